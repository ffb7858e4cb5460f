/**
 * The shell around the watch, over a browser that can be stopped between any two of its calls: what
 * is stored before what is done, and what a background that was killed goes on with.
 */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AttentionSource } from '@/utils/presence/attention';
import type { Effect, WatchEvent } from '@/utils/presence/events';
import type { ToolbarState } from '@/utils/presence/toolbar-state';
import { DEFAULT_SETTINGS } from '@/utils/settings/settings';
import { MINUTE_MS, SECOND_MS } from '@/utils/shared/time';

type Offer = Extract<Effect, { type: 'offer' }>;

/** The browser. Every call goes through `call`, which is where it can end. */
const platform = vi.hoisted(() => {
  const self = {
    stored: { local: {}, sync: {}, session: {} } as Record<string, Record<string, unknown>>,
    calls: [] as string[],
    /** The call before which the background ends, counted from 1. */
    endAt: Number.POSITIVE_INFINITY,
    ends: 'stops' as 'stops' | 'throws',
    isOver: false,
    onOver: (): void => undefined,
    nowMs: 0,
    run: 'first',
    world: { tab: null, idle: 'active' } as AttentionSource,
    deliver: async (_: Offer): Promise<WatchEvent | null> => null,
    isOtherPage: (_tabId: number, _id: string | null): boolean => false,
    toolbar: [] as ToolbarState[],
    async call<T>(name: string, work: () => T | Promise<T>): Promise<T> {
      if (self.isOver) return new Promise(() => undefined);
      self.calls.push(name);
      if (self.calls.length === self.endAt) {
        if (self.ends === 'throws') throw new Error(`no ${name}`);
        self.isOver = true;
        self.onOver();
        return new Promise(() => undefined);
      }
      return await work();
    },
  };
  return self;
});

vi.mock('wxt/browser', () => {
  const area = (name: string) => {
    const all = () => platform.stored[name] as Record<string, unknown>;
    return {
      get: (keys: string | null) =>
        platform.call(`read ${name}`, () =>
          structuredClone(keys === null ? all() : keys in all() ? { [keys]: all()[keys] } : {}),
        ),
      set: (items: object) =>
        platform.call(`store ${name}`, () => void Object.assign(all(), structuredClone(items))),
      remove: (keys: string[]) =>
        platform.call(`remove ${name}`, () => {
          for (const key of keys) delete all()[key];
        }),
    };
  };
  const storage = { local: area('local'), sync: area('sync'), session: area('session') };
  return { browser: { storage } };
});
vi.mock('@/utils/platform/browser/clock', () => ({
  readClock: () =>
    platform.call('clock', () => ({
      wallMs: platform.nowMs,
      monoMs: platform.nowMs,
      run: platform.run,
    })),
  wakeAt: () => platform.call('alarm', () => undefined),
}));
vi.mock('@/utils/platform/browser/attention-source', () => ({
  readAttentionSource: (awaySeconds: Promise<number>) =>
    platform.call('world', async () => {
      const { world } = platform;
      await awaySeconds;
      return world;
    }),
  focusSettled: async () => undefined,
  onPageChange: () => undefined,
}));
vi.mock('@/utils/platform/browser/idle', () => ({ setAwayTime: () => undefined }));
vi.mock('@/utils/platform/browser/page-pause', () => ({
  isOnOtherPage: async (tabId: number, id: string | null) => platform.isOtherPage(tabId, id),
}));
vi.mock('@/utils/platform/browser/toolbar', () => ({
  showOnToolbar: async (state: ToolbarState) => void platform.toolbar.push(state),
}));
vi.mock('@/utils/platform/browser/permissions', () => ({ isGranted: async () => false }));
vi.mock('@/utils/platform/storage/settings-store', () => ({
  readSettings: () =>
    platform.call('settings', () => ({ ...DEFAULT_SETTINGS, rhythmMinutes: 2, softer: false })),
}));
vi.mock('@/entrypoints/background/deliver-pause', () => ({
  deliverPause: (offer: Offer) => platform.call('deliver', () => platform.deliver(offer)),
  withdrawPause: () => platform.call('withdraw', () => undefined),
}));
vi.mock('@/entrypoints/background/speak', () => ({ speakAs: () => undefined }));
vi.mock('@/entrypoints/background/with-somebody', () => ({
  showWithSomebody: () => platform.call('show', () => undefined),
  hideWithSomebody: () => platform.call('hide', () => undefined),
}));

