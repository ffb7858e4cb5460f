/** The popup: a waiting pause, the field to write down an act, today's acts, and a bar of four. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { DiscreetText } from '@/components/base/DiscreetText';
import { type MessageKey, useMessages } from '@/components/base/messages';
import { Breathing } from '@/components/pause/Breath';
import { PauseControls, type PauseControlsProps } from '@/components/pause/PauseControls';
import { SignButton } from '@/components/pause/SignButton';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { FollowUp, type FollowUpSubject } from '@/components/write-down/FollowUp';
import {
  WriteDown,
  type WriteDownJournal,
  type WriteDownStart,
} from '@/components/write-down/WriteDown';
import type { PauseOutcome } from '@/utils/presence/pause-record';
import type { Breaths } from '@/utils/shared/breath';
import { CouldNotRead } from './CouldNotRead';
import css from './Popup.module.css';

interface Props extends PauseControlsProps {
  /** Draws that the journal was lost; calls back when it is there again. */
  lost?: ((onBack: () => void) => ComponentChildren) | undefined;
  journal: WriteDownJournal;
  start: WriteDownStart;
  /** What the field asks, in place of its own question. */
  question?: string | undefined;
  /** What to ask about now; null for nothing. */
  followUp: FollowUpSubject | null;
  /** Whole minutes of the present stretch; null when there is none. */
  stretchMinutes: number | null;
  /** Whether a pause waits here because it could be shown nowhere else. */
  waiting: boolean;
  /** How many breaths it takes where one takes a breath. */
  breaths: Breaths;
  /** The line of the person's own that the waiting pause says, or that was asked for; else null. */
  ownLine: string | null;
  /** The waiting pause asks about a rarer rhythm: minutes now and then; null where it does not. */
  rhythmQuestion: { minutes: number; rarer: number } | null;
  /** Rejects when the background could not be reached. */
  onAnswer: (outcome: PauseOutcome) => Promise<void>;
  onRhythm: (answer: 'rarer' | 'keep' | 'not-today') => Promise<void>;
  /** Whether a stored value could not be read and is in quarantine. */
  hasQuarantined: boolean;
  onPractice: () => void;
  /** Opens the view of time by day. */
  onTime: () => void;
  onJournal: () => void;
  onOptions: () => void;
}

export function Popup({
  lost,
  journal,
  start,
  question,
  followUp,
  stretchMinutes,
  waiting,
  breaths,
  ownLine,
  rhythmQuestion,
  onAnswer,
  onRhythm,
  hasQuarantined,
  onPractice,
  onTime,
  onJournal,
  onOptions,
  ...controls
}: Props) {
  const message = useMessages();
  const [version, setVersion] = useState(0);
  return (
    <main class={css.popup}>
      <h1 class="visually-hidden">{message('write_down')}</h1>
      {lost?.(() => setVersion((n) => n + 1))}
      <WaitingPause
        waiting={waiting}
        breaths={breaths}
        ownLine={ownLine}
        rhythmQuestion={rhythmQuestion}
        onAnswer={onAnswer}
        onRhythm={onRhythm}
      />
      <FollowUp
        journal={journal}
        today={start.day}
        initial={followUp}
        onKept={() => setVersion((n) => n + 1)}
      />
      <WriteDown journal={journal} start={start} version={version} label={question} />
      {hasQuarantined && <CouldNotRead onLook={onOptions} />}
      <footer class={css.foot}>
        <PauseControls
          {...controls}
          title={
            <div class={css.title}>
              <Button weight="quiet" onPress={onTime}>
                {message(stretchWords(stretchMinutes))}
              </Button>
              <Button weight="quiet" onPress={onPractice}>
                {message('practice_today')}
              </Button>
            </div>
          }
        >
          <SignButton icon="journal" name={message('journal_title')} onPress={onJournal} />
          <SignButton icon="settings" name={message('settings')} onPress={onOptions} />
        </PauseControls>
      </footer>
    </main>
  );
}

/** A pause that could not be drawn over a page, with the same choices as there. */
function WaitingPause({
  waiting,
  breaths,
  ownLine,
  rhythmQuestion,
  onAnswer,
  onRhythm,
}: Pick<Props, 'waiting' | 'breaths' | 'ownLine' | 'rhythmQuestion' | 'onAnswer' | 'onRhythm'>) {
  const message = useMessages();
  const [breathing, setBreathing] = useState(false);
  const [away, setAway] = useState(false);
  const [failed, setFailed] = useState(false);
  const send = (answered: Promise<void>, then: () => void) => {
    setFailed(false);
    answered.then(then, () => setFailed(true));
  };
  const answer = (outcome: PauseOutcome) =>
    send(onAnswer(outcome), () => {
      setBreathing(false);
      setAway(outcome === 'stepped-away');
    });
  const answerRhythm = (rhythm: Parameters<typeof onRhythm>[0]) =>
    send(onRhythm(rhythm), () => undefined);
  const own = ownLine !== null && (
    <DiscreetText spokenLabel={message('own_line_shown')}>{ownLine}</DiscreetText>
  );
  if (!waiting && !breathing && own && !away) {
    return (
      <section class={css.waiting} aria-label={message('own_line_shown')}>
        <p>{own}</p>
      </section>
    );
  }
  if (!waiting && !breathing) {
    return (
      <p class={away ? css.away : undefined} role="status">
        {away ? message('pause_away_title') : ''}
      </p>
    );
  }
  return (
    <section class={css.waiting} aria-label={message('pause_waiting')}>
      {breathing ? (
        <Breathing breaths={breaths} onEnd={() => answer('breathed')} />
      ) : rhythmQuestion ? (
        <>
          <p>{message('pause_asks')}</p>
          <div class={css.answers}>
            <Button onPress={() => answerRhythm('rarer')}>
              {message('pause_rarer', { minutes: String(rhythmQuestion.rarer) })}
            </Button>
            <Button onPress={() => answerRhythm('keep')}>
              {message('pause_keep', { minutes: String(rhythmQuestion.minutes) })}
            </Button>
            <Button onPress={() => answerRhythm('not-today')}>{message('pause_not_today')}</Button>
          </div>
        </>
      ) : (
        <>
          <p>{own || message('pause_waiting')}</p>
          <div class={css.answers}>
            <Button onPress={() => answer('stepped-away')}>{message('pause_step_away')}</Button>
            <Button onPress={() => setBreathing(true)}>{message('pause_breathe')}</Button>
            <Button onPress={() => answer('later')}>{message('pause_later')}</Button>
            <Button weight="quiet" onPress={() => answer('left')}>
              {message('pause_not_now')}
            </Button>
          </div>
        </>
      )}
      {failed && <Notice notice={{ text: message('answer_failed'), failed: true }} />}
    </section>
  );
}

/** What a stretch is called that is shorter than so many minutes; a longer one is the last. */
const STRETCHES: readonly (readonly [below: number, name: MessageKey])[] = [
  [1, 'stretch_new'],
  [10, 'stretch_few'],
  [23, 'stretch_while'],
  [45, 'stretch_half'],
  [75, 'stretch_hour'],
  [105, 'stretch_over_hour'],
  [150, 'stretch_two_hours'],
];

/** Words, because a number would be one to get down; the exact time stands where they lead. */
function stretchWords(minutes: number | null): MessageKey {
  if (minutes === null) return 'time_title';
  return STRETCHES.find(([below]) => minutes < below)?.[1] ?? 'stretch_long';
}
