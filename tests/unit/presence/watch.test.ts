/** The watch, case by case; each bug seen in other tools that concerns time is here by name. */
import { describe, expect, it } from 'vitest';
import type { AttentionSource } from '@/utils/presence/attention';
import type { PauseOutcome } from '@/utils/presence/pause-record';
import { forget, pausedPage, presentStretchMs } from '@/utils/presence/watch';
import type { Settings } from '@/utils/settings/settings';
import { dayLength } from '@/utils/shared/days';
import { away, elsewhere, film, filmHandsStill, offerIn, person, reading } from './person';

describe('attention', () => {
  it.each<[string, AttentionSource, number]>([
    ['a page in front, hands at work', reading, 60],
    ['another application in front', elsewhere, 0],
    ['the screen locked', { ...reading, idle: 'locked' }, 0],
    ['the screen locked while music plays', { ...film, idle: 'locked' }, 0],
    ['a film with hands still', filmHandsStill, 60],
    ['nobody there and no sound', away, 0],
    ['a private window', { tab: { id: 3, audible: false, private: true }, idle: 'active' }, 60],
  ])('%s', (_, world, seconds) => {
    const p = person();
    p.look(world);
    const before = p.seconds();
    p.passes(60);
    p.look(world);
    expect(p.seconds() - before).toBe(seconds);
  });

  it('a film is attention while hands are still (browser-screen-time #3)', () => {
    const p = person();
    p.look(film);
    p.stays(film, 120);
    p.stays(filmHandsStill, 5400);
    expect(p.seconds()).toBe(5520);
  });

  it('music in a background tab is not attention', () => {
    const p = person();
    p.stays(reading, 60);
    p.passes(120);
    p.look(away); // The tab in front is silent, whatever plays behind it.
    expect(p.seconds()).toBe(0);
  });

  it('a film that ends keeps what was watched, and nothing after', () => {
    const p = person();
    p.look(film);
    p.stays(filmHandsStill, 600);
    p.passes(60);
    p.look({ ...film, tab: { id: 2, audible: false, private: false }, idle: 'idle' });
    expect(p.seconds()).toBe(600);
    expect(p.watch.attention).toBeNull();
  });

  it('somebody idle has been gone since the last input, not since it was noticed', () => {
    const p = person();
    p.stays(reading, 600);
    p.look(away);
    expect(p.seconds()).toBe(600 - p.settings.awaySeconds);
  });

  it('the event for no window may come out of order (TabFern #42, quickcommands #11)', () => {
    const p = person();
    p.passes(10);
    p.look(elsewhere);
    p.look(reading);
    p.look(reading);
    p.passes(10);
    p.look(reading);
    expect(p.seconds()).toBe(20);
  });

  it.each<[string, AttentionSource['tab'], Partial<Settings>]>([
    ['in a private window', { id: 1, audible: false, private: true, url: 'https://a.example' }, {}],
    ['without site access', { id: 1, audible: false, private: false }, {}],
    [
      'when it is switched off',
      { id: 1, audible: false, private: false, url: 'https://a.example' },
      { siteRecord: { on: false, excluded: [] } },
    ],
    [
      'of an excluded site',
      { id: 1, audible: false, private: false, url: 'https://x.a.example/y' },
      { siteRecord: { on: true, excluded: ['a.example'] } },
    ],
    [
      "of the browser's own pages",
      { id: 1, audible: false, private: false, url: 'about:blank' },
      {},
    ],
  ])('nothing is kept by site %s, and the total is', (_, tab, settings) => {
    const p = person(settings);
    p.look({ tab, idle: 'active' });
    p.stays({ tab, idle: 'active' }, 300);
    expect(p.seconds()).toBe(300);
    expect(p.bySite()).toEqual({});
  });
});

