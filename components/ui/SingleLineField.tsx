/**
 * A field for one line, however long: it grows with it, and Enter submits. Each key is handed on, so
 * that a draft can be saved.
 */
import type { ComponentChildren, Ref, TextareaHTMLAttributes } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import css from './SingleLineField.module.css';

interface Props {
  label: string;
  value: string;
  /** Shown below the field and read as its description. */
  hint: string;
  /** Shown below the field and announced, such as what becomes of a line that is too long. */
  said?: string | undefined;
  placeholder?: string;
  onInput: (value: string) => void;
  onEnter: () => void;
  onEscape?: () => void;
  /** Takes the focus when it appears, with the caret after the text. */
  focused?: boolean;
  labelHidden?: boolean;
  /** Whether the label is what the page is there to ask. */
  leads?: boolean;
  hintHidden?: boolean;
  inputRef?: Ref<HTMLTextAreaElement>;
  /** Further attributes of the input, such as a combobox's. */
  inputProps?: TextareaHTMLAttributes<HTMLTextAreaElement>;
  /** Whether Shift and Enter begin another line; else they submit as Enter does. */
  goesOn?: boolean;
  /** Returns whether it handled the key, which then does nothing else. */
  onKey?: (event: KeyboardEvent) => boolean;
  /** Called with the caret's position whenever it may have moved. */
  onCaret?: (at: number) => void;
  /** Placed right under the input, such as a list of options. */
  children?: ComponentChildren;
}

export function SingleLineField({
  label,
  value,
  hint,
  said,
  placeholder,
  onInput,
  onEnter,
  onEscape,
  focused,
  labelHidden,
  leads,
  hintHidden,
  inputRef,
  inputProps,
  goesOn,
  onKey,
  onCaret,
  children,
}: Props) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    const input = form.current?.querySelector('textarea');
    if (!focused || !input) return;
    input.focus();
    input.setSelectionRange(input.value.length, input.value.length);
  }, [focused]);
  return (
    <form
      ref={form}
      class={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        onEnter();
      }}
    >
      <label for={id} class={labelHidden ? 'visually-hidden' : leads ? css.leads : css.label}>
        {label}
      </label>
      <div class={css.inputRow} data-typed={value || placeholder}>
        <textarea
          id={id}
          ref={inputRef ?? null}
          class={css.input}
          value={value}
          placeholder={placeholder}
          autocomplete="off"
          rows={1}
          enterkeyhint="done"
          dir="auto"
          aria-describedby={`${id}-hint`}
          {...inputProps}
          onInput={({ currentTarget: input }) => {
            onCaret?.(input.selectionStart);
            onInput(input.value);
          }}
          onKeyUp={({ currentTarget: input }) => onCaret?.(input.selectionStart)}
          onClick={({ currentTarget: input }) => onCaret?.(input.selectionStart)}
          onKeyDown={(event) => {
            if (onKey?.(event)) return;
            const { key, isComposing, altKey, shiftKey } = event;
            if (isComposing) return;
            // With Alt it is another's (FollowUp).
            if (key === 'Enter' && !altKey && !(shiftKey && goesOn)) {
              // With Ctrl a dialog around it would keep it once more.
              event.stopPropagation();
              onEnter();
            } else if (key === 'Escape' && onEscape) onEscape();
            else return;
            event.preventDefault();
          }}
        />
        {children}
      </div>
      <p id={`${id}-hint`} class={hintHidden ? 'visually-hidden' : css.hint}>
        {hint}
      </p>
      {said !== undefined && (
        <p aria-live="polite" class={css.said}>
          {said}
        </p>
      )}
    </form>
  );
}
