/** A part of the page of the journal's data: its head hangs in the margin, and what it does stands beside. */
import type { ComponentChildren, RefObject } from 'preact';
import css from './JournalDataView.module.css';

interface Props {
  id: string;
  title: string;
  /** Takes the focus once what was done there is gone. */
  head?: RefObject<HTMLHeadingElement | null>;
  children: ComponentChildren;
}

export function DataSection({ id, title, head, children }: Props) {
  return (
    <section class={css.section} aria-labelledby={id}>
      <h2 id={id} {...(head ? { tabIndex: -1, ref: head } : {})}>
        {title}
      </h2>
      <div class={css.body}>{children}</div>
    </section>
  );
}
