/**
 * A person at a browser, second by second: what truly happened, beside what the watch made of the
 * events it was given. The truth is told slowly and obviously, with none of the watch's cleverness.
 */

import type { AttentionSource, IdleState } from '@/utils/presence/attention';
import { CHECKPOINT_MS, type ClockReading, SLACK_MS } from '@/utils/presence/clock-reading';
import type { Effect, WatchEvent } from '@/utils/presence/events';
import { addToDay, type DayTime } from '@/utils/presence/time-ledger';
import { afterRestart, freshWatch, step, type Watch, type WatchStep } from '@/utils/presence/watch';
import type { Settings } from '@/utils/settings/settings';
import { dayOf } from '@/utils/shared/days';

export type Action =
  | { do: 'switch'; tab: number; byHand: boolean }
  | { do: 'other-application' }
  | { do: 'back' }
  | { do: 'hands-off' }
  | { do: 'hands-on' }
  | { do: 'sound'; on: boolean }
  | { do: 'lock' }
  | { do: 'unlock' }
  | { do: 'kill-background' }
  | { do: 'kill-browser'; seconds: number }
  | { do: 'sleep'; seconds: number }
  | { do: 'set-clock'; seconds: number }
  | { do: 'spurious-look' };

export interface Episode {
  action: Action;
  /** Seconds that pass after the action. */
  seconds: number;
}

/** Host of each tab; the third is a page of the browser's own. */
export const SITES = ['news.example', 'video.example', null, 'mail.example'] as const;

interface Outcome {
  truth: Map<string, DayTime>;
  watched: Map<string, DayTime>;
  /** By how much the watch may be off: nothing, but for a checkpoint period an incident. */
  allowedMs: number;
  /** Everything the watch asked for, with the wall clock's time and the truth at that moment. */
  effects: { effect: Effect; wallMs: number; attentive: boolean }[];
  watch: Watch;
  steps: WatchStep[];
}

const clean = (days: Map<string, DayTime>) =>
  new Map([...days].filter(([, day]) => day.totalMs > 0));

