/**
 * What is being written down, kept at every key: a popup closes the moment it loses focus. On the
 * disk it lies sealed by a key of its own, which is thrown away when it is kept or let go.
 */
import { browser } from 'wxt/browser';
import { sealedWordsSchema } from '@/utils/crypto/sealer';
import { withBegun } from '@/utils/journal/writing/begun';
import { BLANK, type Draft, draftShape, isBlank } from '@/utils/journal/writing/draft';
import { listen } from '@/utils/platform/browser/listen';
import { shape } from '@/utils/shared/versioned-schema';
import { NoKeysError } from './erasable-keys';
import { quarantine, readOrQuarantine } from './extension-storage';
import { STORAGE_KEYS } from './storage-keys';
import { makeReady, parsedText, readUnsent, removeUnsent, writeUnsent } from './unsent-words';

/** In clear: in memory, what could be kept nowhere else; on disk, from before it was sealed. */
const { key: OPEN } = STORAGE_KEYS.draft;
const { key: SEALED } = STORAGE_KEYS.sealedDraft;
/** Of the key that seals it. */
const NAME = SEALED;

const sealedShape = shape(sealedWordsSchema);

export async function readDraft(): Promise<Draft> {
  const [rescued, earlier, sealed] = await Promise.all([
    readOrQuarantine('session', OPEN, draftShape),
    readOrQuarantine('local', OPEN, draftShape),
    readOrQuarantine('local', SEALED, sealedShape),
  ]);
  const draft = rescued ?? earlier;
  if (draft || !sealed) return draft ?? BLANK;
  const words = await readUnsent(NAME, sealed);
  // Its key is thrown away a moment after it.
  if (words === null) return BLANK;
  const stored = parsedText(words);
  const read = draftShape.read(stored);
  if (read.state === 'bad') await quarantine(OPEN, stored, read.problem);
  return read.state === 'ok' ? read.value : BLANK;
}

/** Calls back when it was stored or removed, here or in another window. Returns how to stop. */
export const onDraftChange = (listener: () => void): (() => void) =>
  listen(browser.storage.onChanged, (changes, area) => {
    if (SEALED in changes || (OPEN in changes && area !== 'sync')) listener();
  });

/** Call where somebody may begin to write: a popup may be closed on the very first keys. */
export const makeReadyForDraft = (): Promise<void> => makeReady(NAME);

export async function writeDraft(draft: Draft): Promise<void> {
  if (isBlank(draft)) await removeUnsent(NAME, () => browser.storage.local.remove(SEALED));
  else {
    const words = JSON.stringify(draftShape.write(draft));
    const put = writeUnsent(NAME, words, (sealed) =>
      browser.storage.local.set({ [SEALED]: sealedShape.write(sealed) }),
    );
    const isPut = await put.then(
      () => true,
      (error) => {
        if (error instanceof NoKeysError) return false;
        throw error;
      },
    );
    if (!isPut) return keepForTheSession(draft);
  }
  // What could only be kept there is in the field now, or kept.
  if (mayLieOpen) {
    await Promise.all([browser.storage.session.remove(OPEN), browser.storage.local.remove(OPEN)]);
  }
  mayLieOpen = false;
}

/** A page may begin with what was left open before it; only then is there anything to remove. */
let mayLieOpen = true;

async function keepForTheSession(draft: Draft): Promise<void> {
  mayLieOpen = true;
  await browser.storage.session.set({ [OPEN]: draftShape.write(draft) });
}

/** Keeps a line that could not be kept otherwise; in memory, where the disk takes nothing more. */
export async function rescue(line: string): Promise<void> {
  const draft = await readDraft().catch(() => BLANK);
  const words = draft.words.trim() === '' ? line : `${draft.words.trim()} / ${line}`;
  await writeSomewhere({ ...draft, words });
}

/** Begins a draft, below the one that is there. Rejects where that can't be read: it is not written over. */
export async function beginDraft(begun: Draft): Promise<void> {
  const draft = await readDraft();
  const next = withBegun(draft, begun);
  if (next !== draft) await writeSomewhere(next);
}

async function writeSomewhere(draft: Draft): Promise<void> {
  try {
    await writeDraft(draft);
  } catch {
    await keepForTheSession(draft);
  }
}
