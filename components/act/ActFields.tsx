/**
 * Fields for everything an entry has beside its line. All are optional. The dialog shows all of
 * them; the field picks some.
 */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type MessageKey, useMessages } from '@/components/base/messages';
import { IconButton } from '@/components/ui/Button';
import { DateField } from '@/components/ui/DateField';
import { Disclosure } from '@/components/ui/Disclosure';
import field from '@/components/ui/Field.module.css';
import { SegmentedControl } from '@/components/ui/SegmentedControl';
import { Select, type SelectOption } from '@/components/ui/Select';
import { useCombobox } from '@/components/ui/useCombobox';
import {
  DIRECTIONS,
  type Direction,
  type Entry,
  MAX_FELT_LENGTH,
} from '@/utils/journal/model/entry';
import { MAX_WORDS_LENGTH } from '@/utils/journal/model/fields';
import { MAX_NAME_LENGTH } from '@/utils/journal/model/person';
import { isLongerThan } from '@/utils/journal/writing/fit-texts';
import {
  type KnownPerson,
  mentionChoices,
  nameFrom,
  personCalled,
} from '@/utils/journal/writing/mentions';
import { KINDS, type Kind } from '@/utils/shared/kinds';
import css from './ActFields.module.css';

export type ActDetails = Pick<
  Entry,
  'direction' | 'kind' | 'people' | 'day' | 'need' | 'note' | 'feltBefore' | 'feltAfter' | 'hard'
>;

interface Props {
  details: ActDetails;
  /** All people of the journal. */
  people: readonly KnownPerson[];
  /** The last day that can be chosen, 'YYYY-MM-DD'. */
  today: string;
  /** Called at every change, in text fields at every key. */
  onChange: (change: Partial<ActDetails>) => void;
  /** Adds a person of this name and resolves with their id. */
  onNewPerson: (name: string) => Promise<string>;
  /** Comes before what few lines have, which is folded away where nothing of it is written. */
  children?: ComponentChildren;
}

export function ActFields({ details, people, today, onChange, onNewPerson, children }: Props) {
  const message = useMessages();
  const { need, note, feltBefore, feltAfter, hard } = details;
  return (
    <div class={css.fields}>
      <DirectionField value={details.direction} onChange={(direction) => onChange({ direction })} />
      <div class={css.pair}>
        <KindField value={details.kind} onChange={(kind) => onChange({ kind })} />
        <DayField value={details.day} max={today} onChange={(day) => onChange({ day })} />
      </div>
      <PeopleField
        value={details.people}
        people={people}
        onChange={(ids) => onChange({ people: ids })}
        onNewPerson={onNewPerson}
      />
      {children}
      <Disclosure
        summary={message('more')}
        open={hard || [need, note, feltBefore, feltAfter].some((each) => each !== null)}
      >
        <FurtherFields details={details} onChange={onChange} />
      </Disclosure>
    </div>
  );
}

export const DIRECTION_NAMES: Readonly<Record<Direction, MessageKey>> = {
  given: 'direction_given',
  received: 'direction_received',
  noticed: 'direction_noticed',
};

export function DirectionField({
  value,
  onChange,
}: {
  value: Direction;
  onChange: (direction: Direction) => void;
}) {
  const message = useMessages();
  return (
    <SegmentedControl
      label={message('direction_label')}
      choices={DIRECTIONS}
      name={(direction) => message(DIRECTION_NAMES[direction])}
      value={value}
      onChange={onChange}
    />
  );
}

export function KindField({
  value,
  onChange,
}: {
  value: Kind | null;
  onChange: (kind: Kind | null) => void;
}) {
  const message = useMessages();
  const id = useId();
  return (
    <div class={css.field}>
      <label for={id}>{message('kind_label')}</label>
      <Select
        id={id}
        value={value ?? ''}
        options={[
          ['', message('kind_none')],
          ...KINDS.map((kind): SelectOption => [kind, message(`kind_${kind}`)]),
        ]}
        onChange={(kind) => onChange((kind || null) as Kind | null)}
      />
    </div>
  );
}

interface DayProps {
  value: string | null;
  min?: string;
  max?: string;
  onChange: (day: string) => void;
}

/** The day of an act. A field that was emptied leaves the day as it was. */
export function DayField({ value, min = '1900-01-01', max, onChange }: DayProps) {
  const message = useMessages();
  return (
    <DateField
      label={message('day_label')}
      value={value ?? ''}
      min={min}
      max={max}
      onChange={(day) => day !== '' && onChange(day)}
    />
  );
}

interface PeopleProps {
  /** Ids of the people of this act. */
  value: readonly string[];
  people: readonly KnownPerson[];
  onChange: (ids: string[]) => void;
  onNewPerson: (name: string) => Promise<string>;
}

