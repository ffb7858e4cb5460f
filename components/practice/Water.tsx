/**
 * What the new tab's words stand over: the drops of the day on still water, each with its rings and
 * with the sign of its kind as a swell that lies round it. It says nothing that the words don't say.
 */
import { SignedDrop } from '@/components/base/SignedDrop';
import type { DayWater } from '@/utils/practice/water';
import css from './Water.module.css';

/** Chosen by eye: at twice the width of the largest ring, the near side is half again the far one. */
const EYE = 2_000;
const RINGS = 6;
/** Of several drops each has fewer, and they meet. */
const FEW = 4;

export function Water({ season, drops }: DayWater) {
  const several = drops.length > 1;
  return (
    <div class={css.water} data-season={season} aria-hidden="true">
      <div class={several ? css.several : css.one}>
        {drops.map((drop) => (
          <SignedDrop key={drop.x} {...drop} eye={EYE} rings={several ? FEW : RINGS} />
        ))}
      </div>
    </div>
  );
}
