/**
 * Days of ordinary work at a browser: reading, writing, drawing, moving things about, games, films,
 * calls, presentations, rests, and pages one after the other. People think in between, each as long
 * as they do; and what a page tells of it is wrong now and then. What truly goes on at each moment is
 * told by the day alone; what the watch and the waiting page make of it is told beside it.
 */

import type { AttentionSource } from '@/utils/presence/attention';
import {
  advanceWait,
  type BreakResult,
  beginWait,
  type Elsewhere,
  type Guard,
  type Handiwork,
  heedElsewhere,
  type PageActivity,
  type PageProbe,
  type Place,
  type Wait,
} from '@/utils/presence/break-detector';
import type { ClockReading } from '@/utils/presence/clock-reading';
import type { Effect, WatchEvent } from '@/utils/presence/events';
import { hoursLeftMs, type PauseKind } from '@/utils/presence/pause';
import type { PauseOutcome, PauseRecord } from '@/utils/presence/pause-record';
import { freshWatch, step } from '@/utils/presence/watch';
import type { Settings } from '@/utils/settings/settings';
import { MINUTE_MS } from '@/utils/shared/time';

/** Numbers from 0 to 1 that follow from a seed: mulberry32. */
export function chances(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Doing =
  | 'reading'
  | 'writing'
  | 'form'
  | 'drawing'
  | 'moving'
  | 'playing'
  | 'film'
  | 'call'
  | 'showing'
  | 'away';

/** What the person does for a while, on one page. */
interface Spell {
  doing: Doing;
  fromMs: number;
  toMs: number;
  /** Tab, and so site. */
  tab: number;
  /** How long this person mostly thinks between two things that hands do, in milliseconds. */
  thinkMs: number;
  /** What the page tells of it; not always what goes on. */
  tells: Told;
  /** A game that is played by moving the pointer alone. */
  byPointer: boolean;
}

interface Told {
  guard: Guard | null;
  place: Place;
  /** What the browser counted before anybody listened. */
  before: Handiwork | null;
  elsewhere: Elsewhere | null;
}

/** How often each is done, and for how many minutes at least and at most. */
const DOINGS: readonly [Doing, number, number, number][] = [
  ['reading', 50, 0.3, 9],
  ['writing', 18, 0.5, 14],
  ['form', 4, 0.5, 4],
  ['drawing', 4, 0.5, 15],
  ['moving', 4, 0.5, 8],
  ['playing', 4, 1, 12],
  ['film', 6, 1, 25],
  ['call', 3, 5, 50],
  ['showing', 2, 2, 30],
  ['away', 10, 0.5, 40],
];

export function dayOfWork(chance: () => number, startMs: number): Spell[] {
  const spells: Spell[] = [];
  const endMs = startMs + (0.5 + chance() * 1.5) * 60 * MINUTE_MS;
  const total = DOINGS.reduce((sum, [, weight]) => sum + weight, 0);
  const thinkMs = Math.min(12_000, Math.max(700, 2_500 * Math.exp(0.8 * normal(chance))));
  const spell = (doing: Doing, fromMs: number, toMs: number, tab: number): Spell => {
    const byPointer = chance() < 0.5;
    return { doing, fromMs, toMs, tab, thinkMs, byPointer, tells: told(doing, byPointer, chance) };
  };
  for (let fromMs = startMs; fromMs < endMs; ) {
    let pick = chance() * total;
    const [doing, , least, most] = DOINGS.find(([, weight]) => {
      pick -= weight;
      return pick < 0;
    }) as (typeof DOINGS)[number];
    // Short spells are more frequent than long ones.
    const toMs = fromMs + Math.round((least + chance() ** 2 * (most - least)) * MINUTE_MS);
    spells.push(spell(doing, fromMs, toMs, Math.floor(chance() * 5)));
    fromMs = toMs;
  }
  // Then the person goes.
  const last = spells.at(-1)?.toMs ?? startMs;
  spells.push(spell('away', last, last + 60 * MINUTE_MS, 0));
  return spells;
}

/** Of a normal distribution, by the method of Box and Muller. */
const normal = (chance: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());

/** What a page tells while this is done there. */
function told(doing: Doing, byPointer: boolean, chance: () => number): Told {
  const nothing: Told = { guard: null, place: null, before: null, elsewhere: null };
  /** An editor that no element shows, a player in another site's frame, a call that nobody tells of. */
  const isBlind = chance() < 0.25;
  switch (doing) {
    case 'reading': {
      // Words that were left in some field.
      const left = chance();
      const guard = left < 0.05 ? 'form' : left < 0.1 ? 'typing' : null;
      return { ...nothing, guard, before: chance() < 0.4 ? 'pressed' : null };
    }
    case 'writing':
    case 'form': {
      const guard = isBlind ? null : doing === 'form' ? 'form' : 'typing';
      return { ...nothing, guard, place: isBlind ? null : 'caret', before: 'typed' };
    }
    case 'drawing':
      return { ...nothing, place: isBlind ? null : 'unheard', before: 'pressed' };
    case 'moving':
      return { ...nothing, before: 'pressed' };
    case 'playing':
      return {
        ...nothing,
        place: isBlind ? null : 'unheard',
        before: byPointer ? null : 'pressed',
      };
    case 'film':
      return isBlind ? { ...nothing, elsewhere: 'film' } : { ...nothing, guard: 'film' };
    case 'call':
      return { ...nothing, elsewhere: isBlind ? 'unsure' : 'call' };
    case 'showing':
      return { ...nothing, guard: 'full-screen' };
    case 'away':
      return nothing;
  }
}

/** Done by hands: a rest or a pause there is in their way. */
const HANDIWORK: readonly Doing[] = ['writing', 'form', 'drawing', 'moving', 'playing'];
/** Done without: it goes on as long as it does. */
const GOING_ON: readonly Doing[] = ['film', 'call', 'showing'];
/** Who does the next thing within this time was in the midst of it, in milliseconds. Chosen. */
const IN_THE_MIDST_MS = 15_000;

/** A pause that came over a page. */
export interface Coming {
  id: string;
  kind: PauseKind;
  came: NonNullable<BreakResult>;
  wallMs: number;
  /** What truly went on. */
  doing: Doing;
  /** Louder than the gentlest level, in the midst of it. */
  disturbs: boolean;
  /** It was withdrawn again, since hands went on. */
  mistaken: boolean;
  /** Milliseconds since hands last did something, since the page came, and since a film ended. */
  restedMs: number;
  arrivedMs: number;
  filmMs: number;
}

export interface Lived {
  comings: Coming[];
  /** Every pause that was due. */
  due: Set<string>;
  records: PauseRecord[];
  /** Attentive milliseconds, in truth, between the end of each pause of the rhythm and the next. */
  waits: {
    ms: number;
    /** The person asked for one in ten minutes. */
    putOff: boolean;
  }[];
}

/** A key or a stroke so soon after it came withdraws it; see entrypoints/pause/overlay. */
const MISTAKEN_MS = 1_500;

const ANSWERS: readonly PauseOutcome[] = [
  'stepped-away',
  'breathed',
  'later',
  'later',
  'left',
  'left',
  'unseen',
  'wrote',
];

/** Lives a day through the watch and, while a pause waits, through the page. */
export function liveDay(
  spells: readonly Spell[],
  settings: Settings,
  chance: () => number,
  /** Since then, for so many milliseconds, no pauses, as the person asked. */
  held: { fromMs: number; untilMs: number } | null,
): Lived {
  const startMs = spells[0]?.fromMs ?? 0;
  let nowMs = startMs;
  let at = 0;
  const spell = () => spells[at] as Spell;
  let watch = freshWatch(momentAt(startMs));
  let alarmMs: number | null = null;
  let steppedAway = false;
  let holdTold = false;

  const lived: Lived = { comings: [], due: new Set(), records: [], waits: [] };
  let sinceEndMs = 0;
  let putOff = false;
  let accountedMs = startMs;

  let page = null as { id: string; kind: PauseKind; level: string; wait: Wait } | null;
  let handsMs = startMs;
  let arrivedMs = startMs;
  let filmMs = Number.NEGATIVE_INFINITY;
  let nextHandsMs = Number.POSITIVE_INFINITY;
  let answerMs: number | null = null;
  let shown = null as string | null;

  function momentAt(wallMs: number): ClockReading {
    return { wallMs, monoMs: wallMs - startMs, run: 'a' };
  }
  const isAway = () => spell().doing === 'away';
  const asked: PageProbe = {
    guard: () => spell().tells.guard,
    place: () => spell().tells.place,
  };
  /** Hands off for the away time are idle; a film or a call can be heard. */
  const world = (): AttentionSource => {
    const { doing, tab } = spell();
    const audible = doing === 'film' || doing === 'call';
    return {
      tab: isAway() ? null : { id: tab, audible, private: false, url: `https://${tab}.example/` },
      idle: 'active',
    };
  };
  /** In truth: the person is there, and has not stepped away. */
  const account = () => {
    if (!isAway() && !steppedAway) sinceEndMs += nowMs - accountedMs;
    accountedMs = nowMs;
  };

  const look = (event: WatchEvent = { type: 'look' }) => {
    account();
    const now = momentAt(nowMs);
    const taken = step(watch, event, world(), now, settings);
    watch = taken.watch;
    const ended = taken.watch.pause.ended;
    if (ended.length > 0) {
      lived.records.push(...ended);
      for (const { kind, outcome } of ended) {
        putOff = outcome === 'later' || (putOff && kind !== 'rhythm');
        if (kind === 'rhythm') sinceEndMs = 0;
      }
      watch = { ...watch, pause: { ...watch.pause, ended: [] } };
    }
    if (taken.checkpoint) watch = { ...watch, credits: {} };
    alarmMs = taken.wakeAtMs;
    for (const effect of taken.effects) carryOut(effect);
  };

  const carryOut = (effect: Effect) => {
    if (effect.type === 'withdraw') {
      if (page?.id === effect.id) page = null;
      if (shown === effect.id) {
        shown = null;
        answerMs = null;
      }
      return;
    }
    if (effect.type !== 'offer') return;
    const { id, kind, level, arrived } = effect;
    if (!lived.due.has(id)) {
      lived.due.add(id);
      if (kind === 'rhythm') lived.waits.push({ ms: sinceEndMs, putOff });
    }
    // A call in any tab holds it back before it comes to a page.
    if (spell().tells.elsewhere === 'call') {
      page = null;
      return;
    }
    if (page?.id !== id) beginPage(id, kind, level, arrived, 0);
    look({ type: 'reached', id, way: 'waiting' });
  };

  const beginPage = (
    id: string,
    kind: PauseKind,
    level: string,
    arrived: boolean,
    mistakenMs: number,
  ) => {
    const patienceMs = settings.patienceMinutes * MINUTE_MS;
    const hoursMs = hoursLeftMs(nowMs, settings);
    const workBefore = spell().tells.before;
    const options = { arrived, patienceMs, hoursMs, workBefore, mistakenMs };
    page = { id, kind, level, wait: beginWait(nowMs, options, asked) };
    if (doings.length === 0) plan();
  };

  /** What hands do next, each so many milliseconds after the one before. */
  let doings: { inMs: number; what: PageActivity }[] = [];
  const plan = () => {
    doings = [...nextDoings()];
    nextHandsMs = nowMs + Math.round(doings[0]?.inMs ?? Number.POSITIVE_INFINITY);
  };
  const think = (): number => Math.min(45_000, spell().thinkMs * Math.exp(0.6 * normal(chance)));
  function* nextDoings(): Iterable<{ inMs: number; what: PageActivity }> {
    switch (spell().doing) {
      case 'reading': {
        // Now and then a scroll, and its many events; some press something on their way.
        const inMs = chance() < 0.85 ? 300 + chance() * 600 : 800 + chance() ** 3 * 20_000;
        const pressing = chance() < 0.03;
        yield { inMs, what: pressing ? 'pressed' : chance() < 0.2 ? 'moved' : 'looked' };
        if (pressing) yield { inMs: 100, what: 'released' };
        return;
      }
      case 'writing':
      case 'form': {
        yield { inMs: chance() < 0.9 ? 400 + chance() * 800 : think(), what: 'typed' };
        return;
      }
      case 'drawing': {
        yield { inMs: think(), what: 'pressed' };
        yield { inMs: 100 + chance() * 300, what: 'drawn' };
        yield { inMs: 100 + chance() * 1_500, what: 'released' };
        return;
      }
      case 'moving': {
        // Held still while its place is thought about.
        yield { inMs: think(), what: 'pressed' };
        yield { inMs: 200, what: 'drawn' };
        yield { inMs: think(), what: 'drawn' };
        yield { inMs: 200, what: 'released' };
        return;
      }
      case 'playing': {
        yield spell().byPointer
          ? { inMs: 100 + chance() * 700, what: 'moved' }
          : { inMs: 200 + chance() ** 2 * 2_500, what: 'played' };
        return;
      }
      case 'call':
      case 'showing':
        yield { inMs: 5_000 + chance() * 30_000, what: 'looked' };
        return;
      default:
        yield { inMs: 240_000, what: 'looked' };
    }
  }

  const happens = (what: PageActivity) => {
    if (!page) return;
    let heeded = advanceWait(page.wait, what, nowMs, asked);
    if (heeded.came) {
      heeded = heedElsewhere(heeded.wait, heeded.came, spell().tells.elsewhere, nowMs);
    }
    page.wait = heeded.wait;
    if (!heeded.came) return;
    const { id, kind, level, wait } = page;
    page = null;
    // A whisper is mostly left alone; a card goes by itself after a minute.
    const whispers = heeded.came === 'patience' || level === 'whisper';
    const { doing, fromMs, toMs } = spell();
    const isHandiwork = HANDIWORK.includes(doing);
    const goesOnMs = Math.min(nextHandsMs, toMs) - nowMs;
    const inTheMidst =
      (isHandiwork && nextHandsMs < toMs && goesOnMs <= IN_THE_MIDST_MS && handsMs > fromMs) ||
      GOING_ON.includes(doing);
    const mistaken = !whispers && isHandiwork && goesOnMs <= MISTAKEN_MS && nextHandsMs < toMs;
    lived.comings.push({
      id,
      kind,
      came: heeded.came,
      wallMs: nowMs,
      doing,
      disturbs: !whispers && inTheMidst && nowMs - filmMs > 0,
      mistaken,
      restedMs: nowMs - handsMs,
      arrivedMs: nowMs - arrivedMs,
      filmMs: nowMs - filmMs,
    });
    if (mistaken) {
      const restedMs = nowMs - Math.max(wait.handsAtMs, wait.work?.atMs ?? 0);
      beginPage(id, kind, level, false, restedMs);
      return;
    }
    shown = id;
    look(
      whispers
        ? { type: 'reached', id, way: 'badge' }
        : { type: 'reached', id, way: 'page', level: level === 'card' ? 'card' : 'screen' },
    );
    if (shown === id && (!whispers || chance() < 0.3))
      answerMs = nowMs + 1_000 + Math.round(chance() * 55_000);
  };

  const answer = () => {
    const id = shown as string;
    shown = null;
    answerMs = null;
    const drawn = ANSWERS[Math.floor(chance() * ANSWERS.length)] as PauseOutcome;
    // Only a page that is in front, and is dimmed now, can be stepped away from.
    const { way, tabId } = watch.pause.offer ?? {};
    const onPage = way === 'page' && tabId === spell().tab && !isAway();
    const outcome = drawn === 'stepped-away' && !onPage ? 'breathed' : drawn;
    if (outcome === 'stepped-away') {
      account();
      steppedAway = true;
    }
    look({ type: 'outcome', id, outcome });
    if (outcome !== 'stepped-away') return;
    // A while later the person is back.
    nowMs += Math.round((1 + chance() * 9) * MINUTE_MS);
    while (at < spells.length - 1 && spell().toMs <= nowMs) at += 1;
    account();
    steppedAway = false;
    arrivedMs = nowMs;
    look({ type: 'returned' });
  };

  look();
  for (;;) {
    const holding = held && !holdTold ? held.fromMs : Number.POSITIVE_INFINITY;
    const handsNext = page ? nextHandsMs : Number.POSITIVE_INFINITY;
    const next = Math.min(
      spell().toMs,
      alarmMs ?? Number.POSITIVE_INFINITY,
      page?.wait.checkAtMs ?? Number.POSITIVE_INFINITY,
      handsNext,
      answerMs ?? Number.POSITIVE_INFINITY,
      holding,
    );
    nowMs = Math.max(nowMs, next);
    if (next === spell().toMs) {
      if (at === spells.length - 1) break;
      account();
      const before = spell();
      at += 1;
      const moved = before.tab !== spell().tab || isAway() || before.doing === 'away';
      if (moved) arrivedMs = nowMs;
      handsMs = nowMs;
      plan();
      if (before.doing === 'film' && !moved) {
        filmMs = nowMs;
        happens('film-ended');
      }
      if (moved) look();
    } else if (next === holding) {
      holdTold = true;
      look({ type: 'hold', untilMs: held?.untilMs ?? null });
    } else if (next === answerMs) answer();
    else if (next === alarmMs) look();
    else if (next === page?.wait.checkAtMs) happens('time');
    else {
      handsMs = nowMs;
      const [done, ...rest] = doings;
      doings = rest;
      if (rest.length > 0) nextHandsMs = nowMs + Math.round(rest[0]?.inMs ?? 0);
      else plan();
      if (done) happens(done.what);
    }
  }
  look();
  return lived;
}
