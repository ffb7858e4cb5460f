/**
 * One thing that was meant, shown once and lightly: whether it happened. One key makes it an entry,
 * whose line can be changed at once; or it is let go; or it goes away by itself.
 */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useDiscreet } from '@/components/base/DiscreetText';
import { useWords } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { Notice, type NoticeText } from '@/components/ui/Notice';
import { LineField } from '@/components/ui/SingleLineField';
import type { Entry } from '@/utils/journal/model/entry';
import { lineFrom } from '@/utils/journal/model/fields';
import type { Intention } from '@/utils/journal/model/intention';
import type { Kept } from '@/utils/journal/writing/draft';
import { dayName } from '@/utils/shared/format-day';
import css from './FollowUp.module.css';

export type Recalled =
  | { of: 'intention'; intention: Intention }
  /** The practice somebody stepped away with. */
  | { of: 'practice'; title: string };

export interface Recalling {
  /** What to show by itself now; null for nothing. */
  recall: () => Promise<Recalled | null>;
  /** It was really looked at. */
  seen: (recalled: Recalled) => Promise<void>;
  /** Each rejects when it could not be stored. */
  happened: (recalled: Recalled) => Promise<Kept>;
  letGo: (intention: Intention) => Promise<Kept>;
  takeBack: (kept: Kept) => Promise<void>;
  write: (entry: Entry, before?: Entry) => Promise<void>;
  open: () => Promise<Intention[]>;
  onChange: (listener: () => void) => () => void;
}

interface Props {
  journal: Recalling;
  /** 'YYYY-MM-DD'. */
  today: string;
  /** Where it was read already; else it is read once this is drawn. */
  first?: Recalled | null;
  /** Something was kept or taken back here. */
  onKept?: () => void;
}

/** A new tab that is on its way elsewhere has shown nothing. */
const SEEN_MS = 1_500;

export function Recall({ journal, today, first, onKept }: Props) {
  const words = useWords();
  const [recalled, setRecalled] = useState<Recalled | null>(first ?? null);
  const [kept, setKept] = useState<Kept | null>(null);
  const [notice, setNotice] = useState<NoticeText | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const busy = useRef(false);
  const id = useId();
  const discreet = useDiscreet();
  /** The person's own words. */
  const secret = recalled?.of === 'intention';

  // biome-ignore lint/correctness/useExhaustiveDependencies: once.
  useEffect(() => {
    if (first === undefined) journal.recall().then(setRecalled, () => undefined);
  }, []);
  useEffect(() => {
    if (!recalled) return;
    const timer = setTimeout(() => {
      // What can't be noted is asked again, which is the lesser harm.
      if (document.visibilityState === 'visible') journal.seen(recalled).catch(() => undefined);
    }, SEEN_MS);
    return () => clearTimeout(timer);
  }, [recalled, journal]);
  useEffect(
    () =>
      journal.onChange(() => {
        if (recalled?.of !== 'intention') return;
        // Another window has answered it.
        const { id } = recalled.intention;
        journal.open().then(
          (open) => open.every((one) => one.id !== id) && setRecalled(null),
          () => undefined,
        );
      }),
    [journal, recalled],
  );

  const act = async (work: () => Promise<unknown>, done: () => NoticeText) => {
    if (busy.current) return;
    busy.current = true;
    try {
      await work();
      setNotice(done());
      onKept?.();
    } catch {
      setNotice({ text: words('write_failed'), failed: true });
    } finally {
      busy.current = false;
    }
  };
  const undoing = (done: Kept, again: Recalled) => () =>
    void act(
      async () => {
        await journal.takeBack(done);
        setKept(null);
        setRecalled(again);
        place.current?.focus();
      },
      () => ({ text: words('undone') }),
    );
  const happened = (what: Recalled) => {
    let done: Kept | undefined;
    return act(
      async () => {
        done = await journal.happened(what);
        setRecalled(null);
        setKept(done);
      },
      () => ({ text: words('kept'), ...(done ? { undo: undoing(done, what) } : {}) }),
    );
  };
  const letGo = (what: Recalled) => {
    if (what.of === 'practice') {
      setRecalled(null);
      journal.seen(what).catch(() => undefined);
      return;
    }
    let done: Kept | undefined;
    return act(
      async () => {
        done = await journal.letGo(what.intention);
        setRecalled(null);
        place.current?.focus();
      },
      () => ({ text: words('let_gone'), ...(done ? { undo: undoing(done, what) } : {}) }),
    );
  };
  const rewrite = (entry: Entry, line: string | null) => {
    setKept(null);
    place.current?.focus();
    if (line === null || line === entry.words) return;
    const changed = { ...entry, words: line };
    const back = () =>
      void act(
        () => journal.write(entry, changed),
        () => ({ text: words('undone') }),
      );
    void act(
      () => journal.write(changed, entry),
      () => ({ text: words('changed'), undo: back }),
    );
  };

  useEffect(() => {
    if (!recalled) return;
    const onKey = (event: KeyboardEvent) => {
      const { key, altKey, ctrlKey, metaKey, repeat, defaultPrevented } = event;
      if (key !== 'Enter' || !altKey || ctrlKey || metaKey || repeat || defaultPrevented) return;
      event.preventDefault();
      void happened(recalled);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  if (!recalled && !kept && !notice) return null;
  return (
    <div ref={place} class={css.place} tabIndex={-1}>
      {recalled && (
        <section class={`${css.recall} unveils`} aria-label={words('recall_title')}>
          <p class={css.lead}>
            {words(recalled.of === 'practice' ? 'recall_practice' : 'recall_title')}
            {recalled.of === 'intention' && recalled.intention.day && (
              <> · {dayName(recalled.intention.day, today, words('language'))}</>
            )}
          </p>
          <p
            id={id}
            class={`${css.words} ${secret ? 'veil' : ''}`}
            dir="auto"
            aria-hidden={(secret && discreet) || undefined}
          >
            {recalled.of === 'practice' ? recalled.title : recalled.intention.words}
          </p>
          <div class={css.answers}>
            <Button
              describedBy={secret && discreet ? id : undefined}
              onPress={() => void happened(recalled)}
            >
              {words('recall_happened')}
            </Button>
            <kbd>{words('kind_key')}</kbd>
            <Button weight="quiet" onPress={() => void letGo(recalled)}>
              {words(recalled.of === 'practice' ? 'recall_not' : 'recall_let_go')}
            </Button>
          </div>
        </section>
      )}
      {kept?.entry && (
        <Line entry={kept.entry} onDone={(line) => rewrite(kept.entry as Entry, line)} />
      )}
      <Notice notice={notice} />
    </div>
  );
}

/** The line as it was meant, to be put as it was. */
function Line({ entry, onDone }: { entry: Entry; onDone: (line: string | null) => void }) {
  const words = useWords();
  const [typed, setTyped] = useState(entry.words);
  return (
    <LineField
      label={words('recall_line')}
      hint={words('change_hint')}
      value={typed}
      focused
      onInput={setTyped}
      onEnter={() => onDone(lineFrom(typed))}
      onEscape={() => onDone(null)}
    />
  );
}
