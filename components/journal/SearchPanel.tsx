/**
 * Search while typing: results replace the days, newest first, a screenful at a time. For privacy
 * the search text is stored nowhere and is not in the page's address.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ActActions, EntryWithInspirer, PeopleById } from '@/components/act/Act';
import { DIRECTION_NAMES } from '@/components/act/ActFields';
import { DayOfActs } from '@/components/act/DayOfActs';
import { EmptyState } from '@/components/base/EmptyState';
import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { DateField } from '@/components/ui/DateField';
import { useNearViewport } from '@/components/ui/hooks/useNearViewport';
import { SearchField } from '@/components/ui/SearchField';
import { Select, type SelectOption } from '@/components/ui/Select';
import { DIRECTIONS, type Direction } from '@/utils/journal/model/entry';
import { KINDS, type Kind } from '@/utils/shared/kinds';
import css from './SearchPanel.module.css';

/** What acts are searched for; what is left out is not searched by. */
export interface SearchCriteria {
  words?: string;
  people?: string[];
  kinds?: Kind[];
  directions?: Direction[];
  from?: string;
  to?: string;
}

export interface SearchProps {
  /** Results, newest first; the store reads only as far as the iterator is read. */
  search: (sought: SearchCriteria, signal: AbortSignal) => AsyncIterable<EntryWithInspirer>;
  /** The search field has the focus: what a search needs can be read ahead. */
  onSearching?: () => void;
}

interface Props extends SearchProps, ActActions {
  today: string;
  names: PeopleById;
  version: number;
  /** Beside the field while there is no search. */
  beside: ComponentChildren;
  /** In place of results while there is no search. */
  children: ComponentChildren;
}

const SCREENFUL = 30;

export function SearchPanel({ search, onSearching, beside, children, version, ...acts }: Props) {
  const message = useMessages();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [filters, setFilters] = useState<Omit<SearchCriteria, 'words'>>({});
  const [filtering, setFiltering] = useState(false);
  const isSearching = typed.trim() !== '' || Object.keys(filters).length > 0;
  const clear = () => {
    setTyped('');
    setFilters({});
  };
  const clearAndReturn = () => {
    clear();
    field.current?.focus();
  };
  const filter = (name: keyof typeof filters, value: string, many: boolean) => {
    const { [name]: _, ...rest } = filters;
    setFilters(value === '' ? rest : { ...rest, [name]: many ? [value] : value });
  };

  return (
    <>
      <search class={css.search}>
        <div class={css.row}>
          <div class={css.box}>
            <SearchField
              label={message('search_label')}
              typed={typed}
              inputRef={field}
              narrowed={isSearching}
              onFocus={onSearching}
              onInput={setTyped}
              onClear={clear}
            />
          </div>
          <Button weight="quiet" expanded={filtering} onPress={() => setFiltering(!filtering)}>
            {message('search_filters')}
          </Button>
          {!isSearching && <div class={css.beside}>{beside}</div>}
        </div>
        {filtering && (
          <div class={css.filters}>
            <FilterSelect
              label={message('filter_person')}
              any={message('filter_anybody')}
              value={filters.people?.[0] ?? ''}
              options={[...acts.names.values()].map(
                (person): SelectOption => [person.id, person.name],
              )}
              onChange={(value) => filter('people', value, true)}
            />
            <FilterSelect
              label={message('filter_kind')}
              any={message('filter_any')}
              value={filters.kinds?.[0] ?? ''}
              options={KINDS.map((kind): SelectOption => [kind, message(`kind_${kind}`)])}
              onChange={(value) => filter('kinds', value, true)}
            />
            <FilterSelect
              label={message('filter_direction')}
              any={message('filter_any')}
              value={filters.directions?.[0] ?? ''}
              options={DIRECTIONS.map(
                (each): SelectOption => [each, message(DIRECTION_NAMES[each])],
              )}
              onChange={(value) => filter('directions', value, true)}
            />
            <DateField
              max="9999-12-31"
              label={message('filter_from')}
              value={filters.from ?? ''}
              onChange={(value) => filter('from', value, false)}
            />
            <DateField
              max="9999-12-31"
              label={message('filter_to')}
              value={filters.to ?? ''}
              onChange={(value) => filter('to', value, false)}
            />
          </div>
        )}
      </search>
      {isSearching ? (
        <SearchResults
          {...acts}
          search={search}
          criteria={{ ...filters, ...(typed.trim() === '' ? {} : { words: typed }) }}
          version={version}
          onClear={clearAndReturn}
        />
      ) : (
        children
      )}
    </>
  );
}

