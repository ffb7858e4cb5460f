import { describe, expect, it } from 'vitest';
import { saidMoment } from '@/utils/journal/writing/said-moment';
import { speaksOfOccasion } from '@/utils/journal/writing/said-occasion';
import { linesOf } from '@/utils/languages/lines';

const BOTH = await linesOf('de');

describe('the moment of a plan', () => {
  it.each<[line: string, moment: string | null, words: string]>([
    ['call Anna after lunch', 'after lunch', 'call Anna'],
    ['bring soup when I pass her door.', 'when I pass her door', 'bring soup'],
    ['When I pass her door, ring', 'When I pass her door', 'ring'],
    ['take care of him while she is away', 'while she is away', 'take care of him'],
    ['thank her next time', null, ''],
    ['Anna anrufen, wenn ich heimkomme', 'wenn ich heimkomme', 'Anna anrufen'],
    ['Nach dem Essen, Oma anrufen', 'Nach dem Essen', 'Oma anrufen'],
    // What looks like one and is none.
    ['look after Tom', null, ''],
    ['ask if he is well', null, ''],
    ['call once a week', null, ''],
    ['after lunch', null, ''],
    ['call Anna', null, ''],
    ['', null, ''],
    [`call Anna after ${'very '.repeat(60)}long`, null, ''],
  ])('in “%s” is “%s”', (line, moment, words) => {
    expect(saidMoment(line, BOTH)).toEqual(moment === null ? null : { moment, words });
  });
});

it.each([
  ['Tom’s exam Thursday', true],
  ['Mum’s operation', true],
  ['Toms Prüfung am Donnerstag', true],
  ['Oma OP', true],
  ['Examined the roses', false],
  ['Made soup', false],
  ['', false],
])('“%s” speaks of a day in somebody’s life: %s', (line, speaks) => {
  expect(speaksOfOccasion(line, BOTH)).toBe(speaks);
});
