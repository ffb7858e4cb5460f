/**
 * What a pause shows, at each level: one thing at a time. First room and a light, then a line that
 * points at a person; the choices come when that has been read. Escape leaves at any moment, and so
 * does a button, from the first frame on.
 */
import type { PausePayload, PauseWordKey } from '@/utils/platform/browser/page-pause';
import type { LaterReason, PauseOutcome } from '@/utils/presence/pause-record';
import { ONE_BREATH_MS } from '@/utils/shared/breath';
import { type Breath, breathe } from './breath';
import { button, element, light } from './dom';
import { type Overlay, openOverlay } from './overlay';

export interface PauseAnswers {
  ended(outcome: PauseOutcome, reason?: LaterReason): void;
  entered(minutes: number | null): void;
  /** About the rhythm. */
  asked(answer: 'rarer' | 'keep' | 'not-today'): void;
  /** The page is dimmed now; `back` ends it. */
  steppedAway(): void;
  back(): void;
  /** The page does not let it stand. */
  lost(): void;
  /** It came in the way of what hands were doing; where it waited for a break. */
  mistaken?(): void;
}

export interface Drawn {
  remove(): void;
  /** Whether it took the whole page. */
  readonly whole: boolean;
}

/** All of it, as a page of ours has it from this file (preview.ts). */
export interface PauseView {
  readonly drawScreen: typeof drawScreen;
  readonly drawCard: typeof drawCard;
  readonly drawEdge: typeof drawEdge;
}

const MORE_MINUTES = 5;
/** Long enough to be noticed, short enough not to be watched. */
const EDGE_MS = 9_000;
/** A card that nobody touched goes by itself. */
const CARD_MS = 60_000;
/** A line of more letters is read as a sentence, and not as a title. Chosen. */
const LONG = 64;

/** Null where the page does not let it be drawn. */
export function drawScreen(payload: PausePayload, answers: PauseAnswers): Drawn | null {
  const { kind, asks } = payload;
  const words = (key: PauseWordKey) => payload.words[key];
  const content = element('div', 'sheet');
  let breath: Breath | null = null;
  let leave: () => void = () => leaveOf(payload, answers)();
  let overlay: Overlay | null = null;
  const { hint: hintKey, back: backKey } = wayOutOf(kind);
  const back = button(words(backKey), () => leave(), 'quiet back');

  const show = (said: Element[], ...below: Element[]) =>
    content.replaceChildren(light(), element('div', 'words', ...said), ...below, back);
  /** From now on it is called by what it says; its first line of that is given. */
  const called = (heading: HTMLElement) => {
    const sheet = content.parentElement;
    heading.id = 'title';
    for (const name of ['aria-label', 'aria-describedby']) sheet?.removeAttribute(name);
    sheet?.setAttribute('aria-labelledby', heading.id);
    sheet?.focus();
  };

  /** The light is at its breath, and the words say which way. */
  const follow = (lengthMs: number, line: HTMLElement, done: () => void) => {
    line.setAttribute('aria-live', 'polite');
    breath = breathe(lengthMs, (phase) => {
      if (phase === 'done') {
        breath = null;
        done();
      } else line.textContent = words(phase === 'in' ? 'pause_breath_in' : 'pause_breath_out');
    });
  };

  const offer = () => {
    const { line, before } = sayingOf(payload);
    const said = questionOf(line);
    const over = before.map((each) => element('p', 'lead', each));
    const hint = element('p', '', words(hintKey));
    hint.id = 'hint';
    hint.hidden = true;
    const lead = element('div', '', ...over);
    lead.id = 'lead';
    if (kind === 'meet') {
      lead.replaceChildren(element('p', 'kept', words('pause_with_line')));
      show([said, lead], hint);
      return;
    }
    const choices = choicesOf(payload, answers, { stepAway, takeBreath });
    const choose = () => {
      said.textContent = line;
      content.classList.add('said');
      back.before(choices);
    };
    show([lead, said], hint);
    // What asks is there to be answered at once.
    if (asks || kind === 'entry') wake();
    // Before a site a breath comes first, and the answers with the question; Escape goes past it.
    if (kind === 'entry') follow(ONE_BREATH_MS, said, choose);
    else choose();
  };
  /** The choices come at once. */
  const wake = () => content.classList.add('awake');

  const takeBreath = () => {
    breath?.stop();
    const line = questionOf('');
    leave = () => answers.ended('breathed');
    show([line]);
    called(line);
    follow(payload.breathMs, line, () => {
      line.textContent = words('pause_breath_done');
      content.classList.add('still');
    });
  };

  /** The one thing in mind stays, for who looks back at the screen. */
  const stepAway = () => {
    breath?.stop();
    content.parentElement?.classList.add('away');
    content.classList.add('still');
    leave = answers.back;
    const title = questionOf(words('pause_away_title'));
    show([title, element('p', 'kept', payload.line)]);
    called(title);
    answers.steppedAway();
  };

  if (matchMedia('(prefers-reduced-motion: reduce)').matches) content.classList.add('still');
  offer();
  overlay = openOverlay(content, {
    ...payload,
    title: payload.words.pause_title,
    as: 'screen',
    onEscape: () => leave(),
    onLost: () => {
      breath?.stop();
      answers.lost();
    },
    onMistaken: answers.mistaken,
  });
  if (!overlay) {
    (breath as Breath | null)?.stop();
    return null;
  }
  const sheet = content.parentElement;
  sheet?.setAttribute('aria-label', sayingOf(payload).line);
  sheet?.setAttribute('aria-describedby', 'lead hint');
  for (const type of ['keydown', 'pointermove', 'pointerdown']) {
    sheet?.addEventListener(type, wake, { once: true });
  }
  if (payload.begin === 'breath') takeBreath();
  if (payload.begin === 'away') stepAway();
  return {
    whole: true,
    remove() {
      breath?.stop();
      overlay?.remove();
    },
  };
}

