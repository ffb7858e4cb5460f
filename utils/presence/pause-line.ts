/**
 * What a pause says. The kinds of line take turns, so that no pause says what the one before it
 * said: something the person means to do, today's practice, a question, and a line of their own.
 */
import type { Settings } from '@/utils/settings/settings';
import { drawnBy } from '@/utils/shared/hash';
import { PAUSE_KIND_RULES, type PauseKind } from './pause';
import { HALF_HOUR_SECONDS } from './pause-question';

export type PauseLine = 'intention' | 'practice' | 'question' | 'own';

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
  /** What may be pointed at, an intention or what is asked; null where there is none, or it was shown today. */
  meant: { isForToday: boolean } | null;
  /** Whether today's practice is known. */
  practice: boolean;
  /** Whether the person wrote lines: `only` where they are to be said in place of ours. */
  own: 'none' | 'some' | 'only';
}

/**
 * What is meant for today comes first, whatever the turn. A line that is missing leaves its turn to
 * the next, and the question is always there.
 */
export function pauseLine(turn: number, { meant, practice, own }: Sayable): PauseLine {
  if (meant && (turn % 3 === 0 || meant.isForToday)) return 'intention';
  if (own === 'only') return 'own';
  if (practice && turn % 3 !== 2) return 'practice';
  return own === 'some' && turn % 2 === 1 ? 'own' : 'question';
}

/** What one says on a page of ours, where what was meant has a place of its own. */
export function ownPageLine(
  turn: number,
  { practice, own }: Omit<Sayable, 'meant'>,
): Exclude<PauseLine, 'intention'> {
  if (own === 'only') return 'own';
  const there = [
    ...(practice ? (['practice'] as const) : []),
    ...(own === 'some' ? (['own'] as const) : []),
    'question' as const,
  ];
  return there[turn % there.length] ?? 'question';
}

/** Whether there are lines of the person's own, and whether in place of ours. */
export const ownLinesOf = ({
  ownLines,
  ownLinesOnly,
}: Pick<Settings, 'ownLines' | 'ownLinesOnly'>): Sayable['own'] => {
  if (ownLines.length === 0) return 'none';
  return ownLinesOnly ? 'only' : 'some';
};

/**
 * The line of a turn; null where there are none. All of them come before one comes again, and each
 * round begins at another.
 *
 * @param turn see `turnOf`
 */
export function ownLineAt(turn: number, lines: readonly string[]): string | null {
  const slot = Math.floor(turn / HALF_HOUR_SECONDS);
  const round = Math.floor(slot / lines.length);
  const first = Math.floor(drawnBy(String(round)) * lines.length);
  return lines[(slot + first) % lines.length] ?? null;
}
