/**
 * The tested build's idle state: what the harness stored, else hands that are always there. A driven
 * browser has none: Chromium says active for ever, Firefox idle three minutes after its start.
 */
import { browser } from 'wxt/browser';
import { allOf, listen } from '@/utils/platform/browser/listen';
import type { IdleState } from '@/utils/presence/attention';
import { TESTED_KEYS } from '../keys';

const { idle: IDLE, idleDone: DONE } = TESTED_KEYS;

export async function readIdle(): Promise<IdleState> {
  const { [IDLE]: stored } = await browser.storage.local.get(IDLE);
  const state = (stored as { state?: IdleState | null } | undefined)?.state;
  return state ?? 'active';
}

export function onIdleChange(listener: () => void): () => void {
  return allOf(
    listen(browser.idle?.onStateChanged, listener),
    listen(browser.storage.onChanged, (changes, area) => {
      const set = area === 'local' && changes[IDLE];
      if (!set) return;
      listener();
      const state = (set.newValue as { state?: IdleState | null } | undefined)?.state ?? null;
      void browser.storage.local.set({ [DONE]: { state } });
    }),
  );
}

export function setAwayTime(awaySeconds: number): void {
  browser.idle?.setDetectionInterval(awaySeconds);
}
