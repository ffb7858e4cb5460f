/** The journal page in both real browsers, by keyboard alone. */
import { describe, expect, it } from 'vitest';
import { settingKey } from '../../utils/platform/storage/storage-keys.ts';
import { addDays, dayOf } from '../../utils/shared/days.ts';
import { violationsIn } from './harness/axe.ts';
import { fillDisk, nowOf, read, reload, says, saysNot } from './harness/extension.ts';
import { type Harness, type TestPage, textOf, until } from './harness/index.ts';
import { holdJournal, type MadeEntry } from './harness/journal.ts';
import { focusedName, pick, tabTo } from './harness/keyboard.ts';
import { fixedPart, message } from './harness/message.ts';
import { BROWSERS, useBrowser } from './harness/suite.ts';

describe.each(BROWSERS)('in %s', (name) => {
  let harness: Harness;
  const page = async (hash = '') => {
    const opened = await harness.extensionPage(`journal.html${hash}`);
    await textOf(opened, 'main h1');
    return opened;
  };
  let today: string;
  useBrowser(name, {}, async (started) => {
    harness = started;
    today = dayOf(await nowOf(harness));
  });
  const daysAgo = (days: number) => addDays(today, -days);

  const lines = (shown: TestPage) =>
    shown.evaluate(() =>
      [...document.querySelectorAll('[data-act] p[dir]:first-child')].map((p) => p.textContent),
    );
  const lists = (shown: TestPage, ...expected: string[]) =>
    until(
      `the lines ${JSON.stringify(expected)}`,
      async () => JSON.stringify(await lines(shown)) === JSON.stringify(expected),
    );
  const replace = async (shown: TestPage, text: string) => {
    await shown.evaluate(() => (document.activeElement as HTMLInputElement).select());
    await shown.type(text);
  };

  const threeActs = (): MadeEntry[] => [
    { id: 'soup', words: 'Made soup', day: daysAgo(40), kind: 'help', people: ['ada'] },
    { id: 'door', words: 'Held a door', day: daysAgo(1), direction: 'received', people: ['ada'] },
    { id: 'call', words: 'Called my sister', day: daysAgo(0), kind: 'listening' },
  ];
  const PEOPLE = [
    { id: 'ada', name: 'Ada' },
    { id: 'addie', name: 'Addie' },
  ];

  /** The page with the three in it, as they stand there. */
  const three = async () => {
    await holdJournal(harness, threeActs(), PEOPLE);
    const shown = await page();
    await lists(shown, 'Called my sister', 'Held a door', 'Made soup');
    return shown;
  };
  /** Opens an entry where it is changed; the focus is in its line. */
  const opens = async (shown: TestPage, words: string) => {
    await tabTo(shown, message('change_entry', { line: words }));
    await shown.press('Enter');
    await inLine(shown);
  };
  /** Opens what changes a person, which stands behind a door. */
  const changes = async (shown: TestPage, what: string) => {
    await tabTo(shown, message('change'));
    await shown.press('Enter');
    await tabTo(shown, what);
    await shown.press('Enter');
  };
  const inLine = (shown: TestPage) =>
    until('the line', async () => (await focusedName(shown)) === message('entry_line'));

  it('an empty journal invites', async () => {
    await holdJournal(harness, []);
    const shown = await page();
    await says(shown, message('days_empty'));
    expect(await shown.evaluate(() => document.title)).toBe(message('journal_title'));
  });

  it('an entry is opened and changed, its day included, and taken back', async () => {
    const shown = await three();
    await opens(shown, 'Held a door');
    await shown.press('End');
    await shown.type(' open');
    await tabTo(shown, message('day_label'));
    const [year, month, date] = daysAgo(3).split('-');
    await shown.type(`${month}${date}${year}`);
    await shown.press('Tab');
    await tabTo(shown, message('save_changes'));
    await shown.press('Enter');
    await says(shown, message('changed'));
    await lists(shown, 'Called my sister', 'Held a door open', 'Made soup');
    const held = (day: string) =>
      shown.evaluate(
        (d: string) => document.querySelector(`[data-day="${d}"]`)?.textContent ?? '',
        day,
      );
    expect(await held(daysAgo(3))).toContain('Held a door open');
    await until('the focus to be back', async () =>
      (await focusedName(shown)).startsWith(message('change')),
    );
    await shown.press('Control+z');
    await lists(shown, 'Called my sister', 'Held a door', 'Made soup');
    await until('its own day', async () => (await held(daysAgo(1))).includes('Held a door'));
  });

  it('what could not be stored stays in the sheet, until it can', async () => {
    const shown = await three();
    await opens(shown, 'Held a door');
    await shown.press('End');
    await shown.type(' open');
    const makeRoom = await fillDisk(shown);
    await shown.press('Enter');
    await says(shown, message('sheet_failed'));
    await inLine(shown);
    await makeRoom();
    await shown.press('Enter');
    await says(shown, message('changed'));
    await saysNot(shown, message('sheet_failed'));
    await lists(shown, 'Called my sister', 'Held a door open', 'Made soup');
  });

  it('an entry is deleted, the focus stays beside it, and it is taken back', async () => {
    const shown = await three();
    await tabTo(shown, message('delete_entry', { line: 'Held a door' }));
    await shown.press('Enter');
    await lists(shown, 'Called my sister', 'Made soup');
    expect(await focusedName(shown)).toBe(message('change_entry', { line: 'Made soup' }));
    await shown.press('Control+z');
    await lists(shown, 'Called my sister', 'Held a door', 'Made soup');
  });

  it('search finds as one types, in words and names, and Escape clears', async () => {
    const shown = await three();
    await shown.press('/');
    await shown.type('ada');
    await lists(shown, 'Held a door', 'Made soup');
    await shown.type(' soup');
    await lists(shown, 'Made soup');
    expect(
      await shown.evaluate(() => [...document.querySelectorAll('mark')].map((m) => m.textContent)),
    ).toEqual(['soup', 'Ada']);
    await shown.type('x');
    await says(shown, message('search_none'));
    await shown.press('Escape');
    await lists(shown, 'Called my sister', 'Held a door', 'Made soup');
  });

  it('two windows show each other’s changes, and what is being typed stays', async () => {
    await holdJournal(harness, threeActs(), PEOPLE);
    const one = await page();
    await lists(one, 'Called my sister', 'Held a door', 'Made soup');
    await opens(one, 'Called my sister');
    await replace(one, 'Called her, and listened');

    const two = await page();
    await lists(two, 'Called my sister', 'Held a door', 'Made soup');
    await tabTo(two, message('change_entry', { line: 'Called my sister' }));
    await two.press('Enter');
    await tabTo(two, message('more'));
    await two.press('Enter');
    await tabTo(two, message('need_label'));
    await two.type('Somebody who has time');
    await two.press('Control+Enter');
    await says(two, message('changed'));

    await one.toFront();
    await until('the other window’s part', () =>
      one.evaluate(() =>
        [...document.querySelectorAll('input')].some((i) => i.value === 'Somebody who has time'),
      ),
    );
    expect(
      await one.evaluate(
        () => document.querySelector<HTMLTextAreaElement>('dialog textarea')?.value,
      ),
    ).toBe('Called her, and listened');
    await one.press('Control+Enter');
    await lists(two, 'Called her, and listened', 'Held a door', 'Made soup');
    await says(two, 'Somebody who has time');
    await lists(one, 'Called her, and listened', 'Held a door', 'Made soup');
  });

  it('Escape leaves an entry as it was, and what was typed can be had back', async () => {
    const shown = await three();
    await opens(shown, 'Called my sister');
    await shown.type(' again');
    await shown.press('Escape');
    await says(shown, message('left_as_was'));
    await lists(shown, 'Called my sister', 'Held a door', 'Made soup');
    await shown.press('Control+z');
    await until('what was typed', () =>
      shown.evaluate(
        () =>
          document.querySelector<HTMLTextAreaElement>('dialog textarea')?.value ===
          'Called my sister again',
      ),
    );
  });

  it('what inspired an act is found by its words, and ripples show it', async () => {
    const shown = await three();
    await tabTo(shown, message('change_entry', { line: 'Called my sister' }));
    await shown.press('Enter');
    await tabTo(shown, message('inspired_label'));
    await shown.type('soup');
    await until('it to be offered', () =>
      shown.evaluate(() =>
        document.querySelector('[role="option"]')?.textContent?.startsWith('Made soup'),
      ),
    );
    await shown.press('Enter');
    await shown.press('Control+Enter');
    await says(shown, message('act_inspired_by'));
    await shown.evaluate(() => {
      location.hash = '#ripples';
    });
    await until('the list', () =>
      shown.evaluate(
        () =>
          [...document.querySelectorAll('main ol > li')]
            .map((li) => li.querySelector('p')?.textContent)
            .join() === 'Made soup,Called my sister',
      ),
    );
    expect(await shown.evaluate(() => document.title)).toBe(message('view_ripples'));
    // A light each; what has a gradient is the glow about the first.
    expect(
      await shown.evaluate(
        () => document.querySelectorAll('svg[role="img"] circle[cx]:not([fill^="url"])').length,
      ),
    ).toBe(2);
    // Whoever listens is told of the new view.
    expect(await shown.evaluate(() => document.activeElement?.localName)).toBe('main');
  });

  it('somebody gets a birthday, becomes one with another, and is forgotten, each taken back', async () => {
    await holdJournal(harness, threeActs(), PEOPLE);
    const shown = await page('#people');
    await tabTo(shown, 'Ada');
    await shown.press('Enter');
    await lists(shown, 'Held a door', 'Made soup');
    await says(shown, message('person_received'));
    await changes(shown, message('person_change'));
    await tabTo(shown, message('person_name'));
    await replace(shown, 'Ada L.');
    await tabTo(shown, message('date_day'));
    await shown.type('10');
    await tabTo(shown, message('date_month'));
    await pick(shown, 'December');
    await tabTo(shown, message('save_changes'));
    await shown.press('Enter');
    await says(shown, message('person_born', { day: 'December 10' }));
    await says(shown, message('changed'));
    expect(await textOf(shown, 'main h1')).toBe('Ada L.');

    await tabTo(shown, message('person_one'));
    await shown.press('Enter');
    await tabTo(shown, message('person_one_who', { name: 'Ada L.' }));
    await pick(shown, 'Addie');
    await tabTo(shown, message('person_one_yes'));
    await shown.press('Enter');
    await until('the other’s page', async () => (await textOf(shown, 'main h1')) === 'Addie');
    await says(shown, message('person_also', { names: 'Ada L.' }));
    await lists(shown, 'Held a door', 'Made soup');
    await shown.press('Control+z');
    await says(shown, message('undone'));
    await saysNot(shown, message('person_also', { names: 'Ada L.' }));

    await shown.evaluate(() => {
      location.hash = '#people/ada';
    });
    await until('her page', async () => (await textOf(shown, 'main h1')) === 'Ada L.');
    await changes(shown, message('person_forget'));
    await tabTo(shown, message('person_forget_all'));
    await shown.press('Enter');
    await says(shown, fixedPart('person_forget_all_what'));
    await tabTo(shown, message('person_forget_yes'));
    await shown.press('Enter');
    await until(
      'all people',
      async () => (await textOf(shown, 'main h1')) === message('view_people'),
    );
    await saysNot(shown, 'Ada L.');
    await shown.evaluate(() => {
      location.hash = '#days';
    });
    await lists(shown, 'Called my sister');
  });

  it('looking back shows that something was, and keeps closed what is not to come up', async () => {
    const year = Number(today.slice(0, 4));
    const monthAndDay = daysAgo(0).slice(5);
    await holdJournal(harness, [
      { id: 'a', words: 'Made tea', day: `${year - 2}-${monthAndDay}` },
      {
        id: 'b',
        words: 'Let it go',
        day: `${year - 1}-${monthAndDay}`,
        kind: 'forgiveness',
      },
      { id: 'c', words: 'A hard day', day: `${year - 3}-${monthAndDay}`, hard: true },
      { id: 'd', words: 'Forgave him', day: daysAgo(0), kind: 'forgiveness' },
    ]);
    const shown = await page('#back');
    await says(shown, 'Made tea');
    await tabTo(shown, new RegExp(`: ${message('kind_forgiveness')}$`));
    await shown.press('Enter');
    await says(shown, message('back_hushed'));
    const said = await shown.evaluate(() => document.querySelector('main')?.textContent ?? '');
    for (const hushed of ['Let it go', 'A hard day', 'Forgave him']) {
      expect(said).not.toContain(hushed);
    }
    await shown.press('Home');
    expect(await focusedName(shown)).toMatch(/ 1, /);

    await tabTo(shown, message('looking_back_label'));
    await shown.press(' ');
    await saysNot(shown, 'Made tea');
    await until('it to be stored', async () => {
      const stored = await read<{ value: boolean }>(harness, 'sync', settingKey('lookingBack'));
      return stored?.value === false;
    });
    await shown.press(' ');
    await says(shown, 'Made tea');
  });

  it('discreet mode veils the words until they are focused, in every window', async () => {
    const shown = await three();
    const veiled = (at: number) =>
      shown.evaluate((n: number) => {
        const line = document.querySelectorAll('[data-act] .discreet-text')[n] as HTMLElement;
        return getComputedStyle(line).filter !== 'none' && line.ariaHidden === 'true';
      }, at);
    expect(await veiled(0)).toBe(false);
    await shown.press('v');
    await until('the veil', () => veiled(0));
    await tabTo(shown, message('change'));
    expect(
      await shown.evaluate(() => {
        const line = document.activeElement?.closest('[data-act]')?.querySelector('.discreet-text');
        return line ? getComputedStyle(line).filter : '';
      }),
    ).toBe('none');
    expect(await violationsIn(shown)).toEqual([]);
    const other = await page('#people');
    expect(await other.evaluate(() => document.documentElement.hasAttribute('data-discreet'))).toBe(
      true,
    );
    await other.press('v');
    await shown.toFront();
    await until('no veil in the other window', async () => !(await veiled(1)));
  });

  it('a month is gone to, and the place is kept over a reload', async () => {
    await holdJournal(
      harness,
      Array.from({ length: 300 }, (_, i) => ({
        id: `e${i}`,
        words: `Line ${i}`,
        day: daysAgo(i * 5),
      })),
    );
    const shown = await page();
    const oldest = daysAgo(299 * 5);
    await until('all the years', () =>
      shown.evaluate(
        (month: string) => [...document.querySelectorAll('option')].at(-1)?.value === month,
        oldest.slice(0, 7),
      ),
    );
    await tabTo(shown, message('jump_label'));
    await shown.press('End');
    const placed = () =>
      shown.evaluate((day: string) => {
        const there = document.querySelector(`[data-day="${day}"] [data-act]`);
        const box = there?.getBoundingClientRect();
        return box !== undefined && box.bottom > 0 && box.top < innerHeight;
      }, oldest);
    await until('the oldest day', placed);
    await until('the place to be kept', () =>
      shown.evaluate(() => (history.state as { place?: unknown } | null)?.place !== undefined),
    );
    // It is too short to come to the top, and still the one that Enter goes to.
    await shown.press('Enter');
    const at = () => shown.evaluate(() => document.activeElement?.closest('section')?.id);
    await until('its name', async () => (await at()) === `month-${oldest.slice(0, 7)}`);
    await reload(shown);
    await until('the place again', placed);
  });
});
