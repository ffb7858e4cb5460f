// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DiscreetProvider } from '@/components/base/DiscreetText';
import { DaysView } from '@/components/journal/DaysView';
import { button, draw, expectAccessible, message } from '@/tests/unit/components/draw';
import { act, NAMES, shelf, TODAY, withoutSight } from '@/tests/unit/components/sample-acts';

beforeEach(withoutSight);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

type Props = ComponentProps<typeof DaysView>;
function days(held: ReturnType<typeof shelf>, more: Partial<Props> = {}, discreet = false) {
  const props: Props = {
    today: TODAY,
    months: held.months(),
    reader: held.reader,
    names: NAMES,
    yearAgo: null,
    version: 1,
    place: null,
    search: held.search,
    onPlace: vi.fn(),
    onWrite: vi.fn(),
    onOpen: vi.fn(),
    onDelete: vi.fn(),
    ...more,
  };
  const shown = (next: Partial<Props>) => (
    <DiscreetProvider value={discreet}>
      <DaysView {...props} {...next} />
    </DiscreetProvider>
  );
  const { redraw } = draw(shown({}));
  return { props, redraw: (next: Partial<Props>) => redraw(shown(next)) };
}
const lines = () =>
  [...document.querySelectorAll('[data-act] p[dir]')].map(({ textContent }) => textContent);
const lists = (...expected: string[]) => waitFor(() => expect(lines()).toEqual(expected));

const held = () =>
  shelf(
    act('Called my sister', TODAY, { people: ['ada'], kind: 'listening' }),
    act('Held a door', '2026-11-24', { direction: 'received' }),
    act('Made soup', '2025-03-02'),
  );

