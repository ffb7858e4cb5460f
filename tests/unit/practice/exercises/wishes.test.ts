import { describe, expect, it } from 'vitest';
import { targetsOf, type Wish, type WishTarget, wishAt } from '@/utils/practice/exercises/wishes';
import { MINUTE_MS } from '@/utils/shared/time';

const ALL = targetsOf('all');
const played = (lengthMs: number, whom: readonly WishTarget[]): Wish[] =>
  Array.from({ length: lengthMs / 1_000 + 1 }, (_, second) =>
    wishAt(second * 1_000, lengthMs, whom),
  );
const phrases = (wishes: readonly Wish[]) =>
  wishes.filter(
    (wish, i) => wish.phrase !== wishes[i - 1]?.phrase || wish.whom !== wishes[i - 1]?.whom,
  );

it.each([
  ['all', ['easy', 'friend', 'stranger', 'self', 'difficult']],
  ['without', ['easy', 'friend', 'stranger', 'self']],
  ['others', ['easy', 'friend', 'stranger']],
  // As a run has it in which nothing was chosen.
  [undefined, ['easy', 'friend', 'stranger']],
])('good wishes begin where it is easy, and oneself may be left out: %s', (chosen, whom) => {
  expect(targetsOf(chosen)).toEqual(whom);
});

describe.each([2, 3, 5, 10])('good wishes for %d minutes', (minutes) => {
  const lengthMs = minutes * MINUTE_MS;

  it.each(['all', 'without', 'others'])('go from one to the next, evenly (%s)', (chosen) => {
    const whom = targetsOf(chosen);
    const seconds = played(lengthMs, whom).slice(0, -1);
    expect([...new Set(seconds.map((wish) => wish.whom))]).toEqual(whom);
    for (const each of whom) {
      const share = seconds.filter((wish) => wish.whom === each).length / seconds.length;
      expect(share).toBeCloseTo(1 / whom.length, 1);
    }
  });

  it('name the person first, and then wish, about ten seconds each', () => {
    const said = phrases(played(lengthMs, ALL));
    for (const each of ALL) {
      const part = said.filter((wish) => wish.whom === each);
      expect(part[0]?.phrase).toBeNull();
      expect(part.slice(1).every(({ phrase }) => phrase !== null)).toBe(true);
    }
    const each = lengthMs / said.length;
    expect(each).toBeGreaterThanOrEqual(8_000);
    expect(each).toBeLessThanOrEqual(12_000);
  });

  it('bring each phrase, and none twice running', () => {
    const said = phrases(played(lengthMs, ALL)).flatMap(({ phrase }) =>
      phrase === null ? [] : phrase % 4,
    );
    expect(new Set(said).size).toBe(4);
    expect(said.filter((phrase, i) => phrase === said[i - 1])).toEqual([]);
  });

  it('stay with the last one at the end, and with the first before it', () => {
    expect(wishAt(lengthMs + MINUTE_MS, lengthMs, ALL).whom).toBe('difficult');
    expect(wishAt(-MINUTE_MS, lengthMs, ALL)).toEqual({ whom: 'easy', phrase: null });
  });
});
