/** What few look for: under a line that opens it. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import css from './Disclosure.module.css';

interface Props {
  summary: string;
  /** Whether it is open at first: where something in it is not as it comes. */
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
