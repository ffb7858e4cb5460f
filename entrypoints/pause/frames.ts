/**
 * The page as the person meets it: its document, those of its frames of the same origin, and all
 * shadow roots in them. Another site's frame is not ours to look into.
 */

/** Whatever shows another document. */
const FRAMES = ['iframe', 'frame', 'object', 'embed', 'fencedframe'];

const isFrame = (element: Element): element is HTMLIFrameElement =>
  FRAMES.includes(element.localName);

/** A frame that can't be looked into. */
export const isForeign = (element: Element): boolean =>
  isFrame(element) && innerDocument(element) === null;

/** The document in a frame of the same origin; null in any other element. */
export function innerDocument(element: Element | null): Document | null {
  if (!element || !isFrame(element)) return null;
  try {
    return element.contentDocument ?? null;
  } catch {
    return null; // Another site's.
  }
}

/** What an extension may open: Chromium's way, and Firefox's. */
interface Opener {
  chrome?: { dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
}

/** The shadow root of an element, a closed one as well. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  const { dom } = (globalThis as Opener).chrome ?? {};
  try {
    return dom?.openOrClosedShadowRoot?.(element as HTMLElement) ?? null;
  } catch {
    return null; // It is no HTML; or the extension was updated beneath this page.
  }
}

/**
 * Every place that elements may be searched for in. Of closed shadow roots those of custom elements:
 * to ask each element of a large page for one would take as long as drawing it.
 */
export function rootsIn(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const inner = [...root.querySelectorAll('*')].flatMap((element) => {
    const isCustom = String(element.localName).includes('-');
    const inside = (isCustom ? shadowOf(element) : element.shadowRoot) ?? innerDocument(element);
    return inside ? rootsIn(inside) : [];
  });
  return [root, ...inner];
}

/** The frames of a document, but for those in frames and in shadow roots. */
export const framesIn = (doc: Document): Element[] => [...doc.querySelectorAll(FRAMES.join())];

/** The windows among them: what happens in a frame is heard there alone. */
export const windowsIn = (roots: readonly (Document | ShadowRoot)[]): Window[] =>
  roots.flatMap((root) => ('defaultView' in root && root.defaultView) || []);

/** The innermost element, however deep it lies. */
function deepest(
  doc: Document,
  inRoot: (root: Document | ShadowRoot) => Element | null,
): Element | null {
  let element = inRoot(doc);
  for (;;) {
    const inside = element && (shadowOf(element) ?? innerDocument(element));
    const inner = inside && inRoot(inside);
    if (!inner) return element;
    element = inner;
  }
}

/** The element that has the focus. */
export const focusedIn = (doc: Document): Element | null =>
  deepest(doc, ({ activeElement }) => activeElement);

/** The element under the pointer. */
export const hoveredIn = (doc: Document): Element | null =>
  deepest(doc, (root) => [...root.querySelectorAll(':hover')].at(-1) ?? null);
