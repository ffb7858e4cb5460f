/**
 * Whether a pause would do harm just now: somebody is in the midst of words, is in a call, shows the
 * page to others, prints it, or has filled half a form. Whether a field holds words is asked; what
 * they are is not. And only words that the person may have written themselves are any: not those that
 * came with the page, that a script or the browser filled in, or that nobody can see or change.
 */
import type { Guard, Place } from '@/utils/presence/break-detector';
import { wasWrittenIn } from './counted';
import { focusedIn, framesIn, hoveredIn, isForeign, rootsIn } from './frames';
import { type NoticedHands, restingHands } from './hands';
import { type Field, isField, takesWords } from './keyboard';
import { isLoud, isPlaying, mediaIn, showsCall } from './media';

/**
 * The first reason against a pause that this page gives, or null.
 * @param hands what they did while a pause waited
 */
export function guardOf(
  doc: Document = document,
  { written }: Pick<NoticedHands, 'written'> = restingHands(),
): Guard | null {
  if (doc.visibilityState !== 'visible') return 'hidden';
  const roots = rootsIn(doc);
  if (isPresented(roots)) return 'full-screen';
  if (matches('print')) return 'printing';
  if (roots.some(({ pointerLockElement }) => pointerLockElement)) return 'pointer-lock';
  if (mediaIn(roots).some(showsCall)) return 'call';
  if (roots.some(hasOpenList)) return 'open-list';
  if (isWrittenIn(focusedIn(doc), written)) return 'typing';
  if (roots.some((root) => hasHalfAForm(root, written))) return 'form';
  return filmsIn(roots).some(isWatched) ? 'film' : null;
}

const matches = (query: string): boolean => window.matchMedia?.(query).matches === true;

/** An element of the page or of one of its frames, or the whole window by a key of the browser's. */
const isPresented = (roots: readonly DocumentOrShadowRoot[]): boolean =>
  roots.some(({ fullscreenElement }) => fullscreenElement) || matches('(display-mode: fullscreen)');

/**
 * A list that stands open, or what a page has opened until one presses beside it: a pause that takes
 * the window closes that too, with what was being done in it.
 */
const hasOpenList = (root: ParentNode): boolean =>
  // The first browsers to tell of lists are newer than the oldest of ours.
  matching(root, 'select:open, input:open').length > 0 ||
  matching(root, ':popover-open').some(({ popover }) => popover !== 'manual');

/** None where the browser does not know the selector. */
function matching(root: ParentNode, selector: string): HTMLElement[] {
  try {
    return [...root.querySelectorAll<HTMLElement>(selector)];
  } catch {
    return [];
  }
}

/** Where hands are that do nothing just now. */
export function placeOf(doc: Document): Place {
  const focused = focusedIn(doc);
  const hovered = hoveredIn(doc);
  if ([focused, hovered].some((element) => element && isUnheard(element))) return 'unheard';
  // Where nobody can tell what the pointer is over, hands may be in what fills the page.
  if (!hovered && framesIn(doc).some(fillsPage)) return 'unheard';
  return focused && takesWords(focused) ? 'caret' : null;
}

/** Of a picture that a script draws, and of another site's frame, nothing tells what goes on in it. */
const isUnheard = (element: Element): boolean =>
  (element.localName === 'canvas' || isForeign(element)) && shareOfPage(element) >= 0.2;

const fillsPage = (frame: Element): boolean => isForeign(frame) && shareOfPage(frame) >= 0.5;

/** Whether the caret stands among words of the person's own. */
function isWrittenIn(element: Element | null, written: WeakSet<EventTarget>): boolean {
  if (!element) return false;
  // Another site's frame has the focus: it may be an editor, where it is not the browser's own viewer.
  if (isForeign(element)) return element.ownerDocument.contentType !== 'application/pdf';
  if (!takesWords(element) || isSearch(element)) return false;
  if (!mayBeOwn(element, written)) return false;
  return isField(element) ? element.value.length > 0 : holdsText(element);
}

/** Whether the person may have written what it holds; before a pause waited there only the page tells. */
const mayBeOwn = (element: Element, written: WeakSet<EventTarget>): boolean =>
  written.has(element) ||
  (wasWrittenIn(viewOf(element), isField(element) ? 'field' : 'editor') && !isFilledIn(element));

const viewOf = (element: Element): Window => element.ownerDocument.defaultView ?? window;

/** By the browser, from what it keeps. */
const isFilledIn = (element: Element): boolean => element.matches(':autofill');

const holdsText = (element: Element): boolean => /\S/.test(element.textContent ?? '');

/** A form or a letter begun and not sent, wherever the focus is now; a payment, from its fields on. */
const hasHalfAForm = (root: ParentNode, written: WeakSet<EventTarget>): boolean =>
  hasUnsent([...root.querySelectorAll<Field>('input, textarea')], written) ||
  [...root.querySelectorAll<HTMLElement>('[contenteditable]')].some(
    (element) => isLetter(element) && mayBeOwn(element, written),
  ) ||
  [...root.querySelectorAll<Choice>('select, [type="checkbox"], [type="radio"]')].some(isChosen) ||
  [...root.querySelectorAll<HTMLElement>('[autocomplete*="cc-"], iframe[allow]')].some(isPayment);

