/**
 * What is seen in the two languages that are pretended (modules/tested-build/pretend.ts): what still
 * reads as English did not come from a message, and nothing is wider than its window.
 */

import type { Pretended } from '../../../modules/tested-build/pretend.ts';
import { set } from '../harness/extension.ts';
import { type Harness, type TestPage, until } from '../harness/index.ts';
import type { State } from './states.ts';
import { THEIR_WORDS } from './worlds.ts';

/** The narrowest window that there is room for, in CSS pixels. */
const NARROWEST = 320;

/** The person chooses it while the page is open. */
export async function speak(harness: Harness, page: TestPage, language: Pretended): Promise<void> {
  await set(harness, 'language', language);
  await until(`the page in ${language}`, () =>
    page.evaluate((tag: string) => document.documentElement.lang === tag, language),
  );
}

/** What is said there in plain English, and what is not turned round; a line each. */
export async function leaksIn(page: TestPage, { name }: State): Promise<string[]> {
  const leaks = await page.evaluate((words: readonly string[]) => {
    // Words of the person and of the browser, what says that it is in another language, names of sites.
    const THEIRS = '[dir=auto], [lang]:not(html), bdi, input, textarea, kbd, code, script, style';
    const found = new Set<string>();
    const look = (text: string | null, where: string) => {
      const ours = words
        .reduce((rest, word) => rest.replaceAll(word, ''), text ?? '')
        .replace(/\u202e[^\u202c]*\u202c/g, '')
        .replace(/\u2068[^\u2069]*\u2069/g, '')
        .replace(/[\w-]+(?:\.[\w-]+)+/g, '');
      if (/[A-Za-z]{2,}/.test(ours)) found.add(`${where}: ${ours.trim().slice(0, 80)}`);
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement;
      if (parent && !parent.closest(THEIRS)) look(node.nodeValue, parent.tagName.toLowerCase());
    }
    for (const element of document.body.querySelectorAll('*')) {
      for (const attribute of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt']) {
        look(element.getAttribute(attribute), `${element.tagName.toLowerCase()} ${attribute}`);
      }
    }
    look(document.title, 'title');
    if (getComputedStyle(document.body).direction !== 'rtl') found.add('it is not turned round');
    return [...found];
  }, THEIR_WORDS);
  return leaks.map((leak) => `${name} in ar-XB: ${leak}`);
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
