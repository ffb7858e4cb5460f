/**
 * The guided exercises in both real browsers, walked by keyboard alone. At every step the background
 * is killed and the tab reloaded, at once after the last key: nothing typed may be lost.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { violationsIn } from './harness/axe.ts';
import { fillDisk, pass, read, say, says, watchOf } from './harness/extension.ts';
import { type Harness, startBrowser, type TestPage, textOf, until } from './harness/index.ts';

const builds = { chromium: '.output/chrome-mv3-tested', firefox: '.output/firefox-mv3-tested' };

interface Stop {
  title: string;
  /** Written there. */
  types?: string;
  /** Keys that lead on. */
  keys: readonly string[];
  /** Whether axe looks at it. */
  looked?: boolean;
}
const read1 = (title: string, looked = false): Stop => ({ title, keys: ['Enter'], looked });
const text = (title: string, types: string, looked = false): Stop => ({
  title,
  types,
  keys: ['Control+Enter'],
  looked,
});
const line = (title: string, types: string, looked = false): Stop => ({
  title,
  types,
  keys: ['Enter'],
  looked,
});
/** A good place to stop; the second button goes on. */
const restAt = (title: string): Stop => ({ title, keys: ['Tab', 'Enter'] });

const LISTENING: readonly Stop[] = [
  read1('Is a talk before you, or behind you?', true),
  read1('Let them come to the end'),
  read1('Ask, and leave your own story for later'),
  read1('Say back what you understood'),
  restAt('Now go and listen'),
  text('What did you hear?', 'That the move frightens her', true),
  line('What did they need?', 'Somebody who does not cheer'),
  line('One line of it, if you like', 'Heard Ada out', true),
];
const HELP: readonly Stop[] = [
  line('Who comes to mind?', 'Ada'),
  text('What would they want?', 'An evening without deciding'),
  line('What might you do?', 'Bring soup'),
  { title: 'When?', keys: ['Tab', 'Enter'], looked: true },
  read1('A kindness you mean to do', true),
];
const EMPATHY: readonly Stop[] = [
  text('What happened?', 'The door slammed'),
  text('What did they see?', 'My back'),
  text('What may they have felt?', 'Perhaps lonely'),
  text('What may they have needed?', 'To be asked'),
];
/** After the caution, which is stored with the first step taken. */
const LETTER: readonly Stop[] = [
  line('Who is it to?', 'heronwing'),
  text('What hurt', 'marbledusk'),
  restAt('That is enough for a day'),
  text('From where they stood', 'thistledown'),
  restAt('Let it lie for a while'),
  text('Something given', 'quartzlight'),
  restAt('There is no hurry'),
  text('In one sentence', 'emberfield'),
  restAt('It stands there now'),
  text('For the days when it comes back', 'willowmere'),
];
const LETTER_WORDS = LETTER.flatMap(({ types }) => types ?? []);

