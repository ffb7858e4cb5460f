/** The words of the exercises, of the language's `exercises.ftl`, in the order of their plans. */
import { loadTexts, type Texts } from '@/utils/languages/texts';
import type { ExerciseWords, StepWords } from './exercise-words';
import { EXERCISES, type ExerciseId, planOf } from './plans';
import { WISH_TARGETS } from './wishes';

/** @param language BCP 47 tag */
export async function loadExerciseWords(language: string): Promise<ExerciseWords> {
  const texts = await loadTexts(language, 'exercises');
  const text = (id: string): string => texts[id]?.[0] ?? '';
  const more = (id: string) => texts[id]?.[1] ?? {};
  const exercises = EXERCISES.map((id) => [
    id,
    { what: text(id), why: more(id).why ?? '', steps: stepsOf(texts, id) },
  ]);
  return {
    ...Object.fromEntries(exercises),
    ordinals: list(texts, 'ordinal'),
    care: { ask: text('care'), text: more('care').text ?? '', leave: more('care').leave ?? '' },
    cooling: list(texts, 'cooling'),
    whom: Object.fromEntries(WISH_TARGETS.map((whom) => [whom, text(`whom_${whom}`)])),
    wishes: { self: list(texts, 'wish-self'), other: list(texts, 'wish-other') },
  } as ExerciseWords;
}

/** `name_1`, `name_2` and so on, as many as there are. */
function list(texts: Texts, name: string): string[] {
  const all: string[] = [];
  for (let next = texts[`${name}_1`]; next; next = texts[`${name}_${all.length + 1}`]) {
    all.push(next[0]);
  }
  return all;
}

const stepsOf = (texts: Texts, exercise: ExerciseId): Record<string, StepWords> =>
  Object.fromEntries(
    planOf(exercise).flatMap(({ id, among = [] }) => {
      const [title, more] = texts[`${exercise}_${id}`] ?? [];
      if (title === undefined || more === undefined) return [];
      const { text, on, stop } = more;
      const choices = among.flatMap((value) => {
        const said = more[`choice-${value}`];
        return said === undefined ? [] : [[value, said] as const];
      });
      const words: StepWords = {
        title,
        ...(text !== undefined && { text }),
        ...(on !== undefined && { on }),
        ...(stop !== undefined && { stop }),
        ...(choices.length > 0 && { choices: Object.fromEntries(choices) }),
      };
      return [[id, words] as const];
    }),
  );
