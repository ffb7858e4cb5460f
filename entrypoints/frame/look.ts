/** What a frame tells of itself, at once. */
import type { InFrame } from '@/utils/platform/browser/frames';
import { rootsIn } from '../pause/frames';
import { isLoud, isPlaying, mediaIn, showsCall } from '../pause/media';

/** A film is at least so much of its frame. Chosen, as in the page. */
const FILM_SHARE = 0.2;

/** Whether it is another site's: the page reaches into a frame of its own, and hears what happens there. */
export function isForeign(): boolean {
  try {
    return window.top?.document === undefined;
  } catch {
    return true;
  }
}

export async function look(): Promise<InFrame> {
  const all = mediaIn(rootsIn(document));
  const playing = all.filter((media) => isPlaying(media) && isLoud(media));
  // What nobody sees is music.
  const unheard = isForeign() && innerWidth * innerHeight > 0;
  return {
    live: all.some(showsCall),
    plays: playing.length > 0,
    film: unheard && playing.some(isFilm),
    unheard,
    mayRecord: (await Promise.all([mayUse('microphone'), mayUse('camera')])).includes(true),
  };
}

function isFilm(media: HTMLMediaElement): boolean {
  const { width, height } = media.getBoundingClientRect();
  return media.localName === 'video' && width * height >= FILM_SHARE * innerWidth * innerHeight;
}

const mayUse = (name: string): Promise<boolean> =>
  navigator.permissions.query({ name } as never).then(
    ({ state }) => state === 'granted',
    () => false,
  );
