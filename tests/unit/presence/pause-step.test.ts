/** When a pause comes, how, and what becomes of it: case by case. */
import { describe, expect, it } from 'vitest';
import type { AttentionSource } from '@/utils/presence/attention';
import type { Effect, WatchEvent } from '@/utils/presence/events';
import { FOREVER_MS } from '@/utils/presence/pause';
import type { PauseOutcome } from '@/utils/presence/pause-record';
import type { WatchStep } from '@/utils/presence/watch';
import type { Level, Settings } from '@/utils/settings/settings';
import { elsewhere, offerIn, person, reading, START_MS } from './person';

const page = (url: string, id = 1): AttentionSource => ({
  tab: { id, audible: false, private: false, url },
  idle: 'active',
});
const feed = page('https://feed.example/top', 7);
const CHOSEN = { site: 'feed.example', breath: true, shareMinutes: null };

/** A person whose pauses come as soon as they are due, as they do at a break. */
function lively(settings: Partial<Settings> = {}) {
  const p = person(settings);
  const come = (world: AttentionSource, { effects }: WatchStep, level?: Level) => {
    const offer = offerIn(effects);
    if (offer) {
      p.look(world, { type: 'reached', id: offer.id, way: 'page', level: level ?? offer.level });
    }
    return offer;
  };
  return {
    p,
    come,
    /** Reads until a pause comes; which one, and after how many minutes. */
    reads(world: AttentionSource = reading, most = 240) {
      for (let minute = 1; minute <= most; minute++) {
        const offer = come(world, p.stays(world, 60));
        if (offer) return { ...offer, minute };
      }
      return null;
    },
    says(world: AttentionSource, id: string, outcome: PauseOutcome) {
      return p.look(world, { type: 'outcome', id, outcome });
    },
    /** Goes to a page, and takes what comes of it. */
    goes(world: AttentionSource) {
      const taken = p.look(world);
      return { offer: come(world, taken), effects: taken.effects };
    },
  };
}
const types = (effects: readonly Effect[]) => effects.map(({ type }) => type);

it('a pause that came in the way waits again, follows the person, and is not passed over', () => {
  const { p, reads, says } = lively();
  const came = reads();
  const id = came?.id ?? '';
  p.look(reading, { type: 'mistaken', id });
  expect(p.watch.pause.offer).toMatchObject({ id, way: 'waiting', cameOwnMs: null });
  // The same again, late or of another pause, changes nothing.
  p.look(reading, { type: 'mistaken', id });
  p.look(reading, { type: 'mistaken', id: 'another' });
  const there = page('https://other.example/', 4);
  p.passes(60);
  expect(types(p.look(there).effects)).toEqual(['withdraw', 'offer']);
  p.passes(60);
  p.look(there, { type: 'reached', id, way: 'page', level: 'screen' });
  says(there, id, 'breathed');
  expect(p.records).toMatchObject([{ outcome: 'breathed', waitedMs: 120_000 }]);
});

describe('what is passed over', () => {
  it('comes more softly and less often, and after three in a row it asks once', () => {
    const { p, reads, says } = lively();
    const seen = [];
    for (let i = 0; i < 5; i++) {
      const came = reads();
      seen.push([came?.level, came?.minute, came?.asks]);
      says(reading, came?.id ?? '', 'left');
    }
    expect(seen).toEqual([
      ['screen', 30, false],
      ['card', 45, false],
      ['whisper', 60, false],
      ['card', 60, true],
      ['screen', 30, false],
    ]);
    expect(p.records.map(({ outcome }) => outcome)).toEqual(Array(5).fill('left'));
  });

  it.each<[PauseOutcome, number]>([
    ['stepped-away', 0],
    ['breathed', 0],
    ['wrote', 0],
    ['answered', 0],
    ['later', 2],
    ['own-break', 2],
    ['left', 3],
    ['unseen', 3],
  ])('"%s" after two leaves %i', (outcome, passed) => {
    const { p, reads, says } = lively();
    for (const each of ['left', 'left', outcome] as const) says(reading, reads()?.id ?? '', each);
    expect(p.watch.pause.passed).toBe(passed);
  });

  it('comes as before where the person wants it so', () => {
    const { p, reads, says } = lively({ softer: false });
    for (let i = 0; i < 5; i++) {
      const came = reads();
      expect([came?.level, came?.minute, came?.asks]).toEqual(['screen', 30, false]);
      says(reading, came?.id ?? '', 'left');
      // Were it softer again from here, nothing would have been passed over.
      expect(p.watch.pause.passed).toBe(0);
    }
  });

  it('is remembered over a crash of the browser', () => {
    const { p, reads, says } = lively();
    says(reading, reads()?.id ?? '', 'left');
    p.browserCrashes();
    p.look(reading);
    expect(reads()).toMatchObject({ level: 'card', minute: 45 });
  });

  it.each<Level>(['whisper', 'card', 'screen'])('goes no further than %s', (level) => {
    expect(lively({ level }).reads()).toMatchObject({ level });
  });
});

