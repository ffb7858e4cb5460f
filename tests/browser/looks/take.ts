/** Takes the pictures of every state once the page stands still. */
import { join } from 'node:path';
import { withBrokenDatabases } from '../harness/broken-database.ts';
import { pauseOn, tabAt } from '../harness/extension.ts';
import { type Harness, startBrowser, type TestPage, testedBuild, until } from '../harness/index.ts';
import { layFonts } from './fonts.ts';
import { decode, halved, type Picture } from './picture.ts';
import { type Reached, reachAll, view } from './reach.ts';
import { HERE, ROUTES, SIZES, type Size, type State } from './states.ts';
import { viewsOf } from './views.ts';
import { type Language, TIME_ZONE } from './worlds.ts';

/** Both browsers' namespace, as seen from inside a page of ours. */
declare const chrome: typeof globalThis.chrome & {
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
};

export interface Taken {
  /** What its file is called, within its language. */
  name: string;
  picture: Picture;
  /** Takes it again, once nothing has changed from one look to the next. */
  again(): Promise<Picture>;
}

/** What machines draw otherwise, off: hints that fit letters to pixels, colours of a screen, scrollbars. */
const ALIKE = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

/** @param folder for what the browser is started with */
export const startForLooks = async (language: Language, folder: string): Promise<Harness> =>
  startBrowser('chromium', {
    // Nothing else differs in it, and no page asks for such a database by itself.
    extension: withBrokenDatabases(testedBuild('chromium'), join(folder, 'extension')),
    language,
    routes: { ...ROUTES },
    fonts: await layFonts(folder),
    timeZone: TIME_ZONE,
    switches: ALIKE,
    // For what comes over a page before it can be told what it is to be like.
    reducedMotion: true,
  });

/**
 * @param look called with each; what it does is waited for
 * @param after called in each state once its pictures are taken
 * @returns states that could not be reached, with why
 */
export async function takeAll(
  harness: Harness,
  states: readonly State[],
  language: Language,
  look: (taken: Taken) => Promise<void>,
  after: (reached: Reached, state: State) => Promise<void>,
): Promise<string[]> {
  return reachAll(harness, states, language, async (reached, state) => {
    for (const [size, dark] of viewsOf(state, language)) {
      await view(harness, reached.page, state, SIZES[size], dark);
      const take = () =>
        until('a picture of its size', async () => {
          const picture = await takeOnce(reached, harness, state, SIZES[size]);
          if (isOf(picture, SIZES[size])) return picture;
          // A page may be another process by now, which knows of no size; and Playwright, which does,
          // tells it only of another.
          await reached.page.resize(SIZES[size].width, SIZES[size].height + 1);
          await view(harness, reached.page, state, SIZES[size], dark);
          return false;
        });
      const picture = await take();
      await look({
        name: `${state.name}.${size}${dark ? '.dark' : ''}`,
        picture,
        again: () => steady(picture, take),
      });
    }
    await after(reached, state);
  });
}

async function takeOnce(
  { page, isPaused }: Reached,
  harness: Harness,
  { momentMs }: State,
  { halved: isHalved }: Size,
): Promise<Picture> {
  const atMs = momentMs ?? null;
  await still(page, atMs);
  if (isPaused) await pauseStill(harness, atMs);
  const picture = await decode(await page.look());
  return isHalved ? halved(picture) : picture;
}

const isOf = (picture: Picture, { width, height, halved: isHalved }: Size): boolean =>
  picture.width === (isHalved ? width >> 1 : width) &&
  picture.height === (isHalved ? height >> 1 : height);

/** Until two looks see the same. */
async function steady(first: Picture, take: () => Promise<Picture>): Promise<Picture> {
  let last = first;
  return until('a picture that stays', async () => {
    const next = await take();
    const isSame = Buffer.compare(last.pixels, next.pixels) === 0;
    last = next;
    return isSame && next;
  });
}

/** Ends what moves, hides the caret, and waits until the words have their face and are drawn. */
const still = (page: TestPage, momentMs: number | null): Promise<void> =>
  page.evaluate(async (momentMs: number | null) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    if (document.documentElement.dataset.still === undefined) {
      document.documentElement.dataset.still = '';
      // In time or not at all is for people: a picture has always time, also for what came too late.
      const faces = [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .filter((rule) => rule instanceof CSSFontFaceRule)
        .map(({ cssText }) => cssText.replace('optional', 'block'));
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`${faces.join('\n')} * { caret-color: transparent !important; }`);
      document.adoptedStyleSheets.push(sheet);
      await Promise.all([...document.fonts].map((face) => face.load()));
    }
    for (let i = 0; i < 2; i++) {
      await document.fonts.ready;
      for (const animation of document.getAnimations()) {
        const ends = animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY;
        if (momentMs === null && ends) animation.finish();
        else {
          animation.pause();
          animation.currentTime = momentMs ?? 0;
        }
      }
      await frame();
    }
    await frame();
  }, momentMs);

/** The same for what stands over the page, in its closed root and its frame. */
const pauseStill = async (harness: Harness, momentMs: number | null): Promise<void> => {
  let was = '';
  await until('the pause to stay', async () => {
    const is = JSON.stringify(await pauseOn(harness, HERE));
    const isSame = is === was;
    was = is;
    return isSame;
  });
  await harness.control.evaluate(
    async ({ tabId, momentMs }: { tabId: number | null; momentMs: number | null }) => {
      await chrome.scripting.executeScript({
        target: { tabId: tabId ?? 0 },
        args: [momentMs],
        func: async (momentMs: number | null) => {
          for (const element of document.documentElement.children) {
            const root =
              element instanceof HTMLElement && chrome.dom?.openOrClosedShadowRoot(element);
            if (!root) continue;
            const inside = root.querySelector('iframe')?.contentDocument;
            // What is over is held no more: the moment is looked for from the beginning, however late
            // it is.
            if (momentMs !== null) {
              const moving = [...(inside ?? root).querySelectorAll<HTMLElement>('*')];
              for (const { style } of moving) style.animation = 'none';
              moving[0]?.getBoundingClientRect();
              for (const { style } of moving) style.animation = '';
            }
            const all = [...root.getAnimations(), ...(inside?.getAnimations() ?? [])];
            for (const animation of all) {
              const ends =
                animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY;
              if (momentMs === null && ends) animation.finish();
              else {
                animation.pause();
                animation.currentTime = momentMs ?? 0;
              }
            }
          }
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        },
      });
    },
    { tabId: await tabAt(harness, HERE), momentMs },
  );
};
