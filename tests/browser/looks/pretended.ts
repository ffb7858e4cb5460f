/**
 * What is seen in the two languages that are pretended (modules/tested-build/pretend.ts): what still
 * reads as English did not come from a message, and nothing is wider than its window.
 */

import type { Pretended } from '../../../modules/tested-build/pretend.ts';
import { type ShownPause, set } from '../harness/extension.ts';
import { type Harness, type TestPage, until } from '../harness/index.ts';
import type { State } from './states.ts';
import { THEIR_WORDS } from './worlds.ts';

/** The narrowest window that there is room for, in CSS pixels. */
export const NARROWEST = 320;

/** The person chooses it while the page is open. */
export async function speak(harness: Harness, page: TestPage, language: Pretended): Promise<void> {
  await set(harness, 'language', language);
  await until(`the page in ${language}`, () =>
    page.evaluate((tag: string) => document.documentElement.lang === tag, language),
  );
}

/** What of a text is plain English: neither pretended nor put in, nor a name of a site. */
export const english = (text: string): string | null => {
  const ours = THEIR_WORDS.reduce((rest, word) => rest.replaceAll(word, ''), text)
    .replace(/\u202e[^\u202c]*\u202c/g, '')
    .replace(/\u2068[^\u2069]*\u2069/g, '')
    .replace(/[\w-]+(?:\.[\w-]+)+/g, '');
  return /[A-Za-z]{2,}/.test(ours) ? ours.trim().slice(0, 80) : null;
};

/** What is said there in plain English, and what is not turned round; a line each. */
export async function leaksIn(page: TestPage, { name }: State): Promise<string[]> {
  const { said, direction } = await page.evaluate(() => {
    // Words of the person and of the browser, what says that it is in another language, names of sites.
    const THEIRS = '[dir=auto], [lang]:not(html), bdi, input, textarea, kbd, code, script, style';
    const said: (readonly [where: string, text: string])[] = [['title', document.title]];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest(THEIRS)) continue;
      said.push([parent.localName, node.nodeValue ?? '']);
    }
    for (const element of document.body.querySelectorAll('*')) {
      for (const attribute of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt']) {
        const text = element.getAttribute(attribute);
        if (text) said.push([`${element.localName} ${attribute}`, text]);
      }
    }
    return { said, direction: getComputedStyle(document.body).direction };
  });
  return leaks(`${name} in ar-XB`, said, direction);
}

/** The same of a pause over a page. */
export const leaksInPause = (shown: ShownPause, { name }: State): string[] =>
  leaks(
    `${name} in ar-XB`,
    [
      ['text', shown.text],
      ['name', shown.name],
      ...shown.buttons.map(({ label }) => ['button', label] as const),
    ],
    // The edge says nothing.
    shown.text === '' ? 'rtl' : shown.direction,
  );

function leaks(
  where: string,
  said: readonly (readonly [string, string])[],
  direction: string,
): string[] {
  const found = new Set<string>();
  for (const [what, text] of said) {
    const left = english(text);
    if (left) found.add(`${where}: ${what}: ${left}`);
  }
  if (direction !== 'rtl') found.add(`${where}: it is not turned round`);
  return [...found];
}

/** What is wider than the narrowest window; a line each. */
export async function tooWide(
  page: TestPage,
  { name }: State,
  language: Pretended,
): Promise<string[]> {
  await page.resize(NARROWEST, 740);
  // Beside a scroll bar that takes room.
  const bar = await page.evaluate(() => innerWidth - document.documentElement.clientWidth);
  if (bar > 0) await page.resize(NARROWEST + bar, 740);
  const wide = await page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const isWide = ({ scrollWidth, clientWidth }: Element) =>
      clientWidth > 1 && scrollWidth > clientWidth + 1;
    const widest = [...document.body.querySelectorAll('*')].filter(
      (element) => isWide(element) && ![...element.children].some(isWide),
    );
    return [
      `${root.scrollWidth} px: ${widest
        .slice(0, 3)
        .map((element) => element.outerHTML.slice(0, 120))
        .join(' ')}`,
    ];
  });
  return wide.map((what) => `${name} in ${language} is too wide, ${what}`);
}
