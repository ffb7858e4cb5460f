/** "You are with somebody", drawn over the page in front for as long as the person said. */
import { readClock } from '@/utils/platform/browser/clock';
import { offerOnPage, takePauseFromPages } from '@/utils/platform/browser/page-pause';
import { isGranted } from '@/utils/platform/browser/permissions';
import { readSettings } from '@/utils/platform/storage/settings-store';
import type { Effect } from '@/utils/presence/events';
import { DAY_MS } from '@/utils/shared/time';
import { pauseMessages } from './pause-messages';

const WITH_SOMEBODY = 'with-somebody';

/** Where the page does not admit it, only the popup says it. */
export async function showWithSomebody({
  tabId,
  untilMs,
}: Extract<Effect, { type: 'meet' }>): Promise<void> {
  if (!(await isGranted('sites'))) return;
  const [settings, { wallMs }] = await Promise.all([readSettings(), readClock()]);
  await offerOnPage(tabId, {
    id: WITH_SOMEBODY,
    kind: 'meet',
    level: 'screen',
    asks: false,
    arrived: true,
    patienceMs: Math.max(0, untilMs - wallMs),
    hoursMs: DAY_MS,
    lead: '',
    opens: false,
    line: '',
    accent: settings.accent,
    ...pauseMessages(settings),
  });
}

export async function hideWithSomebody(): Promise<void> {
  if (await isGranted('sites')) await takePauseFromPages(WITH_SOMEBODY);
}
