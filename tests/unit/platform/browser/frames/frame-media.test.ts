// @vitest-environment happy-dom
/** What plays in a frame of another site, by the script that is run in it. */
import { beforeEach, expect, it, vi } from 'vitest';

/** As an extension's script is run: by itself, in the frame. */
const executeScript = vi.fn(async ({ func }: { func: () => void }) => [{ result: func() }]);
vi.mock('wxt/browser', () => ({ browser: { scripting: { executeScript } } }));
vi.resetModules();
const { goOnInFrames, stopInFrames } = await import('@/utils/platform/browser/frame-media');

beforeEach(() => {
  document.body.replaceChildren();
  vi.stubGlobal('top', {});
});

it.each([
  ['the document', () => document.body],
  ['an open shadow root', () => shadow('open')],
  ['a closed shadow root', () => shadow('closed')],
])('a film in %s is stopped, and goes on as it was', async (_, where) => {
  const film = document.createElement('video');
  let plays = true;
  Object.defineProperty(film, 'paused', { get: () => !plays });
  Object.assign(film, {
    pause: () => {
      plays = false;
    },
    play: async () => {
      plays = true;
    },
  });
  where().append(film);
  await stopInFrames(1);
  expect(plays).toBe(false);
  await goOnInFrames(1);
  expect(plays).toBe(true);
});

function shadow(mode: ShadowRootMode): ShadowRoot {
  const player = document.createElement('tide-player');
  document.body.append(player);
  const root = player.attachShadow({ mode });
  const openOrClosedShadowRoot = (element: Element) => (element === player ? root : null);
  vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot } });
  return root;
}
