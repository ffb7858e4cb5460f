/** Settings that belong together, under a name of their own within a part. */
import type { ComponentChildren } from 'preact';
import css from './Group.module.css';

interface Props {
  title: string;
  /** What an address names to lead here. */
  id?: string;
  children: ComponentChildren;
}

export function Group({ title, id, children }: Props) {
  return (
    <section id={id} class={css.group} data-group>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
