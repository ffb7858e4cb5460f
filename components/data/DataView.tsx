/** What is the person's own: taking it out, bringing it in, copies, and letting go of it. */

import { dateInWords } from '@/components/base/format-date';
import { type MessageKey, useWords } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import type { LargeChange } from '@/utils/journal/transfer/undo-log';
import { type CopiesProps, YoursCopies } from './BackupsSection';
import css from './DataView.module.css';
import { type DeleteProps, YoursDelete } from './DeleteSection';
import { type ExportProps, YoursExport } from './ExportSection';
import { type Mover, YoursImport } from './ImportSection';
import { Progress } from './Progress';
import { useRunning } from './useTask';

interface Props extends ExportProps, CopiesProps, DeleteProps {
  mover: Mover;
  /** The last large change, while it can be undone; with its local day. */
  last: (LargeChange & { day: string }) | null;
  onUndo: () => Promise<void>;
}

const SAID: Readonly<Record<LargeChange['what'], MessageKey>> = {
  import: 'last_import',
  restore: 'last_restore',
  delete: 'last_delete',
  forget: 'last_forget',
  one: 'last_one',
};
const UNDO: Readonly<Record<LargeChange['what'], MessageKey>> = {
  import: 'undo_import',
  restore: 'undo_restore',
  delete: 'undo_delete',
  forget: 'undo_forget',
  one: 'undo_one',
};

export function Yours({ mover, last, onUndo, ...props }: Props) {
  const words = useWords();
  const work = useRunning();
  return (
    <main class={css.yours}>
      <header class={css.header}>
        <h1>{words('title_yours')}</h1>
        <p>{words('yours_what')}</p>
      </header>
      <div role="status">
        {last && (
          <div class={css.last}>
            <p>{words(SAID[last.what], last.about, dateInWords(last.day))}</p>
            <Button disabled={work.done !== null} onPress={() => work.run(() => onUndo())}>
              {words(UNDO[last.what])}
            </Button>
          </div>
        )}
      </div>
      <Progress name={words('undo')} work={work} />
      <YoursExport {...props} />
      <YoursImport mover={mover} />
      <YoursCopies {...props} mover={mover} />
      <YoursDelete {...props} />
    </main>
  );
}