describe('what nobody saw is not counted', () => {
  it('sleep is not counted (LeechBlockNG-chrome #19, #66; browser-wakatime #117)', () => {
    const p = person();
    p.stays(reading, 60);
    p.sleeps(8 * 3600);
    p.look(reading);
    expect(p.seconds()).toBe(60);
  });

  it('sleep is not counted where the monotonic clock runs on in it', () => {
    const p = person();
    p.stays(reading, 60);
    p.passes(8 * 3600);
    p.look(reading);
    expect(p.seconds()).toBe(60);
  });

  it('no day has 66 hours (mind-the-time #5)', () => {
    const p = person();
    for (let i = 0; i < 40; i++) {
      p.stays(reading, 7200);
      p.clockJumps(-7200);
      p.dies();
      p.look(reading);
    }
    const days = Object.entries(p.days());
    expect(days).toHaveLength(1);
    for (const [day, { totalMs }] of days) expect(totalMs).toBe(dayLength(day));
  });

  it('nothing in the middle is lost when the background dies (aw-watcher-web #199, #211)', () => {
    const p = person();
    for (let i = 0; i < 30; i++) {
      p.passes(20);
      p.dies();
      p.look(reading);
    }
    expect(p.seconds()).toBe(600);
  });

  it('it goes on after a restart (focus-pocus #8, page-agent #533)', () => {
    const p = person();
    p.stays(reading, 600);
    p.browserCrashes();
    const { wakeAtMs } = p.look(reading);
    expect(wakeAtMs).not.toBeNull();
    p.stays(reading, 60);
    expect(p.seconds()).toBe(660);
  });

  it('a crash keeps what the last checkpoint saw (Cookie-AutoDelete #472, MarvellousSuspender #410)', () => {
    const p = person();
    p.stays(reading, 600);
    p.passes(50);
    p.browserCrashes();
    p.look(reading);
    expect(p.seconds()).toBe(600);
  });

  it.each([
    ['forward', 3600],
    ['back', -3600],
  ])('a clock set %s while awake does not change what passed', (_, seconds) => {
    const p = person();
    p.passes(20);
    p.clockJumps(seconds);
    p.look(reading);
    expect(p.seconds()).toBe(20);
  });

  it('a clock set back while the background was dead counts nothing and begins anew', () => {
    const p = person();
    p.stays(reading, 600);
    p.dies();
    p.clockJumps(-3600);
    p.look(reading);
    expect(p.seconds()).toBe(600);
    expect(presentStretchMs(p.watch, p.now, p.settings)).toBe(0);
  });
});

describe('a stretch', () => {
  it('goes on over a short look elsewhere, which is not part of it', () => {
    const p = person();
    p.stays(reading, 600);
    p.look(elsewhere);
    p.passes(120);
    p.look(reading);
    expect(presentStretchMs(p.watch, p.now, p.settings)).toBe(600_000);
  });

  it.each<[string, AttentionSource]>([
    ['another application', elsewhere],
    ['a locked screen', { ...reading, idle: 'locked' }],
    ['idle hands', away],
  ])('ends after the away time: %s', (_, world) => {
    const p = person();
    p.stays(reading, 600);
    p.look(world);
    p.passes(p.settings.awaySeconds);
    expect(presentStretchMs(p.watch, p.now, p.settings)).toBe(0);
    p.look(reading);
    expect(p.watch.stretch?.attentiveMs).toBe(0);
  });

  it('nothing wakes the background while nobody is there', () => {
    const p = person();
    expect(p.look(reading).wakeAtMs).not.toBeNull();
    expect(p.look(elsewhere).wakeAtMs).toBeNull();
    expect(p.look(away).wakeAtMs).toBeNull();
  });
});

