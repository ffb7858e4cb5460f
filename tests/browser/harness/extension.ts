/**
 * What tests ask of the extension, through its control page: storage, the moved clock, hands,
 * grants, and what a pause shows in its closed root (which only an extension may open).
 */
import { ON_ITS_WAY_MS, SEEN_MS } from '../../../entrypoints/pause/times.ts';
import { TESTED_KEYS } from '../../../modules/tested-build/keys.ts';
import {
  type Area,
  ERASABLE_KEYS,
  STORAGE_KEYS,
} from '../../../utils/platform/storage/storage-keys.ts';
import type { PauseRecord } from '../../../utils/presence/pause-record.ts';
import { siteOf } from '../../../utils/presence/site.ts';
import type { Watch } from '../../../utils/presence/watch.ts';
import { type Harness, type TestPage, until } from './interface.ts';
import { message } from './message.ts';

/** Both browsers' namespace, as seen from inside a page of ours. */
declare const chrome: typeof globalThis.chrome & {
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
};

export const read = <T>(harness: Harness, area: Area, key: string): Promise<T | undefined> =>
  harness.control.evaluate(
    async ({ area, key }: { area: Area; key: string }) =>
      (await chrome.storage[area].get(key))[key] as never,
    { area, key },
  );

export const write = (
  harness: Harness,
  area: Area,
  items: Record<string, unknown>,
): Promise<void> =>
  harness.control.evaluate(
    ({ area, items }: { area: Area; items: Record<string, unknown> }) =>
      chrome.storage[area].set(items),
    { area, items },
  );

/** The setting as the options page would store it. */
export const set = (harness: Harness, name: string, value: unknown): Promise<void> =>
  write(harness, 'sync', { [STORAGE_KEYS.setting.key + name]: { v: 1, value } });

export async function watchOf(harness: Harness): Promise<Watch> {
  const stored = await read<{ value: Watch }>(harness, 'session', STORAGE_KEYS.watch.key);
  if (!stored) throw new Error('no watch is stored');
  return stored.value;
}

interface Moved {
  passedMs: number;
  jumpedMs: number;
}

interface MoveDone extends Moved {
  /** Run of the background that answers. */
  run: string;
}

async function move(harness: Harness, by: Partial<Moved>): Promise<void> {
  const was = (await read<Moved>(harness, 'local', TESTED_KEYS.clock)) ?? {
    passedMs: 0,
    jumpedMs: 0,
  };
  const now = {
    passedMs: was.passedMs + (by.passedMs ?? 0),
    jumpedMs: was.jumpedMs + (by.jumpedMs ?? 0),
  };
  await write(harness, 'local', { [TESTED_KEYS.clock]: now });
  await until('the alarm to follow the clock', async () => {
    const done = await read<MoveDone>(harness, 'local', TESTED_KEYS.clockDone);
    if (done?.passedMs !== now.passedMs || done.jumpedMs !== now.jumpedMs) return false;
    // A background that this woke answers before it has looked; killed then, it would look at nothing.
    return (await watchOf(harness)).seen.run === done.run;
  });
  // An alarm that has come due rings by itself; what follows it has been done when a later one is set.
  await until('what was due', async () => {
    const wakeAt = await read<number | null>(harness, 'local', TESTED_KEYS.wakeAt);
    const { attention } = await watchOf(harness);
    // The state is stored a moment before the alarm is set.
    return attention === null ? !wakeAt : (wakeAt ?? 0) > Date.now() + now.passedMs + now.jumpedMs;
  });
}

/** Waits until no alarm is set: the watch is stored a moment before its alarm is cleared. */
export const noAlarm = (harness: Harness): Promise<true> =>
  until(
    'no alarm',
    async () => (await read<number | null>(harness, 'local', TESTED_KEYS.wakeAt)) === null,
  );

/** Lets time pass, a minute at a time as the alarm would see it. */
export async function pass(harness: Harness, seconds: number): Promise<void> {
  for (let left = seconds; left > 0; left -= 60) {
    await move(harness, { passedMs: Math.min(left, 60) * 1000 });
  }
}

/** Sets the wall clock, without any time passing. */
export const jump = (harness: Harness, seconds: number): Promise<void> =>
  move(harness, { jumpedMs: seconds * 1000 });

