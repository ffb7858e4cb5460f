/**
 * The one thing that is asked by itself: whether an intention, or the practice the person stepped away
 * with, happened, or what a thread asks (utils/journal/threads). One key gives the first answer; the
 * line of an act that it becomes can be changed at once; the last one lets it go. Without an answer it
 * disappears with the page.
 */
import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useDiscreet } from '@/components/base/DiscreetText';
import { formatDay } from '@/components/base/format-date';
import { type MessageKey, useMessages } from '@/components/base/messages';
import { planSentence } from '@/components/base/plan-words';
import { Button } from '@/components/ui/Button';
import { useKeydown } from '@/components/ui/hooks/useKeydown';
import { Notice, type NoticeContent } from '@/components/ui/Notice';
import { SingleLineField } from '@/components/ui/SingleLineField';
import type { Entry } from '@/utils/journal/model/entry';
import { lineFrom, MAX_WORDS_LENGTH } from '@/utils/journal/model/fields';
import type { Intention } from '@/utils/journal/model/intention';
import type { AskingAnswer } from '@/utils/journal/threads/answers';
import type { Asking } from '@/utils/journal/threads/asking';
import type { KeptDraft } from '@/utils/journal/writing/draft';
import type { Edited, EntryChanges } from '@/utils/journal/writing/entry-edit';
import { isLongerThan } from '@/utils/journal/writing/fit-texts';
import { type AskedAnswer, type AskedWords, wordsOfAsking } from './asked-words';
import css from './FollowUp.module.css';

export type FollowUpSubject =
  | { of: 'intention'; intention: Intention }
  /** The practice somebody stepped away with. */
  | { of: 'practice'; title: string; invitation: string }
  | { of: 'thread'; asking: Asking };

export interface FollowUpJournal {
  /** Resolves with what to ask about now; null for nothing. */
  followUp: () => Promise<FollowUpSubject | null>;
  /** Notes that the question was visible long enough to be seen. */
  seen: (subject: FollowUpSubject) => Promise<void>;
  /** This and the following reject when it could not be stored. */
  happened: (subject: Exclude<FollowUpSubject, { of: 'thread' }>) => Promise<KeptDraft>;
  /** Answers what a thread asks. @param line what is meant, done or heard; null where there is none */
  answer: (asking: Asking, answer: AskingAnswer, line: string | null) => Promise<AnsweredAsking>;
  letGo: (intention: Intention) => Promise<KeptDraft>;
  takeBack: (kept: KeptDraft) => Promise<void>;
  /** Changes an entry, unless another window changed the same of it since it was `seen`. */
  edit: (seen: Entry, changes: EntryChanges) => Promise<Edited>;
  /** Takes an edit back; false where it was changed again since. */
  undoEdit: (before: Entry, entry: Entry) => Promise<boolean>;
  /** An entry that was deleted is there again, with these changes; unless it is there already. */
  bringBack: (gone: Entry, changes?: EntryChanges) => Promise<Edited>;
  open: () => Promise<Intention[]>;
  /** Calls back after every write, of this page or another. Returns how to stop. */
  onAnyChange: (listener: () => void) => () => void;
}

