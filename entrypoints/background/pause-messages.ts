/** What a pause says, in the browser's language. */
import { message } from '@/utils/platform/browser/i18n';
import {
  PAUSE_WORDS,
  type PausePayload,
  type PauseWordKey,
} from '@/utils/platform/browser/page-pause';
import { rarerMinutes } from '@/utils/presence/pause';
import type { Settings } from '@/utils/settings/settings';

const QUESTIONS = [
  'pause_question_1',
  'pause_question_2',
  'pause_question_3',
  'pause_question_4',
  'pause_question_5',
] as const;

type Words = Pick<PausePayload, 'language' | 'direction' | 'words'>;

export function pauseWords({ rhythmMinutes }: Settings): Words {
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
    words: Object.fromEntries(words),
  };
}

/** Pauses one after the other ask something else. */
export const questionOf = (turn: number): string =>
  message(QUESTIONS[Math.floor(turn / 3) % QUESTIONS.length] as string);
