// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LookingBackView } from '@/components/journal/LookingBackView';
import { button, draw, expectAccessible } from '@/tests/unit/components/draw';
import { act, NAMES, readOf, somebody, TODAY } from '@/tests/unit/components/sample-acts';
import { fieldOf } from '@/utils/journal/reading/looking-back';

afterEach(cleanup);

const HELD = [
  act('Called my sister', '2026-11-24', { kind: 'listening' }),
  act('Let it go', '2026-11-24', { kind: 'forgiveness' }),
  act('Held a door', '2026-03-02'),
];

type Props = ComponentProps<typeof LookingBackView>;
const viewOf = (more: Partial<Props>): Props => ({
  today: TODAY,
  names: NAMES,
  on: true,
  onSwitch: vi.fn(),
  onThisDay: [],
  reread: [],
  year: 2026,
  years: { first: 2024, last: 2026 },
  onYear: vi.fn(),
  kindsByDay: fieldOf(HELD),
  read: vi.fn(async (day: string) => HELD.filter((entry) => entry.day === day).map(readOf)),
  version: 1,
  onOpen: vi.fn(),
  onDelete: vi.fn(),
  ...more,
});
function lookingBack(more: Partial<Props> = {}) {
  const props = viewOf(more);
  draw(<LookingBackView {...props} />);
  return props;
}
const cell = (name: string | RegExp) => screen.getByRole('gridcell', { name });
const focused = () => document.activeElement?.getAttribute('aria-label');
const key = (name: string) => fireEvent.keyDown(document.activeElement as Element, { key: name });

