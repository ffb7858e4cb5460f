/**
 * Rings on still water, as everything is drawn from them: seen from a low angle, each further from
 * the last, and fainter. Pure, so that pages, the pause and the picture of ripples draw the same.
 */

export interface WaterRing {
  /** Half the width and half the height, in the unit of the first radius. */
  rx: number;
  ry: number;
  /** Width of the line, in pixels. */
  stroke: number;
  /** 0 to 1. */
  opacity: number;
}

/** How far a ring is from a circle; between 0.34 and 0.42 it is water, and neither a coin nor a line. */
export const TILT = 0.36;
/** How much wider each gap is than the one within it. Chosen by eye: with equal ones it is a target. */
const GROWTH = 1.28;
const STROKES_PX = [2.2, 0.9] as const;
const OPACITIES = [0.42, 0.14] as const;

/**
 * @param count how many, 1 at least
 * @param first half the width of the first
 */
export function waterRings(count: number, first: number): WaterRing[] {
  let rx = 0;
  return Array.from({ length: count }, (_, i) => {
    rx += first * GROWTH ** Math.max(0, i - 1);
    const share = count > 1 ? i / (count - 1) : 0;
    return {
      rx: rounded(rx),
      ry: rounded(rx * TILT),
      stroke: rounded(between(STROKES_PX, share)),
      opacity: rounded(between(OPACITIES, share)),
    };
  });
}

/** A ring whose middle is so much below the drop that set it moving. */
export interface SeenRing extends WaterRing {
  cy: number;
}

/**
 * A ring as the eye sees it that is not far off: the side that lies nearer is larger, so that its
 * middle comes towards the eye. Drawn about one middle instead, large rings are a target.
 * @param distance from the eye to the drop, in the unit of the radii and more than any of them
 */
export function seenFrom(distance: number, ring: WaterRing): SeenRing {
  const share = ring.rx / distance;
  const near = 1 / (1 - share * share);
  return {
    ...ring,
    rx: rounded(ring.rx * Math.sqrt(near)),
    ry: rounded(ring.ry * near),
    cy: rounded(ring.ry * near * share),
  };
}

const between = ([from, to]: readonly [number, number], share: number) =>
  from + (to - from) * share;

const rounded = (value: number) => Math.round(value * 100) / 100;
