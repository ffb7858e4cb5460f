/** A letter as a page that stands by itself: its paragraphs, as somebody wrote or changed them. */
import { escaped, escapedLine, PAGE_STYLE } from './html-page';
import { plainLines } from './text-parts';

export const LETTER_STYLE = `${PAGE_STYLE}
.paper.letter { max-width: 30em; line-height: 1.65; }
.paper.letter h1 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.paper.letter p { unicode-bidi: plaintext; }
.paper.letter p + p { margin-top: 1.1em; }
@media print {
  .paper.letter { max-width: none; padding-inline: 2em; font-size: 12.5pt; }
}
`;

/**
 * One paragraph for what stands between empty lines.
 * @param title for ears: a letter has none to see
 */
export const letterPage = (text: string, title: string): string => {
  const paragraphs = plainLines(text)
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `<p dir="auto">${escaped(paragraph).replaceAll('\n', '<br />\n')}</p>\n`);
  return `<main class="paper letter">\n<h1>${escapedLine(title)}</h1>\n${paragraphs.join('')}</main>\n`;
};
