import { describe, expect, it } from 'vitest';
import { rereading } from '@/utils/journal/reading/looking-back';
import { monthBloomFilterOf } from '@/utils/journal/search/month-bloom-filter';
import { idOfName } from '@/utils/journal/transfer/table';
import { fingerprint } from '@/utils/journal/transfer/undo-log';
import { PRACTICES } from '@/utils/practice/practice';
import { practiceFor } from '@/utils/practice/rotation';
import { bellTimes } from '@/utils/presence/bell';
import { dayStart } from '@/utils/shared/days';
import { fnv1a } from '@/utils/shared/hash';
import { KINDS } from '@/utils/shared/kinds';

describe('FNV-1a', () => {
  it.each([
    // The standard's own test vectors.
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('of "%s" is the standard value', (text, value) => {
    expect(fnv1a(text)).toBe(value);
  });
});

/** Taken on 2026-11-27, before the copies of the hash became one. */
describe('what was stored or agreed on under a hash keeps its value', () => {
  it('a key in quarantine', () => {
    expect(fnv1a('{"v":1,"value":"Grüße 田中 🌿"}').toString(36)).toBe('1w815fg');
  });

  it("a record's fingerprint in the undo log", () => {
    expect(fingerprint({ id: 'a', words: 'Grüße 田中 🌿' })).toBe('qiehht9iwoq9');
    expect(fingerprint('')).toBe('1yz14zps3693f');
  });

  it("a person's id from a table", () => {
    expect(idOfName('Müller, 田中 🌿')).toBe('name-eea8566305c407f74d2353d6a5580994');
  });

  it('the bits of a month', () => {
    const { bits } = monthBloomFilterOf({
      stamp: '',
      keys: '',
      text: 'soup for 田中',
      people: '\tperson-1\t\tp2\t',
      kinds: '',
      directions: '',
    });
    expect(Buffer.from(bits).toString('hex')).toBe(
      '04000000000000000800000200100000000800000000000200000000000000000000000000008000000000200400004020000000000000000000008000002810',
    );
  });

  it("an evening's acts", () => {
    const acts = Array.from({ length: 20 }, (_, i) => ({
      id: `id-${i}`,
      kind: null,
      hard: false,
      day: '2026-11-24',
      writtenAt: i,
    }));
    expect(rereading(acts, '2026-11-24').map(({ id }) => id)).toEqual(['id-6', 'id-12', 'id-14']);
  });

  it("the bell's times", () => {
    const bell = { on: true, fromMinute: 9 * 60, toMinute: 21 * 60, times: 3 };
    const times = bellTimes('2026-11-24', bell).map((at) => at - dayStart('2026-11-24'));
    [34_872_554.27, 48_586_941.63, 64_930_578.93].forEach((ms, i) => {
      expect(times[i]).toBeCloseTo(ms, 1);
    });
  });

  /** What joined since takes turns with these. */
  const later = KINDS.flatMap((kind) => PRACTICES[kind].slice(21).map(({ id }) => id));
  it.each([
    ['2026-11-24', 'help-going-out'],
    ['2026-11-25', 'forgive-late'],
    ['2027-02-01', 'presence-keep-waiting'],
    ['1969-12-31', 'warmth-learn-a-name'],
  ])('the practice of %s', (day, id) => {
    expect(
      practiceFor(day, 0, { hidden: later, own: [{ id: 'own-abcdefgh', kind: 'help' }] }).id,
    ).toBe(id);
  });
});
