/** How wide an element is, for pictures that are laid out and not only scaled. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** @param unknown what it is taken for where nothing is laid out */
export function useWidth(element: RefObject<HTMLElement | null>, unknown: number): number {
  const [width, setWidth] = useState(unknown);
  useLayoutEffect(() => {
    const shown = element.current;
    if (!shown) return;
    const measure = () => setWidth(Math.floor(shown.clientWidth) || unknown);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(shown);
    return () => observer.disconnect();
  }, [element, unknown]);
  return width;
}
