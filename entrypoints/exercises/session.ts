/**
 * The shell around an exercise's session (utils/practice/exercises/session): gives it what happens,
 * carries out its effects in order, and draws what it shows.
 */
import type { ExercisesActions } from '@/components/exercises/ExercisesPage';
import { keyFromPassphrase } from '@/utils/crypto/passphrase';
import { makeReadyForRun, readRuns } from '@/utils/platform/journal/letters/exercise-store';
import { onLettersChange } from '@/utils/platform/journal/letters/letter-store';
import { readSettings } from '@/utils/platform/storage/settings-store';
import { today } from '@/utils/platform/storage/today';
import { advance, newSession } from '@/utils/practice/exercises/session';
import {
  failureOf,
  type SessionEffect,
  type SessionEvent,
  type SessionShown,
  type SessionView,
} from '@/utils/practice/exercises/session-types';
import { makeLock, openWith } from '@/utils/practice/sealed-answers';
import { addressed, carryOut } from './effects';
import { timerAlarm } from './timer-alarm';

export interface SessionActions extends ExercisesActions {
  onSound: (on: boolean) => void;
  onDid: () => void;
  onUndoDid: () => void;
  onIntend: () => void;
  onUndoIntend: () => void;
  onKeep: () => void;
  onLetGo: () => void;
  onNothing: () => void;
  onUndo: () => void;
}

/** Longer than this nobody waits for an exercise to open. Chosen: many times what it takes. */
const MAKING_READY_MS = 2_000;

/** @param draw shows what it is given */
export async function startSession(
  draw: (shown: SessionShown, actions: SessionActions) => void,
): Promise<void> {
  const [now, { exerciseSound }] = await Promise.all([today(), readSettings()]);
  let session = newSession(now, exerciseSound);
  const setAlarm = timerAlarm(() => void tick());

  function dispatch(event: SessionEvent): void {
    const before = session.shown;
    const { session: next, effects } = advance(session, event);
    session = next;
    for (const effect of effects) void answer(effect);
    const { shown } = session;
    if (shown === before) return;
    void makeReady(shown.view);
    // A second that passes in a hidden tab is not drawn.
    const isOnlyTime = event.type === 'tick' && shown.view === before.view;
    if (!readying && (document.visibilityState === 'visible' || !isOnlyTime)) draw(shown, actions);
    setAlarm(shown.view.at === 'run' ? shown.view.run.timer : null, shown.now.nowMs);
  }

  /** The run that is shown can be stored at once; under a passphrase it can already. */
  let ready = '';
  /** It is drawn once it can, so that no word of it is typed before. */
  let readying = false;
  async function makeReady(view: SessionView): Promise<void> {
    if (view.at !== 'run' || view.key || view.run.id === ready) return;
    ready = view.run.id;
    readying = true;
    const late = new Promise<void>((done) => setTimeout(done, MAKING_READY_MS));
    // Where it can't be had, the first thing that is stored says so.
    await Promise.race([makeReadyForRun(view.run).catch(() => undefined), late]);
    readying = false;
    draw(session.shown, actions);
  }

  async function answer(effect: SessionEffect): Promise<void> {
    const event = await carryOut(effect).catch(() => failureOf(effect));
    if (event) dispatch(event);
  }

  const tick = async () => dispatch({ type: 'tick', now: await today() });
  const goToAddress = () => dispatch({ type: 'address', exercise: addressed() });

  const actions: SessionActions = {
    onEvent: (event) => dispatch({ type: 'exercise', event }),
    onLeave: () => dispatch({ type: 'leave' }),
    onClose: () => dispatch({ type: 'close' }),
    onPlain: () => dispatch({ type: 'plain' }),
    async onLock(passphrase) {
      const key = await keyFromPassphrase(passphrase);
      await makeLock(key);
      dispatch({ type: 'lock', key });
    },
    async onOpen(id, passphrase) {
      const { view } = session.shown;
      if (view.at !== 'kept') return false;
      const stored = (await readRuns(view.exercise)).find((run) => run.id === id);
      if (!stored) {
        goToAddress();
        return true;
      }
      const key = stored.sealed && (await keyFromPassphrase(passphrase ?? '', stored.sealed));
      const run = await openWith(stored, key);
      if (run) dispatch({ type: 'opened', run, key });
      return run !== null;
    },
    onLetGoKept: (id) => dispatch({ type: 'let-go-kept', id }),
    onNew: () => dispatch({ type: 'new', id: crypto.randomUUID() }),
    onSound: (on) => dispatch({ type: 'sound', on }),
    onDid: () => dispatch({ type: 'did' }),
    onUndoDid: () => dispatch({ type: 'undo-did' }),
    onIntend: () => dispatch({ type: 'intend' }),
    onUndoIntend: () => dispatch({ type: 'undo-intend' }),
    onKeep: () => dispatch({ type: 'keep' }),
    onLetGo: () => dispatch({ type: 'let-go' }),
    onNothing: () => dispatch({ type: 'nothing' }),
    onUndo: () => dispatch({ type: 'undo' }),
  };

  window.addEventListener('hashchange', goToAddress);
  // A page that the browser brings back as it was would show a letter that was left.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) goToAddress();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void tick();
  });
  // Another window went on with it: the one that nobody types in follows.
  onLettersChange(() => {
    if (!document.hasFocus()) dispatch({ type: 'changed-elsewhere', exercise: addressed() });
  });
  goToAddress();
}
