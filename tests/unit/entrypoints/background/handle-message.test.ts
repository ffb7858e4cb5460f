/** What is said of a pause counts for the pause that is there, in its tab, and once. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Message, Speaker } from '@/utils/platform/browser/messages';
import type { WatchEvent } from '@/utils/presence/events';

interface Present {
  id: string;
  tabId: number;
  asks: boolean;
}
const watch = vi.hoisted(() => ({
  present: null as Present | null,
  told: [] as WatchEvent[],
}));
vi.mock('@/entrypoints/background/watch-shell', () => ({
  presentPause: async () => watch.present,
  isOffered: async (id?: string) => watch.present !== null && (!id || watch.present.id === id),
  dispatch: async (event: WatchEvent) => {
    watch.told.push(event);
    if (event.type === 'outcome' && watch.present?.id === event.id) watch.present = null;
  },
  forgetTime: async () => undefined,
}));
const writeSetting = vi.hoisted(() => vi.fn(async () => undefined));
vi.mock('@/utils/platform/storage/settings-store', async () => ({
  readSettings: async () => (await import('@/utils/settings/settings')).DEFAULT_SETTINGS,
  writeSetting,
}));
vi.mock('@/utils/platform/browser/notifications/notifications', () => ({
  clearNotification: async () => undefined,
}));
const frames = vi.hoisted(() => ({ goOnInFrames: vi.fn(), stopInFrames: vi.fn() }));
vi.mock('@/utils/platform/browser/frames', () => frames);
const takePauseFromPage = vi.hoisted(() => vi.fn(async () => undefined));
vi.mock('@/utils/platform/browser/page-pause', () => ({ takePauseFromPage }));
const openWriting = vi.hoisted(() => vi.fn(async () => undefined));
vi.mock('@/utils/platform/browser/pages', () => ({ openWriting, openPage: async () => undefined }));
const closeTabFor = vi.hoisted(() => vi.fn(async () => undefined));
const bearWitness = vi.hoisted(() => vi.fn(async () => undefined));
vi.mock('@/utils/platform/journal/witness', () => ({ bearWitness }));
vi.mock('@/utils/platform/storage/closed-tab-store', () => ({ closeTabFor, reopenTab: vi.fn() }));
vi.mock('@/utils/platform/browser/clock', () => ({
  readClock: async () => ({ wallMs: Date.UTC(2026, 10, 28, 12), monoMs: 0, run: 'a' }),
}));
const noteOwnLineAsked = vi.hoisted(() => vi.fn(async () => undefined));
vi.mock('@/entrypoints/background/pause-content', () => ({
  noteOwnLineAsked,
  notePauseShown: async () => undefined,
  noteSteppedAway: async () => undefined,
}));

// Other files' modules have another browser.
vi.resetModules();
const { handleMessage } = await import('@/entrypoints/background/handle-message');

const PAGE: Speaker = { who: 'pause', tabId: 7 };
const ELSEWHERE: Speaker = { who: 'pause', tabId: 8 };
const POPUP: Speaker = { who: 'ours', tabId: undefined };
const rarer = (id: string): Message => ({ type: 'rhythm', id, answer: 'rarer' });

beforeEach(() => {
  watch.present = { id: 'p', tabId: 7, asks: true };
  watch.told = [];
  vi.clearAllMocks();
});

describe('the rhythm', () => {
  it.each<[what: string, present: Present | null, id: string, from: Speaker]>([
    ['of no pause, from a page', null, 'p', PAGE],
    ['of no pause, from the popup', null, 'p', POPUP],
    ['of another pause', { id: 'p', tabId: 7, asks: true }, 'q', PAGE],
    ['of another pause, from the popup', { id: 'p', tabId: 7, asks: true }, 'q', POPUP],
    ['of a pause in another tab', { id: 'p', tabId: 7, asks: true }, 'p', ELSEWHERE],
    ['of a pause that asked nothing', { id: 'p', tabId: 7, asks: false }, 'p', PAGE],
    [
      'of a pause that asked nothing, from the popup',
      { id: 'p', tabId: 7, asks: false },
      'p',
      POPUP,
    ],
  ])('is not moved by an answer %s', async (_, present, id, from) => {
    watch.present = present;
    for (const answer of ['rarer', 'keep', 'not-today'] as const) {
      await handleMessage({ type: 'rhythm', id, answer }, from);
    }
    expect(writeSetting).not.toHaveBeenCalled();
    expect(watch.told).toEqual([]);
  });

  it.each([PAGE, POPUP])(
    'is moved once by the pause that asks, however often it is pressed',
    async (from) => {
      await Promise.all([handleMessage(rarer('p'), from), handleMessage(rarer('p'), from)]);
      await handleMessage(rarer('p'), from);
      expect(writeSetting).toHaveBeenCalledOnce();
      expect(watch.told).toEqual([{ type: 'outcome', id: 'p', outcome: 'answered' }]);
    },
  );
});

describe('what a page says of a pause that is not there', () => {
  it.each<Message>([
    { type: 'outcome', id: 'p', outcome: 'stepped-away' },
    { type: 'outcome', id: 'p', outcome: 'wrote' },
    { type: 'enter', id: 'p', minutes: 60 },
    { type: 'whisper', id: 'p' },
    { type: 'shown', id: 'p', level: 'screen' },
  ])('does nothing: $type', async (said) => {
    for (const present of [
      null,
      { id: 'q', tabId: 7, asks: false },
      { id: 'p', tabId: 8, asks: false },
    ]) {
      watch.present = present;
      await handleMessage(said, PAGE);
    }
    expect(watch.told).toEqual([]);
    expect(openWriting).not.toHaveBeenCalled();
    expect(closeTabFor).not.toHaveBeenCalled();
    expect(frames.stopInFrames).not.toHaveBeenCalled();
  });

  it('and is shown all the same is taken off its page', async () => {
    watch.present = null;
    await handleMessage({ type: 'shown', id: 'p', level: 'screen' }, PAGE);
    expect(takePauseFromPage).toHaveBeenCalledWith(7, 'p');
  });
});

it('what the pause says that is there reaches the watch', async () => {
  await handleMessage({ type: 'shown', id: 'p', level: 'screen' }, PAGE);
  await handleMessage({ type: 'outcome', id: 'p', outcome: 'left' }, PAGE);
  await handleMessage({ type: 'returned' }, PAGE);
  expect(watch.told).toEqual([
    { type: 'reached', id: 'p', way: 'page', level: 'screen' },
    { type: 'outcome', id: 'p', outcome: 'left' },
    { type: 'returned', tabId: 7 },
  ]);
});

it('that the journal was written brings what lies outside of it up to it', async () => {
  await handleMessage({ type: 'written' }, POPUP);
  expect(bearWitness).toHaveBeenCalledOnce();
});
