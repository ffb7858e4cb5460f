/** The form to write or change a practice of the person's own. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { onFormKey } from '@/components/base/form-key';
import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import field from '@/components/ui/Field.module.css';
import { Select } from '@/components/ui/Select';
import { OWN_LENGTH, type TypedPractice } from '@/utils/practice/own-practice';
import { isSeen } from '@/utils/shared/cut-text';
import { KINDS, type Kind } from '@/utils/shared/kinds';
import css from './PracticeForm.module.css';

interface Props {
  typed: TypedPractice;
  /** Called at every key. */
  onTyped: (typed: TypedPractice) => void;
  onKeep: () => Promise<void>;
  onLeave: () => void;
}

export function PracticeForm({ typed, onTyped, onKeep, onLeave }: Props) {
  const message = useMessages();
  const id = useId();
  const [untitled, setUntitled] = useState(false);
  const title = useRef<HTMLInputElement>(null);
  const busy = useRef(false);
  useLayoutEffect(() => title.current?.focus(), []);
  const change = (part: Partial<TypedPractice>) => {
    onTyped({ ...typed, ...part });
    if (isSeen(part.title ?? '')) setUntitled(false);
  };
  const keep = async () => {
    if (!isSeen(typed.title)) {
      setUntitled(true);
      title.current?.focus();
      return;
    }
    if (busy.current) return;
    busy.current = true;
    await onKeep();
    busy.current = false;
  };
  const area = (name: 'invitation' | 'smaller', label: string, hint: string) => (
    <div class={css.field}>
      <label for={`${id}-${name}`}>{label}</label>
      <textarea
        id={`${id}-${name}`}
        class={`${field.area} ${css.area}`}
        dir="auto"
        rows={2}
        maxLength={OWN_LENGTH[name]}
        aria-describedby={`${id}-${name}-hint`}
        value={typed[name]}
        onInput={(event) => change({ [name]: event.currentTarget.value })}
      />
      <p id={`${id}-${name}-hint`} class={css.hint}>
        {hint}
      </p>
    </div>
  );
  return (
    <form
      class={css.form}
      aria-label={message('own_form')}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
      onKeyDown={onFormKey(onLeave)}
    >
      <div class={css.field}>
        <label for={`${id}-title`}>{message('own_title')}</label>
        <input
          id={`${id}-title`}
          ref={title}
          class={css.input}
          type="text"
          dir="auto"
          autocomplete="off"
          maxLength={OWN_LENGTH.title}
          value={typed.title}
          aria-invalid={untitled}
          aria-describedby={`${id}-wrong`}
          onInput={(event) => change({ title: event.currentTarget.value })}
        />
        <p id={`${id}-wrong`} class={css.wrong} role="alert">
          {untitled ? message('own_untitled') : ''}
        </p>
      </div>
      {area('invitation', message('own_invitation'), message('own_invitation_hint'))}
      {area('smaller', message('own_smaller'), message('own_smaller_hint'))}
      <div class={css.field}>
        <label for={`${id}-kind`}>{message('own_kind')}</label>
        <Select
          id={`${id}-kind`}
          value={typed.kind}
          options={KINDS.map((kind) => [kind, message(`kind_${kind}`)])}
          onChange={(kind) => change({ kind: kind as Kind })}
        />
      </div>
      <div class={css.actions}>
        <Button submits weight="main">
          {message('own_keep')}
        </Button>
        <Button weight="quiet" onPress={onLeave}>
          {message('cancel')}
        </Button>
      </div>
    </form>
  );
}
