/**
 * A drop of the pond that belongs to a kind: its rings as they are seen from near by, and the kind's
 * sign as a swell that lies round it. It says nothing that words don't say.
 */

import type { Kind } from '@/utils/shared/kinds';
import { seenFrom, TILT, waterRings } from '@/utils/shared/rings';
import { KIND_SHAPES } from './KindMark';
import { Drop } from './Pond';
import css from './SignedDrop.module.css';

interface Props {
  kind: Kind;
  rings: number;
  /** How far the eye is from it, in the unit of the rings, and more than the largest of them. */
  eye: number;
  /** Percent of its place, from where lines begin and from the top. */
  x: number;
  y: number;
}

const FIRST = 70;
/** Half the width of the picture, in the unit of the rings; `--across` says how large that is drawn. */
const HALF = 700;
/** How much larger than on its square of 24 a sign is drawn. */
const SIGN = 28;
const SCALE = `scale(${SIGN} ${Math.round(SIGN * TILT * 100) / 100})`;

export function SignedDrop({ kind, rings, eye, x, y }: Props) {
  const { line, light } = KIND_SHAPES[kind];
  return (
    <svg
      class={css.drop}
      style={{ insetInlineStart: `${x}%`, insetBlockStart: `${y}%` }}
      viewBox={`${-HALF} ${-HALF} ${2 * HALF} ${2 * HALF}`}
      aria-hidden="true"
      focusable="false"
    >
      <path class={css.sign} transform={`${SCALE} translate(${-light[0]} ${-light[1]})`} d={line} />
      <g class={css.rings}>
        {waterRings(rings, FIRST)
          .map((ring) => seenFrom(eye, ring))
          .map(({ rx, ry, cy, stroke, opacity }) => (
            <ellipse key={rx} rx={rx} ry={ry} cy={cy} stroke-width={stroke} opacity={opacity} />
          ))}
      </g>
      <Drop />
    </svg>
  );
}
