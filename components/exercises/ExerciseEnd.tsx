/** The last step: a line in the journal, an intention, a page that is kept, or nothing. */
import { useState } from 'preact/hooks';
import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { lineFrom, MAX_WORDS_LENGTH } from '@/utils/journal/model/fields';
import { isLongerThan } from '@/utils/journal/writing/fit-texts';
import { type ExerciseId, isForDeed, isKept } from '@/utils/practice/exercises/plans';
import css from './ExerciseEnd.module.css';
import { actionsClass, STEP, useFocusOnMount } from './ExerciseFrame';
import { ExercisePage, type Passage } from './ExercisePage';

export interface EndProps {
  exercise: ExerciseId;
  /** The journal line as typed so far. */
  line: string;
  /** Whether its line is in the journal already. */
  written: boolean;
  /** Whether the text of the exercise is attached to the line; null where there is none to attach. */
  along: boolean | null;
  /** The intended deed, and for whom and when as it is shown; null for none. */
  deed: { words: string; about: string } | null;
  /** Whether that is among the intentions already. */
  intended: boolean;
  /** Whether it can be taken back from there. */
  canUndoIntend: boolean;
  /** The text that was written, to be read again. */
  passages: readonly Passage[];
  onLine: (line: string) => void;
  onAlong: (along: boolean) => void;
  onDid: () => void;
  onUndoDid: () => void;
  onIntend: () => void;
  onUndoIntend: () => void;
  onKeep: () => void;
  onLetGo: () => void;
  onNothing: () => void;
  onClose: () => void;
}

export function ExerciseEnd(props: EndProps) {
  const { exercise, written, deed, intended, passages } = props;
  const message = useMessages();
  const first = useFocusOnMount<HTMLButtonElement>();
  const isPage = isKept(exercise);
  const lineIsOptional = isPage || deed !== null || isForDeed(exercise);
  const intends = deed !== null && !intended;
  const [writing, setWriting] = useState(!lineIsOptional || props.line !== '');
  const focusProps = { describedBy: STEP, buttonRef: first };
  return (
    <>
      {(deed || isForDeed(exercise)) && (
        <blockquote class={css.deed}>
          {deed ? <p dir="auto">{deed.words}</p> : <p>{message('exercise_empty')}</p>}
          {deed?.about && <p class={css.about}>{deed.about}</p>}
        </blockquote>
      )}
      {isPage && <ExercisePage passages={passages} />}
      <div class={actionsClass}>
        {exercise === 'presence' && (
          <Button weight="main" onPress={props.onClose} {...focusProps}>
            {message('exercise_close')}
          </Button>
        )}
        {intends && (
          <Button weight="main" onPress={props.onIntend} {...focusProps}>
            {message('exercise_intend')}
          </Button>
        )}
        {isPage && (
          <>
            <Button
              weight={intends ? 'plain' : 'main'}
              onPress={props.onKeep}
              {...(intends ? {} : focusProps)}
            >
              {message(exercise === 'empathy' ? 'exercise_keep_scene' : 'exercise_keep')}
            </Button>
            <LetGo onLetGo={props.onLetGo} />
          </>
        )}
        {lineIsOptional && !writing && !written && (
          <Button weight="quiet" onPress={() => setWriting(true)}>
            {message(isPage ? 'exercise_did' : 'exercise_did_already')}
          </Button>
        )}
        {lineIsOptional && !isPage && (
          <Button weight="quiet" onPress={props.onNothing}>
            {message('exercise_nothing')}
          </Button>
        )}
      </div>
      {intended && (
        <p class={css.written} role="status">
          {message('exercise_intended')}{' '}
          {props.canUndoIntend && (
            <Button weight="quiet" onPress={props.onUndoIntend}>
              {message('undo')}
            </Button>
          )}
        </p>
      )}
      {written ? (
        <p class={css.written} role="status">
          {message('exercise_line_kept')}{' '}
          <Button weight="quiet" onPress={props.onUndoDid}>
            {message('undo')}
          </Button>
        </p>
      ) : (
        writing && (
          <LineForm {...props} focused={exercise !== 'presence'} withNothing={!lineIsOptional} />
        )
      )}
    </>
  );
}

