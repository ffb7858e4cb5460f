/** What a session of the exercises consists of, what happens to it, and what it asks for. */
import type { PassphraseKey } from '@/utils/crypto/passphrase';
import type { Entry } from '@/utils/journal/model/entry';
import type { Intention } from '@/utils/journal/model/intention';
import type { Person } from '@/utils/journal/model/person';
import type { ExerciseId, KeptExercise } from './plans';
import type { ExerciseEvent, Run, StoredRun } from './run';

export interface Now {
  /** The person's own day, 'YYYY-MM-DD'. */
  day: string;
  /** Epoch milliseconds. */
  nowMs: number;
}

/** What is said of an exercise that is over; keys of messages. */
export type Ending =
  | 'kept'
  | 'exercise_intended'
  | 'exercise_scene_kept'
  | 'exercise_sealed'
  | 'exercise_gone'
  | 'exercise_nothing_kept';

/** What failed, and what to do; keys of messages. */
export type Failure = 'write_failed' | 'exercise_stays' | 'answer_failed' | 'exercise_read_failed';

/** What an exercise left behind, to be removed when its end is undone. */
export type Made =
  | { type: 'nothing' }
  | { type: 'entry'; id: string }
  | { type: 'intention'; intention: Intention; newPerson: Person | null };

export type SessionView =
  | { at: 'list'; begun: readonly ExerciseId[]; left: ExerciseId | null }
  | { at: 'kept'; exercise: KeptExercise; pages: readonly KeptRun[]; gone: boolean }
  /**
   * `key` locks what is stored of this run; null where no passphrase was chosen. `made` can be taken
   * back while the page stays.
   */
  | { at: 'run'; run: Run; key: PassphraseKey | null; made?: Made }
  /** `undo` is null where it can't be taken back. */
  | {
      at: 'done';
      exercise: ExerciseId;
      said: Ending;
      undo: { run: Run; key: PassphraseKey | null; made: Made } | null;
    };

/** Nothing of what was written in it. */
export type KeptRun = Pick<Run, 'id' | 'begunAt'> & { locked: boolean };

/** All that is shown. The object is another one exactly where something in it is. */
export interface SessionShown {
  readonly view: SessionView;
  readonly failed: Failure | null;
  /** What stands on the page could not be stored. */
  readonly unsaved: boolean;
  /** Names of people in the journal, where the exercise asks for one. */
  readonly names: readonly string[];
  /** When the clock was last read. */
  readonly now: Now;
  /** Whether a timer ends with a sound. */
  readonly sound: boolean;
}

/** Where the person goes, once all that stands here is stored and nothing is being done. */
export type Going = (
  | { to: 'list' }
  | { to: 'close' }
  /** The address has changed already. */
  | { to: 'address'; exercise: ExerciseId | null; left: ExerciseId | null }
  /** Nowhere: another window has stored something, which is read. */
  | { to: 'stored'; exercise: ExerciseId | null }
) & {
  /** What could not be stored was tried once more. */
  retried: boolean;
};

/** What the person asked for and is not done yet; meanwhile nothing else is begun. */
export type Doing =
  | { at: 'clock'; act: ClockedAct }
  | { at: 'telling'; event: ExerciseEvent; now: Now }
  /** The two that wait for all saves: the key changes, or the run is over. */
  | { at: 'new-key'; key: PassphraseKey | null; now: Now }
  /** `run` is what was given to be kept. */
  | { at: 'keeping'; run: Run }
  | { at: 'entry'; entry: Entry }
  | { at: 'entry-removal' }
  | { at: 'intention-removal' }
  | { at: 'people'; name: string; now: Now }
  | { at: 'intention'; intention: Intention; newPerson: Person | null }
  | { at: 'ending'; said: Ending; made: Made | null }
  | { at: 'removal'; run: Run; said: Ending; made: Made | null }
  | { at: 'undo'; run: Run; key: PassphraseKey | null };

/** What depends on the time or the day. */
export type ClockedAct =
  | { type: 'step'; event: ExerciseEvent }
  | { type: 'plain' }
  | { type: 'lock'; key: PassphraseKey }
  | { type: 'did' }
  | { type: 'intend' };

export interface Session {
  readonly shown: SessionShown;
  readonly doing: Doing | null;
  readonly going: Going | null;
  readonly saves: {
    /** Number of the newest that was given to be stored, from 1. */
    readonly newest: number;
    /** The newest that was answered. */
    readonly answered: number;
    /** How many are under way. */
    readonly open: number;
  };
  /** Ids of runs that are not written again. */
  readonly removed: ReadonlySet<string>;
  /** Counts what is read for a new view; of two the later is shown. */
  readonly turn: number;
}

