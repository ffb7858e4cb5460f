/**
 * Where a pause stands in a page: in the top layer, so no z-index lies above it, and in a frame of
 * its own inside a closed shadow root. The root alone would not do: every key and click would pass
 * the page's window first, which could hear it, and keep it from us. Of a frame that hangs in a
 * closed root the page knows nothing. What it does to the outside is noticed.
 */
import tokens from '@/components/base/tokens.css?inline';
import { element } from './dom';
import { focusedIn } from './frames';
import { takesWords } from './page-guards';
import style from './pause.css?inline';

export interface Overlay {
  /** Takes everything off the page; focus, selection and scroll are as they were. */
  remove(): void;
}

interface Options {
  /** BCP 47 tag and direction of the words. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** `screen` takes the focus and the keys; `card` and `edge` leave both to the page. */
  as: 'screen' | 'card' | 'edge';
  /** Escape, with nothing of it for the page. */
  onEscape: () => void;
  /** The page took it away, or covers it again and again. */
  onLost: () => void;
}

const KEYS = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'] as const;
/** Stopped at the overlay: the page must not learn where the focus is inside. */
const OURS = ['click', 'pointerdown', 'mousedown', 'focusin', 'focusout'];
/** Chosen: after Escape, the longest wait for the key's `keyup`, which the page must not get either. */
const LET_GO_MS = 1_000;
/** Chosen: a page that covers the overlay more often than this wants it away. */
const COVERED_TIMES = 3;

/** Tokens are set on the root's children, not on `:host`: page CSS can override the host. */
const rootTokens = tokens.replaceAll(':host', ':host > *');

/** Constructed style sheets: no content security policy of a page forbids them, as it may a link. */
const sheetsFor = (window: Window & typeof globalThis, ...texts: string[]): CSSStyleSheet[] =>
  texts.map((css) => {
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });

