/** Which good wish the timer brings when: for one person after the other, a phrase at a time. */

/** For whom, in the order in which they come: where it is easy first, oneself later. */
export const WISH_TARGETS = ['easy', 'friend', 'stranger', 'self', 'difficult'] as const;
export type WishTarget = (typeof WISH_TARGETS)[number];

/** Milliseconds for one wish. Chosen: time to say it inwardly, and to mean it. */
const PHRASE_MS = 10_000;

export interface Wish {
  whom: WishTarget;
  /** Number of the phrase, from 0, as often as wanted around; null while the person is named. */
  phrase: number | null;
}

/** For whom, by what was chosen: `all`, `without` somebody difficult, or neither them nor oneself. */
export const targetsOf = (chosen: string | undefined): readonly WishTarget[] =>
  WISH_TARGETS.slice(0, chosen === 'all' ? 5 : chosen === 'without' ? 4 : 3);

/** @param elapsedMs of `lengthMs`; its end is still the last wish */
export function wishAt(elapsedMs: number, lengthMs: number, whom: readonly WishTarget[]): Wish {
  const partMs = lengthMs / whom.length;
  const place = within(Math.floor(elapsedMs / partMs), whom.length);
  // The first of a part's places names the person, so there are at least two.
  const places = Math.max(2, Math.round(partMs / PHRASE_MS));
  const at = within(Math.floor(((elapsedMs - place * partMs) / partMs) * places), places);
  return {
    whom: whom[place] as WishTarget,
    // Parts go on where the last one ended, so that even a short sitting brings each phrase.
    phrase: at === 0 ? null : place * (places - 1) + at - 1,
  };
}

const within = (place: number, count: number) => Math.min(count - 1, Math.max(0, place));
