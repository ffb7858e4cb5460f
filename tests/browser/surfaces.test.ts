/** Our own pages in both real browsers: writing down, the practice, settings, and bad input. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { violationsIn } from './harness/axe.ts';
import {
  fillDisk,
  nowOf,
  pass,
  press,
  read,
  says,
  saysNot,
  set,
  write,
} from './harness/extension.ts';
import { type Harness, startBrowser, type TestPage, textOf, until } from './harness/index.ts';

const builds = { chromium: '.output/chrome-mv3-tested', firefox: '.output/firefox-mv3-tested' };

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let harness: Harness;
  const open: TestPage[] = [];
  const page = async (path: string) => {
    const opened = await harness.extensionPage(path);
    open.push(opened);
    await textOf(opened, 'h1');
    return opened;
  };
  const newTab = async () => {
    const opened = await harness.newTab();
    open.push(opened);
    await textOf(opened, 'h1');
    return opened;
  };
  beforeAll(async () => {
    harness = await startBrowser(name, { extension: `${process.cwd()}/${builds[name]}` });
  });
  afterEach(async () => {
    for (const each of open.splice(0)) await each.close();
  });
  afterAll(() => harness?.close());

  const typeLine = async (popup: TestPage, line: string) => {
    await until('the field to have the focus', () =>
      popup.evaluate(() => document.activeElement?.localName === 'input'),
    );
    await popup.type(line);
  };
  const entries = (popup: TestPage) =>
    popup.evaluate(() => [...document.querySelectorAll('li p')].map((p) => p.textContent));
  const lists = (popup: TestPage, ...lines: string[]) =>
    until(`the list ${JSON.stringify(lines)}`, async () => {
      return JSON.stringify(await entries(popup)) === JSON.stringify(lines);
    });

  describe('the popup', () => {
    it('keeps a line at Enter, changes it, deletes it, and takes each back', async () => {
      const popup = await page('popup.html');
      await typeLine(popup, 'Called my sister');
      await popup.press('Enter');
      await says(popup, 'Kept.');
      await lists(popup, 'Called my sister');
      expect(await popup.evaluate(() => document.querySelector('input')?.value)).toBe('');

      await press(popup, 'Change: Called my sister');
      await until('the line to change', () =>
        popup.evaluate(
          () => (document.activeElement as HTMLInputElement).value === 'Called my sister',
        ),
      );
      await popup.press('End');
      await popup.type(' back');
      await popup.press('Enter');
      await says(popup, 'Changed.');
      await lists(popup, 'Called my sister back');
      await press(popup, 'Undo');
      await lists(popup, 'Called my sister');

      await press(popup, 'Delete: Called my sister');
      await says(popup, 'Deleted.');
      await lists(popup);
      await press(popup, 'Undo');
      await lists(popup, 'Called my sister');

      await press(popup, 'Change: Called my sister');
      await until('the field', () =>
        popup.evaluate(() => document.activeElement?.localName === 'input'),
      );
      await popup.type('nonsense');
      await popup.press('Escape');
      await lists(popup, 'Called my sister');
      await press(popup, 'Delete: Called my sister');
      await lists(popup);
    });

    it('keeps what is being typed when it closes, at every key', async () => {
      const popup = await page('popup.html');
      await typeLine(popup, 'Listened to');
      await until('the draft', async () => {
        const draft = await read<{ value: { words: string } }>(harness, 'local', 'draft');
        return draft?.value.words === 'Listened to';
      });
      await popup.close();
      open.pop();
      const again = await page('popup.html');
      expect(await again.evaluate(() => document.querySelector('input')?.value)).toBe(
        'Listened to',
      );
      await until('the field', () =>
        again.evaluate(() => document.activeElement?.localName === 'input'),
      );
      await again.type(' Ada');
      await again.press('Enter');
      await lists(again, 'Listened to Ada');
      await press(again, 'Delete: Listened to Ada');
      await lists(again);
    });

    it('shows at once what another window kept', async () => {
      const one = await page('popup.html');
      const two = await page('popup.html');
      await typeLine(two, 'Held a door');
      await two.press('Enter');
      await lists(two, 'Held a door');
      await lists(one, 'Held a door');
      await press(two, 'Delete: Held a door');
      await lists(one);
    });

    it('takes long words, many lines and other scripts, and keeps each as it was typed', async () => {
      const popup = await page('popup.html');
      const lines = ['x'.repeat(180), 'سألتُ جارتي كيف حالها', 'Grüße an 田中さん 🌿'];
      for (const line of lines) {
        await typeLine(popup, line);
        await popup.press('Enter');
        await until('it to be listed', async () => (await entries(popup))[0] === line);
      }
      expect(
        await popup.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
      ).toBe(true);
      for (const line of lines) await press(popup, `Delete: ${line}`);
      await lists(popup);
    });

    it('says so when storage refuses, and the words stay in the field', async () => {
      const popup = await page('popup.html');
      await fillDisk(popup);
      await typeLine(popup, 'Not lost');
      await popup.press('Enter');
      expect(await textOf(popup, '[role="alert"] p')).toContain(
        'your words are still in the field',
      );
      expect(await popup.evaluate(() => document.querySelector('input')?.value)).toBe('Not lost');
      await write(harness, 'local', { draft: { v: 1, value: { words: '' } } });
    });

    it('tells the present stretch in words, and counts no acts', async () => {
      const popup = await page('popup.html');
      await pass(harness, 180);
      await says(popup, 'minutes at the screen');
      expect(await popup.evaluate(() => document.body.textContent ?? '')).not.toMatch(
        /streak|\bacts\b|score/i,
      );
    });
  });

  describe('the new tab', () => {
    it('brings the same practice all day in every tab, and another tomorrow', async () => {
      const one = await newTab();
      const two = await newTab();
      const practice = await textOf(one, 'h1');
      expect(await textOf(two, 'h1')).toBe(practice);
      await write(harness, 'local', {
        'tested:clock': { passedMs: 0, jumpedMs: 24 * 3_600_000 },
      });
      const tomorrow = await newTab();
      expect(await textOf(tomorrow, 'h1')).not.toBe(practice);
      await write(harness, 'local', { 'tested:clock': { passedMs: 0, jumpedMs: 0 } });
    });

    it('leaves the focus in the address bar, and opens its field on a key', async () => {
      const tab = await newTab();
      expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('body');
      await tab.clickAt(5, 5);
      await tab.press('k');
      await typeLine(tab, 'Smiled first');
      await tab.press('Enter');
      await says(tab, 'Kept.');
      await press(tab, 'Undo');
      await saysNot(tab, 'Smiled first');
    });

    it('can be exchanged and taken back, and marked as done, in all tabs at once', async () => {
      const one = await newTab();
      const two = await newTab();
      const first = await textOf(one, 'h1');
      await press(two, 'Another one');
      await until('another practice', async () => (await textOf(one, 'h1')) !== first);
      await press(two, 'The one before');
      await until('the first again', async () => (await textOf(one, 'h1')) === first);
      await press(two, 'It happened');
      const pressed = () => document.querySelector('[aria-pressed="true"]') !== null;
      await until('the mark', () => one.evaluate(pressed));
      await press(two, 'It happened');
      await until('no mark', () =>
        one.evaluate(() => !document.querySelector('[aria-pressed="true"]')),
      );
    });
  });

  describe('settings', () => {
    const field = (label: string) => `[aria-valuetext$="${label}"]`;
    const replace = async (options: TestPage, selector: string, text: string) => {
      await options.evaluate((s: string) => {
        const input = document.querySelector<HTMLInputElement>(s);
        input?.focus();
        input?.select();
      }, selector);
      await options.type(text);
      await options.press('Enter');
    };

    it('keep a change at once, everywhere', async () => {
      const one = await page('options.html');
      const two = await page('options.html');
      await replace(two, field('minutes'), '45');
      await says(two, 'Saved.');
      await until('the stored value', async () => {
        const stored = await read<{ value: number }>(harness, 'sync', 'settings.rhythmMinutes');
        return stored?.value === 45;
      });
      await until('the other window', () =>
        one.evaluate(
          () =>
            document.querySelector<HTMLInputElement>('[aria-valuetext$="minutes"]')?.value === '45',
        ),
      );
    });

    it('never keep what does not fit, and say what would', async () => {
      const options = await page('options.html');
      await replace(options, field('minutes'), '181');
      await says(options, 'A whole number from 1 to 180, please.');
      const stored = await read<{ value: number }>(harness, 'sync', 'settings.rhythmMinutes');
      expect(stored?.value).toBe(45);
    });
  });

  describe('what does not parse', () => {
    it('is set aside whole, told, and the default stands in its place', async () => {
      const bad = { v: 1, value: 'half an hour' };
      await write(harness, 'sync', { 'settings.rhythmMinutes': bad });
      const options = await page('options.html');
      await says(options, 'Set aside');
      await says(options, 'settings.rhythmMinutes');
      expect(
        await options.evaluate(
          () => document.querySelector<HTMLInputElement>('[aria-valuetext$="minutes"]')?.value,
        ),
      ).toBe('30');
      expect(await read(harness, 'sync', 'settings.rhythmMinutes')).toEqual(bad);
      const popup = await page('popup.html');
      await says(popup, 'Something stored could not be read.');

      await options.toFront();
      await press(options, 'Remove: settings.rhythmMinutes');
      await press(options, 'Yes, remove it');
      await says(options, 'Removed.');
      await set(harness, 'rhythmMinutes', 30);
    });

    it('leaves the watch watching', async () => {
      await write(harness, 'session', { watch: { v: 1, value: { step: 'many' } } });
      await write(harness, 'local', { watch: 7 });
      await set(harness, 'rhythmMinutes', 31);
      await until('the watch', async () => {
        const stored = await read<{ value: { step: unknown } }>(harness, 'session', 'watch');
        return typeof stored?.value.step === 'number';
      });
      await set(harness, 'rhythmMinutes', 30);
    });
  });

  it.each(['popup.html', 'options.html', 'welcome.html', 'newtab.html'])(
    '%s has nothing that axe objects to',
    async (path) => {
      const shown = await page(path);
      expect(await violationsIn(shown)).toEqual([]);
    },
  );

  it('the clock of the tests is back where it was', async () => {
    expect(Math.abs((await nowOf(harness)) - Date.now())).toBeLessThan(3_600_000);
  });
});
