/**
 * What packs bring on which day. Those that come among the others join them as the person's own do;
 * those in order have a day for each of their practices, from the day they were switched on, which
 * they keep whatever becomes of the others.
 */
import { addDays, dayNumber } from '@/utils/shared/days';
import { fitsLife } from './fits';
import type { HeldPack, PackPractice } from './pack';
import type { AddedPractice, PracticeChoice } from './rotation';

/** Practices of the packs that are on and come among the others. */
export const amongOthers = (held: readonly HeldPack[]): AddedPractice[] =>
  held.flatMap(({ on, pack }) => (on && !pack.inOrder ? pack.practices.map(asAdded) : []));

const asAdded = (practice: PackPractice): AddedPractice => ({
  id: practice.id,
  kind: practice.kind,
  facts: practice,
});

/** Of a pack in order, the first day after its last practice; null where it has no days. */
export const overOn = ({ on, from, pack }: HeldPack): string | null =>
  on && from !== null && pack.inOrder ? addDays(from, pack.practices.length) : null;

/** The first day from `day` on that none of these packs has: then another one can begin. */
export const freeFrom = (day: string, others: readonly HeldPack[]): string =>
  others.reduce((free, held) => {
    const over = overOn(held);
    return over !== null && over > free ? over : free;
  }, day);

/**
 * What a pack in order has for a day; null for nothing, and where the person's choices let it not
 * come: then the day is as any other, and no other practice takes its place.
 */
export function turnOn(
  day: string,
  held: readonly HeldPack[],
  choice: PracticeChoice<string>,
): PackPractice | null {
  const [first] = held
    .filter((one) => {
      const over = overOn(one);
      return over !== null && one.from !== null && one.from <= day && day < over;
    })
    // There are two only where a file brought them in so.
    .sort((a, b) => compare(`${a.from} ${a.pack.id}`, `${b.from} ${b.pack.id}`));
  if (!first?.from) return null;
  const practice = first.pack.practices[dayNumber(day) - dayNumber(first.from)];
  return practice && mayCome(practice, choice) ? practice : null;
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const mayCome = (practice: PackPractice, choice: PracticeChoice<string>): boolean =>
  (!choice.kinds?.length || choice.kinds.includes(practice.kind)) &&
  !choice.hidden?.includes(practice.id) &&
  fitsLife(practice, choice.life ?? {}) &&
  (!choice.gentle || practice.fits.includes('tired'));

/** Ids of those that do not fit what the person said of their life. */
export const unfitInPacks = (
  held: readonly HeldPack[],
  life: NonNullable<PracticeChoice<string>['life']>,
): string[] =>
  held.flatMap(({ pack }) =>
    pack.practices.filter((practice) => !fitsLife(practice, life)).map(({ id }) => id),
  );
