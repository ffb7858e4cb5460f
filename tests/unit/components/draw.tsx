/** Draws components for tests: with the real English words, in a document of happy-dom's. */
import { act, configure, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { expect, vi } from 'vitest';
import { keepFocus } from '@/components/base/keep-focus';
import { type GetMessage, MessagesProvider } from '@/components/base/messages';
import { sayIn } from '@/tests/messages';

// What is waited for comes at once; but beside the browser tests a whole process may stand still for a
// second, which is as long as is waited by itself.
configure({ asyncUtilTimeout: 30_000 });

export const message: GetMessage = sayIn('en');

export function draw(content: ComponentChild) {
  document.documentElement.lang = 'en';
  keepFocus();
  const withWords = (child: ComponentChild) => (
    <MessagesProvider value={message}>{child}</MessagesProvider>
  );
  const drawn = render(withWords(content) as never);
  return {
    ...drawn,
    redraw: (next: ComponentChild) => drawn.rerender(withWords(next) as never),
  };
}

/** Lets fake time pass, and what it sets off be drawn. */
export const pass = (ms: number): Promise<void> =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });

export const button = (name: string | RegExp) => screen.getByRole('button', { name });

/** Whether the page would close without the browser's asking first. */
export const closes = (): boolean =>
  window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

/** What happy-dom can judge: all but colours and what only a whole page has. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
  ).toEqual([]);
}
