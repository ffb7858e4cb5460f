/** The follow-up or the open intention: loaded only by a new tab that has one to show. */
import { FollowUp, type FollowUpSubject } from '@/components/write-down/FollowUp';
import { journalOfToday } from '@/utils/platform/journal/todays-journal';

export const renderFollowUp = (recalled: FollowUpSubject, day: string) => (onKept: () => void) => (
  <FollowUp journal={journalOfToday} today={day} initial={recalled} onKept={onKept} />
);
