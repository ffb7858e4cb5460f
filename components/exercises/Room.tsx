/**
 * The light of an exercise's room: water in a tint of its own, the sign of its kind as a swell in it,
 * a drop where that kind has its light, and a ring for each step that was taken. It says nothing that
 * the words don't say.
 */
import { KIND_SHAPES } from '@/components/base/KindMark';
import { SignedDrop } from '@/components/base/SignedDrop';
import type { Kind } from '@/utils/shared/kinds';
import css from './Room.module.css';

/** Gives what it is set on the tint of the room that `data-room` names. */
export const roomClass = css.room as string;

/** Percent of the page, from where its lines begin and from its head. Chosen by eye, beside the words. */
const PLACES: Readonly<Record<Kind, readonly [x: number, y: number]>> = {
  listening: [80, 74],
  presence: [74, 78],
  help: [88, 66],
  empathy: [84, 80],
  forgiveness: [92, 72],
  warmth: [78, 84],
};
/** Chosen by eye, further off than on the new tab: here are more rings, and words above them. */
const EYE = 3_400;

interface Props {
  kind: Kind;
  /** None where another light has their place. */
  rings: number;
}

export function RoomWater({ kind, rings }: Props) {
  const [x, y] = PLACES[kind];
  return (
    <div class={css.water} aria-hidden="true">
      {rings > 0 && (
        <div class={css.place}>
          <SignedDrop kind={kind} x={x} y={y} eye={EYE} rings={rings} />
        </div>
      )}
    </div>
  );
}

/** The same, small: what a room looks like from its door. */
export function RoomDoor({ kind }: { kind: Kind }) {
  const { line, light } = KIND_SHAPES[kind];
  return (
    <svg class={css.door} viewBox="-60 -26 120 52" aria-hidden="true" focusable="false">
      <ellipse class={css.pool} rx="58" ry="24" />
      <ellipse class={css.ring} rx="41" ry="17" opacity="0.3" />
      <g transform="translate(-18 -18) scale(1.5)">
        <circle class={css.light} cx={light[0]} cy={light[1]} r={kind === 'empathy' ? 2 : 3} />
        <path class={css.line} d={line} />
      </g>
    </svg>
  );
}
