import { expect, it } from 'vitest';
import { breathPhaseAt } from '@/utils/shared/breath';

it.each([
  [-1, 'in'],
  [0, 'in'],
  [4_999, 'in'],
  [5_000, 'out'],
  [10_000, 'in'],
  [55_000, 'out'],
  [60_000, 'done'],
])('at %d ms of a minute the breath is %s', (elapsedMs, phase) => {
  expect(breathPhaseAt(elapsedMs, 60_000)).toBe(phase);
});

it('a breath without an end is never done', () => {
  expect(breathPhaseAt(3_600_000)).toBe('in');
});
