import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { type KindWords, loadPractice, loadPracticeWords } from '@/utils/practice/load-words';
import {
  COMPANY,
  NEEDS,
  PRACTICES,
  type Practice,
  type PracticeWords,
  sourceOf,
  TAGS,
} from '@/utils/practice/practice';
import { fnv1a } from '@/utils/shared/hash';
import { KINDS } from '@/utils/shared/kinds';

const lists: Record<string, readonly Practice[]> = PRACTICES;
const all = KINDS.flatMap((kind) => [...PRACTICES[kind]] as Practice[]);

const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max), z.trim());
const practiceSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]+(?:-[a-z]+)+$/)),
  minutes: z.int().check(z.minimum(1), z.maximum(60)),
  with: z.enum(COMPANY),
  fits: z.array(z.enum(TAGS)).check(z.minLength(1)),
  needs: z.optional(z.array(z.enum(NEEDS)).check(z.minLength(1))),
  source: z.optional(text(40)),
});

/** The research that the practices may lean on; nothing else is claimed as a fact. */
const SOURCES = [
  'Dwyer 2017',
  'Greater Good, Berkeley',
  'Ko 2019',
  'Kumar & Epley 2022',
  'REACH workbook, five sites',
  'Rotella, 115 experiments',
  'Weinstein & Ryan 2010',
  'Wiwad & Aknin 2017',
  'Zeng 2015',
];

