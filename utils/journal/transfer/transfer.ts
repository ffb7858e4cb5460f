/**
 * Types that the page and the code behind export, import, snapshots and undo share: values only.
 */
import type { DateOrder, DateOrders } from './days-in-files';
import type { FileProblem } from './json-file';
import type { Fate } from './merge';
import type { Skipped } from './skipped';
import type { TableMapping } from './table';

export const EXPORT_FORMATS = ['json', 'markdown', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Progress and cancellation of a task that takes a while. */
export interface TaskControl {
  signal: AbortSignal;
  /** Reports the share that is done, 0 to 1. */
  onProgress: (done: number) => void;
}

/** What the beginning of a file shows it to be. */
export type FileInspection =
  | { kind: 'sealed' }
  | { kind: 'journal' }
  /** A file of another app, which needs no more to be read. */
  | { kind: 'other' }
  | {
      kind: 'table';
      header: string[];
      /** The first of them. */
      rows: string[][];
      mapping: TableMapping;
      /** Of the dates in it, by the column in which they stand. */
      orders: DateOrders[];
      /** Whether later days stand before earlier ones. */
      newestFirst: boolean;
    };

/** How a table is to be read. */
export interface TableReading {
  mapping: TableMapping;
  order: DateOrder;
  /** Whether later days stand before earlier ones. */
  newestFirst: boolean;
}

/** A file with what is needed to read it. */
export interface OpenedFile {
  file: File;
  /** Null where it is not sealed, or nobody has said yet. */
  passphrase: string | null;
}

/** How many of one kind have which fate. */
export type Fates = Record<Fate, number>;

export interface PreviewExample {
  fate: Fate;
  /** Null for people, and for intentions without one. */
  day: string | null;
  words: string;
}

/** What a file or a copy would do. */
export interface Preview {
  entries: Fates;
  people: Fates;
  intentions: Fates;
  examples: PreviewExample[];
  /** Settings and practices that are other than here. */
  choices: number;
  /** Records of further kinds that are not here so. */
  others: number;
  /** Records that could not be read where the file was made. */
  unreadable: number;
  /** Lists in the file that this version does not know. */
  unknown: string[];
  /** What can't be read and is left out. */
  skipped: readonly Skipped[];
  /** Whether another app wrote it; and which, where that is known. */
  isOther: boolean;
  app: string | null;
}

export interface ImportOptions {
  /** Whether what was deleted here comes back with the file. */
  revive: boolean;
  /** Whether settings and practices come as well. */
  choices: boolean;
}

/** Why a transfer failed, for the person to read; `line` and `detail` are of the file. */
export class TransferError extends Error {
  readonly why:
    | FileProblem['why']
    | 'wrong-passphrase'
    | 'wrong-or-damaged'
    | 'damaged'
    | 'no-room'
    | 'stopped'
    | 'failed';
  readonly line: number | null;
  readonly detail: string | null;

  constructor(why: TransferError['why'], line: number | null = null, detail: string | null = null) {
    super(why);
    this.why = why;
    this.line = line;
    this.detail = detail;
  }
}
