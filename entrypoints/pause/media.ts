/** What plays is paused while a pause shows, and goes on as it was; what was silent stays so. */
import { rootsIn } from './frames';

export interface Media {
  resume(): void;
}

export function pauseMedia(doc: Document = document): Media {
  const playing = rootsIn(doc)
    .flatMap((each) => [...each.querySelectorAll<HTMLMediaElement>('video, audio')])
    .filter((media) => !media.paused && !media.ended);
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
