/**
 * axe finds nothing to object to in any state of our pages, in Firefox, in the dark and from right to
 * left; in Chromium it looks where pictures are taken (looks.test.ts), by light. Pauses over web pages
 * are in pages.test.ts. And in the two pretended languages nothing of English shows through, and
 * nothing is wider than the narrowest window.
 */
import { expect, it } from 'vitest';
import { removeFolder, temporaryFolder } from '../../scripts/temporary-folder.ts';
import { withBrokenDatabases } from './harness/broken-database.ts';
import { startBrowser, testedBuild } from './harness/index.ts';
import { objectionsTo } from './looks/objections.ts';
import { leaksIn, speak, tooWide } from './looks/pretended.ts';
import { reachAll } from './looks/reach.ts';
import { isOverPage, PAGES, PAUSES, type State } from './looks/states.ts';

/** Eighty states in three languages, in a browser that has a third of a core. */
const LONG_MS = 1_200_000;

it('nothing that axe objects to, that is English in another language, or too wide, in Firefox', {
  timeout: LONG_MS,
}, async () => {
  const folder = temporaryFolder('axe');
  const harness = await startBrowser('firefox', {
    extension: withBrokenDatabases(testedBuild('firefox'), folder),
    dark: true,
    reducedMotion: true,
  });
  const objections: string[] = [];
  const states = [...PAGES, ...PAUSES.filter((...state) => !isOverPage(...state))].map(
    (state): State => ({
      ...state,
      settings: { ...state.settings, language: 'ar-XB' },
    }),
  );
  const unreached = await reachAll(
    harness,
    states,
    'en',
    async (reached, state) => {
      objections.push(...(await objectionsTo(reached, state)));
      if (state.scrollsTo) return;
      const { page } = reached;
      objections.push(...(await leaksIn(page, state)), ...(await tooWide(page, state, 'ar-XB')));
      // The next one goes on from here.
      if (states[states.indexOf(state) + 1]?.open === null) return;
      await speak(harness, page, 'en-XA');
      objections.push(...(await tooWide(page, state, 'en-XA')));
    },
    'ar-XB',
  );
  expect([...unreached, ...objections]).toEqual([]);
  await harness.close();
  removeFolder(folder);
});
