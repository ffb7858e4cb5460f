/**
 * The background: every listener is registered here, synchronously, and every browser event ends
 * as one event of ours.
 */
import { defineBackground } from 'wxt/utils/define-background';
import { onAttentionMayHaveMoved, onTabGone } from '@/utils/platform/browser/attention-source';
import { openBeside, toggleBeside } from '@/utils/platform/browser/beside';
import { onWake } from '@/utils/platform/browser/clock';
import { onIdleChange } from '@/utils/platform/browser/idle';
import { makeMenu, onMenuOrKey } from '@/utils/platform/browser/menus';
import { onMessage } from '@/utils/platform/browser/messages';
import { onAddressBar } from '@/utils/platform/browser/omnibox';
import { onBrowserStart, onInstall, openPage } from '@/utils/platform/browser/pages';
import { onGrantsChange } from '@/utils/platform/browser/permissions';
import { onUpdateReady } from '@/utils/platform/browser/update';
import { sweepStaged } from '@/utils/platform/journal/staged-files';
import { tidyUp } from '@/utils/platform/journal/tidy';
import { onLanguageChange } from '@/utils/platform/storage/chosen-language';
import { closeStorageToPages } from '@/utils/platform/storage/extension-storage';
import {
  onSettingChange,
  onSettingsChange,
  readSettings,
} from '@/utils/platform/storage/settings-store';
import { isTidyDue } from '@/utils/platform/storage/tidy-store';
import { describe, keep } from './address-bar';
import { removeOverlays } from './deliver-pause';
import { seeToEvening, seeToEveningIfDue } from './evening';
import { beginFromPage } from './from-page';
import { handleMessage } from './handle-message';
import { logFailure } from './log-failure';
import { answerNotifications } from './notifications';
import { speakAs, speakAsChosen } from './speak';
import {
  dispatch,
  followPages,
  followSettings,
  refresh,
  refreshAfterFocusSettles,
} from './watch-shell';

/**
 * One after the other, and each on its own: a browser may have no windows, as on a phone, or tell
 * nothing of idleness, and what it lacks is to stop nothing else.
 */
function inTurn(...registrations: readonly (() => void)[]): void {
  for (const register of registrations) {
    try {
      register();
    } catch (error) {
      logFailure(Promise.reject(error));
    }
  }
}

/**
 * What is only seen to in passing, and again at the next start: where no journal can be had, as in
 * Firefox where it remembers no history, there is nothing to do.
 */
const inPassing = (work: Promise<unknown>): void => void work.catch(() => undefined);

const tidyWhenDue = async (): Promise<void> => {
  if (await isTidyDue()) await tidyUp();
};

const makeChosenMenu = (): Promise<void> =>
  makeMenu(async () => {
    const { replyInMenu, pageMenu } = await readSettings();
    return { reply: replyInMenu, onPages: pageMenu };
  });

export default defineBackground(() => {
  speakAs({ language: null });
  inTurn(
    // First, for whatever else is lacking: who asks is answered.
    () => onMessage(handleMessage),
    () =>
      onInstall((first) => {
        inPassing(sweepStaged());
        logFailure(speakAsChosen().then(makeChosenMenu));
        if (first) logFailure(openPage('welcome'));
      }),
    // A file that was only looked at may have been left by a page that was closed. An update, and an
    // extension that is loaded anew, begin with the event above and not with this one.
    () => onBrowserStart(() => inPassing(sweepStaged())),
    () =>
      onAttentionMayHaveMoved((kind) => {
        logFailure(kind === 'window' ? refreshAfterFocusSettles() : refresh());
        logFailure(seeToEveningIfDue());
      }),
    () => onTabGone((tabId) => logFailure(dispatch({ type: 'tab-gone', tabId }))),
    () =>
      onIdleChange(() => {
        logFailure(refresh());
        logFailure(seeToEveningIfDue());
      }),
    () => onWake(() => logFailure(refresh())),
    () => onWake(() => logFailure(seeToEvening()), 'evening'),
    () =>
      onSettingsChange(() => {
        logFailure(followSettings());
        logFailure(seeToEvening());
      }),
    () =>
      onLanguageChange((language) => {
        speakAs({ language });
        logFailure(makeChosenMenu());
      }),
    () => onSettingChange('replyInMenu', () => logFailure(speakAsChosen().then(makeChosenMenu))),
    () => onSettingChange('pageMenu', () => logFailure(speakAsChosen().then(makeChosenMenu))),
    () =>
      onMenuOrKey({
        say: (said) => logFailure(handleMessage(said)),
        beside: (windowId, by) =>
          logFailure(by === 'key' ? toggleBeside(windowId) : openBeside(windowId)),
        about: (page) => logFailure(beginFromPage(page)),
      }),
    () => onAddressBar({ describe, keep: (typed) => logFailure(keep(typed)) }),
    () => onUpdateReady(removeOverlays),
    () =>
      onGrantsChange(() => {
        inTurn(answerNotifications);
        logFailure(followPages());
        logFailure(refresh());
        logFailure(seeToEvening());
      }),
    answerNotifications,
  );
  logFailure(closeStorageToPages());
  logFailure(followPages());
  inPassing(tidyWhenDue());
  // Every start looks: after a restart of the browser, an update, or a kill nobody noticed.
  logFailure(refresh());
  logFailure(seeToEvening());
});
