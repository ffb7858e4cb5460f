/** The idea of ripples where there are none yet: a drop, its rings, and a second drop on one of them. */
import { TILT, type WaterRing, waterRings } from '@/utils/shared/rings';
import css from './RippleIdea.module.css';

const FIRST = { rings: waterRings(4, 50), drop: 12 };
const SECOND = { rings: waterRings(2, 24), drop: 8 };
/** The second lies on the third ring, to the right and nearer the eye. */
const ANGLE = 0.62;
const ON = FIRST.rings[2]?.rx ?? 0;
const [X, Y] = [ON * Math.cos(ANGLE), ON * TILT * Math.sin(ANGLE)];
const [WIDE, HIGH] = [FIRST.rings[3]?.rx ?? 0, FIRST.rings[3]?.ry ?? 0];

export function RippleIdea() {
  return (
    <svg
      class={css.idea}
      viewBox={[-WIDE - 4, -HIGH - 4, 2 * WIDE + 8, 2 * HIGH + 8].join(' ')}
      aria-hidden="true"
      focusable="false"
    >
      {FIRST.rings.map(ringAt)}
      <path class={css.thread} d={`M0 0C${ON * 0.3} ${-ON * 0.13} ${X - 6} ${Y - 34} ${X} ${Y}`} />
      <g transform={`translate(${X} ${Y})`}>
        {SECOND.rings.map(ringAt)}
        <circle class={css.drop} r={SECOND.drop} />
      </g>
      <circle class={css.drop} r={FIRST.drop} />
    </svg>
  );
}

const ringAt = ({ rx, ry, stroke, opacity }: WaterRing) => (
  <ellipse key={rx} class={css.ring} rx={rx} ry={ry} stroke-width={stroke} opacity={opacity} />
);
