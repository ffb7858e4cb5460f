/** Who may say what to the background. */
import { beforeEach, describe, expect, it, vi } from 'vitest';

const OURS = 'chrome-extension://abc';
const heard = vi.hoisted(() => ({
  listener: (_raw: unknown, _sender: object): unknown => undefined,
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'abc',
      getURL: (path: string) => `chrome-extension://abc${path}`,
      onMessage: {
        addListener: (listener: typeof heard.listener) => {
          heard.listener = listener;
        },
      },
    },
  },
}));

import type { Message } from '@/utils/platform/browser/messages';

// Other files' modules have another browser.
vi.resetModules();
const { onMessage, SAID_BY } = await import('@/utils/platform/browser/messages');

const SAID: { readonly [T in Message['type']]: Extract<Message, { type: T }> } = {
  outcome: { type: 'outcome', id: 'p', outcome: 'left' },
  gone: { type: 'gone', id: 'p' },
  shown: { type: 'shown', id: 'p', level: 'card' },
  elsewhere: { type: 'elsewhere' },
  mistaken: { type: 'mistaken', id: 'p' },
  whisper: { type: 'whisper', id: 'p' },
  enter: { type: 'enter', id: 'p', minutes: 5 },
  rhythm: { type: 'rhythm', id: 'p', answer: 'rarer' },
  now: { type: 'now' },
  reply: { type: 'reply' },
  hold: { type: 'hold', until: 'hour' },
  'with-somebody': { type: 'with-somebody', minutes: 30 },
  reopen: { type: 'reopen' },
  away: { type: 'away' },
  returned: { type: 'returned' },
  written: { type: 'written' },
  forget: { type: 'forget', sites: ['a.test'], days: ['2026-11-24'] },
};
const TYPES = Object.keys(SAID) as Message['type'][];
/** What a pause in a page says: how it goes, and what was answered there. */
const OF_A_PAUSE: Message['type'][] = [
  'outcome',
  'gone',
  'shown',
  'elsewhere',
  'mistaken',
  'whisper',
  'enter',
  'rhythm',
  'returned',
];
/** What only a pause in a page can know. */
const NOT_OURS: Message['type'][] = ['gone', 'shown', 'elsewhere', 'mistaken', 'whisper', 'enter'];

const listener = vi.fn(async () => undefined);
beforeEach(() => {
  listener.mockClear();
  onMessage(listener);
});
const isHeard = (said: unknown, sender: object) => {
  heard.listener(said, sender);
  return listener.mock.calls.length > 0;
};

const OUR_TAB = { id: 'abc', url: `${OURS}/journal.html#time`, tab: { id: 3 }, frameId: 0 };
const POPUP = { id: 'abc', url: `${OURS}/popup.html` };
const PAGE = { id: 'abc', url: 'https://feed.test/', tab: { id: 7 }, frameId: 0 };

it('every message has those who may say it', () => {
  expect(Object.keys(SAID_BY).sort()).toEqual([...TYPES].sort());
});

describe.each(TYPES)('%s', (type) => {
  it.each([
    ['the popup', POPUP, !NOT_OURS.includes(type)],
    ['a page of ours in a tab', OUR_TAB, !NOT_OURS.includes(type)],
    ['a script of ours in a page', PAGE, OF_A_PAUSE.includes(type)],
    ['a frame in a page', { ...PAGE, frameId: 4 }, false],
    [
      'a page whose address only looks like ours',
      { ...PAGE, url: `${OURS}.test/` },
      OF_A_PAUSE.includes(type),
    ],
    ['another extension', { ...OUR_TAB, id: 'other' }, false],
    ['nobody known', { id: 'abc' }, false],
  ])('from %s', (_, sender, taken) => {
    expect(isHeard(SAID[type], sender)).toBe(taken);
  });
});

it('says in which tab a pause is', () => {
  heard.listener(SAID.shown, PAGE);
  expect(listener).toHaveBeenCalledWith(SAID.shown, { who: 'pause', tabId: 7 });
});

it.each(['own-break', 'entered', 'answered'])('nobody tells the outcome %s', (outcome) => {
  expect(isHeard({ type: 'outcome', id: 'p', outcome }, PAGE)).toBe(false);
  expect(isHeard({ type: 'outcome', id: 'p', outcome }, POPUP)).toBe(false);
});
