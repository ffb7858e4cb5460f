/**
 * Writing down: the field, today's acts with undo, and the open intentions. Used by the popup, the
 * new tab and the pause page. Storage comes in as functions, and a line leaves the field only
 * after it was stored.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useDiscreet } from '@/components/base/DiscreetText';
import { formatDay } from '@/components/base/format-date';
import { useMessages } from '@/components/base/messages';
import { formatDayOfPlan } from '@/components/base/plan-words';
import { Button } from '@/components/ui/Button';
import { Notice, type NoticeContent } from '@/components/ui/Notice';
import type { Entry } from '@/utils/journal/model/entry';
import type { Intention } from '@/utils/journal/model/intention';
import {
  BLANK,
  type Draft,
  isBlank,
  type KeptDraft,
  understand,
} from '@/utils/journal/writing/draft';
import type { EditedIntention, IntentionChanges } from '@/utils/journal/writing/intention-edit';
import type { KnownPerson } from '@/utils/journal/writing/mentions';
import type { LineRules } from '@/utils/languages/line-rules';
import { cut } from '@/utils/shared/cut-text';
import { inTime } from '@/utils/shared/in-time';
import { SECOND_MS } from '@/utils/shared/time';
import type { FollowUpJournal } from './FollowUp';
import { Intentions } from './Intentions';
import { type EditedLine, type LineEdit, TodaysActs } from './TodaysActs';
import css from './WriteDown.module.css';
import { WriteDownField } from './WriteDownField';

export interface WriteDownJournal extends FollowUpJournal {
  /** Today's acts, newest first. */
  today: () => Promise<Entry[]>;
  /** Calls back when another page of ours changed the journal. Returns how to stop. */
  onChange: (listener: () => void) => () => void;
  /** Today, 'YYYY-MM-DD'. */
  day: () => Promise<string>;
  /** All people of the journal. */
  people: () => Promise<KnownPerson[]>;
  /** The languages by which a line is read: the person's and English. */
  lineRules: () => Promise<readonly LineRules[]>;
  /**
   * Stores the draft, its day as it was shown on `readOn`; resolves with null where it is blank.
   * Rejects when that failed.
   */
  keep: (draft: Draft, readOn: string) => Promise<KeptDraft | null>;
  /** Resolves with the entry as it was, which another window may have changed. */
  remove: (entry: Entry) => Promise<Entry>;
  /**
   * Changes an open intention, unless another window changed the same of it since it was `seen`, or
   * ended it. Those who were made for it are kept with it.
   */
  change: (
    seen: Intention,
    changes: IntentionChanges,
    made: readonly KnownPerson[],
  ) => Promise<EditedIntention>;
  saveDraft: (draft: Draft) => Promise<void>;
  readDraft: () => Promise<Draft>;
  /** Calls back when the draft was stored or removed, here or in another window. Returns how to stop. */
  onDraft: (listener: () => void) => () => void;
  newId: () => string;
}

/** What is read before the first drawing. */
export interface WriteDownStart {
  /** The unfinished draft of the page that last closed. */
  draft: Draft;
  /** Today's acts, newest first; null where they could not be read. */
  entries: readonly Entry[] | null;
  /** Today, 'YYYY-MM-DD'. */
  day: string;
  people: readonly KnownPerson[];
  /** Open intentions, in the order in which they are listed. */
  open: readonly Intention[];
  /** The languages by which a line is read: the person's and English. */
  languages: readonly LineRules[];
  /** Result of a line from the address bar that was not shown yet; null for none. */
  omniboxResult: { failed: boolean; kept: KeptDraft | null } | null;
}

/** As much of a line as a notice shows. In UTF-16 code units; chosen. */
const GLIMPSE = 200;

/** How many of today's acts show by themselves. Chosen: what leads is the field above them. */
const NEWEST = 2;

/** Milliseconds until shortly after the next full hour, by the wall clock. */
function untilNextHour(): number {
  const now = new Date();
  return new Date(now).setHours(now.getHours() + 1, 0, 1, 0) - now.getTime();
}

interface Props {
  journal: WriteDownJournal;
  start: WriteDownStart;
  /** A new number when the page itself has stored something. */
  version?: number;
  /** The question it asks, in place of its own. */
  label?: string | undefined;
  /** Whether it takes the focus when it appears: it does, where a page is for it. */
  focused?: boolean;
  onEscape?: () => void;
}

