/**
 * Holds the words of every language against each other and against the house's rules: what is
 * lacking, what is told other things than in the first language, what is too long for its place,
 * what is never said, and what is hard to read. `npm run words` prints what it finds, and a test
 * expects it to find nothing.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { textsIn, variablesOf } from '../modules/messages.ts';
import { messagesOf, partsOf, TAGS, textOf } from '../tests/messages.ts';
import { PRACTICES } from '../utils/practice/practice.ts';

const FIRST = 'en';
const FOLDER = resolve(import.meta.dirname, '../utils/languages');

/** A language's own rules, `style.json` in its folder. */
interface Style {
  /** Words that push, praise or keep score, as regular expressions of whole words. */
  readonly never: readonly string[];
  /** Words that stood for another word of ours as well, or that nobody says of this: the same. */
  readonly leftBehind: readonly string[];
  /** Longest sentence, in words. */
  readonly longestSentenceWords: number;
  /** Hardest text, by LIX (Björnsson 1968): words a sentence, and words over six letters in a hundred. */
  readonly mostLix: number;
  /** Ids of practices that make no sense where it is spoken, and have no words in it. */
  readonly leavesOut: readonly string[];
  /** Practices and exercises are read slowly, invite more gently, and are plainer. */
  readonly invitations: {
    /** What they do not say, as `never`. */
    readonly never: readonly string[];
    /** Most UTF-16 code units of a practice's parts, but for its line. */
    readonly room: Readonly<Record<string, number>>;
    /** Of a practice, LIX of all its sentences; and of all practices in the mean. */
    readonly mostLix: number;
    readonly meanLix: number;
  };
}

/** Most UTF-16 code units of one line over a page, without a title. Chosen: two lines of the smallest pause. */
const LINE_LENGTH = 90;

/** Most UTF-16 code units of a message whose place has a limit. */
const LIMITS: readonly (readonly [keys: RegExp, most: number])[] = [
  [/^pause_question_/, LINE_LENGTH],
  // What systems show of a notification before they cut it.
  [/^(?:pause_notification|evening_notice)_title$/, 50],
  [/^(?:pause_notification_body|evening_\d)$/, 120],
  // Side by side in a card of 320 px.
  [/^pause_(?:step_away|breathe|later|other|back|stay|more|keep)$/, 26],
  // A menu of the toolbar button.
  [/^(?:now|with|hold|reply)_(?:label|half|hour|told|end|today)$/, 42],
  [/^(?:about|beside)_label$/, 42],
];
const MANIFEST_LIMITS: Readonly<Record<string, number>> = {
  // What the stores take.
  extension_name: 45,
  extension_name_without: 45,
  extension_description: 132,
};

const read = (...path: string[]) => JSON.parse(readFileSync(join(FOLDER, ...path), 'utf8'));
const manifestOf = (tag: string): Record<string, { message: string }> =>
  JSON.parse(
    readFileSync(
      resolve(FOLDER, `../../public/_locales/${tag.replace('-', '_')}/messages.json`),
      'utf8',
    ),
  );

/** Everything that is wrong, a line each; in order of languages. */
export const findings = (): string[] =>
  TAGS.flatMap((tag) => [
    ...lacking(tag),
    ...toldOtherwise(tag),
    ...tooLong(tag),
    ...badlySaid(tag),
    ...badlyInvited(tag),
    ...badlyPacked(tag),
  ]);

function lacking(tag: string): string[] {
  const found: string[] = [];
  const first = partsOf(FIRST);
  const here = partsOf(tag);
  for (const part of new Set([...first.keys(), ...here.keys()])) {
    const ours = Object.keys(here.get(part) ?? {});
    const theirs = Object.keys(first.get(part) ?? {});
    const told = (keys: string[], what: string) =>
      found.push(...keys.map((key) => `${tag}/${part}: ${key} ${what}`));
    told(
      theirs.filter((key) => !ours.includes(key)),
      'is lacking',
    );
    told(
      ours.filter((key) => !theirs.includes(key)),
      `is in no other language`,
    );
  }
  found.push(...practicesLacking(tag));
  const { direction, name } = read(tag, 'language.json');
  if (!/^(?:ltr|rtl)$/.test(direction) || !name) found.push(`${tag}: language.json`);
  const manifest = manifestOf(tag);
  for (const key of Object.keys(manifestOf(FIRST))) {
    const text = manifest[key]?.message ?? '';
    if (text === '' || text.length > (MANIFEST_LIMITS[key] ?? 132))
      found.push(`${tag}: _locales ${key} is lacking or too long`);
  }
  return found;
}

