/**
 * A week of practices for paper: the days as the new tab will bring them, or, for a class, one a day
 * of the kinds that are chosen. Single ones may be exchanged. Pure, so that the same choice prints the
 * same week.
 */
import { addDays } from '@/utils/shared/days';
import { KINDNESS_DAY_ACTS } from './day';
import { type ChosenPractice, type PracticeChoice, practicesOf } from './rotation';

const DAYS = 7;
/** So many further ones are looked at before it is said that there is no other. */
const MOST_TURNS = 60;

/** One line of the week: a day has one, a kindness day several. */
export interface PlaceOfWeek {
  day: string;
  /** Which of the day's, from 0. */
  place: number;
  /** Null where nothing may come: by hand, one of one's own can be written there. */
  practice: ChosenPractice<string> | null;
}

/** How often each place was exchanged for another, by `keyOfPlace`. */
export type WeekTurns = ReadonlyMap<string, number>;

export const keyOfPlace = ({ day, place }: Pick<PlaceOfWeek, 'day' | 'place'>): string =>
  `${day} ${place}`;

export interface WeekWish {
  /** The first of the seven days, 'YYYY-MM-DD'. */
  first: string;
  choice: PracticeChoice<string>;
  /** Whether a day has several, as on a kindness day. */
  hasSeveral: (day: string) => boolean;
}

/** Seven days, in their order. What is hidden is on none of them, and no kind that was not chosen. */
export const weekOf = (wish: WeekWish, turns: WeekTurns): PlaceOfWeek[] => {
  const bring = bringerOf(wish);
  return Array.from({ length: DAYS }, (_, i) => addDays(wish.first, i)).flatMap((day) => {
    const count = wish.hasSeveral(day) ? KINDNESS_DAY_ACTS : 1;
    const places = Array.from({ length: count }, (_, place): PlaceOfWeek => {
      const turn = turns.get(keyOfPlace({ day, place })) ?? 0;
      return { day, place, practice: bring(day, place + turn * count) };
    });
    return places.filter(
      ({ practice }, at) =>
        at === 0 ||
        (practice && places.findIndex((other) => other.practice?.id === practice.id) === at),
    );
  });
};

/**
 * The turns after one place was exchanged for something that is not in the week yet; the same turns
 * where there is nothing else.
 */
export function exchanged(
  wish: WeekWish,
  turns: WeekTurns,
  { day, place }: Pick<PlaceOfWeek, 'day' | 'place'>,
): WeekTurns {
  const bring = bringerOf(wish);
  const there = new Set(weekOf(wish, turns).map(({ practice }) => practice?.id));
  const count = wish.hasSeveral(day) ? KINDNESS_DAY_ACTS : 1;
  const key = keyOfPlace({ day, place });
  const turn = turns.get(key) ?? 0;
  for (let next = turn + 1; next <= turn + MOST_TURNS; next++) {
    const practice = bring(day, place + next * count);
    if (practice && !there.has(practice.id)) return new Map([...turns, [key, next]]);
  }
  return turns;
}

/**
 * What a day brings, so many exchanges on. The new tab is never empty and so brings, where nothing
 * else is left, what was hidden or another kind; paper may have an empty line.
 */
function bringerOf({ choice }: WeekWish) {
  const practices = practicesOf(choice);
  const hidden = new Set(choice.hidden);
  return (day: string, exchanges: number): ChosenPractice<string> | null => {
    const practice = practices(day, exchanges);
    const isChosen = !choice.kinds?.length || choice.kinds.includes(practice.kind);
    return isChosen && !hidden.has(practice.id) ? practice : null;
  };
}
