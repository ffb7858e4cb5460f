/** Gives a page the look that the person chose, and follows it. */
import { showLook } from '@/utils/platform/browser/look';
import { onSettingsChange, readSettings } from './settings-store';

/** To be awaited before the page is drawn, so that its first paint has it. */
export async function followLook(): Promise<void> {
  // What can't be read leaves the look that it comes with.
  const follow = () => readSettings().then(showLook, () => undefined);
  onSettingsChange(() => void follow());
  await follow();
}
