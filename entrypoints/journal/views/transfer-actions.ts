/**
 * Bringing records into the journal from a file or a copy: what was read lies beside the journal
 * until it is taken in or discarded.
 */
import type { TransferActions } from '@/components/data/ImportSection';
import type { TaskControl } from '@/utils/journal/transfer/transfer';
import { applyImport, previewOf } from '@/utils/platform/journal/import';
import {
  discard,
  inspectFile,
  type Staged,
  stageFile,
  stageSnapshot,
} from '@/utils/platform/journal/import-staging';
import { readSnapshots } from '@/utils/platform/journal/snapshots';
import { rejectWithTransferError } from '@/utils/platform/journal/transfer-error';
import { readSettings } from '@/utils/platform/storage/settings-store';
import { dayOf } from '@/utils/shared/days';

let staged: Staged | null = null;

const discardStaged = () => {
  if (staged) void discard(staged);
  staged = null;
};

/** Throws where nothing was read. */
const stagedNow = (): Staged => {
  if (!staged) throw new Error('nothing was read');
  return staged;
};

/** Who has left meanwhile looks at it no more. */
async function keep(reading: Promise<Staged>, { signal }: TaskControl): Promise<Staged> {
  discardStaged();
  const read = await reading;
  if (signal.aborted) await discard(read);
  signal.throwIfAborted();
  staged = read;
  return read;
}

/** @param onFailed an import failed, or was stopped because the view was left */
export const transferActions = (onFailed: () => void): TransferActions => ({
  inspectFile: (opened) => rejectWithTransferError(inspectFile(opened)),
  readFile: (opened, table, running) =>
    rejectWithTransferError(
      keep(stageFile(opened, table, running), running).then((read) => previewOf(read, running)),
    ),
  readSnapshot: (atMs, running) =>
    rejectWithTransferError(
      (async () => {
        const copy = (await readSnapshots()).find((each) => each.atMs === atMs);
        if (!copy) throw new Error('the copy is no longer there');
        const { dayStartHour } = await readSettings();
        const reading = stageSnapshot(copy, dayOf(atMs, dayStartHour));
        return previewOf(await keep(reading, running), running);
      })(),
    ),
  applyImport: async (agreed, running) => {
    try {
      await rejectWithTransferError(applyImport(stagedNow(), agreed, running));
    } catch (trouble) {
      onFailed();
      throw trouble;
    }
  },
  discard: discardStaged,
});