type Choice = HTMLInputElement | HTMLSelectElement;

/** Kinds of a single line that are a form's even where no form is around them. */
const PERSONAL = /^(?:email|tel|password)$/;

function hasUnsent(all: readonly Field[], written: WeakSet<EventTarget>): boolean {
  // Scripts keep things in fields that nobody sees.
  const fields = all.filter((field) => takesWords(field) && !isSearch(field) && isThere(field));
  return fields.some((field) => {
    if (field.value.length === 0 || !mayBeOwn(field, written)) return false;
    // One line alone and in no form narrows a list, or looks something up.
    const ofForm =
      field.form ||
      field.localName === 'textarea' ||
      PERSONAL.test(field.type) ||
      fields.some((other) => other !== field && !other.form);
    // Pages that keep the fields' values themselves leave no other trace of the person's own.
    const changed = field.value !== field.defaultValue || byPerson(field);
    return Boolean(ofForm) && (changed || written.has(field));
  });
}

/** What words are searched for with, by whatever a page calls it. */
const isSearch = (field: Element): boolean =>
  (field as HTMLInputElement).type === 'search' ||
  (field as HTMLElement).enterKeyHint === 'search' ||
  field.closest('[role="search"], search, [role="searchbox"], [role="combobox"]') !== null ||
  /^(?:q|s)$/i.test((field as HTMLInputElement).name ?? '') ||
  isCalledSearch(field, 'name', 'id') ||
  (field.localName === 'input' && isCalledSearch(field.closest('form'), 'action', 'id', 'class'));

/** As a word, be it in a name of several: research is none. */
const SEARCH = /(?:^|[^a-z])(?:search|query|keywords?)(?![a-z])/i;

const isCalledSearch = (element: Element | null, ...attributes: string[]): boolean =>
  attributes.some((name) => {
    const called = element?.getAttribute(name) ?? '';
    return SEARCH.test(called.replace(/([a-z])(?=[A-Z])/g, '$1 '));
  });

/** Whether the person has changed it; the browser keeps that, and tells it to style sheets. */
const byPerson = (field: Element): boolean => field.matches(':user-valid, :user-invalid');

/** What was picked counts where it is going to be sent; a list that is merely narrowed is none. */
const isChosen = (choice: Choice): boolean => {
  if (!byPerson(choice) || !choice.form) return false;
  // Of a form, what it is asked for is the field of that name, where it has one.
  return Element.prototype.matches.call(choice.form, '[method="post" i], :has([required])');
};

/** A letter is smaller than half the page; a document that fills it is kept by itself. */
const isLetter = (element: HTMLElement): boolean =>
  element.getAttribute('role') === 'textbox' &&
  element.isContentEditable &&
  holdsText(element) &&
  isThere(element) &&
  shareOfPage(element) < 0.5;

/** Editors keep words in fields smaller than this, which nobody sees. Chosen. */
const UNSEEN_PX = 4;

/** Whether it is drawn, be it beyond the window's edge. */
function isThere(element: Element): boolean {
  const drawn = element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true });
  const { offsetWidth, offsetHeight } = element as HTMLElement;
  return (drawn ?? true) && Math.min(offsetWidth, offsetHeight) >= UNSEEN_PX;
}

/** Shops bring a frame of their bank along on every page, unseen, to watch for fraud: nothing is paid there. */
const isPayment = (element: HTMLElement): boolean =>
  isThere(element) &&
  (element.localName !== 'iframe' ||
    /(?:^|[\s;])payment\b/.test(element.getAttribute('allow') ?? '')) &&
  shareOfPage(element) > 0;

/** Of the window, what it takes up of it, from 0 to 1. */
function shareOfPage(element: Element): number {
  const view = viewOf(element);
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const width = Math.min(right, view.innerWidth) - Math.max(left, 0);
  const height = Math.min(bottom, view.innerHeight) - Math.max(top, 0);
  return (Math.max(0, width) * Math.max(0, height)) / (view.innerWidth * view.innerHeight);
}

const filmsIn = (roots: readonly ParentNode[]): HTMLVideoElement[] =>
  roots.flatMap((root) => [...root.querySelectorAll<HTMLVideoElement>('video')]);

/** A film has sound; what moves silently beside the words is none. */
export const isFilm = (video: HTMLVideoElement): boolean =>
  isLoud(video) && (shareOfPage(video) >= 0.2 || isBeside(video));

const isWatched = (video: HTMLVideoElement): boolean => isPlaying(video) && isFilm(video);

/** In a small window of its own above all others. */
const isBeside = (video: HTMLVideoElement): boolean =>
  video.ownerDocument.pictureInPictureElement === video;
