/** Browsing time by day and by site, as bars with their figures. Nothing is compared with a goal. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { EmptyState } from '@/components/base/EmptyState';
import { formatHangingDay, formatMonth, formatRelativeDay } from '@/components/base/format-date';
import { type GetMessage, useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { ConfirmedButton } from '@/components/ui/ConfirmedButton';
import { Notice, type NoticeContent } from '@/components/ui/Notice';
import { type Days, hoursAndMinutes, siteRows, weekRows } from '@/utils/presence/time-view';
import { addDays } from '@/utils/shared/days';
import css from './TimeView.module.css';

interface Props {
  days: Days;
  today: string;
  /** Number of days that are kept; 0 for none. */
  keptDays: number;
  /** Whether time is kept by site: permitted, and not switched off. */
  bySite: boolean;
  onForget: (what: { sites: string[]; days: string[] }) => Promise<void>;
  onOptions: () => void;
  /** What else was in that time. */
  children?: ComponentChildren;
}

export function TimeView({ days, today, keptDays, bySite, onForget, onOptions, children }: Props) {
  const message = useMessages();
  const [weeksAgo, setWeeksAgo] = useState(0);
  const [chosen, setChosen] = useState<string | null>(null);
  const [notice, setNotice] = useState<NoticeContent | null>(null);
  const week = weekRows(days, addDays(today, -7 * weeksAgo));
  const [oldest] = [...days.keys()].sort();
  const first = week.at(-1)?.day ?? today;
  const shown = chosen ? [chosen] : week.map(({ day }) => day);
  const sites = siteRows(days, shown);
  const forget = (what: { sites: string[]; days: string[] }) =>
    onForget(what).then(
      () => setNotice({ text: message('deleted') }),
      () => setNotice({ text: message('write_failed'), failed: true }),
    );
  const go = (weeks: number) => {
    setWeeksAgo(weeks);
    setChosen(null);
  };

  return (
    <main class={css.page}>
      <header class={css.header}>
        <h1>{message('time_title')}</h1>
        <Button weight="quiet" onPress={onOptions}>
          {message('time_settings')}
        </Button>
      </header>
      {keptDays === 0 && <p class={css.soft}>{message('time_not_kept')}</p>}
      {days.size === 0 ? (
        <EmptyState>{message('time_empty')}</EmptyState>
      ) : (
        <>
          <section class={css.section} aria-labelledby="days">
            <div class={css.heading}>
              <h2 id="days">{message(weeksAgo === 0 ? 'time_week' : 'time_days')}</h2>
              <div class={css.weeks}>
                <Button
                  weight="quiet"
                  disabled={!oldest || oldest >= first}
                  onPress={() => go(weeksAgo + 1)}
                >
                  {message('time_earlier')}
                </Button>
                <Button weight="quiet" disabled={weeksAgo === 0} onPress={() => go(weeksAgo - 1)}>
                  {message('time_later')}
                </Button>
              </div>
            </div>
            <table class={css.table}>
              <Columns />
              <thead class="visually-hidden">
                <tr>
                  <th scope="col">{message('time_day')}</th>
                  <th scope="col">{message('time_time')}</th>
                  <th scope="col">{message('time_forget')}</th>
                </tr>
              </thead>
              <tbody>
                {week.map(({ day, totalMs, share }) => (
                  <tr key={day} class={chosen === day ? css.chosen : undefined}>
                    <th scope="row">
                      <Button
                        weight="quiet"
                        expanded={chosen === day}
                        onPress={() => setChosen(chosen === day ? null : day)}
                      >
                        <HangingDay day={day} today={today} />
                      </Button>
                    </th>
                    <td>
                      <Measure share={share}>{duration(totalMs, message)}</Measure>
                    </td>
                    <td>
                      {totalMs > 0 && (
                        <ForgetButton
                          name={formatRelativeDay(day, today, message, 'never')}
                          onForget={() => forget({ sites: [], days: [day] })}
                        />
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <section class={css.section} aria-labelledby="sites">
            <h2 id="sites">
              {chosen
                ? message('time_by_site_of', {
                    day: formatRelativeDay(chosen, today, message, 'never'),
                  })
                : message('time_by_site')}
            </h2>
            {sites.length === 0 && (
              <p class={css.soft}>{message(bySite ? 'time_no_sites' : 'time_sites_off')}</p>
            )}
            {sites.length > 0 && (
              <table class={css.table}>
                <Columns />
                <thead class="visually-hidden">
                  <tr>
                    <th scope="col">{message('time_site')}</th>
                    <th scope="col">{message('time_time')}</th>
                    <th scope="col">{message('time_forget')}</th>
                  </tr>
                </thead>
                <tbody>
                  {sites.map(({ site, ms, share }) => (
                    <tr key={site ?? ''}>
                      <th scope="row">{site ?? message('time_elsewhere')}</th>
                      <td>
                        <Measure share={share}>{duration(ms, message)}</Measure>
                      </td>
                      <td>
                        {site !== null && (
                          <ForgetButton
                            name={site}
                            onForget={() => forget({ sites: [site], days: [] })}
                          />
                        )}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
          </section>
        </>
      )}
      <Notice notice={notice} />
      {children}
      <p class={css.exact}>{message('time_exact')}</p>
    </main>
  );
}

/** Their widths, which no row in view could set: the heads are for ears alone. */
const Columns = () => (
  <colgroup>
    <col class={css.margin} />
    <col />
    <col class={css.end} />
  </colgroup>
);

/** As days hang in the journal's margin; ears hear of which month it is. */
function HangingDay({ day, today }: { day: string; today: string }) {
  const message = useMessages();
  const { date, rest } = formatHangingDay(day, today, 'month', message);
  return (
    <span class={css.hanging}>
      <span class={css.date}>{date}</span> <span class={css.weekday}>{rest}</span>
      <span class="visually-hidden">{`, ${formatMonth(day.slice(0, 7))}`}</span>
    </span>
  );
}

/**
 * A light, and its wake on the water from where the row begins; nothing where no time was. It is
 * hidden from screen readers: the figure beside it says the same.
 */
function Measure({ share, children }: { share: number; children: ComponentChildren }) {
  return (
    <span class={css.measure}>
      <span class={css.track} aria-hidden="true">
        {share > 0 && (
          <span class={css.bar} style={{ inlineSize: `${(share * 100).toFixed(2)}%` }} />
        )}
      </span>
      <span>{children}</span>
    </span>
  );
}

/** What is forgotten can't be restored. */
function ForgetButton({ name, onForget }: { name: string; onForget: () => Promise<void> }) {
  const message = useMessages();
  return (
    <ConfirmedButton
      text={message('time_forget')}
      label={message('delete_entry', { line: name })}
      yes={message('forget_yes')}
      yesLabel={message('forget_sure', { name })}
      yesWeight="quiet"
      onYes={() => void onForget()}
    />
  );
}

function duration(ms: number, message: GetMessage): string {
  const { hours, minutes } = hoursAndMinutes(ms);
  if (hours === 0 && minutes === 0) return message('time_none');
  if (hours === 0) return message('time_minutes', { minutes: String(minutes) });
  if (minutes === 0) return message('time_hours', { hours: String(hours) });
  return message('time_hours_minutes', { hours: String(hours), minutes: String(minutes) });
}
