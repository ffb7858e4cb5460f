/** The frame around every step of an exercise: its title and text, and the buttons back and out. */
import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { KindMark } from '@/components/base/KindMark';
import { type MessageKey, useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { ReferenceId } from '@/utils/practice/references';
import type { Kind } from '@/utils/shared/kinds';
import css from './ExerciseFrame.module.css';
import { RoomWater, roomClass } from './Room';

/** Ids of the title and the text, which describe the step's field or first button. */
export const STEP_TITLE = 'step-title';
export const STEP_TEXT = 'step-text';
export const STEP = `${STEP_TITLE} ${STEP_TEXT}`;

/** Key of the message that what stands on the page could not be stored. */
export const UNSAVED = 'exercise_unsaved' satisfies MessageKey;

interface Props {
  /** Whose sign and light it has. */
  kind: Kind;
  name: MessageKey;
  /** "First", "Second" ...; null on a step that is not counted. */
  ordinal?: string | null;
  /** How many steps were taken before this one; each has set a ring moving. */
  taken?: number;
  title: string;
  /** Paragraphs, separated by line breaks. */
  text?: string | undefined;
  /** Why the exercise helps, and the study that says so; on the first step. */
  why?: { text: string; source: ReferenceId | undefined } | null;
  /** Message key of what failed; null where nothing did. */
  failed: MessageKey | null;
  /** A timer runs: the title is small beside it. */
  sitting?: boolean;
  /** Two things stand beside each other. */
  wide?: boolean;
  /** Left out on the first step. */
  onBack?: (() => void) | undefined;
  onLeave: () => void;
  /** The exercise is over: leaving leads to the list. */
  over?: boolean;
  /** What stands below all else of the step. */
  beside?: ComponentChildren;
  children: ComponentChildren;
}

/** Chosen by eye: further ones are beyond the window. */
const MOST_RINGS = 7;

export function ExerciseFrame({
  kind,
  name,
  ordinal,
  taken = MOST_RINGS,
  title,
  text,
  why,
  failed,
  sitting,
  wide,
  onBack,
  onLeave,
  over,
  beside,
  children,
}: Props) {
  const message = useMessages();
  return (
    <main
      class={`${css.page} ${roomClass} ${sitting ? css.sitting : ''} ${wide ? css.wide : ''}`}
      data-room={kind}
      aria-labelledby={STEP_TITLE}
    >
      <RoomWater kind={kind} rings={sitting ? 0 : Math.min(taken + 1, MOST_RINGS)} />
      <p class={css.kind}>
        <KindMark kind={kind} />
        {message(name)}
      </p>
      <div class={css.step}>
        <header class={css.header}>
          <p class={css.ordinal}>{ordinal}</p>
          <h1 id={STEP_TITLE}>{title}</h1>
          <div id={STEP_TEXT} class={css.text}>
            {text?.split('\n').map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </header>
        {children}
        <Notice notice={failed && { text: message(failed), failed: true }} />
        {why && (
          <p class={css.why}>
            {why.text}
            {why.source && (
              <>
                {' '}
                {/* Beside it: the exercise goes on where it is. */}
                <a href={`known.html#${why.source}`} target="_blank" rel="noreferrer">
                  {message('practice_known')}
                </a>
              </>
            )}
          </p>
        )}
        {beside}
      </div>
      <footer class={css.foot}>
        {onBack && (
          <Button weight="quiet" onPress={onBack}>
            {message('exercise_back')}
          </Button>
        )}
        <Button weight="quiet" onPress={onLeave}>
          {message(over ? 'exercise_others' : 'exercise_leave')}
        </Button>
        {!over && <p>{message('exercise_leave_hint')}</p>}
      </footer>
    </main>
  );
}

/** Focuses a step's first control when it appears, so that a screen reader reads the new step. */
export function useFocusOnMount<T extends HTMLElement>(arrives = true): RefObject<T | null> {
  const ref = useRef<T>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it appears.
  useLayoutEffect(() => {
    if (!arrives) return;
    ref.current?.focus();
    // In a field with text the caret goes to its end.
    const field = ref.current as Partial<HTMLInputElement> | null;
    if (typeof field?.value === 'string' && field.type !== 'date') {
      field.setSelectionRange?.(field.value.length, field.value.length);
    }
  }, []);
  return ref;
}

export const actionsClass = css.actions as string;
