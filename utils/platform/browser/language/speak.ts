/** Speaks the person's language on a page: loads what the page says of it, and no more. */
import { type LanguagePart, loadPart } from '@/utils/languages/folders';
import { aboutLanguage } from '@/utils/languages/languages';
import { type MessagePatterns, speechOf } from '@/utils/languages/speech';
import { setSpeech } from '@/utils/platform/browser/i18n';
import { languageHere } from './language-here';

const wanted = new Set<LanguagePart>();
let spoken: string | null = null;
let turn = 0;

/** @param parts that are needed besides those the page has by now */
export async function speakIn(language: string, ...parts: readonly LanguagePart[]): Promise<void> {
  if (language === spoken && parts.every((part) => wanted.has(part))) return;
  for (const part of parts) wanted.add(part);
  turn += 1;
  const mine = turn;
  const patterns = await Promise.all([...wanted].map((part) => loadPart(language, part)));
  // One that was asked for later has all of these as well.
  if (mine !== turn) return;
  spoken = language;
  setSpeech(
    speechOf(language, aboutLanguage(language), Object.assign({}, ...patterns) as MessagePatterns),
  );
}

/** A module that is loaded later, together with what it says. */
export async function speaking<T>(
  module: Promise<T>,
  ...parts: readonly LanguagePart[]
): Promise<T> {
  const [loaded] = await Promise.all([module, speakIn(spoken ?? languageHere(null), ...parts)]);
  return loaded;
}
