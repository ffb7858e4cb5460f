/**
 * The real background over a browser that lacks something: Firefox for Android has no windows,
 * Safari tells nothing of idleness. What is lacking takes nothing else with it.
 */
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';

type Listener = (...args: never[]) => unknown;
interface FakeEvent {
  listeners: Listener[];
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}
const event = (): FakeEvent => {
  const listeners: Listener[] = [];
  return {
    listeners,
    addListener: (listener) => void listeners.push(listener),
    removeListener: (listener) => void listeners.splice(listeners.indexOf(listener) >>> 0, 1),
  };
};

const TAB = { id: 7, windowId: 1, active: true, incognito: false, url: 'http://news.test/' };

function area() {
  const all: Record<string, unknown> = {};
  return {
    all,
    get: async (keys: string | string[] | null) =>
      structuredClone(
        keys === null
          ? all
          : Object.fromEntries(
              [keys].flat().flatMap((key) => (key in all ? [[key, all[key]]] : [])),
            ),
      ),
    set: async (items: object) => void Object.assign(all, structuredClone(items)),
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) delete all[key];
    },
  };
}

/** A browser that has everything. */
function wholeBrowser() {
  const nothing = async () => undefined;
  return {
    runtime: {
      id: 'us',
      getURL: (path: string) => path,
      getManifest: () => ({ version: '0.1.0' }),
      onMessage: event(),
      onInstalled: event(),
      onUpdateAvailable: event(),
    },
    storage: { local: area(), sync: area(), session: area(), onChanged: event() },
    i18n: { getMessage: () => 'en', getUILanguage: () => 'en' },
    tabs: {
      query: async () => [TAB],
      get: async () => TAB,
      create: vi.fn(nothing),
      onActivated: event(),
      onReplaced: event(),
      onAttached: event(),
      onRemoved: event(),
      onUpdated: event(),
    },
    action: { setBadgeText: nothing, setBadgeBackgroundColor: nothing, setTitle: nothing },
    windows: {
      getLastFocused: async () => ({ id: 1, focused: true, state: 'normal', incognito: false }),
      get: async () => ({ state: 'normal' }),
      onFocusChanged: event(),
      onRemoved: event(),
    },
    idle: {
      queryState: async () => 'active',
      setDetectionInterval: () => undefined,
      onStateChanged: event(),
    },
    omnibox: {
      setDefaultSuggestion: nothing,
      onInputStarted: event(),
      onInputChanged: event(),
      onInputEntered: event(),
    },
    sidePanel: { open: nothing },
    contextMenus: { removeAll: nothing, create: () => undefined, onClicked: event() },
    commands: { getAll: async () => [], onCommand: event() },
    notifications: {
      create: nothing,
      clear: nothing,
      onButtonClicked: event(),
      onClicked: event(),
      onClosed: event(),
    },
    alarms: { create: nothing, clear: nothing, onAlarm: event() },
    scripting: { executeScript: async () => [{ result: false }] },
    permissions: { contains: async () => true, onAdded: event(), onRemoved: event() },
  };
}
type Whole = ReturnType<typeof wholeBrowser>;
type Family = Exclude<keyof Whole, 'runtime' | 'storage' | 'i18n' | 'tabs'>;

const MISSING: readonly Family[] = [
  'action',
  'windows',
  'idle',
  'omnibox',
  'contextMenus',
  'sidePanel',
  'commands',
  'notifications',
  'alarms',
  'scripting',
  'permissions',
];

/** Starts the background, and resolves when its first look is done. */
async function start(change: (browser: Whole) => void = () => undefined) {
  const whole = wholeBrowser();
  change(whole);
  vi.resetModules();
  vi.doMock('wxt/browser', () => ({ browser: whole }));
  let last: Promise<unknown> = Promise.resolve();
  const request = (_: string, work: () => Promise<unknown>) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  vi.stubGlobal('navigator', { locks: { request } });
  const failures = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  (await import('@/entrypoints/background')).default.main();
  await vi.waitFor(() => expect(watchOf(whole)).toBeDefined());
  const say = (said: object) =>
    Promise.all(
      whole.runtime.onMessage.listeners.map((hear) =>
        hear(said as never, { id: 'us', url: '/popup.html' } as never),
      ),
    );
  return { whole, failures, say };
}

interface StoredWatch {
  attention: { tabId: number } | null;
  pause: { heldUntilMs: number | null };
}
const watchOf = ({ storage }: Whole) =>
  (storage.session.all.watch as { value: StoredWatch } | undefined)?.value;

/** The events that are listened to, as 'tabs.onActivated'; of pages only those of every build. */
const listenedTo = (whole: Whole): string[] =>
  Object.entries(whole)
    .flatMap(([family, api]) =>
      Object.entries(api ?? {})
        .filter(([, value]) => ((value as Partial<FakeEvent>).listeners?.length ?? 0) > 0)
        .map(([name]) => `${family}.${name}`),
    )
    .filter((name) => name !== 'tabs.onUpdated');

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.doUnmock('wxt/browser');
});

describe.each(MISSING)('in a browser without `%s`', (family) => {
  const without = () => start((whole) => void Reflect.deleteProperty(whole, family));

  it('the background listens to all else', async () => {
    const { whole } = await start();
    const all = listenedTo(whole);
    expect(all).toContain('runtime.onMessage');
    const { whole: rest, failures } = await without();
    expect(listenedTo(rest)).toEqual(all.filter((name) => !name.startsWith(`${family}.`)));
    expect(failures).not.toHaveBeenCalled();
  });

  it('it answers messages, and what is said is done', async () => {
    const { whole, say } = await without();
    await say({ type: 'hold', until: 'hour' });
    expect(watchOf(whole)?.pause.heldUntilMs).toBeGreaterThan(Date.now());
  });

  it('it knows which tab is in front, and that somebody is there', async () => {
    const { whole } = await without();
    expect(watchOf(whole)?.attention?.tabId).toBe(TAB.id);
  });

  it('a pause that is asked for comes, once', async () => {
    const { whole, say } = await without();
    await say({ type: 'now' });
    expect(whole.tabs.create.mock.calls).toEqual([[{ url: '/still.html' }]]);
  });

  it('being installed opens the first page', async () => {
    const { whole, failures } = await without();
    for (const hear of whole.runtime.onInstalled.listeners) hear({ reason: 'install' } as never);
    await vi.waitFor(() =>
      expect(whole.tabs.create.mock.calls).toEqual([[{ url: '/welcome.html' }]]),
    );
    expect(failures).not.toHaveBeenCalled();
  });
});

it('what throws when it is listened to is told, and stops nothing else', async () => {
  const { whole } = await start();
  const all = listenedTo(whole);
  const { whole: rest, failures } = await start(({ idle, tabs }) => {
    for (const broken of [idle.onStateChanged, tabs.onRemoved]) {
      broken.addListener = () => {
        throw new Error('not here');
      };
    }
  });
  expect(listenedTo(rest)).toEqual(
    all.filter((name) => name !== 'idle.onStateChanged' && name !== 'tabs.onRemoved'),
  );
  await vi.waitFor(() => expect(failures).toHaveBeenCalledTimes(2));
});
