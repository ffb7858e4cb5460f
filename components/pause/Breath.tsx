/** A minute of paced breathing, in the popup and on the pause page. It can be ended at any time. */
import { type MessageKey, useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { type BreathPhase, MINUTE_OF_BREATH_MS } from '@/utils/shared/breath';
import css from './Breath.module.css';
import { Light } from './Light';
import { useBreath } from './useBreath';

const PHASE_MESSAGES: Readonly<Record<BreathPhase, MessageKey>> = {
  in: 'pause_breath_in',
  out: 'pause_breath_out',
  done: 'pause_breath_done',
};

/** What there is to do, as it changes. */
export function useBreathWords(): { words: string; isDone: boolean } {
  const message = useMessages();
  const phase = useBreath(MINUTE_OF_BREATH_MS);
  return { words: message(PHASE_MESSAGES[phase]), isDone: phase === 'done' };
}

export function BreathingMinute({ onEnd }: { onEnd: () => void }) {
  const message = useMessages();
  const { words, isDone } = useBreathWords();
  return (
    <section class={css.breath}>
      <Light small still={isDone} />
      <p class={css.line} role="status">
        {words}
      </p>
      <Button weight="quiet" onPress={onEnd}>
        {message('breath_end')}
      </Button>
    </section>
  );
}
