/**
 * The journal's days, newest first. All months have their length from the start, so that the
 * scrollbar is right; the acts of a month or day are read as it scrolls near and dropped when it
 * is far, so that ten years cost no more than one.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ActActions, EntryWithInspirer, PeopleById } from '@/components/act/Act';
import { DayOfActs } from '@/components/act/DayOfActs';
import { DiscreetText } from '@/components/base/DiscreetText';
import { EmptyState } from '@/components/base/EmptyState';
import { monthName } from '@/components/base/format-date';
import { useMessages } from '@/components/base/messages';
import { Pond } from '@/components/base/Pond';
import { Button } from '@/components/ui/Button';
import { enqueueDraw } from '@/components/ui/frame-queue';
import { useNearViewport } from '@/components/ui/hooks/useNearViewport';
import { memo } from '@/components/ui/memo';
import { Select } from '@/components/ui/Select';
import type { Entry } from '@/utils/journal/model/entry';
import {
  type DayOfEntries,
  dayLengthEm,
  type MonthOfEntries,
  monthLengthEm,
  newestFirst,
  READ_AT_ONCE,
  yearsOf,
} from '@/utils/journal/reading/day-list';
import css from './DaysView.module.css';
import { MonthHead } from './MonthHead';
import { PrintedDays } from './PrintedDays';
import { SearchPanel, type SearchProps } from './SearchPanel';

/** Reads days. Each call reads what is stored at that moment. */
export interface DaysReader {
  /** Days of a month that have entries, newest first. */
  days: (month: string) => Promise<DayOfEntries[]>;
  /** Entries of the days from one to another, both included. */
  entries: (from: string, to: string) => Promise<EntryWithInspirer[]>;
}

/** Where the page is scrolled to. */
export interface ReadingPosition {
  /** Or the month, where none of its days was read yet. */
  day: string;
  /** From the window's upper edge to the beginning of that, in CSS pixels. */
  top: number;
}

interface Props extends ActActions, Omit<SearchProps, 'children'> {
  today: string;
  /** Newest first. */
  months: readonly MonthOfEntries[];
  reader: DaysReader;
  names: PeopleById;
  /** Something of this day a year ago that may come up; null for nothing. */
  yearAgo: Entry | null;
  /** A new number whenever the journal changed. */
  version: number;
  /** Where it opens; null for the newest day. */
  place: ReadingPosition | null;
  onPlace: (place: ReadingPosition) => void;
  onWrite: () => void;
}

