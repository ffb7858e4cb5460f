/**
 * A span of the journal as a letter on paper: composed of the person's own lines, changed in place as
 * any text, printed or saved. It is nowhere else than on this page until then, and the page says so.
 */
import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { inOrder, SpanFields } from '@/components/ui/SpanFields';
import { Switch } from '@/components/ui/Switch';
import page from './DaysView.module.css';
import css from './LetterView.module.css';

export interface LetterWish {
  from: string | null;
  to: string | null;
  /** Whether hard days, forgiveness and whoever is not to be brought up are taken in. */
  withHard: boolean;
}

interface Props {
  wish: LetterWish;
  onWish: (wish: LetterWish) => void;
  /** Null where the span has nothing to make a letter of. */
  text: string | null;
  onText: (text: string) => void;
  /** Whether it is otherwise than it was composed. */
  isChanged: boolean;
  /** Composes it anew. */
  onAnew: () => void;
  onPrint: () => void;
  onSave: (as: 'text' | 'page') => void;
}

export function LetterView({
  wish,
  onWish,
  text,
  onText,
  isChanged,
  onAnew,
  onPrint,
  onSave,
}: Props) {
  const message = useMessages();
  return (
    <main class={page.page}>
      <header class={css.header}>
        <h1>{message('letter_title')}</h1>
        <p>{message('letter_what')}</p>
        <p>
          <a href="#back">{message('title_back')}</a>
        </p>
      </header>
      <section class={css.choices} aria-label={message('letter_choose')}>
        <SpanFields value={wish} onChange={(span) => onWish({ ...wish, ...inOrder(span) })} />
        <Switch
          label={message('paper_hard')}
          hint={message('paper_hard_hint')}
          on={wish.withHard}
          onChange={(withHard) => onWish({ ...wish, withHard })}
        />
      </section>
      {text === null ? (
        <p class={css.nothing} role="status">
          {message('letter_nothing')}
        </p>
      ) : (
        <section class={css.letter} aria-label={message('letter_label')}>
          <div class={css.paper}>
            {/* As high as what is written: it lies behind the field, and on paper in its place. */}
            <div class={`${css.measure} discreet-text`} aria-hidden="true">
              {`${text}\n`}
            </div>
            <textarea
              class={`${css.text} discreet-text`}
              dir="auto"
              spellcheck={false}
              aria-label={message('letter_label')}
              aria-describedby="letter-hint"
              value={text}
              onInput={(event) => onText(event.currentTarget.value)}
            />
          </div>
          <p id="letter-hint" class={css.soft}>
            {message('letter_hint')}
          </p>
          <div class={css.actions}>
            <Button weight="main" onPress={onPrint}>
              {message('paper_print')}
            </Button>
            <Button onPress={() => onSave('text')}>{message('letter_save_text')}</Button>
            <Button onPress={() => onSave('page')}>{message('letter_save_page')}</Button>
            {isChanged && (
              <Button weight="quiet" onPress={onAnew}>
                {message('letter_anew')}
              </Button>
            )}
          </div>
        </section>
      )}
    </main>
  );
}
