/**
 * What there is to see: each state of each surface, how to come to it, and where it is looked at. A
 * state is reached by what lies in storage, by an address or by a message, and only where there is no
 * such way by what a hand does: so it lives on when its surface is drawn anew.
 */
import { MAX_WORDS_LENGTH } from '../../../utils/journal/model/fields.ts';
import { STORAGE_KEYS } from '../../../utils/platform/storage/storage-keys.ts';
import { EXERCISES } from '../../../utils/practice/exercises/plans.ts';
import { pauseQuestion } from '../../../utils/presence/pause-question.ts';
import { ACCENTS, type Settings } from '../../../utils/settings/settings.ts';
import { addDays } from '../../../utils/shared/days.ts';
import { KINDS } from '../../../utils/shared/kinds.ts';
import { SECOND_MS } from '../../../utils/shared/time.ts';
import {
  fillDisk,
  inField,
  pass,
  pauseShown,
  press,
  pressInPause,
  reset,
  says,
  sendMessage,
  write,
} from '../harness/extension.ts';
import { choose } from '../harness/files.ts';
import { type Harness, type TestPage, until } from '../harness/interface.ts';
import { message, testedLanguage } from '../harness/message.ts';
import type { Route } from '../harness/server.ts';
import { holdOurTimers, holdTimers, passOurTimers } from './timers.ts';
import {
  aMoment,
  at,
  birthday,
  done,
  draft,
  eightToday,
  firstWords,
  heard,
  intention,
  type Language,
  type Lay,
  lost,
  month,
  nobody,
  occasions,
  own,
  receivedToday,
  replies,
  run,
  TODAY,
  tenRipples,
  together,
  twoToday,
  unreadable,
  unthanked,
  WARD,
  ward,
  wasWithAda,
  week,
  year,
} from './worlds.ts';

/** In CSS pixels, and by how much its picture is made smaller. */
export interface Size {
  readonly width: number;
  readonly height: number;
  readonly halved: boolean;
}
export const SIZES = {
  /** A popup is as wide as its page, and at most so high. */
  popup: { width: 372, height: 600, halved: false },
  /** Beside a page, as wide as the browsers open it, and as narrow as one may draw it. */
  panel: { width: 360, height: 740, halved: false },
  slim: { width: 250, height: 620, halved: false },
  narrow: { width: 360, height: 740, halved: false },
  middle: { width: 768, height: 900, halved: true },
  wide: { width: 1440, height: 900, halved: true },
} as const satisfies Readonly<Record<string, Size>>;
export type SizeName = keyof typeof SIZES;

/** From a page that is open to the state. */
type Way = (page: TestPage, harness: Harness, language: Language) => Promise<unknown>;

export interface State {
  /** Also the name of its pictures. */
  readonly name: string;
  /** A page of ours, or a whole address; null where the page of the state before goes on. */
  readonly open: string | null;
  /** Settings that are not as they come. */
  readonly settings?: Partial<Settings>;
  /** What the clock says, epoch milliseconds; noon of a Wednesday in summer where nothing is said. */
  readonly atMs?: number;
  /** What lies in storage before it is opened. */
  readonly lay?: Lay;
  /** What is done there. */
  readonly goOn?: Way;
  /** What of the page is in view; the page is the same as in the state before. */
  readonly scrollsTo?: string;
  /** How long it has been there, in milliseconds; where nothing is said all that comes in is there. */
  readonly momentMs?: number;
  /** Where it is looked at, light and dark. */
  readonly sizes: readonly SizeName[];
  /** Where in the dark, if not at all of them: over a web page that page's colours count, not the system's. */
  readonly dark?: readonly SizeName[];
  /** Whether it is looked at in German as well: by light, at the first of its sizes. */
  readonly german?: boolean;
}

