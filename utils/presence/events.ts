/** The watch's input and output: what happened, and what the shell is to do about it. */
import type { Level } from '@/utils/settings/settings';
import type { PauseKind, Way } from './pause';
import type { LaterReason, PauseOutcome } from './pause-record';

export type WatchEvent =
  /** Something may have changed; also the alarm. */
  | { type: 'look' }
  /** A setting changed; what is waited for follows it. */
  | { type: 'settings' }
  | PauseEvent
  /** The person steps away on a page of our own; there is no pause that ends with it. */
  | { type: 'away'; tabId: number }
  /** The person came back to a page they had stepped away from: to this one, where it is told. */
  | { type: 'returned'; tabId?: number }
  /** A tab closed, or was put away by the browser, and what was shown on it with it. */
  | { type: 'tab-gone'; tabId: number };

type PauseEvent =
  /** A pause was handed to the person in this way, at this level where it is on a page. */
  | { type: 'reached'; id: string; way: Exclude<Way, 'asking'>; level?: Level | undefined }
  /** It came in the way of something, and waits in its page for another break. */
  | { type: 'mistaken'; id: string }
  | { type: 'outcome'; id: string; outcome: PauseOutcome; reason?: LaterReason | undefined }
  /** The page that showed a pause went, and nothing was answered. */
  | { type: 'gone'; id: string }
  /** On a chosen site: to be there for so many minutes, or for the visit. */
  | { type: 'enter'; id: string; minutes: number | null }
  /** "A pause now, please." */
  | { type: 'now' }
  /** No pause before this, epoch milliseconds; null ends it. */
  | { type: 'hold'; untilMs: number | null }
  /** "I'm with somebody", until then, epoch milliseconds; null ends it. */
  | { type: 'with-somebody'; untilMs: number | null };

export type Effect =
  /** Hand a pause to the person, on its tab if that admits one. */
  | {
      type: 'offer';
      id: string;
      kind: PauseKind;
      level: Level;
      tabId: number;
      /** The chosen site it is about; null where it is about none. */
      site: string | null;
      /** It asks whether the rhythm should change. */
      asks: boolean;
      /** The person may have just come to the page. */
      arrived: boolean;
      /** It has waited for a page before, and may wait for the next one. */
      patient: boolean;
      /** How long it has waited for a break already, in attentive milliseconds. */
      waitedMs: number;
    }
  /** Take back what a pause left: an overlay, a notification, a badge. */
  | { type: 'withdraw'; id: string; tabId: number; way: Way }
  /** "You are with somebody": each page says it once. */
  | { type: 'meet'; tabId: number; untilMs: number }
  /** It is over: no page says it any longer. */
  | { type: 'unmeet' };
