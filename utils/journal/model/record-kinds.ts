/**
 * The kinds of records that lie beside the entries, in one table: what stores, exports, stages and
 * merges them goes through it, so that a kind which joins is kept, moved and deleted as all are.
 */
import type { Shape } from '@/utils/shared/versioned-schema';
import { type Asked, askedShape } from './asked';
import { type Heard, heardShape } from './heard';
import { type Intention, intentionShape } from './intention';
import { type Occasion, occasionShape } from './occasion';
import { type Person, personShape } from './person';

export interface RecordsBeside {
  person: Person;
  intention: Intention;
  occasion: Occasion;
  asked: Asked;
  heard: Heard;
}
export type KindBeside = keyof RecordsBeside;

/** Shapes by the kind, which begins the key. */
export const SHAPES_BESIDE: { readonly [K in KindBeside]: Shape<RecordsBeside[K]> } = {
  person: personShape,
  intention: intentionShape,
  occasion: occasionShape,
  asked: askedShape,
  heard: heardShape,
};

/** By the list they stand in, in a file: in the order in which the lists are written. */
export const KIND_OF_LIST = {
  people: 'person',
  intentions: 'intention',
  occasions: 'occasion',
  heard: 'heard',
  asked: 'asked',
} as const satisfies Record<string, KindBeside>;
export type ListBeside = keyof typeof KIND_OF_LIST;
export const LISTS_BESIDE = Object.keys(KIND_OF_LIST) as ListBeside[];