const pretendHidden = (page: TestPage, hidden: boolean) =>
  page.evaluate((hidden: boolean) => {
    Object.defineProperty(document, 'visibilityState', {
      configurable: true,
      value: hidden ? 'hidden' : 'visible',
    });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let harness: Harness;
  let page: TestPage;
  beforeAll(async () => {
    harness = await startBrowser(name, { extension: `${process.cwd()}/${builds[name]}` });
  });
  afterEach(() => page?.close());
  afterAll(() => harness?.close());

  const open = async (hash: string) => {
    page = await harness.extensionPage(`exercises.html${hash}`);
    await textOf(page, 'h1');
  };
  /** Whatever letters another test has left. */
  const openFirstLetter = async () => {
    await open('');
    await page.evaluate(async () => {
      const db = await new Promise<IDBDatabase>((done) => {
        const asked = indexedDB.open('deep-kindness-journal');
        asked.onsuccess = () => done(asked.result);
      });
      const from = db.transaction('entries', 'readwrite').objectStore('entries');
      from.delete(IDBKeyRange.bound('letter/forgiveness', 'letter/forgiveness\uffff'));
      await new Promise((done) => {
        from.transaction.oncomplete = done;
      });
      db.close();
      document.querySelector<HTMLElement>('[href="#forgiveness"]')?.focus();
    });
    await page.press('Enter');
    await at('Before you begin');
  };
  const at = (title: string) =>
    until(`the step “${title}”`, () =>
      page.evaluate((t: string) => document.querySelector('h1')?.textContent === t, title),
    );
  const focusOn = (local: string) =>
    until(`the focus on ${local}`, () =>
      page.evaluate((l: string) => document.activeElement?.localName === l, local),
    );
  const value = () =>
    page.evaluate(
      () => document.querySelector<HTMLTextAreaElement>('textarea, input[type="text"]')?.value,
    );

  /** From the caution to the passphrase, which is written twice and not yet taken. */
  const chooseLock = async (passphrase: string) => {
    await page.press('Enter');
    await at('How is it to be kept?');
    await page.press('Tab', 'Enter');
    await focusOn('input');
    await page.type(passphrase);
    await page.press('Tab');
    await page.type(passphrase);
  };
  const unlock = async (passphrase: string) => {
    await at('Sealed');
    await page.press('Enter');
    await focusOn('input');
    await page.type(passphrase);
    await page.press('Enter');
  };

  /** Kills the background and reloads the tab; resolves in the new document. */
  const interrupt = async () => {
    await harness.killBackground();
    await page.evaluate(() => {
      document.documentElement.dataset.old = '';
      location.reload();
    });
    await until('the page anew', () =>
      page.evaluate(
        () =>
          document.documentElement.dataset.old === undefined &&
          document.querySelector('h1') !== null,
      ),
    );
  };

  const look = async () => expect(await violationsIn(page)).toEqual([]);

  /** @param reopen what brings the page back to its step, where it was sealed */
  const walk = async (stops: readonly Stop[], reopen?: () => Promise<unknown>) => {
    for (const { title, types, keys, looked } of stops) {
      await at(title);
      if (types) {
        await until('the field', async () => (await value()) !== undefined);
        await page.type(types);
      }
      await interrupt();
      await reopen?.();
      await at(title);
      if (types) expect(await value()).toBe(types);
      if (looked) await look();
      await page.press(...keys);
    }
  };

  /** All that is stored anywhere, as one text. */
  const stored = () =>
    page.evaluate(async () => {
      const areas = [chrome.storage.local, chrome.storage.session, chrome.storage.sync];
      const found: unknown[] = await Promise.all(areas.map((area) => area.get(null)));
      for (const { name } of await indexedDB.databases()) {
        const db = await new Promise<IDBDatabase>((done, fail) => {
          const request = indexedDB.open(name as string);
          request.onsuccess = () => done(request.result);
          request.onerror = () => fail(request.error);
        });
        for (const store of db.objectStoreNames) {
          const all = db.transaction(store).objectStore(store);
          for (const request of [all.getAll(), all.getAllKeys()]) {
            found.push(
              await new Promise((done) => {
                request.onsuccess = () => done(request.result);
              }),
            );
          }
        }
        db.close();
      }
      return JSON.stringify(found);
    });
  const wordsStored = async (words: readonly string[]) => {
    const all = await stored();
    return words.filter((word) => all.includes(word));
  };

  it('the six are listed, and one that was begun waits where it was left', async () => {
    await open('');
    expect(await page.evaluate(() => document.querySelectorAll('main li a').length)).toBe(6);
    await look();
    await page.evaluate(() => document.querySelector<HTMLElement>('[href="#warmth"]')?.focus());
    await page.press('Enter');
    await at('How long?');
    await page.press('Enter');
    await at('Somebody difficult as well?');
    await page.press('Escape');
    await at('In quiet steps');
    await until('the mark', async () =>
      page.evaluate(() =>
        document.querySelector('[href="#warmth"]')?.textContent?.includes('Begun'),
      ),
    );
    // It has the focus, so one key goes on.
    await page.press('Enter');
    await at('Somebody difficult as well?');
  });

  it('listening: a line in the journal, with what was heard and what was needed', async () => {
    await open('#listening');
    await walk(LISTENING);
    await at('That was it');
    await says(page, 'Kept.');
    const all = await stored();
    expect(all).toContain('"kind":"listening"');
    expect(all).toContain('"note":"That the move frightens her"');
    expect(all).toContain('"need":"Somebody who does not cheer"');
    expect(all).not.toContain('letter/listening');
    // Taken back, it is where it was.
    await page.press('Shift+Tab', 'Enter');
    await at('One line of it, if you like');
    expect(await value()).toBe('Heard Ada out');
    expect(await stored()).not.toContain('"note":"That the move frightens her"');
  });

  it('presence: put down, breathe, look up, and be with somebody', async () => {
    await open('#presence');
    await walk([read1('Put down what you hold', true)]);
    await at('A minute to arrive');
    await focusOn('button');
    await page.press('Enter');
    await says(page, 'Breathe in');
    await look();
    const endsAt = async () => /"endsAtMs":(\d+)/.exec(await stored())?.[1];
    const before = await endsAt();
    expect(before).toBeDefined();
    await interrupt();
    // It goes on, and neither begins anew nor stops.
    await says(page, 'How long still?');
    expect(await endsAt()).toBe(before);
    await page.press('Tab', 'Enter');
    await walk([
      read1('Look up'),
      { title: 'How long would you like to be with somebody?', keys: ['Tab', 'Enter'] },
    ]);
    await at('Go, then. The screen can wait');
    await look();
    const { withSomebodyUntilMs } = (await watchOf(harness)).pause;
    expect((withSomebodyUntilMs ?? 0) - Date.now()).toBeGreaterThan(25 * 60_000);
    expect((withSomebodyUntilMs ?? 0) - Date.now()).toBeLessThanOrEqual(30 * 60_000);
    await say(harness, { type: 'with-somebody', minutes: 'none' });
  });

  it('help: becomes an intention, for a person and a day', async () => {
    await open('#help');
    await walk(HELP);
    await at('That was it');
    await says(page, 'It waits among your intentions.');
    const all = await stored();
    expect(all).toContain('"words":"Bring soup"');
    expect(all).toMatch(/"day":"\d{4}-\d\d-\d\d","madeAt"/);
    expect(all).toContain('"name":"Ada"');
    expect(all).not.toContain('An evening without deciding');
  });

  it('empathy: kept where wished, and let go for good', async () => {
    await open('#empathy');
    await walk(EMPATHY);
    await at('So it may have been');
    await look();
    await page.press('Enter');
    await says(page, 'It is kept here.');
    await interrupt();
    await at('Kept');
    expect(await wordsStored(['My back'])).toEqual(['My back']);
    await page.press('Enter');
    await at('So it may have been');
    await page.press('Tab', 'Enter');
    await says(page, 'Not yet');
    await page.press('Shift+Tab', 'Enter');
    await says(page, 'It is gone.');
    expect(await wordsStored(EMPATHY.flatMap(({ types }) => types ?? []))).toEqual([]);
  });

  it('forgiveness: a letter over days, sealed each time it is left, and truly gone', async () => {
    await open('#forgiveness');
    await at('Before you begin');
    await look();
    await page.press('Enter');
    await at('How is it to be kept?');
    await page.press('Enter');
    let sealed = false;
    await walk(LETTER, async () => {
      await at('Sealed');
      const shown = await page.evaluate(() => document.body.textContent ?? '');
      expect(LETTER_WORDS.filter((word) => shown.includes(word))).toEqual([]);
      if (!sealed) await look();
      sealed = true;
      await page.press('Enter');
    });
    await at('The letter');
    await look();
    expect(await wordsStored(LETTER_WORDS)).toEqual(LETTER_WORDS);
    await page.press('Tab', 'Enter');
    // The gentler answer has the focus.
    await until('“Not yet”', () =>
      page.evaluate(() => document.activeElement?.textContent === 'Not yet'),
    );
    await page.press('Enter');
    expect(await wordsStored(LETTER_WORDS)).toEqual(LETTER_WORDS);
    await page.press('Enter');
    await says(page, 'Not yet');
    await page.press('Shift+Tab', 'Enter');
    await says(page, 'It is gone.');
    expect(await wordsStored([...LETTER_WORDS, 'letter/forgiveness'])).toEqual([]);
    await interrupt();
    await at('Before you begin');
  });

  it('forgiveness: a passphrase locks the letter from the first word on', async () => {
    await openFirstLetter();
    await chooseLock('correct horse');
    await look();
    await page.press('Enter');
    await at('Who is it to?');
    await page.type('heronwing');
    await page.press('Enter');
    await at('What hurt');
    await page.type('marbledusk');
    await interrupt();
    expect(await wordsStored(LETTER_WORDS)).toEqual([]);
    await unlock('correct horsf');
    await says(page, 'That did not open it.');
    await interrupt();
    await unlock('correct horse');
    await at('What hurt');
    expect(await value()).toBe('marbledusk');
    // It stays locked when it is written on.
    await page.type(' and thistledown');
    await page.press('Escape');
    await at('In quiet steps');
    expect(await wordsStored(LETTER_WORDS)).toEqual([]);
  });

  it('what cannot be stored stands there, is said until it is, and is not left behind', async () => {
    await openFirstLetter();
    await chooseLock('correct horse');
    await page.press('Enter');
    await at('Who is it to?');
    const makeRoom = await fillDisk(page);
    // How often the page takes back that it could not store.
    await page.evaluate(() => {
      const told = { takenBack: 0, isFull: false };
      new MutationObserver(() => {
        const full = document.querySelector('[role="alert"]') !== null;
        if (told.isFull && !full) told.takenBack += 1;
        told.isFull = full;
      }).observe(document.body, { childList: true, subtree: true });
      Object.assign(globalThis, { told });
    });
    const takenBack = () =>
      page.evaluate(
        () => (globalThis as unknown as { told: { takenBack: number } }).told.takenBack,
      );
    await page.type('heron');
    await says(page, 'That could not be stored');
    await page.type('wing');
    await page.press('Escape');
    await page.type('s');
    expect(await value()).toBe('heronwings');
    expect(await takenBack()).toBe(0);

    await makeRoom();
    await page.press('Escape');
    await at('In quiet steps');
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('[href="#forgiveness"]')?.focus(),
    );
    await page.press('Enter');
    await unlock('correct horse');
    await at('Who is it to?');
    expect(await value()).toBe('heronwings');
  });

  it('warmth: the timer keeps true time while hidden, and ends with one soft sound', async () => {
    await open('#warmth');
    // Where the first test left it.
    await walk([read1('Somebody difficult as well?')]);
    await at('Good wishes');
    await page.evaluate(() => {
      const { start } = OscillatorNode.prototype;
      OscillatorNode.prototype.start = function (when) {
        const { dataset } = document.documentElement;
        dataset.tones = String(Number(dataset.tones ?? 0) + 1);
        start.call(this, when);
      };
    });
    const tones = () => page.evaluate(() => Number(document.documentElement.dataset.tones ?? 0));
    const title = () => page.evaluate(() => document.title);
    await page.press('Enter');
    await says(page, 'Yourself, as you sit here.');
    await look();
    await harness.control.toFront();
    // Playwright keeps every page of Chromium's visible, whatever is in front of it.
    if (name === 'chromium') await pretendHidden(page, true);
    await until('the tab to be hidden', () =>
      page.evaluate(() => document.visibilityState === 'hidden'),
    );
    await pass(harness, 90);
    expect([await title(), await tones()]).toEqual(['Warmth', 0]);
    await pass(harness, 60);
    await until('the title to say so', async () => (await title()) === 'It is time');
    // The partials of one sound.
    expect(await tones()).toBe(3);
    await page.toFront();
    if (name === 'chromium') await pretendHidden(page, false);
    await says(page, 'That was it. You might stay for a moment.');
    expect(await tones()).toBe(3);
    await interrupt();
    await says(page, 'That was it. You might stay for a moment.');
    await page.press('Enter');
    await walk([line('One line of it, if you like', 'Wrote to Ben')]);
    await says(page, 'Kept.');
    expect(await read(harness, 'sync', 'settings.exerciseSound')).toBeUndefined();
  });
});
