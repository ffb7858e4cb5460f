/**
 * Whether a practice fits a person's life, by the little they said of it. A practice can hurt by
 * naming somebody who is missing, so what they did not say they have stays away, also where it might
 * have fitted after all. Nothing said excludes nothing.
 */
import {
  AROUND,
  type DayPlace,
  PLACES,
  type Settings,
  type Topic,
} from '@/utils/settings/settings';
import type { Kind } from '@/utils/shared/kinds';
import { PRACTICES, type Practice, type PracticeFacts } from './practice';

/** What a person said of their life; each answer may be left out. */
export type Life = Partial<Pick<Settings, 'around' | 'places' | 'without'>>;

export function fitsLife(practice: PracticeFacts, life: Life): boolean {
  return hasCompany(practice, life) && hasPlace(practice, life) && !meetsUnwanted(practice, life);
}

/** Whom the question names; others may come whatever is answered. */
const ASKED: readonly string[] = AROUND;

/** Ids of a kind's practices that stay away by the person's answers. */
export const unfitIds = (kind: Kind, life: Life): string[] => {
  const practices: readonly Practice[] = PRACTICES[kind];
  return practices.filter((practice) => !fitsLife(practice, life)).map(({ id }) => id);
};

const needs = (
  practice: PracticeFacts,
  need: NonNullable<PracticeFacts['needs']>[number],
): boolean => practice.needs?.includes(need) ?? false;

/** Who it is with is around, and the family it speaks of too. */
function hasCompany(practice: PracticeFacts, { around = null }: Life): boolean {
  if (around === null) return true;
  if (needs(practice, 'family') && !around.includes('family')) return false;
  const company: readonly string[] = around;
  return company.includes(practice.with) || !ASKED.includes(practice.with);
}

/**
 * There is a place for it in the person's days. Somebody close can be met in any, and what fits those
 * who live alone as well depends on none.
 */
function hasPlace(
  practice: PracticeFacts,
  { around = null, places = [], without = [] }: Life,
): boolean {
  const possible = placesOf(practice);
  const has = (place: DayPlace): boolean => {
    if (places.length > 0 && !places.includes(place)) return false;
    if (place === 'out') return !without.includes('stranger');
    // Where nobody is around, nobody is at home either.
    return place !== 'home' || practice.with !== 'anyone' || around?.length !== 0;
  };
  return possible.length === 0 || possible.some(has);
}

/** Where it may be done; none is anywhere. */
function placesOf({ with: company, fits }: PracticeFacts): DayPlace[] {
  if (company === 'colleague') return ['work'];
  const tagged = PLACES.filter((place) => fits.includes(place === 'out' ? 'stranger' : place));
  if (fits.includes('online')) return [];
  if (company === 'stranger') return tagged;
  const isFree = fits.includes('alone') || (company !== 'anyone' && company !== 'alone');
  return isFree ? [] : tagged;
}

const MEETS: Readonly<Record<Topic, (practice: PracticeFacts) => boolean>> = {
  difficult: ({ fits }) => fits.includes('difficult'),
  family: (practice) => practice.with === 'family' || needs(practice, 'family'),
  stranger: (practice) => practice.with === 'stranger',
  custom: (practice) => needs(practice, 'custom'),
  religion: (practice) => needs(practice, 'religion'),
  health: (practice) => needs(practice, 'health'),
  money: (practice) => needs(practice, 'money'),
};

/** Whether there is something in a practice that a person may rather not meet. */
export const meets = (practice: PracticeFacts, topic: Topic): boolean => MEETS[topic](practice);

const meetsUnwanted = (practice: PracticeFacts, { without = [] }: Life): boolean =>
  without.some((topic) => meets(practice, topic));