export function DaysView({
  today,
  months,
  reader,
  names,
  yearAgo,
  version,
  place,
  onPlace,
  onWrite,
  onOpen,
  onDelete,
  ...searching
}: Props) {
  const message = useMessages();
  const list = useRef<HTMLDivElement>(null);
  // Set until the page has scrolled there; from then on the reader scrolls.
  const seeking = useRef(place);
  useLayoutEffect(() => {
    if (!seeking.current) return;
    const { day, top } = seeking.current;
    const month = day.slice(0, 7);
    monthAt(month)?.scrollIntoView();
    if (day !== month) return;
    window.scrollBy(0, -top);
    seeking.current = null;
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it closes over never changes.
  useEffect(() => {
    const onEnd = () => {
      const at = placeOnTop(list.current);
      if (at) onPlace(at);
    };
    document.addEventListener('scrollend', onEnd);
    return () => document.removeEventListener('scrollend', onEnd);
  }, []);
  const shared = { today, reader, names, version, onOpen, onDelete, seeking };

  return (
    <main class={css.page}>
      <header class={css.header}>
        <h1>{message('title_days')}</h1>
        {months.length > 0 && <Button onPress={onWrite}>{message('write_down')}</Button>}
      </header>
      {months.length === 0 ? (
        <EmptyState
          action={
            <Button weight="main" onPress={onWrite}>
              {message('write_down')}
            </Button>
          }
        >
          {message('days_empty')}
        </EmptyState>
      ) : (
        <SearchPanel {...searching} {...shared} beside={<JumpField months={months} list={list} />}>
          {yearAgo && <YearAgo entry={yearAgo} />}
          <div ref={list} class={css.list}>
            {months.map(({ month, entries }, i) => (
              <Month
                key={month}
                name={month}
                count={entries}
                first={i === 0 && place === null}
                {...shared}
              />
            ))}
          </div>
          <PrintedDays {...shared} months={months} read={reader.entries} />
          <p class={css.printed}>{message('days_printed')}</p>
        </SearchPanel>
      )}
    </main>
  );
}

/** One line of a year ago, which leads to its day. */
function YearAgo({ entry }: { entry: Entry }) {
  const message = useMessages();
  return (
    <a class={`${css.yearAgo} reveals-discreet-text`} href={`#days/${entry.day}`}>
      <span class={css.yearAgoWater}>
        <Pond rings={3} fit="open" />
      </span>
      <span class={css.yearAgoName}>{message('year_ago')}</span>
      <span class={css.yearAgoWords}>
        <DiscreetText spokenLabel={message('veiled_words')}>{entry.words}</DiscreetText>
      </span>
    </a>
  );
}

const monthId = (month: string) => `month-${month}`;
const monthAt = (month: string) => document.getElementById(monthId(month));

function isInView(element: HTMLElement | null): boolean {
  const { top = 0, bottom = 0 } = element?.getBoundingClientRect() ?? {};
  return bottom > 0 && top < innerHeight;
}

/** The first day of which something is visible, or the first month that has no days yet. */
function placeOnTop(list: HTMLElement | null): ReadingPosition | null {
  for (const element of list?.querySelectorAll<HTMLElement>('[data-day], [data-unread]') ?? []) {
    const { top, bottom } = element.getBoundingClientRect();
    const { day, unread } = element.dataset;
    if (bottom > 0) return { day: day ?? unread ?? '', top: Math.round(top) };
  }
  return null;
}

/** Scrolls to the month that is chosen; Enter moves the focus there as well. */
function JumpField({
  months,
  list,
}: {
  months: readonly MonthOfEntries[];
  list: { current: HTMLElement | null };
}) {
  const message = useMessages();
  // The month that is scrolled to.
  const [month, setMonth] = useState('');
  const chosen = useRef('');
  useEffect(() => {
    const onEnd = () => {
      // The last months may be too short to come to the top: while it is seen, the one that was
      // chosen stays chosen, or Enter would go to the one above it.
      if (!isInView(monthAt(chosen.current))) chosen.current = '';
      setMonth(chosen.current || (placeOnTop(list.current)?.day.slice(0, 7) ?? ''));
    };
    document.addEventListener('scrollend', onEnd);
    return () => document.removeEventListener('scrollend', onEnd);
  }, [list]);
  const jump = (to: string) => {
    chosen.current = to;
    setMonth(to);
    // In the next frame: Firefox brings what Tab focused into view just before one, and would undo
    // a scroll of the same frame.
    requestAnimationFrame(() => monthAt(to)?.scrollIntoView());
  };
  return (
    <label class={css.jump}>
      <span>{message('jump_label')}</span>
      <Select
        value={month || (months[0]?.month ?? '')}
        aria-description={message('jump_hint')}
        options={yearsOf(months).map(({ year, months: ofYear }) => ({
          group: year,
          options: ofYear.map((each) => [each, `${monthName(Number(each.slice(5)))} ${year}`]),
        }))}
        onChange={jump}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          jump(event.currentTarget.value);
          monthAt(event.currentTarget.value)?.querySelector('h2')?.focus({ preventScroll: true });
        }}
      />
    </label>
  );
}

interface Shared extends ActActions {
  today: string;
  reader: DaysReader;
  names: PeopleById;
  version: number;
  /** Where the page is to scroll to; null once it is there. */
  seeking: { current: ReadingPosition | null };
}

interface MonthProps extends Shared {
  name: string;
  count: number;
  /** The month that the page opens with. */
  first: boolean;
}