describe('no pause comes', () => {
  const empty: AttentionSource = { tab: { id: 2, audible: false, private: false }, idle: 'active' };

  it.each<[string, Partial<Settings>]>([
    ['in quiet hours', { quietHours: { on: true, fromMinute: 8 * 60, toMinute: 14 * 60 } }],
    ['on a day off', { daysOff: [2] }],
    ['on an excepted site', { exceptedSites: ['news.example'] }],
    ['when they are switched off', { pauses: false }],
  ])('%s', (_, settings) => {
    const { reads } = lively({ ...settings, chosenSites: [CHOSEN] });
    expect(reads(reading, 100)).toBeNull();
  });

  it('on a day off that began last night for those who are up late', () => {
    // Wednesday, two in the morning: still Tuesday to this person.
    const late = new Date(2026, 10, 25, 2, 0).getTime();
    const p = person({ daysOff: [2], dayStartHour: 4 }, late);
    expect(offerIn(p.stays(reading, 3600).effects)).toBeUndefined();
  });

  it('where one is overdue on an excepted site; a tab opened from there is a break, and may be empty yet', () => {
    const { p, reads } = lively({ exceptedSites: ['news.example'] });
    expect(reads(reading, 40)).toBeNull();
    expect(offerIn(p.look(empty).effects)).toMatchObject({ arrived: true, patient: true });
    const other = page('https://other.example/', 2);
    const { id, ...offer } = offerIn(p.look(other).effects) ?? {};
    expect(offer).toMatchObject({ tabId: 2, arrived: true, patient: false });
    // It came on that page, not on the empty one.
    p.look(other, { type: 'reached', id: id ?? '', way: 'page' });
    p.look(other, { type: 'outcome', id: id ?? '', outcome: 'left' });
    expect(p.records).toMatchObject([{ host: 'other.example' }]);
  });

  it('while a tab is empty for a moment; one that stays empty is not waited for', () => {
    const { p, reads } = lively({ exceptedSites: ['news.example'] });
    reads(reading, 40);
    p.look(empty);
    expect(offerIn(p.stays(empty, 9).effects)).toMatchObject({ patient: true, arrived: false });
    expect(offerIn(p.stays(empty, 1).effects)).toMatchObject({ patient: false });
  });

  it('while a window that was just opened is empty', () => {
    const { p, reads } = lively({ exceptedSites: ['news.example'] });
    reads(reading, 40);
    p.look({ tab: null, idle: 'active' });
    expect(offerIn(p.look(empty).effects)).toMatchObject({ patient: true });
  });

  it('while held, and the rhythm that is overdue comes after', () => {
    const { p, reads } = lively();
    const untilMs = START_MS + 3600_000;
    p.look(reading, { type: 'hold', untilMs });
    const came = reads();
    expect(came?.minute).toBe(60);
    expect(p.watch.pause.heldUntilMs).toBeNull();
  });

  it('while held over a crash of the browser', () => {
    const { p, reads } = lively();
    p.look(reading, { type: 'hold', untilMs: START_MS + 3600_000 });
    p.browserCrashes();
    p.look(reading);
    expect(reads()?.minute).toBe(60);
  });

  it('a hold takes back what waits for its break', () => {
    const { p } = lively();
    const offer = offerIn(p.stays(reading, 1800).effects);
    p.look(reading, { type: 'reached', id: offer?.id ?? '', way: 'waiting' });
    const { effects } = p.look(reading, { type: 'hold', untilMs: FOREVER_MS });
    expect(effects).toMatchObject([{ type: 'withdraw', id: offer?.id }]);
    expect(p.look(reading, { type: 'hold', untilMs: null }).effects).toEqual([]);
  });

  it('that waits goes along to an excepted site, and comes on leaving that', () => {
    const { p } = lively({ exceptedSites: ['work.example'] });
    const offer = offerIn(p.stays(reading, 1800).effects);
    p.look(reading, { type: 'reached', id: offer?.id ?? '', way: 'waiting' });
    const work = page('https://work.example/', 3);
    expect(types(p.look(work).effects)).toEqual(['withdraw']);
    expect(p.stays(work, 600).effects).toEqual([]);
    expect(offerIn(p.look(page('https://other.example/', 4)).effects)).toMatchObject({ tabId: 4 });
  });
});

