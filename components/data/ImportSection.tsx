/**
 * Importing a file in steps: what it is, which column is which, what it would change, doing it. Once
 * it is done, that it was and how it is undone stand here and have the focus.
 */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { formatDate } from '@/components/base/format-date';
import { type MessageKey, useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { Select, type SelectOption } from '@/components/ui/Select';
import { type DateOrder, dayFrom } from '@/utils/journal/transfer/days-in-files';
import {
  MAPPED_COLUMNS,
  type MappedColumn,
  type TableMapping,
} from '@/utils/journal/transfer/table';
import type {
  FileInspection,
  ImportOptions,
  OpenedFile,
  Preview,
  TableReading,
  TaskControl,
} from '@/utils/journal/transfer/transfer';
import { DataSection } from './DataSection';
import { PassphraseField } from './ExportSection';
import { ImportPreview } from './ImportPreview';
import css from './JournalDataView.module.css';
import { LargeChanges, type LargeChangesProps } from './LargeChanges';
import { Progress } from './Progress';
import { useTask } from './useTask';

/** Each rejects with a transfer error. Only `applyImport` changes the journal. */
export interface TransferActions {
  inspectFile: (opened: OpenedFile) => Promise<FileInspection>;
  /** Reads the whole file. @param table how its columns are read; null for a journal file */
  readFile: (
    opened: OpenedFile,
    table: TableReading | null,
    control: TaskControl,
  ) => Promise<Preview>;
  /** Reads a snapshot. @param atMs when it was made, which identifies it */
  readSnapshot: (atMs: number, control: TaskControl) => Promise<Preview>;
  /** Makes the changes of the last preview. */
  applyImport: (agreed: ImportOptions, control: TaskControl) => Promise<void>;
  /** Drops what was read. */
  discard: () => void;
}

type Stage =
  | { at: 'start' }
  | { at: 'sealed'; opened: OpenedFile }
  | { at: 'table'; opened: OpenedFile; look: Extract<FileInspection, { kind: 'table' }> }
  | { at: 'preview'; opened: OpenedFile; preview: Preview };

export function ImportSection({
  transfer,
  changes,
  onUndo,
}: { transfer: TransferActions } & LargeChangesProps) {
  const message = useMessages();
  const task = useTask();
  const input = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<Stage>({ at: 'start' });
  const [typed, setTyped] = useState('');
  const [made, setMade] = useState(0);
  const chooser = useRef<HTMLButtonElement>(null);
  // Each stage begins with the focus in it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: at every other stage.
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('input, select, h3')?.focus();
  }, [stage.at]);

  const read = (opened: OpenedFile, table: TableReading | null) =>
    task.run(async (control) => {
      setStage({ at: 'preview', opened, preview: await transfer.readFile(opened, table, control) });
    });
  const look = (opened: OpenedFile) =>
    task.run(async (control) => {
      const look = await transfer.inspectFile(opened);
      if (look.kind === 'sealed') return setStage({ at: 'sealed', opened });
      if (look.kind === 'table') return setStage({ at: 'table', opened, look });
      setStage({ at: 'preview', opened, preview: await transfer.readFile(opened, null, control) });
    });
  const close = () => {
    transfer.discard();
    task.forget();
    setTyped('');
    setStage({ at: 'start' });
  };
  const choose = (file: File | undefined) => {
    // Without this, choosing the same file again fires no event.
    if (input.current) input.current.value = '';
    if (!file) return;
    close();
    look({ file, passphrase: null });
  };
  return (
    <DataSection id="import" title={message('import_title')}>
      <p class={css.soft}>{message('import_what')}</p>
      {/* Hidden and clicked by the button: the text of the browser's own control can't be translated. */}
      <input
        ref={input}
        type="file"
        hidden
        aria-label={message('import_choose')}
        accept=".json,.csv,.tsv,.txt,.sealed,application/json,text/csv"
        onChange={(event) => choose(event.currentTarget.files?.[0])}
      />
      <div class={css.actions}>
        <Button
          onPress={() => input.current?.click()}
          disabled={task.done !== null}
          buttonRef={chooser}
        >
          {message('import_choose')}
        </Button>
      </div>
      <div ref={box} class={css.stage}>
        {stage.at === 'sealed' && (
          <div class={css.preview}>
            <p>{message('import_sealed', { name: stage.opened.file.name })}</p>
            <PassphraseField
              label={message('passphrase')}
              value={typed}
              onInput={setTyped}
              onEnter={() => look({ ...stage.opened, passphrase: typed })}
            />
            <div class={css.actions}>
              <Button
                weight="main"
                disabled={task.done !== null || typed === ''}
                onPress={() => look({ ...stage.opened, passphrase: typed })}
              >
                {message('import_open')}
              </Button>
              <Button weight="quiet" onPress={close}>
                {message('cancel')}
              </Button>
            </div>
          </div>
        )}
        {stage.at === 'table' && (
          <ColumnMapping
            look={stage.look}
            disabled={task.done !== null}
            onRead={(table) => read(stage.opened, table)}
            onClose={close}
          />
        )}
        {stage.at === 'preview' && (
          <ImportPreview
            preview={stage.preview}
            about={stage.opened.file.name}
            isSnapshot={false}
            disabled={task.done !== null}
            onAgree={(agreed) =>
              task.run(async (control) => {
                await transfer.applyImport(agreed, control);
                setStage({ at: 'start' });
                setMade((times) => times + 1);
              })
            }
            onClose={close}
          />
        )}
      </div>
      <Progress name={message('import_running')} task={task} />
      <LargeChanges changes={changes} onUndo={onUndo} of={['import']} made={made} after={chooser} />
    </DataSection>
  );
}

