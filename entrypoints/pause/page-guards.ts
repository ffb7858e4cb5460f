/**
 * Whether a pause would do harm just now: somebody types, is in a call, shows the page to others,
 * prints it, or has filled half a form. Whether a field holds words is asked; what they are is not.
 */
import type { Guard } from '@/utils/presence/break-detector';
import { documentsIn, focusedIn, rootsIn } from './frames';

/** The first reason against a pause that this page gives, or null. */
export function guardOf(doc: Document = document): Guard | null {
  if (doc.visibilityState !== 'visible') return 'hidden';
  if (isPresented(doc)) return 'full-screen';
  if (matches('print')) return 'printing';
  if (isWrittenIn(focusedIn(doc))) return 'typing';
  const roots = rootsIn(doc);
  if (roots.some(inCall)) return 'call';
  if (roots.some(hasHalfAForm)) return 'form';
  return filmsIn(roots).some(isWatched) ? 'film' : null;
}

const matches = (query: string): boolean => window.matchMedia?.(query).matches === true;

/** An element of the page or of one of its frames, or the whole window by a key of the browser's. */
const isPresented = (doc: Document): boolean =>
  documentsIn(doc).some((each) => each.fullscreenElement) || matches('(display-mode: fullscreen)');

/** Input types that take no words. */
const WORDLESS = /^(?:button|checkbox|color|file|hidden|image|radio|range|reset|submit)$/;

/** Whether the caret stands among words. */
export function isWrittenIn(element: Element | null): boolean {
  if (!element) return false;
  switch (element.localName) {
    case 'input': {
      const input = element as HTMLInputElement;
      return !WORDLESS.test(input.type) && input.value.length > 0;
    }
    case 'textarea':
      return (element as HTMLTextAreaElement).value.length > 0;
    case 'iframe':
    case 'frame':
      return true; // Another site's frame has the focus: it may be an editor.
    default:
      return isEditable(element) && holdsText(element);
  }
}

/** Whether the caret stands where one writes more than a line; some editors keep the words elsewhere. */
export const isPlaceToWrite = (element: Element | null): boolean =>
  element !== null && (element.localName === 'textarea' || isEditable(element));

const isEditable = (element: Element): boolean =>
  (element as HTMLElement).isContentEditable || element.ownerDocument.designMode === 'on';

const holdsText = (element: Element): boolean => /\S/.test(element.textContent ?? '');

/** A live stream in the page: a camera, a meeting, a shared screen. A film is none. */
const inCall = (root: ParentNode): boolean =>
  [...root.querySelectorAll<HTMLMediaElement>('video, audio')].some(({ srcObject }) => {
    const tracks = (srcObject as Partial<MediaStream> | null)?.getTracks?.() ?? [];
    return tracks.some(({ readyState }) => readyState === 'live');
  });

/** A form or a letter begun and not sent, wherever the focus is now; a payment, from its fields on. */
const hasHalfAForm = (root: ParentNode): boolean =>
  [...root.querySelectorAll<Field>('input, textarea')].some(isUnsent) ||
  [...root.querySelectorAll<HTMLElement>('[contenteditable]')].some(isLetter) ||
  [...root.querySelectorAll<Choice>('select, [type="checkbox"], [type="radio"]')].some(isChosen) ||
  [...root.querySelectorAll<HTMLElement>('[autocomplete*="cc-"], iframe[allow]')].some(isPayment);

type Field = HTMLInputElement | HTMLTextAreaElement;
type Choice = HTMLInputElement | HTMLSelectElement;

/** Kinds of a single line that are a form's even where no form is around them. */
const PERSONAL = /^(?:email|tel|password)$/;

function isUnsent(field: Field): boolean {
  if (WORDLESS.test(field.type) || field.value.length === 0 || isSearch(field)) return false;
  // Scripts keep things in fields that nobody sees.
  if (!isThere(field)) return false;
  const ofForm = field.form || field.localName === 'textarea' || PERSONAL.test(field.type);
  // Pages that keep the fields' values themselves leave no other trace of the person's own.
  return Boolean(ofForm) && (field.value !== field.defaultValue || byPerson(field));
}

const isSearch = (field: Element): boolean =>
  (field as HTMLInputElement).type === 'search' ||
  field.closest('[role="search"], search, [role="searchbox"]') !== null;

/** Whether the person has changed it; the browser keeps that, and tells it to style sheets. */
const byPerson = (field: Element): boolean => field.matches(':user-valid, :user-invalid');

/** What was picked counts where it is going to be sent; a list that is merely narrowed is none. */
const isChosen = (choice: Choice): boolean =>
  byPerson(choice) && choice.form?.matches('[method="post" i], :has([required])') === true;

/** A letter is smaller than half the page; a document that fills it is kept by itself. */
const isLetter = (element: HTMLElement): boolean =>
  element.getAttribute('role') === 'textbox' &&
  element.isContentEditable &&
  holdsText(element) &&
  isThere(element) &&
  shareOfPage(element) < 0.5;

/** Whether it is drawn, be it beyond the window's edge. */
const isThere = (element: Element): boolean => element.checkVisibility?.() ?? true;

const isPayment = (element: HTMLElement): boolean =>
  (element.localName !== 'iframe' ||
    /(?:^|[\s;])payment\b/.test(element.getAttribute('allow') ?? '')) &&
  shareOfPage(element) > 0;

/** Of the window, what it takes up of it, from 0 to 1. */
function shareOfPage(element: Element): number {
  const view = element.ownerDocument.defaultView ?? window;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const width = Math.min(right, view.innerWidth) - Math.max(left, 0);
  const height = Math.min(bottom, view.innerHeight) - Math.max(top, 0);
  return (Math.max(0, width) * Math.max(0, height)) / (view.innerWidth * view.innerHeight);
}

const filmsIn = (roots: readonly ParentNode[]): HTMLVideoElement[] =>
  roots.flatMap((root) => [...root.querySelectorAll<HTMLVideoElement>('video')]);

/** A film has sound; what moves silently beside the words is none. */
export const isFilm = (video: HTMLVideoElement): boolean =>
  !video.muted && video.volume > 0 && (shareOfPage(video) >= 0.2 || isBeside(video));

const isWatched = (video: HTMLVideoElement): boolean =>
  !video.paused && !video.ended && isFilm(video);

/** In a small window of its own above all others. */
const isBeside = (video: HTMLVideoElement): boolean =>
  video.ownerDocument.pictureInPictureElement === video;
