/** What of a file can't be read and is left out of an import; everything else of it can come. */

export const SKIP_REASONS = [
  /** No day, or none that there is. */
  'day',
  /** A day to come. */
  'to-come',
  'words',
  /** A name that is too long for one. */
  'name',
  /** A quotation mark that nothing closes. */
  'quote',
  /** More or longer cells than any table of a journal has. */
  'cells',
  /** Letters that can't be read in the file's encoding. */
  'letters',
  /** The file ends in its midst: what followed is missing. */
  'cut',
  /** A record that is not as expected. */
  'record',
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

export interface Skipped {
  /** Line of the file, from 1; null where it has none. */
  line: number | null;
  /** Which of the file's records it is, from 1, where no lines are told. */
  record: number | null;
  why: SkipReason;
  /** What is written there, or what is wrong with it; of the file, for the person to read. */
  detail: string;
}

export class SkippedError extends Error {
  readonly skipped: Skipped;

  constructor(line: number | null, why: SkipReason, detail: string, record: number | null = null) {
    super([why, line === null ? '' : `line ${line}`, detail].filter(Boolean).join(', '));
    this.skipped = { line, record, why, detail: detail.slice(0, 200) };
  }
}
