/** Somebody draws, carries, plays, fills in: what is done by hand and is no typing. */
import type { Hands, Work } from '../browser/harness/at-work.ts';
import { type Point, type TestPage, until } from '../browser/harness/index.ts';
import { blur, there, tryWork } from './work.ts';

interface Kept {
  ready: boolean;
  drawing: { getSceneElements(): unknown[] };
  strokes: number;
  moves: number;
  moved: number;
  calendar: { getEvents(): { startStr: string }[] };
  board: { getPiece(square: string): string };
}
declare const window: Window & Kept;

const CORNER: Point = { x: 900, y: 5 };
const isReady = (page: TestPage) => until('the app', () => page.evaluate(() => window.ready));
/** The middle of an element. */
const middle = (page: TestPage, selector: string): Promise<Point> =>
  page.evaluate((s: string) => {
    const { left, top, width, height } = (
      document.querySelector(s) as Element
    ).getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, selector);

/** The button of the film's own controls, which the pointer brings up. */
const pressPlay = async (page: TestPage) => {
  const { x, y } = await middle(page, '.vjs-play-control');
  await page.move({ x: 400, y: 200 });
  await page.move({ x, y });
  await page.clickAt(x, y);
};

let strokes = 0;
const stroke = async (page: TestPage) => {
  const y = 150 + (strokes % 15) * 20;
  await page.drag({ x: 250, y }, { x: 500, y: y + 15 });
  await page.drop();
  strokes += 1;
};
const drawing = async (hands: Hands) => {
  for (const gap of [2_200, 3_000, 4_000]) {
    await stroke(hands);
    await hands.rest(gap);
  }
};
/** Holds what it carries still, moves it a little, and holds it again. */
const holding = async (hands: Hands, { x, y }: Point) => {
  await hands.rest(4_000);
  await hands.move({ x, y: y - 4 });
  await hands.move({ x, y });
  await hands.rest(4_000);
};

const DAY: Point = { x: 0, y: 0 };

const WORK: readonly Work[] = [
  {
    name: 'strokes 2 to 4 s apart in Excalidraw',
    address: 'http://excalidraw.test/excalidraw',
    async begins(hands) {
      strokes = 0;
      const pen = 'label:has([data-testid="toolbar-freedraw"])';
      await there(hands, pen);
      const { x, y } = await middle(hands, pen);
      await hands.clickAt(x, y);
      await stroke(hands);
    },
    busy: stroke,
    goesOn: drawing,
    kept: async (hands) => ({
      is: await hands.evaluate(() => window.drawing.getSceneElements().length),
      right: strokes,
    }),
    stops: (hands) => hands.move(CORNER),
  },
  {
    name: 'strokes 2 to 4 s apart in Konva',
    address: 'http://konva.test/konva',
    async begins(hands) {
      strokes = 0;
      await isReady(hands);
      await stroke(hands);
    },
    busy: stroke,
    goesOn: drawing,
    kept: async (hands) => ({ is: await hands.evaluate(() => window.strokes), right: strokes }),
    stops: (hands) => hands.move(CORNER),
  },
  {
    name: 'an event carried over FullCalendar and held still, since before the pause was due',
    address: 'http://calendar.test/fullcalendar',
    async begins(hands) {
      await there(hands, '[data-date="2026-11-12"]');
      Object.assign(DAY, await middle(hands, '[data-date="2026-11-12"]'));
      const event = await hands.evaluate(() => {
        const found = [...document.querySelectorAll('*')].find(
          (each) => each.childElementCount === 0 && each.textContent === 'Tea with Ada',
        );
        const { left, top } = (found as Element).getBoundingClientRect();
        return { x: left + 15, y: top + 5 };
      });
      await hands.drag(event, DAY);
    },
    goesOn: (hands) => holding(hands, DAY),
    async kept(hands) {
      await hands.drop();
      return {
        is: await hands.evaluate(() => window.calendar.getEvents()[0]?.startStr.slice(0, 10)),
        right: '2026-11-12',
      };
    },
    stops: (hands) => hands.move(CORNER),
  },
  {
    name: 'a map dragged in Leaflet and held still, since before the pause was due',
    address: 'http://leaflet.test/leaflet',
    async begins(hands) {
      await there(hands, '.leaflet-interactive');
      await hands.drag({ x: 300, y: 300 }, { x: 420, y: 360 });
    },
    goesOn: (hands) => holding(hands, { x: 420, y: 360 }),
    async kept(hands) {
      await hands.drop();
      return { is: await hands.evaluate(() => window.moved), right: 1 };
    },
    stops: (hands) => hands.move(CORNER),
  },
  {
    name: 'a piece carried over cm-chessboard and held still',
    address: 'http://chess.test/chess',
    begins: isReady,
    busy: (hands) => hands.clickAt(CORNER.x, CORNER.y),
    async goesOn(hands) {
      await hands.drag({ x: 292, y: 422 }, { x: 292, y: 292 });
      await holding(hands, { x: 292, y: 292 });
    },
    async kept(hands) {
      await hands.drop();
      return {
        is: await until('the piece to stand', () =>
          hands.evaluate(() => window.board.getPiece('e4')),
        ).catch(() => null),
        right: 'wp',
      };
    },
    stops: (hands) => hands.move(CORNER),
  },
  {
    name: 'words being selected in the viewer of pdf.js, and held still',
    address: 'http://pdfjs.test/pdfjs',
    async begins(hands) {
      await isReady(hands);
      await there(hands, '.textLayer span');
    },
    busy: (hands) => hands.wheel(0).then(() => hands.clickAt(CORNER.x, CORNER.y)),
    async goesOn(hands) {
      const { x, y } = await middle(hands, '.textLayer span');
      await hands.drag({ x: x - 30, y }, { x: x + 30, y });
      await holding(hands, { x: x + 30, y });
    },
    kept: async (hands) => ({
      is: await hands.evaluate(() => (getSelection()?.toString() ?? '') !== ''),
      right: true,
    }),
    stops: (hands) => hands.drop(),
  },
  {
    name: 'a game by arrow keys, 2 to 3 s apart, in Phaser',
    address: 'http://phaser.test/phaser',
    async begins(hands) {
      await isReady(hands);
      await hands.press('ArrowLeft');
    },
    busy: (hands) => hands.press('ArrowRight'),
    async goesOn(hands) {
      const were = await hands.evaluate(() => window.moves);
      for (const gap of [2_000, 2_600, 3_000]) {
        await hands.press('ArrowLeft');
        await hands.rest(gap);
      }
      await until('the keys', () => hands.evaluate((n: number) => window.moves === n, were + 3));
    },
    stops: (hands) => hands.move(CORNER),
  },
  {
    name: "a game by the pointer's way alone",
    address: 'http://mouse.test/game',
    begins: (hands) => hands.move({ x: 200, y: 200 }),
    busy: (hands) => hands.move({ x: 200 + (Date.now() % 300), y: 200 }),
    async goesOn(hands) {
      for (let i = 0; i < 50; i++) {
        await hands.move({ x: 200 + ((i * 37) % 300), y: 150 + ((i * 23) % 200) });
        await hands.rest(i % 10 === 9 ? 800 : 120);
      }
    },
    stops: (hands) => hands.move(CORNER),
  },
  {
    name: 'a game with the pointer locked',
    address: 'http://locked.test/game?lock',
    async begins(hands) {
      await hands.clickAt(300, 200);
      await until('the lock', () => hands.evaluate(() => document.pointerLockElement !== null));
    },
    goesOn: (hands) => hands.rest(6_000),
    stops: (hands) => hands.evaluate(() => document.exitPointerLock()),
  },
  {
    name: 'a form of React without a form, half filled',
    address: 'http://react.test/react-form',
    async begins(hands) {
      await there(hands, 'input');
      await hands.click('input');
    },
    busy: (hands) => hands.write('a'),
    async goesOn(hands) {
      await hands.press('Tab');
      await hands.type('Husum');
      await blur(hands);
      await hands.rest(8_000);
    },
    kept: async (hands) => ({
      is: await hands.evaluate(() =>
        [...document.querySelectorAll('input')].map(({ value }) => value),
      ),
      right: [hands.written, 'Husum', ''],
    }),
    stops: (hands) => hands.click('button'),
  },
  {
    name: 'a film stopped by hand, to do something next',
    // Firefox's player does not hear a click of the driver's.
    only: 'chromium',
    address: 'http://film.test/film',
    async begins(hands) {
      await there(hands, '.vjs-big-play-button');
      await hands.click('.vjs-big-play-button');
      await until('it to play', () =>
        hands.evaluate(() => (document.querySelector('video')?.currentTime ?? 0) > 0),
      );
    },
    async goesOn(hands) {
      await pressPlay(hands);
      await until('it to stop', () =>
        hands.evaluate(() => document.querySelector('video')?.paused),
      );
      await hands.rest(3_000);
      await hands.move({ x: 300, y: 250 });
      await hands.rest(3_000);
      await pressPlay(hands);
      await hands.rest(2_000);
    },
    stops: (hands) =>
      hands.evaluate(() => {
        const film = document.querySelector('video');
        if (film) film.currentTime = film.duration - 0.3;
      }),
  },
];

tryWork(() => WORK);
