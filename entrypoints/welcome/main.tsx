/** The first run. */

import { mount } from '@/components/base/mount';
import { drawWhenReady } from '@/components/ui/draw-when-ready';
import { Welcome } from '@/components/welcome/Welcome';
import { message } from '@/utils/platform/browser/i18n';
import { hasNewTab, openPage, openPractice } from '@/utils/platform/browser/pages';
import {
  type Grant,
  isGranted,
  onGrantsChange,
  request,
} from '@/utils/platform/browser/permissions';
import { followLook } from '@/utils/platform/storage/follow-look';

const asking = (grant: Grant, granted: boolean) => ({ granted, onRequest: () => request(grant) });

async function draw(): Promise<void> {
  const [sites, notifications] = await Promise.all([
    isGranted('sites'),
    isGranted('notifications'),
  ]);
  mount(
    <Welcome
      sites={asking('sites', sites)}
      notifications={asking('notifications', notifications)}
      newTabs={hasNewTab()}
      onBegin={() => void openPractice()}
      onOptions={() => void openPage('options')}
    />,
    'welcome_page_title',
    message,
  );
}

await drawWhenReady({
  here: null,
  title: 'welcome_page_title',
  lookUp: message,
  draw: () => followLook().then(draw),
});
onGrantsChange(() => void draw());
