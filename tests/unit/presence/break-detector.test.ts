/** When a waiting pause comes, by what hands did: on a page's own clock, with no page. */
import { describe, expect, it } from 'vitest';
import {
  ARRIVAL_MS,
  advanceWait,
  type BreakResult,
  beginWait,
  CARET_REST_MS,
  type Elsewhere,
  type Guard,
  heedElsewhere,
  type PageActivity,
  type Place,
  REST_MS,
  UNHEARD_REST_MS,
  type WaitOptions,
  WORK_REST_MS,
} from '@/utils/presence/break-detector';

const PATIENCE_MS = 300_000;
const MINUTE_MS = 60_000;

/** A page in which a pause waits; time goes on by `passes`. */
function page(options: Partial<WaitOptions> = {}, at: { guard?: Guard; place?: Place } = {}) {
  const probe = { guard: () => at.guard ?? null, place: () => at.place ?? null };
  let nowMs = 1_000;
  let wait = beginWait(
    nowMs,
    { arrived: false, patienceMs: PATIENCE_MS, hoursMs: Number.POSITIVE_INFINITY, ...options },
    probe,
  );
  let came: { how: BreakResult; atMs: number } | null = null;
  const heed = (what: PageActivity) => {
    const heeded = advanceWait(wait, what, nowMs, probe);
    wait = heeded.wait;
    if (heeded.came && !came) came = { how: heeded.came, atMs: nowMs };
  };
  const self = {
    at,
    /** Lets time pass as the page's timer does. */
    passes(ms: number) {
      const untilMs = nowMs + ms;
      while (!came && wait.checkAtMs <= untilMs) {
        nowMs = Math.max(nowMs, wait.checkAtMs);
        heed('time');
      }
      nowMs = untilMs;
      return self;
    },
    does(...whats: PageActivity[]) {
      for (const what of whats) heed(what);
      return self;
    },
    /** The same again and again, so many milliseconds apart. */
    goesOn(everyMs: number, forMs: number, ...whats: PageActivity[]) {
      for (let passed = 0; passed < forMs && !came; passed += everyMs) {
        self.does(...whats).passes(everyMs);
      }
      return self;
    },
    get came() {
      return came?.how ?? null;
    },
    /** How long after now it comes by itself, in milliseconds. */
    comesAfterMs() {
      const fromMs = nowMs;
      for (let waited = 0; !came && waited < 30 * MINUTE_MS; waited += 100) self.passes(100);
      return (came as { atMs: number } | null)
        ? (came as unknown as { atMs: number }).atMs - fromMs
        : null;
    },
    elsewhere(what: Elsewhere | null, how: NonNullable<BreakResult> = 'break') {
      const heeded = heedElsewhere(wait, how, what, nowMs);
      wait = heeded.wait;
      came = heeded.came ? { how: heeded.came, atMs: nowMs } : null;
      return heeded.came;
    },
  };
  return self;
}

describe('a due pause comes', () => {
  it.each<[string, Partial<WaitOptions>, Place, number]>([
    ['soon after arriving', { arrived: true }, null, ARRIVAL_MS],
    ['later after arriving with the caret in a field', { arrived: true }, 'caret', CARET_REST_MS],
    ['after a rest from reading', {}, null, REST_MS],
    ['later where the caret is in a field', {}, 'caret', CARET_REST_MS],
    ['later still where the page can not be heard', {}, 'unheard', UNHEARD_REST_MS],
    [
      'late where something was written before it waited',
      { workBefore: 'typed' },
      null,
      WORK_REST_MS.typed,
    ],
    [
      'soon after arriving where something was written once',
      { arrived: true, workBefore: 'typed' },
      null,
      ARRIVAL_MS,
    ],
  ])('%s', (_, options, place, ms) => {
    expect(page(options, { place }).comesAfterMs()).toBe(ms);
  });

  it.each<[string, Partial<WaitOptions>, Place, number]>([
    ['a frame that could be looked into until it had loaded', {}, 'unheard', UNHEARD_REST_MS],
    ['the same for who has only come to the page', { arrived: true }, 'unheard', CARET_REST_MS],
    ['a field that a script put the caret in', {}, 'caret', CARET_REST_MS],
  ])('later by what the place has become: %s', (_, options, place, ms) => {
    const waiting = page(options).passes(1_000);
    waiting.at.place = place;
    expect(waiting.comesAfterMs()).toBe(ms - 1_000);
  });

  it.each<[string, PageActivity[], number]>([
    ['a scroll', ['looked'], REST_MS],
    ['a move of the pointer', ['moved'], REST_MS],
    ['a finger that only scrolled', ['touched', 'looked', 'released'], REST_MS],
    ['a press', ['pressed', 'released'], WORK_REST_MS.pressed],
    ['a key that prints', ['typed'], WORK_REST_MS.typed],
    ['a key of a game', ['played'], WORK_REST_MS.played],
    ['a stroke', ['pressed', 'drawn', 'released'], WORK_REST_MS.drawn],
    ['a film that was stopped', ['film-stopped'], WORK_REST_MS.played],
    ['writing that ended with a press', ['typed', 'pressed', 'released'], WORK_REST_MS.typed],
    ['writing, and a scroll', ['typed', 'looked'], WORK_REST_MS.typed],
  ])('so long after %s', (_, whats, ms) => {
    const { does } = page();
    expect(does(...whats).comesAfterMs()).toBe(ms);
  });

  it('at the end of a film, in the midst of scrolling', () => {
    expect(page().does('looked', 'film-ended').came).toBe('break');
  });

  it('the gentlest way where reading goes on without a rest for longer than patience', () => {
    const reading = page().goesOn(500, PATIENCE_MS - 1_000, 'looked');
    expect(reading.came).toBeNull();
    expect(reading.goesOn(500, 2_000, 'looked').came).toBe('patience');
  });
});

