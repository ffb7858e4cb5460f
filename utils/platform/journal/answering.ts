/** The journal of today in which a line answers the evening's question. */
import type { Draft } from '@/utils/journal/writing/draft';
import { settleQuestion } from '@/utils/platform/storage/evening-store';
import { journalOfToday } from './todays-journal';

/**
 * @param day whose question it is; left out for that of the day on which it is answered
 * @param then called once it is
 */
export const answering = (day?: string, then: () => void = () => undefined) => ({
  ...journalOfToday,
  async keep(draft: Draft, readOn?: string) {
    const kept = await journalOfToday.keep(draft, readOn);
    if (!kept) return kept;
    // It is kept already; that the question comes again is no harm.
    const answered = async () => settleQuestion(day ?? (await journalOfToday.day()), true);
    await answered().catch(() => undefined);
    then();
    return kept;
  },
});
