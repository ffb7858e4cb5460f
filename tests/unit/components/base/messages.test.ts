import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import german from '@/public/_locales/de/messages.json';
import english from '@/public/_locales/en/messages.json';
import { words as ofGerman } from '@/utils/practice/words/exercises.de';
import { words as ofEnglish } from '@/utils/practice/words/exercises.en';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}
type Messages = Record<string, Message>;
const languages: [string, Messages][] = [
  ['en', english],
  ['de', german],
];

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|html)$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

const namedIn = (message: Message) =>
  [...message.message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name?.toLowerCase()).sort();

describe('messages', () => {
  it('are complete in every language', () => {
    expect(Object.keys(german)).toEqual(Object.keys(english));
  });

  it.each(languages)('have the same placeholders, all of them declared (%s)', (_, messages) => {
    for (const [key, message] of Object.entries(messages)) {
      expect(namedIn(message), key).toEqual(Object.keys(message.placeholders ?? {}).sort());
      const content = (all: Messages) =>
        Object.entries(all[key]?.placeholders ?? {}).map(([name, place]) => [name, place.content]);
      expect(content(messages), key).toEqual(content(english));
    }
  });

  it('are each used somewhere', () => {
    const code = ['components', 'entrypoints', 'utils'].flatMap(sources).join('\n');
    const manifest = [readFileSync('wxt.config.ts', 'utf8'), ...sources('modules')].join('\n');
    const unused = Object.keys(english).filter(
      (key) =>
        !code.includes(`'${key}'`) &&
        !code.includes(`="${key}"`) &&
        !manifest.includes(`__MSG_${key}__`) &&
        !(key.startsWith('kind_') && code.includes('`kind_')),
    );
    expect(unused).toEqual([]);
  });

  it.each(languages)('invite, and neither push nor praise (%s)', (_, messages) => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message, key).not.toMatch(
        /!|\b(?:should|must|streak|points?|score:|well done|great|congrat\w*|soll(?:te|test|st)?|musst|super|toll|prima)\b/i,
      );
      expect(message.trim(), key).toBe(message);
      expect(message, key).not.toBe('');
      expect(message, key).not.toContain("'");
    }
  });

  // With a number of one each of these would need another form; it never is one.
  const NEVER_ONE = [
    'pause_rarer', // A rhythm is rounded up to five.
    'suggest_rarer',
    'suggest_of_yourself',
    'suggest_patience', // Twice a minute at least.
    'exercise_left_minutes', // Beside exercise_left_minute.
    'site_many', // A bound of ours.
    'own_line_long', // Likewise.
    'pause_keep', // Names no unit.
    'skipped_all', // Few are shown without it.
  ];
  it.each(languages)('count in no form that one does not have (%s)', (_, messages) => {
    const counting = Object.entries(messages).filter(([, { message }]) =>
      /\$(?:MINUTES|HOURS|DAYS|COUNT|TIMES)\$ \p{L}{4,}/u.test(message),
    );
    expect(counting.map(([key]) => key).filter((key) => !NEVER_ONE.includes(key))).toEqual([]);
  });

  it.each(languages)('fit what the stores take (%s)', (tag, messages) => {
    expect(messages.extension_description?.message.length).toBeLessThanOrEqual(132);
    expect(messages.extension_name?.message.length).toBeLessThanOrEqual(45);
    expect(messages.extension_name_without?.message.length).toBeLessThanOrEqual(45);
    expect(messages.language?.message).toBe(tag);
    expect(messages.direction?.message).toMatch(/^(?:ltr|rtl)$/);
  });
});

describe('a word means one thing', () => {
  const exercises: [string, unknown][] = [
    ['en', ofEnglish],
    ['de', ofGerman],
  ];
  const textsIn = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(textsIn);

  it.each(exercises)('a letter is closed, and never sealed, in an exercise (%s)', (_, words) => {
    const texts = textsIn(words);
    expect(texts.filter((text) => /seal|siegel/i.test(text))).toEqual([]);
    expect(texts.some((text) => /closed|geschlossen/i.test(text))).toBe(true);
  });

  // Words that stood for another word of ours as well, or that nobody says of this.
  const LEFT_BEHIND: Record<string, RegExp> = {
    en: /\b(?:kept|seal\w*|veil\w*|(?<!kind )acts|noticed|passed over|take it out|bring it in)\b/i,
    de: /aufgehob|aufheb|siegel|schleier|\bTat(?:en)?\b|\bPlatte|Vors[aä]tz|Passphrase|empfangen|einles/i,
  };
  it.each(languages)('and the interface says no second one for it (%s)', (tag, messages) => {
    const said = Object.entries(messages).filter(
      // People search by other words; exercises speak for themselves.
      ([key, { message }]) => !/_also$|^exercise_/.test(key) && LEFT_BEHIND[tag]?.test(message),
    );
    expect(said.map(([key]) => key)).toEqual([]);
  });

  it.each(languages)(
    'everything is what its hint names, letters and who reads them (%s)',
    (_, messages) => {
      expect(messages.export_json_hint?.message).toMatch(/letters.*read|Briefe.*lesen/s);
    },
  );

  it.each(languages)(
    'what sync carries is not said to stay in this browser (%s)',
    (_, messages) => {
      for (const key of ['welcome_private', 'options_private']) {
        const said = messages[key]?.message ?? '';
        expect(said).toMatch(/sync/i);
        expect(said).not.toMatch(/nothing you|Everything stays|nichts, was du|Alles bleibt/);
      }
    },
  );
});
