// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PauseHistory } from '@/components/time/PauseHistory';
import { button, draw, expectAccessible, message } from '@/tests/unit/components/draw';
import type { DayPart } from '@/utils/presence/day-part';
import type { PauseResponse, Suggestion, WeekRow } from '@/utils/presence/pause-history';

afterEach(cleanup);

const week = (parts: Partial<Record<DayPart, PauseResponse[]>>, from = '2026-11-18'): WeekRow => ({
  from,
  to: '2026-11-24',
  parts: { early: [], midday: [], afternoon: [], evening: [], night: [], ...parts },
});
const times = (count: number, went: PauseResponse): PauseResponse[] => Array(count).fill(went);
const MORNINGS: Suggestion = {
  id: 'mornings',
  setting: 'quietHours',
  value: { on: true, fromMinute: 300, toMinute: 600 },
};

type Props = ComponentProps<typeof PauseHistory>;
function went(more: Partial<Props> = {}) {
  const props: Props = {
    weeks: [week({ early: times(12, 'passed'), evening: times(12, 'looked-up') })],
    suggestion: null,
    onTake: vi.fn(async () => undefined),
    onDismiss: vi.fn(async () => undefined),
    onUndo: vi.fn(async () => undefined),
    ...more,
  };
  const { redraw } = draw(<PauseHistory {...props} />);
  return {
    props,
    redraw: (next: Partial<Props>) => redraw(<PauseHistory {...props} {...next} />),
  };
}

describe('in words', () => {
  it('with nothing kept, says what will be here', () => {
    went({ weeks: [] });
    expect(screen.getByText(/No pause has come yet/)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it.each<[string, Partial<Record<DayPart, PauseResponse[]>>, string]>([
    ['few', { early: times(3, 'passed') }, message('went_too_few')],
    ['one way', { midday: times(12, 'put-off') }, message('went_mostly_put_off')],
    [
      'by the time of day',
      { early: times(12, 'passed'), evening: times(12, 'looked-up') },
      message('went_mixed'),
    ],
  ])('%s', (_, parts, line) => {
    went({ weeks: [week(parts)] });
    expect(screen.getByText(line)).toBeTruthy();
  });

  it('names the parts of the day that were otherwise', () => {
    went();
    const told = [...document.querySelectorAll('dl > div')].map((row) => row.textContent);
    expect(told).toEqual([
      `${message('went_early')}${message('went_mostly_passed')}`,
      `${message('went_evening')}${message('went_mostly_looked_up')}`,
    ]);
  });

  it('praises nothing and scolds nobody', () => {
    went({ suggestion: MORNINGS });
    expect(document.body.textContent).not.toMatch(/should|well done|only|failed|streak|score/i);
  });
});

describe('the picture', () => {
  it('is a table, in which ears hear what eyes see', () => {
    went({ weeks: [week({ early: ['passed', 'looked-up', 'passed'] })] });
    const cells = [...document.querySelectorAll('tbody td')];
    expect(cells[0]?.querySelectorAll('svg')).toHaveLength(3);
    expect(cells[0]?.textContent).toBe('you looked up: 1 and skipped: 2');
    expect(cells[1]?.textContent).toBe('none');
    expect(screen.getByRole('rowheader').textContent).toMatch(/Nov 18/);
  });

  it('tells the outcomes apart without colour, and names those it shows', () => {
    went({
      weeks: [week({ midday: ['looked-up', 'went-in', 'put-off', 'passed', 'by-itself'] })],
    });
    const marks = [...document.querySelectorAll('tbody svg')].map((svg) =>
      svg.innerHTML.replace(/ class="[^"]*"/g, ''),
    );
    expect(new Set(marks).size).toBe(5);
    expect(document.querySelectorAll('figcaption li')).toHaveLength(5);
  });

  it('has a column for the night only where something came in it', () => {
    went();
    expect(screen.queryByRole('columnheader', { name: 'Night' })).toBeNull();
    cleanup();
    went({ weeks: [week({ night: ['put-off'] })] });
    expect(screen.getByRole('columnheader', { name: 'Night' })).toBeTruthy();
  });
});

describe('a suggestion', () => {
  it('is taken with one press, and taken back with another', async () => {
    const { props, redraw } = went({ suggestion: MORNINGS });
    expect(screen.getByText(/Keep mornings free\?/)).toBeTruthy();
    await fireEvent.click(button('Yes, do that'));
    expect(props.onTake).toHaveBeenCalledWith(MORNINGS);
    redraw({ suggestion: null });
    await fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(props.onUndo).toHaveBeenCalledWith(MORNINGS);
    await waitFor(() => expect(screen.getByText(message('undone'))).toBeTruthy());
  });

  it('leaves the focus where it stood, once it was answered and once that was taken back', async () => {
    const { redraw } = went({ suggestion: MORNINGS });
    const place = button('Yes, do that').closest('[tabindex]');
    await fireEvent.click(button('Yes, do that'));
    redraw({ suggestion: null });
    expect(document.activeElement).toBe(place);
    await fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByText(message('undone'));
    expect(document.activeElement).toBe(place);
  });

  it('is dismissed for good, and that can be taken back', async () => {
    const { props, redraw } = went({ suggestion: MORNINGS });
    await fireEvent.click(button(message('suggest_dismiss')));
    expect(props.onDismiss).toHaveBeenCalledWith(MORNINGS);
    redraw({ suggestion: null });
    expect(await screen.findByText(message('suggest_dismissed'))).toBeTruthy();
    await fireEvent.click(button('Undo'));
    expect(props.onUndo).toHaveBeenCalledWith(MORNINGS);
  });

  it('says so where it could not be stored', async () => {
    went({ suggestion: MORNINGS, onTake: () => Promise.reject(new Error('quota')) });
    await fireEvent.click(button('Yes, do that'));
    await waitFor(() =>
      expect(screen.getByRole('alert').textContent).toContain('nothing was changed'),
    );
    expect(button('Yes, do that')).toBeTruthy();
  });

  it.each<[Suggestion, RegExp]>([
    [{ ...MORNINGS, id: 'evenings' }, /after eight in the evening/],
    [{ id: 'day-0', setting: 'daysOff', value: [0], day: 0 }, /pauses on a Sunday/],
    [{ id: 'gentler', setting: 'level', value: 'card' }, /a small card\?/],
    [{ id: 'patience', setting: 'patienceMinutes', value: 10 }, /up to 10 minutes/],
    [
      { id: 'rarer', setting: 'rhythmMinutes', value: 45 },
      /often put pauses off.*every 45 minutes/,
    ],
    [{ id: 'of-yourself', setting: 'rhythmMinutes', value: 45 }, /of your own accord/],
  ])('%j is a question', (suggestion, line) => {
    went({ suggestion });
    expect(screen.getByText(line).textContent).toMatch(/\?$/);
  });
});

it('is accessible', async () => {
  went({ suggestion: MORNINGS });
  await expectAccessible();
});
