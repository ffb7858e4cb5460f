/**
 * Explains from the settings when pauses will come, so that a person knows what to expect and why.
 * The result is a list of sentences as values; the interface puts them into its language.
 */
import type { Level, Settings } from '@/utils/settings/settings';

/**
 * Where the granted permissions let a pause appear: over a page, as a notification, or as a badge.
 */
export type Reach = 'page' | 'notification' | 'badge';

export type Sentence =
  /** None comes by itself: pauses are off, or every day is a day off. */
  | { say: 'none' }
  | { say: 'never' }
  /** After so many minutes, at this level, or as far as it reaches. */
  | { say: 'rhythm'; minutes: number; as: Level | Exclude<Reach, 'page'> }
  /** A breath before these sites; before many they are not named. */
  | { say: 'entry'; sites: readonly string[] }
  | { say: 'entries' }
  | { say: 'share' }
  | { say: 'bell'; fromMinute: number; toMinute: number }
  /** 0 is Sunday. */
  | { say: 'not-days'; days: readonly number[] }
  | { say: 'not-hours'; fromMinute: number; toMinute: number }
  | { say: 'not-sites' };

/** More sites than this are not named one by one. Chosen: what a sentence can carry. */
const NAMED = 3;

/** @param reach how far pauses can go by the permissions that were granted */
export function explainPauses(settings: Settings, reach: Reach): Sentence[] {
  const { rhythmMinutes, level, chosenSites, exceptedSites, bell, quietHours, daysOff } = settings;
  if (!settings.pauses) return [{ say: 'none' }];
  if (new Set(daysOff).size === 7) return [{ say: 'never' }];

  const as = reach === 'page' ? level : reach;
  const sentences: Sentence[] = [{ say: 'rhythm', minutes: rhythmMinutes, as }];
  const breaths = chosenSites.filter(({ breath }) => breath).map(({ site }) => site);
  // Where it can't be drawn over a page, nothing can come before one.
  if (breaths.length > 0 && reach === 'page') {
    sentences.push(breaths.length > NAMED ? { say: 'entries' } : { say: 'entry', sites: breaths });
  }
  // Which site is in front is known only where access was granted.
  if (chosenSites.some(({ shareMinutes }) => shareMinutes !== null) && reach === 'page') {
    sentences.push({ say: 'share' });
  }
  if (bell.on) sentences.push({ say: 'bell', ...hoursOf(bell) });
  if (daysOff.length > 0) sentences.push({ say: 'not-days', days: daysOff });
  if (quietHours.on && quietHours.fromMinute !== quietHours.toMinute) {
    sentences.push({ say: 'not-hours', ...hoursOf(quietHours) });
  }
  if (exceptedSites.length > 0 && reach === 'page') sentences.push({ say: 'not-sites' });
  return sentences;
}

const hoursOf = ({ fromMinute, toMinute }: { fromMinute: number; toMinute: number }) => ({
  fromMinute,
  toMinute,
});
