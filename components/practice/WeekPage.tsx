/**
 * A week of practices for paper: as a page for the fridge or a class, or as slips to cut out and pass
 * on. What is seen is what is printed, without what it is chosen by.
 */
import { useState } from 'preact/hooks';
import { formatDate } from '@/components/base/format-date';
import { weekdayName } from '@/components/base/format-locale';
import { KindMark } from '@/components/base/KindMark';
import { type MessageKey, useMessages } from '@/components/base/messages';
import { PageFrame } from '@/components/base/PageFrame';
import { Button } from '@/components/ui/Button';
import { CheckboxesField } from '@/components/ui/CheckboxesField';
import { DateField } from '@/components/ui/DateField';
import { SegmentedControl } from '@/components/ui/SegmentedControl';
import { Switch } from '@/components/ui/Switch';
import { keyOfPlace, type PlaceOfWeek } from '@/utils/practice/week';
import { weekdayOf } from '@/utils/shared/days';
import { KINDS, type Kind } from '@/utils/shared/kinds';
import css from './WeekPage.module.css';

/** Whose week it is: the person's own, as the new tab brings it, or a class's, of chosen kinds. */
export const WEEKS_FOR = ['me', 'class'] as const;
export type WeekFor = (typeof WEEKS_FOR)[number];

export interface WeekChoice {
  weekFor: WeekFor;
  /** The first of the seven days. */
  first: string;
  /** Of a class's week; none chosen is all of them. */
  kinds: readonly Kind[];
  /** Whether practices that the person wrote may be on it. */
  withOwn: boolean;
}

/** What stands on paper of a practice. */
export interface PracticeOnPaper {
  title: string;
  /** Empty where the title says it. */
  invitation: string;
  /** A whole thought that stands alone on a slip. */
  line: string;
  /** The word of care that stands beside it; null for none. */
  caution: string | null;
}

interface Props {
  choice: WeekChoice;
  onChoice: (choice: WeekChoice) => void;
  week: readonly PlaceOfWeek[];
  /** The words of the week's practices, by id. */
  words: ReadonlyMap<string, PracticeOnPaper>;
  /** Whether the person has practices of their own. */
  hasOwn: boolean;
  /** Exchanges one for another. Returns false where there is no other. */
  onExchange: (place: PlaceOfWeek) => boolean;
}

const FORMS = ['page', 'slips'] as const;
type Form = (typeof FORMS)[number];
const FORM_NAMES: Readonly<Record<Form, MessageKey>> = { page: 'week_page', slips: 'week_slips' };
const FOR_NAMES: Readonly<Record<WeekFor, MessageKey>> = {
  me: 'week_for_me',
  class: 'week_for_class',
};
const FOR_HINTS: Readonly<Record<WeekFor, MessageKey>> = {
  me: 'week_for_me_hint',
  class: 'week_for_class_hint',
};

