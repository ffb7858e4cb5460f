/** What axe objects to in a state. */
import { violationsIn } from '../harness/axe.ts';
import type { Reached } from './reach.ts';
import type { State } from './states.ts';

/** A line each. Of a web page nothing is asked: its pause is looked at in pages.test.ts. */
export async function objectionsTo(
  { page, isPaused }: Reached,
  { name, scrollsTo }: State,
): Promise<string[]> {
  // What is scrolled was looked at where it was not.
  if (isPaused || scrollsTo) return [];
  return (await violationsIn(page)).map((violation) => `${name}: axe objects to ${violation}`);
}
