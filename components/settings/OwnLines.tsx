/** Lines of the person's own for pauses: added, changed, and deleted with an undo. */
import type { RefObject } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { DiscreetText } from '@/components/base/DiscreetText';
import { type GetMessage, useMessages } from '@/components/base/messages';
import { Button, IconButton } from '@/components/ui/Button';
import { Notice, type NoticeContent } from '@/components/ui/Notice';
import { type OwnLineProblem, ownLineFrom, ownLineProblem } from '@/utils/settings/own-line';
import { OWN_LINES } from '@/utils/settings/settings';
import css from './SitesList.module.css';

interface Props {
  lines: readonly string[];
  /** The last change could not be stored. */
  failed: boolean;
  onChange: (next: (now: readonly string[]) => readonly string[], stored?: () => void) => void;
}

export function OwnLines({ lines, failed, onChange }: Props) {
  const message = useMessages();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  /** The line that is being changed. */
  const [changing, setChanging] = useState<string | null>(null);
  const [notice, setNotice] = useState<NoticeContent | null>(null);

  const remove = (line: string) => {
    const at = lines.indexOf(line);
    const undo = () => {
      onChange(
        (now) => [...now.slice(0, at), line, ...now.slice(at)],
        () => setNotice({ text: message('undone') }),
      );
      field.current?.focus();
    };
    onChange(
      (now) => now.filter((each) => each !== line),
      () => setNotice({ text: message('deleted'), undo }),
    );
    // The button that was pressed is gone.
    field.current?.focus();
  };
  const replace = (line: string, by: string) => {
    setChanging(null);
    if (by !== line) onChange((now) => now.map((each) => (each === line ? by : each)));
    field.current?.focus();
  };

  return (
    <div class={css.sites} data-setting={message('own_lines_label')}>
      <div>
        <label for={id}>{message('own_lines_label')}</label>
        <p id={`${id}-hint`} class={css.hint}>
          {message('own_lines_hint')}
        </p>
      </div>
      <LineForm
        id={id}
        field={field}
        button={`${message('add')}: ${message('own_lines_label')}`}
        others={lines}
        failed={failed}
        onDone={(line) => {
          setNotice(null);
          onChange((now) => [...now, line]);
        }}
      />
      {lines.length === 0 && <p class={css.hint}>{message('own_lines_none')}</p>}
      {lines.length > 0 && (
        <ul class={css.list} aria-label={message('own_lines_label')}>
          {lines.map((line) => (
            <li key={line}>
              {changing === line ? (
                <LineForm
                  line={line}
                  others={lines.filter((each) => each !== line)}
                  onDone={(by) => replace(line, by)}
                  onLeave={() => replace(line, line)}
                />
              ) : (
                <div class={`${css.name} reveals-discreet-text`}>
                  <DiscreetText spokenLabel={message('own_line_shown')}>{line}</DiscreetText>
                  <span class={css.acts}>
                    <IconButton
                      icon="change"
                      name={message('change')}
                      label={message('change_entry', { line })}
                      onPress={() => setChanging(line)}
                    />
                    <IconButton
                      icon="remove"
                      name={message('delete')}
                      label={message('delete_entry', { line })}
                      onPress={() => remove(line)}
                    />
                  </span>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      <Notice notice={notice} />
    </div>
  );
}

interface FormProps {
  /** Of the field, where its label stands elsewhere. */
  id?: string;
  field?: RefObject<HTMLInputElement | null>;
  /** The line as it is stored; a new one without. */
  line?: string;
  /** What is read in place of the button's text. */
  button?: string;
  /** The lines beside which it would stand. */
  others: readonly string[];
  failed?: boolean;
  /** It fits, and Enter or the button was pressed. */
  onDone: (line: string) => void;
  /** Escape: it is left as it was. */
  onLeave?: () => void;
}

/** The field of one line; what does not fit is said once it is to be stored, and too long at once. */
function LineForm({ id, field, line = '', button, others, failed, onDone, onLeave }: FormProps) {
  const message = useMessages();
  const made = useId();
  const name = id ?? made;
  const [typed, setTyped] = useState(line);
  const [isComplete, setComplete] = useState(false);
  const problem = ownLineProblem(ownLineFrom(typed), others);
  const wrong = problem === 'long' || isComplete ? problem : null;
  const done = () => {
    if (problem) return setComplete(true);
    setTyped('');
    setComplete(false);
    onDone(ownLineFrom(typed));
  };
  return (
    <>
      <form
        class={css.add}
        onSubmit={(event) => {
          event.preventDefault();
          done();
        }}
      >
        <input
          id={name}
          ref={field ?? focusAtEnd}
          class={css.field}
          type="text"
          dir="auto"
          autocomplete="off"
          enterkeyhint="done"
          placeholder={onLeave ? undefined : message('own_line_example')}
          aria-label={onLeave && message('own_line_shown')}
          aria-invalid={wrong !== null && wrong !== 'none'}
          aria-describedby={id === undefined ? `${name}-said` : `${name}-hint ${name}-said`}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setComplete(false);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.isComposing || !onLeave) return;
            event.preventDefault();
            onLeave();
          }}
        />
        <Button {...(button ? { label: button } : {})} submits>
          {message(onLeave ? 'own_line_save' : 'add')}
        </Button>
      </form>
      <div id={`${name}-said`} class={css.feedback}>
        <p role="alert" class={css.wrong}>
          {wrong ? problemText(wrong, message) : failed ? message('write_failed') : ''}
        </p>
      </div>
    </>
  );
}

/** Where a line is changed one goes on writing at once. */
function focusAtEnd(input: HTMLInputElement | null): void {
  if (!input || input.ownerDocument.activeElement === input) return;
  input.focus();
  input.setSelectionRange(input.value.length, input.value.length);
}

function problemText(problem: OwnLineProblem, message: GetMessage): string {
  switch (problem) {
    case 'none':
      return '';
    case 'long':
      return message('own_line_long', { count: OWN_LINES.length });
    case 'known':
      return message('own_line_known');
    case 'full':
      return message('own_lines_full');
  }
}
