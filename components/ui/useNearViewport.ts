/** Whether an element is near the eye: within a screen or so of what is seen. */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** So far beyond the edges, what comes is drawn before it is seen. */
const MARGIN = '100% 0%';

const listeners = new WeakMap<Element, (near: boolean) => void>();
let observer: IntersectionObserver | undefined;

/**
 * Where nothing can be observed, everything is near.
 * @param first what the page begins with, which need not be seen first to be near
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
