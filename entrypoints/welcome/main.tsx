/** The first run. */
import { mount } from '@/components/mount';
import { Welcome } from '@/components/Welcome';
import { message } from '@/utils/platform/i18n';
import { hasNewTab, openPage, openPractice } from '@/utils/platform/pages';
import { type Grant, isGranted, onGrantsChange, request } from '@/utils/platform/permissions';

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

await draw();
onGrantsChange(() => void draw());
