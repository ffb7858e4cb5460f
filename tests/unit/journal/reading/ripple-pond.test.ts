import { describe, expect, it } from 'vitest';
import fc from '@/tests/unit/generated';
import { MOST_LIGHTS, NARROWEST, type Pond, pondsOf } from '@/utils/journal/reading/ripple-pond';
import { type Linked, ripplesOf } from '@/utils/journal/reading/ripples';
import { addDays } from '@/utils/shared/days';
import { TILT } from '@/utils/shared/rings';

const act = (id: string, inspiredBy: string | null, day: string): Linked => ({
  id,
  inspiredBy,
  day,
  writtenAt: 1,
});
const DAY = '2026-03-09';
/** As many of two acts as are asked for, so many days from one to the next. */
const pairs = (count: number, everyDays: number, from = DAY): Linked[] =>
  Array.from({ length: count }, (_, i) => {
    const day = addDays(from, i * everyDays);
    return [act(`${from} ${i}`, null, day), act(`${from} ${i} then`, `${from} ${i}`, day)];
  }).flat();
/** Each act moved the next. */
const chain = (length: number): Linked[] =>
  Array.from({ length }, (_, i) => act(`c${i}`, i > 0 ? `c${i - 1}` : null, addDays(DAY, i)));
/** The first moved all others. */
const fan = (length: number): Linked[] =>
  Array.from({ length }, (_, i) => act(`f${i}`, i > 0 ? 'f0' : null, addDays(DAY, i)));

const drawn = (acts: readonly Linked[], width = 980) => pondsOf(ripplesOf(acts), width);
const stonesOf = (ponds: readonly Pond<Linked>[]) => ponds.flatMap(({ stones }) => stones);