/** The people of an act: each can be removed; the field picks or adds another. */
export function PeopleField({ value, people, onChange, onNewPerson }: PeopleProps) {
  const message = useMessages();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [closed, setClosed] = useState(true);
  const others = people.filter((person) => !value.includes(person.id));
  const suggestions = closed ? null : mentionChoices(typed, others);
  const name = nameFrom(typed);
  const options = [
    ...(suggestions?.people ?? []).map((person) => ({ key: person.id, text: person.name, person })),
    ...(suggestions?.make
      ? [{ key: '', text: message('person_new', { name: suggestions.make }), person: null }]
      : []),
  ];
  const add = async (person: KnownPerson | null | undefined, fresh: string | null) => {
    if (!person && fresh === null) return;
    setTyped('');
    setClosed(true);
    onChange([...value, person ? person.id : await onNewPerson(fresh as string)]);
  };
  const { field, onKey, list } = useCombobox(
    message('people_choices'),
    options,
    ({ person }) => void add(person, suggestions?.make ?? null),
    () => setClosed(true),
  );
  const inIt = value.map((one) => people.find((person) => person.id === one));
  return (
    <div class={css.field}>
      <label for={id}>{message('people_label')}</label>
      {value.length > 0 && (
        <ul class={css.people}>
          {inIt.map(
            (person) =>
              person && (
                <li key={person.id} class={css.person}>
                  <bdi>{person.name}</bdi>
                  <IconButton
                    icon="remove"
                    name={message('person_take_out')}
                    label={message('person_take_out_this', { name: person.name })}
                    onPress={() => onChange(value.filter((one) => one !== person.id))}
                  />
                </li>
              ),
          )}
        </ul>
      )}
      <div class={css.combobox}>
        <input
          id={id}
          class={css.input}
          type="text"
          dir="auto"
          autocomplete="off"
          maxLength={MAX_NAME_LENGTH}
          placeholder={message('person_placeholder')}
          value={typed}
          {...field}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setClosed(event.currentTarget.value.trim() === '');
          }}
          onBlur={() => setClosed(true)}
          onKeyDown={(event) => {
            if (onKey(event) || event.key !== 'Enter' || event.isComposing) return;
            event.preventDefault();
            if (name === null) return;
            void add(personCalled(others, name), name);
          }}
        />
        {list}
      </div>
    </div>
  );
}

type FurtherDetails = Pick<ActDetails, 'need' | 'note' | 'feltBefore' | 'feltAfter' | 'hard'>;

/** What was needed, how it felt, a note, and whether it was hard. */
export function FurtherFields({
  details,
  onChange,
}: {
  details: FurtherDetails;
  onChange: (change: Partial<FurtherDetails>) => void;
}) {
  const message = useMessages();
  const id = useId();
  const feelings = message('felt_words').split(/[,،、，]\s*/u);
  return (
    <>
      <TextField
        label={message('need_label')}
        value={details.need}
        goesOnAfter={MAX_WORDS_LENGTH}
        onChange={(need) => onChange({ need })}
      />
      <div class={css.pair}>
        <TextField
          label={message('felt_before_label')}
          value={details.feltBefore}
          goesOnAfter={MAX_FELT_LENGTH}
          list={`${id}-felt`}
          onChange={(feltBefore) => onChange({ feltBefore })}
        />
        <TextField
          label={message('felt_after_label')}
          value={details.feltAfter}
          goesOnAfter={MAX_FELT_LENGTH}
          list={`${id}-felt`}
          onChange={(feltAfter) => onChange({ feltAfter })}
        />
      </div>
      <datalist id={`${id}-felt`}>
        {feelings.map((feeling) => (
          <option key={feeling} value={feeling} />
        ))}
      </datalist>
      <div class={css.field}>
        <label for={`${id}-note`}>{message('note_label')}</label>
        <textarea
          id={`${id}-note`}
          class={`${field.area} ${css.note}`}
          dir="auto"
          value={details.note ?? ''}
          onInput={(event) => onChange({ note: event.currentTarget.value || null })}
        />
      </div>
      <label class={css.hard}>
        <input
          type="checkbox"
          checked={details.hard}
          onChange={(event) => onChange({ hard: event.currentTarget.checked })}
        />
        <span>
          {message('hard_label')} <span class={css.hint}>{message('hard_hint')}</span>
        </span>
      </label>
    </>
  );
}

interface TextProps {
  label: string;
  value: string | null;
  /** Longer than that it goes on in the note, which is said. In UTF-16 code units. */
  goesOnAfter?: number;
  /** No more is taken, in UTF-16 code units. */
  maxLength?: number;
  placeholder?: string;
  /** Id of a `<datalist>` of suggestions. */
  list?: string;
  /** Null for an empty field. */
  onChange: (value: string | null) => void;
}

export function TextField({ label, value, goesOnAfter, onChange, ...input }: TextProps) {
  const message = useMessages();
  const id = useId();
  return (
    <div class={css.field}>
      <label for={id}>{label}</label>
      <input
        id={id}
        class={css.input}
        type="text"
        dir="auto"
        autocomplete="off"
        {...input}
        value={value ?? ''}
        onInput={(event) => onChange(event.currentTarget.value || null)}
      />
      {goesOnAfter !== undefined && (
        <p aria-live="polite" class={css.said}>
          {isLongerThan(value, goesOnAfter) ? message('line_goes_on') : ''}
        </p>
      )}
    </div>
  );
}
