/**
 * Asks once whether an intention, or the practice the person stepped away with, happened. One key
 * makes it an entry, whose line can be changed at once; the other answer lets it go. Without an
 * answer it disappears with the page.
 */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useDiscreet } from '@/components/base/DiscreetText';
import { formatDay } from '@/components/base/format-date';
import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { useKeydown } from '@/components/ui/hooks/useKeydown';
import { Notice, type NoticeContent } from '@/components/ui/Notice';
import { SingleLineField } from '@/components/ui/SingleLineField';
import type { Entry } from '@/utils/journal/model/entry';
import { lineFrom, MAX_WORDS_LENGTH } from '@/utils/journal/model/fields';
import type { Intention } from '@/utils/journal/model/intention';
import type { KeptDraft } from '@/utils/journal/writing/draft';
import type { Edited, EntryChanges } from '@/utils/journal/writing/entry-edit';
import { isLongerThan } from '@/utils/journal/writing/fit-texts';
import css from './FollowUp.module.css';

export type FollowUpSubject =
  | { of: 'intention'; intention: Intention }
  /** The practice somebody stepped away with. */
  | { of: 'practice'; title: string; invitation: string };

export interface FollowUpJournal {
  /** Resolves with what to ask about now; null for nothing. */
  followUp: () => Promise<FollowUpSubject | null>;
  /** Notes that the question was visible long enough to be seen. */
  seen: (subject: FollowUpSubject) => Promise<void>;
  /** This and the following reject when it could not be stored. */
  happened: (subject: FollowUpSubject) => Promise<KeptDraft>;
  letGo: (intention: Intention) => Promise<KeptDraft>;
  takeBack: (kept: KeptDraft) => Promise<void>;
  /** Changes an entry, unless another window changed the same of it since it was `seen`. */
  edit: (seen: Entry, changes: EntryChanges) => Promise<Edited>;
  /** Takes an edit back; false where it was changed again since. */
  undoEdit: (before: Entry, entry: Entry) => Promise<boolean>;
  /** An entry that was deleted is there again, with these changes; unless it is there already. */
  bringBack: (gone: Entry, changes?: EntryChanges) => Promise<Edited>;
  open: () => Promise<Intention[]>;
  onChange: (listener: () => void) => () => void;
}

interface Props {
  journal: FollowUpJournal;
  /** 'YYYY-MM-DD'. */
  today: string;
  /** What to ask about, where it was read already; left out to read it here. */
  initial?: FollowUpSubject | null;
  /** Called when an entry was stored or removed here. */
  onKept?: () => void;
}

/** Time after which the question counts as seen. Chosen: longer than a new tab that is left at once. */
const SEEN_MS = 1_500;

