/**
 * What the new tab's words stand over: the drops of the day on still water, each with its rings and
 * with the sign of its kind as a swell that lies round it. It says nothing that the words don't say.
 */
import { KIND_SHAPES } from '@/components/base/KindMark';
import { Drop } from '@/components/base/Pond';
import type { DayWater } from '@/utils/practice/water';
import { seenFrom, TILT, waterRings } from '@/utils/shared/rings';
import css from './Water.module.css';

/** Chosen by eye: at twice the width of the largest ring, the near side is half again the far one. */
const EYE = 2_000;
const RINGS = waterRings(6, 70).map((ring) => seenFrom(EYE, ring));
/** Of several drops each has fewer, and they meet. */
const FEW = 4;
/** Half the width of the picture, in the unit of the rings. */
const HALF = 700;
/** How much larger than on its square of 24 a sign is drawn. */
const SIGN = 28;

export function Water({ season, drops }: DayWater) {
  const several = drops.length > 1;
  return (
    <div class={css.water} data-season={season} aria-hidden="true">
      <div class={several ? css.several : css.one}>
        {drops.map(({ kind, x, y }) => {
          const { line, light } = KIND_SHAPES[kind];
          return (
            <svg
              key={x}
              style={{ insetInlineStart: `${x}%`, insetBlockStart: `${y}%` }}
              viewBox={`${-HALF} ${-HALF} ${2 * HALF} ${2 * HALF}`}
              aria-hidden="true"
              focusable="false"
            >
              <path
                class={css.sign}
                transform={`scale(${SIGN} ${rounded(SIGN * TILT)}) translate(${-light[0]} ${-light[1]})`}
                d={line}
              />
              {RINGS.slice(0, several ? FEW : undefined).map(({ rx, ry, cy, stroke, opacity }) => (
                <ellipse
                  key={rx}
                  class={css.ring}
                  rx={rx}
                  ry={ry}
                  cy={cy}
                  stroke-width={stroke}
                  opacity={opacity}
                />
              ))}
              <Drop />
            </svg>
          );
        })}
      </div>
    </div>
  );
}

const rounded = (value: number) => Math.round(value * 100) / 100;
