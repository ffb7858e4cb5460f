/** The list of the people of the journal, by name, and a field that adds one. */
import { useId, useState } from 'preact/hooks';
import { DiscreetText, useDiscreet } from '@/components/base/DiscreetText';
import { formatBirthday } from '@/components/base/format-date';
import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { lineFrom } from '@/utils/journal/model/fields';
import { MAX_NAME_LENGTH, type Person } from '@/utils/journal/model/person';
import { foldText } from '@/utils/journal/search/fold-text';
import page from './DaysView.module.css';
import css from './PeopleView.module.css';

interface Props {
  /** Sorted by name. */
  people: readonly Person[];
  /** Adds a person and opens their page. */
  onNew: (name: string) => void;
  onPerson: (person: Person) => void;
}

export function PeopleView({ people, onNew, onPerson }: Props) {
  const message = useMessages();
  const discreet = useDiscreet();
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
        <div class={page.empty}>
          <p>{message('people_empty')}</p>
        </div>
      ) : (
        <ul class={css.people}>
          {people.map((person) => (
            <li key={person.id} class="reveals-discreet-text">
              <a class={css.name} href={`#people/${encodeURIComponent(person.id)}`}>
                <DiscreetText spokenLabel={message('veiled_name')}>{person.name}</DiscreetText>
              </a>
              {(person.alsoCalled.length > 0 || person.birthday) && (
                <p class={css.soft}>
                  {person.alsoCalled.length > 0 && (
                    <span class="discreet-text" dir="auto" aria-hidden={discreet || undefined}>
                      {message('person_also', person.alsoCalled.join(', '))}
                    </span>
                  )}
                  {person.birthday && (
                    <span>{message('person_born', formatBirthday(person.birthday))}</span>
                  )}
                </p>
              )}
            </li>
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