/** Every practice there is or was has words, but for those that are left out. */
function practicesLacking(tag: string): string[] {
  const { leavesOut }: Style = read(tag, 'style.json');
  const here = Object.keys(textsOf(tag, 'practices'));
  return [
    ...Object.values(PRACTICES)
      .flatMap((practices) => practices.map(({ id }): string => id))
      .filter((id) => !here.includes(id) && !leavesOut.includes(id))
      .map((id) => `${tag}: the practice ${id} is lacking, and not among those that are left out`),
    ...leavesOut
      .filter((id) => here.includes(id))
      .map((id) => `${tag}: the practice ${id} is left out and has words`),
  ];
}

/** The forms that the language tells apart, of a choice by a number. */
function formsOf(tag: string, pattern: unknown): string[] {
  if (!Array.isArray(pattern)) return [];
  const needed = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  return pattern.flatMap((each) => {
    if (each?.type !== 'select') return [];
    const forms = each.variants.map(({ key }: { key: { value: unknown } }) => String(key.value));
    const isCount = forms.some((form: string) => form === 'one' || form === 'other');
    const missing = isCount ? needed.filter((form) => !forms.includes(form)) : [];
    return [
      ...missing.map((form) => `has no form for “${form}”`),
      ...each.variants.flatMap(({ value }: { value: unknown }) => formsOf(tag, value)),
    ];
  });
}

function toldOtherwise(tag: string): string[] {
  const first = messagesOf(FIRST);
  return Object.entries(messagesOf(tag)).flatMap(([key, pattern]) => {
    const told = variablesOf(pattern).join();
    const there = variablesOf(first[key]).join();
    return [
      ...(told === there ? [] : [`${tag}: ${key} is told ${told || 'nothing'}, and not ${there}`]),
      ...formsOf(tag, pattern).map((form) => `${tag}: ${key} ${form}`),
      ...(JSON.stringify(pattern).includes('"type":"mesg"') ||
      JSON.stringify(pattern).includes('"type":"term"')
        ? [`${tag}: ${key} names another message, which may be in a part that is not there`]
        : []),
    ];
  });
}

const tooLong = (tag: string): string[] =>
  Object.entries(messagesOf(tag)).flatMap(([key, pattern]) => {
    const text = textOf(pattern);
    const limit = LIMITS.find(([keys]) => keys.test(key))?.[1] ?? Number.POSITIVE_INFINITY;
    return text.length > limit
      ? [`${tag}: ${key} has ${text.length} characters, and place for ${limit}`]
      : [];
  });

function badlySaid(tag: string): string[] {
  const style: Style = read(tag, 'style.json');
  const never = oneOf(style.never);
  const leftBehind = oneOf(style.leftBehind);
  return Object.entries(messagesOf(tag)).flatMap(([key, pattern]) => {
    const text = textOf(pattern);
    const said = (what: string) => `${tag}: ${key} ${what}: ${text}`;
    // By what others call a thing it is searched for.
    const isSearched = key.endsWith('_also');
    const word = (never.exec(text) ?? (isSearched ? null : leftBehind.exec(text)))?.[0];
    return [
      ...(word === undefined ? [] : [said(`says “${word}”`)]),
      ...badlySet(text).map(said),
      ...hardToRead(tag, text, style).map(said),
    ];
  });
}

