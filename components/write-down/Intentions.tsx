/** The list of open intentions, folded away until it is opened; each can be changed in its place. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useDiscreet } from '@/components/base/DiscreetText';
import { formatDay } from '@/components/base/format-date';
import { useMessages } from '@/components/base/messages';
import { planSentence } from '@/components/base/plan-words';
import { Button, IconButton } from '@/components/ui/Button';
import type { Intention } from '@/utils/journal/model/intention';
import type { EditedIntention, IntentionChanges } from '@/utils/journal/writing/intention-edit';
import type { KnownPerson } from '@/utils/journal/writing/mentions';
import { IntentionForm } from './IntentionForm';
import css from './Intentions.module.css';

interface Props {
  /** In the order in which they are listed. */
  open: readonly Intention[];
  /** 'YYYY-MM-DD'. */
  today: string;
  /** All people of the journal. */
  people: readonly KnownPerson[];
  newId: () => string;
  onHappened: (intention: Intention) => void;
  onLetGo: (intention: Intention) => void;
  /** Resolves with what came of it; null where it could not be stored. */
  onChange: (
    seen: Intention,
    changes: IntentionChanges,
    made: readonly KnownPerson[],
  ) => Promise<EditedIntention | null>;
}

export function Intentions({ open, today, people, newId, onHappened, onLetGo, onChange }: Props) {
  const message = useMessages();
  const id = useId();
  const [unfolded, setUnfolded] = useState(false);
  const [editing, setEditing] = useState<Intention | null>(null);
  /** Id of the one that takes the focus when its form closes. */
  const returnTo = useRef<string | null>(null);
  const listed =
    editing && !open.some((one) => one.id === editing.id)
      ? // What is typed stays, though another window has ended it.
        [editing, ...open]
      : open;
  if (listed.length === 0) return null;
  const close = () => {
    returnTo.current = editing?.id ?? null;
    setEditing(null);
  };
  const keep = async (seen: Intention, changes: IntentionChanges, made: readonly KnownPerson[]) => {
    const edited = await onChange(seen, changes, made);
    if (edited?.state === 'meanwhile') setEditing(edited.present ?? seen);
    else if (edited) close();
  };
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
          {listed.map((intention) => (
            <li key={intention.id} class={`${css.intention} reveals-discreet-text`}>
              {editing?.id === intention.id ? (
                <IntentionForm
                  intention={editing}
                  people={people}
                  today={today}
                  newId={newId}
                  onKeep={(changes, made) => void keep(editing, changes, made)}
                  onClose={close}
                />
              ) : (
                <IntentionLine
                  intention={intention}
                  today={today}
                  returnTo={returnTo}
                  onChange={() => setEditing(intention)}
                  onHappened={() => onHappened(intention)}
                  onLetGo={() => onLetGo(intention)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface IntentionLineProps {
  intention: Intention;
  today: string;
  returnTo: { current: string | null };
  onChange: () => void;
  onHappened: () => void;
  onLetGo: () => void;
}

function IntentionLine({
  intention,
  today,
  returnTo,
  onChange,
  onHappened,
  onLetGo,
}: IntentionLineProps) {
  const message = useMessages();
  const discreet = useDiscreet();
  const id = useId();
  const veiled = discreet ? id : undefined;
  const plan = planSentence(intention, message);
  const change = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it comes back from its form.
  useLayoutEffect(() => {
    if (returnTo.current !== intention.id) return;
    returnTo.current = null;
    change.current?.focus();
  }, []);
  return (
    <>
      <p class={css.words}>
        <bdi id={id} class="discreet-text" aria-hidden={discreet || undefined}>
          {plan}
        </bdi>
        {intention.day && <span class={css.day}>{formatDay(intention.day, today)}</span>}
      </p>
      <div class={css.actions}>
        <IconButton
          icon="change"
          name={message('change')}
          label={discreet ? message('change') : message('change_entry', { line: plan })}
          describedBy={veiled}
          onPress={onChange}
          buttonRef={change}
        />
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
    </>
  );
}
