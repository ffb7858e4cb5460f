/** What each exercise is called: the six of old as their kind is. */
import type { MessageKey } from '@/components/base/messages';
import type { ExerciseId } from '@/utils/practice/exercises/plans';

const NAMES: Readonly<Record<ExerciseId, MessageKey>> = {
  listening: 'kind_listening',
  presence: 'kind_presence',
  help: 'kind_help',
  empathy: 'kind_empathy',
  forgiveness: 'kind_forgiveness',
  warmth: 'kind_warmth',
  repair: 'exercise_repair',
  apology: 'exercise_apology',
  'standing-by': 'exercise_standing_by',
};

export const nameOf = (exercise: ExerciseId): MessageKey => NAMES[exercise];
