/** The practices and the new tab in both real browsers, by what the person chose and by the clock. */
import { describe, expect, it } from 'vitest';
import { loadPracticeWords } from '@/utils/practice/load-words';
import { STORAGE_KEYS, settingKey } from '../../utils/platform/storage/storage-keys.ts';
import { PRACTICES, type Practice } from '../../utils/practice/practice.ts';
import { DAY_MS } from '../../utils/shared/time.ts';
import {
  inField,
  nowOf,
  press,
  read,
  says,
  saysNot,
  set,
  setClock,
  write,
} from './harness/extension.ts';
import { type Harness, type TestPage, textOf, until } from './harness/index.ts';
import { holdJournal } from './harness/journal.ts';
import { message } from './harness/message.ts';
import { BROWSERS, useBrowser } from './harness/suite.ts';

const WARMTH = await loadPracticeWords('en', 'warmth');

describe.each(BROWSERS)('in %s', (name) => {
  let harness: Harness;
  const newTab = async () => {
    const opened = await harness.newTab();
    await until('the new tab', () =>
      opened.evaluate(() => document.querySelector('#root > main') !== null),
    );
    return opened;
  };
  const titles = (tab: TestPage) =>
    tab.evaluate(() =>
      [...document.querySelectorAll('article')].map((each) => {
        return each.querySelector('h1, h2')?.textContent ?? '';
      }),
    );
  const clockAt = (epochMs: number) => setClock(harness, epochMs);

  useBrowser(name, {}, (started) => {
    harness = started;
  });

  interface Paints {
    paints: { view: { day: string; acts: { id: string; practice: { title: string } }[] } }[];
  }
  /** What lies there for the next new tabs, once it is so much. */
  const paints = (count: number) =>
    until(`${count} paints`, async () => {
      const kept = await read<Paints>(harness, 'local', STORAGE_KEYS.newTabCache.key);
      return (kept?.paints.length ?? 0) >= count && kept;
    });

  describe('the first paint', () => {
    /** Opens it from a page of ours, in whose turn nothing it draws can be missed. */
    const states = () =>
      harness.control.evaluate(async () => {
        const seen = new Set<string>();
        const { port1, port2 } = new MessageChannel();
        const tab = await chrome.tabs.create({
          url: chrome.runtime.getURL('newtab.html#practice'),
        });
        await new Promise<void>((done) => {
          let shownAt = 0;
          port1.onmessage = () => {
            const opened = chrome.extension
              .getViews({ type: 'tab' })
              .find(({ location }) => location.hash === '#practice');
            const drawn = opened?.document.querySelector('#root')?.innerHTML;
            if (drawn) {
              seen.add(drawn);
              shownAt ||= performance.now();
            }
            // Long enough for whatever might still come.
            if (shownAt > 0 && performance.now() - shownAt > 700) done();
            else port2.postMessage(null);
          };
          port2.postMessage(null);
        });
        port1.close();
        if (tab.id !== undefined) await chrome.tabs.remove(tab.id);
        return [...seen];
      });

    it('is the final one: made anew, and as the last new tab left it', async () => {
      await write(harness, 'local', { [STORAGE_KEYS.newTabCache.key]: null });
      const made = await states();
      expect(made).toHaveLength(1);
      await until('the paint to be kept', () =>
        read(harness, 'local', STORAGE_KEYS.newTabCache.key),
      );
      expect(await states()).toEqual(made);
    });

    it('is what the last new tab left, as long as nothing has changed', async () => {
      await write(harness, 'local', { [STORAGE_KEYS.newTabCache.key]: null });
      const practice = await textOf(await newTab(), 'h1');
      const kept = await paints(2);
      const act = kept.paints[0]?.view.acts[0];
      if (!act) throw new Error('no act');
      act.practice.title = 'Left by the last';
      await write(harness, 'local', { [STORAGE_KEYS.newTabCache.key]: kept });
      expect(await textOf(await newTab(), 'h1')).toBe('Left by the last');
      await set(harness, 'favouritePractices', ['listen-call']);
      expect(await textOf(await newTab(), 'h1')).toBe(practice);
    });

    it('of another day was made ahead, is what would be made, and makes the next one ahead', async () => {
      await write(harness, 'local', { [STORAGE_KEYS.newTabCache.key]: null });
      await newTab();
      const kept = await paints(2);
      const tomorrow = kept.paints[1]?.view;
      if (!tomorrow?.acts[0]) throw new Error('nothing was made ahead');
      const { title } = tomorrow.acts[0].practice;
      tomorrow.acts[0].practice.title = 'Made ahead';
      await write(harness, 'local', { [STORAGE_KEYS.newTabCache.key]: kept });
      await clockAt(Date.parse(`${tomorrow.day}T09:00:00`));
      expect(await textOf(await newTab(), 'h1')).toBe('Made ahead');
      // A pause may say it now, and the day after that is made.
      await until('the line', async () => {
        const line = await read<{ value: { day: string; title: string } }>(
          harness,
          'local',
          STORAGE_KEYS.practiceLine.key,
        );
        return line?.value.day === tomorrow.day && line.value.title === 'Made ahead';
      });
      await until('the next', async () => {
        const { paints: after } = await paints(2);
        return after[0]?.view.day === tomorrow.day && (after[1]?.view.day ?? '') > tomorrow.day;
      });
      await write(harness, 'local', { [STORAGE_KEYS.newTabCache.key]: null });
      expect(await textOf(await newTab(), 'h1')).toBe(title);
    });

    it('leaves the focus to the address bar, and shifts nothing', async () => {
      const tab = await newTab();
      expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('body');
      if (name === 'firefox') {
        expect(await tab.evaluate(() => document.hasFocus())).toBe(false);
        return;
      }
      const shift = await tab.evaluate(
        () =>
          new Promise<number>((done) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              const shifts = list.getEntries() as unknown as { value: number }[];
              for (const { value } of shifts) sum += value;
            }).observe({ type: 'layout-shift', buffered: true });
            requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
          }),
      );
      expect(shift).toBe(0);
    });
  });

  /** What there is for eyes; the name of the page is for ears. */
  const shownIn = async (tab: TestPage) => {
    await textOf(tab, 'h1');
    return tab.evaluate(() =>
      [...document.querySelectorAll('main > *')]
        .filter((element) => !element.matches('h1.visually-hidden'))
        .map(({ outerHTML }) => outerHTML),
    );
  };

  describe('what is chosen', () => {
    it('a quiet tab is empty; the popup still opens the practice', async () => {
      await set(harness, 'newTab', 'quiet');
      const tab = await newTab();
      expect(await shownIn(tab)).toEqual([]);
      await tab.press('k');
      const popup = await harness.extensionPage('popup.html');
      await press(popup, message('practice_today'));
      await until('the practice', () =>
        harness.control.evaluate(async () => {
          const opened = chrome.extension
            .getViews({ type: 'tab' })
            .find(({ location }) => location.hash === '#practice');
          if (!opened?.document.querySelector('h1')) return false;
          const tab = (await chrome.tabs.query({})).find(({ url }) => url?.endsWith('#practice'));
          if (tab?.id !== undefined) await chrome.tabs.remove(tab.id);
          return true;
        }),
      );
      expect(await tab.evaluate(() => document.querySelectorAll('input, textarea').length)).toBe(0);
    });

    it('a practice is hidden from its card, at once in every tab, and comes back', async () => {
      const [one, two] = [await newTab(), await newTab()];
      const [first = ''] = await titles(one);
      await press(two, message('practice_about'));
      await press(two, message('practice_hide'));
      await says(two, message('practice_hidden'));
      await until('another everywhere', async () => (await titles(one))[0] !== first);
      await press(two, message('undo'));
      await until('the first again', async () => (await titles(one))[0] === first);
    });

    it('one’s own is written, changed, deleted and put back; and it comes', async () => {
      const all = await harness.extensionPage('practices.html');
      await press(all, message('kind_warmth'));
      await press(all, message('own_write'));
      await inField(all);
      await all.press('Enter');
      await says(all, message('own_untitled'));
      await all.type('Ring Ada');
      await all.press('Tab');
      await all.type('You might ring Ada.');
      await press(all, message('own_keep'));
      await says(all, message('kept'));
      await press(all, message('change_entry', { line: 'Ring Ada' }));
      await inField(all);
      await all.press('End');
      await all.type(' tonight');
      await all.press('Enter');
      await says(all, message('changed'));
      await press(all, message('delete_entry', { line: 'Ring Ada tonight' }));
      await saysNot(all, 'Ring Ada tonight');
      await press(all, message('undo'));
      await says(all, 'Ring Ada tonight');

      await set(harness, 'kinds', ['warmth']);
      await set(
        harness,
        'hiddenPractices',
        PRACTICES.warmth.map(({ id }) => id),
      );
      const tab = await newTab();
      expect(await titles(tab)).toEqual(['Ring Ada tonight']);
      await says(tab, 'You might ring Ada.');
      await all.toFront();
      const greet = WARMTH['warmth-greet']?.title ?? '';
      await says(all, message('practice_away'));
      await press(all, `${message('practice_show')}: ${greet}`);
      await says(all, message('practice_shown'));
      await press(all, `${message('practice_favourite')}: ${greet}`);
      await until('the favourite', async () => {
        const stored = await read<{ value: string[] }>(
          harness,
          'sync',
          settingKey('favouritePractices'),
        );
        return stored?.value.includes('warmth-greet');
      });
      await press(all, message('delete_entry', { line: 'Ring Ada tonight' }));
      await says(all, message('deleted'));
    });

    it('a kindness day brings several acts, and the other days what was chosen for them', async () => {
      const now = await nowOf(harness);
      await set(harness, 'kindnessDay', new Date(now).getDay());
      const tab = await newTab();
      const acts = await titles(tab);
      expect(new Set(acts).size).toBe(3);
      await press(tab, message('kindness_day_exchange'));
      await until('others', async () => !(await titles(tab)).some((act) => acts.includes(act)));
      await press(tab, message('kindness_day_take_back'));
      await until('the first', async () => (await titles(tab)).join() === acts.join());
      await clockAt(now + DAY_MS);
      expect(await titles(await newTab())).toHaveLength(1);
      await set(harness, 'newTab', 'kindness-day');
      const quiet = await newTab();
      expect(await shownIn(quiet)).toEqual([]);
    });

    it('after a day called hard it is one for the tired', async () => {
      const day = (ms: number) => new Date(ms).toLocaleDateString('sv');
      const now = await nowOf(harness);
      await set(harness, 'gentle', 'after-hard-day');
      const tired = new Set(
        Object.values(PRACTICES)
          .flatMap((list) => [...list] as Practice[])
          .filter(({ fits }) => fits.includes('tired'))
          .map(({ id }) => id),
      );
      const idOn = async (ms: number) => {
        await clockAt(ms);
        const tab = await newTab();
        await textOf(tab, 'h1');
        return until('the paint', async () => {
          const { paints: kept } = await paints(1);
          return kept[0]?.view.day === day(ms) && (kept[0].view.acts[0]?.id ?? '');
        });
      };
      // A day whose practice is not gentle by itself.
      let on = now;
      while (tired.has(await idOn(on))) on += DAY_MS;
      await holdJournal(harness, [
        {
          id: 'hard',
          words: 'It was a lot',
          day: day(on - DAY_MS),
          direction: 'noticed',
          hard: true,
        },
      ]);
      expect(tired).toContain(await idOn(on));
    });
  });

  describe('what happened', () => {
    it('is marked by a key and told in a line, or in none', async () => {
      const tab = await newTab();
      await tab.clickAt(5, 5);
      await tab.press('d');
      await says(tab, message('done_lead'));
      await inField(tab);
      await tab.type('We had tea');
      await tab.press('Enter');
      await says(tab, message('kept'));
      await press(tab, message('delete_entry', { line: 'We had tea' }));
      await says(tab, message('deleted'));
      await press(tab, message('done_leave'));
      await press(tab, message('practice_mark_done'));
      await until('no mark', () =>
        tab.evaluate(() => !document.querySelector('[aria-pressed="true"]')),
      );
    });

    it('is asked of in the evening, once: a line answers it, and so does none', async () => {
      const now = await nowOf(harness);
      await set(harness, 'evening', { on: true, hour: 20 });
      const at = (hour: number) => new Date(now).setHours(hour, 5, 0, 0);
      await clockAt(at(19));
      expect(await (await newTab()).evaluate(() => document.querySelectorAll('h2').length)).toBe(0);
      await clockAt(at(20));
      const tab = await newTab();
      const question = await textOf(tab, 'h2');
      expect(question).toMatch(/\?$/);
      await press(tab, message('evening_leave'));
      await saysNot(tab, question);
      await press(tab, message('undo'));
      await says(tab, question);
      await press(tab, message('evening_answer'));
      await inField(tab);
      await tab.type('Ada was');
      await tab.press('Enter');
      await says(tab, message('kept'));
      await press(tab, message('delete_entry', { line: 'Ada was' }));
      await says(tab, message('deleted'));
      const after = await newTab();
      await textOf(after, 'h1');
      expect(await after.evaluate(() => document.querySelectorAll('h2').length)).toBe(0);
    });
  });
});
