/** The list of the six exercises, each by the light of its room, with a mark on those that were begun. */
import type { ComponentChildren } from 'preact';
import { type MessageKey, useMessages } from '@/components/base/messages';
import { PageFrame } from '@/components/base/PageFrame';
import { Notice } from '@/components/ui/Notice';
import { KINDS, type Kind } from '@/utils/shared/kinds';
import { useFocusOnMount } from './ExerciseFrame';
import css from './ExerciseList.module.css';
import { RoomDoor, roomClass } from './Room';

interface Props {
  /** Says that the journal was lost; nothing where it was not. */
  lost?: ComponentChildren;
  /** A few words about each. */
  what: Readonly<Record<Kind, string>>;
  begun: readonly Kind[];
  /** The one that was just left, which takes the focus; null for none. */
  left: Kind | null;
  failed: MessageKey | null;
}

export function ExerciseList({ lost, what, begun, left, failed }: Props) {
  const message = useMessages();
  const arrival = useFocusOnMount<HTMLAnchorElement>(left !== null);
  return (
    <PageFrame here="exercises">
      <main class={css.page}>
        <div class={css.lost}>{lost}</div>
        <header class={css.header}>
          <h1>{message('exercises_title')}</h1>
          <p>{message('exercises_lead')}</p>
          <Notice notice={failed && { text: message(failed), failed: true }} />
        </header>
        <ul>
          {KINDS.map((kind) => (
            <li key={kind} class={roomClass} data-room={kind}>
              <a ref={kind === left ? arrival : null} class={css.exercise} href={`#${kind}`}>
                <span class={css.door}>
                  <RoomDoor kind={kind} />
                </span>
                <span class={css.name}>{message(`kind_${kind}`)}</span>
                <span class={css.what}>{what[kind]}</span>
                {begun.includes(kind) && <span class={css.begun}>{message('exercise_begun')}</span>}
              </a>
            </li>
          ))}
        </ul>
      </main>
    </PageFrame>
  );
}
