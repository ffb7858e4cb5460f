/** A breath to follow, phase by phase. */
import { useEffect, useState } from 'preact/hooks';
import { BREATH_PHASE_MS, type BreathPhase, breathPhaseAt } from '@/utils/shared/breath';

/** @param lengthMs milliseconds for which it goes on */
export function useBreath(lengthMs: number): BreathPhase {
  const [passed, setPassed] = useState(0);
  const phase = breathPhaseAt(passed * BREATH_PHASE_MS, lengthMs);
  const done = phase === 'done';
  useEffect(() => {
    if (done) return;
    const timer = setTimeout(() => setPassed(passed + 1), BREATH_PHASE_MS);
    return () => clearTimeout(timer);
  }, [passed, done]);
  return phase;
}