const ALL = ['narrow', 'middle', 'wide'] as const;
const ENDS = ['narrow', 'wide'] as const;
const NARROW = ['narrow'] as const;
const POPUP = ['popup'] as const;
const NEW_TAB = 'newtab.html#practice';

/** Presses what is there, as a script would: nothing is pointed at in the picture. */
const presses = (selector: string) => (page: TestPage) =>
  until(selector, () =>
    page.evaluate((selector: string) => {
      const found = document.querySelector<HTMLElement>(selector);
      found?.click();
      return found !== null;
    }, selector),
  );

/** Until it is there, and the reader is at it. */
const goesTo =
  (selector: string): Way =>
  (page) =>
    until(selector, () =>
      page.evaluate((selector: string) => {
        const found = document.querySelector(selector);
        found?.scrollIntoView();
        return found !== null;
      }, selector),
    );

/** Scrolls so that it stands at the window's head. */
const showsFromThere = (selector: string) => (page: TestPage) =>
  page.evaluate((selector: string) => {
    document.querySelector(selector)?.scrollIntoView();
  }, selector);

/** Until it says so in the language it speaks. */
const tells = (key: string) => (page: TestPage) => says(page, message(key));

const types =
  (english: string, german: string) => async (page: TestPage, _: Harness, language: Language) => {
    await inField(page);
    await page.type(language === 'de' ? german : english);
  };

/** With somebody by name, in the popup's bar. */
const choosesAda: Way = async (page) => {
  await until('the bar', () =>
    page.evaluate((name: string) => {
      const bar = [...document.querySelectorAll('button')].find(
        (button) => button.getAttribute('aria-label') === name || button.textContent === name,
      );
      bar?.click();
      return bar !== undefined;
    }, message('bar_somebody')),
  );
  await until('the people', () =>
    page.evaluate(() => {
      const select = document.querySelector('select');
      if (!select) return false;
      select.value = 'ada';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      return document.querySelector('footer li, section li') !== null;
    }),
  );
};

/** The form of the day that comes back by another calendar. */
const changesADay: Way = (page) =>
  until('its form', () =>
    page.evaluate(() => {
      if (document.querySelector('fieldset')) return true;
      const buttons = [...document.querySelectorAll('button')];
      buttons.find((button) => /father|Vater/.test(button.ariaLabel ?? ''))?.click();
      return false;
    }),
  );

const searches =
  (english: string, german: string): Way =>
  async (page, harness, language) => {
    await page.press('/');
    await types(english, german)(page, harness, language);
  };

/** Practices of a pack in which something is wrong. */
const SLIPS = `
title: Clocks
kind: cheer

title: Bells
kind: warmth
invitaton: Ring one.
`;

/** What somebody may say of their life, so that few practices are left. */
const FEW: Partial<Settings> = {
  around: ['friend'],
  places: ['home'],
  without: ['difficult', 'stranger'],
};

