/**
 * A drop of light on still water and the rings it sets moving: what everything here is drawn from
 * (docs/design.md). It says nothing that words don't say, so it is hidden from screen readers.
 */
import { useId } from 'preact/hooks';
import { TILT, waterRings } from '@/utils/shared/rings';
import css from './Pond.module.css';

interface Props {
  rings: number;
  /** Half the width of the first ring, where the drop is 15 across the middle. */
  first?: number;
  /**
   * `whole`: as large as its rings are, and centred in its place. `open`: fills its place, which cuts
   * off what goes beyond.
   */
  fit?: 'whole' | 'open';
}

const DISC = 15;
const GLOW = 62;
/** How far its light lies on the water. */
const SHEEN = 300;

export function Pond({ rings, first = 70, fit = 'whole' }: Props) {
  const drawn = waterRings(rings, first);
  const outer = drawn.at(-1)?.rx ?? first;
  const halfHeight = Math.max(outer * TILT, GLOW);
  const edge = 2;
  return (
    <svg
      class={css[fit]}
      viewBox={[
        -outer - edge,
        -halfHeight - edge,
        2 * (outer + edge),
        2 * (halfHeight + edge),
      ].join(' ')}
      preserveAspectRatio={fit === 'open' ? 'xMidYMid slice' : 'xMidYMid meet'}
      aria-hidden="true"
      focusable="false"
    >
      {drawn.map(({ rx, ry, stroke, opacity }) => (
        <ellipse
          key={rx}
          class={css.ring}
          rx={rx}
          ry={ry}
          stroke-width={stroke}
          opacity={opacity}
        />
      ))}
      <Drop />
    </svg>
  );
}

/** The drop at the middle of its rings: a disc, the glow about it, and its light on the water. */
export function Drop() {
  const glow = useId();
  const fill = `url(#${glow})`;
  return (
    <>
      <radialGradient id={glow}>
        <stop class={css.near} offset="0" />
        <stop class={css.between} offset="0.3" />
        <stop class={css.far} offset="1" />
      </radialGradient>
      <ellipse class={css.sheen} rx={SHEEN} ry={SHEEN * TILT} fill={fill} />
      <circle r={GLOW} fill={fill} />
      <circle class={css.drop} r={DISC} />
    </>
  );
}
