/**
 * Ripples as a picture that one might print: each is a stone in the pond of its year. Where it fell
 * is when it began, its rings are the steps from one act to the next, a light on them is an act, and
 * a thread leads to it from the one that moved it. Quiet with three ripples and with a thousand: the
 * more there are, the smaller each. The same journal makes the same picture, to the last digit.
 */
import { dayNumber } from '@/utils/shared/days';
import { drawnBy } from '@/utils/shared/hash';
import { TILT } from '@/utils/shared/rings';
import { byTime, type Linked, type Ripple } from './ripples';

interface Place {
  x: number;
  y: number;
}

/** All lengths are in the unit of the pond's width. */
export interface Stone<T extends Linked> extends Place {
  ripple: Ripple<T>;
  /** From its middle to its edges, with all that is drawn of it. */
  rx: number;
  ry: number;
  /** Half the width of each ring that is drawn, from the innermost. */
  rings: readonly number[];
  /** Radius of the drop in the middle, and of the other lights. */
  drop: number;
  light: number;
  /** Where each act lies, in the order of the ripple's, of no more than MOST_LIGHTS. */
  lights: readonly Place[];
  /** From what moved an act to that act, as an SVG path; one less than there are lights. */
  threads: readonly string[];
}

/** A year of them. */
export interface Pond<T extends Linked> {
  year: string;
  width: number;
  height: number;
  /** By the day they began. */
  stones: readonly Stone<T>[];
  /** The months from the first to the last, each 'YYYY-MM' with the place of its middle. */
  months: readonly { month: string; x: number }[];
  /** How large everything is drawn: 1 where there is room enough. */
  scale: number;
}

/** With more lights than this they can't be told apart; the list has them all. */
export const MOST_LIGHTS = 1_500;

/** Lengths at scale 1, chosen by eye. */
const DROP = 7;
const LIGHT = 3.6;
const FIRST_RING = 32;
const FIRST_GAP = 20;
const LEAST_GAP = 5;
/** Each gap between rings is so much of the one within it. */
const NARROWING = 0.94;
/** What a light needs along its ring, as a part of the ring's half width. */
const ROOM_ON_RING = 2.7;
const LARGEST = 220;
/** Between two stones, from above to below. */
const BETWEEN = 6;
const EDGE = 8;
/** How far a stone may fall beside its day. */
const ASIDE = 14;
/** How far a stone is moved at a time where there is no room at its day. */
const STEP = 11;
/** How near two rings are drawn, from above to below. */
const BETWEEN_RINGS = 4.5;

const SCALES = [0.42, 1.4] as const;
/** How much of the water stones may cover before they get smaller. */
const COVERED = 0.3;
/** Of a pond that is alone, of one among several, and the most before stones get smaller. */
const HEIGHTS = { alone: 340, least: 170, most: 480 } as const;
/** A pond less wide than this is higher, and its stones are not drawn larger than elsewhere. */
const NARROW = 480;
export const NARROWEST = 200;

/** @param width of each pond, in CSS pixels or what is taken for them; NARROWEST at least */
export function pondsOf<T extends Linked>(ripples: readonly Ripple<T>[], width: number): Pond<T>[] {
  const years = new Map<string, Shape<T>[]>();
  const largest = Math.min(LARGEST, width * 0.4);
  for (const ripple of [...ripples].sort((a, b) => byTime(a.first, b.first))) {
    const shape = shapeOf(ripple, largest);
    const year = ripple.first.day.slice(0, 4);
    const others = years.get(year);
    if (others) others.push(shape);
    else years.set(year, [shape]);
  }
  const cover = (shapes: readonly Shape<T>[]) =>
    shapes.reduce((sum, shape) => sum + Math.PI * apart(shape, 1) ** 2 * TILT, 0);
  const most = Math.max(1, ...[...years.values()].map(cover));
  const preferred = years.size > 1 || width < NARROW ? HEIGHTS.most : HEIGHTS.alone;
  const fitting = Math.sqrt((preferred * width * COVERED) / most);
  const widest = (width / 2 - EDGE - 2 * LIGHT) / largest;
  const scale = Math.min(Math.max(fitting, SCALES[0]), width < NARROW ? 1 : SCALES[1], widest);
  return [...years].reverse().map(([year, shapes]) => {
    const wanted = (cover(shapes) * scale ** 2) / (COVERED * width);
    const least = years.size > 1 ? HEIGHTS.least : HEIGHTS.alone;
    const span = spanOf(shapes.map(({ ripple }) => ripple.first.day));
    const at = (day: number) =>
      EDGE + ((day - span.from) / (span.to - span.from)) * (width - 2 * EDGE);
    for (let height = Math.round(Math.max(least, wanted)); ; height = Math.ceil(height * 1.12)) {
      const stones = placed(shapes, { width, height, scale, at });
      if (!stones) continue;
      const months = span.months.map(({ month, middle }) => ({ month, x: rounded(at(middle)) }));
      return { year, width, height, stones, months, scale };
    }
  });
}

