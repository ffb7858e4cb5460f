/**
 * A year as lights on water: each month a stretch of it, the later the nearer, tinted by the time of
 * year. One light for a day with anything, with the sign of its kind; a day without is water.
 */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { monthName } from '@/components/base/format-date';
import { KIND_SHAPES } from '@/components/base/KindMark';
import { useMessages } from '@/components/base/messages';
import { memo } from '@/components/ui/memo';
import {
  type DayLight,
  dayBeside,
  dayInYear,
  type KindsOfDay,
  lightOf,
  type MonthOfField,
  nearestSeen,
} from '@/utils/journal/reading/year-field';
import { type Season, seasonOf } from '@/utils/practice/water';
import { drawnBy } from '@/utils/shared/hash';
import { KINDS, type Kind } from '@/utils/shared/kinds';
import { TILT, waterRings } from '@/utils/shared/rings';
import { nameOfDay } from './name-of-day';
import css from './YearField.module.css';

interface Props {
  year: number;
  today: string;
  months: readonly MonthOfField[];
  kindsByDay: ReadonlyMap<string, KindsOfDay>;
  southern: boolean;
  /** The day that is open; null for none. */
  chosen: string | null;
  /** Chooses a day, or none. */
  onChoose: (day: string | null) => void;
  onYear: (year: number) => void;
}

export function YearField({
  year,
  today,
  months,
  kindsByDay,
  southern,
  chosen,
  onChoose,
  onYear,
}: Props) {
  const message = useMessages();
  // The only day that Tab reaches; arrow keys move from there (roving tabindex).
  const [lastFocused, setFocused] = useState(today);
  // The same day of another year, where that is shown by now.
  const focused = nearestSeen(dayInYear(lastFocused, year), months);
  const seasons = months.map(({ days }) => seasonOf(days[0] ?? today, southern));
  const [looked, setLooked] = useState<string | null>(null);
  const grid = useRef<HTMLDivElement>(null);
  const movedByKey = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the day.
  useLayoutEffect(() => {
    if (movedByKey.current) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    movedByKey.current = false;
  }, [focused]);
  const press = (day: string) => {
    setFocused(day);
    onChoose(chosen === day ? null : day);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, shiftKey, altKey, metaKey } = event;
    if (altKey || metaKey) return;
    if (key === 'PageUp' || key === 'PageDown') {
      event.preventDefault();
      movedByKey.current = true;
      onYear(year + (key === 'PageUp' ? -1 : 1));
      return;
    }
    if (key === 'Enter' || key === ' ') {
      event.preventDefault();
      press(focused);
      return;
    }
    const turned = document.documentElement.dir === 'rtl' ? MIRRORED_KEYS[key] : undefined;
    // On a Mac Control and an arrow go to another desktop.
    const next = dayBeside(focused, turned ?? key, months, ctrlKey || shiftKey);
    if (next === null) return;
    event.preventDefault();
    movedByKey.current = true;
    setFocused(next);
  };
  const dayAt = ({ target }: Event) =>
    (target instanceof Element && target.closest<HTMLElement>('[data-date]')?.dataset.date) || null;
  return (
    <div class={css.picture}>
      {/* biome-ignore lint/a11y/useSemanticElements: a table has no arrow keys. */}
      <div
        ref={grid}
        role="grid"
        tabIndex={-1}
        aria-labelledby="year"
        aria-describedby="year-hint"
        class={css.field}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const day = dayAt(event);
          if (day) press(day);
        }}
        onFocusIn={(event) => {
          const day = dayAt(event);
          if (!day) return;
          setFocused(day);
          setLooked(day);
        }}
        onFocusOut={() => setLooked(null)}
        onPointerOver={(event) => setLooked(dayAt(event))}
        onPointerLeave={() => setLooked(null)}
      >
        <LightShapes />
        {months.map((each, i) => (
          <Month
            key={`${year} ${each.month}`}
            {...each}
            today={today}
            kindsByDay={kindsByDay}
            season={seasons[i]}
            water={waterOf(each, seasons, i)}
            depth={months.length > 1 ? i / (months.length - 1) : 1}
            focused={each.days.includes(focused) ? focused : null}
            chosen={chosen !== null && each.days.includes(chosen) ? chosen : null}
          />
        ))}
      </div>
      <Caption day={looked} kindsByDay={kindsByDay} />
      <p id="year-hint" class={css.hint}>
        {message('back_year_hint')}
      </p>
    </div>
  );
}

/** In a right-to-left page the arrow keys point the other way. */
const MIRRORED_KEYS: Readonly<Record<string, string>> = {
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
};

/** How far the sky lies on each stretch of water, across and down: to its edges, where the next begins. */
const SKY = '44% 50%';

/**
 * The water of a month, from its far side to its near one: where two meet it is half of each, and at
 * both ends of the year it is paper.
 */
function waterOf({ days }: MonthOfField, seasons: readonly Season[], at: number): string {
  const tint = (season: Season | undefined) => season && `var(--${season})`;
  const [before, here, after] = [at - 1, at, at + 1].map((i) => tint(seasons[i]));
  const edge = (other: string | undefined) =>
    other ? `color-mix(in oklab, ${other}, ${here})` : 'var(--paper)';
  const left = Math.round(drawnBy(`sky ${days[0]}`) * 100);
  return [
    `radial-gradient(${SKY} at ${left}% 50%, color-mix(in oklab, var(--paper) 70%, transparent), transparent)`,
    `linear-gradient(${edge(before)}, ${here}, ${edge(after)})`,
  ].join();
}

