/** What the page of the exercises shows of its session, in words. */

import type { EndProps } from '@/components/exercises/ExerciseEnd';
import type { ExercisesView } from '@/components/exercises/ExercisesPage';
import type { TimedProps } from '@/components/exercises/ExerciseTimed';
import { lineFrom } from '@/utils/journal/model/fields';
import { message } from '@/utils/platform/browser/i18n';
import type { ExerciseWords, StepWords } from '@/utils/practice/exercises/exercise-words';
import { goesAlong, hasMore } from '@/utils/practice/exercises/outcome';
import { type Run, stepOf, stepsOf } from '@/utils/practice/exercises/run';
import type { SessionView } from '@/utils/practice/exercises/session-types';
import { isTimerOver, leftOf, lineAt, type Timer } from '@/utils/practice/exercises/timer';
import { targetsOf, wishAt } from '@/utils/practice/exercises/wishes';
import { breathPhaseAt, MINUTE_OF_BREATH_MS } from '@/utils/shared/breath';
import { MINUTE_MS } from '@/utils/shared/time';

/**
 * @param dayOf a day as it is said, of epoch milliseconds
 * @param onUndo takes the end of an exercise back, where that can be
 */
export function viewOf(
  view: SessionView,
  dayOf: (epochMs: number) => string,
  onUndo: () => void,
): ExercisesView {
  switch (view.at) {
    case 'list':
      return view;
    case 'kept':
      return {
        ...view,
        pages: view.pages.map(({ id, begunAt, locked }) => ({ id, day: dayOf(begunAt), locked })),
      };
    case 'run':
      return { at: 'run', run: view.run };
    case 'done':
      return {
        at: 'done',
        exercise: view.exercise,
        said: view.said,
        ...(view.undo ? { onUndo } : {}),
      };
  }
}

/** Chosen: longer than a heart takes to slow down. */
const COOLING_MS = 20 * MINUTE_MS;

export function lengthOf({ exercise, chosen }: Run): number {
  if (exercise === 'repair') return COOLING_MS;
  return exercise === 'warmth' ? Number(chosen.minutes ?? 2) * MINUTE_MS : MINUTE_OF_BREATH_MS;
}

export function timedOf(
  run: Run,
  said: ExerciseWords,
  nowMs: number,
): Omit<TimedProps, 'sound' | `on${string}`> | null {
  if (stepOf(run).form !== 'timed') return null;
  const timer = run.timer;
  if (!timer) return { state: 'ready', left: 1, leftWords: '', line: '', breath: null };
  const leftMs = leftOf(timer, nowMs);
  const elapsedMs = timer.lengthMs - leftMs;
  const breath = run.exercise === 'presence' ? breathPhaseAt(elapsedMs) : null;
  return {
    state: isTimerOver(timer, nowMs) ? 'over' : timer.endsAtMs === null ? 'resting' : 'running',
    left: leftMs / timer.lengthMs,
    leftWords: leftWords(leftMs),
    line: breath
      ? message(breath === 'in' ? 'pause_breath_in' : 'pause_breath_out')
      : run.exercise === 'repair'
        ? (said.cooling[lineAt(elapsedMs, timer.lengthMs, said.cooling.length)] as string)
        : wish(run, said, timer, elapsedMs),
    breath,
  };
}

function wish({ chosen }: Run, said: ExerciseWords, { lengthMs }: Timer, elapsedMs: number) {
  const { whom, phrase } = wishAt(elapsedMs, lengthMs, targetsOf(chosen.whom));
  if (phrase === null) return said.whom[whom];
  const wishes = whom === 'self' ? said.wishes.self : said.wishes.other;
  return wishes[phrase % wishes.length] as string;
}

function leftWords(leftMs: number): string {
  const minutes = Math.round(leftMs / MINUTE_MS);
  if (leftMs < MINUTE_MS) return message('exercise_left_moment');
  return message('exercise_left_minutes', { minutes });
}

export function endOf(
  { run, made }: Extract<SessionView, { at: 'run' }>,
  said: ExerciseWords,
  dayOf: (epochMs: number) => string,
): Omit<EndProps, 'exercise' | `on${string}`> | null {
  if (stepOf(run).form !== 'end') return null;
  const steps: Readonly<Record<string, StepWords>> = said[run.exercise].steps;
  const deed = lineFrom(run.answers.deed ?? '');
  return {
    line: run.answers.line ?? '',
    written: run.chosen.told === 'yes',
    along: hasMore(run) ? goesAlong(run) : null,
    deed: deed === null ? null : { words: deed, about: about(run, dayOf) },
    intended: run.chosen.intended === 'yes',
    canUndoIntend: made !== undefined,
    passages: stepsOf(run).flatMap(({ id }) => {
      const text = run.answers[id]?.trim();
      return text ? [{ title: steps[id]?.title ?? '', text }] : [];
    }),
  };
}

/** For whom and when, as it is said. */
function about({ answers, chosen }: Run, dayOf: (epochMs: number) => string): string {
  const name = lineFrom(answers.who ?? '');
  const day =
    chosen.when && chosen.when !== 'someday'
      ? dayOf(new Date(`${chosen.when}T12:00`).getTime())
      : null;
  if (name && day) return message('exercise_for_on', { name, day });
  if (name) return message('exercise_for', { name });
  return day ? message('exercise_on_day', { day }) : '';
}
