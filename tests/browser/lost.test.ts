/**
 * The journal's database is deleted from a closed profile, as a cleaner would: it is said wherever
 * the person is, what is left is offered, and nothing of it goes before they have chosen.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeFolder, temporaryFolder } from '../../scripts/temporary-folder.ts';
import { STORAGE_KEYS } from '../../utils/platform/storage/storage-keys.ts';
import { violationsIn } from './harness/axe.ts';
import { inField, read, reset, says, saysNot } from './harness/extension.ts';
import {
  type BrowserName,
  type Harness,
  startBrowser,
  type TestPage,
  testedBuild,
  until,
} from './harness/index.ts';
import { linesOf } from './harness/journal.ts';
import { message } from './harness/message.ts';
import { BROWSERS } from './harness/suite.ts';

/** Where each browser has the databases of our pages; extension storage lies elsewhere in both. */
const databaseFolders = (name: BrowserName, profile: string): string[] => {
  if (name === 'chromium') return [join(profile, 'Default', 'IndexedDB')];
  const folder = join(profile, 'storage', 'default');
  return readdirSync(folder)
    .filter((each) => each.startsWith('moz-extension') && !each.includes('userContextId'))
    .map((each) => join(folder, each));
};

/** With the keyboard alone: the focus goes to it, and Enter presses it. */
async function press(page: TestPage, name: string): Promise<void> {
  await until(`the button "${name}"`, () =>
    page.evaluate((name: string) => {
      const button = [...document.querySelectorAll('button')].find(
        (each) => each.textContent?.trim() === name,
      );
      button?.focus();
      return button !== undefined && button === document.activeElement;
    }, name),
  );
  await page.press('Enter');
}

const focused = (page: TestPage): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '');

async function writeDown(harness: Harness, line: string): Promise<void> {
  const popup = await harness.extensionPage('popup.html');
  await inField(popup);
  await popup.type(line);
  await popup.press('Enter');
  await says(popup, message('kept'));
  await popup.close();
}

describe.each(BROWSERS)('in %s', (name) => {
  const profile = temporaryFolder(`lost-${name}`);
  const start = (again: boolean) =>
    startBrowser(name, { extension: testedBuild(name), profile, again });
  let harness: Harness;
  /** Closes the browser, deletes the database, and starts the browser again. */
  async function lose(): Promise<void> {
    await harness.close();
    const folders = databaseFolders(name, profile);
    expect(folders.filter((each) => existsSync(each))).not.toEqual([]);
    for (const folder of folders) removeFolder(folder);
    harness = await start(true);
  }
  beforeAll(async () => {
    harness = await start(false);
    await reset(harness, { pauses: false });
  });
  afterAll(async () => {
    await harness?.close();
    removeFolder(profile);
  });

  it('a lost journal is told on the new tab, in the popup and in the journal, and comes back', async () => {
    await writeDown(harness, 'Held the door');
    await until('the copy outside', async () => {
      const copy = await read<{ value: { parts: object } }>(
        harness,
        'local',
        STORAGE_KEYS.outsideCopy.key,
      );
      return Object.keys(copy?.value.parts ?? {}).length > 0;
    });
    await lose();

    expect(await linesOf(harness)).toEqual([]);
    const tab = await harness.newTab();
    await says(tab, message('lost_title'));
    expect(await violationsIn(tab)).toEqual([]);
    await writeDown(harness, 'Written since');
    const popup = await harness.extensionPage('popup.html');
    await says(popup, message('lost_copy'));
    expect(await violationsIn(popup)).toEqual([]);
    const exercises = await harness.extensionPage('exercises.html');
    await says(exercises, message('lost_title'));
    expect(await violationsIn(exercises)).toEqual([]);
    const journal = await harness.extensionPage('journal.html');
    await says(journal, message('lost_title'));
    expect(await violationsIn(journal)).toEqual([]);

    await press(journal, message('lost_bring_back'));
    await says(journal, message('lost_back'));
    expect(await focused(journal)).toBe(message('lost_back'));
    expect(await linesOf(harness)).toEqual(['Held the door', 'Written since']);
    await says(journal, 'Held the door');
    // The others hear of it.
    await saysNot(tab, message('lost_title'));
    await harness.closePages();
    const again = await harness.extensionPage('journal.html');
    await says(again, 'Held the door');
    await saysNot(again, message('lost_title'));
  });

  it('what the person has begun anew is not told again, and its copy is deleted', async () => {
    await lose();
    const popup = await harness.extensionPage('popup.html');
    await says(popup, message('lost_title'));
    await press(popup, message('lost_anew'));
    await says(popup, message('lost_anew_sure'));
    expect(await focused(popup)).toBe(message('lost_anew_no'));
    await press(popup, message('lost_anew_no'));
    expect(await focused(popup)).toBe(message('lost_anew'));
    await press(popup, message('lost_anew'));
    await press(popup, message('lost_anew_yes'));
    await says(popup, message('lost_begun'));
    expect(await read(harness, 'local', STORAGE_KEYS.outsideCopy.key)).toBeUndefined();

    await harness.close();
    harness = await start(true);
    const journal = await harness.extensionPage('journal.html');
    await says(journal, message('days_empty'));
    await saysNot(journal, message('lost_title'));
    expect(await linesOf(harness)).toEqual([]);
  });
});

it('Firefox that remembers no history: why nothing can be kept is said, and what to do', async () => {
  const harness = await startBrowser('firefox', {
    extension: testedBuild('firefox'),
    neverRemember: true,
  });
  const popup = await harness.extensionPage('popup.html');
  await says(popup, message('private_failed'));
  await inField(popup);
  await popup.type('Held the door');
  await popup.press('Enter');
  await says(popup, message('private_keep_failed'));
  expect(await popup.evaluate(() => document.querySelector('textarea')?.value)).toBe(
    'Held the door',
  );
  await says(await harness.extensionPage('journal.html'), message('private_failed'));
  await harness.close();
});
