/** The people of the journal, by name, each with the last that was written of them; and a field that adds one. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { DiscreetText, useDiscreet } from '@/components/base/DiscreetText';
import { EmptyState } from '@/components/base/EmptyState';
import { formatShortRelativeDay, formatYearDay } from '@/components/base/format-date';
import { formatList } from '@/components/base/format-locale';
import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { useNearViewport } from '@/components/ui/hooks/useNearViewport';
import type { Entry } from '@/utils/journal/model/entry';
import { lineFrom } from '@/utils/journal/model/fields';
import type { Intention } from '@/utils/journal/model/intention';
import { MAX_NAME_LENGTH, type Person } from '@/utils/journal/model/person';
import { foldText } from '@/utils/journal/search/fold-text';
import page from './DaysView.module.css';
import css from './PeopleView.module.css';
import { PersonMark } from './PersonMark';

interface LastOfPerson {
  today: string;
  /** Resolves with the last of somebody that may come up by itself; null for nothing. */
  readLast: (person: Person) => Promise<Entry | null>;
  /** A new number whenever the journal changed. */
  version: number;
}

interface Props extends LastOfPerson {
  /** Sorted by name. */
  people: readonly Person[];
  /** What is meant for somebody, by their id, where it may come up by itself. */
  meant: ReadonlyMap<string, Intention>;
  /** Adds a person and opens their page. */
  onNew: (name: string) => void;
  onPerson: (person: Person) => void;
}

export function PeopleView({ people, meant, onNew, onPerson, ...last }: Props) {
  const message = useMessages();
  const id = useId();
  const [typed, setTyped] = useState('');
  const name = lineFrom(typed)?.slice(0, MAX_NAME_LENGTH) ?? null;
  const add = () => {
    if (name === null) return;
    const known = people.find((person) =>
      [person.name, ...person.alsoCalled].some((each) => foldText(each) === foldText(name)),
    );
    setTyped('');
    if (known) onPerson(known);
    else onNew(name);
  };
  return (
    <main class={page.page}>
      <header class={page.header}>
        <h1>{message('title_people')}</h1>
      </header>
      {people.length === 0 ? (
        <EmptyState>{message('people_empty')}</EmptyState>
      ) : (
        <ul class={css.people}>
          {people.map((person) => (
            <PersonRow
              key={person.id}
              person={person}
              meant={meant.get(person.id) ?? null}
              {...last}
            />
          ))}
        </ul>
      )}
      <form
        class={css.add}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label for={id}>{message('people_add')}</label>
        <input
          id={id}
          type="text"
          value={typed}
          maxLength={MAX_NAME_LENGTH}
          autocomplete="off"
          dir="auto"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <Button disabled={name === null} onPress={add}>
          {message('people_add_do')}
        </Button>
      </form>
    </main>
  );
}

interface PersonRowProps extends LastOfPerson {
  person: Person;
  meant: Intention | null;
}

/** What was last is read when the row is near the eye: of many people that takes its time. */
function PersonRow({ person, meant, today, readLast, version }: PersonRowProps) {
  const message = useMessages();
  const discreet = useDiscreet();
  const ref = useRef<HTMLLIElement>(null);
  const near = useNearViewport(ref);
  const [last, setLast] = useState<Entry | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew with every version.
  useEffect(() => {
    if (!near) return;
    let cancelled = false;
    readLast(person).then(
      (found) => !cancelled && setLast(found),
      () => undefined,
    );
    return () => {
      cancelled = true;
    };
  }, [near, version, person.id]);
  const { alsoCalled, birthday } = person;
  return (
    <li ref={ref} class={`${css.person} reveals-discreet-text`}>
      <PersonMark id={person.id} />
      <div class={css.known}>
        <p>
          <a class={css.name} href={`#people/${encodeURIComponent(person.id)}`}>
            <DiscreetText spokenLabel={message('veiled_name')}>{person.name}</DiscreetText>
          </a>
        </p>
        {(alsoCalled.length > 0 || birthday) && (
          <p class={css.soft}>
            {alsoCalled.length > 0 && (
              <span class="discreet-text" dir="auto" aria-hidden={discreet || undefined}>
                {message('person_also', { names: formatList(alsoCalled, 'conjunction') })}
              </span>
            )}
            {birthday && <span>{message('person_born', { day: formatYearDay(birthday) })}</span>}
          </p>
        )}
        {last && (
          <p class={css.last}>
            <span class={css.day}>{formatShortRelativeDay(last.day, today, message)}</span>{' '}
            <span class="discreet-text" dir="auto" aria-hidden={discreet || undefined}>
              {last.words}
            </span>
          </p>
        )}
        {meant && (
          <p class={`${css.last} discreet-text`} dir="auto" aria-hidden={discreet || undefined}>
            {message('person_meant', { words: meant.words })}
          </p>
        )}
      </div>
    </li>
  );
}
