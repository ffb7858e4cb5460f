/**
 * What each exercise asks, in order: a step is one thing. Their words are in
 * each language's `exercises.ftl`.
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
  /** What may be chosen, in the order in which it is listed; of a line, what may be written there. */
  readonly among?: readonly string[];
  /** Left out where another step's choice was this. */
  readonly unless?: readonly [step: string, choice: string];
  /** There only where another step's choice was this. */
  readonly only?: readonly [step: string, choice: string];
  /** Asks to see another's side, and so says beside it who need not. */
  readonly care?: true;
  /** Longest text, in UTF-16 code units. */
  readonly max?: number;
}

/** Longest answer of several lines, in UTF-16 code units. Chosen: all of them fit into a note. */
const MAX_ANSWER_LENGTH = 8_000;

/** In UTF-16 code units: as long as the journal takes a name. */
const MAX_NAME_LENGTH = 80;

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
    { id: 'who', form: 'line', max: MAX_NAME_LENGTH },
    { id: 'want', form: 'text', max: MAX_ANSWER_LENGTH },
    { id: 'deed', form: 'line', max: MAX_WORDS_LENGTH },
    { id: 'when', form: 'day', among: ['today', 'tomorrow', 'someday'] },
    { id: 'end', form: 'end' },
  ],
  empathy: [
    { id: 'scene', form: 'text', care: true, max: MAX_ANSWER_LENGTH },
    { id: 'eyes', form: 'text', care: true, max: MAX_ANSWER_LENGTH },
    { id: 'felt', form: 'text', care: true, max: MAX_ANSWER_LENGTH },
    { id: 'needed', form: 'text', care: true, max: MAX_ANSWER_LENGTH },
    // Asking beats imagining.
    { id: 'deed', form: 'line', care: true, max: MAX_WORDS_LENGTH },
    { id: 'end', form: 'end' },
  ],
  // The five steps of the REACH model, with a place to rest after each.
  forgiveness: [
    { id: 'caution', form: 'read' },
    { id: 'seal', form: 'seal', among: ['plain', 'locked'] },
    { id: 'to', form: 'line', max: MAX_WORDS_LENGTH },
    { id: 'recall', form: 'text', care: true, max: MAX_ANSWER_LENGTH },
    { id: 'recalled', form: 'rest' },
    { id: 'empathize', form: 'text', care: true, max: MAX_ANSWER_LENGTH },
    { id: 'empathized', form: 'rest' },
    { id: 'gift', form: 'text', care: true, max: MAX_ANSWER_LENGTH },
    { id: 'given', form: 'rest' },
    { id: 'commit', form: 'text', care: true, max: MAX_ANSWER_LENGTH },
    { id: 'committed', form: 'rest' },
    { id: 'hold', form: 'text', max: MAX_ANSWER_LENGTH },
    { id: 'end', form: 'end' },
  ],
  warmth: [
    { id: 'minutes', form: 'choose', among: ['2', '3', '5', '10'] },
    { id: 'whom', form: 'choose', among: ['others', 'without', 'all'] },
    { id: 'wish', form: 'timed' },
    {
      id: 'deed',
      form: 'line',
      among: ['hand', 'place', 'note', 'cup', 'door'],
      max: MAX_WORDS_LENGTH,
    },
    { id: 'end', form: 'end' },
  ],
  // After a quarrel.
  repair: [
    { id: 'safe', form: 'read' },
    { id: 'cool', form: 'choose', among: ['timed', 'later', 'calm'] },
    { id: 'wait', form: 'timed', only: ['cool', 'timed'] },
    { id: 'later', form: 'rest', only: ['cool', 'later'] },
    { id: 'who', form: 'line', max: MAX_NAME_LENGTH },
    { id: 'outside', form: 'text', care: true, max: MAX_ANSWER_LENGTH },
    { id: 'share', form: 'text', care: true, max: MAX_ANSWER_LENGTH },
    { id: 'deed', form: 'line', care: true, max: MAX_WORDS_LENGTH },
    { id: 'when', form: 'day', among: ['in-two-days', 'tomorrow', 'someday'] },
    { id: 'end', form: 'end' },
  ],
  apology: [
    { id: 'who', form: 'line', max: MAX_NAME_LENGTH },
    { id: 'did', form: 'line', care: true, max: MAX_WORDS_LENGTH },
    { id: 'felt', form: 'text', care: true, max: MAX_ANSWER_LENGTH },
    { id: 'own', form: 'line', care: true, max: MAX_WORDS_LENGTH },
    { id: 'amends', form: 'line', max: MAX_WORDS_LENGTH },
    { id: 'deed', form: 'line', max: MAX_WORDS_LENGTH },
    { id: 'how', form: 'choose', among: ['face', 'call', 'writing'] },
    { id: 'when', form: 'day', among: ['today', 'tomorrow', 'someday'] },
    { id: 'end', form: 'end' },
  ],
  // When somebody is treated badly.
  'standing-by': [
    { id: 'saw', form: 'text', max: MAX_ANSWER_LENGTH },
    { id: 'safe', form: 'text', max: MAX_ANSWER_LENGTH },
    { id: 'way', form: 'choose', among: ['distract', 'fetch', 'witness', 'after', 'speak'] },
    { id: 'deed', form: 'line', max: MAX_WORDS_LENGTH },
    { id: 'when', form: 'day', among: ['today', 'tomorrow', 'someday'] },
    { id: 'end', form: 'end' },
  ],
} as const satisfies Readonly<Record<string, readonly ExerciseStep[]>>;

export type StepId<Id extends ExerciseId = ExerciseId> = (typeof PLANS)[Id][number]['id'];

/** The exercises; stored, and in the address. Those of old have the name of their kind. */
export type ExerciseId = keyof typeof PLANS;
export const EXERCISES = Object.keys(PLANS) as readonly ExerciseId[];

export const planOf = (exercise: ExerciseId): readonly ExerciseStep[] => PLANS[exercise];

/** What a line in the journal that comes of it is of. */
export const KIND_OF: Readonly<Record<ExerciseId, Kind>> = {
  listening: 'listening',
  presence: 'presence',
  help: 'help',
  empathy: 'empathy',
  forgiveness: 'forgiveness',
  warmth: 'warmth',
  repair: 'forgiveness',
  apology: 'forgiveness',
  'standing-by': 'help',
};

/** Exercises whose pages can be kept at the end, and come back only when they are opened. */
export const KEPT = ['empathy', 'forgiveness', 'apology'] as const satisfies readonly ExerciseId[];
export type KeptExercise = (typeof KEPT)[number];
export const isKept = (exercise: ExerciseId): exercise is KeptExercise =>
  (KEPT as readonly ExerciseId[]).includes(exercise);

/** Whether it asks for somebody's name. */
export const asksWho = (exercise: ExerciseId): boolean =>
  planOf(exercise).some(({ id }) => id === 'who');

/** Whether its last step is about something that one means to do. */
export const isForDeed = (exercise: ExerciseId): boolean =>
  exercise === 'help' || exercise === 'repair' || exercise === 'standing-by';

/** The study that an exercise's `why` leans on. */
export const EXERCISE_SOURCES: Readonly<Partial<Record<ExerciseId, ReferenceId>>> = {
  listening: 'weger-2014',
  presence: 'dwyer-2018',
  help: 'weinstein-ryan-2010',
  empathy: 'eyal-2018',
  forgiveness: 'ho-2024',
  warmth: 'zeng-2015',
  repair: 'finkel-2013',
  apology: 'lewicki-2016',
};