/** From the first day of the first month to the last of the last, three months at least. */
function spanOf(days: readonly string[]) {
  const year = days[0]?.slice(0, 4) ?? '';
  const [first = 1, last = 1] = [days[0], days.at(-1)].map((day) => Number(day?.slice(5, 7)));
  const from = Math.max(1, Math.min(first, last - 2));
  const to = Math.min(12, Math.max(last, from + 2));
  const begins = (month: number) =>
    month > 12 ? dayNumber(`${year}-12-31`) + 1 : dayNumber(`${year}-${two(month)}-01`);
  return {
    from: begins(from),
    to: begins(to + 1),
    months: Array.from({ length: to - from + 1 }, (_, i) => ({
      month: `${year}-${two(from + i)}`,
      middle: (begins(from + i) + begins(from + i + 1)) / 2,
    })),
  };
}

const two = (n: number): string => String(n).padStart(2, '0');

/** A stone as if seen from above, at scale 1, around its middle. */
interface Shape<T extends Linked> {
  ripple: Ripple<T>;
  /** Half the width of each ring; the first is the drop itself, and has none. */
  radii: readonly number[];
  /** Angle of each light on the ring of its level. */
  angles: readonly number[];
  /** Half the least distance of two lights as they are drawn. */
  room: number;
}

function shapeOf<T extends Linked>(ripple: Ripple<T>, largest: number): Shape<T> {
  const acts = ripple.acts.slice(0, MOST_LIGHTS);
  const onLevel: number[] = [];
  for (const { level } of acts) onLevel[level] = (onLevel[level] ?? 0) + 1;
  const radii = [0];
  for (let level = 1, gap = FIRST_RING; level < onLevel.length; level++) {
    const count = onLevel[level] ?? 0;
    radii.push(Math.max((radii[level - 1] ?? 0) + gap, ROOM_ON_RING * count));
    gap = Math.max(LEAST_GAP, level === 1 ? FIRST_GAP : gap * NARROWING);
  }
  const natural = radii.at(-1) ?? 0;
  if (natural > largest) {
    const first = Math.min(FIRST_RING, largest / 2);
    const [from = first] = radii.slice(1);
    const part = natural > from ? (largest - first) / (natural - from) : 0;
    for (let level = 1; level < radii.length; level++) {
      radii[level] = part > 0 ? first + ((radii[level] ?? 0) - from) * part : largest;
    }
  }

  const turn = drawnBy(ripple.first.id) < 0.5 ? -1 : 1;
  const near = new Near(2 * LIGHT + 2);
  const angles: number[] = [];
  let room = Number.POSITIVE_INFINITY;
  for (const { act, level, after } of acts) {
    const radius = radii[level] ?? 0;
    const drawn = drawnBy(act.id);
    const from = after === null || after === 0 ? null : (angles[after] ?? 0);
    const start = from === null ? drawn * 2 * Math.PI : from + turn * (0.6 + 0.9 * drawn);
    // The first free place from there on: round the whole ring by golden steps, or near what moved it.
    let best = { angle: start, distance: -1 };
    for (let tried = 0; tried < PLACES_TRIED && best.distance < near.wanted; tried++) {
      const step =
        from === null ? tried * GOLDEN : (tried % 2 ? 1 : -1) * Math.ceil(tried / 2) * 0.23;
      const angle = start + turn * step;
      const distance = near.distanceTo(onRing(radius, angle));
      if (distance > best.distance) best = { angle, distance };
    }
    angles.push(best.angle);
    near.add(onRing(radius, best.angle));
    room = Math.min(room, best.distance / 2);
  }
  return { ripple, radii, angles, room };
}

