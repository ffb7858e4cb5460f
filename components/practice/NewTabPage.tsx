/** The new tab: today's practice, and a field to write down that opens on a key. */
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useMessages } from '@/components/base/messages';
import { NearDates } from '@/components/base/NearDates';
import { Button } from '@/components/ui/Button';
import { Clock } from '@/components/ui/Clock';
import { useKeydown } from '@/components/ui/hooks/useKeydown';
import { Notice, type NoticeContent } from '@/components/ui/Notice';
import type { FollowUpSubject } from '@/components/write-down/FollowUp';
import type { NearDate } from '@/utils/journal/threads/dates';
import { EVENING_QUESTIONS } from '@/utils/practice/evening-questions';
import type { DayWater } from '@/utils/practice/water';
import type { Accent } from '@/utils/settings/settings';
import type { Kind } from '@/utils/shared/kinds';
import css from './NewTabPage.module.css';
import { PracticeCard, type PracticeOfDay } from './PracticeCard';
import { Water } from './Water';

/** Everything the new tab shows, as plain values: they are cached, so that the next new tab paints at once. */
export interface NewTabView {
  /** The person's own day, 'YYYY-MM-DD'. */
  day: string;
  /** The day's practice, or the acts of a kindness day. */
  acts: PracticeOfDay[];
  several: boolean;
  /** What they stand over. */
  water: DayWater;
  /** The person chose an empty new tab; the page shows only when it was opened on purpose. */
  quiet: boolean;
  /** Whether the day's first practices were exchanged for others. */
  exchanged: boolean;
  /** Number of the evening's question, from 1; null where none is asked. */
  question: number | null;
  clock: boolean;
  /** Whether discreet mode is on. */
  discreet: boolean;
  /** The accent of its first paint. */
  accent: Accent;
  /** The intention or practice to ask about now; null for nothing. */
  recalled: FollowUpSubject | null;
  /** Days in people's lives that are near; left out for none. */
  near?: readonly NearDate[];
}

/** What is known of the act before it is written down. */
export interface WriteDownContext {
  kind: Kind | null;
  /** Whether it answers the evening's question. */
  answers: boolean;
}

/** Draws the field. @param version a new number when the page itself has stored an entry */
export type RenderField = (close: () => void, version: number) => ComponentChildren;

interface Props {
  view: NewTabView;
  /** Epoch milliseconds. */
  now: () => number;
  /** Says that the journal was lost; nothing where it was not. */
  lost?: ComponentChildren;
  /** Draws the intention to ask about; calls back when it stored an entry. */
  intention?: ((onKept: () => void) => ComponentChildren) | undefined;
  /** What just happened, or failed. */
  notice: NoticeContent | null;
  /** Loads the field; called only when it is wanted, to keep the first paint small. */
  write: (about: WriteDownContext) => Promise<RenderField>;
  onDone: (act: PracticeOfDay, done: boolean) => void;
  onExchange: () => void;
  onTakeBack: () => void;
  onHide: (act: PracticeOfDay) => void;
  onFavourite: (act: PracticeOfDay, favourite: boolean) => void;
  /** The evening's question was dismissed. */
  onLeave: () => void;
  /** Opens the exercise of a kind; left out where there are none. */
  onPractise?: ((kind: Kind) => void) | undefined;
  /** Opens all practices. */
  onAll: () => void;
  onJournal: () => void;
  onPeople: () => void;
  onOptions: () => void;
}

/** A key, what it does, and what does it. */
type Key = readonly [key: string, name: string, press: () => void];

interface Writing {
  lead: string | null;
  /** Text of the button that closes it with nothing written. */
  leave: string;
  field: RenderField;
}

