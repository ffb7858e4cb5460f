/**
 * The types of messages: text of ours, in the person's language, named by a key. A wrong key, or one
 * that is not told what it asks for, is a type error. (*Words* are text of the person.)
 */
import type { Messages } from '#messages';

/** The language's tag and its direction are asked for as messages are. */
type OfLanguage = 'language' | 'direction';

/** A message that needs to be told nothing; what is listed by key is of this sort. */
export type MessageKey =
  | OfLanguage
  | { [K in keyof Messages]: Messages[K] extends undefined ? K : never }[keyof Messages];
/** A message with something put into it. */
export type TellingKey = Exclude<keyof Messages, MessageKey>;

export interface GetMessage {
  (key: MessageKey): string;
  <K extends TellingKey>(key: K, given: Messages[K]): string;
}

/** What is put into a message, by name. */
export type Given = Readonly<Record<string, string | number>>;

/** A language as it is spoken here and now. */
export interface Speech {
  /** BCP 47 tag of the language. */
  readonly language: string;
  readonly direction: TextDirection;
  readonly message: GetMessage;
}

export type TextDirection = 'ltr' | 'rtl';