/** Sets the wall clock to a moment, epoch milliseconds, with nothing of it having passed. */
export const setClock = (harness: Harness, epochMs: number): Promise<void> =>
  write(harness, 'local', { [TESTED_KEYS.clock]: { passedMs: 0, jumpedMs: epochMs - Date.now() } });

/** The clock as the extension sees it, epoch milliseconds. */
export async function nowOf(harness: Harness): Promise<number> {
  const moved = await read<Moved>(harness, 'local', TESTED_KEYS.clock);
  return Date.now() + (moved?.passedMs ?? 0) + (moved?.jumpedMs ?? 0);
}

/** Noon of today: what begins there meets no midnight, whenever the tests are run. */
const noon = (): number => new Date().setHours(12, 0, 0, 0);

/**
 * Makes everything as it was after the first run, in one place: no page but the control page,
 * nothing stored but these settings, noon on the clock, hands at work, access to sites.
 * @param atMs what the clock says instead, epoch milliseconds
 */
export async function reset(
  harness: Harness,
  settings: Readonly<Record<string, unknown>> = {},
  atMs = noon(),
): Promise<void> {
  await harness.closePages();
  await harness.control.toFront();
  if (!(await hasSiteAccess(harness))) await siteAccess(harness, true);
  const clock: Moved = { passedMs: 0, jumpedMs: atMs - Date.now() };
  const synced = Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [
      STORAGE_KEYS.setting.key + name,
      { v: 1, value },
    ]),
  );
  await harness.control.evaluate(
    async ({ synced, moved, idle, watch, keys }) => {
      const { id, windowId } = (await chrome.tabs.getCurrent()) ?? {};
      const others = (await chrome.tabs.query({})).flatMap((tab) => tab.id ?? []);
      await chrome.tabs.remove(others.filter((tab) => tab !== id));
      const { state } = await chrome.windows.get(windowId as number);
      if (state !== 'normal') await chrome.windows.update(windowId as number, { state: 'normal' });
      // No step of the watch may come in between and store what it had read before.
      await navigator.locks.request(watch, async () => {
        await chrome.storage.local.clear();
        await chrome.storage.session.clear();
        // Chromium takes 120 writes to sync a minute, and not one more.
        const were = await chrome.storage.sync.get(null);
        const gone = Object.keys(were).filter((key) => !(key in synced));
        if (gone.length > 0) await chrome.storage.sync.remove(gone);
        const changed = Object.entries(synced).filter(
          ([key, value]) => JSON.stringify(value) !== JSON.stringify(were[key]),
        );
        if (changed.length > 0) await chrome.storage.sync.set(Object.fromEntries(changed));
        await chrome.storage.local.set(moved);
      });
      for (const { name = '' } of await indexedDB.databases()) {
        const db = await new Promise<IDBDatabase>((done, fail) => {
          const opening = indexedDB.open(name);
          opening.onsuccess = () => done(opening.result);
          opening.onerror = () => fail(opening.error);
        });
        const clearing = db.transaction([...db.objectStoreNames], 'readwrite');
        for (const store of db.objectStoreNames) clearing.objectStore(store).clear();
        await new Promise((done) => {
          clearing.oncomplete = done;
        });
        db.close();
      }
      const files = await navigator.storage.getDirectory();
      await files.removeEntry(keys, { recursive: true }).catch(() => undefined);
      // The watch looks again at this, and at last.
      await chrome.storage.local.set(idle);
    },
    {
      synced,
      moved: { [TESTED_KEYS.clock]: clock },
      idle: { [TESTED_KEYS.idle]: { state: 'active' } },
      watch: STORAGE_KEYS.watch.key,
      keys: ERASABLE_KEYS,
    },
  );
  await until('the watch to begin anew', async () => {
    const id = await harness.control.evaluate(async () => (await chrome.tabs.getCurrent())?.id);
    return (await watchOf(harness)).attention?.tabId === id;
  });
}

/** Sets what the browser says of the person's hands, and waits until the watch goes by it. */
export async function hands(harness: Harness, state: 'active' | 'idle' | 'locked'): Promise<void> {
  await write(harness, 'local', { [TESTED_KEYS.idle]: { state } });
  await until(`the watch to go by ${state} hands`, async () => {
    const { attention } = await watchOf(harness);
    if (state === 'active') return attention !== null && !attention.playback;
    return attention === null || (state === 'idle' && attention.playback);
  });
}

