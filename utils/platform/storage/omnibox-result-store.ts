/**
 * What came of a line from the address bar, which has no place to say it: the popup does, the next
 * time it opens. Only for as long as the browser runs.
 */

import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { entryShape } from '@/utils/journal/model/entry';
import { intentionShape } from '@/utils/journal/model/intention';
import { personShape } from '@/utils/journal/model/person';
import type { KeptDraft } from '@/utils/journal/writing/draft';
import { oneAtATime } from '@/utils/platform/browser/one-at-a-time';
import { MINUTE_MS } from '@/utils/shared/time';
import { type Shape, shape } from '@/utils/shared/versioned-schema';
import { STORAGE_KEYS } from './storage-keys';

const { key: KEY } = STORAGE_KEYS.omniboxResult;
/** After this long nobody needs to be told any more. Chosen. */
const NEWS_MS = 30 * MINUTE_MS;

const resultShape = shape(
  z.object({
    /** When it was typed, epoch milliseconds. */
    atMs: z.number(),
    /** It could not be kept, and is in the draft. */
    failed: z.boolean(),
    /** What was kept, each as it is stored in the journal; null or none where it was not. */
    entry: z.unknown(),
    intention: z.unknown(),
    people: z.array(z.unknown()),
  }),
);

export interface OmniboxResult {
  /** The line could not be kept, and is in the draft. */
  failed: boolean;
  /** To be taken back; null where nothing was kept. */
  kept: KeptDraft | null;
}

export const writeOmniboxResult = (atMs: number, kept: KeptDraft | null): Promise<void> =>
  oneAtATime(KEY, () =>
    browser.storage.session.set({
      [KEY]: resultShape.write({
        atMs,
        failed: kept === null,
        entry: kept?.entry ? entryShape.write(kept.entry) : null,
        intention: kept?.intention ? intentionShape.write(kept.intention) : null,
        people: (kept?.people ?? []).map(personShape.write),
      }),
    }),
  );

/** The result, once; null where there is none, or it is older than NEWS_MS. */
export async function takeOmniboxResult(nowMs: number): Promise<OmniboxResult | null> {
  const raw = await oneAtATime(KEY, async () => {
    const { [KEY]: stored } = await browser.storage.session.get(KEY);
    if (stored !== undefined) await browser.storage.session.remove(KEY);
    return stored;
  });
  if (raw === undefined) return null;
  const read = resultShape.read(raw);
  if (read.state !== 'ok' || nowMs - read.value.atMs > NEWS_MS) return null;
  const { failed, entry, intention, people } = read.value;
  const kept: KeptDraft = {
    entry: asRead(entryShape, entry),
    intention: asRead(intentionShape, intention),
    people: people.flatMap((one) => asRead(personShape, one) ?? []),
    before: null,
  };
  return { failed, kept: kept.entry || kept.intention ? kept : null };
}

function asRead<T>(shape: Shape<T>, raw: unknown): T | null {
  const read = shape.read(raw);
  return read.state === 'ok' ? read.value : null;
}
