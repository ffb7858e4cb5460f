/** Goes to every state in one browser, and says when it is there. */
import { attentionOn, reset } from '../harness/extension.ts';
import { type Harness, type TestPage, until } from '../harness/index.ts';
import { testIn } from '../harness/message.ts';
import { SIZES, type Size, type State } from './states.ts';
import { leadsToGerman } from './views.ts';
import { at, type Language, TODAY } from './worlds.ts';

export interface Reached {
  page: TestPage;
  /** Whether it is a web page, with a pause over it. */
  isPaused: boolean;
}

/**
 * @param arrived called in each; what it does is waited for
 * @param spoken the language that our pages speak, where it is not the browser's
 * @returns states that could not be reached, with why
 */
export async function reachAll(
  harness: Harness,
  states: readonly State[],
  language: Language,
  arrived: (reached: Reached, state: State) => Promise<void>,
  spoken: string = language,
): Promise<string[]> {
  testIn(spoken);
  const unreached: string[] = [];
  let there: Reached | null = null;
  for (const [i, state] of states.entries()) {
    if (language === 'de' && !leadsToGerman(states.slice(i))) continue;
    try {
      there = await reach(harness, state, language, there);
      await arrived(there, state);
    } catch (error) {
      unreached.push(`${state.name}: ${error instanceof Error ? error.message : error}`);
      there = null;
    }
  }
  testIn('en');
  return unreached;
}

async function reach(
  harness: Harness,
  state: State,
  language: Language,
  before: Reached | null,
): Promise<Reached> {
  const { open, settings, atMs = at(TODAY, '12:00'), lay, goOn, scrollsTo, sizes } = state;
  let page = before?.page ?? null;
  let isPaused = before?.isPaused ?? false;
  if (open !== null) {
    await reset(harness, settings, atMs);
    await lay?.(harness, language);
    isPaused = open.startsWith('http');
    page = await (isPaused ? harness.open(open) : harness.extensionPage(open));
    await view(harness, page, state, SIZES[sizes[0] ?? 'wide'], false);
    if (isPaused) await attentionOn(harness, open);
    await shows(page);
    // A key is heard once it is drawn.
    await rested(page);
  }
  if (!page) throw new Error('the state before it could not be reached');
  // What is scrolled to lies elsewhere at another size.
  if (open === null) await view(harness, page, state, SIZES[sizes[0] ?? 'wide'], false);
  if (scrollsTo) {
    await page.evaluate((selector: string) => {
      document.querySelector(selector)?.scrollIntoView();
    }, scrollsTo);
  }
  if (!goOn) return { page, isPaused };
  await goOn(page, harness, language);
  await rested(page);
  return { page, isPaused };
}

/** Firefox takes its media from what it was started with. */
export async function view(
  harness: Harness,
  page: TestPage,
  { momentMs }: State,
  { width, height }: Size,
  dark: boolean,
): Promise<void> {
  await page.resize(width, height);
  if (harness.name === 'firefox') return;
  await page.emulate({ dark, reducedMotion: momentMs === undefined });
}

/** Until there is something on the page. */
const shows = (page: TestPage): Promise<boolean> =>
  until('the page', () =>
    page.evaluate(
      () => document.readyState === 'complete' && document.querySelector('h1') !== null,
    ),
  );

/** Until nothing has changed in the page for a moment, as what it reads comes after its first paint. */
const rested = (page: TestPage): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        const MOMENT_MS = 100;
        let timer = setTimeout(end, MOMENT_MS);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(end, MOMENT_MS);
        });
        function end() {
          observer.disconnect();
          done();
        }
        observer.observe(document, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        });
      }),
  );
