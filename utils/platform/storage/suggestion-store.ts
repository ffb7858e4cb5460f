/** Suggestions that were answered, so that none is made twice. In local storage, on this computer. */
import { browser } from 'wxt/browser';
import { type AnsweredSuggestions, answeredSuggestionsShape } from '@/utils/presence/pause-history';
import { readOrSetAside } from './extension-storage';
import { STORAGE_KEYS } from './storage-keys';

const { key: KEY } = STORAGE_KEYS.suggestions;

export const readTold = async (): Promise<AnsweredSuggestions> =>
  (await readOrSetAside('local', KEY, answeredSuggestionsShape)) ?? [];

export async function keepTold(id: string, atMs: number): Promise<void> {
  const others = (await readTold()).filter((each) => each.id !== id);
  await browser.storage.local.set({
    [KEY]: answeredSuggestionsShape.write([...others, { id, atMs }]),
  });
}

/** It may be made again: its answer was taken back. */
export async function forgetTold(id: string): Promise<void> {
  const others = (await readTold()).filter((each) => each.id !== id);
  await browser.storage.local.set({ [KEY]: answeredSuggestionsShape.write(others) });
}
