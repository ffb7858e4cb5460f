/** The address bar, after its keyword: what is typed there, what is said of it, and Enter. */
import { browser } from 'wxt/browser';
import { allOf, listen } from './listen';

interface Writing {
  /** What Enter would do with what is typed. */
  describe: (typed: string) => Promise<string>;
  keep: (typed: string) => void;
}

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
/** Chrome reads a suggestion as XML, and shows nothing of what does not parse; Firefox as it is. */
export const asDescription = (text: string, xml: boolean): string =>
  xml
    ? text
        // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no place for these.
        .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, ' ')
        .toWellFormed()
        .replace(/[&<>"']/gu, (sign) => ESCAPED[sign] ?? sign)
    : text;

/** Call synchronously when the background starts. Returns how to stop. */
export function onAddressBar({ describe, keep }: Writing): () => void {
  // Firefox for Android has none.
  const { omnibox } = browser;
  if (!omnibox) return allOf();
  let latest = '';
  const say = async (typed: string) => {
    latest = typed;
    const description = asDescription(await describe(typed), !import.meta.env.FIREFOX);
    // Another key came meanwhile.
    if (latest === typed) await omnibox.setDefaultSuggestion({ description });
  };
  // It is a suggestion: without one, Enter does the same.
  const suggest = (typed: string) => void say(typed).catch(() => undefined);
  return allOf(
    listen(omnibox.onInputStarted, () => suggest('')),
    listen(omnibox.onInputChanged, (typed) => suggest(typed)),
    listen(omnibox.onInputEntered, (typed) => keep(typed)),
  );
}
