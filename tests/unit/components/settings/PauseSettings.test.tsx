// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { weekdaysFor } from '@/components/base/format-locale';
import { button, expectAccessible, message } from '@/tests/unit/components/draw';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/settings/settings';
import { drawSettings, type SettingsPageProps } from './settings-page';

afterEach(cleanup);

type Props = SettingsPageProps;
const options = (settings: Partial<Settings> = {}, more: Partial<Props> = {}) =>
  drawSettings(settings, {
    shortcuts: [
      { does: 'write', keys: 'Alt+Shift+K' },
      { does: 'now', keys: '' },
    ],
    ...more,
  });
const inWords = () =>
  screen
    .getByRole('region', { name: message('state_title') })
    .querySelector('p')
    ?.textContent?.trim();

describe('the explanation of the settings', () => {
  it.each<[Partial<Settings>, string]>([
    [{}, message('pauses_say_screen', { length: '30 minutes' })],
    [{ rhythmMinutes: 1, level: 'whisper' }, message('pauses_say_whisper', { length: '1 minute' })],
    [
      {
        daysOff: [0, 6],
        quietHours: { on: true, fromMinute: 1320, toMinute: 420 },
        level: 'card',
      },
      'After 30 minutes of browsing, at a good moment, as a small card in a corner of the page. Not on Sunday or Saturday. Not from 10:00 PM to 7:00 AM.',
    ],
    [
      {
        chosenSites: ['reddit.com', 'x.com'].map((site) => ({
          site,
          breath: true,
          shareMinutes: null,
        })),
      },
      'After 30 minutes of browsing, at a good moment, as a quiet sheet over the page. A short pause before reddit.com and x.com.',
    ],
  ])('%j', (settings, sentence) => {
    options(settings);
    expect(inWords()).toBe(sentence);
  });

  it('changes with them, at once', async () => {
    options();
    await fireEvent.click(screen.getByRole('switch', { name: 'Offer pauses' }));
    expect(inWords()).toContain('No pause comes by itself.');
    expect(screen.queryByRole('radio', { name: 'A card' })).toBeNull();
  });

  it('says where it can’t reach, and asks in the click itself', async () => {
    const denied = { granted: false, onRequest: vi.fn(async () => true) };
    options({}, { sites: denied, notifications: denied });
    expect(inWords()).toBe('After 30 minutes of browsing, as a light on the toolbar button.');
    const [allow] = screen.getAllByRole('button', { name: 'Allow access to sites' });
    await fireEvent.click(allow as HTMLElement);
    expect(denied.onRequest).toHaveBeenCalledOnce();
  });
});

describe('the level of a pause', () => {
  it('is one of three, each with what it does', async () => {
    const { changes } = options();
    const card = screen.getByRole('radio', { name: 'A card' });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'A sheet' }).checked).toBe(true);
    expect(document.getElementById(card.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'A small card in a corner. You can go on typing beside it.',
    );
    await fireEvent.click(card);
    expect(changes).toEqual([['level', 'card']]);
  });
});

describe('days off', () => {
  it.each([
    ['en-US', [0, 1, 2, 3, 4, 5, 6]],
    ['en-GB', [1, 2, 3, 4, 5, 6, 0]],
    ['de', [1, 2, 3, 4, 5, 6, 0]],
    ['ar-EG', [6, 0, 1, 2, 3, 4, 5]],
  ])('come in the order of the week in %s, however the browser tells it', (language, week) => {
    expect(weekdaysFor(language)).toEqual(week);
    const { prototype } = Intl.Locale as unknown as { prototype: Record<string, unknown> };
    const told = Object.getOwnPropertyDescriptors(prototype);
    Object.defineProperty(prototype, 'getWeekInfo', { configurable: true, value: undefined });
    Object.defineProperty(prototype, 'weekInfo', { configurable: true, value: undefined });
    try {
      expect(weekdaysFor(language)).toEqual(week);
    } finally {
      for (const name of ['getWeekInfo', 'weekInfo']) {
        const before = told[name];
        if (before) Object.defineProperty(prototype, name, before);
        else delete prototype[name];
      }
    }
  });

  it('are each taken and given back', async () => {
    const { changes } = options({ daysOff: [6] });
    await fireEvent.click(screen.getByRole('checkbox', { name: 'Monday' }));
    await fireEvent.click(screen.getByRole('checkbox', { name: 'Saturday' }));
    expect(changes).toEqual([
      ['daysOff', [1, 6]],
      ['daysOff', [1]],
    ]);
  });
});

