/** The list of the six exercises, with a mark on those that were begun. */
import type { ComponentChildren } from 'preact';
import { KindMark } from '@/components/base/KindMark';
import { type MessageKey, useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { KINDS, type Kind } from '@/utils/shared/kinds';
import { useFocusOnMount } from './ExerciseFrame';
import css from './ExerciseList.module.css';

interface Props {
  /** Says that the journal was lost; nothing where it was not. */
  lost?: ComponentChildren;
  /** A few words about each. */
  what: Readonly<Record<Kind, string>>;
  begun: readonly Kind[];
  /** The one that was just left, which takes the focus; null for none. */
  left: Kind | null;
  failed: MessageKey | null;
  onClose: () => void;
}

export function ExerciseList({ lost, what, begun, left, failed, onClose }: Props) {
  const message = useMessages();
  const arrival = useFocusOnMount<HTMLAnchorElement>(left !== null);
  return (
    <main class={css.page}>
      {lost}
      <header class={css.header}>
        <h1>{message('exercises_title')}</h1>
        <p>{message('exercises_lead')}</p>
        <Notice notice={failed && { text: message(failed), failed: true }} />
      </header>
      <ul class={css.list}>
        {KINDS.map((kind) => (
          <li key={kind}>
            <a ref={kind === left ? arrival : null} class={css.exercise} href={`#${kind}`}>
              <KindMark kind={kind} />
              <span class={css.name}>{message(`kind_${kind}`)}</span>
              <span class={css.what}>{what[kind]}</span>
              {begun.includes(kind) && <span class={css.begun}>{message('exercise_begun')}</span>}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <Button weight="quiet" onPress={onClose}>
          {message('exercise_close')}
        </Button>
      </p>
    </main>
  );
}
