/** Today's acts: each can be changed in place, or deleted. */
import { useCallback, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useDiscreet } from '@/components/base/DiscreetText';
import { KindMark } from '@/components/base/KindMark';
import { useMessages } from '@/components/base/messages';
import { IconButton } from '@/components/ui/Button';
import { memo } from '@/components/ui/memo';
import { SingleLineField } from '@/components/ui/SingleLineField';
import type { Entry } from '@/utils/journal/model/entry';
import { lineFrom, MAX_WORDS_LENGTH } from '@/utils/journal/model/fields';
import { isLongerThan } from '@/utils/journal/writing/fit-texts';
import type { Kind } from '@/utils/shared/kinds';
import css from './TodaysActs.module.css';

interface Props {
  /** Newest first. */
  entries: readonly Entry[];
  /** How many of them show, and the one being changed; left out for all. */
  newest?: number | undefined;
  /** Resolves with what came of it. */
  onChange: (edited: EditedLine) => Promise<LineEdit>;
  onDelete: (entry: Entry) => void;
}

/** An act whose line is being changed. */
export interface EditedLine {
  /** As it was when it was opened, or as another window has changed it by what was said since. */
  seen: Entry;
  /** What the field starts with, and in the end what was typed. */
  typed: string;
  /** Another window deleted it, which was said. */
  gone: boolean;
}

/** `meanwhile`: another window has changed it, or deleted it (null), and nothing was stored. */
export type LineEdit =
  | { state: 'stored' }
  | { state: 'failed' }
  | { state: 'meanwhile'; present: Entry | null };

export function TodaysActs({ entries, newest, onChange, onDelete }: Props) {
  const [editing, setEditing] = useState<EditedLine | null>(null);
  // Id of the act that takes the focus when the field closes.
  const returnTo = useRef<string | null>(null);
  const shown = withEdited(entries, editing?.seen ?? null).filter(
    ({ id }, i) => newest === undefined || i < newest || id === editing?.seen.id,
  );
  // The field above is drawn at every key. Stable callbacks keep the lines of a long day from that.
  const latest = useRef({ shown, onDelete });
  latest.current = { shown, onDelete };
  const at = (id: string) => latest.current.shown.find((entry) => entry.id === id) ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it reads is the latest.
  const edit = useCallback((id: string) => {
    const entry = at(id);
    if (entry) setEditing({ seen: entry, typed: entry.words, gone: false });
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it reads is the latest.
  const remove = useCallback((id: string) => {
    const entry = at(id);
    if (entry) latest.current.onDelete(entry);
  }, []);
  const takesFocus = useCallback((id: string) => {
    const takes = returnTo.current === id;
    if (takes) returnTo.current = null;
    return takes;
  }, []);
  return (
    <ul class={css.list}>
      {shown.map((entry) => (
        <li key={entry.id} class={`${css.entry} reveals-discreet-text`}>
          {editing?.seen.id === entry.id ? (
            <ActEditor
              from={editing.typed}
              onDone={(typed) => {
                returnTo.current = entry.id;
                setEditing(null);
                if (typed === null || (typed === editing.seen.words && !editing.gone)) return;
                const edited = { ...editing, typed };
                void onChange(edited).then((did) => {
                  if (did.state === 'stored') return;
                  // What was typed is in the field again.
                  const again =
                    did.state === 'failed'
                      ? edited
                      : { seen: did.present ?? editing.seen, typed, gone: did.present === null };
                  setEditing((now) => now ?? again);
                });
              }}
            />
          ) : (
            <ActLine
              id={entry.id}
              line={entry.words}
              kind={entry.kind}
              takesFocus={takesFocus}
              onEdit={edit}
              onDelete={remove}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

/** Keeps an act that is being changed in its place, even when another window deletes it. */
function withEdited(entries: readonly Entry[], editing: Entry | null): readonly Entry[] {
  if (!editing || entries.some(({ id }) => id === editing.id)) return entries;
  const later = entries.filter(({ writtenAt }) => writtenAt > editing.writtenAt);
  return [...later, editing, ...entries.slice(later.length)];
}

interface ActLineProps {
  id: string;
  line: string;
  kind: Kind | null;
  takesFocus: (id: string) => boolean;
  onEdit: (id: string) => void;
  onDelete: (id: string) => void;
}

const ActLine = memo(({ id, line, kind, takesFocus, onEdit, onDelete }: ActLineProps) => {
  const message = useMessages();
  const discreet = useDiscreet();
  const lineId = useId();
  const change = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it comes back from editing.
  useLayoutEffect(() => {
    if (takesFocus(id)) change.current?.focus();
  }, []);
  return (
    <>
      <span class={css.mark}>
        <KindMark kind={kind} />
      </span>
      <p
        id={lineId}
        class={`${css.words} discreet-text`}
        dir="auto"
        aria-hidden={discreet || undefined}
      >
        {line}
      </p>
      <div class={css.actions}>
        <IconButton
          icon="change"
          name={message('change')}
          label={discreet ? message('change') : message('change_entry', { line })}
          describedBy={discreet ? lineId : undefined}
          onPress={() => onEdit(id)}
          buttonRef={change}
        />
        <IconButton
          icon="remove"
          name={message('delete')}
          label={discreet ? message('delete') : message('delete_entry', { line })}
          describedBy={discreet ? lineId : undefined}
          onPress={() => onDelete(id)}
        />
      </div>
    </>
  );
});

function ActEditor({ from, onDone }: { from: string; onDone: (words: string | null) => void }) {
  const message = useMessages();
  const [value, setValue] = useState(from);
  return (
    <div class={css.editing}>
      <SingleLineField
        label={message('change_label')}
        labelHidden
        hint={message('change_hint')}
        value={value}
        focused
        said={isLongerThan(value, MAX_WORDS_LENGTH) ? message('line_goes_on') : ''}
        onInput={setValue}
        onEnter={() => onDone(lineFrom(value) === null ? null : value)}
        onEscape={() => onDone(null)}
      />
    </div>
  );
}
