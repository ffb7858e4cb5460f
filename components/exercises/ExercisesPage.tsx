/** The page of the guided exercises: the list, one that is running, its end, or the kept pages. */
import type { ComponentChildren } from 'preact';
import { type MessageKey, useMessages } from '@/components/base/messages';
import { useAskBeforeClosing } from '@/components/ui/hooks/useAskBeforeClosing';
import { useKeydown } from '@/components/ui/hooks/useKeydown';
import type { ExerciseWords, StepWords } from '@/utils/practice/exercises/exercise-words';
import {
  EXERCISE_SOURCES,
  EXERCISES,
  type ExerciseId,
  type KeptExercise,
  KIND_OF,
} from '@/utils/practice/exercises/plans';
import {
  type ExerciseEvent,
  isFirst,
  placeOf,
  type Run,
  stepOf,
  stepsOf,
} from '@/utils/practice/exercises/run';
import { isWritten } from '@/utils/practice/sealed-answers';
import { ExerciseCare } from './ExerciseCare';
import { ExerciseChoose } from './ExerciseChoose';
import { ExerciseDay } from './ExerciseDay';
import { ExerciseDone } from './ExerciseDone';
import { type EndProps, ExerciseEnd } from './ExerciseEnd';
import { ExerciseFrame, UNSAVED } from './ExerciseFrame';
import { ExerciseKept, type KeptPage } from './ExerciseKept';
import { ExerciseList } from './ExerciseList';
import { ExerciseRead } from './ExerciseRead';
import { ExerciseSeal } from './ExerciseSeal';
import { ExerciseTimed, lineOf, type TimedProps } from './ExerciseTimed';
import { ExerciseWrite } from './ExerciseWrite';
import { nameOf } from './name-of';
import { ReadAloud, type Voice } from './ReadAloud';

export type ExercisesView =
  | { at: 'list'; begun: readonly ExerciseId[]; left: ExerciseId | null }
  | { at: 'kept'; exercise: KeptExercise; pages: readonly KeptPage[]; gone: boolean }
  | { at: 'run'; run: Run }
  | { at: 'done'; exercise: ExerciseId; said: MessageKey; onUndo?: () => void };

export interface ExercisesActions {
  onEvent: (event: ExerciseEvent) => void;
  onLeave: () => void;
  onClose: () => void;
  onPlain: () => void;
  onLock: (passphrase: string) => Promise<void>;
  onOpen: (id: string, passphrase: string | null) => Promise<boolean>;
  onLetGoKept: (id: string) => void;
  onNew: () => void;
  onLetGo: () => void;
}

interface Props extends ExercisesActions {
  /** Says that the journal was lost, on the list: who writes is not disturbed. */
  lost?: ComponentChildren;
  view: ExercisesView;
  /** How it is with replies that sleep, as the list says it; null where there is none. */
  reply: string | null;
  /** All texts of the exercises, in the language of the page. */
  texts: ExerciseWords;
  /** Message key of what failed; null where nothing did. */
  failed: MessageKey | null;
  /** The person's own day, 'YYYY-MM-DD'. */
  today: string;
  /** Names of people in the journal. */
  names: readonly string[];
  /** State of the timer; null on a step without one. */
  timed: Pick<TimedProps, 'state' | 'left' | 'leftWords' | 'line' | 'breath' | 'sound'> | null;
  lengthMs: number;
  /** Reads a step aloud; null where the system has no voice of its own in this language. */
  voice: Voice | null;
  onSound: (on: boolean) => void;
  end: Omit<EndProps, 'exercise' | 'onClose' | 'onLetGo' | 'onLine' | 'onAlong'> | null;
}

