/** The labels of a pause's controls, in the person's language, and how long its breathing goes on. */
import { message } from '@/utils/platform/browser/i18n';
import { PAUSE_WORDS, type PausePayload } from '@/utils/platform/browser/page-pause';
import { rarerMinutes } from '@/utils/presence/pause';
import type { Settings } from '@/utils/settings/settings';
import { BREATHS_SAID, ONE_BREATH_MS } from '@/utils/shared/breath';

type Messages = Pick<PausePayload, 'language' | 'direction' | 'breathMs' | 'words'>;

export function pauseMessages({ rhythmMinutes, breaths }: Settings): Messages {
  const words = PAUSE_WORDS.map((key) => [
    key,
    key === 'pause_rarer'
      ? message(key, { minutes: rarerMinutes(rhythmMinutes) })
      : key === 'pause_keep'
        ? message(key, { minutes: rhythmMinutes })
        : message(key),
  ]);
  return {
    language: message('language'),
    direction: message('direction') === 'rtl' ? 'rtl' : 'ltr',
    breathMs: breaths * ONE_BREATH_MS,
    words: { ...Object.fromEntries(words), pause_breath_done: message(BREATHS_SAID[breaths].done) },
  };
}
