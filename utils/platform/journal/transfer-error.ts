/** Why something with a file could not be done, as the page says it. */

import { SealProblem } from '@/utils/crypto/sealed-file';
import { BadFile } from '@/utils/journal/transfer/json-file';
import { Trouble } from '@/utils/journal/transfer/transfer';

export function troubleOf(error: unknown): Trouble {
  if (error instanceof Trouble) return error;
  if (error instanceof BadFile) {
    const { why, line, detail } = error.problem;
    return new Trouble(why, line, detail);
  }
  if (error instanceof SealProblem) return new Trouble(error.why);
  const name = error instanceof Error ? error.name : '';
  if (name === 'AbortError') return new Trouble('stopped');
  if (name === 'QuotaExceededError') return new Trouble('no-room');
  return new Trouble('failed', null, String(error));
}

export const troubled = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    throw troubleOf(error);
  }
};
