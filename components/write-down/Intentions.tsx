/** The list of open intentions, folded away until it is opened. */
import { useId, useState } from 'preact/hooks';
import { useDiscreet } from '@/components/base/DiscreetText';
import { formatDay } from '@/components/base/format-date';
import { useMessages } from '@/components/base/messages';
import { planSentence } from '@/components/base/plan-words';
import { Button, IconButton } from '@/components/ui/Button';
import type { Intention } from '@/utils/journal/model/intention';
import css from './Intentions.module.css';

interface Props {
  /** In the order in which they are listed. */
  open: readonly Intention[];
  /** 'YYYY-MM-DD'. */
  today: string;
  onHappened: (intention: Intention) => void;
  onLetGo: (intention: Intention) => void;
}

export function Intentions({ open, today, onHappened, onLetGo }: Props) {
  const message = useMessages();
  const id = useId();
  const [unfolded, setUnfolded] = useState(false);
  if (open.length === 0) return null;
  return (
    <section class={css.intentions}>
      <Button
        weight="quiet"
        expanded={unfolded}
        controls={unfolded ? id : undefined}
        onPress={() => setUnfolded(!unfolded)}
      >
        {message('intentions_title')}
      </Button>
      {unfolded && (
        <ul id={id} class={css.list}>
          {open.map((intention) => (
            <IntentionRow
              key={intention.id}
              intention={intention}
              today={today}
              onHappened={() => onHappened(intention)}
              onLetGo={() => onLetGo(intention)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface IntentionRowProps {
  intention: Intention;
  today: string;
  onHappened: () => void;
  onLetGo: () => void;
}

function IntentionRow({ intention, today, onHappened, onLetGo }: IntentionRowProps) {
  const message = useMessages();
  const discreet = useDiscreet();
  const id = useId();
  const veiled = discreet ? id : undefined;
  const plan = planSentence(intention, message);
  return (
    <li class={`${css.intention} reveals-discreet-text`}>
      <p class={css.words}>
        <bdi id={id} class="discreet-text" aria-hidden={discreet || undefined}>
          {plan}
        </bdi>
        {intention.day && <span class={css.day}>{formatDay(intention.day, today)}</span>}
      </p>
      <div class={css.actions}>
        <IconButton
          icon="done"
          name={message('recall_happened')}
          label={discreet ? message('recall_happened') : message('happened_this', { words: plan })}
          describedBy={veiled}
          onPress={onHappened}
        />
        <IconButton
          icon="remove"
          name={message('recall_let_go')}
          label={discreet ? message('recall_let_go') : message('let_go_this', { words: plan })}
          describedBy={veiled}
          onPress={onLetGo}
        />
      </div>
    </li>
  );
}
