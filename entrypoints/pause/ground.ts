/** What lies beneath a pause: it is dark over what is dark, and covers what is least in use. */
import { takesWords } from './keyboard';

/** In the window, in CSS pixels. */
export type Spot = readonly [x: number, y: number];

/** Across and down a part of the window, so many of each. */
export function pointsIn({ x, y, width, height }: Part, across: number, down = across): Spot[] {
  const step = (from: number, length: number, i: number, of: number) =>
    from + (length * (i + 0.5)) / of;
  return Array.from({ length: across * down }, (_, i) => [
    step(x, width, i % across, across),
    step(y, height, Math.floor(i / across), down),
  ]);
}

export type Part = Pick<DOMRect, 'x' | 'y' | 'width' | 'height'>;

const PICTURE = /^(?:img|video|canvas|iframe|svg)$/;

/** By what the page paints there; where that can't be told, by the colour of its words. */
export function isDarkAt(points: readonly Spot[]): boolean {
  const lights = points.map(([x, y]) => groundOf(document.elementFromPoint(x, y)));
  const known = lights.filter((light) => light !== null);
  if (known.length > 0) return known.reduce((sum, each) => sum + each, 0) / known.length < 0.5;
  const { color } = getComputedStyle(document.body ?? document.documentElement);
  return (lightOf(color) ?? 0) > 0.5;
}

/** How light it is beneath; null where only the browser or a picture knows. */
function groundOf(at: Element | null): number | null {
  for (let element = at; element; element = element.parentElement) {
    if (PICTURE.test(element.localName)) return null;
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    const light = lightOf(backgroundColor);
    if (light !== null) return light;
    if (backgroundImage.includes('url(')) return null;
  }
  return null;
}

/** 0 to 1, of a colour as the browser tells it; null where one sees through it. */
export function lightOf(colour: string): number | null {
  const [, space = '', said = ''] = /^([\w-]+)\((.*)\)$/.exec(colour) ?? [];
  const [one = 0, two = 0, three = 0, alpha = 1] = (said.match(/(?<![\w-])[\d.]+/g) ?? []).map(
    Number,
  );
  if (!space || alpha < 0.5) return null;
  if (space.startsWith('ok')) return one;
  if (space.startsWith('l')) return one / 100;
  const most = space.startsWith('rgb') ? 255 : 1;
  return (0.3 * one + 0.59 * two + 0.11 * three) / most;
}

/** How much is in use at a point: what is typed in most, what is pressed less, what is read least. */
function useOf([x, y]: Spot): number {
  const element = document.elementFromPoint(x, y);
  if (!element) return 0;
  if (takesWords(element) || element.contains(focused(element))) return 9;
  if (element.closest('a, button, select, label, input')) return 3;
  const shows = PICTURE.test(element.localName);
  const says = [...element.childNodes].some(
    ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && /\S/.test(nodeValue ?? ''),
  );
  return shows || says ? 1 : 0;
}

/** Where the keys go; the page itself is no place. */
function focused({ ownerDocument }: Element): Element | null {
  const { activeElement, body } = ownerDocument;
  return activeElement === body ? null : activeElement;
}

/** Of several parts the one where least is in use; of equals the first. */
export function quietestOf<P extends Part>(parts: readonly [P, ...P[]]): P {
  const uses = parts.map((part) => pointsIn(part, 5, 3).reduce((sum, at) => sum + useOf(at), 0));
  return parts[uses.indexOf(Math.min(...uses))] ?? parts[0];
}
