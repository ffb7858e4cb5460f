/**
 * What the page of the exercises does: opens a run, takes a step, stores it, and only then shows
 * it as stored. A key that is typed is shown and written at once.
 */

import type { MessageKey } from '@/components/base/messages';
import {
  type ExercisesActions,
  type ExercisesView,
  UNSAVED,
} from '@/components/exercises/ExercisesPage';
import { type Key, keyFrom, seal, unseal } from '@/utils/crypto/passphrase';
import { lineFrom } from '@/utils/journal/model/fields';
import type { Person } from '@/utils/journal/model/person';
import { fold } from '@/utils/journal/search/fold-text';
import { closeThisPage } from '@/utils/platform/browser/pages';
import { sendMessage } from '@/utils/platform/browser/send-message';
import { playSoftSound } from '@/utils/platform/browser/sound';
import {
  onRunsChange,
  readRuns,
  removeRun,
  writeRun,
} from '@/utils/platform/journal/exercise-store';
import {
  forgetPerson,
  readEntry,
  readPeople,
  removeEntries,
  removeIntention,
  writeEntry,
  writeIntention,
  writePerson,
} from '@/utils/platform/journal/store';
import { readSettings, writeSetting } from '@/utils/platform/storage/settings-store';
import { today } from '@/utils/platform/storage/today';
import { entryFrom, intentionFrom } from '@/utils/practice/exercises/outcome';
import {
  answersShape,
  type ExerciseEvent,
  isStale,
  isWritten,
  newRun,
  type Run,
  type StoredRun,
  stepOf,
  withEvent,
} from '@/utils/practice/exercises/run';
import { isOver, isRunning, leftOf } from '@/utils/practice/exercises/timer';
import { KINDS, type Kind } from '@/utils/shared/kinds';
import { SECOND_MS } from '@/utils/shared/time';

/** A sound that comes later than this would only be a riddle. */
const LATEST_SOUND_MS = 120_000;

/** All that is shown, but for the words. */
export interface Shown {
  view: ExercisesView;
  failed: MessageKey | null;
  /** Names of people in the journal. */
  names: readonly string[];
  /** The person's own day, 'YYYY-MM-DD'. */
  today: string;
  /** When the clock was last looked at, epoch milliseconds. */
  nowMs: number;
  /** Whether a timer ends with a sound. */
  sound: boolean;
}

export interface SessionActions extends ExercisesActions {
  onSound: (on: boolean) => void;
  onDid: () => void;
  onUndoDid: () => void;
  onIntend: () => void;
  onKeep: () => void;
  onLetGo: () => void;
  onNothing: () => void;
}

