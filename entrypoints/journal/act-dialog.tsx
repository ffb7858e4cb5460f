/** An entry opened over whatever view is there; it follows what other windows change of it. */
import type { ComponentChild } from 'preact';
import { ActDialog } from '@/components/act/ActDialog';
import { focusAct } from '@/components/base/keep-focus';
import type { Entry } from '@/utils/journal/model/entry';
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

/** @param begun what was touched before, and whether it could not be stored */
export async function openActDialog(
  opened: Entry,
  over: Over,
  begun: { changes: EntryChanges; failed: boolean } = { changes: {}, failed: false },
): Promise<void> {
  const reads = Promise.all([readNow(opened), readPeople()]);
  // Where nothing can be stored just now, what was touched is shown even if nothing can be read.
  let [entry, people] = await (begun.failed ? reads.catch(() => [opened, []] as const) : reads);
  const { day } = await today();
  const stop = onAnyJournalChange(
    () =>
      void Promise.all([readNow(entry), readPeople()]).then(
        ([now, everybody]) => {
          entry = now;
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
        initialChanges={begun.changes}
        failed={begun.failed}
        people={people}
        today={day}
        read={readEntry}
        search={searchWords}
        onNewPerson={makePerson}
        onKeep={(changes) => {
          close();
          void keep(entry, changes, over);
        }}
        onDelete={() => {
          close();
          over.deleteEntry(entry);
        }}
        onClose={(changes) => {
          close();
          if (!changedEntry(entry, changes)) return;
          over.say({
            text: message('left_as_was'),
            undo: () => {
              over.say(null);
              void openActDialog(entry, over, { changes, failed: false });
            },
          });
        }}
      />,
    );
  draw();
}

/** One that was deleted meanwhile stays open as it was, and is there again when it is kept. */
const readNow = async (entry: Entry): Promise<Entry> => (await readEntry(entry.id)) ?? entry;

async function keep(entry: Entry, changes: EntryChanges, over: Over): Promise<void> {
  const changed = changedEntry(entry, changes);
  if (!changed) return;
  try {
    await journalOfToday.write(changed, entry);
  } catch {
    await openActDialog(entry, over, { changes, failed: true });
    return;
  }
  const back = { ...changed, changedAt: entry.changedAt + 1 };
  over.say({
    text: message('changed'),
    undo: () => {
      focusAct(entry.id);
      void over.act(() => journalOfToday.write(entry, back), message('undone'));
    },
  });
}

async function makePerson(name: string): Promise<string> {
  const { nowMs } = await today();
  const id = crypto.randomUUID();
  await writePerson({ id, name, alsoCalled: [], birthday: null, changedAt: Math.trunc(nowMs) });
  return id;
}