export type SessionEvent =
  /** Typing and setting count at once; whatever else happens in an exercise needs the clock. */
  | { type: 'exercise'; event: ExerciseEvent }
  | { type: 'plain' }
  | { type: 'lock'; key: PassphraseKey }
  /** It was done: a line for the journal. And that taken back. */
  | { type: 'did' }
  | { type: 'undo-did' }
  | { type: 'intend' }
  /** An intention of a page that stays is taken back. */
  | { type: 'undo-intend' }
  | { type: 'keep' }
  | { type: 'let-go' }
  | { type: 'nothing' }
  /** The end of an exercise is taken back. */
  | { type: 'undo' }
  | { type: 'leave' }
  | { type: 'close' }
  /** The page's address names this exercise now; null for the list of all. */
  | { type: 'address'; exercise: ExerciseId | null }
  /** Another window has stored or removed a run; this one's address names the exercise. */
  | { type: 'changed-elsewhere'; exercise: ExerciseId | null }
  | { type: 'tick'; now: Now }
  /** Of the kept pages: one is open, one is to go, a new one is begun. */
  | { type: 'opened'; run: Run; key: PassphraseKey | null }
  | { type: 'let-go-kept'; id: string }
  | { type: 'new'; id: string }
  | { type: 'sound'; on: boolean }
  | Answer;

export type Answer =
  | { type: 'stored' | 'not-stored'; number: number }
  | { type: 'clock'; now: Now }
  | { type: 'people'; people: readonly Person[]; newId: string }
  /** What was being done is done; or it failed, and nothing was changed. */
  | { type: 'done' | 'failed' }
  | ({ type: 'read'; turn: number } & Read)
  | { type: 'unread'; exercise: ExerciseId | null; left: ExerciseId | null; turn: number }
  | { type: 'reread'; run: Run }
  | { type: 'kept-removed'; exercise: KeptExercise; runs: readonly StoredRun[] }
  | { type: 'kept-not-removed'; id: string }
  | { type: 'sound-not-stored'; on: boolean };

/** What is read for a view. */
export interface Read {
  exercise: ExerciseId | null;
  left: ExerciseId | null;
  now: Now;
  /** Of the exercises that were asked for; those of one in the order in which they were begun. */
  runs: readonly StoredRun[];
  names: readonly string[];
  /** For a run that is begun. */
  newId: string;
}

export type SessionEffect =
  /** Answered by `stored` or `not-stored`. */
  | { type: 'store'; run: Run; key: PassphraseKey | null; number: number }
  /** Answered by `clock`, or `failed`. */
  | { type: 'read-clock' }
  /** Answered by `people`, or `failed`. */
  | { type: 'read-people' }
  /** These are answered by `done` or `failed`. */
  | { type: 'tell-with-somebody'; minutes: number | 'told' }
  | { type: 'write-entry'; entry: Entry }
  | { type: 'remove-entry'; id: string }
  | { type: 'write-intention'; intention: Intention; newPerson: Person | null }
  | { type: 'remove-run'; run: Pick<Run, 'exercise' | 'id'> }
  | { type: 'remove-made'; made: Made }
  /** Answered by `read` or `unread` with the same turn. */
  | {
      type: 'read';
      exercise: ExerciseId | null;
      left: ExerciseId | null;
      /** Whose runs are read. */
      exercises: readonly ExerciseId[];
      turn: number;
    }
  /** Answered by `reread`, or `address` where it is not there or can't be read. */
  | { type: 'reread'; run: Run; key: PassphraseKey | null }
  /** Answered by `kept-removed` or `kept-not-removed`. */
  | { type: 'remove-kept'; exercise: KeptExercise; id: string }
  /** Answered by `sound-not-stored`, or not at all. */
  | { type: 'write-sound'; on: boolean }
  /** These are not answered. */
  | { type: 'remove-stale'; run: Pick<Run, 'exercise' | 'id'> }
  | { type: 'ring' }
  | { type: 'address-of-list' }
  | { type: 'address-of'; exercise: ExerciseId }
  | { type: 'close' };

/** What an effect is answered with that could not be carried out; null where it is not answered. */
export function failureOf(effect: SessionEffect): SessionEvent | null {
  switch (effect.type) {
    case 'store':
      return { type: 'not-stored', number: effect.number };
    case 'read':
      return { type: 'unread', exercise: effect.exercise, left: effect.left, turn: effect.turn };
    case 'remove-kept':
      return { type: 'kept-not-removed', id: effect.id };
    case 'write-sound':
      return { type: 'sound-not-stored', on: effect.on };
    case 'read-clock':
    case 'read-people':
    case 'tell-with-somebody':
    case 'write-entry':
    case 'remove-entry':
    case 'write-intention':
    case 'remove-run':
    case 'remove-made':
      return { type: 'failed' };
    case 'reread':
    case 'remove-stale':
    case 'ring':
    case 'address-of-list':
    case 'address-of':
    case 'close':
      return null;
  }
}
