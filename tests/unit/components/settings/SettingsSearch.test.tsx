// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { button, expectAccessible, message } from '@/tests/unit/components/draw';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/settings/settings';
import { drawSettings } from './settings-page';

afterEach(cleanup);

const settings = (some: Partial<Settings> = {}) =>
  drawSettings(some, { shortcuts: [{ does: 'write', keys: 'Alt+Shift+K' }] });
const field = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Find a setting' });
const find = (words: string) => fireEvent.input(field(), { target: { value: words } });
const shown = () =>
  [...document.querySelectorAll<HTMLElement>('[data-setting]')]
    .filter((each) => !each.closest('[hidden]'))
    .map(({ dataset }) => dataset.setting);
const more = () => screen.getByText('More about pauses').closest('details') as HTMLDetailsElement;
const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent);

describe('a search', () => {
  it.each([
    ['a name', 'quiet hours', ['Quiet hours']],
    ['a hint, in any case', 'ONE DAY A WEEK', ['Kindness day']],
    ['a choice of it', '3 minutes', [message('away_label')]],
    ['parts of words, in any order', 'pra gent', ['Gentler practices']],
    ['a word that it doesn’t say itself', 'theme', ['Colour']],
    ['accents that it hasn’t', 'cölóur', ['Colour']],
  ])('finds settings by %s', async (_, words, names) => {
    settings();
    await find(words);
    expect(shown()).toEqual(names);
  });

  it('shows the whole of a part that is called so, where none of its settings says it', async () => {
    settings();
    await find('practices and the new tab');
    expect(shown()).toEqual([
      'Kinds of practices',
      'Look through all practices',
      message('around_label'),
      message('places_label'),
      message('without_label'),
      'Gentler practices',
      'Kindness day',
      'A new tab shows',
      'A question in the evening',
      'The evening’s question as a notification',
      'A clock',
    ]);
  });

  it('leaves what it finds where it is, ready to be changed', async () => {
    const { changes } = settings();
    await find('quiet hours');
    await fireEvent.click(screen.getByRole('switch', { name: 'Quiet hours' }));
    expect(changes).toEqual([['quietHours', { ...DEFAULT_SETTINGS.quietHours, on: true }]]);
    expect(shown()).toEqual(['Quiet hours', 'Hours']);
  });

  it('opens what is closed where it finds something in it, and closes that again', async () => {
    settings();
    expect(more().open).toBe(false);
    await find('ease off');
    expect(more().open).toBe(true);
    await find('');
    expect(more().open).toBe(false);
  });

  it('leaves open what a person had opened', async () => {
    settings();
    more().open = true;
    await find('ease off');
    await find('');
    expect(more().open).toBe(true);
  });

  it('finds what is there only while pauses are offered at the switch that offers them', async () => {
    settings({ pauses: false });
    await find('days off');
    expect(shown()).toEqual(['Offer pauses']);
  });

  it('says what it found, and where it found nothing that another word may help', async () => {
    settings();
    await find('quiet hours');
    expect(said()).toContain('Found: Quiet hours');
    await find('xylophone');
    expect(shown()).toEqual([]);
    expect(said()).toContain(message('options_found_none'));
    await fireEvent.click(button('Show all settings'));
    expect(field().value).toBe('');
    expect(document.activeElement).toBe(field());
    expect(shown().length).toBeGreaterThan(15);
  });
});

describe('the keys of the search', () => {
  it('a slash goes to it, but not while something is typed elsewhere', async () => {
    settings();
    const number = screen.getByRole('spinbutton', { name: 'A pause after' });
    number.focus();
    await fireEvent.keyDown(number, { key: '/' });
    expect(document.activeElement).toBe(number);
    for (const each of [document.body, screen.getByRole('switch', { name: 'Offer pauses' })]) {
      (document.activeElement as HTMLElement).blur();
      each.focus();
      await fireEvent.keyDown(each, { key: '/' });
      expect(document.activeElement).toBe(field());
    }
  });

  it('Enter goes to what was found first, and Escape shows all again', async () => {
    settings();
    await find('kindness day');
    await fireEvent.keyDown(field(), { key: 'Enter' });
    expect(document.activeElement).toBe(screen.getByLabelText('Kindness day'));
    field().focus();
    await fireEvent.keyDown(field(), { key: 'Escape' });
    expect(field().value).toBe('');
    expect(shown().length).toBeGreaterThan(15);
  });
});

it('is accessible, with something found and with nothing', async () => {
  settings();
  await find('ease off');
  await expectAccessible();
  await find('xylophone');
  await expectAccessible();
});
