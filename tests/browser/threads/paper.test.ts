/** What is made for paper, by keyboard: a week of practices, the journal to read, a year as a letter. */
import { describe, expect, it } from 'vitest';
import { loadPracticeWords } from '@/utils/practice/load-words';
import { STORAGE_KEYS } from '../../../utils/platform/storage/storage-keys.ts';
import { actsFor } from '../../../utils/practice/day.ts';
import { addDays, dayOf } from '../../../utils/shared/days.ts';
import { violationsIn } from '../harness/axe.ts';
import { nowOf, press, says, saysNot, set, setClock, write } from '../harness/extension.ts';
import { made, watchDownloads } from '../harness/files.ts';
import { type Harness, type TestPage, until } from '../harness/index.ts';
import { holdJournal } from '../harness/journal.ts';
import { tabTo } from '../harness/keyboard.ts';
import { message } from '../harness/message.ts';
import { printings, sheetsOf, watchPrinting } from '../harness/paper.ts';
import type { Route } from '../harness/server.ts';
import { BROWSERS, useBrowser } from '../harness/suite.ts';

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

  describe('a letter', () => {
    /** A few in each of the last twelve months; the hard one is of the latest. */
    const hold = async (atMs?: number) => {
      const today = dayOf(atMs ?? (await nowOf(harness)));
      const year = Number(today.slice(0, 4)) - (today.slice(5, 7) === '01' ? 1 : 0);
      await holdJournal(
        harness,
        [
          {
            id: 'a',
            words: 'Made tea for Ada',
            day: `${year}-01-10`,
            people: ['ada'],
            need: 'Company',
          },
          { id: 'b', words: 'Soup at the door', day: `${year}-04-10`, direction: 'received' },
          { id: 'c', words: 'שלום', day: `${year}-07-10`, feltBefore: 'tired', feltAfter: 'light' },
          { id: 'd', words: 'What was hard', day: `${year}-10-10`, hard: true },
        ],
        [{ id: 'ada', name: 'Ada' }],
      );
      return year;
    };
    const field = (page: TestPage) =>
      until('the letter', () =>
        page.evaluate(() => document.querySelector<HTMLTextAreaElement>('main textarea')?.value),
      );
    const open = async () => {
      const page = await harness.extensionPage('journal.html#back');
      await tabTo(page, message('letter_title'));
      await page.press('Enter');
      await field(page);
      await watchDownloads(page);
      await watchPrinting(page);
      return page;
    };
    /** Whether the browser would ask before the page closes. */
    const asks = (page: TestPage) =>
      page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
    const toField = (page: TestPage) => tabTo(page, message('letter_label'));

    it('is composed of the year, changed by keyboard, and saved as text and as a page', async () => {
      const year = await hold();
      const page = await open();
      const composed = await field(page);
      expect(composed).toContain('“Made tea for Ada” What was needed: “Company”.');
      expect(composed).toContain(message('letter_received'));
      expect(composed).toContain('Ada was there.');
      expect(composed).not.toContain('What was hard');
      expect(composed.replace(/“[^”]*”/g, '')).not.toMatch(/\d/);
      expect(await asks(page)).toBe(false);

      await toField(page);
      await page.press('Control+End');
      await page.type('\nAnd <thanks>.');
      const changed = `${composed}\nAnd <thanks>.`;
      await until('it to be changed', async () => (await field(page)) === changed);
      expect(await asks(page)).toBe(true);
      await tabTo(page, message('letter_save_text'));
      await page.press('Enter');
      const text = await made(page, '.txt');
      expect(text.name).toBe(`letter-${year}-01-01-to-${year}-12-31.txt`);
      expect(text.text).toBe(`${changed}\n`);
      await says(page, message('export_done', { name: text.name }));
      expect(await asks(page)).toBe(false);

      await tabTo(page, message('letter_save_page'));
      await page.press('Enter');
      saved = (await made(page, '.html')).text;
      const letter = await harness.open('http://book.test/saved');
      const paragraphs = await letter.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.paper.letter > p')].map(
          (each) => each.textContent ?? '',
        ),
      );
      expect(paragraphs.join('\n\n')).toBe(changed);
      expect(await letter.evaluate(() => document.querySelector('thanks'))).toBeNull();
      expect(
        await letter.evaluate(
          () => getComputedStyle(document.querySelector('p') as Element).fontFamily,
        ),
      ).toMatch(/^"Iowan Old Style"/);
      expect(await violationsIn(letter)).toEqual([]);
      expect(await sheetsOf(letter, `letter-file-${name}`)).toBe(1);
    });

    it('is undone by the field’s own key, and printed as it stands there', async () => {
      await hold();
      const page = await open();
      const composed = await field(page);
      await toField(page);
      await page.press('Control+Home');
      await page.type('My ');
      await until('it to be changed', async () => (await field(page)) === `My ${composed}`);
      await page.press('Control+z');
      await until('it to be as it was', async () => (await field(page)) !== `My ${composed}`);
      await page.press('Control+End');
      await page.type(' Yours.');
      const whole = await field(page);
      expect(whole).toMatch(/ Yours\.$/);
      await tabTo(page, message('paper_print'));
      await page.press('Enter');
      expect(await printings(page)).toBe(1);
      expect(
        await page.evaluate(() =>
          [...(document.body.lastElementChild?.shadowRoot?.querySelectorAll('p') ?? [])]
            .map((each) => each.textContent)
            .join('\n\n'),
        ),
      ).toBe(whole);
      expect(await sheetsOf(page, `letter-${name}`)).toBe(1);
    });

    it('has hard days only where they are taken in; what was changed is had back, and outlives another view', async () => {
      await hold();
      const page = await open();
      const composed = await field(page);
      await toField(page);
      await page.press('Control+Home');
      await page.type('Mine. ');
      await until('it to be changed', async () => (await field(page)) === `Mine. ${composed}`);
      await tabTo(page, message('paper_hard'), 'Shift+Tab');
      await page.type(' ');
      await until('the hard day', async () => (await field(page)).includes('What was hard'));
      await says(page, message('letter_composed'));
      await press(page, message('undo'));
      await until('it to be back', async () => (await field(page)) === `Mine. ${composed}`);

      await tabTo(page, message('view_days'), 'Shift+Tab');
      await page.press('Enter');
      await says(page, message('title_days'));
      expect(await asks(page)).toBe(true);
      await page.evaluate(() => {
        location.hash = '#back/letter';
      });
      expect(await field(page)).toBe(`Mine. ${composed}`);
      await tabTo(page, message('letter_anew'));
      await page.press('Enter');
      await until('it to be as it was composed', async () => (await field(page)) === composed);
    });

    it('says kindly where nothing is written, and hides its words in discreet mode', async () => {
      await hold();
      await set(harness, 'discreet', true);
      const page = await open();
      const blurred = () =>
        page.evaluate(
          () => getComputedStyle(document.querySelector('main textarea') as Element).filter,
        );
      await until('it to be hidden', async () => (await blurred()) !== 'none');
      await toField(page);
      await until('it to be shown', async () => (await blurred()) === 'none');
      await page.evaluate((label: string) => {
        const date = [...document.querySelectorAll('label')].find((each) =>
          each.textContent?.startsWith(label),
        )?.control as HTMLInputElement;
        date.value = '1990-01-01';
        date.dispatchEvent(new Event('change', { bubbles: true }));
      }, message('span_to'));
      await says(page, message('letter_nothing'));
    });

    it('is offered by itself at the turn of the year, and at no other time', async () => {
      for (const [day, offered] of [
        ['2026-12-20', false],
        ['2026-12-29', true],
        ['2027-01-05', true],
        ['2027-01-20', false],
      ] as const) {
        const atMs = new Date(`${day}T12:00:00`).getTime();
        await setClock(harness, atMs);
        await hold(atMs);
        const page = await harness.extensionPage('journal.html#back');
        await says(page, message('letter_title'));
        await (offered ? says : saysNot)(page, message('letter_turn'));
        await page.close();
      }
    });
  });
});
