/**
 * What plays in frames of other sites: the pause in the page can't reach it, and the browser admits
 * a script there too. It is stopped while a screen shows, and goes on as it was.
 */
import { runInPage } from './page-script';

declare global {
  /** In a frame, in a world of our own: what was stopped there. */
  var deepKindnessStopped: HTMLMediaElement[] | undefined;
}

/** What Chromium lets extensions open. */
interface Opener {
  openOrClosedShadowRoot?(element: HTMLElement): ShadowRoot | null;
}

const inFrames = (tabId: number, func: () => void): Promise<void> =>
  runInPage({ target: { tabId, allFrames: true }, func }).then(
    () => undefined,
    () => undefined, // The page went, or admits no script: nothing plays on for us.
  );

export const stopInFrames = (tabId: number): Promise<void> =>
  inFrames(tabId, () => {
    if (window === top) return;
    globalThis.deepKindnessStopped ??= [];
    const { dom } = (globalThis as { chrome?: { dom?: Opener } }).chrome ?? {};
    // Players are elements of a page's own making, and keep their media in a shadow root.
    const shadowOf = (element: Element & { openOrClosedShadowRoot?: ShadowRoot | null }) =>
      element.shadowRoot ??
      element.openOrClosedShadowRoot ??
      (element instanceof HTMLElement && element.localName.includes?.('-')
        ? dom?.openOrClosedShadowRoot?.(element)
        : null);
    const mediaIn = (root: ParentNode): HTMLMediaElement[] => [
      ...root.querySelectorAll<HTMLMediaElement>('video, audio'),
      ...[...root.querySelectorAll('*')].flatMap((element) => {
        const inside = shadowOf(element);
        return inside ? mediaIn(inside) : [];
      }),
    ];
    for (const media of mediaIn(document)) {
      if (media.paused || media.ended) continue;
      media.pause();
      globalThis.deepKindnessStopped.push(media);
    }
  });

export const goOnInFrames = (tabId: number): Promise<void> =>
  inFrames(tabId, () => {
    for (const media of globalThis.deepKindnessStopped ?? []) {
      if (media.isConnected && media.paused) media.play().catch(() => undefined);
    }
    globalThis.deepKindnessStopped = undefined;
  });