describe('chosen sites', () => {
  const field = () =>
    screen.getByRole<HTMLInputElement>('textbox', { name: message('chosen_label') });
  const type = (text: string) => fireEvent.input(field(), { target: { value: text } });
  const alerts = () =>
    screen
      .getAllByRole('alert')
      .map(({ textContent }) => textContent)
      .filter((text) => text !== '');
  const list = () => within(screen.getByRole('list', { name: message('chosen_label') }));
  const reddit = { site: 'reddit.com', breath: true, shareMinutes: null };

  it('say while they are typed what they cover, and are added with Enter', async () => {
    const { changes } = options();
    await type('News.*');
    expect(screen.getByText(message('site_covers', { example: 'news.org/…' }))).toBeTruthy();
    await fireEvent.submit(field().form as HTMLFormElement);
    expect(changes).toEqual([
      ['chosenSites', [{ site: 'news.*', breath: true, shareMinutes: null }]],
    ]);
    expect(field().value).toBe('');
    expect(list().getByText('news.*')).toBeTruthy();
  });

  it.each([
    ['reddit', /Add the ending/],
    ['my feed', /is not a site/],
    ['feed.test/*/new', /only stand for an ending/],
    ['ftp://feed.test', /is not a web page/],
    ['www.reddit.com', /is already in the list/],
    ['docs.example', /Remove it there first/],
  ])('%j is not added, and what would help is said', async (text, help) => {
    const { changes } = options({ chosenSites: [reddit], exceptedSites: ['docs.example'] });
    await type(text);
    expect(alerts()).toEqual([]);
    await fireEvent.click(button(`Add: ${message('chosen_label')}`));
    expect(changes).toEqual([]);
    expect(alerts()).toEqual([expect.stringMatching(help)]);
    expect(field().value).toBe(text);
  });

  it('a common feed is unticked until it is chosen, and can be taken out again', async () => {
    const { changes } = options();
    const feeds = screen.getAllByRole<HTMLInputElement>('checkbox', { hidden: true });
    expect(feeds.some(({ checked }) => checked)).toBe(false);
    const youtube = () =>
      screen.getByRole<HTMLInputElement>('checkbox', { name: 'youtube.com', hidden: true });
    await fireEvent.click(youtube());
    expect(youtube().checked).toBe(true);
    await fireEvent.click(youtube());
    expect(changes.at(-1)).toEqual(['chosenSites', []]);
  });

  it('removed, one can be put back where it was', async () => {
    const other = { site: 'x.com', breath: false, shareMinutes: 30 };
    const { changes } = options({ chosenSites: [reddit, other] });
    await fireEvent.click(button('Remove: reddit.com'));
    expect(changes.at(-1)).toEqual(['chosenSites', [other]]);
    expect(document.activeElement).toBe(field());
    const undo = await screen.findByRole('button', { name: 'Undo' });
    undo.focus();
    await fireEvent.click(undo);
    expect(document.activeElement).toBe(field());
    expect(changes.at(-1)).toEqual(['chosenSites', [reddit, other]]);
    await waitFor(() => expect(screen.getByText(message('undone'))).toBeTruthy());
  });

  it('each has its breath and its share of the day', async () => {
    const { changes } = options({ chosenSites: [reddit] });
    const share = screen.getByRole<HTMLSelectElement>('combobox', {
      name: `reddit.com: ${message('chosen_share')}`,
    });
    expect(share.selectedOptions[0]?.textContent).toBe(message('chosen_no_share'));
    await fireEvent.change(share, { target: { value: '20' } });
    expect(changes.at(-1)).toEqual(['chosenSites', [{ ...reddit, shareMinutes: 20 }]]);
    await fireEvent.change(share, { target: { value: '' } });
    await fireEvent.click(
      screen.getByRole('checkbox', { name: `reddit.com: ${message('chosen_breath')}` }),
    );
    expect(changes.at(-1)).toEqual(['chosenSites', [{ ...reddit, breath: false }]]);
    expect(list().getByText(message('chosen_nothing'))).toBeTruthy();
  });

  it('what could not be stored is said, and the list is as it was', async () => {
    options({ chosenSites: [reddit] }, { onChange: () => Promise.reject(new Error('quota')) });
    await fireEvent.click(button('Remove: reddit.com'));
    await waitFor(() => expect(alerts()).toEqual([expect.stringContaining('nothing was changed')]));
    expect(list().getByText('reddit.com')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});

it('breathing lasts as many breaths as are chosen', async () => {
  const { changes } = options();
  const field = screen.getByRole<HTMLSelectElement>('combobox', { name: '“Take a breath” lasts' });
  expect([...field.options].map(({ text }) => text)).toEqual([
    'Three breaths, half a minute',
    'Six breaths, a minute',
    'Ten breaths, over a minute and a half',
  ]);
  expect(field.value).toBe('6');
  await fireEvent.change(field, { target: { value: '10' } });
  expect(changes).toEqual([['breaths', 10]]);
});

describe('own lines', () => {
  const name = 'Lines of your own';
  const field = () => screen.getByRole<HTMLInputElement>('textbox', { name });
  const list = () => within(screen.getByRole('list', { name }));
  const enter = (input: HTMLInputElement) => fireEvent.submit(input.form as HTMLFormElement);
  const said = (input: HTMLInputElement) =>
    document.getElementById(input.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '')
      ?.textContent;
  const type = (text: string, input = field()) =>
    fireEvent.input(input, { target: { value: text } });

  it('are none at first, and it says where they show', () => {
    options();
    expect(screen.getByText('None yet.')).toBeTruthy();
    expect(screen.queryByRole('list', { name })).toBeNull();
    expect(screen.queryByRole('switch', { name: 'Only lines of your own' })).toBeNull();
    expect(document.getElementById(`${field().id}-hint`)?.textContent).toContain(
      'never put into a web page',
    );
  });

  it('are added with Enter, and the field is empty for the next', async () => {
    const { changes } = options();
    await type('  Who is  in the room? ');
    await enter(field());
    await type('Shoulders down.');
    await fireEvent.click(button('Add: Lines of your own'));
    expect(changes).toEqual([
      ['ownLines', ['Who is in the room?']],
      ['ownLines', ['Who is in the room?', 'Shoulders down.']],
    ]);
    expect(field().value).toBe('');
    expect(list().getByText('Shoulders down.')).toBeTruthy();
  });

  it.each<[typed: string, there: string[], problem: string, atOnce: boolean]>([
    ['', [], '', false],
    ['Again', ['Again'], 'You have this line already.', false],
    ['x'.repeat(91), [], 'A line has room for 90 characters.', true],
    [
      'One more',
      Array.from({ length: 50 }, (_, i) => `${i}`),
      'No more fit. Delete a line, or make one shorter.',
      false,
    ],
    [
      '語'.repeat(90),
      Array.from({ length: 29 }, (_, i) => `${i}`.padEnd(90, '語')),
      'No more fit. Delete a line, or make one shorter.',
      false,
    ],
  ])('%j beside %j is not added: %s', async (typed, ownLines, problem, atOnce) => {
    const { changes } = options({ ownLines });
    await type(typed);
    expect(said(field())).toBe(atOnce ? problem : '');
    await enter(field());
    expect(said(field())).toBe(problem);
    expect(field().value).toBe(typed);
    expect(changes).toEqual([]);
  });

  it('is changed in its place with Enter, and left as it was with Escape', async () => {
    const { changes } = options({ ownLines: ['One', 'Two', 'Three'] });
    await fireEvent.click(button('Change: Two'));
    const own = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'A line of your own' });
    expect(own().value).toBe('Two');
    expect(document.activeElement).toBe(own());
    await type('Three', own());
    await enter(own());
    expect(said(own())).toBe('You have this line already.');
    await type('Second', own());
    await enter(own());
    expect(changes).toEqual([['ownLines', ['One', 'Second', 'Three']]]);
    expect(document.activeElement).toBe(field());
    await fireEvent.click(button('Change: One'));
    await type('Something else', own());
    await fireEvent.keyDown(own(), { key: 'Escape' });
    expect(list().getByText('One')).toBeTruthy();
    expect(changes).toHaveLength(1);
  });

  it('is deleted with an undo that brings it back to its place', async () => {
    const { changes } = options({ ownLines: ['One', 'Two', 'Three'] });
    await fireEvent.click(button('Delete: Two'));
    expect(document.activeElement).toBe(field());
    await fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(changes).toEqual([
      ['ownLines', ['One', 'Three']],
      ['ownLines', ['One', 'Two', 'Three']],
    ]);
  });

  it('come in place of ours where that is chosen', async () => {
    const { changes } = options({ ownLines: ['One'] });
    await fireEvent.click(screen.getByRole('switch', { name: 'Only lines of your own' }));
    expect(changes).toEqual([['ownLinesOnly', true]]);
  });

  it('what could not be stored is said, and the list is as it was', async () => {
    options({ ownLines: ['One'] }, { onChange: () => Promise.reject(new Error('quota')) });
    await fireEvent.click(button('Delete: One'));
    await waitFor(() => expect(said(field())).toContain('nothing was changed'));
    expect(list().getByText('One')).toBeTruthy();
  });
});

describe('more about pauses', () => {
  const isOpen = () =>
    screen.getByText('More about pauses').closest('details')?.hasAttribute('open');

  it('is closed while all is at its default, and open where something is not', () => {
    options();
    expect(isOpen()).toBe(false);
    cleanup();
    options({ patienceMinutes: 10 });
    expect(isOpen()).toBe(true);
  });

  it('the bell shows its times once it rings', async () => {
    const { changes } = options({ bell: { ...DEFAULT_SETTINGS.bell, on: true } });
    const times = screen.getByRole('spinbutton', { name: message('bell_times') });
    await fireEvent.input(times, { target: { value: '5' } });
    await fireEvent.blur(times);
    expect(changes).toEqual([['bell', { on: true, fromMinute: 540, toMinute: 1260, times: 5 }]]);
  });
});

it.each<[number, string, string]>([
  [1, '1 minute', '1 time a day'],
  [2, '2 minutes', '2 times a day'],
  [12, '12 minutes', '12 times a day'],
])(
  'what %i counts is in the form that goes with it, also while it is typed',
  async (count, ...forms) => {
    options({ bell: { ...DEFAULT_SETTINGS.bell, on: true } });
    for (const [i, name] of ['A pause after', message('bell_times')].entries()) {
      const field = screen.getByRole('spinbutton', { name });
      await fireEvent.input(field, { target: { value: String(count) } });
      expect(field.getAttribute('aria-valuetext')).toBe(forms[i]);
      expect(field.closest('div')?.textContent).toContain(forms[i]?.replace(/^\d+ /, ''));
    }
  },
);

it('the keys are shown as the browser has them, and where to change them', async () => {
  const onChangeShortcuts = vi.fn();
  options({}, { onChangeShortcuts });
  expect(screen.getByText('Alt+Shift+K')).toBeTruthy();
  expect(screen.getByText('none')).toBeTruthy();
  await fireEvent.click(button('Change them there'));
  expect(onChangeShortcuts).toHaveBeenCalledOnce();
});

it('is accessible, with everything open', async () => {
  options({
    bell: { ...DEFAULT_SETTINGS.bell, on: true },
    quietHours: { ...DEFAULT_SETTINGS.quietHours, on: true },
    chosenSites: [{ site: 'reddit.com', breath: true, shareMinutes: 30 }],
    exceptedSites: ['docs.example'],
    ownLines: ['Who is in the room?', 'Shoulders down.'],
  });
  fireEvent.click(button('Change: Shoulders down.'));
  for (const details of document.querySelectorAll('details')) details.open = true;
  await expectAccessible();
});
