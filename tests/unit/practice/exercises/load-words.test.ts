import { describe, expect, it } from 'vitest';
import type { StepWords } from '@/utils/practice/exercises/exercise-words';
import { loadExerciseWords } from '@/utils/practice/exercises/load-words';
import { type ExerciseStep, PLANS } from '@/utils/practice/exercises/plans';
import { newRun, placeOf, stepsOf } from '@/utils/practice/exercises/run';
import { KINDS } from '@/utils/shared/kinds';

it.each([
  ['en-GB', 'Put down what you hold'],
  ['de-AT', 'Leg ab, was du hältst'],
  ['fr', 'Put down what you hold'],
])('in %s they begin with “%s”', async (language, title) => {
  const { presence } = await loadExerciseWords(language);
  expect(presence.steps.down.title).toBe(title);
});

const languages = [
  [
    'en',
    /!|\b(?:should|must|ought|you (?:have|need) to|points|streak|score|level|goal|challenge|well done|great|amazing|awesome|proud|perfect|reward)\b/i,
    /safe comes first/,
  ],
  [
    'de',
    /!|\b(?:soll(?:st|t(?:e|est|en|et)?)?|musst|muss|müsst|müssen|brav|toll|super|prima|perfekt|großartig|stolz|Punkte|Ziel|Serie|Rekord|Belohnung)\b/i,
    /Sicherheit vor/,
  ],
] as const;

describe.each(languages)('the words (%s)', async (language, forbidden, safety) => {
  const words = await loadExerciseWords(language);
  const all: string[] = [];
  const gather = (value: unknown): void => {
    if (typeof value === 'string') all.push(value);
    else for (const each of Object.values(value as object)) gather(each);
  };
  gather(words);

  it('invite, and neither push, praise nor count', () => {
    expect(all.filter((said) => forbidden.test(said))).toEqual([]);
  });

  it('are whole, trimmed, and set with the language’s own marks', () => {
    for (const said of all) {
      expect(said).not.toBe('');
      expect(said).toBe(said.trim());
      expect(said).not.toMatch(/['"]| {2}/);
    }
  });

  it.each(KINDS)('are there for each step and each choice: %s', (kind) => {
    const steps: Readonly<Record<string, StepWords>> = words[kind].steps;
    const plan: readonly ExerciseStep[] = PLANS[kind];
    expect(Object.keys(steps)).toEqual(plan.map(({ id }) => id));
    for (const { id, form, among } of plan) {
      expect(Object.keys(steps[id]?.choices ?? {}).sort(), id).toEqual([...(among ?? [])].sort());
      expect(Boolean(steps[id]?.stop && steps[id]?.on), id).toBe(form === 'rest');
    }
  });

  it.each(KINDS)('have a number in words for each thing that is asked: %s', (kind) => {
    const run = newRun('a', kind, 0);
    for (const { id } of stepsOf(run)) {
      const place = placeOf({ ...run, step: id });
      if (place !== null) expect(words.ordinals[place], id).toBeTruthy();
    }
  });

  it('say before a letter is begun that safety comes first', () => {
    expect(PLANS.forgiveness[0].id).toBe('caution');
    expect(words.forgiveness.steps.caution.text).toMatch(safety);
  });

  it('wish another what they wish oneself, in as many phrases', () => {
    expect(words.wishes.other.length).toBe(words.wishes.self.length);
  });
});
