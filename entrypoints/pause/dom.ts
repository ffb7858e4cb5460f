/** Making elements by hand: a page may forbid markup in strings, and a pause brings no framework along. */
const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/** An HTML element, in a document that may be no HTML at all. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className = '',
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElementNS(HTML, name) as HTMLElementTagNameMap[K];
  made.className = className;
  made.append(...children);
  return made;
}

/** A press by the person; a page can't press our buttons. */
export function button(label: string, pressed: () => void, weight = ''): HTMLButtonElement {
  const made = element('button', `button ${weight}`, label);
  made.type = 'button';
  made.addEventListener('click', (event) => {
    if (event.isTrusted) pressed();
  });
  return made;
}

/** The extension's own sign, drawn here because a page may forbid images. */
export function light(): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'light');
  svg.setAttribute('viewBox', '20 28 88 80');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute(
    'd',
    'M25 61h14.5a25.5 25.5 0 0 0 49 0H103a3 3 0 0 1 3 3.2a42 42 0 0 1-84 0a3 3 0 0 1 3-3.2z',
  );
  const circle = document.createElementNS(SVG, 'circle');
  for (const [name, value] of [
    ['cx', '64'],
    ['cy', '49'],
    ['r', '19'],
  ] as const) {
    circle.setAttribute(name, value);
  }
  svg.append(path, circle);
  return svg;
}
