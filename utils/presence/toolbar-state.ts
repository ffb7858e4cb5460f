/** What the toolbar button shows, in its picture and in words. */
import type { PauseState } from './pause';

/**
 * `due`: a pause is there, and the button is all that says so; `held`: the person wants none for a
 * while. Their hours and days off are as they set them, and no state to be told.
 */
export const TOOLBAR_STATES = ['rest', 'due', 'with-somebody', 'held'] as const;
export type ToolbarState = (typeof TOOLBAR_STATES)[number];

/** Of several what can be answered comes first, and then what was said last for a reason. */
export function toolbarState({
  offer,
  withSomebodyUntilMs,
  heldUntilMs,
}: Pick<PauseState, 'offer' | 'withSomebodyUntilMs' | 'heldUntilMs'>): ToolbarState {
  if (offer?.way === 'badge') return 'due';
  if (withSomebodyUntilMs !== null) return 'with-somebody';
  return heldUntilMs !== null ? 'held' : 'rest';
}
