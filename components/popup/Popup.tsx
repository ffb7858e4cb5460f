/** The popup: write down a kind act; at its foot, how long this stretch at the screen is. */
import { useState } from 'preact/hooks';
import { useWords } from '@/components/base/messages';
import { Breath } from '@/components/pause/Breath';
import { Holding, type HoldingProps } from '@/components/pause/PauseControls';
import { Button, GlyphButton } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { Recall, type Recalled } from '@/components/write-down/FollowUp';
import { type Begun, type Journal, Keeping } from '@/components/write-down/WriteDown';
import type { Outcome } from '@/utils/presence/pause-record';
import css from './Popup.module.css';

interface Props extends HoldingProps {
  journal: Journal;
  begun: Begun;
  /** What was meant, to be shown by itself. */
  recalled: Recalled | null;
  /** Whole minutes of the present stretch; null when there is none. */
  stretchMinutes: number | null;
  /** A pause that waits here, because it could not come any other way. */
  waiting: boolean;
  /** It asks whether the rhythm should change: its minutes, and those of a rarer one; else null. */
  asks: { minutes: number; rarer: number } | null;
  /** Rejects when the background could not take it. */
  onAnswer: (outcome: Outcome) => Promise<void>;
  onRhythm: (answer: 'rarer' | 'keep' | 'not-today') => Promise<void>;
  /** Something stored could not be read and is kept aside. */
  asides: boolean;
  onPractice: () => void;
  /** Opens time by day, which the foot is a glimpse of. */
  onTime: () => void;
  onJournal: () => void;
  onOptions: () => void;
}

export function Popup({
  journal,
  begun,
  recalled,
  stretchMinutes,
  waiting,
  asks,
  onAnswer,
  onRhythm,
  asides,
  onPractice,
  onTime,
  onJournal,
  onOptions,
  ...holding
}: Props) {
  const words = useWords();
  const [news, setNews] = useState(0);
  return (
    <main class={css.popup}>
      <h1 class="visually-hidden">{words('popup_title')}</h1>
      <Waiting waiting={waiting} asks={asks} onAnswer={onAnswer} onRhythm={onRhythm} />
      <Recall
        journal={journal}
        today={begun.day}
        first={recalled}
        onKept={() => setNews((n) => n + 1)}
      />
      <Keeping journal={journal} begun={begun} news={news} />
      {asides && (
        <p class={css.aside}>
          {words('asides_line')}{' '}
          <Button weight="quiet" onPress={onOptions}>
            {words('asides_look')}
          </Button>
        </p>
      )}
      <Holding {...holding} />
      <footer class={css.foot}>
        <div class={css.first}>
          <Button weight="quiet" onPress={onTime}>
            {stretchLine(stretchMinutes, words)}
          </Button>
          <GlyphButton glyph="settings" name={words('settings')} onPress={onOptions} />
        </div>
        <div class={css.rest}>
          <Button weight="quiet" onPress={onPractice}>
            {words('practice_today')}
          </Button>
          <Button weight="quiet" onPress={onJournal}>
            {words('journal_title')}
          </Button>
        </div>
      </footer>
    </main>
  );
}

/** A pause that could not be drawn over a page, with the same choices it has there. */
function Waiting({
  waiting,
  asks,
  onAnswer,
  onRhythm,
}: Pick<Props, 'waiting' | 'asks' | 'onAnswer' | 'onRhythm'>) {
  const words = useWords();
  const [breathing, setBreathing] = useState(false);
  const [away, setAway] = useState(false);
  const [failed, setFailed] = useState(false);
  const say = (said: Promise<void>, then: () => void) => {
    setFailed(false);
    said.then(then, () => setFailed(true));
  };
  const answer = (outcome: Outcome) =>
    say(onAnswer(outcome), () => {
      setBreathing(false);
      setAway(outcome === 'stepped-away');
    });
  const rhythm = (said: Parameters<typeof onRhythm>[0]) => say(onRhythm(said), () => undefined);
  if (!waiting && !breathing) {
    return (
      <p class={away ? css.away : undefined} role="status">
        {away ? words('pause_away_title') : ''}
      </p>
    );
  }
  return (
    <section class={css.waiting} aria-label={words('pause_waiting')}>
      {breathing ? (
        <Breath onEnd={() => answer('breathed')} />
      ) : asks ? (
        <>
          <p>{words('pause_asks')}</p>
          <div class={css.answers}>
            <Button onPress={() => rhythm('rarer')}>
              {words('pause_rarer', String(asks.rarer))}
            </Button>
            <Button onPress={() => rhythm('keep')}>
              {words('pause_keep', String(asks.minutes))}
            </Button>
            <Button onPress={() => rhythm('not-today')}>{words('pause_not_today')}</Button>
          </div>
        </>
      ) : (
        <>
          <p>{words('pause_waiting')}</p>
          <div class={css.answers}>
            <Button onPress={() => answer('stepped-away')}>{words('pause_step_away')}</Button>
            <Button onPress={() => setBreathing(true)}>{words('pause_breathe')}</Button>
            <Button onPress={() => answer('later')}>{words('pause_later')}</Button>
            <Button weight="quiet" onPress={() => answer('left')}>
              {words('pause_not_now')}
            </Button>
          </div>
        </>
      )}
      {failed && <Notice notice={{ text: words('answer_failed'), failed: true }} />}
    </section>
  );
}

function stretchLine(minutes: number | null, words: ReturnType<typeof useWords>): string {
  if (minutes === null) return words('time_title');
  if (minutes < 1) return words('stretch_new');
  if (minutes === 1) return words('stretch_minute');
  return words('stretch_minutes', String(minutes));
}
