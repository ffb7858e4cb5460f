/**
 * Makes what the new tab shows from all that is stored. Loaded only when the last one's paint no
 * longer holds: then once, and the next new tabs are spared it.
 */
import type { NewTabView } from '@/components/practice/NewTabPage';
import type { PracticeOfDay } from '@/components/practice/PracticeCard';
import { nextHourOfToday } from '@/utils/journal/reading/open-intention';
import { nearDates } from '@/utils/journal/threads/dates';
import { message } from '@/utils/platform/browser/i18n';
import { type Lists, readOnce } from '@/utils/platform/journal/read-once';
import { readEntries } from '@/utils/platform/journal/store';
import { askingTurnsMs } from '@/utils/platform/journal/threads';
import { journalOfToday } from '@/utils/platform/journal/todays-journal';
import type { NewTabSettings } from '@/utils/platform/storage/new-tab-cache';
import { followUpTurnsMs } from '@/utils/platform/storage/pause-content-store';
import { readOwnPractices } from '@/utils/platform/storage/practice/own-practice-store';
import { readPacks } from '@/utils/platform/storage/practice/pack-store';
import {
  isDone,
  NO_MARKS,
  readPracticeDay,
} from '@/utils/platform/storage/practice/practice-store';
import { readSettings } from '@/utils/platform/storage/settings-store';
import { actsFor, practiceChoiceOf, shownOn } from '@/utils/practice/day';
import { eveningQuestionOf } from '@/utils/practice/evening';
import { loadCareOf, loadPractice, loadUnsaid } from '@/utils/practice/load-words';
import type { OwnPractice } from '@/utils/practice/own-practice';
import type { HeldPack, Pack, PackPractice } from '@/utils/practice/pack';
import { amongOthers, turnOn } from '@/utils/practice/pack-days';
import { practiceOf } from '@/utils/practice/practice';
import type { ChosenPractice } from '@/utils/practice/rotation';
import { isSouthern, waterOf } from '@/utils/practice/water';
import { DEFAULT_SETTINGS } from '@/utils/settings/settings';
import { addDays, dayOf, dayStart, minuteOfDay, nextDayStart } from '@/utils/shared/days';
import { inTime } from '@/utils/shared/in-time';

/** What can't be read may have been to veil the words. */
const UNKNOWN_SETTINGS = { ...DEFAULT_SETTINGS, discreet: true };

/**
 * What cannot be read, or not in time, leaves a new tab with less of the person's own, and never empty.
 *
 * @param nowMs when it is shown, which may be to come as long as nothing is asked about (`readAsking`)
 */
