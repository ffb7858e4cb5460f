/**
 * A reply that sleeps: what somebody would have sent at once, written here instead, and come back to
 * when a night or an hour lies between. As a value: an event goes in, the next value comes out.
 */
import * as z from 'zod/mini';
import { id, instant } from '@/utils/journal/model/fields';
import { PREFIX } from '@/utils/journal/model/keys';
import {
  type Answers,
  answersSchema,
  isWritten,
  SEALED_FIELDS,
} from '@/utils/practice/sealed-answers';
import { addDays, dayOf, dayStart } from '@/utils/shared/days';
import type { Kind } from '@/utils/shared/kinds';
import { DAY_MS, HOUR_MS } from '@/utils/shared/time';
import { shape } from '@/utils/shared/versioned-schema';

/** What the keys of all replies begin with, among the letters. */
export const REPLIES = `${PREFIX.letter}reply/`;

/** Whose sign and light its page has. */
export const REPLY_KIND = 'forgiveness' satisfies Kind;

/** Longest reply, in UTF-16 code units: as long as an exercise's answer. */
export const MAX_REPLY_LENGTH = 8_000;
/** In UTF-16 code units: as long as the journal takes a name. */
export const MAX_NAME_LENGTH = 80;

/** Local hour at which a night is over. Chosen: no day of the person's own begins later. */
const MORNING_HOUR = 6;
/** The clock is then another than the one it fell asleep by. Chosen: more than any zone is off. */
const LEAP_MS = DAY_MS;
/** One without a word is dropped after so many milliseconds. Chosen. */
const STALE_MS = HOUR_MS;

/**
 * `written`: being written. `asleep`: until its time. `awake`: opened after that. `kinder`, `aloud`:
 * being said so. `said`: meant to be said aloud, and its words are still here. `kept`: put by.
 */
export const REPLY_STATES = [
  'written',
  'asleep',
  'awake',
  'kinder',
  'aloud',
  'said',
  'kept',
] as const;
export type ReplyState = (typeof REPLY_STATES)[number];

/** `to`: whom it is for. `first`: as it came. `kinder`: said anew. `line`, `day`: what is meant, and when. */
export type ReplyField = 'to' | 'first' | 'kinder' | 'line' | 'day';

const replySchema = z.object({
  /** Made once, never reused. */
  id,
  state: z.enum(REPLY_STATES),
  /** What was written, as it was typed, by `ReplyField`. */
  answers: answersSchema,
  /** When it was begun, epoch milliseconds. */
  begunAt: instant,
  /** When it last fell asleep, epoch milliseconds; null where it never did. */
  sleptAt: z.nullable(instant),
  /** When it wakes, epoch milliseconds; null where it never slept. */
  wakesAt: z.nullable(instant),
});
export type Reply = z.infer<typeof replySchema>;

const storedReplySchema = z.object({ ...replySchema.shape, ...SEALED_FIELDS });
export type StoredReply = z.infer<typeof storedReplySchema>;
export const storedReplyShape = shape<StoredReply>(storedReplySchema);

/** All that is known of one whose words are not looked at. */
export type ReplyTimes = Pick<Reply, 'id' | 'state' | 'sleptAt' | 'wakesAt'>;

/** How long it sleeps: until the next morning of the person's own, or for an hour. */
export type Sleep = 'tomorrow' | 'hour';

export type ReplyEvent =
  | { type: 'typed'; field: ReplyField; text: string }
  | { type: 'sleep'; until: Sleep; day: string }
  /** It is opened; `early` where it is known to be asleep, and opened all the same. */
  | { type: 'wake'; early: boolean }
  | { type: 'say-kinder' }
  /** `line` is what would be meant, where nothing else was written. */
  | { type: 'say-aloud'; line: string }
  | { type: 'back' }
  /** The intention was made. */
  | { type: 'said' }
  | { type: 'not-said' }
  | { type: 'keep' };

/** @param nowMs epoch milliseconds */
export const newReply = (id: string, nowMs: number): Reply => ({
  id,
  state: 'written',
  answers: {},
  begunAt: Math.trunc(nowMs),
  sleptAt: null,
  wakesAt: null,
});

/**
 * When one that falls asleep now wakes, epoch milliseconds.
 * @param day the person's own day, 'YYYY-MM-DD'
 */
export const wakingTime = (until: Sleep, day: string, nowMs: number): number =>
  until === 'hour' ? Math.trunc(nowMs) + HOUR_MS : dayStart(addDays(day, 1), MORNING_HOUR);

/**
 * Whether its time has come. By a clock that stands before it fell asleep nobody knows how long it
 * slept: it is awake rather than lost.
 */
export const isAwake = ({ state, sleptAt, wakesAt }: ReplyTimes, nowMs: number): boolean =>
  state === 'asleep' && (nowMs >= (wakesAt ?? 0) || nowMs < (sleptAt ?? 0) - LEAP_MS);

