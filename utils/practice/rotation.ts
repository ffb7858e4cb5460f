/**
 * Which practice a day brings. It is computed from the date and the person's choice alone, so all
 * of a person's devices agree without talking to each other, and no history is needed.
 *
 * Days come in blocks, with one day for each kind. A kind's practices stand in a ring of slots
 * ("places"), one for each block; practices that share a slot take turns, a round each. So a new
 * practice changes the days of one slot only, and none comes back too soon. A retired one leaves its
 * place in the list to nobody: its slot's days go to those that share it.
 */

import { dayNumber } from '@/utils/shared/days';
import { fnv1a, mixBits } from '@/utils/shared/hash';
import { KINDS, type Kind } from '@/utils/shared/kinds';
import { PRACTICES, type Practice, type PracticeId } from './practice';

/** No practice repeats within so many days, where there are enough of them. Chosen. */
export const APART_DAYS = 90;

/** What the person has chosen; all of it may be left out. */
export interface PracticeChoice<Own extends string = never> {
  /** Only these kinds; none chosen is all of them. */
  kinds?: readonly Kind[];
  /** Ids of those that are not to come. */
  hidden?: readonly string[];
  /** Ids of those that come twice as often as what they share a place with. */
  favourites?: readonly string[];
  /** The person's own practices. */
  own?: readonly { readonly id: Own; readonly kind: Kind }[];
  /** Only such as fit a tired person, where the kind has any. */
  gentle?: boolean;
}

export interface ChosenPractice<Id extends string = PracticeId> {
  id: Id;
  kind: Kind;
}

/** A person's practices: which one each day brings. What many days have in common is found once. */
export type Practices<Id extends string = PracticeId> = (
  /** Local day, 'YYYY-MM-DD'. */
  day: string,
  /** How often it was exchanged for another; each time a further one comes. */
  exchanged?: number,
) => ChosenPractice<Id>;

/** Prepares what many days have in common, so that asking for each is cheap. */
export function practicesOf<Own extends string = never>(
  choice: PracticeChoice<Own> = {},
): Practices<PracticeId | Own> {
  const hidden = new Set(choice.hidden);
  const kinds = kindsOf(choice, hidden);
  const favourites = choice.favourites ?? [];
  const rings = new Map<Kind, Ring>();
  const ringFor = (kind: Kind): Ring => {
    const ring = rings.get(kind) ?? ringOf(kind, idsOf(kind, choice, hidden), kinds.length);
    rings.set(kind, ring);
    return ring;
  };
  return (day, exchanged = 0) => {
    const number = dayNumber(day);
    const block = Math.floor(number / kinds.length);
    const place = mod(number, kinds.length) + exchanged;
    const kind = at(kindsOfBlock(kinds, block), place);
    const ring = ringFor(kind);
    const id =
      exchanged === 0
        ? turnOf(at(ring, block), Math.floor(block / ring.length), favourites)
        : at(
            farFirst(ring, block, exchanged % kinds.length === 0, favourites),
            Math.floor(exchanged / kinds.length),
          );
    return { id: id as PracticeId | Own, kind };
  };
}

/** The practice of one day. */
export const practiceFor = <Own extends string = never>(
  day: string,
  exchanged = 0,
  choice: PracticeChoice<Own> = {},
): ChosenPractice<PracticeId | Own> => practicesOf(choice)(day, exchanged);

type Ids = readonly string[];
/** The practices by place: each has at least one. */
type Ring = readonly Ids[];

/** The chosen kinds that have a practice left; where all are hidden, hiding is ignored. */
function kindsOf(choice: PracticeChoice<string>, hidden: ReadonlySet<string>): Kind[] {
  const chosen = KINDS.filter((kind) => !choice.kinds?.length || choice.kinds.includes(kind));
  const some = (kinds: readonly Kind[]) =>
    kinds.filter((kind) => !allOf(kind, choice).every((id) => hidden.has(id)));
  return [some(chosen), some(KINDS), chosen].find((kinds) => kinds.length > 0) as Kind[];
}

