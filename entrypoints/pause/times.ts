/** How soon hands may mean the pause. By themselves: the tests and the benchmarks load this as it stands. */

/** A key or a press that comes so soon was on its way to the page. Chosen. */
export const ON_ITS_WAY_MS = 1_500;
/** Seen for so long, it can be meant. Chosen: shorter than anybody aims at what has just come. */
export const SEEN_MS = 300;
