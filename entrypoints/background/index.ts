/**
 * The background: every listener is registered here, synchronously, and every browser event ends
 * as one event of ours.
 */
import { defineBackground } from 'wxt/utils/define-background';
import { onAttentionMayHaveMoved, onTabGone } from '@/utils/platform/browser/attention-source';
import { onWake } from '@/utils/platform/browser/clock';
import { onIdleChange } from '@/utils/platform/browser/idle';
import { makeMenu, onAsked } from '@/utils/platform/browser/menus';
import { onMessage } from '@/utils/platform/browser/messages';
import { onAddressBar } from '@/utils/platform/browser/omnibox';
import { onInstall, openPage } from '@/utils/platform/browser/pages';
import { onGrantsChange } from '@/utils/platform/browser/permissions';
import { onUpdateReady } from '@/utils/platform/browser/update';
import { closeStorageToPages } from '@/utils/platform/storage/extension-storage';
import { onSettingsChange } from '@/utils/platform/storage/settings-store';
import { describe, keep } from './address-bar';
import { takeAllOff } from './deliver-pause';
import { hear } from './handle-message';
import { safely } from './log-failure';
import { answerNotifications } from './notifications';
import { followPages, happen, look, lookTwice } from './watch-shell';

export default defineBackground(() => {
  onInstall((first) => {
    safely(makeMenu());
    if (first) safely(openPage('welcome'));
  });
  onAttentionMayHaveMoved((kind) => safely(kind === 'window' ? lookTwice() : look()));
  onTabGone((tabId) => safely(happen({ type: 'tab-gone', tabId })));
  onIdleChange(() => safely(look()));
  onWake(() => safely(look()));
  onSettingsChange(() => safely(look()));
  onMessage(hear);
  onAsked((said) => safely(hear(said)));
  onAddressBar({ describe, keep: (typed) => safely(keep(typed)) });
  onUpdateReady(takeAllOff);
  onGrantsChange(() => {
    answerNotifications();
    safely(followPages());
    safely(look());
  });
  answerNotifications();
  safely(closeStorageToPages());
  safely(followPages());
  // Every start looks: after a restart of the browser, an update, or a kill nobody noticed.
  safely(look());
});
