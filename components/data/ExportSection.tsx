/** Exporting the journal to a file, plain or sealed with a passphrase, and the reminder to do so. */
import { useId, useState } from 'preact/hooks';
import { formatDate } from '@/components/base/format-date';
import { type MessageKey, useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { type PassphraseProblem, passphraseProblem } from '@/components/ui/passphrase';
import { SegmentedControl } from '@/components/ui/SegmentedControl';
import { SelectField } from '@/components/ui/SelectField';
import { Switch } from '@/components/ui/Switch';
import {
  EXPORT_FORMATS,
  type ExportFormat,
  type TaskControl,
} from '@/utils/journal/transfer/transfer';
import { REMINDERS, type Reminder } from '@/utils/settings/settings';
import { type BookActions, BookChoice } from './BookChoice';
import { DataSection } from './DataSection';
import css from './JournalDataView.module.css';
import { Progress } from './Progress';
import { useTask } from './useTask';

export interface ExportProps extends BookActions {
  /** Downloads the file and resolves with its name; rejects as TransferActions do. */
  onExport: (
    format: ExportFormat,
    passphrase: string | null,
    control: TaskControl,
  ) => Promise<string>;
  /** Day of the last export on this computer; null for never. */
  lastBackup: string | null;
  /** Whether the reminder says it is time for an export. */
  isDue: boolean;
  reminder: Reminder;
  onReminder: (reminder: Reminder) => void;
}

/** A book is to be read and not to be imported: it is chosen by other things than the rest. */
const CHOICES = [...EXPORT_FORMATS, 'book'] as const;
type ExportChoice = (typeof CHOICES)[number];
const NAMES: Readonly<Record<ExportChoice, MessageKey>> = {
  json: 'export_json',
  markdown: 'export_markdown',
  csv: 'export_csv',
  book: 'export_book',
};
const HINTS: Readonly<Record<ExportChoice, MessageKey>> = {
  book: 'export_book_hint',
  json: 'export_json_hint',
  markdown: 'export_markdown_hint',
  csv: 'export_csv_hint',
};
const PROBLEM_MESSAGES: Readonly<Record<PassphraseProblem, MessageKey>> = {
  short: 'passphrase_short',
  differ: 'passphrase_differ',
};
const REMINDER_NAMES: Readonly<Record<Reminder, MessageKey>> = {
  never: 'reminder_never',
  monthly: 'reminder_monthly',
  quarterly: 'reminder_quarterly',
};

export function ExportSection({
  onExport,
  lastBackup,
  isDue,
  reminder,
  onReminder,
  ...book
}: ExportProps) {
  const message = useMessages();
  const task = useTask();
  const [format, setFormat] = useState<ExportChoice>('json');
  const [sealed, setSealed] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [result, setResult] = useState<string | null>(null);
  const [wrong, setWrong] = useState<MessageKey | null>(null);

  const save = () => {
    if (format === 'book') return;
    setResult(null);
    const problem = sealed ? passphraseProblem(passphrase, again) : null;
    setWrong(problem && PROBLEM_MESSAGES[problem]);
    if (problem) return;
    task.run(async (control) => {
      const name = await onExport(format, sealed ? passphrase : null, control);
      setResult(message('export_done', { name }));
      setPassphrase('');
      setAgain('');
    });
  };
  return (
    <DataSection id="export" title={message('export_title')}>
      {isDue && (
        <p class={css.due}>
          {lastBackup
            ? message('backup_due', { day: formatDate(lastBackup) })
            : message('backup_due_first')}
        </p>
      )}
      <SegmentedControl
        label={message('export_as')}
        choices={CHOICES}
        name={(each) => message(NAMES[each])}
        value={format}
        onChange={setFormat}
      />
      <p class={css.soft}>{message(HINTS[format])}</p>
      {format === 'book' ? (
        <BookChoice {...book} task={task} onResult={setResult} />
      ) : (
        <>
          <Switch
            label={message('seal_label')}
            hint={message('seal_hint')}
            on={sealed}
            onChange={(on) => {
              setSealed(on);
              setWrong(null);
            }}
          />
          {sealed && (
            <div class={css.fields}>
              <PassphraseField
                label={message('passphrase')}
                value={passphrase}
                onInput={setPassphrase}
                isNew
              />
              <PassphraseField
                label={message('passphrase_again')}
                value={again}
                onInput={setAgain}
                onEnter={save}
                isNew
              />
            </div>
          )}
          <p class={css.wrong} role="alert">
            {wrong && message(wrong)}
          </p>
          <div class={css.actions}>
            <Button weight="main" onPress={save} disabled={task.done !== null}>
              {message('export_save')}
            </Button>
            {!isDue && lastBackup && (
              <span class={css.soft}>
                {message('backup_last', { day: formatDate(lastBackup) })}
              </span>
            )}
          </div>
        </>
      )}
      <Progress name={message('export_running')} task={task} />
      <p class={css.soft} role="status">
        {result}
      </p>
      <SelectField
        label={message('reminder_label')}
        hint={message('reminder_hint')}
        value={REMINDERS.indexOf(reminder)}
        choices={REMINDERS.map((_, i) => i)}
        name={(i) => message(REMINDER_NAMES[REMINDERS[i] ?? 'never'])}
        onChange={(i) => onReminder(REMINDERS[i] ?? 'never')}
      />
    </DataSection>
  );
}

interface PassphraseProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  onEnter?: () => void;
  /** A new passphrase, rather than the one that a file was sealed with. */
  isNew?: boolean;
}

export function PassphraseField({ label, value, onInput, onEnter, isNew }: PassphraseProps) {
  const id = useId();
  return (
    <form
      class={css.field}
      onSubmit={(event) => {
        event.preventDefault();
        onEnter?.();
      }}
    >
      <label for={id}>{label}</label>
      <input
        id={id}
        type="password"
        autocomplete={isNew ? 'new-password' : 'off'}
        dir="auto"
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </form>
  );
}
