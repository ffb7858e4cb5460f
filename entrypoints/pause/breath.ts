/** A minute's breathing, about six breaths: long enough to slow down, short enough to try. */
export const BREATH_MS = 60_000;
/** Six breaths a minute, in as long as out. */
const PHASE_MS = 5_000;
/** With which each pause begins. */
export const ONE_BREATH_MS = 2 * PHASE_MS;

export type Phase = 'in' | 'out' | 'done';

export interface Breath {
  stop(): void;
}

/** Tells each phase as it begins, the first one at once. */
export function breathe(lengthMs: number, tell: (phase: Phase) => void): Breath {
  let passedMs = 0;
  tell('in');
  const timer = setInterval(() => {
    passedMs += PHASE_MS;
    if (passedMs >= lengthMs) {
      clearInterval(timer);
      tell('done');
    } else tell((passedMs / PHASE_MS) % 2 === 0 ? 'in' : 'out');
  }, PHASE_MS);
  return { stop: () => clearInterval(timer) };
}