const questionOf = (line: string): HTMLElement =>
  element('h1', `question ${line.length > LONG ? 'long' : ''}`, line);

/** A small card in a corner. It takes no focus; a key of the extension's makes it a screen. */
export function drawCard(
  payload: PausePayload,
  answers: PauseAnswers,
  /** The card gives way to a screen that begins there. */
  grow: (begin: 'breath' | 'away') => void,
): Drawn | null {
  const { line, before } = sayingOf(payload);
  const said = element('h1', 'question', line);
  const leave = leaveOf(payload, answers);
  const close = button('×', leave, 'close');
  close.setAttribute('aria-label', payload.words.pause_card_close);
  const hint = element('p', '', payload.words.pause_card_hint);
  hint.id = 'hint';
  hint.hidden = true;
  const lead = before.map((each) => element('p', 'lead', each));
  const choices = choicesOf(payload, answers, {
    stepAway: () => grow('away'),
    takeBreath: () => grow('breath'),
    // One thing leads, and one follows; the cross is the way back.
    most: payload.asks ? 3 : 2,
  });
  const content = element(
    'div',
    'slip',
    light(),
    element('div', 'words', ...lead, said),
    choices,
    hint,
    close,
  );
  const go = () => answers.ended('unseen');
  let timer = setTimeout(go, CARD_MS);
  const overlay = openOverlay(content, {
    ...payload,
    title: payload.words.pause_title,
    as: 'card',
    onEscape: leave,
    onLost: () => {
      clearTimeout(timer);
      answers.lost();
    },
    onMistaken: answers.mistaken,
  });
  if (!overlay) {
    clearTimeout(timer);
    return null;
  }
  const card = content.parentElement;
  card?.setAttribute('aria-label', line);
  card?.setAttribute('aria-describedby', 'hint');
  // Words that are there from the start are read by nobody who does not look: they come a moment after.
  said.setAttribute('aria-live', 'polite');
  said.textContent = '';
  requestAnimationFrame(() => {
    said.textContent = line;
  });
  // Who is on it has noticed it.
  const stay = () => clearTimeout(timer);
  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(go, CARD_MS);
  };
  card?.addEventListener('pointerenter', stay);
  card?.addEventListener('pointerleave', again);
  card?.addEventListener('focusin', stay);
  return {
    whole: false,
    remove() {
      clearTimeout(timer);
      overlay.remove();
    },
  };
}

/** A soft edge of light, which goes by itself; the toolbar button says the rest. */
export function drawEdge(payload: PausePayload, gone: () => void): Drawn | null {
  const timer = setTimeout(() => {
    overlay?.remove();
    gone();
  }, EDGE_MS);
  const overlay = openOverlay(element('div', 'glow'), {
    ...payload,
    title: payload.words.pause_title,
    as: 'edge',
    onEscape: () => undefined,
    onLost: gone,
  });
  return {
    whole: false,
    remove() {
      clearTimeout(timer);
      overlay?.remove();
    },
  };
}

