/** The choice of the day, held to its promises for generated people. */

import { describe, expect, it, vi } from 'vitest';
import fc from '@/tests/unit/generated';
import { fitsLife, type Life } from '@/utils/practice/fits';
import { PRACTICES, type Practice } from '@/utils/practice/practice';
import {
  APART_DAYS,
  type PracticeChoice,
  practiceFor,
  practicesOf,
  supplyOf,
} from '@/utils/practice/rotation';
import { AROUND } from '@/utils/settings/settings';
import { KINDS, type Kind } from '@/utils/shared/kinds';
import { DAY_MS } from '@/utils/shared/time';
import { anyLife } from './lives';

vi.setConfig({ testTimeout: 120_000 });

const PEOPLE = 5000;
const lists: Record<Kind, readonly Practice[]> = PRACTICES;
const listed = (kind: Kind) => lists[kind].filter(({ retired }) => !retired);
const ids = KINDS.flatMap((kind) => listed(kind).map(({ id }) => id));
/** What a person may have hidden or favoured: also what was retired since. */
const everIds = KINDS.flatMap((kind) => lists[kind].map(({ id }) => id));
const kindOf = new Map(KINDS.flatMap((kind) => listed(kind).map(({ id }) => [id, kind])));
const lastOf = (kind: Kind) => (listed(kind).at(-1) as Practice).id;

type Choosing = PracticeChoice<string>;
const dayAt = (number: number) => new Date(number * DAY_MS).toISOString().slice(0, 10);
const FROM = Date.parse('2024-01-01') / DAY_MS;
const TO = Date.parse('2060-01-01') / DAY_MS;
const idOn = (number: number, choice: Choosing = {}, exchanged = 0) =>
  practiceFor(dayAt(number), exchanged, choice).id;
/** The same for many days. */
const idsOf = (choice: Choosing) => {
  const practices = practicesOf(choice);
  return (number: number, exchanged = 0) => practices(dayAt(number), exchanged).id;
};

const anyDay = fc.integer({ min: FROM, max: TO });
const anyKinds = fc.uniqueArray(fc.constantFrom(...KINDS), { maxLength: 6 });
const anyOwn = fc
  .array(fc.constantFrom(...KINDS), { maxLength: 8 })
  .map((kinds) => kinds.map((kind, i) => ({ id: `own-${i}`, kind })));
