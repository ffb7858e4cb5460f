/** The journal out of the browser and in again, its copies, and letting go of it, by keyboard and pointer. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { removeFolder, temporaryFolder } from '../../scripts/temporary-folder.ts';
import { entryShape } from '../../utils/journal/model/entry.ts';
import { STORAGE_KEYS } from '../../utils/platform/storage/storage-keys.ts';
import { violationsIn } from './harness/axe.ts';
import { read, reset, says, saysNot, write } from './harness/extension.ts';
import { choose, made, watchDownloads } from './harness/files.ts';
import {
  type Harness,
  runningBrowsers,
  startBrowser,
  type TestPage,
  testedBuild,
  until,
} from './harness/index.ts';
import { entryRecords, holdJournal, linesOf, madeEntry, recordsUnder } from './harness/journal.ts';
import { drawn } from './harness/keyboard.ts';
import { fixedPart, message } from './harness/message.ts';
import { BROWSERS, useBrowser } from './harness/suite.ts';

/** What is said of the last import, after its name. */
const BROUGHT_IN = ` ${fixedPart('last_import')}`;

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
  const focus = () =>
    page.evaluate((name: string) => {
      const button = [...document.querySelectorAll('button')].find((each) => {
        const called = each.getAttribute('aria-label') ?? each.textContent ?? '';
        return called.trim() === name && !each.disabled;
      });
      button?.focus();
      return button === document.activeElement;
    }, name);
  await until(`the button "${name}"`, focus);
  // A question takes the focus to its "no" a frame after it is drawn.
  await drawn(page);
  await until(`the button "${name}" again`, focus);
  await page.press('Enter');
}

const flip = async (page: TestPage): Promise<void> => {
  await page.evaluate(() => document.querySelector<HTMLElement>('[role=switch]')?.focus());
  await page.type(' ');
};

/** Where in the extension's storage words lie: the area and key, or the database and key. */
const placesOf = (harness: Harness, words: string): Promise<string[]> =>
  harness.control.evaluate(async (words: string) => {
    const found: string[] = [];
    const look = (place: string, value: unknown) => {
      if (JSON.stringify(value)?.includes(words)) found.push(place);
    };
    for (const area of ['local', 'session', 'sync'] as const) {
      const all = await chrome.storage[area].get(null);
      for (const [key, value] of Object.entries(all)) look(`${area} ${key}`, value);
    }
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((done, fail) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => fail(opening.error);
      });
      for (const each of db.objectStoreNames) {
        const store = db.transaction(each).objectStore(each);
        const [keys, values] = [store.getAllKeys(), store.getAll()];
        await new Promise((done) => {
          store.transaction.oncomplete = done;
        });
        keys.result.forEach((key, i) => {
          look(`${name} ${key}`, values.result[i]);
        });
      }
      db.close();
    }
    return found;
  }, words);