describe('on the way into a chosen site', () => {
  it('a breath comes before it, at once, and the person chooses for how long', () => {
    const { p, goes, reads } = lively({ chosenSites: [CHOSEN], rhythmMinutes: 180 });
    const { offer } = goes(feed);
    expect(offer).toMatchObject({ kind: 'entry', level: 'screen', site: 'feed.example', tabId: 7 });
    p.look(feed, { type: 'enter', id: offer?.id ?? '', minutes: 5 });
    expect(goes(page('https://feed.example/other', 8)).offer).toBeUndefined();
    expect(reads(feed)).toMatchObject({ kind: 'visit', minute: 5, site: 'feed.example' });
  });

  it('the visit goes on over a short look elsewhere, and ends with a long one', () => {
    const { p, goes } = lively({ chosenSites: [CHOSEN] });
    p.look(feed, { type: 'enter', id: goes(feed).offer?.id ?? '', minutes: null });
    p.look(reading);
    p.stays(reading, 540);
    expect(goes(feed).offer).toBeUndefined();
    p.look(reading);
    p.stays(reading, 660);
    expect(goes(feed).offer).toMatchObject({ kind: 'entry' });
  });

  it.each<[string, WatchEvent['type'] | PauseOutcome, boolean]>([
    ['Escape goes past it', 'left', false],
    ['what could not be shown is not shown in the midst of the visit', 'unseen', false],
    ['who turned back is asked again', 'turned-back', true],
  ])('%s', (_, outcome, again) => {
    const { goes, says } = lively({ chosenSites: [CHOSEN] });
    says(feed, goes(feed).offer?.id ?? '', outcome as PauseOutcome);
    goes(reading);
    expect(goes(feed).offer?.kind).toBe(again ? 'entry' : undefined);
  });

  it('leaves the rhythm as it was, but for not coming on its heels', () => {
    const { p, goes, reads } = lively({ chosenSites: [CHOSEN] });
    p.stays(reading, 25 * 60);
    p.look(feed, { type: 'enter', id: goes(feed).offer?.id ?? '', minutes: null });
    expect(reads(feed)).toMatchObject({ kind: 'rhythm', minute: 10 });
  });

  it.each<[string, AttentionSource]>([
    [
      'in a private window',
      { ...feed, tab: { ...feed.tab, private: true } as AttentionSource['tab'] },
    ],
    ['without site access', { ...feed, tab: { id: 7, audible: false, private: false } }],
  ])('nothing comes %s', (_, world) => {
    const { p, goes } = lively({ chosenSites: [CHOSEN] });
    expect(goes(world).offer).toBeUndefined();
    expect(p.watch.pause.visits).toEqual({});
  });

  it('in quiet hours nothing comes, nor in the midst of the visit when they end', () => {
    const quietHours = { on: true, fromMinute: 8 * 60, toMinute: 9 * 60 + 5 };
    const { goes, reads } = lively({ chosenSites: [CHOSEN], quietHours });
    expect(goes(feed).offer).toBeUndefined();
    expect(reads(feed, 20)).toBeNull();
  });
});

