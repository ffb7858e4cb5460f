/** What both libraries do alike with a page: Playwright's and Puppeteer's own names agree here. */
import { type TestPage, until } from './interface.ts';

/** In words of a length: of a size's name one of the libraries makes another size in Firefox. */
const A4 = { width: '21cm', height: '29.7cm', preferCSSPageSize: true };

/** The part of a page that is the same in both libraries. */
interface Driven {
  goto(url: string, options: { waitUntil: 'domcontentloaded' }): Promise<unknown>;
  evaluate(fn: never, arg: never): Promise<unknown>;
  click(selector: string): Promise<void>;
  bringToFront(): Promise<void>;
  screenshot(options?: { path: `${string}.png` }): Promise<Uint8Array>;
  pdf(options: typeof A4): Promise<Uint8Array>;
  close(): Promise<void>;
  readonly mouse: {
    move(x: number, y: number, options?: { steps: number }): Promise<void>;
    down(): Promise<void>;
    up(): Promise<void>;
    click(x: number, y: number): Promise<void>;
  };
  readonly keyboard: { type(text: string): Promise<void> };
}

type Alike = Omit<
  TestPage,
  'press' | 'hold' | 'letGo' | 'compose' | 'wheel' | 'resize' | 'emulate' | 'readAloud'
>;

/** Some test pages never end loading: one that has shown something for so long is there. */
const STILL_LOADING_MS = 3_000;

/**
 * Waits until a page can be worked with.
 * @param parsed resolves when its document is there whole
 */
export async function opened(
  page: Pick<Driven, 'evaluate'>,
  parsed: Promise<unknown>,
): Promise<void> {
  let isParsed = false;
  let shownAt = 0;
  // Whatever went wrong is told by what is not there.
  const settled = parsed
    .catch(() => undefined)
    .then(() => {
      isParsed = true;
    });
  const shown = until('the page to be there', async () => {
    if (isParsed) return true;
    const shows = await page.evaluate(
      (() => (document.body?.childElementCount ?? 0) > 0) as never,
      undefined as never,
    );
    if (shows) shownAt ||= Date.now();
    return shownAt > 0 && Date.now() - shownAt > STILL_LOADING_MS;
  });
  await Promise.race([settled, shown]);
}

export const pageOf = (page: Driven): Alike => ({
  goto: async (url) => {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
  },
  evaluate: (fn, arg) => page.evaluate(fn as never, arg as never) as never,
  async click(selector) {
    // Puppeteer does not wait for it.
    await until(selector, () =>
      page.evaluate(
        ((s: string) => document.querySelector(s) !== null) as never,
        selector as never,
      ),
    );
    await page.click(selector);
  },
  clickAt: (x, y) => page.mouse.click(x, y),
  async drag(from, to) {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 5 });
  },
  drop: () => page.mouse.up(),
  move: ({ x, y }) => page.mouse.move(x, y),
  print: () => page.pdf(A4),
  type: (text) => page.keyboard.type(text),
  toFront: () => page.bringToFront(),
  async picture(path) {
    await page.screenshot({ path: path as `${string}.png` });
  },
  look: () => page.screenshot(),
  close: () => page.close(),
});
