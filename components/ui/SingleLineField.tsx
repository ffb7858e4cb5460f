/** A field for one line that Enter submits. Each key is handed on, so that a draft can be saved. */
import type { ComponentChildren, InputHTMLAttributes, Ref } from 'preact';
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
  hintHidden?: boolean;
  inputRef?: Ref<HTMLInputElement>;
  /** Further attributes of the input, such as a combobox's. */
  inputProps?: InputHTMLAttributes<HTMLInputElement>;
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
  hintHidden,
  inputRef,
  inputProps,
  onKey,
  onCaret,
  children,
}: Props) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    const input = form.current?.querySelector('input');
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
      <label for={id} class={labelHidden ? 'visually-hidden' : css.label}>
        {label}
      </label>
      <div class={css.inputRow}>
        <input
          id={id}
          ref={inputRef ?? null}
          class={css.input}
          type="text"
          value={value}
          placeholder={placeholder}
          autocomplete="off"
          enterkeyhint="done"
          dir="auto"
          aria-describedby={`${id}-hint`}
          {...inputProps}
          onInput={({ currentTarget: input }) => {
            onCaret?.(input.selectionStart ?? input.value.length);
            onInput(input.value);
          }}
          onKeyUp={({ currentTarget: input }) => onCaret?.(input.selectionStart ?? 0)}
          onClick={({ currentTarget: input }) => onCaret?.(input.selectionStart ?? 0)}
          onKeyDown={(event) => {
            if (onKey?.(event)) return;
            if (event.key !== 'Escape' || event.isComposing || !onEscape) return;
            event.preventDefault();
            onEscape();
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
