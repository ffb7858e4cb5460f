/**
 * All frames of a tab, those of other sites too, which a pause in the page can't reach into; the browser
 * admits a script there. None answers where it admits none, or where the tab is gone.
 */
import { runInPage } from './page-script';

/** What a frame tells of itself. */
export interface InFrame {
  /** A camera, a meeting or a shared screen is to be seen or heard in it. */
  live: boolean;
  /** Something plays that can be heard. */
  plays: boolean;
  /** Of these it is a film, in a frame of another site. */
  film: boolean;
  /** It is another site's, and to be seen: hands may be at work in it, unheard by the page. */
  unheard: boolean;
  /** The person lets it use a microphone or a camera. */
  mayRecord: boolean;
}

/** What the script leaves in its own world, in each frame; see entrypoints/frame. */
export interface FrameDoor {
  look(): Promise<InFrame>;
  /** Whether hands do anything within so many milliseconds; only in frames of other sites. */
  listen(forMs: number): Promise<boolean>;
  /** Stops what plays; the tab's own page is seen to by the pause. */
  stop(): void;
  /** What was stopped goes on. */
  goOn(): void;
}

declare global {
  var deepKindnessFrame: FrameDoor | undefined;
}

/** Frames that never answer are no reason to hold a pause back. */
const PATIENCE_MS = 1_000;

const inFrames = (tabId: number) => ({ target: { tabId, allFrames: true } });

const come = (tabId: number): Promise<unknown> =>
  runInPage({ ...inFrames(tabId), files: ['/frame.js'] });

async function ask<Name extends keyof FrameDoor>(
  tabId: number,
  name: Name,
  ...given: Parameters<FrameDoor[Name]>
): Promise<Awaited<ReturnType<FrameDoor[Name]>>[]> {
  const frames = await runInPage({
    ...inFrames(tabId),
    func: (name: Name, given: Parameters<FrameDoor[Name]>) =>
      (globalThis.deepKindnessFrame?.[name] as ((...all: unknown[]) => unknown) | undefined)?.(
        ...given,
      ),
    args: [name, given],
  });
  return frames.flatMap(({ result }) => (result as Awaited<ReturnType<FrameDoor[Name]>>) ?? []);
}

/** None where they take longer. */
const within = <Told>(asked: Promise<Told[]>, ms: number): Promise<Told[]> =>
  Promise.race([
    asked.catch(() => []),
    new Promise<Told[]>((done) => setTimeout(() => done([]), ms)),
  ]);

export const lookInFrames = (tabId: number): Promise<InFrame[]> =>
  within(
    come(tabId).then(() => ask(tabId, 'look')),
    PATIENCE_MS,
  );

/** Where it was looked before. */
export const listenInFrames = (tabId: number, forMs: number): Promise<boolean[]> =>
  within(ask(tabId, 'listen', forMs), forMs + PATIENCE_MS);

export async function stopInFrames(tabId: number): Promise<void> {
  const stopped = come(tabId).then(() => ask(tabId, 'stop'));
  await stopped.catch(() => undefined); // The page went, or admits no script: harmless.
}

export async function goOnInFrames(tabId: number): Promise<void> {
  await ask(tabId, 'goOn').catch(() => undefined);
}
