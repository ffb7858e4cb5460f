/** The field for a kind act, with what the journal needs: loaded when it is asked for. */

import type { RenderField, WriteDownContext } from '@/components/practice/NewTabPage';
import { WriteDown } from '@/components/write-down/WriteDown';
import { asHappened, type Draft } from '@/utils/journal/writing/draft';
import { copyOfTheDay } from '@/utils/platform/journal/daily-snapshot';
import { journalOfToday } from '@/utils/platform/journal/todays-journal';
import { changePracticeDay } from '@/utils/platform/storage/practice/practice-store';

export async function openWriteDown({ kind, answers }: WriteDownContext): Promise<RenderField> {
  const journal = {
    ...journalOfToday,
    async keep(draft: Draft, readOn: string) {
      const kept = await journalOfToday.keep(draft, readOn);
      // It is kept already; that the question comes again is no harm.
      if (kept && answers) await answered().catch(() => undefined);
      return kept;
    },
  };
  copyOfTheDay(10_000);
  const start = await journal.begin();
  const draft = kind ? asHappened(start.draft, kind) : start.draft;
  return (close, version) => (
    <WriteDown journal={journal} start={{ ...start, draft }} version={version} onEscape={close} />
  );
}

async function answered(): Promise<void> {
  const day = await journalOfToday.day();
  await changePracticeDay(day, (marks) => ({ ...marks, asked: true }));
}
