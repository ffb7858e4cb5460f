/** The labels of a pause's controls, in the browser's language, and how long its breathing goes on. */
import { message } from '@/utils/platform/browser/i18n';
import {
  PAUSE_WORDS,
  type PausePayload,
  type PauseWordKey,
} from '@/utils/platform/browser/page-pause';
import { rarerMinutes } from '@/utils/presence/pause';
import type { Settings } from '@/utils/settings/settings';
import { BREATHS_SAID, ONE_BREATH_MS } from '@/utils/shared/breath';

type Messages = Pick<PausePayload, 'language' | 'direction' | 'breathMs' | 'words'>;

export function pauseMessages({ rhythmMinutes, breaths }: Settings): Messages {
  const numbers: { readonly [K in PauseWordKey]?: number } = {
    pause_rarer: rarerMinutes(rhythmMinutes),
    pause_keep: rhythmMinutes,
  };
  const words = PAUSE_WORDS.map((key) => {
    const number = numbers[key];
    return [key, message(key, number === undefined ? [] : [String(number)])];
  });
  return {
    language: message('language'),
    direction: message('direction') === 'rtl' ? 'rtl' : 'ltr',
    breathMs: breaths * ONE_BREATH_MS,
    words: { ...Object.fromEntries(words), pause_breath_done: message(BREATHS_SAID[breaths].done) },
  };
}