describe.each(BROWSERS)('in %s', (name) => {
  let harness: Harness;
  let page: TestPage;
  useBrowser(name, {}, async (started) => {
    harness = started;
    await holdJournal(harness, [
      { id: 'door', words: 'Held the door', day: '2026-11-22' },
      { id: 'tea', words: 'Made tea', day: '2026-11-23' },
    ]);
    page = await harness.extensionPage('journal.html#yours');
    await says(page, message('title_yours'));
    await watchDownloads(page);
  });

  it('everything goes into a file, and out of it again after everything was deleted', async () => {
    await press(page, message('export_save'));
    const { name: file, text } = await made(page, '.json');
    expect(JSON.parse(text)).toMatchObject({ format: 'deep-kindness-journal', version: 2 });
    await says(page, message('export_done', { name: file }));

    await press(page, message('everything_ask'));
    await says(page, message('everything_sure'));
    expect(await linesOf(harness)).toHaveLength(2);
    await press(page, message('everything_yes'));
    await says(page, message('everything_gone'));
    expect(await linesOf(harness)).toEqual([]);

    await choose(page, file, null);
    await says(page, message('preview_file', { name: file }));
    await says(page, `${message('fate_new')}: 2`);
    expect(await linesOf(harness)).toEqual([]);
    await press(page, message('preview_bring_in'));
    await says(page, `${file}${BROUGHT_IN}`);
    await saysNot(page, message('everything_gone'));
    expect(await linesOf(harness)).toEqual(['Held the door', 'Made tea']);
    await until('the focus to be on what was brought in, and in sight', () =>
      page.evaluate((said: string) => {
        const at = document.activeElement;
        const { top = -1, bottom = Number.POSITIVE_INFINITY } = at?.getBoundingClientRect() ?? {};
        const isThere = at?.closest('section')?.getAttribute('aria-labelledby') === 'import';
        return isThere && at?.textContent?.includes(said) && top >= 0 && bottom <= innerHeight;
      }, file),
    );

    await choose(page, file, null);
    await says(page, message('preview_nothing'));
    await press(page, message('close'));
    await press(page, message('undo_import'));
    await saysNot(page, BROUGHT_IN);
    expect(await linesOf(harness)).toEqual([]);
    await choose(page, file, null);
    await press(page, message('preview_bring_in'));
    await says(page, `${file}${BROUGHT_IN}`);
  });

  it('deleting everything leaves no word of the journal in any storage, and the settings', async () => {
    const words = 'Made tea';
    const { draft, omniboxResult, followUp, setting, quarantine } = STORAGE_KEYS;
    const kept = { v: 1, value: { words } };
    const aside = { asideKey: `${quarantine.key}${draft.key}.x`, key: draft.key, raw: kept };
    await write(harness, 'session', { [draft.key]: kept, [omniboxResult.key]: kept });
    await write(harness, 'local', {
      [draft.key]: kept,
      [followUp.key]: kept,
      [aside.asideKey]: aside,
    });
    await write(harness, 'sync', { [`${setting.key}rhythmMinutes`]: { v: 1, value: 45 } });
    expect((await placesOf(harness, words)).length).toBeGreaterThan(5);

    await press(page, message('everything_ask'));
    await says(page, message('everything_sure'));
    await press(page, message('everything_yes'));
    await says(page, message('everything_gone'));
    expect(await placesOf(harness, words)).toEqual([]);
    expect(await read(harness, 'sync', `${setting.key}rhythmMinutes`)).toEqual({ v: 1, value: 45 });
  });

  it('a damaged file is told with its line, and a sealed one opens with its passphrase alone', async () => {
    await choose(
      page,
      'hurt.json',
      '{\n"format": "deep-kindness-journal",\n"entries": [\n{"v": 2}]}',
    );
    await says(page, message('trouble_line', { line: '4' }));
    await flip(page);
    await typeInto(page, message('passphrase'), 'open, please');
    await typeInto(page, message('passphrase_again'), 'open, plaese');
    await press(page, message('export_save'));
    await says(page, message('passphrase_differ'));
    await typeInto(page, message('passphrase_again'), 'open, please');
    await press(page, message('export_save'));
    const { name: file, text } = await made(page, '.sealed');
    expect(text).not.toContain('Made tea');
    await flip(page);
    await choose(page, file, null);
    await says(page, message('import_sealed', { name: file }));
    await drawn(page);
    await page.type('closed');
    await page.press('Enter');
    await says(page, message('trouble_passphrase'));
    await typeInto(page, message('passphrase'), 'open, please');
    await page.press('Enter');
    await says(page, message('preview_nothing'));
    await press(page, message('close'));
  });

  it('a table is matched by its columns, and comes in once', async () => {
    await choose(page, 'old.csv', 'Datum;Eintrag;Wer\r\n24.11.2026;Carried a pram;Jo\r\n');
    await says(page, message('match_title'));
    await press(page, message('match_read'));
    await says(page, 'Carried a pram');
    await press(page, message('preview_bring_in'));
    await until('it to be there', async () => (await linesOf(harness)).includes('Carried a pram'));
  });

  it('days go, and come back with one press', async () => {
    await chooseDays(page, '2026-11-23', '2026-11-23');
    await press(page, message('delete_days_ask'));
    await says(page, `${message('copies_entries', { count: 1 })} from`);
    await press(page, message('delete'));
    await until('it to be gone', async () => !(await linesOf(harness)).includes('Made tea'));
    await press(page, message('undo_delete'));
    await until('it to be back', async () => (await linesOf(harness)).includes('Made tea'));
  });

  it('a copy of before is kept inside, and can be looked at', async () => {
    await press(page, await copyOf(page));
    await says(page, fixedPart('preview_copy'));
    expect(await violationsIn(page)).toEqual([]);
  });
});

