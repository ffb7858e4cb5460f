/**
 * A pause does not come over somebody at work, whatever the page is made of, and comes when they have
 * stopped. Each page is the least of its kind; real apps are tried by `npm run test:apps`.
 */
import { describe, expect, it } from 'vitest';
import { comes, handsOn, note, play, type Work } from './harness/at-work.ts';
import {
  attentionOn,
  offerOf,
  pass,
  pauseGone,
  pauseShown,
  pauseWaits,
} from './harness/extension.ts';
import { WORK_FIXTURES } from './harness/fixtures/work-fixtures.ts';
import { type Harness, type Point, type TestPage, until } from './harness/index.ts';
import { BROWSERS, useBrowser } from './harness/suite.ts';

/** What the pages keep for their tests. */
interface Kept {
  field(): string;
  letter(): string;
  at(name: string): Point;
  strokes: { done: boolean }[];
  sound: HTMLAudioElement;
}
declare const window: Window & Kept;

const titled = (page: TestPage, title: string) =>
  until(`the frame to tell ${title}`, () =>
    page.evaluate((title: string) => document.title === title, title),
  );
const blur = (page: TestPage) =>
  page.evaluate(() => {
    let inner = document.activeElement;
    while (inner?.shadowRoot?.activeElement) inner = inner.shadowRoot.activeElement;
    (inner as HTMLElement | null)?.blur();
  });
/** Away from whatever is worked in. */
const CORNER: Point = { x: 3, y: 3 };
const stroke = async (page: TestPage, y: number) => {
  await page.drag({ x: 100, y }, { x: 300, y: y + 20 });
  await page.drop();
};

const WORK: Work[] = [
  {
    name: 'thoughts of 3 to 6 s between words, in an editor that is no field',
    only: 'chromium',
    address: 'http://context.test/edit-context',
    begins: (hands) => hands.click('#editor'),
    busy: (hands) => hands.write('a'),
    async goesOn(hands) {
      for (const thought of [3_300, 5_500]) {
        await hands.write(' tides');
        await hands.rest(thought);
      }
      await hands.write(' end');
    },
    kept: async (hands) => ({
      is: await hands.evaluate(() => document.querySelector('#editor')?.textContent),
      right: hands.written,
    }),
  },
  {
    name: 'thoughts of 3 to 6 s between words, in a field of a closed shadow root',
    address: 'http://closed.test/closed',
    async begins(hands) {
      const { x, y } = await hands.evaluate(() => window.at('field'));
      await hands.clickAt(x, y);
    },
    busy: (hands) => hands.write('a'),
    async goesOn(hands) {
      for (const thought of [3_300, 5_500]) {
        await hands.write(' tides');
        await hands.rest(thought);
      }
    },
    kept: async (hands) => ({
      is: await hands.evaluate(() => window.field()),
      right: hands.written,
    }),
  },
  {
    name: 'strokes of a pen, 2 to 4 s apart',
    address: 'http://canvas.test/canvas',
    begins: (hands) => stroke(hands, 40),
    busy: (hands) => stroke(hands, 60),
    async goesOn(hands) {
      for (const [i, gap] of [2_200, 3_000, 4_000].entries()) {
        await stroke(hands, 100 + 40 * i);
        await hands.rest(gap);
      }
    },
    kept: async (hands) => ({
      is: await hands.evaluate(() => window.strokes.every(({ done }) => done)),
      right: true,
    }),
  },
  {
    name: 'a button held down since before the pause was due',
    address: 'http://held.test/canvas',
    begins: (hands) => hands.drag({ x: 100, y: 100 }, { x: 300, y: 140 }),
    async goesOn(hands) {
      await hands.rest(4_000);
      await hands.move({ x: 320, y: 160 });
      await hands.rest(4_000);
    },
    kept: async (hands) => ({
      is: await hands.evaluate(() => window.strokes.length),
      right: 1,
    }),
  },
  {
    name: 'a list of choices that is open',
    address: 'http://select.test/select',
    begins: (hands) => hands.click('select'),
    goesOn: (hands) => hands.rest(5_000),
    async stops(hands) {
      await hands.press('Escape');
      // In a driven Firefox that key does not reach the list.
      await hands.evaluate(() => document.querySelector('select')?.remove());
    },
  },
  {
    name: "scrolling in another site's frame",
    address: 'http://frame.test/frame',
    async begins(hands) {
      await hands.move({ x: 400, y: 300 });
      await hands.wheel(120);
    },
    busy: (hands) => hands.wheel(40),
    async goesOn(hands) {
      for (const gap of [1_000, 2_000, 3_000]) {
        await hands.wheel(120);
        await hands.rest(gap);
      }
    },
    stops: (hands) => hands.move(CORNER),
    atMost: 'glow',
  },
  {
    name: "a film in another site's frame, not clicked into",
    address: 'http://inside.test/film-inside',
    begins: (hands) => titled(hands, 'playing'),
    goesOn: (hands) => hands.rest(6_000),
    stops: (hands) => hands.evaluate(() => window.postMessage('stop', '*')),
  },
  {
    name: 'listening to what plays outside the document',
    // Firefox hears nothing here: a bare machine has no sound system, and it needs one.
    only: 'chromium',
    address: 'http://audio.test/new-audio',
    async begins(hands) {
      await hands.click('button');
      await until('it to play', () => hands.evaluate(() => window.sound.currentTime > 0));
      await hands.move(CORNER);
    },
    goesOn: (hands) => hands.rest(6_000),
    stops: (hands) => hands.evaluate(() => window.sound.pause()),
    atMost: 'glow',
  },
  {
    name: 'fields half filled, with no form around them',
    address: 'http://formless.test/formless',
    begins: (hands) => hands.click('input'),
    busy: (hands) => hands.write('a'),
    async goesOn(hands) {
      await hands.press('Tab');
      await hands.type('Husum');
      await blur(hands);
      await hands.rest(6_000);
    },
    kept: async (hands) => ({
      is: await hands.evaluate(() =>
        [...document.querySelectorAll('input')].map(({ value }) => value),
      ),
      right: [hands.written, 'Husum', ''],
    }),
  },
];

