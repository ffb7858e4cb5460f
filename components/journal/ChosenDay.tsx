/**
 * A day's acts, where one was chosen in its year. Forgiveness, hard days and whom the person lets rest
 * stay closed, with a way to them.
 */
import { useEffect, useState } from 'preact/hooks';
import type { ActActions, EntryWithInspirer, PeopleById } from '@/components/act/Act';
import { DayOfActs } from '@/components/act/DayOfActs';
import { formatRelativeDay } from '@/components/base/format-date';
import { useMessages } from '@/components/base/messages';
import { hushedAmong, namesHushed } from '@/utils/journal/reading/hushed';
import { mayComeUp } from '@/utils/journal/reading/looking-back';
import css from './ChosenDay.module.css';

export interface ChosenDayProps extends ActActions {
  today: string;
  names: PeopleById;
  /** Null for none. */
  day: string | null;
  isEmpty: boolean;
  /** Resolves with the entries of a day, oldest first. */
  read: (day: string) => Promise<EntryWithInspirer[]>;
  /** A new number whenever the journal changed. */
  version: number;
}

/** To ears it is told in a short line that it is there. */
export function ChosenDay({ day, isEmpty, read, version, ...act }: ChosenDayProps) {
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
    <div class={css.chosen}>
      <p class={isEmpty ? css.line : 'visually-hidden'} role="status">
        {isEmpty
          ? message('back_day_nothing', { day: name })
          : open.length > 0
            ? message('back_day_opened', { day: name })
            : isHushed && message('back_hushed')}
      </p>
      {day !== null && open.length > 0 && <DayOfActs day={day} entries={open} {...act} />}
      {isHushed && (
        <p class={css.line}>
          {message('back_hushed')} <a href={`#days/${day}`}>{message('back_open_day')}</a>
        </p>
      )}
    </div>
  );
}