/** Each test goes on in the profile that the browser killed in the one before has left. */
describe.each(BROWSERS)('killed, %s', (name) => {
  const profile = temporaryFolder(`data-${name}`);
  let harness: Harness;
  let page: TestPage;
  const start = async (again: boolean) => {
    harness = await startBrowser(name, { extension: testedBuild(name), profile, again });
  };
  const openPage = async () => {
    page = await harness.extensionPage('journal.html#yours');
    await says(page, message('title_yours'));
  };
  const startAgain = async () => {
    await harness.crash();
    await start(true);
    await openPage();
  };
  beforeAll(() => start(false));
  beforeEach(async () => {
    // One that failed has ended the browser it began.
    if (!runningBrowsers().includes(harness)) await start(true);
    await reset(harness);
  });
  afterAll(async () => {
    await harness?.close();
    removeFolder(profile);
  });

  /** How many acts there are. Each is found by its id, and nothing is found that is not there. */
  const whole = async (): Promise<number> => {
    const { keys } = await entryRecords(harness);
    const { values: found } = await recordsUnder(harness, 'where/');
    expect(found.map(String).sort()).toEqual(keys.sort());
    return keys.length;
  };
  const lookAtMany = async () => {
    await choose(page, 'many.json', manyActs());
    await says(page, `${message('fate_new')}: ${MANY_WRITTEN}`);
  };
  const bringIn = async () => {
    await lookAtMany();
    await press(page, message('preview_bring_in'));
  };
  const haveMany = async () => {
    await openPage();
    await bringIn();
    await says(page, `many.json${BROUGHT_IN}`);
  };

  it('in the midst of bringing in has all of it or nothing', async () => {
    await openPage();
    await lookAtMany();
    // Reading the file has a progress of its own, which is over by now.
    const half = halfDone(page);
    await press(page, message('preview_bring_in'));
    await half;
    await startAgain();
    const here = await whole();
    expect([0, MANY]).toContain(here);
    if (here === 0) await bringIn();
    await says(page, `many.json${BROUGHT_IN}`);
  });

  it('keeps nothing of a file that was only looked at, once it has started again', async () => {
    await openPage();
    await lookAtMany();
    expect((await recordsUnder(harness, 'import/')).values).not.toEqual([]);
    await harness.crash();
    await start(true);
    await until(
      'it to be gone, with no page of ours opened',
      async () => (await recordsUnder(harness, 'import/')).values.length === 0,
    );
  });

  it('has what it said is here, however soon the end comes, and takes all of it back or nothing', async () => {
    await haveMany();
    await startAgain();
    expect(await whole()).toBe(MANY);
    await press(page, message('undo_import'));
    await startAgain();
    expect([0, MANY]).toContain(await whole());
  });

  const deleteAll = async () => {
    await chooseDays(page, '2016-01-01', '2026-12-31');
    await press(page, message('delete_days_ask'));
    await says(page, `${message('copies_entries', { count: MANY_WRITTEN })},`);
    await press(page, message('delete'));
  };

  it('deletes days whole or not at all', async () => {
    await haveMany();
    await deleteAll();
    await startAgain();
    const left = await whole();
    expect([0, MANY]).toContain(left);
    if (left === MANY) await deleteAll();
    await says(page, message('undo_delete'));
  });

  it('puts a copy back whole or not at all', async () => {
    await haveMany();
    // The first page of a day makes the copy of it.
    await openPage();
    const copy = await copyOf(page, MANY_WRITTEN);
    await deleteAll();
    await says(page, message('undo_delete'));
    const putBack = async () => {
      await press(page, copy);
      await says(page, `${message('fate_new')}: ${MANY_WRITTEN}`);
      await press(page, message('preview_put_back'));
    };
    await putBack();
    await startAgain();
    const back = await whole();
    expect([0, MANY]).toContain(back);
    if (back === 0) await putBack();
    await says(page, message('undo_restore'));
    expect(await whole()).toBe(MANY);
  });

  it('forgets somebody with all acts or with none', async () => {
    await haveMany();
    await chooseFrom(page, message('forget_whom'), 'Ada');
    await page.evaluate((called: string) => {
      const way = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].find(
        ({ labels }) => labels?.[0]?.textContent?.includes(called),
      );
      way?.click();
    }, message('forget_entries'));
    await press(page, message('forget_ask'));
    await press(page, message('forget_yes'));
    await startAgain();
    const left = await whole();
    expect([0, MANY]).toContain(left);
    // She is in the list of people, or in what can be undone; with her acts or without.
    await says(page, 'Ada');
    if (left === 0) await says(page, message('undo_forget'));
    else await saysNot(page, message('undo_forget'));
  });
});

/** So many that a browser can be killed while they are brought in. */
const MANY = 1_500;
const MANY_WRITTEN = MANY.toLocaleString('en');

/** The button by which the newest copy is looked at, of so many acts where that is said. */
const copyOf = (page: TestPage, acts?: string): Promise<string> =>
  until('a copy', () =>
    page.evaluate(
      ({ look, ending }: { look: string; ending: string }) =>
        [...document.querySelectorAll('button')]
          .map((each) => each.getAttribute('aria-label') ?? '')
          .find((label) => label.startsWith(look) && label.endsWith(ending)) ?? null,
      {
        look: `${message('copies_look')}: `,
        ending: acts === undefined ? '' : `, ${message('copies_entries', { count: acts })}`,
      },
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

/** Resolves as soon as what goes on is half done. Asked before it begins, or it may be over by then. */
const halfDone = (page: TestPage): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        const observer = new MutationObserver(() => {
          if ((document.querySelector('progress')?.value ?? 0) <= 0.2) return;
          observer.disconnect();
          done();
        });
        observer.observe(document.body, { attributes: true, childList: true, subtree: true });
      }),
  );

function manyActs(): string {
  const acts = Array.from({ length: MANY }, (_, i) =>
    madeEntry(
      {
        id: `act-${i}`,
        day: `20${16 + (i % 10)}-0${1 + (i % 9)}-1${i % 10}`,
        words: `Carried the shopping home, the ${i}th time`,
        kind: 'help',
        people: ['ada'],
      },
      1_500_000_000_000 + i,
    ),
  );
  const ada = { id: 'ada', name: 'Ada', alsoCalled: [], birthday: null, changedAt: 1 };
  return JSON.stringify({
    format: 'deep-kindness-journal',
    version: 1,
    people: [{ v: 1, value: ada }],
    entries: acts.map((act) => entryShape.write(act)),
  });
}