export const PAGES: readonly State[] = [
  // The new tab.
  { name: 'newtab', open: NEW_TAB, sizes: ALL, german: true },
  {
    name: 'newtab-about',
    open: null,
    goOn: presses('main [aria-expanded="false"]'),
    sizes: NARROW,
    german: true,
  },
  ...KINDS.map(
    (kind): State => ({
      name: `newtab-${kind}`,
      open: NEW_TAB,
      settings: { kinds: [kind] },
      sizes: ['middle'],
    }),
  ),
  ...ACCENTS.slice(1).map(
    (accent): State => ({
      name: `newtab-${accent}`,
      open: NEW_TAB,
      settings: { accent },
      sizes: ['middle'],
    }),
  ),
  { name: 'newtab-happened', open: NEW_TAB, lay: done, sizes: ENDS },
  {
    name: 'newtab-writing',
    open: NEW_TAB,
    goOn: async (page) => {
      await page.press('d');
      await inField(page);
    },
    sizes: ENDS,
    german: true,
  },
  {
    name: 'newtab-evening',
    open: NEW_TAB,
    settings: { evening: { on: true, hour: 19 } },
    atMs: at(TODAY, '20:00'),
    sizes: ENDS,
    german: true,
  },
  {
    name: 'newtab-keys',
    open: NEW_TAB,
    goOn: (page) => page.press('?'),
    sizes: ['middle'],
  },
  { name: 'newtab-winter', open: NEW_TAB, atMs: at('2026-01-14', '12:00'), sizes: ['wide'] },
  {
    name: 'newtab-kindness-day',
    open: NEW_TAB,
    settings: { kindnessDay: 3, clock: true },
    sizes: ALL,
    german: true,
  },
  { name: 'newtab-quiet', open: 'newtab.html', settings: { newTab: 'quiet' }, sizes: ['wide'] },
  {
    name: 'newtab-intention',
    open: NEW_TAB,
    lay: together(month, intention, birthday),
    sizes: ENDS,
    german: true,
  },
  {
    name: 'newtab-asked',
    open: NEW_TAB,
    lay: unthanked,
    goOn: tells('ask_thanks'),
    sizes: NARROW,
    german: true,
  },
  { name: 'newtab-pack', open: NEW_TAB, lay: ward, sizes: NARROW, german: true },
  { name: 'newtab-lost', open: NEW_TAB, lay: lost, sizes: NARROW, german: true },

  // The popup.
  { name: 'popup', open: 'popup.html', sizes: POPUP, german: true },
  {
    name: 'popup-draft',
    open: 'popup.html',
    lay: together(
      month,
      draft((language) => ({
        words: language === 'de' ? 'Ada gestern zugehört' : 'Listened to Ada yesterday',
      })),
    ),
    sizes: POPUP,
    german: true,
  },
  { name: 'popup-suggestions', open: null, goOn: types(' @', ' @'), sizes: POPUP },
  {
    name: 'popup-full',
    open: 'popup.html',
    lay: draft(() => ({ words: 'Wort und '.repeat(MAX_WORDS_LENGTH).slice(0, MAX_WORDS_LENGTH) })),
    goOn: async (page) => {
      await inField(page);
      await fillDisk(page);
      await page.press('Enter');
      await until('what failed', () =>
        page.evaluate(() => document.querySelector('[role="alert"]') !== null),
      );
    },
    sizes: POPUP,
    german: true,
  },
  { name: 'popup-two-acts', open: 'popup.html', lay: twoToday, sizes: POPUP, german: true },
  { name: 'popup-eight-acts', open: 'popup.html', lay: eightToday, sizes: POPUP },
  { name: 'popup-received', open: 'popup.html', lay: receivedToday, sizes: POPUP },
  { name: 'popup-intention', open: 'popup.html', lay: intention, sizes: POPUP, german: true },
  {
    name: 'popup-asked-after',
    open: 'popup.html',
    lay: together(month, occasions),
    goOn: tells('ask_after'),
    sizes: POPUP,
    german: true,
  },
  {
    name: 'popup-asked-heard',
    open: 'popup.html',
    lay: together(month, wasWithAda),
    goOn: tells('ask_heard'),
    sizes: POPUP,
    german: true,
  },
  {
    name: 'popup-day-offered',
    open: 'popup.html',
    lay: month,
    goOn: types('Ada’s exam Friday', 'Adas Prüfung am Freitag'),
    sizes: POPUP,
    german: true,
  },
  {
    name: 'popup-plan',
    open: 'popup.html',
    lay: together(
      month,
      draft((language) => ({
        words: language === 'de' ? 'Ada anrufen' : 'Call Ada',
        as: 'intention',
        day: '2026-06-18',
        minute: 17 * 60 + 30,
        when: language === 'de' ? 'nach der Arbeit' : 'after work',
      })),
    ),
    sizes: POPUP,
  },
  {
    name: 'popup-plan-changed',
    open: 'popup.html',
    lay: intention,
    goOn: async (page) => {
      await press(page, message('intentions_title'));
      await press(page, message('change_entry', { line: 'Take Chiara’s book back to her' }));
    },
    sizes: POPUP,
  },
  {
    name: 'popup-with-whom',
    open: 'popup.html',
    lay: together(month, heard),
    goOn: choosesAda,
    sizes: POPUP,
    german: true,
  },
  {
    name: 'popup-held',
    open: 'popup.html',
    lay: (harness) => sendMessage(harness, { type: 'hold', until: 'hour' }),
    sizes: POPUP,
    german: true,
  },
  {
    name: 'popup-with-somebody',
    open: 'popup.html',
    lay: (harness) => sendMessage(harness, { type: 'with-somebody', minutes: 60 }),
    sizes: POPUP,
    german: true,
  },
  { name: 'popup-lost', open: 'popup.html', lay: lost, sizes: POPUP, german: true },
  { name: 'popup-unreadable', open: 'popup.html', lay: unreadable, sizes: POPUP },

  {
    name: 'popup-evening',
    open: 'popup.html',
    atMs: at(TODAY, '20:30'),
    lay: (harness) =>
      write(harness, 'session', {
        [STORAGE_KEYS.eveningPressed.key]: { v: 1, value: TODAY },
      }),
    sizes: POPUP,
    german: true,
  },

  // Beside a page.
  { name: 'beside-empty', open: 'sidepanel.html', sizes: ['panel'], german: true },
  { name: 'beside', open: 'sidepanel.html', lay: eightToday, sizes: ['slim'], german: true },
  {
    name: 'beside-begun',
    open: 'sidepanel.html',
    lay: together(
      twoToday,
      intention,
      draft((language) => ({
        words:
          language === 'de'
            ? 'Danke sagen für „Wie die Flut kommt“ (tide.example)'
            : 'Thank whoever made “How the tide comes in” (tide.example)',
        as: 'intention',
      })),
    ),
    sizes: ['panel'],
    german: true,
  },

  // The journal.
  { name: 'journal-empty', open: 'journal.html#days', sizes: ALL, german: true },
  { name: 'journal-month', open: 'journal.html#days', lay: month, sizes: ALL, german: true },
  {
    name: 'journal-line',
    open: null,
    goOn: presses('[data-act] button'),
    sizes: ENDS,
    german: true,
  },
  { name: 'journal-year', open: 'journal.html#days', lay: year, sizes: ENDS },
  { name: 'journal-found', open: null, goOn: searches('tea', 'Tee'), sizes: ENDS, german: true },
  {
    name: 'journal-none',
    open: 'journal.html#days',
    lay: month,
    goOn: searches('xyz', 'xyz'),
    sizes: NARROW,
    german: true,
  },
  {
    name: 'journal-discreet',
    open: 'journal.html#days',
    settings: { discreet: true },
    lay: month,
    sizes: NARROW,
  },
  { name: 'journal-lost', open: 'journal.html#days', lay: lost, sizes: NARROW },
  {
    name: 'journal-refused',
    open: 'journal.html?database=refused#days',
    goOn: tells('view_failed'),
    sizes: NARROW,
    german: true,
  },
  {
    name: 'journal-waiting',
    open: 'journal.html?database=silent#days',
    // What comes before is there for seconds only.
    goOn: tells('waiting_long'),
    sizes: NARROW,
  },
  { name: 'people', open: 'journal.html#people', lay: year, sizes: ENDS, german: true },
  { name: 'person', open: 'journal.html#people/ada', lay: year, sizes: ALL, german: true },
  {
    name: 'person-threads',
    open: 'journal.html#people/ada',
    lay: together(year, occasions, heard),
    goOn: tells('dates_ahead'),
    sizes: ENDS,
    german: true,
  },
  { name: 'person-day', open: null, goOn: changesADay, sizes: NARROW, german: true },
  { name: 'ripples-empty', open: 'journal.html#ripples', sizes: NARROW, german: true },
  { name: 'ripples-ten', open: 'journal.html#ripples', lay: tenRipples, sizes: ENDS },
  { name: 'ripples', open: 'journal.html#ripples', lay: year, sizes: ALL, german: true },
  { name: 'back-empty', open: 'journal.html#back', sizes: NARROW, german: true },
  { name: 'back', open: 'journal.html#back', lay: year, sizes: ALL, german: true },
  {
    name: 'back-turn',
    open: 'journal.html#back',
    atMs: at('2026-12-30', '12:00'),
    lay: year,
    sizes: NARROW,
    dark: [],
    german: true,
  },
  {
    name: 'letter-empty',
    open: 'journal.html#back/letter',
    goOn: tells('letter_nothing'),
    sizes: NARROW,
    dark: [],
    german: true,
  },
  {
    name: 'letter',
    open: 'journal.html#back/letter',
    lay: year,
    goOn: goesTo('main textarea'),
    sizes: ENDS,
    dark: NARROW,
    german: true,
  },
  {
    name: 'time-empty',
    open: 'journal.html#time',
    lay: together(nobody, aMoment),
    sizes: NARROW,
    german: true,
  },
  {
    name: 'time',
    open: 'journal.html#time',
    lay: together(nobody, week),
    sizes: ALL,
    german: true,
  },
  {
    name: 'time-pauses',
    open: null,
    scrollsTo: '#went',
    sizes: NARROW,
    german: true,
  },
  { name: 'data', open: 'journal.html#yours', lay: month, sizes: ENDS, german: true },
  {
    name: 'data-book',
    open: null,
    goOn: async (page, ...at) => {
      await presses('main input[value="book"]')(page);
      await tells('export_book_hint')(page);
      await goesTo('#export')(page, ...at);
    },
    sizes: NARROW,
    dark: [],
    german: true,
  },

  // Practices and exercises.
  {
    name: 'practices-life',
    open: 'practices.html',
    settings: FEW,
    goOn: async (page) => {
      await presses('main summary')(page);
      await page.evaluate(() => document.querySelector('main details')?.scrollIntoView());
    },
    sizes: NARROW,
    german: true,
  },
  { name: 'practices', open: 'practices.html', sizes: ENDS, german: true },
  {
    name: 'practices-own',
    open: null,
    goOn: async (page) => {
      await press(page, message('own_write'));
      await inField(page);
    },
    sizes: NARROW,
  },
  {
    name: 'practices-packs',
    open: 'practices.html#packs',
    lay: ward,
    sizes: NARROW,
    german: true,
  },
  {
    name: 'practices-packs-open',
    open: null,
    goOn: async (page) => {
      await presses('article summary')(page);
      await showsFromThere('article')(page);
    },
    sizes: NARROW,
  },
  { name: 'practices-packs-offered', open: null, scrollsTo: 'article + section', sizes: NARROW },
  {
    name: 'practices-packs-preview',
    open: null,
    goOn: async (page, _, language) => {
      await choose(page, 'ward.txt', `${WARD[language].replace('2026-05', '2026-06')}${SLIPS}`);
      await tells('pack_replaces')(page);
      await showsFromThere('section section')(page);
    },
    sizes: ENDS,
    german: true,
  },
  {
    name: 'practices-packs-refused',
    open: null,
    goOn: async (page, _, language) => {
      await choose(page, 'ward.txt', WARD[language].replace('author', 'autor'));
      await says(page, message('pack_refused', { name: 'ward.txt' }));
    },
    sizes: NARROW,
    german: true,
  },
  {
    name: 'practices-packs-give',
    open: 'practices.html#packs',
    lay: own,
    goOn: async (page) => {
      await press(page, message('give_open'));
      await inField(page);
    },
    sizes: NARROW,
    german: true,
  },
  {
    name: 'week',
    open: 'practices.html#week',
    goOn: tells('week_sheet'),
    sizes: ENDS,
    dark: NARROW,
    german: true,
  },
  {
    name: 'week-class',
    open: null,
    goOn: async (page) => {
      await presses('main input[value="class"]')(page);
      await tells('week_for_class_hint')(page);
    },
    sizes: NARROW,
    dark: [],
    german: true,
  },
  {
    name: 'week-slips',
    open: null,
    goOn: async (page, ...at) => {
      await presses('main input[value="slips"]')(page);
      await goesTo('main > ul')(page, ...at);
    },
    sizes: NARROW,
    dark: [],
  },
  { name: 'known', open: 'known.html', sizes: NARROW, german: true },
  { name: 'exercises', open: 'exercises.html', sizes: ALL, german: true },
  {
    name: 'exercises-further',
    open: 'exercises.html',
    lay: replies(() => ({ state: 'asleep', wakesAt: at(addDays(TODAY, 1), '06:00') })),
    scrollsTo: 'main section',
    sizes: NARROW,
    german: true,
  },
  ...EXERCISES.map(
    (exercise): State => ({
      name: `exercise-${exercise}`,
      open: `exercises.html#${exercise}`,
      sizes: exercise === 'forgiveness' ? ENDS : NARROW,
      // They differ in their words.
      dark: exercise === 'forgiveness' ? ENDS : [],
      german: true,
    }),
  ),
  {
    name: 'exercise-letters',
    open: 'exercises.html#forgiveness',
    lay: run('forgiveness', (language) => ({
      step: 'recall',
      chosen: { seal: 'plain' },
      answers:
        language === 'de'
          ? { to: 'Chiara', recall: 'Sie ist nicht gekommen, und hat nichts gesagt.' }
          : { to: 'Chiara', recall: 'She did not come, and said nothing.' },
    })),
    sizes: NARROW,
  },
  {
    name: 'exercise-letter',
    open: null,
    goOn: presses('main li button'),
    sizes: ENDS,
    german: true,
  },
  {
    name: 'exercise-breath',
    open: 'exercises.html#presence',
    lay: run('presence', () => ({ step: 'breathe', steppedAt: at(TODAY, '11:00') })),
    sizes: NARROW,
  },
  {
    name: 'exercise-end',
    open: 'exercises.html#listening',
    lay: run('listening', (language) => ({
      step: 'end',
      chosen: { when: 'after' },
      answers:
        language === 'de'
          ? { heard: 'Dass der Umzug ihr Angst macht', need: 'Jemand, der nicht aufmuntert' }
          : { heard: 'That the move frightens her', need: 'Somebody who does not cheer' },
    })),
    sizes: ENDS,
    german: true,
  },

  // A reply that sleeps.
  { name: 'reply', open: 'reply.html', sizes: NARROW, german: true },
  {
    name: 'reply-all',
    open: 'reply.html#all',
    lay: replies(
      () => ({}),
      () => ({ state: 'asleep', wakesAt: at(addDays(TODAY, 1), '06:00') }),
      () => ({ state: 'kept' }),
    ),
    sizes: NARROW,
    german: true,
  },
  {
    name: 'reply-early',
    open: null,
    goOn: presses('main li:nth-child(2) button'),
    sizes: NARROW,
  },
  {
    name: 'reply-asleep',
    open: 'reply.html',
    lay: replies((language) => ({ state: 'written', answers: firstWords(language) })),
    goOn: async (page) => {
      await inField(page);
      await page.press('Control+Enter');
      await tells('reply_asleep_title')(page);
    },
    sizes: NARROW,
    german: true,
  },
  {
    name: 'reply-awake',
    open: 'reply.html#all',
    lay: replies(() => ({ state: 'asleep' })),
    goOn: async (page) => {
      await presses('main li button')(page);
      await tells('reply_awake_title')(page);
    },
    sizes: ENDS,
    german: true,
  },
  {
    name: 'reply-kinder',
    open: 'reply.html#all',
    lay: replies((language) => ({
      state: 'kinder',
      answers: {
        ...firstWords(language),
        kinder:
          language === 'de'
            ? 'Du hast es mir um drei gesagt, und um vier warst du da. Ich war gehetzt. Sag es mir bitte am Tag davor.'
            : 'You told me at three, and came at four. I felt rushed. Please tell me the day before.',
      },
    })),
    goOn: async (page) => {
      await presses('main li button')(page);
      await tells('reply_kinder_second')(page);
    },
    sizes: ALL,
    german: true,
  },
  {
    name: 'reply-aloud',
    open: 'reply.html#all',
    lay: replies((language) => ({
      state: 'aloud',
      answers: {
        ...firstWords(language),
        line: language === 'de' ? 'Mit Ben reden' : 'Talk with Ben',
      },
    })),
    goOn: async (page) => {
      await presses('main li button')(page);
      await tells('reply_aloud_title')(page);
    },
    sizes: NARROW,
    german: true,
  },
  {
    name: 'reply-said',
    open: null,
    goOn: async (page) => {
      await page.press('Enter');
      await tells('reply_said_title')(page);
    },
    sizes: NARROW,
    german: true,
  },

  // Settings, and the first page.
  { name: 'settings', open: 'options.html', sizes: ALL, german: true },
  ...['pauses', 'practices', 'look', 'grants', 'time', 'journal', 'keys'].map(
    (part): State => ({
      name: `settings-${part}`,
      open: null,
      scrollsTo: `#${part}`,
      sizes: NARROW,
      german: true,
    }),
  ),
  {
    name: 'settings-life',
    open: 'options.html',
    settings: FEW,
    scrollsTo: '#life',
    sizes: NARROW,
    german: true,
  },
  {
    name: 'settings-found',
    open: 'options.html',
    settings: { eveningNotice: { on: true, minute: 20 * 60 + 15 } },
    goOn: searches('evening', 'Abend'),
    sizes: ENDS,
    german: true,
  },
  {
    name: 'settings-unreadable',
    open: 'options.html',
    lay: unreadable,
    sizes: NARROW,
    german: true,
  },
  { name: 'welcome', open: 'welcome.html', sizes: ALL, german: true },
];

