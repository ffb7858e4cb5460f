/** Whether an element is within about one screen of what is visible. */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** One screen above and below: enough that content is drawn before it scrolls into view. */
const MARGIN = '100% 0%';

const listeners = new WeakMap<Element, (near: boolean) => void>();
let observer: IntersectionObserver | undefined;

/**
 * True always where there is no IntersectionObserver.
 * @param first true for what the page opens with: near from the start, before it is observed
 */
export function useNearViewport(ref: RefObject<HTMLElement | null>, first = false): boolean {
  const [near, setNear] = useState(first || typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    const element = ref.current;
    if (!element || typeof IntersectionObserver === 'undefined') return;
    observer ??= new IntersectionObserver(
      (seen) => {
        for (const { target, isIntersecting } of seen) listeners.get(target)?.(isIntersecting);
      },
      { rootMargin: MARGIN },
    );
    listeners.set(element, setNear);
    observer.observe(element);
    return () => {
      observer?.unobserve(element);
      listeners.delete(element);
    };
  }, [ref]);
  return near;
}
