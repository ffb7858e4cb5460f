/**
 * What a pause shows, at each level: one thing at a time. First a breath to follow, then a line that
 * points at a person, and the choices under it. Escape leaves at any moment, and so does a button.
 */
import type { PausePayload, PauseWordKey } from '@/utils/platform/browser/page-pause';
import type { LaterReason, PauseOutcome } from '@/utils/presence/pause-record';
import { MINUTE_OF_BREATH_MS, ONE_BREATH_MS } from '@/utils/shared/breath';
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

const MORE_MINUTES = 5;
/** Long enough to be noticed, short enough not to be watched. */
const EDGE_MS = 9_000;
/** A card that nobody touched goes by itself. */
const CARD_MS = 60_000;

/** Null where the page does not let it be drawn. */
export function drawScreen(payload: PausePayload, answers: PauseAnswers): Drawn | null {
  const words = (key: PauseWordKey) => payload.words[key];
  const content = element('div', 'sheet');
  let breath: Breath | null = null;
  let leave: () => void = () => leaveOf(payload, answers)();
  let overlay: Overlay | null = null;

  const show = (...shown: Element[]) => content.replaceChildren(...shown);
  /** From now on it is called by what it says; its first line of that is given. */
  const called = (heading: HTMLElement) => {
    const sheet = content.parentElement;
    heading.id = 'title';
    for (const name of ['aria-label', 'aria-describedby']) sheet?.removeAttribute(name);
    sheet?.setAttribute('aria-labelledby', heading.id);
    sheet?.focus();
  };

  /** The light moves with the breath, and the words say which way. */
  const follow = (lengthMs: number, line: HTMLElement, sign: Element, done: () => void) => {
    breath = breathe(lengthMs, (phase) => {
      sign.classList.toggle('in', phase === 'in');
      if (phase === 'done') {
        breath = null;
        done();
      } else line.textContent = words(phase === 'in' ? 'pause_breath_in' : 'pause_breath_out');
    });
  };

  const offer = () => {
    const { title, line, lead } = sayingOf(payload);
    const isMeeting = payload.kind === 'meet';
    const caption = element(isMeeting ? 'h1' : 'p', 'title', title);
    const said = element(isMeeting ? 'p' : 'h1', 'question');
    const before = element('p', 'lead');
    const sign = light();
    before.id = 'lead';
    const hint = element('p', 'hint', words(hintOf(payload)));
    hint.id = 'hint';
    const choices = choicesOf(payload, answers, { stepAway, takeBreath });
    // Before a site the breath comes first; Escape goes past it, as it says.
    if (payload.kind === 'entry') choices.classList.add('later');
    show(caption, sign, before, said, choices, hint);
    said.setAttribute('aria-live', 'polite');
    if (isMeeting) {
      said.textContent = line;
      content.classList.add('meet');
      return;
    }
    const past = payload.kind === 'entry' ? 'pause_entry_past' : 'pause_back';
    content.append(button(words(past), () => leave(), 'quiet back'));
    follow(ONE_BREATH_MS, said, sign, () => {
      before.textContent = lead;
      said.textContent = line;
      content.classList.add('said');
      choices.classList.remove('later');
    });
  };

  const takeBreath = () => {
    breath?.stop();
    const picture = element('div', 'breath');
    picture.setAttribute('aria-hidden', 'true');
    const line = element('h1', 'title');
    line.setAttribute('aria-live', 'polite');
    content.parentElement?.classList.add('breathing');
    leave = () => answers.ended('breathed');
    show(line, picture, button(words('pause_back'), leave));
    called(line);
    follow(MINUTE_OF_BREATH_MS, line, picture, () => {
      line.textContent = words('pause_breath_done');
    });
  };

  const stepAway = () => {
    breath?.stop();
    content.parentElement?.classList.add('away');
    leave = answers.back;
    const title = element('h1', 'title', words('pause_away_title'));
    show(title, light(), button(words('pause_back'), answers.back));
    called(title);
    answers.steppedAway();
  };

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
  // By what it points at, from the start: the breath comes before it.
  content.parentElement?.setAttribute('aria-label', nameOf(payload));
  content.parentElement?.setAttribute('aria-describedby', 'lead hint');
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

/** A small card in a corner. It takes no focus; a key of the extension's makes it a screen. */
export function drawCard(
  payload: PausePayload,
  answers: PauseAnswers,
  /** The card gives way to a screen that begins there. */
  grow: (begin: 'breath' | 'away') => void,
): Drawn | null {
  const { title, line, lead } = sayingOf(payload);
  const said = element('h1', 'question', line);
  const leave = leaveOf(payload, answers);
  const close = button('×', leave, 'close');
  close.setAttribute('aria-label', payload.words.pause_card_close);
  const content = element(
    'div',
    'slip',
    light(),
    element('p', 'title', title),
    ...(lead ? [element('p', 'lead', lead)] : []),
    said,
    choicesOf(payload, answers, {
      stepAway: () => grow('away'),
      takeBreath: () => grow('breath'),
    }),
    element('p', 'hint', payload.words.pause_card_hint),
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
  card?.setAttribute('aria-label', nameOf(payload));
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

/** What it is called: the question it comes with, and not the caption over that. */
function nameOf(payload: PausePayload): string {
  const { title, line } = sayingOf(payload);
  return payload.kind === 'meet' ? title : line;
}

function hintOf({ kind }: PausePayload): PauseWordKey {
  if (kind === 'entry') return 'pause_entry_hint';
  return kind === 'meet' ? 'pause_with_hint' : 'pause_leave_hint';
}

/** The title, the line to dwell on, and what stands before that; some have none. */
function sayingOf({ kind, asks, line, lead, words }: PausePayload): {
  title: string;
  line: string;
  lead: string;
} {
  const title = words.pause_title;
  if (asks) return { title, lead: '', line: words.pause_asks };
  switch (kind) {
    case 'entry':
      return { title: words.pause_entry_title, lead: '', line: words.pause_entry_question };
    // Why it comes is said at once; what it points at is a person all the same.
    case 'visit':
      return { title: words.pause_visit_over, lead, line };
    case 'share':
      return { title: words.pause_share_used, lead, line };
    case 'meet':
      return { title: words.pause_with_title, lead: '', line: words.pause_with_line };
    default:
      return { title, lead, line };
  }
}

function choicesOf(
  { kind, asks, words }: PausePayload,
  answers: PauseAnswers,
  { stepAway, takeBreath }: { stepAway: () => void; takeBreath: () => void },
): HTMLElement {
  const row = (...buttons: HTMLElement[]) => element('div', 'actions', ...buttons);
  const away = button(words.pause_step_away, stepAway, 'main');
  if (asks) {
    return row(
      button(words.pause_rarer, () => answers.asked('rarer'), 'main'),
      button(words.pause_keep, () => answers.asked('keep')),
      button(words.pause_not_today, () => answers.asked('not-today')),
    );
  }
  switch (kind) {
    case 'meet':
      return row(button(words.pause_with_past, () => answers.ended('left')));
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
    default:
      return element(
        'div',
        'choices',
        row(
          away,
          button(words.pause_breathe, takeBreath),
          button(words.pause_later, () => answers.ended('later')),
        ),
        aside(words, answers),
      );
  }
}

/** What few want stands under what most do, in a smaller voice; the reasons open in its place. */
function aside(words: PausePayload['words'], answers: PauseAnswers): HTMLElement {
  const because = button(words.pause_later_because, () => open(), 'quiet');
  because.setAttribute('aria-expanded', 'false');
  const line = element(
    'div',
    'aside',
    button(words.pause_wrote, () => answers.ended('wrote'), 'quiet'),
    because,
  );
  const open = () => {
    const reasons: [PauseWordKey, LaterReason][] = [
      ['pause_reason_busy', 'busy'],
      ['pause_reason_somebody', 'with-somebody'],
      ['pause_reason_time', 'bad-time'],
    ];
    const made = reasons.map(([key, reason]) =>
      button(words[key], () => answers.ended('later', reason), 'quiet'),
    );
    line.replaceChildren(...made);
    made[0]?.focus();
  };
  return line;
}
