// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PausePage } from '@/components/pause/PausePage';
import { button, draw, expectAccessible, message, pass } from '@/tests/unit/components/draw';
import { DAY, intention, memoryJournal, startWith } from '@/tests/unit/components/fake-journal';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function still(lead = '', meant = '') {
  const { journal, state } = memoryJournal();
  if (meant) state.subject = { of: 'intention', intention: intention(meant, DAY) };
  const props = {
    lead,
    line: 'Who is near you right now?',
    journal,
    begin: async () => startWith(),
    day: DAY,
    onAway: vi.fn(),
    onEnd: vi.fn(),
  };
  draw(<PausePage {...props} />);
  return { ...props, state };
}

it('says its line at once, and the way back stands beside it', () => {
  still('Today’s practice');
  expect(screen.getByRole('heading').textContent).toBe('Who is near you right now?');
  expect(screen.getByText('Today’s practice')).toBeTruthy();
  expect(button('Back to the screen')).toBeTruthy();
});

it('what may be chosen comes when the line has been read, or with the first key or movement', async () => {
  const choices = () => button('Step away').parentElement?.className;
  still();
  const read = choices();
  await fireEvent.keyDown(document.body, { key: 'Tab' });
  expect(choices()).not.toBe(read);
  cleanup();
  still();
  expect(choices()).toBe(read);
  await fireEvent.pointerMove(document.body);
  expect(choices()).not.toBe(read);
});

it('Escape ends it at any time, and nothing else does', async () => {
  const { onEnd } = still();
  await fireEvent.keyDown(document.body, { key: 'Enter' });
  expect(onEnd).not.toHaveBeenCalled();
  await fireEvent.keyDown(document.body, { key: 'Escape' });
  await fireEvent.click(button('Step away'));
  await fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(onEnd).toHaveBeenCalledTimes(2);
});

it('stepping away leaves one thing on the page, and the way back', async () => {
  const { onAway, onEnd } = still();
  expect(onAway).not.toHaveBeenCalled();
  await fireEvent.click(button('Step away'));
  expect(onAway).toHaveBeenCalledOnce();
  expect(screen.getByRole('heading').textContent).toBe('The screen will wait');
  // The one thing in mind stays.
  expect(screen.getByText('Who is near you right now?')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('main'));
  await fireEvent.click(button('Back to the screen'));
  expect(onEnd).toHaveBeenCalledOnce();
});

it('a whole minute can be breathed', async () => {
  const { onEnd } = still();
  await fireEvent.click(button('Take a breath'));
  await pass(5_000);
  expect(screen.getByText('Breathe out')).toBeTruthy();
  await fireEvent.click(button(message('breath_end')));
  expect(onEnd).toHaveBeenCalledOnce();
});

it('what was meant stands there in its own words, and something can be written down', async () => {
  vi.useRealTimers();
  const { state } = still('', 'call my sister');
  expect(await screen.findByText('call my sister')).toBeTruthy();
  await fireEvent.click(button('I did something kind'));
  const line = await screen.findByLabelText<HTMLInputElement>(message('act_label'));
  expect(document.activeElement).toBe(line);
  await fireEvent.input(line, { target: { value: 'Made tea' } });
  await fireEvent.submit(line.form as HTMLFormElement);
  await screen.findByText(message('kept'));
  expect(state.entries).toMatchObject([{ words: 'Made tea' }]);
});

it('Escape closes the field, and then the page', async () => {
  vi.useRealTimers();
  const { onEnd } = still();
  await fireEvent.click(button('I did something kind'));
  await fireEvent.keyDown(await screen.findByLabelText(message('act_label')), {
    key: 'Escape',
  });
  expect(onEnd).not.toHaveBeenCalled();
  await fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(onEnd).toHaveBeenCalledOnce();
});

it('is accessible in each state', async () => {
  vi.useRealTimers();
  still();
  await expectAccessible();
  await fireEvent.click(button('Take a breath'));
  await expectAccessible();
  cleanup();
  still();
  await fireEvent.click(button('Step away'));
  await expectAccessible();
});
