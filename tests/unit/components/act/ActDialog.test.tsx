// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { ActDialog } from '@/components/act/ActDialog';
import { button, closes, draw, expectAccessible, message } from '@/tests/unit/components/draw';
import { ADA, act, JONAS, TODAY } from '@/tests/unit/components/sample-acts';

afterEach(cleanup);

const ENTRY = act('Called my sister', '2026-11-24');
const OTHERS = [act('Held a door', '2026-11-01'), act('Held the line', '2025-01-01'), ENTRY];

type Props = ComponentProps<typeof ActDialog>;
function sheet(more: Partial<Props> = {}) {
  const props: Props = {
    entry: ENTRY,
    initialChanges: {},
    people: [ADA, JONAS],
    today: TODAY,
    failed: false,
    read: vi.fn(async (id: string) => OTHERS.find((other) => other.id === id) ?? null),
    search: async function* (typed) {
      yield* OTHERS.filter(({ words }) => words.toLowerCase().includes(typed.toLowerCase()));
    },
    onNewPerson: vi.fn(async () => 'new'),
    onKeep: vi.fn(),
    onDelete: vi.fn(),
    onClose: vi.fn(),
    ...more,
  };
  const { redraw } = draw(<ActDialog {...props} />);
  return { props, redraw: (next: Partial<Props>) => redraw(<ActDialog {...props} {...next} />) };
}
const line = () => screen.getByLabelText('What happened') as HTMLInputElement;
/** What the list under a field offers. */
const offered = () =>
  screen
    .queryAllByRole('listbox')
    .flatMap((list) => within(list).queryAllByRole('option'))
    .map(({ textContent }) => textContent);
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

it('hands on what was touched and no more', async () => {
  const { props } = sheet();
  expect(document.activeElement).toBe(line());
  await type('What happened', 'Called her back');
  await fireEvent.change(screen.getByLabelText('Day'), { target: { value: '2026-11-20' } });
  await fireEvent.click(button(message('save_changes')));
  expect(props.onKeep).toHaveBeenCalledWith({ words: 'Called her back', day: '2026-11-20' });
});

it('says that it could not be stored, and still has what was touched', async () => {
  const { redraw } = sheet();
  expect(screen.getByRole('alert').textContent).toBe('');
  await type('What happened', 'Called her back');
  redraw({ failed: true });
  expect(screen.getByRole('alert').textContent).toContain(message('sheet_failed'));
  expect(line().value).toBe('Called her back');
  await expectAccessible();
});

it('has the browser ask before the page closes, once something was touched', async () => {
  sheet();
  expect(closes()).toBe(true);
  await type('What happened', 'Called her back');
  expect(closes()).toBe(false);
  await type('What happened', ENTRY.words);
  expect(closes()).toBe(true);
});

it('keeps at Enter in the line, and at Ctrl and Enter anywhere', async () => {
  const { props } = sheet();
  await type('What did they need?', 'time');
  await fireEvent.keyDown(screen.getByLabelText('What did they need?'), {
    key: 'Enter',
    ctrlKey: true,
  });
  await fireEvent.submit(line().form as HTMLFormElement);
  expect(props.onKeep).toHaveBeenCalledTimes(2);
  expect(props.onKeep).toHaveBeenLastCalledWith({ need: 'time' });
});

it('what is being typed stays, and the rest follows, when another window changes it', async () => {
  const { redraw } = sheet();
  await type('What happened', 'Still typing');
  redraw({ entry: { ...ENTRY, words: 'Changed elsewhere', need: 'time' } });
  expect(line().value).toBe('Still typing');
  expect(screen.getByLabelText('What did they need?')).toHaveProperty('value', 'time');
});

it('keeps nothing over what another window changed of the same, until one is chosen', async () => {
  const { props, redraw } = sheet();
  await type('What happened', 'Called her back');
  await type('What did they need?', 'time');
  redraw({ entry: { ...ENTRY, words: 'Called Ana', need: 'quiet', kind: 'help' } });
  expect(screen.getByRole('alert').textContent).toContain('to “Called Ana · quiet”');
  await fireEvent.submit(line().form as HTMLFormElement);
  await fireEvent.keyDown(line(), { key: 'Enter', ctrlKey: true });
  expect(props.onKeep).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(button(message('sheet_mine')));
  expect(line().value).toBe('Called her back');
  await expectAccessible();
  await fireEvent.click(button(message('sheet_mine')));
  expect(props.onKeep).toHaveBeenCalledWith({ words: 'Called her back', need: 'time' });
});

