/** What is made for paper, by keyboard: a week of practices, the journal to read, a year as a letter. */
import { describe, expect, it } from 'vitest';
import { loadPracticeWords } from '@/utils/practice/load-words';
import { STORAGE_KEYS } from '../../utils/platform/storage/storage-keys.ts';
import { actsFor } from '../../utils/practice/day.ts';
import { addDays, dayOf } from '../../utils/shared/days.ts';
import { violationsIn } from './harness/axe.ts';
import { nowOf, press, says, saysNot, set, write } from './harness/extension.ts';
import { type Harness, type TestPage, until } from './harness/index.ts';
import { holdJournal } from './harness/journal.ts';
import { tabTo } from './harness/keyboard.ts';
import { made, watchDownloads } from './harness/made-files.ts';
import { message } from './harness/message.ts';
import { printings, sheetsOf, watchPrinting } from './harness/paper.ts';
import type { Route } from './harness/server.ts';
import { BROWSERS, useBrowser } from './harness/suite.ts';

describe.each(BROWSERS)('in %s', (name) => {
  let harness: Harness;
  /** What was saved, served as a disk would: without a word on what it is written in. */
  let saved = '';
  const routes: Record<string, Route> = {
    '/saved': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(saved);
    },
  };
  useBrowser(name, { routes }, (started) => {
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

  describe('a book of the journal', () => {
    const ENTRIES = [
      {
        id: 'a',
        words: 'Made tea <b>for</b> Ada',
        day: '2026-10-30',
        people: ['ada'],
        need: 'Company',
      },
      { id: 'b', words: 'A hard one', day: '2026-11-02', hard: true },
      { id: 'c', words: 'שלום, and thanks', day: '2026-11-03', note: 'One\n\nTwo' },
    ];
    const open = async () => {
      await holdJournal(harness, ENTRIES, [{ id: 'ada', name: 'Ada' }]);
      const page = await harness.extensionPage('journal.html#yours');
      await says(page, message('title_yours'));
      await watchDownloads(page);
      await watchPrinting(page);
      await tabTo(page, message('export_json'));
      for (let i = 0; i < 3; i++) await page.press('ArrowRight');
      await says(page, message('export_book_hint'));
      return page;
    };
    it('is saved, and opens anywhere, with its own style and nothing else', async () => {
      const page = await open();
      await tabTo(page, message('export_save'));
      await page.press('Enter');
      const { name: file, text } = await made(page, '.html');
      expect(file).toBe('journal.html');
      await says(page, message('export_done', { name: file }));
      expect(text).not.toContain('A hard one');

      saved = text;
      const book = await harness.open('http://book.test/saved');
      const seen = await book.evaluate(() => ({
        wrong: document.querySelector('b, script, a, img')?.outerHTML,
        lines: [...document.querySelectorAll<HTMLElement>('.words')].map((line) => [
          line.textContent,
          getComputedStyle(line).direction,
        ]),
        family: getComputedStyle(document.querySelector('.paper') as Element).fontFamily,
        wide: document.documentElement.scrollWidth > innerWidth,
        note: (document.querySelector('.note') as HTMLElement).innerText,
      }));
      expect(seen).toEqual({
        wrong: undefined,
        lines: [
          ['Made tea <b>for</b> Ada', 'ltr'],
          ['שלום, and thanks', 'rtl'],
        ],
        family: expect.stringMatching(/^"Iowan Old Style"/),
        wide: false,
        note: 'One\n\nTwo',
      });
      expect(await violationsIn(book)).toEqual([]);
      expect(
        await book.evaluate((html: string) => {
          const xml = new DOMParser().parseFromString(html, 'application/xml');
          return xml.querySelector('parsererror')?.textContent ?? '';
        }, text),
      ).toBe('');
      expect(await sheetsOf(book, `book-file-${name}`)).toBe(1);
    });

    it('is printed from the page, with hard days and each month on a sheet where that is wished', async () => {
      const page = await open();
      await tabTo(page, message('paper_hard'));
      await page.type(' ');
      await tabTo(page, message('book_apart'));
      await page.type(' ');
      await tabTo(page, message('paper_print'));
      await page.press('Enter');
      await until('it to be printed', async () => (await printings(page)) === 1);
      const printed = () =>
        page.evaluate(() => {
          const host = document.body.lastElementChild;
          return {
            lines: [...(host?.shadowRoot?.querySelectorAll('.words') ?? [])].map(
              (line) => line.textContent,
            ),
            // On the screen it is never seen.
            seen: host?.checkVisibility() ?? false,
            title: document.title,
          };
        });
      expect(await printed()).toEqual({
        lines: ENTRIES.map(({ words }) => words),
        seen: false,
        title: message('book_title'),
      });
      expect(await sheetsOf(page, `book-${name}`)).toBe(2);
      expect(await printed()).toMatchObject({ lines: [], title: message('title_yours') });
    });

    it('of days without anything is not made, and that is said', async () => {
      const page = await open();
      await tabTo(page, message('span_to'));
      await page.evaluate(() => {
        const field = document.activeElement as HTMLInputElement;
        field.value = '2020-01-01';
        field.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await press(page, message('export_save'));
      await says(page, message('book_nothing'));
      await press(page, message('paper_print'));
      await says(page, message('book_nothing'));
      expect(await printings(page)).toBe(0);
    });
  });
});
