/** Paced breathing, a minute unless chosen otherwise, in the popup and on the pause page. It can be ended at any time. */
import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { BREATHS_SAID, type Breaths, ONE_BREATH_MS } from '@/utils/shared/breath';
import css from './Breath.module.css';
import { Light } from './Light';
import { useBreath } from './useBreath';

/** What there is to do, as it changes. */
export function useBreathWords(breaths: Breaths): { words: string; isDone: boolean } {
  const message = useMessages();
  const phase = useBreath(breaths * ONE_BREATH_MS);
  const isDone = phase === 'done';
  if (isDone) return { words: message(BREATHS_SAID[breaths].done), isDone };
  return { words: message(phase === 'in' ? 'pause_breath_in' : 'pause_breath_out'), isDone };
}

export function Breathing({ breaths, onEnd }: { breaths: Breaths; onEnd: () => void }) {
  const message = useMessages();
  const { words, isDone } = useBreathWords(breaths);
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
