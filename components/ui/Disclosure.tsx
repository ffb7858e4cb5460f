/** What few people look for, folded away under a line that opens it (`<details>`). */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import css from './Disclosure.module.css';

interface Props {
  summary: string;
  /** Open at first, such as where something inside differs from its default. */
  open?: boolean;
  children: ComponentChildren;
}

export function Disclosure({ summary, open = false, children }: Props) {
  const [isOpen, setOpen] = useState(open);
  return (
    <details
      class={css.disclosure}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{summary}</summary>
      <div class={css.content}>{children}</div>
    </details>
  );
}
