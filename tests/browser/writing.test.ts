/**
 * Writing down and intentions in both real browsers, by keyboard alone. Chromium shows its address
 * bar to no test; what it would hand over is proved in tests/unit/entrypoints/background/address-bar.test.ts.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../utils/journal/model/entry.ts';
import type { Intention } from '../../utils/journal/model/intention.ts';
import {
  attentionOn,
  pauseGone,
  pauseShown,
  pressInPause,
  read,
  say,
  says,
  saysNot,
  write,
} from './harness/extension.ts';
import { type Harness, startBrowser, type TestPage, textOf, until } from './harness/index.ts';

declare const chrome: typeof globalThis.chrome;

const builds = { chromium: '.output/chrome-mv3-tested', firefox: '.output/firefox-mv3-tested' };
const PAGE = 'http://news.test/';
const MINUTE_MS = 60_000;

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let harness: Harness;
  const open: TestPage[] = [];
  beforeAll(async () => {
    harness = await startBrowser(name, { extension: `${process.cwd()}/${builds[name]}` });
  });
  afterEach(async () => {
    for (const each of open.splice(0)) await each.close();
  });
  afterAll(() => harness?.close());

  const inField = (page: TestPage) =>
    until('the field to have the focus', () =>
      page.evaluate(() => document.activeElement?.getAttribute('role') === 'combobox'),
    );
  const popup = async () => {
    const opened = await harness.extensionPage('popup.html');
    open.push(opened);
    await inField(opened);
    return opened;
  };
  const typedIn = (page: TestPage) =>
    page.evaluate(() => document.querySelector<HTMLInputElement>('[role="combobox"]')?.value);
  const options = (page: TestPage, ...listed: string[]) =>
    until(`the list ${listed}`, async () => {
      const shown = await page.evaluate(() =>
        [...document.querySelectorAll('[role="listbox"] > *')].map((each) => each.textContent),
      );
      return String(shown) === String(listed);
    });
  const chosen = (page: TestPage, what: string) =>
    until(`"${what}" to be chosen`, async () => {
      const now = await page.evaluate(
        () => document.querySelector('input[type="radio"]:checked')?.parentElement?.textContent,
      );
      return now === what;
    });
  /** Goes with Tab, or back, until what has the focus is called that. */
  const tabTo = async (page: TestPage, name: string, key = 'Tab') => {
    const now = () =>
      page.evaluate(() => {
        const at = document.activeElement as HTMLInputElement | null;
        return (
          at?.getAttribute('aria-label') ??
          at?.labels?.[0]?.textContent ??
          at?.textContent ??
          ''
        ).trim();
      });
    for (let i = 0; i < 20; i++) {
      if ((await now()) === name) return;
      await page.press(key);
    }
    throw new Error(`Tab does not reach "${name}"`);
  };
  const pressByKey = async (page: TestPage, name: string, key?: string) => {
    await tabTo(page, name, key);
    await page.press('Enter');
  };
  /** What lies in the journal under keys that begin so. */
  const lying = <T>(prefix: string): Promise<T[]> =>
    harness.control.evaluate(async (prefix: string) => {
      const request = indexedDB.open('deep-kindness-journal');
      await new Promise((done) => {
        request.onsuccess = done;
      });
      const all = request.result
        .transaction('entries')
        .objectStore('entries')
        .getAll(IDBKeyRange.bound(prefix, `${prefix}\uffff`));
      await new Promise((done) => {
        all.onsuccess = done;
      });
      request.result.close();
      return all.result.map(({ value }) => value);
    }, prefix) as Promise<T[]>;
  const entries = () => lying<Entry>('2');
  const intentions = () => lying<Intention>('intention/');
  const clear = async () => {
    await harness.control.evaluate(async () => {
      const request = indexedDB.open('deep-kindness-journal');
      await new Promise((done) => {
        request.onsuccess = done;
      });
      const transaction = request.result.transaction('entries', 'readwrite');
      transaction.objectStore('entries').clear();
      await new Promise((done) => {
        transaction.oncomplete = done;
      });
      request.result.close();
    });
  };

  it('a line tells who, of what kind, when, and that it was received; and is taken back', async () => {
    const page = await popup();
    await page.type('Met @Ada');
    await options(page, 'New: Ada');
    await page.press('Enter');
    await until('the name', async () => (await typedIn(page)) === 'Met @Ada ');
    await page.press('Enter');
    await says(page, 'Kept.');

    await page.type('Listened to @a');
    await options(page, 'Ada', 'New: a');
    await page.press('ArrowDown', 'ArrowUp', 'Enter');
    await until('the name', async () => (await typedIn(page)) === 'Listened to @Ada ');
    await page.type('yesterday');
    await page.press('Alt+Enter', 'Alt+ArrowDown');
    await chosen(page, 'Received');
    await says(page, 'Kind: Listening');
    await page.press('Enter');
    await says(page, 'Kept, under ');
    const [person] = await lying<{ id: string }>('person/');
    const [yesterday, today] = await entries();
    expect(yesterday).toMatchObject({
      words: 'Listened to Ada',
      direction: 'received',
      kind: 'listening',
      people: [person?.id],
    });
    expect((yesterday?.day ?? '') < (today?.day ?? '')).toBe(true);
    expect(await typedIn(page)).toBe('');

    await pressByKey(page, 'Undo');
    await says(page, 'As it was.');
    expect((await entries()).map(({ words }) => words)).toEqual(['Met Ada']);
    // As it was: in the field, with all that was chosen for it.
    expect(await typedIn(page)).toBe('Listened to @Ada yesterday');
    await chosen(page, 'Received');
    await inField(page);
  });

  it('a draft comes back whole, and needs no background', async () => {
    const page = await popup();
    await chosen(page, 'Received');
    await pressByKey(page, 'More');
    await tabTo(page, 'What did they need?');
    await page.type('Somebody with time');
    await tabTo(page, 'And afterwards');
    await page.type('warm');
    await until('the draft', async () => {
      const draft = await read<{ value: { feltAfter: string } }>(harness, 'local', 'draft');
      return draft?.value.feltAfter === 'warm';
    });
    await page.close();
    open.pop();
    await harness.killBackground();
    const again = await popup();
    expect(await typedIn(again)).toBe('Listened to @Ada yesterday');
    await chosen(again, 'Received');
    await says(again, 'Kind: Listening');
    await again.press('Enter');
    await says(again, 'Kept, under ');
    const kept = (await entries()).find(({ words }) => words === 'Listened to Ada');
    expect(kept).toMatchObject({ need: 'Somebody with time', feltAfter: 'warm' });
    await until('no draft', async () => (await read(harness, 'local', 'draft')) === undefined);
  });

  it('an intention is made, happens with one key, and its line is changed', async () => {
    await clear();
    const page = await popup();
    await page.type('I mean to call Ada today');
    await chosen(page, 'I mean to…');
    await page.press('Enter');
    await says(page, 'Kept, for ');
    expect(await intentions()).toMatchObject([{ words: 'call Ada', state: 'open' }]);
    await page.close();
    open.pop();

    const later = await popup();
    await says(later, 'You meant to');
    await later.press('Alt+Enter');
    await until('the line', () =>
      later.evaluate(() => (document.activeElement as HTMLInputElement).value === 'call Ada'),
    );
    expect(await intentions()).toMatchObject([{ state: 'happened' }]);
    await later.press('End');
    await later.type(', at last');
    await later.press('Enter');
    await says(later, 'Changed.');
    expect((await entries()).map(({ words }) => words)).toEqual(['call Ada, at last']);
  });

  it('or it is let go, which is undone; and nothing asks twice on a day', async () => {
    await clear();
    const page = await popup();
    await page.type('I mean to visit Tom today');
    await page.press('Enter');
    await says(page, 'Kept, for ');
    await page.close();
    open.pop();

    const later = await popup();
    await says(later, 'You meant to');
    await pressByKey(later, 'Let it go', 'Shift+Tab');
    await says(later, 'Let go.');
    expect(await intentions()).toMatchObject([{ state: 'let-go' }]);
    await pressByKey(later, 'Undo');
    await says(later, 'visit Tom');
    expect(await intentions()).toMatchObject([{ state: 'open' }]);
    await until('it to be noted as seen', async () => {
      const shown = await read<{ value: object }>(harness, 'local', 'intentions.shown');
      return Object.keys(shown?.value ?? {}).length > 0;
    });
    await later.close();
    open.pop();
    const third = await popup();
    await saysNot(third, 'You meant to');
    await pressByKey(third, 'What you mean to do');
    await pressByKey(third, 'Let it go: visit Tom');
    await says(third, 'Let go.');
    await inField(third);
  });

  it('a pause says that something was meant and never what; the popup then says it', async () => {
    await clear();
    const page = await popup();
    await page.type('I mean to call my secret sister today');
    await page.press('Enter');
    await says(page, 'Kept, for ');
    await page.close();
    open.pop();
    const news = await harness.open(PAGE);
    open.push(news);
    await attentionOn(harness, PAGE);
    await say(harness, { type: 'now' });
    const line = 'You meant to do something kind. Do you remember for whom?';
    // After a breath.
    const pause = await until(
      'the line',
      async () => {
        const shown = await pauseShown(harness, PAGE);
        return shown.text.includes(line) && shown;
      },
      20_000,
    );
    expect(pause.text).not.toContain('sister');
    expect(pause.buttons.map(({ label }) => label)).toContain('Show me');
    await news.press('Escape');
    await pauseGone(harness, PAGE);
    const later = await popup();
    await says(later, 'call my secret sister');
    await pressByKey(later, 'Let it go', 'Shift+Tab');
    await says(later, 'Let go.');
  });

  it('who stepped away with the practice is asked once whether it happened', async () => {
    const tab = await harness.newTab();
    const title = await textOf(tab, 'h1');
    await until('the practice to be known', () => read(harness, 'local', 'line.practice'));
    await tab.close();
    const news = await harness.open(PAGE);
    open.push(news);
    await attentionOn(harness, PAGE);
    // Its line comes after a breath; what that will be is known before.
    await until(
      'a pause with the practice',
      async () => {
        await say(harness, { type: 'now' });
        await pauseShown(harness, PAGE);
        const said = await read<{ value: { line: string } }>(harness, 'session', 'pause.said');
        if (said?.value.line === title) return true;
        await news.press('Escape');
        await pauseGone(harness, PAGE);
        return false;
      },
      20_000,
    );
    await harness.killBackground();
    await pressInPause(harness, news, PAGE, 'Step away');
    await until('it to be remembered', () => read(harness, 'local', 'asking'));
    await write(harness, 'local', { 'tested:clock': { passedMs: 0, jumpedMs: 10 * MINUTE_MS } });
    const page = await popup();
    await says(page, 'Did it happen?');
    await page.press('Alt+Enter');
    await says(page, 'Kept.');
    await page.press('Escape');
    expect((await entries()).map(({ words }) => words)).toContain(title);
    const again = await popup();
    await saysNot(again, 'Did it happen?');
    await write(harness, 'local', { 'tested:clock': { passedMs: 0, jumpedMs: 0 } });
  });

  if (name === 'chromium') {
    it('and the address bar’s keyword brings no warning at install', async () => {
      const { keyword, withIt, withoutIt } = await harness.control.evaluate(async () => {
        const { omnibox, ...manifest } = chrome.runtime.getManifest();
        const warningsOf = (of: object) =>
          chrome.management.getPermissionWarningsByManifest(JSON.stringify(of));
        return {
          keyword: omnibox?.keyword,
          withIt: await warningsOf({ ...manifest, omnibox }),
          withoutIt: await warningsOf(manifest),
        };
      });
      expect(keyword).toBe('kind');
      expect(withIt).toEqual(withoutIt);
    });
  } else {
    it('a line from the address bar is kept, and the popup says so, to be taken back', async () => {
      await clear();
      await harness.killBackground();
      await harness.typeInAddressBar('kind held the door for @Tom');
      await until('the act', async () => (await entries()).length === 1);
      expect(await entries()).toMatchObject([{ words: 'held the door for Tom' }]);
      const page = await popup();
      await says(page, 'Kept from the address bar');
      await pressByKey(page, 'Undo');
      await until('no act', async () => (await entries()).length === 0);
    });
  }
});