/**
 * Waits until the watch has its attention on a page of this address.
 * @param site the one its time is to go to: a tab is in front before its page is known
 */
export const attentionOn = (
  harness: Harness,
  address: string,
  site: string | null = siteOf(address),
): Promise<number> =>
  until(`attention on ${address}`, async () => {
    const { attention } = await watchOf(harness);
    const tab = await tabAt(harness, address);
    return tab !== null && attention?.tabId === tab && attention.site === site && tab;
  });

export const tabAt = (harness: Harness, address: string): Promise<number | null> =>
  harness.control.evaluate(
    async (address: string) =>
      (await chrome.tabs.query({})).find(({ url }) => url?.startsWith(address))?.id ?? null,
    address,
  );

export interface ShownPause {
  /** All it says. */
  text: string;
  /** Of a screen: the line it came to say; '' while it breathes, before a site or for a minute. */
  line: string;
  /** Its buttons, with the middle of each in CSS pixels. */
  buttons: { label: string; x: number; y: number; width: number; height: number }[];
  role: string;
  level: 'screen' | 'card' | 'edge';
  /** As what is drawn, by the page beneath. */
  scheme: string;
  /** What its words are in, and from where they are read; empty where it has none. */
  language: string;
  direction: string;
  /** Whether words of it reach out of its window, or of what they stand in. */
  isTooWide: boolean;
  /** Whether what one may choose is to be seen yet. */
  offers: boolean;
  /** What it is called to a screen reader. */
  name: string;
}

