/** The page of all practices by kind: hiding them, favouring them, writing one's own; and packs. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { KindMark } from '@/components/base/KindMark';
import { useMessages } from '@/components/base/messages';
import { PageFrame } from '@/components/base/PageFrame';
import { useScrollRoom } from '@/components/base/useScrollRoom';
import { Button, IconButton } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { useAskBeforeClosing } from '@/components/ui/hooks/useAskBeforeClosing';
import { Notice, type NoticeContent } from '@/components/ui/Notice';
import type { TypedPractice } from '@/utils/practice/own-practice';
import { KINDS, type Kind } from '@/utils/shared/kinds';
import { Packs, type PacksProps } from './Packs';
import { PracticeForm } from './PracticeForm';
import css from './PracticesPage.module.css';

export interface ListedPractice extends TypedPractice {
  id: string;
  /** Whether the person wrote it. */
  own: boolean;
  /** BCP 47 tag, where it is not in the page's language. */
  language?: string;
}

/** What the list shows: a kind, or packs. */
export type Listed = Kind | 'packs';

interface Props {
  /** In the order in which they are listed. */
  practices: readonly ListedPractice[];
  /** Ids of those that are not shown. */
  hidden: readonly string[];
  /** Ids of those that do not fit what the person said of their life. */
  unfit: readonly string[];
  /** How many may come, where they are too few to stay apart for long; else null. */
  few: number | null;
  /** Ids of those that are shown more often. */
  favourites: readonly string[];
  /** Whether no further practice can be stored. */
  full: boolean;
  packs: PacksProps;
  /** What is listed first. */
  begins?: Listed | undefined;
  /** This and the following reject when it could not be stored. */
  onHide: (id: string, hidden: boolean) => Promise<void>;
  onFavourite: (id: string, favourite: boolean) => Promise<void>;
  /** Opens what the person said of their life. */
  onLife: () => void;
  /** Stores a new one; resolves with its id. */
  onWrite: (typed: TypedPractice) => Promise<string>;
  onChange: (id: string, typed: TypedPractice) => Promise<void>;
  onDelete: (id: string) => Promise<void>;
}

/** The practice that is being written or changed. */
interface Writing {
  /** '' for a new one. */
  id: string;
  begun: TypedPractice;
  typed: TypedPractice;
}

const writingOf = (id: string, { kind, title, invitation, smaller }: TypedPractice): Writing => {
  const begun = { kind, title, invitation, smaller };
  return { id, begun, typed: begun };
};
const blank = (kind: Kind): TypedPractice => ({ kind, title: '', invitation: '', smaller: '' });
const isTouched = ({ begun, typed }: Writing): boolean =>
  begun.kind !== typed.kind ||
  begun.title !== typed.title ||
  begun.invitation !== typed.invitation ||
  begun.smaller !== typed.smaller;

