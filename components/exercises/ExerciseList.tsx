/**
 * The list of the exercises, each by the light of its room, with a mark on those that were begun:
 * one of each kind, and below them those for when something has gone wrong.
 */
import type { ComponentChildren } from 'preact';
import { type MessageKey, useMessages } from '@/components/base/messages';
import { PageFrame } from '@/components/base/PageFrame';
import { Notice } from '@/components/ui/Notice';
import { EXERCISES, type ExerciseId, KIND_OF } from '@/utils/practice/exercises/plans';
import { REPLY_KIND } from '@/utils/practice/replies/reply';
import { useFocusOnMount } from './ExerciseFrame';
import css from './ExerciseList.module.css';
import { nameOf } from './name-of';
import { RoomDoor, roomClass } from './Room';

/** The one that a kind's practices lead to. */
const isFirstOfKind = (exercise: ExerciseId): boolean => exercise === KIND_OF[exercise];

interface Props {
  /** Says that the journal was lost; nothing where it was not. */
  lost?: ComponentChildren;
  /** A few words about each. */
  what: Readonly<Record<ExerciseId, string>>;
  begun: readonly ExerciseId[];
  /** The one that was just left, which takes the focus; null for none. */
  left: ExerciseId | null;
  failed: MessageKey | null;
  /** How it is with replies that sleep; null where there is none. */
  reply: string | null;
}

/** Where replies that sleep are: a page of its own. */
const REPLY_PAGE = 'reply.html#all';

export function ExerciseList({ lost, what, begun, left, failed, reply }: Props) {
  const message = useMessages();
  const arrival = useFocusOnMount<HTMLAnchorElement>(left !== null);
  const list = (exercises: readonly ExerciseId[], more?: ComponentChildren) => (
    <ul>
      {exercises.map((exercise) => (
        <li key={exercise} class={roomClass} data-room={KIND_OF[exercise]}>
          <a ref={exercise === left ? arrival : null} class={css.exercise} href={`#${exercise}`}>
            <span class={css.door}>
              <RoomDoor kind={KIND_OF[exercise]} />
            </span>
            <span class={css.name}>{message(nameOf(exercise))}</span>
            <span class={css.what}>{what[exercise]}</span>
            {begun.includes(exercise) && <span class={css.begun}>{message('exercise_begun')}</span>}
          </a>
        </li>
      ))}
      {more}
    </ul>
  );
  return (
    <PageFrame here="exercises">
      <main class={css.page}>
        <div class={css.lost}>{lost}</div>
        <header class={css.header}>
          <h1>{message('exercises_title')}</h1>
          <p>{message('exercises_lead')}</p>
          <Notice notice={failed && { text: message(failed), failed: true }} />
        </header>
        {list(EXERCISES.filter(isFirstOfKind))}
        <section class={css.further}>
          <h2>{message('exercises_further')}</h2>
          {list(
            EXERCISES.filter((exercise) => !isFirstOfKind(exercise)),
            <li class={roomClass} data-room={REPLY_KIND}>
              <a class={css.exercise} href={REPLY_PAGE}>
                <span class={css.door}>
                  <RoomDoor kind={REPLY_KIND} />
                </span>
                <span class={css.name}>{message('exercise_reply')}</span>
                <span class={css.what}>{message('exercise_reply_what')}</span>
                {reply && <span class={css.begun}>{reply}</span>}
              </a>
            </li>,
          )}
        </section>
      </main>
    </PageFrame>
  );
}