const oneOf = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${words.join('|')})(?![\\p{L}])`, 'iu');

const badlySet = (text: string): string[] => [
  ...(text.includes('!') ? ['shouts'] : []),
  ...(/['"]/.test(text) ? ['has a quotation mark of typewriters'] : []),
  ...(text === '' || text !== text.trim() || text.includes('  ')
    ? ['is empty, or has blanks around it or two in it']
    : []),
];

type Texts = Record<string, [string, Record<string, string>]>;
const textsOf = (tag: string, file: 'practices' | 'exercises'): Texts =>
  textsIn(readFileSync(join(FOLDER, tag, `${file}.ftl`), 'utf8'), `${tag}/${file}.ftl`) as Texts;

function badlyInvited(tag: string): string[] {
  const style: Style = read(tag, 'style.json');
  const { invitations } = style;
  const practices = textsOf(tag, 'practices');
  const found: string[] = [];
  const look = (id: string, text: string, never: RegExp) => {
    const told = (what: string) => found.push(`${tag}: ${id} ${what}: ${text}`);
    const word = never.exec(text)?.[0];
    if (word !== undefined) told(`says “${word}”`);
    badlySet(text).forEach(told);
  };
  for (const [texts, unsaid] of [
    [practices, invitations.never],
    // They lead, and so say nothing either that is not said where one acts.
    [textsOf(tag, 'exercises'), [...invitations.never, ...style.never]],
  ] as const) {
    const never = oneOf(unsaid);
    for (const [id, [text, more]] of Object.entries(texts)) {
      // What has only parts has no text of its own.
      if (text !== null) look(id, text, never);
      for (const [part, said] of Object.entries(more)) look(`${id}.${part}`, said, never);
    }
  }
  const room: Readonly<Record<string, number>> = { ...invitations.room, line: LINE_LENGTH };
  const levels: number[] = [];
  for (const [id, [title, more]] of Object.entries(practices)) {
    // A word of care is no practice.
    if (!more.invitation) continue;
    for (const [part, text] of Object.entries({ title, ...more })) {
      const most = room[part] ?? 0;
      if (text.length > most)
        found.push(`${tag}: ${id}.${part} has ${text.length} characters, and place for ${most}`);
    }
    const level = lix(sentencesIn(Object.values(more).join(' '), tag));
    levels.push(level);
    if (level > invitations.mostLix)
      found.push(`${tag}: ${id} is hard to read (LIX ${Math.round(level)})`);
  }
  const mean = levels.reduce((sum, level) => sum + level, 0) / levels.length;
  if (mean > invitations.meanLix)
    found.push(`${tag}: the practices are hard to read (LIX ${Math.round(mean)} in the mean)`);
  return found;
}

/** Our own packs: each practice as one of ours, and what they say of themselves as a message. */
function badlyPacked(tag: string): string[] {
  const style: Style = read(tag, 'style.json');
  const { invitations } = style;
  const folder = join(FOLDER, tag, 'packs');
  const never = oneOf([...invitations.never, ...style.never]);
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  return files.flatMap((file) => {
    const found: string[] = [];
    // The reader would need the aliases of the source, and these have a value a line.
    const [head = '', ...practices] = readFileSync(join(folder, file), 'utf8').split(
      /^(?=title:)/m,
    );
    for (const block of [head, ...practices]) {
      const said = Object.fromEntries(
        [...block.matchAll(/^(name|about|title|invitation|smaller): (.*)$/gm)].map(
          ([, name = '', text = '']) => [name, text],
        ),
      );
      const told = (what: string) =>
        found.push(`${tag}/packs/${file}: “${said.title ?? said.name}” ${what}`);
      for (const [name, text] of Object.entries(said)) {
        const word = never.exec(text)?.[0];
        if (word !== undefined) told(`says “${word}”`);
        badlySet(text).forEach(told);
        hardToRead(tag, text, style).forEach(told);
        const most = invitations.room[name] ?? Number.POSITIVE_INFINITY;
        if (text.length > most) told(`has ${text.length} characters, and place for ${most}`);
      }
      const level = lix(sentencesIn(`${said.invitation ?? ''} ${said.smaller ?? ''}`, tag));
      if (level > invitations.mostLix) told(`is hard to read (LIX ${Math.round(level)})`);
    }
    return found;
  });
}

/** Words of a sentence, also where no blanks stand between them. */
const wordsIn = (text: string, tag: string): string[] =>
  [...new Intl.Segmenter(tag, { granularity: 'word' }).segment(text)].flatMap(
    ({ segment, isWordLike }) => (isWordLike ? segment : []),
  );

const sentencesIn = (text: string, tag: string): string[][] =>
  text
    .split(/(?<=[.?:;])\s+|\n/u)
    .map((sentence) => wordsIn(sentence, tag))
    .filter((words) => words.length > 0);

function lix(sentences: readonly (readonly string[])[]): number {
  const words = sentences.flat();
  const long = words.filter((word) => word.length > 6).length;
  return words.length / sentences.length + (100 * long) / words.length;
}

export function hardToRead(
  tag: string,
  text: string,
  { longestSentenceWords, mostLix }: Pick<Style, 'longestSentenceWords' | 'mostLix'>,
): string[] {
  const sentences = sentencesIn(text, tag);
  const longest = Math.max(0, ...sentences.map((sentence) => sentence.length));
  const level = lix(sentences);
  return [
    ...(longest > longestSentenceWords ? [`has a sentence of ${longest} words`] : []),
    // Of a few words it says nothing.
    ...(sentences.flat().length >= 25 && level > mostLix
      ? [`is hard to read (LIX ${Math.round(level)})`]
      : []),
  ];
}
