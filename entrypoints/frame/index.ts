/**
 * What is asked of every frame of a tab, those of other sites too: whether a call or a film goes on in
 * it, whether hands are at work there; and its players are stopped while a screen shows. It comes when
 * a pause is about to, into a world of its own, and listens only while it is asked to.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Media, pauseMedia } from '../pause/media';
import { listen } from './listen';
import { look } from './look';

export default defineUnlistedScript(() => {
  if (globalThis.deepKindnessFrame) return; // Asked before: harmless.
  let stopped: Media[] = [];
  globalThis.deepKindnessFrame = {
    look,
    listen,
    stop() {
      // In the page itself it is seen to by the pause.
      if (window !== top) stopped.push(pauseMedia());
    },
    goOn() {
      for (const media of stopped) media.resume();
      stopped = [];
    },
  };
});