export function FollowUp({ journal, today, initial, onKept }: Props) {
  const message = useMessages();
  const [subject, setSubject] = useState<FollowUpSubject | null>(initial ?? null);
  const [kept, setKept] = useState<KeptDraft | null>(null);
  /** The new entry's line as it was typed, where another window has changed or deleted it since. */
  const [meanwhile, setMeanwhile] = useState<{ typed: string; gone: boolean } | null>(null);
  const [notice, setNotice] = useState<NoticeContent | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const busy = useRef(false);
  const id = useId();
  const discreet = useDiscreet();
  /** Text of the person, which discreet mode hides. */
  const secret = subject?.of === 'intention';

  // biome-ignore lint/correctness/useExhaustiveDependencies: once.
  useEffect(() => {
    if (initial === undefined) journal.followUp().then(setSubject, () => undefined);
  }, []);
  useEffect(() => {
    if (!subject) return;
    const timer = setTimeout(() => {
      // If this fails, the same is asked again, which harms less than not asking.
      if (document.visibilityState === 'visible') journal.seen(subject).catch(() => undefined);
    }, SEEN_MS);
    return () => clearTimeout(timer);
  }, [subject, journal]);
  useEffect(
    () =>
      journal.onChange(() => {
        if (subject?.of !== 'intention') return;
        // Hides it when another window has answered.
        const { id } = subject.intention;
        journal.open().then(
          (open) => open.every((one) => one.id !== id) && setSubject(null),
          () => undefined,
        );
      }),
    [journal, subject],
  );

  const attempt = async (work: () => Promise<unknown>, done: () => NoticeContent) => {
    if (busy.current) return;
    busy.current = true;
    try {
      await work();
      setNotice(done());
      onKept?.();
    } catch {
      setNotice({ text: message('write_failed'), failed: true });
    } finally {
      busy.current = false;
    }
  };
  const undoing = (done: KeptDraft, again: FollowUpSubject) => () =>
    void attempt(
      async () => {
        await journal.takeBack(done);
        setKept(null);
        setSubject(again);
        place.current?.focus();
      },
      () => ({ text: message('undone') }),
    );
  const happened = (what: FollowUpSubject) => {
    let done: KeptDraft | undefined;
    return attempt(
      async () => {
        done = await journal.happened(what);
        setSubject(null);
        setKept(done);
      },
      () => ({ text: message('kept'), ...(done ? { undo: undoing(done, what) } : {}) }),
    );
  };
  const letGo = (what: FollowUpSubject) => {
    if (what.of === 'practice') {
      setSubject(null);
      journal.seen(what).catch(() => undefined);
      return;
    }
    let done: KeptDraft | undefined;
    return attempt(
      async () => {
        done = await journal.letGo(what.intention);
        setSubject(null);
        place.current?.focus();
      },
      () => ({ text: message('let_gone'), ...(done ? { undo: undoing(done, what) } : {}) }),
    );
  };
  const rewrite = async (done: KeptDraft, entry: Entry, line: string | null) => {
    setKept(null);
    setMeanwhile(null);
    place.current?.focus();
    if (line === null) return;
    const changes = { words: line };
    const edited = await (meanwhile?.gone
      ? journal.bringBack(entry, changes)
      : journal.edit(entry, changes)
    ).catch(() => null);
    if (!edited) setNotice({ text: message('write_failed'), failed: true });
    else if (edited.state === 'meanwhile') {
      const { present } = edited;
      setNotice({
        text: message(present ? 'changed_meanwhile' : 'deleted_meanwhile'),
        failed: true,
      });
      setMeanwhile({ typed: line, gone: present === null });
      setKept({ ...done, entry: present ?? entry });
    } else if (edited.state === 'kept') {
      const back = async () => {
        const did = await journal.undoEdit(edited.before, edited.entry).catch(() => null);
        setNotice(
          did === null
            ? { text: message('write_failed'), failed: true }
            : { text: message(did ? 'undone' : 'changed_since') },
        );
        onKept?.();
      };
      setNotice({ text: message('changed'), undo: () => void back() });
      onKept?.();
    }
  };

  useKeydown((event) => {
    const { key, altKey, ctrlKey, metaKey, repeat, defaultPrevented } = event;
    if (key !== 'Enter' || !altKey || ctrlKey || metaKey || repeat || defaultPrevented) return;
    if (!subject) return;
    event.preventDefault();
    void happened(subject);
  });

  if (!subject && !kept && !notice) return null;
  return (
    <div ref={place} class={css.container} tabIndex={-1}>
      {subject && (
        <section
          class={`${css.followUp} reveals-discreet-text`}
          aria-label={message('recall_title')}
        >
          <p class={css.lead}>
            {message(subject.of === 'practice' ? 'recall_practice' : 'recall_title')}
            {subject.of === 'intention' && subject.intention.day && (
              <> · {formatDay(subject.intention.day, today)}</>
            )}
          </p>
          <p
            id={id}
            class={`${css.words} ${secret ? 'discreet-text' : ''}`}
            dir="auto"
            aria-hidden={(secret && discreet) || undefined}
          >
            {subject.of === 'practice' ? subject.invitation : subject.intention.words}
          </p>
          <div class={css.answers}>
            <Button
              describedBy={secret && discreet ? id : undefined}
              onPress={() => void happened(subject)}
            >
              {message('recall_happened')}
            </Button>
            <kbd>{message('kind_key')}</kbd>
            <Button weight="quiet" onPress={() => void letGo(subject)}>
              {message(subject.of === 'practice' ? 'recall_not' : 'recall_let_go')}
            </Button>
          </div>
        </section>
      )}
      {kept?.entry && (
        <Line
          key={meanwhile ? 'again' : 'first'}
          words={meanwhile?.typed ?? kept.entry.words}
          onDone={(line) => void rewrite(kept, kept.entry as Entry, line)}
        />
      )}
      <Notice notice={notice} />
    </div>
  );
}

/** The line of the new entry, to be changed to what really happened. */
function Line({ words, onDone }: { words: string; onDone: (line: string | null) => void }) {
  const message = useMessages();
  const [typed, setTyped] = useState(words);
  return (
    <SingleLineField
      label={message('recall_line')}
      hint={message('change_hint')}
      value={typed}
      focused
      said={isLongerThan(typed, MAX_WORDS_LENGTH) ? message('line_goes_on') : ''}
      onInput={setTyped}
      onEnter={() => onDone(lineFrom(typed) === null ? null : typed)}
      onEscape={() => onDone(null)}
    />
  );
}
