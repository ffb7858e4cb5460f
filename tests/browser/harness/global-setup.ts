/** Before the browser tests of a run: nothing is left of earlier ones, and Firefox has begun once. */
import { rmSync } from 'node:fs';
import { removeFolder, temporaryFolder } from '../../../scripts/temporary-folder.ts';
import { ANEW } from '../looks/anew.ts';
import { startBrowser, testedBuild } from './index.ts';
import { removeLeftovers } from './leftovers.ts';
import { WARM_PROFILE } from './warm-profile.ts';

export default async function setup(): Promise<() => void> {
  rmSync('.output/failures', { recursive: true, force: true });
  removeLeftovers();
  // Pictures are of Chromium alone.
  if (process.env[ANEW]) return () => undefined;
  const profile = temporaryFolder('warm');
  const harness = await startBrowser('firefox', { extension: testedBuild('firefox'), profile });
  await harness.close();
  process.env[WARM_PROFILE] = profile;
  return () => removeFolder(profile);
}