describe('a breath before a site that ends with its page', () => {
  const reload = (id: string): WatchEvent => ({ type: 'gone', id });
  const entries = (records: readonly { kind: string; outcome: string }[]) =>
    records.filter(({ kind }) => kind === 'entry').map(({ outcome }) => outcome);

  /** Comes to the site and sits before the breath for so long. */
  function sitsBefore(seconds: number) {
    const lived = lively({ chosenSites: [CHOSEN] });
    const id = lived.goes(feed).offer?.id ?? '';
    lived.p.passes(seconds);
    return { ...lived, id };
  }

  it.each<[string, number, (lived: ReturnType<typeof sitsBefore>) => void]>([
    ['the tab is closed', 20, ({ p }) => p.look(reading, { type: 'tab-gone', tabId: 7 })],
    [
      'the tab is closed in its first seconds',
      1,
      ({ p, id }) => {
        // The page says that it goes while its tab is still in front.
        p.look(feed, { type: 'gone', id });
        p.look(reading, { type: 'tab-gone', tabId: 7 });
      },
    ],
    ['Back leads elsewhere', 20, ({ p, id }) => p.look({ ...reading }, { type: 'gone', id })],
    [
      'Back leads elsewhere in its first seconds',
      1,
      ({ p, id }) => p.look(reading, { type: 'gone', id }),
    ],
    [
      'Back leads elsewhere, told before the address changes',
      1,
      ({ p, id }) => {
        p.look(feed, { type: 'gone', id });
        p.look(page('https://news.example/a', 7));
      },
    ],
    ['its tab shows another site', 20, ({ p }) => p.look(page('https://news.example/', 7))],
    [
      'it is left there for long',
      1,
      ({ p }) => {
        p.look(reading);
        p.stays(reading, 600);
      },
    ],
    ['the browser ends', 20, ({ p }) => p.browserCrashes()],
  ])('is turned back from: %s; the next visit has one again', (_, seconds, ends) => {
    const lived = sitsBefore(seconds);
    ends(lived);
    lived.p.look(reading);
    expect(entries(lived.p.records)).toEqual(['turned-back']);
    expect(lived.goes(feed).offer).toMatchObject({ kind: 'entry', tabId: 7 });
  });

  it('is no visit where the person left the screen by themselves', () => {
    const { p, goes } = sitsBefore(20);
    p.look(elsewhere);
    p.passes(180);
    p.look(elsewhere);
    expect(entries(p.records)).toEqual(['own-break']);
    expect(goes(feed).offer).toMatchObject({ kind: 'entry' });
  });

  it('is asked for again in another tab of that site', () => {
    const { p, goes } = sitsBefore(20);
    p.look(feed, { type: 'tab-gone', tabId: 7 });
    expect(goes(page('https://feed.example/other', 8)).offer).toMatchObject({
      kind: 'entry',
      tabId: 8,
    });
  });

  it.each<[string, number, boolean]>([
    ['at once, as the same one, where it went in its first seconds', 1, true],
    ['as a new one, where it was there for longer', 20, false],
  ])('is drawn on the next page of that site: %s', (_, seconds, same) => {
    const { p, come, id } = sitsBefore(seconds);
    const again = come(feed, p.look(feed, reload(id)));
    expect(again).toMatchObject({ kind: 'entry', site: 'feed.example', tabId: 7, patient: true });
    expect(again?.id === id).toBe(same);
    expect(entries(p.records)).toEqual(same ? [] : ['turned-back']);
    p.look(feed, { type: 'enter', id: again?.id ?? '', minutes: 5 });
    expect(entries(p.records)).toEqual(same ? ['entered'] : ['turned-back', 'entered']);
  });

  it('follows through a chain of pages, and is recorded once', () => {
    const { p, come, id } = sitsBefore(1);
    for (let hop = 0; hop < 3; hop++) {
      expect(come(feed, p.look(feed, reload(id)))?.id).toBe(id);
      p.passes(1);
    }
    p.look(feed, { type: 'outcome', id, outcome: 'left' });
    expect(entries(p.records)).toEqual(['entered']);
  });

  it('a page that says it twice, or late, changes nothing more', () => {
    const { p, come, id } = sitsBefore(20);
    const again = come(feed, p.look(feed, reload(id)));
    expect(p.look(feed, reload(id)).effects).toEqual([]);
    expect(p.watch.pause.offer?.id).toBe(again?.id);
  });

  it('that never came is neither turned back from nor gone in', () => {
    const { p, goes } = lively({ chosenSites: [CHOSEN] });
    p.look(feed);
    p.look(reading);
    expect(p.records).toMatchObject([{ kind: 'entry', outcome: 'unseen', waitedMs: null }]);
    expect(goes(feed).offer).toMatchObject({ kind: 'entry' });
  });
});

