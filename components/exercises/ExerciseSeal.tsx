/** How a letter is kept: sealed, or locked with a passphrase as well. */
import { useState } from 'preact/hooks';
import { type MessageKey, useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { ExerciseChoose } from './ExerciseChoose';
import { actionsClass, useFocusOnMount } from './ExerciseFrame';
import css from './ExerciseSeal.module.css';

interface Props {
  names: Readonly<Record<string, string>>;
  chosen: string | null;
  onPlain: () => void;
  /** Resolves when it is locked, which takes a moment. */
  onLock: (passphrase: string) => Promise<void>;
}

/** In UTF-16 code units; a shorter one is soon guessed. */
const MIN_PASSPHRASE_LENGTH = 8;

export function ExerciseSeal({ names, chosen, onPlain, onLock }: Props) {
  const message = useMessages();
  const [open, setOpen] = useState(false);
  return (
    <>
      <ExerciseChoose
        choices={[
          ['plain', names.plain ?? ''],
          ['locked', names.locked ?? ''],
        ]}
        chosen={open ? 'locked' : chosen}
        onChoose={(value) => {
          if (value === 'plain') onPlain();
          else setOpen(true);
        }}
      />
      {open && <Lock label={message('exercise_passphrase_lock')} twice onLock={onLock} />}
    </>
  );
}

interface LockProps {
  /** On the button. */
  label: string;
  /** It is asked for once more, because it is a new one. */
  twice?: boolean;
  /** It was tried, and did not open anything. */
  wrong?: boolean;
  onLock: (passphrase: string) => Promise<void>;
}

/** Takes a passphrase. It is nowhere but in its field, and gone with it. */
export function Lock({ label, twice, wrong, onLock }: LockProps) {
  const message = useMessages();
  const field = useFocusOnMount<HTMLInputElement>();
  const [typed, setTyped] = useState('');
  const [again, setAgain] = useState('');
  const [said, setSaid] = useState<MessageKey | null>(null);
  const [busy, setBusy] = useState(false);
  const lock = async () => {
    if (busy) return;
    const problem: MessageKey | null =
      twice && typed.length < MIN_PASSPHRASE_LENGTH
        ? 'exercise_passphrase_short'
        : twice && typed !== again
          ? 'exercise_passphrase_differ'
          : null;
    setSaid(problem);
    if (problem || typed === '') return;
    setBusy(true);
    await onLock(typed);
    setBusy(false);
  };
  const problem = said ?? (wrong && !busy ? 'exercise_passphrase_wrong' : null);
  return (
    <form
      class={css.lock}
      onSubmit={(event) => event.preventDefault()}
      // A form of two fields isn't submitted by Enter without a button for it.
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        void lock();
      }}
    >
      <label for="passphrase">{message('exercise_passphrase')}</label>
      <input
        id="passphrase"
        type="password"
        ref={field}
        autocomplete="off"
        value={typed}
        aria-invalid={problem !== null}
        aria-describedby="passphrase-said"
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      {twice && (
        <>
          <label for="passphrase-again">{message('exercise_passphrase_again')}</label>
          <input
            id="passphrase-again"
            type="password"
            autocomplete="off"
            value={again}
            aria-invalid={said === 'exercise_passphrase_differ'}
            aria-describedby="passphrase-said"
            onInput={(event) => setAgain(event.currentTarget.value)}
          />
        </>
      )}
      <div id="passphrase-said">
        {twice && <p class={css.hint}>{message('exercise_passphrase_hint')}</p>}
        <p class={css.wrong} role="alert">
          {problem ? message(problem) : ''}
        </p>
        <p class={css.hint} role="status">
          {busy ? message('exercise_wait') : ''}
        </p>
      </div>
      <div class={actionsClass}>
        <Button weight="main" disabled={busy} onPress={() => void lock()}>
          {label}
        </Button>
      </div>
    </form>
  );
}
