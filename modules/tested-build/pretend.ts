/**
 * Two languages that nobody speaks, made of the English messages, as Android and Chromium name them:
 * `en-XA` is longer and has accents on every letter; `ar-XB` is the same words written from right to
 * left. What still reads as plain English in one of them did not come from a message, and what does
 * not fit or does not turn round is seen.
 */

export const PRETENDED = {
  'en-XA': { name: '[Éñĝļîšĥ]', direction: 'ltr' },
  'ar-XB': { name: '\u202ehsilgnE\u202c', direction: 'rtl' },
} as const;
export type Pretended = keyof typeof PRETENDED;

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = [...'åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ'];

/** Longer by so much as German is at most, and by more where it is short, as W3C's guide has it. */
const longerBy = (letters: number): number => Math.ceil(letters * (letters < 20 ? 0.6 : 0.35));

function accented(text: string): string {
  const letters = [...text].map((letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter).join('');
  const words = 'one two three four five six seven eight nine ten'.split(' ');
  let more = '';
  for (let at = 0; more.length < longerBy(text.length); at += 1) {
    more += ` ${words[at % words.length]}`;
  }
  return `${letters}${[...more].map((letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter).join('')}`;
}

/**
 * Right-to-left override around each word, which any face of letters can draw; and a mark before all,
 * by which a browser that is to find out sees that it is read from the right.
 */
const turned = (text: string): string =>
  `\u200f${text.replace(/[\p{L}\p{N}’'-]+/gu, (word) => `\u202e${word}\u202c`)}`;

/** A text of a message as one of them has it; blanks around it stay. */
export function pretend(text: string, language: Pretended): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  if (!/\p{L}/u.test(inner)) return text;
  return `${before}${language === 'en-XA' ? accented(inner) : turned(inner)}${after}`;
}

/** The same of what modules/messages.ts makes of a file: all texts in it, and nothing that is a name. */
export function pretendAll(value: unknown, language: Pretended): unknown {
  if (typeof value === 'string') return pretend(value, language);
  if (Array.isArray(value)) return value.map((each) => pretendAll(each, language));
  if (value === null || typeof value !== 'object') return value;
  // A variable and what tells forms apart are no texts; of a choice the forms' values are.
  if ('type' in value && value.type !== 'select') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      name === 'variants'
        ? (each as { value: unknown }[]).map((variant) => ({
            ...variant,
            value: pretendAll(variant.value, language),
          }))
        : 'type' in value
          ? each
          : pretendAll(each, language),
    ]),
  );
}
