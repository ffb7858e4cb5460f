/**
 * Writing down and intentions in both real browsers, by keyboard alone. Chromium shows its address
 * bar to no test; what it would hand over is proved in tests/unit/entrypoints/background/address-bar.test.ts.
 */
import { describe, expect, it } from 'vitest';

import type { Intention } from '../../utils/journal/model/intention.ts';
import { STORAGE_KEYS } from '../../utils/platform/storage/storage-keys.ts';
import { ADDRESS_BAR_KEYWORD } from '../../utils/shared/address-bar-keyword.ts';
import { MINUTE_MS } from '../../utils/shared/time.ts';

import {
  attentionOn,
  inField,
  nowOf,
  pauseAnswered,
  pauseGone,
  pauseShown,
  pressInPause,
  read,
  says,
  saysNot,
  sendMessage,
  set,
  setClock,
} from './harness/extension.ts';
import { type Harness, type TestPage, textOf, until } from './harness/index.ts';
import { draftOf, entriesOf, holdJournal, valuesUnder } from './harness/journal.ts';
import { drawn, tabTo } from './harness/keyboard.ts';
import { fixedPart, message } from './harness/message.ts';
import { BROWSERS, useBrowser } from './harness/suite.ts';

const PAGE = 'http://news.test/';

describe.each(BROWSERS)('in %s', (name) => {
  let harness: Harness;
  useBrowser(name, {}, (started) => {
    harness = started;
  });

  const popup = async () => {
    const opened = await harness.extensionPage('popup.html');
    await inField(opened);
    await drawn(opened);
    return opened;
  };
  const typedIn = (page: TestPage) =>
    page.evaluate(() => document.querySelector('textarea')?.value);
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
  const pressByKey = async (page: TestPage, name: string, key?: string) => {
    await tabTo(page, name, key);
    await page.press('Enter');
  };
  const entries = () => entriesOf(harness);
  const intentions = () => valuesUnder<Intention>(harness, 'intention/');

  it('a line tells who, of what kind, when, and that it was received; and is taken back', async () => {
    const page = await popup();
    await page.type('Met @Ada');
    await options(page, message('person_new', { name: 'Ada' }));
    await page.press('Enter');
    await until('the name', async () => (await typedIn(page)) === 'Met @Ada ');
    await page.press('Enter');
    await says(page, message('kept'));

    await page.type('Listened to @a');
    await options(page, 'Ada', message('person_new', { name: 'a' }));
    await page.press('ArrowDown', 'ArrowUp', 'Enter');
    await until('the name', async () => (await typedIn(page)) === 'Listened to @Ada ');
    await page.type('yesterday');
    await page.press('Alt+Enter', 'Alt+ArrowDown');
    await chosen(page, message('direction_received'));
    await says(page, message('kind_taken', { kind: message('kind_listening') }));
    await page.press('Enter');
    await says(page, fixedPart('kept_under'));
    const [person] = await valuesUnder<{ id: string }>(harness, 'person/');
    const [yesterday, today] = await entries();
    expect(yesterday).toMatchObject({
      words: 'Listened to Ada',
      direction: 'received',
      kind: 'listening',
      people: [person?.id],
    });
    expect((yesterday?.day ?? '') < (today?.day ?? '')).toBe(true);
    expect(await typedIn(page)).toBe('');

    await pressByKey(page, message('undo'));
    await says(page, message('undone'));
    expect((await entries()).map(({ words }) => words)).toEqual(['Met Ada']);
    // As it was: in the field, with all that was chosen for it.
    expect(await typedIn(page)).toBe('Listened to @Ada yesterday');
    await chosen(page, message('direction_received'));
    await inField(page);
  });

  it('a draft comes back whole, and needs no background', async () => {
    await holdJournal(harness, [], [{ id: 'ada', name: 'Ada' }]);
    const page = await popup();
    await page.type('Listened to @A');
    await options(page, 'Ada', message('person_new', { name: 'A' }));
    await page.press('Enter');
    await until('the name', async () => (await typedIn(page)) === 'Listened to @Ada ');
    await page.type('yesterday');
    await page.press('Alt+Enter', 'Alt+ArrowDown');
    await chosen(page, message('direction_received'));
    await pressByKey(page, message('more'));
    await tabTo(page, message('need_label'));
    await page.type('Somebody with time');
    await tabTo(page, message('felt_after_label'));
    await page.type('warm');
    await until('the draft', async () => (await draftOf(harness))?.feltAfter === 'warm');
    await page.close();
    await harness.killBackground();
    const again = await popup();
    expect(await typedIn(again)).toBe('Listened to @Ada yesterday');
    await chosen(again, message('direction_received'));
    await says(again, message('kind_taken', { kind: message('kind_listening') }));
    await again.press('Enter');
    await says(again, fixedPart('kept_under'));
    const kept = (await entries()).find(({ words }) => words === 'Listened to Ada');
    expect(kept).toMatchObject({ need: 'Somebody with time', feltAfter: 'warm' });
    await until('no draft', async () => (await draftOf(harness)) === null);
  });

  it('an intention is made, happens with one key, and its line is changed', async () => {
    const page = await popup();
    await page.type('I mean to call Ada today');
    await chosen(page, message('direction_meant'));
    await page.press('Enter');
    await says(page, fixedPart('intention_kept_for'));
    expect(await intentions()).toMatchObject([{ words: 'call Ada', state: 'open' }]);
    await page.close();

    const later = await popup();
    await says(later, message('recall_title'));
    await later.press('Alt+Enter');
    await until('the line', () =>
      later.evaluate(() => (document.activeElement as HTMLInputElement).value === 'call Ada'),
    );
    expect(await intentions()).toMatchObject([{ state: 'happened' }]);
    await later.press('End');
    await later.type(', at last');
    await later.press('Enter');
    await says(later, message('changed'));
    expect((await entries()).map(({ words }) => words)).toEqual(['call Ada, at last']);
  });

  it('or it is let go, which is undone; and nothing asks twice on a day', async () => {
    const page = await popup();
    await page.type('I mean to visit Tom today');
    await page.press('Enter');
    await says(page, fixedPart('intention_kept_for'));
    await page.close();

    const later = await popup();
    await says(later, message('recall_title'));
    await pressByKey(later, message('recall_let_go'), 'Shift+Tab');
    await says(later, message('let_gone'));
    expect(await intentions()).toMatchObject([{ state: 'let-go' }]);
    // The field has the focus by then.
    await pressByKey(later, message('undo'), 'Shift+Tab');
    await says(later, 'visit Tom');
    expect(await intentions()).toMatchObject([{ state: 'open' }]);
    await until('it to be noted as seen', async () => {
      const shown = await read<{ value: object }>(
        harness,
        'local',
        STORAGE_KEYS.shownIntentions.key,
      );
      return Object.keys(shown?.value ?? {}).length > 0;
    });
    await later.close();
    const third = await popup();
    await saysNot(third, message('recall_title'));
    await pressByKey(third, message('intentions_title'));
    await pressByKey(third, message('let_go_this', { words: 'visit Tom' }));
    await says(third, message('let_gone'));
    await inField(third);
  });

  it('a pause says that something was meant and never what; the popup then says it', async () => {
    const page = await popup();
    await page.type('I mean to call my secret sister today');
    await page.press('Enter');
    await says(page, fixedPart('intention_kept_for'));
    await page.close();
    const news = await harness.open(PAGE);
    await attentionOn(harness, PAGE);
    await sendMessage(harness, { type: 'now' });
    const line = message('pause_intention');
    // After a breath.
    const pause = await until('the line', async () => {
      const shown = await pauseShown(harness, PAGE);
      return shown.text.includes(line) && shown;
    });
    expect(pause.text).not.toContain('sister');
    expect(pause.buttons.map(({ label }) => label)).toContain(message('pause_intention_see'));
    await news.press('Escape');
    await pauseGone(harness, PAGE);
    await says(await popup(), 'call my secret sister');
  });

  it('a line of one’s own is only mentioned over a page; it waits for the popup that “Show me” opens', async () => {
    await set(harness, 'ownLines', ['my secret line']);
    await set(harness, 'ownLinesOnly', true);
    const news = await harness.open(PAGE);
    await attentionOn(harness, PAGE);
    await sendMessage(harness, { type: 'now' });
    const pause = await until('the line', async () => {
      const shown = await pauseShown(harness, PAGE);
      return shown.text.includes(message('pause_own_line')) && shown;
    });
    expect(pause.text).not.toContain('secret');
    await pressInPause(harness, news, PAGE, message('pause_intention_see'));
    await pauseGone(harness, PAGE);
    // True until the popup has shown it, which may be at once.
    await until('it to be asked for', async () => {
      const said = await read<{ value: { asked?: boolean } }>(harness, 'session', 'pause.said');
      return said?.value.asked !== undefined;
    });
    const own = await harness.extensionPage('still.html');
    await says(own, 'my secret line');
    await own.close();
    await set(harness, 'ownLines', []);
  });

  it('who stepped away with the practice is asked once whether it happened', async () => {
    const tab = await harness.newTab();
    const title = await textOf(tab, 'h1');
    await until('the practice to be known', () =>
      read(harness, 'local', STORAGE_KEYS.practiceLine.key),
    );
    await tab.close();
    const news = await harness.open(PAGE);
    await attentionOn(harness, PAGE);
    // Its line comes after a breath; what that will be is known before.
    await until('a pause with the practice', async () => {
      await sendMessage(harness, { type: 'now' });
      await pauseShown(harness, PAGE);
      const said = await read<{ value: { title?: string } }>(harness, 'session', 'pause.said');
      if (said?.value.title === title) return true;
      await news.press('Escape');
      await pauseAnswered(harness, PAGE);
      return false;
    });
    await harness.killBackground();
    await pressInPause(harness, news, PAGE, message('pause_step_away'));
    await until('it to be remembered', () => read(harness, 'local', STORAGE_KEYS.followUp.key));
    await setClock(harness, (await nowOf(harness)) + 10 * MINUTE_MS);
    const page = await popup();
    await says(page, message('recall_practice'));
    await page.press('Alt+Enter');
    await says(page, message('kept'));
    await page.press('Escape');
    expect((await entries()).map(({ words }) => words)).toContain(title);
    const again = await popup();
    await saysNot(again, message('recall_practice'));
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
      expect(keyword).toBe(ADDRESS_BAR_KEYWORD);
      expect(withIt).toEqual(withoutIt);
    });
  } else {
    it('a line from the address bar is kept, and the popup says so, to be taken back', async () => {
      await harness.killBackground();
      await harness.typeInAddressBar(`${ADDRESS_BAR_KEYWORD} held the door for @Tom`);
      await until('the act', async () => (await entries()).length === 1);
      expect(await entries()).toMatchObject([{ words: 'held the door for Tom' }]);
      // What the next popup says of it is stored after it.
      await until('the popup to be told', () =>
        read(harness, 'session', STORAGE_KEYS.omniboxResult.key),
      );
      const page = await popup();
      await says(page, fixedPart('kept_elsewhere'));
      await pressByKey(page, message('undo'));
      await until('no act', async () => (await entries()).length === 0);
    });
  }
});
