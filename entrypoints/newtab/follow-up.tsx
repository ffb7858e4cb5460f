/** What was meant and is open: loaded only by the new tab that shows something of it. */
import { FollowUp, type FollowUpSubject } from '@/components/write-down/FollowUp';
import { journalOfToday } from '@/utils/platform/journal/todays-journal';

export const recalling = (recalled: FollowUpSubject, day: string) => (onKept: () => void) => (
  <FollowUp journal={journalOfToday} today={day} initial={recalled} onKept={onKept} />
);
