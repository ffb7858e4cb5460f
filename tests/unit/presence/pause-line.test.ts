import { describe, expect, it } from 'vitest';
import { PAUSE_KINDS } from '@/utils/presence/pause';
import { hasLine, type PauseLine, pauseLine, turnOf } from '@/utils/presence/pause-line';

const someDay = { isForToday: false };
const forToday = { isForToday: true };

describe('over six pauses', () => {
  it.each<[there: string, Parameters<typeof pauseLine>[1], said: string]>([
    ['nothing is known', { intention: null, practice: false }, 'q q q q q q'],
    ['the practice is known', { intention: null, practice: true }, 'p p q p p q'],
    ['something is meant', { intention: someDay, practice: false }, 'i q q i q q'],
    ['both', { intention: someDay, practice: true }, 'i p q i p q'],
    ['something is meant for today', { intention: forToday, practice: false }, 'i i i i i i'],
    ['that and the practice', { intention: forToday, practice: true }, 'i i i i i i'],
  ])('where %s', (_, there, said) => {
    const lines: PauseLine[] = [0, 1, 2, 3, 4, 5].map((turn) => pauseLine(turn, there));
    expect(lines.map(([letter]) => letter).join(' ')).toBe(said);
  });
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
