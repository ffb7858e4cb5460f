/**
 * What opening a new tab costs: first paint, script loaded before it, layout shift, timers left
 * running and work after it, beside a blank page of another extension in the same Chromium.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { ensureBrowsers, requireBrowser } from '../../scripts/browsers.ts';
import { build } from '../../scripts/build.ts';
import {
  drivenByPlaywright,
  LOADING_SWITCH,
  loadInChromium,
} from '../../scripts/load-extension.ts';
import { removeFolder, temporaryFolder } from '../../scripts/temporary-folder.ts';
import { PREFERENCES, QUIET } from '../browser/harness/chromium.ts';
import { startServer } from '../browser/harness/server.ts';
import { median } from './median.ts';

/** Goals of issue 6. */
const MOST_TIMES_BLANK = 1.3;
const MOST_SCRIPT_BYTES = 25_000;
const OPENINGS = 40;
/** Rounds before it counts: each has its process by then, and the view is there. */
const WARMING = 3;
/** Between two openings, milliseconds. */
const SETTLE_MS = 200;

const BLANK = '<!doctype html><html lang="en"><title>Blank</title><p>Blank</p></html>';

/**
 * What an opening finds of what the one before left: `all`; `ahead`, which was made for another day
 * and nobody has shown yet; `nothing`, as after a change of what is meant.
 */
type Finds = 'all' | 'ahead' | 'nothing';

interface Measured {
  name: string;
  directory: string;
  /** Path of its new tab. */
  path: string;
  /** It is ours and held to the goals. */
  ours?: boolean;
  /** Of ours; the others leave nothing that we know of. */
  finds?: Finds;
}

/** Extensions' ids by their directory. */
type Ids = Map<string, string>;

/** One opening of a page. Times in milliseconds from the start of its navigation. */
interface Opening {
  firstPaintMs: number;
  /** Paths of the scripts that had been asked for by then. */
  scripts: string[];
  /** Sum of the layout shifts. */
  shift: number;
  /** Timers, intervals and frames asked for that are still to come. */
  timers: number;
  /** Processor time of the page's own script after it stood still, while nothing happened. */
  laterMs: number;
}

/** In another order each round, so that nobody always comes after the same one. */
function inTurn<T>(all: readonly T[], round: number): T[] {
  const at = (round >> 1) % all.length;
  const turned = [...all.slice(at), ...all.slice(0, at)];
  return round % 2 === 0 ? turned : turned.reverse();
}

/** Runs in the page before anything of its own: counts what is left to ring. */
function countTimers(): void {
  const running = new Set<number>();
  Object.assign(globalThis, { countedTimers: running });
  type Ask = (work: (...args: unknown[]) => unknown, ...rest: unknown[]) => number;
  type Drop = (id: number) => void;
  const world = globalThis as unknown as Record<string, Ask | Drop>;
  for (const [name, drop] of [
    ['setTimeout', 'clearTimeout'],
    ['setInterval', 'clearInterval'],
    ['requestAnimationFrame', 'cancelAnimationFrame'],
    ['requestIdleCallback', 'cancelIdleCallback'],
  ] as const) {
    const ask = (world[name] as Ask).bind(globalThis);
    const clear = (world[drop] as Drop).bind(globalThis);
    const asking: Ask = (work, ...rest) => {
      const id: number = ask(
        (...args) => {
          if (name !== 'setInterval') running.delete(id);
          return work(...args);
        },
        ...rest,
      );
      running.add(id);
      return id;
    };
    const dropping: Drop = (id) => {
      running.delete(id);
      clear(id);
    };
    world[name] = asking;
    world[drop] = dropping;
  }
}

/** Runs in the page. */
async function leaveBehind(what: Finds): Promise<void> {
  type Kept = { v: number; paints: unknown[] } | null;
  const kept = async () => (await chrome.storage.local.get('paint')).paint as Kept;
  let paint = await kept();
  // All of it is there a moment after it was shown.
  for (const end = Date.now() + 5_000; (paint?.paints.length ?? 0) < 2 && Date.now() < end; ) {
    await new Promise((done) => setTimeout(done, 50));
    paint = await kept();
  }
  if (what === 'all') return;
  const ahead = paint && { ...paint, paints: [null, paint.paints[0]] };
  await chrome.storage.local.set({ paint: what === 'ahead' ? ahead : null });
}

