/**
 * What a journal of ten years costs beside one of ten acts: opening and saving in the popup, search,
 * export and import. Both browsers run at once and take turns, so that what else the machine does
 * falls on each.
 */
import { cpSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { ensureBrowsers } from '../../scripts/browsers.ts';
import { build as buildExtension } from '../../scripts/build.ts';
import { removeFolder, temporaryFolder } from '../../scripts/temporary-folder.ts';
import { addDays, dayOf } from '../../utils/shared/days.ts';
import { type Harness, startBrowser, type TestPage, until } from '../browser/harness/index.ts';
import type { JournalBenchmark } from './journal-page.ts';
import { median } from './median.ts';

declare const benchmark: JournalBenchmark;

const MANY = 100_000;
const FEW = 10;
/** In the long journal, each with days; in the short one there are none. */
const PEOPLE = 500;

const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const mib = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MiB`;

/** The shipped build, and in it one page more that calls the journal's modules by name. */
export async function extensionWithBenchmark(): Promise<string> {
  const directory = temporaryFolder('benchmark');
  cpSync(buildExtension('chromium'), directory, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: {
      alias: { '@': resolve('.'), 'wxt/browser': resolve('tests/benchmarks/browser-here.ts') },
    },
    build: {
      outDir: directory,
      emptyOutDir: false,
      lib: {
        entry: 'tests/benchmarks/journal-page.ts',
        formats: ['es'],
        fileName: () => 'benchmark.js',
      },
    },
  });
  writeFileSync(
    join(directory, 'benchmark.html'),
    '<!doctype html><html lang="en"><title>Benchmark</title><script type="module" src="benchmark.js"></script></html>',
  );
  return directory;
}

/** From the beginning of the page to when it first shows something, which has all it begins with. */
async function openPopup(browser: Harness): Promise<{ page: TestPage; openMs: number }> {
  const page = await browser.extensionPage('popup.html');
  const openMs = await until('the popup to be painted', () =>
    page.evaluate(() =>
      document.activeElement?.matches('input, textarea')
        ? (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null)
        : null,
    ),
  );
  return { page, openMs };
}

/**
 * From the beginning of the page to when it first shows something.
 * @param anew whether nothing is left of the tabs before
 */
async function openNewTab(browser: Harness, anew: boolean): Promise<number> {
  const page = await browser.extensionPage('newtab.html#practice');
  const paintMs = await until('the new tab to be painted', () =>
    page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
    ),
  );
  // What it leaves for the next one is there a moment later.
  await until('what it leaves', () =>
    page.evaluate(async () => {
      const { paint } = await chrome.storage.local.get<{ paint?: { paints: unknown[] } }>('paint');
      return (paint?.paints.length ?? 0) > 0;
    }),
  );
  if (anew) await page.evaluate(() => chrome.storage.local.set({ paint: null }));
  await page.close();
  return paintMs;
}

/** From Enter to "Saved.", in the page's own time. */
const save = (page: TestPage, line: string): Promise<number> =>
  page.evaluate(async (line: string) => {
    const field = document.activeElement as HTMLInputElement;
    field.value = line;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    // The page has drawn what was typed before Enter is pressed.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    const from = performance.now();
    const kept = new Promise<void>((done) => {
      const watch = new MutationObserver(() => {
        if (!document.body.textContent?.includes('Saved.')) return;
        watch.disconnect();
        done();
      });
      watch.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    field.form?.requestSubmit();
    await kept;
    return performance.now() - from;
  }, line);

const TODAY = dayOf(Date.now());
const QUERIES = {
  'a common word': { words: 'sister' },
  'a word that is in one act, ten years back': { words: 'zeppelin' },
  'a word that is nowhere': { words: 'quixotic' },
  'two common words': { words: 'door soup' },
  'two parts of words that never meet': { words: 'zepp quix' },
  'words without spaces between them': { words: '茶を' },
  'words without their marks': { words: 'jorg' },
  'a person, a kind and a direction': {
    people: ['person-7'],
    kinds: ['forgiveness' as const],
    directions: ['noticed' as const],
  },
  'a person who is nowhere': { people: ['nobody'] },
  'a month nine years back': {
    words: 'tea',
    from: addDays(TODAY, -9 * 365),
    to: addDays(TODAY, -9 * 365 + 30),
  },
} as const;

/** @param rounds how often the popup is opened in each */
export async function benchJournal(rounds = 31): Promise<void> {
  ensureBrowsers(['chromium']);
  const extension = await extensionWithBenchmark();
  const many = await startBrowser('chromium', { extension });
  const few = await startBrowser('chromium', { extension });
  try {
    const benchmarkPage = async (browser: Harness) => {
      const page = await browser.extensionPage('benchmark.html');
      await until('the benchmark', () => page.evaluate(() => 'benchmark' in globalThis));
      return page;
    };
    let page = await benchmarkPage(many);
    const fewPage = await benchmarkPage(few);
    const lay = ([count, people]: readonly [number, number]) => benchmark.lay(count, people);
    await page.evaluate(lay, [MANY, PEOPLE] as const);
    await fewPage.evaluate(lay, [FEW, 0] as const);
    console.log(
      `\nA journal of ${MANY} acts over ten years, and ${PEOPLE} people with days, beside one of ${FEW}`,
    );
    const built = await page.evaluate(() => benchmark.ready());
    console.log(`  made ready for search, once: ${(built / 1000).toFixed(1)} s`);
    const copied = await page.evaluate(() => benchmark.snapshot());
    console.log(`  first copy inside, once: ${(copied / 1000).toFixed(1)} s`);

    console.log('\nFirst results of a search, against reading and scanning every act');
    // Every query by itself in pages that have just been opened, and again once one is warm.
    await page.close();
    page = await benchmarkPage(many);
    const scan = median(
      await page.evaluate(async () => [
        await benchmark.scan('zeppelin'),
        await benchmark.scan('zeppelin'),
        await benchmark.scan('zeppelin'),
      ]),
    );
    const parsed = await page.evaluate(() => benchmark.readAndScan('zeppelin'));
    console.log(`  reading and scanning: ${ms(scan)}, with every act parsed ${ms(parsed)}`);
    for (const [name, query] of Object.entries(QUERIES)) {
      const cold: number[] = [];
      for (let i = 0; i < 7; i++) {
        await page.close();
        page = await benchmarkPage(many);
        cold.push(await page.evaluate((query) => benchmark.first(query as never), query));
      }
      const warm = await page.evaluate(async (query) => {
        await benchmark.ready();
        const times: number[] = [];
        for (let i = 0; i < 9; i++) times.push(await benchmark.first(query as never));
        return times;
      }, query);
      const [typed, first] = [median(warm), median(cold)];
      console.log(
        `  ${name}: ${ms(typed)} (${(scan / typed).toFixed(0)} × faster), ` +
          `first of all in a page ${ms(first)} (${(scan / first).toFixed(0)} ×)`,
      );
    }

    // After the search, because a journal of ten years was not written a second ago: by now what
    // laying it there left to the browser to tidy up is done.
    console.log('\nThe popup, in turns');
    const times = { open: { many: [], few: [] }, save: { many: [], few: [] } } as Record<
      'open' | 'save',
      Record<'many' | 'few', number[]>
    >;
    for (let round = 0; round < rounds + 2; round++) {
      for (const [name, browser] of [
        ['many', many],
        ['few', few],
      ] as const) {
        const { page, openMs } = await openPopup(browser);
        const saveMs = await save(page, `Held the door, round ${round}`);
        await page.close();
        // The first two of each warm what is shared.
        if (round < 2) continue;
        times.open[name].push(openMs);
        times.save[name].push(saveMs);
      }
    }
    for (const what of ['open', 'save'] as const) {
      const [a, b] = [median(times[what].many), median(times[what].few)];
      console.log(`  ${what}: ${ms(a)} against ${ms(b)}, ${(a / b).toFixed(2)} ×`);
    }

    console.log('\nThe new tab, in turns');
    for (const finds of ['what the last one left', 'nothing']) {
      const paints: Record<'many' | 'few', number[]> = { many: [], few: [] };
      for (let round = 0; round < rounds + 2; round++) {
        for (const [name, browser] of [
          ['many', many],
          ['few', few],
        ] as const) {
          const paintMs = await openNewTab(browser, finds === 'nothing');
          if (round >= 2) paints[name].push(paintMs);
        }
      }
      const [a, b] = [median(paints.many), median(paints.few)];
      console.log(`  that finds ${finds}: ${ms(a)} against ${ms(b)}, ${(a / b).toFixed(2)} ×`);
    }

    const writes: Record<'many' | 'few', number[]> = { many: [], few: [] };
    for (let round = 0; round < 2 * rounds; round++) {
      for (const [name, at] of [
        ['many', page],
        ['few', fewPage],
      ] as const) {
        writes[name].push(await at.evaluate((round) => benchmark.write(round), round));
      }
    }
    const [a, b] = [median(writes.many), median(writes.few)];
    console.log(`  the write alone: ${ms(a)} against ${ms(b)}, ${(a / b).toFixed(2)} ×`);

    console.log('\nExport and import of all of it');
    const open = await page.evaluate(() => benchmark.export(null));
    console.log(`  export: ${ms(open.ms)}, ${mib(open.size)}, heap grew by ${mib(open.grew)}`);
    const sealed = await page.evaluate(() => benchmark.export('a passphrase'));
    console.log(`  sealed: ${ms(sealed.ms)}, heap grew by ${mib(sealed.grew)}`);
    const again = await page.evaluate(() => benchmark.import());
    console.log(
      `  the same file again: read ${ms(again.read.ms)}, heap grew by ${mib(again.read.grew)}; ` +
        `done ${ms(again.done.ms)}, new ${again.done.result.new}, changed ${again.done.result.changed}`,
    );
    await page.evaluate(() => benchmark.deleteJournal());
    const anew = await page.evaluate(() => benchmark.import());
    console.log(
      `  into an empty journal: read ${ms(anew.read.ms)}, heap grew by ${mib(anew.read.grew)}; ` +
        `done ${ms(anew.done.ms)}, heap grew by ${mib(anew.done.grew)}, new ${anew.done.result.new}`,
    );
  } finally {
    await many.close().catch(console.error);
    await few.close().catch(console.error);
    removeFolder(extension);
  }
}