const START_MS = new Date(2026, 10, 25, 10).getTime();
const IN_FRONT: AttentionSource = {
  tab: { id: 1, audible: false, private: false },
  idle: 'active',
};
const NOBODY: AttentionSource = { tab: null, idle: 'active' };

/** Ids of the pauses that were delivered, each time they were. */
let delivered: string[];

/** Another run of the background: modules are loaded anew, and a lock is nobody's. */
async function startRun(name: string) {
  // What the run before still had under way comes to nothing.
  await new Promise((done) => setImmediate(done));
  vi.resetModules();
  platform.run = name;
  platform.isOver = false;
  let last: Promise<unknown> = Promise.resolve();
  const request = (_: string, work: () => Promise<unknown>) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  vi.stubGlobal('navigator', { locks: { request } });
  return import('@/entrypoints/background/watch-shell');
}

function beginAnew(): void {
  Object.assign(platform, {
    stored: { local: {}, sync: {}, session: {} },
    calls: [],
    endAt: Number.POSITIVE_INFINITY,
    nowMs: START_MS,
    world: IN_FRONT,
    isOtherPage: () => false,
    toolbar: [],
    deliver: async (offer: Offer) => {
      delivered.push(offer.id);
      return { type: 'reached', id: offer.id, way: 'waiting' };
    },
  });
  delivered = [];
}
beforeEach(beginAnew);

/** A pause comes due, is shown and ends; the person goes on for a while, and leaves. */
const HISTORY: readonly [afterMs: number, world: AttentionSource, event: () => WatchEvent][] = [
  [0, IN_FRONT, () => ({ type: 'look' })],
  [MINUTE_MS, IN_FRONT, () => ({ type: 'look' })],
  [MINUTE_MS, IN_FRONT, () => ({ type: 'look' })],
  [5 * SECOND_MS, IN_FRONT, () => ({ type: 'reached', id: lastId(), way: 'page', level: 'card' })],
  [9 * SECOND_MS, IN_FRONT, () => ({ type: 'outcome', id: lastId(), outcome: 'breathed' })],
  [MINUTE_MS, IN_FRONT, () => ({ type: 'look' })],
  [SECOND_MS, NOBODY, () => ({ type: 'look' })],
];
const HISTORY_MS = HISTORY.reduce((sum, [afterMs]) => sum + afterMs, 0);
const lastId = () => delivered.at(-1) ?? 'none';

type End = 'stops' | 'throws' | 'crashes';

/** Lives through the history; the background ends once, before the call of this number. */
async function live(endAt = Number.POSITIVE_INFINITY, ends: End = 'stops'): Promise<void> {
  platform.endAt = endAt;
  platform.ends = ends === 'throws' ? 'throws' : 'stops';
  let shell = await startRun('first');
  for (const [afterMs, world, event] of HISTORY) {
    platform.nowMs += afterMs;
    platform.world = world;
    const over = new Promise<'over'>((done) => {
      platform.onOver = () => done('over');
    });
    const how = await Promise.race([over, shell.dispatch(event()).catch(() => 'failed')]);
    if (how === 'over') {
      if (ends === 'crashes') platform.stored.session = {};
      shell = await startRun('second');
      await shell.refresh();
    }
    // Whoever got no answer says it once more.
    if (how !== undefined) await shell.dispatch(event());
  }
  platform.endAt = Number.POSITIVE_INFINITY;
}

