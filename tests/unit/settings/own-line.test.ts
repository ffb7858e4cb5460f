import { expect, it } from 'vitest';
import { type OwnLineProblem, ownLineFrom, ownLineProblem } from '@/utils/settings/own-line';

it.each([
  ['  Who is \n in the room? ', 'Who is in the room?'],
  ['\u200b \u00ad', ''],
  ['', ''],
])('%j is stored as %j', (typed, line) => {
  expect(ownLineFrom(typed)).toBe(line);
});

const numbered = (count: number, length = 4) =>
  Array.from({ length: count }, (_, i) => `${i}`.padEnd(length, '語'));
it.each<[string, readonly string[], OwnLineProblem | null]>([
  ['Who is in the room?', [], null],
  ['', [], 'none'],
  ['x'.repeat(90), [], null],
  ['x'.repeat(91), [], 'long'],
  ['Again', ['Again'], 'known'],
  ['One more', numbered(49), null],
  ['One more', numbered(50), 'full'],
  ['語'.repeat(90), numbered(29, 90), 'full'],
  ['語'.repeat(40), numbered(29, 90), null],
])('%j beside %j: %s', (line, others, problem) => {
  expect(ownLineProblem(line, others)).toBe(problem);
});
