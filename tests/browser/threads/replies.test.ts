/**
 * A reply that sleeps, in both real browsers, by keyboard alone. At every step the background is
 * killed and the page closed on the last key: nothing typed may be lost, nothing is shown before its
 * time, and what was let go is nowhere.
 */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Intention } from '../../../utils/journal/model/intention.ts';
import { keyOf } from '../../../utils/journal/model/keys.ts';
import { type Person, personShape } from '../../../utils/journal/model/person.ts';
import { REPLIES, type StoredReply } from '../../../utils/practice/replies/reply.ts';
import { violationsIn } from '../harness/axe.ts';
import { attentionOn, jump, pass, reset, says, sendMessage, tabAt } from '../harness/extension.ts';
import { type Harness, type TestPage, textOf, until } from '../harness/index.ts';
import { erasableKeys, layRecords, lettersOf, recordsUnder } from '../harness/journal.ts';
import { message } from '../harness/message.ts';
import { BROWSERS, useBrowser } from '../harness/suite.ts';

const FIRST = 'marbledusk over and over';
const KINDER = 'quartzlight please';
const HOUR = 3_600;
const PAGE = 'http://news.test/';

describe.each(BROWSERS)('in %s', (name) => {
  let harness: Harness;
  let page: TestPage;
  useBrowser(name, {}, (started) => {
    harness = started;
  });
  beforeEach(() => reset(harness, { pauses: false }));

  const open = async (hash = '') => {
    page = await harness.extensionPage(`reply.html${hash}`);
  };
  /** Closes the page on the last key, kills the background, and opens it again. */
  const interrupt = async (hash = '') => {
    await page.close();
    await harness.killBackground();
    await open(hash);
  };
  const at = (key: Parameters<typeof message>[0]) =>
    until(`the title “${message(key)}”`, async () => (await textOf(page, 'h1')) === message(key));
  const value = (selector: string) =>
    page.evaluate(
      (selector: string) => document.querySelector<HTMLTextAreaElement>(selector)?.value,
      selector,
    );
  const inField = (selector: string) =>
    until(`the focus on ${selector}`, () =>
      page.evaluate((selector: string) => document.activeElement?.matches(selector), selector),
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
  const letGo = async () => {
    await enterOn(message('exercise_let_go'));
    await enterOn(message('exercise_let_go_sure'));
    await says(page, message('exercise_gone'));
  };
  const shown = () => page.evaluate(() => document.body.textContent ?? '');
  const look = async () => expect(await violationsIn(page)).toEqual([]);
  const stored = async (): Promise<StoredReply[]> =>
    (await recordsUnder(harness, REPLIES)).values.map(
      ({ value }) => value as unknown as StoredReply,
    );
  const states = async () => (await stored()).map(({ state }) => state);
  /** What is anywhere in the journal's database, as it lies there. */
  const database = async () => JSON.stringify(await recordsUnder(harness, ''));

  /** From a new sheet to one that is asleep. */
  const putToSleep = async () => {
    await open();
    await inField('#reply-first');
    await page.type(FIRST);
    await page.press('Control+Enter');
    await at('reply_asleep_title');
  };
  const openAwake = async () => {
    await putToSleep();
    await jump(harness, 24 * HOUR);
    await interrupt('#all');
    await at('reply_all_title');
    await page.press('Enter');
    await at('reply_awake_title');
  };

  it('each key is stored, sealed; it sleeps, and is shown to nobody before its time', async () => {
    await open();
    await inField('#reply-first');
    await look();
    await page.type(FIRST);
    await interrupt();
    await inField('#reply-first');
    expect(await value('#reply-first')).toBe(FIRST);
    expect(await database()).not.toContain('marbledusk');
    await page.press('Control+Enter');
    await at('reply_asleep_title');
    await look();
    expect(await shown()).toContain(message('exercise_reply_until_tomorrow'));
    await interrupt();
    // A fresh sheet, and a way to what lies here.
    await inField('#reply-first');
    expect(await value('#reply-first')).toBe('');
    await interrupt('#all');
    await at('reply_all_title');
    await look();
    expect(await shown()).not.toContain('marbledusk');

    await page.press('Enter');
    await says(page, message('reply_still_asleep'));
    await look();
    // The gentler answer has the focus.
    await page.press('Enter');
    expect(await states()).toEqual(['asleep']);
    await pass(harness, 60);
    await interrupt('#all');
    await at('reply_all_title');
    expect(await shown()).not.toContain(message('exercise_reply_awake'));
    await jump(harness, 24 * HOUR);
    await interrupt('#all');
    await says(page, message('exercise_reply_awake'));
    await page.press('Enter');
    await at('reply_awake_title');
    expect(await shown()).toContain(FIRST);
    expect(await lettersOf(harness)).toContain(FIRST);
    expect(await database()).not.toContain('marbledusk');
  });

  it('a clock set back or forward by years loses nothing', async () => {
    await putToSleep();
    await jump(harness, -10 * 365 * 24 * HOUR);
    await interrupt('#all');
    await says(page, message('exercise_reply_awake'));
    await jump(harness, 20 * 365 * 24 * HOUR);
    await interrupt('#all');
    await says(page, message('exercise_reply_awake'));
    await page.press('Enter');
    await at('reply_awake_title');
    expect(await shown()).toContain(FIRST);
  });

  it('said more kindly, it is copied and kept alone', async () => {
    await openAwake();
    await look();
    await page.press('Enter');
    await inField('#reply-kinder');
    await page.type(KINDER);
    await interrupt('#all');
    await at('reply_all_title');
    await page.press('Enter');
    await inField('#reply-kinder');
    expect(await value('#reply-kinder')).toBe(KINDER);
    expect(await shown()).toContain(FIRST);
    await look();
    await page.press('Tab');
    await page.press('Enter');
    await says(page, message('reply_copied'));
    await page.press('Shift+Tab');
    await page.press('Control+a');
    await page.press('Delete');
    await page.press('Control+v');
    await until('the copy', async () => (await value('#reply-kinder')) === KINDER);
    await enterOn(message('reply_keep_kinder'));
    await says(page, message('reply_put_by'));
    expect(await lettersOf(harness)).not.toContain('marbledusk');
    expect(await erasableKeys(harness)).toHaveLength(1);
    await interrupt('#all');
    await at('reply_all_title');
    await page.press('Enter');
    await says(page, KINDER);
    await look();
    await letGo();
    expect(await stored()).toEqual([]);
    expect(await erasableKeys(harness)).toEqual([]);
  });

  it('said aloud, it becomes an intention for whom it was to, and the words go', async () => {
    const ada: Person = { id: 'p', name: 'Ada', alsoCalled: [], birthday: null, changedAt: 1 };
    await layRecords(harness, [[keyOf('person', 'p'), personShape.write(ada)]]);
    await open();
    await inField('#reply-first');
    await page.type(FIRST);
    await page.press('Shift+Tab');
    await page.type('Ada');
    await enterOn(message('reply_sleep_hour'));
    await at('reply_asleep_title');
    await jump(harness, HOUR);
    await interrupt('#all');
    await at('reply_all_title');
    await page.press('Enter');
    await at('reply_awake_title');
    await enterOn(message('reply_aloud'));
    await inField('#reply-line');
    expect(await value('#reply-line')).toBe('Talk with Ada');
    await page.type(' tonight');
    await interrupt('#all');
    await at('reply_all_title');
    await page.press('Enter');
    await inField('#reply-line');
    await look();
    await page.press('Enter');
    await at('reply_said_title');
    await look();
    await interrupt('#all');
    await at('reply_all_title');
    await page.press('Enter');
    await at('reply_said_title');
    const { values } = await recordsUnder(harness, 'intention/');
    expect(values.map(({ value }) => value as unknown as Intention)).toMatchObject([
      { words: 'Talk with Ada tonight', people: ['p'], state: 'open', day: null },
    ]);
    await letGo();
    expect(await stored()).toEqual([]);
    expect(await erasableKeys(harness)).toEqual([]);
  });

  it('let go at once, or asleep, nothing of it is left, and it does not come back', async () => {
    await open();
    await inField('#reply-first');
    await page.type(FIRST);
    await letGo();
    await putToSleep();
    await interrupt('#all');
    await at('reply_all_title');
    await letGo();
    expect(await erasableKeys(harness)).toEqual([]);
    expect(await database()).not.toContain('reply/');
    await jump(harness, 48 * HOUR);
    await interrupt('#all');
    await inField('#reply-first');
    expect(await value('#reply-first')).toBe('');
  });

  it('under a passphrase it is opened by that alone', async () => {
    const passphrase = 'correct horse';
    await open();
    await inField('#reply-first');
    await page.type('quartz');
    await enterOn(message('exercise_passphrase_lock'));
    await inField('#passphrase');
    await page.type(passphrase);
    await page.press('Tab');
    await page.type(passphrase);
    await page.press('Enter');
    await says(page, message('reply_locked'));
    expect(await erasableKeys(harness)).toEqual([]);
    await page.evaluate(() => document.querySelector<HTMLElement>('#reply-first')?.focus());
    await page.press('Control+End');
    await page.type('light');
    await page.press('Control+Enter');
    await at('reply_asleep_title');
    expect(await lettersOf(harness)).not.toContain('quartz');
    await jump(harness, 24 * HOUR);
    await interrupt('#all');
    await at('reply_all_title');
    await page.press('Enter');
    await inField('#passphrase');
    await page.type('correct horsf');
    await page.press('Enter');
    await says(page, message('exercise_passphrase_wrong'));
    expect(await states()).toEqual(['asleep']);
    await page.press('End', 'Backspace');
    await page.type('e');
    await page.press('Enter');
    await at('reply_awake_title');
    expect(await shown()).toContain('quartzlight');
    expect(await states()).toEqual(['awake']);
  });

  it('opened by its key or the menu it is beside the page in front, and Escape goes back there', async () => {
    await harness.open('http://talk.test/');
    await harness.open('http://mail.test/');
    const news = await harness.open(PAGE);
    await news.toFront();
    await attentionOn(harness, PAGE);
    const own = await harness.control.evaluate(() => chrome.runtime.getURL('/reply.html'));
    await sendMessage(harness, { type: 'reply' });
    const id = await until('the page', () => tabAt(harness, own));
    const placeOf = (id: number) =>
      harness.control.evaluate(async (id: number) => (await chrome.tabs.get(id)).index, id);
    const newsId = (await tabAt(harness, PAGE)) ?? 0;
    expect((await placeOf(id)) - (await placeOf(newsId))).toBe(1);
    page = await until('it', async () => {
      for (const each of await harness.pages()) {
        const href = await each.evaluate(() => location.href).catch(() => '');
        if (href.startsWith(own)) return each;
      }
      return null;
    });
    await inField('#reply-first');
    await page.type(FIRST);
    await page.press('Escape');
    await until('it to be closed', async () => (await tabAt(harness, own)) === null);
    await attentionOn(harness, PAGE);
    expect(await lettersOf(harness)).toContain(FIRST);
  });

  it('the list of exercises says how it is with it', async () => {
    await putToSleep();
    page = await harness.extensionPage('exercises.html');
    const mark = () =>
      page.evaluate(() => document.querySelector('[href^="reply.html"]')?.lastChild?.textContent);
    const tomorrow = message('exercise_reply_asleep', {
      when: message('exercise_reply_until_tomorrow'),
    });
    await until('it to be asleep', async () => (await mark()) === tomorrow);
    await jump(harness, 24 * HOUR);
    page = await harness.extensionPage('exercises.html');
    await until('it to be awake', async () => (await mark()) === message('exercise_reply_awake'));
  });
});
