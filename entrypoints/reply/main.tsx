/** A reply that sleeps: a sheet to write it on, and all that lie here, by the address' hash. */

import { mount } from '@/components/base/mount';
import { UNSAVED } from '@/components/exercises/ExerciseFrame';
import { ReplyPage } from '@/components/reply/ReplyPage';
import { drawWhenReady } from '@/components/ui/waiting/draw-when-ready';
import { message } from '@/utils/platform/browser/i18n';
import { followLook } from '@/utils/platform/storage/follow-look';
import { speakAsChosen } from '@/utils/platform/storage/speak-as-chosen';
import { startSession } from './session';

/** Draws what was drawn last. */
let redraw: () => void = () => undefined;
await speakAsChosen(['base', 'page', 'act', 'exercises', 'reply'], () => redraw());
await drawWhenReady({
  here: 'exercises',
  title: 'exercise_reply',
  lookUp: message,
  async draw() {
    await followLook();
    await new Promise<void>((drawn, fail) => {
      startSession(({ unsaved, failed, ...shown }, actions) => {
        redraw = () =>
          mount(
            <ReplyPage {...shown} {...actions} failed={unsaved ? UNSAVED : failed} />,
            'exercise_reply',
            message,
          );
        redraw();
        drawn();
      }).catch(fail);
    });
  },
});