const Month = memo(({ name, count, first, ...shared }: MonthProps) => {
  const { reader, version } = shared;
  const ref = useRef<HTMLElement>(null);
  const near = useNearViewport(ref, first);
  const [days, setDays] = useState<DayOfEntries[] | null>(null);
  const [entries, setEntries] = useState<ReadonlyMap<string, EntryWithInspirer[]> | null>(null);
  const heightPx = useRef<number | null>(null);
  const atOnce = count <= READ_AT_ONCE;
  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew with every version.
  useEffect(() => {
    if (!near) {
      // Out of view it keeps its height and drops its content.
      heightPx.current = ref.current?.offsetHeight ?? null;
      setDays(null);
      setEntries(null);
      return;
    }
    let cancelled = false;
    const read = async () => {
      const found = await reader.days(name);
      const [newest, oldest] = [found[0]?.day, found.at(-1)?.day];
      const all = atOnce && newest && oldest ? await reader.entries(oldest, newest) : null;
      if (cancelled) return;
      setDays(found);
      setEntries(all && byDay(all));
    };
    // After a failed read it stays as it was until the next change.
    read().catch(() => undefined);
    return () => {
      cancelled = true;
    };
  }, [near, version, name, atOnce]);
  return (
    <section
      ref={ref}
      id={monthId(name)}
      data-unread={days ? undefined : name}
      // Without a name of its own: its heading tells it, and no list of landmarks grows by the month.
      class={`${css.month} ${days ? '' : css.far}`}
      style={
        days
          ? {}
          : {
              blockSize: lengthOf(heightPx.current, monthLengthEm({ month: name, entries: count })),
            }
      }
    >
      <MonthHead month={name} />
      {days?.map(({ day, entries: inIt }, i) => (
        <Day
          key={day}
          name={day}
          count={inIt}
          first={first && i < FIRST_DAYS}
          preloaded={entries ? (entries.get(day) ?? NO_ENTRIES) : null}
          {...shared}
        />
      ))}
    </section>
  );
});

const NO_ENTRIES: readonly EntryWithInspirer[] = [];

const lengthOf = (px: number | null, em: number): string => (px === null ? `${em}rem` : `${px}px`);

function byDay(entries: readonly EntryWithInspirer[]): ReadonlyMap<string, EntryWithInspirer[]> {
  const days = new Map<string, EntryWithInspirer[]>();
  for (const each of entries) {
    const { day } = each.entry;
    days.set(day, [...(days.get(day) ?? []), each]);
  }
  return days;
}

/** Days drawn at once on opening. Chosen: fewer than fill a screen in a full month. */
const FIRST_DAYS = 2;
/** Acts drawn in one frame. */
const ACTS_PER_FRAME = 8;

interface DayProps extends Shared {
  name: string;
  count: number;
  first: boolean;
  /** Its entries, where the whole month was read at once; else null. */
  preloaded: readonly EntryWithInspirer[] | null;
}

const Day = memo(
  ({ name, count, first, preloaded, reader, version, seeking, ...shared }: DayProps) => {
    const ref = useRef<HTMLElement>(null);
    const near = useNearViewport(ref, first);
    const [read, setRead] = useState<readonly EntryWithInspirer[] | null>(null);
    const [whole, setWhole] = useState(false);
    const heightPx = useRef<number | null>(null);
    const reads = preloaded === null && near;
    // biome-ignore lint/correctness/useExhaustiveDependencies: read anew with every version.
    useEffect(() => {
      if (!reads) {
        heightPx.current = ref.current?.offsetHeight ?? null;
        setRead(null);
        setWhole(false);
        return;
      }
      let cancelled = false;
      let callOff: () => void = () => undefined;
      const draw = (all: readonly EntryWithInspirer[], upTo: number) => {
        callOff = enqueueDraw(() => {
          setRead(all.slice(0, upTo));
          setWhole(upTo >= all.length);
          if (upTo < all.length) draw(all, upTo + ACTS_PER_FRAME);
        });
      };
      reader.entries(name, name).then(
        (entries) => {
          // A day that was drawn whole is replaced whole, so that it does not flicker.
          if (!cancelled) draw(newestFirst(entries), whole ? entries.length : ACTS_PER_FRAME);
        },
        () => undefined,
      );
      return () => {
        cancelled = true;
        callOff();
      };
    }, [reads, version, name]);
    useLayoutEffect(() => {
      if (seeking.current?.day !== name) return;
      ref.current?.scrollIntoView();
      window.scrollBy(0, -seeking.current.top);
      seeking.current = null;
    }, [name, seeking]);
    const entries = preloaded ?? read;
    return (
      <DayOfActs
        sectionRef={ref}
        day={name}
        under="month"
        entries={entries}
        whole={preloaded !== null || whole}
        lengthUntilWhole={lengthOf(heightPx.current, dayLengthEm({ day: name, entries: count }))}
        {...shared}
      />
    );
  },
);
