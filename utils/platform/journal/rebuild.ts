/**
 * What is derived from the entries and was not there in older versions: where each is found by its
 * id, and the stamps of months. Made once, a piece at a time, going on where it was left; no entry
 * is touched.
 */
import * as z from 'zod/mini';
import { ALL_DAYS, idInKey, KEY_OF_VERSION, keyOf, monthOf } from '@/utils/journal/model/keys';
import { shape } from '@/utils/shared/versioned-schema';
import { ask, deriving, reading } from './database';

/** Entries in one transaction: it holds up no writer for long. */
const PIECE = 2_000;

const progressShape = shape(
  z.object({
    /** Key of the last entry that is done; null once all are. */
    upTo: z.nullable(z.string()),
  }),
);

let done: Promise<void> | undefined;

/** Resolves once everything derived is there; asked again after a failure, it tries again. */
export function upToDate(): Promise<void> {
  done ??= rebuild().catch((error) => {
    done = undefined;
    throw error;
  });
  return done;
}

/** Whether everything derived is there, as a transaction sees it. */
export async function isUpToDate(store: IDBObjectStore): Promise<boolean> {
  const read = progressShape.read(await ask(store.get(KEY_OF_VERSION)));
  return read.state === 'ok' && read.value.upTo === null;
}

async function rebuild(): Promise<void> {
  const read = progressShape.read(await reading((store) => ask(store.get(KEY_OF_VERSION))));
  let upTo = read.state === 'ok' ? read.value.upTo : ALL_DAYS[0];
  while (upTo !== null) upTo = await rebuildAfter(upTo);
}

const rebuildAfter = (upTo: string): Promise<string | null> =>
  deriving(async ({ store, touch }) => {
    const range = IDBKeyRange.bound(upTo, ALL_DAYS[1], true);
    const keys = (await ask(store.getAllKeys(range, PIECE))).map(String);
    for (const key of keys) {
      store.put(key, keyOf('where', idInKey(key)));
      touch(monthOf(key));
    }
    const next = keys.length < PIECE ? null : (keys.at(-1) ?? null);
    store.put(progressShape.write({ upTo: next }), KEY_OF_VERSION);
    return next;
  });
