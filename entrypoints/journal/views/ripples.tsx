/** Ripples, read a month at a time from the newest. */
import { RipplesView } from '@/components/journal/RipplesView';
import type { Entry } from '@/utils/journal/model/entry';
import { type Ripple, ripplesOf } from '@/utils/journal/reading/ripples';
import { download } from '@/utils/platform/browser/download';
import { message } from '@/utils/platform/browser/i18n';
import { openWriting } from '@/utils/platform/browser/pages';
import { readDaysOf, readInspired, readStampedMonths } from '@/utils/platform/journal/days';
import { readEntries, readEntry } from '@/utils/platform/journal/store';
import { today } from '@/utils/platform/storage/today';
import { liveView, type ViewReading } from './live-view';
import type { OpenView } from './view';

export const open: OpenView = ({ rest, show, fail, say, onChange, openEntry }) => {
  let drawnBefore = false;
  return liveView(read, fail, onChange).stop;

  async function read({ isCurrent }: ViewReading) {
    const [{ day }, months] = await Promise.all([today(), readStampedMonths()]);
    const draw = (ripples: readonly Ripple<Entry>[], reading: boolean, last: Entry | null) =>
      show(
        <RipplesView
          key={rest}
          ripples={ripples}
          reading={reading}
          of={rest === '' ? null : rest}
          last={last}
          onOpen={openEntry}
          onWrite={() => void openWriting()}
          onSave={(svg) => {
            const name = `deep-kindness-ripples-${day}.svg`;
            download(new Blob([svg], { type: 'image/svg+xml' }), name);
            say({ text: message('export_done', { name }) });
          }}
        />,
      );
    // Read again after a change, the old picture stays until the new one is whole.
    if (!drawnBefore) draw([], true, null);
    const acts = new Map<string, Entry>();
    const gone = new Set<string>();
    for (const { month } of months) {
      for (const act of await readInspired(month)) acts.set(act.id, act);
      await addInspirers(acts, gone);
      if (!isCurrent()) return;
    }
    const ripples = ripplesOf(acts.values());
    const last = ripples.length > 0 ? null : await readLast(months.map(({ month }) => month));
    if (!isCurrent()) return;
    draw(ripples, false, last);
    drawnBefore = true;
  }
};

/** The act that was written last, of the newest day; null where there is none. */
async function readLast(months: readonly string[]): Promise<Entry | null> {
  for (const month of months) {
    const [newest] = await readDaysOf(month);
    if (newest) return (await readEntries(newest.day, newest.day)).at(-1) ?? null;
  }
  return null;
}

/** What inspired an act may be of another month; `gone` are those that are not there any more. */
async function addInspirers(acts: Map<string, Entry>, gone: Set<string>): Promise<void> {
  for (;;) {
    const missing = new Set<string>();
    for (const { inspiredBy } of acts.values()) {
      if (inspiredBy !== null && !acts.has(inspiredBy) && !gone.has(inspiredBy)) {
        missing.add(inspiredBy);
      }
    }
    if (missing.size === 0) return;
    for (const id of missing) {
      const found = await readEntry(id);
      if (found) acts.set(id, found);
      else gone.add(id);
    }
  }
}
