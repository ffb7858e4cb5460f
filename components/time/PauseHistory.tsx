/** How pauses went over the last weeks: in words, as a table of marks, and with a suggestion where one fits. */
import { useRef, useState } from 'preact/hooks';
import { EmptyState } from '@/components/base/EmptyState';
import { formatList, pageLanguage, weekdayName } from '@/components/base/format-locale';
import { type GetMessage, type MessageKey, useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { Notice, type NoticeContent } from '@/components/ui/Notice';
import { DAY_PARTS, type DayPart } from '@/utils/presence/day-part';
import {
  mostly,
  PAUSE_RESPONSES,
  type PauseResponse,
  type Suggestion,
  type WeekRow,
} from '@/utils/presence/pause-history';
import { noonOf } from '@/utils/shared/format-day';
import css from './PauseHistory.module.css';

interface Props {
  /** Newest first. */
  weeks: readonly WeekRow[];
  suggestion: Suggestion | null;
  /** Changes the setting as suggested. This and the following reject when it could not be stored. */
  onTake: (suggestion: Suggestion) => Promise<void>;
  /** Dismisses the suggestion for good. */
  onDismiss: (suggestion: Suggestion) => Promise<void>;
  /** Undoes either of the two. */
  onUndo: (suggestion: Suggestion) => Promise<void>;
}

export function PauseHistory({ weeks, suggestion, ...answers }: Props) {
  const message = useMessages();
  return (
    <section class={css.history} aria-labelledby="went">
      <h2 id="went">{message('went_title')}</h2>
      {weeks.length === 0 ? (
        <EmptyState>{message('went_empty')}</EmptyState>
      ) : (
        <>
          <Summary weeks={weeks} />
          <SuggestionBox suggestion={suggestion} {...answers} />
          <Picture weeks={weeks} />
        </>
      )}
    </section>
  );
}

const WENT_MESSAGES: Readonly<Record<PauseResponse, MessageKey>> = {
  'looked-up': 'went_looked_up',
  'went-in': 'went_in',
  'put-off': 'went_put_off',
  passed: 'went_passed',
  'by-itself': 'went_by_itself',
};
const MOSTLY_MESSAGES: Readonly<Record<PauseResponse, MessageKey>> = {
  'looked-up': 'went_mostly_looked_up',
  'went-in': 'went_mostly_in',
  'put-off': 'went_mostly_put_off',
  passed: 'went_mostly_passed',
  'by-itself': 'went_mostly_by_itself',
};
const PART_MESSAGES: Readonly<Record<DayPart, MessageKey>> = {
  early: 'went_early',
  midday: 'went_midday',
  afternoon: 'went_afternoon',
  evening: 'went_evening',
  night: 'went_night',
};

/** The most common outcome, and the parts of the day in which another was more common. */
function Summary({ weeks }: { weeks: readonly WeekRow[] }) {
  const message = useMessages();
  const of = (part: DayPart) => weeks.flatMap(({ parts }) => parts[part]);
  const all = DAY_PARTS.flatMap(of);
  const overall = mostly(all);
  const otherwise = DAY_PARTS.flatMap((part) => {
    const went = mostly(of(part));
    return went && went !== overall ? [{ part, went }] : [];
  });
  return (
    <div class={css.summary}>
      <p>
        {message(
          overall ? MOSTLY_MESSAGES[overall] : otherwise.length > 0 ? 'went_mixed' : 'went_too_few',
        )}
      </p>
      {otherwise.length > 0 && (
        <dl class={css.exceptions}>
          {otherwise.map(({ part, went }) => (
            <div key={part}>
              <dt>{message(PART_MESSAGES[part])}</dt>
              <dd>{message(MOSTLY_MESSAGES[went])}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

function SuggestionBox({ suggestion, onTake, onDismiss, onUndo }: Omit<Props, 'weeks'>) {
  const message = useMessages();
  const [notice, setNotice] = useState<NoticeContent | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const failed = () => setNotice({ text: message('write_failed'), failed: true });
  const answer = (given: Suggestion, work: Promise<void>, text: string) => {
    // The answers go with the suggestion, the undo with its line; what is said of them stands here.
    box.current?.focus();
    const undo = () => {
      box.current?.focus();
      void onUndo(given).then(() => setNotice({ text: message('undone') }), failed);
    };
    work.then(() => setNotice({ text, undo }), failed);
  };
  return (
    <div ref={box} class={css.suggested} tabIndex={-1}>
      {suggestion && (
        <div class={css.suggestion}>
          <p>{suggestionText(suggestion, message)}</p>
          <div class={css.answers}>
            <Button
              onPress={() => answer(suggestion, onTake(suggestion), message('suggest_taken'))}
            >
              {message('suggest_take')}
            </Button>
            <Button
              weight="quiet"
              onPress={() =>
                answer(suggestion, onDismiss(suggestion), message('suggest_dismissed'))
              }
            >
              {message('suggest_dismiss')}
            </Button>
          </div>
        </div>
      )}
      <Notice notice={notice} />
    </div>
  );
}

function suggestionText(suggestion: Suggestion, message: GetMessage): string {
  switch (suggestion.setting) {
    case 'quietHours':
      return message(suggestion.id === 'mornings' ? 'suggest_mornings' : 'suggest_evenings');
    case 'daysOff':
      return message('suggest_day', { day: weekdayName(suggestion.day, 'long') });
    case 'level':
      return message('suggest_gentler');
    case 'patienceMinutes':
      return message('suggest_patience', { minutes: suggestion.value });
    case 'rhythmMinutes':
      return message(suggestion.id === 'rarer' ? 'suggest_rarer' : 'suggest_of_yourself', {
        minutes: suggestion.value,
      });
  }
}

/** Weeks by part of the day, with a mark for each pause; screen readers get text in the same cells. */
function Picture({ weeks }: { weeks: readonly WeekRow[] }) {
  const message = useMessages();
  const seen = PAUSE_RESPONSES.filter((went) =>
    weeks.some(({ parts }) => DAY_PARTS.some((part) => parts[part].includes(went))),
  );
  const nights = weeks.some(({ parts }) => parts.night.length > 0);
  const shown = DAY_PARTS.filter((part) => part !== 'night' || nights);
  return (
    <figure>
      <table class={css.table}>
        <caption class="visually-hidden">{message('went_caption')}</caption>
        <thead>
          <tr>
            <td />
            {shown.map((part) => (
              <th key={part} scope="col">
                {message(PART_MESSAGES[part])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ from, to, parts }) => (
            <tr key={from}>
              <th scope="row">{formatSpan(from, to)}</th>
              {shown.map((part) => (
                <td key={part}>
                  <span class="visually-hidden">{cellText(parts[part], message)}</span>
                  <span class={css.marks} aria-hidden="true">
                    {parts[part].map((went, i) => (
                      <Mark key={i} went={went} />
                    ))}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <figcaption>
        <ul class={css.legend}>
          {seen.map((went) => (
            <li key={went}>
              <Mark went={went} />
              {message(WENT_MESSAGES[went])}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

/**
 * Outcomes differ by shape, not by colour: a light with its ring, one that is half in, a ring alone, the
 * flat line of water that nothing touched, a speck.
 */
function Mark({ went }: { went: PauseResponse }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {went === 'looked-up' && (
        <>
          <circle class={css.light} cx="8" cy="8" r="3.6" />
          <circle class={css.ring} cx="8" cy="8" r="6.4" />
        </>
      )}
      {went === 'went-in' && (
        <>
          <circle class={css.ring} cx="8" cy="8" r="5.2" />
          <path class={css.half} d="M8 2.8a5.2 5.2 0 0 1 0 10.4z" />
        </>
      )}
      {went === 'put-off' && <circle class={css.ring} cx="8" cy="8" r="5.2" />}
      {went === 'passed' && <path class={css.stroke} d="M2.5 8h11" />}
      {went === 'by-itself' && <circle class={css.speck} cx="8" cy="8" r="2" />}
    </svg>
  );
}

function cellText(went: readonly PauseResponse[], message: GetMessage): string {
  if (went.length === 0) return message('time_none');
  const parts = PAUSE_RESPONSES.flatMap((each) => {
    const count = went.filter((one) => one === each).length;
    return count > 0 ? [message('went_cell', { how: message(WENT_MESSAGES[each]), count })] : [];
  });
  return formatList(parts, 'conjunction');
}

/** "17 – 23 Nov". */
function formatSpan(from: string, to: string): string {
  return new Intl.DateTimeFormat(pageLanguage(), { day: 'numeric', month: 'short' }).formatRange(
    noonOf(from),
    noonOf(to),
  );
}
