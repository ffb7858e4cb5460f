import { describe, expect, it } from 'vitest';
import type { Offer, PauseState } from '@/utils/presence/pause';
import { toolbarState } from '@/utils/presence/toolbar-state';

type Seen = Parameters<typeof toolbarState>[0];
const NOTHING: Seen = { offer: null, withSomebodyUntilMs: null, heldUntilMs: null };
const offer = (way: Offer['way']): PauseState['offer'] => ({
  id: '1-1',
  kind: 'rhythm',
  level: 'card',
  way,
  tabId: 1,
  atMs: 0,
  dueMs: 0,
  dueOwnMs: 0,
  cameOwnMs: null,
  site: null,
  host: null,
  asks: false,
});

describe('the toolbar button', () => {
  it.each<[Partial<Seen>, string]>([
    [{}, 'rest'],
    [{ offer: offer('badge') }, 'due'],
    [{ withSomebodyUntilMs: 1 }, 'with-somebody'],
    [{ heldUntilMs: 1 }, 'held'],
    // Who is with somebody is told so, also where none were to come anyway.
    [{ withSomebodyUntilMs: 1, heldUntilMs: 1 }, 'with-somebody'],
    // What was asked for in spite of it can be answered.
    [{ offer: offer('badge'), withSomebodyUntilMs: 1, heldUntilMs: 1 }, 'due'],
  ])('%j is shown as "%s"', (state, shown) => {
    expect(toolbarState({ ...NOTHING, ...state })).toBe(shown);
  });

  it.each(['asking', 'waiting', 'page', 'notification'] as const)(
    'is at rest while a pause is elsewhere: %s',
    (way) => {
      expect(toolbarState({ ...NOTHING, offer: offer(way) })).toBe('rest');
    },
  );
});
