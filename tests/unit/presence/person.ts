/** A person at a browser and the background that watches, as tests of single cases live through them. */
import type { AttentionSource } from '@/utils/presence/attention';
import type { ClockReading } from '@/utils/presence/clock-reading';
import type { Effect, WatchEvent } from '@/utils/presence/events';
import type { PauseRecord } from '@/utils/presence/pause-record';
import { addToDay, type Credits } from '@/utils/presence/time-ledger';
import { afterRestart, freshWatch, step, type Watch, type WatchStep } from '@/utils/presence/watch';
import { watchShape } from '@/utils/presence/watch-schema';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/settings/settings';

export const START_MS = new Date(2026, 10, 24, 9, 0).getTime();
export const LOOK: WatchEvent = { type: 'look' };

export const reading: AttentionSource = {
  tab: { id: 1, audible: false, private: false, url: 'https://news.example/a' },
  idle: 'active',
};
export const elsewhere: AttentionSource = { tab: null, idle: 'active' };
export const away: AttentionSource = { ...reading, idle: 'idle' };
export const film: AttentionSource = {
  tab: { id: 2, audible: true, private: false },
  idle: 'active',
};
export const filmHandsStill: AttentionSource = { ...film, idle: 'idle' };

/** A background that lives through its tests: time moves on by `after`, and each look is a step. */
export function person(settings: Partial<Settings> = {}, startMs = START_MS) {
  const chosen: Settings = { ...DEFAULT_SETTINGS, ...settings };
  let now: ClockReading = { wallMs: startMs, monoMs: 0, run: 'a' };
  let watch: Watch = freshWatch(now);
  let last: WatchStep;
  /** What the shell wrote to the days. */
  let written: Credits = {};
  /** Pauses that ended. */
  const records: PauseRecord[] = [];
  const self = {
    settings: chosen,
    records,
    look(world: AttentionSource, event: WatchEvent = LOOK): WatchStep {
      last = step(watch, event, world, now, chosen);
      // Whatever is stored is read back by its shape.
      const read = watchShape.read(JSON.parse(JSON.stringify(watchShape.write(last.watch))));
      if (read.state !== 'ok') throw new Error(JSON.stringify(read));
      watch = read.value;
      if (last.checkpoint) {
        for (const [day, more] of Object.entries(watch.credits)) {
          const sum = addToDay(day, written[day] ?? null, more, chosen.dayStartHour);
          written = { ...written, [day]: sum };
        }
        records.push(...watch.pause.ended);
        watch = { ...watch, credits: {}, pause: { ...watch.pause, ended: [] } };
      }
      return last;
    },
    /** Time that passes with the machine awake, looked at each minute as the alarm does. */
    stays(world: AttentionSource, seconds: number): WatchStep {
      for (let left = seconds; left > 0; left -= 60) {
        self.passes(Math.min(60, left));
        self.look(world);
      }
      return last;
    },
    /** Changes settings, which is an event of its own. */
    sets(part: Partial<Settings>, world: AttentionSource = reading): WatchStep {
      Object.assign(chosen, part);
      return self.look(world, { type: 'settings' });
    },
    passes(seconds: number) {
      now = { ...now, wallMs: now.wallMs + seconds * 1000, monoMs: now.monoMs + seconds * 1000 };
    },
    clockJumps(seconds: number) {
      now = { ...now, wallMs: now.wallMs + seconds * 1000 };
    },
    sleeps(seconds: number) {
      now = { ...now, wallMs: now.wallMs + seconds * 1000 };
    },
    dies() {
      now = { ...now, monoMs: 0, run: `${now.run}'` };
    },
    browserCrashes() {
      self.dies();
      watch = afterRestart(watch, now, chosen);
    },
    get watch() {
      return watch;
    },
    get now() {
      return now;
    },
    /** Everything counted so far, by day, with what no later look has settled yet. */
    days(): Credits {
      let days = written;
      for (const [day, more] of Object.entries(afterRestart(watch, now, chosen).credits)) {
        days = { ...days, [day]: addToDay(day, days[day] ?? null, more, chosen.dayStartHour) };
      }
      return days;
    },
    seconds: () => Object.values(self.days()).reduce((sum, { totalMs }) => sum + totalMs / 1000, 0),
    bySite(): Record<string, number> {
      const sums: Record<string, number> = {};
      for (const { sites } of Object.values(self.days())) {
        for (const [site, ms] of Object.entries(sites)) sums[site] = (sums[site] ?? 0) + ms / 1000;
      }
      return sums;
    },
  };
  self.look(reading);
  return self;
}

/** A pause that was handed over, if one was. */
export const offerIn = (effects: readonly Effect[]) =>
  effects.find((effect) => effect.type === 'offer');
