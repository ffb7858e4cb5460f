/**
 * What every page of ours but the new tab has in common: one slim head from which each of the others
 * is one step away, and one column at the same place, with a margin beside it.
 */
import type { ComponentChildren } from 'preact';
import { Logo } from './Logo';
import { type MessageKey, useMessages } from './messages';
import css from './PageFrame.module.css';

export type HeadPlace = 'journal' | 'people' | 'practices' | 'exercises' | 'settings';

/** What a press on the bowl asks for: the new tab's page, which is not kept quiet then. */
const TODAY = 'newtab.html#practice';

const PLACES: readonly { place: HeadPlace; name: MessageKey; href: string }[] = [
  // With its part, so that within the journal it is a step and not another loading.
  { place: 'journal', name: 'journal_title', href: 'journal.html#days' },
  { place: 'people', name: 'view_people', href: 'journal.html#people' },
  { place: 'practices', name: 'place_practices', href: 'practices.html' },
  { place: 'exercises', name: 'place_exercises', href: 'exercises.html' },
  { place: 'settings', name: 'settings', href: 'options.html' },
];

interface Props {
  /** Which of the places this is; null for none of them. */
  here: HeadPlace | null;
  /** What stands at the end of the head. */
  tools?: ComponentChildren;
  /** A second, quieter row: the parts of this place. */
  parts?: ComponentChildren;
  /** A `main` element, and what lies beside and over it. */
  children: ComponentChildren;
}

export function PageFrame({ here, tools, parts, children }: Props) {
  const message = useMessages();
  return (
    <div class={css.page}>
      <header class={css.head}>
        <a class={css.bowl} href={TODAY} title={message('practice_today')}>
          <span class="visually-hidden">{message('practice_today')}</span>
          <Logo />
        </a>
        <nav aria-label={message('extension_name')}>
          <ul class={css.places}>
            {PLACES.map(({ place, name, href }) => (
              <li key={place}>
                <a href={href} aria-current={place === here ? 'page' : undefined}>
                  {message(name)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {parts && <div class={css.parts}>{parts}</div>}
        {tools && <div class={css.tools}>{tools}</div>}
      </header>
      {children}
    </div>
  );
}
