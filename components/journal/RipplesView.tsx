/** How one kindness went on to others: as a picture, and as a list that says the same. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useDiscreet } from '@/components/base/DiscreetText';
import { dateInWords } from '@/components/base/format-date';
import { type MessageKey, useWords } from '@/components/base/messages';
import { Button, GlyphButton } from '@/components/ui/Button';
import type { Entry } from '@/utils/journal/model/entry';
import {
  DOT,
  pictureOf,
  type Ripple,
  type RippleAct,
  type Since,
} from '@/utils/journal/reading/ripples';
import page from './DaysView.module.css';
import css from './RipplesView.module.css';

interface Props {
  /** The one that moved last coming first. */
  ripples: readonly Ripple<Entry>[];
  /** Whether older months are still being read. */
  reading: boolean;
  /** Id of an act whose ripple alone is wanted; null for all. */
  of: string | null;
  onOpen: (entry: Entry) => void;
}

/** Ripples and lines of a ripple that are shown at first, and added each time. */
const RIPPLES_SHOWN = 8;
const LINES_SHOWN = 40;
/** Deeper than this, lines are no further indented. */
const DEEPEST = 7;
/** A picture of more acts than this would be dust. */
const DRAWN = 3000;

export function Ripples({ ripples, reading, of, onOpen }: Props) {
  const words = useWords();
  const [shown, setShown] = useState(RIPPLES_SHOWN);
  const wanted =
    of === null ? ripples : ripples.filter(({ acts }) => acts.some(({ act }) => act.id === of));
  return (
    <main class={page.page}>
      <header class={page.header}>
        <h1>{words('title_ripples')}</h1>
        {of !== null && <a href="#ripples">{words('ripples_all')}</a>}
      </header>
      {wanted.length === 0 ? (
        <div class={page.empty} role="status">
          <p>{words(reading ? 'ripples_reading' : of ? 'ripples_gone' : 'ripples_empty')}</p>
        </div>
      ) : (
        <>
          {wanted.slice(0, shown).map((ripple) => (
            <OneRipple key={ripple.first.id} ripple={ripple} of={of} onOpen={onOpen} />
          ))}
          {wanted.length > shown && (
            <p>
              <Button onPress={() => setShown(shown + RIPPLES_SHOWN)}>
                {words('ripples_more')}
              </Button>
            </p>
          )}
        </>
      )}
    </main>
  );
}

const SINCE_NAMES: Readonly<Record<Since, MessageKey>> = {
  day: 'since_day',
  week: 'since_week',
  month: 'since_month',
  year: 'since_year',
  decade: 'since_decade',
};

interface OneRippleProps {
  ripple: Ripple<Entry>;
  of: string | null;
  onOpen: (entry: Entry) => void;
}

function OneRipple({ ripple, of, onOpen }: OneRippleProps) {
  const words = useWords();
  const discreet = useDiscreet();
  const marked = of === null ? -1 : ripple.acts.findIndex(({ act }) => act.id === of);
  const [shown, setShown] = useState(Math.max(LINES_SHOWN, marked + 1));
  // The light in the picture of the line that is pointed at or focused.
  const [lit, setLit] = useState<number | null>(null);
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    line.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <section
      class={css.ripple}
      aria-label={discreet ? words('ripples_one') : words('ripples_from', ripple.first.words)}
    >
      <Drawn ripple={ripple} lit={lit ?? (marked >= 0 ? marked : null)} onLit={setLit} />
      <ol class={css.lines}>
        {ripple.acts.slice(0, shown).map((each, i) => (
          // biome-ignore lint/a11y/useAriaPropsSupportedByRole: an item of a list has a level in ARIA 1.2.
          <li
            key={each.act.id}
            ref={i === marked ? line : null}
            aria-level={each.level + 1}
            class={`${css[`level${Math.min(each.level, DEEPEST)}`] ?? ''} ${
              lit === i || (lit === null && i === marked) ? css.lit : ''
            }`}
            onPointerEnter={() => setLit(i)}
            onPointerLeave={() => setLit(null)}
            onFocusCapture={() => setLit(i)}
            onBlurCapture={() => setLit(null)}
          >
            <Line each={each} acts={ripple.acts} onOpen={onOpen} />
          </li>
        ))}
      </ol>
      {ripple.acts.length > shown && (
        <Button weight="quiet" onPress={() => setShown(shown + LINES_SHOWN)}>
          {words('ripples_further')}
        </Button>
      )}
    </section>
  );
}

interface LineProps {
  each: RippleAct<Entry>;
  acts: readonly RippleAct<Entry>[];
  onOpen: (entry: Entry) => void;
}

function Line({ each, acts, onOpen }: LineProps) {
  const words = useWords();
  const discreet = useDiscreet();
  const { act, after } = each;
  const before = after === null ? null : acts[after]?.act;
  const id = `ripple-${act.id}`;
  return (
    <div class={`${css.told} unveils`}>
      {before && !discreet && (
        <span class="visually-hidden">{words('ripples_after', before.words)} </span>
      )}
      <p id={id} class={`${css.words} veil`} dir="auto" aria-hidden={discreet || undefined}>
        {act.words}
      </p>
      <a class={css.day} href={`#days/${act.day}`}>
        {dateInWords(act.day)}
      </a>
      <span class={css.actions}>
        <GlyphButton
          glyph="change"
          name={words('change')}
          label={discreet ? words('change') : words('change_entry', act.words)}
          describedBy={discreet ? id : undefined}
          onPress={() => onOpen(act)}
        />
      </span>
    </div>
  );
}

interface DrawnProps {
  ripple: Ripple<Entry>;
  lit: number | null;
  onLit: (at: number | null) => void;
}

/** The list beside it says all of it, so to ears it is one picture with one name. */
function Drawn({ ripple, lit, onLit }: DrawnProps) {
  const words = useWords();
  if (ripple.acts.length > DRAWN) return <p class={css.soft}>{words('ripples_too_many')}</p>;
  const { reach, spots, threads, rings } = pictureOf(ripple);
  // Where the picture is drawn smaller than it is, its words stay readable.
  const sinceSize = Math.max(11, reach / 16);
  const thread = lit === null || lit === 0 ? null : threads[lit - 1];
  return (
    <figure class={css.figure}>
      <svg
        class={css.picture}
        // As large as it is, and no larger than there is room.
        width={2 * reach}
        height={2 * reach}
        viewBox={`${-reach} ${-reach} ${2 * reach} ${2 * reach}`}
        role="img"
        aria-label={words('ripples_picture')}
      >
        {rings.map(({ since, radius }) => (
          <g key={since}>
            <circle class={css.ring} r={radius} />
            <text class={css.since} y={-radius} dy="-3" font-size={sinceSize} text-anchor="middle">
              {words(SINCE_NAMES[since])}
            </text>
          </g>
        ))}
        <path class={css.threads} d={threads.join('')} />
        {thread && <path class={css.thread} d={thread} />}
        {spots.map(({ x, y }, i) => (
          <circle
            // A light's place is its name.
            key={ripple.acts[i]?.act.id}
            class={`${css.light} ${i === lit ? css.lightLit : ''}`}
            cx={x}
            cy={y}
            r={i === 0 ? DOT * 1.6 : DOT}
            onPointerEnter={() => onLit(i)}
            onPointerLeave={() => onLit(null)}
          />
        ))}
      </svg>
    </figure>
  );
}
