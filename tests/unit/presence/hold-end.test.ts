import { expect, it } from 'vitest';
import { type Held, type HoldLength, heldNow, holdEndMs } from '@/utils/presence/hold-end';
import { FOREVER_MS } from '@/utils/presence/pause';

const at = (day: number, hour: number, minute = 0) =>
  new Date(2026, 10, day, hour, minute).getTime();

it.each<[length: HoldLength, fromMs: number, endMs: number | null]>([
  ['none', at(25, 10), null],
  ['told', at(25, 10), FOREVER_MS],
  ['hour', at(25, 10, 30), at(25, 11, 30)],
  [15, at(25, 10), at(25, 10, 15)],
  ['tomorrow', at(25, 10), at(26, 4)],
  // At night it is still the day before, and tomorrow is near.
  ['tomorrow', at(26, 2), at(26, 4)],
])('held for %j from %d, it ends at %d', (length, fromMs, endMs) => {
  expect(holdEndMs(length, fromMs, 4)).toBe(endMs);
});

it.each<[by: string, withSomebodyUntilMs: number | null, heldUntilMs: number | null, Held | null]>([
  ['nothing', null, null, null],
  ['what is over', at(25, 9), at(25, 9, 59), null],
  ['company, before all else', at(25, 11), at(25, 12), { by: 'person', untilMs: at(25, 11) }],
  ['company until told', FOREVER_MS, null, { by: 'person', untilMs: null }],
  ['an hour', null, at(25, 11), { by: 'hold', untilMs: at(25, 11) }],
  ['the rest of the day', null, at(26, 4), { by: 'hold', untilMs: null }],
])('at ten pauses are held by %s', (_, withSomebodyUntilMs, heldUntilMs, held) => {
  expect(heldNow({ withSomebodyUntilMs, heldUntilMs }, at(25, 10), 4)).toEqual(held);
});
