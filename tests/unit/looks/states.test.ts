/** The table of what is looked at: nothing twice, nothing of ours left out, and no more than a run has time for. */
import { existsSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PAGES, PAUSES, type State } from '../../browser/looks/states.ts';
import { viewsOf } from '../../browser/looks/views.ts';
import type { Language } from '../../browser/looks/worlds.ts';

const ALL: readonly State[] = [...PAGES, ...PAUSES];
const count = (language: Language) =>
  ALL.reduce((sum, state) => sum + viewsOf(state, language).length, 0);

it('each state has a name of its own, and is looked at somewhere', () => {
  expect(new Set(ALL.map(({ name }) => name)).size).toBe(ALL.length);
  expect(ALL.filter(({ sizes }) => sizes.length === 0)).toEqual([]);
});

it('every page of ours is among them', () => {
  const pages = readdirSync('entrypoints').filter((name) =>
    existsSync(`entrypoints/${name}/index.html`),
  );
  expect(pages.length).toBeGreaterThan(6);
  const opened = new Set(ALL.map(({ open }) => open?.split(/[.#]/, 1)[0]));
  expect(pages.filter((name) => !opened.has(name))).toEqual([]);
});

it('the first of a part goes on from no other', () => {
  expect([PAGES[0]?.open, PAUSES[0]?.open]).not.toContain(null);
});

it('there are as many pictures as are looked at within a minute or two', () => {
  // A hundred of them are of replies, packs, paper and what threads ask.
  expect(count('en') + count('de')).toBeLessThan(447);
  // German is the language of long words: most states have it.
  expect(count('de')).toBeGreaterThan(ALL.length / 2);
});
