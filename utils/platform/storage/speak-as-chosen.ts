/** Speaks the language that the person chose, on a page, and follows it. */
import type { LanguagePart } from '@/utils/languages/folders';
import { languageHere } from '@/utils/platform/browser/language/language-here';
import { speakIn } from '@/utils/platform/browser/language/speak';
import { inTime } from '@/utils/shared/in-time';
import { onLanguageChange, readChosenLanguage } from './chosen-language';

/**
 * Sets the page's language, and sets it anew whenever the person chooses another.
 *
 * @param redraw draws what is shown once more
 */
export async function speakAsChosen(
  parts: readonly LanguagePart[],
  redraw: () => void,
): Promise<void> {
  // A storage that never answers leaves the browser's language.
  await speakIn(languageHere(await inTime(readChosenLanguage(), null)), ...parts);
  onLanguageChange((chosen) => void speakIn(languageHere(chosen)).then(redraw));
}
