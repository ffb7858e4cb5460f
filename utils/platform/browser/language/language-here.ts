/** Which language is spoken here, by the person's choice and by what the browser asks for. */
import { browser } from 'wxt/browser';
import { FIRST_LANGUAGE, languageFor } from '@/utils/languages/languages';

/** @param chosen by the person; null where they chose none */
export const languageHere = (chosen: string | null): string =>
  languageFor(chosen, [
    // In which the browser calls the extension; of its fallback it is not known whether that is meant.
    ...[browser.i18n.getMessage('language')].filter((tag) => tag !== FIRST_LANGUAGE),
    browser.i18n.getUILanguage(),
    // In which it asks for pages, best first.
    ...(globalThis.navigator?.languages ?? []),
  ]);
