/** The journal page: one view at a time by the address's hash, each loaded when it is opened. */
import type { ComponentChild } from 'preact';
import { mount } from '@/components/base/mount';
import { JournalPage, VIEWS, type ViewName } from '@/components/journal/JournalPage';
import type { NoticeContent } from '@/components/ui/Notice';
import type { Entry } from '@/utils/journal/model/entry';
import { isBackupDue } from '@/utils/journal/transfer/backup-reminder';
import { readClock } from '@/utils/platform/browser/clock';
import { message } from '@/utils/platform/browser/i18n';
import { openPage } from '@/utils/platform/browser/pages';
import { copyOfTheDay } from '@/utils/platform/journal/daily-snapshot';
import { onAnyJournalChange } from '@/utils/platform/journal/database';
import { readFirstDay } from '@/utils/platform/journal/store';
import { journalOfToday } from '@/utils/platform/journal/todays-journal';
import { onBackup, readLastBackup } from '@/utils/platform/storage/backup-store';
import {
  onSettingsChange,
  readSettings,
  writeSetting,
} from '@/utils/platform/storage/settings-store';
import type { OpenView } from './views/view';

const LOAD: Readonly<Record<ViewName, () => Promise<{ open: OpenView }>>> = {
  days: () => import('./views/days'),
  people: () => import('./views/people'),
  ripples: () => import('./views/ripples'),
  back: () => import('./views/back'),
  time: () => import('./views/time'),
  yours: () => import('./views/data'),
};

/** `#people/some-id`: the view, and what it is opened at. */
function addressed(): { view: ViewName; rest: string } {
  const [name = '', ...rest] = location.hash.slice(1).split('/');
  const known = VIEWS.find(({ view }) => view === name);
  if (!known) return FIRST;
  try {
    return { view: known.view, rest: decodeURIComponent(rest.join('/')) };
  } catch {
    // Somebody's own address, and no place of ours.
    return { view: known.view, rest: '' };
  }
}
const FIRST = { view: 'days', rest: '' } as const;

let at = addressed();
// The first view is loaded while the settings are read; where that fails, opening it says so.
LOAD[at.view]().catch(() => undefined);
let settings = await readSettings();
let content: ComponentChild = null;
let dialog: ComponentChild = null;
let notice: NoticeContent | null = null;
let backupDue = false;
let leave: () => void = () => undefined;
let opened = 0;
const listeners = new Set<() => void>();

function draw() {
  mount(
    <JournalPage
      view={at.view}
      notice={notice}
      backupDue={backupDue}
      dialog={dialog}
      discreet={settings.discreet}
      onDiscreet={(discreet) => void writeSetting('discreet', discreet).catch(refused)}
      onOptions={() => void openPage('options')}
    >
      {content}
    </JournalPage>,
    VIEWS.find(({ view }) => view === at.view)?.title ?? 'journal_title',
    message,
  );
}

function say(next: NoticeContent | null) {
  notice = next;
  draw();
}
const refused = () => say({ text: message('write_failed'), failed: true });
const unread = () => say({ text: message('view_failed'), failed: true });

/** Does it, then says so with how to take it back; or says that it failed. */
async function act(work: () => Promise<unknown>, text: string, back?: () => Promise<unknown>) {
  try {
    await work();
    say({ text, ...(back ? { undo: () => void act(back, message('undone')) } : {}) });
  } catch {
    refused();
  }
}

async function openEntry(entry: Entry) {
  const { openSheet } = await import('./act-dialog');
  await openSheet(entry, {
    show: (next) => {
      dialog = next;
      draw();
    },
    act,
    say,
    deleteEntry,
  });
}

function deleteEntry(entry: Entry) {
  void act(
    () => journalOfToday.remove(entry),
    message('deleted'),
    () => journalOfToday.write(entry),
  );
}

/** @param moved by a link, so that the reading goes on at the new view's beginning */
async function openView(moved: boolean) {
  const turn = ++opened;
  leave();
  leave = () => undefined;
  listeners.clear();
  let first = true;
  const module = await LOAD[at.view]();
  if (turn !== opened) return;
  leave = module.open({
    rest: at.rest,
    settings,
    show(next) {
      if (turn !== opened) return;
      content = next;
      draw();
      // It is drawn in a moment.
      if (first && moved) queueMicrotask(focusView);
      first = false;
    },
    fail: unread,
    refused,
    act,
    say,
    openEntry: (entry) => void openEntry(entry).catch(unread),
    deleteEntry,
    onChange: (listener) => listeners.add(listener),
  });
}

/** Whoever listens, or goes by keys, is at the beginning of the new view. */
function focusView() {
  const main = document.querySelector('main');
  main?.setAttribute('tabindex', '-1');
  main?.focus({ preventScroll: true });
}

async function go(moved: boolean) {
  const before = at;
  at = addressed();
  if (moved) {
    if (before.view !== at.view) notice = null;
    // A view that has a place for the reader goes there when it is drawn.
    window.scrollTo(0, 0);
  }
  await openView(moved).catch(unread);
}

/** What can't be read is not reminded of; Yours says why. */
async function remind() {
  const [lastMs, firstDay, { wallMs }] = await Promise.all([
    readLastBackup(),
    readFirstDay(),
    readClock(),
  ]);
  const due = isBackupDue(settings.backupReminder, lastMs, firstDay, wallMs);
  if (due === backupDue) return;
  backupDue = due;
  draw();
}
const reminds = () => void remind().catch(() => undefined);

// Each view knows better than the browser where the reader was.
history.scrollRestoration = 'manual';
await go(false);
copyOfTheDay(3_000);
reminds();
onBackup(reminds);
window.addEventListener('hashchange', () => void go(true));
const changed = () => {
  for (const listener of listeners) listener();
};
onAnyJournalChange(changed);
// A page that was left open overnight has another today.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') changed();
});
onSettingsChange(
  () =>
    void readSettings().then((next) => {
      const { lookingBack, dayStartHour } = settings;
      settings = next;
      draw();
      reminds();
      if (lookingBack !== next.lookingBack || dayStartHour !== next.dayStartHour)
        void openView(false).catch(unread);
    }),
);