const PLACES_TRIED = 48;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

const onRing = (radius: number, angle: number): Place => ({
  x: radius * Math.cos(angle),
  y: radius * TILT * Math.sin(angle),
});

/** Points by squares as wide as the distance that is wanted, so that few are looked at. */
class Near {
  readonly wanted: number;
  private readonly squares = new Map<number, Place[]>();

  constructor(wanted: number) {
    this.wanted = wanted;
  }

  private square(x: number, y: number): number {
    return Math.floor(x / this.wanted) * 0x10000 + Math.floor(y / this.wanted);
  }

  add(place: Place): void {
    const key = this.square(place.x, place.y);
    const there = this.squares.get(key);
    if (there) there.push(place);
    else this.squares.set(key, [place]);
  }

  /** To the nearest; where none is as near as that, what is wanted. */
  distanceTo({ x, y }: Place): number {
    let least = this.wanted;
    for (const dx of [-1, 0, 1]) {
      for (const dy of [-1, 0, 1]) {
        const key = this.square(x + dx * this.wanted, y + dy * this.wanted);
        for (const other of this.squares.get(key) ?? []) {
          least = Math.min(least, Math.hypot(other.x - x, other.y - y));
        }
      }
    }
    return least;
  }
}

const lightOf = ({ room }: Shape<Linked>, scale: number): number =>
  rounded(Math.max(0.4, Math.min(LIGHT * Math.sqrt(scale), room * scale)));

/** How far from its middle another's reach may begin, seen from above. */
const apart = (shape: Shape<Linked>, scale: number): number =>
  (shape.radii.at(-1) ?? 0) * scale + (lightOf(shape, scale) + BETWEEN / 2) / TILT;

interface Water {
  width: number;
  height: number;
  scale: number;
  /** Place of a day, by its number. */
  at: (day: number) => number;
}

/** A place that is taken, seen from above but for its height in the picture. */
interface Taken extends Place {
  r: number;
}

/** By columns so wide that only a neighbour's can be in the way. */
class TakenPlaces {
  private readonly columns: Taken[][] = [];
  private readonly wide: number;

  constructor(wide: number) {
    this.wide = wide;
  }

  add(place: Taken): void {
    const column = Math.floor(place.x / this.wide);
    this.columns[column] ??= [];
    this.columns[column].push(place);
  }

  beside(x: number): Taken[] {
    const column = Math.floor(x / this.wide);
    return [column - 1, column, column + 1].flatMap((each) => this.columns[each] ?? []);
  }
}

/** One after the other, each as near to its day as there is room; null where one has none. */
function placed<T extends Linked>(shapes: readonly Shape<T>[], water: Water): Stone<T>[] | null {
  const { width, height, scale, at } = water;
  const taken = new TakenPlaces(2 * Math.max(...shapes.map((shape) => apart(shape, scale))));
  const stones: Stone<T>[] = [];
  for (const shape of shapes) {
    const { first } = shape.ripple;
    const reach = (shape.radii.at(-1) ?? 0) * scale;
    const light = lightOf(shape, scale);
    const [rx, ry] = [reach + light, reach * TILT + light];
    const r = apart(shape, scale);
    // Beside its day by as much as the eye does not see, or those of one day would stand in a file.
    const beside = ASIDE * scale * (2 * drawnBy(`${first.id} beside`) - 1);
    const day = at(dayNumber(first.day) + 0.5) + beside;
    const wanted = height * (0.08 + 0.84 * drawnBy(`${first.id} high`));
    const bounds = [EDGE + ry, height - EDGE - ry] as const;
    let place: Place | null = null;
    for (const x of outwards(day, EDGE + rx, width - EDGE - rx, STEP * scale)) {
      const y = freeHeight(x, r, taken.beside(x), wanted, bounds);
      if (y === null) continue;
      place = { x, y };
      break;
    }
    if (!place) return null;
    taken.add({ ...place, r });
    stones.push(stoneAt(shape, place, { rx, ry, light, scale }));
  }
  return stones;
}