const builtIn = (kind: Kind): readonly Practice[] => PRACTICES[kind];
const idsBy = (has: (practice: Practice) => boolean): ReadonlyMap<Kind, Ids> =>
  new Map(
    KINDS.map((kind) => [
      kind,
      builtIn(kind)
        .filter(has)
        .map(({ id }) => id),
    ]),
  );
/** Of all there ever were: by it each finds its slot. */
const EVER = idsBy(() => true);
const SHOWN = idsBy(({ retired }) => !retired);
const shownIds = (kind: Kind): Ids => SHOWN.get(kind) ?? [];

const allOf = (kind: Kind, { own = [] }: PracticeChoice<string>): Ids =>
  own.length === 0
    ? shownIds(kind)
    : [
        ...new Set([
          ...shownIds(kind),
          ...own.flatMap((practice) => (practice.kind === kind ? practice.id : [])),
        ]),
      ];

function idsOf(kind: Kind, choice: PracticeChoice<string>, hidden: ReadonlySet<string>): Ids {
  const all = allOf(kind, choice);
  const shown = all.filter((id) => !hidden.has(id));
  const ids = shown.length > 0 ? shown : all;
  if (!choice.gentle) return ids;
  const tired = builtIn(kind).filter(({ fits }) => fits.includes('tired'));
  const gentle = ids.filter((id) => tired.some((practice) => practice.id === id));
  return gentle.length > 0 ? gentle : ids;
}

/**
 * Ring size: enough slots that none repeats within APART_DAYS. Built-ins take the slot of their
 * index, own ones the hash of their id, so adding one moves nobody. A slot that stays empty takes a
 * practice over from the fullest.
 */
function ringOf(kind: Kind, ids: Ids, kinds: number): Ring {
  // A kind's day moves by one within its block; hence one more than the days it is to stay away.
  const places = Math.min(ids.length, Math.ceil((APART_DAYS + 1) / kinds));
  const ring: string[][] = Array.from({ length: places }, () => []);
  for (const id of ids) {
    const number = EVER.get(kind)?.indexOf(id) ?? -1;
    at(ring, number < 0 ? hash(id) : number).push(id);
  }
  for (const place of ring) {
    if (place.length > 0) continue;
    const fullest = ring.reduce((most, other) => (other.length > most.length ? other : most));
    place.push(fullest.pop() as string);
  }
  return ring;
}

/**
 * All of a kind's practices, for a block: the day's own, and the rest by how far off their day is.
 */
function farFirst(ring: Ring, block: number, own: boolean, favourites: Ids): Ids {
  const round = Math.floor(block / ring.length);
  const here = mod(block, ring.length);
  const away = (place: number) => {
    const distance = Math.abs(place - here);
    return Math.min(distance, ring.length - distance);
  };
  const places = [...ring.keys()].sort((a, b) => away(b) - away(a));
  if (own) places.unshift(places.pop() as number);
  const first = places.map((place) => turnOf(at(ring, place), round, favourites));
  return [...new Set([...first, ...places.flatMap((place) => at(ring, place))])];
}

/** Whose turn a place's round is: a favourite has two of them to another's one. */
function turnOf(place: Ids, round: number, favourites: Ids): string {
  const loved = place.filter((id) => favourites.includes(id));
  return at(loved.length < place.length ? [...place, ...loved] : place, round);
}

/**
 * The kinds of a block: neighbours in a fixed order may change places, as the block's number has
 * it. So none moves by more than one day, none comes on two days running, and a fortnight is even.
 */
function kindsOfBlock(kinds: readonly Kind[], block: number): Kind[] {
  const order = [...kinds];
  const seed = hash(String(block));
  for (let i = 0; i + 1 < order.length && order.length > 2; i += 2) {
    if ((seed >>> i) & 1) [order[i], order[i + 1]] = [at(order, i + 1), at(order, i)];
  }
  return order;
}

/** Even for numbers that follow each other. An integer from 0 to 2^31 - 1. */
const hash = (text: string): number => mixBits(fnv1a(text)) >>> 1;

const mod = (number: number, by: number) => ((number % by) + by) % by;
const at = <T>(list: readonly T[], place: number): T => list[mod(place, list.length)] as T;
