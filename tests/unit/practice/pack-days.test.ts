/** Packs on people's days, held to their promises for generated people. */
import { describe, expect, it, vi } from 'vitest';
import fc from '@/tests/unit/generated';
import { actsFor } from '@/utils/practice/day';
import { fitsLife } from '@/utils/practice/fits';
import type { HeldPack, PackPractice } from '@/utils/practice/pack';
import { amongOthers, freeFrom, overOn, turnOn, unfitInPacks } from '@/utils/practice/pack-days';
import { COMPANY, NEEDS, TAGS } from '@/utils/practice/practice';
import { APART_DAYS, type PracticeChoice, practicesOf, supplyOf } from '@/utils/practice/rotation';
import { addDays, dayNumber } from '@/utils/shared/days';
import { KINDS, type Kind } from '@/utils/shared/kinds';
import { DAY_MS } from '@/utils/shared/time';
import { anyLife } from './lives';

vi.setConfig({ testTimeout: 60_000 });

const dayAt = (number: number) => new Date(number * DAY_MS).toISOString().slice(0, 10);
const FROM = Date.parse('2024-01-01') / DAY_MS;
const anyDay = fc.integer({ min: FROM, max: FROM + 10_000 });

const practice = (id: string, kind: Kind, more: Partial<PackPractice> = {}): PackPractice => ({
  id: `pack-${id}`,
  ownId: '',
  kind,
  title: id,
  invitation: '',
  smaller: '',
  minutes: null,
  with: 'anyone',
  fits: [],
  needs: [],
  ...more,
});
const held = (id: string, practices: PackPractice[], more: Partial<HeldPack> = {}): HeldPack => ({
  pack: {
    id,
    ownId: '',
    name: id,
    author: 'Bo',
    language: 'en',
    about: '',
    licence: '',
    date: '',
    inOrder: more.from !== undefined,
    practices,
  },
  on: true,
  from: null,
  ...more,
});

const anyPractice = (id: string) =>
  fc
    .record({
      kind: fc.constantFrom(...KINDS),
      with: fc.constantFrom(...COMPANY),
      fits: fc.subarray([...TAGS]),
      needs: fc.subarray([...NEEDS], { maxLength: 2 }),
    })
    .map(({ kind, ...facts }) => practice(id, kind, facts));
const anyPack = (id: string) =>
  fc
    .integer({ min: 1, max: 40 })
    .chain((count) =>
      fc.tuple(...Array.from({ length: count }, (_, i) => anyPractice(`${id}-${i}`))),
    )
    .map((practices) => held(id, practices));
const person: fc.Arbitrary<PracticeChoice<string>> = fc.record(
  {
    kinds: fc.uniqueArray(fc.constantFrom(...KINDS), { maxLength: 6 }),
    life: anyLife,
    gentle: fc.boolean(),
  },
  { requiredKeys: [] },
);
const idsOf = (choice: PracticeChoice<string>) => {
  const practices = practicesOf(choice);
  return (day: number) => practices(dayAt(day)).id;
};
const forAll = <T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>, runs = 1_000) =>
  fc.assert(property, { numRuns: runs });

