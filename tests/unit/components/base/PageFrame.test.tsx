// @vitest-environment happy-dom
import { existsSync } from 'node:fs';
import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { PageFrame } from '@/components/base/PageFrame';
import { draw, expectAccessible } from '@/tests/unit/components/draw';

afterEach(cleanup);

const frame = () =>
  draw(
    <PageFrame here="people" tools={<button type="button">A tool</button>} parts="Further parts">
      <main>
        <h1>People</h1>
      </main>
    </PageFrame>,
  );

it('leads to each place, and to the practice of today', async () => {
  frame();
  const places = within(screen.getByRole('navigation')).getAllByRole('link');
  expect(places.map(({ textContent }) => textContent)).toEqual([
    'Journal',
    'People',
    'Practices',
    'Exercises',
    'Settings',
  ]);
  for (const link of [...places, screen.getByRole('link', { name: 'Today’s practice' })]) {
    const [page = ''] = link.getAttribute('href')?.split(/\.html/) ?? [];
    expect(existsSync(`entrypoints/${page}/index.html`), page).toBe(true);
  }
  await expectAccessible();
});

it('says which place this is', () => {
  frame();
  expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('People');
});
