/** One person's page: what is meant for them, their acts, and forms to change, merge or forget them. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ActActions, PeopleById } from '@/components/act/Act';
import { useDiscreet } from '@/components/base/DiscreetText';
import { EmptyState } from '@/components/base/EmptyState';
import { onFormKey } from '@/components/base/form-key';
import { formatDay, formatRelativeDay, formatYearDay } from '@/components/base/format-date';
import { formatList } from '@/components/base/format-locale';
import { type MessageKey, useMessages } from '@/components/base/messages';
import { planSentence } from '@/components/base/plan-words';
import { Button } from '@/components/ui/Button';
import { Select, type SelectOption } from '@/components/ui/Select';
import { DIRECTIONS, type Direction } from '@/utils/journal/model/entry';
import { lineFrom } from '@/utils/journal/model/fields';
import type { Heard } from '@/utils/journal/model/heard';
import type { Intention } from '@/utils/journal/model/intention';
import type { Occasion } from '@/utils/journal/model/occasion';
import {
  HUSHED,
  type HushedFor,
  MAX_ALSO_CALLED,
  MAX_NAME_LENGTH,
  type Person,
} from '@/utils/journal/model/person';
import { fieldsOfYearDay, namesFrom, yearDayFromFields } from '@/utils/journal/model/person-fields';
import page from './DaysView.module.css';
import css from './PeopleView.module.css';
import { type OccasionDraft, PersonDates } from './PersonDates';
import { PersonHeard } from './PersonHeard';
import { PersonMark } from './PersonMark';
import { PersonTextField } from './PersonTextField';
import { type SearchProps, SearchResults } from './SearchPanel';
import { YearDayFieldset } from './YearDayFieldset';

interface Props extends ActActions, SearchProps {
  person: Person;
  names: PeopleById;
  today: string;
  version: number;
  /** The last day of each direction that has one; null while it is being read. */
  lasts: Readonly<Partial<Record<Direction, string>>> | null;
  /** What is meant for them, in the order in which it is listed. */
  meant: readonly Intention[];
  /** All days in people's lives; theirs are shown. */
  occasions: readonly Occasion[];
  /** What was heard of them, the latest first. */
  heard: readonly Heard[];
  onWrite: () => void;
  onChange: (person: Person) => void;
  /** Merges `person` into `into`. */
  onMerge: (person: Person, into: Person) => void;
  onForget: (person: Person, withEntries: boolean) => void;
  /** @param before the day as it was; null for a new one */
  onOccasion: (occasion: OccasionDraft, before: Occasion | null) => void;
  onDeleteOccasion: (occasion: Occasion) => void;
  /** @param before the line as it was; null for a new one */
  onHeard: (words: string, before: Heard | null) => void;
  onDeleteHeard: (heard: Heard) => void;
}

const PASSED: Readonly<Record<Direction, MessageKey>> = {
  given: 'person_given',
  received: 'person_received',
  noticed: 'person_noticed',
};

