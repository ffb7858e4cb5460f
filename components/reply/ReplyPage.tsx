/** The page of replies that sleep: a sheet to write on, one that is awake, or all that lie here. */

import { formatTimeOfDay, pageLanguage } from '@/components/base/format-locale';
import { type MessageKey, useMessages } from '@/components/base/messages';
import { ExerciseCare } from '@/components/exercises/ExerciseCare';
import { ExerciseDone } from '@/components/exercises/ExerciseDone';
import { ExerciseFrame, UNSAVED } from '@/components/exercises/ExerciseFrame';
import { untilWords } from '@/components/exercises/until-words';
import { useAskBeforeClosing } from '@/components/ui/hooks/useAskBeforeClosing';
import { useKeydown } from '@/components/ui/hooks/useKeydown';
import type { Now } from '@/utils/practice/exercises/session-types';
import { REPLY_KIND, type ReplyField, type Sleep, wakingOf } from '@/utils/practice/replies/reply';
import type { ReplyEnding, ReplyView } from '@/utils/practice/replies/session-types';
import { dayOf, minuteOfDay } from '@/utils/shared/days';
import { formatShortDay } from '@/utils/shared/format-day';
import { ReplyAloud, ReplySaid } from './ReplyAloud';
import { ReplyAwake, ReplyPutBy } from './ReplyAwake';
import { ReplyKinder } from './ReplyKinder';
import { ReplyList } from './ReplyList';
import { ReplySheet } from './ReplySheet';

export interface ReplyActions {
  onType: (field: ReplyField, text: string) => void;
  /** Resolves when it is locked; deriving the key takes a moment. */
  onLock: (passphrase: string) => Promise<void>;
  onSleep: (until: Sleep) => void;
  onKinder: () => void;
  /** `line` is offered to be meant. */
  onAloud: (line: string) => void;
  onBack: () => void;
  onCopy: () => void;
  onIntend: () => void;
  onUndoIntend: () => void;
  onKeep: () => void;
  onLetGo: () => void;
  onLeave: () => void;
  /** Once it is over. */
  onClose: () => void;
  /** Resolves with whether it could be opened. */
  onOpen: (id: string, passphrase: string | null, early: boolean) => Promise<boolean>;
  onLetGoListed: (id: string) => void;
  onNew: () => void;
}

interface Props extends ReplyActions {
  view: ReplyView;
  /** Message key of what failed; null where nothing did. */
  failed: MessageKey | null;
  /** Whether the words were copied; null where nobody asked for it. */
  copied: boolean | null;
  /** Names of people in the journal. */
  names: readonly string[];
  now: Now;
}

/** Others than the exercises' own: this is left, and not one of them. */
const EXERCISES_PAGE = 'exercises.html';

const ENDINGS = {
  asleep: 'exercise_look_up',
  gone: 'exercise_gone',
  kept: 'reply_put_by',
} as const satisfies Readonly<Record<ReplyEnding['what'], MessageKey>>;

