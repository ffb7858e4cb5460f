/**
 * The journal beside the page, for as long as the person leaves it open: it follows the day, the
 * settings and what other windows write, by what they tell and by no timer of its own.
 */
import { LostJournal, type LostJournalView } from '@/components/act/LostJournal';
import { DiscreetProvider } from '@/components/base/DiscreetText';
import { mount } from '@/components/base/mount';
import { SidePanel } from '@/components/popup/SidePanel';
import { readClock } from '@/utils/platform/browser/clock';
import { message } from '@/utils/platform/browser/i18n';
import { openPage, openPractice } from '@/utils/platform/browser/pages';
import { copyOfTheDay } from '@/utils/platform/journal/daily-snapshot';
import { answersToLoss, followLostJournal } from '@/utils/platform/journal/lost-journal';
import { journalOfToday } from '@/utils/platform/journal/todays-journal';
import { readQuarantine } from '@/utils/platform/storage/extension-storage';
import { followLook } from '@/utils/platform/storage/follow-look';
import { onSettingsChange, readSettings } from '@/utils/platform/storage/settings-store';
import { speakAsChosen } from '@/utils/platform/storage/speak-as-chosen';
import { onWatchChange } from '@/utils/platform/storage/watch-store';
import { DEFAULT_SETTINGS } from '@/utils/settings/settings';
import { dayOf } from '@/utils/shared/days';

const journal = journalOfToday;
/** Long after a line is kept; each day that it is open once. */
const COPY_AFTER_MS = 10_000;
/** What can't be read may have been to veil the words. */
const UNKNOWN = { ...DEFAULT_SETTINGS, discreet: true };

// Whatever can't be read, the field comes up; what could not be read is said there.
const [start] = await Promise.all([
  journal.begin(),
  followLook(),
  speakAsChosen(['base', 'popup', 'act', 'write-down'], () => void draw()),
]);
let lost: LostJournalView | null = null;
let settings = UNKNOWN;
let { day } = start;
let version = 0;
let hasQuarantined = false;

function draw(): void {
  const { onBringBack, ...answers } = answersToLoss(lost);
  mount(
    <DiscreetProvider value={settings.discreet}>
      <SidePanel
        lost={
          <LostJournal
            lost={lost}
            {...answers}
            onBringBack={() =>
              onBringBack().then(() => {
                version += 1;
                draw();
              })
            }
          />
        }
        journal={journal}
        start={start}
        version={version}
        hasQuarantined={hasQuarantined}
        onJournal={() => void openPage('journal', '#days')}
        onPractice={() => void openPractice()}
        onOptions={() => void openPage('options')}
      />
    </DiscreetProvider>,
    'write_down',
    message,
  );
}

async function follow(): Promise<void> {
  settings = await readSettings().catch(() => UNKNOWN);
  // The settings just read may have added to them.
  hasQuarantined = (await readQuarantine().catch(() => [])).length > 0;
  draw();
  await followDay();
}

/** By what is in memory: the watch steps often, and another day begins once. */
async function followDay(): Promise<void> {
  const { wallMs } = await readClock();
  const now = dayOf(wallMs, settings.dayStartHour);
  if (now === day) return;
  day = now;
  version += 1;
  draw();
  copyOfTheDay(COPY_AFTER_MS);
}

await follow();
followLostJournal((next) => {
  lost = next;
  draw();
});
copyOfTheDay(COPY_AFTER_MS);
onSettingsChange(() => void follow());
// It steps when somebody is back at the screen, as after a night asleep.
onWatchChange(() => void followDay());
