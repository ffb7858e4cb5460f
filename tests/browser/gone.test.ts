/**
 * What the files of a closed profile tell of words that were never kept: nothing, while they wait
 * and after they were let go. A browser's databases keep what was deleted, so it is read from the
 * disk, as whoever has the computer later could (docs/decisions/gone.md).
 */
import { describe, expect, it } from 'vitest';
import { loadExerciseWords } from '@/utils/practice/exercises/load-words';
import { removeFolder, temporaryFolder } from '../../scripts/temporary-folder.ts';
import { largeChangeShape, newLargeChange } from '../../utils/journal/transfer/undo-log.ts';
import { inField, jump, nowOf, pass, press, reset, says } from './harness/extension.ts';
import {
  type Harness,
  startBrowser,
  type TestPage,
  testedBuild,
  textOf,
  until,
} from './harness/index.ts';
import {
  draftOf,
  erasableKeys,
  layRecords,
  lettersOf,
  linesOf,
  recordsUnder,
} from './harness/journal.ts';
import { message } from './harness/message.ts';
import { inProfile } from './harness/profile-bytes.ts';
import { BROWSERS, withBrowser } from './harness/suite.ts';

const EXERCISES = await loadExerciseWords('en');

const { steps } = EXERCISES.forgiveness;
/** Typed key by key, and never kept; with what UTF-8, UTF-16 and Latin-1 have in common and not. */
const DRAFT = 'quollfeathering müdgarnetvogel';
const LETTER = ['zephyrlatchkey', 'bramblewicket ödkrümelbucht'];
const REPLY = 'gristlemoor schürfnebel';
const PRIVATE = [DRAFT, REPLY, ...LETTER].flatMap((words) => words.split(' '));
const KEPT = 'Cobaltharbour';

const UNDO = 'undo/last';

const at = (page: TestPage, title: string) =>
  until(`the step “${title}”`, async () => (await textOf(page, 'h1')) === title);

/** By what stands on it: its whole name says of which day the letter is. */
const pressLabelled = (page: TestPage, label: string) =>
  until(`the button “${label}”`, () =>
    page.evaluate((label: string) => {
      const button = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent === label,
      );
      button?.click();
      return button !== undefined;
    }, label),
  );

/** Each word as a person has it go. */
const WAYS: Readonly<Record<string, (harness: Harness) => Promise<void>>> = {
  async 'taken back and let go'(harness) {
    const popup = await harness.extensionPage('popup.html');
    await inField(popup);
    expect(await popup.evaluate(() => document.querySelector('textarea')?.value)).toBe(DRAFT);
    await popup.press('Control+a', 'Delete');
    await until('no draft', async () => (await draftOf(harness)) === null);
    const letter = await harness.extensionPage('exercises.html#forgiveness');
    await at(letter, message('exercise_letters_title'));
    await pressLabelled(letter, message('exercise_let_go'));
    await pressLabelled(letter, message('exercise_let_go_sure'));
    await says(letter, message('exercise_gone'));
    const reply = await harness.extensionPage('reply.html#all');
    await at(reply, message('reply_all_title'));
    await pressLabelled(reply, message('exercise_let_go'));
    await pressLabelled(reply, message('exercise_let_go_sure'));
    await says(reply, message('exercise_gone'));
    expect(await linesOf(harness)).toEqual([KEPT]);
  },
  async 'deleted with everything'(harness) {
    const yours = await harness.extensionPage('journal.html#yours');
    // The day's copy comes a moment later, and moves what is below it.
    await says(yours, message('copies_remove'));
    await press(yours, message('everything_ask'));
    await press(yours, message('everything_yes'));
    await says(yours, message('everything_gone'));
    expect(await linesOf(harness)).toEqual([]);
  },
};

describe.each(BROWSERS)('in %s', (name) => {
  it.each(Object.keys(WAYS))(
    'words that were not kept lie in no file that can be read, nor do their keys once they are %s',
    async (way) => {
      const profile = temporaryFolder(`gone-${name}`);
      const start = (again: boolean) =>
        startBrowser(name, { extension: testedBuild(name), profile, again });
      let harness = await start(false);
      await reset(harness, { pauses: false });
      const popup = await harness.extensionPage('popup.html');
      await inField(popup);
      await popup.type(KEPT);
      await popup.press('Enter');
      await says(popup, message('kept'));
      await popup.type(DRAFT);
      await until('the draft', async () => (await draftOf(harness))?.words === DRAFT);
      const letter = await harness.extensionPage('exercises.html#forgiveness');
      await at(letter, steps.caution.title);
      await letter.press('Enter');
      await at(letter, steps.seal.title);
      await letter.press('Enter');
      await at(letter, steps.to.title);
      await letter.type(LETTER[0] as string);
      await letter.press('Enter');
      await at(letter, steps.recall.title);
      await letter.type(LETTER[1] as string);
      await until('the letter', async () =>
        (await lettersOf(harness)).includes(LETTER[1] as string),
      );
      const reply = await harness.extensionPage('reply.html');
      await inField(reply);
      await reply.type(REPLY);
      await reply.press('Control+Enter');
      await at(reply, message('reply_asleep_title'));
      const session = 'onlywhilethebrowserruns';
      await harness.control.evaluate(
        (word: string) => chrome.storage.session.set({ word }),
        session,
      );
      const keys = await erasableKeys(harness);
      expect(keys.map((key) => key.length)).toEqual([32, 32, 32]);
      await harness.crash();

      const secrets = keys.map((key) => Buffer.from(key));
      const found = inProfile(profile, [...PRIVATE, session, KEPT, ...secrets]);
      // What is kept lies there, and so does what opens the others, which do not.
      expect(new Set(found.map((each) => each.split(': ')[0]))).toEqual(
        new Set([KEPT, ...secrets.map((secret) => secret.toString('hex'))]),
      );

      harness = await start(true);
      expect((await draftOf(harness))?.words).toBe(DRAFT);
      expect(await lettersOf(harness)).toContain(LETTER[1]);
      expect(await lettersOf(harness)).toContain(REPLY);
      await WAYS[way]?.(harness);
      await until('no keys', async () => (await erasableKeys(harness)).length === 0);
      await harness.close();

      expect(inProfile(profile, [...PRIVATE, ...secrets])).toEqual([]);
      harness = await start(true);
      expect(await draftOf(harness)).toBeNull();
      await harness.close();
      expect(inProfile(profile, [...PRIVATE, ...secrets])).toEqual([]);
      removeFolder(profile);
    },
  );

  it('the undo of a large change goes once its week is over, with the background alone', async () => {
    await withBrowser(name, { pauses: false }, async (harness) => {
      const atMs = Math.trunc(await nowOf(harness));
      await layRecords(harness, [
        [UNDO, largeChangeShape.write(newLargeChange('delete', atMs, 'some days', {}))],
      ]);
      const left = async () => (await recordsUnder(harness, UNDO)).keys;
      for (const days of [6, 1]) {
        expect(await left()).toEqual([UNDO]);
        await jump(harness, days * 24 * 3_600);
        await harness.killBackground();
        await pass(harness, 60);
      }
      await until('the undo to go', async () => (await left()).length === 0);
    });
  });
});
