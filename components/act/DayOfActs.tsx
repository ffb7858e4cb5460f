/** A day's acts, with the day in words beside them as in a book's margin. */

import { dayInWords } from '@/components/base/format-date';
import { useWords } from '@/components/base/messages';
import { memo } from '@/components/ui/memo';
import { newestFirst } from '@/utils/journal/reading/day-list';
import { Act, type ActActions, type Names, type ReadEntry } from './Act';
import css from './DayOfActs.module.css';

const OneAct = memo(Act);

interface DayOfActsProps extends ActActions {
  day: string;
  today: string;
  /** Null while they are far or being read. */
  entries: readonly ReadEntry[] | null;
  names: Names;
  typed?: string;
  /** Whether these are all of them; a day keeps its length until they are. */
  whole?: boolean;
  lengthUntilWhole?: string;
  sectionRef?: { current: HTMLElement | null };
}

export function DayOfActs({
  day,
  today,
  entries,
  whole = true,
  lengthUntilWhole,
  sectionRef,
  ...act
}: DayOfActsProps) {
  const words = useWords();
  return (
    <section
      ref={sectionRef ?? null}
      class={`${css.day} ${entries ? '' : css.far}`}
      data-day={day}
      aria-label={dayInWords(day, today, words)}
      style={entries && whole ? {} : { minBlockSize: lengthUntilWhole ?? '' }}
    >
      <h3 class={css.name}>{dayInWords(day, today, words)}</h3>
      {entries && (
        <ul class={css.acts}>
          {newestFirst(entries).map((read) => (
            <li key={read.entry.id}>
              <OneAct {...read} {...act} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