/** What Escape means. */
const leaveOf =
  ({ kind, asks }: PausePayload, answers: PauseAnswers) =>
  () => {
    if (kind === 'entry') answers.entered(null);
    else if (asks) answers.asked('keep');
    else answers.ended('left');
  };

/** How one goes on at once, in words for the eye and for a screen reader. */
function wayOutOf(kind: PausePayload['kind']): { hint: PauseWordKey; back: PauseWordKey } {
  if (kind === 'entry') return { hint: 'pause_entry_hint', back: 'pause_entry_past' };
  return kind === 'meet'
    ? { hint: 'pause_with_hint', back: 'pause_with_past' }
    : { hint: 'pause_leave_hint', back: 'pause_back' };
}

/** The line to dwell on, and what stands before it: why it comes, where that is not by itself. */
function sayingOf({ kind, asks, line, lead, words }: PausePayload): {
  line: string;
  before: string[];
} {
  if (asks) return { before: [], line: words.pause_asks };
  const before = lead ? [lead] : [];
  switch (kind) {
    case 'entry':
      return { before: [words.pause_entry_title], line: words.pause_entry_question };
    // Why it comes is said at once; what it points at is a person all the same.
    case 'visit':
      return { before: [words.pause_visit_over, ...before], line };
    case 'share':
      return { before: [words.pause_share_used, ...before], line };
    case 'meet':
      return { before: [], line: words.pause_with_title };
    default:
      return { before, line };
  }
}

function choicesOf(
  { kind, asks, opens, words }: PausePayload,
  answers: PauseAnswers,
  {
    stepAway,
    takeBreath,
    most = 4,
  }: { stepAway: () => void; takeBreath: () => void; most?: number },
): HTMLElement {
  const row = (...buttons: HTMLElement[]) =>
    element('div', 'choices', element('div', 'actions', ...buttons.slice(0, most)));
  const away = button(words.pause_step_away, stepAway, 'main');
  if (asks) {
    return row(
      button(words.pause_rarer, () => answers.asked('rarer'), 'main'),
      button(words.pause_keep, () => answers.asked('keep')),
      button(words.pause_not_today, () => answers.asked('not-today')),
    );
  }
  switch (kind) {
    case 'entry':
      return row(
        button(words.pause_entry_back, () => answers.ended('turned-back'), 'main'),
        button(words.pause_entry_5, () => answers.entered(5)),
        button(words.pause_entry_15, () => answers.entered(15)),
        button(words.pause_entry_visit, () => answers.entered(null)),
      );
    case 'visit':
    case 'share':
      return row(
        away,
        button(words.pause_more, () => answers.entered(MORE_MINUTES)),
        button(words.pause_stay, () => answers.ended('left')),
      );
    default: {
      const breath = button(words.pause_breathe, takeBreath);
      const wrote = button(words.pause_wrote, () => answers.ended('wrote'));
      // Where the line asks whether one remembers, what it means is one press away.
      const [near, far] = opens ? [wrote, breath] : [breath, wrote];
      const later = button(words.pause_later, () => answers.ended('later'));
      const more = moreOf(words, answers, far);
      return row(away, near, later, doorTo(more, words.pause_other));
    }
  }
}

/** What few want, behind one quiet door. */
function moreOf(
  words: PausePayload['words'],
  answers: PauseAnswers,
  far: HTMLElement,
): HTMLElement {
  const reasons: [PauseWordKey, LaterReason][] = [
    ['pause_reason_busy', 'busy'],
    ['pause_reason_somebody', 'with-somebody'],
    ['pause_reason_time', 'bad-time'],
  ];
  far.classList.add('quiet');
  const made = reasons.map(([key, reason]) =>
    button(words[key], () => answers.ended('later', reason), 'quiet'),
  );
  const because = element('p', 'because', words.pause_later_because);
  const more = element('div', 'more', far, because, element('div', 'actions', ...made));
  return more;
}

/** There is room beneath it for what it opens: nothing moves. */
function doorTo(more: HTMLElement, label: string): HTMLElement {
  const door = button(
    label,
    () => {
      const isOpen = more.isConnected;
      if (isOpen) more.remove();
      else door.parentElement?.after(more);
      door.ariaExpanded = `${!isOpen}`;
    },
    'quiet',
  );
  door.ariaExpanded = 'false';
  return door;
}
