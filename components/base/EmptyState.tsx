/** What stands where there is nothing yet: still water, one sentence, and one way on. */
import type { ComponentChildren } from 'preact';
import css from './EmptyState.module.css';
import { Pond } from './Pond';

interface Props {
  /** The sentence; more than one paragraph is too much. */
  children: ComponentChildren;
  /** The one button or link; left out where the way on stands right beside it. */
  action?: ComponentChildren;
}

export function EmptyState({ children, action }: Props) {
  return (
    <div class={css.empty}>
      <div class={css.pond}>
        <Pond rings={4} />
      </div>
      <p class={css.words}>{children}</p>
      {action}
    </div>
  );
}
