/** Handing over a pause while the tab is on its way to another page: what a browser does only now and then. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Effect } from '@/utils/presence/events';

const { executeScript, urlOf } = vi.hoisted(() => ({
  executeScript: vi.fn(),
  urlOf: vi.fn<(tabId: number) => string>(),
}));
vi.mock('wxt/browser', () => ({
  browser: {
    scripting: { executeScript },
    tabs: { get: async (tabId: number) => ({ url: urlOf(tabId) }) },
    permissions: { contains: async () => true },
    i18n: { getMessage: (key: string) => key },
  },
}));
vi.mock('@/utils/platform/browser/elsewhere', () => ({
  isInCall: async () => false,
  readSurroundings: async () => ({ fullScreen: false, audible: false }),
}));
vi.mock('@/utils/platform/storage/settings-store', async () => ({
  readSettings: async () => (await import('@/utils/settings/settings')).DEFAULT_SETTINGS,
}));
vi.mock('@/entrypoints/background/pause-content', () => ({
  pauseContent: async () => ({ lead: '', line: 'A line', opens: null }),
}));

// Other files' modules have another browser.
vi.resetModules();
const { deliverPause, withdrawPause } = await import('@/entrypoints/background/deliver-pause');
const { isOnOtherPage } = await import('@/utils/platform/browser/page-pause');

type Offered = Extract<Effect, { type: 'offer' }>;
const OFFERED: Offered = {
  type: 'offer',
  id: '1-1',
  kind: 'rhythm',
  level: 'screen',
  tabId: 1,
  site: null,
  asks: false,
  arrived: true,
  patient: true,
  waitedMs: 0,
};

interface Script {
  target: { tabId: number };
  files?: string[];
  args?: unknown[];
}

/** Tabs whose page admits a pause; others are empty. What our script was told there, in order. */
let admits: Set<number>;
let told: [tabId: number, what: unknown][];
/** Answers of the injected script before the usual one, as after a page that was replaced. */
let first: unknown[];
/** What happens while the script is on its way for the first time. */
let meanwhile: (() => Promise<unknown>) | null;
const once = (happens: () => Promise<unknown>) => {
  meanwhile = () => {
    meanwhile = null;
    return happens();
  };
};
beforeEach(() => {
  admits = new Set();
  told = [];
  first = [];
  meanwhile = null;
  executeScript.mockReset().mockImplementation(async ({ target, files, args }: Script) => {
    if (files) return [{}];
    const given = args?.[0] as { id: string } | string;
    const admitted = admits.has(target.tabId);
    if (typeof given === 'string') told.push([target.tabId, `off ${given}`]);
    else {
      told.push([target.tabId, given.id]);
      await meanwhile?.();
    }
    if (first.length > 0) return [{ result: first.shift() }];
    return [{ result: admitted }];
  });
});
const reached = (way: string) => ({ type: 'reached', id: '1-1', way });

it('a tab that is empty is waited for, and asked again for the look that came meanwhile', async () => {
  once(async () => {
    admits.add(1);
    expect(await deliverPause({ ...OFFERED, patient: false })).toBeNull();
  });
  expect(await deliverPause(OFFERED)).toEqual(reached('waiting'));
  expect(told).toHaveLength(2);
});

it('goes to the tab that came in front meanwhile, and leaves the one before', async () => {
  admits.add(1).add(2);
  once(() => deliverPause({ ...OFFERED, tabId: 2 }));
  expect(await deliverPause(OFFERED)).toEqual(reached('waiting'));
  expect(told).toEqual([
    [1, '1-1'],
    [1, 'off 1-1'],
    [2, '1-1'],
  ]);
});

it('is not handed over again once it is withdrawn', async () => {
  once(async () => {
    await deliverPause({ ...OFFERED, tabId: 2 });
    await withdrawPause('1-1', 1, 'badge');
  });
  await deliverPause(OFFERED);
  expect(told).toEqual([[1, '1-1']]);
});

it.each<[asked: Offered['kind'], tells: [number, string][], answer: object | null]>([
  ['rhythm', [[1, '1-1']], reached('badge')],
  [
    'now',
    [
      [1, '1-1'],
      [2, '1-1'],
    ],
    null,
  ],
])('once it came as a dot, a later look for "%s" has %j told', async (kind, tells, answer) => {
  admits.add(2);
  once(() => deliverPause({ ...OFFERED, kind, tabId: 2 }));
  expect(await deliverPause({ ...OFFERED, patient: false })).toEqual(answer);
  expect(told.filter(([, what]) => what === '1-1')).toEqual(tells);
});

it('a page that came between the two halves of handing over is asked as well', async () => {
  first = [undefined, null, true];
  expect(await deliverPause({ ...OFFERED, patient: false })).toEqual(reached('waiting'));
  expect(told).toHaveLength(3);
});

it('where pages never stop following each other it comes another way', async () => {
  first = Array(99).fill(null);
  expect(await deliverPause({ ...OFFERED, patient: false })).toEqual(reached('badge'));
  expect(told.length).toBeLessThan(9);
});

describe('a breath before a site', () => {
  const ENTRY: Offered = { ...OFFERED, kind: 'entry', site: 'feed.example' };
  const ON = 'https://feed.example/top';
  const OFF = 'https://news.example/';

  it('is drawn over that site', async () => {
    admits.add(1);
    urlOf.mockReset().mockReturnValue(ON);
    expect(await deliverPause(ENTRY)).toBeNull();
    expect(told).toEqual([[1, '1-1']]);
  });

  it('is drawn over no other that the tab holds by now', async () => {
    admits.add(1);
    urlOf.mockReset().mockReturnValue(OFF);
    expect(await deliverPause({ ...ENTRY, patient: false })).toMatchObject({ outcome: 'unseen' });
    expect(told).toEqual([]);
  });

  it('is taken off again where the tab went on to another meanwhile', async () => {
    admits.add(1);
    urlOf.mockReset().mockReturnValueOnce(ON).mockReturnValue(OFF);
    // It waits for the look that finds the other site.
    expect(await deliverPause(ENTRY)).toBeNull();
    expect(told).toEqual([
      [1, '1-1'],
      [1, 'off 1-1'],
    ]);
  });
});

describe('whether a tab holds another page than the one that was given a pause', () => {
  /** The script's own world in the page in front. */
  const runs = () =>
    executeScript.mockImplementation(
      async ({ func, args }: { func?: (...of: unknown[]) => unknown; args: unknown[] }) => [
        { result: func?.(...args) },
      ],
    );
  afterEach(() => {
    globalThis.deepKindnessPause = undefined;
    globalThis.deepKindnessGiven = undefined;
  });

  it('is told by what the page was given', async () => {
    runs();
    globalThis.deepKindnessPause = { offer: () => true, meet: () => true, remove: () => undefined };
    expect(await isOnOtherPage(1, '1-1')).toBe(true);
    expect(await isOnOtherPage(1, null)).toBe(true);
    await deliverPause(OFFERED);
    expect(await isOnOtherPage(1, '1-1')).toBe(false);
    expect(await isOnOtherPage(1, null)).toBe(false);
    expect(await isOnOtherPage(1, '2-2')).toBe(true);
  });

  it('is not claimed where no script can tell', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await isOnOtherPage(1, '1-1')).toBe(false);
  });
});
