/** Making elements by hand: a page may forbid markup in strings, and a pause brings no framework along. */
const HTML = 'http://www.w3.org/1999/xhtml';

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

/** A drop of light on still water and the rings it sets moving, drawn of boxes: a page may forbid images. */
export function light(): HTMLElement {
  const parts = ['wave', 'wave next', 'wave last', 'halo', 'drop'];
  const made = element('div', 'light', ...parts.map((part) => element('i', part)));
  made.setAttribute('aria-hidden', 'true');
  return made;
}