describe('a pause', () => {
  const due = (settings: Partial<Settings> = {}) => {
    const p = person({ rhythmMinutes: 30, ...settings });
    const { effects } = p.stays(reading, 1800);
    return { p, offer: offerIn(effects), effects };
  };

  it('is due after the rhythm, not a second before', () => {
    const p = person({ rhythmMinutes: 30 });
    expect(p.stays(reading, 1799).effects).toEqual([]);
    expect(p.stays(reading, 1).effects).toMatchObject([{ type: 'offer', tabId: 1 }]);
  });

  it('is offered once, though many looks follow', () => {
    const { p, offer } = due();
    expect(offer).toMatchObject({ type: 'offer' });
    p.look(reading, { type: 'reached', id: offer?.id ?? '', way: 'page' });
    expect(p.stays(reading, 540).effects).toEqual([]);
  });

  it('that nobody answers in ten minutes goes by itself, and the rhythm begins anew, longer', () => {
    const { p, offer } = due();
    p.look(reading, { type: 'reached', id: offer?.id ?? '', way: 'badge' });
    expect(p.stays(reading, 600).effects).toMatchObject([{ type: 'withdraw', way: 'badge' }]);
    expect(p.stays(reading, 1.5 * 1800 - 1).effects).toEqual([]);
    expect(p.stays(reading, 1).effects).toMatchObject([{ type: 'offer' }]);
  });

  it('is offered again when the background died before it was handed over', () => {
    const { p, offer } = due();
    p.dies();
    expect(p.look(reading).effects).toEqual([{ ...offer, arrived: false }]);
  });

  it.each<[PauseOutcome, number]>([
    ['later', 10],
    ['left', 30],
    ['breathed', 30],
    ['unseen', 30],
  ])('after "%s" the next comes in %i minutes', (outcome, minutes) => {
    const { p, offer } = due();
    p.look(reading, { type: 'outcome', id: offer?.id ?? '', outcome });
    expect(p.stays(reading, minutes * 60 - 1).effects).toEqual([]);
    expect(p.stays(reading, 1).effects).toMatchObject([{ type: 'offer' }]);
  });

  it('a late or doubled answer changes nothing', () => {
    const { p, offer } = due();
    p.look(reading, { type: 'outcome', id: offer?.id ?? '', outcome: 'left' });
    const before = p.watch.pause;
    p.look(reading, { type: 'outcome', id: offer?.id ?? '', outcome: 'later' });
    expect(p.watch.pause).toEqual(before);
  });

  it('that waits for a break in one page goes along to the next, where arriving is one', () => {
    const { p, offer } = due();
    const id = offer?.id ?? '';
    expect(p.look(reading, { type: 'reached', id, way: 'waiting' }).effects).toEqual([]);
    expect(p.look(film).effects).toMatchObject([
      { type: 'withdraw', id, tabId: 1, way: 'waiting' },
      { type: 'offer', id, tabId: 2, arrived: true, patient: true },
    ]);
  });

  it('waits as long as it takes, and what a page says late does not put it back', () => {
    const { p, offer } = due();
    const id = offer?.id ?? '';
    p.look(reading, { type: 'reached', id, way: 'waiting' });
    expect(p.stays(reading, 3600).effects).toMatchObject([{ type: 'offer', patient: false }]);
    expect(p.watch.pause.offer).toMatchObject({ id, way: 'waiting' });
    p.look(reading, { type: 'reached', id, way: 'page' });
    p.look(reading, { type: 'reached', id, way: 'waiting' });
    expect(p.watch.pause.offer).toMatchObject({ id, way: 'page' });
  });

  it('that nobody has seen yet goes when quiet hours begin', () => {
    const { p, offer } = due();
    const id = offer?.id ?? '';
    p.look(reading, { type: 'reached', id, way: 'waiting' });
    p.settings.quietHours = { on: true, fromMinute: 0, toMinute: 1439 };
    expect(p.look(reading).effects).toMatchObject([{ type: 'withdraw', id }]);
    expect(p.watch.pause.offer).toBeNull();
  });

  it('stepping away ends the stretch until the person is back', () => {
    const { p, offer } = due();
    p.look(reading, { type: 'reached', id: offer?.id ?? '', way: 'page' });
    p.look(reading, { type: 'outcome', id: offer?.id ?? '', outcome: 'stepped-away' });
    const before = p.seconds();
    p.stays(reading, 600);
    expect(p.seconds()).toBe(before);
    p.look(reading, { type: 'returned' });
    p.stays(reading, 60);
    expect(p.seconds()).toBe(before + 60);
    expect(presentStretchMs(p.watch, p.now, p.settings)).toBe(60_000);
  });

  it('who stepped away is back by what their own page says, and not by another one', () => {
    const { p, offer } = due();
    const id = offer?.id ?? '';
    p.look(reading, { type: 'reached', id, way: 'page' });
    p.look(reading, { type: 'outcome', id, outcome: 'stepped-away' });
    const on = offer?.tabId ?? 0;
    p.look(reading, { type: 'returned', tabId: on + 1 });
    expect(p.watch.steppedAwayOn).toBe(on);
    p.look(reading, { type: 'returned', tabId: on });
    expect(p.watch.steppedAwayOn).toBeNull();
  });

  it('stepping away on a page of our own ends the stretch as well', () => {
    const p = person();
    p.stays(reading, 600);
    p.look(reading, { type: 'away', tabId: 1 });
    const before = p.seconds();
    p.stays(reading, 600);
    expect(p.seconds()).toBe(before);
    p.look(film, { type: 'tab-gone', tabId: 1 });
    p.stays(film, 60);
    expect(presentStretchMs(p.watch, p.now, p.settings)).toBe(60_000);
  });

  it('browsing goes on when the person opens another tab instead of coming back', () => {
    const { p, offer } = due();
    p.look(reading, { type: 'reached', id: offer?.id ?? '', way: 'page' });
    p.look(reading, { type: 'outcome', id: offer?.id ?? '', outcome: 'stepped-away' });
    p.look(film);
    expect(p.watch.attention?.tabId).toBe(2);
  });

  it.each([
    ['ends with the tab it is shown on', 1, true],
    ['stays when another tab closes', 7, false],
  ])('%s', (_, tabId, ends) => {
    const { p, offer } = due();
    p.look(reading, { type: 'reached', id: offer?.id ?? '', way: 'page' });
    p.look(film, { type: 'tab-gone', tabId });
    expect(p.watch.pause.offer === null).toBe(ends);
  });

  it.each([
    [
      'ends when its tab shows another site, though the page has said nothing',
      { url: 'https://other.example/' },
      true,
    ],
    ['stays while nobody knows what its tab shows', {}, false],
  ])('%s', (_, shows, ends) => {
    const { p, offer } = due();
    const id = offer?.id ?? '';
    p.look(reading, { type: 'reached', id, way: 'page' });
    const { effects } = p.look({
      ...reading,
      tab: { id: 1, audible: false, private: false, ...shows },
    });
    expect(effects).toMatchObject(ends ? [{ type: 'withdraw', id, tabId: 1 }] : []);
    expect(p.watch.pause.offer === null).toBe(ends);
  });

  it('waits in one tab, asked for in another it is of the site that is there', () => {
    const { p, offer } = due();
    const id = offer?.id ?? '';
    p.look(reading, { type: 'reached', id, way: 'waiting' });
    const there: AttentionSource = {
      idle: 'active',
      tab: { id: 2, audible: false, private: false, url: 'https://other.example/' },
    };
    p.look(there, { type: 'now' });
    p.look(there, { type: 'reached', id, way: 'page' });
    p.look(there);
    expect(p.watch.pause.offer).toMatchObject({
      id,
      way: 'page',
      tabId: 2,
      host: 'other.example',
    });
  });

  it("a break of the person's own accord postpones it", () => {
    const p = person({ rhythmMinutes: 30 });
    p.stays(reading, 1750);
    p.look(elsewhere);
    p.passes(p.settings.awaySeconds);
    p.look(reading);
    expect(p.stays(reading, 1799).effects).toEqual([]);
  });

  it('never comes on waking from sleep', () => {
    const p = person({ rhythmMinutes: 30, awaySeconds: 3600 });
    p.stays(reading, 1799);
    p.sleeps(600);
    expect(p.look(reading).effects).toEqual([]);
    expect(p.stays(reading, 59).effects).toEqual([]);
  });

  it.each([
    ['inside quiet hours', { on: true, fromMinute: 8 * 60, toMinute: 12 * 60 }, false],
    [
      'inside quiet hours over midnight',
      { on: true, fromMinute: 22 * 60, toMinute: 10 * 60 },
      false,
    ],
    ['outside quiet hours', { on: true, fromMinute: 22 * 60, toMinute: 7 * 60 }, true],
    ['in quiet hours that are switched off', { on: false, fromMinute: 0, toMinute: 1439 }, true],
  ])('%s', (_, quietHours, comes) => {
    expect(due({ quietHours }).effects.length > 0).toBe(comes);
  });

  it('does not come when pauses are off', () => {
    expect(due({ pauses: false }).effects).toEqual([]);
  });

  it('its page is seen to at each look, also one that was stepped away from', () => {
    const { p, offer } = due();
    const id = offer?.id ?? '';
    expect(pausedPage(p.watch)).toBeNull();
    p.look(reading, { type: 'reached', id, way: 'page' });
    expect(pausedPage(p.watch)).toEqual({ tabId: 1, id });
    p.look(reading, { type: 'outcome', id, outcome: 'stepped-away' });
    expect(pausedPage(p.watch)).toEqual({ tabId: 1, id: null });
    p.look(reading, { type: 'returned' });
    expect(pausedPage(p.watch)).toBeNull();
  });

  it('a changed rhythm acts at once', () => {
    const p = person({ rhythmMinutes: 30 });
    p.stays(reading, 600);
    p.settings.rhythmMinutes = 10;
    expect(p.look(reading).effects).toMatchObject([{ type: 'offer' }]);
  });

  it('waits a whole rhythm in a new stretch, whatever the last one had', () => {
    const { p, offer } = due();
    p.look(reading, { type: 'outcome', id: offer?.id ?? '', outcome: 'left' });
    p.look(elsewhere);
    p.passes(p.settings.awaySeconds);
    p.look(reading);
    expect(p.stays(reading, 1799).effects).toEqual([]);
    expect(p.stays(reading, 1).effects).toMatchObject([{ type: 'offer' }]);
  });

  it('is taken back when the person leaves by themselves', () => {
    const { p, offer } = due();
    p.look(reading, { type: 'reached', id: offer?.id ?? '', way: 'badge' });
    p.look(elsewhere);
    p.passes(p.settings.awaySeconds);
    expect(p.look(reading).effects).toMatchObject([{ type: 'withdraw', id: offer?.id }]);
  });
});

