/** A step that asks how a letter is kept: as it is, or locked with a passphrase. */
import { useState } from 'preact/hooks';
import { type MessageKey, useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { type PassphraseProblem, passphraseProblem } from '@/components/ui/passphrase';
import { ExerciseChoose } from './ExerciseChoose';
import { actionsClass, useFocusOnMount } from './ExerciseFrame';
import css from './ExerciseSeal.module.css';

interface Props {
  names: Readonly<Record<string, string>>;
  chosen: string | null;
  onPlain: () => void;
  /** Resolves when it is locked; deriving the key takes a moment. */
  onLock: (passphrase: string) => Promise<void>;
}

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

const PROBLEM_MESSAGES: Readonly<Record<PassphraseProblem | 'wrong', MessageKey>> = {
  short: 'exercise_passphrase_short',
  differ: 'exercise_passphrase_differ',
  wrong: 'exercise_passphrase_wrong',
};

interface LockProps {
  /** Text of the button. */
  label: string;
  /** A new passphrase, typed twice. */
  twice?: boolean;
  /** The last passphrase did not open it. */
  wrong?: boolean;
  onLock: (passphrase: string) => Promise<void>;
}

/** Takes a passphrase, which is kept nowhere but in the field. */
export function Lock({ label, twice, wrong, onLock }: LockProps) {
  const message = useMessages();
  const field = useFocusOnMount<HTMLInputElement>();
  const [typed, setTyped] = useState('');
  const [again, setAgain] = useState('');
  const [unfit, setUnfit] = useState<PassphraseProblem | null>(null);
  const [busy, setBusy] = useState(false);
  const lock = async () => {
    if (busy) return;
    const problem = twice ? passphraseProblem(typed, again) : null;
    setUnfit(problem);
    if (problem || typed === '') return;
    setBusy(true);
    await onLock(typed);
    setBusy(false);
  };
  const problem = unfit ?? (wrong && !busy ? 'wrong' : null);
  return (
    <form
      class={css.lock}
      onSubmit={(event) => event.preventDefault()}
      // Enter does not submit a form with two fields and no submit button.
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
            aria-invalid={unfit === 'differ'}
            aria-describedby="passphrase-said"
            onInput={(event) => setAgain(event.currentTarget.value)}
          />
        </>
      )}
      <div id="passphrase-said">
        {twice && <p class={css.hint}>{message('exercise_passphrase_hint')}</p>}
        <p class={css.wrong} role="alert">
          {problem ? message(PROBLEM_MESSAGES[problem]) : ''}
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
