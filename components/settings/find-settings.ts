/**
 * Finds settings by what can be read on the page: their names, hints and choices, and further words
 * that people say for them. It looks through the page itself and not through a list beside it, so
 * that nothing shown is left out; and what it finds stays where it is, ready to be changed.
 *
 * A setting carries its name in `data-setting`, and further words in `data-also`. Parts of the page
 * are marked by `data-part`, groups within them by `data-group`.
 */

import { foldedWords, foldText } from '@/utils/journal/search/fold-text';
import { highlight } from '@/utils/journal/search/highlight';

/** The name under which a style sheet paints what was found. */
const MARK = 'found';

/** Those that a search has opened, and closes again. */
const opened = new WeakSet<HTMLDetailsElement>();

/** Shows those that are looked for, or all where nothing is; returns their names. */
export function showFound(root: HTMLElement, typed: string): string[] {
  const words = foldedWords(typed);
  const found: HTMLElement[] = [];
  for (const part of all(root, '[data-part]')) {
    const settings = all(part, '[data-setting]');
    const saying = settings.filter((each) => says(each, words));
    const isCalled = says(part.querySelector('h2') ?? part, words);
    // A part that is called so is shown whole where none of its settings says it.
    const shown = saying.length > 0 ? saying : isCalled ? settings : [];
    for (const each of settings) each.hidden = !shown.includes(each);
    part.hidden = shown.length === 0;
    for (const group of all(part, '[data-group], details')) {
      if (has(group, '[data-setting]')) group.hidden = !has(group, '[data-setting]:not([hidden])');
    }
    found.push(...shown);
  }
  openFound(root, words);
  mark(words.length > 0 ? found : [], typed);
  return found.map(({ dataset }) => dataset.setting ?? '');
}

/** The first control of what was found. */
export const firstFound = (root: HTMLElement): HTMLElement | null =>
  root.querySelector<HTMLElement>(
    '[data-part]:not([hidden]) [data-setting]:not([hidden]) :is(input, select, textarea, button, a)',
  );

const all = (root: Element, selector: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector),
];
const has = (root: Element, selector: string): boolean => root.querySelector(selector) !== null;

/** Whether each of the words is in it, as a part of a word. */
function says(element: HTMLElement, words: readonly string[]): boolean {
  const text = foldText(`${element.dataset.also ?? ''} ${element.textContent ?? ''}`);
  return words.every((word) => text.includes(word));
}

/** What was found in something closed is opened with it, and closed when nobody looks for it any more. */
function openFound(root: HTMLElement, words: readonly string[]): void {
  for (const details of root.querySelectorAll('details')) {
    const isSought =
      words.length > 0 &&
      (has(details, '[data-setting]')
        ? has(details, '[data-setting]:not([hidden])')
        : says(details, words));
    if (isSought && !details.open) {
      opened.add(details);
      details.open = true;
    } else if (!isSought && opened.delete(details)) details.open = false;
  }
}

/** Marks the words where they stand, without touching the page; browsers without that mark nothing. */
function mark(found: readonly HTMLElement[], typed: string): void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return;
  const ranges = found.flatMap((element) => rangesIn(element, typed));
  if (ranges.length === 0) CSS.highlights.delete(MARK);
  else CSS.highlights.set(MARK, new Highlight(...ranges));
}

function rangesIn(element: HTMLElement, typed: string): Range[] {
  const ranges: Range[] = [];
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    let at = 0;
    for (const { text: piece, hit } of highlight(text.data, typed)) {
      if (hit) {
        const range = new Range();
        range.setStart(text, at);
        range.setEnd(text, at + piece.length);
        ranges.push(range);
      }
      at += piece.length;
    }
  }
  return ranges;
}
