/** A minute to arrive: six breaths a minute, in as long as out. */
export const BREATHE_MS = 60_000;
/** tokens.css has the same for the picture. */
const HALF_MS = 5_000;

export const breathAt = (elapsedMs: number): 'in' | 'out' =>
  Math.floor(Math.max(0, elapsedMs) / HALF_MS) % 2 === 0 ? 'in' : 'out';
