/** Carries out what the session of an exercise asks for, and answers it. */
import { closeThisPage } from '@/utils/platform/browser/pages';
import { sendMessage } from '@/utils/platform/browser/send-message';
import { playSoftSound } from '@/utils/platform/browser/sound';
import { readRuns, removeRun, writeRun } from '@/utils/platform/journal/letters/exercise-store';
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
import { writeSetting } from '@/utils/platform/storage/settings-store';
import { today } from '@/utils/platform/storage/today';
import { newerThan } from '@/utils/practice/exercises/outcome';
import { asksWho, EXERCISES, type ExerciseId } from '@/utils/practice/exercises/plans';
import type { Made, SessionEffect, SessionEvent } from '@/utils/practice/exercises/session-types';
import { lockOf, openWith } from '@/utils/practice/sealed-answers';

/** The exercise that the page's address names; null for the list of all. */
export const addressed = (): ExerciseId | null =>
  EXERCISES.find((exercise) => location.hash === `#${exercise}`) ?? null;

/** Rejects where it failed; utils/practice/exercises/session says what follows. */
export async function carryOut(effect: SessionEffect): Promise<SessionEvent | null> {
  switch (effect.type) {
    case 'store': {
      const { run, key, number } = effect;
      // Nothing is awaited before the write: the tab may be closed on this very key.
      await writeRun(run, key && lockOf(key));
      return { type: 'stored', number };
    }
    case 'read-clock':
      return { type: 'clock', now: await today() };
    case 'read-people':
      return { type: 'people', people: await readPeople(), newId: crypto.randomUUID() };
    case 'tell-with-somebody':
      await sendMessage({ type: 'with-somebody', minutes: effect.minutes });
      return { type: 'done' };
    case 'write-entry': {
      const before = await readEntry(effect.entry.id);
      await writeEntry(newerThan(before, effect.entry), before ?? undefined);
      return { type: 'done' };
    }
    case 'remove-entry':
      await removeEntry(effect.id);
      return { type: 'done' };
    case 'write-intention':
      if (effect.newPerson) await writePerson(effect.newPerson);
      await writeIntention(effect.intention);
      return { type: 'done' };
    case 'remove-run':
      await removeRun(effect.run);
      return { type: 'done' };
    case 'remove-made':
      await removeMade(effect.made);
      return { type: 'done' };
    case 'read':
      return read(effect);
    case 'reread': {
      const { exercise, id } = effect.run;
      const stored = (await readRuns(exercise)).find((run) => run.id === id);
      const run = stored && (await openWith(stored, effect.key));
      return run ? { type: 'reread', run } : { type: 'address', exercise: addressed() };
    }
    case 'remove-kept': {
      const { exercise, id } = effect;
      await removeRun({ exercise, id });
      return { type: 'kept-removed', exercise, runs: await readRuns(exercise) };
    }
    case 'write-sound':
      await writeSetting('exerciseSound', effect.on);
      return null;
    case 'remove-stale':
      await removeRun(effect.run);
      return null;
    case 'ring':
      playSoftSound();
      return null;
    case 'address-of-list':
      history.pushState(null, '', location.pathname);
      return null;
    case 'address-of':
      history.replaceState(null, '', `#${effect.exercise}`);
      return null;
    case 'close':
      await closeThisPage();
      return null;
  }
}

async function read({
  exercise,
  left,
  exercises,
  turn,
}: Extract<SessionEffect, { type: 'read' }>): Promise<SessionEvent> {
  const [now, people, ...runs] = await Promise.all([
    today(),
    // Names are only suggested.
    exercise && asksWho(exercise) ? readPeople().catch(() => []) : [],
    ...exercises.map(readRuns),
  ]);
  const names = people.map(({ name }) => name);
  const newId = crypto.randomUUID();
  return { type: 'read', exercise, left, turn, now, runs: runs.flat(), names, newId };
}

async function removeEntry(id: string): Promise<void> {
  const entry = await readEntry(id);
  if (entry) await removeEntries([entry]);
}

async function removeMade(made: Made): Promise<void> {
  if (made.type === 'entry') await removeEntry(made.id);
  if (made.type !== 'intention') return;
  await removeIntention(made.intention);
  if (made.newPerson) await forgetPerson(made.newPerson, false);
}
