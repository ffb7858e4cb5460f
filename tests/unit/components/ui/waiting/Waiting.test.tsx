// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FIRST_MOMENT_MS, LONG_MS, Unread, Waiting } from '@/components/ui/waiting/Waiting';
import { button, draw, expectAccessible, message, pass } from '@/tests/unit/components/draw';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const said = () => screen.getByRole('status').textContent;

it('says nothing in the first moment, but is named', async () => {
  draw(<Waiting title="title_days" onAgain={vi.fn()} />);
  await pass(FIRST_MOMENT_MS - 1);
  expect(said()).toBe('');
  expect(screen.getByRole('heading', { name: message('title_days') })).toBeTruthy();
  expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true');
});

it('then says that it takes a moment, and asks for nothing', async () => {
  draw(<Waiting title="title_days" onAgain={vi.fn()} />);
  await pass(FIRST_MOMENT_MS);
  expect(said()).toBe(message('waiting'));
  expect(screen.queryByRole('button')).toBeNull();
});

it('after long says what one can do, with one button', async () => {
  const onAgain = vi.fn();
  draw(<Waiting title="title_days" onAgain={onAgain} />);
  await pass(LONG_MS);
  expect(said()).toContain(message('waiting_long'));
  expect(screen.getAllByRole('button')).toHaveLength(1);
  fireEvent.click(button(message('page_again')));
  expect(onAgain).toHaveBeenCalledOnce();
});

it('counts what was waited before it was drawn', async () => {
  draw(<Waiting title="title_days" onAgain={vi.fn()} since={FIRST_MOMENT_MS} />);
  expect(said()).toBe(message('waiting'));
  await pass(LONG_MS - FIRST_MOMENT_MS);
  expect(said()).toContain(message('waiting_long'));
});

it('says what could not be read, and tries again', () => {
  const onAgain = vi.fn();
  draw(<Unread title="title_people" onAgain={onAgain} />);
  expect(screen.getByRole('alert').textContent).toContain('could not be read');
  expect(screen.getByRole('heading', { name: message('title_people') })).toBeTruthy();
  fireEvent.click(button('Try again'));
  expect(onAgain).toHaveBeenCalledOnce();
});

it('is accessible', async () => {
  vi.useRealTimers();
  draw(<Waiting title="title_days" onAgain={vi.fn()} since={LONG_MS} />);
  await expectAccessible();
  cleanup();
  draw(<Unread title="title_days" onAgain={vi.fn()} />);
  await expectAccessible();
});
