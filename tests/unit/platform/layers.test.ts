/** The floors of utils/platform: each imports from those below it and from no other. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const FLOORS = ['browser', 'storage', 'journal'];

it.each(FLOORS)('nothing in %s imports from a floor above it', (floor) => {
  const above = FLOORS.slice(FLOORS.indexOf(floor) + 1);
  const folder = `utils/platform/${floor}`;
  const files = readdirSync(folder);
  expect(files.length).toBeGreaterThan(5);
  const up = files.flatMap((file) => {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    return above
      .filter((each) => new RegExp(`platform/${each}/|'\\.\\./${each}/`).test(text))
      .map((each) => `${file} imports from ${each}`);
  });
  expect(up).toEqual([]);
});
