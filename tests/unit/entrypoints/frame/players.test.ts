// @vitest-environment happy-dom
/** What plays in a frame of another site, by the script that is put in it. */
import { beforeEach, expect, it, vi } from 'vitest';
import frame from '@/entrypoints/frame';

beforeEach(() => {
  document.body.replaceChildren();
  vi.stubGlobal('top', {});
  globalThis.deepKindnessFrame = undefined;
  void frame.main();
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
  globalThis.deepKindnessFrame?.stop();
  expect(plays).toBe(false);
  globalThis.deepKindnessFrame?.goOn();
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
