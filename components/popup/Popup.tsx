/** The popup: write down a kind act; at its foot, how long this stretch at the screen is. */
import { useState } from 'preact/hooks';
import { useMessages } from '@/components/base/messages';
import { BreathingMinute } from '@/components/pause/Breath';
import { PauseControls, type PauseControlsProps } from '@/components/pause/PauseControls';
import { Button, IconButton } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { FollowUp, type FollowUpSubject } from '@/components/write-down/FollowUp';
import {
  WriteDown,
  type WriteDownJournal,
  type WriteDownStart,
} from '@/components/write-down/WriteDown';
import type { PauseOutcome } from '@/utils/presence/pause-record';
import css from './Popup.module.css';

interface Props extends PauseControlsProps {
  journal: WriteDownJournal;
  start: WriteDownStart;
  /** What was meant, to be shown by itself. */
  followUp: FollowUpSubject | null;
  /** Whole minutes of the present stretch; null when there is none. */
  stretchMinutes: number | null;
  /** A pause that waits here, because it could not come any other way. */
  waiting: boolean;
  /** It asks whether the rhythm should change: its minutes, and those of a rarer one; else null. */
  rhythmQuestion: { minutes: number; rarer: number } | null;
  /** Rejects when the background could not take it. */
  onAnswer: (outcome: PauseOutcome) => Promise<void>;
  onRhythm: (answer: 'rarer' | 'keep' | 'not-today') => Promise<void>;
  /** Something stored could not be read and is kept aside. */
  hasQuarantined: boolean;
  onPractice: () => void;
  /** Opens time by day, which the foot is a glimpse of. */
  onTime: () => void;
  onJournal: () => void;
  onOptions: () => void;
}

export function Popup({
  journal,
  start,
  followUp,
  stretchMinutes,
  waiting,
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
      <h1 class="visually-hidden">{message('popup_title')}</h1>
      <WaitingPause
        waiting={waiting}
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
      <WriteDown journal={journal} start={start} version={version} />
      {hasQuarantined && (
        <p class={css.quarantine}>
          {message('asides_line')}{' '}
          <Button weight="quiet" onPress={onOptions}>
            {message('asides_look')}
          </Button>
        </p>
      )}
      <PauseControls {...controls} />
      <footer class={css.foot}>
        <div class={css.first}>
          <Button weight="quiet" onPress={onTime}>
            {stretchLine(stretchMinutes, message)}
          </Button>
          <IconButton icon="settings" name={message('settings')} onPress={onOptions} />
        </div>
        <div class={css.rest}>
          <Button weight="quiet" onPress={onPractice}>
            {message('practice_today')}
          </Button>
          <Button weight="quiet" onPress={onJournal}>
            {message('journal_title')}
          </Button>
        </div>
      </footer>
    </main>
  );
}

/** A pause that could not be drawn over a page, with the same choices it has there. */
function WaitingPause({
  waiting,
  rhythmQuestion,
  onAnswer,
  onRhythm,
}: Pick<Props, 'waiting' | 'rhythmQuestion' | 'onAnswer' | 'onRhythm'>) {
  const message = useMessages();
  const [breathing, setBreathing] = useState(false);
  const [away, setAway] = useState(false);
  const [failed, setFailed] = useState(false);
  const say = (said: Promise<void>, then: () => void) => {
    setFailed(false);
    said.then(then, () => setFailed(true));
  };
  const answer = (outcome: PauseOutcome) =>
    say(onAnswer(outcome), () => {
      setBreathing(false);
      setAway(outcome === 'stepped-away');
    });
  const rhythm = (said: Parameters<typeof onRhythm>[0]) => say(onRhythm(said), () => undefined);
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
        <BreathingMinute onEnd={() => answer('breathed')} />
      ) : rhythmQuestion ? (
        <>
          <p>{message('pause_asks')}</p>
          <div class={css.answers}>
            <Button onPress={() => rhythm('rarer')}>
              {message('pause_rarer', String(rhythmQuestion.rarer))}
            </Button>
            <Button onPress={() => rhythm('keep')}>
              {message('pause_keep', String(rhythmQuestion.minutes))}
            </Button>
            <Button onPress={() => rhythm('not-today')}>{message('pause_not_today')}</Button>
          </div>
        </>
      ) : (
        <>
          <p>{message('pause_waiting')}</p>
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

function stretchLine(minutes: number | null, message: ReturnType<typeof useMessages>): string {
  if (minutes === null) return message('time_title');
  if (minutes < 1) return message('stretch_new');
  if (minutes === 1) return message('stretch_minute');
  return message('stretch_minutes', String(minutes));
}
