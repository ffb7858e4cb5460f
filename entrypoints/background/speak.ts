/** The background's language: the browser's until the settings were read, and then the person's. */
import { carriedPatterns } from '@/utils/languages/carried';
import { aboutLanguage } from '@/utils/languages/languages';
import { speechOf } from '@/utils/languages/speech';
import { setSpeech } from '@/utils/platform/browser/i18n';
import { languageHere } from '@/utils/platform/browser/language/language-here';
import { readChosenLanguage } from '@/utils/platform/storage/chosen-language';
import type { Settings } from '@/utils/settings/settings';

let spoken: string | null = null;

export function speakAs({ language: chosen }: Pick<Settings, 'language'>): void {
  const language = languageHere(chosen);
  if (language === spoken) return;
  spoken = language;
  setSpeech(speechOf(language, aboutLanguage(language), carriedPatterns(language)));
}

/** For what is said without the settings having been read. */
export const speakAsChosen = async (): Promise<void> =>
  speakAs({ language: await readChosenLanguage() });
