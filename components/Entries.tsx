/** A day's kind acts: each can be changed where it stands, or deleted. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '@/utils/journal/entry';
import { lineFrom } from '@/utils/journal/fields';
import { GlyphButton } from './Button';
import css from './Entries.module.css';
import { LineField } from './LineField';
import { useDiscreet } from './Veiled';
import { useWords } from './words';

interface Props {
  /** Newest first. */
  entries: readonly Entry[];
  onChange: (entry: Entry, words: string) => void;
  onDelete: (entry: Entry) => void;
}

export function Entries({ entries, onChange, onDelete }: Props) {
  const [editing, setEditing] = useState<Entry | null>(null);
  // Where the focus goes back to when the field closes.
  const returnTo = useRef<string | null>(null);
  return (
    <ul class={css.list}>
      {withEdited(entries, editing).map((entry) => (
        <li key={entry.id} class={`${css.entry} unveils`}>
          {editing?.id === entry.id ? (
            <Editing
              from={editing.words}
              onDone={(words) => {
                returnTo.current = entry.id;
                setEditing(null);
                // `entry` is as it stands now, which another window may have changed meanwhile.
                if (words !== null && words !== editing.words) onChange(entry, words);
              }}
            />
          ) : (
            <Reading
              entry={entry}
              takesFocus={() => {
                const takes = returnTo.current === entry.id;
                if (takes) returnTo.current = null;
                return takes;
              }}
              onEdit={() => setEditing(entry)}
              onDelete={() => onDelete(entry)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

/** An act that is being changed stays in its place, even when another window deletes it. */
function withEdited(entries: readonly Entry[], editing: Entry | null): readonly Entry[] {
  if (!editing || entries.some(({ id }) => id === editing.id)) return entries;
  const later = entries.filter(({ writtenAt }) => writtenAt > editing.writtenAt);
  return [...later, editing, ...entries.slice(later.length)];
}

interface ReadingProps {
  entry: Entry;
  takesFocus: () => boolean;
  onEdit: () => void;
  onDelete: () => void;
}

function Reading({ entry, takesFocus, onEdit, onDelete }: ReadingProps) {
  const words = useWords();
  const discreet = useDiscreet();
  const id = useId();
  const change = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it comes back from editing.
  useLayoutEffect(() => {
    if (takesFocus()) change.current?.focus();
  }, []);
  return (
    <>
      <p id={id} class={`${css.words} veil`} dir="auto" aria-hidden={discreet || undefined}>
        {entry.words}
      </p>
      <div class={css.actions}>
        <GlyphButton
          glyph="change"
          name={words('change')}
          label={discreet ? words('change') : words('change_entry', entry.words)}
          describedBy={discreet ? id : undefined}
          onPress={onEdit}
          buttonRef={change}
        />
        <GlyphButton
          glyph="remove"
          name={words('delete')}
          label={discreet ? words('delete') : words('delete_entry', entry.words)}
          describedBy={discreet ? id : undefined}
          onPress={onDelete}
        />
      </div>
    </>
  );
}

function Editing({ from, onDone }: { from: string; onDone: (words: string | null) => void }) {
  const words = useWords();
  const [value, setValue] = useState(from);
  return (
    <div class={css.editing}>
      <LineField
        label={words('change_label')}
        labelHidden
        hint={words('change_hint')}
        value={value}
        focused
        onInput={setValue}
        onEnter={() => onDone(lineFrom(value))}
        onEscape={() => onDone(null)}
      />
    </div>
  );
}
