import { describe, expect, it } from 'vitest';
import fc from '@/tests/unit/generated';
import { PAUSE_KINDS, type PauseKind } from '@/utils/presence/pause';
import { type Destination, type Found, nextRung } from '@/utils/presence/pause-ladder';

/** A browser in which every answer is known beforehand. */
type Browser = Required<Found>;
const QUIET: Browser = {
  inCall: false,
  mayDraw: true,
  onPage: true,
  surroundings: { fullScreen: false, audible: false },
  notified: true,
};

/** Where a pause ends in it, and what was found out on the way, in order. */
function descend(pause: { kind: PauseKind; patient: boolean }, browser: Browser) {
  let found: Found = {};
  const asked: (keyof Found)[] = [];
  for (;;) {
    const rung = nextRung(pause, found);
    if ('end' in rung) return { end: rung.end, asked };
    if (asked.includes(rung.find)) throw new Error(`${rung.find} is asked twice`);
    asked.push(rung.find);
    found = { ...found, [rung.find]: browser[rung.find] };
  }
}

const inCall = { inCall: true };
const noSites = { mayDraw: false };
const noPage = { onPage: false };
const fullScreen = { surroundings: { fullScreen: true, audible: false } };
const playing = { surroundings: { fullScreen: false, audible: true } };
const noNotice = { notified: false };

describe('a pause goes', () => {
  it.each<[kind: PauseKind, where: string, Partial<Browser>, patient: boolean, Destination]>([
    ['rhythm', 'a page takes it', {}, false, 'waiting'],
    ['rhythm', 'there is a call', inCall, false, 'take-back'],
    ['rhythm', 'the page refuses it', noPage, false, 'notification'],
    ['rhythm', 'the page refuses it and another may come', noPage, true, 'later'],
    ['rhythm', 'no page may be drawn over', noSites, false, 'notification'],
    ['rhythm', 'none may, and it would wait for one', noSites, true, 'notification'],
    ['rhythm', 'the window is full screen', { ...noSites, ...fullScreen }, false, 'later'],
    ['rhythm', 'something plays', { ...noSites, ...playing }, false, 'badge'],
    ['rhythm', 'notifications are off', { ...noSites, ...noNotice }, false, 'badge'],
    ['bell', 'a page takes it', {}, false, 'waiting'],
    ['visit', 'a page takes it', {}, false, 'waiting'],
    ['share', 'the page refuses it', noPage, false, 'notification'],
    ['entry', 'a page takes it', {}, false, 'shown'],
    ['entry', 'there is a call', inCall, false, 'unseen'],
    ['entry', 'the page refuses it', noPage, false, 'unseen'],
    ['entry', 'the page refuses it and another may come', noPage, true, 'later'],
    ['entry', 'no page may be drawn over', noSites, false, 'unseen'],
    ['now', 'a page takes it', {}, false, 'shown'],
    ['now', 'there is a call', inCall, false, 'shown'],
    ['now', 'no other pause may be drawn over a page', noSites, false, 'shown'],
    ['now', 'the page refuses it', noPage, false, 'own-page'],
    ['now', 'the page refuses it and another may come', noPage, true, 'later'],
  ])('%s, where %s', (kind, _, browser, patient, end) => {
    expect(descend({ kind, patient }, { ...QUIET, ...browser }).end).toBe(end);
  });
});

it.each<[where: string, PauseKind, Partial<Browser>, (keyof Found)[]]>([
  ['in a call', 'rhythm', inCall, ['inCall']],
  ['where a page takes it', 'rhythm', {}, ['inCall', 'mayDraw', 'onPage']],
  ['where it was asked for', 'now', noPage, ['onPage']],
  [
    'where something plays',
    'bell',
    { ...noSites, ...playing },
    ['inCall', 'mayDraw', 'surroundings'],
  ],
  [
    'on the last rung',
    'rhythm',
    noPage,
    ['inCall', 'mayDraw', 'onPage', 'surroundings', 'notified'],
  ],
])('%s, only what decides is found out', (_, kind, browser, asked) => {
  expect(descend({ kind, patient: false }, { ...QUIET, ...browser }).asked).toEqual(asked);
});

const anyBrowser = fc.record<Browser>({
  inCall: fc.boolean(),
  mayDraw: fc.boolean(),
  onPage: fc.boolean(),
  surroundings: fc.record({ fullScreen: fc.boolean(), audible: fc.boolean() }),
  notified: fc.boolean(),
});
const anyPause = fc.record({ kind: fc.constantFrom(...PAUSE_KINDS), patient: fc.boolean() });

it('who asks for a pause gets one, whatever the browser answers', () => {
  fc.assert(
    fc.property(anyBrowser, fc.boolean(), (browser, patient) => {
      const { end } = descend({ kind: 'now', patient }, browser);
      expect(end).toBe(browser.onPage ? 'shown' : patient ? 'later' : 'own-page');
    }),
  );
});

it('no other pause reaches anybody in a call, and none notifies over a film', () => {
  fc.assert(
    fc.property(anyPause, anyBrowser, (pause, browser) => {
      const { end, asked } = descend(pause, browser);
      if (browser.inCall && pause.kind !== 'now') expect(['take-back', 'unseen']).toContain(end);
      const { fullScreen, audible } = browser.surroundings;
      if (asked.includes('notified')) expect(fullScreen || audible).toBe(false);
    }),
  );
});
