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
import { fitsLife, type Life } from './fits';
import { PRACTICES, type Practice, type PracticeFacts, type PracticeId } from './practice';

/** No practice repeats within so many days, where there are enough of them. Chosen. */
export const APART_DAYS = 90;

/** A practice that is not of ours. */
export interface AddedPractice<Id extends string = string> {
  readonly id: Id;
  readonly kind: Kind;
  /** Whom it fits; of what somebody wrote for themselves it is not asked. */
  readonly facts?: PracticeFacts;
}

/** What the person has chosen; all of it may be left out. */
export interface PracticeChoice<Own extends string = never> {
  /** Only these kinds; none chosen is all of them. */
  kinds?: readonly Kind[];
  /** Ids of those that are not to come. */
  hidden?: readonly string[];
  /** Ids of those that come twice as often as what they share a place with. */
  favourites?: readonly string[];
  /** The person's own practices, and those of packs. */
  own?: readonly AddedPractice<Own>[];
  /** What the person said of their life: what does not fit it never comes. */
  life?: Life;
  /** Ids of those that have no words in the person's language: they never come either. */
  unsaid?: readonly string[];
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
  const sets = mayCome(choice);
  const kinds = [...sets.keys()];
  const favourites = choice.favourites ?? [];
  const rings = new Map<Kind, Ring>();
  const ringFor = (kind: Kind): Ring => {
    const ring = rings.get(kind) ?? ringOf(kind, sets.get(kind) ?? [], kinds.length);
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

/** How many practices may come, and whether none of them has to come again within APART_DAYS. */
export function supplyOf(choice: PracticeChoice<string>): { count: number; enough: boolean } {
  const sets = [...mayCome(choice).values()];
  return {
    count: sets.reduce((sum, ids) => sum + ids.length, 0),
    enough: sets.every((ids) => ids.length >= mostPlaces(sets.length)),
  };
}

type Ids = readonly string[];
/** The practices by place: each has at least one. */
type Ring = readonly Ids[];

const builtIn = (kind: Kind): readonly Practice[] => PRACTICES[kind];
/** Of all there ever were, retired ones too: by it each finds its slot. */
const EVER = new Map<Kind, Ids>(KINDS.map((kind) => [kind, builtIn(kind).map(({ id }) => id)]));

/**
 * What may come, by kind; a kind of which nothing may is left out. Where nothing is left of the
 * chosen kinds others come, and where all that fits is hidden hiding is ignored. What does not fit
 * the person's life never comes.
 */
function mayCome(choice: PracticeChoice<string>): Map<Kind, Ids> {
  const { own = [], life = {}, unsaid = [], gentle = false } = choice;
  const fitting = new Map(
    KINDS.map((kind) => {
      const ours = builtIn(kind).filter(
        (each) => !each.retired && !unsaid.includes(each.id) && fitsLife(each, life),
      );
      const theirs = own.filter(
        ({ kind: of, facts }) => of === kind && (!facts || fitsLife(facts, life)),
      );
      return [kind, [...new Set([...ours, ...theirs].map(({ id }) => id))]] as const;
    }),
  );
  const left = (kinds: readonly Kind[], hidden: ReadonlySet<string>) =>
    new Map(
      kinds
        .map((kind) => [kind, (fitting.get(kind) ?? []).filter((id) => !hidden.has(id))] as const)
        .filter(([, ids]) => ids.length > 0),
    );
  const chosen = KINDS.filter((kind) => !choice.kinds?.length || choice.kinds.includes(kind));
  const hidden = new Set(choice.hidden);
  const none = new Set<string>();
  let sets = left(chosen, hidden);
  if (sets.size === 0) sets = left(KINDS, hidden);
  if (sets.size === 0) sets = left(chosen, none);
  if (sets.size === 0) sets = left(KINDS, none);
  if (gentle) for (const [kind, ids] of sets) sets.set(kind, gentleOf(kind, ids, own));
  return sets;
}

/** Those that fit a tired person, where there are any. */
function gentleOf(kind: Kind, ids: Ids, own: readonly AddedPractice[]): string[] {
  const tired = new Set<string>([
    ...builtIn(kind).flatMap(({ id, fits }) => (fits.includes('tired') ? id : [])),
    ...own.flatMap(({ id, facts }) => (facts?.fits.includes('tired') ? id : [])),
  ]);
  const gentle = ids.filter((id) => tired.has(id));
  return gentle.length > 0 ? gentle : [...ids];
}

/**
 * Places that keep a kind's practices apart for APART_DAYS. A kind's day moves by one within its
 * block; hence one more than the days it is to stay away.
 */
const mostPlaces = (kinds: number): number => Math.ceil((APART_DAYS + 1) / kinds);

/**
 * Ring size: enough slots that none repeats within APART_DAYS. Built-ins take the slot of their
 * index, own ones the hash of their id, so adding one moves nobody. A slot that stays empty takes a
 * practice over from the fullest.
 */
function ringOf(kind: Kind, ids: Ids, kinds: number): Ring {
  const places = Math.min(ids.length, mostPlaces(kinds));
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
