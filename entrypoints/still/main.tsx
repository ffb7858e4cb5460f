/** A pause that was asked for where the page in front admits none: a page of our own. */
import { mount } from '@/components/mount';
import { Still } from '@/components/Still';
import { DiscreetProvider } from '@/components/Veiled';
import { message } from '@/utils/platform/i18n';
import { journalOfToday } from '@/utils/platform/journal';
import { closeThisPage } from '@/utils/platform/pages';
import { readPracticeLine } from '@/utils/platform/practice-store';
import { readSettings } from '@/utils/platform/settings-store';
import { today } from '@/utils/platform/today';
import { questionOf } from '../background/pause-words';

const SECOND_MS = 1000;

/** Today's practice and a question, by turns; what was meant has a place of its own below. */
async function lineNow(day: string, nowMs: number) {
  const turn = Math.floor(nowMs / SECOND_MS);
  const practice = turn % 2 === 0 ? await readPracticeLine(day) : null;
  return practice
    ? { lead: message('pause_practice_lead'), line: practice }
    : { lead: '', line: questionOf(turn) };
}

const [{ day, nowMs }, discreet] = await Promise.all([
  today(),
  readSettings().then(
    (settings) => settings.discreet,
    // What can't be read may have been to veil them.
    () => true,
  ),
]);
mount(
  <DiscreetProvider value={discreet}>
    <Still
      {...(await lineNow(day, nowMs))}
      journal={journalOfToday}
      begin={journalOfToday.begin}
      day={day}
      onEnd={() => void closeThisPage()}
    />
  </DiscreetProvider>,
  'still_title',
  message,
);
