import { describe, expect, it } from 'vitest';
import { PAUSE_KINDS } from '@/utils/presence/pause';
import {
  hasLine,
  ownLineAt,
  ownLinesOf,
  ownPageLine,
  type PauseLine,
  pauseLine,
  type Sayable,
  turnOf,
} from '@/utils/presence/pause-line';

const someDay = { isForToday: false };
const forToday = { isForToday: true };
const NOTHING: Sayable = { meant: null, practice: false, own: 'none' };

describe('over six pauses', () => {
  it.each<[there: string, Partial<Sayable>, said: string]>([
    ['nothing is known', {}, 'q q q q q q'],
    ['the practice is known', { practice: true }, 'p p q p p q'],
    ['something is meant', { meant: someDay }, 'i q q i q q'],
    ['both', { meant: someDay, practice: true }, 'i p q i p q'],
    ['something is meant for today', { meant: forToday }, 'i i i i i i'],
    ['there are own lines', { own: 'some' }, 'q o q o q o'],
    ['there are own lines and the practice', { own: 'some', practice: true }, 'p p q p p o'],
    ['there are all', { own: 'some', practice: true, meant: someDay }, 'i p q i p o'],
    ['own lines come in place of ours', { own: 'only', practice: true }, 'o o o o o o'],
    ['and something is meant', { own: 'only', practice: true, meant: someDay }, 'i o o i o o'],
    ['that and the practice', { meant: forToday, practice: true }, 'i i i i i i'],
  ])('where %s', (_, there, said) => {
    const lines: PauseLine[] = [0, 1, 2, 3, 4, 5].map((turn) =>
      pauseLine(turn, { ...NOTHING, ...there }),
    );
    expect(lines.map(([letter]) => letter).join(' ')).toBe(said);
  });
});

it.each<[Partial<Sayable>, said: string]>([
  [{}, 'q q q q q q'],
  [{ practice: true }, 'p q p q p q'],
  [{ own: 'some' }, 'o q o q o q'],
  [{ practice: true, own: 'some' }, 'p o q p o q'],
  [{ practice: true, own: 'only' }, 'o o o o o o'],
])('on a page of ours, with %j: %s', (there, said) => {
  const lines = [0, 1, 2, 3, 4, 5].map((turn) => ownPageLine(turn, { ...NOTHING, ...there }));
  expect(lines.map(([letter]) => letter).join(' ')).toBe(said);
});

it.each<[ownLines: string[], ownLinesOnly: boolean, own: Sayable['own']]>([
  [[], false, 'none'],
  [[], true, 'none'],
  [['A line'], false, 'some'],
  [['A line'], true, 'only'],
])('own lines %j, only these: %s, are %s', (ownLines, ownLinesOnly, own) => {
  expect(ownLinesOf({ ownLines, ownLinesOnly })).toBe(own);
});

it.each([
  ['1795500000000-12', 1_795_500_000],
  ['1795500000999-12', 1_795_500_000],
  ['1795500001000-13', 1_795_500_001],
  ['of no time', 0],
])('the pause %j has the turn %i', (id, turn) => {
  expect(turnOf(id)).toBe(turn);
});

it('a pause that asks about the rhythm, or is about a site, has no line', () => {
  expect(PAUSE_KINDS.filter((kind) => hasLine({ kind, asks: false }))).toEqual([
    'rhythm',
    'bell',
    'now',
  ]);
  expect(PAUSE_KINDS.filter((kind) => hasLine({ kind, asks: true }))).toEqual([]);
});

const numbered = (count: number) => Array.from({ length: count }, (_, i) => `${i}`);
describe('own lines over the turns', () => {
  const HALF_HOUR = 1_800;
  const FIRST = 1_795_500_000;

  it('there is no line where none was written', () => {
    expect(ownLineAt(FIRST, [])).toBeNull();
  });

  it.each([1, 2, 3, 7, 12, 48, 50])('each of %i is said before one comes again', (count) => {
    const lines = numbered(count);
    const round = Math.ceil(FIRST / HALF_HOUR / count) * count;
    for (let from = round; from < round + 20 * count; from += count) {
      const said = lines.map((_, i) => ownLineAt((from + i) * HALF_HOUR, lines));
      expect(new Set(said).size).toBe(count);
    }
  });

  it.each([2, 3, 4, 12, 48])('who pauses at one time each day hears all of %i', (count) => {
    const lines = numbered(count);
    const said = Array.from({ length: 600 }, (_, day) => ownLineAt(FIRST + day * 86_400, lines));
    expect(new Set(said).size).toBe(count);
  });

  it('the same pause says the same again', () => {
    const lines = numbered(9);
    expect(ownLineAt(FIRST, lines)).toBe(ownLineAt(FIRST, lines));
  });
});
