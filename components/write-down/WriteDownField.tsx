/**
 * The field to write down one act or intention: a line and Enter are enough. A day, people or a
 * kind that the line mentions are shown before it is stored, and can be dropped. What goes below the
 * first line is its note; further fields are folded away.
 */
import type { ComponentChildren, Ref } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  DayField,
  DIRECTION_NAMES,
  FurtherFields,
  KindField,
  TextField,
} from '@/components/act/ActFields';
import { formatDay } from '@/components/base/format-date';
import { useMessages } from '@/components/base/messages';
import { formatDayOfPlan } from '@/components/base/plan-words';
import { Button, IconButton } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { SegmentedControl } from '@/components/ui/SegmentedControl';
import { SingleLineField } from '@/components/ui/SingleLineField';
import { useCombobox } from '@/components/ui/useCombobox';
import { MAX_MOMENT_LENGTH } from '@/utils/journal/model/intention';
import {
  type Draft,
  hasMore,
  isAhead,
  KEPT_AS,
  type KeptAs,
  type Understood,
  understand,
} from '@/utils/journal/writing/draft';
import {
  type KnownPerson,
  mentionAt,
  mentionChoices,
  withMention,
} from '@/utils/journal/writing/mentions';
import type { LineRules } from '@/utils/languages/line-rules';
import { HourField } from './HourField';
import css from './WriteDownField.module.css';

interface Props {
  draft: Draft;
  /** All people of the journal. */
  people: readonly KnownPerson[];
  /** 'YYYY-MM-DD'. */
  today: string;
  /** Those whose rules the line is read by. */
  languages: readonly LineRules[];
  /** Called at every key and every choice. */
  onDraft: (draft: Draft) => void;
  onKeep: () => void;
  onEscape?: () => void;
  inputRef: { current: HTMLTextAreaElement | null } & Ref<HTMLTextAreaElement>;
  /** Makes the id of a new person, who is stored with the line. */
  newId: () => string;
  /** What came of it, where what was read from the line stands before. */
  children?: ComponentChildren;
  label?: string | undefined;
  focused?: boolean | undefined;
}

export function WriteDownField({
  draft,
  people,
  today,
  languages,
  onDraft,
  onKeep,
  onEscape,
  inputRef,
  newId,
  children,
  label,
  focused = true,
}: Props) {
  const message = useMessages();
  const id = useId();
  const [more, setMore] = useState(() => hasMore(draft));
  const read = understand(draft, people, today, languages);
  const naming = useMentionList({ draft, people, onDraft, inputRef, newId });
  const change = (some: Partial<Draft>) => onDraft({ ...draft, ...some });
  const keepAs = (as: KeptAs) => change({ as });
  const ahead = isAhead(read.as);
  // A day of somebody's is rare: it stands among the others where the line seems to be one.
  const ofOccasion = read.as === 'occasion' || read.offeredOccasion !== null || more;

  const onKey = (event: KeyboardEvent): boolean => {
    if (naming.onKey(event)) return true;
    const { key, altKey, ctrlKey, metaKey, isComposing } = event;
    if (!altKey || ctrlKey || metaKey || isComposing) return false;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const step = key === 'ArrowDown' ? 1 : KEPT_AS.length - 1;
      keepAs(KEPT_AS[(KEPT_AS.indexOf(read.as) + step) % KEPT_AS.length] as KeptAs);
    } else if (key === 'Enter' && read.offeredOccasion) {
      keepAs('occasion');
    } else if (key === 'Enter' && read.moment) {
      change(withMoment(!read.moment.taken));
    } else if (key === 'Enter' && (read.suggested || read.kind)) {
      change({ kind: read.kind ? null : read.suggested });
      // On an empty line Alt+Enter is left to the follow-up question above (FollowUp).
    } else if (key !== 'Enter' || draft.words.trim() === '') return false;
    event.preventDefault();
    return true;
  };

  const name = (as: KeptAs) =>
    message(
      as === 'intention'
        ? 'direction_meant'
        : as === 'occasion'
          ? 'direction_occasion'
          : DIRECTION_NAMES[as],
    );
  return (
    <div class={css.field}>
      <SingleLineField
        label={label ?? message('act_label')}
        placeholder={message('act_placeholder')}
        hint={`${message('enter_keeps')} ${message('composer_hint')}`}
        hintHidden
        leads
        value={draft.words}
        said={
          read.tooLong
            ? message(ahead ? 'too_long_to_mean' : 'too_long_to_keep')
            : ahead
              ? read.lacksDay && read.words !== null
                ? message('occasion_lacks_day')
                : ''
              : read.texts.goesOn
                ? message('line_goes_on')
                : read.below
                  ? message('line_below')
                  : ''
        }
        focused={focused}
        goesOn={!ahead}
        inputRef={inputRef}
        inputProps={naming.field}
        onKey={onKey}
        onCaret={naming.onCaret}
        onInput={(typed) => change({ words: typed })}
        onEnter={onKeep}
        {...(onEscape ? { onEscape } : {})}
      >
        {naming.list}
      </SingleLineField>
      <SegmentedControl
        label={message('kept_as_label')}
        labelHidden
        choices={KEPT_AS.filter((as) => as !== 'occasion' || ofOccasion)}
        name={name}
        value={read.as}
        onChange={keepAs}
        hint={message('kept_as_keys')}
        wide
      />
      <div class={css.row}>
        <div>
          <LineReading
            read={read}
            draft={draft}
            today={today}
            naming={naming.open}
            onChange={change}
            // What was pressed is gone by then.
            onDay={(some) => {
              change(some);
              inputRef.current?.focus();
            }}
          />
          {children}
        </div>
        <Button
          weight="quiet"
          expanded={more}
          controls={more ? id : undefined}
          onPress={() => setMore(!more)}
        >
          {message(more ? 'composer_less' : 'more')}
        </Button>
      </div>
      {more && (
        <div id={id} class={css.more} data-more>
          {!ahead && <p class={css.hint}>{message('composer_keys')}</p>}
          <div class={css.pair}>
            <DayField
              value={read.day}
              {...(ahead ? { min: today } : { max: today })}
              onChange={(day) => change({ day })}
            />
            {read.as === 'intention' && (
              <HourField
                minute={read.minute}
                onChange={(minute) => change({ minute: minute ?? undefined })}
              />
            )}
            {!ahead && <KindField value={read.kind} onChange={(kind) => change({ kind })} />}
          </div>
          {read.as === 'intention' && (
            <TextField
              label={message('moment_label')}
              placeholder={message('moment_placeholder')}
              value={draft.when ?? null}
              maxLength={MAX_MOMENT_LENGTH}
              onChange={(when) => change({ when: when ?? '' })}
            />
          )}
          {!ahead && <FurtherFields details={draft} onChange={change} />}
        </div>
      )}
    </div>
  );
}