/** Null where the page does not let it be drawn. */
export function openOverlay(content: HTMLElement, options: Options): Overlay | null {
  const { as, language, direction, onEscape, onLost } = options;
  const modal = as === 'screen';
  const before = whereThePersonWas();
  const host = element('div');
  host.style.setProperty('all', 'initial', 'important');
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = sheetsFor(window, rootTokens, style);

  const top = modal ? element('dialog', 'veil') : element('div', as);
  top.lang = language;
  top.dir = direction;
  // The sheet inside says what it is; not a dialog element beside a page: that would take the focus.
  if (modal) top.setAttribute('role', 'group');
  else top.popover = 'manual';
  root.append(top);

  const sheet = element('div', modal ? 'pause' : 'note', content);
  sheet.setAttribute('role', 'dialog');
  sheet.tabIndex = -1;
  if (modal) sheet.setAttribute('aria-modal', 'true');
  const frame = element('iframe', 'frame');
  frame.setAttribute('role', 'presentation');
  if (as === 'edge') {
    top.setAttribute('aria-hidden', 'true');
    top.append(content);
  } else top.append(frame);

  /** Keys meant for the page must not press a button: nothing but the sheet itself has the focus. */
  const takeFocus = () => {
    if (!modal) return;
    frame.focus({ preventScroll: true });
    if (!sheet.matches(':focus-within')) sheet.focus({ preventScroll: true });
  };
  const rise = () => {
    if (modal) (top as HTMLDialogElement).showModal();
    else top.showPopover();
    takeFocus();
  };
  const isUp = () => host.isConnected && top.matches(':modal, :popover-open');

  const onKey = (event: Event) => {
    if (!event.isTrusted) return;
    const leaves = (event as KeyboardEvent).key === 'Escape';
    // Who writes beside a card may mean the page's own Escape: it gets that too.
    const focused = focusedIn(document);
    const isShared = !modal && focused !== null && takesWords(focused);
    // Else the page gets no key that is meant for us; beside a card all but Escape are its own.
    if (modal || (leaves && !isShared)) event.stopImmediatePropagation();
    if (!leaves) return;
    if (!isShared) event.preventDefault();
    if (event.type === 'keydown') onEscape();
  };
  /** A key that left, until it is let go. */
  let pressed = false;
  const onOwnKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.type === 'keyup') letGo();
    else if (!event.repeat) {
      pressed = true;
      onEscape();
    }
  };
  const letGo = () => {
    pressed = false;
    if (removed) takeOff();
  };
  const onCancel = (event: Event) => {
    // A page may have taken Escape before it came here; the browser's own way remains.
    event.preventDefault();
    if (event.isTrusted) onEscape();
  };
  const onWheel = (event: WheelEvent) => {
    // The page beneath does not move; what is longer than the window does.
    if (sheet.scrollHeight <= sheet.clientHeight) event.preventDefault();
  };
  const hush = (event: Event) => event.stopPropagation();

  let covered = 0;
  const riseAgain = () => {
    covered += 1;
    if (covered > COVERED_TIMES) return lose();
    if (modal) (top as HTMLDialogElement).close();
    else top.hidePopover();
    rise();
  };
  // A page that fights for the focus can have it, by force or by a dialog above; then this goes above that.
  const onBlur = () => {
    letGo();
    setTimeout(() => {
      const taken = document.hasFocus() && !sheet.ownerDocument.hasFocus();
      if (!removed && isUp() && taken) riseAgain();
    });
  };
  const onCovered = (event: Event) => {
    if ((event.target as Partial<Element>).matches?.(':popover-open, :modal')) riseAgain();
  };
  const watcher = new MutationObserver(() => {
    if (!isUp() || host.getAttribute('style') !== asMade) lose();
  });
  const lose = () => {
    remove();
    onLost();
  };

  /** A frame's first document may be exchanged for another as empty. */
  const furnish = () => {
    const { contentDocument: inside, contentWindow } = frame;
    if (
      removed ||
      !frame.isConnected ||
      !inside?.body ||
      !contentWindow ||
      sheet.ownerDocument === inside
    )
      return;
    inside.documentElement.lang = language;
    inside.documentElement.dir = direction;
    inside.adoptedStyleSheets = sheetsFor(
      contentWindow as Window & typeof globalThis,
      tokens,
      style,
    );
    inside.body.replaceChildren(sheet);
    for (const type of ['keydown', 'keyup'] as const) {
      contentWindow.addEventListener(type, onOwnKey, true);
    }
    if (modal) {
      contentWindow.addEventListener('blur', onBlur);
      contentWindow.addEventListener('wheel', onWheel, { passive: false });
    } else takeHeight();
    if (isUp()) takeFocus();
  };
  /** A card is as high as what it says. */
  const takeHeight = () => {
    frame.style.blockSize = `${Math.ceil(sheet.getBoundingClientRect().height)}px`;
  };
  const grows = new ResizeObserver(takeHeight);

  let removed = false;
  function remove(): void {
    if (removed) return;
    removed = true;
    watcher.disconnect();
    grows.disconnect();
    for (const type of KEYS) window.removeEventListener(type, onKey, true);
    window.removeEventListener('toggle', onCovered, true);
    if (!pressed) {
      takeOff();
      return;
    }
    // The page is in sight at once; but the key that left is not for it, nor are its repetitions.
    top.classList.add('gone');
    setTimeout(letGo, LET_GO_MS);
  }
  let off = false;
  function takeOff(): void {
    if (off) return;
    off = true;
    if (modal && (top as HTMLDialogElement).open) (top as HTMLDialogElement).close();
    host.remove();
    if (modal) before.restore();
  }

  const { currentCSSZoom = 1 } = document.documentElement as { currentCSSZoom?: number };
  if (currentCSSZoom !== 1) host.style.setProperty('zoom', `${1 / currentCSSZoom}`, 'important');
  document.documentElement.append(host);
  const asMade = host.getAttribute('style');
  if (as !== 'edge') {
    frame.addEventListener('load', furnish);
    furnish();
    // A page that is shut off even from itself is so from its frames too, and hears nothing anyway.
    if (sheet.ownerDocument !== frame.contentDocument) frame.replaceWith(sheet);
    for (const type of KEYS) window.addEventListener(type, onKey, true);
  }
  if (as === 'card') grows.observe(sheet);
  if (modal) {
    window.addEventListener('toggle', onCovered, true);
    top.addEventListener('cancel', onCancel);
  }
  for (const type of OURS) root.addEventListener(type, hush);
  try {
    rise();
  } catch {
    remove();
    return null;
  }
  const { width, height } = top.getBoundingClientRect();
  if (width === 0 || height === 0) {
    remove();
    return null;
  }
  watcher.observe(document, { childList: true });
  watcher.observe(document.documentElement, { childList: true });
  watcher.observe(host, { attributes: true });
  return { remove };
}

/** Scroll, selection and focus, to be found again. */
function whereThePersonWas(): { restore(): void } {
  const { scrollX, scrollY } = window;
  const focused = focusedIn(document) as HTMLElement | null;
  const selection = document.getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  return {
    restore() {
      if (focused?.isConnected && focusedIn(document) !== focused) {
        focused.focus?.({ preventScroll: true });
      }
      const moved =
        selection &&
        (selection.anchorNode !== anchorNode ||
          selection.anchorOffset !== anchorOffset ||
          selection.focusNode !== focusNode ||
          selection.focusOffset !== focusOffset);
      if (moved && anchorNode?.isConnected && focusNode?.isConnected) {
        selection.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
      }
      if (window.scrollX !== scrollX || window.scrollY !== scrollY) {
        window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
      }
    },
  };
}
