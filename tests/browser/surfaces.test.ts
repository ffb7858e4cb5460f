/** Our own pages in both real browsers: writing down, the practice, settings, and bad input. */
import { describe, expect, it } from 'vitest';
import { STORAGE_KEYS, settingKey } from '../../utils/platform/storage/storage-keys.ts';
import { addDays, dayOf } from '../../utils/shared/days.ts';
import { DAY_MS } from '../../utils/shared/time.ts';
import {
  fillDisk,
  nowOf,
  pass,
  press,
  read,
  says,
  saysNot,
  set,
  setClock,
  watchOf,
  write,
} from './harness/extension.ts';
import { type Harness, type TestPage, textOf, until } from './harness/index.ts';
import { draftOf, entriesOf, holdJournal } from './harness/journal.ts';
import { focusedName, tabTo } from './harness/keyboard.ts';
import { message } from './harness/message.ts';
import { BROWSERS, useBrowser } from './harness/suite.ts';

describe.each(BROWSERS)('in %s', (name) => {
  let harness: Harness;
  const page = async (path: string) => {
    const opened = await harness.extensionPage(path);
    await textOf(opened, 'h1');
    return opened;
  };
  /** Whether something stands over it: beside the page's head and body there is nothing else. */
  const isCovered = (shown: TestPage) =>
    shown.evaluate(() => document.documentElement.childElementCount > 2);
  const newTab = async () => {
    const opened = await harness.newTab();
    await textOf(opened, 'h1');
    return opened;
  };
  useBrowser(name, {}, (started) => {
    harness = started;
  });

  const typeLine = async (popup: TestPage, line: string) => {
    await until('the field to have the focus', () =>
      popup.evaluate(() => document.activeElement?.localName === 'textarea'),
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
      await says(popup, message('kept'));
      await lists(popup, 'Called my sister');
      expect(await popup.evaluate(() => document.querySelector('textarea')?.value)).toBe('');

      await press(popup, message('change_entry', { line: 'Called my sister' }));
      await until('the line to change', () =>
        popup.evaluate(
          () => (document.activeElement as HTMLInputElement).value === 'Called my sister',
        ),
      );
      await popup.press('End');
      await popup.type(' back');
      await popup.press('Enter');
      await says(popup, message('changed'));
      await lists(popup, 'Called my sister back');
      await press(popup, message('undo'));
      await lists(popup, 'Called my sister');

      await press(popup, message('delete_entry', { line: 'Called my sister' }));
      await says(popup, message('deleted'));
      await lists(popup);
      await press(popup, message('undo'));
      await lists(popup, 'Called my sister');

      await press(popup, message('change_entry', { line: 'Called my sister' }));
      await until('the field', () =>
        popup.evaluate(() => document.activeElement?.localName === 'textarea'),
      );
      await popup.type('nonsense');
      await popup.press('Escape');
      await lists(popup, 'Called my sister');
      await press(popup, message('delete_entry', { line: 'Called my sister' }));
      await lists(popup);
    });

    it('keeps what is being typed when it closes, at every key', async () => {
      const popup = await page('popup.html');
      await typeLine(popup, 'Listened to');
      await until('the draft', async () => (await draftOf(harness))?.words === 'Listened to');
      await popup.close();
      const again = await page('popup.html');
      expect(await again.evaluate(() => document.querySelector('textarea')?.value)).toBe(
        'Listened to',
      );
      await until('the field', () =>
        again.evaluate(() => document.activeElement?.localName === 'textarea'),
      );
      await again.type(' Ada');
      await again.press('Enter');
      await lists(again, 'Listened to Ada');
      await press(again, message('delete_entry', { line: 'Listened to Ada' }));
      await lists(again);
    });

    it('shows at once what another window kept', async () => {
      const one = await page('popup.html');
      const two = await page('popup.html');
      await typeLine(two, 'Held a door');
      await two.press('Enter');
      await lists(two, 'Held a door');
      await lists(one, 'Held a door');
      await press(two, message('delete_entry', { line: 'Held a door' }));
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
      await press(popup, message('today_all'));
      for (const line of lines) await press(popup, message('delete_entry', { line }));
      await lists(popup);
    });

    it('says so when storage refuses, and the words stay in the field', async () => {
      const popup = await page('popup.html');
      await fillDisk(popup);
      await typeLine(popup, 'Not lost');
      await popup.press('Enter');
      expect(await textOf(popup, '[role="alert"] p')).toBe(message('keep_failed'));
      expect(await popup.evaluate(() => document.querySelector('textarea')?.value)).toBe(
        'Not lost',
      );
    });

    it('tells the present stretch in words, and counts no acts', async () => {
      const popup = await page('popup.html');
      await pass(harness, 180);
      await says(popup, message('stretch_few'));
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
      await setClock(harness, (await nowOf(harness)) + DAY_MS);
      const tomorrow = await newTab();
      expect(await textOf(tomorrow, 'h1')).not.toBe(practice);
    });

    it('leaves the focus in the address bar, and opens its field on a key', async () => {
      const tab = await newTab();
      expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('body');
      await tab.clickAt(5, 5);
      await tab.press('k');
      await typeLine(tab, 'Smiled first');
      await tab.press('Enter');
      await says(tab, message('kept'));
      await press(tab, message('undo'));
      await saysNot(tab, 'Smiled first');
    });

    it('can be exchanged and taken back, and marked as done, in all tabs at once', async () => {
      const one = await newTab();
      const two = await newTab();
      const first = await textOf(one, 'h1');
      await press(two, message('practice_exchange'));
      await until('another practice', async () => (await textOf(one, 'h1')) !== first);
      await press(two, message('practice_take_back'));
      for (const each of [one, two])
        await until('the first again', async () => (await textOf(each, 'h1')) === first);
      await press(two, message('practice_mark_done'));
      const pressed = () => document.querySelector('[aria-pressed="true"]') !== null;
      for (const each of [one, two]) await until('the mark', () => each.evaluate(pressed));
      await press(two, message('practice_mark_done'));
      await until('no mark', () =>
        one.evaluate(() => !document.querySelector('[aria-pressed="true"]')),
      );
    });
  });

  describe('settings', () => {
    /** The one number there is without more being opened: minutes until a pause. */
    const RHYTHM = '[aria-valuetext]';
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
      await replace(two, RHYTHM, '45');
      await says(two, message('kept'));
      await until('the stored value', async () => {
        const stored = await read<{ value: number }>(harness, 'sync', settingKey('rhythmMinutes'));
        return stored?.value === 45;
      });
      await until('the other window', () =>
        one.evaluate(
          (s: string) => document.querySelector<HTMLInputElement>(s)?.value === '45',
          RHYTHM,
        ),
      );
    });

    it('change the accent of every open page at once, and of the next new tab', async () => {
      const accentOf = (shown: TestPage) =>
        shown.evaluate(() => document.documentElement.dataset.accent);
      const open = [await newTab(), await page('practices.html'), await page('exercises.html')];
      const options = await page('options.html');
      expect(await accentOf(options)).toBe('moss');
      await options.evaluate(() =>
        document.querySelector<HTMLInputElement>('input[value="heather"]')?.click(),
      );
      for (const each of [options, ...open]) {
        await until('the accent', async () => (await accentOf(each)) === 'heather');
      }
      const next = await harness.newTab();
      await textOf(next, 'h1');
      expect(await accentOf(next)).toBe('heather');
    });

    it('are found from the keyboard, in what is closed too', async () => {
      const options = await page('options.html');
      await options.press('/');
      await options.type('ease off');
      const names = () =>
        options.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('[data-setting]')]
            .filter((each) => each.checkVisibility())
            .map(({ dataset }) => dataset.setting),
        );
      await until('what is found', async () => (await names()).length === 1);
      expect(await names()).toEqual([message('softer_label')]);
      await options.press('Enter');
      expect(await focusedName(options)).toBe(message('softer_label'));
      await options.press('/');
      await options.press('Escape');
      await until('all of them', async () => (await names()).length > 10);
    });

    it.each(['screen', 'card', 'whisper'])(
      'show a pause to try, a %s, which Escape ends and nobody is told of',
      async (level) => {
        await set(harness, 'level', level);
        const options = await page('options.html');
        const { pause: before } = await watchOf(harness);
        await tabTo(options, message('pause_try'));
        await options.press('Enter');
        await until('the pause', () => isCovered(options));
        await options.press('Escape');
        await until('the page', async () => !(await isCovered(options)));
        expect(await focusedName(options)).toBe(message('pause_try'));
        const { pause: after } = await watchOf(harness);
        expect([after.ended, after.offer]).toEqual([before.ended, before.offer]);
      },
    );

    it('never keep what does not fit, and say what would', async () => {
      await set(harness, 'rhythmMinutes', 45);
      const options = await page('options.html');
      await replace(options, RHYTHM, '181');
      await says(options, message('number_wrong', { min: 1, max: 180 }));
      const stored = await read<{ value: number }>(harness, 'sync', settingKey('rhythmMinutes'));
      expect(stored?.value).toBe(45);
    });
  });

  it('the first page takes a first line, of what was received, and shows a pause', async () => {
    const welcome = await page('welcome.html');
    const FIELD = 'form :is(input[type="text"], textarea)';
    await welcome.click(FIELD);
    await welcome.type('Ada carried my bags');
    await welcome.press('Enter');
    await says(welcome, message('kept'));
    const today = await entriesOf(harness);
    expect(today).toMatchObject([{ words: 'Ada carried my bags', direction: 'received' }]);
    await press(welcome, message('pause_try'));
    await until('the pause', () => isCovered(welcome));
    await welcome.press('Escape');
    await until('the page', async () => !(await isCovered(welcome)));
  });

  describe('what does not parse', () => {
    it('is set aside whole, told, and the default stands in its place', async () => {
      const bad = { v: 1, value: 'half an hour' };
      await write(harness, 'sync', { [settingKey('rhythmMinutes')]: bad });
      const options = await page('options.html');
      await says(options, message('asides_title'));
      await says(options, settingKey('rhythmMinutes'));
      expect(
        await options.evaluate(
          (s: string) => document.querySelector<HTMLInputElement>(s)?.value,
          '[aria-valuetext]',
        ),
      ).toBe('30');
      expect(await read(harness, 'sync', settingKey('rhythmMinutes'))).toEqual(bad);
      const popup = await page('popup.html');
      await says(popup, message('asides_line'));

      await options.toFront();
      await press(options, `${message('delete')}: settings.rhythmMinutes`);
      await press(options, message('asides_remove_sure'));
      await says(options, message('deleted'));
    });

    it('leaves the watch watching', async () => {
      await write(harness, 'session', { watch: { v: 1, value: { step: 'many' } } });
      await write(harness, 'local', { watch: 7 });
      await set(harness, 'rhythmMinutes', 31);
      await until('the watch', async () => {
        const stored = await read<{ value: { step: unknown } }>(
          harness,
          'session',
          STORAGE_KEYS.watch.key,
        );
        return typeof stored?.value.step === 'number';
      });
    });
  });

  describe('where there is little room', () => {
    let today: string;
    const hold = async (acts = 60) => {
      today = dayOf(await nowOf(harness));
      await holdJournal(
        harness,
        Array.from({ length: acts }, (_, i) => ({
          id: `e${i}`,
          words: `Line ${i}`,
          day: i < 5 ? today : addDays(today, -6 * i),
          people: i % 2 ? ['ada'] : [],
        })),
        [{ id: 'ada', name: 'Ada' }],
      );
    };

    /** Of the stops of the Tab key, those of which nothing can be seen when they have the focus. */
    const hiddenStops = async (shown: TestPage, most = 40): Promise<string[]> => {
      const hidden: string[] = [];
      let begun = false;
      for (let i = 0; i < most; i++) {
        await shown.press('Tab');
        const stop = await shown.evaluate(async () => {
          // A bar that has just grown makes room within the frame.
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          const at = document.activeElement;
          if (!at || at === document.body) return null;
          // What is for ears alone is seen as its label.
          const seen = at.closest('.visually-hidden')?.closest('label') ?? at;
          const { left, top, right, bottom } = seen.getBoundingClientRect();
          const isSeen = [0.1, 0.5, 0.9].some((x) =>
            [0.1, 0.5, 0.9].some((y) => {
              const hit = document.elementFromPoint(
                left + (right - left) * x,
                top + (bottom - top) * y,
              );
              return hit !== null && (seen.contains(hit) || hit.contains(seen));
            }),
          );
          const name = at.getAttribute('aria-label') ?? at.textContent;
          return { isSeen, name: `${at.localName} ${at.id} ${name}` };
        });
        if (!stop) {
          if (begun) break;
          continue;
        }
        begun = true;
        if (!stop.isSeen) hidden.push(stop.name);
      }
      return hidden;
    };

    it.each([
      [320, 256],
      [640, 512],
    ])('at %d by %d nothing covers what has the focus', async (width, height) => {
      await hold();
      const journal = await page('journal.html');
      await journal.resize(width, height);
      await tabTo(journal, message('change_entry', { line: 'Line 2' }));
      await journal.press('Enter');
      await until('the sheet', () =>
        journal.evaluate(() => document.querySelector('dialog') !== null),
      );
      await tabTo(journal, message('more'));
      await journal.press('Enter');
      await tabTo(journal, message('entry_line'), 'Shift+Tab');
      // No further than its fields: behind its last button come Firefox's own, which keep the keys.
      expect(await hiddenStops(journal, 13), 'the sheet').toEqual([]);
      await journal.press('Escape');
      await until('no sheet', () =>
        journal.evaluate(() => document.querySelector('dialog') === null),
      );
      await tabTo(journal, message('delete_entry', { line: 'Line 2' }));
      await journal.press('Enter');
      await says(journal, message('deleted'));
      expect(await hiddenStops(journal, 20), 'the journal').toEqual([]);

      const practices = await page('practices.html');
      await practices.resize(width, height);
      await tabTo(practices, new RegExp(`^${message('practice_hide')}: `));
      await practices.press('Enter');
      await says(practices, message('practice_hidden'));
      expect(await hiddenStops(practices, 30), 'the practices').toEqual([]);
    });

    it('an entry deleted in its sheet hands the focus on, and has it again when it is back', async () => {
      await hold(4);
      const journal = await page('journal.html');
      await tabTo(journal, message('change_entry', { line: 'Line 2' }));
      await journal.press('Enter');
      await tabTo(journal, message('delete'));
      await journal.press('Enter');
      await until('the next', async () => {
        return (await focusedName(journal)) === message('change_entry', { line: 'Line 1' });
      });
      await tabTo(journal, message('undo'));
      await journal.press('Enter');
      await until('the same', async () => {
        return (await focusedName(journal)) === message('change_entry', { line: 'Line 2' });
      });
    });

    it.each([320, 360, 721, 800, 1280])(
      'at %d px each day of the year is large enough to be pressed',
      async (width) => {
        await hold(4);
        const journal = await page('journal.html#back');
        await journal.resize(width, 700);
        const { least, sideways } = await journal.evaluate(() => {
          const boxes = [...document.querySelectorAll('[role="gridcell"]')].map((cell) =>
            cell.getBoundingClientRect(),
          );
          return {
            least: Math.min(...boxes.flatMap((box) => [box.width, box.height])),
            sideways: document.documentElement.scrollWidth > innerWidth,
          };
        });
        expect(least).toBeGreaterThanOrEqual(24);
        expect(sideways).toBe(false);
      },
    );

    it('the popup has no scroll bar with eight acts of today, all of them in view', async () => {
      const day = dayOf(await nowOf(harness));
      await holdJournal(
        harness,
        Array.from({ length: 8 }, (_, i) => ({
          id: `e${i}`,
          words: `Line ${i} ${'and so it went on '.repeat(i)}`.trim(),
          day,
        })),
        [],
      );
      const popup = await page('popup.html');
      await popup.resize(372, 600);
      await says(popup, 'Line 7');
      expect(await entries(popup)).toHaveLength(2);
      await press(popup, message('today_all'));
      const seen = await popup.evaluate(() => {
        const scrolling = [document.documentElement, ...document.querySelectorAll('main, main *')];
        return {
          height: document.documentElement.scrollHeight,
          scrolls: scrolling
            .filter((each) => each.clientHeight > 0 && each.scrollHeight > each.clientHeight + 1)
            .filter((each) => ['auto', 'scroll'].includes(getComputedStyle(each).overflowY))
            .map(({ className }) => className),
          below: [...document.querySelectorAll('li, footer button')].filter(
            (each) => each.getBoundingClientRect().bottom > 600,
          ).length,
        };
      });
      expect(seen).toEqual({ height: 600, scrolls: [], below: 0 });
      expect(await entries(popup)).toHaveLength(8);
    });

    it('the popup stays within its window, with five acts of today and with all fields', async () => {
      await hold();
      const popup = await page('popup.html');
      await press(popup, message('today_all'));
      await says(popup, 'Line 0');
      const isWithin = () =>
        popup.evaluate(() => (document.querySelector('main')?.scrollHeight ?? 999) <= 600);
      expect(await isWithin()).toBe(true);
      await press(popup, message('more'));
      await says(popup, message('hard_label'));
      expect(await isWithin()).toBe(true);
      await popup.resize(372, 600);
      expect(await hiddenStops(popup, 30)).toEqual([]);
    });

    // Firefox takes its media from the preferences it was started with.
    it.runIf(name === 'chromium')(
      'with forced colours the present view is told, and nothing stands where no notice is',
      async () => {
        const journal = await page('journal.html');
        await journal.emulate({ forcedColors: true });
        const told = await journal.evaluate(() => {
          const line = (link: Element) => getComputedStyle(link).textDecorationLine;
          const notice = document.querySelector('main ~ div');
          return {
            // Of the places in the head, and of the journal's parts beneath.
            isTold: [...document.querySelectorAll('nav')].map((nav) => {
              const [present, ...others] = [...nav.querySelectorAll('a')].map(line);
              return present === 'underline' && !others.includes(present);
            }),
            height: notice?.getBoundingClientRect().height,
          };
        });
        expect(told).toEqual({ isTold: [true, true], height: 0 });
      },
    );

    it('all days are printed', async () => {
      await hold();
      const journal = await page('journal.html');
      await journal.evaluate(() => {
        const drawn = () => {
          const acts = [...document.querySelectorAll('[data-act]')];
          return new Set(acts.map((each) => each.getAttribute('data-act'))).size;
        };
        Object.assign(window, { drawn });
      });
      // Asked by the event alone: to print again and again takes a busy machine minutes.
      await until('all of them to be at hand', () =>
        journal.evaluate(() => {
          window.dispatchEvent(new Event('beforeprint'));
          const count = (window as unknown as { drawn(): number }).drawn();
          window.dispatchEvent(new Event('afterprint'));
          return count === 60;
        }),
      );
      await journal.evaluate(() => {
        // After the page's own listener, which draws them.
        addEventListener('beforeprint', () => {
          document.title = String((window as unknown as { drawn(): number }).drawn());
        });
      });
      await journal.print();
      expect(await journal.evaluate(() => document.title)).toBe('60');
    });
  });
});
