/**
 * The guided exercises in both real browsers, walked by keyboard alone. At every step the background
 * is killed and the tab reloaded, at once after the last key: nothing typed may be lost, of a locked
 * letter neither.
 */
import { describe, expect, it } from 'vitest';
import { loadExerciseWords } from '@/utils/practice/exercises/load-words';
import { settingKey } from '../../utils/platform/storage/storage-keys.ts';
import type { ExerciseId } from '../../utils/practice/exercises/plans.ts';
import { addDays, dayOf } from '../../utils/shared/days.ts';
import { violationsIn } from './harness/axe.ts';
import { fillDisk, nowOf, pass, read, reload, says, watchOf } from './harness/extension.ts';
import { type Harness, type TestPage, textOf, until } from './harness/index.ts';
import { erasableKeys, lettersOf } from './harness/journal.ts';
import { message } from './harness/message.ts';
import { BROWSERS, useBrowser } from './harness/suite.ts';

const EXERCISES = await loadExerciseWords('en');

interface Stop {
  title: string;
  /** Written there. */
  types?: string;
  /** Keys that lead on. */
  keys: readonly string[];
  /** Whether axe looks at it. */
  looked?: boolean;
}
/** The title of a step, by its id. */
const titleOf = <K extends ExerciseId>(
  kind: K,
  step: keyof (typeof EXERCISES)[K]['steps'],
): string => (EXERCISES[kind].steps as Record<typeof step, { title: string }>)[step].title;

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
  read1(titleOf('listening', 'when'), true),
  read1(titleOf('listening', 'finish')),
  read1(titleOf('listening', 'ask')),
  read1(titleOf('listening', 'echo')),
  restAt(titleOf('listening', 'go')),
  text(titleOf('listening', 'heard'), 'That the move frightens her', true),
  line(titleOf('listening', 'need'), 'Somebody who does not cheer'),
  line(titleOf('listening', 'end'), 'Heard Ada out', true),
];
const HELP: readonly Stop[] = [
  line(titleOf('help', 'who'), 'Ada'),
  text(titleOf('help', 'want'), 'An evening without deciding'),
  line(titleOf('help', 'deed'), 'Bring soup'),
  { title: titleOf('help', 'when'), keys: ['Tab', 'Enter'], looked: true },
  read1(titleOf('help', 'end'), true),
];
const EMPATHY: readonly Stop[] = [
  text(titleOf('empathy', 'scene'), 'The door slammed'),
  text(titleOf('empathy', 'eyes'), 'My back'),
  text(titleOf('empathy', 'felt'), 'Perhaps lonely'),
  text(titleOf('empathy', 'needed'), 'To be asked'),
  line(titleOf('empathy', 'deed'), 'How was it for you?'),
];
/** By one who is calm already. */
const REPAIR: readonly Stop[] = [
  read1(titleOf('repair', 'safe'), true),
  { title: titleOf('repair', 'cool'), keys: ['Tab', 'Tab', 'Enter'] },
  line(titleOf('repair', 'who'), 'Ben'),
  text(titleOf('repair', 'outside'), 'Two tired people'),
  text(titleOf('repair', 'share'), 'My tone', true),
  line(titleOf('repair', 'deed'), 'I was frightened'),
  read1(titleOf('repair', 'when')),
  read1(titleOf('repair', 'end'), true),
];
/** After the caution, which is stored with the first step taken. */
const LETTER: readonly Stop[] = [
  line(titleOf('forgiveness', 'to'), 'heronwing'),
  text(titleOf('forgiveness', 'recall'), 'marbledusk'),
  restAt(titleOf('forgiveness', 'recalled')),
  text(titleOf('forgiveness', 'empathize'), 'thistledown'),
  restAt(titleOf('forgiveness', 'empathized')),
  text(titleOf('forgiveness', 'gift'), 'quartzlight'),
  restAt(titleOf('forgiveness', 'given')),
  text(titleOf('forgiveness', 'commit'), 'emberfield'),
  restAt(titleOf('forgiveness', 'committed')),
  text(titleOf('forgiveness', 'hold'), 'willowmere'),
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

describe.each(BROWSERS)('in %s', (name) => {
  let harness: Harness;
  let page: TestPage;
  useBrowser(name, {}, (started) => {
    harness = started;
  });

  const open = async (hash: string) => {
    page = await harness.extensionPage(`exercises.html${hash}`);
    await textOf(page, 'h1');
  };
  const openFirstLetter = async () => {
    await open('#forgiveness');
    await at(titleOf('forgiveness', 'caution'));
  };
  const at = (title: string) =>
    until(`the step “${title}”`, () =>
      page.evaluate((t: string) => document.querySelector('h1')?.textContent === t, title),
    );
  const focusOn = (local: string) =>
    until(`the focus on ${local}`, () =>
      page.evaluate((l: string) => document.activeElement?.localName === l, local),
    );
  /** The Enter key on the button of this text. */
  const enterOn = async (label: string) => {
    await until(`the button “${label}”`, () =>
      page.evaluate((label: string) => {
        const button = [...document.querySelectorAll('button')].find(
          ({ textContent }) => textContent === label,
        );
        button?.focus();
        return button !== undefined;
      }, label),
    );
    await page.press('Enter');
  };
  const value = () =>
    page.evaluate(
      () => document.querySelector<HTMLTextAreaElement>('textarea, input[type="text"]')?.value,
    );

  /** From the caution to the passphrase, which is written twice and not yet taken. */
  const chooseLock = async (passphrase: string) => {
    await page.press('Enter');
    await at(titleOf('forgiveness', 'seal'));
    await page.press('Tab', 'Enter');
    await focusOn('input');
    await page.type(passphrase);
    await page.press('Tab');
    await page.type(passphrase);
  };
  const unlock = async (passphrase: string) => {
    await at(message('exercise_letters_title'));
    await page.press('Enter');
    await focusOn('input');
    await page.type(passphrase);
    await page.press('Enter');
  };

  /** Kills the background and reloads the tab; resolves in the new document. */
  const interrupt = async () => {
    await harness.killBackground();
    await reload(page);
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

  /** What the person would still read of them, where it is opened. */
  const lettersLeft = async () => {
    const all = await lettersOf(harness);
    return LETTER_WORDS.filter((word) => all.includes(word));
  };

  it('the nine are listed with the reply, and one that was begun waits where it was left', async () => {
    await open('');
    expect(await page.evaluate(() => document.querySelectorAll('main li a').length)).toBe(10);
    await look();
    await page.evaluate(() => document.querySelector<HTMLElement>('[href="#warmth"]')?.focus());
    await page.press('Enter');
    await at(titleOf('warmth', 'minutes'));
    await page.press('Enter');
    await at(titleOf('warmth', 'whom'));
    await page.press('Escape');
    await at(message('exercises_title'));
    await until('the mark', () =>
      page.evaluate(
        (begun: string) => document.querySelector('[href="#warmth"]')?.textContent?.includes(begun),
        message('exercise_begun'),
      ),
    );
    // It has the focus, so one key goes on.
    await page.press('Enter');
    await at(titleOf('warmth', 'whom'));
  });

  it('listening: a line in the journal, with what was heard and what was needed', async () => {
    await open('#listening');
    await walk(LISTENING);
    await at(message('exercise_done_title'));
    await says(page, message('kept'));
    const all = await stored();
    expect(all).toContain('"kind":"listening"');
    expect(all).toContain('"note":"That the move frightens her"');
    expect(all).toContain('"need":"Somebody who does not cheer"');
    expect(all).not.toContain('letter/listening');
    // Taken back, it is where it was.
    await page.press('Shift+Tab', 'Enter');
    await at(titleOf('listening', 'end'));
    expect(await value()).toBe('Heard Ada out');
    expect(await stored()).not.toContain('"note":"That the move frightens her"');
  });

  it('presence: put down, breathe, look up, and be with somebody', async () => {
    await open('#presence');
    await walk([read1(titleOf('presence', 'down'), true)]);
    await at(titleOf('presence', 'breathe'));
    await focusOn('button');
    await page.press('Enter');
    await says(page, message('pause_breath_in'));
    await look();
    const endsAt = async () => /"endsAtMs":(\d+)/.exec(await stored())?.[1];
    const before = await until('it to be stored', endsAt);
    await interrupt();
    // It goes on, and neither begins anew nor stops.
    await says(page, message('exercise_timer_ask'));
    expect(await endsAt()).toBe(before);
    await page.press('Tab', 'Enter');
    await walk([
      read1(titleOf('presence', 'look')),
      { title: titleOf('presence', 'with'), keys: ['Tab', 'Enter'] },
    ]);
    await at(titleOf('presence', 'end'));
    await look();
    const { withSomebodyUntilMs } = (await watchOf(harness)).pause;
    expect((withSomebodyUntilMs ?? 0) - (await nowOf(harness))).toBeGreaterThan(25 * 60_000);
    expect((withSomebodyUntilMs ?? 0) - (await nowOf(harness))).toBeLessThanOrEqual(30 * 60_000);
  });

  it('help: becomes an intention, for a person and a day', async () => {
    await open('#help');
    await walk(HELP);
    await at(message('exercise_done_title'));
    await says(page, message('exercise_intended'));
    const all = await stored();
    expect(all).toContain('"words":"Bring soup"');
    expect(all).toMatch(/"day":"\d{4}-\d\d-\d\d","madeAt"/);
    expect(all).toContain('"name":"Ada"');
    expect(all).not.toContain('An evening without deciding');
  });

  it('after a quarrel: a first sentence, to come back to in two days', async () => {
    await open('#repair');
    await walk(REPAIR);
    await at(message('exercise_done_title'));
    await says(page, message('exercise_intended'));
    const all = await stored();
    expect(all).toContain('"words":"I was frightened"');
    const today = dayOf(await nowOf(harness));
    expect(all).toContain(`"day":"${addDays(today, 2)}","madeAt"`);
    expect(all).toContain('"name":"Ben"');
    expect(all).not.toContain('Two tired people');
  });

  it('empathy: kept where wished, and let go for good', async () => {
    await open('#empathy');
    await walk(EMPATHY);
    await at(titleOf('empathy', 'end'));
    await look();
    // The question is meant to be asked, which leaves the page; then that is taken back.
    await page.press('Enter');
    await says(page, message('exercise_intended'));
    expect(await stored()).toContain('"words":"How was it for you?"');
    await enterOn(message('undo'));
    await says(page, message('exercise_intend'));
    await enterOn(message('exercise_keep_scene'));
    await says(page, message('exercise_scene_kept'));
    await interrupt();
    await at(message('exercise_scenes_title'));
    expect(await lettersOf(harness)).toContain('My back');
    await page.press('Enter');
    await at(titleOf('empathy', 'end'));
    await enterOn(message('exercise_let_go'));
    await says(page, message('exercise_not_yet'));
    await page.press('Shift+Tab', 'Enter');
    await says(page, message('exercise_gone'));
    expect(await wordsStored(EMPATHY.flatMap(({ types }) => types ?? []))).toEqual([]);
  });

  it('forgiveness: a letter over days, sealed each time it is left, and truly gone', async () => {
    await open('#forgiveness');
    await at(titleOf('forgiveness', 'caution'));
    await look();
    await page.press('Enter');
    await at(titleOf('forgiveness', 'seal'));
    await page.press('Enter');
    let sealed = false;
    await walk(LETTER, async () => {
      await at(message('exercise_letters_title'));
      const shown = await page.evaluate(() => document.body.textContent ?? '');
      expect(LETTER_WORDS.filter((word) => shown.includes(word))).toEqual([]);
      if (!sealed) await look();
      sealed = true;
      await page.press('Enter');
    });
    await at(titleOf('forgiveness', 'end'));
    await look();
    expect(await lettersLeft()).toEqual(LETTER_WORDS);
    expect(await wordsStored(LETTER_WORDS)).toEqual([]);
    await page.press('Tab', 'Enter');
    // The gentler answer has the focus.
    await until('“Not yet”', () =>
      page.evaluate(
        (gentler: string) => document.activeElement?.textContent === gentler,
        message('exercise_not_yet'),
      ),
    );
    await page.press('Enter');
    expect(await lettersLeft()).toEqual(LETTER_WORDS);
    await page.press('Enter');
    await says(page, message('exercise_not_yet'));
    await page.press('Shift+Tab', 'Enter');
    await says(page, message('exercise_gone'));
    expect(await wordsStored([...LETTER_WORDS, 'letter/forgiveness'])).toEqual([]);
    expect(await erasableKeys(harness)).toEqual([]);
    await interrupt();
    await at(titleOf('forgiveness', 'caution'));
  });

  it('forgiveness: a passphrase locks the letter from the first word on', async () => {
    await openFirstLetter();
    await chooseLock('correct horse');
    await look();
    await page.press('Enter');
    await at(titleOf('forgiveness', 'to'));
    await page.type('heronwing');
    await page.press('Enter');
    await at(titleOf('forgiveness', 'recall'));
    await page.type('marbledusk');
    await interrupt();
    expect(await wordsStored(LETTER_WORDS)).toEqual([]);
    await unlock('correct horsf');
    await says(page, message('exercise_passphrase_wrong'));
    await interrupt();
    await unlock('correct horse');
    await at(titleOf('forgiveness', 'recall'));
    expect(await value()).toBe('marbledusk');
    // It stays locked when it is written on.
    await page.type(' and thistledown');
    await page.press('Escape');
    await at(message('exercises_title'));
    expect(await wordsStored(LETTER_WORDS)).toEqual([]);
  });

  it('what cannot be stored stands there, is said until it is, and is not left behind', async () => {
    await openFirstLetter();
    await chooseLock('correct horse');
    await page.press('Enter');
    await at(titleOf('forgiveness', 'to'));
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
    await says(page, message('exercise_unsaved'));
    await page.type('wing');
    await page.press('Escape');
    await page.type('s');
    expect(await value()).toBe('heronwings');
    expect(await takenBack()).toBe(0);

    await makeRoom();
    await page.press('Escape');
    await at(message('exercises_title'));
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('[href="#forgiveness"]')?.focus(),
    );
    await page.press('Enter');
    await unlock('correct horse');
    await at(titleOf('forgiveness', 'to'));
    expect(await value()).toBe('heronwings');
  });

  it('warmth: the timer keeps true time while hidden, and ends with one soft sound', async () => {
    await open('#warmth');
    await walk([read1(titleOf('warmth', 'minutes')), read1(titleOf('warmth', 'whom'))]);
    await at(titleOf('warmth', 'wish'));
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
    await says(page, EXERCISES.whom.easy);
    await look();
    await harness.control.toFront();
    // Playwright keeps every page of Chromium's visible, whatever is in front of it.
    if (name === 'chromium') await pretendHidden(page, true);
    await until('the tab to be hidden', () =>
      page.evaluate(() => document.visibilityState === 'hidden'),
    );
    await pass(harness, 90);
    expect([await title(), await tones()]).toEqual([message('kind_warmth'), 0]);
    await pass(harness, 60);
    await until(
      'the title to say so',
      async () => (await title()) === message('exercise_timer_title'),
    );
    // The partials of one sound.
    expect(await tones()).toBe(3);
    await page.toFront();
    if (name === 'chromium') await pretendHidden(page, false);
    await says(page, message('exercise_timer_over'));
    expect(await tones()).toBe(3);
    await interrupt();
    await says(page, message('exercise_timer_over'));
    await page.press('Enter');
    await walk([
      { title: titleOf('warmth', 'deed'), keys: ['Enter'], looked: true },
      line(titleOf('warmth', 'end'), 'Wrote to Ben'),
    ]);
    await says(page, message('kept'));
    expect(await read(harness, 'sync', settingKey('exerciseSound'))).toBeUndefined();
  });
});
