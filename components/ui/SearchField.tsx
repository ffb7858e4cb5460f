/** A field that finds: `/` goes to it, Enter to what was found first, Escape clears it or leaves it. */
import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import { useMessages } from '@/components/base/messages';
import { IconButton } from './Button';
import { useKeydown } from './hooks/useKeydown';
import css from './SearchField.module.css';

interface Props {
  label: string;
  typed: string;
  inputRef: { current: HTMLInputElement | null } & Ref<HTMLInputElement>;
  /** Whether there is anything to clear besides what was typed. */
  narrowed?: boolean;
  onInput: (typed: string) => void;
  onClear: () => void;
  onFocus?: (() => void) | undefined;
  onEnter?: () => void;
}

/** Where a slash is typed or chosen by; a switch has no use for it. */
const TAKES_WORDS = 'input:not([type="checkbox"], [type="radio"]), textarea, select, dialog';

export function SearchField({
  label,
  typed,
  inputRef,
  narrowed = false,
  onInput,
  onClear,
  onFocus,
  onEnter,
}: Props) {
  const message = useMessages();
  const id = useId();
  const canClear = typed !== '' || narrowed;
  useKeydown((event) => {
    const { target, key, ctrlKey, metaKey, altKey } = event;
    if (key !== '/' || ctrlKey || metaKey || altKey || event.isComposing) return;
    if (target instanceof Element && target.closest(TAKES_WORDS)) return;
    event.preventDefault();
    inputRef.current?.focus();
  });
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const { key } = event;
    if (key === 'Escape') {
      if (canClear) onClear();
      else inputRef.current?.blur();
    } else if (onEnter && typed !== '' && (key === 'Enter' || key === 'ArrowDown')) onEnter();
    else return;
    event.preventDefault();
  };
  return (
    <div class={css.search}>
      <label for={id} class="visually-hidden">
        {label}
      </label>
      <input
        id={id}
        ref={inputRef}
        class={css.field}
        type="search"
        value={typed}
        placeholder={label}
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        aria-keyshortcuts="/"
        onFocus={onFocus}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={press}
      />
      {canClear && (
        <span class={css.clear}>
          <IconButton
            icon="remove"
            name={message('search_clear')}
            onPress={() => {
              onClear();
              inputRef.current?.focus();
            }}
          />
        </span>
      )}
    </div>
  );
}