const person: fc.Arbitrary<Choosing> = fc.record(
  {
    kinds: anyKinds,
    hidden: fc.oneof(
      fc.uniqueArray(fc.constantFrom(...everIds), { maxLength: 30 }),
      fc.subarray(everIds, { minLength: 60 }),
    ),
    favourites: fc.uniqueArray(fc.constantFrom(...everIds, 'own-0', 'own-1'), { maxLength: 20 }),
    own: anyOwn,
    life: anyLife,
    gentle: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** What a person may meet, by kind, told in the plainest way. */
function shown(choice: Choosing): Map<Kind, string[]> {
  const of = (kind: Kind, hidden: readonly string[]) =>
    [
      ...listed(kind).filter((practice) => fitsLife(practice, choice.life ?? {})),
      ...(choice.own ?? []).filter((own) => own.kind === kind),
    ]
      .map(({ id }) => id)
      .filter((id) => !hidden.includes(id));
  const chosen = KINDS.filter((kind) => !choice.kinds?.length || choice.kinds.includes(kind));
  const all = (kinds: readonly Kind[], hidden: readonly string[]) =>
    new Map(kinds.map((kind) => [kind, of(kind, hidden)] as const).filter(([, of]) => of.length));
  const tries = [
    all(chosen, choice.hidden ?? []),
    all(KINDS, choice.hidden ?? []),
    all(chosen, []),
    all(KINDS, []),
  ];
  const first = tries.find(({ size }) => size > 0) as Map<Kind, string[]>;
  if (choice.gentle) {
    for (const [kind, some] of first) {
      const tired = lists[kind].filter(({ fits }) => fits.includes('tired')).map(({ id }) => id);
      const gentle = some.filter((id) => tired.includes(id));
      if (gentle.length > 0) first.set(kind, gentle);
    }
  }
  return first;
}
/** What must not come to a person, told in the plainest way and without asking `fitsLife`. */
function isAmiss(practice: Practice, { around, places, without }: Required<Life>): boolean {
  const { with: company, fits, needs = [], retired } = practice;
  const has = (list: readonly string[] | null, one: string) => !list || list.includes(one);
  const isSomeone = AROUND.some((each) => each === company);
  return [
    retired,
    isSomeone && !has(around, company),
    needs.includes('family') && !has(around, 'family'),
    company === 'colleague' && places.length > 0 && !places.includes('work'),
    company === 'stranger' &&
      !fits.includes('online') &&
      !fits.includes('home') &&
      places.join() === 'home',
    company === 'stranger' && without.includes('stranger'),
    company === 'family' && without.includes('family'),
    fits.includes('difficult') && without.includes('difficult'),
    needs.some((need) => without.includes(need)),
  ].includes(true);
}
const enough = (kinds: number) => Math.ceil((APART_DAYS + 1) / kinds);
/** Fewest days from a practice to the same one. */
const apart = (shownOfKind: number, kinds: number) =>
  Math.min(shownOfKind, enough(kinds)) * kinds - (kinds > 2 ? 1 : 0);

const forAll = <T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>, people = PEOPLE) =>
  fc.assert(property, { numRuns: people });

describe('the practice of the day', () => {
  it('is the same asked for alone and among many days', () => {
    forAll(
      fc.property(anyDay, person, fc.nat({ max: 20 }), (day, choice, exchanged) => {
        const id = idsOf(choice);
        for (const near of [day - 100, day + 1, day]) id(near, exchanged);
        expect(id(day, exchanged)).toBe(idOn(day, choice, exchanged));
      }),
    );
  });

  it('follows from date and choice alone, in whatever order the choice was made', () => {
    forAll(
      fc.property(anyDay, person, fc.nat({ max: 20 }), (day, choice, exchanged) => {
        const turned: Choosing = {
          ...choice,
          ...(choice.kinds && { kinds: [...choice.kinds].reverse() }),
          ...(choice.hidden && { hidden: [...choice.hidden].reverse() }),
          ...(choice.favourites && { favourites: [...choice.favourites].reverse() }),
        };
        expect(idOn(day, turned, exchanged)).toBe(idOn(day, choice, exchanged));
      }),
    );
  });

  it('is of its kind, and one of those the person has chosen and not hidden', () => {
    forAll(
      fc.property(anyDay, person, fc.nat({ max: 200 }), (day, choice, exchanged) => {
        const { id, kind } = practiceFor(dayAt(day), exchanged, choice);
        expect(shown(choice).get(kind)).toContain(id);
        expect(kindOf.get(id) ?? kind).toBe(kind);
      }),
    );
  });

  it('is never one that does not fit the person’s life, is retired, or is hidden while another is left', () => {
    const of = new Map(KINDS.flatMap((kind) => lists[kind].map((each) => [each.id, each])));
    forAll(
      fc.property(anyDay, person, anyLife, (from, some, life) => {
        const choice = { ...some, life };
        const practices = practicesOf(choice);
        const hidden = new Set(choice.hidden);
        const fitting = [...of.values()].filter((each) => !each.retired && fitsLife(each, life));
        const left = [...fitting, ...(choice.own ?? [])].some(({ id }) => !hidden.has(id));
        for (let day = from; day < from + 42; day++) {
          for (const exchanged of [0, day - from]) {
            const { id } = practices(dayAt(day), exchanged);
            const built = of.get(id);
            if (built && isAmiss(built, life)) expect.fail(`${id} for ${JSON.stringify(life)}`);
            if (left && hidden.has(id)) expect.fail(`${id} is hidden`);
          }
        }
      }),
    );
  });

  it('is of each kind twice or three times in any fortnight; of fewer kinds, as evenly', () => {
    forAll(
      fc.property(anyDay, person, (day, choice) => {
        const kinds = [...shown(choice).keys()];
        const practices = practicesOf(choice);
        const seen = Array.from({ length: 14 }, (_, i) => practices(dayAt(day + i)).kind);
        const [least, most] = [Math.ceil(14 / kinds.length) - 1, Math.floor(14 / kinds.length) + 1];
        if (kinds.length === 6) expect([least, most]).toEqual([2, 3]);
        for (const kind of kinds) {
          const times = seen.filter((other) => other === kind).length;
          expect(times).toBeGreaterThanOrEqual(kinds.length === 1 ? 14 : least);
          expect(times).toBeLessThanOrEqual(kinds.length === 1 ? 14 : most);
        }
        if (kinds.length > 1) expect(seen.some((kind, i) => kind === seen[i + 1])).toBe(false);
      }),
    );
  });

  it('does not come again within 90 days, or as far apart as an even turn of kinds allows', () => {
    forAll(
      fc.property(anyDay, person, (from, choice) => {
        const sets = shown(choice);
        const last = new Map<string, number>();
        const practices = practicesOf(choice);
        for (let day = from; day < from + 130; day++) {
          const { id, kind } = practices(dayAt(day));
          const before = last.get(id);
          last.set(id, day);
          const count = sets.get(kind)?.length ?? 0;
          if (before === undefined) continue;
          const least = count >= enough(sets.size) ? APART_DAYS + 1 : apart(count, sets.size);
          if (day - before < least) expect.fail(`${id} again after ${day - before} days`);
        }
      }),
    );
  });

  it('comes again sooner only where the person is told so', () => {
    forAll(
      fc.property(person, (choice) => {
        const sets = [...shown(choice).values()];
        expect(supplyOf(choice)).toEqual({
          count: sets.flat().length,
          enough: sets.every(({ length }) => length >= enough(sets.length)),
        });
      }),
    );
  });

  it('with all six kinds has enough when sixteen of each are left', () => {
    expect(enough(KINDS.length)).toBe(16);
    expect(apart(16, 6)).toBe(95);
  });

  it('is sooner or later each one that is not hidden, the person’s own among them', () => {
    forAll(
      fc.property(anyDay, person, (from, choice) => {
        const sets = shown(choice);
        const [kind, some] = [...sets][from % sets.size] as [Kind, string[]];
        const places = Math.min(some.length, enough(sets.size));
        // At worst all of the person's own share one place with two of ours, and count twice.
        const own = choice.own?.filter((one) => one.kind === kind).length ?? 0;
        const rounds = 2 * (own + Math.ceil(lists[kind].length / places));
        const seen = new Set<string>();
        const practices = practicesOf(choice);
        const days = (rounds + 1) * places * sets.size;
        for (let day = from; day < from + days && seen.size < some.length; day++) {
          const today = practices(dayAt(day));
          if (today.kind === kind) seen.add(today.id);
        }
        expect([...seen].sort()).toEqual([...some].sort());
      }),
      500,
    );
  });

  it('is a favourite more often than what it shares its place with', () => {
    const [first, sharing] = [lists.help[1], lists.help[17]] as [Practice, Practice];
    const apart = lists.help
      .map(({ id }) => id)
      .filter(
        (id, place) => place % enough(KINDS.length) === 1 && id !== first.id && id !== sharing.id,
      );
    const times = (id: string, favourites: string[]) =>
      Array.from({ length: 96 * 12 }, (_, i) =>
        idOn(FROM + i, { favourites, hidden: apart }),
      ).filter((other) => other === id).length;
    expect(times(sharing.id, [])).toBe(6);
    expect(times(sharing.id, [sharing.id])).toBe(8);
    expect(times(first.id, [sharing.id])).toBe(4);
  });

  it('fits a tired person if it is to be gentle', () => {
    for (let day = FROM; day < FROM + 400; day++) {
      const { id, kind } = practiceFor(dayAt(day), 0, { gentle: true });
      expect(lists[kind].find((practice) => practice.id === id)?.fits).toContain('tired');
    }
  });

  it('is there even for somebody who has hidden everything', () => {
    for (let day = FROM; day < FROM + 400; day++) {
      expect(ids).toContain(idOn(day, { hidden: everIds }));
    }
  });

  it('is there before 1970 and long after', () => {
    for (const day of ['1900-02-28', '1969-12-31', '2400-02-29']) {
      expect(ids).toContain(practiceFor(day).id);
    }
  });
});

describe('exchanging', () => {
  it('gives others, none twice until a kind has no more, and the first again when taken back', () => {
    forAll(
      fc.property(anyDay, person, (day, choice) => {
        const sets = [...shown(choice).values()];
        const different = Math.min(60, Math.min(...sets.map(({ length }) => length)) * sets.length);
        const id = idsOf(choice);
        const given = Array.from({ length: different }, (_, i) => id(day, i));
        expect(new Set(given).size).toBe(different);
        if (sets.flat().length > 1) expect(id(day, 1)).not.toBe(given[0]);
        expect(id(day, 0)).toBe(given[0]);
      }),
    );
  });

  it('gives none of the 36 days before or after, the first dozen times', () => {
    forAll(
      fc.property(anyDay, anyOwn, (day, own) => {
        const id = idsOf({ own });
        const near = new Set(Array.from({ length: 73 }, (_, i) => id(day - 36 + i)));
        for (let i = 1; i <= 12; i++) expect(near.has(id(day, i))).toBe(false);
      }),
      1000,
    );
  });
});

describe('one more at the end of a list, in a later version', () => {
  const added = fc.uniqueArray(fc.constantFrom(...KINDS), { minLength: 1, maxLength: 6 });

  it('changes no day but those of the one place it joins: at most one in sixteen', () => {
    forAll(
      fc.property(anyDay, fc.constantFrom(...KINDS), anyOwn, (from, kind, own) => {
        const old = idsOf({ own, hidden: [lastOf(kind)] });
        const now = idsOf({ own });
        const changed = Array.from({ length: 96 }, (_, i) => from + i).filter(
          (day) => old(day) !== now(day),
        );
        expect(changed.length).toBeLessThanOrEqual(2);
      }),
      1000,
    );
  });

  it('brings nothing back within 90 days, over the day of the update too', () => {
    forAll(
      fc.property(anyDay, added, anyOwn, (update, kinds, own) => {
        const old = idsOf({ own, hidden: kinds.map(lastOf) });
        const now = idsOf({ own });
        const last = new Map<string, number>();
        for (let day = update - 95; day < update + 95; day++) {
          const id = day < update ? old(day) : now(day);
          const apart = day - (last.get(id) ?? Number.NEGATIVE_INFINITY);
          if (apart <= APART_DAYS) expect.fail(`${id} again after ${apart} days`);
          last.set(id, day);
        }
      }),
      1000,
    );
  });
});

describe('a retired practice', () => {
  const retired = KINDS.flatMap((kind) =>
    lists[kind].flatMap((one) => (one.retired ? one.id : [])),
  );

  /** As it would be if none had been retired. */
  async function withAllOfThem() {
    vi.resetModules();
    const all = KINDS.map((kind) => [kind, lists[kind].map(({ retired: _, ...rest }) => rest)]);
    vi.doMock('@/utils/practice/practice', () => ({ PRACTICES: Object.fromEntries(all) }));
    const { practicesOf } = await import('@/utils/practice/rotation');
    vi.doUnmock('@/utils/practice/practice');
    return practicesOf;
  }

  it('is chosen for no day, exchanged or not, hidden, favoured or neither', () => {
    expect(retired.length).toBeGreaterThan(0);
    forAll(
      fc.property(anyDay, person, fc.nat({ max: 200 }), (day, choice, exchanged) => {
        expect(retired).not.toContain(idOn(day, choice, exchanged));
      }),
    );
  });

  it('leaves the days of all others as they would be if everybody had hidden it', async () => {
    const before = await withAllOfThem();
    forAll(
      fc.property(anyDay, person, fc.nat({ max: 50 }), (day, choice, exchanged) => {
        // To hide all there is, is not to hide; that is another case.
        fc.pre(ids.some((id) => !choice.hidden?.includes(id)));
        const hidden = [...(choice.hidden ?? []), ...retired];
        const chosen = before({ ...choice, hidden })(dayAt(day), exchanged);
        expect(practiceFor(dayAt(day), exchanged, choice)).toEqual(chosen);
      }),
      1000,
    );
  });

  it('changes on the day it is retired the days of its own place alone', async () => {
    const then = (await withAllOfThem())({});
    const now = practicesOf({});
    const places = new Set(
      KINDS.flatMap((kind) =>
        lists[kind].flatMap((one, i) => (one.retired ? `${kind} ${i % enough(KINDS.length)}` : [])),
      ),
    );
    const changed = Array.from({ length: 96 }, (_, i) => dayAt(FROM + i)).filter(
      (day) => then(day).id !== now(day).id,
    );
    expect(changed.length).toBeLessThanOrEqual(places.size);
  });
});