async function open(
  context: BrowserContext,
  ids: Ids,
  { directory, path }: Measured,
  seconds: number,
  next?: Finds,
): Promise<Opening | null> {
  const page: Page = await context.newPage();
  try {
    const asked: { path: string; atMs: number }[] = [];
    // Chromium tells no resource timing of an extension's own files.
    const session = await context.newCDPSession(page);
    session.on('Network.requestWillBeSent', ({ request, wallTime }) => {
      const { pathname } = new URL(request.url);
      if (/\.m?js$/.test(pathname)) asked.push({ path: pathname, atMs: wallTime * 1000 });
    });
    await session.send('Network.enable');
    if (seconds > 0) await page.addInitScript(countTimers);
    await page.goto(`chrome-extension://${ids.get(directory)}/${path}`, { waitUntil: 'load' });
    const shown = await page.evaluate(async () => {
      const paint = await new Promise<PerformanceEntry | null>((done) => {
        const given = setTimeout(() => done(null), 5000);
        new PerformanceObserver((list) => {
          const [contentful] = list.getEntriesByName('first-contentful-paint');
          if (!contentful) return;
          clearTimeout(given);
          done(contentful);
        }).observe({ type: 'paint', buffered: true });
      });
      if (!paint) return null;
      const paintedAtMs = performance.timeOrigin + paint.startTime;
      return { firstPaintMs: paint.startTime, paintedAtMs };
    });
    if (!shown) return null;
    const { firstPaintMs, paintedAtMs } = shown;
    const scripts = asked.filter(({ atMs }) => atMs <= paintedAtMs).map(({ path }) => path);
    const painted = { firstPaintMs, scripts: [...new Set(scripts)] };
    if (seconds === 0) return { ...painted, shift: 0, timers: 0, laterMs: 0 };

    await session.send('Performance.enable');
    const scriptMs = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0);
    };
    // What belongs to showing it may end.
    await page.waitForTimeout(2000);
    const before = await scriptMs();
    await page.waitForTimeout(seconds * 1000);
    const laterMs = (await scriptMs()) - before;
    const left = await page.evaluate(() => {
      const { countedTimers } = globalThis as unknown as { countedTimers: Set<unknown> };
      const timers = countedTimers.size;
      return new Promise<{ timers: number; shift: number }>((done) => {
        const observer = new PerformanceObserver((list) => {
          const shifts = list.getEntries() as unknown as { value: number }[];
          done({ timers, shift: shifts.reduce((sum, { value }) => sum + value, 0) });
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        // None is told where there was none.
        requestAnimationFrame(() => setTimeout(() => done({ timers, shift: 0 }), 100));
      });
    });
    return { ...painted, ...left, laterMs };
  } finally {
    if (next) await page.evaluate(leaveBehind, next);
    await page.close();
    // What its process still does falls on nobody.
    await new Promise((done) => setTimeout(done, SETTLE_MS));
  }
}

/**
 * @param others further unpacked extensions that override the new tab
 * @param seconds for which each is watched once it stands still
 */
