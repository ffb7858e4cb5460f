import { describe, expect, it } from 'vitest';
import fc from '@/tests/unit/generated';
import {
  JsonError,
  JsonStream,
  MAX_DEPTH,
  MAX_PIECE_LENGTH,
} from '@/utils/journal/transfer/json-stream';

function taken(text: string, lengths: readonly number[] = []) {
  const parts = new JsonStream();
  const pieces = [];
  let at = 0;
  for (const length of [...lengths, text.length]) {
    pieces.push(...parts.feed(text.slice(at, at + length)));
    at += length;
  }
  parts.end();
  return pieces;
}

/** What JSON.parse would make of the pieces. */
function together(pieces: ReturnType<typeof taken>, lists: Iterable<string>) {
  const whole: Record<string, unknown> = Object.create(null);
  for (const name of lists) whole[name] = [];
  for (const { name, listed, value } of pieces) {
    if (listed) (whole[name] as unknown[]).push(value);
    else whole[name] = value;
  }
  return whole;
}

const keys = fc.string({ unit: 'binary', maxLength: 6 });
const objects = fc.dictionary(keys, fc.oneof(fc.array(fc.jsonValue()), fc.jsonValue()), {
  noNullPrototype: false,
});

describe('a JSON object', () => {
  it('comes apart as it would be parsed, however it is written and wherever it is cut', () => {
    fc.assert(
      fc.property(
        objects,
        fc.constantFrom(undefined, 1, '\t', '\r\n'),
        fc.array(fc.nat(7), { maxLength: 60 }),
        (object, space, lengths) => {
          const text = JSON.stringify(object, null, space as string);
          const lists = Object.keys(object).filter((key) => Array.isArray(object[key]));
          expect(together(taken(text, lengths), lists)).toEqual(
            Object.assign(Object.create(null), JSON.parse(text)),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('tells on which line each piece begins', () => {
    const pieces = taken('{\n"a": 1,\n"b": [\n{"c":\n2},\n3, "x\\n"\n]}\n');
    expect(pieces.map(({ value, line }) => [value, line])).toEqual([
      [1, 2],
      [{ c: 2 }, 4],
      [3, 6],
      ['x\n', 6],
    ]);
  });

  it.each([
    ['', 'not-json', 1],
    ['[]', 'not-json', 1],
    ['{"a": 1', 'truncated', 1],
    ['{"a": [\n{"b": "c', 'truncated', 2],
    ['{"a": [1,\n2,\n]}', 'not-json', 3],
    ['{"a": 1,}', 'not-json', 1],
    ['{"a" 1}', 'not-json', 1],
    ['{"a": }', 'not-json', 1],
    ['{"a": [1 2]}', 'not-json', 1],
    ['{"a": [\n\n{"b": 01}]}', 'not-json', 3],
    ['{"a": 1} {', 'not-json', 1],
    ["{'a': 1}", 'not-json', 1],
    [`{"a": [${'['.repeat(MAX_DEPTH + 1)}`, 'too-deep', 1],
    [`{"a": ["${'x'.repeat(MAX_PIECE_LENGTH)}"]}`, 'too-long', 1],
    [`{"${'x'.repeat(MAX_PIECE_LENGTH + 1)}`, 'too-long', 1],
  ])('that is none is told: %s', (text, why, line) => {
    let problem: unknown;
    try {
      taken(text);
    } catch (error) {
      problem = error;
    }
    expect(problem).toBeInstanceOf(JsonError);
    expect(problem).toMatchObject({ why, line });
  });

  it('whatever it is, it is taken apart or told what is wrong', () => {
    const alphabet = fc.constantFrom(...'{}[]":,\\ \n01tfn-eE"aé{'.split(''));
    fc.assert(
      fc.property(fc.string({ unit: alphabet, maxLength: 40 }), (inner) => {
        const text = `{"a": [${inner}`;
        let pieces: ReturnType<typeof taken> | null = null;
        try {
          pieces = taken(text);
        } catch (error) {
          expect(error).toBeInstanceOf(JsonError);
        }
        let parsed: unknown;
        try {
          parsed = JSON.parse(text);
        } catch {
          parsed = null;
        }
        expect(pieces !== null).toBe(parsed !== null);
      }),
      { numRuns: 3_000 },
    );
  });
});
