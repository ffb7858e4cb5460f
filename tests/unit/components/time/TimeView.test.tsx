// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { TimeView } from '@/components/time/TimeView';
import { button, draw, expectAccessible, message } from '@/tests/unit/components/draw';
import { HOUR_MS } from '@/utils/shared/time';

afterEach(cleanup);

const days = new Map([
  ['2026-11-24', { totalMs: 2.5 * HOUR_MS, sites: { 'news.example': HOUR_MS } }],
  ['2026-11-23', { totalMs: 60_000, sites: {} }],
  ['2026-11-10', { totalMs: HOUR_MS, sites: {} }],
]);

type Props = ComponentProps<typeof TimeView>;
function yourTime(more: Partial<Props> = {}) {
  const props: Props = {
    days,
    today: '2026-11-24',
    keptDays: 30,
    bySite: true,
    onForget: vi.fn(async () => undefined),
    onOptions: vi.fn(),
    ...more,
  };
  draw(<TimeView {...props} />);
  return props;
}
const rows = (table: number) =>
  [...(document.querySelectorAll('table')[table]?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.querySelectorAll('th, td')].slice(0, 2).map((cell) => cell.textContent),
  );

it('says each day in words beside its bar', () => {
  yourTime();
  expect(rows(0).slice(0, 3)).toEqual([
    ['24 Today, November 2026', '2 h 30 min'],
    ['23 Yesterday, November 2026', '1 min'],
    ['22 Sunday, November 2026', 'none'],
  ]);
});

it('shows the sites of the week, or of the day that is chosen', async () => {
  yourTime();
  expect(rows(1)).toEqual(
    [
      ['Elsewhere', '1 h 31 min'],
      ['news.example', '1 h'],
    ].reverse(),
  );
  await fireEvent.click(button(/^23 Yesterday/));
  expect(screen.getByText('By site: Yesterday')).toBeTruthy();
  expect(screen.getByText('Nothing by site yet.')).toBeTruthy();
});

it('goes back as far as there are days, and not beyond', async () => {
  yourTime();
  expect(button('Later')).toHaveProperty('disabled', true);
  await fireEvent.click(button('Earlier'));
  await fireEvent.click(button('Earlier'));
  expect(rows(0)[0]?.[0]).toBe('10 Tuesday, November 2026');
  expect(button('Earlier')).toHaveProperty('disabled', true);
});

it.each([
  ['a site', 'news.example', { sites: ['news.example'], days: [] }],
  ['a day', 'Yesterday', { sites: [], days: ['2026-11-23'] }],
])('forgets %s after asking once', async (_, name, what) => {
  const { onForget } = yourTime();
  await fireEvent.click(button(message('delete_entry', { line: name })));
  expect(onForget).not.toHaveBeenCalled();
  await fireEvent.click(button(message('forget_sure', { name })));
  expect(onForget).toHaveBeenCalledWith(what);
  await waitFor(() => expect(screen.getByText(message('deleted'))).toBeTruthy());
});

it('says so when nothing could be forgotten', async () => {
  yourTime({ onForget: () => Promise.reject(new Error('gone')) });
  await fireEvent.click(button(message('delete_entry', { line: 'news.example' })));
  await fireEvent.click(button(message('forget_sure', { name: 'news.example' })));
  await waitFor(() =>
    expect(screen.getByRole('alert').textContent).toContain('nothing was changed'),
  );
});

it('with nothing kept says when it begins, and why there is nothing', () => {
  yourTime({ days: new Map(), keptDays: 0 });
  expect(screen.getByText(/begins with the next page/)).toBeTruthy();
  expect(screen.getByText(message('time_not_kept'))).toBeTruthy();
});

it('draws a light with its wake for a time, and water where there was none', () => {
  yourTime();
  const drawn = [...(document.querySelector('table')?.querySelectorAll('tbody tr') ?? [])].map(
    (row) =>
      [...row.querySelectorAll<HTMLElement>('[aria-hidden] > *')].map(
        (bar) => bar.style.inlineSize,
      ),
  );
  expect(drawn.slice(0, 3)).toEqual([['100.00%'], ['0.67%'], []]);
});

it('with nothing kept is still water', () => {
  yourTime({ days: new Map() });
  expect(document.querySelector('svg ellipse')).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
});

it('has what else was in that time before how exact it is', () => {
  yourTime({ children: <p>How pauses went</p> });
  const said = document.querySelector('main')?.textContent ?? '';
  expect(said.indexOf('How pauses went')).toBeGreaterThan(said.indexOf('By site'));
  expect(said.indexOf('How exact')).toBeGreaterThan(said.indexOf('How pauses went'));
});

it('says how exact it is', () => {
  yourTime();
  expect(screen.getByText(/How exact is this\?/)).toBeTruthy();
});

it('is accessible', async () => {
  yourTime();
  await expectAccessible();
});
