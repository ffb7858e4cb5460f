/**
 * The sign of a person: three rings, each open somewhere, around the light. Where they are open, and
 * how wide, comes from the person's id, so that it is the same for ever and another for everybody;
 * it says nothing about them.
 */
import { drawnBy } from '@/utils/shared/hash';

export interface MarkArc {
  /** Of an SVG path, around 0 0; the mark reaches from -28 to 28. */
  path: string;
  /** Width of the line. */
  stroke: number;
  /** 0 to 1. */
  opacity: number;
}

/** As rings on water are: the further out, the finer and fainter. */
const RINGS = [
  { radius: 11, stroke: 1.9, opacity: 1 },
  { radius: 18, stroke: 1.5, opacity: 0.72 },
  { radius: 25.5, stroke: 1.2, opacity: 0.5 },
] as const;

/** Steps in which a ring may be turned, and the part of it that is drawn; the rest is open. */
const TURNS = 24;
const LEAST_DRAWN = 0.5;
const LENGTHS = 8;
const LENGTH_STEP = 0.05;

export const personMark = (id: string): MarkArc[] =>
  RINGS.map(({ radius, stroke, opacity }, i) => {
    const drawn = Math.floor(drawnBy(`${i} ${id}`) * TURNS * LENGTHS);
    const from = (drawn % TURNS) / TURNS;
    const length = LEAST_DRAWN + Math.floor(drawn / TURNS) * LENGTH_STEP;
    return { path: arc(radius, from, from + length), stroke, opacity };
  });

/** @param from as a part of a whole turn, as `to` is, which is more than half a turn further */
function arc(radius: number, from: number, to: number): string {
  const at = (turn: number) =>
    [Math.cos(turn * 2 * Math.PI), Math.sin(turn * 2 * Math.PI)]
      .map((part) => String(Math.round(part * radius * 100) / 100))
      .join(' ');
  return `M${at(from)}A${radius} ${radius} 0 ${to - from > 0.5 ? 1 : 0} 1 ${at(to)}`;
}
