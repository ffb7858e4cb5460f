/**
 * Keeps the focus in the page. A browser drops it on `body` when the element that has it is taken
 * out, drawn again elsewhere or disabled; whoever goes by keys or listens would begin at the top.
 */

const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** What had the focus last; null for nothing of this page. */
let last: HTMLElement | null = null;
/** Id of the act (`data-act`) that gets the focus once it is drawn; null for none. */
let awaited: string | null = null;
/** What was disabled with the focus on it: that comes back with what may be pressed again. */
let disabled: HTMLElement | null = null;
/** Set while the focus is moved from here. */
let moving = false;
let listening = false;

/** Begins to keep it, once for the life of the page. */
export function keepFocus(): void {
  if (listening) return;
  listening = true;
  document.addEventListener('focusin', ({ target }) => {
    if (moving) return;
    last = target as HTMLElement;
    // The person is somewhere else by now.
    awaited = null;
    disabled = null;
  });
  // Pressed beside everything: there was no focus to lose.
  const onClick = () => {
    if (isNowhere(document.activeElement)) last = null;
  };
  document.addEventListener('click', onClick, { capture: true });
  new MutationObserver(onChange).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['disabled'],
  });
}

/** Gives the focus to an act, now or as soon as it is drawn, such as one whose deletion is undone. */
export function focusAct(id: string): void {
  awaited = id;
  takeAwaited();
}

function onChange(records: readonly MutationRecord[]): void {
  if (takeAwaited() || !last) return;
  if (disabled?.isConnected && !disabled.matches(':disabled')) {
    move(disabled);
    return;
  }
  const active = document.activeElement;
  if (!isNowhere(active) && !(active === last && last.matches(':disabled'))) return;
  const lost = last;
  const removal = records.findLast(
    ({ target, removedNodes }) =>
      target.isConnected && [...removedNodes].some((node) => node.contains(lost)),
  );
  if (lost.isConnected) {
    if (lost.matches(':disabled')) {
      move(nearest(lost.parentElement as Element, lost.previousSibling, lost.nextSibling));
      disabled = lost;
    }
    // Moved within the page, as a list is that was sorted anew.
    else if (removal) move(lost);
    return;
  }
  if (!removal) return;
  const act = lost.closest<HTMLElement>('[data-act]')?.dataset.act ?? awaited;
  awaited = act;
  if (takeAwaited()) return;
  const { target, previousSibling, nextSibling } = removal;
  move(
    drawnAnew(lost, records, target) ?? nearest(target as Element, previousSibling, nextSibling),
  );
  // What stands in for an act hands the focus on if that is drawn in another place.
  awaited = act;
}

const isNowhere = (element: Element | null) => element === null || element === document.body;

function move(to: HTMLElement): void {
  last = to;
  awaited = null;
  disabled = null;
  moving = true;
  to.focus(to.matches('main') ? { preventScroll: true } : {});
  moving = false;
}

function takeAwaited(): boolean {
  if (awaited === null) return false;
  const act = document.querySelector(`[data-act="${CSS.escape(awaited)}"]`);
  const button = act?.querySelector('button');
  if (!button) return false;
  move(button);
  return true;
}

/** The same control in what was drawn in its place, as when one practice replaces another. */
function drawnAnew(
  lost: HTMLElement,
  records: readonly MutationRecord[],
  where: Node,
): HTMLElement | undefined {
  const nameOf = (element: Element) => element.getAttribute('aria-label') ?? element.textContent;
  return records
    .filter(({ target }) => target === where)
    .flatMap(({ addedNodes }) => [...addedNodes].flatMap(controlsIn))
    .find((each) => each.localName === lost.localName && nameOf(each) === nameOf(lost));
}

/** The control after a place, else the one before it, from the innermost element outwards. */
function nearest(parent: Element, previous: Node | null, next: Node | null): HTMLElement {
  let place = parent;
  let before = previous?.parentNode === place ? previous : null;
  let after = before
    ? before.nextSibling
    : previous && next?.parentNode === place
      ? next
      : place.firstChild;
  for (;;) {
    for (let node = after; node; node = node.nextSibling) {
      const found = firstIn(node);
      if (found) return found;
    }
    for (let node = before; node; node = node.previousSibling) {
      const found = isOneOfMany(node) ? firstIn(node) : lastIn(node);
      if (found) return found;
    }
    if (place.matches('main, dialog') || !place.parentElement) break;
    after = place.nextSibling;
    before = place.previousSibling;
    place = place.parentElement;
  }
  return focusable(
    place.closest<HTMLElement>('dialog') ?? document.querySelector('main') ?? document.body,
  );
}

/** A view as a whole, where the reading then begins; else its first control, of an act "Change". */
function firstIn(node: Node): HTMLElement | undefined {
  if (node instanceof HTMLElement && node.matches('main')) return focusable(node);
  const [first] = controlsIn(node);
  return first?.closest('[data-act]')?.querySelector('button') ?? first;
}

/** What is nearest to what came after it, such as the button that opened a form below it. */
function lastIn(node: Node): HTMLElement | undefined {
  if (node instanceof HTMLElement && node.matches('main')) return focusable(node);
  const last = controlsIn(node).at(-1);
  return last?.closest('[data-act]')?.querySelector('button') ?? last;
}

const isOneOfMany = (node: Node) => node instanceof HTMLElement && node.matches('li, tr, article');

function controlsIn(node: Node): HTMLElement[] {
  if (!(node instanceof HTMLElement)) return [];
  const inside = [...node.querySelectorAll<HTMLElement>(CONTROLS)];
  return (node.matches(CONTROLS) ? [node, ...inside] : inside).filter(
    (each) =>
      // Of a group of radio buttons Tab comes to the chosen one.
      !each.matches(':disabled, [tabindex="-1"], [type="radio"]:not(:checked)') &&
      each.checkVisibility(),
  );
}

function focusable(element: HTMLElement): HTMLElement {
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  return element;
}
