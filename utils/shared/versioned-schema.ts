/**
 * Versioned schemas. Everything stored carries the version of its shape and is parsed when it is
 * read. A value that does not parse is never overwritten: `read` reports it, and the caller moves
 * it to quarantine and goes on with a default, so that the person can see and export it.
 */
import * as z from 'zod/mini';

// The classic validator is compiled with new Function, which the extension's policy forbids.
z.config({ jitless: true });

/** What is stored: the value with the version of its shape. */
export interface Stored {
  /** Version of the shape of `value`, from 1. */
  v: number;
  /** The value in the shape of version `v`. */
  value: unknown;
}

export type Reading<T> =
  | { state: 'absent' }
  | { state: 'ok'; value: T }
  /** `problem` names the field and what was wrong with it, in English, for whoever mends it. */
  | { state: 'bad'; problem: string };

export interface Shape<T> {
  /** Current version; `write` makes values of this one only. */
  readonly version: number;
  read(raw: unknown): Reading<T>;
  /** The value as it lies there, unchecked; null where it is of another version, or nothing of ours. */
  peek(raw: unknown): { readonly [K in keyof T]?: unknown } | null;
  write(value: T): Stored;
}

/** Turns the value of version n into that of version n + 1; pure, and dated in its comment. */
export type Migration = (old: unknown) => unknown;

const storedSchema = z.object({ v: z.int().check(z.minimum(1)), value: z.unknown() });

/** For values that are passed on unread, whatever their version: checks only the envelope. */
export const anyShape: Shape<unknown> = {
  version: 1,
  write: (value) => ({ v: 1, value }),
  peek: () => null,
  read(raw) {
    if (raw === undefined || raw === null) return { state: 'absent' };
    const stored = storedSchema.safeParse(raw);
    return stored.success
      ? { state: 'ok', value: stored.data.value }
      : { state: 'bad', problem: describe(stored.error) };
  },
};

/**
 * @param schema shape of the current version
 * @param migrations from version 1 upwards; the current version is their number plus one
 */
export function shape<T>(
  schema: z.ZodMiniType<T>,
  migrations: readonly Migration[] = [],
): Shape<T> {
  const version = migrations.length + 1;
  return {
    version,
    write: (value) => ({ v: version, value }),
    peek(raw) {
      const { v, value } = Object(raw);
      return v === version && typeof value === 'object' ? value : null;
    },
    read(raw) {
      if (raw === undefined || raw === null) return { state: 'absent' };
      const stored = storedSchema.safeParse(raw);
      if (!stored.success) return { state: 'bad', problem: describe(stored.error) };
      if (stored.data.v > version) {
        return {
          state: 'bad',
          problem: `${NEWER} (version ${stored.data.v}, this one reads ${version})`,
        };
      }
      let value = stored.data.value;
      try {
        for (const migrate of migrations.slice(stored.data.v - 1)) value = migrate(value);
      } catch (error) {
        return { state: 'bad', problem: `could not be brought up to date: ${String(error)}` };
      }
      const parsed = schema.safeParse(value);
      return parsed.success
        ? { state: 'ok', value: parsed.data }
        : { state: 'bad', problem: describe(parsed.error) };
    },
  };
}

/** It is stored with what was set aside, and stays as it is. */
const NEWER = 'written by a newer Deep Kindness';

/** Whether a problem is only that this version is too old. */
export const isOfNewer = (problem: string): boolean => problem.startsWith(NEWER);

function describe(error: z.core.$ZodError): string {
  const first = error.issues[0];
  if (!first) return 'not in the expected shape';
  const where = first.path.length > 0 ? `${first.path.join('.')}: ` : '';
  return `${where}${expectation(first)}`;
}

/** The classic validator has sentences for these; this one leaves them out for size. */
function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `not of type ${issue.expected}`;
    case 'too_big':
      return `more than ${issue.maximum}`;
    case 'too_small':
      return `less than ${issue.minimum}`;
    case 'invalid_value':
      return `not one of ${issue.values.join(', ')}`;
    default:
      return 'not in the expected shape';
  }
}