export function ReplyPage(props: Props) {
  const { view, failed, now, onLeave } = props;
  const message = useMessages();
  useAskBeforeClosing(failed === UNSAVED);
  useKeydown((event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    onLeave();
  });
  const untilOf = (wakesAt: number) =>
    untilWords(wakingOf(wakesAt, now.day, now.nowMs), now.day, message);
  const nameOf = (begunAt: number) =>
    message('reply_of', {
      day: formatShortDay(dayOf(begunAt), now.day, pageLanguage() ?? 'en'),
      time: formatTimeOfDay(minuteOfDay(begunAt)),
    });
  const frame = { kind: REPLY_KIND, name: 'exercise_reply', failed, onLeave } as const;

  if (view.at === 'all') {
    return (
      <ExerciseFrame {...frame} title={message('reply_all_title')} text={message('reply_all_lead')}>
        <ReplyList
          // Drawn again after a deletion, so that the next one takes the focus.
          key={view.replies.length}
          replies={view.replies}
          gone={view.gone}
          nowMs={now.nowMs}
          nameOf={nameOf}
          untilOf={untilOf}
          onOpen={props.onOpen}
          onLetGo={props.onLetGoListed}
          onNew={props.onNew}
        />
      </ExerciseFrame>
    );
  }
  if (view.at === 'over') {
    const { said } = view;
    const isAsleep = said.what === 'asleep';
    return (
      <ExerciseFrame
        key="over"
        {...frame}
        title={message(isAsleep ? 'reply_asleep_title' : 'reply_over_title')}
        text={isAsleep ? message('reply_asleep_text', { when: untilOf(said.wakesAt) }) : undefined}
        onLeave={() => location.assign(EXERCISES_PAGE)}
        over
      >
        <ExerciseDone text={message(ENDINGS[said.what])} onClose={props.onClose} />
      </ExerciseFrame>
    );
  }
  if (view.at === 'opening') return null;
  const { reply, key, made, others } = view;
  const { answers } = reply;
  const name = answers.to?.trim() ?? '';
  switch (reply.state) {
    case 'written':
      return (
        <ExerciseFrame
          {...frame}
          title={message('reply_sheet_title')}
          text={message('reply_sheet_text')}
          beside={
            <>
              {others && (
                <p>
                  <a href="#all">{message('reply_all')}</a>
                </p>
              )}
              <ExerciseCare
                words={{
                  ask: message('reply_care'),
                  text: message('reply_care_text'),
                  leave: message('reply_care_leave'),
                }}
                written={false}
                onLeave={onLeave}
                onLetGo={props.onLetGo}
              />
            </>
          }
        >
          <ReplySheet
            key={reply.id}
            to={answers.to ?? ''}
            first={answers.first ?? ''}
            names={props.names}
            locked={key !== null}
            unsaved={failed === UNSAVED}
            onType={props.onType}
            onLock={props.onLock}
            onSleep={props.onSleep}
            onLetGo={props.onLetGo}
          />
        </ExerciseFrame>
      );
    case 'asleep':
    case 'awake':
      return (
        <ExerciseFrame
          key="awake"
          {...frame}
          title={message('reply_awake_title')}
          text={message('reply_awake_text')}
        >
          <ReplyAwake
            name={name}
            first={answers.first ?? ''}
            onKinder={props.onKinder}
            onAloud={() =>
              props.onAloud(
                name === '' ? message('reply_talk') : message('reply_talk_with', { name }),
              )
            }
            onSleep={() => props.onSleep('tomorrow')}
            onLetGo={props.onLetGo}
          />
        </ExerciseFrame>
      );
    case 'kinder':
      return (
        <ExerciseFrame
          key="kinder"
          {...frame}
          title={message('reply_kinder_title')}
          wide
          onBack={props.onBack}
        >
          <ReplyKinder
            first={answers.first ?? ''}
            kinder={answers.kinder ?? ''}
            copied={props.copied}
            onType={(text) => props.onType('kinder', text)}
            onCopy={props.onCopy}
            onKeep={props.onKeep}
            onLetGo={props.onLetGo}
          />
        </ExerciseFrame>
      );
    case 'aloud':
      return (
        <ExerciseFrame
          key="aloud"
          {...frame}
          title={message('reply_aloud_title')}
          text={message('reply_aloud_text')}
          onBack={props.onBack}
        >
          <ReplyAloud
            line={answers.line ?? ''}
            day={answers.day ?? ''}
            today={now.day}
            onType={props.onType}
            onIntend={props.onIntend}
          />
        </ExerciseFrame>
      );
    case 'said':
      return (
        <ExerciseFrame
          key="said"
          {...frame}
          title={message('reply_said_title')}
          text={message('reply_said_text')}
        >
          <ReplySaid
            words={answers.line ?? ''}
            onUndo={made ? props.onUndoIntend : undefined}
            onKeep={props.onKeep}
            onLetGo={props.onLetGo}
          />
        </ExerciseFrame>
      );
    case 'kept':
      return (
        <ExerciseFrame key="kept" {...frame} title={nameOf(reply.begunAt)}>
          <ReplyPutBy
            name={name}
            answers={answers}
            copied={props.copied}
            onCopy={props.onCopy}
            onLetGo={props.onLetGo}
          />
        </ExerciseFrame>
      );
  }
}
