import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tokensFor } from '@/modules/pause-tokens';

const tokens = readFileSync('components/base/tokens.css', 'utf8');
const style = readFileSync('entrypoints/pause/pause.css', 'utf8');
const kept = tokensFor(style, tokens);

it('a pause has each token that it uses, and those that these are made of', () => {
  const used = [...`${style}${kept}`.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name);
  expect(used.length).toBeGreaterThan(20);
  for (const name of used) expect(`${kept}${style}`).toContain(`${name}:`);
});

it('has its colours in every scheme, accent and contrast', () => {
  expect(kept).toContain('--ink: light-dark(');
  for (const accent of ['moss', 'river', 'heather', 'clay']) {
    expect(kept).toMatch(new RegExp(`\\[data-accent="${accent}"\\] \\{\\n  --accent: light-dark`));
  }
  expect(kept).toContain('@media (prefers-contrast: more)');
});

it('brings none of the sizes of our own pages into a page', () => {
  expect(tokens).toContain('--popup-height:');
  for (const name of ['--popup-height', '--page', '--margin', '@media print', '/*']) {
    expect(kept).not.toContain(name);
  }
});
