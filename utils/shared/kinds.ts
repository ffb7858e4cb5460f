/**
 * The six kinds of kindness: the five ways of deep kindness, and warmth. They stand here, below all
 * rooms, because settings, journal and practice all speak of them.
 */
export const KINDS = ['listening', 'presence', 'help', 'empathy', 'forgiveness', 'warmth'] as const;
export type Kind = (typeof KINDS)[number];
