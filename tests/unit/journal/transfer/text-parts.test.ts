import { describe, expect, it } from 'vitest';
import { MAX_NOTE_LENGTH, MAX_WORDS_LENGTH } from '@/utils/journal/model/fields';
import { partsOf } from '@/utils/journal/transfer/text-parts';

describe('a text of another journal', () => {
  it.each([
    ['Tea for Ben', '', [['Tea for Ben', null]]],
    ['Tea for Ben.\n\nHe smiled!', '', [['Tea for Ben.', 'He smiled!']]],
    ['Tea\r\nfor\rBen', '', [['Tea', 'for\nBen']]],
    ['\n\n Tea \n', '', [['Tea', null]]],
    ['Tea', 'and more', [['Tea', 'and more']]],
    ['Tea\nfor Ben', 'and more', [['Tea', 'for Ben\n\nand more']]],
    ['', 'Tea\nfor Ben', [['Tea', 'for Ben']]],
    ['a\0b\u2028c', '', [['ab', 'c']]],
    [' \n ', '', []],
  ])('%j and %j: its first line, and more of it', (text, more, parts) => {
    expect(partsOf(text, more).map(({ words, note }) => [words, note])).toEqual(parts);
  });

  it.each([
    ['words without an end', 'word '.repeat(50_000)],
    ['one word without an end', '👩‍👩‍👧'.repeat(20_000)],
    ['lines without an end', 'Tea for Ben.\n'.repeat(20_000)],
  ])('goes on in further acts, with nothing cut off: %s', (_, text) => {
    const parts = partsOf(text);
    expect(parts.length).toBeGreaterThan(1);
    for (const { words, note } of parts) {
      expect(words.length).toBeLessThanOrEqual(MAX_WORDS_LENGTH);
      expect(note?.length ?? 0).toBeLessThanOrEqual(MAX_NOTE_LENGTH);
      expect(`${words}${note}`.isWellFormed()).toBe(true);
    }
    const together = parts.map(({ words, note }) => words + (note ?? '')).join('');
    expect(together.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });
});
