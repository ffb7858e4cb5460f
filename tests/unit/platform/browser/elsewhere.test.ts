/** What goes on where the page in front can't look, from what its frames and the other tabs tell. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

interface Tab {
  id: number;
  url?: string;
  active?: boolean;
  audible?: boolean;
  discarded?: boolean;
  sharingState?: object;
}
let tabs: Tab[];
/** What the frames of a tab tell; none where no script is admitted. */
let told: Map<number, (typeof QUIET & { hands?: boolean })[]>;
const asked: { tabId: number; listenMs: number }[] = [];
/** A file is put there; then its frames are asked by name. */
const executeScript = vi.fn(
  async ({ target: { tabId }, args }: { target: { tabId: number }; args?: [string, number[]] }) => {
    if (!args) return [];
    const [name, [listenMs = 0]] = args;
    asked.push({ tabId, listenMs });
    const frames = told.get(tabId) ?? [];
    return frames.map((frame) => ({ result: name === 'listen' ? (frame.hands ?? false) : frame }));
  },
);
vi.mock('wxt/browser', () => ({
  browser: {
    scripting: { executeScript },
    tabs: {
      query: async () => tabs,
      get: async (id: number) => tabs.find((tab) => tab.id === id),
    },
  },
}));
// Other files' modules have another browser.
vi.resetModules();
const { isInCall, readElsewhere } = await import('@/utils/platform/browser/elsewhere');

const QUIET = { live: false, plays: false, film: false, unheard: false, mayRecord: false };
const WORKED_IN = { ...QUIET, unheard: true, hands: true };
const FRONT = 1;
beforeEach(() => {
  vi.useFakeTimers();
  tabs = [{ id: FRONT, url: 'https://news.test/', active: true }];
  told = new Map([[FRONT, [QUIET]]]);
  asked.length = 0;
});
afterEach(() => vi.useRealTimers());

const read = async () => {
  const reading = readElsewhere(FRONT);
  await vi.runAllTimersAsync();
  return reading;
};
const front = (...frames: (typeof QUIET)[]) => told.set(FRONT, [QUIET, ...frames]);
const other = (tab: object, ...frames: (typeof QUIET)[]) => {
  tabs.push({ id: 2, url: 'https://calls.unknown/', ...tab });
  told.set(2, frames);
};

it.each<[string, () => unknown, string | null]>([
  ['nothing', () => undefined, null],
  ['a call in a frame', () => front({ ...QUIET, live: true }), 'call'],
  ['a film in a frame', () => front({ ...QUIET, plays: true, film: true }), 'film'],
  ['hands in a frame', () => front(WORKED_IN), 'hands'],
  ['a frame in which nobody does anything', () => front({ ...QUIET, unheard: true }), null],
  ['hands in a call', () => front(WORKED_IN, { ...QUIET, live: true }), 'call'],
  ['a page that may use the microphone', () => front({ ...QUIET, mayRecord: true }), 'unsure'],
  ['a call in a tab that sounds', () => other({ audible: true }, { ...QUIET, live: true }), 'call'],
  ['one in another window', () => other({ active: true }, { ...QUIET, live: true }), 'call'],
  [
    'a voice from no element, in a tab that may use the microphone',
    () => other({ audible: true }, { ...QUIET, mayRecord: true }),
    'call',
  ],
  ['music in another tab', () => other({ audible: true }, { ...QUIET, plays: true }), null],
  ['sound of no element in another tab', () => other({ audible: true }, QUIET), null],
  [
    'music in a tab that may use the microphone',
    () => other({ audible: true }, { ...QUIET, plays: true, mayRecord: true }),
    null,
  ],
  [
    'a known meeting that sounds',
    () => other({ url: 'https://meet.jit.si/a', audible: true }),
    'call',
  ],
  ['a known meeting in silence', () => other({ url: 'https://meet.jit.si/a' }, QUIET), null],
  [
    'a known meeting in which somebody is to be seen',
    () => other({ url: 'https://meet.jit.si/a' }, { ...QUIET, live: true }),
    'call',
  ],
  ['what Firefox says of a camera', () => other({ sharingState: { camera: true } }), 'call'],
  ['what Firefox says of a screen', () => other({ sharingState: { screen: 'Window' } }), 'call'],
])('%s', async (_, is, elsewhere) => {
  is();
  expect(await read()).toBe(elsewhere);
});

it('sound of no element in the page in front is unsure, once it does not merely linger', async () => {
  Object.assign(tabs[0] as Tab, { audible: true });
  expect(await read()).toBe('unsure');
  const reading = readElsewhere(FRONT);
  await vi.advanceTimersByTimeAsync(1_000);
  Object.assign(tabs[0] as Tab, { audible: false });
  await vi.runAllTimersAsync();
  expect(await reading).toBeNull();
});

it('hands are listened for in the page in front, where a frame is unheard and nothing else is known', async () => {
  const looks = async () => {
    asked.length = 0;
    await read();
    return asked.map(({ tabId, listenMs }) => [tabId, listenMs]);
  };
  expect(await looks()).toEqual([[FRONT, 0]]);
  other({ audible: true }, { ...QUIET, plays: true });
  front(WORKED_IN);
  expect(await looks()).toEqual([
    [FRONT, 0],
    [2, 0],
    [FRONT, 1_500],
  ]);
  front(WORKED_IN, { ...QUIET, plays: true, film: true });
  expect(await looks()).toEqual([
    [FRONT, 0],
    [2, 0],
  ]);
});

it('a call is looked for without listening, and without waiting for a sound to end', async () => {
  Object.assign(tabs[0] as Tab, { audible: true });
  front(WORKED_IN);
  // No timer is run.
  expect(await isInCall(FRONT)).toBe(false);
  expect(asked).toEqual([{ tabId: FRONT, listenMs: 0 }]);
});

it('silent tabs behind others, and what was put away, are left alone', async () => {
  tabs.push({ id: 3, url: 'https://old.test/', active: false });
  tabs.push({ id: 4, url: 'https://meet.jit.si/a', discarded: true });
  await read();
  expect(asked.map(({ tabId }) => tabId)).toEqual([FRONT]);
});

it('frames that never answer hold nothing back', async () => {
  executeScript.mockReturnValueOnce(new Promise(() => undefined));
  expect(await read()).toBeNull();
});
