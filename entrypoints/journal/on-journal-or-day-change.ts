import { onAnyJournalChange } from '@/utils/platform/journal/database';

/** Calls back when the journal changed, here or in another window, or the day may have. Returns how to stop. */
export function onJournalOrDayChange(listener: () => void): () => void {
  // A page that was left open overnight has another today.
  const onVisible = () => {
    if (document.visibilityState === 'visible') listener();
  };
  document.addEventListener('visibilitychange', onVisible);
  const stop = onAnyJournalChange(listener);
  return () => {
    document.removeEventListener('visibilitychange', onVisible);
    stop();
  };
}
