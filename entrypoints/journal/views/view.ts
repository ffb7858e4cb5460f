/**
 * What the journal page gives each of its views. A view is a module that is loaded when it is
 * opened: its `open` reads what it shows, draws whenever that changed, and returns how to stop.
 */
import type { ComponentChild } from 'preact';
import type { NoticeContent } from '@/components/ui/Notice';
import type { Entry } from '@/utils/journal/model/entry';
import type { Settings } from '@/utils/settings/settings';

export interface Shell {
  /** Draws the view's content, which has a `main` of its own; nothing once the view was left. */
  show(content: ComponentChild): void;
  /** What follows the view's name in the address, such as a person's id; '' where nothing does. */
  readonly rest: string;
  /** As they were when the view was opened; a change of one that views go by opens it anew. */
  readonly settings: Settings;
  /** The view could not be read; it is said, with what to do. */
  fail(): void;
  /** Something could not be stored; it is said, with what to do. */
  refused(): void;
  /** Does it, then says so with how to take it back; or says that it was refused. */
  act(work: () => Promise<unknown>, done: string, back?: () => Promise<unknown>): Promise<void>;
  /** Says what happened, at the foot of the page and to ears, with how to take it back. */
  say(notice: NoticeContent | null): void;
  /** Opens an entry over the view, where anything of it can be changed. */
  openEntry(entry: Entry): void;
  /** Deletes an entry, and says so with how to take it back. */
  deleteEntry(entry: Entry): void;
  /** Calls back when the journal changed, here or in another window, or the day may have. Returns how to stop. */
  onChange(listener: () => void): () => void;
}

/** Returns how to stop. */
export type OpenView = (shell: Shell) => () => void;
