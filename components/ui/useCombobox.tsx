/**
 * A list of options under a text field (ARIA combobox pattern): the arrow keys move, Enter or Tab
 * picks, Escape closes, and the focus stays in the field.
 */
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useState } from 'preact/hooks';
import css from './useCombobox.module.css';

export interface ComboboxOption {
  /** Unique among the options. */
  key: string;
  text: string;
}

interface Combobox {
  /** Attributes for the input. */
  field: {
    role: 'combobox';
    'aria-autocomplete': 'list';
    'aria-haspopup': 'listbox';
    'aria-expanded': boolean;
    'aria-controls': string | undefined;
    'aria-activedescendant': string | undefined;
  };
  /** Returns whether it handled the key, which then does nothing else. */
  onKey: (event: KeyboardEvent) => boolean;
  list: ComponentChildren;
}

/** @param options while there are none, the list is closed */
export function useCombobox<T extends ComboboxOption>(
  label: string,
  options: readonly T[],
  onPick: (option: T) => void,
  onClose: () => void,
): Combobox {
  const id = useId();
  const [active, setActive] = useState(0);
  const open = options.length > 0;
  const optionKeys = options.map(({ key }) => key).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: other options begin at the first again.
  useLayoutEffect(() => setActive(0), [optionKeys]);
  const place = Math.min(active, options.length - 1);

  const onKey = (event: KeyboardEvent): boolean => {
    const { key, isComposing, altKey, ctrlKey, metaKey, shiftKey } = event;
    // While an input method composes, the keys belong to it.
    if (!open || isComposing || altKey || ctrlKey || metaKey || shiftKey) return false;
    const option = options[place];
    if (key === 'ArrowDown') setActive((place + 1) % options.length);
    else if (key === 'ArrowUp') setActive((place - 1 + options.length) % options.length);
    else if (key === 'Escape') onClose();
    else if ((key === 'Enter' || key === 'Tab') && option) onPick(option);
    else return false;
    event.preventDefault();
    return true;
  };

  return {
    field: {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-haspopup': 'listbox',
      'aria-expanded': open,
      'aria-controls': open ? id : undefined,
      'aria-activedescendant': open ? `${id}-${place}` : undefined,
    },
    onKey,
    list: open && (
      <div id={id} class={css.list} role="listbox" aria-label={label}>
        {options.map((option, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field beside it has the keys.
          <div
            key={option.key}
            id={`${id}-${i}`}
            class={css.option}
            role="option"
            tabIndex={-1}
            aria-selected={i === place}
            // Keeps the focus in the field.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onPick(option)}
          >
            <bdi>{option.text}</bdi>
          </div>
        ))}
      </div>
    ),
  };
}
