/** When each open intention was last shown by itself, so that nothing asks twice. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Intention } from '@/utils/journal/model/intention';
import {
  type IntentionShown,
  type IntentionsShown,
  withShown,
} from '@/utils/journal/reading/open-intention';
import { oneAtATime } from '@/utils/platform/browser/one-at-a-time';
import { shape } from '@/utils/shared/versioned-schema';
import { readOrQuarantine } from './extension-storage';
import { STORAGE_KEYS } from './storage-keys';

const { key: KEY } = STORAGE_KEYS.shownIntentions;
const shownShape = shape<IntentionsShown>(
  z.record(
    /** Id of an intention. */
    z.string(),
    z.object({
      /** The day it was last shown by itself, 'YYYY-MM-DD'. */
      day: z.string(),
      /** A pause said only that there is one; a page of ours said which. */
      by: z.enum(['pause', 'page']),
    }),
  ),
);

export const readIntentionsShown = async (): Promise<IntentionsShown> =>
  (await readOrQuarantine('local', KEY, shownShape)) ?? {};

export const noteIntentionShown = (
  id: string,
  now: IntentionShown,
  intentions: readonly Intention[],
): Promise<void> =>
  oneAtATime(KEY, async () => {
    const shown = withShown(await readIntentionsShown(), id, now, intentions);
    await browser.storage.local.set({ [KEY]: shownShape.write(shown) });
  });