/** The free one nearest to what is wanted, above or below one place of the water's edge; or null. */
function freeHeight(
  x: number,
  r: number,
  taken: readonly Taken[],
  wanted: number,
  [least, most]: readonly [number, number],
): number | null {
  const blocked: (readonly [from: number, to: number])[] = [];
  for (const other of taken) {
    const high = TILT * Math.sqrt(Math.max(0, (r + other.r) ** 2 - (x - other.x) ** 2));
    if (high > 0) blocked.push([other.y - high, other.y + high]);
  }
  blocked.sort(([a], [b]) => a - b);
  let best: number | null = null;
  // What is free lies between one that is blocked and the next.
  let from = least;
  for (const [begin, end] of [...blocked, [Number.POSITIVE_INFINITY, 0] as const]) {
    const to = Math.min(begin, most);
    if (from <= to) {
      const near = Math.min(Math.max(wanted, from), to);
      if (best === null || Math.abs(near - wanted) < Math.abs(best - wanted)) best = near;
    }
    from = Math.max(from, end);
  }
  return best;
}

/** From the wanted place, or the nearest to it within the bounds, to both sides by turns. */
function outwards(wanted: number, least: number, most: number, step: number): number[] {
  if (most < least) return [];
  const middle = Math.min(Math.max(wanted, least), most);
  const places = [middle];
  for (let by = step; middle - by >= least || middle + by <= most; by += step) {
    if (middle + by <= most) places.push(middle + by);
    if (middle - by >= least) places.push(middle - by);
  }
  return places;
}

function stoneAt<T extends Linked>(
  { ripple, radii, angles }: Shape<T>,
  { x, y }: Place,
  { rx, ry, light, scale }: { rx: number; ry: number; light: number; scale: number },
): Stone<T> {
  const radiusOf = (i: number) => (radii[ripple.acts[i]?.level ?? 0] ?? 0) * scale;
  const lights = angles.map((angle, i) => {
    const place = onRing(radiusOf(i), angle);
    return { x: rounded(x + place.x), y: rounded(y + place.y) };
  });
  const threads = angles.flatMap((to, i) => {
    const after = ripple.acts[i]?.after ?? null;
    if (after === null) return [];
    const turn = Math.sign(to - (angles[after] ?? 0)) || 1;
    const from = after === 0 ? to - turn * RAY : nearestTurn(angles[after] ?? 0, to);
    return [spiral({ x, y }, [radiusOf(after), from], [radiusOf(i), to])];
  });
  const rings: number[] = [];
  for (const radius of radii.slice(1).reverse()) {
    const outer = rings.at(-1);
    if (outer === undefined || (outer - radius * scale) * TILT >= BETWEEN_RINGS)
      rings.push(rounded(radius * scale));
  }
  return {
    ripple,
    x: rounded(x),
    y: rounded(y),
    rx: rounded(rx),
    ry: rounded(ry),
    rings: rings.reverse(),
    drop: rounded(DROP * Math.sqrt(scale) * Math.min(1, 0.6 + 0.4 * scale)),
    light,
    lights,
    threads,
  };
}

/** How far a thread turns between the drop and the first ring. */
const RAY = 0.8;

/** The same angle, less than half a turn from another. */
const nearestTurn = (angle: number, other: number): number =>
  angle + Math.round((other - angle) / (2 * Math.PI)) * 2 * Math.PI;

type Polar = readonly [radius: number, angle: number];

/** A curve that goes out and round evenly, as seen on the water. */
function spiral(middle: Place, [r0, a0]: Polar, [r1, a1]: Polar): string {
  const [out, round] = [r1 - r0, a1 - a0];
  const on = (r: number, a: number, ahead: number): string => {
    const x = r * Math.cos(a) + ahead * (out * Math.cos(a) - r * round * Math.sin(a));
    const y = r * Math.sin(a) + ahead * (out * Math.sin(a) + r * round * Math.cos(a));
    return `${rounded(middle.x + x)} ${rounded(middle.y + y * TILT)}`;
  };
  return `M${on(r0, a0, 0)}C${on(r0, a0, 1 / 3)} ${on(r1, a1, -1 / 3)} ${on(r1, a1, 0)}`;
}

const rounded = (n: number): number => Math.round(n * 10) / 10;
