/**
 * An act that goes elsewhere on the page, such as to another day, is drawn anew there, and the
 * focus that was in it would be lost: it follows.
 */
import { useEffect } from 'preact/hooks';

export function useFocusFollowsAct(): void {
  useEffect(() => {
    let last: { element: Element; act: string } | null = null;
    const onFocus = ({ target }: FocusEvent) => {
      const act = target instanceof Element && target.closest<HTMLElement>('[data-act]');
      last = act ? { element: target as Element, act: act.dataset.act ?? '' } : null;
    };
    const observer = new MutationObserver(() => {
      if (!last || last.element.isConnected || document.activeElement !== document.body) return;
      const act = document.querySelector(`[data-act="${CSS.escape(last.act)}"]`);
      act?.querySelector('button')?.focus();
    });
    document.addEventListener('focusin', onFocus);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', onFocus);
      observer.disconnect();
    };
  }, []);
}
