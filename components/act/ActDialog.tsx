/** A dialog in which everything about an entry can be changed, its day and inspiration included. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { formatDate } from '@/components/base/format-date';
import { useMessages } from '@/components/base/messages';
import { useScrollRoom } from '@/components/base/useScrollRoom';
import { Button, IconButton } from '@/components/ui/Button';
import { useAskBeforeClosing } from '@/components/ui/hooks/useAskBeforeClosing';
import { ModalDialog } from '@/components/ui/ModalDialog';
import { SingleLineField } from '@/components/ui/SingleLineField';
import { useCombobox } from '@/components/ui/useCombobox';
import type { Entry } from '@/utils/journal/model/entry';
import { MAX_WORDS_LENGTH } from '@/utils/journal/model/fields';
import type { EntryChanges } from '@/utils/journal/writing/entry-edit';
import { changedEntry, collisions, isTooLong } from '@/utils/journal/writing/entry-edit';
import { isLongerThan } from '@/utils/journal/writing/fit-texts';
import type { KnownPerson } from '@/utils/journal/writing/mentions';
import css from './ActDialog.module.css';
import { ActFields } from './ActFields';

interface Props {
  /** The stored entry; another window may change it while this is open. */
  entry: Entry;
  /** Another window deleted it. */
  gone?: boolean;
  /** Changes to begin with, where it is opened again after being closed. */
  initialChanges: EntryChanges;
  /** The entry as it was when these were made; left out for as it is. */
  seen?: Entry;
  people: readonly KnownPerson[];
  today: string;
  /** The changes could not be stored; they are still in the fields. */
  failed: boolean;
  /** Resolves with the entry of an id; null where it was deleted. */
  read: (id: string) => Promise<Entry | null>;
  /** Finds entries by text, newest first. */
  search: (typed: string, signal: AbortSignal) => AsyncIterable<Entry>;
  onNewPerson: (name: string) => Promise<string>;
  onKeep: (changes: EntryChanges) => void;
  onDelete: () => void;
  /** Closed without keeping; called with the changes so far, and the entry as it was then. */
  onClose: (changes: EntryChanges, seen: Entry) => void;
}

export function ActDialog({
  entry,
  gone = false,
  initialChanges,
  seen = entry,
  people,
  today,
  failed,
  read,
  search,
  onNewPerson,
  onKeep,
  onDelete,
  onClose,
}: Props) {
  const message = useMessages();
  const [changes, setChanges] = useState(initialChanges);
  /** What was touched, as it was then: another window may have changed it since. */
  const [base, setBase] = useState(() => fieldsOf(seen, initialChanges));
  const mine = useRef<HTMLButtonElement>(null);
  const touch = (some: EntryChanges) => {
    setChanges((before) => ({ ...before, ...some }));
    setBase((before) => ({ ...fieldsOf(entry, some), ...before }));
  };
  const shown = { ...entry, ...changes };
  const tooLong = isTooLong(entry, changes);
  const colliding = collisions({ ...entry, ...base }, changes, entry);
  const meanwhile = gone || colliding.length > 0;
  const keep = () => {
    if (tooLong) return;
    // Nothing of another window is written over unasked.
    if (meanwhile) mine.current?.focus();
    else onKeep(changes);
  };
  const takeTheirs = () => {
    setChanges((before) => without(before, colliding));
    setBase((before) => without(before, colliding));
  };
  const theirs = colliding
    .map((field) => entry[field])
    .filter((text) => typeof text === 'string' && text !== entry.day && text !== entry.kind)
    .join(' · ');
  const said = () => {
    if (failed) return message('sheet_failed');
    if (gone) return message('sheet_deleted');
    if (colliding.length === 0) return '';
    return theirs === ''
      ? message('sheet_changed')
      : message('sheet_changed_to', { words: theirs });
  };
  const touched = changedEntry(entry, changes) !== null;
  const answers = useRef<HTMLDivElement>(null);
  useScrollRoom(answers);
  useAskBeforeClosing(touched);
  return (
    <ModalDialog
      label={message('entry_sheet')}
      onClose={() => onClose(changes, { ...entry, ...base })}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for what the button does. */}
      <div
        class={css.content}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          keep();
        }}
      >
        <SingleLineField
          label={message('entry_line')}
          hint={message('change_hint')}
          said={
            tooLong
              ? message('too_long_to_keep')
              : isLongerThan(shown.words, MAX_WORDS_LENGTH)
                ? message('line_goes_on')
                : ''
          }
          value={shown.words}
          focused
          onInput={(line) => touch({ words: line })}
          onEnter={keep}
        />
        <ActFields
          details={shown}
          people={people}
          today={today > shown.day ? today : shown.day}
          onChange={touch}
          onNewPerson={onNewPerson}
        >
          <InspiredBy
            of={entry.id}
            value={shown.inspiredBy}
            read={read}
            search={search}
            onChange={(inspiredBy) => touch({ inspiredBy })}
          />
        </ActFields>
        <div ref={answers} class={css.answers}>
          <p class={css.failed} role="alert">
            {said()}
          </p>
          {meanwhile ? (
            <>
              <Button weight="main" buttonRef={mine} onPress={() => !tooLong && onKeep(changes)}>
                {message(gone ? 'sheet_bring_back' : 'sheet_mine')}
              </Button>
              {!gone && <Button onPress={takeTheirs}>{message('sheet_theirs')}</Button>}
            </>
          ) : (
            <Button weight="main" onPress={keep}>
              {message('save_changes')}
            </Button>
          )}
          <Button weight="quiet" onPress={() => onClose(changes, { ...entry, ...base })}>
            {message(touched ? 'cancel' : 'close')}
          </Button>
          <span class={css.delete}>
            <Button weight="quiet" onPress={onDelete}>
              {message('delete')}
            </Button>
          </span>
        </div>
      </div>
    </ModalDialog>
  );
}

