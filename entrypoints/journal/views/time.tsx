/** Your time: what the watch kept, by day and by site, and how pauses went. */
import { TimeView } from '@/components/time/TimeView';
import { readClock } from '@/utils/platform/browser/clock';
import { openPage } from '@/utils/platform/browser/pages';
import { isGranted, onGrantsChange } from '@/utils/platform/browser/permissions';
import { sendMessage } from '@/utils/platform/browser/send-message';
import { onSettingsChange, readSettings } from '@/utils/platform/storage/settings-store';
import { loadWatch, onWatchChange, readDays } from '@/utils/platform/storage/watch-store';
import { addToDay } from '@/utils/presence/time-ledger';
import { unwritten } from '@/utils/presence/watch';
import { dayOf } from '@/utils/shared/days';
import { MINUTE_MS } from '@/utils/shared/time';
import { liveView, type ViewReading } from './live-view';
import { pauseHistory } from './pause-history';
import type { OpenView } from './view';

export const open: OpenView = ({ show, fail }) => {
  const view = liveView(read, fail, onWatchChange, onSettingsChange, onGrantsChange, everyMinute);
  return view.stop;

  async function read({ isCurrent }: ViewReading): Promise<void> {
    const [settings, now, stored, days, granted] = await Promise.all([
      readSettings(),
      readClock(),
      loadWatch(),
      readDays(),
      isGranted('sites'),
    ]);
    // What the last stretch has not written yet is part of its day as well.
    const unsaved = stored?.sameSession ? unwritten(stored.watch, now, settings) : {};
    for (const [day, more] of Object.entries(settings.keptDays > 0 ? unsaved : {})) {
      days.set(day, addToDay(day, days.get(day) ?? null, more, settings.dayStartHour));
    }
    const went = await pauseHistory(view.refresh);
    if (!isCurrent()) return;
    show(
      <TimeView
        days={days}
        today={dayOf(now.wallMs, settings.dayStartHour)}
        keptDays={settings.keptDays}
        bySite={granted && settings.siteRecord.on}
        onForget={async (what) => {
          await sendMessage({ type: 'forget', ...what });
          await view.refresh();
        }}
        onOptions={() => void openPage('options')}
      >
        {went}
      </TimeView>,
    );
  }
};

function everyMinute(again: () => void): () => void {
  const timer = setInterval(again, MINUTE_MS);
  return () => clearInterval(timer);
}