describe('a due pause waits', () => {
  it.each<[string, PageActivity[], number, number]>([
    ['thoughts of three seconds between words', ['typed'], 3_300, 30],
    ['thoughts of ten seconds between sentences', ['typed'], 10_000, 40],
    ['thoughts of fourteen', ['typed'], 14_000, 56],
    ['strokes two seconds apart', ['pressed', 'drawn', 'released'], 2_200, 40],
    ['strokes eleven seconds apart', ['pressed', 'drawn', 'released'], 11_000, 44],
    ['arrow keys of a game, two seconds apart', ['played'], 2_000, 15],
    ['presses three seconds apart', ['pressed', 'released'], 3_000, 12],
  ])('through %s, and after them', (_, whats, apartMs, restSeconds) => {
    const working = page();
    for (let i = 0; i < 20; i++) working.does(...whats).passes(apartMs);
    expect(working.came).toBeNull();
    working.does(...whats);
    expect((working.comesAfterMs() ?? 0) / 1_000).toBeGreaterThanOrEqual(restSeconds);
  });

  it('while the pointer moves without a rest, as in a game that is played by it', () => {
    const playing = page().goesOn(100, 10 * MINUTE_MS, 'moved');
    expect(playing.came).toBeNull();
    expect(playing.comesAfterMs()).toBeGreaterThanOrEqual(WORK_REST_MS.played - 100);
  });

  it.each<[string, PageActivity[]]>([
    ['a button is down', ['pressed']],
    ['a finger is down', ['touched']],
  ])('while %s, though nothing moves', (_, whats) => {
    const holding = page()
      .does(...whats)
      .passes(PATIENCE_MS);
    expect(holding.came).toBeNull();
    expect(holding.does('released').comesAfterMs()).toBeLessThan(10_000);
  });

  it('while a button is down since before it waited', () => {
    expect(page({ handsBusy: true }).passes(PATIENCE_MS).came).toBeNull();
  });

  it('for as long as thoughts are remembered, and no longer', () => {
    const working = page({ patienceMs: 30 * MINUTE_MS });
    for (let i = 0; i < 6; i++) working.does('typed').passes(14_000);
    working
      .does('typed')
      .goesOn(500, 4 * MINUTE_MS, 'looked')
      .does('typed');
    expect(working.comesAfterMs()).toBe(WORK_REST_MS.typed);
  });

  it('longer after it came in the way', () => {
    expect(page({ mistakenMs: 12_000 }).does('typed').comesAfterMs()).toBe(48_000);
  });

  it.each<Guard>(['hidden', 'full-screen', 'printing', 'pointer-lock', 'call'])(
    'for ever while the guard is %s',
    (guard) => {
      const guarded = page({}, { guard });
      expect(guarded.passes(24 * 60 * MINUTE_MS).came).toBeNull();
      guarded.at.guard = undefined as never;
      expect(guarded.comesAfterMs()).toBeLessThanOrEqual(3_000);
    },
  );

  it.each<Guard>(['typing', 'form', 'open-list'])(
    'for %s that nobody touches as long as patience and a minute, then it comes the gentlest way',
    (guard) => {
      const guarded = page({}, { guard }).passes(PATIENCE_MS + MINUTE_MS - 3_100);
      expect(guarded.came).toBeNull();
      expect(guarded.passes(6_100).came).toBe('patience');
    },
  );

  it('for a form that is being filled however long that takes', () => {
    const filling = page({}, { guard: 'form' }).goesOn(20_000, 60 * MINUTE_MS, 'typed');
    expect(filling.came).toBeNull();
  });

  it('for a film as long as patience, then it comes the gentlest way', () => {
    const watching = page({}, { guard: 'film' }).passes(PATIENCE_MS - 3_100);
    expect(watching.came).toBeNull();
    expect(watching.passes(6_100).came).toBe('patience');
  });

  it("outside the person's hours", () => {
    const late = page({ hoursMs: 1_000 });
    expect(late.goesOn(500, PATIENCE_MS * 2, 'looked').passes(PATIENCE_MS).came).toBeNull();
  });
});

describe('what goes on elsewhere', () => {
  it.each<[Elsewhere | null, BreakResult]>([
    [null, 'break'],
    ['call', null],
    ['film', null],
    ['hands', null],
    ['unsure', 'patience'],
  ])('%s makes of a break: %s', (what, how) => {
    expect(page().elsewhere(what)).toBe(how);
  });

  it.each<[Elsewhere, BreakResult]>([
    ['call', null],
    ['film', 'patience'],
    ['hands', 'patience'],
  ])('%s makes of a break once patience is over: %s', (what, how) => {
    expect(page({}, { guard: 'call' }).passes(PATIENCE_MS).elsewhere(what)).toBe(how);
  });

  it('is asked for again after a while', () => {
    const calling = page().passes(REST_MS);
    expect(calling.elsewhere('call')).toBeNull();
    expect(calling.comesAfterMs()).toBe(15_000);
  });

  it('waits as where nothing can be heard once hands were heard there', () => {
    const embedded = page().passes(REST_MS);
    expect(embedded.elsewhere('hands')).toBeNull();
    expect(embedded.comesAfterMs()).toBe(UNHEARD_REST_MS);
  });
});
