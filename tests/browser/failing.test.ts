/**
 * A database that never answers, and one that can't be opened at all, as a damaged profile has it: no
 * page stays an empty window. Each has its name, says what is the matter, and has one way on.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeFolder, temporaryFolder } from '../../scripts/temporary-folder.ts';
import { violationsIn } from './harness/axe.ts';
import { withBrokenDatabases } from './harness/broken-database.ts';
import { says } from './harness/extension.ts';
import { type Harness, startBrowser, testedBuild, textOf } from './harness/index.ts';
import { message } from './harness/message.ts';
import { BROWSERS } from './harness/suite.ts';

describe.each(BROWSERS)('in %s', (name) => {
  const folder = temporaryFolder(`failing-${name}`);
  let harness: Harness;
  beforeAll(async () => {
    const extension = withBrokenDatabases(testedBuild(name), folder);
    harness = await startBrowser(name, { extension });
  });
  afterAll(async () => {
    await harness?.close();
    removeFolder(folder);
  });

  it.each([
    ['journal.html', '', message('title_days')],
    ['journal.html', '#people', message('title_people')],
    ['journal.html', '#yours', message('title_yours')],
    ['exercises.html', '', message('exercises_title')],
  ])('%s%s says that it waits for a database that is silent', async (page, hash, title) => {
    const shown = await harness.extensionPage(`${page}?database=silent${hash}`);
    await says(shown, message('waiting'));
    expect(await textOf(shown, 'h1')).toBe(title);
    expect(await shown.evaluate(() => document.title)).toBe(title);
    expect(await violationsIn(shown)).toEqual([]);
    await shown.close();
  });

  it('what takes long has a way on', async () => {
    const shown = await harness.extensionPage('journal.html?database=silent');
    await says(shown, message('waiting_long'));
    await says(shown, message('page_again'));
    await shown.close();
  });

  it('a new tab and the popup go without what a silent database holds', async () => {
    const tab = await harness.extensionPage('newtab.html?database=silent');
    await says(tab, message('practice_mark_done'));
    await tab.close();
    const popup = await harness.extensionPage('popup.html?database=silent');
    await says(popup, message('act_label'));
    await popup.close();
  });

  it.each(['', '#people', '#yours', '#ripples'])(
    'journal.html%s says that its database is refused',
    async (hash) => {
      const shown = await harness.extensionPage(`journal.html?database=refused${hash}`);
      await says(shown, message('view_failed'));
      expect(await textOf(shown, 'h1')).not.toBe('');
      expect(await violationsIn(shown)).toEqual([]);
      await shown.close();
    },
  );

  it('the exercises are listed although what was begun is refused, which is said', async () => {
    const shown = await harness.extensionPage('exercises.html?database=refused');
    await says(shown, message('exercise_read_failed'));
    await shown.close();
  });
});
