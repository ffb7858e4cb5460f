/**
 * A pack: practices that somebody else wrote, in one plain file (docs/packs.md). Nothing in it is
 * trusted: it is words of a stranger, shown on our own pages only, and never said over a web page.
 * What is stored of it is the text that our own writer makes of what was read, so that whatever
 * brings it in (a file, an exported journal, the disk) goes through the one reader.
 */
import * as z from 'zod/mini';
import { isDay } from '@/utils/shared/days';
import { fnv1a, mixBits } from '@/utils/shared/hash';
import type { Kind } from '@/utils/shared/kinds';
import { shape } from '@/utils/shared/versioned-schema';
import { OWN_LENGTH } from './own-practice';
import type { Company, Need, Tag } from './practice';

/** The version of the format that is read and written; a file of a later one is refused. */
export const PACK_VERSION = 1;
/** Largest file, in bytes. Chosen: two hundred practices at their usual length are a third of it. */
export const MOST_PACK_BYTES = 256 * 1024;
/** Most practices of a pack, and most packs that a person has. Chosen. */
export const MOST_PACK_PRACTICES = 200;
export const MOST_PACKS = 20;
/** Longest texts, in UTF-16 code units; of a practice they are as long as a person's own. */
export const PACK_LENGTH = {
  ...OWN_LENGTH,
  name: 60,
  author: 60,
  language: 35,
  about: 300,
  licence: 120,
  id: 40,
} as const;
export const PACK_MINUTES = { min: 1, max: 60 } as const;

export interface PackPractice {
  /** Follows from the pack's and from its own `id` or title; the same in every version of the pack. */
  readonly id: string;
  /** What the file calls it; '' where that is its title. */
  readonly ownId: string;
  readonly kind: Kind;
  readonly title: string;
  /** What one might do; empty where the title says it. */
  readonly invitation: string;
  /** The same for a hard day; empty where there is none. */
  readonly smaller: string;
  /** Null where nothing is said. */
  readonly minutes: number | null;
  readonly with: Company;
  readonly fits: readonly Tag[];
  readonly needs: readonly Need[];
}

export interface Pack {
  /** Follows from the `id` of the file, or else from name and author. */
  readonly id: string;
  /** What the file calls it; '' where its name and author do. */
  readonly ownId: string;
  readonly name: string;
  readonly author: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** What it is, in a sentence or two; may be empty, as may the next. */
  readonly about: string;
  readonly licence: string;
  /** Local day on which it was last changed, 'YYYY-MM-DD'; '' where nothing is said. */
  readonly date: string;
  /** They come one a day, in their order, from the day it is switched on; else among all others. */
  readonly inOrder: boolean;
  readonly practices: readonly PackPractice[];
}

/** A pack that the person has. */
export interface HeldPack {
  readonly pack: Pack;
  /** Whether its practices come. */
  readonly on: boolean;
  /** Of one in order, the day of its first practice, 'YYYY-MM-DD'; null for others, and where it is off. */
  readonly from: string | null;
}

const day = z.string().check(z.refine(isDay));

/** As it is stored; whether the text is a pack's is the reader's to say. */
export const heldPackShape = shape(
  z.object({
    /** The pack's file, as our writer writes it. */
    text: z.string().check(z.minLength(1), z.maxLength(MOST_PACK_BYTES)),
    /** Whether its practices come. */
    on: z.boolean(),
    /** Of one in order, the day of its first practice; null for others, and where it is off. */
    from: z.nullable(day),
  }),
);

/** Whether an id is of a practice of a pack. */
export const isPackPractice = (id: string): boolean => id.startsWith('pack-');

/** How names are compared: as people read them. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

const hashed = (text: string): string => (mixBits(fnv1a(text)) >>> 0).toString(36).padStart(7, '0');

/** @param ownId of the file; '' where it has none */
export const packIdOf = (ownId: string, name: string, author: string): string =>
  hashed(ownId ? `id ${ownId}` : `${folded(name)}\n${folded(author)}`);

/** @param ownId of the practice in the file; '' where it has none */
export const packPracticeIdOf = (packId: string, ownId: string, title: string): string =>
  `pack-${packId}-${hashed(ownId ? `id ${ownId}` : folded(title))}`;
