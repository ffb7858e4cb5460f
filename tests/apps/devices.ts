/** Browsers with a microphone, a camera and a screen of their own making, given without asking. */
import type { HarnessOptions } from '../browser/harness/interface.ts';

export const DEVICES: Required<Pick<HarnessOptions, 'switches' | 'preferences'>> = {
  switches: [
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    '--auto-select-desktop-capture-source=Entire screen',
  ],
  preferences: {
    'media.navigator.streams.fake': true,
    // Given as a person gives them: by the site's permission, or Firefox does not tell of their use.
    'media.navigator.permission.fake': true,
    'permissions.default.microphone': 1,
    'permissions.default.camera': 1,
    'media.getdisplaymedia.enabled': true,
    // Peers on one machine find each other by its addresses, and nothing else is asked.
    'media.peerconnection.ice.loopback': true,
    'media.peerconnection.ice.obfuscate_host_addresses': false,
  },
};
