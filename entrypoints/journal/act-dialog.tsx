/** An entry opened over whatever view is there; it follows what other windows change of it. */
import type { ComponentChild } from 'preact';
import { ActDialog } from '@/components/act/ActDialog';
import { focusAct } from '@/components/base/keep-focus';
import type { Entry } from '@/utils/journal/model/entry';
import { newPerson } from '@/utils/journal/model/person';
import { changedEntry, type EntryChanges } from '@/utils/journal/writing/entry-edit';
import { message } from '@/utils/platform/browser/i18n';
import { onAnyJournalChange } from '@/utils/platform/journal/database';
import { readEntry, readPeople, search, writePerson } from '@/utils/platform/journal/store';
import { journalOfToday } from '@/utils/platform/journal/todays-journal';
import { today } from '@/utils/platform/storage/today';
import type { Shell } from './views/view';

interface Over extends Pick<Shell, 'act' | 'say' | 'deleteEntry'> {
  show: (content: ComponentChild) => void;
}

const searchWords = (words: string, signal: AbortSignal) => search({ words }, signal);

/** What was touched before, in an entry as it was then, and whether it could not be stored. */
interface Begun {
  changes: EntryChanges;
  seen: Entry;
  failed: boolean;
}

export async function openActDialog(
  opened: Entry,
  over: Over,
  begun: Begun = { changes: {}, seen: opened, failed: false },
): Promise<void> {
  const reads = Promise.all([readEntry(opened.id), readPeople()]);
  // Where nothing can be stored just now, what was touched is shown even if nothing can be read.
  let [present, people] = await (begun.failed ? reads.catch(() => [opened, []] as const) : reads);
  // One that was deleted meanwhile stays open as it was.
  let entry = present ?? opened;
  const { day } = await today();
  const stop = onAnyJournalChange(
    () =>
      void Promise.all([readEntry(entry.id), readPeople()]).then(
        ([now, everybody]) => {
          present = now;
          entry = now ?? entry;
          people = everybody;
          if (!closed) draw();
        },
        // What is being changed stays as it is on the page.
        () => undefined,
      ),
  );
  let closed = false;
  const close = () => {
    closed = true;
    stop();
    over.show(null);
  };
  const draw = () =>
    over.show(
      <ActDialog
        key={opened.id}
        entry={entry}
        gone={present === null}
        initialChanges={begun.changes}
        seen={begun.seen}
        failed={begun.failed}
        people={people}
        today={day}
        read={readEntry}
        search={searchWords}
        onNewPerson={makePerson}
        onKeep={(changes) => {
          close();
          void keep({ changes, seen: entry, failed: false }, present === null, over);
        }}
        onDelete={() => {
          close();
          if (present) over.deleteEntry(entry);
        }}
        onClose={(changes, seen) => {
          close();
          if (!changedEntry(entry, changes)) return;
          over.say({
            text: message('left_as_was'),
            undo: () => {
              over.say(null);
              void openActDialog(entry, over, { changes, seen, failed: false });
            },
          });
        }}
      />,
    );
  draw();
}

async function keep(begun: Begun, gone: boolean, over: Over): Promise<void> {
  const { seen, changes } = begun;
  const edited = await (gone
    ? journalOfToday.bringBack(seen, changes)
    : journalOfToday.edit(seen, changes)
  ).catch(() => null);
  // What was touched is not lost: it is shown again beside what is there now.
  if (!edited || edited.state === 'meanwhile')
    return openActDialog(seen, over, { ...begun, failed: !edited });
  if (edited.state === 'same') return;
  const { before, entry } = edited;
  const back = async () => {
    if (gone) await journalOfToday.remove(entry);
    const did = gone || (await journalOfToday.undoEdit(before, entry));
    over.say({ text: message(did ? 'undone' : 'changed_since') });
  };
  over.say({
    text: message('changed'),
    undo: () => {
      focusAct(entry.id);
      void back().catch(() => over.say({ text: message('write_failed'), failed: true }));
    },
  });
}

async function makePerson(name: string): Promise<string> {
  const { nowMs } = await today();
  const id = crypto.randomUUID();
  await writePerson(newPerson(id, name, nowMs));
  return id;
}
