/** Settings, read from where they are kept, and kept the moment they are changed. */

import { mount } from '@/components/base/mount';
import type { ShownQuarantinedValue } from '@/components/settings/QuarantineSection';
import { SettingsPage } from '@/components/settings/SettingsPage';
import { drawWhenReady } from '@/components/ui/draw-when-ready';
import { message } from '@/utils/platform/browser/i18n';
import { hasNewTab, openPage } from '@/utils/platform/browser/pages';
import {
  type Grant,
  isGranted,
  onGrantsChange,
  request,
  revoke,
} from '@/utils/platform/browser/permissions';
import {
  canOpenShortcutSettings,
  openShortcutSettings,
  readShortcuts,
} from '@/utils/platform/browser/shortcuts';
import {
  quarantine,
  readQuarantine,
  removeFromQuarantine,
} from '@/utils/platform/storage/extension-storage';
import { followLook } from '@/utils/platform/storage/follow-look';
import {
  onSettingsChange,
  readSettings,
  writeSetting,
} from '@/utils/platform/storage/settings-store';

const granting = (grant: Grant, granted: boolean) => ({
  granted,
  onRequest: () => request(grant),
  // The browser keeps what the manifest asks for from the start; then nothing changes here.
  onGiveBack: () => void revoke(grant).then(draw, draw),
});

/** Hands a value over as a file, without asking for a permission to download. */
function exportQuarantined({ key, raw }: ShownQuarantinedValue): void {
  const url = URL.createObjectURL(
    new Blob([JSON.stringify(raw, null, 2)], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = `deep-kindness-${key.replace(/[^\w.-]+/g, '-')}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

async function draw(): Promise<void> {
  const [settings, sites, notifications, shortcuts] = await Promise.all([
    readSettings(),
    isGranted('sites'),
    isGranted('notifications'),
    readShortcuts(),
  ]);
  // Read last: the settings just read may have added to them.
  const quarantined = await readQuarantine();
  mount(
    <SettingsPage
      settings={settings}
      onChange={writeSetting}
      sites={granting('sites', sites)}
      notifications={granting('notifications', notifications)}
      shortcuts={shortcuts}
      onChangeShortcuts={canOpenShortcutSettings() ? () => void openShortcutSettings() : undefined}
      newTabs={hasNewTab()}
      onPractices={() => void openPage('practices')}
      quarantined={quarantined}
      onExport={exportQuarantined}
      onRemove={({ asideKey }) => removeFromQuarantine(asideKey).then(draw)}
      onRestore={({ key, raw, problem }) => quarantine(key, raw, problem).then(draw)}
    />,
    'options_title',
    message,
  );
}

await drawWhenReady({
  here: 'settings',
  title: 'options_title',
  lookUp: message,
  draw: () => followLook().then(draw),
});
onSettingsChange(() => void draw());
onGrantsChange(() => void draw());
// Keys are changed on a page of the browser's own; here they show when this is looked at again.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void draw();
});