describe('the grid of a year', () => {
  it('has a name for each day: that something was, and of what kind', () => {
    lookingBack();
    expect(screen.getAllByRole('gridcell')).toHaveLength(365);
    expect(cell('November 24, 2026: Listening, Forgiveness')).toBeTruthy();
    expect(cell('March 2, 2026: something')).toBeTruthy();
    expect(cell('March 3, 2026: nothing written')).toBeTruthy();
  });

  it('is one stop of the Tab key, and its arrows go by day and by month', async () => {
    lookingBack();
    const stops = screen.getAllByRole('gridcell').filter(({ tabIndex }) => tabIndex === 0);
    expect(stops).toHaveLength(1);
    stops[0]?.focus();
    expect(focused()).toMatch(/^November 25, 2026/);
    await key('ArrowLeft');
    expect(focused()).toMatch(/^November 24/);
    await key('ArrowUp');
    expect(focused()).toMatch(/^October 24/);
    await key('Home');
    expect(focused()).toMatch(/^October 1,/);
    await key('End');
    expect(focused()).toMatch(/^October 31/);
    await key('ArrowDown');
    expect(focused()).toMatch(/^November 30/);
  });

  it('goes to other years, as far as there are some', async () => {
    const { onYear } = lookingBack();
    cell(/^November 25/).focus();
    await key('PageUp');
    expect(onYear).toHaveBeenCalledWith(2025);
    await key('PageDown');
    expect(onYear).toHaveBeenCalledOnce();
    expect(button('The year after')).toHaveProperty('disabled', true);
    await fireEvent.click(button('The year before'));
    expect(onYear).toHaveBeenLastCalledWith(2025);
  });

  it('opens a day, and leaves what is hard or forgiven closed, with a way to it', async () => {
    lookingBack();
    cell(/^November 25/).focus();
    await key('ArrowLeft');
    await key('Enter');
    expect(await screen.findByText('Called my sister')).toBeTruthy();
    expect(screen.queryByText('Let it go')).toBeNull();
    expect(screen.getByText(/stays closed here/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Open the day' }).getAttribute('href')).toBe(
      '#days/2026-11-24',
    );
    await key('Enter');
    expect(screen.queryByText('Called my sister')).toBeNull();
  });

  it('keeps the focus on its day where a key turned the year', async () => {
    const { redraw } = draw(<LookingBackView {...viewOf({})} />);
    cell('November 25, 2026: nothing written').focus();
    await key('ArrowLeft');
    await key('PageUp');
    redraw(<LookingBackView {...viewOf({ year: 2025 })} />);
    expect(focused()).toMatch(/^November 24, 2025/);
  });

  it('tells ears in a short line that a day is open, and no more', async () => {
    lookingBack();
    const said = screen.getByRole('status');
    expect(said.textContent).toBe('');
    await fireEvent.click(cell(/^November 24/));
    await waitFor(() => expect(said.textContent).toBe('Yesterday is open below.'));
    expect(screen.getAllByRole('status')).toEqual([said]);
    expect(said.querySelector('a, button, article')).toBeNull();
  });

  it('leaves closed what is of somebody who is not to be brought up', async () => {
    const ada = somebody('Ada', { hushed: true });
    const entries = [
      act('Called Ada', '2026-11-24'),
      act('Made soup', '2026-11-24', { people: ['ada'] }),
      act('Held a door', '2026-11-24'),
    ];
    lookingBack({
      names: new Map([['ada', ada]]),
      kindsByDay: fieldOf(entries),
      read: async () => entries.map(readOf),
    });
    await fireEvent.click(cell(/^November 24/));
    expect(await screen.findByText('Held a door')).toBeTruthy();
    expect(screen.queryByText('Called Ada')).toBeNull();
    expect(screen.queryByText('Made soup')).toBeNull();
    expect(screen.getByText(/of somebody who is not to be brought up/)).toBeTruthy();
  });

  it('says of an empty day that nothing was written', async () => {
    lookingBack();
    await fireEvent.click(cell(/^March 3,/));
    await waitFor(() => expect(screen.getByText('Tuesday, March 3: nothing written')).toBeTruthy());
  });
});

describe('what comes up by itself', () => {
  const onThisDay = [readOf(act('Made soup', '2025-11-25')), readOf(act('Made tea', '2024-11-25'))];
  const reread = [readOf(act('Wrote a letter', '2026-11-22'))];

  it('is this day in earlier years, and in the evening a few of the week’s', () => {
    lookingBack({ onThisDay, reread });
    expect(screen.getByText('Made soup')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Tuesday, November 25, 2025' })).toBeTruthy();
    expect(screen.getByText('Made tea')).toBeTruthy();
    expect(screen.getByText('Wrote a letter')).toBeTruthy();
  });

  it('is nothing where it is switched off, and the grid stays', async () => {
    const { onSwitch } = lookingBack({ onThisDay, reread, on: false });
    expect(screen.queryByText('Made soup')).toBeNull();
    expect(screen.queryByText('Wrote a letter')).toBeNull();
    expect(screen.getByRole('grid')).toBeTruthy();
    await fireEvent.click(screen.getByRole('switch'));
    expect(onSwitch).toHaveBeenCalledWith(true);
  });

  it('is whose birthday it is or is tomorrow, with no age, where anything may come up', () => {
    const birthdays = [
      { id: 'ada', name: 'Ada', when: 'today' as const },
      { id: 'ben', name: 'Ben', when: 'tomorrow' as const },
    ];
    lookingBack({ birthdays });
    const said = screen.getByRole('region', { name: 'Birthdays' }).textContent;
    expect(said).toBe('Ada has a birthday today.Ben has a birthday tomorrow.');
    cleanup();
    lookingBack({ birthdays, on: false });
    expect(screen.queryByText(/has a birthday/)).toBeNull();
  });

  it('says when there is none', () => {
    lookingBack();
    expect(screen.getByText('Earlier years have nothing on this day.')).toBeTruthy();
  });
});

it('is accessible, with a day open', async () => {
  lookingBack();
  await fireEvent.click(cell(/^November 24/));
  await screen.findByText('Called my sister');
  await expectAccessible();
});
