/** The popup: reads what it shows, draws once, and then follows what changes. */

import { LostJournal, type LostJournalView } from '@/components/act/LostJournal';
import { DiscreetProvider } from '@/components/base/DiscreetText';
import { mount } from '@/components/base/mount';
import { Popup } from '@/components/popup/Popup';
import { heardOf } from '@/utils/journal/threads/meeting';
import { readClock } from '@/utils/platform/browser/clock';
import { message } from '@/utils/platform/browser/i18n';
import type { Message } from '@/utils/platform/browser/messages';
import { openPage, openPractice } from '@/utils/platform/browser/pages';
import { sendMessage } from '@/utils/platform/browser/send-message';
import { answering } from '@/utils/platform/journal/answering';
import { copyOfTheDay } from '@/utils/platform/journal/daily-snapshot';
import { answersToLoss, followLostJournal } from '@/utils/platform/journal/lost-journal';
import { readOnce } from '@/utils/platform/journal/read-once';
import { readHeard } from '@/utils/platform/journal/threads';
import { journalOfToday } from '@/utils/platform/journal/todays-journal';
import { writeMeeting } from '@/utils/platform/storage/asking-store';
import { isTabClosed } from '@/utils/platform/storage/closed-tab-store';
import { takeEveningPressed } from '@/utils/platform/storage/evening-store';
import { readQuarantine } from '@/utils/platform/storage/extension-storage';
import { followLook } from '@/utils/platform/storage/follow-look';
import { takeAskedOwnLine } from '@/utils/platform/storage/pause-content-store';
import { readSettings } from '@/utils/platform/storage/settings-store';
import { speakAsChosen } from '@/utils/platform/storage/speak-as-chosen';
import { loadWatch, onWatchChange } from '@/utils/platform/storage/watch-store';
import { eveningQuestionOf } from '@/utils/practice/evening';
import { EVENING_QUESTIONS } from '@/utils/practice/evening-questions';
import { FOREVER_MS, isInPopup, rarerMinutes } from '@/utils/presence/pause';
import { ownLineAt, turnOf } from '@/utils/presence/pause-line';
import { presentStretchMs } from '@/utils/presence/watch';
import { DEFAULT_SETTINGS } from '@/utils/settings/settings';
import { nextDayStart } from '@/utils/shared/days';
import { inTime } from '@/utils/shared/in-time';
import { MINUTE_MS } from '@/utils/shared/time';

const close = () => window.close();

// Whatever can't be read, the field comes up; what could not be read is said there.
const lists = readOnce();
const [start, followUp, pressed] = await Promise.all([
  journalOfToday.begin(lists),
  inTime(journalOfToday.followUp(lists), null),
  // The evening's question came as a notification, and was pressed.
  takeEveningPressed().catch(() => null),
  followLook(),
  speakAsChosen(['base', 'popup', 'act', 'write-down', 'pause', 'background'], () => void draw()),
]);
/** The evening's question that the field asks, until it is answered; null for its own. */
let question =
  pressed === start.day ? (EVENING_QUESTIONS[eveningQuestionOf(pressed) - 1] ?? null) : null;
const journal =
  question === null
    ? journalOfToday
    : answering(start.day, () => {
        question = null;
        void draw();
      });
/** The person pressed "Show me" in a pause over a page, where a line of their own is never said. */
const asked = await takeAskedOwnLine().catch(() => null);
let lost: LostJournalView | null = null;
const quarantined = await readQuarantine().catch(() => []);

async function presence() {
  const [stored, now, settings] = await Promise.all([loadWatch(), readClock(), readSettings()]);
  const watch = stored?.sameSession ? stored.watch : null;
  const offer = watch?.pause.offer;
  const waits = offer && isInPopup(offer.way) ? offer : null;
  const stretchMs = watch ? presentStretchMs(watch, now, settings) : 0;
  const { heldUntilMs = null, withSomebodyUntilMs = null } = stored?.watch.pause ?? {};
  const { dayStartHour } = settings;
  const tomorrowMs = nextDayStart(now.wallMs, dayStartHour);
  return {
    discreet: settings.discreet,
    withSomebody: lasting(withSomebodyUntilMs, now.wallMs),
    // An hour's hold may end after midnight: that is a time, not today.
    pausesOff: heldUntilMs === tomorrowMs ? { until: null } : lasting(heldUntilMs, now.wallMs),
    tabClosed: await isTabClosed(),
    stretchMinutes: stretchMs > 0 ? Math.floor(stretchMs / MINUTE_MS) : null,
    waiting: waits?.id ?? null,
    breaths: settings.breaths,
    ownLine: ownLineOf(waits?.id ?? asked, settings.ownLines),
    rhythmQuestion: offer?.asks
      ? { minutes: settings.rhythmMinutes, rarer: rarerMinutes(settings.rhythmMinutes) }
      : null,
  };
}

