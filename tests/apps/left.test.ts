/**
 * What holds words and is at nobody's hands: never touched it is no reason to wait, and left long ago
 * it yields to the gentlest level.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attentionOn, offerOf, pass, pauseOn, reset } from '../browser/harness/extension.ts';
import {
  type BrowserName,
  type Harness,
  startBrowser,
  type TestPage,
  testedBuild,
  until,
} from '../browser/harness/index.ts';
import { BROWSERS, useBrowser } from '../browser/harness/suite.ts';
import { EDITORS } from './editors.ts';
import { SITES } from './sites.ts';
import { blur, SETTINGS, there } from './work.ts';

interface Left {
  name: string;
  address: string;
  /** What was done there before it was left as it is. */
  leaves(page: TestPage): Promise<unknown>;
}

const write = async (page: TestPage, at: string) => {
  await there(page, at);
  await page.click(at);
  await page.type('Low water at six.');
};

const LEFT: readonly Left[] = [
  {
    name: 'a caret resting in a finished text, in TipTap',
    address: 'http://rests.test/tiptap',
    leaves: (page) => write(page, '.tiptap'),
  },
  {
    name: 'a caret resting in a finished text, in CodeMirror 5',
    address: 'http://rests.test/codemirror5',
    leaves: (page) => write(page, '.CodeMirror-lines'),
  },
  {
    name: 'a comment with words, scrolled out of sight',
    address: 'http://comment.test/comment',
    async leaves(page) {
      await write(page, 'textarea');
      await blur(page);
      await page.evaluate(() => window.scrollTo(0, 5_000));
    },
  },
  {
    name: "one click into another site's frame",
    address: 'http://clicked.test/frame',
    // It is drawn before a press reaches it.
    leaves: (page) =>
      until('the frame to have the focus', async () => {
        await page.clickAt(400, 300);
        return page.evaluate(() => document.activeElement?.localName === 'iframe');
      }),
  },
  {
    name: 'a form of React, half filled and left',
    address: 'http://half.test/react-form',
    async leaves(page) {
      await write(page, 'input');
      await blur(page);
    },
  },
];

/** It comes as at any other break: the longest rest that is waited for, and a page that is slow. */
const BREAK_WITHIN_MS = 20_000;
/** The patience, a minute more, and what it takes to be asked for again. */
const YIELDS_WITHIN_MS = 150_000;

/** @returns how far it has come: 'badge' is the glow at the edge, and the toolbar button */
async function yields(harness: Harness, { address, leaves }: Left): Promise<string> {
  await reset(harness, { ...SETTINGS, patienceMinutes: 1 });
  const page = await harness.open(address);
  await attentionOn(harness, address);
  await leaves(page);
  await pass(harness, 60);
  return until(
    'it to yield',
    async () => {
      const level = (await pauseOn(harness, address))?.level;
      if (level && level !== 'edge') return level;
      const way = (await offerOf(harness))?.way;
      return way === 'badge' && way;
    },
    YIELDS_WITHIN_MS,
  );
}

describe.each(BROWSERS)('in %s', (name: BrowserName) => {
  describe('words that nobody has touched are no reason to wait, in', () => {
    let harness: Harness;
    useBrowser(name, { settings: SETTINGS, routes: SITES }, (started) => {
      harness = started;
    });

    it.each(EDITORS)('$name', async ({ path, words: at }) => {
      const address = `http://untouched.test/${path}`;
      const page = await harness.open(address);
      await attentionOn(harness, address);
      await there(page, at);
      await pass(harness, 60);
      const shown = await until('it', () => pauseOn(harness, address), BREAK_WITHIN_MS);
      expect(shown.level).toBe('screen');
    });
  });

  // A browser each, side by side: all that they do is wait for two minutes.
  describe('what was left long ago yields to the gentlest level:', () => {
    const browsers: Harness[] = [];
    const outcomes = new Map<string, Promise<string>>();
    beforeAll(async () => {
      for (const left of LEFT) {
        const harness = await startBrowser(name, { extension: testedBuild(name), routes: SITES });
        browsers.push(harness);
        const outcome = yields(harness, left);
        // It is told by its own test.
        outcome.catch(() => undefined);
        outcomes.set(left.name, outcome);
      }
    });
    afterAll(() => Promise.all(browsers.map((harness) => harness.close())));

    for (const { name } of LEFT) {
      it(name, async () => {
        expect(await outcomes.get(name)).toBe('badge');
      });
    }
  });
});
