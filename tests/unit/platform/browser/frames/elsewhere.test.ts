// @vitest-environment happy-dom
/** What a frame of another site tells of itself, by the script that looks in it. */
import { beforeEach, expect, it, vi } from 'vitest';

/** As an extension's script is run: by itself, in the frame. */
const executeScript = vi.fn(async ({ func }: { func: (...args: number[]) => unknown }) => [
  { result: await func(1_500) },
]);
vi.mock('wxt/browser', () => ({
  browser: {
    scripting: { executeScript },
    tabs: { query: async () => [{ id: 1, active: true }], get: async () => undefined },
  },
}));
vi.resetModules();
const { readElsewhere } = await import('@/utils/platform/browser/elsewhere');

beforeEach(() => {
  document.body.replaceChildren();
  Object.defineProperty(navigator, 'permissions', {
    value: { query: async () => ({ state: 'prompt' }) },
    configurable: true,
  });
  Object.defineProperty(window, 'top', {
    get() {
      throw new DOMException('Blocked', 'SecurityError');
    },
    configurable: true,
  });
  Object.assign(window, { innerWidth: 640, innerHeight: 360 });
});

function film(state: object = {}): HTMLVideoElement {
  const video = document.createElement('video');
  const plays = { paused: false, ended: false, muted: false, volume: 1, ...state };
  for (const [name, value] of Object.entries(plays)) Object.defineProperty(video, name, { value });
  video.getBoundingClientRect = () =>
    ({ width: innerWidth, height: innerHeight }) as unknown as DOMRect;
  return video;
}
function inShadow(mode: ShadowRootMode, media: Element): void {
  const player = document.createElement('tide-player');
  document.body.append(player);
  const root = player.attachShadow({ mode });
  root.append(media);
  const openOrClosedShadowRoot = (element: Element) => (element === player ? root : null);
  Object.assign(globalThis, { chrome: { dom: { openOrClosedShadowRoot } } });
}
const live = { getTracks: () => [{ readyState: 'live' }] };
const drawn = { getTracks: () => [{ readyState: 'live', canvas: {} }] };

it.each<[string, () => void, string | null]>([
  ['a film', () => document.body.append(film()), 'film'],
  ['a film in a shadow root', () => inShadow('open', film()), 'film'],
  ['a film in a closed shadow root', () => inShadow('closed', film()), 'film'],
  ['a call in a shadow root', () => inShadow('open', film({ srcObject: live })), 'call'],
  ['a picture that the page draws', () => inShadow('open', film({ srcObject: drawn })), 'film'],
  [
    'a player that nobody sees, which is music',
    () => {
      document.body.append(film());
      Object.assign(window, { innerWidth: 0, innerHeight: 0 });
    },
    null,
  ],
])('%s', async (_, shows, elsewhere) => {
  shows();
  vi.useFakeTimers();
  const reading = readElsewhere(1);
  await vi.runAllTimersAsync();
  vi.useRealTimers();
  expect(await reading).toBe(elsewhere);
});