describe('a setting that changes while a pause is waited for', () => {
  it.each<['bell' | 'entry']>([['bell'], ['entry']])(
    'a shorter rhythm counts at once after a pause of kind "%s"',
    (kind) => {
      const bell = { on: kind === 'bell', fromMinute: 9 * 60, toMinute: 12 * 60, times: 12 };
      const { p, goes, reads } = lively({ bell, chosenSites: [CHOSEN] });
      let last: ReturnType<typeof reads> | ReturnType<typeof goes>['offer'] = null;
      if (kind === 'bell') last = reads();
      else {
        p.stays(reading, 120);
        last = goes(feed).offer;
      }
      expect(last).toMatchObject({ kind });
      const there = kind === 'bell' ? reading : feed;
      p.look(there, { type: 'outcome', id: last?.id ?? '', outcome: 'breathed' });
      p.sets({ rhythmMinutes: 12, bell: { ...bell, on: false } }, there);
      const came = reads(there);
      expect(came?.kind).toBe('rhythm');
      expect(came?.minute).toBeGreaterThanOrEqual(10);
      expect(came?.minute).toBeLessThanOrEqual(12);
    },
  );

  it.each<[from: number, to: number, after: number, minute: number]>([
    [30, 12, 5, 7],
    [30, 12, 20, 0],
    [30, 60, 5, 55],
    [12, 180, 11, 169],
  ])('a rhythm of %i made %i after %i minutes comes after %i more', (from, to, after, minute) => {
    const { p, reads } = lively({ rhythmMinutes: from });
    p.stays(reading, after * 60);
    const { effects } = p.sets({ rhythmMinutes: to });
    if (minute === 0) expect(offerIn(effects)).toMatchObject({ kind: 'rhythm' });
    else expect(reads()).toMatchObject({ kind: 'rhythm', minute });
  });

  it('a longer rhythm counts after a breath, and after waking, too', () => {
    const { p, goes, reads } = lively({ chosenSites: [CHOSEN] });
    p.stays(reading, 25 * 60);
    p.look(feed, { type: 'enter', id: goes(feed).offer?.id ?? '', minutes: null });
    p.sets({ rhythmMinutes: 60 }, feed);
    expect(reads(feed)).toMatchObject({ minute: 35 });
    const other = lively();
    other.p.stays(reading, 29 * 60 + 30);
    other.p.sleeps(60);
    other.p.look(reading);
    other.p.sets({ rhythmMinutes: 60 });
    expect(other.reads()?.minute).toBeGreaterThanOrEqual(30);
  });

  /** A pause of the rhythm that waits in its page for a break. */
  function waiting(settings: Partial<Settings> = {}) {
    const lived = lively(settings);
    const id = offerIn(lived.p.stays(reading, 30 * 60).effects)?.id ?? '';
    lived.p.look(reading, { type: 'reached', id, way: 'waiting' });
    return { ...lived, id };
  }

  it('one that is not due any more goes, leaves no record, and comes when it is', () => {
    const { p, id, reads } = waiting();
    expect(p.sets({ rhythmMinutes: 45 }).effects).toEqual([
      { type: 'withdraw', id, tabId: 1, way: 'waiting' },
    ]);
    expect(p.records).toEqual([]);
    expect(reads()).toMatchObject({ minute: 15 });
  });

  it.each<[string, Partial<Settings>]>([
    ['quiet hours that begin', { quietHours: { on: true, fromMinute: 0, toMinute: 23 * 60 } }],
    ['a day off', { daysOff: [2] }],
    ['pauses switched off', { pauses: false }],
  ])('%s takes back what waits', (_, part) => {
    const { p, id } = waiting();
    expect(p.sets(part).effects).toMatchObject([{ type: 'withdraw', id }]);
    expect(p.watch.pause.offer).toBeNull();
  });

  it('another patience is told to the page, less what it has waited, and is no arrival', () => {
    const { p, id } = waiting();
    p.stays(reading, 120);
    expect(p.sets({ patienceMinutes: 3 }).effects).toMatchObject([
      { type: 'withdraw', id },
      { type: 'offer', id, arrived: false, waitedMs: 120_000 },
    ]);
  });

  it('another level is the level it comes at', () => {
    const { p, id } = waiting();
    const { effects } = p.sets({ level: 'card' });
    expect(offerIn(effects)).toMatchObject({ id, level: 'card' });
  });

  it('a share that is raised is told when that is used', () => {
    const share = { site: 'feed.example', breath: false, shareMinutes: 20 };
    const { p, goes, reads } = lively({ chosenSites: [share], rhythmMinutes: 180 });
    goes(feed);
    const id = offerIn(p.stays(feed, 20 * 60).effects)?.id ?? '';
    p.look(feed, { type: 'reached', id, way: 'waiting' });
    const { effects } = p.sets({ chosenSites: [{ ...share, shareMinutes: 25 }] }, feed);
    expect(effects).toMatchObject([{ type: 'withdraw', id }]);
    expect(reads(feed)).toMatchObject({ kind: 'share', minute: 5 });
  });
});

