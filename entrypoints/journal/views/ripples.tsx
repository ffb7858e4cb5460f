/** Ripples, read a month at a time from the newest and drawn as they are found. */
import { RipplesView } from '@/components/journal/RipplesView';
import type { Entry } from '@/utils/journal/model/entry';
import { ripplesOf } from '@/utils/journal/reading/ripples';
import { readInspired, readStampedMonths } from '@/utils/platform/journal/days';
import { readEntry } from '@/utils/platform/journal/store';
import { liveView, type ViewReading } from './live-view';
import type { OpenView } from './view';

/** While months are read, the page is drawn anew this often. */
const DRAW_MS = 300;

export const open: OpenView = ({ rest, show, fail, onChange, openEntry }) => {
  let drawnBefore = false;
  return liveView(read, fail, onChange).stop;

  async function read({ isCurrent }: ViewReading) {
    const acts = new Map<string, Entry>();
    const gone = new Set<string>();
    const draw = (reading: boolean) =>
      show(
        <RipplesView
          key={rest}
          ripples={ripplesOf(acts.values())}
          reading={reading}
          of={rest === '' ? null : rest}
          onOpen={openEntry}
        />,
      );
    if (!drawnBefore) draw(true);
    let drawnAtMs = performance.now();
    for (const { month } of await readStampedMonths()) {
      for (const act of await readInspired(month)) acts.set(act.id, act);
      await addInspirers(acts, gone);
      if (!isCurrent()) return;
      // Read again after a change, the old picture stays until the new one is whole.
      if (drawnBefore || performance.now() - drawnAtMs < DRAW_MS) continue;
      drawnAtMs = performance.now();
      draw(true);
    }
    draw(false);
    drawnBefore = true;
  }
};

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