/** What holds for whatever is drawn; the ellipses are taken for circles, as seen from above. */
function expectQuiet(ponds: readonly Pond<Linked>[], acts: readonly Linked[]) {
  expect(JSON.stringify(ponds)).not.toMatch(/null,"y|NaN|Infinity/);
  const ripples = ripplesOf(acts);
  expect(
    stonesOf(ponds)
      .map(({ ripple }) => ripple.first.id)
      .sort(),
  ).toEqual(ripples.map(({ first }) => first.id).sort());
  for (const { width, height, stones, year } of ponds) {
    for (const [i, stone] of stones.entries()) {
      const { x, y, rx, ry, ripple, lights, threads, rings, light, drop } = stone;
      expect(ripple.first.day.slice(0, 4)).toBe(year);
      // Inside the frame, with all that is drawn of it.
      expect(x - rx).toBeGreaterThanOrEqual(0);
      expect(y - ry).toBeGreaterThanOrEqual(0);
      expect(x + rx).toBeLessThanOrEqual(width);
      expect(y + ry).toBeLessThanOrEqual(height);
      const out = lights.filter(
        (place) => Math.abs(place.x - x) > rx || Math.abs(place.y - y) > ry,
      );
      expect(out).toEqual([]);
      // On no other.
      const on = stones
        .slice(i + 1)
        .filter((other) => Math.hypot(other.x - x, (other.y - y) / TILT) <= rx + other.rx);
      expect(on).toEqual([]);
      expect(lights).toHaveLength(Math.min(ripple.acts.length, MOST_LIGHTS));
      expect(threads).toHaveLength(lights.length - 1);
      const [inner = 0] = rings;
      const outer = rings.at(-1) ?? 0;
      expect(inner * TILT).toBeGreaterThan(drop - 0.3);
      expect(outer).toBeCloseTo(rx - light, 0);
      for (const [n, ring] of rings.entries()) {
        if (n > 0) expect(ring * TILT).toBeGreaterThan((rings[n - 1] ?? 0) * TILT + 4);
      }
    }
  }
}

describe('the pond', () => {
  it.each<[string, Linked[], string[]]>([
    ['nothing', [], []],
    ['two acts', pairs(1, 1), ['2026']],
    ['ten links', pairs(10, 9), ['2026']],
    [
      'a thousand in a year',
      [...pairs(290, 1), ...pairs(290, 1, '2026-03-08'), ...pairs(290, 1, '2026-03-07')],
      ['2026'],
    ],
    ['five hundred of two days', [...pairs(250, 0), ...pairs(250, 0, '2026-08-01')], ['2026']],
    ['all of one day', pairs(60, 0), ['2026']],
    ['a chain of sixty', chain(60), ['2026']],
    ['one that moved forty', fan(41), ['2026']],
    ['these among others', [...chain(60), ...fan(41), ...pairs(40, 5)], ['2026']],
    [
      'ten years with gaps, the newest first',
      [...pairs(90, 11, '2016-02-01'), ...pairs(1, 1, '2021-12-31'), ...pairs(30, 8)],
      ['2026', '2021', '2018', '2017', '2016'],
    ],
    ['the first years there are', pairs(3, 200, '0101-01-01'), ['0102', '0101']],
  ])('of %s is quiet, wide and narrow', (_, acts, years) => {
    for (const width of [980, 560, 328, NARROWEST]) {
      const ponds = drawn(acts, width);
      expect(ponds.map(({ year }) => year)).toEqual(years);
      expectQuiet(ponds, acts);
    }
  });

  it('is the same for the same journal, in whatever order it was read', () => {
    const acts = [...chain(9), ...fan(7), ...pairs(20, 5)];
    const once = drawn(acts);
    expect(drawn([...acts].reverse())).toEqual(once);
    expect(drawn(acts)).toEqual(once);
  });

  it('leaves a stone where it is when a later one comes to the same months', () => {
    const before = stonesOf(drawn(pairs(9, 7)));
    const after = stonesOf(drawn(pairs(10, 7)));
    const place = ({ x, y }: { x: number; y: number }) => [Math.round(x / 40), Math.round(y / 40)];
    expect(after.slice(0, 9).map(place)).toEqual(before.map(place));
  });

  it('has time from left to right, and the months beneath it', () => {
    const acts = pairs(6, 30, '2026-01-15');
    const [pond] = drawn(acts);
    expect(pond?.months.map(({ month }) => month)).toEqual([
      '2026-01',
      '2026-02',
      '2026-03',
      '2026-04',
      '2026-05',
      '2026-06',
    ]);
    const xs = pond?.stones.map(({ x }) => x) ?? [];
    expect([...xs].sort((a, b) => a - b)).toEqual(xs);
  });

  it('of a few days has three months, so that a day is not a week wide', () => {
    const monthsOf = (day: string) =>
      drawn(pairs(1, 1, day))[0]?.months.map(({ month }) => month.slice(5));
    expect(monthsOf('2026-11-20')).toEqual(['09', '10', '11']);
    expect(monthsOf('2026-01-20')).toEqual(['01', '02', '03']);
    expect(monthsOf('2026-12-31')).toEqual(['10', '11', '12']);
  });

  it('draws everything smaller the more there is, and only so far', () => {
    const scales = [3, 30, 100, 300].map((count) => drawn(pairs(count, 0))[0]?.scale ?? 0);
    expect([...scales].sort((a, b) => b - a)).toEqual(scales);
    expect(scales[0]).toBe(1.4);
    expect(scales.at(-1)).toBe(0.42);
  });
});

describe('a stone', () => {
  it('has a ring for each step, and a light on it for each act of that step', () => {
    const [stone] = stonesOf(
      drawn([
        act('a', null, DAY),
        act('b', 'a', DAY),
        act('c', 'b', DAY),
        act('d', 'a', addDays(DAY, 2)),
      ]),
    );
    const { rings, lights, x, y, ripple } = stone as NonNullable<typeof stone>;
    expect(rings).toHaveLength(2);
    expect(lights[0]).toEqual({ x, y });
    for (const [i, { level }] of ripple.acts.entries()) {
      if (level === 0) continue;
      const { x: lightX, y: lightY } = lights[i] as NonNullable<(typeof lights)[number]>;
      const fromAbove = Math.hypot(lightX - x, (lightY - y) / TILT);
      expect(Math.abs(fromAbove - (rings[level - 1] ?? 0))).toBeLessThan(0.5);
    }
  });

  it.each([
    ['a chain of sixty', chain(60)],
    ['one that moved forty', fan(41)],
  ])('of %s has no light on another', (_, acts) => {
    const [stone] = stonesOf(drawn(acts));
    const { lights, light } = stone as NonNullable<typeof stone>;
    expect(light).toBeGreaterThan(1);
    for (const [i, one] of lights.entries()) {
      for (const other of lights.slice(i + 1)) {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(2 * light - 0.3);
      }
    }
  });

  it('as deep as anybody can make it exhausts nothing', () => {
    const [stone] = stonesOf(drawn(chain(20_000)));
    expect(stone?.lights).toHaveLength(MOST_LIGHTS);
    expect(stone?.rings.length).toBeLessThan(30);
  });
});

const days = fc
  .date({
    min: new Date(Date.UTC(2022, 0, 1)),
    max: new Date(Date.UTC(2026, 0, 1)),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));
const journals = fc
  .array(fc.record({ day: days, inspirer: fc.nat({ max: 120 }) }), { maxLength: 120 })
  .map((made) =>
    made.map(({ day, inspirer }, i) =>
      act(`a${i}`, inspirer % 5 === 0 ? null : `a${inspirer}`, day),
    ),
  );

it('of any journal the pond is quiet, and the same again', () => {
  fc.assert(
    fc.property(journals, fc.integer({ min: NARROWEST, max: 1400 }), (acts, width) => {
      const ponds = drawn(acts, width);
      expectQuiet(ponds, acts);
      expect(drawn([...acts].reverse(), width)).toEqual(ponds);
    }),
    { numRuns: 60 },
  );
});