describe("a day's share", () => {
  const share = { site: 'feed.example', breath: false, shareMinutes: 20 };

  it('once used invites to leave, once that day', () => {
    const { goes, reads, says } = lively({ chosenSites: [share], rhythmMinutes: 180 });
    goes(feed);
    const came = reads(feed);
    expect(came).toMatchObject({ kind: 'share', minute: 20, level: 'screen' });
    says(feed, came?.id ?? '', 'left');
    expect(reads(feed, 60)).toBeNull();
  });

  it('is there again the next day', () => {
    const { p, goes, reads, says } = lively({ chosenSites: [share], rhythmMinutes: 180 });
    goes(feed);
    says(feed, reads(feed)?.id ?? '', 'left');
    p.look(elsewhere);
    p.passes(24 * 3600);
    goes(feed);
    expect(reads(feed)).toMatchObject({ kind: 'share', minute: 20 });
  });

  it('more time may be taken, and is told when it is over', () => {
    const { p, goes, reads } = lively({ chosenSites: [share], rhythmMinutes: 180 });
    goes(feed);
    p.look(feed, { type: 'enter', id: reads(feed)?.id ?? '', minutes: 5 });
    expect(reads(feed)).toMatchObject({ kind: 'visit', minute: 5 });
  });

  it('counts what was spent there and nothing else', () => {
    const { goes, reads, p } = lively({ chosenSites: [share], rhythmMinutes: 180 });
    goes(feed);
    expect(reads(feed, 19)).toBeNull();
    p.look(reading);
    p.stays(reading, 3000);
    goes(feed);
    expect(reads(feed)).toMatchObject({ kind: 'share', minute: 1 });
  });
});

describe('asked for', () => {
  it.each<[string, Partial<Settings>]>([
    ['at any time', {}],
    ['in quiet hours', { quietHours: { on: true, fromMinute: 0, toMinute: 1439 } }],
    ['when pauses are off', { pauses: false }],
    ['where only a whisper may come by itself', { level: 'whisper' }],
  ])('it comes at once, as a screen, %s', (_, settings) => {
    const { p, reads, come } = lively(settings);
    const offer = come(reading, p.look(reading, { type: 'now' }));
    expect(offer).toMatchObject({ kind: 'now', level: 'screen' });
    expect(reads(reading, 9)).toBeNull();
    expect(p.watch.pause.offer).not.toBeNull();
  });

  it('it takes the place of one that is here more softly', () => {
    const { p, reads } = lively({ level: 'card' });
    const came = reads();
    const { effects } = p.look(reading, { type: 'now' });
    expect(effects).toMatchObject([
      { type: 'withdraw', id: came?.id, way: 'page' },
      { type: 'offer', id: came?.id, kind: 'now', level: 'screen' },
    ]);
  });

  it('once more while it is on its way, it is not taken back for that', () => {
    const { p } = lively();
    const [first] = p.look(reading, { type: 'now' }).effects;
    expect(p.look(reading, { type: 'now' }).effects).toEqual([{ ...first, arrived: false }]);
  });

  it('it changes nothing where a screen is shown already', () => {
    const { p, reads } = lively();
    reads();
    expect(p.look(reading, { type: 'now' }).effects).toEqual([]);
  });
});

