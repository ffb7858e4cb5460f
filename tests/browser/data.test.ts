/** The journal out of the browser and in again, its copies, and letting go of it, by keyboard and pointer. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsIn } from './harness/axe.ts';
import { says, saysNot } from './harness/extension.ts';
import { type Harness, startBrowser, type TestPage, until } from './harness/index.ts';

const builds = { chromium: '.output/chrome-mv3-tested', firefox: '.output/firefox-mv3-tested' };

interface Kept {
  /** Files handed to the browser, by name. */
  made: Record<string, Blob>;
}

/** What a download would have got is kept in the page, where the test can read it. */
const watchDownloads = (page: TestPage) =>
  page.evaluate(() => {
    const kept = globalThis as unknown as Kept;
    kept.made = {};
    const blobs = new Map<string, Blob>();
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const url = create(blob);
      blobs.set(url, blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function () {
      const blob = blobs.get(this.href);
      if (blob) kept.made[this.download] = blob;
    };
  });

const made = (page: TestPage, ending: string): Promise<{ name: string; text: string }> =>
  until(`a file that ends with ${ending}`, () =>
    page.evaluate(async (ending: string) => {
      const { made } = globalThis as unknown as Kept;
      const name = Object.keys(made).find((each) => each.endsWith(ending));
      return name ? { name, text: await (made[name] as Blob).text() } : null;
    }, ending),
  );

/** Chooses a file as the browser's dialog would hand it over. */
const choose = (page: TestPage, name: string, text: string | null) =>
  page.evaluate(
    async ({ name, text }: { name: string; text: string | null }) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      const { made } = globalThis as unknown as Kept;
      const chosen = new DataTransfer();
      chosen.items.add(new File([text ?? (made[name] as Blob)], name));
      if (!input) throw new Error('nowhere to choose a file');
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { name, text },
  );

const typeInto = async (page: TestPage, label: string, text: string) => {
  await page.evaluate((label: string) => {
    const named = [...document.querySelectorAll('label')].find((each) =>
      each.textContent?.startsWith(label),
    );
    if (!named?.control) throw new Error(`no field ${label}`);
    (named.control as HTMLInputElement).select?.();
    named.control.focus();
  }, label);
  await page.type(text);
};

/** With the keyboard alone: the focus goes to it, and Enter presses it. */
async function press(page: TestPage, name: string): Promise<void> {
  await until(`the button "${name}"`, () =>
    page.evaluate((name: string) => {
      const button = [...document.querySelectorAll('button')].find((each) => {
        const called = each.getAttribute('aria-label') ?? each.textContent ?? '';
        return called.trim() === name && !each.disabled;
      });
      button?.focus();
      return button === document.activeElement;
    }, name),
  );
  await page.press('Enter');
}

const flip = async (page: TestPage): Promise<void> => {
  await page.evaluate(() => document.querySelector<HTMLElement>('[role=switch]')?.focus());
  await page.type(' ');
};

/** All acts, as another page of ours reads them. */
const acts = (harness: Harness): Promise<string[]> =>
  harness.control.evaluate(
    () =>
      new Promise<string[]>((done, fail) => {
        const opening = indexedDB.open('deep-kindness-journal');
        opening.onupgradeneeded = () => opening.result.createObjectStore('entries');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result
            .transaction('entries')
            .objectStore('entries')
            .getAll(IDBKeyRange.bound('0', ':'));
          reading.onsuccess = () => {
            opening.result.close();
            done(reading.result.map(({ value }) => value.words).sort());
          };
        };
      }),
  );

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let harness: Harness;
  let page: TestPage;

  beforeAll(async () => {
    harness = await startBrowser(name, { extension: `${process.cwd()}/${builds[name]}` });
    const popup = await harness.extensionPage('popup.html');
    await until('the field to have the focus', () =>
      popup.evaluate(() => document.activeElement?.matches('input, textarea')),
    );
    for (const line of ['Held the door', 'Made tea']) {
      await popup.type(line);
      await popup.press('Enter');
      await until(`${line} to be kept`, async () => (await acts(harness)).includes(line));
    }
    await popup.close();
    page = await harness.extensionPage('journal.html#yours');
    await says(page, 'All of this is yours');
    await watchDownloads(page);
  });
  afterAll(() => harness?.close());

  it('everything goes into a file, and out of it again after everything was deleted', async () => {
    await press(page, 'Make the file');
    const { name: file, text } = await made(page, '.json');
    expect(JSON.parse(text)).toMatchObject({ format: 'deep-kindness-journal', version: 1 });
    await says(page, `${file} is made`);

    await press(page, 'Delete everything');
    await says(page, 'This is for good');
    expect(await acts(harness)).toHaveLength(2);
    await press(page, 'Delete everything for good');
    await says(page, 'Everything is deleted.');
    expect(await acts(harness)).toEqual([]);

    await choose(page, file, null);
    await says(page, `What ${file} would do`);
    await says(page, 'New: 2');
    expect(await acts(harness)).toEqual([]);
    await press(page, 'Bring it in');
    await says(page, `${file} was brought in`);
    expect(await acts(harness)).toEqual(['Held the door', 'Made tea']);

    await choose(page, file, null);
    await says(page, 'Everything in it is here already');
    await press(page, 'Close');
    await press(page, 'Undo this import');
    await saysNot(page, 'was brought in');
    expect(await acts(harness)).toEqual([]);
    await choose(page, file, null);
    await press(page, 'Bring it in');
    await says(page, `${file} was brought in`);
  });

  it('a damaged file is told with its line, and a sealed one opens with its passphrase alone', async () => {
    await choose(
      page,
      'hurt.json',
      '{\n"format": "deep-kindness-journal",\n"entries": [\n{"v": 2}]}',
    );
    await says(page, 'Line 4');
    await flip(page);
    await typeInto(page, 'Passphrase', 'open, please');
    await typeInto(page, 'The same once more', 'open, plaese');
    await press(page, 'Make the file');
    await says(page, 'The two differ');
    await typeInto(page, 'The same once more', 'open, please');
    await press(page, 'Make the file');
    const { name: file, text } = await made(page, '.sealed');
    expect(text).not.toContain('Made tea');
    await flip(page);
    await choose(page, file, null);
    await says(page, `${file} is sealed`);
    await page.type('closed');
    await page.press('Enter');
    await says(page, 'This passphrase does not open the file');
    await typeInto(page, 'Passphrase', 'open, please');
    await page.press('Enter');
    await says(page, 'Everything in it is here already');
    await press(page, 'Close');
  });

  it('a table is matched by its columns, and comes in once', async () => {
    await choose(page, 'old.csv', 'Datum;Eintrag;Wer\r\n24.11.2026;Carried a pram;Jo\r\n');
    await says(page, 'Which column is which');
    await press(page, 'See what it would do');
    await says(page, 'Carried a pram');
    await press(page, 'Bring it in');
    await until('it to be there', async () => (await acts(harness)).includes('Carried a pram'));
  });

  it('days go, and come back with one press', async () => {
    await chooseDays(page, '2026-11-24', '2026-11-24');
    await press(page, 'Delete these days');
    await says(page, 'Acts: 1, from');
    await press(page, 'Delete');
    await until('it to be gone', async () => !(await acts(harness)).includes('Carried a pram'));
    await press(page, 'Bring these days back');
    await until('it to be back', async () => (await acts(harness)).includes('Carried a pram'));
  });

  it('a copy of before is kept inside, and can be looked at', async () => {
    await press(page, await copyOf(page));
    await says(page, 'What the copy of');
    expect(await violationsIn(page)).toEqual([]);
  });

  /** Plays `play` in a profile that outlives its browsers. */
  const withProfile = async (play: (start: Start) => Promise<void>): Promise<void> => {
    const profile = mkdtempSync(join(tmpdir(), `deep-kindness-yours-${name}-`));
    const extension = `${process.cwd()}/${builds[name]}`;
    let again = false;
    try {
      await play(async () => {
        const harness = await startBrowser(name, { extension, profile, again });
        again = true;
        const page = await harness.extensionPage('journal.html#yours');
        await says(page, 'All of this is yours');
        return { harness, page };
      });
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  };
  /** How many acts there are. Each is found by its id, and nothing is found that is not there. */
  const whole = async (harness: Harness): Promise<number> => {
    const { acts, found } = await records(harness);
    expect(found.sort()).toEqual(acts.sort());
    return acts.length;
  };

  it(
    'a browser killed in the midst of bringing in has all of it or nothing',
    () =>
      withProfile(async (start) => {
        let { harness, page } = await start();
        const many = manyActs(MANY);
        await choose(page, 'many.json', many);
        await says(page, 'New: 4,000', 30_000);
        await press(page, 'Bring it in');
        await running(page);
        await harness.crash();

        ({ harness, page } = await start());
        const afterImport = await whole(harness);
        expect([0, MANY]).toContain(afterImport);
        if (afterImport === 0) {
          await choose(page, 'many.json', many);
          await press(page, 'Bring it in');
        }
        // What is said to be here is here, however soon the end comes.
        await says(page, 'many.json was brought in', 30_000);
        await harness.crash();

        ({ harness, page } = await start());
        expect(await whole(harness)).toBe(MANY);
        await press(page, 'Undo this import');
        await harness.crash();

        ({ harness } = await start());
        expect([0, MANY]).toContain(await whole(harness));
        await harness.close();
      }),
    120_000,
  );

  it(
    'or of deleting days, putting a copy back, and forgetting somebody',
    () =>
      withProfile(async (start) => {
        let { harness, page } = await start();
        await choose(page, 'many.json', manyActs(MANY));
        await press(page, 'Bring it in');
        await says(page, 'many.json was brought in', 30_000);
        // The first page of a day makes the copy of it.
        page = await harness.extensionPage('journal.html#yours');
        const copy = await copyOf(page);

        const deleteAll = async (page: TestPage) => {
          await chooseDays(page, '2016-01-01', '2026-12-31');
          await press(page, 'Delete these days');
          await says(page, 'Acts: 4,000, from');
          await press(page, 'Delete');
        };
        await deleteAll(page);
        await harness.crash();
        ({ harness, page } = await start());
        const afterDeleting = await whole(harness);
        expect([0, MANY]).toContain(afterDeleting);
        if (afterDeleting === MANY) await deleteAll(page);
        await says(page, 'Bring these days back', 30_000);

        const putBack = async (page: TestPage) => {
          await press(page, copy);
          await says(page, 'New: 4,000', 30_000);
          await press(page, 'Put it back');
        };
        await putBack(page);
        await harness.crash();
        ({ harness, page } = await start());
        const afterPuttingBack = await whole(harness);
        expect([0, MANY]).toContain(afterPuttingBack);
        if (afterPuttingBack === 0) await putBack(page);
        await says(page, 'Undo putting it back', 30_000);
        expect(await whole(harness)).toBe(MANY);

        await chooseFrom(page, 'Person', 'Ada');
        await page.evaluate(() => {
          const way = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].find(
            ({ labels }) => labels?.[0]?.textContent?.includes('every act they are in'),
          );
          way?.click();
        });
        await press(page, 'Forget this person');
        await press(page, 'Forget');
        await harness.crash();
        ({ harness, page } = await start());
        const afterForgetting = await whole(harness);
        expect([0, MANY]).toContain(afterForgetting);
        const isKnown = await page.evaluate(
          () => document.body.textContent?.includes('Ada') ?? false,
        );
        // She is in the list of people, or in what can be undone; with her acts or without.
        expect(isKnown).toBe(true);
        const canUndo = await page.evaluate(
          () => document.body.textContent?.includes('Undo the forgetting') ?? false,
        );
        expect(canUndo).toBe(afterForgetting === 0);
        await harness.close();
      }),
    120_000,
  );
});

