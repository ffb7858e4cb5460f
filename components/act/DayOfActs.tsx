/** The acts of one day, with the day's name in the margin. */
import { formatHangingDay, formatRelativeDay, type Under } from '@/components/base/format-date';
import { useMessages } from '@/components/base/messages';
import { memo } from '@/components/ui/memo';
import { newestFirst } from '@/utils/journal/reading/day-list';
import { Act, type ActActions, type EntryWithInspirer, type PeopleById } from './Act';
import css from './DayOfActs.module.css';

const MemoizedAct = memo(Act);

interface DayOfActsProps extends ActActions {
  day: string;
  today: string;
  /** What the heads above it say already; left out for nothing. */
  under?: Under;
  /** Null while they are out of view or being read. */
  entries: readonly EntryWithInspirer[] | null;
  names: PeopleById;
  query?: string;
  /** Whether these are all of the day's; until then the day keeps `lengthUntilWhole`, a CSS length. */
  whole?: boolean;
  lengthUntilWhole?: string;
  sectionRef?: { current: HTMLElement | null };
}

export function DayOfActs({
  day,
  today,
  under = null,
  entries,
  whole = true,
  lengthUntilWhole,
  sectionRef,
  ...act
}: DayOfActsProps) {
  const message = useMessages();
  const { date, rest } = formatHangingDay(day, today, under, message);
  return (
    <section
      ref={sectionRef ?? null}
      class={`${css.day} ${entries ? '' : css.far}`}
      data-day={day}
      style={entries && whole ? {} : { minBlockSize: lengthUntilWhole ?? '' }}
    >
      <h3
        class={`${css.name} ${under ? css.under : ''}`}
        aria-label={formatRelativeDay(day, today, message)}
      >
        <span class={css.date}>{date}</span> <span>{rest}</span>
      </h3>
      {entries && (
        <ul class={css.acts}>
          {newestFirst(entries).map((read) => (
            <li key={read.entry.id}>
              <MemoizedAct {...read} {...act} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
