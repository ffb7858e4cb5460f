/** Packs in both real browsers, by keyboard: looked at, imported, on their days, switched off, given away. */
import { describe, expect, it } from 'vitest';
import { STORAGE_KEYS } from '../../../utils/platform/storage/storage-keys.ts';
import {
  inField,
  read,
  reload,
  says,
  saysNot,
  set,
  setClock,
  write,
} from '../harness/extension.ts';
import { choose, made, watchDownloads } from '../harness/files.ts';
import { type Harness, type TestPage, textOf, until } from '../harness/index.ts';
import { focusedName, tabTo } from '../harness/keyboard.ts';
import { message } from '../harness/message.ts';
import { BROWSERS, useBrowser } from '../harness/suite.ts';

const WARD = `deep-kindness-practices: 1
name: On the ward
author: Night shift, St Anna
language: en
in order: yes

title: Sit down first
kind: presence
invitation: Before you say anything, sit down.
smaller: Bend your knees.
with: anyone

title: Clicks
kind: cheer

title: What was good?
kind: listening
invitation: Ask for one good thing.
`;

describe.each(BROWSERS)('in %s', (name) => {
  let harness: Harness;
  let page: TestPage;
  useBrowser(name, {}, async (started) => {
    harness = started;
    await setClock(harness, Date.parse('2026-11-30T12:00:00'));
    page = await harness.extensionPage('practices.html#packs');
    await says(page, message('packs_what'));
    await watchDownloads(page);
  });

  const stored = async () =>
    Object.keys(
      await harness.control.evaluate(() => chrome.storage.local.get(null) as Promise<object>),
    ).filter((key) => key.startsWith(STORAGE_KEYS.pack.key)).length;
  /** By Tab to it from where the focus is, and Enter. */
  const enter = async (on: TestPage, called: string) => {
    await tabTo(on, called);
    await on.press('Enter');
  };
  const importWard = async () => {
    await choose(page, 'ward.txt', WARD);
    await says(page, message('pack_preview_quiet'));
    await enter(page, message('pack_import'));
    await says(page, message('pack_imported'));
  };
  const titleOn = async (day: string) => {
    await setClock(harness, Date.parse(`${day}T12:00:00`));
    const tab = await harness.newTab();
    const title = await textOf(tab, 'h1');
    await tab.close();
    return title;
  };

  it('a pack is read whole before it comes, comes, and goes again by undo', async () => {
    await choose(page, 'ward.txt', WARD);
    await says(
      page,
      message('pack_preview', { name: 'On the ward', author: 'Night shift, St Anna' }),
    );
    await says(page, 'Before you say anything, sit down.');
    await says(page, message('pack_smaller', { smaller: 'Bend your knees.' }));
    await says(page, message('pack_fault_line', { line: '14' }));
    expect(await stored()).toBe(0);
    expect(await focusedName(page)).toContain('On the ward');
    await enter(page, message('pack_import'));
    await says(page, message('pack_imported'));
    expect(await stored()).toBe(1);
    await says(page, message('pack_by', { author: 'Night shift, St Anna' }));
    await enter(page, message('undo'));
    await says(page, message('undone'));
    expect(await stored()).toBe(0);
    await saysNot(page, 'St Anna');
    await importWard();
    expect(await stored()).toBe(1);
  });

  it('has its days in order, is said by no pause, and is silent once it is switched off', async () => {
    const usual: string[] = [];
    for (const day of ['2026-11-30', '2026-12-01', '2026-12-02']) usual.push(await titleOn(day));
    await setClock(harness, Date.parse('2026-11-30T12:00:00'));
    await page.toFront();
    await importWard();

    const tab = await harness.newTab();
    await says(tab, 'Sit down first');
    await says(
      tab,
      message('practice_of_pack', { name: 'On the ward', author: 'Night shift, St Anna' }),
    );
    await until('what follows to be made', async () => {
      const kept = await read<{ paints: unknown[] }>(
        harness,
        'local',
        STORAGE_KEYS.newTabCache.key,
      );
      return kept?.paints.length === 2;
    });
    expect(await read(harness, 'local', STORAGE_KEYS.practiceLine.key)).toBeUndefined();
    await tab.press('a');
    await until('what the day else brings', async () => (await textOf(tab, 'h1')) === usual[0]);
    expect(await titleOn('2026-12-01')).toBe('What was good?');
    expect(await titleOn('2026-12-02')).toBe(usual[2]);

    await setClock(harness, Date.parse('2026-12-01T12:00:00'));
    await page.toFront();
    await tabTo(page, message('pack_on'));
    await page.type(' ');
    await says(page, message('pack_is_off'));
    expect(await titleOn('2026-12-01')).toBe(usual[1]);
  });

  it('lets each of its practices be hidden, and goes and comes back as a whole', async () => {
    await importWard();
    await tabTo(page, message('pack_practices', { count: 2 }));
    await page.press('Enter');
    await enter(page, `${message('practice_hide')}: Sit down first`);
    await says(page, message('practice_hidden'));
    const tab = await harness.newTab();
    expect(await textOf(tab, 'h1')).not.toBe('Sit down first');
    await page.toFront();
    await enter(page, message('pack_remove_name', { name: 'On the ward' }));
    await says(page, message('pack_removed'));
    expect(await stored()).toBe(0);
    await enter(page, message('undo'));
    await says(page, 'Night shift, St Anna');
    // What was chosen for its practices is as it was.
    await says(page, message('practice_away'));
  });

  it.each([
    ['an author that turns words about', WARD.replace('Night', '\u202eNight'), '3'],
    ['a later version', WARD.replace(': 1', ': 2'), '1'],
    ['a page of the web', '<!doctype html>\n<script>alert(1)</script>', '1'],
    ['a NUL', `${WARD}\0`, '19'],
  ])('refuses %s, and says on which line', async (_, text, line) => {
    await choose(page, 'bad.txt', text);
    await says(page, message('pack_refused', { name: 'bad.txt' }));
    await says(page, message('pack_fault_line', { line }));
    expect(await stored()).toBe(0);
    expect(await page.evaluate(() => document.body.textContent?.includes('\u202e'))).toBe(false);
  });

  it('takes a file of ten megabytes for what it is', async () => {
    await page.evaluate((text: string) => {
      const made = { 'long.txt': new Blob([text, 'x'.repeat(10_000_000)]) };
      Object.assign(globalThis, { made });
    }, WARD);
    await choose(page, 'long.txt', null);
    await says(page, message('pack_fault_too_big'));
    expect(await stored()).toBe(0);
  });

  it('is saved as a file again, replaced by a newer one, and what was chosen stays', async () => {
    await importWard();
    await enter(page, message('pack_save_name', { name: 'On the ward' }));
    const { text } = await made(page, 'On-the-ward.txt');
    expect(text).toContain('title: Sit down first\nkind: presence\n');
    expect(text).not.toContain('cheer');
    await choose(page, 'again.txt', text);
    await says(page, message('pack_same'));
    await enter(page, message('close'));

    await tabTo(page, message('pack_on'));
    await page.type(' ');
    await says(page, message('pack_is_off'));
    await choose(page, 'newer.txt', text.replace('sit down.', 'sit down, please.'));
    await says(page, message('pack_replaces'));
    await enter(page, message('pack_import'));
    await says(page, message('pack_replaced'));
    expect(await stored()).toBe(1);
    const isOn = () =>
      page.evaluate(() => document.querySelector<HTMLInputElement>('[role=switch]')?.checked);
    expect(await isOn()).toBe(false);
  });

  it('goes out with the journal’s file, is deleted with everything, and comes again', async () => {
    await importWard();
    const data = await harness.extensionPage('journal.html#yours');
    await says(data, message('title_yours'));
    await watchDownloads(data);
    await enter(data, message('export_save'));
    const { name: file, text } = await made(data, '.json');
    expect(text).toContain('Sit down first');
    await enter(data, message('everything_ask'));
    await says(data, message('everything_sure'));
    // The focus is on the answer that changes nothing, which is the last.
    await tabTo(data, message('everything_yes'), 'Shift+Tab');
    await data.press('Enter');
    await says(data, message('everything_gone'));
    expect(await stored()).toBe(0);
    await saysNot(page, 'St Anna');

    await choose(data, file, null);
    await says(data, message('preview_file', { name: file }));
    await tabTo(data, message('choices_label'));
    await data.type(' ');
    await enter(data, message('preview_bring_in'));
    await until('the pack', async () => (await stored()) === 1);
    await says(page, 'Night shift, St Anna');
    expect(await titleOn('2026-11-30')).toBe('Sit down first');
  });

  it('can be made of one’s own, which come in with another as they went out', async () => {
    const own = {
      id: 'own-12345678',
      kind: 'warmth',
      title: 'Ring Ada',
      invitation: '',
      smaller: '',
    };
    await write(harness, 'sync', { [STORAGE_KEYS.ownPractice.key + own.id]: { v: 1, value: own } });
    await enter(page, message('give_open'));
    await inField(page);
    await page.press('Enter');
    await says(page, message('give_lacking'));
    await page.type('From Bo');
    await page.press('Tab');
    await page.type('Bo');
    await page.press('Enter');
    await says(page, message('give_saved'));
    const { text } = await made(page, 'From-Bo.txt');
    await choose(page, 'bo.txt', text);
    await says(page, message('pack_preview', { name: 'From Bo', author: 'Bo' }));
    await says(page, 'Ring Ada');
  });

  it('comes along twice, off until it is chosen, in either language', async () => {
    expect(await stored()).toBe(0);
    await enter(page, message('pack_look_name', { name: 'A first week' }));
    await says(page, message('pack_preview_ours'));
    await enter(page, message('pack_import'));
    await says(page, message('pack_imported'));
    const tab = await harness.newTab();
    await says(tab, 'Three people of today');
    await set(harness, 'language', 'de');
    await reload(page);
    await says(page, 'Bei der Arbeit');
    await says(page, 'Eine erste Woche');
    await says(page, 'A first week');
  });
});
