import { describe, expect, it } from 'vitest';
import { saidIntention } from '@/utils/journal/writing/said-intention';
import { linesOf } from '@/utils/languages/lines';

/** German and, as always, English. */
const BOTH = await linesOf('de');

describe('a line that begins like an intention', () => {
  it.each<[string, string | null]>([
    ['I mean to call my sister', 'call my sister'],
    ['i want to thank @Anna', 'thank @Anna'],
    ["I'd like to visit Tom on Friday", 'visit Tom on Friday'],
    ['  Ich möchte meine Schwester anrufen', 'meine Schwester anrufen'],
    ['Ich habe vor, Anna zu besuchen', 'Anna zu besuchen'],
    ['I’ll call Mum tomorrow', 'call Mum tomorrow'],
    ['I will visit Tom', 'visit Tom'],
    ["I'm going to write to Ana", 'write to Ana'],
    ['I hope to see Ben', 'see Ben'],
    ['Ich werde morgen Oma anrufen', 'morgen Oma anrufen'],
    ['I will never forget how she helped', null],
    ['I’ll always be grateful to Ben', null],
    ['Ich werde von Anna abgeholt', null],
    ['Ill and cared for by Ben', null],
    ['I was going to call', null],
    ['I mean to ', null],
    ['I meant to be kind', null],
    ['I mean tomorrow', null],
    ['Ich möchten', null],
    ['Called my sister', null],
    ['', null],
  ])('"%s"', (line, means) => {
    expect(saidIntention(line, BOTH)).toBe(means);
  });
});
