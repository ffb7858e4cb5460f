/** The first run. */

import { DiscreetProvider } from '@/components/base/DiscreetText';
import { mount } from '@/components/base/mount';
import { drawWhenReady } from '@/components/ui/waiting/draw-when-ready';
import { Welcome } from '@/components/welcome/Welcome';
import { WriteDown } from '@/components/write-down/WriteDown';
import { BLANK, isBlank } from '@/utils/journal/writing/draft';
import { message } from '@/utils/platform/browser/i18n';
import { hasNewTab, openPage, openPractice } from '@/utils/platform/browser/pages';
import {
  type Grant,
  isGranted,
  onGrantsChange,
  request,
} from '@/utils/platform/browser/permissions';
import { journalOfToday } from '@/utils/platform/journal/todays-journal';
import { followLook } from '@/utils/platform/storage/follow-look';
import {
  onSettingsChange,
  readSettings,
  writeSetting,
} from '@/utils/platform/storage/settings-store';
import { speakAsChosen } from '@/utils/platform/storage/speak-as-chosen';

const asking = (grant: Grant, granted: boolean) => ({ granted, onRequest: () => request(grant) });

/** Loaded by whoever wants to see one, and not before. */
async function tryPause(): Promise<void> {
  const { showPreview } = await import('@/entrypoints/pause/preview');
  await showPreview(await readSettings());
}

/** Read once: what is being written is in the field. */
const first = Promise.all([
  journalOfToday.begin(),
  readSettings().then(
    ({ discreet }) => discreet,
    // What can't be read may have been to veil them.
    () => true,
  ),
  followLook(),
]);

async function draw(): Promise<void> {
  const [[begun, discreet], settings, sites, notifications] = await Promise.all([
    first,
    readSettings().catch(() => null),
    isGranted('sites'),
    isGranted('notifications'),
  ]);
  // It asks who was kind to them; what was begun elsewhere stays as it is.
  const start = isBlank(begun.draft)
    ? { ...begun, draft: { ...BLANK, as: 'received' as const } }
    : begun;
  mount(
    <DiscreetProvider value={discreet}>
      <Welcome
        sites={asking('sites', sites)}
        notifications={asking('notifications', notifications)}
        newTabs={hasNewTab()}
        life={settings && { settings, onChange: writeSetting }}
        field={
          <WriteDown
            journal={journalOfToday}
            start={start}
            label={message('pause_question_5')}
            focused={false}
          />
        }
        onTry={() => void tryPause()}
        onBegin={() => void openPractice()}
        onOptions={() => void openPage('options')}
      />
    </DiscreetProvider>,
    'welcome_page_title',
    message,
  );
}

await speakAsChosen(
  ['base', 'page', 'welcome', 'act', 'write-down', 'pause', 'background', 'settings'],
  () => void draw(),
);
await drawWhenReady({ here: null, title: 'welcome_page_title', lookUp: message, draw });
onGrantsChange(() => void draw());
onSettingsChange(() => void draw());