it('takes what another window has written, where that is chosen', async () => {
  const { props, redraw } = sheet();
  await type('What happened', 'Called her back');
  await type('What did they need?', 'time');
  redraw({ entry: { ...ENTRY, words: 'Called Ana' } });
  await fireEvent.click(button(message('sheet_theirs')));
  expect(line().value).toBe('Called Ana');
  expect(screen.getByRole('alert').textContent).toBe('');
  await fireEvent.click(button(message('save_changes')));
  expect(props.onKeep).toHaveBeenCalledWith({ need: 'time' });
});

it('asks nothing where another window changed something else, or to the same', async () => {
  const { props, redraw } = sheet();
  await type('What happened', 'Called her back');
  redraw({ entry: { ...ENTRY, words: 'Called her back', need: 'quiet' } });
  expect(screen.getByRole('alert').textContent).toBe('');
  await fireEvent.click(button(message('save_changes')));
  expect(props.onKeep).toHaveBeenCalledOnce();
});

it('brings back what another window deleted only where that is chosen', async () => {
  const { props, redraw } = sheet();
  await type('What happened', 'Called her back');
  redraw({ gone: true });
  expect(screen.getByRole('alert').textContent).toContain('deleted in another window');
  await fireEvent.submit(line().form as HTMLFormElement);
  expect(props.onKeep).not.toHaveBeenCalled();
  await fireEvent.click(button(message('sheet_bring_back')));
  expect(props.onKeep).toHaveBeenCalledWith({ words: 'Called her back' });
});

it('asks as well where it is opened again with what was typed before the other’s change', async () => {
  const { props } = sheet({
    entry: { ...ENTRY, words: 'Called Ana' },
    seen: ENTRY,
    initialChanges: { words: 'Called her back' },
  });
  await fireEvent.submit(line().form as HTMLFormElement);
  expect(props.onKeep).not.toHaveBeenCalled();
  expect(button(message('sheet_mine'))).toBeTruthy();
});

it('finds what inspired it by its words, itself left out, and takes it out again', async () => {
  const { props } = sheet();
  await type('What inspired it', 'held');
  await waitFor(() =>
    expect(offered()).toEqual([
      'Held a door · November 1, 2026',
      'Held the line · January 1, 2025',
    ]),
  );
  await fireEvent.keyDown(screen.getByLabelText('What inspired it'), { key: 'ArrowDown' });
  await fireEvent.keyDown(screen.getByLabelText('What inspired it'), { key: 'Enter' });
  expect(screen.getByText('Held the line')).toBeTruthy();
  await fireEvent.click(button(message('save_changes')));
  expect(props.onKeep).toHaveBeenCalledWith({ inspiredBy: 'Held the line' });

  await fireEvent.click(button(message('person_take_out')));
  await fireEvent.click(button(message('save_changes')));
  expect(props.onKeep).toHaveBeenLastCalledWith({ inspiredBy: null });
  await type('What inspired it', 'sister');
  await waitFor(() => expect(offered()).toEqual([]));
});

it('says whether closing it leaves something behind', async () => {
  const { props } = sheet();
  expect(button('Close')).toBeTruthy();
  await type('What happened', 'Called her back');
  await fireEvent.click(button(message('cancel')));
  expect(props.onClose).toHaveBeenCalledWith({ words: 'Called her back' }, ENTRY);
});

it('begins with what had been touched, where it is opened again', () => {
  sheet({ initialChanges: { words: 'Called her back' } });
  expect(line().value).toBe('Called her back');
});

it('deletes', async () => {
  const { props } = sheet();
  await fireEvent.click(button(message('delete')));
  expect(props.onDelete).toHaveBeenCalledOnce();
});

it('is accessible, with what inspired it', async () => {
  sheet({ entry: { ...ENTRY, inspiredBy: 'Held a door', people: ['ada'] } });
  await screen.findByText('Held a door');
  await expectAccessible();
});
