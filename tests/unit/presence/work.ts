/**
 * Days of ordinary work at a browser: reading, writing, films, calls, presentations, rests, and
 * pages one after the other. What truly goes on at each moment is told by the day alone; what the
 * watch and the waiting page make of it is told beside it.
 */

import type { AttentionSource } from '@/utils/presence/attention';
import {
  advanceWait,
  type BreakResult,
  beginWait,
  type Guard,
  type PageActivity,
  type PageProbe,
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

type Doing = 'reading' | 'writing' | 'form' | 'film' | 'call' | 'showing' | 'away';

/** What the person does for a while, on one page. */
interface Spell {
  doing: Doing;
  fromMs: number;
  toMs: number;
  /** Tab, and so site. */
  tab: number;
}

/** How often each is done, and for how many minutes at least and at most. */
const DOINGS: readonly [Doing, number, number, number][] = [
  ['reading', 55, 0.3, 9],
  ['writing', 20, 0.5, 14],
  ['form', 4, 0.5, 4],
  ['film', 6, 1, 25],
  ['call', 3, 5, 50],
  ['showing', 2, 2, 30],
  ['away', 10, 0.5, 40],
];

export function dayOfWork(chance: () => number, startMs: number): Spell[] {
  const spells: Spell[] = [];
  const endMs = startMs + (0.5 + chance() * 1.5) * 60 * MINUTE_MS;
  const total = DOINGS.reduce((sum, [, weight]) => sum + weight, 0);
  for (let fromMs = startMs; fromMs < endMs; ) {
    let pick = chance() * total;
    const [doing, , least, most] = DOINGS.find(([, weight]) => {
      pick -= weight;
      return pick < 0;
    }) as (typeof DOINGS)[number];
    // Short spells are more frequent than long ones.
    const toMs = fromMs + Math.round((least + chance() ** 2 * (most - least)) * MINUTE_MS);
    spells.push({ doing, fromMs, toMs, tab: Math.floor(chance() * 5) });
    fromMs = toMs;
  }
  // Then the person goes.
  const last = spells.at(-1)?.toMs ?? startMs;
  spells.push({ doing: 'away', fromMs: last, toMs: last + 60 * MINUTE_MS, tab: 0 });
  return spells;
}

/** Why a pause would do harm in it. */
const GUARD_OF: { readonly [D in Doing]: Guard | null } = {
  reading: null,
  writing: 'typing',
  form: 'form',
  film: 'film',
  call: 'call',
  showing: 'full-screen',
  away: null,
};

/** A pause that came over a page. */
export interface Coming {
  id: string;
  kind: PauseKind;
  came: NonNullable<BreakResult>;
  wallMs: number;
  /** What truly went on. */
  guard: Guard | null;
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
    guard: () => GUARD_OF[spell().doing],
    writing: () => spell().doing === 'writing',
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
    if (spell().doing === 'call') {
      page = null;
      return;
    }
    if (page?.id !== id) {
      const patienceMs = settings.patienceMinutes * MINUTE_MS;
      const hoursMs = hoursLeftMs(nowMs, settings);
      page = {
        id,
        kind,
        level,
        wait: beginWait(nowMs, { arrived, patienceMs, hoursMs }, asked),
      };
      nextHandsMs = nowMs + gap();
    }
    look({ type: 'reached', id, way: 'waiting' });
  };

  /** To the next thing hands do; nobody's are still for ever but who watches or talks. */
  const gap = (): number => Math.round(handsIn());
  const handsIn = (): number => {
    switch (spell().doing) {
      case 'reading':
        // Now and then a scroll, and its many events.
        return chance() < 0.85 ? 300 + chance() * 600 : 800 + chance() ** 3 * 20_000;
      case 'writing':
      case 'form':
        return chance() < 0.9 ? 400 + chance() * 800 : 1_000 + chance() * 20_000;
      case 'call':
      case 'showing':
        return 5_000 + chance() * 30_000;
      default:
        return 240_000;
    }
  };

  const happens = (what: PageActivity) => {
    if (!page) return;
    const { wait, came } = advanceWait(page.wait, what, nowMs, asked);
    page.wait = wait;
    if (!came) return;
    const { id, kind, level } = page;
    page = null;
    lived.comings.push({
      id,
      kind,
      came,
      wallMs: nowMs,
      guard: GUARD_OF[spell().doing],
      restedMs: nowMs - handsMs,
      arrivedMs: nowMs - arrivedMs,
      filmMs: nowMs - filmMs,
    });
    shown = id;
    // A whisper is mostly left alone; a card goes by itself after a minute.
    const whispers = came === 'patience' || level === 'whisper';
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
      nextHandsMs = nowMs + gap();
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
      nextHandsMs = nowMs + gap();
      happens('hands');
    }
  }
  look();
  return lived;
}
