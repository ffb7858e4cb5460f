/**
 * Threads in the journal: days in people's lives, what was heard of them, and what may be asked today.
 */
import { type Asked, type AskedState, askedShape } from '@/utils/journal/model/asked';
import type { Entry } from '@/utils/journal/model/entry';
import { type Heard, heardShape } from '@/utils/journal/model/heard';
import { keyOf } from '@/utils/journal/model/keys';
import { type Occasion, occasionShape } from '@/utils/journal/model/occasion';
import type { Person } from '@/utils/journal/model/person';
import type { RecordsBeside } from '@/utils/journal/model/record-kinds';
import { stamped } from '@/utils/journal/model/tombstone';
import { hushedAmong, namesHushed } from '@/utils/journal/reading/hushed';
import { EVENING_FROM, mayComeUp } from '@/utils/journal/reading/looking-back';
import { type Asking, firstUnasked, idOfAsking } from '@/utils/journal/threads/asking';
import { asksThisEvening, occasionsToAsk } from '@/utils/journal/threads/dates';
import {
  isMeetingOver,
  mayAskAboutMeeting,
  meetingChangesAt,
} from '@/utils/journal/threads/meeting';
import {
  mayAskWhoIsQuiet,
  mayBeAsked,
  quietSince,
  quietToAsk,
} from '@/utils/journal/threads/quiet';
import { daysOfThanks, thanksToAsk } from '@/utils/journal/threads/thanks';
import {
  forgetMeeting,
  readMeeting,
  readQuiet,
  writeQuiet,
} from '@/utils/platform/storage/asking-store';
import { readSettings } from '@/utils/platform/storage/settings-store';
import { today } from '@/utils/platform/storage/today';
import type { Settings } from '@/utils/settings/settings';
import { addDays, dayStart, minuteOfDay } from '@/utils/shared/days';
import { allOf, ask, writing } from './database';
import { readAwakeReplies, readReplyTimes } from './letters/reply-store';
import type { Lists } from './read-once';
import { dropRecord, putRecord } from './records';
import { lastDays, readEntries, readPeople, search } from './store';

export const readOccasions = (): Promise<Occasion[]> => allOf('occasion', occasionShape);
export const readHeard = (): Promise<Heard[]> => allOf('heard', heardShape);
export const readAsked = (): Promise<Asked[]> => allOf('asked', askedShape);

/** What the person writes on somebody's page: days in their life, and what was heard of them. */
type Written = 'occasion' | 'heard';

/** Writes it, newer than it was; resolves with it as it is then. */
export async function writeThread<K extends Written>(
  kind: K,
  record: RecordsBeside[K],
): Promise<RecordsBeside[K]> {
  const { nowMs } = await today();
  const changed = stamped(record, nowMs);
  await writing((to) => putRecord(to, kind, changed));
  return changed;
}

export async function removeThread<K extends Written>(
  kind: K,
  record: RecordsBeside[K],
): Promise<void> {
  const { nowMs } = await today();
  await writing((to) => dropRecord(to, kind, record, nowMs));
}

/** @param replaces whether what is known of it gives way; it does where nothing is */
async function changeAsked(
  id: string,
  state: AskedState,
  day: string,
  replaces: (known: AskedState) => boolean,
): Promise<void> {
  const { nowMs } = await today();
  await writing(async (to) => {
    const read = askedShape.read(await ask(to.store.get(keyOf('asked', id))));
    const known = read.state === 'ok' ? read.value : null;
    if (known && !replaces(known.state)) return;
    await putRecord(
      to,
      'asked',
      stamped({ id, day, state, changedAt: known?.changedAt ?? 0 }, nowMs),
    );
  });
}

const isAnswer = (state: AskedState): boolean => state === 'yes' || state === 'no';

/** Remembers that something was asked, or what came of it; what was answered is not unanswered by `seen`. */
export const noteAsked = (id: string, state: AskedState, day: string): Promise<void> =>
  changeAsked(id, state, day, (known) => isAnswer(state) || !isAnswer(known));

/** An answer is taken back: it was only seen then. */
export const takeBackAnswer = (id: string, day: string): Promise<void> =>
  changeAsked(id, 'seen', day, () => true);

export const noteAsking = (asking: Asking, state: AskedState, day: string): Promise<void> =>
  noteAsked(idOfAsking(asking), state, day);

interface Now {
  /** The person's own day, 'YYYY-MM-DD'. */
  day: string;
  /** Epoch milliseconds. */
  nowMs: number;
}

type Switches = Pick<Settings, 'askDates' | 'askThanks' | 'askHeard' | 'askQuiet' | 'dayStartHour'>;

/**
 * What is bound to this day: what was heard, and days of people's lives. Null where there is nothing to
 * ask; that something was asked today is the caller's to know.
 */