describe('the bell', () => {
  const bell = { on: true, fromMinute: 9 * 60, toMinute: 12 * 60, times: 3 };

  it('rings so often in its hours, as a card, beside the rhythm', () => {
    const { reads, says } = lively({ bell, rhythmMinutes: 180 });
    const rung = [];
    for (;;) {
      const came = reads(reading, 170);
      if (came?.kind !== 'bell') break;
      rung.push(came.level);
      says(reading, came.id, 'breathed');
    }
    expect(rung).toEqual(['card', 'card', 'card']);
  });

  it('is not rung later for who was away', () => {
    const { p, reads } = lively({ bell, rhythmMinutes: 180 });
    p.look(elsewhere);
    p.passes(3 * 3600);
    expect(reads(reading, 60)).toBeNull();
  });
});

describe('with somebody', () => {
  it('every page is met with it, no pause comes, and it ends by itself', () => {
    const { p } = lively();
    const untilMs = START_MS + 3600_000;
    expect(p.look(reading, { type: 'with-somebody', untilMs }).effects).toEqual([
      { type: 'meet', tabId: 1, untilMs },
    ]);
    expect(types(p.stays(reading, 3540).effects)).toEqual(['meet']);
    const { effects } = p.stays(reading, 60);
    expect(types(effects).slice(0, 1)).toEqual(['unmeet']);
    expect(p.watch.pause.withSomebodyUntilMs).toBeNull();
  });

  it('lasts until it is ended where that is what was chosen, over a crash of the browser', () => {
    const { p } = lively();
    p.look(reading, { type: 'with-somebody', untilMs: FOREVER_MS });
    p.browserCrashes();
    expect(types(p.look(reading).effects)).toEqual(['meet']);
    expect(types(p.look(reading, { type: 'with-somebody', untilMs: null }).effects)).toEqual([
      'unmeet',
    ]);
    expect(p.look(reading).effects).toEqual([]);
  });
});

describe('the record of a pause', () => {
  it('tells when it was due, how it came, how long it waited and what ended it', () => {
    const { p, says } = lively({ level: 'card' });
    const offer = offerIn(p.stays(reading, 1800).effects);
    const id = offer?.id ?? '';
    p.look(reading, { type: 'reached', id, way: 'waiting' });
    p.passes(42);
    p.look(reading, { type: 'reached', id, way: 'page', level: 'card' });
    p.passes(5);
    p.look(reading, { type: 'outcome', id, outcome: 'later', reason: 'busy' });
    says(reading, id, 'left');
    expect(p.records).toEqual([
      {
        dueMs: START_MS + 1800_000,
        kind: 'rhythm',
        level: 'card',
        waitedMs: 42_000,
        outcome: 'later',
        reason: 'busy',
        host: 'news.example',
      },
    ]);
  });

  it.each<[string, Partial<Settings>, string | null]>([
    ['names the site', {}, 'news.example'],
    ['not an excluded one', { siteRecord: { on: true, excluded: ['news.example'] } }, null],
    ['none where none are kept', { siteRecord: { on: false, excluded: [] } }, null],
  ])('%s', (_, settings, host) => {
    const { p, reads, says } = lively(settings);
    says(reading, reads()?.id ?? '', 'breathed');
    expect(p.records).toMatchObject([{ host }]);
  });

  it('says so when the person left by themselves, and when it never came', () => {
    const own = lively();
    own.p.stays(reading, 1800);
    own.p.look(elsewhere);
    own.p.passes(180);
    own.p.look(reading);
    const crashed = lively();
    crashed.p.stays(reading, 1800);
    crashed.p.browserCrashes();
    crashed.p.look(reading);
    expect(own.p.records).toMatchObject([{ outcome: 'own-break', waitedMs: null }]);
    expect(crashed.p.records).toMatchObject([{ outcome: 'unseen', waitedMs: null }]);
  });
});
