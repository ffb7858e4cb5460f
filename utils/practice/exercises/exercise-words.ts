/** The shape of an exercise's words, which every language's module fills. */
import type { Kind } from '@/utils/shared/kinds';
import type { StepId } from './plans';
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

export interface KindExercise<Id extends string> {
  /** What it is, in a few words. */
  readonly what: string;
  /** Why it is worth it, in a sentence. */
  readonly why: string;
  readonly steps: Readonly<Record<Id, StepWords>>;
}

export type ExerciseWords = {
  readonly [K in Kind]: KindExercise<StepId<K>>;
} & {
  /** Which thing in turn, counted in words. */
  readonly ordinals: readonly string[];
  /** While the good wishes are wished: who they are for. */
  readonly whom: Readonly<Record<WishTarget, string>>;
  /** The wishes, to oneself and to another. */
  readonly wishes: { readonly self: readonly string[]; readonly other: readonly string[] };
};