export function PersonView({
  person,
  names,
  today,
  version,
  lasts,
  meant,
  occasions,
  heard,
  search,
  onOpen,
  onDelete,
  onWrite,
  onChange,
  onMerge,
  onForget,
  onOccasion,
  onDeleteOccasion,
  onHeard,
  onDeleteHeard,
}: Props) {
  const message = useMessages();
  const discreet = useDiscreet();
  const [changing, setChanging] = useState(false);
  const [openForm, setOpenForm] = useState<'change' | 'one' | 'hush' | 'forget' | null>(null);
  const tools = useRef<HTMLDivElement>(null);
  const close = () => {
    // The last, for the door they stand behind is open too.
    const open = tools.current?.querySelectorAll<HTMLElement>('[aria-expanded="true"]') ?? [];
    [...open].at(-1)?.focus();
    setOpenForm(null);
  };
  const others = [...names.values()].filter(({ id }) => id !== person.id);
  const passed = DIRECTIONS.flatMap((direction) => {
    const day = lasts?.[direction];
    return day ? [{ direction, day }] : [];
  });
  const form = (which: typeof openForm, name: MessageKey) => (
    <Button
      weight="quiet"
      expanded={openForm === which}
      onPress={() => setOpenForm(openForm === which ? null : which)}
    >
      {message(name)}
    </Button>
  );
  return (
    <main class={page.page}>
      <header class={`${css.header} reveals-discreet-text`}>
        <PersonMark id={person.id} large />
        <div class={css.title}>
          <h1 class="discreet-text" dir="auto">
            {person.name}
          </h1>
          {(person.alsoCalled.length > 0 || person.birthday) && (
            <p class={css.soft}>
              {person.alsoCalled.length > 0 && (
                <span class="discreet-text" dir="auto" aria-hidden={discreet || undefined}>
                  {message('person_also', { names: formatList(person.alsoCalled, 'conjunction') })}
                </span>
              )}
              {person.birthday && (
                <span>{message('person_born', { day: formatYearDay(person.birthday) })}</span>
              )}
            </p>
          )}
          {person.hushed && <p class={css.soft}>{message(HUSHED_SAID[person.hushed])}</p>}
        </div>
      </header>
      <div class={css.told}>
        {passed.length > 0 && (
          <dl class={css.lastActs}>
            {passed.map(({ direction, day }) => (
              <div key={direction}>
                <dt>{message(PASSED[direction])}</dt>
                <dd>{message('person_last', { day: formatRelativeDay(day, today, message) })}</dd>
              </div>
            ))}
          </dl>
        )}
        {meant.length > 0 && (
          <section class={`${css.meant} reveals-discreet-text`} aria-labelledby="meant">
            <h2 id="meant">{message('intentions_title')}</h2>
            <ul>
              {meant.map((intention) => (
                <li key={intention.id}>
                  <span class="discreet-text" dir="auto" aria-hidden={discreet || undefined}>
                    {planSentence(intention, message)}
                  </span>
                  {intention.day && <span class={css.soft}>{formatDay(intention.day, today)}</span>}
                </li>
              ))}
            </ul>
          </section>
        )}
        <PersonHeard heard={heard} today={today} onKeep={onHeard} onDelete={onDeleteHeard} />
        <PersonDates
          person={person}
          occasions={occasions}
          today={today}
          onKeep={onOccasion}
          onDelete={onDeleteOccasion}
        />
        <div class={css.tools} ref={tools}>
          <Button
            weight="quiet"
            expanded={changing}
            onPress={() => {
              setChanging(!changing);
              setOpenForm(null);
            }}
          >
            {message('change')}
          </Button>
          {changing && (
            <>
              {form('change', 'person_change')}
              {others.length > 0 && form('one', 'person_one')}
              {form('hush', 'person_hush')}
              {form('forget', 'person_forget')}
            </>
          )}
        </div>
        {openForm === 'change' && (
          <ChangeForm
            person={person}
            onClose={close}
            onKeep={(changed) => {
              close();
              onChange({ ...person, ...changed });
            }}
          />
        )}
        {openForm === 'one' && (
          <MergeForm person={person} others={others} onClose={close} onMerge={onMerge} />
        )}
        {openForm === 'hush' && <HushForm person={person} onClose={close} onChange={onChange} />}
        {openForm === 'forget' && (
          <ForgetForm person={person} onClose={close} onForget={onForget} />
        )}
      </div>
      {lasts && passed.length === 0 ? (
        <EmptyState action={<Button onPress={onWrite}>{message('write_down')}</Button>}>
          {message('person_empty')}
        </EmptyState>
      ) : (
        <SearchResults
          search={search}
          criteria={{ people: [person.id] }}
          label={message('person_acts')}
          byYear
          today={today}
          names={names}
          version={version}
          onOpen={onOpen}
          onDelete={onDelete}
        />
      )}
    </main>
  );
}

interface ChangeFormProps {
  person: Person;
  onClose: () => void;
  onKeep: (changed: Pick<Person, 'name' | 'alsoCalled' | 'birthday'>) => void;
}

function ChangeForm({ person, onClose, onKeep }: ChangeFormProps) {
  const message = useMessages();
  const id = useId();
  const [name, setName] = useState(person.name);
  const [also, setAlso] = useState(person.alsoCalled.join(', '));
  const [born, setBorn] = useState(fieldsOfYearDay(person.birthday));
  const [wrong, setWrong] = useState<MessageKey | null>(null);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const keep = () => {
    const line = lineFrom(name)?.slice(0, MAX_NAME_LENGTH);
    const birthday = yearDayFromFields(born);
    if (!line) return setWrong('person_name_wrong');
    if (birthday === undefined) return setWrong('person_born_wrong');
    onKeep({
      name: line,
      alsoCalled: namesFrom(also, MAX_NAME_LENGTH, MAX_ALSO_CALLED).filter((each) => each !== line),
      birthday,
    });
  };
  return (
    <form
      class={css.form}
      aria-label={message('person_change')}
      onKeyDown={onFormKey(onClose, keep)}
      onSubmit={(event) => event.preventDefault()}
    >
      <PersonTextField
        label={message('person_name')}
        value={name}
        longest={MAX_NAME_LENGTH}
        inputRef={first}
        onInput={setName}
      />
      <PersonTextField label={message('person_also_label')} value={also} onInput={setAlso} />
      <YearDayFieldset legend={message('person_birthday')} value={born} onChange={setBorn} />
      <p id={`${id}-wrong`} class={css.wrong} role="alert">
        {wrong && message(wrong)}
      </p>
      <div class={css.answers}>
        <Button weight="main" onPress={keep}>
          {message('save_changes')}
        </Button>
        <Button weight="quiet" onPress={onClose}>
          {message('cancel')}
        </Button>
      </div>
    </form>
  );
}

