/**
 * The background: every listener is registered here, synchronously, and every browser event ends
 * as one event of ours.
 */
import { defineBackground } from 'wxt/utils/define-background';
import { onWake } from '@/utils/platform/clock';
import { onIdleChange } from '@/utils/platform/idle';
import { makeMenu, onAsked } from '@/utils/platform/menus';
import { onMessage } from '@/utils/platform/messages';
import { onAddressBar } from '@/utils/platform/omnibox';
import { onInstall, openPage } from '@/utils/platform/pages';
import { onGrantsChange } from '@/utils/platform/permissions';
import { onSettingsChange } from '@/utils/platform/settings-store';
import { closeStorageToPages } from '@/utils/platform/stored';
import { onUpdateReady } from '@/utils/platform/update';
import { onAttentionMayHaveMoved, onTabGone } from '@/utils/platform/world';
import { describe, keep } from './address-bar';
import { hear } from './hear';
import { answerNotifications } from './notifications';
import { takeAllOff } from './offering';
import { safely } from './safely';
import { followPages, happen, look, lookTwice } from './watching';

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
