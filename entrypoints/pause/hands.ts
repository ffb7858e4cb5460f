/**
 * What a person's hands do in a page, read from its events: whether they write, draw, play, press or
 * only look about. That something was typed is heard, never what.
 */
import type { PageActivity } from '@/utils/presence/break-detector';
import { takesWords } from './keyboard';

/** What is remembered of the hands while a pause waits. */
export interface NoticedHands {
  /** Fields whose words the person changed meanwhile. */
  written: WeakSet<EventTarget>;
  /** Where a finger went down, in pixels of its window; null where none is. */
  finger: { x: number; y: number } | null;
  /** When they last did anything but what only shows as a scroll, on the page's own clock. */
  sureAtMs: number;
}

export const restingHands = (): NoticedHands => ({
  written: new WeakSet(),
  finger: null,
  sureAtMs: performance.now(),
});

export const HAND_EVENTS = [
  'keydown',
  'input',
  'compositionstart',
  'compositionend',
  'pointerdown',
  'pointermove',
  'pointerup',
  'touchend',
  'touchcancel',
  'touchmove',
  'wheel',
  'scroll',
  'dragstart',
  'dragenter',
  'dragover',
  'dragleave',
  'dragend',
  'drop',
] as const;

/** Keys that go through a page, where nothing is written and the page leaves them to the browser. */
const SCROLLING = new Set([
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'End',
  'Home',
  'PageDown',
  'PageUp',
  'Tab',
  ' ',
]);
/** Keys that do nothing by themselves. */
const SILENT = new Set([
  'Alt',
  'AltGraph',
  'CapsLock',
  'Control',
  'Escape',
  'Fn',
  'Meta',
  'NumLock',
  'OS',
  'ScrollLock',
  'Shift',
]);

/**
 * A scroll is a person's for so long after the hands did anything; then the page scrolls by itself, as
 * a live chat does. Chosen: longer than a fling rolls on, or two looks in a page's own search.
 */
const SCROLLS_ON_MS = 15_000;

/** A finger that goes further than this has drawn, in pixels. Chosen. */
const STROKE_PX = 10;

/**
 * What an event of the hands tells, one thing after the other.
 * @param target what it came to; once all have heard it, the event itself does not know it any more
 * @param held whether a button or a touch is known to be down
 */
export function activitiesOf(
  event: Event,
  target: EventTarget | undefined,
  hands: NoticedHands,
  held: boolean,
): readonly PageActivity[] {
  // A page can make events of its own; a scroll is the browser's, whoever began it.
  if (!event.isTrusted) return [];
  const nowMs = performance.now();
  if (event.type === 'scroll') return nowMs - hands.sureAtMs < SCROLLS_ON_MS ? ['looked'] : [];
  hands.sureAtMs = nowMs;
  switch (event.type) {
    case 'keydown':
      return keyOf(event as KeyboardEvent, target, hands);
    case 'input':
      if (target) hands.written.add(target);
      return ['typed'];
    case 'compositionstart':
      return ['typed', 'pressed'];
    case 'compositionend':
      return ['typed', 'released'];
    case 'pointerdown':
    case 'pointerup':
    case 'pointermove':
      return pointerOf(event as PointerEvent, hands, held);
    case 'dragstart':
    case 'dragenter':
    case 'dragover':
      return ['pressed'];
    case 'touchend':
    case 'touchcancel':
      return (event as TouchEvent).touches.length > 0 ? [] : ['released'];
    case 'dragend':
    case 'drop':
      return ['released'];
    case 'dragleave':
      // Carried out of the page again: nothing else tells.
      return (event as DragEvent).relatedTarget ? [] : ['released'];
    case 'wheel':
      // A menu of the browser's, as on the other button, keeps for itself that it was let go.
      return held && (event as WheelEvent).buttons === 0 ? ['released'] : ['looked'];
    default:
      return ['looked'];
  }
}

function pointerOf(
  event: PointerEvent,
  hands: NoticedHands,
  held: boolean,
): readonly PageActivity[] {
  const { type, pointerType, buttons, clientX: x, clientY: y } = event;
  if (pointerType !== 'touch') {
    if (type === 'pointerdown') return ['pressed'];
    if (type === 'pointerup') return ['released'];
    if (buttons > 0) return ['drawn'];
    return held ? ['released'] : ['moved'];
  }
  switch (type) {
    case 'pointerdown':
      hands.finger = { x, y };
      return ['touched'];
    case 'pointerup': {
      // One that only scrolls is taken by the browser, and never comes up here.
      const from = hands.finger ?? { x, y };
      hands.finger = null;
      const drew = Math.hypot(x - from.x, y - from.y) > STROKE_PX;
      return [drew ? 'drawn' : 'pressed', 'released'];
    }
    default:
      return ['looked'];
  }
}

function keyOf(
  event: KeyboardEvent,
  target: EventTarget | undefined,
  { written }: NoticedHands,
): readonly PageActivity[] {
  const { key, isComposing } = event;
  if (SILENT.has(key)) return [];
  const writes = isWrittenTo(target);
  if (SCROLLING.has(key) && !writes) return event.defaultPrevented ? ['played'] : ['looked'];
  const prints = isComposing || isPrinting(event);
  // A page may take the key and put its letter there itself.
  if (writes && prints && target) written.add(target);
  return writes || prints ? ['typed'] : ['played'];
}

/** Whether a key is one that scrolls; where nothing scrolls then, the page has done something else. */
export const mayScroll = (
  { key, defaultPrevented }: KeyboardEvent,
  target: EventTarget | undefined,
): boolean => SCROLLING.has(key) && key !== 'Tab' && !defaultPrevented && !isWrittenTo(target);

/** Whether a key goes into words there; the document, or the window, takes it where no element does. */
const isWrittenTo = (target: EventTarget | undefined): boolean =>
  target !== undefined && 'localName' in target && takesWords(target as Element);

/** Whether a key does something in a page, but for going through it by Tab. */
export const isDoing = ({ key }: KeyboardEvent): boolean => !SILENT.has(key) && key !== 'Tab';

/** Of keys without a letter, those that change what is written. */
const CHANGING = new Set(['Backspace', 'Dead', 'Delete', 'Enter', 'Process', 'Unidentified']);

/** Whether a key prints, or would in a field. */
const isPrinting = (event: KeyboardEvent): boolean =>
  CHANGING.has(event.key) ||
  ([...event.key].length === 1 &&
    !event.metaKey &&
    // With both, or with a key of its own, a third letter of a key is meant.
    (event.ctrlKey === event.altKey || event.getModifierState('AltGraph')));
