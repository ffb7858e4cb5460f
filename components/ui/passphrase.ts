/** What makes a new passphrase unfit, so that all fields that take one agree. */

/** In UTF-16 code units. Chosen: a shorter one is soon guessed. */
const MIN_LENGTH = 8;

export type PassphraseProblem = 'short' | 'differ';

/** @param again what was typed in the second field, which shows a slip of the first */
export function passphraseProblem(passphrase: string, again: string): PassphraseProblem | null {
  if (passphrase.length < MIN_LENGTH) return 'short';
  return passphrase === again ? null : 'differ';
}
