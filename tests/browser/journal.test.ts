/** The journal page in both real browsers, by keyboard alone. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { violationsIn } from './harness/axe.ts';
import { fillDisk, read, says, saysNot } from './harness/extension.ts';
import { type Harness, startBrowser, type TestPage, textOf, until } from './harness/index.ts';

const builds = { chromium: '.output/chrome-mv3-tested', firefox: '.output/firefox-mv3-tested' };

interface Made {
  id: string;
  words: string;
  day: string;
  [field: string]: unknown;
}

/** The day so many days before today, as the page would name it. */
function daysAgo(days: number): string {
  const at = new Date();
  at.setDate(at.getDate() - days);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

const PLAIN = {
  direction: 'given',
  kind: null,
  people: [],
  need: null,
  note: null,
  feltBefore: null,
  feltAfter: null,
  inspiredBy: null,
  hard: false,
};

/** Puts a journal in the place of the one that is there, as another page of ours would. */
const hold = (harness: Harness, entries: Made[], people: { id: string; name: string }[] = []) =>
  harness.control.evaluate(
    async ({ entries, people }) => {
      const db = await new Promise<IDBDatabase>((done, fail) => {
        const opening = indexedDB.open('deep-kindness-journal');
        opening.onupgradeneeded = () => opening.result.createObjectStore('entries');
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => fail(opening.error);
      });
      const writing = db.transaction('entries', 'readwrite');
      const store = writing.objectStore('entries');
      store.clear();
      for (const [key, value] of entries) store.put({ v: 2, value }, key);
      for (const value of people) store.put({ v: 1, value }, `person/${value.id}`);
      await new Promise((done, fail) => {
        writing.oncomplete = done;
        writing.onerror = () => fail(writing.error);
      });
      db.close();
      new BroadcastChannel('deep-kindness-journal').postMessage(null);
    },
    {
      entries: entries.map((entry, i) => {
        const value = { ...PLAIN, writtenAt: i + 1, changedAt: i + 1, ...entry };
        return [`${entry.day}/${String(i + 1).padStart(15, '0')}/${entry.id}`, value] as const;
      }),
      people: people.map((person) => ({ alsoCalled: [], birthday: null, changedAt: 1, ...person })),
    },
  );

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let harness: Harness;
  const open: TestPage[] = [];
  const page = async (hash = '') => {
    const opened = await harness.extensionPage(`journal.html${hash}`);
    open.push(opened);
    await textOf(opened, 'main h1');
    return opened;
  };
  beforeAll(async () => {
    harness = await startBrowser(name, { extension: `${process.cwd()}/${builds[name]}` });
  });
  afterEach(async () => {
    for (const each of open.splice(0)) await each.close();
  });
  afterAll(() => harness?.close());

  const focused = (shown: TestPage) =>
    shown.evaluate(() => {
      const element = document.activeElement;
      const label = element?.id ? document.querySelector(`label[for="${element.id}"]`) : null;
      const within = element?.closest('label');
      return (
        element?.getAttribute('aria-label') ??
        label?.textContent ??
        within?.querySelector('span')?.textContent ??
        element?.textContent ??
        ''
      ).trim();
    });
  /**
   * Presses Tab until the focus is on what is called so. Only ever onwards: past the page's end it
   * would come to the browser's own buttons, from which Firefox keeps the Enter key.
   */
  const tabTo = async (shown: TestPage, label: string | RegExp) => {
    const seen: string[] = [];
    for (let presses = 0; presses < 60; presses++) {
      const now = await focused(shown);
      if (typeof label === 'string' ? now === label : label.test(now)) return;
      seen.push(now);
      await shown.press('Tab');
    }
    throw new Error(`Tab does not come to ${label}; it came to ${seen.join(' | ')}`);
  };
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

  const THREE: Made[] = [
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
    await hold(harness, THREE, PEOPLE);
    const shown = await page();
    await lists(shown, 'Called my sister', 'Held a door', 'Made soup');
    return shown;
  };
  /** Opens an entry where it is changed; the focus is in its line. */
  const opens = async (shown: TestPage, words: string) => {
    await tabTo(shown, `Change: ${words}`);
    await shown.press('Enter');
    await inLine(shown);
  };
  const inLine = (shown: TestPage) =>
    until('the line', async () => (await focused(shown)) === 'What happened');

  it('an empty journal invites', async () => {
    await hold(harness, []);
    const shown = await page();
    await says(shown, 'one line is enough');
    expect(await shown.evaluate(() => document.title)).toBe('Journal');
  });

  it('an entry is opened and changed, its day included, and taken back', async () => {
    const shown = await three();
    await opens(shown, 'Held a door');
    await shown.press('End');
    await shown.type(' open');
    await tabTo(shown, 'Day');
    const [year, month, date] = daysAgo(3).split('-');
    await shown.type(`${month}${date}${year}`);
    await shown.press('Tab');
    await tabTo(shown, 'Keep the change');
    await shown.press('Enter');
    await says(shown, 'Changed.');
    await lists(shown, 'Called my sister', 'Held a door open', 'Made soup');
    const held = (day: string) =>
      shown.evaluate(
        (d: string) => document.querySelector(`[data-day="${d}"]`)?.textContent ?? '',
        day,
      );
    expect(await held(daysAgo(3))).toContain('Held a door open');
    await until('the focus to be back', async () => (await focused(shown)).startsWith('Change:'));
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
    await says(shown, 'your changes are still here');
    await inLine(shown);
    await makeRoom();
    await shown.press('Enter');
    await says(shown, 'Changed.');
    await saysNot(shown, 'your changes are still here');
    await lists(shown, 'Called my sister', 'Held a door open', 'Made soup');
  });

  it('an entry is deleted, the focus stays beside it, and it is taken back', async () => {
    const shown = await three();
    await tabTo(shown, 'Delete: Held a door');
    await shown.press('Enter');
    await lists(shown, 'Called my sister', 'Made soup');
    expect(await focused(shown)).toBe('Change: Made soup');
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
    await says(shown, 'Nothing like this is written here');
    await shown.press('Escape');
    await lists(shown, 'Called my sister', 'Held a door', 'Made soup');
  });

  it('two windows show each other’s changes, and what is being typed stays', async () => {
    await hold(harness, THREE, PEOPLE);
    const one = await page();
    await lists(one, 'Called my sister', 'Held a door', 'Made soup');
    await opens(one, 'Called my sister');
    await replace(one, 'Called her, and listened');

    const two = await page();
    await lists(two, 'Called my sister', 'Held a door', 'Made soup');
    await tabTo(two, 'Change: Called my sister');
    await two.press('Enter');
    await tabTo(two, 'What did they need?');
    await two.type('Somebody who has time');
    await two.press('Control+Enter');
    await says(two, 'Changed.');

    await one.toFront();
    await until('the other window’s part', () =>
      one.evaluate(() =>
        [...document.querySelectorAll('input')].some((i) => i.value === 'Somebody who has time'),
      ),
    );
    expect(
      await one.evaluate(() => document.querySelector<HTMLInputElement>('dialog input')?.value),
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
    await says(shown, 'Left as it was.');
    await lists(shown, 'Called my sister', 'Held a door', 'Made soup');
    await shown.press('Control+z');
    await until('what was typed', () =>
      shown.evaluate(
        () =>
          document.querySelector<HTMLInputElement>('dialog input')?.value ===
          'Called my sister again',
      ),
    );
  });

  it('what inspired an act is found by its words, and ripples show it', async () => {
    const shown = await three();
    await tabTo(shown, 'Change: Called my sister');
    await shown.press('Enter');
    await tabTo(shown, 'What inspired it');
    await shown.type('soup');
    await until('it to be offered', () =>
      shown.evaluate(() =>
        document.querySelector('[role="option"]')?.textContent?.startsWith('Made soup'),
      ),
    );
    await shown.press('Enter');
    await shown.press('Control+Enter');
    await says(shown, 'Inspired by');
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
    expect(await shown.evaluate(() => document.title)).toBe('Ripples');
    expect(
      await shown.evaluate(() => document.querySelectorAll('svg[role="img"] circle[cx]').length),
    ).toBe(2);
    // Whoever listens is told of the new view.
    expect(await shown.evaluate(() => document.activeElement?.localName)).toBe('main');
  });

  it('somebody gets a birthday, becomes one with another, and is forgotten, each taken back', async () => {
    await hold(harness, THREE, PEOPLE);
    const shown = await page('#people');
    await tabTo(shown, 'Ada');
    await shown.press('Enter');
    await lists(shown, 'Held a door', 'Made soup');
    await says(shown, 'To you');
    await tabTo(shown, 'Name and birthday');
    await shown.press('Enter');
    await tabTo(shown, 'Name');
    await replace(shown, 'Ada L.');
    await tabTo(shown, 'Day');
    await shown.type('10');
    await tabTo(shown, 'Month');
    await shown.type('Dec');
    await tabTo(shown, 'Keep the change');
    await shown.press('Enter');
    await says(shown, 'Birthday on December 10');
    await says(shown, 'Changed.');
    expect(await textOf(shown, 'main h1')).toBe('Ada L.');

    await tabTo(shown, 'The same as somebody else');
    await shown.press('Enter');
    await tabTo(shown, 'Who is Ada L. as well?');
    await shown.type('Addie');
    await tabTo(shown, 'Yes, they are one');
    await shown.press('Enter');
    await until('the other’s page', async () => (await textOf(shown, 'main h1')) === 'Addie');
    await says(shown, 'also Ada L.');
    await lists(shown, 'Held a door', 'Made soup');
    await shown.press('Control+z');
    await says(shown, 'As it was.');
    await saysNot(shown, 'also Ada L.');

    await shown.evaluate(() => {
      location.hash = '#people/ada';
    });
    await until('her page', async () => (await textOf(shown, 'main h1')) === 'Ada L.');
    await tabTo(shown, 'Forget');
    await shown.press('Enter');
    await tabTo(shown, 'The name and all entries with it');
    await shown.press('Enter');
    await says(shown, 'every entry and intention that names them');
    await tabTo(shown, 'Yes, forget');
    await shown.press('Enter');
    await until('all people', async () => (await textOf(shown, 'main h1')) === 'People');
    await saysNot(shown, 'Ada L.');
    await shown.evaluate(() => {
      location.hash = '#days';
    });
    await lists(shown, 'Called my sister');
  });

  it('looking back shows that something was, and keeps closed what is not to come up', async () => {
    const year = new Date().getFullYear();
    const monthAndDay = daysAgo(0).slice(5);
    await hold(harness, [
      { id: 'a', words: 'Made tea', day: `${year - 2}-${monthAndDay}` },
      { id: 'b', words: 'Let it go', day: `${year - 1}-${monthAndDay}`, kind: 'forgiveness' },
      { id: 'c', words: 'A hard day', day: `${year - 3}-${monthAndDay}`, hard: true },
      { id: 'd', words: 'Forgave him', day: daysAgo(0), kind: 'forgiveness' },
    ]);
    const shown = await page('#back');
    await says(shown, 'Made tea');
    await tabTo(shown, /: Forgiveness$/);
    await shown.press('Enter');
    await says(shown, 'stays closed here');
    const said = await shown.evaluate(() => document.querySelector('main')?.textContent ?? '');
    for (const hushed of ['Let it go', 'A hard day', 'Forgave him']) {
      expect(said).not.toContain(hushed);
    }
    await shown.press('Home');
    expect(await focused(shown)).toMatch(/ 1, /);

    await tabTo(shown, 'Earlier days may come up');
    await shown.press(' ');
    await saysNot(shown, 'Made tea');
    await until('it to be stored', async () => {
      const stored = await read<{ value: boolean }>(harness, 'sync', 'settings.lookingBack');
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
    await tabTo(shown, 'Change');
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
    await hold(
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
    await tabTo(shown, 'Go to');
    await shown.press('End', 'Enter');
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
    expect(await shown.evaluate(() => document.activeElement?.localName)).toBe('h2');
    await shown.evaluate(() => location.reload());
    await until('the place again', placed);
  });

  it('no view has anything that axe objects to', async () => {
    await hold(
      harness,
      THREE.map((entry) => (entry.id === 'call' ? { ...entry, inspiredBy: 'soup' } : entry)),
      PEOPLE,
    );
    const shown = await page('#days');
    for (const [view, h1] of [
      ['#people', 'People'],
      ['#people/ada', 'Ada'],
      ['#ripples', 'Ripples'],
      ['#back', 'Looking back'],
      ['#time', 'Your time'],
      ['#days', 'Journal'],
    ] as const) {
      await shown.evaluate((hash: string) => {
        location.hash = hash;
      }, view);
      await until(view, async () => (await textOf(shown, 'main h1')) === h1);
      expect({ view, violations: await violationsIn(shown) }).toEqual({ view, violations: [] });
    }
    await lists(shown, 'Called my sister', 'Held a door', 'Made soup');
    await opens(shown, 'Called my sister');
    expect(await violationsIn(shown)).toEqual([]);
  });
});
