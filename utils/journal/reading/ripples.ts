/**
 * Ripples: how one kindness went on to others. Acts that say what inspired them become trees, which
 * ripple-pond.ts makes a picture of. What stored links say need not make sense, so nothing here
 * relies on it.
 */
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

/** By the day, then by when they were written; no two are the same. */
export const byTime = (a: Linked, b: Linked): number =>
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