export function WeekPage({ choice, onChoice, week, words, hasOwn, onExchange }: Props) {
  const message = useMessages();
  const [form, setForm] = useState<Form>('page');
  /** What the last press came to, for ears; the eye sees it. */
  const [said, setSaid] = useState<{ at: string; none: boolean } | null>(null);
  const change = (part: Partial<WeekChoice>) => {
    setSaid(null);
    onChoice({ ...choice, ...part });
  };
  const wordsAt = ({ practice }: PlaceOfWeek) => (practice && words.get(practice.id)) ?? null;
  const exchange = (place: PlaceOfWeek) => {
    const is = wordsAt(place);
    return (
      is && (
        <span class={css.exchange}>
          <Button
            weight="quiet"
            label={`${message('week_exchange')}: ${is.title}`}
            onPress={() => {
              const there = onExchange(place);
              setSaid({ at: keyOfPlace(place), none: !there });
            }}
          >
            {message('week_exchange')}
          </Button>
        </span>
      )
    );
  };
  const changed = week.find((place) => keyOfPlace(place) === said?.at);
  return (
    <PageFrame here="practices">
      <main class={css.page}>
        <header class={css.header}>
          <h1>{message('week_title')}</h1>
          <p>{message('week_what')}</p>
        </header>
        <section class={css.choices} aria-label={message('week_choose')}>
          <SegmentedControl
            label={message('week_for')}
            choices={WEEKS_FOR}
            name={(each) => message(FOR_NAMES[each])}
            value={choice.weekFor}
            onChange={(weekFor) => change({ weekFor })}
          />
          <p class={css.soft}>{message(FOR_HINTS[choice.weekFor])}</p>
          {choice.weekFor === 'class' && (
            <CheckboxesField
              label={message('week_kinds')}
              hint={message('week_kinds_hint')}
              choices={KINDS}
              chosen={[...choice.kinds]}
              name={(kind) => message(`kind_${kind}`)}
              onChange={(kinds) => change({ kinds })}
            />
          )}
          <div class={css.actions}>
            <DateField
              label={message('week_first')}
              value={choice.first}
              onChange={(first) => first !== '' && change({ first })}
            />
          </div>
          {hasOwn && (
            <Switch
              label={message('week_own')}
              hint={message('week_own_hint')}
              on={choice.withOwn}
              onChange={(withOwn) => change({ withOwn })}
            />
          )}
          <SegmentedControl
            label={message('week_form')}
            choices={FORMS}
            name={(each) => message(FORM_NAMES[each])}
            value={form}
            onChange={setForm}
          />
          <div class={css.actions}>
            <Button weight="main" onPress={() => window.print()}>
              {message('paper_print')}
            </Button>
            <p class={css.soft}>{message('week_as_seen')}</p>
          </div>
          <p class={said?.none ? css.soft : 'visually-hidden'} role="status">
            {said?.none ? message('week_no_other') : changed && wordsAt(changed)?.title}
          </p>
        </section>
        {form === 'page' ? (
          <article class={css.sheet} aria-labelledby="week-sheet">
            <h2 id="week-sheet">{message('week_sheet')}</h2>
            <ol class={css.days}>
              {daysIn(week).map(([day, places]) => (
                <li key={day} class={css.day}>
                  <h3>
                    <span class={css.weekday}>{weekdayName(weekdayOf(day), 'long')}</span>{' '}
                    <span class={css.date}>{formatDate(day)}</span>
                  </h3>
                  <ul class={css.practices}>
                    {places.map((place) => {
                      const is = wordsAt(place);
                      return (
                        <li key={place.place} class={css.practice}>
                          <KindMark kind={place.practice?.kind ?? null} />
                          {is ? (
                            <div class={css.words}>
                              <p class={css.title} dir="auto">
                                {is.title}
                              </p>
                              {is.invitation && <p dir="auto">{is.invitation}</p>}
                              {is.caution && <p class={css.caution}>{is.caution}</p>}
                            </div>
                          ) : (
                            <p class={css.blank}>
                              <span class="visually-hidden">{message('week_blank')}</span>
                            </p>
                          )}
                          {exchange(place)}
                        </li>
                      );
                    })}
                  </ul>
                </li>
              ))}
            </ol>
          </article>
        ) : (
          <ul class={css.slips} aria-label={message('week_slips')}>
            {week.map((place) => {
              const is = wordsAt(place);
              return (
                <li key={keyOfPlace(place)} class={css.slip}>
                  {is ? (
                    <p class={css.line} dir="auto">
                      {is.line}
                    </p>
                  ) : (
                    <p class={css.blank}>
                      <span class="visually-hidden">{message('week_blank')}</span>
                    </p>
                  )}
                  {is?.caution && <p class={css.caution}>{is.caution}</p>}
                  {exchange(place)}
                </li>
              );
            })}
          </ul>
        )}
      </main>
    </PageFrame>
  );
}

/** By day, in their order. */
function daysIn(week: readonly PlaceOfWeek[]): [day: string, places: PlaceOfWeek[]][] {
  const days = [...new Set(week.map(({ day }) => day))];
  return days.map((day) => [day, week.filter((place) => place.day === day)]);
}