/** The fields of an entry that changes touch. */
const fieldsOf = (entry: Entry, changes: EntryChanges): EntryChanges =>
  Object.fromEntries(
    (Object.keys(changes) as (keyof EntryChanges)[]).map((field) => [field, entry[field]]),
  );

const without = (changes: EntryChanges, fields: readonly string[]): EntryChanges =>
  Object.fromEntries(Object.entries(changes).filter(([field]) => !fields.includes(field)));

/** Chosen: what fits under the field without scrolling. */
const MOST_SUGGESTIONS = 7;

interface InspiredByProps {
  /** Id of the entry itself, left out of the suggestions. */
  of: string;
  value: string | null;
  read: Props['read'];
  search: Props['search'];
  onChange: (id: string | null) => void;
}

/** Which act inspired this one, picked by a search for its text. */
function InspiredBy({ of, value, read, search, onChange }: InspiredByProps) {
  const message = useMessages();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [suggestions, setOffered] = useState<readonly Entry[]>([]);
  const [inspirer, setInspirer] = useState<Entry | null>(null);
  useEffect(() => {
    let cancelled = false;
    if (value === null) setInspirer(null);
    else
      read(value).then(
        (found) => !cancelled && setInspirer(found),
        () => undefined,
      );
    return () => {
      cancelled = true;
    };
  }, [value, read]);
  useEffect(() => {
    const stop = new AbortController();
    const find = async () => {
      const found: Entry[] = [];
      if (typed.trim() !== '') {
        for await (const entry of search(typed, stop.signal)) {
          if (entry.id !== of) found.push(entry);
          if (found.length >= MOST_SUGGESTIONS) break;
        }
      }
      if (!stop.signal.aborted) setOffered(found);
    };
    find().catch(() => undefined);
    return () => stop.abort();
  }, [typed, of, search]);
  const close = () => setTyped('');
  const options = suggestions.map((entry) => ({
    key: entry.id,
    text: `${entry.words} · ${formatDate(entry.day)}`,
    entry,
  }));
  const {
    field: combobox,
    onKey,
    list,
  } = useCombobox(
    message('inspired_choices'),
    options,
    ({ entry }) => {
      setInspirer(entry);
      onChange(entry.id);
      close();
    },
    close,
  );
  return (
    <div class={css.inspired}>
      <label for={id}>{message('inspired_label')}</label>
      {value !== null && inspirer && (
        <p class={css.inspirer}>
          <span dir="auto">{inspirer.words}</span>
          <IconButton
            icon="remove"
            name={message('person_take_out')}
            onPress={() => {
              onChange(null);
              field.current?.focus();
            }}
          />
        </p>
      )}
      <div class={css.picking}>
        <input
          id={id}
          ref={field}
          type="text"
          dir="auto"
          autocomplete="off"
          placeholder={message('inspired_placeholder')}
          value={typed}
          {...combobox}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onBlur={close}
          onKeyDown={onKey}
        />
        {list}
      </div>
    </div>
  );
}