/** What was written beside the line is dropped with it. */
const withMoment = (moment: boolean): Partial<Draft> => ({ moment, when: '' });

/** What a line is kept as by its words. */
const KEPT_AS_SAID = {
  received: 'kept_as_received',
  noticed: 'kept_as_noticed',
  intention: 'kept_as_intention',
  occasion: 'kept_as_occasion',
} as const;

interface LineReadingProps {
  read: Understood;
  draft: Draft;
  today: string;
  /** Whether a name is still being typed. */
  naming: boolean;
  onChange: (change: Partial<Draft>) => void;
  onDay: (change: Partial<Draft>) => void;
}

/** What was read from the line: shown with buttons that drop it, and announced once to screen readers. */
function LineReading({ read, draft, today, naming, onChange, onDay }: LineReadingProps) {
  const message = useMessages();
  const { day, said, saying, offered, kind, suggested, as, offeredOccasion, moment, minute } = read;
  const names = [...read.people.map(({ name }) => name), ...(naming ? [] : read.fresh)];
  const shown =
    day !== null && (said !== null || draft.day === day || as === 'occasion' || minute !== null)
      ? day
      : null;
  const dayText = shown && formatDayOfPlan(shown, minute, today);
  const offeredText = offered && formatDay(offered.day, today);
  const shownKind = kind ?? suggested;
  const occasionText =
    offeredOccasion && message('occasion_offered', { day: formatDay(offeredOccasion.day, today) });
  const momentText = moment && message('moment_offered', { moment: moment.moment });
  const spoken = [
    dayText,
    offeredText && message('day_offered', { day: offeredText }),
    shownKind && !kind ? message('kind_suggested', { kind: message(`kind_${shownKind}`) }) : null,
    kind ? message('kind_taken', { kind: message(`kind_${kind}`) }) : null,
    occasionText,
    momentText,
    as === 'given' || (as === draft.as && !isAhead(as)) ? null : message(KEPT_AS_SAID[as]),
  ].filter((each) => each !== null);
  return (
    <>
      <p class="visually-hidden" role="status">
        {spoken.join(' · ')}
      </p>
      {(names.length > 0 || shown || offered || shownKind || occasionText || momentText) && (
        <div class={css.lineReading}>
          {names.length > 0 && (
            <p class={css.names}>
              {names.map((name) => (
                <bdi key={name} class={css.chip}>
                  {name}
                </bdi>
              ))}
            </p>
          )}
          {shown && (
            <span class={`${css.chip} ${css.day}`}>
              {dayText}
              <IconButton
                icon="remove"
                name={message('day_drop')}
                label={message('day_drop_this', { day: dayText ?? '' })}
                onPress={() =>
                  onDay({ minute: undefined, ...(said ? { notDay: saying } : { day: null }) })
                }
              />
            </span>
          )}
          {offered && (
            <button
              type="button"
              class={css.kind}
              title={message('day_take')}
              onClick={() => onDay({ day: offered.day })}
            >
              {message('day_offered', { day: offeredText ?? '' })}
            </button>
          )}
          {occasionText && (
            <span class={css.suggestion}>
              <button type="button" class={css.kind} onClick={() => onDay({ as: 'occasion' })}>
                {occasionText}
              </button>
              <kbd>{message('kind_key')}</kbd>
            </span>
          )}
          {moment && (
            <span class={css.suggestion}>
              <button
                type="button"
                class={css.kind}
                aria-pressed={moment.taken}
                title={message(moment.taken ? 'moment_drop' : 'moment_take')}
                onClick={() => onChange(withMoment(!moment.taken))}
              >
                {moment.taken && <Icon name="done" />}
                {momentText}
              </button>
              {!moment.taken && <kbd>{message('kind_key')}</kbd>}
            </span>
          )}
          {shownKind && (
            <span class={css.suggestion}>
              <button
                type="button"
                class={css.kind}
                aria-pressed={kind !== null}
                title={message(kind ? 'kind_drop' : 'kind_take')}
                onClick={() => onChange({ kind: kind ? null : suggested })}
              >
                {kind && <Icon name="done" />}
                {message(`kind_${shownKind}`)}
              </button>
              {!kind && <kbd>{message('kind_key')}</kbd>}
            </span>
          )}
        </div>
      )}
    </>
  );
}

