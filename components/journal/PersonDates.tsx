/** The days of somebody's life on their page: what is ahead and what was, and a form for one of them. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useDiscreet } from '@/components/base/DiscreetText';
import { onFormKey } from '@/components/base/form-key';
import { formatDay, formatYearDay } from '@/components/base/format-date';
import { type MessageKey, useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { DateField } from '@/components/ui/DateField';
import { lineFrom, MAX_WORDS_LENGTH } from '@/utils/journal/model/fields';
import type { Occasion } from '@/utils/journal/model/occasion';
import type { Person } from '@/utils/journal/model/person';
import { fieldsOfYearDay, yearDayFromFields } from '@/utils/journal/model/person-fields';
import { type DateOfPerson, datesOf } from '@/utils/journal/threads/dates';
import css from './PeopleView.module.css';
import { PersonTextField } from './PersonTextField';
import { YearDayFieldset } from './YearDayFieldset';

/** What is chosen of an occasion; the rest of it is made where it is stored. */
export type OccasionDraft = Pick<Occasion, 'words' | 'on' | 'yearly' | 'before' | 'after'>;

interface Props {
  person: Person;
  occasions: readonly Occasion[];
  today: string;
  onKeep: (occasion: OccasionDraft, before: Occasion | null) => void;
  onDelete: (occasion: Occasion) => void;
}

export function PersonDates({ person, occasions, today, onKeep, onDelete }: Props) {
  const message = useMessages();
  const id = useId();
  /** The one that is being changed, or a new one. */
  const [open, setOpen] = useState<Occasion | 'new' | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(null);
    add.current?.focus();
  };
  const { ahead, was } = datesOf(person, occasions, today);
  const list = (title: MessageKey, dates: readonly DateOfPerson[]) =>
    dates.length > 0 && (
      <>
        <h2 id={`${id}-${title}`}>{message(title)}</h2>
        <ul aria-labelledby={`${id}-${title}`}>
          {dates.map((date) => (
            <DateLine
              key={date.occasion?.id ?? 'birthday'}
              date={date}
              today={today}
              onChange={setOpen}
            />
          ))}
        </ul>
      </>
    );
  return (
    <section class={`${css.meant} reveals-discreet-text`} aria-label={message('dates_title')}>
      {list('dates_ahead', ahead)}
      {list('dates_was', was)}
      {open === null ? (
        <p>
          <Button weight="quiet" buttonRef={add} onPress={() => setOpen('new')}>
            {message('date_add')}
          </Button>
        </p>
      ) : (
        <OccasionForm
          key={open === 'new' ? 'new' : open.id}
          occasion={open === 'new' ? null : open}
          today={today}
          onClose={close}
          onKeep={(draft) => {
            close();
            onKeep(draft, open === 'new' ? null : open);
          }}
          onDelete={(occasion) => {
            close();
            onDelete(occasion);
          }}
        />
      )}
    </section>
  );
}

interface DateLineProps {
  date: DateOfPerson;
  today: string;
  onChange: (occasion: Occasion) => void;
}

function DateLine({ date: { occasion, day, yearly }, today, onChange }: DateLineProps) {
  const message = useMessages();
  const discreet = useDiscreet();
  const words = occasion?.words ?? message('person_birthday');
  // In another calendar the day by which it comes back says more than when that is this year.
  const known =
    occasion?.yearly && yearly?.calendar !== 'gregory' ? formatYearDay(occasion.on) : null;
  return (
    <li>
      <span
        class="discreet-text"
        dir="auto"
        aria-hidden={(discreet && occasion !== null) || undefined}
      >
        {words}
      </span>
      <span class={css.soft}>
        <span>{formatDay(day, today)}</span>
        {known && <span>{known}</span>}
        {occasion && (
          <Button
            weight="link"
            label={discreet ? message('change') : message('change_entry', { line: words })}
            onPress={() => onChange(occasion)}
          >
            {message('change')}
          </Button>
        )}
      </span>
    </li>
  );
}

interface OccasionFormProps {
  /** Null for a new one. */
  occasion: Occasion | null;
  today: string;
  onClose: () => void;
  onKeep: (draft: OccasionDraft) => void;
  onDelete: (occasion: Occasion) => void;
}

function OccasionForm({ occasion, today, onClose, onKeep, onDelete }: OccasionFormProps) {
  const message = useMessages();
  const id = useId();
  const [words, setWords] = useState(occasion?.words ?? '');
  const [yearly, setYearly] = useState(occasion?.yearly ?? false);
  const [once, setOnce] = useState(occasion && !occasion.yearly ? occasion.on : '');
  const [back, setBack] = useState(fieldsOfYearDay(occasion?.yearly ? occasion.on : null));
  const [before, setBefore] = useState(occasion?.before ?? true);
  const [after, setAfter] = useState(occasion?.after ?? true);
  const [wrong, setWrong] = useState<MessageKey | null>(null);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const keep = () => {
    const line = lineFrom(words);
    const on = yearly ? yearDayFromFields(back) : once;
    if (!line) return setWrong('date_words_wrong');
    if (!on) return setWrong(yearly ? 'person_born_wrong' : 'date_day_wrong');
    onKeep({ words: line, on, yearly, before: !yearly && before, after: !yearly && after });
  };
  const check = (name: MessageKey, on: boolean, set: (on: boolean) => void) => (
    <label class={css.check}>
      <input type="checkbox" checked={on} onChange={(event) => set(event.currentTarget.checked)} />
      <span>{message(name)}</span>
    </label>
  );
  return (
    <form
      class={css.form}
      aria-label={message(occasion ? 'date_change' : 'date_add')}
      onKeyDown={onFormKey(onClose, keep)}
      onSubmit={(event) => event.preventDefault()}
    >
      <PersonTextField
        label={message('date_words')}
        value={words}
        longest={MAX_WORDS_LENGTH}
        placeholder={message('date_words_example')}
        inputRef={first}
        onInput={setWords}
      />
      {check('date_yearly', yearly, setYearly)}
      {yearly ? (
        <YearDayFieldset legend={message('date_on')} value={back} onChange={setBack} />
      ) : (
        <>
          <DateField label={message('date_on')} value={once} onChange={setOnce} />
          {(once === '' || once > today || occasion !== null) && (
            <>
              {check('date_before', before, setBefore)}
              {check('date_after', after, setAfter)}
            </>
          )}
        </>
      )}
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
        {occasion && (
          <Button weight="quiet" onPress={() => onDelete(occasion)}>
            {message('delete')}
          </Button>
        )}
      </div>
    </form>
  );
}