export function ExercisesPage(props: Props) {
  const { view, texts, failed, onLeave, onClose } = props;
  const message = useMessages();
  useAskBeforeClosing(failed === UNSAVED);
  useKeydown((event) => {
    if (view.at === 'list' || event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    onLeave();
  });

  if (view.at === 'list') {
    const what = Object.fromEntries(EXERCISES.map((exercise) => [exercise, texts[exercise].what]));
    return (
      <ExerciseList
        lost={props.lost}
        what={what as Record<ExerciseId, string>}
        begun={view.begun}
        left={view.left}
        failed={failed}
        reply={props.reply}
      />
    );
  }
  if (view.at === 'kept') {
    const letter = view.exercise !== 'empathy';
    return (
      <ExerciseFrame
        kind={KIND_OF[view.exercise]}
        name={nameOf(view.exercise)}
        title={message(letter ? 'exercise_letters_title' : 'exercise_scenes_title')}
        text={message('exercise_letters_lead')}
        failed={failed}
        onLeave={onLeave}
      >
        <ExerciseKept
          // Drawn again after a deletion, so that the next page takes the focus.
          key={view.pages.length}
          exercise={view.exercise}
          pages={view.pages}
          gone={view.gone}
          onOpen={props.onOpen}
          onLetGo={props.onLetGoKept}
          onNew={props.onNew}
        />
      </ExerciseFrame>
    );
  }
  if (view.at === 'done') {
    return (
      <ExerciseFrame
        key="done"
        kind={KIND_OF[view.exercise]}
        name={nameOf(view.exercise)}
        title={message('exercise_done_title')}
        text={message('exercise_look_up')}
        failed={failed}
        onLeave={onLeave}
        over
      >
        <ExerciseDone text={message(view.said)} onUndo={view.onUndo} onClose={onClose} />
      </ExerciseFrame>
    );
  }
  return <RunningStep {...props} run={view.run} />;
}

function RunningStep({ run, ...props }: Props & { run: Run }) {
  const { texts, failed, timed, onEvent, onLeave } = props;
  const message = useMessages();
  const { id, form, care } = stepOf(run);
  const { why, steps } = texts[run.exercise];
  const step = (steps as Readonly<Record<string, StepWords>>)[id] as StepWords;
  const place = placeOf(run);
  const sitting = timed !== null && timed.state !== 'ready';
  return (
    <ExerciseFrame
      kind={KIND_OF[run.exercise]}
      name={nameOf(run.exercise)}
      ordinal={place === null ? null : (texts.ordinals[place] ?? null)}
      taken={stepsOf(run).findIndex((each) => each.id === id)}
      title={step.title}
      text={sitting ? undefined : step.text}
      why={isFirst(run) ? { text: why, source: EXERCISE_SOURCES[run.exercise] } : null}
      failed={failed}
      sitting={sitting}
      onBack={isFirst(run) ? undefined : () => onEvent({ type: 'back' })}
      onLeave={onLeave}
      beside={
        care && (
          <ExerciseCare
            key={id}
            words={texts.care}
            written={isWritten(run)}
            onLeave={onLeave}
            onLetGo={props.onLetGo}
          />
        )
      }
    >
      <StepForm key={`${run.id} ${id}`} {...props} run={run} words={step} />
      {props.voice && (form === 'read' || form === 'timed') && (
        <ReadAloud
          key={`${run.id} ${id} aloud`}
          voice={props.voice}
          texts={
            sitting ? [lineOf(timed, message)] : [step.title, ...(step.text ? [step.text] : [])]
          }
          goesOn={form === 'timed'}
        />
      )}
    </ExerciseFrame>
  );
}

/** The fields and buttons of a step, by its form. */
function StepForm({ run, words, ...props }: Props & { run: Run; words: StepWords }) {
  const { onEvent } = props;
  const { id, form, among = [], max = 0 } = stepOf(run);
  const forward = () => onEvent({ type: 'forward' });
  const choose = (value: string) => onEvent({ type: 'chosen', value });
  const chosen = run.chosen[id] ?? null;
  switch (form) {
    case 'read':
      return <ExerciseRead on={words.on} onForward={forward} onStop={props.onLeave} />;
    case 'rest':
      return (
        <ExerciseRead
          on={words.on}
          stop={words.stop}
          onForward={forward}
          onStop={run.exercise === 'listening' ? props.onClose : props.onLeave}
        />
      );
    case 'line':
    case 'text':
      return (
        <ExerciseWrite
          line={form === 'line'}
          value={run.answers[id] ?? ''}
          max={max}
          names={id === 'who' ? props.names : []}
          suggestions={among.map((value) => words.choices?.[value] ?? '')}
          unsaved={props.failed === UNSAVED}
          onInput={(text) => onEvent({ type: 'typed', field: id, text })}
          onForward={forward}
        />
      );
    case 'choose':
      return (
        <ExerciseChoose
          choices={among.map((value) => [value, words.choices?.[value] ?? ''])}
          chosen={chosen}
          onChoose={choose}
        />
      );
    case 'day':
      return (
        <ExerciseDay
          among={among}
          names={words.choices ?? {}}
          today={props.today}
          chosen={chosen}
          onChoose={choose}
        />
      );
    case 'seal':
      return (
        <ExerciseSeal
          names={words.choices ?? {}}
          chosen={chosen}
          onPlain={props.onPlain}
          onLock={props.onLock}
        />
      );
    case 'timed':
      return props.timed ? (
        <ExerciseTimed
          {...props.timed}
          onBegin={() => onEvent({ type: 'begin', lengthMs: props.lengthMs })}
          onRest={() => onEvent({ type: 'rest' })}
          onGoOn={() => onEvent({ type: 'go-on' })}
          onSound={props.onSound}
          onForward={forward}
        />
      ) : null;
    case 'end':
      return props.end ? (
        <ExerciseEnd
          {...props.end}
          exercise={run.exercise}
          onLine={(text) => onEvent({ type: 'typed', field: 'line', text })}
          onAlong={(along) => onEvent({ type: 'set', name: 'along', value: along ? 'yes' : 'no' })}
          onClose={props.onClose}
          onLetGo={props.onLetGo}
        />
      ) : null;
  }
}
