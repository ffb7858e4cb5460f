/** The shape of an exercise's words, in whatever language. */
import type { ExerciseId, StepId } from './plans';
import type { WishTarget } from './wishes';

export interface StepWords {
  /** The one thing, or the one question. */
  readonly title: string;
  /** What helps with it; a line break begins a paragraph. */
  readonly text?: string;
  /** On the button that goes on, where "Go on" is not enough. */
  readonly on?: string;
  /** On the button that stops here, at a place to rest. */
  readonly stop?: string;
  /** What may be chosen, by what is stored. */
  readonly choices?: Readonly<Record<string, string>>;
}

export interface WordsOfExercise<Id extends string> {
  /** What it is, in a few words. */
  readonly what: string;
  /** Why it is worth it, in a sentence. */
  readonly why: string;
  readonly steps: Readonly<Record<Id, StepWords>>;
}

export type ExerciseWords = {
  readonly [Id in ExerciseId]: WordsOfExercise<StepId<Id>>;
} & {
  /** Which thing in turn, counted in words. */
  readonly ordinals: readonly string[];
  /** Beside steps that ask to see another's side: a question, what who says yes may do, a button. */
  readonly care: { readonly ask: string; readonly text: string; readonly leave: string };
  /** While one cools down after a quarrel: one after the other. */
  readonly cooling: readonly string[];
  /** While the good wishes are wished: who they are for. */
  readonly whom: Readonly<Record<WishTarget, string>>;
  /** The wishes, to oneself and to another. */
  readonly wishes: { readonly self: readonly string[]; readonly other: readonly string[] };
};
