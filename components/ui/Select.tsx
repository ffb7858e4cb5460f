/** A drop-down list: the browser's own `<select>`, dressed like the other fields. */
import type { Ref } from 'preact';
import css from './Field.module.css';

/** What is handed on when it is chosen, what the person reads, and in which language where that is another. */
export type SelectOption = readonly [value: string, name: string, language?: string];

interface Props {
  value: string;
  options: readonly (SelectOption | { group: string; options: readonly SelectOption[] })[];
  onChange: (value: string) => void;
  /** For a label beside it. */
  id?: string;
  /** Read in place of the label's text, where that does not say enough. */
  'aria-label'?: string;
  /** Id of what is read after its name. */
  'aria-describedby'?: string;
  'aria-description'?: string;
  onKeyDown?: (event: KeyboardEvent & { currentTarget: HTMLSelectElement }) => void;
  selectRef?: Ref<HTMLSelectElement>;
  /** Without its frame, where the room around it draws one. */
  bare?: boolean;
}

export function Select({ value, options, onChange, bare, selectRef, ...attributes }: Props) {
  const option = ([each, name, language]: SelectOption) => (
    <option key={each} value={each} lang={language} selected={each === value}>
      {name}
    </option>
  );
  const select = (
    <select
      {...attributes}
      ref={selectRef ?? null}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {options.map((each) =>
        'group' in each ? (
          <optgroup key={each.group} label={each.group}>
            {each.options.map(option)}
          </optgroup>
        ) : (
          option(each)
        ),
      )}
    </select>
  );
  return bare ? select : <span class={css.select}>{select}</span>;
}
