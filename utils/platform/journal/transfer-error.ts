/** Any error of an export, import, snapshot or undo as the one that the page has words for. */

import { SealError } from '@/utils/crypto/sealed-file';
import { FileError } from '@/utils/journal/transfer/json-file';
import { TransferError } from '@/utils/journal/transfer/transfer';

export function asTransferError(error: unknown): TransferError {
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

export const rejectWithTransferError = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    throw asTransferError(error);
  }
};