/** What is stored at the end. */
async function kept() {
  const { readDays, readPauses, loadWatch } = await import('@/utils/platform/storage/watch-store');
  const { unwritten } = await import('@/utils/presence/watch');
  const now = { wallMs: platform.nowMs, monoMs: platform.nowMs, run: platform.run };
  const watch = (await loadWatch())?.watch;
  const waiting = watch ? Object.values(unwritten(watch, now, DEFAULT_SETTINGS)) : [];
  const days = [...(await readDays()).values(), ...waiting];
  const pauses = [...(await readPauses()).values()].flat();
  return {
    totalMs: days.reduce((sum, { totalMs }) => sum + totalMs, 0),
    pauses: [...pauses, ...(watch?.pause.ended ?? [])].map(({ outcome }) => outcome),
    offer: watch?.pause.offer ?? null,
  };
}

it('a history that nothing interrupts is stored as it was', async () => {
  await live();
  expect(await kept()).toEqual({ totalMs: HISTORY_MS, pauses: ['breathed'], offer: null });
  expect(delivered).toHaveLength(1);
});

it('a step is stored before any of its effects is carried out, and before the alarm is set', async () => {
  await live();
  const { calls } = platform;
  const place = calls.indexOf('deliver');
  const before = calls.slice(0, place);
  expect(before.slice(before.lastIndexOf('read session'))).toEqual([
    'read session',
    'read local',
    'store local',
    'store session',
    'alarm',
  ]);
});

it('the disk is written to by the first look of a session, and not by one that follows at once', async () => {
  const shell = await startRun('first');
  await shell.refresh();
  platform.stored.session = {};
  platform.calls = [];
  await shell.refresh();
  expect(platform.calls).toContain('store local');
  platform.calls = [];
  await shell.refresh();
  expect(platform.calls).not.toContain('store local');
  expect(platform.calls).toContain('store session');
});

it('the toolbar button is told what each step came to, in their order', async () => {
  platform.deliver = async ({ id }) => {
    delivered.push(id);
    return { type: 'reached', id, way: 'badge' };
  };
  const { dispatch, refresh } = await startRun('first');
  await refresh();
  for (let i = 0; i < 2; i++) {
    platform.nowMs += MINUTE_MS;
    await refresh();
  }
  await dispatch({ type: 'outcome', id: lastId(), outcome: 'later' });
  await dispatch({ type: 'hold', untilMs: platform.nowMs + MINUTE_MS });
  await dispatch({ type: 'with-somebody', untilMs: platform.nowMs + MINUTE_MS });
  platform.nowMs += MINUTE_MS;
  await refresh();
  const told = platform.toolbar.filter((state, i, all) => state !== all[i - 1]);
  expect(told).toEqual(['rest', 'due', 'rest', 'held', 'with-somebody', 'rest']);
});

it('how a pause was delivered is stored', async () => {
  const shell = await startRun('first');
  for (const minute of [0, 1, 2]) {
    platform.nowMs = START_MS + minute * MINUTE_MS;
    await shell.refresh();
  }
  expect((await kept()).offer).toMatchObject({ id: lastId(), way: 'waiting' });
});

describe('a page that goes without a word', () => {
  /** A pause is shown on the page in front. */
  async function shown() {
    const shell = await startRun('first');
    for (const [afterMs, , event] of HISTORY.slice(0, 4)) {
      platform.nowMs += afterMs;
      await shell.dispatch(event());
    }
    return shell;
  }
  const look = (shell: Awaited<ReturnType<typeof shown>>) => {
    platform.nowMs += MINUTE_MS;
    return shell.refresh();
  };

  it('ends its pause at the next look, and not at one that finds the page there', async () => {
    const shell = await shown();
    await look(shell);
    expect((await kept()).offer).toMatchObject({ way: 'page' });
    const asked: unknown[] = [];
    platform.isOtherPage = (...of) => asked.push(of) > 0;
    await look(shell);
    expect(asked).toEqual([[1, lastId()]]);
    expect(await kept()).toMatchObject({ offer: null, pauses: ['unseen'] });
  });

  it('ends the stepping away from it', async () => {
    const shell = await shown();
    await shell.dispatch({ type: 'outcome', id: lastId(), outcome: 'stepped-away' });
    platform.isOtherPage = (_, id) => id === null;
    await look(shell);
    const { loadWatch } = await import('@/utils/platform/storage/watch-store');
    const watch = (await loadWatch())?.watch;
    expect(watch).toMatchObject({ steppedAwayOn: null, attention: { tabId: 1 } });
  });
});

