/** A sheet for what somebody would send at once, and how long it is to sleep. */
import { useState } from 'preact/hooks';
import { useMessages } from '@/components/base/messages';
import { LetGo } from '@/components/exercises/ExerciseEnd';
import { actionsClass, STEP_TEXT, useFocusOnMount } from '@/components/exercises/ExerciseFrame';
import { Lock } from '@/components/exercises/ExerciseSeal';
import { writeClasses } from '@/components/exercises/ExerciseWrite';
import { Button } from '@/components/ui/Button';
import { MAX_NAME_LENGTH, type ReplyField, type Sleep } from '@/utils/practice/replies/reply';
import css from './Reply.module.css';
import { ReplyPaper } from './ReplyPaper';

interface Props {
  to: string;
  first: string;
  /** Names to suggest. */
  names: readonly string[];
  /** Whether a passphrase was chosen. */
  locked: boolean;
  /** It could not be stored; the frame says so in place of the hint. */
  unsaved: boolean;
  onType: (field: ReplyField, text: string) => void;
  onLock: (passphrase: string) => Promise<void>;
  onSleep: (until: Sleep) => void;
  onLetGo: () => void;
}

export function ReplySheet(props: Props) {
  const { to, first, names, locked, unsaved, onType, onSleep } = props;
  const message = useMessages();
  const field = useFocusOnMount<HTMLTextAreaElement>();
  const [locking, setLocking] = useState(false);
  const sleep = (until: Sleep) => {
    if (first.trim() === '') field.current?.focus();
    else onSleep(until);
  };
  return (
    <>
      <form class={css.form} onSubmit={(event) => event.preventDefault()}>
        <label for="reply-to">{message('reply_to')}</label>
        <input
          id="reply-to"
          class={css.to}
          type="text"
          value={to}
          maxLength={MAX_NAME_LENGTH}
          dir="auto"
          autocomplete="off"
          list={names.length > 0 ? 'reply-names' : undefined}
          onInput={(event) => onType('to', event.currentTarget.value)}
        />
        {names.length > 0 && (
          <datalist id="reply-names">
            {names.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        )}
        <label for="reply-first">{message('reply_first')}</label>
        <ReplyPaper
          id="reply-first"
          value={first}
          describedBy={`${STEP_TEXT} reply-paste reply-hint`}
          fieldRef={field}
          onType={(text) => onType('first', text)}
          onDone={() => sleep('tomorrow')}
        />
        <p id="reply-paste" class={css.what}>
          {message('reply_paste')}
        </p>
        {!unsaved && (
          <p id="reply-hint" class={writeClasses.hint}>
            {message('reply_hint')}
          </p>
        )}
      </form>
      <div class={actionsClass}>
        <Button weight="main" onPress={() => sleep('tomorrow')}>
          {message('reply_sleep')}
        </Button>
        <Button onPress={() => sleep('hour')}>{message('reply_sleep_hour')}</Button>
        {!locked && (
          <Button weight="quiet" expanded={locking} onPress={() => setLocking(!locking)}>
            {message('exercise_passphrase_lock')}
          </Button>
        )}
        {(first.trim() !== '' || to.trim() !== '') && <LetGo onLetGo={props.onLetGo} />}
      </div>
      {locked ? (
        <p class={css.state} role="status">
          {message('reply_locked')}
        </p>
      ) : (
        locking && (
          <div class={css.lock}>
            <Lock label={message('exercise_passphrase_lock')} twice onLock={props.onLock} />
          </div>
        )
      )}
    </>
  );
}
