/** The field for a kind act, with what the journal needs: loaded when it is asked for. */

import type { RenderField, WriteDownContext } from '@/components/practice/NewTabPage';
import { WriteDown } from '@/components/write-down/WriteDown';
import { asHappened } from '@/utils/journal/writing/draft';
import { answering } from '@/utils/platform/journal/answering';
import { copyOfTheDay } from '@/utils/platform/journal/daily-snapshot';
import { journalOfToday } from '@/utils/platform/journal/todays-journal';

export async function openWriteDown({ kind, answers }: WriteDownContext): Promise<RenderField> {
  const journal = answers ? answering() : journalOfToday;
  copyOfTheDay(10_000);
  const start = await journal.begin();
  const draft = kind ? asHappened(start.draft, kind) : start.draft;
  return (close, version) => (
    <WriteDown journal={journal} start={{ ...start, draft }} version={version} onEscape={close} />
  );
}
