/** What was meant and is open: loaded only by the new tab that shows something of it. */
import { Recall, type Recalled } from '@/components/write-down/FollowUp';
import { journalOfToday } from '@/utils/platform/journal/todays-journal';

export const recalling = (recalled: Recalled, day: string) => (onKept: () => void) => (
  <Recall journal={journalOfToday} today={day} first={recalled} onKept={onKept} />
);
