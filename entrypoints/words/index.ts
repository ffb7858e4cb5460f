/**
 * The face of a pause's words, beside its script and never waited for: what comes too late is not
 * used, and the system's serif stands in. Handed over as bytes, so no address of ours is open to
 * pages, which could tell by it who has this extension.
 */

import letters from 'virtual:pause-letters';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

export default defineUnlistedScript(() => {
  globalThis.deepKindnessWords ??= ({ FontFace, document }) => {
    const bytes = Uint8Array.from(atob(letters), (each) => each.charCodeAt(0));
    const face = new FontFace('Deep Kindness Words', bytes.buffer);
    document.fonts.add(face);
    // Only a word in it would have it loaded, and that one would move.
    face.load().catch(() => undefined);
  };
});
