/**
 * What hands did where nobody listened, before a pause waited or where a page stops its events: the
 * browser keeps a count of them by itself (Event Timing, `performance.eventCounts`). It tells how
 * often, and no more.
 */
import type { Handiwork } from '@/utils/presence/break-detector';

/** How often the person did something in a page since it came: the browser keeps count, of no more. */
function countIn(windows: readonly Window[], ...types: string[]): number {
  let sum = 0;
  for (const { performance } of windows) {
    const { eventCounts } = performance as { eventCounts?: ReadonlyMap<string, number> };
    for (const type of types) sum += eventCounts?.get(type) ?? 0;
  }
  return sum;
}

const WRITING = ['beforeinput', 'input', 'compositionstart', 'keypress'];

/** What was done in a page before anybody listened; null for nothing but reading. */
export function workBefore(windows: readonly Window[]): Handiwork | null {
  if (countIn(windows, ...WRITING) > 0) return 'typed';
  // A key without a letter may have scrolled, or left a pause: whoever plays by keys is soon heard.
  if (countIn(windows, 'keydown', 'pointerdown') > 0) return 'pressed';
  // Firefox counts a button when it is up again; that one went down it remembers for some 5 s.
  return import.meta.env.FIREFOX && windows.some(isPressedIn) ? 'pressed' : null;
}

/** Whether anything was pressed just now, where the pointer is. */
const isPressedIn = ({ navigator, document }: Window): boolean =>
  navigator.userActivation?.isActive === true && document.querySelector(':hover') !== null;

/**
 * Whether anything can have been written in a page's fields, or in its editors, of which some take
 * bare keys; a field does not: to go through a page or to another tab is to press keys as well. Where
 * the browser keeps no count it may have.
 */
export const wasWrittenIn = (window: Window, where: 'field' | 'editor'): boolean =>
  !('eventCounts' in window.performance) ||
  countIn([window], 'beforeinput', 'input', 'compositionstart') > 0 ||
  (where === 'editor' && countIn([window], 'keydown') > 0);

/** Whether a button or a touch has been down since before anybody listened. */
export const isHeldDown = (windows: readonly Window[]): boolean =>
  windows.some(({ document }) => document.querySelector(':active') !== null) ||
  countIn(windows, 'pointerdown') > countIn(windows, 'pointerup', 'pointercancel');

/** Of what the browser counts, what is listened to as well: a press when it is counted, in Firefox once it is over. */
const HEARD = ['keydown', 'input', import.meta.env.FIREFOX ? 'pointerup' : 'pointerdown'];

export interface UnheardHands {
  /** This event was heard in that window. */
  heard(event: Event, window: Window): void;
  /** What hands have done unheard since this was asked last; null for nothing. */
  ask(windows: readonly Window[]): Handiwork | null;
}

/**
 * Hands that are at work unheard: in a frame that is new, or where a page stops what comes to its
 * window before anybody else hears it. The browser counts that too, some of it a while later.
 */
export function unheardHands(windows: readonly Window[]): UnheardHands {
  /** How much is known of each page visit, be it in a frame; and of that, how much wrote. */
  const known = new Map<Performance, { all: number; writing: number }>();
  const of = ({ performance }: Window) => known.get(performance) ?? { all: 0, writing: 0 };
  const ask = (now: readonly Window[]) => {
    let done: Handiwork | null = null;
    for (const window of now) {
      const { all, writing } = of(window);
      const counted = {
        all: Math.max(all, countIn([window], ...HEARD)),
        writing: countIn([window], ...WRITING),
      };
      known.set(window.performance, counted);
      if (counted.all > all) done = counted.writing > writing ? 'typed' : (done ?? 'played');
    }
    return done;
  };
  ask(windows);
  return {
    heard({ isTrusted, type }, window) {
      if (!isTrusted || !HEARD.includes(type)) return;
      const { all, writing } = of(window);
      known.set(window.performance, { all: all + 1, writing });
    },
    ask,
  };
}
