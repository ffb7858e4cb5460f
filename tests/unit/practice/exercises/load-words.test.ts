import { describe, expect, it } from 'vitest';
import type { StepWords } from '@/utils/practice/exercises/exercise-words';
import { loadExerciseWords } from '@/utils/practice/exercises/load-words';
import { EXERCISE_SOURCES, EXERCISES, PLANS, planOf } from '@/utils/practice/exercises/plans';
import { newRun, placeOf, stepsOf } from '@/utils/practice/exercises/run';

it.each([
  ['en-GB', 'Put down what you are holding'],
  ['de-AT', 'Leg ab, was du in der Hand hast'],
  ['fr', 'Put down what you are holding'],
])('in %s they begin with “%s”', async (language, title) => {
  const { presence } = await loadExerciseWords(language);
  expect(presence.steps.down.title).toBe(title);
});

const languages = [
  [
    'en',
    /safe comes first/,
    /you trust.* local helpline/,
    /easy to love, or an animal.* yourself/s,
  ],
  [
    'de',
    /Sicherheit (?:geht )?vor/,
    /du vertraust.* Hilfetelefon/,
    /leicht zu mögen ist, oder ein Tier.* dir selbst/s,
  ],
] as const;

describe.each(languages)('the words (%s)', async (language, safety, help, easy) => {
  const words = await loadExerciseWords(language);
  const all: string[] = [];
  const gather = (value: unknown): void => {
    if (typeof value === 'string') all.push(value);
    else for (const each of Object.values(value as object)) gather(each);
  };
  gather(words);

  it.each(EXERCISES)('are there for each step and each choice: %s', (exercise) => {
    const steps: Readonly<Record<string, StepWords>> = words[exercise].steps;
    const plan = planOf(exercise);
    expect(Object.keys(steps)).toEqual(plan.map(({ id }) => id));
    for (const { id, form, among } of plan) {
      expect(Object.keys(steps[id]?.choices ?? {}).sort(), id).toEqual([...(among ?? [])].sort());
      expect(Boolean(steps[id]?.stop && steps[id]?.on), id).toBe(form === 'rest');
    }
  });

  it.each(EXERCISES)('have a number in words for each thing that is asked: %s', (exercise) => {
    const choices = planOf(exercise).flatMap(({ id, among = [] }) =>
      among.map((value) => ({ [id]: value })),
    );
    for (const chosen of [{}, ...choices]) {
      const run = { ...newRun('a', exercise, 0), chosen };
      for (const { id } of stepsOf(run)) {
        const place = placeOf({ ...run, step: id });
        if (place !== null) expect(words.ordinals[place], id).toBeTruthy();
      }
    }
  });

  it('say before a letter is begun that safety comes first', () => {
    expect(PLANS.forgiveness[0].id).toBe('caution');
    expect(words.forgiveness.steps.caution.text).toMatch(safety);
  });

  it('say before a quarrel is repaired for whom that is not', () => {
    expect(PLANS.repair[0].id).toBe('safe');
    expect(words.repair.steps.safe.text).toMatch(safety);
    expect(words.repair.steps.safe.text).toMatch(help);
  });

  it('say what is safe before a way of standing by somebody is chosen, and claim no proof', () => {
    const ids = planOf('standing-by').map(({ id }) => id);
    expect(ids.indexOf('safe')).toBeLessThan(ids.indexOf('way'));
    expect(words['standing-by'].steps.safe.text).toMatch(/emergency number|Notruf/);
    expect(words['standing-by'].why).toMatch(/not well known|kaum bekannt/);
    expect(EXERCISE_SOURCES['standing-by']).toBeUndefined();
  });

  it('name no directory of helplines, and no number', () => {
    expect(all.filter((said) => /https?:|www\.|\.org|\d{3}/.test(said))).toEqual([]);
  });

  it('say to whom somebody does harm that they may leave, and where help is', () => {
    expect(words.care.text).toMatch(help);
  });

  it('name a way to begin that is easy, before oneself', () => {
    expect(words.warmth.steps.whom.text).toMatch(easy);
  });

  it('say conversation, and not talk', () => {
    expect(all.filter((said) => /\ba talk\b|\btalks\b/i.test(said))).toEqual([]);
  });

  it('do not say “might” in every line', () => {
    expect(all.filter((said) => /\bmight\b/i.test(said)).length).toBeLessThanOrEqual(3);
  });

  it('wish another what they wish oneself, in as many phrases', () => {
    expect(words.wishes.other.length).toBe(words.wishes.self.length);
  });
});
