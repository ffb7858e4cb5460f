/** The journal page: one view at a time by the address's hash, each loaded when it is opened. */
import type { ComponentChild } from 'preact';
import { LostJournal, type LostJournalView } from '@/components/act/LostJournal';
import { focusAct } from '@/components/base/keep-focus';
import { mount } from '@/components/base/mount';
import { JournalPage } from '@/components/journal/JournalPage';
import type { NoticeContent } from '@/components/ui/Notice';
import { drawWhenReady } from '@/components/ui/waiting/draw-when-ready';
import { FIRST_MOMENT_MS, Unread, Waiting } from '@/components/ui/waiting/Waiting';
import type { Entry } from '@/utils/journal/model/entry';
import { message } from '@/utils/platform/browser/i18n';
import { copyOfTheDay } from '@/utils/platform/journal/daily-snapshot';
import { answersToLoss, followLostJournal } from '@/utils/platform/journal/lost-journal';
import { journalOfToday } from '@/utils/platform/journal/todays-journal';
import { followLook } from '@/utils/platform/storage/follow-look';
import {
  onSettingsChange,
  readSettings,
  writeSetting,
} from '@/utils/platform/storage/settings-store';
import { speakAsChosen } from '@/utils/platform/storage/speak-as-chosen';
import { DEFAULT_SETTINGS } from '@/utils/settings/settings';
import { actAndSay } from './act-and-say';
import { addressed, titleOf } from './address';
import { followBackupDue } from './backup-due';
import { focusView } from './focus-view';
import { onJournalOrDayChange } from './on-journal-or-day-change';
import { loadView } from './views/load';

let at = addressed();
// The first view is loaded while the settings are read; where that fails, opening it says so.
loadView(at).catch(() => undefined);
let settings = DEFAULT_SETTINGS;
const again = () => location.reload();
let content: ComponentChild = <Waiting title={titleOf(at)} onAgain={again} />;
let dialog: ComponentChild = null;
let notice: NoticeContent | null = null;
let backupDue = false;
let lost: LostJournalView | null = null;
let leave: () => void = () => undefined;
let opened = 0;
/** Ends the first moment of a view that is opened. */
let moment: ReturnType<typeof setTimeout> | undefined;

function draw() {
  mount(
    <JournalPage
      view={at.view}
      lost={<LostJournal lost={lost} {...answersToLoss(lost)} />}
      notice={notice}
      backupDue={backupDue}
      dialog={dialog}
      discreet={settings.discreet}
      onDiscreet={(discreet) => void writeSetting('discreet', discreet).catch(refused)}
    >
      {content}
    </JournalPage>,
    titleOf(at),
    message,
  );
}

function say(next: NoticeContent | null) {
  notice = next;
  draw();
}
const refused = () => say({ text: message('write_failed'), failed: true });
const unread = () => say({ text: message('view_failed'), failed: true });
const act = actAndSay(say, refused);

async function openEntry(entry: Entry) {
  const { openActDialog } = await import('./act-dialog');
  await openActDialog(entry, {
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
  let removed = entry;
  void act(
    async () => {
      removed = await journalOfToday.remove(entry);
    },
    message('deleted'),
    () => {
      focusAct(entry.id);
      return journalOfToday.bringBack(removed);
    },
  );
}

/** Something has failed before there was anything of the view to see. */
function showUnread() {
  clearTimeout(moment);
  // With a key, so that it is said again where trying once more has failed as well.
  content = (
    <Unread
      key={opened}
      title={titleOf(at)}
      onAgain={() => void openView(true).catch(showUnread)}
    />
  );
  draw();
}

/** A view that is late: what was there before it would be taken for it. */
function showWaiting() {
  content = <Waiting title={titleOf(at)} onAgain={again} since={FIRST_MOMENT_MS} />;
  draw();
}

/** @param moved by a link, so that the reading goes on at the new view's beginning */
async function openView(moved: boolean) {
  const turn = ++opened;
  leave();
  leave = () => undefined;
  let first = true;
  clearTimeout(moment);
  moment = setTimeout(showWaiting, FIRST_MOMENT_MS);
  const module = await loadView(at);
  if (turn !== opened) return;
  leave = module.open({
    rest: at.rest,
    settings,
    show(next) {
      if (turn !== opened) return;
      clearTimeout(moment);
      content = next;
      draw();
      // It is drawn in a moment.
      if (first && moved) queueMicrotask(focusView);
      first = false;
    },
    fail: () => (first ? showUnread() : unread()),
    refused,
    act,
    say,
    openEntry: (entry) => void openEntry(entry).catch(unread),
    deleteEntry,
    onChange: onJournalOrDayChange,
  });
}

async function go(moved: boolean) {
  const before = at;
  at = addressed();
  if (moved) {
    if (before.view !== at.view) notice = null;
    // A view that has a place for the reader goes there when it is drawn.
    window.scrollTo(0, 0);
  }
  await openView(moved).catch(showUnread);
}

// Each view knows better than the browser where the reader was.
history.scrollRestoration = 'manual';
await speakAsChosen(['base', 'page', 'act', 'write-down', 'journal'], () => {
  draw();
  void openView(false).catch(showUnread);
});
const isDrawn = await drawWhenReady({
  here: at.view === 'people' ? 'people' : 'journal',
  title: titleOf(at),
  lookUp: message,
  async draw() {
    await followLook();
    settings = await readSettings();
    await go(false);
  },
});
if (isDrawn) follow();

function follow() {
  copyOfTheDay(3_000);
  followLostJournal((next) => {
    lost = next;
    draw();
  });
  followBackupDue((due) => {
    if (due === backupDue) return;
    backupDue = due;
    draw();
  });
  window.addEventListener('hashchange', () => void go(true));
  onSettingsChange(
    () =>
      void readSettings().then((next) => {
        const { lookingBack, dayStartHour } = settings;
        settings = next;
        draw();
        if (lookingBack !== next.lookingBack || dayStartHour !== next.dayStartHour)
          void openView(false).catch(showUnread);
      }),
  );
}
