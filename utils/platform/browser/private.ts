/** Whether this page of ours is in a private window, where Firefox gives extensions no database. */
import { browser } from 'wxt/browser';

/** So too in every window while Firefox is set to remember no history. */
export const isPrivate = (): boolean => browser.extension?.inIncognitoContext === true;
