/** A step with a question and a field for the answer. Each key is handed on, to be stored. */

import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { actionsClass, STEP_TEXT, STEP_TITLE, useFocusOnMount } from './ExerciseFrame';
import css from './ExerciseWrite.module.css';

interface Props {
  /** A single line, rather than a text area. */
  line: boolean;
  value: string;
  /** Longest text, in UTF-16 code units. */
  max: number;
  /** Names to suggest while a line is typed. */
  names?: readonly string[];
  /** What may be written there by one press. */
  suggestions?: readonly string[];
  /** It could not be stored; the frame says so in place of the hint. */
  unsaved: boolean;
  onInput: (value: string) => void;
  onForward: () => void;
}

export function ExerciseWrite({
  line,
  value,
  max,
  names,
  suggestions = [],
  unsaved,
  onInput,
  onForward,
}: Props) {
  const message = useMessages();
  const field = useFocusOnMount<HTMLInputElement & HTMLTextAreaElement>();
  const shared = {
    ref: field,
    value,
    maxLength: max,
    dir: 'auto',
    autocomplete: 'off',
    'aria-labelledby': STEP_TITLE,
    'aria-describedby': `${STEP_TEXT} write-hint`,
  } as const;
  return (
    <form
      class={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        onForward();
      }}
    >
      {line ? (
        <input
          {...shared}
          class={css.line}
          type="text"
          list={names?.length ? 'write-names' : undefined}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      ) : (
        <textarea
          {...shared}
          class={css.paper}
          rows={5}
          onInput={(event) => onInput(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) {
              return;
            }
            event.preventDefault();
            onForward();
          }}
        />
      )}
      {line && names && names.length > 0 && (
        <datalist id="write-names">
          {names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
      {suggestions.length > 0 && (
        <ul class={css.suggestions}>
          {suggestions.map((suggestion) => (
            <li key={suggestion}>
              <Button
                weight="quiet"
                onPress={() => {
                  onInput(suggestion);
                  field.current?.focus();
                }}
              >
                {suggestion}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p aria-live="polite" class={css.hint}>
        {value.length >= max ? message('text_full') : ''}
      </p>
      {!unsaved && (
        <p id="write-hint" class={css.hint}>
          {message(line ? 'exercise_line_hint' : 'exercise_text_hint')}
        </p>
      )}
      <div class={actionsClass}>
        <Button weight="main" onPress={onForward}>
          {message('exercise_on')}
        </Button>
      </div>
    </form>
  );
}

/** Looks of what is written on: a line, paper, what is said below. */
export const writeClasses = { line: css.line, paper: css.paper, hint: css.hint };
