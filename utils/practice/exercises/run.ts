/**
 * A run through an exercise as a value: the step, what was written and chosen, and the timer. An
 * event goes in, the next value comes out.
 */

import * as z from 'zod/mini';
import { id, instant } from '@/utils/journal/model/fields';
import { answersSchema, isWritten, SEALED_FIELDS } from '@/utils/practice/sealed-answers';
import { HOUR_MS } from '@/utils/shared/time';
import { shape } from '@/utils/shared/versioned-schema';
import { EXERCISES, type ExerciseId, type ExerciseStep, PLANS, planOf } from './plans';
import { begin, goOn, rest, timerSchema } from './timer';

/** A run in which nothing is written is dropped after so many milliseconds. Chosen. */
const STALE_MS = 12 * HOUR_MS;
/** The same at a place to rest, which says that it waits: for a night, and one more. Chosen. */
const RESTING_STALE_MS = 60 * HOUR_MS;

const runSchema = z.object({
  /** Made once, never reused; a journal entry that comes of it has the same. */
  id,
  exercise: z.enum(EXERCISES),
  /** Id of the step the person is at. */
  step: z.string(),
  /** What was written, as it was typed, by step; `line` is the one for the journal. */
  answers: answersSchema,
  /** What was chosen, by step. */
  chosen: z.record(z.string(), z.string().check(z.maxLength(40))),
  /** Of the step the person is at; null where it has none, or it was not begun. */
  timer: z.nullable(timerSchema),
  /** Whether the person chose to keep it at the end. */
  kept: z.boolean(),
  /** When it was begun, epoch milliseconds. */
  begunAt: instant,
  /** When the person last went a step, epoch milliseconds. */
  steppedAt: instant,
});
export type Run = z.infer<typeof runSchema>;

const storedRunSchema = z.object({ ...runSchema.shape, ...SEALED_FIELDS });
export type StoredRun = z.infer<typeof storedRunSchema>;

/** 2026-11: what was written is stored by a key of its own; before, in clear or by a passphrase. */
const withWords = (old: unknown): unknown => ({ ...(old as object), words: null });

/** 2026-11: there are more exercises than kinds; before, each kind had one. */
const withExercise = (old: unknown): unknown => {
  const { kind, ...run } = old as { kind: unknown };
  return { ...run, exercise: kind };
};

export const storedRunShape = shape<StoredRun>(storedRunSchema, [withWords, withExercise]);

export type ExerciseEvent =
  | { type: 'typed'; field: string; text: string }
  /** Chooses at the step the person is at, and goes on. */
  | { type: 'chosen'; value: string }
  /** Something aside from the steps, such as whether the words go along into the journal. */
  | { type: 'set'; name: string; value: string }
  | { type: 'forward' }
  | { type: 'back' }
  | { type: 'begin'; lengthMs: number }
  | { type: 'rest' }
  | { type: 'go-on' }
  /** The timer's end was told. */
  | { type: 'told' }
  | { type: 'keep' };

/** A run at its first step. @param nowMs epoch milliseconds */
export const newRun = (id: string, exercise: ExerciseId, nowMs: number): Run => ({
  id,
  exercise,
  step: PLANS[exercise][0].id,
  answers: {},
  chosen: {},
  timer: null,
  kept: false,
  begunAt: Math.trunc(nowMs),
  steppedAt: Math.trunc(nowMs),
});

/** The steps of a run, as far as its choices have them. */
export const stepsOf = ({
  exercise,
  chosen,
}: Pick<Run, 'exercise' | 'chosen'>): readonly ExerciseStep[] =>
  planOf(exercise).filter(
    ({ unless, only }) =>
      (!unless || chosen[unless[0]] !== unless[1]) && (!only || chosen[only[0]] === only[1]),
  );

/**
 * Where the person is; at the beginning where a step is no longer there, with all that was written.
 */
export function stepOf(run: Run): ExerciseStep {
  const steps = stepsOf(run);
  return steps.find(({ id }) => id === run.step) ?? (steps[0] as ExerciseStep);
}

/** How many things were asked before this one; null where a step asks nothing. */
export function placeOf(run: Run): number | null {
  const { id, form } = stepOf(run);
  if (form === 'rest' || form === 'end') return null;
  const asking = stepsOf(run).filter(({ form }) => form !== 'rest' && form !== 'end');
  return asking.findIndex((step) => step.id === id);
}

/** Whether the person is at the first step. */
export const isFirst = (run: Run): boolean => stepsOf(run)[0] === stepOf(run);

/**
 * The run after an event; the same one where the event changes nothing.
 * @param nowMs epoch milliseconds
 */
export function withEvent(run: Run, event: ExerciseEvent, nowMs: number): Run {
  switch (event.type) {
    case 'typed':
      return { ...run, answers: { ...run.answers, [event.field]: event.text } };
    case 'set':
      return { ...run, chosen: { ...run.chosen, [event.name]: event.value } };
    case 'chosen':
      return moved({ ...run, chosen: { ...run.chosen, [stepOf(run).id]: event.value } }, 1, nowMs);
    case 'forward':
      return moved(run, 1, nowMs);
    case 'back':
      return moved(run, -1, nowMs);
    case 'begin':
      return { ...run, timer: begin(event.lengthMs, nowMs) };
    case 'rest':
      return { ...run, timer: run.timer && rest(run.timer, nowMs) };
    case 'go-on':
      return { ...run, timer: run.timer && goOn(run.timer, nowMs) };
    case 'told':
      return { ...run, timer: run.timer && { ...run.timer, told: true } };
    case 'keep':
      return { ...run, kept: true };
  }
}

/** Before the first and after the last there is nowhere to go. */
function moved(run: Run, by: 1 | -1, nowMs: number): Run {
  const steps = stepsOf(run);
  const next = steps[steps.indexOf(stepOf(run)) + by];
  return next ? { ...run, step: next.id, timer: null, steppedAt: Math.trunc(nowMs) } : run;
}

/** Of some day past, with nothing written: the next time begins anew. */
export const isStale = (run: StoredRun, nowMs: number): boolean =>
  !isWritten(run) &&
  run.sealed === null &&
  nowMs - run.steppedAt > (stepOf(run).form === 'rest' ? RESTING_STALE_MS : STALE_MS);
