/** A line in the forms of a person's page. */
import type { Ref } from 'preact';
import css from './PeopleView.module.css';

interface Props {
  label: string;
  value: string;
  /** In UTF-16 code units; none where it is left out. */
  longest?: number;
  placeholder?: string;
  inputRef?: Ref<HTMLInputElement>;
  onInput: (value: string) => void;
}

export function PersonTextField({ label, value, longest, placeholder, inputRef, onInput }: Props) {
  return (
    <label class={css.field}>
      <span>{label}</span>
      <input
        ref={inputRef ?? null}
        type="text"
        value={value}
        maxLength={longest}
        placeholder={placeholder}
        autocomplete="off"
        dir="auto"
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </label>
  );
}
