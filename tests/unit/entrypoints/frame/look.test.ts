// @vitest-environment happy-dom
/** What a frame of another site tells of itself. */
import { beforeEach, expect, it } from 'vitest';
import { look } from '@/entrypoints/frame/look';

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

const NOTHING = { live: false, plays: false, film: false };
const PLAYS = { ...NOTHING, plays: true };
const FILM = { ...PLAYS, film: true };

it.each<[string, () => void, typeof NOTHING]>([
  ['nothing', () => undefined, NOTHING],
  ['a film', () => document.body.append(film()), FILM],
  ['a film in a shadow root', () => inShadow('open', film()), FILM],
  ['a film in a closed shadow root', () => inShadow('closed', film()), FILM],
  ['one without its sound', () => document.body.append(film({ muted: true })), NOTHING],
  [
    'a call in a shadow root',
    () => inShadow('open', film({ srcObject: live })),
    { ...FILM, live: true },
  ],
  ['a picture that the page draws', () => inShadow('open', film({ srcObject: drawn })), FILM],
])('%s', async (_, shows, told) => {
  shows();
  expect(await look()).toEqual({ ...told, unheard: true, mayRecord: false });
});

it('a player that nobody sees is music', async () => {
  document.body.append(film());
  Object.assign(window, { innerWidth: 0, innerHeight: 0 });
  expect(await look()).toEqual({ ...PLAYS, unheard: false, mayRecord: false });
});
