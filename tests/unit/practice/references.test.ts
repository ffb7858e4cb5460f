import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { loadExerciseWords } from '@/utils/practice/exercises/load-words';
import { EXERCISE_SOURCES, EXERCISES } from '@/utils/practice/exercises/plans';
import { loadPracticeWords } from '@/utils/practice/load-words';
import { PRACTICES, type Practice, sourceOf } from '@/utils/practice/practice';
import { nameOf, REFERENCES, type Reference } from '@/utils/practice/references';
import { KINDS } from '@/utils/shared/kinds';

const all = Object.entries(REFERENCES as Record<string, Reference>);
const practices = Object.values(PRACTICES).flat() as Practice[];

const text = z.string().check(z.minLength(1), z.trim(), z.regex(/^[^'"]*$/));
const schema = z.strictObject({
  authors: z
    .array(text.check(z.regex(/^\p{Lu}[\p{L}’ -]+, (?:\p{Lu}\.[ -]?)+$/u)))
    .check(z.minLength(1)),
  year: z.int().check(z.minimum(1950), z.maximum(2026)),
  title: text.check(z.regex(/[^.]$/)),
  journal: text.check(z.regex(/[^.]$/)),
  address: z.string().check(z.regex(/^[a-z.]+\/\S+[^./]$/)),
});

describe('a study', () => {
  it.each(all)('%s is told with all that finds it again', (_, reference) => {
    expect(schema.safeParse(reference).error?.issues ?? []).toEqual([]);
  });

  it.each(all)('%s has its authors and its year as its id', (id, { authors, year }) => {
    const names = authors
      .map((author) => author.split(',')[0] ?? '')
      .map((name) =>
        name
          .normalize('NFD')
          .replace(/[^A-Za-z-]/g, '')
          .toLowerCase(),
      );
    const named = names.length === 2 ? names.join('-') : names[0];
    expect(id).toBe(`${named}-${year}`);
  });

  it('is listed once, in the order of the ids', () => {
    const ids = all.map(([id]) => id);
    expect(ids).toEqual([...ids].sort());
    expect(new Set(all.map(([, { address }]) => address)).size).toBe(all.length);
  });

  it.each([
    ['mcnulty-2011', 'McNulty 2011'],
    ['folk-dunn-2023', 'Folk & Dunn 2023'],
    ['curry-2018', 'Curry et al. 2018'],
  ] as const)('%s is named “%s” beside a claim', (id, name) => {
    expect(nameOf(REFERENCES[id])).toBe(name);
  });
});

it.each([
  ['a practice', practices.flatMap(({ source }) => source ?? [])],
  ['an exercise', Object.values(EXERCISE_SOURCES)],
])('%s names no study but one that was checked', (_, named) => {
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((id) => !(id in REFERENCES))).toEqual([]);
});

const CLAIMS =
  /\b(?:stud(?:y|ies)|experiments?|research\w*|Studien?|Experimente?n?|Versuche?n?|Forsch\w+)\b/;

it.each(['en', 'de'])('a reason that speaks of a study leads to it (%s)', async (language) => {
  const said: [string, string, unknown][] = [];
  for (const kind of KINDS) {
    const words = await loadPracticeWords(language, kind);
    for (const [id, { why = '' }] of Object.entries(words))
      said.push([id, why, sourceOf(kind, id)]);
  }
  const exercises = await loadExerciseWords(language);
  for (const id of EXERCISES) said.push([id, exercises[id].why, EXERCISE_SOURCES[id]]);
  const claiming = said.filter(([, why]) => CLAIMS.test(why));
  expect(claiming.length).toBeGreaterThan(10);
  expect(claiming.filter(([, , study]) => !study)).toEqual([]);
  // A study that no words lean on would be named for nothing.
  expect(said.filter(([, why, study]) => study && !why)).toEqual([]);
});