export async function askingOfToday(
  { day, nowMs }: Now,
  settings: Switches,
  asked: readonly Asked[],
  by: 'page' | 'pause',
  lists: Lists,
): Promise<Asking | null> {
  const { askDates, askHeard, dayStartHour } = settings;
  const [meeting, occasions, replies] = await Promise.all([
    askHeard ? readMeeting() : null,
    askDates ? lists.occasionsNear(day) : [],
    readAwakeReplies(nowMs),
  ]);
  const awake = replies.map((reply): Asking => ({ of: 'awake', ...reply }));
  if (!meeting && occasions.length === 0) return firstUnasked(awake, asked, by);
  if (meeting && isMeetingOver(meeting, nowMs)) await forgetMeeting();
  const people = await lists.people();
  const company = people.find(({ id }) => id === meeting?.personId);
  const heard: Asking[] =
    meeting && company && mayAskAboutMeeting(meeting, nowMs)
      ? [{ of: 'heard', meeting, person: company }]
      : [];
  const now = { day, minute: minuteOfDay(nowMs), dayStartHour };
  return firstUnasked(
    [...heard, ...occasionsToAsk(occasions, hushedAmong(people), now), ...awake],
    asked,
    by,
  );
}

/** What may be asked on any day: thanks, and who has gone quiet. */
export async function askingOfAnyDay(
  { day }: Now,
  settings: Switches,
  asked: readonly Asked[],
  by: 'page' | 'pause',
  lists: Lists,
): Promise<Asking | null> {
  const thanks = settings.askThanks ? await thanksOf(day, asked, lists) : null;
  const first = thanks && firstUnasked([thanks], asked, by);
  if (first) return first;
  return settings.askQuiet && by === 'page' ? quietOf(day, asked, lists) : null;
}

async function thanksOf(
  day: string,
  asked: readonly Asked[],
  lists: Lists,
): Promise<Asking | null> {
  const { from, to } = daysOfThanks(day);
  const entries = await readEntries(from, day);
  if (!entries.some((entry) => entry.direction !== 'given' && entry.day <= to)) return null;
  const [people, intentions] = await Promise.all([lists.people(), lists.intentions()]);
  const followed = new Set(entries.flatMap(({ inspiredBy }) => inspiredBy ?? []));
  const hushed = hushedAmong(people);
  // What a pause pointed at is not yet asked.
  const known = asked.filter(({ state }) => state !== 'pointed');
  const found = thanksToAsk(entries, intentions, followed, hushed, known, day);
  if (!found) return null;
  const named = people.filter(({ id }) => found.entry.people.includes(id));
  return { ...found, people: named };
}

/** As it was looked for this week, where it still holds. */
async function quietOf(day: string, asked: readonly Asked[], lists: Lists): Promise<Asking | null> {
  const quiet = (await readQuiet())?.found;
  if (!quiet || !mayAskWhoIsQuiet(asked, day)) return null;
  const people = await lists.people();
  const person = people.find(({ id }) => id === quiet.personId);
  if (!person || !mayBeAsked(person)) return null;
  const last = await lastOf(person);
  // Something was written meanwhile; or it is nothing to bring somebody up by.
  if (!last || last.day !== quiet.day || !mayComeUp(last)) return null;
  if (namesHushed(last, hushedAmong(people))) return null;
  return firstUnasked([{ of: 'quiet', person, day: quiet.day }], asked, 'page');
}

async function lastOf({ id }: Person): Promise<Entry | null> {
  for await (const entry of search({ people: [id] })) return entry;
  return null;
}

/**
 * Looks for somebody who has gone quiet, at most once a week and only where that is chosen. It may
 * take a while: for a page that rests.
 */
export async function lookForQuiet(): Promise<void> {
  const [{ day }, { askQuiet }, known] = await Promise.all([today(), readSettings(), readQuiet()]);
  if (!askQuiet || (known && known.on > addDays(day, -7) && known.on <= day)) return;
  const [people, asked] = await Promise.all([readPeople(), readAsked()]);
  if (!mayAskWhoIsQuiet(asked, day)) return;
  const may = people.filter(mayBeAsked);
  const days = await lastDays(
    may.map(({ id }) => id),
    quietSince(day),
  );
  const lasts = may.flatMap((person) => {
    const last = days.get(person.id);
    return last === undefined ? [] : [{ person, day: last }];
  });
  const found = quietToAsk(lasts, asked, day);
  await writeQuiet({ on: day, found: found && { personId: found.person.id, day: found.day } });
}

/** When there is next something to ask about, or nothing any more, epoch milliseconds. */
export async function askingTurnsMs(
  { day, nowMs }: Now,
  settings: Switches,
  lists: Lists,
): Promise<number> {
  const [meeting, occasions, replies] = await Promise.all([
    settings.askHeard ? readMeeting() : null,
    settings.askDates ? lists.occasionsNear(day) : [],
    readReplyTimes(),
  ]);
  const eveningMs = dayStart(day, EVENING_FROM / 60);
  const wake = replies.flatMap(({ wakesAt }) => (wakesAt && wakesAt > nowMs ? [wakesAt] : []));
  const turns = [
    ...wake,
    meeting ? meetingChangesAt(meeting, nowMs) : Number.POSITIVE_INFINITY,
    asksThisEvening(occasions, day) && eveningMs > nowMs ? eveningMs : Number.POSITIVE_INFINITY,
  ];
  return Math.min(...turns);
}
