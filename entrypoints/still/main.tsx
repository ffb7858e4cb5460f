/** A pause that was asked for where the page in front admits none: a page of our own. */
import { mount } from '@/components/mount';
import { Still } from '@/components/Still';
import { DiscreetProvider } from '@/components/Veiled';
import { message } from '@/utils/platform/i18n';
import { journalOfToday } from '@/utils/platform/journal';
import { closeThisPage } from '@/utils/platform/pages';
import { writeAsking } from '@/utils/platform/pause-said-store';
import { readPracticeLine } from '@/utils/platform/practice-store';
import { readSettings } from '@/utils/platform/settings-store';
import { tell } from '@/utils/platform/tell';
import { today } from '@/utils/platform/today';
import { questionOf } from '../background/pause-words';

const SECOND_MS = 1000;

/** Today's practice and a question, by turns; what was meant has a place of its own below. */
async function lineNow(day: string, nowMs: number) {
  const turn = Math.floor(nowMs / SECOND_MS);
  const practice = turn % 2 === 0 ? await readPracticeLine(day) : null;
  return practice
    ? { lead: message('pause_practice_lead'), line: practice, practice }
    : { lead: '', line: questionOf(turn), practice: null };
}

/** The stretch ends, and the practice they leave with is asked about once. */
async function away(practice: string | null): Promise<void> {
  // What can't be told or noted is counted as reading, or not asked about: neither does harm.
  addEventListener('pagehide', () => void tell({ type: 'returned' }).catch(() => undefined));
  await tell({ type: 'away' }).catch(() => undefined);
  if (practice === null) return;
  const { day, nowMs } = await today();
  await writeAsking({ title: practice, day, atMs: nowMs }).catch(() => undefined);
}

const [{ day, nowMs }, discreet] = await Promise.all([
  today(),
  readSettings().then(
    (settings) => settings.discreet,
    // What can't be read may have been to veil them.
    () => true,
  ),
]);
const said = await lineNow(day, nowMs);
mount(
  <DiscreetProvider value={discreet}>
    <Still
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