/** The pause that is drawn over a page, or null. */
export async function pauseOn(harness: Harness, address: string): Promise<ShownPause | null> {
  const tabId = await tabAt(harness, address);
  if (tabId === null) return null;
  return harness.control.evaluate(async (tabId: number) => {
    const asked = chrome.scripting.executeScript({
      target: { tabId },
      injectImmediately: true,
      func: () => {
        for (const element of document.documentElement.children) {
          const root =
            (element instanceof HTMLElement
              ? chrome.dom?.openOrClosedShadowRoot(element)
              : undefined) ??
            (element as Element & { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot;
          const top = root?.querySelector<HTMLElement>('dialog, [popover]');
          if (!top || top.matches('.gone')) continue;
          // What it says stands in a frame; the edge says nothing and has none.
          const frame = top.querySelector('iframe');
          // Where a page may not look into its own frames, it stands beside it.
          const inside = frame ? frame.contentDocument : root;
          const sheet = inside?.querySelector('[role="dialog"]') ?? null;
          // Its frame comes a moment before what stands in it.
          if (frame && !sheet) continue;
          const { x, y } = frame?.getBoundingClientRect() ?? { x: 0, y: 0 };
          const label = sheet?.getAttribute('aria-labelledby') ?? '';
          return {
            text: sheet?.textContent ?? '',
            line: inside?.querySelector('.said .question')?.textContent ?? '',
            level: top.localName === 'dialog' ? 'screen' : top.className,
            scheme: top.dataset.scheme,
            language: sheet?.closest('[lang]')?.getAttribute('lang') ?? '',
            direction: sheet ? getComputedStyle(sheet).direction : '',
            isTooWide: [...(sheet?.querySelectorAll('*') ?? [])].some((each) => {
              const { left, right, width } = each.getBoundingClientRect();
              const isSaid = [...each.childNodes].some(({ nodeType }) => nodeType === 3);
              const { innerWidth = 0 } = sheet?.ownerDocument.defaultView ?? {};
              const leavesWindow = width > 1 && (left < -1 || right > innerWidth + 1);
              const leavesItself = each.clientWidth > 1 && each.scrollWidth > each.clientWidth + 1;
              return isSaid && (leavesWindow || leavesItself);
            }),
            offers:
              inside?.querySelector('.choices')?.checkVisibility({ opacityProperty: true }) ??
              false,
            role: top.matches(':modal, :popover-open')
              ? (sheet?.getAttribute('role') ?? '')
              : 'closed',
            name:
              sheet?.getAttribute('aria-label') ?? inside?.getElementById(label)?.textContent ?? '',
            buttons: [...(sheet?.querySelectorAll('button') ?? [])]
              .filter((button) => button.checkVisibility({ visibilityProperty: true }))
              .map((button) => {
                const { left, top, width, height } = button.getBoundingClientRect();
                return {
                  label: button.getAttribute('aria-label') ?? button.textContent ?? '',
                  x: x + left + width / 2,
                  y: y + top + height / 2,
                  width,
                  height,
                };
              }),
          };
        }
        return null;
      },
    });
    // Where no script is admitted nothing is drawn.
    const [answer] = await asked.catch(() => []);
    return (answer?.result ?? null) as never;
  }, tabId);
}

/**
 * Before a pause comes to a page: makes its root one that tests can look into, and keeps count of
 * what is listened to, in the world that our scripts have in the page.
 */
export async function watchOurWorld(harness: Harness, address: string): Promise<void> {
  await harness.control.evaluate(
    async (tabId: number | null) => {
      await chrome.scripting.executeScript({
        target: { tabId: tabId ?? 0 },
        func: () => {
          const { attachShadow } = Element.prototype;
          Element.prototype.attachShadow = function (init) {
            return attachShadow.call(this, { ...init, mode: 'open' });
          };
          const { addEventListener, removeEventListener } = EventTarget.prototype;
          const kept: { target: unknown; type: string; listener: unknown }[] = [];
          const counted = { kept, ever: 0 };
          Object.assign(globalThis, { counted });
          EventTarget.prototype.addEventListener = function (type, listener, options) {
            counted.ever += 1;
            const one = { target: this ?? window, type, listener };
            kept.push(one);
            const { signal } = typeof options === 'object' ? (options ?? {}) : {};
            const ended = () => kept.includes(one) && kept.splice(kept.indexOf(one), 1);
            if (signal) addEventListener.call(signal, 'abort', ended);
            addEventListener.call(this ?? window, type, listener, options);
          };
          EventTarget.prototype.removeEventListener = function (type, listener, options) {
            const at = kept.findIndex(
              (each) =>
                each.target === (this ?? window) &&
                each.type === type &&
                each.listener === listener,
            );
            if (at >= 0) kept.splice(at, 1);
            removeEventListener.call(this ?? window, type, listener, options);
          };
        },
      });
    },
    await tabAt(harness, address),
  );
}

/** What our scripts listen to in a page, of what is still there; and to how much they ever did. */
export const listenersOf = async (
  harness: Harness,
  address: string,
): Promise<{ left: string[]; ever: number }> =>
  harness.control.evaluate(
    async (tabId: number | null) => {
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId: tabId ?? 0 },
        func: () => {
          const { kept, ever } = (
            globalThis as unknown as {
              counted: { kept: { target: Node & Window; type: string }[]; ever: number };
            }
          ).counted;
          // What stood in a frame that is gone is gone with it.
          const left = kept.filter(({ target }) =>
            target.nodeType
              ? target.isConnected && target.ownerDocument?.defaultView !== null
              : !target.closed,
          );
          return { left: left.map(({ type }) => type), ever };
        },
      });
      return answer?.result as never;
    },
    await tabAt(harness, address),
  );

/** Says something to the background, as a page of ours would. */
export const sendMessage = (harness: Harness, said: object): Promise<void> =>
  harness.control.evaluate((said: object) => chrome.runtime.sendMessage(said), said);

/** After work of the hands a pause waits for up to a minute; and as long again on a busy machine. */
export const AFTER_WORK_MS = 120_000;

/**
 * Waits for a pause over a page; where none comes, tells where it is instead.
 * @param ms how long; less where hands have done nothing but reading
 */
export async function pauseShown(
  harness: Harness,
  address: string,
  ms?: number,
): Promise<ShownPause> {
  return orTellWhereItIs(
    harness,
    until('a pause over the page', () => pauseOn(harness, address), ms),
  );
}

/** What a wait ends with; where it fails, with where the pause was. */
async function orTellWhereItIs<T>(harness: Harness, waited: Promise<T>): Promise<T> {
  try {
    return await waited;
  } catch (error) {
    const { attention, stretch, pause } = await watchOf(harness);
    throw new Error(`${String(error)}; ${JSON.stringify({ attention, stretch, pause })}`);
  }
}