export function WriteDown({ journal, start, version = 0, label, focused, onEscape }: Props) {
  const message = useMessages();
  const discreet = useDiscreet();
  const [draft, setDraft] = useState(start.draft);
  const [entries, setEntries] = useState(start.entries ?? []);
  const [notice, setNotice] = useState<NoticeContent | null>(
    start.entries ? null : { text: message('read_failed'), failed: true },
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: once.
  useEffect(() => {
    if (start.entries && start.omniboxResult) setNotice(omniboxText(start.omniboxResult));
  }, []);
  const [day, setDay] = useState(start.day);
  const [people, setPeople] = useState(start.people);
  const [open, setOpen] = useState(start.open);
  const [languages, setLanguages] = useState(start.languages);
  /** Whether all of today's acts show. */
  const [all, setAll] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const latest = useRef(draft);
  const draftSaved = useRef(true);
  /** How many drafts are on their way to storage: what lies there meanwhile is older. */
  const writing = useRef(0);
  /** How many were written here. */
  const written = useRef(0);
  const busy = useRef(false);

  const show = (value: Draft) => {
    latest.current = value;
    setDraft(value);
  };
  /** Resolves in any case, once it is stored or can't be. */
  const write = (value: Draft): Promise<void> => {
    show(value);
    writing.current += 1;
    written.current += 1;
    return journal.saveDraft(value).then(
      () => {
        writing.current -= 1;
        draftSaved.current = true;
      },
      // It stays in the field.
      () => {
        writing.current -= 1;
        draftSaved.current = false;
      },
    );
  };

  const refresh = () =>
    Promise.all([
      journal.today().then(setEntries),
      journal.day().then(setDay),
      journal.people().then(setPeople),
      journal.open().then(setOpen),
      journal.lineRules().then(setLanguages),
    ]).catch(() => undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what they close over never changes.
  useEffect(() => {
    const takeStored = async () => {
      if (!draftSaved.current || writing.current > 0) return;
      const before = written.current;
      const stored = await journal.readDraft();
      // Somebody writes on here by now.
      if (written.current !== before) return;
      // What is chosen before anything is typed is stored nowhere.
      if (isBlank(stored) && isBlank(latest.current)) return;
      if (JSON.stringify(stored) !== JSON.stringify(latest.current)) show(stored);
    };
    let taking: Promise<void> | null = null;
    let again = false;
    /**
     * Another window may have stored or changed the draft. Read one after the other, at each key there:
     * what was read first would else be shown last.
     */
    const takeDraft = async (): Promise<void> => {
      again = true;
      taking ??= (async () => {
        while (again) {
          again = false;
          await takeStored();
        }
      })().finally(() => {
        taking = null;
      });
      await taking;
    };
    const stop = journal.onChange(() => {
      void refresh();
      if (!document.hasFocus()) void takeDraft();
    });
    // Where the keys go somewhere else, nobody is writing here.
    const stopDraft = journal.onDraft(() => {
      if (!document.hasFocus()) void takeDraft();
    });
    // What was stored since it was read, before anybody listened here.
    if (!document.hasFocus()) void takeDraft();
    const onVisible = () => {
      if (document.visibilityState !== 'visible') return;
      void refresh();
      void takeDraft();
    };
    document.addEventListener('visibilitychange', onVisible);
    // Days begin on the hour, so that then what is shown follows.
    let timer: ReturnType<typeof setTimeout>;
    const atTheHour = () => {
      timer = setTimeout(() => {
        void refresh();
        atTheHour();
      }, untilNextHour());
    };
    atTheHour();
    return () => {
      stop();
      stopDraft();
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [journal]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever there are news.
  useEffect(() => {
    if (version > 0) void refresh();
  }, [version]);

  /** Does the work, then shows what was done, or that it failed. */
  const attempt = async (work: () => Promise<unknown>, done: NoticeContent): Promise<boolean> => {
    const did = await work().then(
      () => true,
      () => false,
    );
    setNotice(did ? done : { text: message('write_failed'), failed: true });
    await refresh();
    return did;
  };
  /** The undo button disappears with its notice, so the focus goes to the field. */
  const undoing = (work: () => Promise<unknown>) => () => {
    field.current?.focus();
    void attempt(work, { text: message('undone') });
  };

  const keep = async () => {
    const read = understand(draft, people, day, languages);
    // That it is too long stands under the field.
    if (busy.current || read.words === null || read.tooLong || read.lacksDay) return;
    busy.current = true;
    try {
      const kept = await journal.keep(draft, day);
      if (!kept) return;
      // What was typed meanwhile stays. Who leaves at "Saved." is not to find the line in the field
      // again; where storage does not answer it is said all the same.
      if (latest.current === draft) await inTime(write(BLANK), null, SECOND_MS);
      const undo = undoing(async () => {
        await journal.takeBack(kept);
        // Back into the field, unless something else is there by now.
        if (isBlank(latest.current)) void write(draft);
      });
      const wentOn = kept.entry && read.texts.goesOn ? ` ${message('line_went_on')}` : '';
      setNotice({ text: keptText(kept) + wentOn, undo });
    } catch {
      setNotice({ text: message('keep_failed'), failed: true });
    } finally {
      busy.current = false;
    }
    await refresh();
  };

  /** Says where it went, where that is not in view. */
  const keptText = ({ entry, intention, occasion }: KeptDraft): string => {
    const name = (named: string) => formatDay(named, day);
    if (occasion) return message('occasion_kept', { day: name(occasion.on) });
    if (entry)
      return entry.day === day ? message('kept') : message('kept_under', { day: name(entry.day) });
    return intention?.day
      ? message('intention_kept_for', {
          day: formatDayOfPlan(intention.day, intention.minute ?? null, day),
        })
      : message('intention_kept');
  };

  /** Says here what the address bar had no room for. */
  const omniboxText = ({
    failed,
    kept,
  }: NonNullable<WriteDownStart['omniboxResult']>): NoticeContent | null => {
    if (failed) return { text: message('keep_failed'), failed };
    const line = kept?.entry?.words ?? kept?.intention?.words;
    if (!kept || line === undefined) return null;
    return {
      text: discreet ? message('kept') : message('kept_elsewhere', { line }),
      undo: undoing(() => journal.takeBack(kept)),
    };
  };

  /** The line of one of today's acts. Nothing of another window is written over unasked. */
  const changeLine = async ({ seen, typed, gone }: EditedLine): Promise<LineEdit> => {
    const changes = { words: typed };
    const edited = await (gone
      ? journal.bringBack(seen, changes)
      : journal.edit(seen, changes)
    ).catch(() => null);
    if (edited?.state === 'kept') {
      const { entry, before } = edited;
      setNotice({
        text: message('changed'),
        undo: gone ? undoing(() => journal.remove(entry)) : () => void undoChange(before, entry),
      });
    } else if (edited?.state === 'meanwhile') {
      setNotice({ text: meanwhileText(edited.present), failed: true });
    } else if (!edited) setNotice({ text: message('write_failed'), failed: true });
    await refresh();
    if (!edited) return { state: 'failed' };
    return edited.state === 'meanwhile' ? edited : { state: 'stored' };
  };
  const undoChange = async (before: Entry, entry: Entry) => {
    field.current?.focus();
    const did = await journal.undoEdit(before, entry).catch(() => null);
    if (did === null) setNotice({ text: message('write_failed'), failed: true });
    else setNotice({ text: message(did ? 'undone' : 'changed_since') });
    await refresh();
  };
  const changeIntention = async (...edit: Parameters<WriteDownJournal['change']>) => {
    const edited = await journal.change(...edit).catch(() => null);
    if (edited?.state === 'kept') {
      const { kept } = edited;
      setNotice({ text: message('changed'), undo: undoing(() => journal.takeBack(kept)) });
    } else if (edited?.state === 'meanwhile') {
      const { present } = edited;
      const text = present ? meanwhileText(present) : message('changed_since');
      setNotice({ text, failed: true });
    } else if (!edited) setNotice({ text: message('sheet_failed'), failed: true });
    const refreshed = refresh();
    // Its form closes on the line as it is now.
    if (edited?.state === 'kept') await refreshed;
    return edited;
  };
  const meanwhileText = (present: { words: string } | null): string => {
    if (!present) return message('deleted_meanwhile');
    return discreet
      ? message('changed_meanwhile')
      : message('changed_meanwhile_to', { words: cut(present.words, GLIMPSE) });
  };

  /** Answers an intention, with an undo. */
  const answer = (done: () => Promise<KeptDraft>, text: string) => {
    field.current?.focus();
    let kept: KeptDraft | null = null;
    return attempt(
      async () => {
        kept = await done();
      },
      { text, undo: undoing(async () => kept && (await journal.takeBack(kept))) },
    );
  };

  return (
    <section class={css.writeDown}>
      <WriteDownField
        draft={draft}
        people={people}
        today={day}
        languages={languages}
        inputRef={field}
        newId={journal.newId}
        label={label}
        focused={focused}
        onDraft={write}
        onKeep={() => void keep()}
        {...(onEscape ? { onEscape } : {})}
      >
        <Notice
          notice={notice}
          undoField={field}
          placeholder={entries.length > 0 || !isBlank(draft) ? undefined : message('today_empty')}
        />
      </WriteDownField>
      {entries.length > 0 && (
        <section
          class={all ? css.all : undefined}
          data-today
          data-all={all || undefined}
          aria-labelledby="today"
        >
          <div class={css.heading}>
            <h2 id="today">{message('today')}</h2>
            {entries.length > NEWEST && (
              <Button weight="quiet" expanded={all} onPress={() => setAll(!all)}>
                {message(all ? 'today_newest' : 'today_all')}
              </Button>
            )}
          </div>
          <div class={css.scroll}>
            <TodaysActs
              entries={entries}
              newest={all ? undefined : NEWEST}
              onChange={changeLine}
              onDelete={(entry) => {
                // Of several the next one gets the focus (keep-focus).
                if (entries.length === 1) field.current?.focus();
                let removed = entry;
                const remove = async () => {
                  removed = await journal.remove(entry);
                };
                void attempt(remove, {
                  text: message('deleted'),
                  undo: undoing(() => journal.bringBack(removed)),
                });
              }}
            />
          </div>
        </section>
      )}
      <Intentions
        open={open}
        today={day}
        onHappened={(intention) =>
          void answer(() => journal.happened({ of: 'intention', intention }), message('kept'))
        }
        people={people}
        newId={journal.newId}
        onLetGo={(intention) => void answer(() => journal.letGo(intention), message('let_gone'))}
        onChange={changeIntention}
      />
    </section>
  );
}