interface MonthProps extends MonthOfField {
  today: string;
  kindsByDay: ReadonlyMap<string, KindsOfDay>;
  season: Season | undefined;
  /** A CSS background. */
  water: string;
  /** From 0, far off, to 1, near. */
  depth: number;
  /** The one day that Tab reaches, where it is of this month, and the one that is open. */
  focused: string | null;
  chosen: string | null;
}

const Month = memo(
  ({ month, days, today, kindsByDay, season, water, depth, focused, chosen }: MonthProps) => {
    const message = useMessages();
    return (
      // biome-ignore lint/a11y/useSemanticElements: see above.
      // biome-ignore lint/a11y/useFocusableInteractive: the days in it are.
      <div role="row" class={css.month} style={{ '--depth': depth.toFixed(2) }}>
        {/* biome-ignore lint/a11y/useSemanticElements: see above. */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: see above. */}
        <span role="rowheader" class={css.name}>
          {monthName(month)}
        </span>
        <span class={css.water} role="none" data-season={season} style={{ background: water }} />
        <div role="none" class={css.days}>
          {days.map((day) => {
            const kinds = kindsByDay.get(day);
            const light = kinds && lightOf(day, kinds);
            return (
              // biome-ignore lint/a11y/useSemanticElements: see above.
              <span
                key={day}
                role="gridcell"
                tabIndex={day === focused ? 0 : -1}
                aria-label={nameOfDay(day, kinds, message)}
                aria-selected={day === chosen}
                aria-current={day === today ? 'date' : undefined}
                class={css.day}
                data-date={day}
                style={light ? { '--drift': light.drift } : {}}
              >
                {day === today && <TodaysRings />}
                {light && <Light kind={light.kind} />}
              </span>
            );
          })}
        </div>
      </div>
    );
  },
);

/** A place for a sign, and below it for its light on the water. */
const BOX = { width: 24, height: 32 } as const;
/** Where the light touches the water. */
const WATERLINE = 22.5;
const SIGN = 0.86;
/** What lies on the water below it: half the width and the opacity of each gleam. */
const GLEAMS = [
  [5.4, 0.85],
  [3.9, 0.55],
  [2.3, 0.35],
] as const;
const BETWEEN_GLEAMS = 3;
const RING = 10.5;

const shapeId = (kind: Kind | null): string => `light-${kind ?? 'plain'}`;

/** Drawn once each, and used by every day. */
function LightShapes() {
  return (
    <svg class={css.shapes} aria-hidden="true" focusable="false">
      {[...KINDS, null].map((kind) => {
        const sign = kind && KIND_SHAPES[kind];
        const [x, y] = sign?.light ?? [12, 16];
        return (
          <symbol key={kind} id={shapeId(kind)} viewBox={`0 0 ${BOX.width} ${BOX.height}`}>
            <ellipse class={css.ring} cx="12" cy={WATERLINE} rx={RING} ry={RING * TILT} />
            {GLEAMS.map(([rx, opacity], i) => (
              <ellipse
                key={rx}
                class={css.gleam}
                cx="12"
                cy={WATERLINE + i * BETWEEN_GLEAMS}
                rx={rx}
                ry={rx * 0.22}
                opacity={opacity}
              />
            ))}
            <g transform={`translate(${12 * (1 - SIGN)} 0) scale(${SIGN})`}>
              {sign && <path class={css.line} d={sign.line} />}
              <circle class={sign ? css.drop : css.alone} cx={x} cy={y} r={sign ? 3.2 : 5} />
            </g>
          </symbol>
        );
      })}
    </svg>
  );
}

function Light({ kind }: Pick<DayLight, 'kind'>) {
  return (
    <svg
      class={css.light}
      viewBox={`0 0 ${BOX.width} ${BOX.height}`}
      aria-hidden="true"
      focusable="false"
    >
      <use href={`#${shapeId(kind)}`} />
    </svg>
  );
}

const TODAYS = waterRings(4, 22);

/** Where the year has come to: today sets rings moving. */
function TodaysRings() {
  const { rx: half } = TODAYS.at(-1) ?? { rx: 1 };
  return (
    <svg
      class={css.today}
      viewBox={`${-half} ${-half * TILT} ${2 * half} ${2 * half * TILT}`}
      aria-hidden="true"
      focusable="false"
    >
      {TODAYS.map(({ rx, ry, stroke, opacity }, i) => (
        <ellipse
          key={rx}
          rx={rx - 1}
          ry={ry - 1}
          stroke-width={stroke}
          opacity={i === 0 ? 1 : opacity}
        />
      ))}
    </svg>
  );
}

interface CaptionProps {
  day: string | null;
  kindsByDay: ReadonlyMap<string, KindsOfDay>;
}

/** What is pointed at, in words; ears hear it from the day itself. */
function Caption({ day, kindsByDay }: CaptionProps) {
  const message = useMessages();
  return (
    <p class={css.caption} aria-hidden="true">
      {day && nameOfDay(day, kindsByDay.get(day), message)}
    </p>
  );
}
