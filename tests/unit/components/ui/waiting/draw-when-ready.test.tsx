// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { mount } from '@/components/base/mount';
import { drawWhenReady } from '@/components/ui/waiting/draw-when-ready';
import { FIRST_MOMENT_MS } from '@/components/ui/waiting/Waiting';
import { message, pass } from '@/tests/unit/components/draw';

const lookUp = (key: string) => message(key as never);

beforeEach(() => {
  document.body.innerHTML ||= '<div id="root"></div>';
  mount(null, 'extension_name', lookUp);
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const page = (draw: () => Promise<void>) =>
  drawWhenReady({ here: 'practices', title: 'practices_title', lookUp, draw });
const drawn = async () => mount(<main>There it is</main>, 'practices_title', lookUp);

it('draws what is there in time, and nothing before it or after', async () => {
  expect(await page(drawn)).toBe(true);
  await pass(2 * FIRST_MOMENT_MS);
  expect(document.body.textContent).toBe('There it is');
});

it('is a named page with a way on while it waits', async () => {
  let ready: () => void = () => undefined;
  const read = new Promise<void>((done) => {
    ready = done;
  });
  const isDrawn = page(() => read.then(drawn));
  await pass(FIRST_MOMENT_MS - 1);
  expect(screen.queryByRole('main')).toBeNull();
  await pass(1);
  expect(document.title).toBe(message('practices_title'));
  expect(screen.getByRole('main').textContent).toContain(message('waiting'));
  expect(screen.getAllByRole('link').length).toBeGreaterThan(1);
  ready();
  expect(await isDrawn).toBe(true);
  await pass(0);
  expect(document.body.textContent).toBe('There it is');
});

it('says so where it could not be read', async () => {
  expect(await page(() => Promise.reject(new Error('no storage')))).toBe(false);
  vi.useRealTimers();
  await waitFor(() =>
    expect(screen.getByRole('alert').textContent).toContain(message('view_failed')),
  );
  expect(document.title).toBe(message('practices_title'));
});