type MentionListProps = Pick<Props, 'draft' | 'people' | 'onDraft' | 'inputRef' | 'newId'>;

/** The list of people that opens at an "@". */
function useMentionList({ draft, people, onDraft, inputRef, newId }: MentionListProps) {
  const message = useMessages();
  const [caret, setCaret] = useState(draft.words.length);
  /** Position of the "@" whose list was closed; null for none. */
  const [closedAt, setClosedAt] = useState<number | null>(null);
  /** Where the caret goes after the next drawing; null to leave it. */
  const next = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (next.current === null) return;
    inputRef.current?.setSelectionRange(next.current, next.current);
    next.current = null;
  });

  const naming = mentionAt(draft.words, Math.min(caret, draft.words.length));
  const known = [...draft.named.filter(({ made }) => made), ...people];
  const choices = naming && naming.from !== closedAt ? mentionChoices(naming.query, known) : null;
  const options = [
    ...(choices?.people ?? []).map(({ id, name }) => ({ key: id, text: name, id, name })),
    ...(choices?.make
      ? [
          {
            key: '',
            text: message('person_new', { name: choices.make }),
            id: null,
            name: choices.make,
          },
        ]
      : []),
  ];
  const pick = ({ id, name }: (typeof options)[number]) => {
    if (!naming) return;
    const line = withMention(draft.words, naming, name);
    const picked = { id: id ?? newId(), name, made: id === null };
    // Of two people with the same name, the one picked last counts.
    const others = draft.named.filter((one) => one.id !== picked.id && one.name !== name);
    const before = draft.named.find((one) => one.id === picked.id);
    onDraft({ ...draft, words: line.typed, named: [before ?? picked, ...others] });
    next.current = line.caret;
    setCaret(line.caret);
    inputRef.current?.focus();
  };
  const listbox = useCombobox(message('people_choices'), options, pick, () =>
    setClosedAt(naming?.from ?? null),
  );
  const onCaret = (at: number) => {
    setCaret(at);
    // The caret left that "@": the next list may open.
    if (closedAt !== null && mentionAt(inputRef.current?.value ?? '', at)?.from !== closedAt) {
      setClosedAt(null);
    }
  };
  // What may grow by lines is no combobox (ARIA in HTML) and neither open nor closed: the option that
  // is at hand is read out, and with it that there is a list.
  const { role: _, 'aria-expanded': __, ...field } = listbox.field;
  return { ...listbox, field, onCaret, open: naming !== null && options.length > 0 };
}
