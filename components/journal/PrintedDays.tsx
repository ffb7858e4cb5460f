/**
 * All days, for print alone: the page itself has only those that are near the eye. A browser waits
 * for nothing when it prints, so what is to be drawn must have been read before.
 */
import { useEffect, useRef } from 'preact/hooks';
import type { ActActions, EntryWithInspirer, PeopleById } from '@/components/act/Act';
import { DayOfActs } from '@/components/act/DayOfActs';
import { useKeydown } from '@/components/ui/hooks/useKeydown';
import { usePrinting } from '@/components/ui/hooks/usePrinting';
import type { MonthOfEntries } from '@/utils/journal/reading/day-list';
import css from './DaysView.module.css';
import { MonthHead } from './MonthHead';

/** Up to so many acts are read ahead; more are read when Ctrl+P asks for them. Chosen: a megabyte. */
const MOST_READ_AHEAD = 2_000;

interface Props extends ActActions {
  today: string;
  /** Newest first. */
  months: readonly MonthOfEntries[];
  /** Entries of the days from one to another, both included. */
  read: (from: string, to: string) => Promise<EntryWithInspirer[]>;
  names: PeopleById;
  version: number;
}

interface Printed {
  month: string;
  /** Newest first. */
  days: readonly (readonly [day: string, entries: readonly EntryWithInspirer[]])[];
}

export function PrintedDays({ months, read, version, ...shared }: Props) {
  const printing = usePrinting();
  const atHand = useRef<readonly Printed[] | null>(null);
  const readAll = async (): Promise<Printed[]> => {
    const all: Printed[] = [];
    for (const { month } of months) {
      const entries = await read(`${month}-01`, `${month}-31`);
      const days = [...new Set(entries.map(({ entry }) => entry.day))].sort().reverse();
      all.push({
        month,
        days: days.map((day) => [day, entries.filter(({ entry }) => entry.day === day)]),
      });
    }
    return all;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew with every version.
  useEffect(() => {
    atHand.current = null;
    const count = months.reduce((sum, { entries }) => sum + entries, 0);
    if (count > MOST_READ_AHEAD || typeof requestIdleCallback === 'undefined') return;
    let cancelled = false;
    requestIdleCallback(() => {
      if (cancelled) return;
      readAll().then(
        (all) => {
          if (!cancelled) atHand.current = all;
        },
        () => undefined,
      );
    });
    return () => {
      cancelled = true;
    };
  }, [months, version]);
  useKeydown((event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (key !== 'p' || !(ctrlKey || metaKey) || altKey || shiftKey || atHand.current) return;
    event.preventDefault();
    void readAll()
      .then(
        (all) => {
          atHand.current = all;
        },
        // What is on the page is printed, and the page says so.
        () => undefined,
      )
      .then(() => window.print());
  });
  const printed = printing && atHand.current;
  if (!printed) return null;
  return (
    <div class={css.paper}>
      {printed.map(({ month, days }) => (
        <section key={month} class={css.month}>
          <MonthHead month={month} />
          {days.map(([day, entries]) => (
            <DayOfActs key={day} day={day} under="month" entries={entries} {...shared} />
          ))}
        </section>
      ))}
    </div>
  );
}
