import { expect, it } from 'vitest';
import { hasDisplay } from '../../../scripts/open-browser.ts';

it.each<[NodeJS.Platform, Record<string, string>, boolean]>([
  ['linux', {}, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['linux', { DISPLAY: '' }, false],
  ['darwin', {}, true],
  ['win32', {}, true],
])('on %s with %o a window can be shown: %s', (platform, env, can) => {
  expect(hasDisplay(platform, env)).toBe(can);
});
