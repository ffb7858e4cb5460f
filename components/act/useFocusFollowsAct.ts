/**
 * Keeps the focus with an act that moves, such as to another day: its element is drawn again in
 * the new place, and the focus would be lost with the old element.
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
