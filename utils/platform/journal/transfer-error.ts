/** Why something with a file could not be done, as the page says it. */

import { SealError } from '@/utils/crypto/sealed-file';
import { FileError } from '@/utils/journal/transfer/json-file';
import { TransferError } from '@/utils/journal/transfer/transfer';

export function troubleOf(error: unknown): TransferError {
  if (error instanceof TransferError) return error;
  if (error instanceof FileError) {
    const { why, line, detail } = error.problem;
    return new TransferError(why, line, detail);
  }
  if (error instanceof SealError) return new TransferError(error.why);
  const name = error instanceof Error ? error.name : '';
  if (name === 'AbortError') return new TransferError('stopped');
  if (name === 'QuotaExceededError') return new TransferError('no-room');
  return new TransferError('failed', null, String(error));
}

export const troubled = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    throw troubleOf(error);
  }
};
