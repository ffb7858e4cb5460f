/**
 * What the first new tab paints when this one's paint no longer holds: made once this one is shown,
 * so that the first of a day has nothing to make either. And what else is done once a day.
 */
import type { NewTabView } from '@/components/practice/NewTabPage';
import { lookForQuiet } from '@/utils/platform/journal/threads';
import { readMeeting } from '@/utils/platform/storage/asking-store';
import {
  type CachedView,
  readNewTabCache,
  writeNewTabCache,
} from '@/utils/platform/storage/new-tab-cache';
import { followUpTurnsMs } from '@/utils/platform/storage/pause-content-store';
import { keepPracticeLine } from '@/utils/platform/storage/practice/practice-store';
import { makeView } from './view-model';

export async function prepareNext(now: CachedView & { view: NewTabView }): Promise<void> {
  const { sources, sinceMs, untilMs, view } = now;
  // That a pause does not say it yet is no harm. One of the person's own takes no known time, and is
  // never said over a page: they wrote it. Nor is what a stranger wrote, in a pack.
  const ours = view.acts.find(({ takes, pack }) => takes !== null && pack === null);
  if (ours) {
    const { title, invitation, line = invitation } = ours.practice;
    await keepPracticeLine({ day: view.day, title, line });
  }

  // What is asked about is over when it is read at a later time, and it is not later yet.
  const asks =
    (await followUpTurnsMs(sinceMs)) !== Number.POSITIVE_INFINITY || (await readMeeting()) !== null;
  const thenSources = await sourcesAt(untilMs);
  const then = asks ? null : await makeView(untilMs);
  // What was changed meanwhile is drawn by its own turn, and this is not known to be of either.
  if ((await sourcesAt(sinceMs)) !== sources) return;
  await writeNewTabCache(now, then && { ...then, sources: thenSources, sinceMs: untilMs });
  // Last, for it may take a while, and the next new tab is ready without it.
  await lookForQuiet();
}

const sourcesAt = async (ms: number): Promise<string> => (await readNewTabCache(ms)).sources;
