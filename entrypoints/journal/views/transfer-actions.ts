/**
 * Bringing records into the journal from a file or a copy: what was read lies beside the journal
 * until it is taken in or discarded.
 */
import type { TransferActions } from '@/components/data/ImportSection';
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

/** @param onFailed an import failed, or was stopped because the view was left */
export const transferActions = (onFailed: () => void): TransferActions => ({
  inspectFile: (opened) => rejectWithTransferError(inspectFile(opened)),
  readFile: (opened, table, running) =>
    rejectWithTransferError(
      (async () => {
        discardStaged();
        staged = await stageFile(opened, table, running);
        return previewOf(staged, running);
      })(),
    ),
  readSnapshot: (atMs, running) =>
    rejectWithTransferError(
      (async () => {
        const copy = (await readSnapshots()).find((each) => each.atMs === atMs);
        if (!copy) throw new Error('the copy is no longer there');
        const { dayStartHour } = await readSettings();
        discardStaged();
        staged = await stageSnapshot(copy, dayOf(atMs, dayStartHour));
        return previewOf(staged, running);
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
