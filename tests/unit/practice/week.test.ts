import { describe, expect, it } from 'vitest';
import fc from '@/tests/unit/generated';
import { actsFor } from '@/utils/practice/day';
import { fitsLife } from '@/utils/practice/fits';
import { PRACTICES, practiceOf } from '@/utils/practice/practice';
import type { PracticeChoice } from '@/utils/practice/rotation';
import {
  exchanged,
  keyOfPlace,
  type WeekTurns,
  type WeekWish,
  weekOf,
} from '@/utils/practice/week';
import { addDays, weekdayOf } from '@/utils/shared/days';
import { KINDS } from '@/utils/shared/kinds';
import { anyLife } from './lives';

/** A Wednesday. */
const FIRST = '2026-11-25';
const NONE: WeekTurns = new Map();
const wish = (
  choice: PracticeChoice<string> = {},
  kindnessDay: number | null = null,
): WeekWish => ({
  first: FIRST,
  choice,
  hasSeveral: (day) => weekdayOf(day) === kindnessDay,
});
const ids = (week: ReturnType<typeof weekOf>) => week.map(({ practice }) => practice?.id ?? null);
const everything = KINDS.flatMap((kind) => PRACTICES[kind].map(({ id }) => id));

const choices: fc.Arbitrary<PracticeChoice<string>> = fc.record({
  kinds: fc.subarray([...KINDS]),
  hidden: fc.subarray(everything, { maxLength: 60 }),
  favourites: fc.subarray(everything, { maxLength: 10 }),
  life: anyLife,
  own: fc.constantFrom([], [{ id: 'own-12345678', kind: 'help' as const }]),
});

describe('a week on paper', () => {
  it('is the seven days as the new tab brings them', () => {
    fc.assert(
      fc.property(choices, fc.option(fc.integer({ min: 0, max: 6 })), (choice, kindnessDay) => {
        const asked = wish(choice, kindnessDay);
        const week = weekOf(asked, NONE);
        expect([...new Set(week.map(({ day }) => day))]).toEqual(
          [0, 1, 2, 3, 4, 5, 6].map((i) => addDays(FIRST, i)),
        );
        for (let i = 0; i < 7; i++) {
          const day = addDays(FIRST, i);
          const shown = actsFor(day, asked.hasSeveral(day) ? 'acts' : 'practice', 0, choice);
          const here = week.flatMap((each) => (each.day === day ? (each.practice ?? []) : []));
          // Paper may be empty where the new tab falls back on what was hidden.
          expect(shown).toEqual(expect.arrayContaining(here));
          if (!choice.hidden?.length && !choice.kinds?.length) expect(here).toEqual(shown);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has nothing that is hidden, of another kind, or that does not fit, however often it is exchanged', () => {
    fc.assert(
      fc.property(choices, fc.array(fc.nat({ max: 8 }), { maxLength: 12 }), (choice, presses) => {
        const asked = wish(choice, 6);
        let turns = NONE;
        for (const press of presses) {
          const week = weekOf(asked, turns);
          const at = week[press % week.length];
          if (at) turns = exchanged(asked, turns, at);
        }
        for (const { practice } of weekOf(asked, turns)) {
          if (!practice) continue;
          expect(choice.hidden).not.toContain(practice.id);
          if (choice.kinds?.length) expect(choice.kinds).toContain(practice.kind);
          const ours = practiceOf(practice.kind, practice.id as never);
          if (ours) expect(fitsLife(ours, choice.life ?? {})).toBe(true);
          else expect(choice.own?.map(({ id }) => id)).toContain(practice.id);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('exchanges one place for what is not in the week, and leaves the others', () => {
    const asked = wish({}, 6);
    const before = weekOf(asked, NONE);
    for (const place of before) {
      const after = weekOf(asked, exchanged(asked, NONE, place));
      const changed = after.filter(({ practice }, i) => practice?.id !== before[i]?.practice?.id);
      expect(changed.map(keyOfPlace)).toEqual([keyOfPlace(place)]);
      expect(ids(before)).not.toContain(changed[0]?.practice?.id);
    }
  });

  it('on a kindness day has several, no two the same', () => {
    const week = weekOf(wish({}, 6), NONE).filter(({ day }) => weekdayOf(day) === 6);
    expect(week).toHaveLength(3);
    expect(new Set(ids(week)).size).toBe(3);
  });

  it('stays as it is where there is nothing to exchange for', () => {
    const hidden = everything.filter((id) => id !== 'listen-first');
    const asked = wish({ hidden, kinds: ['listening'] });
    expect(ids(weekOf(asked, NONE))).toEqual(Array(7).fill('listen-first'));
    expect(exchanged(asked, NONE, { day: FIRST, place: 0 })).toBe(NONE);
  });

  it('has empty lines where all is hidden', () => {
    expect(ids(weekOf(wish({ hidden: everything }, 6), NONE))).toEqual(Array(7).fill(null));
  });
});
