/** A breath to follow, paced: six a minute, in as long as out; tokens.css has the same for the picture. */
import { useEffect, useState } from 'preact/hooks';

const PHASE_MS = 5_000;
/** With which each pause begins. */
export const ONE_BREATH_MS = 2 * PHASE_MS;
export const MINUTE_OF_BREATH_MS = 60_000;

export type Phase = 'in' | 'out' | 'done';

/** @param lengthMs how long it goes on */
export function useBreath(lengthMs: number): Phase {
  const [phase, setPhase] = useState(0);
  const done = phase * PHASE_MS >= lengthMs;
  useEffect(() => {
    if (done) return;
    const timer = setTimeout(() => setPhase(phase + 1), PHASE_MS);
    return () => clearTimeout(timer);
  }, [phase, done]);
  if (done) return 'done';
  return phase % 2 === 0 ? 'in' : 'out';
}