/** Pages that a pause comes over: what they are on, and their words. */
const GROUNDS = {
  white: ['#ffffff', '#222222'],
  dark: ['#111417', '#d8d8d8'],
  coloured: ['#c2255c', '#fff3bf'],
} as const;

const html = ([ground, words]: readonly [string, string]): Route => {
  const lines =
    '<p>Twice a day the water comes back over the flats, and whoever walks there looks up now and then.</p>';
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
<style>body{font:18px/1.6 sans-serif;max-width:640px;margin:40px auto;padding:0 20px;color:${words};background:${ground}}</style>
</head><body><h1>How the tide comes in</h1>${lines.repeat(4)}</body></html>`;
  return (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page);
  };
};
export const ROUTES: Readonly<Record<string, Route>> = Object.fromEntries(
  Object.entries(GROUNDS).map(([name, ground]) => [`/${name}`, html(ground)]),
);

/** Where every page is that a pause comes over. */
export const HERE = 'http://tide.test/';
const on = (ground: keyof typeof GROUNDS): string => `${HERE}${ground}`;

/** Whether a state is of a page that a pause comes over: what goes on from such a one is too. */
export const isOverPage = ({ open }: State, i: number, all: readonly State[]): boolean =>
  open === null ? isOverPage(all[i - 1] as State, i - 1, all) : open.startsWith('http');

/** A pause was asked for, and stays at its first breath. */
const asked = async (_: TestPage, harness: Harness) => {
  await holdOurTimers(harness, HERE);
  await sendMessage(harness, { type: 'now' });
  await pauseShown(harness, HERE);
};
/** One is due by itself; at its level. */
const due = async (_: TestPage, harness: Harness) => {
  await pass(harness, 60);
  await pauseShown(harness, HERE);
};
/** The breath before it is over. */
const said = (_: TestPage, harness: Harness) =>
  until('its line', async () => {
    if ((await pauseShown(harness, HERE)).line !== '') return true;
    await passOurTimers(harness, HERE);
    return false;
  });
const NOON_MS = at(TODAY, '12:00');
/** On a page of our own it is today's practice every other second. */
const asksFirst: Way = (page, harness) =>
  until('the question of noon', async () => {
    const isIt = await page.evaluate(
      (question: string) => document.querySelector('h1')?.textContent === question,
      message(pauseQuestion(NOON_MS / SECOND_MS, 12)),
    );
    if (isIt) return true;
    const language = testedLanguage();
    await reset(harness, { language }, NOON_MS);
    await page.evaluate(() => location.reload());
    return false;
  });

/** Those that come over a page, and the one on a page of ours: they have to be waited for. */
export const PAUSES: readonly State[] = [
  {
    name: 'pause',
    open: on('white'),
    goOn: asked,
    momentMs: 2_000,
    sizes: ALL,
    dark: NARROW,
    german: true,
  },
  {
    name: 'pause-said',
    open: null,
    goOn: said,
    sizes: ALL,
    dark: NARROW,
    german: true,
  },
  {
    name: 'pause-away',
    open: null,
    goOn: (page, harness) => pressInPause(harness, page, HERE, message('pause_step_away')),
    sizes: ENDS,
    dark: NARROW,
  },
  { name: 'pause-said-dark', open: on('dark'), goOn: asked, sizes: ['middle'] },
  { name: 'pause-said-coloured', open: on('coloured'), goOn: asked, sizes: ['middle'] },
  {
    name: 'pause-card',
    open: on('white'),
    settings: { rhythmMinutes: 1, level: 'card' },
    goOn: due,
    sizes: ENDS,
    dark: NARROW,
    german: true,
  },
  {
    name: 'pause-card-dark',
    open: on('dark'),
    settings: { rhythmMinutes: 1, level: 'card' },
    goOn: due,
    sizes: ['middle'],
  },
  ...(['white', 'dark', 'coloured'] as const).map(
    (ground): State => ({
      name: `pause-glow-${ground}`,
      open: on(ground),
      settings: { rhythmMinutes: 1, level: 'whisper' },
      goOn: async (page, harness) => {
        await holdOurTimers(harness, HERE);
        await due(page, harness);
      },
      momentMs: 3_000,
      sizes: ['middle'],
    }),
  ),
  {
    name: 'pause-entry',
    open: on('white'),
    settings: { chosenSites: [{ site: 'tide.test', breath: true, shareMinutes: null }] },
    // It comes with the page, before its time could be held: its breath is waited for.
    goOn: said,
    sizes: ENDS,
    dark: NARROW,
    german: true,
  },
  {
    name: 'pause-with-somebody',
    open: on('white'),
    goOn: async (_, harness) => {
      await sendMessage(harness, { type: 'with-somebody', minutes: 60 });
      await pauseShown(harness, HERE);
    },
    sizes: NARROW,
    german: true,
  },
  { name: 'still', open: 'still.html', goOn: asksFirst, sizes: ENDS, german: true },
  {
    name: 'still-breath',
    open: null,
    goOn: async (page) => {
      await holdTimers(page);
      await presses('main button:nth-of-type(2)')(page);
      await says(page, message('pause_breath_in'));
    },
    sizes: ENDS,
  },
  {
    name: 'still-away',
    open: 'still.html',
    goOn: async (page, harness, language) => {
      await asksFirst(page, harness, language);
      await presses('main button')(page);
      await says(page, message('still_away'));
    },
    sizes: NARROW,
  },
];
