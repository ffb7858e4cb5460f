/** In both browsers the keyword and a blank turn a search into an entry: so no search begins with it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { messagesOf, TAGS, textOf } from '@/tests/messages';
import { ADDRESS_BAR_KEYWORD } from '@/utils/shared/address-bar-keyword';

/** As people type them, by language; each begins with a word that somebody might choose as a keyword. */
const SEARCHES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'kind of blue miles davis',
    'kind regards',
    'kinda pregnant trailer',
    'kindness quotes',
    'kindle won’t charge',
    'kindergarten near me',
    'deep kindness book',
    'deep learning course',
    'dk eyewitness books',
    'dk metcalf stats',
    'dki jakarta',
    'act of kindness ideas',
    'be kind rewind',
    'journal prompts',
    'write a letter to a friend',
    'note taking app',
    'give blood near me',
    'good morning in japanese',
    'thanks for the flowers card',
    'weather tomorrow',
  ],
  de: [
    'kind hat 39 fieber',
    'kinder mit fieber wann zum arzt',
    'kindergeld auszahlung',
    'das kind in mir',
    'gut und günstig kochen',
    'danke sagen sprüche',
    'tat oder wahrheit fragen',
    'heute im fernsehen',
    'lieb gemeint gedicht',
  ],
  nl: ['kind ziek thuis werken', 'dank je wel kaart', 'goed nieuws', 'lief berichtje'],
  da: ['kind smerter', 'dk tv', 'god bedring hilsen', 'venlig hilsen'],
  sv: ['kind svullen', 'snäll katt', 'god natt'],
  no: ['kinn smerter', 'snill hund', 'bra film'],
  fr: ['gentil synonyme', 'bon anniversaire', 'carnet de santé', 'merci beaucoup en anglais'],
  es: ['amable sinónimo', 'bueno o malo', 'gracias en alemán', 'diario de hoy'],
  pt: ['gentil sinônimo', 'bom dia', 'obrigado em inglês'],
  it: ['gentile sinonimo', 'buono scuola', 'grazie in tedesco'],
  pl: ['dobry lekarz', 'kindziuk przepis', 'dzień dobry'],
  tr: ['dk oyna', 'kindar ne demek', 'iyi geceler', 'dkab nedir'],
  id: ['dki jakarta', 'dkk artinya', 'baik hati'],
  ja: ['親切 英語', 'dk とは'],
};

const firstWord = (text: string) => text.trim().toLowerCase().split(/\s/u)[0];

describe('the keyword of the address bar', () => {
  it.each(Object.entries(SEARCHES))('begins no search (%s)', (_, searches) => {
    expect(searches.map(firstWord)).not.toContain(ADDRESS_BAR_KEYWORD);
  });

  it('is no word of all that we say, in any language', () => {
    const said = [
      ...TAGS.flatMap((tag) => Object.values(messagesOf(tag)).map(textOf)),
      ...TAGS.flatMap((tag) =>
        ['practices', 'exercises'].map((file) =>
          readFileSync(`utils/languages/${tag}/${file}.ftl`, 'utf8'),
        ),
      ),
    ].map((text) => text.toLowerCase());
    expect(new Set(said.join('\n').match(/\p{L}+/gu))).not.toContain(ADDRESS_BAR_KEYWORD);
  });

  it('is typed in one go: small letters, and neither an address nor a sign of the address bar', () => {
    expect(ADDRESS_BAR_KEYWORD).toMatch(/^[a-z]{4,8}$/);
  });

  it('is what the manifest has and the README names', () => {
    expect(readFileSync('wxt.config.ts', 'utf8')).toContain(
      'omnibox: { keyword: ADDRESS_BAR_KEYWORD }',
    );
    expect(readFileSync('README.md', 'utf8')).toContain(`\`${ADDRESS_BAR_KEYWORD}\` Tab`);
  });
});
