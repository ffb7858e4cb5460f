// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LookingBackView } from '@/components/journal/LookingBackView';
import { button, draw, expectAccessible, message } from '@/tests/unit/components/draw';
import { act, birthday, NAMES, readOf, somebody, TODAY } from '@/tests/unit/components/sample-acts';
import { fieldOf } from '@/utils/journal/reading/year-field';

afterEach(cleanup);

const HELD = [
  act('Called my sister', '2026-11-24', { kind: 'listening' }),
  act(message('recall_let_go'), '2026-11-24', { kind: 'forgiveness' }),
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
  southern: false,
  isTurn: false,
  isEmpty: false,
  onWrite: vi.fn(),
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
const key = (name: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement as Element, { key: name, ...more });

describe('the lights of a year', () => {
  it('have a name for each day: that something was, and of what kind', () => {
    lookingBack();
    expect(cell('November 24, 2026: Listening and Forgiveness')).toBeTruthy();
    expect(cell('March 2, 2026: something')).toBeTruthy();
    expect(cell('March 3, 2026: nothing written')).toBeTruthy();
  });

  it('begin with the first month that has anything, and end today', () => {
    lookingBack();
    const days = screen.getAllByRole('gridcell');
    expect(days[0]?.getAttribute('aria-label')).toMatch(/^March 1,/);
    expect(days.at(-1)?.getAttribute('aria-label')).toMatch(/^November 25,/);
    expect(days.at(-1)?.getAttribute('aria-current')).toBe('date');
    expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(
      'March April May June July August September October November'.split(' '),
    );
  });

  it('are one for a day, whatever was on it, and none where nothing was', () => {
    const entries = Array.from({ length: 9 }, (_, i) => act(`${i}`, '2026-11-24'));
    lookingBack({ kindsByDay: fieldOf([...entries, ...HELD]) });
    const lights = (name: RegExp) => cell(name).querySelectorAll('use').length;
    expect(lights(/^November 24,/)).toBe(1);
    expect(lights(/^March 2,/)).toBe(1);
    expect(lights(/^March 3,/)).toBe(0);
    const shapes = new Set([...document.querySelectorAll('symbol')].map(({ id }) => `#${id}`));
    for (const use of document.querySelectorAll('use')) {
      expect(shapes).toContain(use.getAttribute('href'));
    }
  });

  it('lie on water of the time of year, which is the other in the south', () => {
    const waters = () =>
      [...document.querySelectorAll('[data-season]')].map((each) =>
        each.getAttribute('data-season'),
      );
    lookingBack();
    const north = waters();
    cleanup();
    lookingBack({ southern: true });
    expect([north[0], north.at(-1)]).toEqual(['spring', 'autumn']);
    expect([waters()[0], waters().at(-1)]).toEqual(['autumn', 'spring']);
  });

  it('are named as they are pointed at or have the focus, and not to ears again', async () => {
    lookingBack();
    const caption = document.querySelector('p[aria-hidden="true"]');
    await fireEvent.pointerOver(cell(/^March 2,/));
    expect(caption?.textContent).toBe('March 2, 2026: something');
    await fireEvent.pointerLeave(screen.getByRole('grid'));
    expect(caption?.textContent).toBe('');
    await fireEvent.focusIn(cell(/^November 24,/));
    expect(caption?.textContent).toBe('November 24, 2026: Listening and Forgiveness');
  });

  it('are one stop of the Tab key, and arrows go by day, by week and by month', async () => {
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
    await key('ArrowRight', { shiftKey: true });
    expect(focused()).toMatch(/^October 8,/);
    await key('ArrowLeft', { ctrlKey: true });
    expect(focused()).toMatch(/^October 1,/);
    await key('End');
    expect(focused()).toMatch(/^October 31/);
    await key('ArrowDown');
    expect(focused()).toMatch(/^November 25/);
  });

  it('leave the browser the keys that are its own', () => {
    lookingBack();
    cell(/^November 25/).focus();
    for (const more of [{ altKey: true }, { metaKey: true }]) {
      const event = new KeyboardEvent('keydown', {
        key: 'ArrowLeft',
        bubbles: true,
        cancelable: true,
        ...more,
      });
      document.activeElement?.dispatchEvent(event);
      expect(event.defaultPrevented).toBe(false);
    }
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
    expect(screen.queryByText(message('recall_let_go'))).toBeNull();
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
    const ada = somebody('Ada', { hushed: 'not-by-itself' });
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
    expect(screen.getByText(new RegExp(message('back_hushed')))).toBeTruthy();
  });

  it('says of an empty day that nothing was written', async () => {
    lookingBack();
    await fireEvent.click(cell(/^March 3,/));
    await waitFor(() => expect(screen.getByText('Tuesday, March 3: nothing written')).toBeTruthy());
  });
});

describe('the same in words', () => {
  it('is a list of the days that have something, by month', async () => {
    lookingBack();
    await fireEvent.click(button('As a list'));
    expect(screen.queryByRole('grid')).toBeNull();
    const months = screen
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent);
    expect(months).toEqual(['March', 'November']);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '2: something',
      '24: Listening and Forgiveness',
    ]);
  });

  it('opens a day in its place, and keeps closed what the picture keeps closed', async () => {
    lookingBack();
    await fireEvent.click(button('As a list'));
    await fireEvent.click(button('24: Listening and Forgiveness'));
    expect(await screen.findByText('Called my sister')).toBeTruthy();
    expect(screen.queryByText(message('recall_let_go'))).toBeNull();
    expect(screen.getByRole('link', { name: 'Open the day' })).toBeTruthy();
    await expectAccessible();
    await fireEvent.click(button('24: Listening and Forgiveness'));
    expect(screen.queryByText('Called my sister')).toBeNull();
  });

  it('says of a year without anything that it has nothing', async () => {
    lookingBack({ kindsByDay: new Map() });
    await fireEvent.click(button('As a list'));
    expect(screen.getByText(message('back_year_nothing'))).toBeTruthy();
  });

  it('stands beside the picture on paper', async () => {
    lookingBack();
    await fireEvent(window, new Event('beforeprint'));
    expect(screen.getByRole('grid')).toBeTruthy();
    expect(screen.getByText('24: Listening and Forgiveness')).toBeTruthy();
    await fireEvent(window, new Event('afterprint'));
  });
});

