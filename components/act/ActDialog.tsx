/** A dialog in which everything about an entry can be changed, its day and inspiration included. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { formatDate } from '@/components/base/format-date';
import { useMessages } from '@/components/base/messages';
import { useScrollRoom } from '@/components/base/useScrollRoom';
import { Button, IconButton } from '@/components/ui/Button';
import { ModalDialog } from '@/components/ui/ModalDialog';
import { SingleLineField } from '@/components/ui/SingleLineField';
import { useAskBeforeClosing } from '@/components/ui/useAskBeforeClosing';
import { useCombobox } from '@/components/ui/useCombobox';
import type { Entry } from '@/utils/journal/model/entry';
import { MAX_WORDS_LENGTH } from '@/utils/journal/model/fields';
import type { EntryChanges } from '@/utils/journal/writing/entry-edit';
import { changedEntry, isTooLong } from '@/utils/journal/writing/entry-edit';
import { isLongerThan } from '@/utils/journal/writing/fit-texts';
import type { KnownPerson } from '@/utils/journal/writing/mentions';
import css from './ActDialog.module.css';
import { ActFields } from './ActFields';

interface Props {
  /** The stored entry; another window may change it while this is open. */
  entry: Entry;
  /** Changes to begin with, where it is opened again after being closed. */
  initialChanges: EntryChanges;
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
  /** Closed without keeping; called with the changes so far. */
  onClose: (changes: EntryChanges) => void;
}

export function ActDialog({
  entry,
  initialChanges,
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
  const touch = (some: EntryChanges) => setChanges((before) => ({ ...before, ...some }));
  const shown = { ...entry, ...changes };
  const tooLong = isTooLong(entry, changes);
  const keep = () => {
    if (!tooLong) onKeep(changes);
  };
  const touched = changedEntry(entry, changes) !== null;
  const answers = useRef<HTMLDivElement>(null);
  useScrollRoom(answers);
  useAskBeforeClosing(touched);
  return (
    <ModalDialog label={message('entry_sheet')} onClose={() => onClose(changes)}>
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
        />
        <InspiredBy
          of={entry.id}
          value={shown.inspiredBy}
          read={read}
          search={search}
          onChange={(inspiredBy) => touch({ inspiredBy })}
        />
        <div ref={answers} class={css.answers}>
          <p class={css.failed} role="alert">
            {failed && message('sheet_failed')}
          </p>
          <Button weight="main" onPress={keep}>
            {message('person_keep')}
          </Button>
          <Button weight="quiet" onPress={() => onClose(changes)}>
            {message(touched ? 'leave_as_is' : 'close')}
          </Button>
          <span class={css.delete}>
            <Button weight="quiet" onPress={onDelete}>
              {message('entry_delete')}
            </Button>
          </span>
        </div>
      </div>
    </ModalDialog>
  );
}

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
            name={message('inspired_take_out')}
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