describe('days', () => {
  it('come from the newest, under their month and day in words', async () => {
    days(held());
    await lists('Called my sister', 'Held a door', 'Made soup');
    const heads = (level: number) => screen.getAllByRole('heading', { level });
    expect(heads(2).map(({ textContent }) => textContent)).toEqual(['November 2026', 'March 2025']);
    expect(heads(3).map((head) => head.getAttribute('aria-label'))).toEqual([
      'Today',
      'Yesterday',
      'Sunday, March 2, 2025',
    ]);
    // To eyes the month above says the rest.
    expect(heads(3).map(({ textContent }) => textContent)).toEqual([
      '25 Today',
      '24 Yesterday',
      '2 Sunday',
    ]);
  });

  it('say quietly who it was, which way, and of which kind', async () => {
    days(held());
    await lists('Called my sister', 'Held a door', 'Made soup');
    const about = document.querySelector('[data-act]')?.textContent;
    expect(about).toContain('To Ada');
    expect(about).toContain('Listening');
    expect(screen.getByRole('link', { name: 'Ada' }).getAttribute('href')).toBe('#people/ada');
    expect(screen.getByText('Received')).toBeTruthy();
  });

  it('count nothing on the face of it', async () => {
    days(shelf(...Array.from({ length: 7 }, (_, i) => act(`Line ${'abcdefg'[i]}`))));
    await waitFor(() => expect(lines()).toHaveLength(7));
    expect(document.querySelector('main')?.textContent).not.toMatch(/\b7\b/);
  });

  it('open an entry and delete one', async () => {
    const { props } = days(held());
    await lists('Called my sister', 'Held a door', 'Made soup');
    await fireEvent.click(button('Change: Held a door'));
    expect(props.onOpen).toHaveBeenCalledWith(expect.objectContaining({ words: 'Held a door' }));
    await fireEvent.click(button('Delete: Held a door'));
    expect(props.onDelete).toHaveBeenCalledWith(expect.objectContaining({ words: 'Held a door' }));
    // The line takes its buttons along.
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Change: Made soup');
  });

  it('show what another window changed', async () => {
    const shelved = held();
    const { redraw } = days(shelved);
    await lists('Called my sister', 'Held a door', 'Made soup');
    shelved.state.entries = [
      act('Wrote a letter', '2026-11-20'),
      ...shelved.state.entries.slice(1),
    ];
    redraw({ months: shelved.months(), version: 2 });
    await lists('Held a door', 'Wrote a letter', 'Made soup');
  });

  it('of a full month are read one by one', async () => {
    const full = shelf(
      ...Array.from({ length: 70 }, (_, i) => act(`Line ${i}`, i < 35 ? TODAY : '2026-11-02')),
    );
    days(full);
    // A few in each frame, and a busy machine has few frames.
    await waitFor(() => expect(lines()).toHaveLength(70), { timeout: 5_000 });
    expect(full.reader.entries.mock.calls).toEqual([
      [TODAY, TODAY],
      ['2026-11-02', '2026-11-02'],
    ]);
  });

  it('that are none invite', async () => {
    const { props } = days(shelf());
    expect(screen.getByText(/one line is enough/)).toBeTruthy();
    await fireEvent.click(button('Write down a kind act'));
    expect(props.onWrite).toHaveBeenCalledOnce();
  });

  it('begin with a line of a year ago, which leads to its day', async () => {
    days(held(), { yearAgo: act('Wrote a letter', '2025-11-25') });
    await lists('Called my sister', 'Held a door', 'Made soup');
    const line = screen.getByRole('link', { name: 'A year ago Wrote a letter' });
    expect(line.getAttribute('href')).toBe('#days/2025-11-25');
    await expectAccessible();
    await fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'soup' } });
    await lists('Made soup');
    expect(screen.queryByText('Wrote a letter')).toBeNull();
  });

  it('can be gone to by month, and Enter takes the focus along', async () => {
    days(held());
    await lists('Called my sister', 'Held a door', 'Made soup');
    const field = screen.getByRole('combobox', { name: 'Go to' }) as HTMLSelectElement;
    expect([...field.options].map(({ textContent }) => textContent?.trim())).toEqual([
      'November 2026',
      'March 2025',
    ]);
    const there = document.getElementById('month-2025-03') as HTMLElement;
    there.scrollIntoView = vi.fn();
    field.value = '2025-03';
    await fireEvent.change(field);
    expect(there.scrollIntoView, 'Tab may still scroll in this frame').not.toHaveBeenCalled();
    await new Promise(requestAnimationFrame);
    expect(there.scrollIntoView).toHaveBeenCalledOnce();
    await fireEvent.keyDown(field, { key: 'Enter' });
    expect(document.activeElement?.textContent).toBe('March 2025');
  });

  it('open at a place', async () => {
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
    days(held(), { place: { day: '2025-03-02', top: 0 } });
    await lists('Called my sister', 'Held a door', 'Made soup');
    expect(
      scrolled.mock.contexts.map((element) => (element as HTMLElement).id || 'the day'),
    ).toEqual(['month-2025-03', 'the day']);
  });

  it('tell where the page is, be it among months that are not read yet', async () => {
    const { reader } = held();
    const { props } = days(held(), {
      reader: {
        ...reader,
        days: (month) =>
          month === '2026-11' ? reader.days(month) : new Promise<never>(() => undefined),
      },
    });
    await lists('Called my sister', 'Held a door');
    const place = (select: string, top: number) => {
      const element = document.querySelector(select) as HTMLElement;
      element.getBoundingClientRect = () => new DOMRect(0, top, 100, 200);
    };
    for (const day of document.querySelectorAll<HTMLElement>('[data-day]')) {
      day.getBoundingClientRect = () => new DOMRect(0, -900, 100, 200);
    }
    place('#month-2025-03', -20);
    await fireEvent(document, new Event('scrollend'));
    expect(props.onPlace).toHaveBeenLastCalledWith({ day: '2025-03', top: -20 });
    place('[data-day="2026-11-24"]', -150);
    await fireEvent(document, new Event('scrollend'));
    expect(props.onPlace).toHaveBeenLastCalledWith({ day: '2026-11-24', top: -150 });
  });

  it('open at a month, if that is all that was known', async () => {
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
    const moved = vi.spyOn(window, 'scrollBy');
    days(held(), { place: { day: '2025-03', top: -20 } });
    await lists('Called my sister', 'Held a door', 'Made soup');
    expect(scrolled.mock.contexts.map((element) => (element as HTMLElement).id)).toEqual([
      'month-2025-03',
    ]);
    expect(moved).toHaveBeenLastCalledWith(0, 20);
  });
});