type Start = () => Promise<{ harness: Harness; page: TestPage }>;
const MANY = 4_000;

/** The button by which the newest copy is looked at, once there is one. */
const copyOf = (page: TestPage): Promise<string> =>
  until('a copy', () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('button')]
          .map((each) => each.getAttribute('aria-label') ?? '')
          .find((label) => label.startsWith('Look at it: ')) ?? null,
    ),
  );

const chooseDays = (page: TestPage, from: string, to: string): Promise<void> =>
  page.evaluate(
    (days: string[]) => {
      const inputs = [...document.querySelectorAll<HTMLInputElement>('input[type=date]')];
      for (const [i, input] of inputs.entries()) {
        input.value = days[i] ?? '';
        input.dispatchEvent(new Event('input', { bubbles: true }));
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }
    },
    [from, to],
  );

const chooseFrom = (page: TestPage, label: string, option: string): Promise<void> =>
  page.evaluate(
    ({ label, option }: { label: string; option: string }) => {
      const select = [...document.querySelectorAll('select')].find(
        ({ labels }) => labels[0]?.textContent === label,
      );
      const chosen = [...(select?.options ?? [])].find(({ text }) => text === option);
      if (!select || !chosen) throw new Error(`no "${option}" under "${label}"`);
      select.value = chosen.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { label, option },
  );

/** Something is being done, and is not done yet. */
const running = (page: TestPage): Promise<boolean> =>
  until('something to be half done', () =>
    page.evaluate(() => {
      const shown = document.querySelector('progress');
      return shown !== null && shown.value > 0.2;
    }),
  );

/** Keys of acts, and where acts are said to be found. */
const records = (harness: Harness): Promise<{ acts: string[]; found: string[] }> =>
  harness.control.evaluate(
    () =>
      new Promise<{ acts: string[]; found: string[] }>((done, fail) => {
        const opening = indexedDB.open('deep-kindness-journal');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const store = opening.result.transaction('entries').objectStore('entries');
          const acts = store.getAllKeys(IDBKeyRange.bound('0', ':'));
          const found = store.getAll(IDBKeyRange.bound('where/', 'where/\uffff'));
          found.onsuccess = () => {
            opening.result.close();
            done({ acts: acts.result.map(String), found: found.result.map(String) });
          };
        };
      }),
  );

function manyActs(count: number): string {
  const acts = Array.from({ length: count }, (_, i) => ({
    v: 2,
    value: {
      id: `act-${i}`,
      day: `20${16 + (i % 10)}-0${1 + (i % 9)}-1${i % 10}`,
      writtenAt: 1_500_000_000_000 + i,
      changedAt: 1_500_000_000_000 + i,
      words: `Carried the shopping home, the ${i}th time`,
      direction: 'given',
      kind: 'help',
      people: ['ada'],
      need: null,
      note: null,
      feltBefore: null,
      feltAfter: null,
      inspiredBy: null,
      hard: false,
    },
  }));
  const ada = { id: 'ada', name: 'Ada', alsoCalled: [], birthday: null, changedAt: 1 };
  return JSON.stringify({
    format: 'deep-kindness-journal',
    version: 1,
    people: [{ v: 1, value: ada }],
    entries: acts,
  });
}