describe('forgetting', () => {
  const other: AttentionSource = {
    tab: { id: 9, audible: false, private: false, url: 'https://other.example/' },
    idle: 'active',
  };

  it('a site takes its name from what is not written yet, and leaves the total', () => {
    const p = person();
    p.stays(reading, 300);
    p.look(other);
    p.stays(other, 30);
    const left = forget(p.watch, { sites: ['news.example'], days: [] }, p.settings);
    expect(JSON.stringify(left.recent) + JSON.stringify(left.credits)).not.toContain(
      'news.example',
    );
    expect(left.recent.reduce((sum, { ms }) => sum + ms, 0)).toBe(
      p.watch.recent.reduce((sum, { ms }) => sum + ms, 0),
    );
  });

  it('a day leaves nothing of it', () => {
    const p = person();
    p.stays(reading, 300);
    const left = forget(p.watch, { sites: [], days: ['2026-11-24'] }, p.settings);
    expect([left.recent, left.credits]).toEqual([[], {}]);
  });
});

it('a simulated year stays under 1 MB, and its last day costs the same as its first', () => {
  const p = person({ awaySeconds: 60 });
  let first = 0;
  for (let day = 0; day < 365; day++) {
    for (let i = 0; i < 60; i++) {
      const tab = {
        id: i,
        audible: false,
        private: false,
        url: `https://site${i}-of-a-person.example`,
      };
      p.look({ tab, idle: 'active' });
      p.stays({ tab, idle: 'active' }, 180);
      p.look(elsewhere);
      p.passes(240);
    }
    p.passes(17 * 3600);
    p.look(reading);
    const size = JSON.stringify(p.watch).length;
    first ||= size;
    // The numbers grow by a digit or two; nothing else does.
    expect(size).toBeLessThan(first + 40);
  }
  const days = Object.entries(p.days());
  expect(days.length).toBeGreaterThan(360);
  expect(JSON.stringify(days).length).toBeLessThan(1_000_000);
});
