/**
 * What each kind's exercise asks, in order: a step is one thing. Their words are in
 * utils/practice/words, one module for each language.
 */
import { MAX_WORDS_LENGTH } from '@/utils/journal/model/fields';
import type { ReferenceId } from '@/utils/practice/references';
import type { Kind } from '@/utils/shared/kinds';

/**
 * `read`: words to dwell on. `line`, `text`: a question and what is written to it. `choose`: one of
 * a few. `day`: when. `timed`: words by a timer. `seal`: how a letter is kept. `rest`: a good place
 * to stop, for a while or for a day. `end`: what becomes of it.
 */
export type StepForm =
  | 'read'
  | 'line'
  | 'text'
  | 'choose'
  | 'day'
  | 'timed'
  | 'seal'
  | 'rest'
  | 'end';

export interface ExerciseStep {
  readonly id: string;
  readonly form: StepForm;
  /** What may be chosen, in the order in which it is listed. */
  readonly among?: readonly string[];
  /** Left out where another step's choice was this. */
  readonly unless?: readonly [step: string, choice: string];
  /** Longest text, in UTF-16 code units. */
  readonly max?: number;
}

/** Longest answer of several lines, in UTF-16 code units. Chosen: all of them fit into a note. */
const MAX_ANSWER_LENGTH = 8_000;

export const PLANS = {
  listening: [
    { id: 'when', form: 'choose', among: ['before', 'after'] },
    { id: 'finish', form: 'read', unless: ['when', 'after'] },
    { id: 'ask', form: 'read', unless: ['when', 'after'] },
    { id: 'echo', form: 'read', unless: ['when', 'after'] },
    { id: 'go', form: 'rest', unless: ['when', 'after'] },
    { id: 'heard', form: 'text', max: MAX_ANSWER_LENGTH },
    { id: 'need', form: 'line', max: MAX_WORDS_LENGTH },
    { id: 'end', form: 'end' },
  ],
  presence: [
    { id: 'down', form: 'read' },
    { id: 'breathe', form: 'timed' },
    { id: 'look', form: 'read' },
    { id: 'with', form: 'choose', among: ['15', '30', '60', 'told', 'none'] },
    { id: 'end', form: 'end' },
  ],
  help: [
    // A name, as long as the journal takes one.
    { id: 'who', form: 'line', max: 80 },
    { id: 'want', form: 'text', max: MAX_ANSWER_LENGTH },
    { id: 'deed', form: 'line', max: MAX_WORDS_LENGTH },
    { id: 'when', form: 'day', among: ['today', 'tomorrow', 'someday'] },
    { id: 'end', form: 'end' },
  ],
  empathy: [
    { id: 'scene', form: 'text', max: MAX_ANSWER_LENGTH },
    { id: 'eyes', form: 'text', max: MAX_ANSWER_LENGTH },
    { id: 'felt', form: 'text', max: MAX_ANSWER_LENGTH },
    { id: 'needed', form: 'text', max: MAX_ANSWER_LENGTH },
    { id: 'end', form: 'end' },
  ],
  // The five steps of the REACH model, with a place to rest after each.
  forgiveness: [
    { id: 'caution', form: 'read' },
    { id: 'seal', form: 'seal', among: ['plain', 'locked'] },
    { id: 'to', form: 'line', max: MAX_WORDS_LENGTH },
    { id: 'recall', form: 'text', max: MAX_ANSWER_LENGTH },
    { id: 'recalled', form: 'rest' },
    { id: 'empathize', form: 'text', max: MAX_ANSWER_LENGTH },
    { id: 'empathized', form: 'rest' },
    { id: 'gift', form: 'text', max: MAX_ANSWER_LENGTH },
    { id: 'given', form: 'rest' },
    { id: 'commit', form: 'text', max: MAX_ANSWER_LENGTH },
    { id: 'committed', form: 'rest' },
    { id: 'hold', form: 'text', max: MAX_ANSWER_LENGTH },
    { id: 'end', form: 'end' },
  ],
  warmth: [
    { id: 'minutes', form: 'choose', among: ['2', '3', '5', '10'] },
    { id: 'whom', form: 'choose', among: ['all', 'without'] },
    { id: 'wish', form: 'timed' },
    { id: 'end', form: 'end' },
  ],
} as const satisfies Record<Kind, readonly ExerciseStep[]>;

export type StepId<K extends Kind = Kind> = (typeof PLANS)[K][number]['id'];

/** Kinds whose pages can be kept at the end, and come back only when they are opened. */
export const KEPT_KINDS: readonly Kind[] = ['empathy', 'forgiveness'];

/** The study that an exercise's `why` leans on. */
export const EXERCISE_SOURCES: Readonly<Partial<Record<Kind, ReferenceId>>> = {
  listening: 'weger-2014',
  presence: 'dwyer-2018',
  help: 'weinstein-ryan-2010',
  forgiveness: 'ho-2024',
  warmth: 'zeng-2015',
};
