// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { expectAccessible, message } from '@/tests/unit/components/draw';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/settings/settings';
import { drawSettings, permission, type SettingsPageProps } from './settings-page';

afterEach(cleanup);

const settings = (some: Partial<Settings> = {}, more: Partial<SettingsPageProps> = {}) =>
  drawSettings(some, more);
const card = () => within(screen.getByRole('region', { name: message('state_title') }));
const at = (hour: number) => new Date(2026, 10, 29, hour, 30).getTime();

it.each<[string, Partial<Settings>, string]>([
  ['as it comes', {}, 'Each new tab brings a practice.'],
  [
    'with new tabs on the kindness day alone',
    { newTab: 'kindness-day', kindnessDay: 6 },
    message('state_new_tab_kindness'),
  ],
  [
    'with no kindness day that they could be for',
    { newTab: 'kindness-day', kindnessDay: null },
    'Each new tab brings a practice.',
  ],
  [
    'with a question and a veil',
    { newTab: 'quiet', evening: { on: true, hour: 19 }, discreet: true },
    'New tabs stay empty. From 7:00 PM there is a question about the day. Words are hidden.',
  ],
])('says what else is on, %s', (_, some, said) => {
  settings(some);
  expect(card().getByText(said)).toBeTruthy();
});

it('says nothing of new tabs where they are the browser’s own', () => {
  settings({}, { newTabs: false });
  expect(card().queryByText(/new tab/)).toBeNull();
});

it.each<[string, SettingsPageProps['held'], string, string]>([
  ['with somebody', { by: 'person', untilMs: null }, 'You are with somebody.', 'I’m back'],
  [
    'with somebody for a while',
    { by: 'person', untilMs: at(15) },
    'You are with somebody, until 3:30 PM.',
    'I’m back',
  ],
  ['held today', { by: 'hold', untilMs: null }, 'No pauses today.', message('hold_end')],
  [
    'held for an hour',
    { by: 'hold', untilMs: at(9) },
    'No pauses until 9:30 AM.',
    message('hold_end'),
  ],
])('says that pauses don’t come now, %s, and lets them come', async (_, held, line, end) => {
  const { props } = settings({}, { held });
  expect(card().getByText(line, { exact: false })).toBeTruthy();
  await fireEvent.click(card().getByRole('button', { name: end }));
  expect(props.onLetCome).toHaveBeenCalledWith(held);
});

it('has nothing to hold where no pauses are offered', () => {
  settings({ pauses: false }, { held: { by: 'hold', untilMs: null } });
  expect(card().queryByText(/No pauses today/)).toBeNull();
});

it('a pause can be tried from it and from its level, whatever is allowed', async () => {
  const { props } = settings({}, { sites: permission(false), notifications: permission(false) });
  await fireEvent.click(card().getByRole('button', { name: 'Try a pause here' }));
  for (const each of screen.getAllByRole('button', { name: 'Try a pause here' })) {
    await fireEvent.click(each);
  }
  expect(props.onTry).toHaveBeenCalledTimes(3);
});

it('the parts of the page are listed by name, and lead to them', () => {
  settings({}, { shortcuts: [{ does: 'now', keys: '' }] });
  const index = within(screen.getByRole('navigation', { name: 'On this page' }));
  for (const link of index.getAllByRole<HTMLAnchorElement>('link')) {
    const part = document.querySelector(link.getAttribute('href') ?? '');
    expect(part?.querySelector('h2')?.textContent).toBe(link.textContent);
  }
  expect(index.getByRole('link', { name: message('options_keys') })).toBeTruthy();
  cleanup();
  settings();
  expect(screen.queryByRole('link', { name: message('options_keys') })).toBeNull();
});

it('is accessible, held and not', async () => {
  const { redraw } = settings({ discreet: true });
  await expectAccessible();
  redraw({ held: { by: 'hold', untilMs: at(15) }, settings: DEFAULT_SETTINGS });
  await expectAccessible();
});
