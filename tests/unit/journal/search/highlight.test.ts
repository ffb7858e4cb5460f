import { describe, expect, it } from 'vitest';
import fc from '@/tests/unit/generated';
import { highlight } from '@/utils/journal/search/highlight';

/** With what was looked for between brackets. */
const shown = (text: string, typed: string) =>
  highlight(text, typed)
    .map(({ text: piece, hit }) => (hit ? `[${piece}]` : piece))
    .join('');

describe('what was looked for', () => {
  it.each([
    ['Called my sister', 'sister', 'Called my [sister]'],
    ['Called my sister', 'MY call', '[Call]ed [my] sister'],
    ['Called my sister', '', 'Called my sister'],
    ['Called my sister', 'brother', 'Called my sister'],
    ['Grüße an Élodie', 'gruße elodie', '[Grüße] an [Élodie]'],
    ['Straße', 'strasse', '[Straße]'],
    ['Straße', 'stras', '[Straß]e'],
    ['GROẞ', 'groß', '[GROẞ]'],
    ['ΟΔΟΣ', 'οδός', '[ΟΔΟΣ]'],
    ['e\u0301te\u0301', 'ete', '[e\u0301te\u0301]'],
    ['سألتُ جارتي', 'سألت', '[سألتُ] جارتي'],
    ['田中さんに', '中さ', '田[中さ]んに'],
    ['aaaa', 'aa aaa', '[aaaa]'],
    ['with  two\nspaces', 'two', 'with  [two]\nspaces'],
    ['🌿 leaf 🌿', 'leaf', '🌿 [leaf] 🌿'],
  ])('in "%s" by "%s": %s', (text, typed, expected) => {
    expect(shown(text, typed)).toBe(expected);
  });

  it('is marked without a letter of the text being lost, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, typed) => {
        expect(
          highlight(text, typed)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
