/** Saying something to the background. Apart from `messages`, so that a pause carries no parser into the page. */
import { browser } from 'wxt/browser';
import type { Message } from './messages';

/** Rejects when the background could not take it. */
export const sendMessage = (said: Message): Promise<void> => browser.runtime.sendMessage(said);
