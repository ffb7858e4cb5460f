/** How one kind act led to others: as a picture, and as a list that says the same. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useDiscreet } from '@/components/base/DiscreetText';
import { formatDate } from '@/components/base/format-date';
import { type MessageKey, useMessages } from '@/components/base/messages';
import { Button, IconButton } from '@/components/ui/Button';
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
  /** The most recently extended first. */
  ripples: readonly Ripple<Entry>[];
  /** Whether older months are still being read. */
  reading: boolean;
  /** Id of an act: only its ripple is shown; null for all. */
  of: string | null;
  onOpen: (entry: Entry) => void;
}

/** How many ripples, and lines of one, are shown at first and added at each press. */
const RIPPLES_SHOWN = 8;
const LINES_SHOWN = 40;
/** Levels deeper than this are not indented further. */
const DEEPEST_INDENT = 7;
/** Chosen: with more acts than this the points of the picture can't be told apart. */
const MOST_DRAWN_ACTS = 3000;

export function RipplesView({ ripples, reading, of, onOpen }: Props) {
  const message = useMessages();
  const [shown, setShown] = useState(RIPPLES_SHOWN);
  const list = useFocusOnFirstNew(shown);
  const wanted =
    of === null ? ripples : ripples.filter(({ acts }) => acts.some(({ act }) => act.id === of));
  return (
    <main class={page.page}>
      <header class={page.header}>
        <h1>{message('title_ripples')}</h1>
        {of !== null && <a href="#ripples">{message('ripples_all')}</a>}
      </header>
      {wanted.length === 0 ? (
        <div class={page.empty} role="status">
          <p>{message(reading ? 'ripples_reading' : of ? 'ripples_gone' : 'ripples_empty')}</p>
        </div>
      ) : (
        <>
          <div ref={list} class={page.page}>
            {wanted.slice(0, shown).map((ripple) => (
              <OneRipple key={ripple.first.id} ripple={ripple} of={of} onOpen={onOpen} />
            ))}
          </div>
          {wanted.length > shown && (
            <p>
              <Button onPress={() => setShown(shown + RIPPLES_SHOWN)}>
                {message('ripples_more')}
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
  const message = useMessages();
  const discreet = useDiscreet();
  const marked = of === null ? -1 : ripple.acts.findIndex(({ act }) => act.id === of);
  const [shown, setShown] = useState(Math.max(LINES_SHOWN, marked + 1));
  // Index of the act that is pointed at or focused, highlighted in list and picture.
  const [lit, setLit] = useState<number | null>(null);
  const line = useRef<HTMLLIElement>(null);
  const list = useFocusOnFirstNew(shown);
  useEffect(() => {
    line.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <article
      class={css.ripple}
      aria-label={discreet ? message('ripples_one') : message('ripples_from', ripple.first.words)}
    >
      <RipplePicture ripple={ripple} lit={lit ?? (marked >= 0 ? marked : null)} onLit={setLit} />
      <ol ref={list} class={css.lines}>
        {ripple.acts.slice(0, shown).map((each, i) => (
          // biome-ignore lint/a11y/useAriaPropsSupportedByRole: an item of a list has a level in ARIA 1.2.
          <li
            key={each.act.id}
            ref={i === marked ? line : null}
            data-act={each.act.id}
            aria-level={each.level + 1}
            class={`${css[`level${Math.min(each.level, DEEPEST_INDENT)}`] ?? ''} ${
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
          {message('ripples_further')}
        </Button>
      )}
    </article>
  );
}

/** Where more is shown, the reading goes on with the first of it. */
function useFocusOnFirstNew(shown: number) {
  const list = useRef<HTMLDivElement & HTMLOListElement>(null);
  const before = useRef(shown);
  useLayoutEffect(() => {
    if (shown <= before.current) return;
    list.current?.children[before.current]?.querySelector('button')?.focus();
    before.current = shown;
  }, [shown]);
  return list;
}

interface LineProps {
  each: RippleAct<Entry>;
  acts: readonly RippleAct<Entry>[];
  onOpen: (entry: Entry) => void;
}

function Line({ each, acts, onOpen }: LineProps) {
  const message = useMessages();
  const discreet = useDiscreet();
  const { act, after } = each;
  const before = after === null ? null : acts[after]?.act;
  const id = `ripple-${act.id}`;
  return (
    <div class={`${css.text} reveals-discreet-text`}>
      {before && !discreet && (
        <span class="visually-hidden">{message('ripples_after', before.words)} </span>
      )}
      <p
        id={id}
        class={`${css.words} discreet-text`}
        dir="auto"
        aria-hidden={discreet || undefined}
      >
        {act.words}
      </p>
      <a class={css.day} href={`#days/${act.day}`}>
        {formatDate(act.day)}
      </a>
      <span class={css.actions}>
        <IconButton
          icon="change"
          name={message('change')}
          label={discreet ? message('change') : message('change_entry', act.words)}
          describedBy={discreet ? id : undefined}
          onPress={() => onOpen(act)}
        />
      </span>
    </div>
  );
}

interface RipplePictureProps {
  ripple: Ripple<Entry>;
  lit: number | null;
  onLit: (at: number | null) => void;
}

/** One image with one label for screen readers: the list beside it says the same. */
function RipplePicture({ ripple, lit, onLit }: RipplePictureProps) {
  const message = useMessages();
  if (ripple.acts.length > MOST_DRAWN_ACTS)
    return <p class={css.soft}>{message('ripples_too_many')}</p>;
  const { reach, spots, threads, rings } = pictureOf(ripple);
  // Grows with the picture, which is scaled down to fit, so that its text stays readable.
  const sinceSize = Math.max(11, reach / 16);
  const thread = lit === null || lit === 0 ? null : threads[lit - 1];
  return (
    <figure class={css.figure}>
      <svg
        class={css.picture}
        // Its natural size; CSS limits it to the width there is.
        width={2 * reach}
        height={2 * reach}
        viewBox={`${-reach} ${-reach} ${2 * reach} ${2 * reach}`}
        role="img"
        aria-label={message('ripples_picture')}
      >
        {rings.map(({ since, radius }) => (
          <g key={since}>
            <circle class={css.ring} r={radius} />
            <text class={css.since} y={-radius} dy="-3" font-size={sinceSize} text-anchor="middle">
              {message(SINCE_NAMES[since])}
            </text>
          </g>
        ))}
        <path class={css.threads} d={threads.join('')} />
        {thread && <path class={css.thread} d={thread} />}
        {spots.map(({ x, y }, i) => (
          <circle
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