export async function makeView(nowMs: number): Promise<{ view: NewTabView; untilMs: number }> {
  let whole = true;
  const orElse = async <T, U>(work: Promise<T>, otherwise: U): Promise<T | U> => {
    const read = await inTime(
      work.then((value) => ({ value })),
      null,
    );
    if (!read) whole = false;
    return read ? read.value : otherwise;
  };
  // No other setting than those with which the next new tab compares.
  const [settings, own, packs]: [NewTabSettings, OwnPractice[], HeldPack[]] = await Promise.all([
    orElse(readSettings(), UNKNOWN_SETTINGS),
    orElse(readOwnPractices(), []),
    orElse(readPacks('on'), []),
  ]);
  const { dayStartHour, evening, favouritePractices } = settings;
  const day = dayOf(nowMs, dayStartHour);
  const marks = await orElse(readPracticeDay(day), NO_MARKS);
  const hardDay = settings.gentle === 'after-hard-day' && (await orElse(wasHard(day), false));
  const choice = {
    ...practiceChoiceOf(settings, [...own, ...amongOthers(packs)], hardDay),
    unsaid: await loadUnsaid(message('language')),
  };
  const asked = shownOn(day, settings, true) === 'acts' ? 'acts' : 'practice';
  const turn = turnOn(day, packs, choice);
  const theirs = new Map(
    packs.flatMap(({ pack }) => pack.practices.map((one) => [one.id, { pack, one }] as const)),
  );
  const acts = await Promise.all(
    actsFor(day, asked, marks.exchanged, choice, turn).map(
      async (chosen): Promise<PracticeOfDay> => {
        const mine = own.find(({ id }) => id === chosen.id);
        const other = theirs.get(chosen.id);
        return {
          ...(mine
            ? saidByThem(mine)
            : other
              ? await saidByOthers(other.pack, other.one)
              : await saidByUs(chosen)),
          id: chosen.id,
          kind: chosen.kind,
          done: isDone(marks, chosen.id),
          favourite: favouritePractices.includes(chosen.id),
        };
      },
    ),
  );

  // By the wall clock: on a day when the clock changes, it is no fixed time after midnight.
  const fromMs = dayStart(day, evening.hour);
  const lists = readOnce();
  // Together: a database that never answers is waited for once.
  const [recalled, people, occasions, ...turns] = await Promise.all([
    orElse(journalOfToday.followUp(lists, { day, nowMs }), null),
    settings.lookingBack ? orElse(lists.people(), []) : [],
    settings.lookingBack ? orElse(lists.occasionsNear(day), []) : [],
    orElse(followUpTurnsMs(nowMs), nowMs),
    orElse(askingTurnsMs({ day, nowMs }, settings, lists), nowMs),
    orElse(intentionTurnsMs({ day, nowMs }, lists), nowMs),
  ]);
  const tomorrowMs = nextDayStart(nowMs, dayStartHour);
  const isEvening = nowMs >= fromMs;
  return {
    view: {
      day,
      acts,
      several: asked === 'acts',
      water: waterOf(
        day,
        acts.map(({ kind }) => kind),
        isSouthern(Intl.DateTimeFormat().resolvedOptions().timeZone),
      ),
      quiet: shownOn(day, settings, false) === 'nothing',
      exchanged: marks.exchanged > 0,
      question: evening.on && isEvening && !marks.asked ? eveningQuestionOf(day) : null,
      clock: settings.clock,
      discreet: settings.discreet,
      accent: settings.accent,
      recalled,
      near: nearDates(people, occasions, day, settings.daysAhead, message('language')),
    },
    // What lacks something holds for no time: the next new tab reads it anew.
    untilMs: whole
      ? Math.min(tomorrowMs, ...turns, evening.on && !isEvening ? fromMs : tomorrowMs)
      : nowMs,
  };
}

/** When an intention for an hour of this day may first be asked about, epoch milliseconds. */
async function intentionTurnsMs(
  { day, nowMs }: { day: string; nowMs: number },
  lists: Lists,
): Promise<number> {
  const minute = nextHourOfToday(await lists.intentions(), { day, minute: minuteOfDay(nowMs) });
  if (minute === null) return Number.POSITIVE_INFINITY;
  const at = new Date(nowMs);
  at.setHours(0, minute, 0, 0);
  return at.getTime() > nowMs ? at.getTime() : Number.POSITIVE_INFINITY;
}

/** Whether the person called this day or the one before a hard one. */
async function wasHard(day: string): Promise<boolean> {
  const entries = await readEntries(addDays(day, -1), day);
  return entries.some(({ hard }) => hard);
}

async function saidByUs({ id, kind }: ChosenPractice<string>) {
  const { practice, caution } = await loadPractice(message('language'), kind, id as never);
  const {
    minutes = 5,
    with: company = 'anyone',
    needs = [],
    source = null,
  } = practiceOf(kind, id) ?? {};
  return {
    practice,
    caution: caution ?? null,
    source,
    takes: { minutes, with: company, needs },
    pack: null,
  };
}

async function saidByOthers(
  { name, author, language }: Pack,
  { kind, title, invitation, smaller, minutes, with: company, needs }: PackPractice,
) {
  return {
    practice: { title, invitation, smaller },
    caution: (await loadCareOf(message('language'), kind)) ?? null,
    source: null,
    takes: { minutes, with: company, needs },
    pack: { name, author, language },
  };
}

const saidByThem = ({ title, invitation, smaller }: OwnPractice) => ({
  practice: { title, invitation, smaller },
  caution: null,
  source: null,
  takes: null,
  pack: null,
});