describe('search', () => {
  const field = () => screen.getByRole('searchbox') as HTMLInputElement;
  const type = (typed: string) => fireEvent.input(field(), { target: { value: typed } });

  it('shows what is found as one types, and marks it', async () => {
    days(held());
    await type('s');
    await lists('Called my sister', 'Made soup');
    await type('sou');
    await lists('Made soup');
    expect(document.querySelector('mark')?.textContent).toBe('sou');
    expect(screen.getByRole('status').textContent).toBe(message('search_found'));
  });

  it('says when nothing is found, and Escape clears', async () => {
    days(held());
    await type('zebra');
    expect(await screen.findByText(message('search_none'))).toBeTruthy();
    await fireEvent.keyDown(field(), { key: 'Escape' });
    expect(field().value).toBe('');
    await lists('Called my sister', 'Held a door', 'Made soup');
  });

  it('is narrowed down by person, kind, direction and time', async () => {
    const { props } = days(held());
    await fireEvent.click(button('Narrow it down'));
    const choose = async (name: string, value: string) => {
      const select = screen.getByRole('combobox', { name }) as HTMLSelectElement;
      select.value = value;
      await fireEvent.change(select);
    };
    await choose('Who', 'ada');
    await lists('Called my sister');
    await choose('Kind', 'listening');
    await choose(message('filter_direction'), 'given');
    await fireEvent.change(screen.getByLabelText('From'), { target: { value: '2026-01-01' } });
    await fireEvent.change(screen.getByLabelText('To'), { target: { value: '2026-12-31' } });
    expect(vi.mocked(props.search).mock.calls.at(-1)?.[0]).toEqual({
      people: ['ada'],
      kinds: ['listening'],
      directions: ['given'],
      from: '2026-01-01',
      to: '2026-12-31',
    });
    await fireEvent.click(button('Clear'));
    await lists('Called my sister', 'Held a door', 'Made soup');
  });

  it('gives up what is no longer looked for', async () => {
    const { props } = days(held());
    await type('s');
    await type('so');
    const signals = vi.mocked(props.search).mock.calls.map(([, signal]) => signal.aborted);
    expect(signals).toEqual([true, false]);
  });

  it('has the field on a key', async () => {
    days(held());
    await fireEvent.keyDown(document.body, { key: '/' });
    expect(document.activeElement).toBe(field());
  });

  it('follows what another window changed', async () => {
    const shelved = held();
    const { redraw } = days(shelved);
    await type('soup');
    await lists('Made soup');
    shelved.state.entries = [...shelved.state.entries, act('More soup', '2025-03-04')];
    redraw({ version: 2 });
    await lists('More soup', 'Made soup');
  });
});

describe('in discreet mode', () => {
  it('a screen reader skips the text, and reads it with the button that opens it', async () => {
    days(held(), {}, true);
    await lists('Called my sister', 'Held a door', 'Made soup');
    const [line] = document.querySelectorAll('[data-act] p[dir]');
    expect(line?.getAttribute('aria-hidden')).toBe('true');
    expect(line?.classList.contains('discreet-text')).toBe(true);
    const [change] = screen.getAllByRole('button', { name: 'Change' });
    expect(change?.getAttribute('aria-describedby')).toBe(line?.id);
    expect(screen.queryByRole('link', { name: 'Ada' })).toBeNull();
  });
});

it.each([false, true])('is accessible, in discreet mode: %s', async (discreet) => {
  days(held(), {}, discreet);
  await lists('Called my sister', 'Held a door', 'Made soup');
  await fireEvent.click(button('Narrow it down'));
  await expectAccessible();
});

describe('printed', () => {
  const ALL = ['Called my sister', 'Held a door', 'Made soup'];
  const onPaper = () =>
    [...document.querySelectorAll('[class*=paper] [data-act] p[dir]')].map(
      ({ textContent }) => textContent,
    );
  const prints = () => {
    window.dispatchEvent(new Event('beforeprint'));
    // The browser takes what is there by now.
    const taken = onPaper();
    window.dispatchEvent(new Event('afterprint'));
    return taken;
  };
  const near = { unobserve: vi.fn(), observe: vi.fn() };

  it('are all of them, also those far from the eye, and gone again afterwards', async () => {
    vi.stubGlobal(
      'IntersectionObserver',
      vi.fn(function Sight() {
        return near;
      }),
    );
    vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
    const shelved = held();
    const entries = vi.fn(shelved.reader.entries);
    days(shelved, { reader: { ...shelved.reader, entries } });
    // Read ahead month by month, newest first.
    await waitFor(() => expect(entries).toHaveBeenLastCalledWith('2025-03-01', '2025-03-31'));
    await new Promise((done) => setTimeout(done));
    expect(prints()).toEqual(ALL);
    await waitFor(() => expect(onPaper()).toEqual([]));
  });

  it('are read whole at Ctrl+P, where they are too many to be read ahead', async () => {
    const print = vi.fn(() => expect(prints()).toEqual(ALL));
    vi.stubGlobal('print', print);
    days(held());
    expect(prints()).toEqual([]);
    expect(await fireEvent.keyDown(document.body, { key: 'p', ctrlKey: true })).toBe(false);
    await waitFor(() => expect(print).toHaveReturned());
    expect(await fireEvent.keyDown(document.body, { key: 'p', ctrlKey: true })).toBe(true);
  });

  it('are what is there where they can not be read, and it is said', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const shelved = held();
    days(shelved, {
      reader: { ...shelved.reader, entries: () => Promise.reject(new Error('disk')) },
    });
    await fireEvent.keyDown(document.body, { key: 'p', ctrlKey: true });
    await waitFor(() => expect(print).toHaveBeenCalledOnce());
    expect(prints()).toEqual([]);
    expect(screen.getByText(message('days_printed'))).toBeTruthy();
  });
});
