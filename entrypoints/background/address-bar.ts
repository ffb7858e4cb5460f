/**
 * Writing down from the address bar. Nothing opens: the suggestion says beforehand what Enter keeps,
 * and the popup says it once more, with undo, when it is opened next. Only where it could not be
 * kept does the popup open by itself, with the words in its field.
 */

import { blankWith, understand } from '@/utils/journal/writing/draft';
import { message } from '@/utils/platform/browser/i18n';
import { openWriting } from '@/utils/platform/browser/pages';
import { journalOfToday } from '@/utils/platform/journal/todays-journal';
import { rescue } from '@/utils/platform/storage/draft-store';
import { writeOmniboxResult } from '@/utils/platform/storage/omnibox-result-store';
import { today } from '@/utils/platform/storage/today';
import { isSeen } from '@/utils/shared/cut-text';
import { formatDay } from '@/utils/shared/format-day';
import { speakAsChosen } from './speak';

/** What the suggestion says, by what the line is kept as. */
const KEPT_AS_SAID = {
  given: 'address_bar_keeps',
  received: 'address_bar_received',
  noticed: 'address_bar_noticed',
  intention: 'address_bar_means',
  // No line is one by itself: it is only offered, in the field.
  occasion: 'address_bar_means',
} as const;

/** What was described last, and on which day: what it said holds, even where another has begun. */
let described = { typed: '', day: '' };

export async function describe(typed: string): Promise<string> {
  const [{ day }] = await Promise.all([today(), speakAsChosen()]);
  described = { typed, day };
  // A name that can't be looked up is still a word of the line.
  const people = await journalOfToday.people().catch(() => []);
  const read = understand(blankWith(typed), people, day, await journalOfToday.lineRules());
  if (read.words === null) return message('address_bar_empty');
  const when =
    read.day !== null && read.said !== null
      ? ` · ${formatDay(read.day, day, message('language'))}`
      : '';
  return message(KEPT_AS_SAID[read.as], { line: `${read.words}${when}` });
}

export async function keep(typed: string): Promise<void> {
  const draft = blankWith(typed);
  if (!isSeen(typed)) return openWriting();
  const { nowMs } = await today();
  const readOn = described.typed === typed ? described.day : undefined;
  try {
    const kept = await journalOfToday.keep(draft, readOn);
    if (!kept) throw new Error('there is no room for all of it');
    await writeOmniboxResult(nowMs, kept).catch(() => undefined);
  } catch {
    await rescue(typed);
    await writeOmniboxResult(nowMs, null).catch(() => undefined);
    await openWriting();
  }
}
