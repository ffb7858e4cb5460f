/** How one kind act led to others: as a picture, and as a list that says the same. */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useDiscreet } from '@/components/base/DiscreetText';
import { EmptyState } from '@/components/base/EmptyState';
import { formatDate, monthName } from '@/components/base/format-date';
import { useMessages } from '@/components/base/messages';
import { Button, IconButton } from '@/components/ui/Button';
import { usePrinting } from '@/components/ui/hooks/usePrinting';
import { useWidth } from '@/components/ui/hooks/useWidth';
import type { Entry } from '@/utils/journal/model/entry';
import { MOST_LIGHTS, NARROWEST, type Pond, pondsOf } from '@/utils/journal/reading/ripple-pond';
import type { Ripple, RippleAct } from '@/utils/journal/reading/ripples';
import page from './DaysView.module.css';
import { RippleIdea } from './RippleIdea';
import { FOOT, INKS, PondDrawing } from './RipplePond';
import css from './RipplesView.module.css';
import { pictureFile } from './ripple-file';

interface Props {
  /** The most recently extended first. */
  ripples: readonly Ripple<Entry>[];
  /** Whether they are still being looked for. */
  reading: boolean;
  /** Id of an act: its ripple is chosen to begin with; null for none. */
  of: string | null;
  /** The act that could be the first to say what inspired it; null where nothing is written yet. */
  last: Entry | null;
  onOpen: (entry: Entry) => void;
  onWrite: () => void;
  /** @param svg the whole picture, as the text of a file */
  onSave: (svg: string) => void;
}

/** How many ripples of the list, and lines of one, are shown at first and added at each press. */
const RIPPLES_SHOWN = 8;
const LINES_SHOWN = 40;
/** Levels deeper than this are not indented further. */
const DEEPEST_INDENT = 7;
const indentOf = (level: number): string =>
  `calc(${Math.min(level, DEEPEST_INDENT)} * min(var(--space-5), 3vw))`;

export function RipplesView({ ripples, reading, of, last, onOpen, onWrite, onSave }: Props) {
  const message = useMessages();
  const [asList, setAsList] = useState(false);
  const printing = usePrinting();
  if (reading && ripples.length === 0) {
    return (
      <main class={page.page}>
        <Head />
        <p class={css.soft} role="status">
          {message('ripples_reading')}
        </p>
      </main>
    );
  }
  if (ripples.length === 0) {
    return (
      <main class={page.page}>
        <Head />
        <EmptyState
          picture={<RippleIdea />}
          action={
            <Button weight="main" onPress={() => (last ? onOpen(last) : onWrite())}>
              {message(last ? 'ripples_try' : 'write_down')}
            </Button>
          }
        >
          {message('ripples_empty')}
        </EmptyState>
      </main>
    );
  }
  const gone = of !== null && !ripples.some(({ acts }) => acts.some(({ act }) => act.id === of));
  return (
    <main class={page.page}>
      <Head>
        <Button weight="quiet" pressed={asList} onPress={() => setAsList(!asList)}>
          {message('ripples_list')}
        </Button>
        <Button
          weight="quiet"
          onPress={() =>
            onSave(
              pictureFile(ripples, {
                title: message('title_ripples'),
                description: message('ripples_picture'),
                month: shortMonth,
              }),
            )
          }
        >
          {message('ripples_save')}
        </Button>
      </Head>
      {gone && (
        <p role="status">
          {message('ripples_gone')} <a href="#ripples">{message('ripples_all')}</a>
        </p>
      )}
      {!asList && <Ponds ripples={ripples} of={of} listed={printing} onOpen={onOpen} />}
      {(asList || printing) && <List ripples={ripples} whole={printing} onOpen={onOpen} />}
    </main>
  );
}

const shortMonth = (month: string): string => monthName(Number(month.slice(5)), 'short');

function Head({ children }: { children?: ComponentChildren }) {
  const message = useMessages();
  return (
    <header class={page.header}>
      <h1>{message('title_ripples')}</h1>
      {children && <div class={css.tools}>{children}</div>}
    </header>
  );
}

