/**
 * The picture of ripples as a file that stands by itself: light, all its colours in it, and of what
 * the person wrote nothing: rings and months alone. Always as wide, so that the same journal makes
 * the same file.
 */
import { render } from 'preact';
import type { Entry } from '@/utils/journal/model/entry';
import { pondsOf } from '@/utils/journal/reading/ripple-pond';
import type { Ripple } from '@/utils/journal/reading/ripples';
import { FOOT, INKS, type Inks, PondDrawing } from './RipplePond';

const WIDTH = 980;
const MARGIN = 40;
const YEAR = 44;
/** As in our pages, for whoever has none of it as well. */
const FONTS = "Newsreader, 'Iowan Old Style', Palatino, Georgia, serif";

export interface FileWords {
  title: string;
  /** What is seen in it, for ears. */
  description: string;
  month: (month: string) => string;
}

export function pictureFile(
  ripples: readonly Ripple<Entry>[],
  words: FileWords,
  inks: Inks = lightInks(),
): string {
  const ponds = pondsOf(ripples, WIDTH);
  const tops: number[] = [];
  let bottom = MARGIN;
  for (const { height } of ponds) {
    tops.push(bottom);
    bottom += YEAR + height + FOOT;
  }
  const [width, height] = [WIDTH + 2 * MARGIN, bottom + MARGIN];
  const host = document.createElement('div');
  render(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      font-family={FONTS}
      role="img"
      aria-labelledby="title description"
    >
      <title id="title">{words.title}</title>
      <desc id="description">{words.description}</desc>
      <rect width={width} height={height} fill={inks.paper} />
      {ponds.map((pond, i) => (
        <g key={pond.year} transform={`translate(${MARGIN} ${tops[i]})`}>
          <text y={YEAR / 2} font-size="25" font-style="italic" fill={inks.words}>
            {pond.year}
          </text>
          <g transform={`translate(0 ${YEAR})`}>
            <PondDrawing pond={pond} inks={inks} name={words.month} />
          </g>
        </g>
      ))}
    </svg>,
    host,
  );
  const drawn = host.firstElementChild as Element;
  for (const each of drawn.querySelectorAll('[class]')) each.removeAttribute('class');
  return new XMLSerializer().serializeToString(drawn);
}

/** The colours that the tokens stand for in a light page, whatever this one is like. */
function lightInks(): Inks {
  const probe = document.createElement('span');
  probe.style.colorScheme = 'light';
  probe.style.setProperty('forced-color-adjust', 'none');
  document.body.append(probe);
  const colours = Object.entries(INKS).map(([name, token]) => {
    probe.style.color = token;
    return [name, getComputedStyle(probe).color] as const;
  });
  probe.remove();
  return Object.fromEntries(colours) as unknown as Inks;
}
