import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { shape } from '@/utils/shared/versioned-schema';

const name = shape(z.object({ first: z.string(), last: z.string() }), [
  (old) => {
    const [first = '', last = ''] = (old as string).split(' ');
    return { first, last };
  },
]);

describe('a stored value', () => {
  it('comes back as it was written', () => {
    const value = { first: 'Ada', last: 'L' };
    expect(name.read(name.write(value))).toEqual({ state: 'ok', value });
    expect(name.version).toBe(2);
  });

  it('is looked at unchecked only in the shape that is written now', () => {
    expect(name.peek({ v: 2, value: { first: 3 } })).toEqual({ first: 3 });
    for (const other of [undefined, null, 'x', { v: 1, value: 'Ada L' }, { v: 2, value: 'x' }]) {
      expect(name.peek(other)).toBeNull();
    }
  });

  it('of an older version is brought up to date', () => {
    expect(name.read({ v: 1, value: 'Ada L' })).toEqual({
      state: 'ok',
      value: { first: 'Ada', last: 'L' },
    });
  });

  it.each([undefined, null])('that is not there is absent, not bad: %s', (raw) => {
    expect(name.read(raw)).toEqual({ state: 'absent' });
  });

  it('that does not parse names the field, and what was expected', () => {
    expect(name.read({ v: 2, value: { first: 'Ada', last: 3 } })).toEqual({
      state: 'bad',
      problem: 'last: not of type string',
    });
  });

  it.each([
    ['no version', { first: 'Ada' }],
    ['a wrong field', { v: 2, value: { first: 'Ada', last: 3 } }],
    ['a newer version', { v: 3, value: {} }],
    ['one that breaks its migration', { v: 1, value: 7 }],
    ['a number', 7],
    ['a string', 'x'],
    ['a list', []],
  ])('that does not parse says why and throws nothing: %s', (_, raw) => {
    const reading = name.read(raw);
    expect(reading.state).toBe('bad');
    expect(reading.state === 'bad' && reading.problem.length).toBeGreaterThan(0);
  });
});
