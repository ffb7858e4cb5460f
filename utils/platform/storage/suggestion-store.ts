/** Suggestions that were answered, so that none is made twice. In local storage, on this computer. */
import { browser } from 'wxt/browser';
import { oneAtATime } from '@/utils/platform/browser/one-at-a-time';
import { type AnsweredSuggestions, answeredSuggestionsShape } from '@/utils/presence/pause-history';
import { readOrQuarantine } from './extension-storage';
import { STORAGE_KEYS } from './storage-keys';

const { key: KEY } = STORAGE_KEYS.suggestions;

export const readAnsweredSuggestions = async (): Promise<AnsweredSuggestions> =>
  (await readOrQuarantine('local', KEY, answeredSuggestionsShape)) ?? [];

export const writeAnsweredSuggestion = (id: string, atMs: number): Promise<void> =>
  writeWith(id, [{ id, atMs }]);

/** It may be made again: its answer was taken back. */
export const forgetAnsweredSuggestion = (id: string): Promise<void> => writeWith(id, []);

const writeWith = (id: string, answered: AnsweredSuggestions): Promise<void> =>
  oneAtATime(KEY, async () => {
    const others = (await readAnsweredSuggestions()).filter((each) => each.id !== id);
    await browser.storage.local.set({
      [KEY]: answeredSuggestionsShape.write([...others, ...answered]),
    });
  });