describe('a pack among the others', () => {
  it('brings only what fits a person’s life, and in gentle times what fits the tired', () => {
    forAll(
      fc.property(anyDay, person, anyPack('p'), (from, choice, pack) => {
        const of = new Map(pack.pack.practices.map((one) => [one.id, one]));
        const practices = practicesOf({ ...choice, own: amongOthers([pack]) });
        for (let day = from; day < from + 120; day++) {
          const found = of.get(practices(dayAt(day)).id);
          if (!found) continue;
          expect(fitsLife(found, choice.life ?? {})).toBe(true);
        }
      }),
    );
    const tired = practice('a', 'help', { fits: ['tired'] });
    const lively = practice('b', 'help');
    const own = amongOthers([held('p', [tired, lively])]);
    const gentle = practicesOf({ kinds: ['help'], gentle: true, own });
    const seen = new Set(Array.from({ length: 800 }, (_, i) => gentle(dayAt(FROM + i)).id));
    expect(seen.has(tired.id)).toBe(true);
    expect(seen.has(lively.id)).toBe(false);
  });

  it('leaves kinds as even, and nothing back within 90 days, on or off', () => {
    forAll(
      fc.property(anyDay, person, anyPack('p'), fc.boolean(), (from, some, pack, on) => {
        const choice = { ...some, own: amongOthers([{ ...pack, on }]) };
        const practices = practicesOf(choice);
        const kinds = choice.kinds?.length ? choice.kinds.length : KINDS.length;
        const { enough } = supplyOf(choice);
        const last = new Map<string, number>();
        const seen: Kind[] = [];
        for (let day = from; day < from + 120; day++) {
          const { id, kind } = practices(dayAt(day));
          const before = last.get(id);
          if (enough && before !== undefined) expect(day - before).toBeGreaterThan(APART_DAYS);
          last.set(id, day);
          seen.push(kind);
        }
        if (kinds < 6) return;
        for (let at = 0; at + 14 <= seen.length; at++) {
          const fortnight = seen.slice(at, at + 14);
          for (const kind of new Set(seen)) {
            const times = fortnight.filter((other) => other === kind).length;
            expect(times).toBeGreaterThanOrEqual(Math.floor(14 / new Set(seen).size) - 1);
          }
        }
      }),
      500,
    );
  });

  it('is over whole years each of its practices, sooner or later, and never when it is off', () => {
    forAll(
      fc.property(anyPack('p'), (pack) => {
        const ids = pack.pack.practices.map(({ id }) => id);
        const id = idsOf({ own: amongOthers([pack]) });
        const seen = new Set<string>();
        for (let day = FROM; day < FROM + 366 * 30 && seen.size < ids.length; day++) {
          const today = id(day);
          if (ids.includes(today)) seen.add(today);
        }
        expect([...seen].sort()).toEqual([...ids].sort());
        expect(amongOthers([{ ...pack, on: false }])).toEqual([]);
      }),
      20,
    );
  });

  /** A kind has sixteen places, a day each in 96; what joins one changes that one's days. */
  it('switched off changes no other days than as many practices of one’s own would', () => {
    forAll(
      fc.property(anyDay, anyPack('p'), anyPack('q'), (from, pack, other) => {
        const own = amongOthers([pack]).map(({ id, kind }) => ({ id, kind }));
        const rest = amongOthers([other]).map(({ id, kind }) => ({ id, kind }));
        const [on, off] = [idsOf({ own: [...rest, ...own] }), idsOf({ own: rest })];
        const asOwn = [idsOf({ own: [...rest, ...own] }), off];
        const kinds = new Map<Kind, number>();
        const practices = practicesOf({ own: rest });
        for (let day = from; day < from + 96; day++) {
          expect(on(day)).toBe(asOwn[0]?.(day));
          if (on(day) === off(day)) continue;
          const { kind } = practices(dayAt(day));
          kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        }
        for (const [kind, changed] of kinds) {
          const joined = own.filter((one) => one.kind === kind).length;
          expect(changed).toBeLessThanOrEqual(joined + 1);
        }
      }),
      500,
    );
  });
});

