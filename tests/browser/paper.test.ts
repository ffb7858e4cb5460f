/** What is made for paper, by keyboard: a week of practices, the journal to read, a year as a letter. */
import { describe, expect, it } from 'vitest';
import { loadPracticeWords } from '@/utils/practice/load-words';
import { STORAGE_KEYS } from '../../utils/platform/storage/storage-keys.ts';
import { actsFor } from '../../utils/practice/day.ts';
import { addDays, dayOf } from '../../utils/shared/days.ts';
import { nowOf, press, says, saysNot, set, write } from './harness/extension.ts';
import { type Harness, type TestPage, until } from './harness/index.ts';
import { tabTo } from './harness/keyboard.ts';
import { message } from './harness/message.ts';
import { printings, sheetsOf, watchPrinting } from './harness/paper.ts';
import { BROWSERS, useBrowser } from './harness/suite.ts';

describe.each(BROWSERS)('in %s', (name) => {
  let harness: Harness;
  useBrowser(name, {}, (started) => {
    harness = started;
  });

  describe('a week on paper', () => {
    const titles = (page: TestPage) =>
      page.evaluate(() =>
        [...document.querySelectorAll('article li li p:first-child')].map(
          (each) => each.textContent ?? '',
        ),
      );
    const open = async () => {
      const page = await harness.extensionPage('practices.html');
      await tabTo(page, message('week_title'));
      await page.press('Enter');
      await says(page, message('week_sheet'));
      await watchPrinting(page);
      return page;
    };
    /** The coming days, as the new tab will bring them. */
    const coming = async (): Promise<string[]> => {
      const today = dayOf(await nowOf(harness));
      return Promise.all(
        Array.from({ length: 7 }, async (_, i) => {
          const [act] = actsFor(addDays(today, i + 1), 'practice', 0, {});
          const words = act && (await loadPracticeWords('en', act.kind))[act.id];
          return words?.title ?? '';
        }),
      );
    };

    it('is the coming seven days, exchanged one by one, on one sheet', async () => {
      const page = await open();
      const expected = await coming();
      expect(await titles(page)).toEqual(expected);
      await tabTo(page, `${message('week_exchange')}: ${expected[2]}`);
      await page.press('Enter');
      await until('another', async () => (await titles(page))[2] !== expected[2]);
      const changed = await titles(page);
      expect(changed.filter((title, i) => title !== expected[i])).toHaveLength(1);
      await tabTo(page, message('paper_print'), 'Shift+Tab');
      await page.press('Enter');
      expect(await printings(page)).toBe(1);
      expect(await sheetsOf(page, `week-${name}`)).toBe(1);
    });

    it('is slips to cut out, on one sheet', async () => {
      const page = await open();
      await tabTo(page, message('week_page'));
      await page.press('ArrowRight');
      await saysNot(page, message('week_sheet'));
      expect(await page.evaluate(() => document.querySelectorAll('main > ul > li').length)).toBe(7);
      expect(await sheetsOf(page, `slips-${name}`)).toBe(1);
    });

    it('of a class is of its kinds, has what fits, and nothing that the person wrote unless they choose so', async () => {
      const own = {
        id: 'own-12345678',
        kind: 'warmth',
        title: 'Ring Ada',
        invitation: '',
        smaller: '',
      };
      await write(harness, 'sync', {
        [STORAGE_KEYS.ownPractice.key + own.id]: { v: 1, value: own },
      });
      const warmth = await loadPracticeWords('en', 'warmth');
      const away = Object.keys(warmth).slice(0, -3);
      await set(harness, 'hiddenPractices', away);
      const page = await open();
      await tabTo(page, message('week_for_me'));
      await page.press('ArrowRight');
      await says(page, message('week_for_class_hint'));
      await tabTo(page, message('kind_warmth'));
      await page.type(' ');
      const left = new Set(
        Object.keys(warmth)
          .slice(-3)
          .map((id) => warmth[id]?.title),
      );
      await until('warmth alone', async () =>
        (await titles(page)).every((title) => left.has(title)),
      );
      await saysNot(page, 'Ring Ada');
      await tabTo(page, message('week_own'));
      await page.type(' ');
      await says(page, 'Ring Ada');
    });

    it('prints a kindness day with all its acts, still on one sheet', async () => {
      await set(harness, 'kindnessDay', 3);
      const page = await open();
      expect(await titles(page)).toHaveLength(9);
      expect(await sheetsOf(page, `week-several-${name}`)).toBe(1);
      await press(page, message('paper_print'));
      expect(await printings(page)).toBe(1);
    });
  });
});
