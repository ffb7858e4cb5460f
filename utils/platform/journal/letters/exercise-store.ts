/** Exercises that are under way or were kept, each a letter of the journal's (letter-store.ts). */
import type { Lock } from '@/utils/crypto/lock';
import { keyOf, PREFIX } from '@/utils/journal/model/keys';
import { makeReady } from '@/utils/platform/storage/unsent-words';
import type { ExerciseId } from '@/utils/practice/exercises/plans';
import { type Run, type StoredRun, storedRunShape } from '@/utils/practice/exercises/run';
import { readLetters, removeLetter, writeLetter } from './letter-store';

const keyOfRun = ({ exercise, id }: Pick<Run, 'exercise' | 'id'>): string =>
  keyOf('letter', `${exercise}/${id}`);

/** Of one exercise, in the order in which they were begun; what is locked as it lies there. */
export const readRuns = async (exercise: ExerciseId): Promise<StoredRun[]> =>
  (await readLetters(`${PREFIX.letter}${exercise}/`, storedRunShape, keyOfRun)).sort(
    (one, other) => one.begunAt - other.begunAt,
  );

/** Call when one is shown: the tab may be closed on the very first keys. */
export const makeReadyForRun = (run: Pick<Run, 'exercise' | 'id'>): Promise<void> =>
  makeReady(keyOfRun(run));

/** @param lock of the person's passphrase; null where none was chosen */
export const writeRun = (run: Run, lock: Lock | null): Promise<void> =>
  writeLetter(keyOfRun(run), run, storedRunShape, lock);

/** Nothing stays of it, not even that it was there. */
export const removeRun = (run: Pick<Run, 'exercise' | 'id'>): Promise<void> =>
  removeLetter(keyOfRun(run));
