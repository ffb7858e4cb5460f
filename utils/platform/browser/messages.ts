/**
 * What our pages and the pause say to the background, and who may say it. No web page is heard; but
 * the pause's own script runs in a web page's process, which may be broken into. So it may say only
 * what a pause says; what would move a setting or forget something is taken from our pages alone.
 */

import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { LATER_REASONS, PAUSE_OUTCOMES, type PauseOutcome } from '@/utils/presence/pause-record';
import { listen } from './listen';

/** Outcomes that the watch alone finds, and nobody tells it. */
const FOUND: readonly PauseOutcome[] = ['own-break', 'entered', 'answered'];

const message = z.discriminatedUnion('type', [
  /** A pause ended. */
  z.object({
    type: z.literal('outcome'),
    id: z.string(),
    outcome: z.enum(PAUSE_OUTCOMES).check(z.refine((said) => !FOUND.includes(said))),
    reason: z.optional(z.enum(LATER_REASONS)),
  }),
  /** The page that showed a pause goes, and nothing was answered. */
  z.object({ type: z.literal('gone'), id: z.string() }),
  /** A break came, and the pause is drawn over its page. */
  z.object({ type: z.literal('shown'), id: z.string(), level: z.enum(['card', 'screen']) }),
  /** A break has come: what goes on where the page can't look? Answered with an `Elsewhere` or null. */
  z.object({ type: z.literal('elsewhere') }),
  /** It came in the way of something, and waits in its page for another break. */
  z.object({ type: z.literal('mistaken'), id: z.string() }),
  /** No break came, or it comes no louder, or the page can't be drawn over: the gentlest way. */
  z.object({ type: z.literal('whisper'), id: z.string() }),
  /** To be on a chosen site for so many minutes; null for the visit. */
  z.object({
    type: z.literal('enter'),
    id: z.string(),
    minutes: z.nullable(z.int().check(z.minimum(1), z.maximum(60))),
  }),
  /** Whether the rhythm should change, after three pauses passed over. */
  z.object({
    type: z.literal('rhythm'),
    id: z.string(),
    answer: z.enum(['rarer', 'keep', 'not-today']),
  }),
  /** A pause now. */
  z.object({ type: z.literal('now') }),
  /** A reply that sleeps: a sheet to write it on, beside the page in front. */
  z.object({ type: z.literal('reply') }),
  /** No pauses until then; `none` ends it. */
  z.object({ type: z.literal('hold'), until: z.enum(['hour', 'tomorrow', 'none']) }),
  /** "I'm with somebody", for so many minutes; `told` until it is ended, `none` ends it. */
  z.object({
    type: z.literal('with-somebody'),
    minutes: z.union([z.int().check(z.minimum(1), z.maximum(1440)), z.enum(['told', 'none'])]),
  }),
  /** The tab that was closed on stepping away. */
  z.object({ type: z.literal('reopen') }),
  /** The person steps away from a page of ours, which tells when they are back. */
  z.object({ type: z.literal('away') }),
  /** The person is back at a page they had stepped away from. */
  z.object({ type: z.literal('returned') }),
  /** The journal was written: what lies outside of its database is to follow. */
  z.object({ type: z.literal('written') }),
  /** Drop a site's time, or a day's, wherever it is kept. */
  z.object({ type: z.literal('forget'), sites: z.array(z.string()), days: z.array(z.string()) }),
]);
export type Message = z.infer<typeof message>;

type MessageType = Message['type'];

/** A page of ours, or a pause in a web page; with the tab, where it is in one. */
export type Speaker = { who: 'ours'; tabId: number | undefined } | { who: 'pause'; tabId: number };

/** What each message may come from. */
export const SAID_BY: Readonly<Record<MessageType, readonly Speaker['who'][]>> = {
  outcome: ['ours', 'pause'],
  gone: ['pause'],
  shown: ['pause'],
  elsewhere: ['pause'],
  mistaken: ['pause'],
  whisper: ['pause'],
  enter: ['pause'],
  rhythm: ['ours', 'pause'],
  returned: ['ours', 'pause'],
  now: ['ours'],
  reply: ['ours'],
  hold: ['ours'],
  'with-somebody': ['ours'],
  reopen: ['ours'],
  away: ['ours'],
  written: ['ours'],
  forget: ['ours'],
};

/** What the browser says of whoever sent a message. */
interface Sender {
  id?: string | undefined;
  /** Address of the page or of the frame. */
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  /** 0 for the page itself. */
  frameId?: number | undefined;
}

/** Null for nobody of ours, and for a frame within a page, where no pause is. */
function speakerOf({ id, url, tab, frameId }: Sender): Speaker | null {
  if (id !== browser.runtime.id) return null;
  if (url?.startsWith(browser.runtime.getURL('/' as never))) return { who: 'ours', tabId: tab?.id };
  return tab?.id === undefined || frameId !== 0 ? null : { who: 'pause', tabId: tab.id };
}

/**
 * Call synchronously when the background starts. The sender's promise settles with the listener's;
 * what somebody may not say is not heard. Returns how to stop.
 */
export function onMessage(
  listener: (said: Message, from: Speaker) => Promise<unknown>,
): () => void {
  return listen(browser.runtime.onMessage, (raw, sender) => {
    const from = speakerOf(sender);
    const parsed = message.safeParse(raw);
    if (!from || !parsed.success || !SAID_BY[parsed.data.type].includes(from.who)) return undefined;
    return listener(parsed.data, from);
  });
}
