/**
 * The new tab. Its first paint is the final one: it is what the last new tab left for it, as long as
 * all that this followed from still lies in storage unchanged, and else it is made before anything
 * is shown. All that only an action or a change calls for is loaded by that, and not before.
 */

import type { ComponentChild } from 'preact';
import { DiscreetProvider } from '@/components/base/DiscreetText';
import { mount } from '@/components/base/mount';
import { NewTabPage, type NewTabView, QuietTab } from '@/components/practice/NewTabPage';
import type { NoticeContent } from '@/components/ui/Notice';
import { readClock } from '@/utils/platform/browser/clock';
import { message } from '@/utils/platform/browser/i18n';
import { languageHere } from '@/utils/platform/browser/language/language-here';
import { speakIn, speaking } from '@/utils/platform/browser/language/speak';
import { showLook } from '@/utils/platform/browser/look';
import { ASKED_HASH, openPage } from '@/utils/platform/browser/pages';
import {
  onNewTabStale,
  readNewTabCache,
  writeNewTabCache,
} from '@/utils/platform/storage/new-tab-cache';
import type { ActionResult } from './actions';

// Begun while storage is read: mostly nobody chose another language than the browser's.
void speakIn(languageHere(null), 'base', 'practice');

/** The latest drawing; one that it has overtaken draws nothing old over it. */
let turn = 0;
let shown: { view: NewTabView; untilMs: number } | null = null;
let notice: NoticeContent | null = null;
/** The follow-up or intention of the first paint; it stays in this tab until it is answered. */
let intention: ReturnType<typeof import('./follow-up').renderFollowUp> | undefined;
/** Says that the journal was lost; nothing where it was not. */
let lost: ComponentChild = null;
/** How far the watch's clock is ahead of the computer's, milliseconds; tests move it. */
let aheadMs = 0;
const now = () => Date.now() + aheadMs;

async function draw(): Promise<void> {
  turn += 1;
  const mine = turn;
  const { wallMs } = await readClock().catch(() => ({ wallMs: Date.now() }));
  aheadMs = wallMs - Date.now();
  const { cached, sources, chosenLanguage } = await readNewTabCache(wallMs);
  await speakIn(languageHere(chosenLanguage), 'base', 'practice');
  const next = cached
    ? { view: cached.view as NewTabView, untilMs: cached.untilMs }
    : await (await import('./view-model')).makeView(wallMs);
  const { recalled, day } = next.view;
  const first =
    !shown &&
    recalled &&
    (await speaking(import('./follow-up'), 'act', 'write-down')).renderFollowUp(recalled, day);
  if (mine !== turn) return;
  if (first) intention = first;
  shown = next;
  show();
  if (cached?.followed) return;
  const now = { ...next, sources, sinceMs: wallMs };
  void painted(next.view)
    .then(async () => (await import('./prepare-next')).prepareNext(now))
    // The next new tab makes its own.
    .catch(() => undefined);
  if (cached) return;
  // For the next new tab; without it that one makes its own. What was changed while this one was
  // being made is drawn by its own turn, and this is not known to be of either.
  const { sources: still } = await readNewTabCache(wallMs);
  if (still === sources) await writeNewTabCache(now).catch(() => undefined);
}

/** Resolves when what was drawn can be seen, and nothing else is to be done. */
const painted = ({ quiet }: NewTabView) =>
  new Promise<void>((done) => {
    const rest = () => requestIdleCallback(() => done(), { timeout: 1_000 });
    // Of an empty page no paint is told.
    if (quiet && location.hash !== ASKED_HASH) return rest();
    new PerformanceObserver((told, observer) => {
      if (told.getEntriesByName('first-contentful-paint').length === 0) return;
      observer.disconnect();
      rest();
    }).observe({ type: 'paint', buffered: true });
  });

function show(): void {
  if (!shown) return;
  const { view } = shown;
  showLook(view);
  /** Carries an action out and says what came of it; then draws what is stored. */
  const act = (work: Promise<ActionResult>): void =>
    void work
      .then(
        (did) => {
          const undo = did?.undo;
          notice = did && { text: did.text, ...(undo && { undo: () => act(undo()) }) };
        },
        () => {
          notice = { text: message('write_failed'), failed: true };
        },
      )
      .then(draw);
  const doAction = (what: (to: typeof import('./actions')) => Promise<ActionResult>) =>
    act(import('./actions').then(what));
  mount(
    view.quiet && location.hash !== ASKED_HASH ? (
      <QuietTab lost={lost} />
    ) : (
      <DiscreetProvider value={view.discreet}>
        <NewTabPage
          view={view}
          now={now}
          lost={lost}
          intention={intention}
          notice={notice}
          write={async (about) =>
            (await speaking(import('./write-down'), 'act', 'write-down')).openWriteDown(about)
          }
          onDone={(practice, done) => doAction((to) => to.markDone(view.day, practice.id, done))}
          onExchange={() => doAction((to) => to.exchange(view.day, 1))}
          onTakeBack={() => doAction((to) => to.exchange(view.day, -1))}
          onHide={(practice) => doAction((to) => to.hidePractice(practice.id))}
          onFavourite={(practice, on) => doAction((to) => to.setFavourite(practice.id, on))}
          onLeave={() => doAction((to) => to.dismissQuestion(view.day))}
          onPractise={(kind) => void openPage('exercises', `#${kind}`)}
          onAll={() => void openPage('practices')}
          onJournal={() => void openPage('journal')}
          onPeople={() => void openPage('journal', '#people')}
          onOptions={() => void openPage('options')}
        />
      </DiscreetProvider>
    ),
    'newtab_title',
    message,
  );
}

/** Once the page is there, so that its first paint waits for no database. */
async function tellLoss(): Promise<void> {
  if (shown) await painted(shown.view);
  const { followLost } = await speaking(import('./lost'), 'act');
  followLost((content) => {
    lost = content;
    show();
  });
}

await draw();
void tellLoss().catch(() => undefined);
onNewTabStale(() => void draw());
// A tab left open over midnight shows the new day's practice when it is looked at again.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible' && shown && now() >= shown.untilMs) void draw();
});
