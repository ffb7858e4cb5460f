/**
 * What the pause that is with the person says, for as long as the browser runs: handed over again
 * it says the same. And, on disk, the practice somebody stepped away with, to be asked about once.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import {
  followUpChangesAt,
  isFollowUpOver,
  mayFollowUp,
  type SteppedAway,
  steppedAwayShape,
} from '@/utils/journal/reading/follow-up';
import { oneAtATime } from '@/utils/platform/browser/one-at-a-time';
import { shape } from '@/utils/shared/versioned-schema';
import { readOrQuarantine } from './extension-storage';
import { STORAGE_KEYS } from './storage-keys';

const { key: SAID } = STORAGE_KEYS.pauseContent;
const contentSchema = z.object({
  /** Id of the pause. */
  id: z.string(),
  /** What its line is. */
  of: z.enum(['practice', 'intention', 'question', 'own']),
  /** The day it is said on, 'YYYY-MM-DD'. */
  day: z.string(),
  /** The line to dwell on, and what stands before it. What the person wrote is not among them. */
  line: z.string(),
  lead: z.string(),
  /** Title of the practice it invites to; of no other line is there one. */
  title: z.optional(z.string()),
  /** Id of the intention it points at; null for others. */
  intentionId: z.nullable(z.string()),
  /** Id of what a thread asks and it points at; left out for others. */
  askedId: z.optional(z.string()),
  /** Whether the person asked to see the line of their own that it speaks of. */
  asked: z.optional(z.boolean()),
});
export type PauseContent = z.infer<typeof contentSchema>;
const contentShape = shape<PauseContent>(contentSchema);

export async function readPauseContent(id: string): Promise<PauseContent | null> {
  const { [SAID]: raw } = await browser.storage.session.get(SAID);
  const read = contentShape.read(raw);
  return read.state === 'ok' && read.value.id === id ? read.value : null;
}

export const writePauseContent = (said: PauseContent): Promise<void> =>
  browser.storage.session.set({ [SAID]: contentShape.write(said) });

/** The person wants to see the line of their own that this pause speaks of. */
export async function askForOwnLine(id: string): Promise<void> {
  const said = await readPauseContent(id);
  if (said?.of === 'own') await writePauseContent({ ...said, asked: true });
}

/** Id of the pause whose own line was asked for, once; null for none. */
export async function takeAskedOwnLine(): Promise<string | null> {
  const { [SAID]: raw } = await browser.storage.session.get(SAID);
  const read = contentShape.read(raw);
  if (read.state !== 'ok' || !read.value.asked) return null;
  await writePauseContent({ ...read.value, asked: false });
  return read.value.id;
}

const { key: ASKING } = STORAGE_KEYS.followUp;

export const writeSteppedAway = (asking: SteppedAway): Promise<void> =>
  oneAtATime(ASKING, () => browser.storage.local.set({ [ASKING]: steppedAwayShape.write(asking) }));

export const forgetSteppedAway = (): Promise<void> =>
  oneAtATime(ASKING, () => browser.storage.local.remove(ASKING));

/** What may be asked about now; null for nothing, or not yet. */
export async function readSteppedAway(nowMs: number): Promise<SteppedAway | null> {
  const asking = await readAsking();
  if (asking && isFollowUpOver(asking, nowMs)) await forgetIfOver(nowMs);
  return asking && mayFollowUp(asking, nowMs) ? asking : null;
}

const readAsking = () => readOrQuarantine('local', ASKING, steppedAwayShape);

const forgetIfOver = (nowMs: number): Promise<void> =>
  oneAtATime(ASKING, async () => {
    const asking = await readAsking();
    if (asking && isFollowUpOver(asking, nowMs)) await browser.storage.local.remove(ASKING);
  });

/** When there is next something to ask about, or nothing any more, epoch milliseconds. */
export async function followUpTurnsMs(nowMs: number): Promise<number> {
  const asking = await readAsking();
  return asking ? followUpChangesAt(asking, nowMs) : Number.POSITIVE_INFINITY;
}
