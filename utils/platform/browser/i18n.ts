/** Messages in the language that is spoken here: each page and the background have set it (speak.ts). */
import type { GetMessage, Given, MessageKey, Speech, TellingKey } from '@/utils/shared/messages';
import { isPrivate } from './private';

/**
 * What failed in a private window failed because the browser has no place for it there: room on the
 * disk or another try would change nothing.
 */
const IN_PRIVATE: ReadonlyMap<string, MessageKey> = new Map([
  ['keep_failed', 'private_keep_failed'],
  ['sheet_failed', 'private_keep_failed'],
  ['exercise_unsaved', 'private_keep_failed'],
  ['write_failed', 'private_failed'],
  ['read_failed', 'private_failed'],
  ['view_failed', 'private_failed'],
  ['exercise_read_failed', 'private_failed'],
  ['copies_failed', 'private_failed'],
  ['trouble_failed', 'private_failed'],
]);

type Say = (key: MessageKey | TellingKey, given?: Given) => string;

/** Until a language was set a message is its key; nothing is shown before. */
let say: Say = (key) => key;

export function setSpeech({ message }: Speech): void {
  say = message as Say;
}

export const message = ((key: MessageKey | TellingKey, given?: Given) =>
  say((isPrivate() && IN_PRIVATE.get(key)) || key, given)) as GetMessage;
