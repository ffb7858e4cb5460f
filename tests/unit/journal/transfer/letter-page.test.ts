/** A letter as a page: its paragraphs, and every sign of them text. */
import { describe, expect, it } from 'vitest';
import { PAGE_END, pageHead } from '@/utils/journal/transfer/html-page';
import { LETTER_STYLE, letterPage } from '@/utils/journal/transfer/letter-page';
import { elementsIn, HOSTILE } from './html-file';

const HEAD = pageHead({ language: 'de', direction: 'ltr', title: 'Brief' }, LETTER_STYLE, 'h=');
const paragraphs = (text: string) =>
  elementsIn(HEAD + letterPage(text, 'Brief') + PAGE_END)
    .filter(({ name }) => name === 'p')
    .map((each) => [each.text, each.attributes.dir]);

describe('a letter as a page', () => {
  it.each([
    ['One', ['One']],
    ['One\n\nTwo', ['One', 'Two']],
    ['One\r\n\r\n \t\r\nTwo\n\n\n', ['One', 'Two']],
    ['\n\nOne\nand on\n\nTwo', ['One\nand on', 'Two']],
    ['', []],
    [' \n\n ', []],
  ])('has a paragraph for what stands between empty lines: %j', (text, expected) => {
    expect(paragraphs(text)).toEqual(expected.map((each) => [each, 'auto']));
  });

  it.each([...HOSTILE])('takes for text what is written: %s', (line) => {
    expect(paragraphs(`Dear you,\n\n${line}`)).toEqual([
      ['Dear you,', 'auto'],
      [line, 'auto'],
    ]);
  });
});
