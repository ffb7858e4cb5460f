/**
 * A pause to try on a page of ours: the same view as over any page, as it is set now. Nobody is told
 * of it: each of its answers takes it off, and that is all.
 */
import { pauseMessages } from '@/entrypoints/background/pause-messages';
import { message } from '@/utils/platform/browser/i18n';
import type { PausePayload } from '@/utils/platform/browser/page-pause';
import { questionsAt } from '@/utils/presence/pause-question';
import type { Settings } from '@/utils/settings/settings';
import type { Drawn, PauseAnswers, PauseView } from './view';

// On our own pages the letters have an address.
globalThis.deepKindnessWords ??= ({ FontFace, document }) => {
  const face = new FontFace('Deep Kindness Words', 'url(/fonts/words.woff2)');
  document.fonts.add(face);
};

/** From the file that goes into pages: a second one of the same would be a fiftieth of the archive. */
async function loadView(): Promise<PauseView> {
  // No literal, so that the bundler leaves the file where it is.
  const file = '/pause.js';
  await import(/* @vite-ignore */ file);
  return globalThis.deepKindnessPause as unknown as PauseView;
}

/** The one that is shown. */
let shown: Drawn | null = null;
/** Each shows another question. */
let turn = 0;

/** Of what else a pause may be, this is the one that somebody asks for, with a line and nothing besides. */
const ASKED_FOR = {
  id: 'preview',
  kind: 'now',
  asks: false,
  opens: false,
  arrived: true,
  patienceMs: 0,
  hoursMs: 0,
  lead: '',
} as const;

export async function showPreview(settings: Settings): Promise<void> {
  const view = await loadView();
  end();
  const questions = questionsAt(new Date().getHours());
  const question = questions[turn % questions.length] ?? 'pause_question_1';
  turn += 1;
  draw(view, {
    ...ASKED_FOR,
    level: settings.level,
    line: message(question),
    accent: settings.accent,
    ...pauseMessages(settings),
  });
}

const ANSWERS: PauseAnswers = {
  ended: end,
  entered: end,
  asked: end,
  // It stands there dimmed, as it would, until the person is back.
  steppedAway: () => undefined,
  back: end,
  lost: end,
};

function draw(view: PauseView, payload: PausePayload): void {
  shown = drawn(view, payload);
  // Beside a card or a glow the page has the keys.
  if (shown && !shown.whole) window.addEventListener('keydown', onKey);
}

function drawn(view: PauseView, payload: PausePayload): Drawn | null {
  switch (payload.level) {
    case 'screen':
      return view.drawScreen(payload, ANSWERS);
    case 'card':
      return view.drawCard(payload, ANSWERS, (begin) => {
        end();
        draw(view, { ...payload, level: 'screen', begin });
      });
    case 'whisper':
      return view.drawEdge(payload, end);
  }
}

function onKey({ key }: KeyboardEvent): void {
  if (key === 'Escape') end();
}

function end(): void {
  window.removeEventListener('keydown', onKey);
  shown?.remove();
  shown = null;
}
