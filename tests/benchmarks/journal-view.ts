/**
 * The journal's page with a journal of ten years: how soon its first days are there, beside an
 * empty one's invitation, and whether scrolling ever holds the page up.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from '../../scripts/browsers.ts';
import { removeFolder } from '../../scripts/temporary-folder.ts';
import { type Harness, startBrowser, type TestPage, until } from '../browser/harness/index.ts';
import { extensionWithBenchmark } from './journal.ts';
import type { JournalBenchmark } from './journal-page.ts';
import { median } from './median.ts';

declare const benchmark: JournalBenchmark;

const MANY = 100_000;
/** What holds the page up for longer than this, a person may notice; the browser reports from here. */
const LONG_MS = 50;

/** What the page notes of itself, from before anything of ours runs. */
interface Noted {
  /** When its first days, or its invitation, were painted, in milliseconds from its beginning. */
  paintedMs: number | null;
  /** Lengths of tasks above LONG_MS so far. */
  longMs: number[];
}
declare const noted: Noted;

const NOTE = `
globalThis.noted = { paintedMs: null, longMs: [] };
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) noted.longMs.push(duration);
}).observe({ type: 'longtask', buffered: true });
const seen = new MutationObserver(() => {
  if (!document.querySelector('[data-act], [data-empty]')) return;
  seen.disconnect();
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { noted.paintedMs = performance.now(); };
    port2.postMessage(null);
  });
});
seen.observe(document, { childList: true, subtree: true });
`;

async function open(browser: Harness): Promise<{ page: TestPage; paintedMs: number }> {
  const page = await browser.extensionPage('journal.html');
  const paintedMs = await until('its first days', () => page.evaluate(() => noted.paintedMs));
  return { page, paintedMs };
}

/** Long tasks while `work` goes on in the page. */
async function longTasksOf(page: TestPage, work: () => Promise<unknown>): Promise<number[]> {
  await page.evaluate(() => {
    noted.longMs = [];
  });
  await work();
  return page.evaluate(async () => {
    // They are told a moment later.
    await new Promise((done) => setTimeout(done, 200));
    return noted.longMs;
  });
}

const told = (longMs: readonly number[]): string =>
  longMs.length === 0
    ? `no task above ${LONG_MS} ms`
    : `${longMs.length} tasks above ${LONG_MS} ms, the longest ${Math.round(Math.max(...longMs))} ms`;

/** @param rounds how often the page is opened in each */
export async function benchJournalView(rounds = 15): Promise<void> {
  ensureBrowsers(['chromium']);
  const extension = await extensionWithBenchmark();
  writeFileSync(join(extension, 'note.js'), NOTE);
  const html = readFileSync(join(extension, 'journal.html'), 'utf8');
  writeFileSync(
    join(extension, 'journal.html'),
    html.replace('<head>', '<head><script src="/note.js"></script>'),
  );
  const many = await startBrowser('chromium', { extension });
  const none = await startBrowser('chromium', { extension });
  try {
    const laying = await many.extensionPage('benchmark.html');
    await until('the benchmark', () => laying.evaluate(() => 'benchmark' in globalThis));
    await laying.evaluate((count: number) => benchmark.lay(count, 0), MANY);
    await laying.evaluate(() => benchmark.ready());
    await laying.close();

    const times = { many: [] as number[], none: [] as number[] };
    for (let round = 0; round < rounds + 2; round++) {
      for (const [name, browser] of [
        ['many', many],
        ['none', none],
      ] as const) {
        const { page, paintedMs } = await open(browser);
        await page.close();
        // The first two of each warm what is shared.
        if (round >= 2) times[name].push(paintedMs);
      }
    }
    const [full, empty] = [median(times.many), median(times.none)];
    console.log(`\nThe journal's page with ${MANY} acts, beside an empty one, in turns`);
    console.log(
      `  first days: ${full.toFixed(0)} ms against ${empty.toFixed(0)} ms, ${(full / empty).toFixed(2)} ×`,
    );

    const { page } = await open(many);
    await until('all years', () =>
      page.evaluate(() => document.querySelectorAll('main section[id]').length > 100),
    );
    const line = await longTasksOf(page, () =>
      page.evaluate(async () => {
        for (let frame = 0; frame < 600; frame++) {
          window.scrollBy(0, 160);
          await new Promise(requestAnimationFrame);
        }
      }),
    );
    console.log(`  scrolled steadily for ten seconds: ${told(line)}`);
    const jumps = await longTasksOf(page, () =>
      page.evaluate(async () => {
        const whole = document.documentElement.scrollHeight;
        for (let jump = 0; jump < 60; jump++) {
          window.scrollTo(0, ((jump * 7919) % 100) * (whole / 100));
          for (let frame = 0; frame < 12; frame++) await new Promise(requestAnimationFrame);
        }
      }),
    );
    console.log(`  thrown about over ten years: ${told(jumps)}`);
    const drawn = await page.evaluate(() => document.querySelectorAll('*').length);
    console.log(`  elements in the page afterwards: ${drawn}`);
    await page.close();
  } finally {
    await many.close().catch(console.error);
    await none.close().catch(console.error);
    removeFolder(extension);
  }
}
