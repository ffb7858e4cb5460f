/** Runs as they are stored: locked where the person chose a passphrase, open elsewhere. */
import { type PassphraseKey, sealText, unsealText } from '@/utils/crypto/passphrase';
import { answersShape, type Run, type StoredRun } from '@/utils/practice/exercises/run';

export const lockRun = async (run: Run, key: PassphraseKey): Promise<StoredRun> => ({
  ...run,
  answers: {},
  sealed: await sealText(JSON.stringify(answersShape.write(run.answers)), key),
});

/** Null where it is locked with another key, or with one and there is none. */
export async function openRun(stored: StoredRun, key: PassphraseKey | null): Promise<Run | null> {
  const { sealed, ...run } = stored;
  if (!sealed) return run;
  const words = key && (await unsealText(sealed, key));
  if (words === null) return null;
  const answers = answersShape.read(JSON.parse(words));
  return answers.state === 'ok' ? { ...run, answers: answers.value } : null;
}