/** Those that woke and were not opened since, in the order in which they woke. */
export const awakeReplies = (
  replies: readonly ReplyTimes[],
  nowMs: number,
): { id: string; wakesAt: number }[] =>
  replies
    .filter((reply) => isAwake(reply, nowMs))
    .map(({ id, wakesAt }) => ({ id, wakesAt: wakesAt ?? 0 }))
    .sort((one, other) => one.wakesAt - other.wakesAt);

/** When one wakes, as it is said. */
export type Waking =
  | { in: 'time'; atMs: number }
  | { in: 'this-morning' | 'tomorrow-morning' }
  | { in: 'day'; day: string };

/** Sooner than this the time itself is said. Chosen. */
const SOON_MS = 2 * HOUR_MS;

/** @param today the person's own day, 'YYYY-MM-DD' */
export function wakingOf(wakesAt: number, today: string, nowMs: number): Waking {
  if (wakesAt - nowMs < SOON_MS) return { in: 'time', atMs: wakesAt };
  // Mornings are not before any day of the person's own.
  const day = dayOf(wakesAt);
  if (day === today) return { in: 'this-morning' };
  return day === addDays(today, 1) ? { in: 'tomorrow-morning' } : { in: 'day', day };
}

/**
 * How it is with all of them together: one is awake, one sleeps until then, one was begun; null for
 * none of these.
 */
export function stateOfAll(
  replies: readonly ReplyTimes[],
  nowMs: number,
): { is: 'awake' | 'begun' } | { is: 'asleep'; wakesAt: number } | null {
  if (awakeReplies(replies, nowMs).length > 0) return { is: 'awake' };
  const asleep = replies.flatMap(({ state, wakesAt }) =>
    state === 'asleep' && wakesAt !== null ? [wakesAt] : [],
  );
  if (asleep.length > 0) return { is: 'asleep', wakesAt: Math.min(...asleep) };
  return replies.some(({ state }) => state !== 'kept') ? { is: 'begun' } : null;
}

/**
 * The reply after an event; the same one where that is not for it now.
 * @param nowMs epoch milliseconds
 */
export function withReplyEvent(reply: Reply, event: ReplyEvent, nowMs: number): Reply {
  const { state } = reply;
  const become = (next: ReplyState): Reply => ({ ...reply, state: next });
  switch (event.type) {
    case 'typed': {
      if (!WRITTEN_IN[state].includes(event.field)) return reply;
      return { ...reply, answers: { ...reply.answers, [event.field]: event.text } };
    }
    case 'sleep': {
      if ((state !== 'written' && state !== 'awake') || !hasWords(reply)) return reply;
      const wakesAt = wakingTime(event.until, event.day, nowMs);
      return { ...become('asleep'), sleptAt: Math.trunc(nowMs), wakesAt };
    }
    case 'wake':
      return state === 'asleep' && (event.early || isAwake(reply, nowMs)) ? become('awake') : reply;
    case 'say-kinder':
      return state === 'awake' ? become('kinder') : reply;
    case 'say-aloud': {
      if (state !== 'awake') return reply;
      const line = reply.answers.line?.trim() ? reply.answers.line : event.line;
      return { ...become('aloud'), answers: { ...reply.answers, line } };
    }
    case 'back':
      return state === 'kinder' || state === 'aloud' ? become('awake') : reply;
    case 'said':
      return state === 'aloud' ? become('said') : reply;
    case 'not-said':
      return state === 'said' ? become('aloud') : reply;
    case 'keep':
      return kept(reply);
  }
}

/** Whether there is something that could sleep. */
export const hasWords = ({ answers }: Reply): boolean => (answers.first ?? '').trim() !== '';

/** What may be written in which state. */
const WRITTEN_IN: Readonly<Record<ReplyState, readonly ReplyField[]>> = {
  written: ['to', 'first'],
  asleep: [],
  awake: [],
  kinder: ['kinder'],
  aloud: ['line', 'day'],
  said: [],
  kept: [],
};

/**
 * Of one that was said kinder only that is kept, as another: the key of the first words is to go with
 * them. Kept twice it is the same.
 */
function kept(reply: Reply): Reply {
  if (reply.state === 'said') return { ...reply, state: 'kept' };
  if (reply.state !== 'kinder' || !reply.answers.kinder?.trim()) return reply;
  const { to = '', kinder } = reply.answers;
  return { ...reply, id: `kinder-${reply.id}`, state: 'kept', answers: { to, kinder } };
}

/** What a kept one says: the kinder words, where there are any. */
export const wordsOf = ({ kinder, first }: Answers): string => kinder ?? first ?? '';

/** Without a word, and nobody is writing it. */
export const isStaleReply = (reply: StoredReply, nowMs: number): boolean =>
  reply.state === 'written' &&
  reply.sealed === null &&
  !isWritten(reply) &&
  Math.abs(nowMs - reply.begunAt) > STALE_MS;
