/** Keys of a page that work wherever its focus is. */
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Calls `onKey` with each key pressed anywhere on the page, as of its last render. From the first
 * paint on: an effect that runs after it would miss a key pressed at once.
 */
export function useKeydown(onKey: (event: KeyboardEvent) => void): void {
  const latest = useRef(onKey);
  latest.current = onKey;
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent) => latest.current(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
