/** Time that stands still in a page: a breath stays where it is for as many pictures as there are. */
import { tabAt } from '../harness/extension.ts';
import type { Harness, TestPage } from '../harness/interface.ts';

interface HeldTimers {
  /** Lets the time of each pass once. */
  pass(): void;
}
declare global {
  var heldTimers: HeldTimers | undefined;
}

/** Holds what is set from now on for longer than anything moves. Runs in a page, by itself. */
function hold(): void {
  const LONG_MS = 4_000;
  const held = new Map<number, { call: () => void; again: boolean }>();
  let last = 0;
  const { setTimeout, setInterval, clearTimeout } = globalThis;
  const holding = (set: typeof setTimeout | typeof setInterval, again: boolean) =>
    ((call: () => void, ms = 0, ...args: unknown[]) => {
      if (ms < LONG_MS) return set(call, ms, ...args);
      // Of no timer of the browser's.
      last -= 1;
      const id = last;
      held.set(id, { call: () => call(), again });
      return id;
    }) as never;
  const letGo = ((id: number) => {
    if (!held.delete(id)) clearTimeout(id);
  }) as never;
  Object.assign(globalThis, {
    setTimeout: holding(setTimeout, false),
    setInterval: holding(setInterval, true),
    clearTimeout: letGo,
    clearInterval: letGo,
    heldTimers: {
      pass() {
        for (const [id, { call, again }] of [...held]) {
          if (!again) held.delete(id);
          call();
        }
      },
    },
  });
}

/** Has time stand still in a page of ours; what was set already comes once. */
export const holdTimers = (page: TestPage): Promise<void> => page.evaluate(hold);

/** Has time stand still for our scripts in a web page; before a pause comes there. */
export const holdOurTimers = (harness: Harness, address: string): Promise<void> =>
  inOurWorld(harness, address, hold);

export const passOurTimers = (harness: Harness, address: string): Promise<void> =>
  inOurWorld(harness, address, () => globalThis.heldTimers?.pass());

/** The extension hands a function to its scripts' world as its text, so that has to stand in what is evaluated. */
const inOurWorld = async (harness: Harness, address: string, does: () => void): Promise<void> => {
  const handOver = new Function(
    'tabId',
    `return chrome.scripting.executeScript({ target: { tabId }, func: ${does} }).then(() => undefined)`,
  ) as (tabId: number | null) => Promise<void>;
  await harness.control.evaluate(handOver, await tabAt(harness, address));
};
