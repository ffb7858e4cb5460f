/** All replies that lie here, folded: how it is with each, and nothing of its words. */
import { useState } from 'preact/hooks';
import { useMessages } from '@/components/base/messages';
import { LetGo } from '@/components/exercises/ExerciseEnd';
import { actionsClass, useFocusOnMount } from '@/components/exercises/ExerciseFrame';
import { Folded, foldedClasses } from '@/components/exercises/ExerciseKept';
import { Lock } from '@/components/exercises/ExerciseSeal';
import { Button } from '@/components/ui/Button';
import { isAwake } from '@/utils/practice/replies/reply';
import type { ListedReply } from '@/utils/practice/replies/session-types';
import css from './Reply.module.css';

interface Props {
  /** In the order in which they were begun. */
  replies: readonly ListedReply[];
  /** One was just deleted. */
  gone: boolean;
  /** Epoch milliseconds. */
  nowMs: number;
  /** What one is called that was begun then, epoch milliseconds. */
  nameOf: (begunAt: number) => string;
  /** Until when one sleeps that wakes then, epoch milliseconds. */
  untilOf: (wakesAt: number) => string;
  /** Resolves with whether it could be opened. */
  onOpen: (id: string, passphrase: string | null, early: boolean) => Promise<boolean>;
  onLetGo: (id: string) => void;
  onNew: () => void;
}

export function ReplyList({ replies, gone, nowMs, nameOf, untilOf, ...props }: Props) {
  const message = useMessages();
  const first = useFocusOnMount<HTMLButtonElement>();
  /** The one that is being opened: asked about, because it sleeps, or for its passphrase. */
  const [opening, setOpening] = useState<{ id: string; at: 'asleep' | 'locked' } | null>(null);
  const [wrong, setWrong] = useState(false);
  const open = ({ id, locked }: ListedReply, early: boolean) => {
    setWrong(false);
    if (locked) setOpening({ id, at: 'locked' });
    else void props.onOpen(id, null, early);
  };
  return (
    <>
      <ul class={foldedClasses.list}>
        {replies.map((reply, place) => {
          const { id, state, begunAt, wakesAt, locked } = reply;
          const name = nameOf(begunAt);
          const sleeps = state === 'asleep' && !isAwake(reply, nowMs);
          const at = opening?.id === id ? opening.at : null;
          return (
            <li key={id}>
              <div>
                <p class={foldedClasses.name}>
                  <Folded locked={locked} />
                  {name}
                </p>
                <p class={css.state}>
                  {sleeps
                    ? message('exercise_reply_asleep', { when: untilOf(wakesAt ?? 0) })
                    : message(STATES[state])}
                </p>
              </div>
              <div class={actionsClass}>
                <Button
                  label={`${message('exercise_open')}: ${name}`}
                  {...(locked || sleeps ? { expanded: at !== null } : {})}
                  {...(place === 0 ? { buttonRef: first } : {})}
                  onPress={() => {
                    if (at !== null) setOpening(null);
                    else if (sleeps) setOpening({ id, at: 'asleep' });
                    else open(reply, false);
                  }}
                >
                  {message('exercise_open')}
                </Button>
                <LetGo name={name} onLetGo={() => props.onLetGo(id)} />
              </div>
              {at === 'asleep' && (
                <StillAsleep onOpen={() => open(reply, true)} onLetSleep={() => setOpening(null)} />
              )}
              {at === 'locked' && (
                <Lock
                  label={message('exercise_open')}
                  wrong={wrong}
                  onLock={async (passphrase) =>
                    setWrong(!(await props.onOpen(id, passphrase, sleeps)))
                  }
                />
              )}
            </li>
          );
        })}
      </ul>
      <p role="status" class={foldedClasses.status}>
        {gone ? message('exercise_gone') : ''}
      </p>
      <p class={foldedClasses.anew}>
        <Button weight="quiet" onPress={props.onNew}>
          {message('reply_new')}
        </Button>
      </p>
    </>
  );
}

const STATES = {
  written: 'reply_state_begun',
  asleep: 'exercise_reply_awake',
  awake: 'reply_state_open',
  kinder: 'reply_state_open',
  aloud: 'reply_state_open',
  said: 'reply_state_open',
  kept: 'reply_state_closed',
} as const;

/** The focus starts on the button that lets it sleep. */
function StillAsleep({ onOpen, onLetSleep }: { onOpen: () => void; onLetSleep: () => void }) {
  const message = useMessages();
  const button = useFocusOnMount<HTMLButtonElement>();
  return (
    <div class={css.asks}>
      <p id="still-asleep">{message('reply_still_asleep')}</p>
      <div class={actionsClass}>
        <Button onPress={onLetSleep} buttonRef={button} describedBy="still-asleep">
          {message('reply_let_sleep')}
        </Button>
        <Button weight="quiet" onPress={onOpen}>
          {message('reply_open_early')}
        </Button>
      </div>
    </div>
  );
}
