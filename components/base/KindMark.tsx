/** A small drawing for each of the six kinds, made of the logo's two shapes: a light and a bowl. */
import type { Kind } from '@/utils/shared/kinds';
import css from './KindMark.module.css';

/** The line that stands for the bowl, and the place of the light, in a square of 24. */
export const KIND_SHAPES: Readonly<
  Record<Kind, { line: string; light: readonly [x: number, y: number] }>
> = {
  // Open towards what is said.
  listening: { line: 'M12 4a8 8 0 0 1 0 16', light: [9, 12] },
  // The bowl, and the light in it.
  presence: { line: 'M4 11.5a8 8 0 0 0 16 0', light: [12, 8.5] },
  // An arm that passes it on.
  help: { line: 'M3 18.5c6.5 1.2 11-1 13-5.5', light: [17.5, 7.5] },
  // What two have in common.
  empathy: {
    line: 'M9 6a6 6 0 1 0 0 12a6 6 0 1 0 0-12zM15 6a6 6 0 1 0 0 12a6 6 0 1 0 0-12z',
    light: [12, 12],
  },
  // A ring that opened and let it go.
  forgiveness: { line: 'M12.6 6.1a7.2 7.2 0 1 0 5.8 9.3', light: [18.7, 6.6] },
  // Two that lean together, and the light between them.
  warmth: { line: 'M4.5 19.5c0-8 2-12.5 6.5-15M19.5 19.5c0-8-2-12.5-6.5-15', light: [12, 15] },
};

/** The light alone: of no kind in particular. */
const LIGHT = { line: null, light: [12, 12] } as const;

export function KindMark({ kind }: { kind: Kind | null }) {
  const { line, light } = kind ? KIND_SHAPES[kind] : LIGHT;
  return (
    <svg class={css.mark} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle cx={light[0]} cy={light[1]} r={kind === 'empathy' ? 2 : 3} />
      {line && <path d={line} />}
    </svg>
  );
}