describe.each(BROWSERS)('in %s', (name) => {
  let harness: Harness;
  useBrowser(
    name,
    { settings: { rhythmMinutes: 1, softer: false }, routes: WORK_FIXTURES },
    (started) => {
      harness = started;
    },
  );

  describe('nothing comes over the page during', () => {
    // By the whole of its name, which a table's pattern would cut short.
    for (const work of WORK) {
      if (work.only === undefined || work.only === name) it(work.name, () => play(harness, work));
    }
  });

  describe('what nobody has touched is no reason to wait:', () => {
    it.each([
      ['a box with the words that were searched for', 'http://untouched.test/found?q=tides'],
      ['a login that a script has filled', 'http://untouched.test/login'],
      ['what cannot be written in, or is hidden', 'http://untouched.test/read-only'],
    ])('%s', async (_, address) => {
      await harness.open(address);
      await attentionOn(harness, address);
      await pass(harness, 60);
      expect((await pauseShown(harness, address)).level).toBe('screen');
    });
  });

  describe('on a page that begins with the caret in a field', () => {
    const address = 'http://search.test/search';
    /** The pause is due, and another page is gone to. */
    const arrive = async () => {
      const page = await harness.open('http://before.test/');
      await attentionOn(harness, 'http://before.test/');
      await page.click('#field');
      await page.type('tides');
      await pauseWaits(harness);
      await page.goto(address);
      await note(page);
      return page;
    };
    const value = (page: TestPage) =>
      page.evaluate(() => document.querySelector('input')?.value ?? null);

    it.each([450, 700, 1_000])('no letter is lost that is typed from %i ms on', async (afterMs) => {
      const page = await arrive();
      await page.evaluate(
        (ms: number) =>
          new Promise<void>((done) => {
            setTimeout(done, ms - performance.now());
          }),
        afterMs,
      );
      const hands = handsOn(page, harness, { address });
      for (const letter of 'spring tides') {
        await hands.write(letter);
        await hands.rest(120);
      }
      expect(await value(page)).toBe('spring tides');
      await page.press('Enter');
      await comes(harness, 'http://search.test/found');
    });

    it('a letter in the first moment of a pause sends it away until the next break', async () => {
      const page = await arrive();
      await pauseShown(harness, address);
      await page.press('a');
      await pauseGone(harness, address);
      await until('it to wait again', async () => (await offerOf(harness))?.way === 'waiting');
      await page.goto('http://after.test/');
      await comes(harness, 'http://after.test/');
    });
  });
});