export function PracticesPage({
  practices,
  hidden,
  unfit,
  few,
  favourites,
  full,
  packs,
  begins = KINDS[0],
  onHide,
  onFavourite,
  onLife,
  onWrite,
  onChange,
  onDelete,
}: Props) {
  const message = useMessages();
  const [listedNow, setListed] = useState<Listed>(begins);
  const kind = listedNow === 'packs' ? null : listedNow;
  const [writing, setWriting] = useState<Writing | null>(null);
  const [notice, setNotice] = useState<NoticeContent | null>(null);
  const list = useRef<HTMLElement>(null);
  const foot = useRef<HTMLDivElement>(null);
  useScrollRoom(foot);
  /** The buttons that open a form, by practice id, and the id whose button takes the focus next. */
  const openers = useRef(new Map<string, HTMLButtonElement | null>());
  const returnTo = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (returnTo.current === null) return;
    const opener = openers.current.get(returnTo.current) ?? list.current;
    returnTo.current = null;
    opener?.focus();
  });

  /** Does the work, then shows what was done, or that it failed. */
  const attempt = async (work: () => Promise<unknown>, done: NoticeContent): Promise<boolean> => {
    try {
      await work();
      setNotice(done);
      return true;
    } catch {
      setNotice({ text: message('write_failed'), failed: true });
      return false;
    }
  };
  const undoing = (work: () => Promise<unknown>) => () => {
    // The undo button disappears with its notice.
    list.current?.focus({ preventScroll: true });
    void attempt(work, { text: message('undone') });
  };
  useAskBeforeClosing(writing !== null && isTouched(writing));
  /** Closes the form, with an undo that opens it again as it was. */
  const leave = (next: Writing | null = null) => {
    if (writing && isTouched(writing)) {
      const again = () => {
        setNotice(null);
        setListed(writing.begun.kind);
        // A form that is open by then is closed in the same way.
        latestLeave.current(writing);
      };
      setNotice({ text: message('left_as_was'), undo: again });
    }
    setWriting(next);
    if (!next) returnTo.current = writing?.id ?? null;
  };
  const latestLeave = useRef(leave);
  latestLeave.current = leave;
  const keep = async ({ id: writtenId, typed }: Writing) => {
    const changed = practices.find(({ id }) => id === writtenId);
    let id = writtenId;
    const kept = await attempt(
      async () => {
        if (changed) await onChange(id, typed);
        else id = await onWrite(typed);
      },
      {
        text: message(changed ? 'changed' : 'kept'),
        undo: undoing(() => (changed ? onChange(id, changed) : onDelete(id))),
      },
    );
    if (!kept) return;
    setListed(typed.kind);
    setWriting(null);
    returnTo.current = id;
  };
  const form = writing && (
    <PracticeForm
      typed={writing.typed}
      onTyped={(typed) => setWriting({ ...writing, typed })}
      onKeep={() => keep(writing)}
      onLeave={() => leave()}
    />
  );
  const remove = (practice: ListedPractice) => {
    list.current?.focus({ preventScroll: true });
    void attempt(() => onDelete(practice.id), {
      text: message('deleted'),
      undo: undoing(() => onChange(practice.id, practice)),
    });
  };

  const listed = practices.filter((practice) => practice.kind === kind);
  const coming = listed.filter(({ id }) => !unfit.includes(id));
  const away = listed.filter(({ id }) => unfit.includes(id));
  const item = (practice: ListedPractice) => {
    const { id, title, invitation, own, language } = practice;
    const isHidden = hidden.includes(id);
    const isAway = isHidden || unfit.includes(id);
    // Beneath the name of its pack.
    const Title = listedNow === 'packs' ? 'h4' : 'h3';
    if (writing?.id === id) {
      return (
        <li key={id} class={css.item}>
          {form}
        </li>
      );
    }
    return (
      <li key={id} class={`${css.item} ${isHidden ? css.hidden : isAway ? css.unfit : ''}`}>
        <div class={css.words}>
          <Title dir="auto" lang={language}>
            {title}
          </Title>
          {invitation && (
            <p dir="auto" lang={language}>
              {invitation}
            </p>
          )}
          {(own || isHidden) && (
            <p class={css.note}>
              {[own && message('own_mark'), isHidden && message('practice_away')]
                .filter(Boolean)
                .join(' · ')}
            </p>
          )}
        </div>
        <div class={css.actions}>
          {!isAway && (
            <Button
              weight="quiet"
              pressed={favourites.includes(id)}
              label={`${message('practice_favourite')}: ${title}`}
              onPress={() =>
                void attempt(() => onFavourite(id, !favourites.includes(id)), {
                  text: message('kept'),
                })
              }
            >
              {message('practice_favourite')}
            </Button>
          )}
          <Button
            weight="quiet"
            label={`${message(isHidden ? 'practice_show' : 'practice_hide')}: ${title}`}
            onPress={() =>
              void attempt(() => onHide(id, !isHidden), {
                text: message(isHidden ? 'practice_shown' : 'practice_hidden'),
                undo: undoing(() => onHide(id, isHidden)),
              })
            }
          >
            {message(isHidden ? 'practice_show' : 'practice_hide')}
          </Button>
          {own && (
            <span class={css.icons}>
              <IconButton
                icon="change"
                name={message('change')}
                label={message('change_entry', { line: title })}
                buttonRef={(shown) => void openers.current.set(id, shown)}
                onPress={() => leave(writingOf(id, practice))}
              />
              <IconButton
                icon="remove"
                name={message('delete')}
                label={message('delete_entry', { line: title })}
                onPress={() => remove(practice)}
              />
            </span>
          )}
        </div>
      </li>
    );
  };
  return (
    <PageFrame here="practices">
      <main class={css.page}>
        <header class={css.header}>
          <h1>{message('practices_title')}</h1>
          <p>{message('practices_what')}</p>
          {few !== null && (
            <p>
              {message('practices_few', { count: few })}{' '}
              <Button weight="link" onPress={onLife}>
                {message('practices_life')}
              </Button>
            </p>
          )}
          <p class={css.links}>
            <a href="known.html">{message('known_title')}</a>
            <a href="#week">{message('week_title')}</a>
          </p>
        </header>
        <nav class={css.kinds} aria-label={message('practices_kinds')}>
          {KINDS.map((each) => (
            <button
              key={each}
              type="button"
              class={css.kind}
              aria-pressed={each === kind}
              onClick={() => setListed(each)}
            >
              <KindMark kind={each} />
              {message(`kind_${each}`)}
            </button>
          ))}
          <button
            type="button"
            class={`${css.kind} ${css.packs}`}
            aria-pressed={kind === null}
            onClick={() => setListed('packs')}
          >
            {message('packs_title')}
          </button>
        </nav>
        <section
          ref={list}
          class={css.list}
          aria-label={message(kind === null ? 'packs_title' : `kind_${kind}`)}
          tabIndex={-1}
        >
          {kind === null ? (
            <Packs
              {...packs}
              attempt={attempt}
              undoing={undoing}
              practice={(practice, language) => item({ ...practice, own: false, language })}
              onGone={() => list.current?.focus({ preventScroll: true })}
            />
          ) : (
            <>
              <div class={css.listHeader}>
                <h2>{message(`kind_${kind}`)}</h2>
                {writing?.id !== '' &&
                  (full ? (
                    <p class={css.note}>{message('own_full')}</p>
                  ) : (
                    <Button
                      buttonRef={(shown) => void openers.current.set('', shown)}
                      onPress={() => leave(writingOf('', blank(kind)))}
                    >
                      {message('own_write')}
                    </Button>
                  ))}
              </div>
              {writing?.id === '' && form}
              {coming.length > 0 && <ul>{coming.map(item)}</ul>}
              {away.length > 0 && (
                <div class={css.away}>
                  <Button weight="quiet" onPress={onLife}>
                    {message('practices_life')}
                  </Button>
                  <Disclosure summary={message('practices_unfit')}>
                    <ul>{away.map(item)}</ul>
                  </Disclosure>
                </div>
              )}
            </>
          )}
        </section>
        <div ref={foot} class={css.notice}>
          <Notice notice={notice} />
        </div>
      </main>
    </PageFrame>
  );
}
