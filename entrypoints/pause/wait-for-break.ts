/**
 * Waiting for a break, since at one an interruption costs little and in the midst of something much:
 * arriving on a page, a scroll that came to rest, hands off the keys, the end of a film. This
 * listens only while a pause is due, and to nothing but that something happens.
 */
import {
  advanceWait,
  type BreakResult,
  beginWait,
  type Elsewhere,
  heedElsewhere,
  type PageActivity,
  type PageProbe,
  type WaitOptions,
} from '@/utils/presence/break-detector';
import { documentsIn } from './frames';
import {
  activitiesOf,
  HAND_EVENTS,
  isHeldDown,
  mayScroll,
  restingHands,
  workBefore,
} from './hands';
import { guardOf, isFilm, placeOf } from './page-guards';

/** Within this time what a key scrolls begins to move, on a busy machine too. Chosen. */
const SCROLLS_WITHIN_MS = 500;

const EVENTS = [...HAND_EVENTS, 'beforeprint', 'afterprint', 'ended', 'pause'];

export interface Waiting {
  stop(): void;
}

interface Options extends Pick<WaitOptions, 'arrived' | 'patienceMs' | 'hoursMs' | 'mistakenMs'> {
  /** What goes on where this page can't look; asked when a break has come. */
  elsewhere: () => Promise<Elsewhere | null>;
}

/**
 * @param came `patience`: there was no break so long, or nobody knows what goes on: the gentlest way;
 * and for how long hands had rested by then, in milliseconds
 */
export function waitForBreak(
  { elsewhere, ...options }: Options,
  came: (how: NonNullable<BreakResult>, restedMs: number) => void,
): Waiting {
  const hands = restingHands();
  const asked: PageProbe = {
    guard: () => guardOf(document, hands),
    place: () => placeOf(document),
  };
  // What happens in a frame happens in the frame's window alone.
  const windows = documentsIn(document).flatMap(({ defaultView }) => defaultView ?? []);
  let wait = beginWait(
    performance.now(),
    { ...options, workBefore: workBefore(windows), handsBusy: isHeldDown(windows) },
    asked,
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over = false;
  let scrolledAtMs = Number.NEGATIVE_INFINITY;
  /** Grows with all that happens: an answer that comes after something else did is not heeded. */
  let happened = 0;

  const happens = (what: PageActivity) => {
    happened += 1;
    const heeded = advanceWait(wait, what, performance.now(), asked);
    wait = heeded.wait;
    if (heeded.came) void askElsewhere(heeded.came);
    else sleep();
  };
  const askElsewhere = async (how: NonNullable<BreakResult>) => {
    const before = happened;
    const answer = await elsewhere();
    if (over) return;
    if (happened !== before) return sleep();
    const nowMs = performance.now();
    const heeded = heedElsewhere(wait, how, answer, nowMs);
    wait = heeded.wait;
    if (!heeded.came) return sleep();
    stop();
    came(heeded.came, nowMs - Math.max(wait.handsAtMs, wait.work?.atMs ?? 0));
  };
  /** Events are many, and most only put the time off: it is looked at when it has come. */
  const sleep = () => {
    if (timer === undefined && !over) arm();
  };
  const arm = () => {
    timer = setTimeout(
      () => {
        timer = undefined;
        if (performance.now() < wait.checkAtMs) arm();
        else happens('time');
      },
      Math.max(0, wait.checkAtMs - performance.now()),
    );
  };
  const onEvent = (event: Event) => {
    // Whether the page takes a key for its own is known when all of it has heard it.
    if (event.type === 'keydown' && event.isTrusted) setTimeout(() => heed(event));
    else heed(event);
  };
  const heed = (event: Event) => {
    if (event.type === 'scroll') scrolledAtMs = performance.now();
    if (event.type === 'keydown' && event.isTrusted && mayScroll(event as KeyboardEvent)) {
      const pressedAtMs = performance.now();
      setTimeout(() => {
        if (!over && scrolledAtMs < pressedAtMs) happens('played');
      }, SCROLLS_WITHIN_MS);
    }
    const what = pageActivityOf(event) ?? activitiesOf(event, hands, wait.handsBusy);
    for (const each of what) if (!over) happens(each);
  };

  const listening = { capture: true, passive: true };
  for (const each of windows) {
    for (const type of EVENTS) each.addEventListener(type, onEvent, listening);
  }
  function stop(): void {
    over = true;
    clearTimeout(timer);
    for (const each of windows) {
      for (const type of EVENTS) each.removeEventListener(type, onEvent, listening);
    }
  }

  sleep();
  return { stop };
}

/** What an event tells that is none of the hands'; null for those. */
function pageActivityOf({ type, target }: Event): readonly PageActivity[] | null {
  switch (type) {
    case 'beforeprint':
      return ['pressed'];
    case 'afterprint':
      return ['released'];
    case 'ended':
    case 'pause': {
      const film = target as HTMLVideoElement;
      if (film.localName !== 'video' || !isFilm(film)) return [];
      return [type === 'ended' ? 'film-ended' : 'film-stopped'];
    }
    default:
      return null;
  }
}
