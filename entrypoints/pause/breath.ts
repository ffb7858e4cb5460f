/** A breath to follow in a page, without the libraries that the extension's own pages have. */
import { BREATH_PHASE_MS, type BreathPhase, breathPhaseAt } from '@/utils/shared/breath';

export interface Breath {
  stop(): void;
}

/**
 * Reports each phase as it begins, the first one at once.
 * @param lengthMs milliseconds after which it is done
 */
export function breathe(lengthMs: number, onPhase: (phase: BreathPhase) => void): Breath {
  let passedMs = 0;
  onPhase(breathPhaseAt(passedMs, lengthMs));
  const timer = setInterval(() => {
    passedMs += BREATH_PHASE_MS;
    const phase = breathPhaseAt(passedMs, lengthMs);
    if (phase === 'done') clearInterval(timer);
    onPhase(phase);
  }, BREATH_PHASE_MS);
  return { stop: () => clearInterval(timer) };
}