const HUSHED_SAID: Readonly<Record<HushedFor, MessageKey>> = {
  died: 'person_died_said',
  'lost-touch': 'person_lost_touch_said',
  'not-by-itself': 'person_hushed',
};
const HUSHED_NAMES: Readonly<Record<HushedFor, MessageKey>> = {
  died: 'person_died',
  'lost-touch': 'person_lost_touch',
  'not-by-itself': 'person_not_by_itself',
};

interface HushFormProps {
  person: Person;
  onClose: () => void;
  onChange: (person: Person) => void;
}

/** Whether somebody may be brought up, and why not; and whether it is asked when one goes quiet. */
function HushForm({ person, onClose, onChange }: HushFormProps) {
  const message = useMessages();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  const { hushed, mayBeQuiet, ...known } = person;
  const change = (to: Pick<Person, 'hushed' | 'mayBeQuiet'>) => {
    onClose();
    onChange({ ...known, ...to });
  };
  const quiet = mayBeQuiet ? { mayBeQuiet } : {};
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only Escape, which the button does as well.
    <div ref={box} class={css.form} onKeyDown={onFormKey(onClose)}>
      <p>{message('person_hush_what', { name: person.name })}</p>
      <div class={css.answers}>
        <Button pressed={!hushed} onPress={() => change(quiet)}>
          {message('person_unhush')}
        </Button>
        {HUSHED.map((why) => (
          <Button
            key={why}
            pressed={hushed === why}
            onPress={() => change({ ...quiet, hushed: why })}
          >
            {message(HUSHED_NAMES[why])}
          </Button>
        ))}
      </div>
      <div class={css.answers}>
        {mayBeQuiet && (
          <Button weight="quiet" onPress={() => change(hushed ? { hushed } : {})}>
            {message('person_ask_quiet')}
          </Button>
        )}
        <Button weight="quiet" onPress={onClose}>
          {message('cancel')}
        </Button>
      </div>
    </div>
  );
}

interface MergeFormProps {
  person: Person;
  others: readonly Person[];
  onClose: () => void;
  onMerge: (person: Person, into: Person) => void;
}

/** Merging is confirmed once, because the two can't be told apart afterwards. */
function MergeForm({ person, others, onClose, onMerge }: MergeFormProps) {
  const message = useMessages();
  const [chosen, setChosen] = useState('');
  const into = others.find(({ id }) => id === chosen);
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <form
      class={css.form}
      aria-label={message('person_one')}
      onKeyDown={onFormKey(onClose)}
      onSubmit={(event) => event.preventDefault()}
    >
      <label class={css.field}>
        <span>{message('person_one_who', { name: person.name })}</span>
        <Select
          bare
          selectRef={first}
          value={chosen}
          options={[['', '–'], ...others.map(({ id, name }): SelectOption => [id, name])]}
          onChange={setChosen}
        />
      </label>
      <p role="status">
        {into && message('person_one_what', { from: person.name, into: into.name })}
      </p>
      <div class={css.answers}>
        {into && <Button onPress={() => onMerge(person, into)}>{message('person_one_yes')}</Button>}
        <Button weight="quiet" onPress={onClose}>
          {message('cancel')}
        </Button>
      </div>
    </form>
  );
}

interface ForgetFormProps {
  person: Person;
  onClose: () => void;
  onForget: (person: Person, withEntries: boolean) => void;
}

/** Explains what forgetting does, and confirms once. */
function ForgetForm({ person, onClose, onForget }: ForgetFormProps) {
  const message = useMessages();
  const [scope, setScope] = useState<'name' | 'all' | null>(null);
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked next has the focus.
  useEffect(() => box.current?.querySelector('button')?.focus(), [scope]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only Escape, which the button does as well.
    <div ref={box} class={css.form} onKeyDown={onFormKey(onClose)}>
      <p role="status">
        {message(
          scope === null
            ? 'person_forget_how'
            : scope === 'name'
              ? 'person_forget_name_what'
              : 'person_forget_all_what',
          { name: person.name },
        )}
      </p>
      <div class={css.answers}>
        {scope === null ? (
          <>
            <Button onPress={() => setScope('name')}>{message('person_forget_name')}</Button>
            <Button onPress={() => setScope('all')}>{message('person_forget_all')}</Button>
          </>
        ) : (
          <Button onPress={() => onForget(person, scope === 'all')}>
            {message('person_forget_yes')}
          </Button>
        )}
        <Button weight="quiet" onPress={onClose}>
          {message('cancel')}
        </Button>
      </div>
    </div>
  );
}
