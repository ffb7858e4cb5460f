/**
 * What our pages and the pause say to the background. Only our own extension can be heard here;
 * a script in a web page can't.
 */

import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { LATER_REASONS, PAUSE_OUTCOMES } from '@/utils/presence/pause-record';
import { listen } from './listen';

const message = z.discriminatedUnion('type', [
  /** A pause ended. */
  z.object({
    type: z.literal('outcome'),
    id: z.string(),
    outcome: z.enum(PAUSE_OUTCOMES),
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
  /** Drop a site's time, or a day's, wherever it is kept. */
  z.object({ type: z.literal('forget'), sites: z.array(z.string()), days: z.array(z.string()) }),
]);
export type Message = z.infer<typeof message>;

/**
 * Call synchronously when the background starts. The sender's promise settles with the listener's.
 * Returns how to stop.
 */
export function onMessage(
  listener: (said: Message, tabId: number | undefined) => Promise<unknown>,
): () => void {
  return listen(browser.runtime.onMessage, (raw, sender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const parsed = message.safeParse(raw);
    return parsed.success ? listener(parsed.data, sender.tab?.id) : undefined;
  });
}
