/** What importing a file or restoring a snapshot would change, before anything is changed. */
import { useState } from 'preact/hooks';
import { formatDate } from '@/components/base/format-date';
import { formatList, pageLanguage } from '@/components/base/format-locale';
import { type MessageKey, useMessages } from '@/components/base/messages';
import { Button } from '@/components/ui/Button';
import { Switch } from '@/components/ui/Switch';
import type { Fate } from '@/utils/journal/transfer/merge';
import type { Skipped, SkipReason } from '@/utils/journal/transfer/skipped';
import type { Fates, ImportOptions, Preview } from '@/utils/journal/transfer/transfer';
import css from './JournalDataView.module.css';

interface Props {
  preview: Preview;
  /** The file's name, or the snapshot's day as it is shown. */
  about: string;
  /** A snapshot is restored, rather than a file imported. */
  isSnapshot: boolean;
  disabled: boolean;
  onAgree: (agreed: ImportOptions) => void;
  onClose: () => void;
}

const FATE_NAMES: Readonly<Record<Fate, MessageKey>> = {
  new: 'fate_new',
  changed: 'fate_changed',
  deleted: 'fate_deleted',
  staysDeleted: 'fate_stays_deleted',
  same: 'fate_same',
};
const FATES_IN_ORDER = Object.keys(FATE_NAMES) as Fate[];

export function ImportPreview({ preview, about, isSnapshot, disabled, onAgree, onClose }: Props) {
  const message = useMessages();
  const [revive, setRevive] = useState(false);
  const [choices, setChoices] = useState(false);
  const { entries, people, intentions, examples } = preview;
  const kinds: [MessageKey, Fates][] = [
    ['preview_entries', entries],
    ['preview_people', people],
    ['preview_intentions', intentions],
  ];
  const deletedHere = kinds.reduce((sum, [, fates]) => sum + fates.staysDeleted, 0);
  const changes = kinds.reduce(
    (sum, [, fates]) => sum + fates.new + fates.changed + fates.deleted,
    preview.others,
  );
  const known = kinds.reduce((sum, [, fates]) => sum + fates.same + fates.staysDeleted, 0);
  const isUnreadable = changes === 0 && known === 0 && preview.skipped.length > 0;
  const does = changes > 0 || (revive && deletedHere > 0) || (choices && preview.choices > 0);
  return (
    <fieldset class={css.preview} aria-labelledby="preview">
      <h3 id="preview" tabIndex={-1}>
        {isSnapshot
          ? message('preview_copy', { day: about })
          : message('preview_file', { name: about })}
      </h3>
      <p>
        {message(
          changes > 0
            ? 'preview_what'
            : isUnreadable
              ? 'preview_none_readable'
              : known === 0
                ? 'preview_empty'
                : 'preview_nothing',
        )}
      </p>
      {!isSnapshot && preview.isOther && (
        <p class={css.soft}>
          {preview.app
            ? message('preview_from', { app: preview.app })
            : message('preview_from_other')}
        </p>
      )}
      <dl class={css.fates}>
        {kinds.map(([name, fates]) => (
          <FateCounts key={name} name={message(name)} fates={fates} />
        ))}
      </dl>
      {examples.length > 0 && (
        <ul class={css.examples}>
          {examples.map(({ fate, day, words: line }) => (
            <li key={`${fate} ${day} ${line}`}>
              <span class={css.soft}>
                {message(FATE_NAMES[fate])}
                {day && ` · ${formatDate(day)}`}
              </span>
              <span class={css.line} dir="auto">
                {line}
              </span>
            </li>
          ))}
        </ul>
      )}
      {preview.skipped.length > 0 && <SkippedList skipped={preview.skipped} />}
      {preview.unreadable > 0 && (
        <p class={css.soft}>{message('preview_unreadable', { count: preview.unreadable })}</p>
      )}
      {preview.unknown.length > 0 && (
        <p class={css.soft}>
          {message('preview_unknown', { names: formatList(preview.unknown, 'conjunction') })}
        </p>
      )}
      {deletedHere > 0 && !isSnapshot && (
        <Switch
          label={message('revive_label', { count: deletedHere })}
          hint={message('revive_hint')}
          on={revive}
          onChange={setRevive}
        />
      )}
      {preview.choices > 0 && (
        <Switch
          label={message('choices_label')}
          hint={message('choices_hint', { count: preview.choices })}
          on={choices}
          onChange={setChoices}
        />
      )}
      <div class={css.actions}>
        {does && (
          <Button weight="main" disabled={disabled} onPress={() => onAgree({ revive, choices })}>
            {message(isSnapshot ? 'preview_put_back' : 'preview_bring_in')}
          </Button>
        )}
        <Button weight={does ? 'quiet' : 'plain'} disabled={disabled} onPress={onClose}>
          {message(does ? 'cancel' : 'close')}
        </Button>
      </div>
    </fieldset>
  );
}

const SKIP_MESSAGES: Readonly<Record<SkipReason, MessageKey>> = {
  day: 'skip_day',
  'to-come': 'skip_to_come',
  words: 'skip_words',
  name: 'skip_name',
  quote: 'skip_quote',
  cells: 'skip_cells',
  letters: 'skip_letters',
  cut: 'skip_cut',
  record: 'skip_record',
};
/** How many are listed before all are asked for. */
const LISTED = 50;

/** All that is left out, with where it stands in the file and why. */
function SkippedList({ skipped }: { skipped: readonly Skipped[] }) {
  const message = useMessages();
  const [all, setAll] = useState(false);
  const listed = all ? skipped : skipped.slice(0, LISTED);
  return (
    <details class={css.skipped} open={skipped.length <= LISTED}>
      <summary>{message('skipped_count', { count: skipped.length })}</summary>
      <ul>
        {listed.map(({ line, record, why, detail }, i) => (
          <li key={i}>
            <span>
              {line !== null && `${message('trouble_line', { line: String(line) })} · `}
              {record !== null && `${message('skipped_record', { number: String(record) })} · `}
              {message(SKIP_MESSAGES[why])}
            </span>
            <span class={css.soft} dir="auto" lang={why === 'record' ? 'en' : undefined}>
              {detail}
            </span>
          </li>
        ))}
      </ul>
      {listed.length < skipped.length && (
        <Button weight="quiet" onPress={() => setAll(true)}>
          {message('skipped_all', { count: skipped.length })}
        </Button>
      )}
    </details>
  );
}

function FateCounts({ name, fates }: { name: string; fates: Fates }) {
  const message = useMessages();
  const counted = FATES_IN_ORDER.filter((fate) => fates[fate] > 0);
  if (counted.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {counted.map((fate) => (
          <span
            key={fate}
          >{`${message(FATE_NAMES[fate])}: ${fates[fate].toLocaleString(pageLanguage())}`}</span>
        ))}
      </dd>
    </div>
  );
}
