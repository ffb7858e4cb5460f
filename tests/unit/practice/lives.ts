/** Every mix of answers that a person can give about their life. */
import fc from '@/tests/unit/generated';
import type { Life } from '@/utils/practice/fits';
import { AROUND, PLACES, TOPICS } from '@/utils/settings/settings';

/** All parts of a list, from none of it to all of it. */
export const partsOf = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((_, i) => (bits >> i) & 1));

export const EVERY_AROUND = [null, ...partsOf(AROUND)];
export const EVERY_PLACES = partsOf(PLACES);
export const EVERY_WITHOUT = partsOf(TOPICS);

export const anyLife: fc.Arbitrary<Required<Life>> = fc.record({
  around: fc.constantFrom(...EVERY_AROUND),
  places: fc.constantFrom(...EVERY_PLACES),
  without: fc.constantFrom(...EVERY_WITHOUT),
});
