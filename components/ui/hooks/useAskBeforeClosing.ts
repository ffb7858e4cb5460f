/** The browser asks before the page closes, while text is unsaved or work would be cut off. */
import { useEffect } from 'preact/hooks';

export function useAskBeforeClosing(unfinished: boolean): void {
  useEffect(() => {
    if (!unfinished) return;
    const ask = (event: Event) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unfinished]);
}
