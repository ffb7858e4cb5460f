/**
 * What a new tab shows on a day, by the person's settings: one practice, the acts of a kindness
 * day, or nothing; in the evening, if chosen, one question (evening.ts). Pure, so that all of a person's
 * devices agree.
 */

import type { Settings } from '@/utils/settings/settings';
import { weekdayOf } from '@/utils/shared/days';
import { type ChosenPractice, type PracticeChoice, practicesOf } from './rotation';

type Choosing = Pick<
  Settings,
  | 'kinds'
  | 'hiddenPractices'
  | 'favouritePractices'
  | 'around'
  | 'places'
  | 'without'
  | 'gentle'
  | 'kindnessDay'
  | 'newTab'
  | 'evening'
>;

/**
 * Acts of a kindness day, of different kinds where as many are chosen. Chosen: enough to pick from.
 */
export const KINDNESS_DAY_ACTS = 3;

/** What decides which practices may come. */
export type PracticeSettings = Omit<Choosing, 'kindnessDay' | 'newTab' | 'evening'>;

/**
 * @param own the person's own practices, and those of packs
 * @param hardDay whether the person called today or the day before a hard one
 */
export const practiceChoiceOf = (
  settings: PracticeSettings,
  own: NonNullable<PracticeChoice<string>['own']>,
  hardDay: boolean,
): PracticeChoice<string> => ({
  kinds: settings.kinds,
  hidden: settings.hiddenPractices,
  favourites: settings.favouritePractices,
  own,
  life: { around: settings.around, places: settings.places, without: settings.without },
  gentle: settings.gentle === 'always' || (settings.gentle === 'after-hard-day' && hardDay),
});

/**
 * What is shown on a day.
 * @param onRequest whether the person asked for the practice, so that a quiet tab is none
 */
export function shownOn(
  day: string,
  { kindnessDay, newTab }: Pick<Choosing, 'kindnessDay' | 'newTab'>,
  onRequest: boolean,
): 'practice' | 'acts' | 'nothing' {
  const acts = kindnessDay !== null && weekdayOf(day) === kindnessDay;
  if (!onRequest && newTab === 'quiet') return 'nothing';
  if (acts) return 'acts';
  // Without a kindness day there would never be anything.
  return !onRequest && newTab === 'kindness-day' && kindnessDay !== null ? 'nothing' : 'practice';
}

/**
 * The day's practice, or its acts: no two the same where there are so many.
 * @param turn what a pack in order has for this day; it comes first, and what the day else brings is
 * what it is exchanged for
 */
export function actsFor(
  day: string,
  shown: 'practice' | 'acts',
  exchanged: number,
  choice: PracticeChoice<string>,
  turn: ChosenPractice<string> | null = null,
): ChosenPractice<string>[] {
  const practices = practicesOf(choice);
  const usual = (times: number): ChosenPractice<string>[] =>
    shown === 'practice'
      ? [practices(day, times)]
      : Array.from({ length: KINDNESS_DAY_ACTS }, (_, i) =>
          practices(day, times * KINDNESS_DAY_ACTS + i),
        );
  if (turn && exchanged > 0) return unique(usual(exchanged - 1));
  if (!turn) return unique(usual(exchanged));
  return unique([turn, ...usual(0)]).slice(0, shown === 'practice' ? 1 : KINDNESS_DAY_ACTS);
}

const unique = (acts: readonly ChosenPractice<string>[]): ChosenPractice<string>[] =>
  acts.filter(({ id }, i) => acts.findIndex((other) => other.id === id) === i);
