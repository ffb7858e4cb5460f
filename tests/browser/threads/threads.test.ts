/**
 * Threads in both real browsers, by keyboard alone, the background killed between the steps: days in
 * somebody's life, thanks, being with somebody by name, plans for an hour, who has gone quiet, and that
 * a pause says no more than that there is something.
 */
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../utils/journal/model/entry.ts';
import type { Heard } from '../../../utils/journal/model/heard.ts';
import type { Intention } from '../../../utils/journal/model/intention.ts';
import type { Occasion } from '../../../utils/journal/model/occasion.ts';
import { addDays, dayOf, dayStart } from '../../../utils/shared/days.ts';
import { HOUR_MS, MINUTE_MS } from '../../../utils/shared/time.ts';
import {
  attentionOn,
  inField,
  nowOf,
  pauseGone,
  pauseShown,
  read,
  says,
  saysNot,
  sendMessage,
  set,
  setClock,
} from '../harness/extension.ts';
import { type Harness, type TestPage, until } from '../harness/index.ts';
import { entriesOf, holdJournal, layRecords, valuesUnder } from '../harness/journal.ts';
import { drawn, focusedName, tabTo } from '../harness/keyboard.ts';
import { fixedPart, message } from '../harness/message.ts';
import { BROWSERS, useBrowser } from '../harness/suite.ts';

const PAGE = 'http://news.test/';