const COLUMN_NAMES: Readonly<Record<MappedColumn, MessageKey>> = {
  day: 'column_day',
  words: 'column_words',
  direction: 'column_direction',
  kind: 'column_kind',
  people: 'column_people',
  need: 'need_label',
  note: 'column_note',
  'felt before': 'felt_before_label',
  'felt after': 'felt_after_label',
  hard: 'column_hard',
  'inspired by': 'column_inspired',
  'written at': 'column_written',
  'changed at': 'column_changed',
  id: 'column_id',
  mark: 'column_mark',
  time: 'column_time',
};
/** Those that only files of ours have: where a table names none for them, they are not asked for. */
const OURS_ALONE: readonly MappedColumn[] = [
  'inspired by',
  'written at',
  'changed at',
  'id',
  'mark',
];
const ORDER_NAMES: Readonly<Record<DateOrder, MessageKey>> = {
  dmy: 'order_dmy',
  mdy: 'order_mdy',
  ymd: 'order_ymd',
};

interface ColumnMappingProps {
  look: Extract<FileInspection, { kind: 'table' }>;
  disabled: boolean;
  onRead: (table: TableReading) => void;
  onClose: () => void;
}

/** Says which of a table's columns is which, with its first rows below. */
function ColumnMapping({ look, disabled, onRead, onClose }: ColumnMappingProps) {
  const message = useMessages();
  const id = useId();
  const [mapping, setMapping] = useState<TableMapping>(look.mapping);
  const [chosen, setChosen] = useState<DateOrder | null>(null);
  const isReady = mapping.day !== undefined && mapping.words !== undefined;
  const ours = MAPPED_COLUMNS.filter(
    (column) => !OURS_ALONE.includes(column) || mapping[column] !== undefined,
  );
  const orders = look.orders[mapping.day ?? -1];
  const order =
    orders?.possible.find((each) => each === chosen) ?? orders?.order ?? ('dmy' as const);
  const read = (each: DateOrder) => {
    const day = dayFrom(orders?.example ?? '', each);
    return day ? `${formatDate(day)} (${message(ORDER_NAMES[each])})` : message(ORDER_NAMES[each]);
  };
  return (
    <fieldset class={css.preview} aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {message('match_title')}
      </h3>
      <p class={css.soft}>{message('match_what')}</p>
      <div class={css.matching}>
        {ours.map((column) => (
          <LabelledSelect
            key={column}
            label={message(COLUMN_NAMES[column])}
            value={String(mapping[column] ?? '')}
            options={[
              ['', message('match_none')],
              ...look.header.map((name, i): SelectOption => [String(i), name || String(i + 1)]),
            ]}
            onChange={(value) => {
              const { [column]: _, ...rest } = mapping;
              setMapping(value === '' ? rest : { ...rest, [column]: Number(value) });
            }}
          />
        ))}
        {orders?.example && (
          <LabelledSelect
            label={message('order_label', { date: orders.example })}
            value={order}
            options={orders.possible.map((each): SelectOption => [each, read(each)])}
            onChange={(value) => setChosen(value as DateOrder)}
          />
        )}
      </div>
      <div class={css.table}>
        <table>
          <caption class="visually-hidden">{message('match_rows')}</caption>
          <thead>
            <tr>
              {look.header.map((name, i) => (
                <th key={i} scope="col" dir="auto">
                  {name || String(i + 1)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {look.rows.map((cells, row) => (
              <tr key={row}>
                {look.header.map((_, i) => (
                  <td key={i} dir="auto">
                    {cells[i] ?? ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!isReady && <p class={css.soft}>{message('match_needed')}</p>}
      <div class={css.actions}>
        <Button
          weight="main"
          disabled={disabled || !isReady}
          onPress={() => onRead({ mapping, order, newestFirst: look.newestFirst })}
        >
          {message('match_read')}
        </Button>
        <Button weight="quiet" onPress={onClose}>
          {message('cancel')}
        </Button>
      </div>
    </fieldset>
  );
}

interface LabelledSelectProps {
  label: string;
  value: string;
  options: readonly SelectOption[];
  onChange: (value: string) => void;
}

export function LabelledSelect({ label, ...select }: LabelledSelectProps) {
  const id = useId();
  return (
    <div class={css.field}>
      <label for={id}>{label}</label>
      <Select id={id} {...select} />
    </div>
  );
}
