/** Makes a pack of the person's own practices, to give away: asks for its name and by whom it is. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { onFormKey } from '@/components/base/form-key';
import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { PACK_LENGTH } from '@/utils/practice/pack';
import { PackError, type PackFault } from '@/utils/practice/read-pack';
import { isSeen } from '@/utils/shared/cut-text';
import { Fault } from './PackFaults';
import css from './PracticeForm.module.css';

export interface GivenPack {
  name: string;
  author: string;
}

interface Props {
  /** Rejects with a `PackError` where what was typed is nothing that a pack can have. */
  onGive: (given: GivenPack) => Promise<void>;
  onLeave: () => void;
}

type Wrong = 'lacking' | PackFault | null;

export function GivePack({ onGive, onLeave }: Props) {
  const message = useMessages();
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<GivenPack>({ name: '', author: '' });
  const [wrong, setWrong] = useState<Wrong>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const give = async () => {
    if (!isSeen(typed.name) || !isSeen(typed.author)) return setWrong('lacking');
    try {
      await onGive(typed);
    } catch (error) {
      if (!(error instanceof PackError)) throw error;
      // Nobody has seen its lines.
      setWrong({ ...error.fault, line: null });
    }
  };
  const field = (name: keyof GivenPack, label: string) => (
    <div class={css.field}>
      <label for={`${id}-${name}`}>{label}</label>
      <input
        id={`${id}-${name}`}
        ref={name === 'name' ? first : null}
        class={css.input}
        type="text"
        dir="auto"
        autocomplete="off"
        maxLength={PACK_LENGTH[name]}
        value={typed[name]}
        aria-invalid={wrong !== null && (wrong !== 'lacking' || !isSeen(typed[name]))}
        aria-describedby={`${id}-wrong${name === 'author' ? ` ${id}-hint` : ''}`}
        onInput={(event) => {
          setTyped({ ...typed, [name]: event.currentTarget.value });
          setWrong(null);
        }}
      />
      {name === 'author' && (
        <p id={`${id}-hint`} class={css.hint}>
          {message('give_author_hint')}
        </p>
      )}
    </div>
  );
  return (
    <form
      class={css.form}
      aria-label={message('give_form')}
      onSubmit={(event) => {
        event.preventDefault();
        void give();
      }}
      onKeyDown={onFormKey(onLeave)}
    >
      {field('name', message('give_name'))}
      {field('author', message('give_author'))}
      <p id={`${id}-wrong`} class={css.wrong} role="alert">
        {wrong === 'lacking' ? message('give_lacking') : wrong && <Fault fault={wrong} />}
      </p>
      <div class={css.actions}>
        <Button submits weight="main">
          {message('give_save')}
        </Button>
        <Button weight="quiet" onPress={onLeave}>
          {message('cancel')}
        </Button>
      </div>
    </form>
  );
}
