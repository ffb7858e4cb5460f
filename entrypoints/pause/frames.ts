/**
 * The page as the person meets it: its document, those of its frames of the same origin, and all
 * open shadow roots in them. What is closed, or another site's, is not ours to look into.
 */

const isFrame = (element: Element): element is HTMLIFrameElement =>
  element.localName === 'iframe' || element.localName === 'frame';

/** The document in a frame of the same origin; null in any other element. */
export function innerDocument(element: Element | null): Document | null {
  if (!element || !isFrame(element)) return null;
  try {
    return element.contentDocument;
  } catch {
    return null; // Another site's.
  }
}

/** Every place that elements may be searched for in. */
export function rootsIn(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const inner = [...root.querySelectorAll('*')].flatMap((element) => {
    const inside = element.shadowRoot ?? innerDocument(element);
    return inside ? rootsIn(inside) : [];
  });
  return [root, ...inner];
}

/** The page's own document, and those of its frames of the same origin. */
export function documentsIn(doc: Document): Document[] {
  const inner = [...doc.querySelectorAll('iframe, frame')].flatMap((frame) => {
    const inside = innerDocument(frame);
    return inside ? documentsIn(inside) : [];
  });
  return [doc, ...inner];
}

/** The element that has the focus, however deep it lies. */
export function focusedIn(doc: Document): Element | null {
  let element = doc.activeElement;
  for (;;) {
    const inner: Element | null | undefined =
      element?.shadowRoot?.activeElement ?? innerDocument(element)?.activeElement;
    if (!inner) return element;
    element = inner;
  }
}
