/** Saying something to the background. Apart from `messages`, so that a pause carries no parser into the page. */
import { browser } from 'wxt/browser';
import type { Elsewhere } from '@/utils/presence/break-detector';
import type { Message } from './messages';

/** Rejects when the background could not take it. */
export const sendMessage = (said: Message): Promise<void> => browser.runtime.sendMessage(said);

/** What goes on where a page can't look; rejects where nobody answers. */
export const askElsewhere = async (): Promise<Elsewhere | null> =>
  browser.runtime.sendMessage({ type: 'elsewhere' } satisfies Message);
