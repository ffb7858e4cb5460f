/** The stored watch, with an example of each version. */
import { expect, it } from 'vitest';
import { freshWatch } from '@/utils/presence/watch';
import { watchShape } from '@/utils/presence/watch-schema';

const now = { wallMs: 1_795_512_600_000, monoMs: 0, run: 'a' };
const stored = {
  step: 4,
  seen: now,
  ownMs: 60_000,
  recent: [],
  credits: {},
  checkpointMs: now.wallMs,
  stretch: { startedAtMs: now.wallMs, attentiveMs: 60_000, awayMs: 0 },
  steppedAwayOn: null,
};
const attention = { tabId: 1, site: null, playback: false };
const pause = {
  fromMs: 0,
  waitMs: 600_000,
  offer: null,
  passed: 0,
  heldUntilMs: null,
  withSomebodyUntilMs: null,
  visits: {},
  ended: [],
};

it.each<[version: number, value: object]>([
  [1, { ...stored, attention, pause: { fromMs: 0, waitMs: 600_000, offer: null } }],
  [2, { ...stored, attention: { ...attention, chosen: null, excepted: false }, pause }],
  [
    3,
    {
      ...stored,
      attention: { ...attention, chosen: null, excepted: false },
      pause: { ...pause, notBeforeMs: 0 },
    },
  ],
])('one of version %i is read', (v, value) => {
  expect(watchShape.read({ v, value })).toEqual({
    state: 'ok',
    value: {
      ...stored,
      attention: { ...attention, chosen: null, excepted: false },
      pause: { ...pause, notBeforeMs: 0 },
    },
  });
});

it('what is written is read as it was', () => {
  const watch = freshWatch(now);
  expect(watchShape.read(watchShape.write(watch))).toEqual({ state: 'ok', value: watch });
});
