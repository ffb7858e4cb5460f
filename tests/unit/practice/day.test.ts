import { describe, expect, it } from 'vitest';
import { actsFor, KINDNESS_DAY_ACTS, practiceChoiceOf, shownOn } from '@/utils/practice/day';
import { practiceFor } from '@/utils/practice/rotation';
import { DEFAULT_SETTINGS } from '@/utils/settings/settings';
import { addDays } from '@/utils/shared/days';
import { KINDS } from '@/utils/shared/kinds';

/** A Wednesday. */
const DAY = '2026-11-25';
const days = (count: number) => Array.from({ length: count }, (_, i) => addDays(DAY, i));

describe('what a day shows', () => {
  it.each([
    // new tab, kindness day, asked for, shown
    ['practice', null, false, 'practice'],
    ['practice', 3, false, 'acts'],
    ['practice', 4, false, 'practice'],
    ['kindness-day', 3, false, 'acts'],
    ['kindness-day', 4, false, 'nothing'],
    ['kindness-day', 4, true, 'practice'],
    ['kindness-day', null, false, 'practice'],
    ['quiet', 3, false, 'nothing'],
    ['quiet', 3, true, 'acts'],
    ['quiet', null, false, 'nothing'],
    ['quiet', null, true, 'practice'],
  ] as const)('%s, kindness day %s, asked for: %s → %s', (newTab, kindnessDay, asked, shown) => {
    expect(shownOn(DAY, { newTab, kindnessDay }, asked)).toBe(shown);
  });

  it.each([0, 1, 2, 3, 4, 5, 6])('has one kindness day in any week: %d', (kindnessDay) => {
    const shown = days(7).map((day) => shownOn(day, { newTab: 'practice', kindnessDay }, false));
    expect(shown.filter((each) => each === 'acts')).toHaveLength(1);
  });
});

describe('the acts', () => {
  it('of an ordinary day are its one practice', () => {
    for (const day of days(40)) {
      expect(actsFor(day, 'practice', 2, {})).toEqual([practiceFor(day, 2)]);
    }
  });

  it('of a kindness day are three of different kinds, the day’s own first, and others when exchanged', () => {
    for (const day of days(400)) {
      const first = actsFor(day, 'acts', 0, {});
      const others = actsFor(day, 'acts', 1, {});
      expect(first[0]).toEqual(practiceFor(day));
      expect(new Set(first.map(({ kind }) => kind)).size).toBe(KINDNESS_DAY_ACTS);
      expect(new Set([...first, ...others].map(({ id }) => id)).size).toBe(2 * KINDNESS_DAY_ACTS);
    }
  });

  it.each([1, 2, 3, 4, 5, 6])('are no two the same with %d kinds chosen', (count) => {
    const kinds = KINDS.slice(0, count);
    for (const day of days(60)) {
      const acts = actsFor(day, 'acts', 0, { kinds });
      expect(new Set(acts.map(({ id }) => id)).size).toBe(KINDNESS_DAY_ACTS);
      expect(new Set(acts.map(({ kind }) => kind)).size).toBe(Math.min(KINDNESS_DAY_ACTS, count));
    }
  });

  it('are as few as there are', () => {
    const own = [{ id: 'own-12345678', kind: 'help' as const }];
    const hidden = KINDS.flatMap((kind) =>
      days(400).map((day) => practiceFor(day, 0, { kinds: [kind] }).id),
    );
    const choice = { kinds: ['help' as const], hidden: [...new Set(hidden)], own };
    expect(actsFor(DAY, 'acts', 0, choice).map(({ id }) => id)).toEqual(['own-12345678']);
  });
});

describe('the choice', () => {
  it.each([
    ['never', true, false],
    ['after-hard-day', false, false],
    ['after-hard-day', true, true],
    ['always', false, true],
  ] as const)('gentle %s, after a hard day: %s → %s', (gentle, hardDay, is) => {
    expect(practiceChoiceOf({ ...DEFAULT_SETTINGS, gentle }, [], hardDay).gentle).toBe(is);
  });

  it('heeds what the person said of their life', () => {
    const life = { around: ['friend'], places: ['home'], without: ['money'] } as const;
    expect(practiceChoiceOf({ ...DEFAULT_SETTINGS, ...life }, [], false).life).toEqual(life);
  });

  it('without any is that of somebody who never chose', () => {
    for (const day of days(60)) {
      expect(practiceFor(day, 0, practiceChoiceOf(DEFAULT_SETTINGS, [], false))).toEqual(
        practiceFor(day),
      );
    }
  });
});
