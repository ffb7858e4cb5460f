/**
 * Ripples: how one kindness went on to others. Acts that say what inspired them become trees, and
 * each tree a picture: the first act in the middle, time going outwards, a thread from each act to
 * those that it moved. What stored links say need not make sense, so nothing here relies on it.
 */
import { dayNumber } from '@/utils/shared/days';

export interface Linked {
  id: string;
  day: string;
  writtenAt: number;
  /**
   * Id of the act that inspired it; null, or one that is gone, where it begins something itself.
   */
  inspiredBy: string | null;
}

export interface Ripple<T extends Linked> {
  /** The act it began with. */
  first: T;
  /** All of it, each act directly before those that it moved, siblings by time. */
  acts: readonly RippleAct<T>[];
}

export interface RippleAct<T extends Linked> {
  act: T;
  /** Steps from the first one, which has 0. */
  level: number;
  /** Place of what inspired it in `acts`; null for the first. */
  after: number | null;
}

const byTime = (a: Linked, b: Linked): number =>
  a.day !== b.day
    ? a.day < b.day
      ? -1
      : 1
    : a.writtenAt - b.writtenAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Trees of at least two acts, the one that moved last coming first. No depth is too deep. */
export function ripplesOf<T extends Linked>(acts: Iterable<T>): Ripple<T>[] {
  const all = new Map<string, T>();
  for (const act of acts) all.set(act.id, act);
  const inspirer = withoutCircles(all);
  const moved = new Map<string, T[]>();
  for (const act of [...all.values()].sort(byTime)) {
    const from = inspirer.get(act.id);
    if (from === undefined) continue;
    const others = moved.get(from);
    if (others) others.push(act);
    else moved.set(from, [act]);
  }
  const ripples: { ripple: Ripple<T>; last: T }[] = [];
  for (const first of all.values()) {
    if (inspirer.has(first.id) || !moved.has(first.id)) continue;
    const branch: RippleAct<T>[] = [];
    let last = first;
    const next: RippleAct<T>[] = [{ act: first, level: 0, after: null }];
    for (let one = next.pop(); one; one = next.pop()) {
      const after = branch.push(one) - 1;
      if (byTime(one.act, last) > 0) last = one.act;
      const others = moved.get(one.act.id) ?? [];
      for (const act of [...others].reverse()) next.push({ act, level: one.level + 1, after });
    }
    ripples.push({ ripple: { first, acts: branch }, last });
  }
  return ripples.sort((a, b) => byTime(b.last, a.last)).map(({ ripple }) => ripple);
}

/**
 * Id to the id that inspired it, for links that lead somewhere. A circle is cut at its oldest act.
 */
function withoutCircles(all: ReadonlyMap<string, Linked>): Map<string, string> {
  const inspirer = new Map<string, string>();
  for (const { id, inspiredBy } of all.values()) {
    if (inspiredBy !== null && inspiredBy !== id && all.has(inspiredBy)) {
      inspirer.set(id, inspiredBy);
    }
  }
  const safe = new Set<string>();
  for (const start of all.keys()) {
    const path: string[] = [];
    const onPath = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !safe.has(at) && !onPath.has(at)) {
      path.push(at);
      onPath.add(at);
      at = inspirer.get(at);
    }
    if (at !== undefined && onPath.has(at)) {
      const circle = path.slice(path.indexOf(at)).map((id) => all.get(id) as Linked);
      inspirer.delete(circle.reduce((a, b) => (byTime(a, b) < 0 ? a : b)).id);
    }
    for (const id of path) safe.add(id);
  }
  return inspirer;
}

/** Sizes in the picture's own units; it is drawn as large as there is room. */
export const DOT = 5;
/** Least distance of two lights in the same direction, and beside each other. */
const STEP = 22;
const BESIDE = 17;
const FIRST_STEP = 34;
/** What each doubling of time adds to the distance. */
const PER_DOUBLING = 10;
/** How far threads turn as they go outwards; a chain becomes a spiral. */
const TWIST = 0.6;
const EDGE = 20;

export interface Spot {
  x: number;
  y: number;
}
export interface Picture {
  /** From the middle to each edge. */
  reach: number;
  /** A place for each act, in their order. */
  spots: readonly Spot[];
  /** A curve from what inspired to what was moved, as an SVG path; in the order of `acts`. */
  threads: readonly string[];
  /** Circles of time around the first act. */
  rings: readonly { since: Since; radius: number }[];
}

export const SINCE = ['day', 'week', 'month', 'year', 'decade'] as const;
export type Since = (typeof SINCE)[number];
const SINCE_DAYS: Readonly<Record<Since, number>> = {
  day: 1,
  week: 7,
  month: 30,
  year: 365,
  decade: 3652,
};

/** Each act lies in a sector of its own, as far out as its time, and never on another. */
export function pictureOf<T extends Linked>({ first, acts }: Ripple<T>): Picture {
  const leaves = acts.map(() => 0);
  for (let i = acts.length - 1; i >= 0; i--) {
    // Those it moved come after it, so theirs are known.
    leaves[i] = Math.max(leaves[i] ?? 0, 1);
    const after = acts[i]?.after ?? null;
    if (after !== null) leaves[after] = (leaves[after] ?? 0) + (leaves[i] ?? 0);
  }
  const total = leaves[0] ?? 1;
  const inner = Math.max(FIRST_STEP, (total * BESIDE) / (2 * Math.PI));
  const beginning = dayNumber(first.day);
  const distance = (days: number) => inner + PER_DOUBLING * Math.log2(1 + Math.max(0, days));
  const begins = acts.map(() => 0);
  const used = acts.map(() => 0);
  const angles: number[] = [];
  const radii: number[] = [];
  const spots: Spot[] = [];
  const threads: string[] = [];
  for (const [i, { act, after }] of acts.entries()) {
    if (after === null) {
      angles.push(0);
      radii.push(0);
      spots.push({ x: 0, y: 0 });
      continue;
    }
    const start = (begins[after] ?? 0) + (used[after] ?? 0);
    used[after] = (used[after] ?? 0) + (leaves[i] ?? 1);
    begins[i] = start;
    const near = radii[after] ?? 0;
    const radius = Math.max(distance(dayNumber(act.day) - beginning), near + STEP);
    const sector = ((start + (leaves[i] ?? 1) / 2) / total) * 2 * Math.PI - Math.PI / 2;
    const angle = sector + TWIST * Math.log(radius / inner);
    radii.push(radius);
    angles.push(angle);
    spots.push(at(radius, angle));
    const between = (near + radius) / 2;
    const [from, one, other, to] = [
      spots[after] as Spot,
      at(between, near === 0 ? angle : (angles[after] ?? 0)),
      at(between, angle),
      spots[i] as Spot,
    ];
    threads.push(`M${pair(from)}C${pair(one)} ${pair(other)} ${pair(to)}`);
  }
  const furthest = radii.reduce((a, b) => Math.max(a, b), 0);
  const rings = SINCE.map((since) => ({ since, radius: distance(SINCE_DAYS[since]) })).filter(
    ({ radius }) => radius < furthest + PER_DOUBLING,
  );
  return { reach: furthest + EDGE, spots, threads, rings };
}

const at = (radius: number, angle: number): Spot => ({
  x: rounded(radius * Math.cos(angle)),
  y: rounded(radius * Math.sin(angle)),
});
const rounded = (n: number): number => Math.round(n * 10) / 10;
const pair = ({ x, y }: Spot): string => `${x},${y}`;
