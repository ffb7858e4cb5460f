/** A kind act as the journal shows it: the line to dwell on, and quietly what was said about it. */
import { useId } from 'preact/hooks';
import { useDiscreet, Veiled } from '@/components/base/DiscreetText';
import { KindMark } from '@/components/base/KindMark';
import { type MessageKey, useWords } from '@/components/base/messages';
import { GlyphButton } from '@/components/ui/Button';
import type { Direction, Entry } from '@/utils/journal/model/entry';
import type { Person } from '@/utils/journal/model/person';
import { marked } from '@/utils/journal/search/highlight';
import css from './Act.module.css';

/** An entry, and the one that inspired it where that is still there. */
export interface ReadEntry {
  entry: Entry;
  inspirer: Entry | null;
}

export type Names = ReadonlyMap<string, Person>;

export interface ActActions {
  onOpen: (entry: Entry) => void;
  onDelete: (entry: Entry) => void;
}

interface Props extends ReadEntry, ActActions {
  names: Names;
  /** What was looked for, to be marked in the text. */
  typed?: string;
}

/** Said before the names, or alone where nobody is named. */
const WITH: Readonly<Record<Direction, MessageKey>> = {
  given: 'act_given_to',
  received: 'act_received_from',
  noticed: 'act_noticed_with',
};
const ALONE: Readonly<Record<Direction, MessageKey | null>> = {
  given: null,
  received: 'direction_received',
  noticed: 'direction_noticed',
};

export function Act({ entry, inspirer, names, typed = '', onOpen, onDelete }: Props) {
  const words = useWords();
  const discreet = useDiscreet();
  const id = useId();
  const people = entry.people.flatMap((each) => names.get(each) ?? []);
  const alone = ALONE[entry.direction];
  const { kind, need, note, feltBefore, feltAfter } = entry;
  const about = people.length > 0 || alone || kind;
  return (
    <article class={`${css.act} unveils`} data-act={entry.id}>
      <div class={css.mark}>{kind && <KindMark kind={kind} />}</div>
      <div class={css.told}>
        <p id={id} class={`${css.line} veil`} dir="auto" aria-hidden={discreet || undefined}>
          <Marked text={entry.words} typed={typed} />
        </p>
        {note && (
          <p class={`${css.note} veil`} dir="auto" aria-hidden={discreet || undefined}>
            <Marked text={note} typed={typed} />
          </p>
        )}
        {about && (
          <p class={css.about}>
            {people.length > 0 ? (
              <span>
                {words(WITH[entry.direction])}{' '}
                {people.map((person, i) => (
                  <span key={person.id}>
                    {i > 0 && ', '}
                    <a href={`#people/${encodeURIComponent(person.id)}`}>
                      <Veiled otherwise={words('veiled_name')}>
                        <Marked text={person.name} typed={typed} />
                      </Veiled>
                    </a>
                  </span>
                ))}
              </span>
            ) : (
              alone && <span>{words(alone)}</span>
            )}
            {kind && <span>{words(`kind_${kind}`)}</span>}
          </p>
        )}
        <dl class={css.more} aria-hidden={discreet || undefined}>
          {need && <More name={words('act_need')} text={need} typed={typed} />}
          {feltBefore && <More name={words('act_felt_before')} text={feltBefore} typed={typed} />}
          {feltAfter && <More name={words('act_felt_after')} text={feltAfter} typed={typed} />}
        </dl>
        {inspirer && (
          <p class={css.about}>
            <span>
              {words('act_inspired_by')}{' '}
              <a href={`#ripples/${encodeURIComponent(entry.id)}`}>
                <Veiled otherwise={words('veiled_words')}>{inspirer.words}</Veiled>
              </a>
            </span>
          </p>
        )}
      </div>
      <div class={css.actions}>
        <GlyphButton
          glyph="change"
          name={words('change')}
          label={discreet ? words('change') : words('change_entry', entry.words)}
          describedBy={discreet ? id : undefined}
          onPress={() => onOpen(entry)}
        />
        <GlyphButton
          glyph="remove"
          name={words('delete')}
          label={discreet ? words('delete') : words('delete_entry', entry.words)}
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

/** The line that is deleted takes its buttons along, so the focus goes to its neighbour's. */
function focusBeside(selector: string): void {
  const acts = [...document.querySelectorAll<HTMLElement>('main [data-act]')];
  const at = acts.findIndex((act) => act.matches(selector));
  const beside = acts[at + 1] ?? acts[at - 1];
  (beside?.querySelector('button') ?? document.querySelector<HTMLElement>('main'))?.focus();
}

function More({ name, text, typed }: { name: string; text: string; typed: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd class="veil" dir="auto">
        <Marked text={text} typed={typed} />
      </dd>
    </div>
  );
}

function Marked({ text, typed }: { text: string; typed: string }) {
  if (typed === '') return <>{text}</>;
  return (
    <>
      {marked(text, typed).map(({ text: piece, hit }, i) =>
        // Pieces have no name but their place.
        hit ? <mark key={i}>{piece}</mark> : piece,
      )}
    </>
  );
}
