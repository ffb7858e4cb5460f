/** The evening's questions, in the order in which days bring them: apart, because a new tab says them at once. */
export const EVENING_QUESTIONS = [
  'evening_1',
  'evening_2',
  'evening_3',
  'evening_4',
  'evening_5',
  'evening_6',
  'evening_7',
] as const;
