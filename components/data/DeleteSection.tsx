/** Deleting a span of days, a person, or everything. Each is confirmed once. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatDate } from '@/components/base/format-date';
import { type MessageKey, useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { DateField } from '@/components/ui/DateField';
import { SegmentedControl } from '@/components/ui/SegmentedControl';
import type { SelectOption } from '@/components/ui/Select';
import type { Person } from '@/utils/journal/model/person';
import { DataSection } from './DataSection';
import { LabelledSelect } from './ImportSection';
import css from './JournalDataView.module.css';
import { LargeChanges, type LargeChangesProps } from './LargeChanges';
import { Progress } from './Progress';
import { useTask } from './useTask';

export interface DeleteProps {
  people: readonly Person[];
  /** Resolves with the number of acts from one day to another, both included. */
  countDays: (from: string, to: string) => Promise<number>;
  onRemoveDays: (from: string, to: string) => Promise<void>;
  onForget: (person: Person, withEntries: boolean) => Promise<void>;
  onRemoveEverything: () => Promise<void>;
}

const FORGET_SCOPES = ['name', 'entries'] as const;
type ForgetScope = (typeof FORGET_SCOPES)[number];
const FORGET_SCOPE_NAMES: Readonly<Record<ForgetScope, MessageKey>> = {
  name: 'forget_name',
  entries: 'forget_entries',
};

type PendingDeletion =
  | { what: 'days'; from: string; to: string; count: number }
  | { what: 'person'; person: Person; way: ForgetScope }
  | { what: 'everything' };

export function DeleteSection({
  people,
  countDays,
  onRemoveDays,
  onForget,
  onRemoveEverything,
  changes,
  onUndo,
}: DeleteProps & LargeChangesProps) {
  const message = useMessages();
  const task = useTask();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [chosen, setChosen] = useState('');
  const [way, setWay] = useState<ForgetScope>('name');
  const [pending, setAsked] = useState<PendingDeletion | null>(null);
  const [made, setMade] = useState(0);
  const title = useRef<HTMLHeadingElement>(null);
  const person = people.find(({ id }) => id === chosen);
  const done = (deletion: Promise<void>) =>
    deletion.then(() => {
      setAsked(null);
      setChosen('');
      setMade((times) => times + 1);
    });
  const ask = () =>
    task.run(async () => {
      const [first, last] = [from, to].sort() as [string, string];
      setAsked({ what: 'days', from: first, to: last, count: await countDays(first, last) });
    });
  return (
    <DataSection id="delete" title={message('delete_title')} head={title}>
      <p class={css.soft}>{message('delete_traces')}</p>
      <LargeChanges
        changes={changes}
        onUndo={onUndo}
        of={['delete', 'forget', 'one']}
        made={made}
        after={title}
      />
      <fieldset class={css.group} aria-labelledby="delete-days">
        <h3 id="delete-days">{message('delete_days')}</h3>
        <div class={css.fields}>
          <DateField label={message('delete_from')} value={from} onChange={setFrom} />
          <DateField label={message('delete_to')} value={to} onChange={setTo} />
          <Button disabled={!from || !to || task.done !== null} onPress={ask}>
            {message('delete_days_ask')}
          </Button>
        </div>
        {pending?.what === 'days' &&
          (pending.count === 0 ? (
            <p class={css.soft} role="status">
              {message('delete_days_none')}
            </p>
          ) : (
            <Confirmation
              text={message('delete_days_sure', {
                count: pending.count,
                from: formatDate(pending.from),
                to: formatDate(pending.to),
              })}
              yes={message('delete')}
              disabled={task.done !== null}
              onYes={() => task.run(() => done(onRemoveDays(pending.from, pending.to)))}
              onNo={() => setAsked(null)}
            />
          ))}
      </fieldset>
      {people.length > 0 && (
        <fieldset class={css.group} aria-labelledby="delete-person">
          <h3 id="delete-person">{message('forget_title')}</h3>
          <div class={css.fields}>
            <LabelledSelect
              label={message('forget_whom')}
              value={chosen}
              options={[
                ['', message('match_none')],
                ...people.map(({ id, name }): SelectOption => [id, name]),
              ]}
              onChange={(value) => {
                setChosen(value);
                setAsked(null);
              }}
            />
            <SegmentedControl
              label={message('forget_how')}
              choices={FORGET_SCOPES}
              name={(each) => message(FORGET_SCOPE_NAMES[each])}
              value={way}
              onChange={(each) => {
                setWay(each);
                setAsked(null);
              }}
            />
            <Button
              disabled={!person || task.done !== null}
              onPress={() => person && setAsked({ what: 'person', person, way })}
            >
              {message('forget_ask')}
            </Button>
          </div>
          {pending?.what === 'person' && (
            <Confirmation
              text={message(pending.way === 'name' ? 'forget_sure_name' : 'forget_sure_entries', {
                name: pending.person.name,
              })}
              yes={message('forget_yes')}
              disabled={task.done !== null}
              onYes={() =>
                task.run(() => done(onForget(pending.person, pending.way === 'entries')))
              }
              onNo={() => setAsked(null)}
            />
          )}
        </fieldset>
      )}
      <fieldset class={css.group} aria-labelledby="delete-everything">
        <h3 id="delete-everything">{message('everything_title')}</h3>
        <p class={css.soft}>{message('everything_what')}</p>
        {pending?.what === 'everything' ? (
          <Confirmation
            text={message('everything_sure')}
            yes={message('everything_yes')}
            disabled={task.done !== null}
            onYes={() => task.run(() => done(onRemoveEverything()))}
            onNo={() => setAsked(null)}
          />
        ) : (
          <div class={css.actions}>
            <Button weight="quiet" onPress={() => setAsked({ what: 'everything' })}>
              {message('everything_ask')}
            </Button>
          </div>
        )}
      </fieldset>
      <Progress name={message('delete_title')} task={task} />
    </DataSection>
  );
}

interface ConfirmationProps {
  text: string;
  yes: string;
  disabled: boolean;
  onYes: () => void;
  onNo: () => void;
}

/** Asks before deleting. The focus starts on the button that changes nothing. */
function Confirmation({ text, yes, disabled, onYes, onNo }: ConfirmationProps) {
  const message = useMessages();
  const no = useRef<HTMLButtonElement>(null);
  // At once, so that a key pressed in the next frame is for the question.
  useLayoutEffect(() => no.current?.focus(), []);
  return (
    <fieldset class={css.confirmation} aria-label={text}>
      <p role="status">{text}</p>
      <div class={css.actions}>
        <Button onPress={onYes} disabled={disabled}>
          {yes}
        </Button>
        <Button weight="quiet" onPress={onNo} buttonRef={no}>
          {message('cancel')}
        </Button>
      </div>
    </fieldset>
  );
}
