/** A practice, to read, mark as done, or exchange for another. */
import { Fragment } from 'preact';
import { useId, useState } from 'preact/hooks';
import { KindMark } from '@/components/base/KindMark';
import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import type { PracticeWords } from '@/utils/practice/practice';
import type { ReferenceId } from '@/utils/practice/references';
import type { Kind } from '@/utils/shared/kinds';
import css from './PracticeCard.module.css';
import { factsOf, type Takes } from './practice-facts';

/** A practice on the day it is shown. */
export interface PracticeOfDay {
  id: string;
  kind: Kind;
  /** The person's own may be no more than a title, and no pause says it. */
  practice: Omit<PracticeWords, 'line'> & Partial<Pick<PracticeWords, 'line'>>;
  /** Null for the person's own. */
  takes: Takes | null;
  /** The pack it is of, and in which language that is; null for ours and the person's own. */
  pack: { name: string; author: string; language: string } | null;
  /** The study that its `why` leans on; null where it claims none. */
  source: ReferenceId | null;
  /** A word of caution beside it; null for none. */
  caution: string | null;
  done: boolean;
  favourite: boolean;
}

interface Props {
  practiceOfDay: PracticeOfDay;
  /** One of several: shorter, and not exchanged by itself. */
  several?: boolean;
  /** Whether it is what leads on the page, and so its button too. */
  leads: boolean;
  /** Whether it replaced the day's first. */
  exchanged: boolean;
  onDone: (done: boolean) => void;
  onExchange: () => void;
  onTakeBack: () => void;
  /** It is not to be shown again. */
  onHide: () => void;
  onFavourite: (favourite: boolean) => void;
  /** Opens the exercise of its kind; left out where there is none. */
  onPractise?: (() => void) | undefined;
  /** Opens all practices. */
  onAll: () => void;
}

export function PracticeCard({
  practiceOfDay: { kind, practice, takes, pack, source, caution, done, favourite },
  several,
  leads,
  exchanged,
  onDone,
  onExchange,
  onTakeBack,
  onHide,
  onFavourite,
  onPractise,
  onAll,
}: Props) {
  const message = useMessages();
  const id = useId();
  const [open, setOpen] = useState(false);
  const why = practice.why && (
    <p class={css.why} dir="auto">
      {practice.why}
      {source && (
        <>
          {' '}
          <a href={`known.html#${source}`}>{message('practice_known')}</a>
        </>
      )}
    </p>
  );
  const Heading = several ? 'h2' : 'h1';
  return (
    <article class={`${css.practice} ${several ? css.several : ''}`} aria-labelledby={id}>
      <p class={css.kind}>
        <KindMark kind={kind} />
        <span>
          {message(`kind_${kind}`)}
          {takes && (
            <span class={css.facts}>
              {factsOf(takes, message).map((fact, index) => (
                <Fragment key={fact}>
                  {index > 0 && ' · '}
                  <bdi>{fact}</bdi>
                </Fragment>
              ))}
            </span>
          )}
        </span>
      </p>
      <Heading id={id} class={css.title} dir="auto" lang={pack?.language}>
        {practice.title}
      </Heading>
      {practice.invitation && (
        <p class={css.invitation} dir="auto" lang={pack?.language}>
          {practice.invitation}
        </p>
      )}
      {!several && why}
      {pack && (
        <p class={css.pack} dir="auto">
          {message('practice_of_pack', { name: pack.name, author: pack.author })}
        </p>
      )}
      <div class={css.actions}>
        <Button
          weight={leads && !done ? 'main' : 'plain'}
          pressed={done}
          onPress={() => onDone(!done)}
        >
          {message('practice_mark_done')}
        </Button>
        {!done && !several && <Button onPress={onExchange}>{message('practice_exchange')}</Button>}
        {!done && !several && exchanged && (
          <Button weight="quiet" onPress={onTakeBack}>
            {message('practice_take_back')}
          </Button>
        )}
        <Button weight="quiet" expanded={open} onPress={() => setOpen(!open)}>
          {message('practice_about')}
          <Icon name="unfold" />
        </Button>
      </div>
      {open && (
        <div class={css.about}>
          {several && why}
          {practice.smaller && (
            <>
              <p>{message('practice_smaller')}</p>
              <p class={css.smaller} dir="auto" lang={pack?.language}>
                {practice.smaller}
              </p>
            </>
          )}
          <div class={css.choices}>
            {onPractise && (
              <Button weight="quiet" onPress={onPractise}>
                {message('practice_practise')}
              </Button>
            )}
            <Button weight="quiet" pressed={favourite} onPress={() => onFavourite(!favourite)}>
              {message('practice_favourite')}
            </Button>
            <Button weight="quiet" onPress={onHide}>
              {message('practice_hide')}
            </Button>
            <Button weight="quiet" onPress={onAll}>
              {message('practices_title')}
            </Button>
          </div>
        </div>
      )}
      {caution && (
        <p class={css.caution} dir="auto">
          {caution}
        </p>
      )}
    </article>
  );
}