interface FilterSelectProps {
  label: string;
  /** Says that the filter is not set. */
  any: string;
  value: string;
  options: readonly SelectOption[];
  onChange: (value: string) => void;
}

function FilterSelect({ label, any, options, ...select }: FilterSelectProps) {
  return (
    <label class={css.filter}>
      <span>{label}</span>
      <Select bare options={[['', any], ...options]} {...select} />
    </label>
  );
}

interface SearchResultsProps extends SearchProps, ActActions {
  criteria: SearchCriteria;
  /** Heading for screen readers; "found" where it is left out. */
  label?: string;
  /** Whether the years stand above their days. */
  byYear?: boolean;
  /** The way on where nothing is found. */
  onClear?: () => void;
  version: number;
  today: string;
  names: PeopleById;
}

/** Results, newest first; another screenful is read as the end scrolls near. */
export function SearchResults({
  search,
  criteria,
  label,
  byYear = false,
  onClear,
  version,
  today,
  ...act
}: SearchResultsProps) {
  const message = useMessages();
  const foot = useRef<HTMLDivElement>(null);
  const near = useNearViewport(foot);
  const [found, setFound] = useState<readonly EntryWithInspirer[] | null>(null);
  const [ended, setEnded] = useState(false);
  const readMore = useRef<() => void>(() => undefined);
  const shown = useRef({ what: '', acts: 0 });
  const what = JSON.stringify(criteria);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `what` is `criteria`, compared by content.
  useEffect(() => {
    const stop = new AbortController();
    const results = search(criteria, stop.signal)[Symbol.asyncIterator]();
    const read: EntryWithInspirer[] = [];
    let busy = false;
    // The same search again, because the journal changed: old results stay until the new are complete.
    const again = shown.current.what === what;
    const readOn = async (atLeast: number) => {
      if (busy) return;
      busy = true;
      let drawnAtMs = Number.NEGATIVE_INFINITY;
      let done = false;
      while (read.length < atLeast && !done) {
        const next = await results.next();
        if (stop.signal.aborted) return;
        if (next.done) done = true;
        else read.push(next.value);
        if (again || performance.now() - drawnAtMs < DRAW_MS) continue;
        drawnAtMs = performance.now();
        if (read.length > 0) setFound([...read]);
      }
      setFound([...read]);
      setEnded(done);
      shown.current = { what, acts: read.length };
      busy = false;
    };
    const readOrEnd = (atLeast: number) =>
      void readOn(atLeast).catch(() => {
        if (!stop.signal.aborted) setEnded(true);
      });
    setEnded(false);
    readMore.current = () => readOrEnd(read.length + SCREENFUL);
    readOrEnd(again ? Math.max(SCREENFUL, shown.current.acts) : SCREENFUL);
    return () => stop.abort();
  }, [what, version]);
  useEffect(() => {
    if (near && !ended && found && found.length > 0) readMore.current();
  }, [near, ended, found]);

  const isNone = ended && !found?.length;
  const days = daysOf(found ?? []);
  const day = ({ day, entries }: DayFound) => (
    <DayOfActs
      key={day}
      day={day}
      today={today}
      under={byYear ? 'year' : null}
      entries={entries}
      query={criteria.words ?? ''}
      {...act}
    />
  );
  return (
    <section class={css.results}>
      <h2 class="visually-hidden">{label ?? message('search_found')}</h2>
      <div class={isNone ? css.none : 'visually-hidden'} role="status">
        {isNone ? (
          <EmptyState>{message('search_none')}</EmptyState>
        ) : (
          message(found?.length ? 'search_found' : 'search_looking')
        )}
      </div>
      {isNone && onClear && (
        <div class={css.none}>
          <Button onPress={onClear}>{message('search_clear')}</Button>
        </div>
      )}
      {byYear
        ? [...Map.groupBy(days, ({ day }) => day.slice(0, 4))].map(([year, ofYear]) => (
            <div key={year}>
              <h2 class={css.year}>{year}</h2>
              {ofYear.map(day)}
            </div>
          ))
        : days.map(day)}
      <div ref={foot} />
    </section>
  );
}

/** Shortest time between two drawings while results arrive, in milliseconds. Chosen: four frames. */
const DRAW_MS = 60;

interface DayFound {
  day: string;
  entries: EntryWithInspirer[];
}

function daysOf(found: readonly EntryWithInspirer[]): DayFound[] {
  const days: DayFound[] = [];
  for (const each of found) {
    const last = days.at(-1);
    if (last?.day === each.entry.day) last.entries.push(each);
    else days.push({ day: each.entry.day, entries: [each] });
  }
  return days;
}
