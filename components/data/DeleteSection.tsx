/** Letting go: of some days, of somebody, of everything. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { dateInWords } from '@/components/base/format-date';
import { type MessageKey, useWords } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { Choice } from '@/components/ui/SegmentedControl';
import type { Person } from '@/utils/journal/model/person';
import css from './DataView.module.css';
import { Select } from './ImportSection';
import { Progress } from './Progress';
import { useRunning } from './useTask';

export interface DeleteProps {
  people: readonly Person[];
  /** How many acts these days have, both included. */
  countDays: (from: string, to: string) => Promise<number>;
  onRemoveDays: (from: string, to: string) => Promise<void>;
  onForget: (person: Person, withEntries: boolean) => Promise<void>;
  onRemoveEverything: () => Promise<void>;
}

const WAYS = ['name', 'entries'] as const;
type Way = (typeof WAYS)[number];
const WAY_NAMES: Readonly<Record<Way, MessageKey>> = {
  name: 'forget_name',
  entries: 'forget_entries',
};

type Asked =
  | { what: 'days'; from: string; to: string; count: number }
  | { what: 'person'; person: Person; way: Way }
  | { what: 'everything' };

export function YoursDelete({
  people,
  countDays,
  onRemoveDays,
  onForget,
  onRemoveEverything,
}: DeleteProps) {
  const words = useWords();
  const work = useRunning();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [chosen, setChosen] = useState('');
  const [way, setWay] = useState<Way>('name');
  const [asked, setAsked] = useState<Asked | null>(null);
  const person = people.find(({ id }) => id === chosen);
  const done = (work_: Promise<void>) =>
    work_.then(() => {
      setAsked(null);
      setChosen('');
    });
  const ask = () =>
    work.run(async () => {
      const [first, last] = [from, to].sort() as [string, string];
      setAsked({ what: 'days', from: first, to: last, count: await countDays(first, last) });
    });
  return (
    <section class={css.section} aria-labelledby="delete">
      <h2 id="delete">{words('delete_title')}</h2>
      <fieldset class={css.group} aria-labelledby="delete-days">
        <h3 id="delete-days">{words('delete_days')}</h3>
        <div class={css.fields}>
          <DateField label={words('delete_from')} value={from} onChange={setFrom} />
          <DateField label={words('delete_to')} value={to} onChange={setTo} />
          <Button disabled={!from || !to || work.done !== null} onPress={ask}>
            {words('delete_days_ask')}
          </Button>
        </div>
        {asked?.what === 'days' &&
          (asked.count === 0 ? (
            <p class={css.soft} role="status">
              {words('delete_days_none')}
            </p>
          ) : (
            <Asking
              text={words(
                'delete_days_sure',
                asked.count.toLocaleString(words('language')),
                dateInWords(asked.from),
                dateInWords(asked.to),
              )}
              yes={words('delete')}
              disabled={work.done !== null}
              onYes={() => work.run(() => done(onRemoveDays(asked.from, asked.to)))}
              onNo={() => setAsked(null)}
            />
          ))}
      </fieldset>
      {people.length > 0 && (
        <fieldset class={css.group} aria-labelledby="delete-person">
          <h3 id="delete-person">{words('forget_title')}</h3>
          <div class={css.fields}>
            <Select
              label={words('forget_whom')}
              value={chosen}
              options={[
                ['', words('match_none')],
                ...people.map(({ id, name }): [string, string] => [id, name]),
              ]}
              onChange={(value) => {
                setChosen(value);
                setAsked(null);
              }}
            />
            <Choice
              label={words('forget_how')}
              choices={WAYS}
              name={(each) => words(WAY_NAMES[each])}
              value={way}
              onChange={(each) => {
                setWay(each);
                setAsked(null);
              }}
            />
            <Button
              disabled={!person || work.done !== null}
              onPress={() => person && setAsked({ what: 'person', person, way })}
            >
              {words('forget_ask')}
            </Button>
          </div>
          {asked?.what === 'person' && (
            <Asking
              text={words(
                asked.way === 'name' ? 'forget_sure_name' : 'forget_sure_entries',
                asked.person.name,
              )}
              yes={words('forget_yes')}
              disabled={work.done !== null}
              onYes={() => work.run(() => done(onForget(asked.person, asked.way === 'entries')))}
              onNo={() => setAsked(null)}
            />
          )}
        </fieldset>
      )}
      <fieldset class={css.group} aria-labelledby="delete-everything">
        <h3 id="delete-everything">{words('everything_title')}</h3>
        <p class={css.soft}>{words('everything_what')}</p>
        {asked?.what === 'everything' ? (
          <Asking
            text={words('everything_sure')}
            yes={words('everything_yes')}
            disabled={work.done !== null}
            onYes={() => work.run(() => done(onRemoveEverything()))}
            onNo={() => setAsked(null)}
          />
        ) : (
          <div class={css.actions}>
            <Button onPress={() => setAsked({ what: 'everything' })}>
              {words('everything_ask')}
            </Button>
          </div>
        )}
      </fieldset>
      <Progress name={words('delete_title')} work={work} />
    </section>
  );
}

interface DateFieldProps {
  label: string;
  value: string;
  onChange: (day: string) => void;
}

function DateField({ label, value, onChange }: DateFieldProps) {
  return (
    <label class={css.field}>
      <span>{label}</span>
      <input type="date" value={value} onChange={(event) => onChange(event.currentTarget.value)} />
    </label>
  );
}

interface AskingProps {
  text: string;
  yes: string;
  disabled: boolean;
  onYes: () => void;
  onNo: () => void;
}

/** The focus goes to what does nothing. */
function Asking({ text, yes, disabled, onYes, onNo }: AskingProps) {
  const words = useWords();
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => no.current?.focus(), []);
  return (
    <fieldset class={css.asking} aria-label={text}>
      <p role="status">{text}</p>
      <div class={css.actions}>
        <Button onPress={onYes} disabled={disabled}>
          {yes}
        </Button>
        <Button weight="quiet" onPress={onNo} buttonRef={no}>
          {words('asides_keep')}
        </Button>
      </div>
    </fieldset>
  );
}
