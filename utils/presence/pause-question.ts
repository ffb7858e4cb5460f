/** The questions that a pause asks, by their keys in `public/_locales`. */

export const QUESTIONS = [
  'pause_question_1',
  'pause_question_2',
  'pause_question_3',
  'pause_question_4',
  'pause_question_5',
] as const;

/**
 * @param turn see `turnOf` in pause-line; a question comes every third turn, and each is another
 */
export const pauseQuestion = (turn: number): (typeof QUESTIONS)[number] =>
  QUESTIONS[Math.floor(turn / 3) % QUESTIONS.length] as (typeof QUESTIONS)[number];
