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
import { isHeldDown, unheardHands, workBefore } from './counted';
import { rootsIn, windowsIn } from './frames';
import { activitiesOf, HAND_EVENTS, mayScroll, restingHands } from './hands';
import { guardOf, isFilm, placeOf } from './page-guards';

/** Within this time what a key scrolls begins to move, on a busy machine too. Chosen. */
const SCROLLS_WITHIN_MS = 500;

/** What tells of a film does not leave the shadow root that its player keeps it in. */
const FILM_EVENTS = ['ended', 'pause'];
const EVENTS = [...HAND_EVENTS, ...FILM_EVENTS, 'beforeprint', 'afterprint'];

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
  const roots = rootsIn(document);
  const windows = windowsIn(roots);
  const unheard = unheardHands(windows);
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
        else happens(listen() ?? 'time');
      },
      Math.max(0, wait.checkAtMs - performance.now()),
    );
  };
  const onEvent = (event: Event) => {
    if (event.type === 'scroll') scrolledAtMs = performance.now();
    if (event.type === 'keydown' && event.isTrusted) onKey(event as KeyboardEvent);
    else heed(event, event.composedPath()[0]);
  };
  const onKey = (event: KeyboardEvent) => {
    const pressedAtMs = performance.now();
    const [target] = event.composedPath();
    // Whether the page takes a key for its own is known when all of it has heard it.
    setTimeout(() => {
      heed(event, target);
      if (mayScroll(event, target))
        setTimeout(playedUnlessScrolled, SCROLLS_WITHIN_MS, pressedAtMs);
    });
  };
  const playedUnlessScrolled = (pressedAtMs: number) => {
    if (!over && scrolledAtMs < pressedAtMs) happens('played');
  };
  const heed = (event: Event, target: EventTarget | undefined) => {
    const what = pageActivityOf(event) ?? activitiesOf(event, target, hands, wait.handsBusy);
    for (const each of what) if (!over) happens(each);
  };

  const ends = new AbortController();
  // A frame that has gone to another site meanwhile is not to be reached any more, not even to stop.
  const listening = { capture: true, passive: true, signal: ends.signal };
  const listeners = new Map<Window, (event: Event) => void>();
  /**
   * Frames come and go, and a page that is written anew throws off whoever listened to it; who listens
   * already is not taken twice. Returns what hands did unheard.
   */
  function listen(within = rootsIn(document)) {
    const windows = windowsIn(within);
    for (const each of windows) {
      const listener =
        listeners.get(each) ??
        ((event: Event) => {
          unheard.heard(event, each);
          onEvent(event);
        });
      listeners.set(each, listener);
      for (const type of EVENTS) each.addEventListener(type, listener, listening);
    }
    for (const each of within) {
      if ('defaultView' in each || !each.querySelector('video')) continue;
      for (const type of FILM_EVENTS) each.addEventListener(type, onEvent, listening);
    }
    return unheard.ask(windows);
  }
  function stop(): void {
    over = true;
    clearTimeout(timer);
    ends.abort();
  }

  listen(roots);
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
