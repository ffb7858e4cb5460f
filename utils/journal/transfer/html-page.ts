/**
 * A page that stands by itself: one HTML file with its style inside, and nothing that is fetched or
 * run. Its policy names this very style by its hash and forbids all else. It is well-formed as XML
 * too, so that whatever is written in it can be checked to the letter.
 */
import type { TextDirection } from '@/utils/shared/messages';
import { plainLines } from './text-parts';

export interface PageFrameWords {
  /** BCP 47 tag. */
  language: string;
  direction: TextDirection;
  title: string;
}

/** @param styleHash SHA-256 of the style, in base64 */
export const pageHead = (
  { language, direction, title }: PageFrameWords,
  style: string,
  styleHash: string,
): string => `<!DOCTYPE html>
<html lang="${escaped(language)}" dir="${direction}">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<meta name="referrer" content="no-referrer" />
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
`;

export const PAGE_END = '</body>\n</html>\n';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text of a person as text of a page: no markup, and no sign that a page may not have. */
export const escaped = (text: string): string =>
  plainLines(text)
    .toWellFormed()
    .replace(/\p{Noncharacter_Code_Point}/gu, '')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

/** The same on one line. */
export const escapedLine = (text: string): string => escaped(text).replace(/\s+/gu, ' ').trim();

/**
 * How all such pages are set: like a small book, on paper as on a phone, by light and in the dark. All
 * but the ground is said of `.paper`, so that what is printed from a page of ours is set alike.
 */
export const PAGE_STYLE = `
.paper {
  --ink: #26241f; --soft: #5d574c;
  max-width: 33em; margin: 0 auto; padding: 12vh 1.25em 6em;
  color: var(--ink);
  font: 1.125rem/1.55 "Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, "Noto Serif", "DejaVu Serif", serif;
  overflow-wrap: anywhere; text-wrap: pretty;
}
.paper * { box-sizing: border-box; margin: 0; padding: 0; font-weight: 400; }
html { background: #faf5ec; color-scheme: light dark; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; }
.paper h1 { font-size: 2.1em; line-height: 1.15; letter-spacing: -0.01em; text-wrap: balance; }
@media (prefers-color-scheme: dark) {
  .paper { --ink: #f0e9dc; --soft: #b8b0a1; }
  html { background: #191b1a; }
}
@page { margin: 20mm 22mm; }
@media print {
  .paper { --ink: #000; --soft: #404040; padding: 0; font-size: 11.5pt; line-height: 1.5; }
  html { background: #fff; color-scheme: light; }
  .paper p { orphans: 2; widows: 2; }
}
`;
