/**
 * A practice of the person's own. Each is stored under a key of its own in sync storage, so that it
 * follows them, and two computers that write different ones at the same time keep both.
 */
import * as z from 'zod/mini';
import { cut, isSeen } from '@/utils/shared/cut-text';
import { KINDS, type Kind } from '@/utils/shared/kinds';
import { shape } from '@/utils/shared/versioned-schema';

/**
 * Longest texts, in UTF-16 code units. Fifty at their longest, three bytes to a unit, leave sync
 * storage room for the settings.
 */
export const OWN_LENGTH = { title: 60, invitation: 300, smaller: 160 } as const;
/**
 * Most practices of their own that a person may have. Chosen for the room there is in sync storage.
 */
export const MOST_OWN = 50;

const ownPractice = z.object({
  /** Made once, never reused; begins with 'own-', as none of ours does. */
  id: z.string().check(z.regex(/^own-[a-z0-9]{8}$/)),
  /** Of which kind it is. */
  kind: z.enum(KINDS),
  /** A few words that name it. */
  title: z.string().check(z.minLength(1), z.maxLength(OWN_LENGTH.title)),
  /** What one might do; empty where the title says it. */
  invitation: z.string().check(z.maxLength(OWN_LENGTH.invitation)),
  /** The same for a hard day; empty where there is none. */
  smaller: z.string().check(z.maxLength(OWN_LENGTH.smaller)),
});
export type OwnPractice = z.infer<typeof ownPractice>;

export const ownPracticeShape = shape<OwnPractice>(ownPractice);

/** Whether an id is of a person's own practice. */
export const isOwnPractice = (id: string): boolean => id.startsWith('own-');

/** A new id. @param bytes at least eight random ones */
export const newOwnId = (bytes: Uint8Array): string =>
  `own-${Array.from(bytes.slice(0, 8), (byte) => (byte % 36).toString(36)).join('')}`;

const folded = (typed: string, most: number) =>
  cut(typed.replace(/\s+/gu, ' ').trim(), most).trim();

export interface TypedPractice {
  kind: Kind;
  title: string;
  invitation: string;
  smaller: string;
}

/** A practice from what was typed, white space folded; null where it has no title. */
export function ownPracticeFrom(id: string, typed: TypedPractice): OwnPractice | null {
  const title = folded(typed.title, OWN_LENGTH.title);
  if (!isSeen(title)) return null;
  return {
    id,
    kind: typed.kind,
    title,
    invitation: folded(typed.invitation, OWN_LENGTH.invitation),
    smaller: folded(typed.smaller, OWN_LENGTH.smaller),
  };
}
