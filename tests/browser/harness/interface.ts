/** What both browsers' files of the harness share: its interface, and how tests wait. */
import type { Route } from './server.ts';

export type BrowserName = 'chromium' | 'firefox';

export interface HarnessOptions {
  /** Directory of an unpacked extension. */
  extension: string;
  /** Profile to use again after a crash; a fresh one, removed at the end, where none is given. */
  profile?: string;
  /** The browser's language, 'en' unless told. */
  language?: string;
  dark?: boolean;
  /** From the first page on; `emulate` says so of one that is open. */
  reducedMotion?: boolean;
  /** Firefox alone: set to never remember history, so that every window is private. */
  neverRemember?: boolean;
  /** Whether the browser was started with this profile before. */
  again?: boolean;
  /** Further test pages, by path. */
  routes?: Record<string, Route>;
  /** Fontconfig's file that names all the fonts there are; the machine's own where none is given. Chromium on Linux alone. */
  fonts?: string;
  /** The time zone that the browser is in; the machine's own where none is given. Chromium alone. */
  timeZone?: string;
  /** Further switches that Chromium is started with. */
  switches?: readonly string[];
  /** Further preferences that Firefox is started with. */
  preferences?: Readonly<Record<string, string | number | boolean>>;
}

export interface Point {
  x: number;
  y: number;
}

/** A page under test. Functions run in the page; what they use must come in as `arg`. */
export interface TestPage {
  goto(url: string): Promise<void>;
  evaluate<T, A = undefined>(fn: (arg: A) => T | Promise<T>, arg?: A): Promise<T>;
  click(selector: string): Promise<void>;
  /** With the pointer, at CSS pixels of the page. */
  clickAt(x: number, y: number): Promise<void>;
  /** Presses the button on one place, moves to another, and holds it there; CSS pixels of the page. */
  drag(from: Point, to: Point): Promise<void>;
  drop(): Promise<void>;
  /** Moves the pointer, with no button down unless `drag` left one so. */
  move(to: Point): Promise<void>;
  /** Turns the wheel under the pointer, by CSS pixels downwards. */
  wheel(by: number): Promise<void>;
  /** Prints it into a file: a PDF. */
  print(): Promise<Uint8Array>;
  /** Trusted key presses, as from a keyboard: 'Escape', 'a', 'Shift+Tab'. */
  press(...keys: string[]): Promise<void>;
  /** Presses a key and keeps it down. */
  hold(key: string): Promise<void>;
  letGo(key: string): Promise<void>;
  /** Has an input method compose this, which is not yet written; only Chromium lets a test do so. */
  compose(text: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Makes it the active tab. */
  toFront(): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  emulate(media: {
    dark?: boolean;
    reducedMotion?: boolean;
    forcedColors?: boolean;
  }): Promise<void>;
  picture(file: string): Promise<void>;
  /** What of it is in view, as a PNG. */
  look(): Promise<Uint8Array>;
  /** What a screen reader is told of the tab in front, as "role: name, description". */
  readAloud(): Promise<string[]>;
  close(): Promise<void>;
}

export interface Harness {
  readonly name: BrowserName;
  /** Opens a page of the extension, such as 'popup.html', in front. */
  extensionPage(path: string): Promise<TestPage>;
  /** Opens a new tab as the browser does. */
  newTab(): Promise<TestPage>;
  /** Opens a test page, such as 'http://news.test/', in front. */
  open(url: string): Promise<TestPage>;
  /** An extension page in the background that tests speak through; never in front by itself. */
  readonly control: TestPage;
  /** Stops the background at once, and waits until it is gone. */
  killBackground(): Promise<void>;
  /** Gives or withholds access to sites, where the build has it from the start. */
  siteAccess(granted: boolean): Promise<void>;
  /** Gives or takes the optional permission to notify; only Firefox lets a test do so. */
  allowNotifications(granted: boolean): Promise<void>;
  /** Types into the browser's own address bar, and presses Enter; only Firefox lets a test do so. */
  typeInAddressBar(text: string): Promise<void>;
  /**
   * Presses an item of ours in the menu of the page in front, as far as the browsers let a test: Firefox
   * by what its menu itself would say, waking the background; Chromium in a background that is awake.
   */
  pressInMenu(item: string, pressed: { selectionText?: string }): Promise<void>;
  /** `kill -9` of the whole browser. */
  crash(): Promise<void>;
  /** Every page that is open, the control page included. */
  pages(): Promise<TestPage[]>;
  /** Closes every page but the control page. */
  closePages(): Promise<void>;
  /** Console errors of pages and background so far. */
  consoleErrors(): Promise<string[]>;
  /** Requests beyond loopback so far, the browser's own included. */
  readonly requests: readonly string[];
  /** Ends the browser; rejects when anything of the above was seen. */
  close(): Promise<void>;
}

/**
 * After so long a wait is hopeless. Chosen: a first page takes up to 20 s on a machine with four
 * busy loops beside it on its two cores.
 */
const HOPELESS_MS = 45_000;

/** Waits until `what` holds, by asking; fails with its name when it has not after `ms`. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  ms = HOPELESS_MS,
): Promise<T> {
  const began = Date.now();
  const end = began + ms;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const got = await within(end - Date.now(), ask());
      if (got) return got;
      last = got;
    } catch (error) {
      last = error;
    }
    // The longer it takes the less often: asking takes work from what is waited for.
    const pauseMs = Math.min(200, Math.max(20, (Date.now() - began) / 5));
    await new Promise((done) => setTimeout(done, pauseMs));
  }
  throw new Error(`waited ${ms} ms for: ${what} (last: ${String(last)})`);
}

/** Rejects when `work` has not come to its end in time: what a page is asked it may never answer. */
export async function within<T>(ms: number, work: Promise<T> | T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`no answer in ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Waits for an element and returns its text. */
export const textOf = (page: TestPage, selector: string): Promise<string> =>
  until(selector, () =>
    page.evaluate((s: string) => document.querySelector(s)?.textContent ?? null, selector),
  );

/** What a test may leave behind, for `close`. */
export function problems({
  consoleErrors,
  requests,
}: {
  consoleErrors: readonly string[];
  requests: readonly string[];
}): void {
  const told = [
    ...consoleErrors.map((error) => `console error: ${error}`),
    ...requests.map((request) => `request beyond loopback: ${request}`),
  ];
  if (told.length > 0) throw new Error(told.join('\n'));
}
