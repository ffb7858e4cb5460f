/** What is being written down, kept at every key: a popup closes the moment it loses focus. */
import { browser } from 'wxt/browser';
import { BLANK, type Draft, draftShape, isBlank } from '@/utils/journal/writing/draft';
import { readOrQuarantine } from './extension-storage';
import { STORAGE_KEYS } from './storage-keys';

const { key: KEY } = STORAGE_KEYS.draft;

export async function readDraft(): Promise<Draft> {
  const [rescued, draft] = await Promise.all([
    readOrQuarantine('session', KEY, draftShape),
    readOrQuarantine('local', KEY, draftShape),
  ]);
  return rescued ?? draft ?? BLANK;
}

export async function writeDraft(draft: Draft): Promise<void> {
  if (isBlank(draft)) await browser.storage.local.remove(KEY);
  else await browser.storage.local.set({ [KEY]: draftShape.write(draft) });
  // What could only be kept there is in the field now, or kept.
  if (rescuing) await browser.storage.session.remove(KEY);
  rescuing = false;
}

/** A page may begin with what was rescued before it; only then is there anything to remove. */
let rescuing = true;

/** Keeps a line that could not be kept otherwise; in memory, where the disk takes nothing more. */
export async function rescue(line: string): Promise<void> {
  const draft = await readDraft().catch(() => BLANK);
  const words = draft.words.trim() === '' ? line : `${draft.words.trim()} / ${line}`;
  const rescued = { ...draft, words };
  try {
    await writeDraft(rescued);
  } catch {
    await browser.storage.session.set({ [KEY]: draftShape.write(rescued) });
  }
}
