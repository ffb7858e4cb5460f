/** The journal as a small book: which days, what is taken in, and whether to print it or keep a file. */
import { useState } from 'preact/hooks';
import { useDiscreet } from '@/components/base/DiscreetText';
import { useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { inOrder, type Span, SpanFields } from '@/components/ui/SpanFields';
import { Switch } from '@/components/ui/Switch';
import type { BookWish } from '@/utils/journal/transfer/book';
import type { TaskControl } from '@/utils/journal/transfer/transfer';
import css from './JournalDataView.module.css';
import type { Task } from './useTask';

export interface BookActions {
  /** Downloads it and resolves with the file's name; null where there is nothing to read in it. */
  onSaveBook: (wish: BookWish, control: TaskControl) => Promise<string | null>;
  /** Prints it; false where there is nothing to read in it. */
  onPrintBook: (wish: BookWish, control: TaskControl) => Promise<boolean>;
}

interface Props extends BookActions {
  task: Task;
  /** What came of it, to be said. */
  onResult: (said: string | null) => void;
}

export function BookChoice({ onSaveBook, onPrintBook, task, onResult }: Props) {
  const message = useMessages();
  const discreet = useDiscreet();
  const [span, setSpan] = useState<Span>({ from: null, to: null });
  const [withHard, setWithHard] = useState(false);
  const [monthsApart, setMonthsApart] = useState(false);
  const make = (work: (wish: BookWish, control: TaskControl) => Promise<string | null>) => {
    onResult(null);
    const wish = { ...inOrder(span), withHard, monthsApart };
    task.run(async (control) => onResult(await work(wish, control)));
  };
  const save = () =>
    make(async (wish, control) => {
      const name = await onSaveBook(wish, control);
      return name === null ? message('book_nothing') : message('export_done', { name });
    });
  const print = () =>
    make(async (wish, control) =>
      (await onPrintBook(wish, control)) ? null : message('book_nothing'),
    );
  return (
    <>
      <SpanFields value={span} onChange={setSpan} />
      <p class={css.soft}>{message('span_hint')}</p>
      <Switch
        label={message('paper_hard')}
        hint={message('paper_hard_hint')}
        on={withHard}
        onChange={setWithHard}
      />
      <Switch label={message('book_apart')} on={monthsApart} onChange={setMonthsApart} />
      {discreet && <p class={css.soft}>{message('book_discreet')}</p>}
      <div class={css.actions}>
        <Button weight="main" onPress={save} disabled={task.done !== null}>
          {message('export_save')}
        </Button>
        <Button onPress={print} disabled={task.done !== null}>
          {message('paper_print')}
        </Button>
      </div>
    </>
  );
}