/** @param draw shows what it is given */
export async function startSession(
  draw: (shown: Shown, actions: SessionActions, dayOf: (epochMs: number) => string) => void,
  dayOf: (epochMs: number, nowMs: number) => string,
): Promise<void> {
  const [{ day, nowMs }, settings] = await Promise.all([today(), readSettings()]);
  let shown: Shown = {
    view: { at: 'list', begun: [], left: null },
    failed: null,
    names: [],
    today: day,
    nowMs,
    sound: settings.exerciseSound,
  };
  /** Of the letter that is open, where a passphrase locks it. */
  let key: Key | null = null;
  /** Ends when all that was shown is stored, or could not be. */
  let saving: Promise<void> = Promise.resolve();
  /** What was given to be stored last. */
  let newest: Run | null = null;
  let busy = false;
  /** Ids of what was removed: a key typed meanwhile doesn't bring it back. */
  const removed = new Set<string>();

  const show = (change: Partial<Shown>) => {
    shown = { ...shown, ...change };
    draw(shown, actions, (epochMs) => dayOf(epochMs, shown.nowMs));
    watchTimer();
  };
  /** What could not be stored is still not stored a step later. */
  const showRun = (run: Run) => {
    const same = running()?.id === run.id && shown.failed === UNSAVED;
    show({ view: { at: 'run', run }, failed: same ? UNSAVED : null });
  };
  const running = (): Run | null => (shown.view.at === 'run' ? shown.view.run : null);

  function save(run: Run): void {
    if (removed.has(run.id)) return;
    const lock = key;
    newest = run;
    const written =
      lock === null
        ? writeRun({ ...run, sealed: null }).then(() => true)
        : saving.then(async () => {
            // Locking takes its time: of keys that wait for their turn the last one says all.
            if (newest !== run && newest?.id === run.id) return false;
            await writeRun(await locked(run, lock));
            return true;
          });
    saving = Promise.all([saving, written]).then(
      ([, wrote]) => {
        if (wrote && shown.failed === UNSAVED) show({ failed: null });
      },
      () => show({ failed: UNSAVED }),
    );
  }

  /** Whether what stands here is stored; where that failed, it is tried once more. */
  async function isStored(): Promise<boolean> {
    await saving;
    const run = running();
    if (shown.failed !== UNSAVED || !run) return true;
    save(run);
    await saving;
    return shown.failed !== UNSAVED;
  }

  /** @param left what was just left */
  async function locate(left: Kind | null = null): Promise<void> {
    const kind = KINDS.find((each) => location.hash === `#${each}`);
    try {
      await (kind ? open(kind) : list(left));
    } catch {
      show({ view: { at: 'list', begun: [], left }, failed: 'exercise_read_failed' });
    }
  }

  async function list(left: Kind | null): Promise<void> {
    key = null;
    const now = await look();
    const begun: Kind[] = [];
    for (const kind of KINDS) {
      // A letter never comes up by itself.
      if (kind === 'forgiveness') continue;
      const runs = await readRuns(kind);
      if (runs.some((run) => !run.kept && !isStale(run, now))) begun.push(kind);
    }
    show({ view: { at: 'list', begun, left }, failed: null });
  }

  async function open(kind: Kind): Promise<void> {
    key = null;
    const now = await look();
    if (kind === 'help') {
      const people = await readPeople().catch(() => []);
      shown = { ...shown, names: people.map(({ name }) => name) };
    }
    const runs: StoredRun[] = [];
    for (const run of await readRuns(kind)) {
      if (isStale(run, now)) await removeRun(run);
      else runs.push(run);
    }
    const sealed =
      kind === 'forgiveness'
        ? runs.some((run) => run.sealed !== null || isWritten(run))
        : runs.some(({ kept }) => kept);
    if (sealed && (kind === 'forgiveness' || kind === 'empathy')) showKept(kind, runs, false);
    else showRun(runs.at(-1) ?? newRun(crypto.randomUUID(), kind, now));
    await ring();
  }

  const showKept = (kind: 'empathy' | 'forgiveness', runs: readonly StoredRun[], gone: boolean) =>
    show({
      view: {
        at: 'kept',
        kind,
        gone,
        pages: runs.map(({ id, begunAt, sealed }) => ({
          id,
          day: dayOf(begunAt, shown.nowMs),
          locked: sealed !== null,
        })),
      },
      failed: null,
    });

  async function look(): Promise<number> {
    const now = await today();
    shown = { ...shown, today: now.day, nowMs: now.nowMs };
    return now.nowMs;
  }

  // The timer. What counts is when it ends; these only wake the page to look.
  let second: ReturnType<typeof setTimeout> | undefined;
  let end: ReturnType<typeof setTimeout> | undefined;
  let endsAtMs: number | null = null;

  function watchTimer(): void {
    const timer = running()?.timer;
    const runs = timer && isRunning(timer, shown.nowMs) ? timer : null;
    const leftMs = runs ? leftOf(runs, shown.nowMs) : 0;
    clearTimeout(second);
    if (runs) {
      second = setTimeout(() => void tick(), SECOND_MS - ((runs.lengthMs - leftMs) % SECOND_MS));
    }
    // In a tab that has been hidden for long, one timer set after another fires once a minute; one
    // that was set alone comes in time.
    if ((runs?.endsAtMs ?? null) === endsAtMs) return;
    clearTimeout(end);
    endsAtMs = runs?.endsAtMs ?? null;
    if (runs) end = setTimeout(() => void tick(), leftMs);
  }

  async function tick(): Promise<void> {
    await look();
    await ring();
    if (document.visibilityState === 'visible') show({});
    else watchTimer();
  }

  /** Tells the timer's end, once. */
  async function ring(): Promise<void> {
    const run = running();
    if (!run?.timer || run.timer.told || !isOver(run.timer, shown.nowMs)) return;
    const late = shown.nowMs - (run.timer.endsAtMs ?? 0);
    const told = withEvent(run, { type: 'told' }, shown.nowMs);
    save(told);
    showRun(told);
    if (shown.sound && late < LATEST_SOUND_MS) playSoftSound();
  }

  /** Does it, one at a time; what fails is said, and nothing was changed. */
  const act = (work: (run: Run) => Promise<void>, otherwise: MessageKey = 'write_failed') => {
    const run = running();
    if (busy || !run) return;
    busy = true;
    void work(run)
      .catch(() => show({ failed: otherwise }))
      .finally(() => {
        busy = false;
      });
  };

  async function step(event: ExerciseEvent): Promise<void> {
    const now = await look();
    const run = running();
    if (!run) return;
    if (event.type === 'chosen' && stepOf(run).id === 'with' && event.value !== 'none') {
      const minutes = event.value === 'told' ? 'told' : Number(event.value);
      await sendMessage({ type: 'with-somebody', minutes });
    }
    // What was typed while the clock was read is part of it.
    const next = withEvent(running() ?? run, event, now);
    save(next);
    showRun(next);
  }

  /** It is over; taking it back brings the run again, as it was. */
  async function finish(run: Run, said: MessageKey, undo?: () => Promise<void>): Promise<void> {
    removed.add(run.id);
    try {
      await saving;
      await removeRun(run);
    } catch (error) {
      removed.delete(run.id);
      throw error;
    }
    show({
      view: {
        at: 'done',
        kind: run.kind,
        said,
        ...(undo
          ? {
              onUndo: () =>
                void undo().then(
                  () => {
                    removed.delete(run.id);
                    save(run);
                    showRun(run);
                  },
                  () => show({ failed: 'write_failed' }),
                ),
            }
          : {}),
      },
      failed: null,
    });
  }

  async function keepLine(run: Run): Promise<void> {
    const { day, nowMs } = await today();
    const entry = entryFrom(run, day, nowMs);
    if (!entry) return;
    // There where the browser was killed between this and the next.
    const before = await readEntry(run.id);
    const changedAt = Math.max(entry.changedAt, (before?.changedAt ?? 0) + 1);
    await writeEntry({ ...entry, changedAt }, before ?? undefined);
    if (run.kind !== 'empathy' && run.kind !== 'forgiveness') {
      return finish(run, 'kept', () => removeEntries([entry]));
    }
    const told = withEvent(run, { type: 'set', name: 'told', value: 'yes' }, nowMs);
    save(told);
    showRun(told);
  }

  async function intend(run: Run): Promise<void> {
    const { nowMs } = await today();
    const name = lineFrom(run.answers.who ?? '');
    const [person, isNew] = name === null ? [null, false] : await personCalled(name, nowMs);
    const intention = intentionFrom(run, person?.id ?? null, nowMs);
    if (!intention) return;
    if (person && isNew) await writePerson(person);
    await writeIntention(intention);
    await finish(run, 'exercise_intended', async () => {
      await removeIntention(intention);
      if (person && isNew) await forgetPerson(person, false);
    });
  }

  const actions: SessionActions = {
    onEvent(event) {
      const run = running();
      if (!run) return;
      if (event.type === 'typed' || event.type === 'set') {
        const next = withEvent(run, event, shown.nowMs);
        save(next);
        show({ view: { at: 'run', run: next } });
      } else act(() => step(event), 'answer_failed');
    },
    onLeave: () =>
      void isStored().then((stored) => {
        if (!stored) return;
        const { view } = shown;
        history.pushState(null, '', location.pathname);
        return locate(view.at === 'list' ? null : view.at === 'run' ? view.run.kind : view.kind);
      }),
    onClose: () => void isStored().then((stored) => (stored ? closeThisPage() : undefined)),
    onPlain: () =>
      act(async () => {
        await saving;
        key = null;
        await step({ type: 'chosen', value: 'plain' });
      }),
    async onLock(passphrase) {
      const made = await keyFrom(passphrase);
      await saving;
      key = made;
      await step({ type: 'chosen', value: 'locked' });
    },
    async onOpen(id, passphrase) {
      if (shown.view.at !== 'kept') return false;
      const stored = (await readRuns(shown.view.kind)).find((run) => run.id === id);
      if (!stored) {
        await locate();
        return true;
      }
      if (stored.sealed === null) {
        showRun(stored);
        return true;
      }
      const made = await keyFrom(passphrase ?? '', stored.sealed);
      const run = await unlocked(stored, made);
      if (!run) return false;
      key = made;
      showRun(run);
      return true;
    },
    onLetGoKept(id) {
      if (shown.view.at !== 'kept') return;
      const { kind } = shown.view;
      removeRun({ kind, id })
        .then(async () => {
          const left = await readRuns(kind);
          if (left.length > 0) showKept(kind, left, true);
          else show({ view: { at: 'done', kind, said: 'exercise_gone' }, failed: null });
        })
        .catch(() => show({ failed: 'write_failed' }));
    },
    onNew() {
      if (shown.view.at !== 'kept') return;
      key = null;
      showRun(newRun(crypto.randomUUID(), shown.view.kind, shown.nowMs));
    },
    onSound(sound) {
      show({ sound });
      writeSetting('exerciseSound', sound).catch(() =>
        show({ sound: !sound, failed: 'write_failed' }),
      );
    },
    onDid: () => act(keepLine),
    onUndoDid: () =>
      act(async (run) => {
        const entry = await readEntry(run.id);
        if (entry) await removeEntries([entry]);
        const untold = withEvent(run, { type: 'set', name: 'told', value: 'no' }, shown.nowMs);
        save(untold);
        showRun(untold);
      }),
    onIntend: () => act(intend),
    onKeep: () =>
      act(async (run) => {
        save(withEvent(run, { type: 'keep' }, shown.nowMs));
        await saving;
        if (shown.failed) return;
        key = null;
        const said = run.kind === 'empathy' ? 'exercise_scene_kept' : 'exercise_sealed';
        show({ view: { at: 'done', kind: run.kind, said }, failed: null });
      }),
    onLetGo: () =>
      act(async (run) => {
        await finish(run, 'exercise_gone');
        key = null;
      }),
    onNothing: () => act((run) => finish(run, 'exercise_nothing_kept', async () => undefined)),
  };

  window.addEventListener('hashchange', () => void saving.then(() => locate()));
  // A page that the browser brings back as it was would show a letter that was left.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void locate();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void tick();
  });
  // Another window went on with it: the one that nobody types in follows.
  onRunsChange(() => {
    const run = running();
    if (document.hasFocus() || shown.view.at === 'done') return;
    void saving.then(async () => {
      if (!run) return locate();
      const stored = (await readRuns(run.kind)).find(({ id }) => id === run.id);
      const same = !stored
        ? null
        : stored.sealed === null
          ? stored
          : key && (await unlocked(stored, key));
      if (!same) return locate();
      if (running()?.id === run.id) showRun(same);
    });
  });
  await locate();
}

const locked = async (run: Run, key: Key): Promise<StoredRun> => ({
  ...run,
  answers: {},
  sealed: await seal(JSON.stringify(answersShape.write(run.answers)), key),
});

async function unlocked(stored: StoredRun, key: Key): Promise<Run | null> {
  const words = stored.sealed && (await unseal(stored.sealed, key));
  if (words === null) return null;
  const answers = answersShape.read(JSON.parse(words));
  if (answers.state !== 'ok') return null;
  const { sealed, ...run } = stored;
  return { ...run, answers: answers.value };
}

/** Somebody of this name in the journal, or somebody new. */
async function personCalled(name: string, nowMs: number): Promise<[Person, isNew: boolean]> {
  const called = fold(name);
  const known = (await readPeople()).find((person) =>
    [person.name, ...person.alsoCalled].some((each) => fold(each) === called),
  );
  if (known) return [known, false];
  const changedAt = Math.trunc(nowMs);
  return [{ id: crypto.randomUUID(), name, alsoCalled: [], birthday: null, changedAt }, true];
}