export function NewTabPage({
  view,
  now,
  lost,
  intention,
  notice,
  write,
  onDone,
  onExchange,
  onTakeBack,
  onHide,
  onFavourite,
  onLeave,
  onPractise,
  onAll,
  onJournal,
  onPeople,
  onOptions,
}: Props) {
  const message = useMessages();
  const [writing, setWriting] = useState<Writing | null>(null);
  const [version, setVersion] = useState(0);
  const [keysShown, setKeysShown] = useState(false);
  const writeButton = useRef<HTMLButtonElement>(null);
  const closed = useRef(false);
  const { acts, several, exchanged } = view;
  const act = several ? undefined : acts[0];
  const done = acts.some(({ done }) => done);
  const question = view.question === null ? undefined : EVENING_QUESTIONS[view.question - 1];

  const open = (about: WriteDownContext, lead: string | null, leave: string) =>
    void write(about).then((field) => setWriting({ field, lead, leave }));
  const close = () => setWriting(null);
  const writeDown = () => open({ kind: null, answers: false }, null, message('close'));
  const mark = (act: PracticeOfDay, done: boolean) => {
    onDone(act, done);
    if (done) {
      open({ kind: act.kind, answers: false }, message('done_lead'), message('done_leave'));
    }
  };
  const answer = (text: string) => open({ kind: null, answers: true }, text, message('close'));

  /** What the foot leads to. */
  const places: readonly Key[] = [
    ['j', message('journal_title'), onJournal],
    ['p', message('view_people'), onPeople],
    ['s', message('settings'), onOptions],
  ];
  const showKeys = () => setKeysShown(!keysShown);
  const keys: readonly Key[] = [
    ['k', message('write_down'), writeDown],
    ...(act
      ? ([
          ['d', message('practice_mark_done'), () => mark(act, !act.done)],
          ['a', message('practice_exchange'), () => !done && onExchange()],
          ...(onPractise
            ? ([['g', message('practice_practise'), () => onPractise(act.kind)]] as const)
            : []),
        ] as const)
      : []),
    ...places,
    ['?', message('keys'), showKeys],
  ];
  useKeydown((event) => {
    const { target, key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || event.repeat || event.isComposing) return;
    if (target instanceof Element && target.closest('input, textarea, select')) return;
    const pressed = keys.find(([name]) => name === key);
    if (!pressed) return;
    event.preventDefault();
    pressed[2]();
  });
  useLayoutEffect(() => {
    if (!writing && closed.current) writeButton.current?.focus();
    closed.current = writing !== null;
  }, [writing]);

  return (
    <main class={`${css.page} ${several ? css.long : ''}`}>
      <Water {...view.water} />
      {view.clock && <Clock now={now} />}
      {lost && <div class={css.lost}>{lost}</div>}
      {several && (
        <header class={css.several}>
          <h1>{message('kindness_day_title')}</h1>
          {!done && (
            <p class={css.others}>
              <Button onPress={onExchange}>{message('kindness_day_exchange')}</Button>
              {exchanged && (
                <Button weight="quiet" onPress={onTakeBack}>
                  {message('kindness_day_take_back')}
                </Button>
              )}
            </p>
          )}
        </header>
      )}
      <div class={css.day}>
        {/* Keyed by practice: another one starts folded. */}
        <div class={several ? css.acts : undefined}>
          {acts.map((act) => (
            <PracticeCard
              key={act.id}
              practiceOfDay={act}
              several={several}
              leads={!several && !lost && !writing}
              exchanged={exchanged}
              onDone={(done) => mark(act, done)}
              onExchange={onExchange}
              onTakeBack={onTakeBack}
              onHide={() => onHide(act)}
              onFavourite={(favourite) => onFavourite(act, favourite)}
              onPractise={onPractise && (() => onPractise(act.kind))}
              onAll={onAll}
            />
          ))}
        </div>
        <Notice notice={notice} />
      </div>
      {view.near && view.near.length > 0 && (
        <div class={css.near}>
          <NearDates near={view.near} />
        </div>
      )}
      {intention && (
        <div class={css.intention}>{intention(() => setVersion((before) => before + 1))}</div>
      )}
      {question && !writing && (
        <Question
          question={message(question)}
          onAnswer={() => answer(message(question))}
          onLeave={onLeave}
        />
      )}
      {writing && (
        <div class={css.writing}>
          {writing.lead && <p class={css.lead}>{writing.lead}</p>}
          {writing.field(close, version)}
          <p>
            <Button weight="quiet" onPress={close}>
              {writing.leave}
            </Button>
          </p>
        </div>
      )}
      <footer class={css.foot}>
        {keysShown && (
          <dl class={css.keys}>
            {keys.map(([key, name]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{name}</dd>
              </div>
            ))}
          </dl>
        )}
        {!writing && (
          <p class={css.way}>
            <Button weight="quiet" onPress={writeDown} buttonRef={writeButton}>
              {message('write_down')}
            </Button>
            <kbd>k</kbd>
          </p>
        )}
        <div class={css.places}>
          {places.map(([key, name, press]) => (
            <p key={key} class={css.way}>
              <Button weight="quiet" onPress={press}>
                {name}
              </Button>
              <kbd>{key}</kbd>
            </p>
          ))}
          <p class={css.way}>
            <Button weight="quiet" expanded={keysShown} onPress={showKeys}>
              {message('keys')}
            </Button>
            <kbd>?</kbd>
          </p>
        </div>
      </footer>
    </main>
  );
}

interface QuestionProps {
  question: string;
  onAnswer: () => void;
  onLeave: () => void;
}

/** One question about the day, to answer in a line or to dismiss. */
function Question({ question, onAnswer, onLeave }: QuestionProps) {
  const message = useMessages();
  const id = useId();
  return (
    <section class={css.question} aria-labelledby={id}>
      <h2 id={id}>{question}</h2>
      <p>
        <Button onPress={onAnswer}>{message('evening_answer')}</Button>
        <Button weight="quiet" onPress={onLeave}>
          {message('evening_leave')}
        </Button>
      </p>
    </section>
  );
}

/** The empty new tab, for those who chose it; that the journal was lost is said there too. */
export function QuietTab({ lost }: Pick<Props, 'lost'>) {
  const message = useMessages();
  return (
    <main>
      <h1 class="visually-hidden">{message('newtab_title')}</h1>
      {lost && <div class={css.lost}>{lost}</div>}
    </main>
  );
}