/**
 * A pause that has been there for longer than what hands did may have been on its way to the page:
 * a key or a press is meant for it now, and no longer sends it away.
 */
export async function pauseStays(
  harness: Harness,
  page: TestPage,
  address: string,
): Promise<ShownPause> {
  await pauseShown(harness, address);
  await page.evaluate(
    (ms: number) => new Promise<void>((done) => setTimeout(done, ms)),
    ON_ITS_WAY_MS + 100,
  );
  return pauseShown(harness, address);
}

/** Whether the breath before its line is shown; either of its two ways stands there for five seconds. */
export const breathes = ({ text }: ShownPause): boolean =>
  ['pause_breath_in', 'pause_breath_out'].some((way) => text.includes(message(way)));

export const pauseGone = (harness: Harness, address: string): Promise<true> =>
  until('the pause to be gone', async () => (await pauseOn(harness, address)) === null);

/**
 * The same, and the background has taken what was answered: the page is given back first, and time
 * that a test lets pass meanwhile would go before the answer.
 */
export async function pauseAnswered(harness: Harness, address: string): Promise<void> {
  await pauseGone(harness, address);
  await orTellWhereItIs(
    harness,
    until('the answer', async () => (await offerOf(harness)) === null),
  );
}

/** Resolves once the pause has been seen for so long that a press on it is heeded. */
export const pauseSeen = async (harness: Harness, address: string): Promise<void> =>
  harness.control.evaluate(
    async ({ tabId, seenMs }: { tabId: number | null; seenMs: number }) => {
      await chrome.scripting.executeScript({
        target: { tabId: tabId ?? 0 },
        args: [seenMs],
        func: async (seenMs: number) => {
          // Any of them: one that came before the page's body was parsed is not the last.
          const tops = [...document.documentElement.children].map((element) => {
            const { openOrClosedShadowRoot: root } = element as Element & {
              openOrClosedShadowRoot?: ShadowRoot;
            };
            const isOurs = element instanceof HTMLElement;
            const closed = root ?? (isOurs ? chrome.dom?.openOrClosedShadowRoot(element) : null);
            return closed?.querySelector('dialog, [popover]');
          });
          const top = tops.find((each) => each && !each.matches('.gone'));
          const frame = top?.querySelector('iframe');
          const sheet = (frame ? frame.contentDocument : top)?.querySelector('[role="dialog"]');
          if (!top || !sheet) return;
          await Promise.all(top.getAnimations().map(({ finished }) => finished));
          if ('isVisible' in IntersectionObserverEntry.prototype) {
            await new Promise<void>((done) => {
              const { defaultView } = sheet.ownerDocument;
              const Observer = (defaultView as typeof globalThis & Window).IntersectionObserver;
              const seen = new Observer(
                (entries) => {
                  if (!(entries.at(-1) as unknown as { isVisible: boolean }).isVisible) return;
                  seen.disconnect();
                  done();
                },
                { trackVisibility: true, delay: 100 } as IntersectionObserverInit,
              );
              seen.observe(sheet);
            });
            // What watches it for the pause may look 100 ms later, and at the next frame only.
            await new Promise((done) => setTimeout(done, 100));
            await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          }
          await new Promise((done) => setTimeout(done, seenMs));
        },
      });
    },
    { tabId: await tabAt(harness, address), seenMs: SEEN_MS + 100 },
  );

/** Presses a button of the pause with the pointer, once it stands still and has been seen. */
export async function pressInPause(
  harness: Harness,
  page: TestPage,
  address: string,
  label: string,
): Promise<void> {
  let was = '';
  await pauseShown(harness, address);
  await pauseSeen(harness, address);
  const { x, y } = await until(`the button "${label}" to stand still`, async () => {
    const { buttons } = await pauseShown(harness, address);
    const button = buttons.find((each) => each.label === label);
    const still = JSON.stringify(button) === was;
    was = JSON.stringify(button);
    return still && button;
  });
  await page.clickAt(x, y);
}

/** The pause that is with the person, or waits for its moment in the page; null for none. */
export const offerOf = async (harness: Harness): Promise<Watch['pause']['offer']> =>
  (await watchOf(harness)).pause.offer;

