/**
 * Looking back: a year as lights on water, this day in earlier years, and in the evening a few acts
 * of the week. utils/journal/reading/looking-back decides which acts may come up by themselves.
 */
import { useMemo, useState } from 'preact/hooks';
import type { ActActions, EntryWithInspirer, PeopleById } from '@/components/act/Act';
import { DayOfActs } from '@/components/act/DayOfActs';
import { EmptyState } from '@/components/base/EmptyState';
import { useMessages } from '@/components/base/messages';
import { NearDates } from '@/components/base/NearDates';
import { Button } from '@/components/ui/Button';
import { usePrinting } from '@/components/ui/hooks/usePrinting';
import { Switch } from '@/components/ui/Switch';
import { type KindsOfDay, monthsSeen } from '@/utils/journal/reading/year-field';
import type { NearDate } from '@/utils/journal/threads/dates';
import { ChosenDay } from './ChosenDay';
import page from './DaysView.module.css';
import css from './LookingBackView.module.css';
import { YearField } from './YearField';
import { YearWords } from './YearWords';

interface Props extends ActActions {
  today: string;
  names: PeopleById;
  /** Whether anything may come up by itself. */
  on: boolean;
  onSwitch: (on: boolean) => void;
  /** Acts of this day in earlier years, latest first, and a few of this week; empty for none. */
  onThisDay: readonly EntryWithInspirer[];
  reread: readonly EntryWithInspirer[];
  /** Days in people's lives that are near; left out for none. */
  near?: readonly NearDate[];
  year: number;
  /** The first and the last year that can be shown. */
  years: { first: number; last: number };
  onYear: (year: number) => void;
  /** The kinds of each day of the year that has acts. */
  kindsByDay: ReadonlyMap<string, KindsOfDay>;
  /** Resolves with the entries of a day, oldest first. */
  read: (day: string) => Promise<EntryWithInspirer[]>;
  /** Whether the person lives south of the equator, where summer is in January. */
  southern: boolean;
  /** Whether it is the turn of the year, when a letter is offered by itself. */
  isTurn: boolean;
  /** Whether nothing at all is written yet. */
  isEmpty: boolean;
  onWrite: () => void;
  /** A new number whenever the journal changed. */
  version: number;
}

export function LookingBackView({
  today,
  names,
  on,
  onSwitch,
  onThisDay,
  reread,
  near = [],
  year,
  years,
  onYear,
  kindsByDay,
  read,
  southern,
  isTurn,
  isEmpty,
  onWrite,
  version,
  ...actions
}: Props) {
  const message = useMessages();
  const act = { today, names, ...actions };
  return (
    <main class={page.page}>
      <header class={page.header}>
        <h1>{message('title_back')}</h1>
      </header>
      {on && !isEmpty && isTurn && (
        <p class={css.turn}>
          {message('letter_turn')} <a href="#back/letter">{message('letter_read')}</a>
        </p>
      )}
      {isEmpty ? (
        <EmptyState
          action={
            <Button weight="main" onPress={onWrite}>
              {message('write_down')}
            </Button>
          }
        >
          {message('back_empty')}
        </EmptyState>
      ) : (
        <Year
          year={year}
          years={years}
          onYear={onYear}
          kindsByDay={kindsByDay}
          southern={southern}
          read={read}
          version={version}
          {...act}
        />
      )}
      {on && near.length > 0 && (
        <section class={css.near} aria-label={message('near_dates')}>
          <NearDates near={near} />
        </section>
      )}
      {on && reread.length > 0 && (
        <section class={css.section} aria-labelledby="reread">
          <h2 id="reread">{message('back_reread')}</h2>
          <DaysOfActs found={reread} {...act} />
        </section>
      )}
      {on && !isEmpty && (
        <section class={css.section} aria-labelledby="on-this-day">
          <h2 id="on-this-day">{message('back_this_day')}</h2>
          {onThisDay.length > 0 ? (
            <DaysOfActs found={onThisDay} {...act} />
          ) : (
            <p class={css.soft}>{message('back_this_day_none')}</p>
          )}
        </section>
      )}
      {!isEmpty && (
        <p class={css.letter}>
          <a href="#back/letter">{message('letter_title')}</a>
        </p>
      )}
      <div class={css.switch}>
        <Switch
          on={on}
          label={message('looking_back_label')}
          hint={message('looking_back_hint')}
          onChange={onSwitch}
        />
      </div>
    </main>
  );
}

type ActProps = ActActions & { today: string; names: PeopleById };

/** Acts of several days, in the given order. */
function DaysOfActs({ found, ...act }: ActProps & { found: readonly EntryWithInspirer[] }) {
  const days = [...new Set(found.map(({ entry }) => entry.day))];
  return (
    <>
      {days.map((day) => (
        <DayOfActs
          key={day}
          day={day}
          entries={found.filter(({ entry }) => entry.day === day)}
          {...act}
        />
      ))}
    </>
  );
}

type YearProps = ActProps &
  Pick<Props, 'year' | 'years' | 'onYear' | 'kindsByDay' | 'southern' | 'read' | 'version'>;

/** A year as a picture or in words, with the way to the others. */
function Year({ year, years, onYear, kindsByDay, southern, read, version, ...act }: YearProps) {
  const message = useMessages();
  const printing = usePrinting();
  const [asList, setAsList] = useState(false);
  const [lastChosen, setChosen] = useState<string | null>(null);
  const { today } = act;
  const months = useMemo(() => monthsSeen(year, today, kindsByDay), [year, today, kindsByDay]);
  const chosen = months.some(({ days }) => days.includes(lastChosen ?? '')) ? lastChosen : null;
  const shown = { read, version, ...act };
  return (
    <section class={css.year} aria-labelledby="year">
      <div class={css.heading}>
        <h2 id="year">{message('back_year', { year: String(year) })}</h2>
        <div class={css.tools}>
          {years.first < years.last && (
            <>
              <Button
                weight="quiet"
                disabled={year <= years.first}
                onPress={() => onYear(year - 1)}
              >
                {message('back_year_before')}
              </Button>
              <Button weight="quiet" disabled={year >= years.last} onPress={() => onYear(year + 1)}>
                {message('back_year_after')}
              </Button>
            </>
          )}
          <Button weight="quiet" pressed={asList} onPress={() => setAsList(!asList)}>
            {message('ripples_list')}
          </Button>
        </div>
      </div>
      {!asList && (
        <>
          <YearField
            year={year}
            today={today}
            months={months}
            kindsByDay={kindsByDay}
            southern={southern}
            chosen={chosen}
            onChoose={setChosen}
            onYear={(next) => next >= years.first && next <= years.last && onYear(next)}
          />
          <ChosenDay day={chosen} isEmpty={chosen !== null && !kindsByDay.has(chosen)} {...shown} />
        </>
      )}
      {(asList || printing) && <YearWords months={months} kindsByDay={kindsByDay} {...shown} />}
    </section>
  );
}
