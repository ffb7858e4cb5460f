/** A pause that was asked for where the page in front admits none: a page of our own. */

import { DiscreetProvider } from '@/components/base/DiscreetText';
import { mount } from '@/components/base/mount';
import { PausePage } from '@/components/pause/PausePage';
import { message } from '@/utils/platform/browser/i18n';
import { closeThisPage } from '@/utils/platform/browser/pages';
import { sendMessage } from '@/utils/platform/browser/send-message';
import { journalOfToday } from '@/utils/platform/journal/todays-journal';
import { followLook } from '@/utils/platform/storage/follow-look';
import { writeSteppedAway } from '@/utils/platform/storage/pause-content-store';
import { type PracticeLine, readPracticeLine } from '@/utils/platform/storage/practice-store';
import { readSettings } from '@/utils/platform/storage/settings-store';
import { today } from '@/utils/platform/storage/today';
import { pauseQuestion } from '@/utils/presence/pause-question';
import { dayOf } from '@/utils/shared/days';
import { SECOND_MS } from '@/utils/shared/time';

/** Today's practice and a question, by turns; what was meant has a place of its own below. */
async function lineNow(day: string, nowMs: number) {
  const turn = Math.floor(nowMs / SECOND_MS);
  const practice = turn % 2 === 0 ? await readPracticeLine(day) : null;
  return practice
    ? { lead: message('pause_practice_lead'), line: practice.line, practice }
    : { lead: '', line: message(pauseQuestion(turn)), practice: null };
}

/** The stretch ends, and the practice they leave with is asked about once. */
async function away(practice: PracticeLine | null): Promise<void> {
  // What can't be told or noted is counted as reading, or not asked about: neither does harm.
  addEventListener('pagehide', () => void sendMessage({ type: 'returned' }).catch(() => undefined));
  await sendMessage({ type: 'away' }).catch(() => undefined);
  if (practice === null) return;
  const { nowMs } = await today();
  const { title, line: invitation, day } = practice;
  await writeSteppedAway({ title, invitation, day, atMs: nowMs }).catch(() => undefined);
}

const [{ day, nowMs }, discreet] = await Promise.all([
  // Without storage the day begins at midnight, and that is all.
  today().catch(() => ({ day: dayOf(Date.now()), nowMs: Date.now() })),
  readSettings().then(
    (settings) => settings.discreet,
    // What can't be read may have been to veil them.
    () => true,
  ),
  followLook(),
]);
const said = await lineNow(day, nowMs);
mount(
  <DiscreetProvider value={discreet}>
    <PausePage
      lead={said.lead}
      line={said.line}
      journal={journalOfToday}
      begin={journalOfToday.begin}
      day={day}
      onAway={() => void away(said.practice)}
      onEnd={() => void closeThisPage()}
    />
  </DiscreetProvider>,
  'still_title',
  message,
);