describe('ended before any of its calls, a background', () => {
  /** How many calls the history takes. */
  const countCalls = async () => {
    await live();
    return platform.calls.length;
  };

  it.each<End>(['stops', 'throws'])('that %s goes on with what was stored', async (ends) => {
    const calls = await countCalls();
    for (let endAt = 1; endAt <= calls; endAt++) {
      beginAnew();
      const after = `${ends} before call ${endAt}`;
      await live(endAt, ends);
      expect({ after, ...(await kept()) }).toEqual({
        after,
        totalMs: HISTORY_MS,
        pauses: ['breathed'],
        offer: null,
      });
      expect(new Set(delivered).size, after).toBe(1);
    }
  });

  it('with the browser loses no more than since the last checkpoint, and counts nothing twice', async () => {
    const calls = await countCalls();
    for (let endAt = 1; endAt <= calls; endAt++) {
      beginAnew();
      await live(endAt, 'crashes');
      const { totalMs, pauses } = await kept();
      expect(totalMs).toBeLessThanOrEqual(HISTORY_MS);
      // A checkpoint is not taken anew within half a minute of the last.
      expect(totalMs).toBeGreaterThanOrEqual(HISTORY_MS - 1.5 * MINUTE_MS);
      expect(pauses.length).toBeLessThanOrEqual(1);
    }
  });
});

describe('of two events at once', () => {
  const steps = () => platform.calls.filter((call) => call.endsWith(' session'));

  it('one is taken after the other', async () => {
    const shell = await startRun('first');
    await Promise.all([shell.refresh(), shell.refresh(), shell.refresh()]);
    expect(steps()).toEqual(Array(3).fill(['read session', 'store session']).flat());
    const { loadWatch } = await import('@/utils/platform/storage/watch-store');
    expect((await loadWatch())?.watch.step).toBe(3);
  });

  it('the later is taken though the earlier has failed', async () => {
    const shell = await startRun('first');
    platform.endAt = 3;
    platform.ends = 'throws';
    const [first, second] = await Promise.allSettled([shell.refresh(), shell.refresh()]);
    expect([first?.status, second?.status]).toEqual(['rejected', 'fulfilled']);
  });

  it('the later does not wait until a pause is delivered', async () => {
    const shell = await startRun('first');
    const delivery = Promise.withResolvers<null>();
    platform.deliver = () => delivery.promise;
    await shell.refresh();
    platform.nowMs += MINUTE_MS;
    await shell.refresh();
    platform.nowMs += MINUTE_MS;
    const offered = shell.refresh();
    await vi.waitFor(() => expect(platform.calls).toContain('deliver'));
    await shell.dispatch({ type: 'hold', untilMs: null });
    delivery.resolve(null);
    await offered;
  });

  it('each counts with the time at which it happened, not at which its turn came', async () => {
    const shell = await startRun('first');
    await shell.refresh();
    platform.nowMs += 10 * SECOND_MS;
    const first = shell.refresh();
    const second = shell.refresh();
    // Both have read the clock; now it takes the browser long to answer.
    await Promise.resolve();
    platform.nowMs += 20 * SECOND_MS;
    await Promise.all([first, second]);
    const { loadWatch } = await import('@/utils/platform/storage/watch-store');
    expect((await loadWatch())?.watch.seen.wallMs).toBe(START_MS + 10 * SECOND_MS);
  });

  it('each finds in front what was there when it happened, though its turn comes later', async () => {
    const shell = await startRun('first');
    await shell.refresh();
    platform.nowMs += 10 * SECOND_MS;
    const both = [shell.refresh(), shell.refresh()];
    platform.world = NOBODY;
    await Promise.all(both);
    const { loadWatch } = await import('@/utils/platform/storage/watch-store');
    expect((await loadWatch())?.watch.attention).toMatchObject({ tabId: 1 });
  });
});
