/**
 * Whether the person sees the pause. A page can lay something over it that looks like its own and
 * lets every press fall through to our buttons; and it can stop each event that would tell. So
 * nothing here listens to the page. Chromium tells of whatever is drawn above, to who asks from
 * inside our own frame (IntersectionObserver with `trackVisibility`). Elsewhere it is looked for.
 */
import { shadowOf } from './frames';
import { SEEN_MS } from './times';

export interface Sight {
  /** What is to be seen, in its frame's own window; again where that got another document. */
  follow(sheet: Element, inside: Window & typeof globalThis): void;
  /** It is the uppermost now: in browsers that can't tell, whether that can be known to stay so. */
  risen(): boolean;
  /** For long enough that a press is meant for it. */
  isSeen(): boolean;
  /** It has just risen, and may be on its way to be seen. */
  isNew(): boolean;
  stop(): void;
}

/** Drawn but not seen for so long, something lies over it. Chosen: it fades in, on a busy machine too. */
const UNSEEN_MS = 3_000;
/** The same when it has risen once more, which is at once. Chosen. */
const UNSEEN_AGAIN_MS = 1_000;
/** The least that Chromium takes between two looks of its own. */
const DELAY_MS = 100;
/** How often it is looked for where no browser tells; it is looked for at each press as well. Chosen. */
const LOOK_MS = 2_000;
/** From the edges inwards, past round corners. */
const INSET_PX = 20;

interface Options {
  /** Ours in the page, and what stands in the top layer in it. */
  host: Element;
  top: HTMLElement;
  /** Something lies over what was seen, or nothing was seen for long. */
  onCovered: () => void;
}

export function watchSight({ host, top, onCovered }: Options): Sight {
  const isTold = 'isVisible' in IntersectionObserverEntry.prototype;
  let seenSinceMs: number | null = null;
  let risenAtMs = performance.now();
  let unseenMs = UNSEEN_MS;
  let fullScreen = document.fullscreenElement;
  let observer: IntersectionObserver | null = null;
  let followed: Element | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Not to be seen is news: it was seen before, or for long enough that it is asked about. */
  let isNews = false;

  const note = (seen: boolean) => {
    const isCovered = isNews && !seen;
    isNews = seen;
    seenSinceMs = seen ? (seenSinceMs ?? performance.now()) : null;
    wait();
    if (isCovered) onCovered();
  };
  /**
   * It is told of changes only, and of what it is asked for anew, at once: but not before it draws, as
   * in a tab behind others, or where it is too busy. Then the person sees nothing of anybody's.
   */
  const ask = () => {
    observer?.unobserve(followed as Element);
    observer?.observe(followed as Element);
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(isTold ? miss : look, isTold ? unseenMs : LOOK_MS);
  };
  const miss = () => {
    if (seenSinceMs !== null) return;
    unseenMs = UNSEEN_AGAIN_MS;
    isNews = true;
    ask();
  };
  const look = () => note(isUppermost() && !hasPopover(document, host));

  /** No press would meet anything of the page's; and nothing is painted above the top layer. */
  const isUppermost = (): boolean => {
    const { left, top: upper, right, bottom } = top.getBoundingClientRect();
    const across = [left + INSET_PX, (left + right) / 2, right - INSET_PX];
    const down = [upper + INSET_PX, (upper + bottom) / 2, bottom - INSET_PX];
    return (
      across.every((x) => down.every((y) => document.elementFromPoint(x, y) === host)) &&
      document.fullscreenElement === fullScreen &&
      !isInTransition()
    );
  };

  return {
    follow(sheet, inside) {
      observer?.disconnect();
      if (!isTold) return;
      const Observer = inside.IntersectionObserver;
      observer = new Observer(
        (entries) =>
          note((entries.at(-1) as { isVisible?: boolean } | undefined)?.isVisible === true),
        { trackVisibility: true, delay: DELAY_MS } as IntersectionObserverInit,
      );
      followed = sheet;
      observer.observe(sheet);
    },
    risen() {
      fullScreen = document.fullscreenElement;
      risenAtMs = performance.now();
      isNews = !isTold;
      seenSinceMs = isTold ? null : risenAtMs;
      clearTimeout(timer);
      if (isTold) {
        ask();
        return true;
      }
      wait();
      // Beneath no modal dialog, a popover of the page's may come above again at any moment, untold.
      return !hasPopover(document, host);
    },
    isSeen() {
      if (!isTold && (!isUppermost() || hasPopover(document, host))) seenSinceMs = null;
      return seenSinceMs !== null && performance.now() - seenSinceMs >= SEEN_MS;
    },
    isNew: () => performance.now() - risenAtMs < UNSEEN_MS,
    stop() {
      clearTimeout(timer);
      observer?.disconnect();
    },
  };
}

/** Whether a popover is open in it, but for what is in `ours`; in closed shadow roots too. */
function hasPopover(root: Document | ShadowRoot, ours: Element): boolean {
  if (root.querySelector(':popover-open')) return true;
  return [...root.querySelectorAll('*')].some((element) => {
    const inner = element === ours ? null : shadowOf(element);
    return inner !== null && hasPopover(inner, ours);
  });
}

/** A picture of the page, which the page can paint as it likes, lies over everything. */
function isInTransition(): boolean {
  try {
    return document.documentElement.matches(':active-view-transition');
  } catch {
    return false; // This browser has none.
  }
}