describe('a pack in order', () => {
  const week = KINDS.map((kind, i) => practice(`w${i}`, kind, { fits: ['tired'] }));
  const first = held('w', week, { from: '2026-11-30' });

  it('has a day for each practice, in order, and then no more', () => {
    const seen = Array.from({ length: 10 }, (_, i) => {
      const day = addDays('2026-11-28', i);
      return turnOn(day, [first], {})?.id ?? null;
    });
    expect(seen).toEqual([null, null, ...week.map(({ id }) => id), null, null]);
    expect(overOn(first)).toBe('2026-12-06');
    expect(overOn({ ...first, on: false })).toBeNull();
  });

  it('comes nowhere else', () => {
    expect(amongOthers([first])).toEqual([]);
  });

  it('waits until another one is over, and keeps its days when that is switched off', () => {
    const from = freeFrom('2026-12-02', [first]);
    expect(from).toBe('2026-12-06');
    const second = held(
      'v',
      week.map((one) => ({ ...one, id: `${one.id}-v` })),
      { from },
    );
    const days = Array.from({ length: 14 }, (_, i) => addDays('2026-11-30', i));
    const both = days.map((day) => turnOn(day, [first, second], {})?.id);
    const one = days.map((day) => turnOn(day, [{ ...first, on: false }, second], {})?.id);
    expect(both.slice(6)).toEqual(one.slice(6));
    expect(one.slice(0, 6).filter(Boolean)).toEqual([]);
    expect(freeFrom('2026-12-07', [first])).toBe('2026-12-07');
  });

  it.each<[string, PracticeChoice<string>]>([
    ['hidden', { hidden: ['pack-w2'] }],
    ['of a kind that was not chosen', { kinds: KINDS.filter((kind) => kind !== 'help') }],
    ['not fitting their life', { life: { without: ['family'] } }],
    ['not for the tired in gentle times', { gentle: true }],
  ])('leaves the day of one that is %s as it is, and moves no other', (_, choice) => {
    const changed = week.map((one, i) =>
      i === 2 ? { ...one, needs: ['family' as const], fits: [] } : one,
    );
    const pack = held('w', changed, { from: '2026-11-30' });
    const seen = changed.map((_, i) => turnOn(addDays('2026-11-30', i), [pack], choice)?.id);
    expect(seen).toEqual(changed.map(({ id }, i) => (i === 2 ? undefined : id)));
  });

  it('leads on its days, and is exchanged for what the day else brings', () => {
    const choice: PracticeChoice<string> = {};
    const usual = (times: number) => actsFor('2026-12-01', 'practice', times, choice)[0]?.id;
    const turn = turnOn('2026-12-01', [first], choice);
    const given = [0, 1, 2, 3].map(
      (times) => actsFor('2026-12-01', 'practice', times, choice, turn)[0]?.id,
    );
    expect(given).toEqual(['pack-w1', usual(0), usual(1), usual(2)]);
  });

  it('is the first of a kindness day’s acts, which are as many as ever', () => {
    forAll(
      fc.property(anyDay, fc.nat({ max: 5 }), (number, exchanged) => {
        const day = dayAt(number);
        const turn = turnOn(day, [{ ...first, from: day }], {});
        const acts = actsFor(day, 'acts', exchanged, {}, turn).map(({ id }) => id);
        expect(new Set(acts).size).toBe(acts.length);
        expect(acts).toHaveLength(3);
        expect(acts.includes('pack-w0')).toBe(exchanged === 0);
      }),
      200,
    );
  });

  it('changes no day but its own, whatever else is chosen', () => {
    forAll(
      fc.property(anyDay, person, fc.nat({ max: 400 }), (from, choice, off) => {
        const pack = { ...first, from: dayAt(from) };
        const day = dayAt(from - 100 + off);
        const turn = turnOn(day, [pack], choice);
        const isIts = dayNumber(day) >= from && dayNumber(day) < from + week.length;
        if (!isIts) expect(turn).toBeNull();
        expect(actsFor(day, 'practice', turn ? 1 : 0, choice, turn)).toEqual(
          actsFor(day, 'practice', 0, choice),
        );
      }),
    );
  });

  it('of which two have the same days, as a file may bring them, is the one that began first', () => {
    const other = held('a', [practice('a', 'help')], { from: '2026-12-01' });
    for (const packs of [
      [first, other],
      [other, first],
    ]) {
      expect(turnOn('2026-12-01', packs, {})?.id).toBe('pack-w1');
    }
  });
});

it('what does not fit a life is told of every pack', () => {
  const pack = held('p', [practice('a', 'help', { needs: ['money'] }), practice('b', 'help')]);
  expect(unfitInPacks([pack], { without: ['money'] })).toEqual(['pack-a']);
});
