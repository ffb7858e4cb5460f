import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { LANGUAGES } from '@/utils/languages/languages';
import { loadOurPacks } from '@/utils/languages/packs';
import { loadTexts } from '@/utils/languages/texts';
import {
  type KindWords,
  loadPractice,
  loadPracticeWords,
  loadUnsaid,
} from '@/utils/practice/load-words';
import {
  CAUTIONS,
  COMPANY,
  listedIds,
  NEEDS,
  PRACTICES,
  type Practice,
  type PracticeWords,
  sourceOf,
  TAGS,
} from '@/utils/practice/practice';
import { readPack } from '@/utils/practice/read-pack';
import { REFERENCES } from '@/utils/practice/references';
import { fnv1a } from '@/utils/shared/hash';
import { KINDS, type Kind } from '@/utils/shared/kinds';

const lists: Record<string, readonly Practice[]> = PRACTICES;
const all = KINDS.flatMap((kind) => [...PRACTICES[kind]] as Practice[]);
const shown = all.filter(({ retired }) => !retired);

const practiceSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]+(?:-[a-z]+)+$/)),
  minutes: z.int().check(z.minimum(1), z.maximum(60)),
  with: z.enum(COMPANY),
  fits: z.array(z.enum(TAGS)).check(z.minLength(1)),
  needs: z.optional(z.array(z.enum(NEEDS)).check(z.minLength(1))),
  source: z.optional(z.enum(Object.keys(REFERENCES))),
  caution: z.optional(z.enum(CAUTIONS)),
  retired: z.optional(z.literal(true)),
});

describe('the practices', () => {
  it('are at least 120, and at least 16 of each kind, the retired not among them', () => {
    expect(shown.length).toBeGreaterThanOrEqual(120);
    for (const kind of KINDS) expect(listedIds(kind).length, kind).toBeGreaterThanOrEqual(16);
  });

  /** In a house that invites to give, somebody tired of giving is met too. */
  it('have days on which one gives nothing, and each fits the tired', () => {
    const rest = ['listen-not-today', 'presence-ten-for-nobody', 'help-day-off'];
    for (const id of rest) {
      const practice = shown.find((each) => each.id === id);
      expect(practice?.with).toBe('alone');
      expect(practice?.fits).toContain('tired');
    }
  });

  it('that are retired are in no list', () => {
    const listed = KINDS.flatMap(listedIds);
    const retired = all.filter((practice) => practice.retired).map(({ id }) => id);
    expect(retired).toContain('help-tomorrow');
    expect(listed.filter((id) => retired.includes(id))).toEqual([]);
    expect([...listed, ...retired].sort()).toEqual(all.map(({ id }) => id).sort());
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
    expect(shown.filter(({ fits }) => fits.includes(tag)).length).toBeGreaterThanOrEqual(6);
  });

  it.each(KINDS)('of %s have six for the tired and three for difficult moments', (kind) => {
    const fitting = (tag: (typeof TAGS)[number]) =>
      (lists[kind] ?? []).filter(({ fits, retired }) => !retired && fits.includes(tag)).length;
    expect(fitting('tired')).toBeGreaterThanOrEqual(6);
    expect(fitting('difficult')).toBeGreaterThanOrEqual(3);
  });

  it('of forgiveness each have a word of care beside them', () => {
    expect(lists.forgiveness?.filter(({ caution }) => !caution)).toEqual([]);
  });

  /** Whoever is being hurt is not to be asked for the other one's side without a way out. */
  it.each(['empathy-behind-words', 'empathy-three-lines', 'listen-other-side', 'forgive-my-share'])(
    'that may ask for an aggressor’s view say so: %s',
    (asks) => {
      expect(all.find(({ id }) => id === asks)?.caution).toBe('their-view');
    },
  );
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

  it.each([
    ['en', 'forgiveness', 'forgive-small', 'Forgiving isn’t making up'],
    ['en', 'listening', 'listen-other-side', 'being safe comes first'],
    ['de', 'listening', 'listen-other-side', 'deine Sicherheit geht vor'],
  ] as const)('in %s brings the word of care beside %s, %s', async (language, kind, id, care) => {
    expect((await loadPractice(language, kind, id as never)).caution).toContain(care);
  });

  it('brings the words of a retired one', async () => {
    const { practice } = await loadPractice('en', 'help', 'help-tomorrow');
    expect(practice.title).toBe('It is tomorrow, isn’t it?');
  });

  it('knows the source of a fact', () => {
    expect(sourceOf('warmth', 'warmth-thanks')).toBe('kumar-epley-2018');
    expect(sourceOf('warmth', 'warmth-wave')).toBeUndefined();
  });
});