it('where nothing is written yet there is still water, and a way to the first line', async () => {
  const { onWrite } = lookingBack({ isEmpty: true, kindsByDay: new Map() });
  expect(screen.queryByRole('grid')).toBeNull();
  expect(screen.queryByText('On this day')).toBeNull();
  expect(screen.getByText(/becomes a light on this water/)).toBeTruthy();
  await fireEvent.click(button('Write down a kind act'));
  expect(onWrite).toHaveBeenCalledOnce();
});

it('where there is no other year, nothing leads to one', () => {
  lookingBack({ years: { first: 2026, last: 2026 } });
  expect(screen.queryByRole('button', { name: 'The year before' })).toBeNull();
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
    const near = [birthday('Ada', 'today'), birthday('Ben', 'tomorrow')];
    lookingBack({ near });
    const said = screen.getByRole('region', { name: message('near_dates') }).textContent;
    expect(said).toBe('Ada has a birthday today.Ben has a birthday tomorrow.');
    cleanup();
    lookingBack({ near, on: false });
    expect(screen.queryByText(/has a birthday/)).toBeNull();
  });

  it('says when there is none', () => {
    lookingBack();
    expect(screen.getByText(message('back_this_day_none'))).toBeTruthy();
  });
});

it('is accessible, with a day open', async () => {
  lookingBack();
  await fireEvent.click(cell(/^November 24/));
  await screen.findByText('Called my sister');
  await expectAccessible();
});

describe('a letter', () => {
  const links = () =>
    screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);

  it('can always be reached, and is offered by itself at the turn of the year alone', () => {
    lookingBack();
    expect(links()).toEqual([[message('letter_title'), '#back/letter']]);
    cleanup();
    lookingBack({ isTurn: true });
    expect(screen.getByText(message('letter_turn'))).toBeTruthy();
    expect(links()[0]).toEqual([message('letter_read'), '#back/letter']);
  });

  it('is not offered by itself where nothing may come up, nor where nothing is written', () => {
    lookingBack({ isTurn: true, on: false });
    expect(screen.queryByText(message('letter_turn'))).toBeNull();
    expect(links()).toEqual([[message('letter_title'), '#back/letter']]);
    cleanup();
    lookingBack({ isTurn: true, isEmpty: true });
    expect(screen.queryByRole('link')).toBeNull();
  });
});
