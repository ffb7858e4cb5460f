// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { JournalPage, VIEWS } from '@/components/journal/JournalPage';
import { Waiting } from '@/components/ui/waiting/Waiting';
import { button, draw, expectAccessible, message } from '@/tests/unit/components/draw';

afterEach(cleanup);

type Props = ComponentProps<typeof JournalPage>;
function journalPage(more: Partial<Props> = {}) {
  const props: Props = {
    view: 'days',
    notice: null,
    dialog: null,
    backupDue: false,
    discreet: false,
    onDiscreet: vi.fn(),
    children: (
      <main>
        <h1>Journal</h1>
        <input aria-label="A field" />
      </main>
    ),
    ...more,
  };
  draw(<JournalPage {...props} />);
  return props;
}

it.each(VIEWS)('leads to each view, and says that this one is $view', ({ view, name }) => {
  journalPage({ view });
  const hrefs = screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '');
  for (const each of VIEWS) {
    expect(hrefs.filter((href) => href.endsWith(`#${each.view}`))).not.toEqual([]);
  }
  const current = screen.getAllByRole('link', { current: 'page' }).map((link) => link.textContent);
  expect(current.at(-1)).toBe(message(name));
});

it('marks where a copy is made when one is due, and not on that page itself', () => {
  journalPage({ backupDue: true });
  expect(screen.getByRole('link', { name: /^Your data ?, a copy would be good$/ })).toBeTruthy();
  cleanup();
  journalPage({ backupDue: true, view: 'yours' });
  expect(screen.getByRole('link', { name: message('view_yours') })).toBeTruthy();
});

describe('the switch of discreet mode', () => {
  it.each([false, true])('is turned by a press, from %s', async (discreet) => {
    const { onDiscreet } = journalPage({ discreet });
    expect(document.documentElement.hasAttribute('data-discreet')).toBe(discreet);
    await fireEvent.click(button(message('discreet_veil')));
    expect(onDiscreet).toHaveBeenCalledWith(!discreet);
  });

  it('has a key, which in a field is only typed', async () => {
    const { onDiscreet } = journalPage();
    await fireEvent.keyDown(screen.getByLabelText('A field'), { key: 'v' });
    expect(onDiscreet).not.toHaveBeenCalled();
    await fireEvent.keyDown(document.body, { key: 'v', ctrlKey: true });
    expect(onDiscreet).not.toHaveBeenCalled();
    await fireEvent.keyDown(document.body, { key: 'v' });
    expect(onDiscreet).toHaveBeenCalledWith(true);
  });
});

describe('the notice', () => {
  it('says what happened, and undoes it by a press or by Ctrl+Z', async () => {
    const undo = vi.fn();
    journalPage({ notice: { text: 'Deleted.', undo } });
    expect(screen.getByRole('status').textContent).toContain('Deleted.');
    await fireEvent.click(button('Undo'));
    await fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    expect(undo).toHaveBeenCalledTimes(2);
  });

  it('leaves Ctrl+Z in a field to the field', async () => {
    const undo = vi.fn();
    journalPage({ notice: { text: 'Deleted.', undo } });
    await fireEvent.keyDown(screen.getByLabelText('A field'), { key: 'z', ctrlKey: true });
    expect(undo).not.toHaveBeenCalled();
  });
});

it('is a page, and leads on, also while its view loads', async () => {
  journalPage({ children: <Waiting title="title_days" onAgain={vi.fn()} /> });
  expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true');
  expect(screen.getAllByRole('link').length).toBeGreaterThan(VIEWS.length);
  await expectAccessible();
});

it('is accessible', async () => {
  journalPage({ notice: { text: 'Deleted.', undo: vi.fn() } });
  await expectAccessible();
});
