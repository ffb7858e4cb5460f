/** What is known: opened at one study by the address's hash, by the reason that leans on it. */
import { mount } from '@/components/base/mount';
import { KnownPage } from '@/components/known/KnownPage';
import { drawWhenReady } from '@/components/ui/waiting/draw-when-ready';
import { message } from '@/utils/platform/browser/i18n';
import { followLook } from '@/utils/platform/storage/follow-look';
import { speakAsChosen } from '@/utils/platform/storage/speak-as-chosen';

const draw = () => mount(<KnownPage at={location.hash.slice(1)} />, 'known_title', message);

await speakAsChosen(['base', 'page', 'known'], draw);
await drawWhenReady({
  here: null,
  title: 'known_title',
  lookUp: message,
  async draw() {
    await followLook();
    draw();
  },
});
