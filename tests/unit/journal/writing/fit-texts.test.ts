import { describe, expect, it } from 'vitest';
import fc from '@/tests/unit/generated';
import { MAX_FELT_LENGTH, PLAIN } from '@/utils/journal/model/entry';
import { MAX_NOTE_LENGTH, MAX_WORDS_LENGTH } from '@/utils/journal/model/fields';
import { fitted } from '@/utils/journal/writing/fit-texts';

const { need, note, feltBefore, feltAfter } = PLAIN;
const NOTHING = { words: '', need, note, feltBefore, feltAfter };
const letters = (...texts: (string | null)[]) => texts.join('').replace(/\s/gu, '');

describe('a line that is too long', () => {
  it.each([
    ['of letters', 'x'.repeat(2_867)],
    ['of words', 'kind words '.repeat(300)],
    ['of 7.8 kB', 'Sehr schöne Grüße an dich. '.repeat(280)],
    ['of emoji', '🌸'.repeat(1_500)],
    ['of flags', 'x🇩🇪'.repeat(600)],
    ['of families', 'x👩‍👩‍👧‍👦'.repeat(300)],
    ['of letters with marks', 'xe\u0301\u0323'.repeat(900)],
    ['of one letter with far too many marks', `x${'\u0301'.repeat(3_000)}`],
    ['of a word at its end', `${'x'.repeat(1_995)} wonderful day`],
  ])('%s goes on in the note, and no letter is lost or halved', (_, typed) => {
    const { words, note: more, goesOn, tooLong } = fitted({ ...NOTHING, words: typed });
    expect(words?.length).toBeLessThanOrEqual(MAX_WORDS_LENGTH);
    expect(letters(words, more)).toBe(letters(typed));
    expect([words?.isWellFormed(), more?.isWellFormed()]).toEqual([true, true]);
    expect([goesOn, tooLong]).toEqual([true, false]);
  });

  it('is parted between words, or before an emoji, a flag or a letter with its marks', () => {
    const x = 'x'.repeat(MAX_WORDS_LENGTH - 3);
    expect(fitted({ ...NOTHING, words: `${x} tea for two` }).words).toBe(x);
    for (const whole of ['👩‍👩‍👧‍👦', '🇩🇪🇩🇪', '🌸🌸', 'abe\u0301']) {
      const { words, note: more } = fitted({ ...NOTHING, words: x + whole });
      expect(new Intl.Segmenter().segment(x + whole).containing(words?.length ?? 0)?.index).toBe(
        words?.length,
      );
      expect(`${words}${more}`).toBe(x + whole);
    }
  });

  it('comes before what stood in the note', () => {
    const words = `${'x'.repeat(MAX_WORDS_LENGTH)} and more`;
    expect(fitted({ ...NOTHING, words, note: ' Then\nwe ate. ' }).note).toBe(
      'and more\n\nThen\nwe ate.',
    );
  });
});

it('a need and a feeling that are too long go on in the note as well', () => {
  const long = 'warm and seen '.repeat(200).trim();
  const texts = fitted({
    ...NOTHING,
    words: 'Made tea',
    need: long,
    feltBefore: long,
    feltAfter: long,
  });
  expect(texts.words).toBe('Made tea');
  expect(texts.need?.length).toBeLessThanOrEqual(MAX_WORDS_LENGTH);
  expect(texts.feltAfter?.length).toBeLessThanOrEqual(MAX_FELT_LENGTH);
  const kept = letters(texts.need, texts.feltBefore, texts.feltAfter, texts.note);
  expect(kept.length).toBe(3 * letters(long).length);
});

it('what fits is as it was typed, and what cannot be seen is nothing', () => {
  expect(
    fitted({ words: ' Made  tea ', need: ' ', note: '\u200b', feltBefore: 'x', feltAfter: null }),
  ).toEqual({
    words: 'Made tea',
    need: null,
    note: null,
    feltBefore: 'x',
    feltAfter: null,
    goesOn: false,
    tooLong: false,
  });
});

it('what even the note has no room for is too long', () => {
  const full = 'x'.repeat(MAX_NOTE_LENGTH);
  expect(fitted({ ...NOTHING, words: 'Tea', note: full }).tooLong).toBe(false);
  expect(fitted({ ...NOTHING, words: 'Tea', note: `${full}x` }).tooLong).toBe(true);
  expect(fitted({ ...NOTHING, words: 'x'.repeat(2_001), note: full }).tooLong).toBe(true);
});

it('whatever is typed, no letter is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (unit) => {
      const typed = `a${unit}`.repeat(Math.ceil(2_500 / (unit.length + 1)));
      const { words, note: more } = fitted({ ...NOTHING, words: typed });
      expect(letters(words, more)).toBe(letters(typed));
      expect(words?.length).toBeLessThanOrEqual(MAX_WORDS_LENGTH);
    }),
  );
});
