/**
 * Snapshots: copies of the journal as it was on earlier days, inside the browser. A snapshot names
 * its parts (months, people and so on) by their stamps, and snapshots share the parts that did not
 * change, so a day's snapshot takes only the room of the months that were written to.
 */
import * as z from 'zod/mini';
import { instant } from '@/utils/journal/model/fields';
import { shape } from '@/utils/shared/versioned-schema';

const snapshotSchema = z.object({
  /** When it was made, epoch milliseconds. */
  atMs: instant,
  /** Stamp of each part as it was then. */
  parts: z.record(z.string(), z.string()),
  /** How many entries it has. */
  entries: z.int().check(z.minimum(0)),
});
export type Snapshot = z.infer<typeof snapshotSchema>;

export const snapshotShape = shape<Snapshot>(snapshotSchema);

const partSchema = z.object({
  /** The records as they lay there, as JSON: a list of keys and values. */
  records: z.string(),
});
export const partShape = shape<z.infer<typeof partSchema>>(partSchema);

/** Key of a part's copy; every snapshot with the same stamp shares it. */
export const partKey = (part: string, stamp: string): string => `part/${part}/${stamp}`;

/** Whether two snapshots hold the same parts. */
export const isSameSnapshot = (a: Snapshot['parts'], b: Snapshot['parts']): boolean => {
  const parts = Object.keys(a);
  return parts.length === Object.keys(b).length && parts.every((part) => a[part] === b[part]);
};

/** Keys of parts that no snapshot needs any more. */
export function unneededPartKeys(
  keys: readonly string[],
  snapshots: readonly Snapshot[],
): string[] {
  const needed = new Set(
    snapshots.flatMap(({ parts }) =>
      Object.entries(parts).map(([part, stamp]) => partKey(part, stamp)),
    ),
  );
  return keys.filter((key) => !needed.has(key));
}
