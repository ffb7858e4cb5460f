/**
 * The questions that a pause asks, by their keys in `public/_locales`: some for any hour, some for
 * a part of the day only. The turns go evenly through those of an hour, so that who is asked at
 * about the same time each day hears none twice in a week.
 */
import { HOUR_MS, SECOND_MS } from '@/utils/shared/time';
import { type DayPart, dayPartAt } from './day-part';

const AT_ANY_HOUR = [
  'pause_question_1',
  'pause_question_2',
  'pause_question_3',
  'pause_question_4',
  'pause_question_5',
  'pause_question_6',
  'pause_question_7',
  'pause_question_8',
  'pause_question_9',
  'pause_question_10',
] as const;

const OF_DAY_PART = {
  early: ['pause_question_11', 'pause_question_12', 'pause_question_13', 'pause_question_14'],
  midday: ['pause_question_15', 'pause_question_16', 'pause_question_17', 'pause_question_18'],
  afternoon: ['pause_question_19', 'pause_question_20', 'pause_question_21', 'pause_question_22'],
  evening: ['pause_question_23', 'pause_question_24', 'pause_question_25', 'pause_question_26'],
  night: ['pause_question_27', 'pause_question_28', 'pause_question_29', 'pause_question_30'],
} as const satisfies Record<DayPart, readonly string[]>;

export type PauseQuestion = (typeof AT_ANY_HOUR)[number] | (typeof OF_DAY_PART)[DayPart][number];

/** How long it stays with one question. */
export const HALF_HOUR_SECONDS = HOUR_MS / 2 / SECOND_MS;

/**
 * Those of an hour, in the order in which they come. There are fourteen, and a day moves on by 48:
 * so each half of an hour has seven of its own, one for each day of a week, and of both kinds.
 *
 * @param hour of the local clock, 0 to 23
 */
export function questionsAt(hour: number): readonly PauseQuestion[] {
  const [a, b, c, d] = OF_DAY_PART[dayPartAt(hour)];
  const any = AT_ANY_HOUR;
  return [
    ...any.slice(0, 2),
    a,
    ...any.slice(2, 4),
    b,
    ...any.slice(4, 7),
    c,
    ...any.slice(7, 9),
    d,
    ...any.slice(9),
  ];
}

/**
 * @param turn see `turnOf` in pause-line
 * @param hour of the local clock, 0 to 23
 */
export function pauseQuestion(turn: number, hour: number): PauseQuestion {
  const questions = questionsAt(hour);
  return questions[Math.floor(turn / HALF_HOUR_SECONDS) % questions.length] as PauseQuestion;
}
