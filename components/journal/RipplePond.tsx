/** A year's ripples, drawn; the same drawing on the page and in a file of its own. */
import { useId } from 'preact/hooks';
import { memo } from '@/components/ui/memo';
import type { Entry } from '@/utils/journal/model/entry';
import type { Pond, Stone } from '@/utils/journal/reading/ripple-pond';
import { TILT } from '@/utils/shared/rings';
import css from './RipplePond.module.css';

/** What it is drawn with: on the page tokens, in a file the colours they stand for. */
export interface Inks {
  paper: string;
  water: string;
  ring: string;
  drop: string;
  light: string;
  words: string;
}

export const INKS: Inks = {
  paper: 'var(--paper)',
  water: 'var(--accent-wash)',
  ring: 'var(--accent)',
  drop: 'var(--warm)',
  light: 'var(--warm-line)',
  words: 'var(--ink-soft)',
};

/** Under the water, for the names of the months. */
export const FOOT = 26;
const LABEL = 13;
/** How near two names of months may stand. */
const BETWEEN_NAMES = 44;

interface Props {
  pond: Pond<Entry>;
  inks: Inks;
  /** The name of a month, 'YYYY-MM'. */
  name: (month: string) => string;
  /** Id of the first act of the ripple that is chosen, and of the one that is pointed at. */
  chosen?: string | null;
  pointed?: string | null;
  /** Which act of the chosen one is looked at; null for none. */
  lit?: number | null;
}

/** Elements of an `svg` that is as wide as the pond, and FOOT higher. */
export function PondDrawing({ pond, inks, name, chosen, pointed, lit = null }: Props) {
  const { width, height, stones, months, scale } = pond;
  const id = useId();
  const every = Math.ceil((BETWEEN_NAMES * months.length) / width);
  return (
    <>
      <radialGradient id={`${id}water`}>
        <stop offset="0" stop-color={inks.water} stop-opacity="0.9" />
        <stop offset="0.55" stop-color={inks.water} stop-opacity="0.6" />
        <stop offset="1" stop-color={inks.water} stop-opacity="0" />
      </radialGradient>
      <radialGradient id={`${id}glow`}>
        <stop offset="0" stop-color={inks.drop} stop-opacity="0.42" />
        <stop offset="1" stop-color={inks.drop} stop-opacity="0" />
      </radialGradient>
      <rect class={css.ground} width={width} height={height} fill={`url(#${id}water)`} />
      {months.map(
        ({ month, x }, i) =>
          i % every === 0 && (
            <text
              key={month}
              class={css.month}
              x={x}
              y={height + LABEL}
              fill={inks.words}
              font-size={LABEL}
              text-anchor="middle"
            >
              {name(month)}
            </text>
          ),
      )}
      {stones.map((stone) => {
        const at = stone.ripple.first.id;
        return (
          <StoneDrawing
            key={at}
            stone={stone}
            scale={scale}
            inks={inks}
            glow={`url(#${id}glow)`}
            state={at === chosen ? 'chosen' : at === pointed ? 'pointed' : null}
            lit={at === chosen ? lit : null}
          />
        );
      })}
    </>
  );
}

interface StoneProps {
  stone: Stone<Entry>;
  scale: number;
  inks: Inks;
  /** Paint of the light around the drop. */
  glow: string;
  state: 'chosen' | 'pointed' | null;
  lit: number | null;
}

/** From the innermost ring to the outermost. */
const STROKES = [1.5, 0.9] as const;
const OPACITIES = [0.46, 0.22] as const;
/** What is chosen is drawn stronger. */
const CHOSEN = { stroke: 1.3, opacity: 1.9 } as const;

const StoneDrawing = memo(({ stone, scale, inks, glow, state, lit }: StoneProps) => {
  const { x, y, rings, drop, light, lights, threads } = stone;
  const strength = state ? CHOSEN : { stroke: 1, opacity: 1 };
  // Finer where everything is smaller.
  const fine = scale ** 0.4 * strength.stroke;
  const outer = Math.max(1, rings.length - 1);
  const of = ([from, to]: readonly [number, number], i: number) => from + ((to - from) * i) / outer;
  const edge = Math.min(1, light / 3);
  const thread = lit === null || lit === 0 ? undefined : threads[lit - 1];
  return (
    <g class={state ? css[state] : undefined}>
      <g class={css.lines} fill="none" stroke={inks.ring} stroke-linecap="round">
        {rings.map((rx, i) => (
          <ellipse
            key={rx}
            cx={x}
            cy={y}
            rx={rx}
            ry={Math.round(rx * TILT * 10) / 10}
            stroke-width={round(of(STROKES, i) * fine)}
            opacity={round(of(OPACITIES, i) * strength.opacity)}
          />
        ))}
        <path d={threads.join('')} stroke-width={round(fine * 0.8)} opacity={state ? 0.9 : 0.5} />
        {thread && <path class={css.thread} d={thread} stroke-width={round(fine * 2.4)} />}
      </g>
      <circle class={css.glow} cx={x} cy={y} r={round(drop * 3.2)} fill={glow} />
      <g class={css.lights} fill={inks.light} stroke={inks.paper} stroke-width={round(edge)}>
        {lights.map((place, i) => (
          <circle
            key={i}
            class={i === lit ? css.lit : undefined}
            cx={place.x}
            cy={place.y}
            r={i === lit ? round(Math.max(light, 2) * 1.5) : i === 0 ? drop : light}
            fill={i === 0 ? inks.drop : undefined}
            stroke={i === lit || (i === 0 && state) ? inks.ring : undefined}
          />
        ))}
      </g>
    </g>
  );
});

const round = (n: number): number => Math.round(n * 100) / 100;