const read = async (language: string) => {
  const kinds = await Promise.all(KINDS.map((kind) => loadPracticeWords(language, kind)));
  return Object.fromEntries(KINDS.map((kind, i) => [kind, kinds[i] as KindWords]));
};
const wordsIn = (said: string): string[] =>
  said.toLowerCase().match(/[\p{L}\d]+(?:’\p{L}+)*/gu) ?? [];
const shingles = (said: string) => {
  const words = wordsIn(said);
  return new Set(words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`));
};
const jaccard = (one: Set<string>, other: Set<string>) => {
  const shared = [...one].filter((shingle) => other.has(shingle)).length;
  return shared / (one.size + other.size - shared);
};

/** How long, how plain, and in what words: scripts/check-words.ts. */
describe.each(LANGUAGES)('the words (%s)', async (language) => {
  const kinds = await read(language);
  const said = KINDS.flatMap((kind) => Object.entries(kinds[kind] ?? {}));
  const packed = (await loadOurPacks(language)).flatMap((text) => readPack(text).pack.practices);

  it('are of practices that there are, and of enough of each kind', async () => {
    const ids = [...all.map(({ id }) => id), ...CAUTIONS.map((caution) => `caution-${caution}`)];
    const texts = Object.keys(await loadTexts(language, 'practices'));
    expect(texts.filter((id) => !ids.includes(id))).toEqual([]);
    const unsaid = await loadUnsaid(language);
    for (const kind of KINDS) {
      const left = listedIds(kind).filter((id) => !unsaid.includes(id));
      expect(left.length, kind).toBeGreaterThanOrEqual(16);
    }
  });

  it('of a pack of ours are whole sentences beneath a title, and short', () => {
    for (const { title, invitation, smaller } of packed) {
      for (const said of [invitation, smaller]) expect(said, title).toMatch(/[.?][”“]?$/);
      expect(title).not.toMatch(/\.$/);
    }
  });

  it('are whole sentences beneath a title', () => {
    for (const [id, { title, ...sentences }] of said) {
      expect(Object.keys(sentences), id).toEqual(
        expect.arrayContaining(['invitation', 'smaller', 'line']),
      );
      for (const said of Object.values(sentences)) expect(said, id).toMatch(/[.?][”“]?$/);
      expect(title, id).not.toMatch(/\.$/);
    }
  });

  it('say nothing twice, nor what a pack of ours says', () => {
    const near = (parts: (words: PracticeWords) => string, most: number) => {
      const all = [...said, ...packed.map((one) => [one.title, { ...one, line: one.id }] as const)];
      const sets = all.map(([id, words]) => [id, shingles(parts(words))] as const);
      return sets.flatMap(([id, one], i) =>
        sets
          .slice(i + 1)
          .map(([other, two]) => [jaccard(one, two), id, other] as const)
          .filter(([likeness]) => likeness > most),
      );
    };
    expect(near(({ title, invitation }) => `${title} ${invitation}`, 0.12)).toEqual([]);
    expect(near(({ smaller, why = '' }) => `${smaller} ${why}`, 0.12)).toEqual([]);
    expect(near(({ line }) => line, 0.2)).toEqual([]);
    const of = (part: 'title' | 'line') => said.map(([, words]) => words[part].toLowerCase());
    expect(packed.filter(({ title }) => of('title').includes(title.toLowerCase()))).toEqual([]);
    for (const part of ['title', 'line'] as const) {
      expect(new Set(of(part)).size, part).toBe(of(part).length);
    }
    // A line stands without its title, and is none.
    expect(of('line').filter((line) => of('title').includes(line))).toEqual([]);
  });
});

describe('the words of care', () => {
  it.each([
    ['en', /be(?:ing)? safe|safety/, /helpline/],
    ['de', /Sicherheit/, /Hilfetelefon|Beratungsstelle/],
  ])('in %s put safety first, name a way out, and are short', async (language, safety, way) => {
    for (const caution of CAUTIONS) {
      const { kind, id } = KINDS.flatMap((kind) =>
        (lists[kind] ?? []).map((practice) => ({ kind, ...practice })),
      ).find((practice) => practice.caution === caution) as unknown as { kind: Kind; id: never };
      const said = (await loadPractice(language, kind, id)).caution ?? '';
      expect(said).toMatch(safety);
      expect(said).toMatch(way);
      expect(said.length).toBeLessThanOrEqual(220);
    }
  });
});

/** What a language leaves out it says (scripts/check-words.ts). */
it('every practice has words in some language', async () => {
  const unsaid = await Promise.all(LANGUAGES.map(loadUnsaid));
  expect(all.filter(({ id }) => unsaid.every((ids) => ids.includes(id)))).toEqual([]);
});
