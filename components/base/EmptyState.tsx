/** What stands where there is nothing yet: still water, one sentence, and one way on. */
import type { ComponentChildren } from 'preact';
import css from './EmptyState.module.css';
import { Pond } from './Pond';

interface Props {
  /** The sentence; more than one paragraph is too much. */
  children: ComponentChildren;
  /** The one button or link; left out where the way on stands right beside it. */
  action?: ComponentChildren;
  /** What is drawn in the place of the still water, for ears without meaning too. */
  picture?: ComponentChildren;
}

export function EmptyState({ children, action, picture = <Pond rings={4} /> }: Props) {
  return (
    <div class={css.empty} data-empty>
      <div class={css.pond}>{picture}</div>
      <p class={css.words}>{children}</p>
      {action}
    </div>
  );
}
