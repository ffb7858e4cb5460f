/** A kind act in the journal: its line in large type, its details smaller below. */
import { useId } from 'preact/hooks';
import { DiscreetText, useDiscreet } from '@/components/base/DiscreetText';
import { KindMark } from '@/components/base/KindMark';
import { type MessageKey, useMessages } from '@/components/base/messages';
import { IconButton } from '@/components/ui/Button';
import type { Direction, Entry } from '@/utils/journal/model/entry';
import type { Person } from '@/utils/journal/model/person';
import { highlight } from '@/utils/journal/search/highlight';
import css from './Act.module.css';

/** An entry, and the entry that inspired it; null where there is none or it was deleted. */
export interface EntryWithInspirer {
  entry: Entry;
  inspirer: Entry | null;
}

export type PeopleById = ReadonlyMap<string, Person>;

export interface ActActions {
  onOpen: (entry: Entry) => void;
  onDelete: (entry: Entry) => void;
}

interface Props extends EntryWithInspirer, ActActions {
  names: PeopleById;
  /** Search text, highlighted where it occurs. */
  query?: string;
}

/** Stands before the names of people; the second table where nobody is named. */
const DIRECTION_WITH_PEOPLE: Readonly<Record<Direction, MessageKey>> = {
  given: 'act_given_to',
  received: 'act_received_from',
  noticed: 'act_noticed_with',
};
const DIRECTION_ALONE: Readonly<Record<Direction, MessageKey | null>> = {
  given: null,
  received: 'direction_received',
  noticed: 'direction_noticed',
};

export function Act({ entry, inspirer, names, query = '', onOpen, onDelete }: Props) {
  const message = useMessages();
  const discreet = useDiscreet();
  const id = useId();
  const people = entry.people.flatMap((each) => names.get(each) ?? []);
  const alone = DIRECTION_ALONE[entry.direction];
  const { kind, need, note, feltBefore, feltAfter } = entry;
  const about = people.length > 0 || alone || kind;
  return (
    <article class={`${css.act} reveals-discreet-text`} data-act={entry.id}>
      <div class={css.mark}>
        <KindMark kind={kind} />
      </div>
      <div class={css.text}>
        <p
          id={id}
          class={`${css.line} discreet-text`}
          dir="auto"
          aria-hidden={discreet || undefined}
        >
          <Highlighted text={entry.words} typed={query} />
        </p>
        {note && (
          <p class={`${css.note} discreet-text`} dir="auto" aria-hidden={discreet || undefined}>
            <Highlighted text={note} typed={query} />
          </p>
        )}
        {about && (
          <p class={css.about}>
            {people.length > 0 ? (
              <span>
                {message(DIRECTION_WITH_PEOPLE[entry.direction])}{' '}
                {people.map((person, i) => (
                  <span key={person.id}>
                    {i > 0 && ', '}
                    <a href={`#people/${encodeURIComponent(person.id)}`}>
                      <DiscreetText spokenLabel={message('veiled_name')}>
                        <Highlighted text={person.name} typed={query} />
                      </DiscreetText>
                    </a>
                  </span>
                ))}
              </span>
            ) : (
              alone && <span>{message(alone)}</span>
            )}
            {kind && <span>{message(`kind_${kind}`)}</span>}
          </p>
        )}
        {(need || feltBefore || feltAfter) && (
          <dl class={css.details} aria-hidden={discreet || undefined}>
            {need && <Detail name={message('act_need')} text={need} typed={query} />}
            {feltBefore && (
              <Detail name={message('act_felt_before')} text={feltBefore} typed={query} />
            )}
            {feltAfter && (
              <Detail name={message('act_felt_after')} text={feltAfter} typed={query} />
            )}
          </dl>
        )}
        {inspirer && (
          <p class={css.about}>
            <span>
              {message('act_inspired_by')}{' '}
              <a href={`#ripples/${encodeURIComponent(entry.id)}`}>
                <DiscreetText spokenLabel={message('veiled_words')}>{inspirer.words}</DiscreetText>
              </a>
            </span>
          </p>
        )}
      </div>
      <div class={css.actions}>
        <IconButton
          icon="change"
          name={message('change')}
          label={discreet ? message('change') : message('change_entry', { line: entry.words })}
          describedBy={discreet ? id : undefined}
          onPress={() => onOpen(entry)}
        />
        <IconButton
          icon="remove"
          name={message('delete')}
          label={discreet ? message('delete') : message('delete_entry', { line: entry.words })}
          describedBy={discreet ? id : undefined}
          onPress={() => {
            focusBeside(`[data-act="${CSS.escape(entry.id)}"]`);
            onDelete(entry);
          }}
        />
      </div>
    </article>
  );
}

/** The focus goes to the next act, or the one before: the deleted one takes its buttons along. */
function focusBeside(selector: string): void {
  const acts = [...document.querySelectorAll<HTMLElement>('main [data-act]')];
  const at = acts.findIndex((act) => act.matches(selector));
  const beside = acts[at + 1] ?? acts[at - 1];
  (beside?.querySelector('button') ?? document.querySelector<HTMLElement>('main'))?.focus();
}

function Detail({ name, text, typed }: { name: string; text: string; typed: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd class="discreet-text" dir="auto">
        <Highlighted text={text} typed={typed} />
      </dd>
    </div>
  );
}

function Highlighted({ text, typed }: { text: string; typed: string }) {
  if (typed === '') return <>{text}</>;
  return (
    <>
      {highlight(text, typed).map(({ text: piece, hit }, i) =>
        // The place in the text is the only key there is.
        hit ? <mark key={i}>{piece}</mark> : piece,
      )}
    </>
  );
}