/** Of a pause by its id. */
const ownLineOf = (id: string | null, lines: readonly string[]): string | null =>
  id === null ? null : ownLineAt(turnOf(id), lines);

/** The time of day at which it ends, none where it never does; null once it is over. */
function lasting(untilMs: number | null, nowMs: number): { until: string | null } | null {
  if (untilMs === null || untilMs <= nowMs) return null;
  if (untilMs >= FOREVER_MS) return { until: null };
  const until = new Date(untilMs).toLocaleTimeString(message('language'), {
    hour: 'numeric',
    minute: '2-digit',
  });
  return { until };
}

const NOTHING_KNOWN = {
  // What can't be read may have been to veil them.
  discreet: true,
  stretchMinutes: null,
  waiting: null,
  breaths: DEFAULT_SETTINGS.breaths,
  ownLine: null,
  rhythmQuestion: null,
  withSomebody: null,
  pausesOff: null,
  tabClosed: false,
};

/** With somebody by name it is asked afterwards what was heard; where that can't be stored it is not. */
async function beWith(minutes: 30 | 60 | 'open-ended' | 'none', personId: string | null) {
  if (personId !== null) {
    const { wallMs: fromMs } = await readClock();
    const untilMs = typeof minutes === 'number' ? fromMs + minutes * MINUTE_MS : null;
    const meeting = { id: crypto.randomUUID(), personId, fromMs, untilMs };
    await writeMeeting(meeting).catch(() => undefined);
  }
  ask({ type: 'with-somebody', minutes: minutes === 'open-ended' ? 'told' : minutes });
}

/** Says it to the background, and shows what became of it. */
const ask = (said: Message) => void sendMessage(said).then(draw, draw);

const renderLost = (onBack: () => void) => {
  const { onBringBack, ...answers } = answersToLoss(lost);
  return <LostJournal lost={lost} {...answers} onBringBack={() => onBringBack().then(onBack)} />;
};

async function draw() {
  const { waiting, discreet, ...known } = await presence().catch(() => NOTHING_KNOWN);
  mount(
    <DiscreetProvider value={discreet}>
      <Popup
        lost={renderLost}
        journal={journal}
        start={start}
        question={question === null ? undefined : message(question)}
        followUp={followUp}
        {...known}
        waiting={waiting !== null}
        onAnswer={async (outcome) => {
          if (waiting) await sendMessage({ type: 'outcome', id: waiting, outcome });
          await draw();
        }}
        onRhythm={async (answer) => {
          if (waiting) await sendMessage({ type: 'rhythm', id: waiting, answer });
          await draw();
        }}
        onNow={() => void sendMessage({ type: 'now' }).then(close)}
        people={start.people}
        readHeard={async (personId) => heardOf(personId, await readHeard())}
        onWithSomebody={(minutes, personId) => void beWith(minutes, personId)}
        onPausesOff={(until) => ask({ type: 'hold', until })}
        onReopen={() => void sendMessage({ type: 'reopen' }).then(close)}
        hasQuarantined={quarantined.length > 0}
        onPractice={() => void openPractice().then(close)}
        onTime={() => void openPage('journal', '#time').then(close)}
        onJournal={() => void openPage('journal', '#days').then(close)}
        onOptions={() => void openPage('options').then(close)}
      />
    </DiscreetProvider>,
    'write_down',
    message,
  );
}

await draw();
followLostJournal((next) => {
  lost = next;
  void draw();
});
// Long after a line is kept; a popup that is closed sooner leaves it to the next page of ours.
copyOfTheDay(10_000);
onWatchChange(() => void draw());
setInterval(() => void draw(), MINUTE_MS);
