/** The frame that every step of an exercise stands in: one thing, and how to go back or leave. */
import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { KindMark } from '@/components/base/KindMark';
import { type MessageKey, useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { Kind } from '@/utils/shared/kinds';
import css from './ExerciseFrame.module.css';

/** What a step's field or first button is read together with. */
export const STEP_TITLE = 'step-title';
export const STEP_TEXT = 'step-text';
export const STEP = `${STEP_TITLE} ${STEP_TEXT}`;

interface Props {
  kind: Kind;
  /** Which thing in turn, in a word or two; null where nothing is asked. */
  ordinal?: string | null;
  title: string;
  /** A line break begins a paragraph. */
  text?: string | undefined;
  /** Why it is worth it, and where that is known from; stands by the first step. */
  why?: { text: string; source: string | undefined } | null;
  /** Something failed, and what to do. */
  failed: MessageKey | null;
  /** The words step back behind what the timer says. */
  sitting?: boolean;
  /** Left out where there is nothing before. */
  onBack?: (() => void) | undefined;
  onLeave: () => void;
  /** Nothing is under way: leaving only leads to the others. */
  over?: boolean;
  children: ComponentChildren;
}

export function ExerciseFrame({
  kind,
  ordinal,
  title,
  text,
  why,
  failed,
  sitting,
  onBack,
  onLeave,
  over,
  children,
}: Props) {
  const message = useMessages();
  return (
    <main class={css.page} aria-labelledby={STEP_TITLE}>
      <p class={css.kind}>
        <KindMark kind={kind} />
        {message(`kind_${kind}`)}
      </p>
      <div class={`${css.step} ${sitting ? css.sitting : ''}`}>
        <header class={css.header}>
          {ordinal && <p class={css.ordinal}>{ordinal}</p>}
          <h1 id={STEP_TITLE} class={css.title}>
            {title}
          </h1>
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
                <cite>({why.source})</cite>
              </>
            )}
          </p>
        )}
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

/** What a step begins with has the focus, and is read with the step's words. */
export function useFocusOnMount<T extends HTMLElement>(arrives = true): RefObject<T | null> {
  const ref = useRef<T>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it appears.
  useLayoutEffect(() => {
    if (!arrives) return;
    ref.current?.focus();
    // A field that was written in before goes on where it ended.
    const field = ref.current as Partial<HTMLInputElement> | null;
    if (typeof field?.value === 'string' && field.type !== 'date') {
      field.setSelectionRange?.(field.value.length, field.value.length);
    }
  }, []);
  return ref;
}

export const actionsClass = css.actions as string;
