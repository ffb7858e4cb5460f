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
import {
  type PracticeLine,
  readPracticeLine,
} from '@/utils/platform/storage/practice/practice-store';
import { readSettings } from '@/utils/platform/storage/settings-store';
import { speakAsChosen } from '@/utils/platform/storage/speak-as-chosen';
import { today } from '@/utils/platform/storage/today';
import { ownLineAt, ownLinesOf, ownPageLine } from '@/utils/presence/pause-line';
import { pauseQuestion } from '@/utils/presence/pause-question';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/settings/settings';
import { dayOf } from '@/utils/shared/days';
import { SECOND_MS } from '@/utils/shared/time';

interface Said {
  lead: string;
  line: string;
  /** Whether the person wrote the line. */
  own: boolean;
  /** The practice that it invites to. */
  practice: PracticeLine | null;
}

/** What there is to say by turns; what was meant has a place of its own below. */
async function lineNow(
  day: string,
  nowMs: number,
  settings: Pick<Settings, 'ownLines' | 'ownLinesOnly'>,
): Promise<Said> {
  const turn = Math.floor(nowMs / SECOND_MS);
  const practice = await readPracticeLine(day);
  const of = ownPageLine(turn, { practice: practice !== null, own: ownLinesOf(settings) });
  if (practice && of === 'practice') {
    const { line } = practice;
    return { lead: message('pause_practice_lead'), line, own: false, practice };
  }
  const line = of === 'own' ? ownLineAt(turn, settings.ownLines) : null;
  const question = () => message(pauseQuestion(turn, new Date(nowMs).getHours()));
  return { lead: '', line: line ?? question(), own: line !== null, practice: null };
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

await speakAsChosen(['base', 'act', 'write-down', 'pause'], () => void draw());
const [{ day, nowMs }, settings] = await Promise.all([
  // Without storage the day begins at midnight, and that is all.
  today().catch(() => ({ day: dayOf(Date.now()), nowMs: Date.now() })),
  // What can't be read may have been to veil the person's words.
  readSettings().catch(() => ({ ...DEFAULT_SETTINGS, discreet: true })),
  followLook(),
]);

async function draw(): Promise<void> {
  const said = await lineNow(day, nowMs, settings);
  mount(
    <DiscreetProvider value={settings.discreet}>
      <PausePage
        lead={said.lead}
        line={said.line}
        own={said.own}
        journal={journalOfToday}
        begin={journalOfToday.begin}
        breaths={settings.breaths}
        day={day}
        onAway={() => void away(said.practice)}
        onEnd={() => void closeThisPage()}
      />
    </DiscreetProvider>,
    'still_title',
    message,
  );
}
await draw();