interface ListProps {
  ripples: readonly Ripple<Entry>[];
  /** Without anything that waits to be asked for. */
  whole: boolean;
  onOpen: (entry: Entry) => void;
}

function List({ ripples, whole, onOpen }: ListProps) {
  const message = useMessages();
  const [shown, setShown] = useState(RIPPLES_SHOWN);
  const list = useFocusOnFirstNew(shown);
  return (
    <>
      <div ref={list} class={css.list}>
        {ripples.slice(0, whole ? ripples.length : shown).map((ripple) => (
          <Chain key={ripple.first.id} ripple={ripple} whole={whole} onOpen={onOpen} />
        ))}
      </div>
      {!whole && ripples.length > shown && (
        <p class={css.more}>
          <Button onPress={() => setShown(shown + RIPPLES_SHOWN)}>{message('ripples_more')}</Button>
        </p>
      )}
    </>
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

interface PondsProps {
  ripples: readonly Ripple<Entry>[];
  of: string | null;
  /** Whether a list of all stands beside the picture. */
  listed: boolean;
  onOpen: (entry: Entry) => void;
}

/** How wide a pond is taken for where nothing is laid out. */
const UNKNOWN_WIDTH = 980;

/** A pond for each year, newest first, and what was chosen beneath its pond. */
function Ponds({ ripples, of, listed, onOpen }: PondsProps) {
  const message = useMessages();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place, UNKNOWN_WIDTH);
  const ponds = useMemo(() => pondsOf(ripples, Math.max(NARROWEST, width)), [ripples, width]);
  const asked = of === null ? undefined : ripples.find((each) => indexIn(each, of) >= 0);
  const [chosen, setChosen] = useState<string | null>(asked?.first.id ?? null);
  const [pointed, setPointed] = useState<string | null>(null);
  // Index of the act that is pointed at or focused, highlighted in list and picture.
  const [lit, setLit] = useState<number | null>(null);
  const ripple =
    ripples.find(({ first }) => first.id === chosen) ?? ponds[0]?.stones.at(-1)?.ripple;
  const marked = ripple === asked && of !== null && ripple ? indexIn(ripple, of) : -1;
  const choose = (id: string) => {
    setChosen(id);
    setLit(null);
  };
  return (
    <div ref={place} class={css.ponds}>
      <p id="ripples-lead" class={css.lead}>
        {message('ripples_lead')}
      </p>
      {ponds.map((pond) => (
        <section key={pond.year} class={css.year} aria-labelledby={`ripples-${pond.year}`}>
          <h2 id={`ripples-${pond.year}`}>{pond.year}</h2>
          <div class={css.pond} role="radiogroup" aria-labelledby="ripples-lead">
            <svg
              class={css.picture}
              width={pond.width}
              height={pond.height + FOOT}
              viewBox={`0 0 ${pond.width} ${pond.height + FOOT}`}
              role="img"
              aria-label={message('ripples_picture')}
            >
              <PondDrawing
                pond={pond}
                inks={INKS}
                name={shortMonth}
                chosen={ripple?.first.id ?? null}
                pointed={pointed}
                lit={lit ?? (marked >= 0 ? marked : null)}
              />
            </svg>
            <Choices
              pond={pond}
              chosen={ripple?.first.id ?? ''}
              onChoose={choose}
              onPoint={setPointed}
            />
          </div>
          {ripple && !listed && pond.stones.some((stone) => stone.ripple === ripple) && (
            <Chain
              key={ripple.first.id}
              ripple={ripple}
              marked={marked}
              lit={lit}
              onLit={setLit}
              onOpen={onOpen}
            />
          )}
        </section>
      ))}
    </div>
  );
}

const indexIn = (ripple: Ripple<Entry>, id: string): number =>
  ripple.acts.findIndex(({ act }) => act.id === id);

interface ChoicesProps {
  pond: Pond<Entry>;
  chosen: string;
  onChoose: (id: string) => void;
  onPoint: (id: string | null) => void;
}

/** WCAG 2.5.8. */
const TOUCH_LEAST = 24;

/** One for each stone, where it lies; of all years together one is chosen. */
function Choices({ pond, chosen, onChoose, onPoint }: ChoicesProps) {
  const message = useMessages();
  const discreet = useDiscreet();
  return (
    <>
      {pond.stones.map(({ ripple: { first }, x, y, rx, ry }) => {
        const date = formatDate(first.day);
        const name = `${discreet ? message('ripples_one') : first.words}, ${date}`;
        const [halfWidth, halfHeight] = [rx, ry].map((half) => Math.max(half, TOUCH_LEAST / 2)) as [
          number,
          number,
        ];
        const across = (length: number) => `${((length / pond.width) * 100).toFixed(3)}%`;
        const down = (length: number) => `${((length / (pond.height + FOOT)) * 100).toFixed(3)}%`;
        return (
          <label
            key={first.id}
            class={css.stone}
            title={name}
            style={{
              insetInlineStart: across(x - halfWidth),
              insetBlockStart: down(y - halfHeight),
              inlineSize: across(2 * halfWidth),
              blockSize: down(2 * halfHeight),
            }}
            onPointerEnter={() => onPoint(first.id)}
            onPointerLeave={() => onPoint(null)}
          >
            <input
              type="radio"
              class="visually-hidden"
              name="ripple"
              aria-label={name}
              checked={first.id === chosen}
              onChange={() => onChoose(first.id)}
            />
          </label>
        );
      })}
    </>
  );
}

interface ChainProps {
  ripple: Ripple<Entry>;
  /** Index of the act that was asked for; -1 for none. */
  marked?: number;
  lit?: number | null;
  onLit?: (at: number | null) => void;
  whole?: boolean;
  onOpen: (entry: Entry) => void;
}

/** A ripple as lines, each act beneath the one that moved it. */
function Chain({ ripple, marked = -1, lit = null, onLit, whole, onOpen }: ChainProps) {
  const message = useMessages();
  const discreet = useDiscreet();
  const [shown, setShown] = useState(Math.max(LINES_SHOWN, marked + 1));
  const line = useRef<HTMLLIElement>(null);
  const list = useFocusOnFirstNew(shown);
  useEffect(() => {
    line.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <article
      class={css.chain}
      aria-label={
        discreet ? message('ripples_one') : message('ripples_from', { line: ripple.first.words })
      }
    >
      <ol ref={list} class={css.lines}>
        {ripple.acts.slice(0, whole ? ripple.acts.length : shown).map((each, i) => (
          // biome-ignore lint/a11y/useAriaPropsSupportedByRole: an item of a list has a level in ARIA 1.2.
          <li
            key={each.act.id}
            ref={i === marked ? line : null}
            data-act={each.act.id}
            aria-level={each.level + 1}
            class={lit === i || (lit === null && i === marked) ? css.lit : undefined}
            style={{ paddingInlineStart: indentOf(each.level) }}
            onPointerEnter={() => onLit?.(i)}
            onPointerLeave={() => onLit?.(null)}
            onFocusCapture={() => onLit?.(i)}
            onBlurCapture={() => onLit?.(null)}
          >
            <Line each={each} acts={ripple.acts} onOpen={onOpen} />
          </li>
        ))}
      </ol>
      {!whole && ripple.acts.length > shown && (
        <Button weight="quiet" onPress={() => setShown(shown + LINES_SHOWN)}>
          {message('ripples_further')}
        </Button>
      )}
      {ripple.acts.length > MOST_LIGHTS && <p class={css.soft}>{message('ripples_too_many')}</p>}
    </article>
  );
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
        <span class="visually-hidden">{message('ripples_after', { line: before.words })} </span>
      )}
      <span class={`${css.light} ${before ? '' : css.first}`} aria-hidden="true" />
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
          label={discreet ? message('change') : message('change_entry', { line: act.words })}
          describedBy={discreet ? id : undefined}
          onPress={() => onOpen(act)}
        />
      </span>
    </div>
  );
}
