/** Words that are kept nowhere yet, or work that would stop: the browser asks before the page goes. */
import { useEffect } from 'preact/hooks';

export function useAskBeforeClosing(unfinished: boolean): void {
  useEffect(() => {
    if (!unfinished) return;
    const ask = (event: Event) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unfinished]);
}
