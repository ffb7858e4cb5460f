/** How pauses went, as part of the journal page: what is read for it, and what its answers set. */
import { PauseHistory } from '@/components/time/PauseHistory';
import { readClock } from '@/utils/platform/browser/clock';
import { readSettings, writeSetting } from '@/utils/platform/storage/settings-store';
import {
  forgetAnsweredSuggestion,
  readAnsweredSuggestions,
  writeAnsweredSuggestion,
} from '@/utils/platform/storage/suggestion-store';
import { readPauses } from '@/utils/platform/storage/watch-store';
import { type Suggestion, suggestionFrom, weeksOf } from '@/utils/presence/pause-history';
import type { Settings } from '@/utils/settings/settings';
import { dayOf } from '@/utils/shared/days';

/** As far back as the picture goes. */
const WEEKS = 6;

/** The settings as they were before a suggestion was taken, for its undo. */
const before = new Map<Suggestion['id'], Settings>();

/** @param redraw called when an answer has been stored */
export async function pauseHistory(redraw: () => Promise<void>) {
  const [days, settings, told, { wallMs }] = await Promise.all([
    readPauses(),
    readSettings(),
    readAnsweredSuggestions(),
    readClock(),
  ]);
  const today = dayOf(wallMs, settings.dayStartHour);
  const restore = async ({ id, setting }: Suggestion) => {
    const was = before.get(id);
    if (was) await writeSetting(setting, was[setting]);
    before.delete(id);
  };
  return (
    <PauseHistory
      weeks={weeksOf(days, today, WEEKS)}
      suggestion={suggestionFrom(days, settings, told, wallMs)}
      onTake={async (suggestion) => {
        const { id, setting, value } = suggestion;
        await writeSetting(setting, value);
        before.set(id, settings);
        await writeAnsweredSuggestion(id, wallMs);
        await redraw();
      }}
      onDismiss={async ({ id }) => {
        await writeAnsweredSuggestion(id, wallMs);
        await redraw();
      }}
      onUndo={async (suggestion) => {
        await restore(suggestion);
        await forgetAnsweredSuggestion(suggestion.id);
        await redraw();
      }}
    />
  );
}