describe.each(BROWSERS)('in %s', (name) => {
  let harness: Harness;
  useBrowser(name, {}, (started) => {
    harness = started;
  });

  const popup = async () => {
    const opened = await harness.extensionPage('popup.html');
    await inField(opened);
    await drawn(opened);
    return opened;
  };
  const newTab = async () => {
    const opened = await harness.newTab();
    await until('the new tab', () =>
      opened.evaluate(() => document.querySelector('#root > main') !== null),
    );
    return opened;
  };
  const pressByKey = async (page: TestPage, name: string, key?: string) => {
    await tabTo(page, name, key);
    await page.press('Enter');
  };
  const intentions = () => valuesUnder<Intention>(harness, 'intention/');
  const asked = async () =>
    Object.fromEntries(
      (await valuesUnder<{ id: string; state: string }>(harness, 'asked/')).map(({ id, state }) => [
        id.split('/')[0],
        state,
      ]),
    );
  /** The person's own day, so many days from now. */
  const dayIn = async (days: number) => addDays(dayOf(await nowOf(harness)), days);
  /** Noon of it, or another hour. */
  const clockAt = async (day: string, hour = 12) =>
    setClock(harness, dayStart(day) + hour * HOUR_MS);

  it('a day in somebody’s life is written in a line, asked about the evening before and once after', async () => {
    const on = await dayIn(3);
    const page = await popup();
    await page.type('@Tom’s exam in 3 days');
    await says(page, fixedPart('occasion_offered'));
    await page.press('Alt+Enter');
    await page.press('Enter');
    await says(page, fixedPart('occasion_kept'));
    expect(await valuesUnder<Occasion>(harness, 'occasion/')).toMatchObject([
      { words: 'Tom’s exam', on, yearly: false },
    ]);
    await page.close();

    await harness.killBackground();
    await clockAt(addDays(on, -1), 18);
    const evening = await newTab();
    await says(evening, message('ask_before'));
    await says(evening, 'Tom’s exam');
    await evening.press('Alt+Enter');
    await says(evening, message('intention_kept'));
    expect(await intentions()).toMatchObject([
      { words: 'Tom’s exam: wish them well', day: addDays(on, -1), state: 'open' },
    ]);
    await evening.close();
    await harness.killBackground();
    // Nothing else is asked on that day.
    const again = await popup();
    await saysNot(again, message('ask_before'));
    await saysNot(again, message('recall_title'));
    await again.close();

    await clockAt(addDays(on, 1));
    await harness.killBackground();
    const after = await popup();
    await says(after, message('ask_after'));
    await pressByKey(after, message('asked_no'), 'Shift+Tab');
    await says(after, message('asked_left'));
    await after.close();
    expect(await asked()).toEqual({ before: 'yes', after: 'no' });
    await clockAt(addDays(on, 2));
    await saysNot(await popup(), message('ask_after'));
  });

  it('thanks that were not said yet become an intention, and what follows is a ripple by itself', async () => {
    const day = await dayIn(-4);
    const soup: Partial<Entry> & Pick<Entry, 'id' | 'words' | 'day'> = {
      ...{ id: 'soup', words: 'Ada brought soup', day, direction: 'received', people: ['ada'] },
    };
    await holdJournal(harness, [soup], [{ id: 'ada', name: 'Ada' }]);
    const tab = await newTab();
    await says(tab, message('ask_thanks'));
    await tab.press('Alt+Enter');
    await says(tab, message('intention_kept'));
    expect(await intentions()).toMatchObject([
      { words: 'Thank Ada: Ada brought soup', people: ['ada'], inspiredBy: 'soup' },
    ]);
    await tab.close();
    await harness.killBackground();
    const page = await popup();
    await pressByKey(page, message('intentions_title'));
    await pressByKey(page, message('happened_this', { words: 'Thank Ada: Ada brought soup' }));
    await says(page, message('kept'));
    const thanked = (await entriesOf(harness)).find(({ id }) => id !== 'soup');
    expect(thanked).toMatchObject({ people: ['ada'], inspiredBy: 'soup' });
    await page.close();
    const ripples = await harness.extensionPage('journal.html#ripples');
    await says(ripples, 'Ada brought soup');
  });

  it('what was heard is asked once after one was with somebody by name, and shown before one next meets', async () => {
    await holdJournal(harness, [], [{ id: 'ada', name: 'Ada' }]);
    const page = await popup();
    await pressByKey(page, message('bar_somebody'));
    await tabTo(page, message('with_whom'), 'Shift+Tab');
    await page.press('ArrowDown');
    await pressByKey(page, message('with_half'));
    await says(page, fixedPart('with_on_until'));
    await page.close();
    await harness.killBackground();
    await setClock(harness, (await nowOf(harness)) + 31 * MINUTE_MS);
    const later = await popup();
    await says(later, message('ask_heard'));
    await later.press('Alt+Enter');
    await later.type('tea black, hates calls');
    await later.press('Enter');
    await says(later, message('kept'));
    expect(await valuesUnder<Heard>(harness, 'heard/')).toMatchObject([
      { people: ['ada'], words: 'tea black, hates calls' },
    ]);
    await later.close();
    await harness.killBackground();
    await says(await harness.extensionPage('journal.html#people/ada'), 'tea black, hates calls');
    const before = await popup();
    await pressByKey(before, message('bar_somebody'));
    await tabTo(before, message('with_whom'), 'Shift+Tab');
    await before.press('ArrowDown');
    await says(before, 'tea black, hates calls');
  });

  it('a plan takes the moment it names and an hour, and comes up no sooner', async () => {
    const day = await dayIn(0);
    await clockAt(day);
    const page = await popup();
    await page.type('I mean to call Tom after lunch');
    await says(page, message('moment_offered', { moment: 'after lunch' }));
    await page.press('Alt+Enter');
    await pressByKey(page, message('more'));
    await tabTo(page, message('hour_label'));
    await page.type('0530P');
    await says(page, '5:30');
    await tabTo(page, message('act_label'), 'Shift+Tab');
    await page.press('Enter');
    await says(page, fixedPart('intention_kept_for'));
    expect(await intentions()).toMatchObject([
      { words: 'call Tom', moment: 'after lunch', day, minute: 17 * 60 + 30 },
    ]);
    await page.close();

    await harness.killBackground();
    const early = await newTab();
    await saysNot(early, 'after lunch');
    await early.close();
    await harness.killBackground();
    await clockAt(day, 18);
    const evening = await newTab();
    await says(evening, message('recall_title'));
    await says(evening, 'after lunch');
    await evening.press('Alt+Enter');
    await says(evening, message('kept'));
    expect(await intentions()).toMatchObject([{ state: 'happened' }]);
    expect((await entriesOf(harness)).map(({ words }) => words)).toEqual(['call Tom']);
  });

  it('a plan is changed where it is listed, is as before with an undo, and what is asked follows', async () => {
    const page = await popup();
    await page.type('I mean to call @Tom');
    await page.press('Enter');
    await page.type('today');
    await page.press('Enter');
    await says(page, fixedPart('intention_kept_for'));
    await pressByKey(page, message('intentions_title'));
    await harness.killBackground();
    await pressByKey(page, message('change_entry', { line: 'call Tom' }));
    await page.type(' back');
    await tabTo(page, message('hour_label'));
    await page.type('0530P');
    await tabTo(page, message('moment_label'));
    await page.type('after work');
    await pressByKey(page, message('save_changes'));
    await says(page, message('changed'));
    const day = await dayIn(0);
    const changed = { words: 'call Tom back', day, minute: 17 * 60 + 30, moment: 'after work' };
    expect(await intentions()).toMatchObject([changed]);
    await pressByKey(page, message('undo'), 'Shift+Tab');
    await says(page, message('undone'));
    const [back] = await intentions();
    expect(back).toMatchObject({ words: 'call Tom', day });
    expect(back).not.toHaveProperty('minute');
    await page.close();

    // Escape leaves it as it is, and the keys are where they were.
    await harness.killBackground();
    const again = await popup();
    const change = message('change_entry', { line: 'call Tom' });
    await pressByKey(again, message('intentions_title'));
    await pressByKey(again, change);
    await again.type(' back');
    await again.press('Escape');
    await until('the line again', async () => (await focusedName(again)) === change);
    expect(await intentions()).toEqual([back]);

    // What is asked above follows the list.
    await says(again, message('recall_title'));
    await again.press('Enter');
    await again.type(' back');
    await again.press('Enter');
    await until('both to say so', () =>
      again.evaluate(() => document.body.innerText.split('call Tom back').length === 3),
    );
    await pressByKey(again, message('let_go_this', { words: 'call Tom back' }));
    await says(again, message('let_gone'));
    await saysNot(again, 'call Tom back');
  });

  it('who has gone quiet is asked about once where that is chosen, and never again where that is said', async () => {
    const last = await dayIn(-100);
    const walked = { id: 'walk', words: 'Walked with Ada', day: last, people: ['ada'] };
    await holdJournal(harness, [walked], [{ id: 'ada', name: 'Ada' }]);
    const popups = await popup();
    await saysNot(popups, message('ask_quiet'));
    await popups.close();

    await set(harness, 'askQuiet', true);
    await harness.killBackground();
    // It is looked for while a new tab rests.
    const resting = await newTab();
    const looked = () => read<{ value: { on: string } }>(harness, 'local', 'quiet.found');
    await until('the look through the years', async () => (await looked()) !== undefined);
    await resting.close();
    await harness.killBackground();
    // Opened so that it has the keys: of a new tab the address bar has them, and no test can press F6.
    const tab = await harness.extensionPage('newtab.html#practice');
    await says(tab, message('ask_quiet'));
    await says(tab, 'You last wrote of Ada');
    await pressByKey(tab, message('asked_never'));
    await says(tab, message('asked_never_again'));
    await tab.close();
    expect(await asked()).toEqual({ quiet: 'no' });

    // Nor in the weeks to come, when it is looked for again.
    await harness.killBackground();
    const later = await dayIn(8);
    await clockAt(later);
    const again = await newTab();
    await until('another look', async () => (await looked())?.value.on === later);
    await again.close();
    await saysNot(await popup(), message('ask_quiet'));
    expect(await valuesUnder(harness, 'person/')).toMatchObject([{ id: 'ada', mayBeQuiet: true }]);
  });

  it('a pause says only that there is something, and the popup says what', async () => {
    const on = await dayIn(-1);
    const exam: Occasion = {
      ...{ id: 'o', words: 'My sister’s secret exam', people: [], on, yearly: false },
      ...{ before: true, after: true, madeAt: 1, changedAt: 1 },
    };
    await layRecords(harness, [['occasion/o', { v: 1, value: exam }]]);
    const news = await harness.open(PAGE);
    await attentionOn(harness, PAGE);
    await sendMessage(harness, { type: 'now' });
    const pause = await until('the line', async () => {
      const shown = await pauseShown(harness, PAGE);
      return shown.text.includes(message('pause_asking')) && shown;
    });
    expect(pause.text).not.toContain('secret');
    await news.press('Escape');
    await pauseGone(harness, PAGE);
    await harness.killBackground();
    await says(await popup(), 'My sister’s secret exam');
  });

  it('a day that comes back is written on a person’s page by their calendar, changed and deleted', async () => {
    await holdJournal(harness, [], [{ id: 'ada', name: 'Ada' }]);
    const page = await harness.extensionPage('journal.html#people/ada');
    await pressByKey(page, message('date_add'));
    await page.type('Her father died');
    await tabTo(page, message('date_yearly'));
    await page.press(' ');
    await tabTo(page, message('date_calendar'));
    await page.press('ArrowDown');
    await tabTo(page, message('date_day'), 'Shift+Tab');
    await page.type('8');
    await tabTo(page, message('date_month'));
    await page.press('ArrowDown');
    await pressByKey(page, message('save_changes'));
    await says(page, message('kept'));
    expect(await valuesUnder<Occasion>(harness, 'occasion/')).toMatchObject([
      { words: 'Her father died', on: 'hebrew:M01-08', yearly: true, people: ['ada'] },
    ]);
    await says(page, '8 Tishri');
    await pressByKey(page, message('change_entry', { line: 'Her father died' }), 'Shift+Tab');
    await pressByKey(page, message('delete'));
    await says(page, message('deleted'));
    expect(await valuesUnder(harness, 'occasion/')).toEqual([]);
    await pressByKey(page, message('undo'));
    await says(page, 'Her father died');
  });
});
