/** A book of the journal: a page in its own right, and every sign of a person's own is text in it. */
import { describe, expect, it } from 'vitest';
import fc from '@/tests/unit/generated';
import { entry } from '@/tests/unit/journal/generated-journals';
import { type Entry, newEntry } from '@/utils/journal/model/entry';
import {
  BOOK_END,
  BOOK_STYLE,
  type BookWish,
  type BookWords,
  bookHead,
  bookPart,
} from '@/utils/journal/transfer/book';
import { PAGE_END, pageHead } from '@/utils/journal/transfer/html-page';
import { elementsIn, HOSTILE, textsOf } from './html-file';

const WORDS: BookWords = {
  language: 'en',
  direction: 'ltr',
  title: 'From my journal',
  span: '1 January – 31 December 2026',
  month: (month) => `month ${month}`,
  day: (day) => `day ${day}`,
  about: (direction, named) => (named ? 'With' : direction === 'given' ? null : `was ${direction}`),
  need: 'They needed',
  feltBefore: 'Before',
  feltAfter: 'After',
};
const WISH: BookWish = { from: null, to: null, withHard: false, monthsApart: false };

function book(
  entries: readonly Entry[],
  {
    words = WORDS,
    wish = WISH,
    name = 'Ben',
  }: { words?: BookWords; wish?: BookWish; name?: string } = {},
): string {
  const parts = entries.map((each, i) =>
    bookPart(each, entries[i - 1]?.day ?? null, () => name, words),
  );
  return [
    pageHead(words, BOOK_STYLE, 'hash='),
    bookHead(words, wish),
    ...parts,
    BOOK_END,
    PAGE_END,
  ].join('');
}
const made = (words: string, day: string, more: Partial<Entry> = {}): Entry => ({
  ...newEntry(words, words, day, 1),
  ...more,
});

describe('a book', () => {
  it('goes by months and days, each named once', () => {
    const elements = elementsIn(
      book([
        made('One', '2026-01-30'),
        made('Two', '2026-01-30'),
        made('Three', '2026-01-31'),
        made('Four', '2026-02-01'),
        made('Five', '2027-02-01'),
      ]),
    );
    const heads = elements.filter(({ name }) => /^h[123]$/.test(name));
    expect(heads.map(({ name, text }) => `${name} ${text}`)).toEqual([
      'h1 From my journal',
      'h2 month 2026-01',
      'h3 day 2026-01-30',
      'h3 day 2026-01-31',
      'h2 month 2026-02',
      'h3 day 2026-02-01',
      'h2 month 2027-02',
      'h3 day 2027-02-01',
    ]);
    expect(textsOf(elements, 'words')).toEqual(['One', 'Two', 'Three', 'Four', 'Five']);
  });

  it('keeps what names a month or a day together with the first line under it', () => {
    const elements = elementsIn(book([made('One', '2026-01-30'), made('Two', '2026-01-30')]));
    expect(textsOf(elements, 'together')).toEqual(['\nmonth 2026-01\nday 2026-01-30\nOne\n']);
  });

  it('has names, need, what was felt and the note, in the person’s own words', () => {
    const elements = elementsIn(
      book([
        made('Tea', '2026-01-30', {
          people: ['p', 'q'],
          need: 'Somebody who stays',
          feltBefore: 'tired',
          feltAfter: 'light',
          note: '  One\r\n\n  Two  ',
        }),
        made('Seen', '2026-01-30', { direction: 'noticed' }),
      ]),
    );
    expect(textsOf(elements, 'about')).toEqual(['With Ben, Ben', 'was noticed']);
    expect(textsOf(elements, 'more')).toEqual([
      'They needed Somebody who stays',
      'Before tired After light',
    ]);
    expect(textsOf(elements, 'note')).toEqual(['One\n\n  Two']);
  });

  it('forbids whatever a page could fetch or run, and has a style of its own alone', () => {
    const html = book([made('Tea', '2026-01-30')]);
    const policy = elementsIn(html).find(({ attributes }) => attributes['http-equiv'])?.attributes;
    expect(policy).toEqual({
      'http-equiv': 'Content-Security-Policy',
      content: "default-src 'none'; style-src 'sha256-hash='; base-uri 'none'; form-action 'none'",
    });
    // Before anything that it could forbid.
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style'));
    expect(BOOK_STYLE).not.toMatch(/url\(|@import|[<&]/);
    expect(html).not.toMatch(/<(?:script|link|img|iframe|a|form)\b/);
  });

  it('begins each month on a page where that is wished, and never an empty one first', () => {
    const elements = elementsIn(
      book([made('One', '2026-01-30'), made('Two', '2026-02-01')], {
        wish: { ...WISH, monthsApart: true },
      }),
    );
    const classes = elements.flatMap(({ attributes }) => attributes.class ?? []);
    expect(classes).toContain('paper apart');
    expect(classes.filter((each) => each.startsWith('act'))).toEqual([
      'act month first',
      'act month',
    ]);
  });

  it.each([...HOSTILE])('takes for text what a line says: %s', (line) => {
    const words = { ...WORDS, title: line, need: line };
    const act = made(line, '2026-01-30', {
      people: ['p'],
      need: line,
      note: line,
      feltBefore: line,
      feltAfter: line,
    });
    const elements = elementsIn(book([act], { words, name: line }));
    const plain = line.replace(/\s+/gu, ' ').trim();
    expect(textsOf(elements, 'words')).toEqual([plain]);
    expect(textsOf(elements, 'about')).toEqual([`With ${plain}`]);
    expect(textsOf(elements, 'note')).toEqual([line.trim()]);
    expect(textsOf(elements, 'more')[0]).toBe(`${plain} ${plain}`);
    expect(elements.map(({ name }) => name)).toEqual(
      elementsIn(
        book([{ ...act, words: 'x', need: 'x', note: 'x', feltBefore: 'x', feltAfter: 'x' }]),
      ).map(({ name }) => name),
    );
  });

  it('is well-formed whatever was written, and tells every line', () => {
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 5 }),
        fc.string({ unit: 'binary' }),
        (entries, name) => {
          const sorted = entries.toSorted((a, b) => (a.day < b.day ? -1 : 1));
          const html = book(sorted, { name });
          const elements = elementsIn(html);
          expect(textsOf(elements, 'words')).toHaveLength(sorted.length);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: a page may have none of these.
          expect(html).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]/);
          expect(html.isWellFormed()).toBe(true);
        },
      ),
    );
  });

  it('leaves to each text its own direction', () => {
    const elements = elementsIn(
      book([made('שלום', '2026-01-30', { people: ['p'], note: 'שלום', need: 'שלום' })]),
    );
    for (const { name, attributes } of elements.filter(({ text }) => text === 'שלום')) {
      expect(name === 'bdi' || attributes.dir === 'auto').toBe(true);
    }
  });
});