/** What an answer has written: the act it became, or none; and how it is taken back. */
export interface AnsweredAsking {
  entry: Entry | null;
  undo: () => Promise<void>;
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
      journal.onAnyChange(() => {
        if (subject?.of !== 'intention') return;
        const asked = subject.intention;
        journal.open().then(
          (open) => {
            const now = open.find(({ id }) => id === asked.id);
            // Answered in the list or in another window, or given another time.
            if (now?.day !== asked.day || now.minute !== asked.minute) setSubject(null);
            else if (now.changedAt !== asked.changedAt) {
              setSubject({ of: 'intention', intention: now });
            }
          },
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
  const undoing = (back: () => Promise<void>, again: FollowUpSubject) => () =>
    void attempt(
      async () => {
        await back();
        setKept(null);
        setSubject(again);
        place.current?.focus();
      },
      () => ({ text: message('undone') }),
    );
  /** Carries an answer out, and shows the line of the act it became, or where the focus was. */
  const answering = (
    again: FollowUpSubject,
    work: () => Promise<{ kept: KeptDraft | null; undo: () => Promise<void> }>,
    text: MessageKey,
  ) => {
    let undo: (() => Promise<void>) | undefined;
    return attempt(
      async () => {
        const done = await work();
        undo = done.undo;
        setSubject(null);
        if (done.kept) setKept(done.kept);
        else place.current?.focus();
      },
      () => ({ text: message(text), ...(undo ? { undo: undoing(undo, again) } : {}) }),
    );
  };
  type Known = Exclude<FollowUpSubject, { of: 'thread' }>;
  const happened = (what: Known) =>
    answering(
      what,
      async () => {
        const kept = await journal.happened(what);
        return { kept, undo: () => journal.takeBack(kept) };
      },
      'kept',
    );
  const letGo = (what: Known) => {
    if (what.of === 'practice') {
      setSubject(null);
      journal.seen(what).catch(() => undefined);
      return;
    }
    return answering(
      what,
      async () => {
        const kept = await journal.letGo(what.intention);
        return { kept: null, undo: () => journal.takeBack(kept) };
      },
      'let_gone',
    );
  };
  const answer = (asking: Asking, { answer, says, line }: AskedAnswer, typed?: string) =>
    answering(
      { of: 'thread', asking },
      async () => {
        const { entry, undo } = await journal.answer(asking, answer, typed ?? line);
        const kept = entry && { entry, intention: null, people: [], before: null };
        return { kept, undo };
      },
      says,
    );
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

  if (!subject && !kept && !notice) return null;
  return (
    <div ref={place} class={css.container} tabIndex={-1}>
      {subject?.of === 'thread' && (
        <AskingQuestion
          // Brought back by an undo, it begins anew.
          key={notice ? 'again' : 'first'}
          words={wordsOfAsking(subject.asking, today, message)}
          onAnswer={(given, typed) => void answer(subject.asking, given, typed)}
        />
      )}
      {subject && subject.of !== 'thread' && (
        <Question
          label={message('recall_title')}
          lead={
            <>
              {message(subject.of === 'practice' ? 'recall_practice' : 'recall_title')}
              {subject.of === 'intention' && subject.intention.day && (
                <> · {formatDay(subject.intention.day, today)}</>
              )}
            </>
          }
          words={
            subject.of === 'practice'
              ? subject.invitation
              : planSentence(subject.intention, message)
          }
          secret={subject.of === 'intention'}
          answers={[
            { name: message('recall_happened'), onPress: () => void happened(subject) },
            {
              name: message(subject.of === 'practice' ? 'recall_not' : 'recall_let_go'),
              onPress: () => void letGo(subject),
            },
          ]}
        />
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

interface QuestionProps {
  /** What it is called where it is only named. */
  label: string;
  /** What is asked; without names and words of the person. */
  lead: ComponentChildren;
  words: string;
  /** Whether the words are of the person, and discreet mode hides them. */
  secret: boolean;
  /** A line that answers it, in place of the first answer. */
  field?: ComponentChildren;
  /** Does what the first answer does, where there is a field. */
  onKey?: () => void;
  /** The first has the key, where there is no field. */
  answers: readonly { name: string; onPress: () => void }[];
}

/** Something that is asked, and its answers. */
function Question({ label, lead, words, secret, field, onKey, answers }: QuestionProps) {
  const message = useMessages();
  const discreet = useDiscreet();
  const id = useId();
  const onFirst = onKey ?? answers[0]?.onPress;
  useKeydown((event) => {
    const { key, altKey, ctrlKey, metaKey, repeat, defaultPrevented } = event;
    if (key !== 'Enter' || !altKey || ctrlKey || metaKey || repeat || defaultPrevented) return;
    event.preventDefault();
    onFirst?.();
  });
  const described = secret && discreet ? id : undefined;
  return (
    <section class={`${css.followUp} reveals-discreet-text`} aria-label={label}>
      <p class={css.lead}>{lead}</p>
      <p
        id={id}
        class={`${css.words} ${secret ? 'discreet-text' : ''}`}
        dir="auto"
        aria-hidden={(secret && discreet) || undefined}
      >
        {words}
      </p>
      {field}
      <div class={css.answers}>
        {answers.map(({ name, onPress }, at) => {
          const leads = at === 0 && !field;
          return (
            <Fragment key={name}>
              <Button
                weight={leads ? 'plain' : 'quiet'}
                describedBy={leads ? described : undefined}
                onPress={onPress}
              >
                {name}
              </Button>
              {leads && <kbd>{message('kind_key')}</kbd>}
            </Fragment>
          );
        })}
      </div>
    </section>
  );
}

interface AskingQuestionProps {
  words: AskedWords;
  /** @param typed the line that was written to it, where there is a field for one */
  onAnswer: (answer: AskedAnswer, typed?: string) => void;
}

/** What a thread asks; where it is answered in a line, with the field for it. */
function AskingQuestion({ words: { lead, words, answers, field }, onAnswer }: AskingQuestionProps) {
  const message = useMessages();
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLTextAreaElement>(null);
  const byLine = answers.find(({ answer }) => answer === 'line');
  const keep = () => {
    const line = lineFrom(typed);
    if (byLine && line !== null) onAnswer(byLine, line);
  };
  return (
    <Question
      label={lead}
      lead={lead}
      words={words}
      secret
      answers={answers
        .filter((one) => one !== byLine)
        .map((one) => ({ name: message(one.name), onPress: () => onAnswer(one) }))}
      {...(byLine && field
        ? {
            onKey: () => (lineFrom(typed) === null ? input.current?.focus() : keep()),
            field: (
              <SingleLineField
                label={message(field)}
                hint={message('enter_keeps')}
                value={typed}
                inputRef={input}
                inputProps={{ maxLength: MAX_WORDS_LENGTH }}
                onInput={setTyped}
                onEnter={keep}
              />
            ),
          }
        : {})}
    />
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
