/** The field that finds settings: `/` goes to it, Enter to what was found first, Escape clears it. */
import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import { useMessages } from '@/components/base/messages';
import { IconButton } from '@/components/ui/Button';
import { useKeydown } from '@/components/ui/hooks/useKeydown';
import css from './SettingsSearch.module.css';

interface Props {
  typed: string;
  inputRef: { current: HTMLInputElement | null } & Ref<HTMLInputElement>;
  onInput: (typed: string) => void;
  /** To what was found first. */
  onEnter: () => void;
}

/** Where a slash is typed or chosen by; a switch has no use for it. */
const TAKES_WORDS = 'input:not([type="checkbox"], [type="radio"]), textarea, select, dialog';

export function SettingsSearch({ typed, inputRef, onInput, onEnter }: Props) {
  const message = useMessages();
  const id = useId();
  useKeydown((event) => {
    const { target, key, ctrlKey, metaKey, altKey } = event;
    if (key !== '/' || ctrlKey || metaKey || altKey || event.isComposing) return;
    if (target instanceof Element && target.closest(TAKES_WORDS)) return;
    event.preventDefault();
    inputRef.current?.focus();
  });
  return (
    <search class={css.search}>
      <label for={id} class="visually-hidden">
        {message('options_search')}
      </label>
      <input
        id={id}
        ref={inputRef}
        class={css.field}
        type="search"
        value={typed}
        placeholder={message('options_search')}
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        aria-keyshortcuts="/"
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Escape') {
            if (typed === '') inputRef.current?.blur();
            onInput('');
          } else if (typed !== '' && (event.key === 'Enter' || event.key === 'ArrowDown')) {
            onEnter();
          } else return;
          event.preventDefault();
        }}
      />
      {typed !== '' && (
        <span class={css.clear}>
          <IconButton
            icon="remove"
            name={message('search_clear')}
            onPress={() => {
              onInput('');
              inputRef.current?.focus();
            }}
          />
        </span>
      )}
    </search>
  );
}
