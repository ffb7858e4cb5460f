// @vitest-environment happy-dom
/** The journal beside a page. */
import { act, cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { SidePanel } from '@/components/popup/SidePanel';
import { button, draw, expectAccessible, message } from '@/tests/unit/components/draw';
import { entry, memoryJournal, startWith } from '@/tests/unit/components/fake-journal';
import { begunWith } from '@/utils/journal/writing/begun';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function panel(hasKeys = false) {
  vi.spyOn(document, 'hasFocus').mockReturnValue(hasKeys);
  const { journal, state } = memoryJournal(entry('Held a door', 1));
  const props = {
    journal,
    start: startWith({ entries: state.entries }),
    version: 0,
    hasQuarantined: false,
    onJournal: vi.fn(),
    onPractice: vi.fn(),
    onOptions: vi.fn(),
  };
  const { redraw } = draw(<SidePanel {...props} />);
  return { state, journal, props, redraw };
}
const field = () => screen.getByLabelText<HTMLTextAreaElement>(message('act_label'));

it('takes the keys when the person comes to it, and not before', async () => {
  panel();
  expect(document.activeElement).toBe(document.body);
  await act(() => void window.dispatchEvent(new Event('focus')));
  expect(document.activeElement).toBe(field());
});

it('takes them at once where they are there already', () => {
  panel(true);
  expect(document.activeElement).toBe(field());
});

it('shows a draft that another window writes, and none over what is being typed here', async () => {
  const { journal } = panel();
  await act(() => journal.saveDraft(begunWith('Thank whoever made “Tides”')));
  await vi.waitFor(() => expect(field().value).toBe('Thank whoever made “Tides”'));
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  await act(() => journal.saveDraft(begunWith('Something else')));
  expect(field().value).toBe('Thank whoever made “Tides”');
});

it('shows another day when it is told that it has come', async () => {
  const { state, props, redraw } = panel();
  expect(screen.getByText('Held a door')).toBeTruthy();
  state.day = '2026-11-26';
  redraw(<SidePanel {...props} version={1} />);
  await vi.waitFor(() => expect(screen.queryByText('Held a door')).toBeNull());
});

it('leads to the journal, the day’s practice and the settings, and asks about nothing', async () => {
  const { props, state } = panel();
  for (const [name, press] of [
    ['journal_title', props.onJournal],
    ['practice_today', props.onPractice],
    ['settings', props.onOptions],
  ] as const) {
    button(message(name)).click();
    expect(press).toHaveBeenCalledOnce();
  }
  expect(state.seen).toEqual([]);
  await expectAccessible();
});
