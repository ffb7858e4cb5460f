/** Settings, read from where they are kept, and kept the moment they are changed. */

import { mount } from '@/components/base/mount';
import type { ShownQuarantinedValue } from '@/components/settings/QuarantineSection';
import { SettingsPage } from '@/components/settings/SettingsPage';
import { drawWhenReady } from '@/components/ui/waiting/draw-when-ready';
import { aboutLanguage, LANGUAGES } from '@/utils/languages/languages';
import { canOpenBeside, openBeside, windowHere } from '@/utils/platform/browser/beside';
import { readClock } from '@/utils/platform/browser/clock';
import { message } from '@/utils/platform/browser/i18n';
import { languageHere } from '@/utils/platform/browser/language/language-here';
import { hasNewTab, openPage } from '@/utils/platform/browser/pages';
import {
  type Grant,
  isGranted,
  onGrantsChange,
  request,
  revoke,
} from '@/utils/platform/browser/permissions';
import { sendMessage } from '@/utils/platform/browser/send-message';
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
  onOwnPracticesChange,
  readOwnPractices,
} from '@/utils/platform/storage/practice/own-practice-store';
import { onPacksChange } from '@/utils/platform/storage/practice/pack-list';
import { readPacks } from '@/utils/platform/storage/practice/pack-store';
import {
  onSettingsChange,
  readSettings,
  writeSetting,
} from '@/utils/platform/storage/settings-store';
import { speakAsChosen } from '@/utils/platform/storage/speak-as-chosen';
import { loadWatch, onWatchChange } from '@/utils/platform/storage/watch-store';
import { amongOthers } from '@/utils/practice/pack-days';
import { type Held, heldNow } from '@/utils/presence/hold-end';
import { MINUTE_MS } from '@/utils/shared/time';

const granting = (grant: Grant, granted: boolean) => ({
  granted,
  onRequest: () => request(grant),
  // The browser keeps what the manifest asks for from the start; then nothing changes here.
  onGiveBack: () => void revoke(grant).then(draw, draw),
});

/** Hands a value over as a file, without asking for a permission to download. */
function exportQuarantined({ key, problem, raw }: ShownQuarantinedValue): void {
  const url = URL.createObjectURL(
    new Blob([JSON.stringify({ key, problem, stored: raw }, null, 2)], {
      type: 'application/json',
    }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = `deep-kindness-${key.replace(/[^\w.-]+/g, '-')}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

let shownHeld: Held | null = null;

/** What holds pauses now. The settings are there whether that can be read or not. */
async function readHeld(): Promise<Held | null> {
  try {
    const [stored, { wallMs }, { dayStartHour }] = await Promise.all([
      loadWatch(),
      readClock(),
      readSettings(),
    ]);
    return stored && heldNow(stored.watch.pause, wallMs, dayStartHour);
  } catch {
    return null;
  }
}

const letCome = ({ by }: Held) =>
  void sendMessage(
    by === 'person' ? { type: 'with-somebody', minutes: 'none' } : { type: 'hold', until: 'none' },
  ).then(draw, draw);

/** Loaded by whoever wants to see one, and not before. */
async function tryPause(): Promise<void> {
  const { showPreview } = await import('@/entrypoints/pause/preview');
  await showPreview(await readSettings());
}

async function draw(): Promise<void> {
  const [settings, own, packs, held, sites, notifications, shortcuts, windowId] = await Promise.all(
    [
      readSettings(),
      readOwnPractices(),
      readPacks('on'),
      readHeld(),
      isGranted('sites'),
      isGranted('notifications'),
      readShortcuts(),
      windowHere(),
    ],
  );
  shownHeld = held;
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
      own={[...own, ...amongOthers(packs)]}
      languages={{
        ofBrowser: aboutLanguage(languageHere(null)).name,
        all: LANGUAGES.map((tag) => [tag, aboutLanguage(tag).name] as const),
      }}
      onBeside={canOpenBeside() ? () => void openBeside(windowId) : undefined}
      onPractices={() => void openPage('practices')}
      held={held}
      onLetCome={letCome}
      onTry={() => void tryPause()}
      quarantined={quarantined}
      onExport={exportQuarantined}
      onRemove={({ asideKey }) => removeFromQuarantine(asideKey).then(draw)}
      onRestore={({ key, raw, problem }) => quarantine(key, raw, problem).then(draw)}
    />,
    'settings',
    message,
  );
}

await speakAsChosen(['base', 'page', 'settings', 'pause', 'background'], () => void draw());
await drawWhenReady({
  here: 'settings',
  title: 'settings',
  lookUp: message,
  async draw() {
    await followLook();
    await draw();
    // What the address names was not there yet when the browser looked for it.
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  },
});
onSettingsChange(() => void draw());
onOwnPracticesChange(() => void draw());
onPacksChange(() => void draw());
onGrantsChange(() => void draw());
/** The watch changes often, and this mostly not. */
const followHeld = async () => {
  if (JSON.stringify(await readHeld()) !== JSON.stringify(shownHeld)) await draw();
};
onWatchChange(() => void followHeld());
// It ends while nothing else changes.
setInterval(() => void followHeld(), MINUTE_MS);
// Keys are changed on a page of the browser's own; here they show when this is looked at again.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void draw();
});
