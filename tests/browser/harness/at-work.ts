/**
 * Somebody at work in a page, as a row of a table: what the hands do with a pause due. Nothing comes
 * meanwhile, nothing of theirs is lost, and once they have stopped the pause comes by itself.
 */
import { expect } from 'vitest';
import { attentionOn, offerOf, pass, pauseOn, watchOf } from './extension.ts';
import { type BrowserName, type Harness, type TestPage, until } from './interface.ts';

/** The page's side of a test, with the time that passes between two moves of the hands. */
export interface Hands extends TestPage {
  readonly harness: Harness;
  /** All that was typed by `write`. */
  readonly written: string;
  /** Types as a person does, letter by letter, and remembers it. */
  write(text: string): Promise<void>;
  /** The hands do nothing for so many milliseconds; fails if anything comes over the page meanwhile. */
  rest(ms: number): Promise<void>;
}

export interface Work {
  /** What the person does; the name of the test. */
  name: string;
  /** The one browser it can be tried in; both where none is named. */
  only?: BrowserName;
  address: string;
  /** Makes the page ready, and takes the work up. */
  begins(hands: Hands): Promise<unknown>;
  /** What the hands do again and again until the pause is due; nothing where they only hold. */
  busy?(hands: Hands): Promise<unknown>;
  /** The work with the pause due, in the person's own time. */
  goesOn(hands: Hands): Promise<unknown>;
  /** What has come of the work, and what is to have come of it. */
  kept?(hands: Hands): Promise<{ is: unknown; right: unknown }>;
  /**
   * The hands are done: from here on the pause comes. Where nothing is said they go on to another page,
   * and it comes there: to wait here would take half a minute, and that it does is shown by others.
   */
  stops?(hands: Hands): Promise<unknown>;
  /** What cannot be heard or seen counts as work, at the glow. Else nothing comes at all. */
  atMost?: 'glow';
}

interface Noted {
  /** When something was drawn over the page, on its own clock; null while nothing was. */
  hostAtMs: number | null;
  /** Called then. */
  tell: (() => void) | null;
}

/** Has the page note when something is drawn over it. */
export const note = (page: TestPage): Promise<void> =>
  page.evaluate(() => {
    const noted: Noted = { hostAtMs: null, tell: null };
    Object.assign(document, { atWork: noted });
    new MutationObserver((records) => {
      if (!records.some(({ addedNodes }) => addedNodes.length > 0)) return;
      noted.hostAtMs ??= performance.now();
      noted.tell?.();
    }).observe(document.documentElement, { childList: true });
  });

/** Resolves after so long, or as soon as something is over the page: to how long that took. */
const undisturbed = (page: TestPage, ms: number): Promise<number | null> =>
  page.evaluate((ms: number) => {
    const noted = (document as unknown as { atWork?: Noted }).atWork;
    const beganMs = performance.now();
    return new Promise<number | null>((done) => {
      const timer = setTimeout(() => done(null), ms);
      const came = () => {
        clearTimeout(timer);
        done(Math.round((noted?.hostAtMs ?? beganMs) - beganMs));
      };
      if (!noted) return;
      if (noted.hostAtMs !== null) came();
      else noted.tell = came;
    });
  }, ms);

export function handsOn(
  page: TestPage,
  harness: Harness,
  { address, atMost }: Pick<Work, 'address' | 'atMost'>,
): Hands {
  let written = '';
  return {
    ...page,
    harness,
    get written() {
      return written;
    },
    async write(text) {
      await page.type(text);
      written += text;
    },
    async rest(ms) {
      const began = Date.now();
      const cameMs = await undisturbed(page, ms);
      if (cameMs === null) return;
      const level = (await pauseOn(harness, address))?.level ?? null;
      // It is there a moment before what stands in it is.
      if (atMost === 'glow' && (level === 'edge' || (await offerOf(harness))?.way === 'badge')) {
        const left = ms - (Date.now() - began);
        if (left > 0)
          await page.evaluate((ms: number) => new Promise((d) => setTimeout(d, ms)), left);
        return;
      }
      throw new Error(
        `it came over the page ${cameMs} ms into a rest of ${ms} ms, level: ${level ?? 'not drawn yet'}`,
      );
    },
  };
}

/** Longer than this no script takes into a page. */
const REACHED_MS = 3_000;

/** Lets a pause become due over a page in which hands are at work. */
async function becomesDue(harness: Harness, hands: Hands, busy: Work['busy']): Promise<void> {
  let isDue = false;
  const working = (async () => {
    while (!isDue) {
      await busy?.(hands);
      await hands.rest(200);
    }
  })();
  // Told below, where it is waited for.
  working.catch(() => undefined);
  await pass(harness, 60);
  await until('one to be due', async () => (await offerOf(harness)) !== null);
  // A call holds it back before it is in any page.
  await until(
    'it to be in the page',
    async () => (await offerOf(harness))?.way !== 'asking',
    REACHED_MS,
  ).catch(() => undefined);
  isDue = true;
  await working;
}

/** Whether the pause is with the person: over the page, or, the gentlest way, at the toolbar. */
export const isWithPerson = async (harness: Harness, address: string): Promise<boolean> => {
  const way = (await offerOf(harness))?.way;
  if (way === 'badge' || way === 'notification') return true;
  return (await pauseOn(harness, address)) !== null;
};

/** After the hands have stopped, so long at most. */
export const COMES_WITHIN_MS = 75_000;
/** A pause that waits in a page needs no look of the background's; one held back by a call does. */
const BY_ITSELF_MS = 15_000;

/** Waits until the pause has come by itself. */
export async function comes(
  harness: Harness,
  address: string,
  withinMs = COMES_WITHIN_MS,
): Promise<void> {
  const isThere = () => isWithPerson(harness, address);
  const soon = await until('it', isThere, BY_ITSELF_MS).catch(() => false);
  if (soon) return;
  await pass(harness, 60);
  await until(
    'the pause to come once the hands have stopped',
    isThere,
    withinMs - BY_ITSELF_MS,
  ).catch(async (error) => {
    const { attention, pause } = await watchOf(harness);
    throw new Error(`${String(error)}; ${JSON.stringify({ attention, pause })}`);
  });
}

const ELSEWHERE = 'http://elsewhere.test/';

/** Plays a row of the table. */
export async function play(harness: Harness, work: Work): Promise<void> {
  const page = await harness.open(work.address);
  await attentionOn(harness, work.address);
  const hands = handsOn(page, harness, work);
  await work.begins(hands);
  await note(page);
  await becomesDue(harness, hands, work.busy);
  await work.goesOn(hands);
  // What came with the last move.
  await hands.rest(100);
  if (work.kept) {
    const { is, right } = await work.kept(hands);
    expect(is).toEqual(right);
  }
  if (work.stops) {
    await work.stops(hands);
    await comes(harness, work.address);
  } else {
    await page.goto(ELSEWHERE);
    await comes(harness, ELSEWHERE);
  }
}
