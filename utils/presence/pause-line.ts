/**
 * What a pause says. Three kinds of line take turns, so that no pause says what the one before it
 * said: something the person means to do, today's practice, and a question.
 */
import { PAUSE_KIND_RULES, type PauseKind } from './pause';

export type PauseLine = 'intention' | 'practice' | 'question';

/** @param asks whether it asks if the rhythm should change, which is all it says then */
export const hasLine = ({ kind, asks }: { kind: PauseKind; asks: boolean }): boolean =>
  !asks && !PAUSE_KIND_RULES[kind].aboutSite;

/**
 * Which turn a pause has, counted in seconds: one that becomes due later has another.
 *
 * @param id begins with when the pause became due, epoch milliseconds
 */
export const turnOf = (id: string): number => Math.floor(Number.parseInt(id, 10) / 1000) || 0;

/** What there is to say on the day. */
export interface Sayable {
  /** The intention that may be pointed at; null where there is none, or it was shown today. */
  intention: { isForToday: boolean } | null;
  /** Whether today's practice is known. */
  practice: boolean;
}

/**
 * What is meant for today comes first, whatever the turn. A line that is missing leaves its turn to
 * the next, and the question is always there.
 */
export function pauseLine(turn: number, { intention, practice }: Sayable): PauseLine {
  if (intention && (turn % 3 === 0 || intention.isForToday)) return 'intention';
  return practice && turn % 3 !== 2 ? 'practice' : 'question';
}
