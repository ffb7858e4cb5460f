import { describe, expect, it } from 'vitest';
import fc from '@/tests/unit/generated';
import { type Linked, ripplesOf } from '@/utils/journal/reading/ripples';

const act = (id: string, inspiredBy: string | null, day = '2026-11-01', writtenAt = 1): Linked => ({
  id,
  inspiredBy,
  day,
  writtenAt,
});
/** Each ripple as a line: the acts, each with its level. */
const told = (...acts: Linked[]) =>
  ripplesOf(acts).map((ripple) =>
    ripple.acts.map(({ act: each, level }) => `${each.id}${level}`).join(' '),
  );

describe('ripples', () => {
  it.each<[string, Linked[], string[]]>([
    ['none where nothing is linked', [act('a', null), act('b', null)], []],
    ['one of two', [act('a', null), act('b', 'a')], ['a0 b1']],
    [
      'branches by time',
      [
        act('a', null),
        act('late', 'a', '2026-11-09'),
        act('soon', 'a', '2026-11-02'),
        act('next', 'soon', '2026-11-03'),
      ],
      ['a0 soon1 next2 late1'],
    ],
    ['none of an act whose inspirer is gone', [act('a', 'gone')], []],
    ['one that begins where its inspirer is gone', [act('a', 'gone'), act('b', 'a')], ['a0 b1']],
    ['none of an act that names itself', [act('a', 'a')], []],
    [
      'a circle is cut at its oldest act',
      [act('b', 'c', '2026-11-02'), act('c', 'a', '2026-11-03'), act('a', 'b', '2026-11-01')],
      ['a0 c1 b2'],
    ],
    [
      'what leads into a circle stays with it',
      [act('a', 'b'), act('b', 'a', '2026-11-02'), act('c', 'b', '2026-11-03')],
      ['a0 b1 c2'],
    ],
    [
      'the one that moved last comes first',
      [
        act('old', null, '2020-01-01'),
        act('older', 'old', '2020-01-02'),
        act('new', null, '2019-01-01'),
        act('newest', 'new', '2026-01-01'),
      ],
      ['new0 newest1', 'old0 older1'],
    ],
  ])('%s', (_, acts, expected) => {
    expect(told(...acts)).toEqual(expected);
  });

  it('as deep as anybody can make them do not exhaust anything', () => {
    const acts = Array.from({ length: 20_000 }, (_, i) =>
      act(`a${i}`, i === 0 ? null : `a${i - 1}`, '2026-11-01', i),
    );
    const [ripple] = ripplesOf(acts);
    expect(ripple?.acts.at(-1)?.level).toBe(19_999);
  });
});

const days = fc
  .date({
    min: new Date(Date.UTC(2016, 0, 1)),
    max: new Date(Date.UTC(2026, 0, 1)),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));
/** Links as a damaged file might have them: to anything, itself and nothing included. */
const journals = fc
  .array(fc.record({ day: days, writtenAt: fc.nat(), inspirer: fc.nat({ max: 80 }) }), {
    maxLength: 60,
  })
  .map((made) =>
    made.map(({ day, writtenAt, inspirer }, i) =>
      act(`a${i}`, inspirer % 4 === 0 ? null : `a${inspirer}`, day, writtenAt),
    ),
  );

describe('of any links', () => {
  it('each act is in at most one ripple, once, under what inspired it', () => {
    fc.assert(
      fc.property(journals, (acts) => {
        const seen = new Set<string>();
        for (const { first, acts: all } of ripplesOf(acts)) {
          expect(all.length).toBeGreaterThan(1);
          expect(all[0]).toEqual({ act: first, level: 0, after: null });
          for (const [i, { act: each, level, after }] of all.entries()) {
            expect(seen.has(each.id)).toBe(false);
            seen.add(each.id);
            if (i === 0) continue;
            const before = all[after ?? -1];
            expect(after).toBeLessThan(i);
            expect(before?.act.id).toBe(each.inspiredBy);
            expect(level).toBe((before?.level ?? 0) + 1);
          }
        }
        // Nothing with somebody before or after it is left out.
        const ids = new Set(acts.map(({ id }) => id));
        for (const { id, inspiredBy } of acts) {
          if (inspiredBy !== null && inspiredBy !== id && ids.has(inspiredBy)) {
            expect(seen.has(id)).toBe(true);
          }
        }
      }),
    );
  });
});