export function live(
  episodes: readonly Episode[],
  settings: Settings,
  startMs: number,
  answer: (effect: Effect) => WatchEvent | null = () => null,
): Outcome {
  const awayS = settings.awaySeconds;
  // The world as it is.
  let trueS = 0;
  let offsetMs = 0;
  let monoMs = 0;
  let runs = 0;
  let awake = true;
  let running = true;
  let inBrowser = true;
  let locked = false;
  let handsOff = false;
  let lastInputS = 0;
  let tab = 0;
  const sound = [false, false, false, false];
  let allowedMs = 0;
  const PERIOD_MS = CHECKPOINT_MS + SLACK_MS;
  let startedInLook = 0;

  // Truth: each second's place, decided once it is known whether hands were there.
  const truth = new Map<string, DayTime>();
  let undecided: { day: string; site: string | null }[] = [];
  const count = ({ day, site }: { day: string; site: string | null }) => {
    const known = truth.get(day) ?? { totalMs: 0, sites: {} };
    known.totalMs += 1000;
    if (site !== null) known.sites[site] = (known.sites[site] ?? 0) + 1000;
    truth.set(day, known);
  };

  // What the shell keeps.
  let session: Watch | null = null;
  let disk: Watch | null = null;
  const days = new Map<string, DayTime>();
  /** Awake milliseconds until the alarm: the browsers' alarms are timers, and heed no changed clock. */
  let alarmInMs: number | null = null;
  const effects: Outcome['effects'] = [];
  const steps: WatchStep[] = [];

  const wallMs = () => startMs + trueS * 1000 + offsetMs;
  const idle = (): IdleState =>
    locked ? 'locked' : trueS - lastInputS >= awayS ? 'idle' : 'active';
  const world = (): AttentionSource => ({
    tab: inBrowser
      ? {
          id: tab,
          audible: sound[tab] ?? false,
          private: false,
          ...(SITES[tab] ? { url: `https://${SITES[tab]}/page` } : {}),
        }
      : null,
    idle: idle(),
  });
  const attentive = () =>
    running && awake && inBrowser && !locked && (idle() === 'active' || (sound[tab] ?? false));

  const look = (event: WatchEvent = { type: 'look' }) => {
    const now: ClockReading = { wallMs: wallMs(), monoMs, run: `run ${runs}` };
    const before: Watch = session
      ? session
      : disk
        ? afterRestart(disk, now, settings)
        : freshWatch(now);
    const taken = step(before, event, world(), now, settings);
    steps.push(taken);
    if (taken.checkpoint || !session) {
      for (const [day, more] of Object.entries(taken.watch.credits)) {
        days.set(day, addToDay(day, days.get(day) ?? null, more, settings.dayStartHour));
      }
      disk = { ...taken.watch, credits: {} };
    }
    session = taken.checkpoint || !session ? (disk as Watch) : taken.watch;
    alarmInMs = taken.wakeAtMs === null ? null : taken.wakeAtMs - now.wallMs;
    for (const effect of taken.effects) {
      effects.push({ effect, wallMs: wallMs(), attentive: attentive() });
      const answered = answer(effect);
      if (answered && startedInLook++ < 10_000) look(answered);
    }
  };

  const input = () => {
    const wasAway = trueS - lastInputS >= awayS;
    handsOff = false;
    lastInputS = trueS;
    // It was a short rest: all of it was attention.
    if (!wasAway) for (const second of undecided) count(second);
    undecided = [];
    return wasAway;
  };

  const second = () => {
    if (!handsOff && running && awake && !locked && inBrowser) input();
    const before = idle();
    if (running && awake && inBrowser && !locked) {
      const here = { day: dayOf(wallMs(), settings.dayStartHour), site: SITES[tab] ?? null };
      if (before === 'idle') {
        if (sound[tab]) count(here);
      } else undecided.push(here);
    }
    trueS += 1;
    if (awake) monoMs += 1000;
    if (running && awake && before === 'active' && idle() === 'idle') {
      // No input for the away time: gone since the last of it, unless something plays.
      if (inBrowser && sound[tab]) for (const each of undecided) count(each);
      undecided = [];
      look();
    }
    if (running && awake && alarmInMs !== null) {
      alarmInMs -= 1000;
      if (alarmInMs <= 0) {
        alarmInMs = null;
        look();
      }
    }
  };

  const act = (action: Action) => {
    switch (action.do) {
      case 'switch': {
        const wasAway = action.byHand && input();
        tab = action.tab;
        if (action.byHand || inBrowser) look();
        if (wasAway) look();
        return;
      }
      case 'other-application':
        // A film that ended while nobody touched anything: up to one checkpoint.
        inBrowser = false;
        return look();
      case 'back':
        inBrowser = true;
        if (input()) look();
        return look();
      case 'hands-off':
        handsOff = true;
        return;
      case 'hands-on':
        if (input()) look();
        return;
      case 'sound':
        // Sound that begins when the person was taken for away is not seen; it is not made here.
        if (action.on && idle() === 'idle') return;
        if (!action.on && sound[tab] && idle() === 'idle') allowedMs += PERIOD_MS;
        sound[tab] = action.on;
        return;
      case 'lock':
        if (!locked && !handsOff) input();
        else if (!locked && idle() === 'active') {
          for (const each of undecided) count(each);
          undecided = [];
        }
        locked = true;
        return look();
      case 'unlock':
        if (!locked) return;
        locked = false;
        input();
        return look();
      case 'kill-background':
        runs += 1;
        monoMs = 0;
        return;
      case 'kill-browser':
        allowedMs += PERIOD_MS;
        running = false;
        session = null;
        alarmInMs = null;
        undecidedAtStop();
        for (let i = 0; i < action.seconds; i++) second();
        running = true;
        runs += 1;
        monoMs = 0;
        sound.fill(false);
        inBrowser = true;
        input();
        return look();
      case 'sleep':
        allowedMs += PERIOD_MS;
        awake = false;
        undecidedAtStop();
        for (let i = 0; i < action.seconds; i++) second();
        awake = true;
        input();
        return look();
      case 'set-clock':
        // While nobody is there no look sees it, and a rest of the hands seems longer or shorter by it.
        allowedMs += PERIOD_MS + Math.min(Math.abs(action.seconds), awayS) * 1000;
        offsetMs += action.seconds * 1000;
        return;
      case 'spurious-look':
        return look();
    }
  };

  /** The lights go out in the midst of a rest: the person was there as far as anyone can say. */
  const undecidedAtStop = () => {
    for (const each of undecided) count(each);
    undecided = [];
  };

  look();
  for (const { action, seconds } of episodes) {
    act(action);
    for (let i = 0; i < seconds; i++) second();
  }
  inBrowser = true;
  locked = false;
  input();
  inBrowser = false;
  look();
  // What is still undecided to the watch is decided by the end.
  const end: ClockReading = { wallMs: wallMs(), monoMs, run: `run ${runs}` };
  const last = afterRestart(session as unknown as Watch, end, settings);
  for (const [day, more] of Object.entries(last.credits)) {
    days.set(day, addToDay(day, days.get(day) ?? null, more, settings.dayStartHour));
  }
  return {
    truth: clean(truth),
    watched: clean(days),
    allowedMs,
    effects,
    watch: session as unknown as Watch,
    steps,
  };
}

export const totalMs = (days: Map<string, DayTime>): number =>
  [...days.values()].reduce((sum, day) => sum + day.totalMs, 0);