describe('the practices', () => {
  it('are at least 120, and at least 16 of each kind', () => {
    expect(all.length).toBeGreaterThanOrEqual(120);
    for (const kind of KINDS) expect(PRACTICES[kind].length, kind).toBeGreaterThanOrEqual(16);
  });

  it('are each complete', () => {
    for (const practice of all) {
      expect(practiceSchema.safeParse(practice).error?.issues ?? [], practice.id).toEqual([]);
      expect(new Set(practice.fits).size, practice.id).toBe(practice.fits.length);
    }
  });

  it('have an id each', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  /** Marks and choices are stored by id, and a day's practice follows from its place in the list. */
  it.each([
    ['listening', 3_438_960_590],
    ['presence', 1_406_031_638],
    ['help', 1_804_872_422],
    ['empathy', 4_043_877_242],
    ['forgiveness', 4_093_346_988],
    ['warmth', 1_382_117_279],
  ] as const)('of %s have the ids and the order of the first version', (kind, hash) => {
    const firstVersion = PRACTICES[kind].slice(0, 21);
    expect(fnv1a(firstVersion.map(({ id }) => id).join())).toBe(hash);
  });

  it.each(TAGS)('fit %s at least six times', (tag) => {
    expect(all.filter(({ fits }) => fits.includes(tag)).length).toBeGreaterThanOrEqual(6);
  });

  it.each(KINDS)('of %s have six for the tired and three for difficult moments', (kind) => {
    const fitting = (tag: (typeof TAGS)[number]) =>
      (lists[kind] ?? []).filter(({ fits }) => fits.includes(tag)).length;
    expect(fitting('tired')).toBeGreaterThanOrEqual(6);
    expect(fitting('difficult')).toBeGreaterThanOrEqual(3);
  });

  it('name no source but those that were read', () => {
    const named = all.flatMap(({ source }) => source ?? []);
    expect([...new Set(named)].sort()).toEqual(SOURCES);
  });
});

describe('loading', () => {
  it.each([
    ['en', 'One cup together'],
    ['en-GB', 'One cup together'],
    ['de', 'Eine Tasse zu zweit'],
    ['de-AT', 'Eine Tasse zu zweit'],
    ['fr', 'One cup together'],
    ['', 'One cup together'],
  ])('in %j brings “%s”', async (language, title) => {
    const { practice, caution } = await loadPractice(language, 'presence', 'presence-meal');
    expect(practice.title).toBe(title);
    expect(caution).toBeUndefined();
  });

  it('brings the caution with forgiveness, and the source of a fact', async () => {
    const { caution } = await loadPractice('en', 'forgiveness', 'forgive-small');
    expect(caution).toContain('being safe comes first');
    expect(sourceOf('warmth', 'warmth-thanks')).toBe('Kumar & Epley 2022');
    expect(sourceOf('warmth', 'warmth-wave')).toBeUndefined();
  });
});

interface Room {
  title: number;
  invitation: number;
  smaller: number;
  why: number;
  caution: number;
}
interface Language {
  language: string;
  room: Room;
  forbidden: RegExp;
  /** LIX (Björnsson 1968): up to 30 is for children, up to 40 is plain, newspapers are about 45. */
  lix: { each: number; mean: number };
}
const languages: Language[] = [
  {
    language: 'en',
    room: { title: 40, invitation: 200, smaller: 140, why: 180, caution: 200 },
    forbidden:
      /!|\b(?:should|must|ought|you (?:have|need) to|points|streak|score|level|goal|challenge|well done|great|amazing|awesome|proud|perfect|reward)\b/i,
    lix: { each: 34, mean: 22 },
  },
  {
    language: 'de',
    room: { title: 48, invitation: 220, smaller: 140, why: 180, caution: 220 },
    forbidden:
      /!|\b(?:sollst|sollt(?:e|est|en|et)?|musst|muss|müsst|müssen|brav|toll|super|prima|perfekt|großartig|stolz|Punkte|Ziel|Serie|Rekord|Belohnung)\b/i,
    lix: { each: 42, mean: 28 },
  },
];

const read = async (language: string) => {
  const kinds = await Promise.all(KINDS.map((kind) => loadPracticeWords(language, kind)));
  return Object.fromEntries(KINDS.map((kind, i) => [kind, kinds[i] as KindWords]));
};
const wordsIn = (said: string): string[] =>
  said.toLowerCase().match(/[\p{L}\d]+(?:’\p{L}+)*/gu) ?? [];
/** Words in a sentence, plus the share of words longer than six letters. */
const lix = (said: string) => {
  const words = wordsIn(said);
  const sentences = said.match(/[.?:](?=[\s”“]|$)/g)?.length ?? 1;
  return (
    words.length / sentences + (100 * words.filter((word) => word.length > 6).length) / words.length
  );
};
const shingles = (said: string) => {
  const words = wordsIn(said);
  return new Set(words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`));
};
const jaccard = (one: Set<string>, other: Set<string>) => {
  const shared = [...one].filter((shingle) => other.has(shingle)).length;
  return shared / (one.size + other.size - shared);
};

describe.each(languages)(
  'the words ($language)',
  async ({ language, room, forbidden, lix: plain }) => {
    const kinds = await read(language);
    const said = KINDS.flatMap((kind) => Object.entries(kinds[kind]?.words ?? {}));

    it('are there for each practice, and for none that is not', () => {
      for (const kind of KINDS) {
        expect(Object.keys(kinds[kind]?.words ?? {}), kind).toEqual(
          PRACTICES[kind].map(({ id }) => id),
        );
      }
    });

    it('are whole and fit their place', () => {
      const schema = z.strictObject({
        title: text(room.title),
        invitation: text(room.invitation),
        smaller: text(room.smaller),
        why: text(room.why),
      });
      for (const [id, words] of said) {
        expect(schema.safeParse(words).error?.issues ?? [], id).toEqual([]);
        for (const line of [words.invitation, words.smaller, words.why]) {
          expect(line, id).toMatch(/[.?][”“]?$/);
          expect(line, id).toBe(line.trim());
        }
        expect(words.title, id).not.toMatch(/\.$/);
        expect([...Object.values(words)].join(), id).not.toMatch(/['"]| {2}/);
      }
    });

    it('invite, and neither push, praise nor count', () => {
      const pushing = said.filter(([, words]) => forbidden.test(Object.values(words).join(' ')));
      expect(pushing).toEqual([]);
    });

    it('are plain to read', () => {
      const hard = said.map(
        ([id, { invitation, smaller, why }]) =>
          [lix(`${invitation} ${smaller} ${why}`), id] as const,
      );
      expect(hard.filter(([level]) => level > plain.each)).toEqual([]);
      expect(hard.reduce((sum, [level]) => sum + level, 0) / hard.length).toBeLessThan(plain.mean);
    });

    it('say nothing twice', () => {
      const near = (parts: (words: PracticeWords) => string, most: number) => {
        const sets = said.map(([id, words]) => [id, shingles(parts(words))] as const);
        return sets.flatMap(([id, one], i) =>
          sets
            .slice(i + 1)
            .map(([other, two]) => [jaccard(one, two), id, other] as const)
            .filter(([likeness]) => likeness > most),
        );
      };
      expect(near(({ title, invitation }) => `${title} ${invitation}`, 0.12)).toEqual([]);
      expect(near(({ smaller, why }) => `${smaller} ${why}`, 0.12)).toEqual([]);
      expect(new Set(said.map(([, { title }]) => title)).size).toBe(said.length);
    });

    it('say by forgiveness, and there alone, that it can wait and that safety comes first', () => {
      for (const kind of KINDS) {
        const caution = kinds[kind]?.FORGIVENESS_CAUTION;
        if (kind === 'forgiveness') {
          expect(text(room.caution).safeParse(caution).success).toBe(true);
        } else expect(caution).toBeUndefined();
      }
    });
  },
);