/** The pauses that have ended, from the days they were written to. */
export const endedPauses = (harness: Harness): Promise<PauseRecord[]> =>
  harness.control.evaluate(async (key: string) => {
    const stored = await chrome.storage.local.get(null);
    return Object.entries(stored)
      .filter(([each]) => each.startsWith(key))
      .flatMap(([, day]) => (day as { value: PauseRecord[] }).value);
  }, STORAGE_KEYS.dayPauses.key);

/** How many tabs hold this page of ours. */
export const ownPages = (harness: Harness, path: string): Promise<number> =>
  harness.control.evaluate(
    async (url: string) =>
      (await chrome.tabs.query({})).filter((tab) => tab.url === chrome.runtime.getURL(url)).length,
    path,
  );

/** Answers whatever pause is with the person, as the popup would. */
export async function answerPause(harness: Harness, outcome: string): Promise<void> {
  const offer = await offerOf(harness);
  if (!offer) return;
  await sendMessage(harness, { type: 'outcome', id: offer.id, outcome });
}

/** Lets the rhythm's minute pass over a page that holds the pause back. */
export async function pauseWaits(harness: Harness): Promise<void> {
  await pass(harness, 60);
  await until('it to wait in the page', async () => (await offerOf(harness))?.way === 'waiting');
}

/** What the toolbar button says; its picture is set with it, and can't be asked for. */
export const onToolbar = (harness: Harness): Promise<string> =>
  harness.control.evaluate(() => chrome.action.getTitle({}));

/** Takes site access back, or gives it again, as the person can in the browser's own settings. */
export async function siteAccess(harness: Harness, granted: boolean): Promise<void> {
  await harness.siteAccess(granted);
  await until('site access to change', async () => (await hasSiteAccess(harness)) === granted);
}

const hasSiteAccess = (harness: Harness): Promise<boolean> =>
  harness.control.evaluate(() => chrome.permissions.contains({ origins: ['<all_urls>'] }));

/** Waits until the field for a line has the focus. */
export const inField = (page: TestPage): Promise<boolean> =>
  until('the field to have the focus', () =>
    page.evaluate(() => document.activeElement?.matches('input, textarea') ?? false),
  );

/** Loads the page anew, and resolves in the new document once it shows something. */
export async function reload(page: TestPage): Promise<void> {
  await page
    .evaluate(() => {
      document.documentElement.dataset.old = '';
      location.reload();
    })
    // It may be gone before it has answered.
    .catch(() => undefined);
  await until('the page anew', () =>
    page.evaluate(
      () =>
        document.documentElement.dataset.old === undefined && document.querySelector('h1') !== null,
    ),
  );
}

/** Presses a button of a page by what it is called, with the pointer, once it stands still. */
export async function press(page: TestPage, name: string): Promise<void> {
  let was = '';
  const { x, y } = await until(`the button "${name}"`, async () => {
    const at = await page.evaluate((name: string) => {
      const button = [...document.querySelectorAll('button')].find(
        (each) => (each.getAttribute('aria-label') ?? each.textContent ?? '').trim() === name,
      );
      if (!button) return null;
      button.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = button.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }, name);
    const still = JSON.stringify(at) === was;
    was = JSON.stringify(at);
    return still && at;
  });
  await page.clickAt(x, y);
}

/** Waits until a page says this somewhere. */
export const says = (page: TestPage, words: string): Promise<boolean> =>
  until(`the page to say "${words}"`, () =>
    page.evaluate((w: string) => document.body.textContent?.includes(w) ?? false, words),
  );

/** Waits until it no longer does. */
export const saysNot = (page: TestPage, words: string): Promise<boolean> =>
  until(`the page not to say "${words}"`, () =>
    page.evaluate((w: string) => !document.body.textContent?.includes(w), words),
  );

/** From now on this page's journal stores nothing, as on a full disk; resolves to what makes room again. */
export async function fillDisk(page: TestPage): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.assign(globalThis, {
      makeRoom: () => {
        IDBObjectStore.prototype.put = put;
      },
    });
  });
  return () => page.evaluate(() => (globalThis as unknown as { makeRoom(): void }).makeRoom());
}