export async function benchNewTab(others: readonly string[], seconds: number): Promise<void> {
  ensureBrowsers(['chromium']);
  const built = build('chromium');
  const scratch = temporaryFolder('benchmark');
  const blank = join(scratch, 'blank');
  mkdirSync(blank);
  writeFileSync(join(blank, 'blank.html'), BLANK);
  writeFileSync(
    join(blank, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name: 'Blank', version: '1' }),
  );
  const overriding = (name: string, directory: string): Measured => {
    const manifest = JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8'));
    const page: string | undefined = manifest.chrome_url_overrides?.newtab;
    if (!page) throw new Error(`${directory} overrides no new tab`);
    return { name, directory, path: page.replace(/^\//, '') };
  };
  // One extension in three states: copies of it would differ by more than these do.
  const own = overriding('Deep Kindness', built);
  const measured: Measured[] = [
    { name: 'a blank page', directory: blank, path: 'blank.html' },
    { ...own, ours: true, finds: 'all' },
    { ...own, name: `${own.name}, first of a day`, ours: true, finds: 'ahead' },
    { ...own, name: `${own.name}, after a change`, finds: 'nothing' },
    ...others.map((each) => overriding(basename(resolve(each)), resolve(each))),
  ];
  const server = await startServer();
  const profile = join(scratch, 'profile');
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(PREFERENCES));
  const executable = requireBrowser('chromium');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless: false,
    viewport: null,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--window-size=1100,800',
      `--proxy-server=http://127.0.0.1:${server.port}`,
      '--proxy-bypass-list=<-loopback>',
      LOADING_SWITCH,
      ...QUIET,
    ],
  });
  const [kept = await context.newPage()] = context.pages();
  /** What an extension opens at its install is drawn by the process that draws its new tab. */
  const closeOthers = () =>
    Promise.all(context.pages().map((page) => page !== kept && page.close()));
  const driven = await drivenByPlaywright(context);
  const ids: Ids = new Map();
  for (const directory of new Set(measured.map((each) => each.directory))) {
    ids.set(directory, await loadInChromium(driven, { directory, profile, executable }));
  }
  try {
    const timed = Array.from({ length: WARMING + OPENINGS }, (_, round) =>
      inTurn(measured, round),
    ).flat();
    const openings = [...timed, ...measured];
    /** What the opening after this one of the same extension is to find. */
    const nextOf = (at: number): Finds | undefined => {
      const { directory, finds } = openings[at] as Measured;
      if (!finds) return undefined;
      const later = openings.slice(at + 1).find((each) => each.directory === directory);
      return later?.finds ?? 'all';
    };
    const times = new Map<Measured, number[]>(measured.map((each) => [each, []]));
    for (const [at, each] of timed.entries()) {
      await closeOthers();
      const opening = await open(context, ids, each, 0, nextOf(at));
      if (opening && at >= WARMING * measured.length) times.get(each)?.push(opening.firstPaintMs);
    }
    const blankTimes = times.get(measured[0] as Measured) ?? [];
    console.log(`\nOpening a new tab, ${OPENINGS} times each`);
    for (const [at, each] of measured.entries()) {
      const paints = times.get(each) ?? [];
      const opening = await open(context, ids, each, seconds, nextOf(timed.length + at));
      if (!opening || paints.length === 0) {
        console.log(`  ${each.name}: painted nothing`);
        continue;
      }
      const bytes = opening.scripts
        .map((path) => gzipSync(readFileSync(join(each.directory, path)), { level: 9 }).length)
        .reduce((sum, size) => sum + size, 0);
      const ratio = median(paints) / median(blankTimes);
      const goal = (met: boolean, what: string) => (each.ours ? ` (goal ${what}: ${met})` : '');
      console.log(
        `  ${each.name}: first contentful paint ${ratio.toFixed(2)} × the blank page's` +
          goal(ratio <= MOST_TIMES_BLANK, `≤ ${MOST_TIMES_BLANK}`) +
          ` [median ${median(paints).toFixed(0)} ms]` +
          `, ${(bytes / 1000).toFixed(1)} kB of script before it` +
          goal(bytes <= MOST_SCRIPT_BYTES, `≤ ${MOST_SCRIPT_BYTES / 1000}`) +
          `, layout shift ${opening.shift.toFixed(4)}` +
          goal(opening.shift === 0, '0') +
          `, timers left ${opening.timers}` +
          goal(opening.timers === 0, '0') +
          `, script afterwards ${opening.laterMs.toFixed(2)} ms in ${seconds} s` +
          goal(opening.laterMs < 1, '< 1 ms'),
      );
    }
  } finally {
    await context.close();
    await server.close();
    removeFolder(scratch);
  }
}
