/** What a sitting at the page of replies consists of, what happens to it, and what it asks for. */
import type { PassphraseKey } from '@/utils/crypto/passphrase';
import type { Intention } from '@/utils/journal/model/intention';
import type { Person } from '@/utils/journal/model/person';
import type { Now } from '@/utils/practice/exercises/session-types';
import type { Reply, ReplyField, ReplyTimes, Sleep, StoredReply } from './reply';

/** What the page's address names: a sheet to write on, or all that lies here. */
export type ReplyPlace = 'sheet' | 'all';

/** Nothing of what was written in it. */
export type ListedReply = ReplyTimes & Pick<Reply, 'begunAt'> & { locked: boolean };

/** What is said once it is over. */
export type ReplyEnding = { what: 'asleep'; wakesAt: number } | { what: 'gone' } | { what: 'kept' };

/** What failed; keys of messages. */
export type ReplyFailure = 'write_failed' | 'exercise_stays' | 'exercise_read_failed';

export type ReplyView =
  | { at: 'opening' }
  | { at: 'all'; replies: readonly ListedReply[]; gone: boolean }
  /**
   * `key` locks what is stored of it; null where no passphrase was chosen. `made` is the intention
   * that came of it, while the page stays. `others`: whether more lies here.
   */
  | {
      at: 'reply';
      reply: Reply;
      key: PassphraseKey | null;
      made: Intention | null;
      others: boolean;
    }
  | { at: 'over'; said: ReplyEnding };

/** All that is shown. The object is another one exactly where something in it is. */
export interface ReplyShown {
  readonly view: ReplyView;
  readonly failed: ReplyFailure | null;
  /** What stands on the page could not be stored. */
  readonly unsaved: boolean;
  /** Whether the words were copied; null where nobody asked for it since they were written. */
  readonly copied: boolean | null;
  /** Names of people in the journal. */
  readonly names: readonly string[];
  /** When the clock was last read. */
  readonly now: Now;
}

/** Where the person goes, once all that stands here is stored and nothing is being done. */
export type ReplyGoing = (
  | { to: 'out' }
  /** The address has changed already. */
  | { to: 'place'; place: ReplyPlace }
  /** Nowhere: another window has stored something, which is read. */
  | { to: 'stored'; place: ReplyPlace }
) & {
  /** What could not be stored was tried once more. */
  retried: boolean;
};

/** What the person asked for and is not done yet; meanwhile nothing else is begun. */
export type ReplyDoing =
  | { at: 'clock'; until: Sleep }
  /** These wait for all saves. */
  | { at: 'locking'; key: PassphraseKey }
  /** `reply` is what was on the page, `stored` what it becomes. */
  | { at: 'sleeping'; reply: Reply; stored: Reply; until: Sleep; now: Now }
  | { at: 'keeping'; reply: Reply; stored: Reply }
  | { at: 'ending' }
  | { at: 'removal'; reply: Reply; said: ReplyEnding }
  | { at: 'people' }
  | { at: 'intention'; intention: Intention }
  | { at: 'intention-removal' };

export interface ReplySession {
  readonly shown: ReplyShown;
  readonly doing: ReplyDoing | null;
  readonly going: ReplyGoing | null;
  readonly saves: {
    /** Number of the newest that was given to be stored, from 1. */
    readonly newest: number;
    /** The newest that was answered. */
    readonly answered: number;
    /** How many are under way. */
    readonly open: number;
  };
  /** Ids of replies that are not written again. */
  readonly removed: ReadonlySet<string>;
  /** Counts what is read for a new view; of two the later is shown. */
  readonly turn: number;
}

export type ReplySessionEvent =
  | { type: 'typed'; field: ReplyField; text: string }
  | { type: 'lock'; key: PassphraseKey }
  | { type: 'sleep'; until: Sleep }
  | { type: 'say-kinder' }
  | { type: 'say-aloud'; line: string }
  | { type: 'back' }
  | { type: 'copy' }
  | { type: 'intend' }
  | { type: 'undo-intend' }
  | { type: 'keep' }
  | { type: 'let-go' }
  | { type: 'leave' }
  /** The page's address names this now. */
  | { type: 'place'; place: ReplyPlace }
  /** Another window has stored or removed one; this one's address names the place. */
  | { type: 'changed-elsewhere'; place: ReplyPlace }
  | { type: 'tick'; now: Now }
  /** Of the list: one is open, `early` where it was asleep and opened all the same. */
  | { type: 'opened'; reply: Reply; key: PassphraseKey | null; early: boolean; now: Now }
  | { type: 'let-go-listed'; id: string }
  | { type: 'new'; id: string }
  | ReplyAnswer;

export type ReplyAnswer =
  | { type: 'stored' | 'not-stored'; number: number }
  | { type: 'clock'; now: Now }
  | { type: 'people'; people: readonly Person[]; now: Now }
  /** What was being done is done; or it failed, and nothing was changed. */
  | { type: 'done' | 'failed' }
  | { type: 'copied' | 'not-copied' }
  | {
      type: 'read';
      turn: number;
      place: ReplyPlace;
      now: Now;
      /** In the order in which they were begun. */
      replies: readonly StoredReply[];
      names: readonly string[];
      /** For one that is begun. */
      newId: string;
    }
  | { type: 'unread'; turn: number; place: ReplyPlace }
  | { type: 'reread'; reply: Reply }
  | { type: 'listed-removed'; replies: readonly StoredReply[] }
  | { type: 'listed-not-removed'; id: string };

export type ReplyEffect =
  /** Answered by `stored` or `not-stored`. */
  | { type: 'store'; reply: Reply; key: PassphraseKey | null; number: number }
  /** Answered by `clock`, or `failed`. */
  | { type: 'read-clock' }
  /** Answered by `people`, or `failed`. */
  | { type: 'read-people' }
  /** These are answered by `done` or `failed`. */
  | { type: 'write-intention'; intention: Intention }
  | { type: 'remove-intention'; intention: Intention }
  | { type: 'remove-reply'; id: string }
  /** Answered by `copied` or `not-copied`. */
  | { type: 'copy'; text: string }
  /** Answered by `read` or `unread` with the same turn. */
  | { type: 'read'; place: ReplyPlace; turn: number }
  /** Answered by `reread`, or `place` where it is not there or can't be read. */
  | { type: 'reread'; reply: Reply; key: PassphraseKey | null }
  /** Answered by `listed-removed` or `listed-not-removed`. */
  | { type: 'remove-listed'; id: string }
  /** These are not answered. */
  | { type: 'remove-stale'; id: string }
  | { type: 'address-of'; place: ReplyPlace }
  | { type: 'leave' };

/** What an effect is answered with that could not be carried out; null where it is not answered. */
export function failureOfReply(effect: ReplyEffect): ReplySessionEvent | null {
  switch (effect.type) {
    case 'store':
      return { type: 'not-stored', number: effect.number };
    case 'read':
      return { type: 'unread', turn: effect.turn, place: effect.place };
    case 'remove-listed':
      return { type: 'listed-not-removed', id: effect.id };
    case 'copy':
      return { type: 'not-copied' };
    case 'read-clock':
    case 'read-people':
    case 'write-intention':
    case 'remove-intention':
    case 'remove-reply':
      return { type: 'failed' };
    case 'reread':
    case 'remove-stale':
    case 'address-of':
    case 'leave':
      return null;
  }
}
