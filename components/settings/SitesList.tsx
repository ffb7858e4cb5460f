/** A list of sites with a field that adds one and says while typing what it covers; removal has an undo. */
import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { type GetMessage, useMessages } from '@/components/base/messages';
import { Button, IconButton } from '@/components/ui/Button';
import { Notice, type NoticeContent } from '@/components/ui/Notice';
import { checkSite, type SiteCheck, type SiteProblem } from '@/utils/presence/site-list-check';
import { exampleOf } from '@/utils/presence/site-pattern';
import css from './SitesList.module.css';

interface Props<T> {
  label: string;
  hint: string;
  items: readonly T[];
  siteOf: (item: T) => string;
  /** Makes the item of an added site. */
  make: (site: string) => T;
  /** The list of the opposite meaning, and the message about a site that is in it. */
  other: readonly string[];
  otherMessage: 'site_excepted' | 'site_chosen';
  /** Largest number of items. */
  most: number;
  /** The last change could not be stored. */
  failed: boolean;
  onChange: (next: (now: readonly T[]) => T[], stored?: () => void) => void;
  /** Controls of one site, below its name. */
  row?: (item: T) => ComponentChildren;
  /** Below the list: other ways to add a site. */
  children?: (toggle: (site: string) => void) => ComponentChildren;
}

export function SitesList<T>({
  label,
  hint,
  items,
  siteOf,
  make,
  other,
  otherMessage,
  most,
  failed,
  onChange,
  row,
  children,
}: Props<T>) {
  const message = useMessages();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  // A name that is still being typed is not called wrong: only after Enter or on leaving the field.
  const [isComplete, setComplete] = useState(false);
  const [notice, setNotice] = useState<NoticeContent | null>(null);
  const judged = checkSite(typed, { list: items.map(siteOf), other, most });
  const wrong = isComplete && judged.state === 'not' ? judged.problem : null;

  const add = () => {
    if (judged.state !== 'fits') return setComplete(true);
    const { pattern } = judged;
    setTyped('');
    setComplete(false);
    setNotice(null);
    onChange((now) => [...now, make(pattern)]);
  };
  const remove = (item: T) => {
    const at = items.indexOf(item);
    const undo = () => {
      onChange(
        (now) => [...now.slice(0, at), item, ...now.slice(at)],
        () => setNotice({ text: message('undone') }),
      );
      field.current?.focus();
    };
    onChange(
      (now) => now.filter((each) => siteOf(each) !== siteOf(item)),
      () => setNotice({ text: message('site_removed', { site: siteOf(item) }), undo }),
    );
    // The button that was pressed is gone.
    field.current?.focus();
  };
  const toggle = (site: string) => {
    const known = items.find((item) => siteOf(item) === site);
    if (known) return remove(known);
    setNotice(null);
    onChange((now) => [...now, make(site)]);
  };

  return (
    <div class={css.sites} data-setting={label}>
      <div>
        <label for={id}>{label}</label>
        <p id={`${id}-hint`} class={css.hint}>
          {hint}
        </p>
      </div>
      <form
        class={css.add}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          id={id}
          ref={field}
          class={css.field}
          type="text"
          inputmode="url"
          dir="ltr"
          spellcheck={false}
          autocomplete="off"
          autocapitalize="none"
          placeholder="reddit.com"
          aria-invalid={wrong !== null}
          aria-describedby={`${id}-hint ${id}-said`}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setComplete(false);
          }}
          onBlur={() => setComplete(true)}
        />
        <Button label={`${message('add')}: ${label}`} onPress={add}>
          {message('add')}
        </Button>
      </form>
      <div id={`${id}-said`} class={css.feedback}>
        <p role="status">{coverage(judged, message)}</p>
        <p role="alert" class={css.wrong}>
          {wrong
            ? problemText(wrong, typed.trim(), otherMessage, most, message)
            : failed
              ? message('write_failed')
              : ''}
        </p>
      </div>
      {items.length > 0 && (
        <ul class={css.list} aria-label={label}>
          {items.map((item) => (
            <li key={siteOf(item)}>
              <div class={css.name}>
                <code dir="ltr">{siteOf(item)}</code>
                <IconButton
                  icon="remove"
                  name={message('sites_remove')}
                  label={`${message('sites_remove')}: ${siteOf(item)}`}
                  onPress={() => remove(item)}
                />
              </div>
              {row && <div class={css.row}>{row(item)}</div>}
            </li>
          ))}
        </ul>
      )}
      <Notice notice={notice} />
      {children?.(toggle)}
    </div>
  );
}

const coverage = (judged: SiteCheck, message: GetMessage): string =>
  judged.state === 'fits' ? message('site_covers', { example: exampleOf(judged.pattern) }) : '';

function problemText(
  problem: SiteProblem,
  line: string,
  otherWords: 'site_excepted' | 'site_chosen',
  most: number,
  message: GetMessage,
): string {
  switch (problem) {
    case 'ending':
      return message('site_ending', { line: line.replace(/\.$/, '') });
    case 'star':
      return message('site_star', { line });
    case 'scheme':
      return message('site_scheme', { line });
    case 'site':
      return message('site_none', { line });
    case 'known':
      return message('site_known', { line });
    case 'other':
      return message(otherWords, { line });
    case 'long':
      return message('site_long');
    case 'many':
      return message('site_many', { count: most });
  }
}
