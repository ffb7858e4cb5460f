/**
 * Looking back: a year as a grid of days, this day in earlier years, and in the evening a few acts
 * of the week. utils/journal/reading/looking-back decides which acts may come up by themselves.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ActActions, EntryWithInspirer, PeopleById } from '@/components/act/Act';
import { DayOfActs } from '@/components/act/DayOfActs';
import { Birthdays } from '@/components/base/Birthdays';
import { formatDate, formatRelativeDay, monthName } from '@/components/base/format-date';
import { KindMark } from '@/components/base/KindMark';
import { type GetMessage, useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { Switch } from '@/components/ui/Switch';
import type { BirthdayNear } from '@/utils/journal/reading/birthdays';
import { hushedAmong, namesHushed } from '@/utils/journal/reading/hushed';
import {
  dayBeside,
  dayInYear,
  type KindsOfDay,
  mayComeUp,
  monthsOf,
} from '@/utils/journal/reading/looking-back';
import page from './DaysView.module.css';
import css from './LookingBackView.module.css';

interface Props extends ActActions {
  today: string;
  names: PeopleById;
  /** Whether anything may come up by itself. */
  on: boolean;
  onSwitch: (on: boolean) => void;
  /** Acts of this day in earlier years, latest first, and a few of this week; empty for none. */
  onThisDay: readonly EntryWithInspirer[];
  reread: readonly EntryWithInspirer[];
  /** Whose birthday is near; left out for nobody. */
  birthdays?: readonly BirthdayNear[];
  year: number;
  /** The first and the last year that can be shown. */
  years: { first: number; last: number };
  onYear: (year: number) => void;
  /** The kinds of each day of the year that has acts. */
  kindsByDay: ReadonlyMap<string, KindsOfDay>;
  /** Resolves with the entries of a day, oldest first. */
  read: (day: string) => Promise<EntryWithInspirer[]>;
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
  birthdays = [],
  year,
  years,
  onYear,
  kindsByDay,
  read,
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
      <section class={css.section} aria-labelledby="year">
        <div class={css.heading}>
          <h2 id="year">{message('back_year', String(year))}</h2>
          <Button weight="quiet" disabled={year <= years.first} onPress={() => onYear(year - 1)}>
            {message('back_year_before')}
          </Button>
          <Button weight="quiet" disabled={year >= years.last} onPress={() => onYear(year + 1)}>
            {message('back_year_after')}
          </Button>
        </div>
        <YearGrid
          year={year}
          kindsByDay={kindsByDay}
          read={read}
          version={version}
          onYear={(next) => next >= years.first && next <= years.last && onYear(next)}
          {...act}
        />
      </section>
      {on && birthdays.length > 0 && (
        <section class={css.section} aria-label={message('birthdays')}>
          <Birthdays near={birthdays} />
        </section>
      )}
      {on && reread.length > 0 && (
        <section class={css.section} aria-labelledby="reread">
          <h2 id="reread">{message('back_reread')}</h2>
          <DaysOfActs found={reread} {...act} />
        </section>
      )}
      {on && (
        <section class={css.section} aria-labelledby="on-this-day">
          <h2 id="on-this-day">{message('back_this_day')}</h2>
          {onThisDay.length > 0 ? (
            <DaysOfActs found={onThisDay} {...act} />
          ) : (
            <p class={css.soft}>{message('back_this_day_none')}</p>
          )}
        </section>
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

interface YearGridProps extends ActProps {
  year: number;
  kindsByDay: ReadonlyMap<string, KindsOfDay>;
  read: (day: string) => Promise<EntryWithInspirer[]>;
  version: number;
  onYear: (year: number) => void;
}

function YearGrid({ year, kindsByDay, read, version, onYear, ...act }: YearGridProps) {
  const message = useMessages();
  const { today } = act;
  // The only day that Tab reaches; arrow keys move from there (roving tabindex).
  const [lastFocused, setFocusedDay] = useState(today);
  // The same day of another year, where that is shown by now.
  const focusedDay = dayInYear(lastFocused, year);
  const [lastChosen, setChosen] = useState<string | null>(null);
  const chosen = lastChosen && dayInYear(lastChosen, year) === lastChosen ? lastChosen : null;
  const grid = useRef<HTMLDivElement>(null);
  const movedByKey = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the day.
  useLayoutEffect(() => {
    if (movedByKey.current) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    movedByKey.current = false;
  }, [focusedDay]);
  const press = (day: string) => {
    setFocusedDay(day);
    setChosen(chosen === day ? null : day);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a table has no arrow keys. */}
      <div
        ref={grid}
        role="grid"
        tabIndex={-1}
        aria-labelledby="year"
        aria-describedby="year-hint"
        class={css.grid}
        onKeyDown={(event) => {
          const { key } = event;
          if (key === 'PageUp' || key === 'PageDown') {
            event.preventDefault();
            movedByKey.current = true;
            onYear(year + (key === 'PageUp' ? -1 : 1));
            return;
          }
          if (key === 'Enter' || key === ' ') {
            event.preventDefault();
            press(focusedDay);
            return;
          }
          const turned = document.documentElement.dir === 'rtl' ? MIRRORED_KEYS[key] : undefined;
          const next = dayBeside(focusedDay, turned ?? key);
          if (next === null) return;
          event.preventDefault();
          movedByKey.current = true;
          setFocusedDay(next);
        }}
      >
        {monthsOf(year).map(({ month, days }) => (
          // biome-ignore lint/a11y/useSemanticElements: see above.
          // biome-ignore lint/a11y/useFocusableInteractive: the days in it are.
          <div key={month} role="row" class={css.month}>
            {/* biome-ignore lint/a11y/useSemanticElements: see above. */}
            {/* biome-ignore lint/a11y/useFocusableInteractive: see above. */}
            <span role="rowheader" class={css.name}>
              {monthName(month, 'short')}
            </span>
            <div role="none" class={css.days}>
              {days.map((day) => (
                // biome-ignore lint/a11y/useSemanticElements: see above.
                // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys.
                <span
                  key={day}
                  role="gridcell"
                  tabIndex={day === focusedDay ? 0 : -1}
                  aria-label={nameOf(day, kindsByDay.get(day), message)}
                  aria-selected={day === chosen}
                  class={`${css.day} ${day === today ? css.today : ''} ${day > today ? css.future : ''}`}
                  title={nameOf(day, kindsByDay.get(day), message)}
                  onClick={() => press(day)}
                  onFocus={() => setFocusedDay(day)}
                >
                  <DayMark kinds={kindsByDay.get(day)} />
                </span>
              ))}
            </div>
          </div>
        ))}
      </div>
      <p id="year-hint" class={css.soft}>
        {message('back_year_hint')}
      </p>
      <div class={css.chosen}>
        <ChosenDay
          day={chosen}
          read={read}
          version={version}
          isEmpty={chosen !== null && !kindsByDay.has(chosen)}
          {...act}
        />
      </div>
    </>
  );
}

/** In a right-to-left page the arrow keys point the other way. */
const MIRRORED_KEYS: Readonly<Record<string, string>> = {
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
};

/** One mark per day, of its first kind, so that days are not compared by number; the label names all kinds. */
function DayMark({ kinds }: { kinds: KindsOfDay | undefined }) {
  if (!kinds) return <span class={css.emptyMark} />;
  const [kind] = kinds;
  return kind ? <KindMark kind={kind} /> : <span class={css.plainMark} />;
}

function nameOf(day: string, kinds: KindsOfDay | undefined, message: GetMessage): string {
  const date = formatDate(day);
  if (!kinds) return message('back_day_nothing', date);
  if (kinds.length === 0) return message('back_day_something', date);
  return message('back_day_kinds', date, kinds.map((kind) => message(`kind_${kind}`)).join(', '));
}

interface ChosenDayProps extends ActProps {
  /** Null for none. */
  day: string | null;
  isEmpty: boolean;
  read: (day: string) => Promise<EntryWithInspirer[]>;
  version: number;
}

/** A day's acts below the grid; to ears it is told in a short line that it is there. */
function ChosenDay({ day, isEmpty, read, version, ...act }: ChosenDayProps) {
  const message = useMessages();
  const [found, setFound] = useState<{ day: string; entries: EntryWithInspirer[] } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew with every version.
  useEffect(() => {
    if (day === null) return;
    let cancelled = false;
    read(day).then(
      (entries) => !cancelled && setFound({ day, entries }),
      () => undefined,
    );
    return () => {
      cancelled = true;
    };
  }, [day, version]);
  const all = found?.day === day ? found.entries : [];
  const hushed = hushedAmong(act.names.values());
  const open = all.filter(({ entry }) => mayComeUp(entry) && !namesHushed(entry, hushed));
  const isHushed = !isEmpty && open.length < all.length;
  const name = day === null ? '' : formatRelativeDay(day, act.today, message);
  return (
    <>
      <p class={isEmpty ? undefined : 'visually-hidden'} role="status">
        {isEmpty
          ? message('back_day_nothing', name)
          : open.length > 0
            ? message('back_day_opened', name)
            : isHushed && message('back_hushed')}
      </p>
      {day !== null && open.length > 0 && <DayOfActs day={day} entries={open} {...act} />}
      {isHushed && (
        <p>
          {message('back_hushed')} <a href={`#days/${day}`}>{message('back_open_day')}</a>
        </p>
      )}
    </>
  );
}
