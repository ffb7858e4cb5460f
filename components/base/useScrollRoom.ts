/**
 * Room for a bar that sticks to the lower edge: what gets the focus is scrolled clear of it, and
 * what has the focus when the bar appears or grows is too.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** @param bar sticks to the lower edge of its dialog, or of the page; without height it takes no room */
export function useScrollRoom(bar: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const shown = bar.current;
    if (!shown) return;
    const { style } = shown.closest('dialog') ?? document.documentElement;
    const observer = new ResizeObserver(() => {
      const { position, insetBlockEnd } = getComputedStyle(shown);
      const sticks = position === 'sticky' && shown.offsetHeight > 0;
      // A negative inset only takes back the padding of what it sticks in.
      const beneathPx = Math.max(0, Number.parseFloat(insetBlockEnd));
      const roomPx = sticks ? shown.offsetHeight + beneathPx : 0;
      style.scrollPaddingBlockEnd = roomPx > 0 ? `${Math.ceil(roomPx)}px` : '';
      if (roomPx > 0 && isCovered(document.activeElement, shown)) {
        document.activeElement?.scrollIntoView({ block: 'nearest' });
      }
    });
    observer.observe(shown);
    return () => {
      observer.disconnect();
      style.scrollPaddingBlockEnd = '';
    };
  }, [bar]);
}

function isCovered(element: Element | null, bar: Element): boolean {
  if (!element || element === document.body || bar.contains(element)) return false;
  return element.getBoundingClientRect().bottom > bar.getBoundingClientRect().top;
}
