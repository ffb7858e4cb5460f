/** A letter as a page that stands by itself: its paragraphs, as somebody wrote or changed them. */
import { escaped, PAGE_STYLE } from './html-page';
import { plainLines } from './text-parts';

export const LETTER_STYLE = `${PAGE_STYLE}
.paper.letter { max-width: 30em; line-height: 1.65; }
.paper.letter p + p { margin-top: 1.1em; }
@media print {
  .paper.letter { max-width: none; padding-inline: 2em; font-size: 12.5pt; }
}
`;

/** One paragraph for what stands between empty lines. */
export const letterPage = (text: string): string => {
  const paragraphs = plainLines(text)
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `<p dir="auto">${escaped(paragraph).replaceAll('\n', '<br />\n')}</p>\n`);
  return `<main class="paper letter">\n${paragraphs.join('')}</main>\n`;
};
