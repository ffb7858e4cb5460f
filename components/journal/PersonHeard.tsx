/** What was heard of somebody: lines that stand on their page, and are shown before one next meets. */
import { useId, useRef, useState } from 'preact/hooks';
import { useDiscreet } from '@/components/base/DiscreetText';
import { formatRelativeDay } from '@/components/base/format-date';
import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { SingleLineField } from '@/components/ui/SingleLineField';
import { lineFrom, MAX_WORDS_LENGTH } from '@/utils/journal/model/fields';
import type { Heard } from '@/utils/journal/model/heard';
import css from './PeopleView.module.css';

interface Props {
  /** The latest first. */
  heard: readonly Heard[];
  today: string;
  /** @param before the line as it was; null for a new one */
  onKeep: (words: string, before: Heard | null) => void;
  onDelete: (heard: Heard) => void;
}

/** How many show by themselves. Chosen: what is read at a glance. */
const LATEST = 5;

export function PersonHeard({ heard, today, onKeep, onDelete }: Props) {
  const message = useMessages();
  const discreet = useDiscreet();
  const id = useId();
  const [open, setOpen] = useState<Heard | 'new' | null>(null);
  const [all, setAll] = useState(false);
  const [typed, setTyped] = useState('');
  const add = useRef<HTMLButtonElement>(null);
  const begin = (which: Heard | 'new') => {
    setTyped(which === 'new' ? '' : which.words);
    setOpen(which);
  };
  const close = () => {
    setOpen(null);
    add.current?.focus();
  };
  const keep = () => {
    const words = lineFrom(typed);
    const before = open === 'new' ? null : open;
    close();
    if (words !== null && words !== before?.words) onKeep(words, before);
  };
  const shown = all ? heard : heard.slice(0, LATEST);
  return (
    <section class={`${css.meant} reveals-discreet-text`} aria-labelledby={id}>
      {heard.length > 0 && <h2 id={id}>{message('heard_title')}</h2>}
      {shown.length > 0 && (
        <ul>
          {shown.map((one) => (
            <li key={one.id}>
              <span class="discreet-text" dir="auto" aria-hidden={discreet || undefined}>
                {one.words}
              </span>
              <span class={css.soft}>
                <span>{formatRelativeDay(one.day, today, message)}</span>
                <Button
                  weight="link"
                  label={
                    discreet ? message('change') : message('change_entry', { line: one.words })
                  }
                  onPress={() => begin(one)}
                >
                  {message('change')}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      {open !== null && (
        <div class={css.form}>
          <SingleLineField
            key={open === 'new' ? 'new' : open.id}
            label={message('heard_label')}
            hint={message('enter_keeps')}
            value={typed}
            focused
            inputProps={{ maxLength: MAX_WORDS_LENGTH }}
            onInput={setTyped}
            onEnter={keep}
            onEscape={close}
          />
          <div class={css.answers}>
            <Button weight="main" onPress={keep}>
              {message('save_changes')}
            </Button>
            <Button weight="quiet" onPress={close}>
              {message('cancel')}
            </Button>
            {open !== 'new' && (
              <Button
                weight="quiet"
                onPress={() => {
                  close();
                  onDelete(open);
                }}
              >
                {message('delete')}
              </Button>
            )}
          </div>
        </div>
      )}
      {open === null && (
        <p class={css.answers}>
          <Button weight="quiet" buttonRef={add} onPress={() => begin('new')}>
            {message('heard_add')}
          </Button>
          {heard.length > LATEST && (
            <Button weight="quiet" expanded={all} onPress={() => setAll(!all)}>
              {message(all ? 'heard_latest' : 'heard_all')}
            </Button>
          )}
        </p>
      )}
    </section>
  );
}