interface LetGoProps {
  /** Name of what is deleted, for screen readers, where several can be. */
  name?: string;
  onLetGo: () => void;
}

/** Deletes at the second press, because it can't be undone. */
export function LetGo({ name, onLetGo }: LetGoProps) {
  const [state, setState] = useState<'idle' | 'confirming' | 'declined'>('idle');
  return state === 'confirming' ? (
    <LetGoConfirmation name={name} onLetGo={onLetGo} onNotYet={() => setState('declined')} />
  ) : (
    <LetGoButton name={name} returns={state === 'declined'} onAsk={() => setState('confirming')} />
  );
}

const labelOf = (text: string, name: string | undefined) =>
  name === undefined ? {} : { label: `${text}: ${name}` };

interface LetGoButtonProps {
  name: string | undefined;
  /** It was just answered with "not yet", so the focus comes back here. */
  returns: boolean;
  onAsk: () => void;
}

function LetGoButton({ name, returns, onAsk }: LetGoButtonProps) {
  const message = useMessages();
  const button = useFocusOnMount<HTMLButtonElement>(returns);
  const text = message('exercise_let_go');
  return (
    <Button weight="quiet" onPress={onAsk} buttonRef={button} {...labelOf(text, name)}>
      {text}
    </Button>
  );
}

interface LetGoConfirmationProps {
  name: string | undefined;
  onLetGo: () => void;
  onNotYet: () => void;
}

/** The focus starts on the button that keeps it. */
function LetGoConfirmation({ name, onLetGo, onNotYet }: LetGoConfirmationProps) {
  const message = useMessages();
  const button = useFocusOnMount<HTMLButtonElement>();
  const text = message('exercise_let_go_sure');
  return (
    <>
      <Button onPress={onLetGo} {...labelOf(text, name)}>
        {text}
      </Button>
      <Button weight="quiet" onPress={onNotYet} buttonRef={button}>
        {message('exercise_not_yet')}
      </Button>
    </>
  );
}

interface LineFormProps extends EndProps {
  /** Takes the focus when it appears. */
  focused: boolean;
  /** Has a second button that ends without a line. */
  withNothing: boolean;
}

function LineForm({ line, along, focused, withNothing, ...props }: LineFormProps) {
  const message = useMessages();
  const field = useFocusOnMount<HTMLInputElement>(focused);
  const tell = () => {
    if (lineFrom(line) === null) field.current?.focus();
    else props.onDid();
  };
  return (
    <form
      class={css.lineForm}
      onSubmit={(event) => {
        event.preventDefault();
        tell();
      }}
    >
      <label for="end-line">{message('exercise_line')}</label>
      <input
        id="end-line"
        ref={field}
        type="text"
        value={line}
        dir="auto"
        autocomplete="off"
        aria-describedby={`${STEP} end-hint`}
        onInput={(event) => props.onLine(event.currentTarget.value)}
      />
      <p aria-live="polite" class={css.hint}>
        {isLongerThan(line, MAX_WORDS_LENGTH) ? message('line_goes_on') : ''}
      </p>
      <p id="end-hint" class={css.hint}>
        {message('exercise_did_hint')}
      </p>
      {along !== null && (
        <label class={css.along}>
          <input
            type="checkbox"
            checked={along}
            onChange={(event) => props.onAlong(event.currentTarget.checked)}
          />
          {message('exercise_along')}
        </label>
      )}
      <div class={actionsClass}>
        <Button
          weight={withNothing && props.exercise !== 'presence' ? 'main' : 'plain'}
          onPress={tell}
        >
          {message('exercise_did')}
        </Button>
        {withNothing && (
          <Button weight="quiet" onPress={props.onNothing}>
            {message('exercise_nothing')}
          </Button>
        )}
      </div>
    </form>
  );
}
