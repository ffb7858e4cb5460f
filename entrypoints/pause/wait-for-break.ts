/**
 * Waiting for a break, since at one an interruption costs little and in the midst of something much:
 * arriving on a page, a scroll that came to rest, hands off the keys, the end of a film. This
 * listens only while a pause is due, and to nothing but that something happens.
 */
import {
  advanceWait,
  type BreakResult,
  beginWait,
  type PageActivity,
  type PageProbe,
} from '@/utils/presence/break-detector';
import { documentsIn, focusedIn } from './frames';
import { guardOf, isFilm, isPlaceToWrite } from './page-guards';

const PAGE_ACTIVITIES: Record<string, PageActivity> = {
  keydown: 'hands',
  input: 'hands',
  pointerdown: 'hands',
  wheel: 'hands',
  scroll: 'hands',
  touchmove: 'hands',
  // A file may come from outside, and then nothing begins or ends it but its being over the page.
  dragstart: 'held',
  dragenter: 'held',
  dragover: 'held',
  beforeprint: 'held',
  dragend: 'released',
  drop: 'released',
  afterprint: 'released',
  ended: 'film-ended',
  pause: 'film-stopped',
};

const EVENTS = [...Object.keys(PAGE_ACTIVITIES), 'pointermove', 'dragleave'];

export interface Waiting {
  stop(): void;
}

interface Options {
  /** The page itself is new to the person, which is a break. */
  arrived: boolean;
  /** How long a break is waited for, in milliseconds. */
  patienceMs: number;
  /** How long it may come at all, in milliseconds. */
  hoursMs: number;
}

/** @param came `patience`: there was no break so long; with a guard up it waits on */
export function waitForBreak(
  options: Options,
  came: (how: NonNullable<BreakResult>) => void,
): Waiting {
  const asked: PageProbe = {
    guard: () => guardOf(),
    writing: () => isPlaceToWrite(focusedIn(document)),
  };
  let wait = beginWait(performance.now(), options, asked);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const happens = (what: PageActivity) => {
    const before = wait.checkAtMs;
    const heeded = advanceWait(wait, what, performance.now(), asked);
    wait = heeded.wait;
    if (heeded.came) {
      stop();
      came(heeded.came);
    } else if (wait.checkAtMs !== before) sleep();
  };
  const sleep = () => {
    clearTimeout(timer);
    timer = setTimeout(() => happens('time'), wait.checkAtMs - performance.now());
  };
  const onEvent = (event: Event) => {
    const what = pageActivityOf(event, wait.handsBusy);
    if (what) happens(what);
  };

  const listening = { capture: true, passive: true };
  // What happens in a frame happens in the frame's window alone.
  const windows = documentsIn(document).flatMap(({ defaultView }) => defaultView ?? []);
  for (const each of windows) {
    for (const type of EVENTS) each.addEventListener(type, onEvent, listening);
  }
  function stop(): void {
    clearTimeout(timer);
    for (const each of windows) {
      for (const type of EVENTS) each.removeEventListener(type, onEvent, listening);
    }
  }

  sleep();
  return { stop };
}

/** What an event tells; null where it is of no account. */
function pageActivityOf(event: Event, held: boolean): PageActivity | null {
  const { buttons = 0, relatedTarget } = event as DragEvent;
  switch (event.type) {
    case 'pointermove':
      // A pointer that only passes over the page is reading, not work; and in a drag none moves.
      if (buttons > 0) return 'pressed';
      return held ? 'released' : null;
    case 'dragleave':
      // Carried out of the page again: nothing else tells.
      return relatedTarget ? null : 'released';
    case 'ended':
    case 'pause': {
      const film = event.target as HTMLVideoElement;
      if (film.localName !== 'video' || !isFilm(film)) return null;
    }
  }
  return PAGE_ACTIVITIES[event.type] ?? null;
}
