/** What plays: in the page, in its shadow roots and in frames of its own. */
import { rootsIn } from './frames';

export interface Media {
  resume(): void;
}

export const mediaIn = (roots: readonly ParentNode[]): HTMLMediaElement[] =>
  roots.flatMap((root) => [...root.querySelectorAll<HTMLMediaElement>('video, audio')]);

export const isPlaying = ({ paused, ended }: HTMLMediaElement): boolean => !paused && !ended;

/** Nobody hears what is silent, playing or not. */
export const isLoud = ({ muted, volume }: HTMLMediaElement): boolean => !muted && volume > 0;

/** A live stream: a camera, a meeting, a shared screen. A film is none. */
export function showsCall({ srcObject }: HTMLMediaElement): boolean {
  const stream = srcObject as Partial<MediaStream> | null;
  const tracks = stream?.getTracks?.() ?? [];
  return tracks.some((track) => track.readyState === 'live' && !isMade(track, stream ?? {}));
}

/**
 * Pictures that the page draws, and sounds that it makes: nobody is in them. Players show what is on in
 * a small window so. Either of the two knows its canvas, as the browser has it; Chromium names the sound.
 */
const isMade = (track: MediaStreamTrack, stream: object): boolean =>
  'canvas' in track || 'canvas' in stream || track.label === 'MediaStreamAudioDestinationNode';

/** Stops what plays while a pause shows; it goes on as it was, and what was silent stays so. */
export function pauseMedia(doc: Document = document): Media {
  const playing = mediaIn(rootsIn(doc)).filter(isPlaying);
  for (const media of playing) media.pause();
  return {
    resume() {
      for (const media of playing) {
        // The page may have taken it away, or forbid it to play without a click: harmless.
        if (media.isConnected && media.paused) media.play().catch(() => undefined);
      }
    },
  };
}
