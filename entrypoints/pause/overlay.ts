/**
 * Where a pause stands in a page: in the top layer, so no z-index lies above it, and in a frame of
 * its own inside a closed shadow root. The root alone would not do: every key and click would pass
 * the page's window first, which could hear it, and keep it from us. Of a frame that hangs in a
 * closed root the page knows nothing. What it does to the outside is noticed. Where there is no such
 * frame to be had (a page that is shut off even from itself), nothing is drawn that says anything.
 */
import tokens from '@/components/base/tokens.css?inline';
import type { Accent } from '@/utils/settings/settings';
import { element } from './dom';
import { focusedIn } from './frames';
import { isDarkAt, type Part, pointsIn, quietestOf } from './ground';
import { isDoing } from './hands';
import { takesKeys } from './keyboard';
import style from './pause.css?inline';
import { watchSight } from './sight';
import { ON_ITS_WAY_MS } from './times';

export interface Overlay {
  /** Takes everything off the page; focus, selection and scroll are as they were. */
  remove(): void;
}

interface Options {
  /** What its frame is called. */
  title: string;
  /** BCP 47 tag and direction of the words. */
  language: string;
  direction: 'ltr' | 'rtl';
  accent: Accent;
  /** `screen` takes the focus and the keys; `card` and `edge` leave both to the page. */
  as: 'screen' | 'card' | 'edge';
  /** Escape; beside a card the page may get it as well. */
  onEscape: () => void;
  /** The page took it away, or covers it again and again. */
  onLost: () => void;
  /** It is gone: what hands did next was meant for the page. Left out where it may be so. */
  onMistaken?: (() => void) | undefined;
}

const KEYS = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'] as const;
/** Stopped at the overlay: the page must not learn where the focus is inside. */
const OURS = ['click', 'pointerdown', 'mousedown', 'focusin', 'focusout'];
/** Chosen: after Escape, the longest wait for the key's `keyup`, which the page must not get either. */
const LET_GO_MS = 1_000;
/** Chosen: a page that covers the overlay more often than this wants it away. */
const COVERED_TIMES = 3;

/** Size of a card and how far it is from the edges: as in the style sheet. */
const CARD_PX = 320;
const CARD_HIGH_PX = 140;
const EDGE_PX = 24;

/** Tokens are set on the root's children, not on `:host`: page CSS can override the host. */
const rootTokens = tokens.replaceAll(':host', ':host > *');

/** Constructed style sheets: no content security policy of a page forbids them, as it may a link. */
const sheetsFor = (window: Window & typeof globalThis, ...texts: string[]): CSSStyleSheet[] =>
  texts.map((css) => {
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });

/** Where a card may stand, the first where nothing speaks against it; about as large as it is. */
function corners(direction: Options['direction']): [Corner, ...Corner[]] {
  const width = Math.min(CARD_PX, innerWidth - 2 * EDGE_PX);
  const corner = (at: string): Corner => {
    const isLeft = at.includes('before') === (direction === 'ltr');
    return {
      at,
      width,
      height: CARD_HIGH_PX,
      x: isLeft ? EDGE_PX : innerWidth - width - EDGE_PX,
      y: at.includes('above') ? EDGE_PX : innerHeight - CARD_HIGH_PX - EDGE_PX,
    };
  };
  return [corner(''), corner('before'), corner('above'), corner('above before')];
}
type Corner = Part & { at: string };

/** Null where the page does not let it be drawn. */
export function openOverlay(content: HTMLElement, options: Options): Overlay | null {
  const { as, title, language, direction, accent, onEscape, onLost, onMistaken } = options;
  const modal = as === 'screen';
  const before = whereThePersonWas();
  const host = element('div');
  host.style.setProperty('all', 'initial', 'important');
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = sheetsFor(window, rootTokens, style);

  const top = modal ? element('dialog', 'veil') : element('div', as);
  top.lang = language;
  top.dir = direction;
  top.dataset.accent = accent;
  const whole = { at: '', x: 0, y: 0, width: innerWidth, height: innerHeight };
  const place = as === 'card' ? quietestOf(corners(direction)) : whole;
  if (place.at) top.dataset.at = place.at;
  const scheme = isDarkAt(pointsIn(place, 5, 4)) ? 'dark' : 'light';
  top.dataset.scheme = scheme;
  // The sheet inside says what it is; not a dialog element beside a page: that would take the focus.
  if (modal) top.setAttribute('role', 'group');
  else top.popover = 'manual';
  root.append(top);

  const sheet = element('div', modal ? 'pause' : 'note', content);
  sheet.setAttribute('role', 'dialog');
  sheet.tabIndex = -1;
  if (modal) sheet.setAttribute('aria-modal', 'true');
  const frame = element('iframe', 'frame');
  frame.title = title;
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
  const isUp = () =>
    host.parentNode === document.documentElement && top.matches(':modal, :popover-open');
  /** What is said stands in its frame, with its style: a frame's document may be exchanged at any time. */
  const isWhole = () =>
    as === 'edge' ||
    (sheet.isConnected &&
      sheet.ownerDocument === frame.contentDocument &&
      sheet.ownerDocument.adoptedStyleSheets.length > 0);

  let cameAtMs = Number.NEGATIVE_INFINITY;
  /** Whoever goes through its buttons by keyboard knows that it is there. */
  let isKnown = false;
  /** Whether what hands do was meant for the page: then it is given back, and this comes another time. */
  const isMistaken = (): boolean => {
    const isNew = !isKnown && performance.now() - cameAtMs <= ON_ITS_WAY_MS;
    if (!onMistaken || removed || !isNew) return false;
    remove();
    onMistaken();
    return true;
  };

  const onKey = (event: Event) => {
    if (!event.isTrusted) return;
    if (event.type === 'keydown' && isDoing(event as KeyboardEvent) && isMistaken()) return;
    const leaves = (event as KeyboardEvent).key === 'Escape';
    // Beside a card a key belongs to whatever has the focus: a terminal, an editor, a game.
    const isShared = !modal && takesKeys(focusedIn(document));
    // Else the page gets no key that is meant for us; beside a card all but Escape are its own.
    if (modal || (leaves && !isShared)) event.stopImmediatePropagation();
    if (!leaves) return;
    if (!isShared) event.preventDefault();
    if (event.type === 'keydown') onEscape();
  };
  /** A key that left, until it is let go. */
  let pressed = false;
  const onOwnKey = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    if (event.key === 'Tab' || !modal) isKnown = true;
    if (event.type === 'keydown' && isDoing(event) && isMistaken()) return;
    if (event.key !== 'Escape') return;
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
  /** The browser may close a dialog without asking, as on a second Escape. */
  const onClose = () => {
    if (!removed && !isUp()) onEscape();
  };
  /** Whether it was seen as the pointer went down; null where none has. */
  let pressSeen: boolean | null = null;
  const onPress = (event: Event) => {
    pressSeen = sight.isSeen();
    const isAimed = pressSeen && (event.target as Element).closest('button') !== null;
    if (event.isTrusted && !isAimed) isMistaken();
  };
  /** Beside a card. */
  const onPagePress = ({ isTrusted, target }: Event) => {
    if (isTrusted && target !== host) isMistaken();
  };
  /** Nor does a card stand over what is being written in. */
  const onPageFocus = ({ target }: Event) => {
    const field = target === host ? null : (target as Element).getBoundingClientRect?.();
    const { left, top: upper, right, bottom } = top.getBoundingClientRect();
    const isOver =
      field &&
      field.left < right &&
      field.right > left &&
      field.top < bottom &&
      field.bottom > upper;
    if (isOver) top.dataset.at = top.dataset.at?.includes('above') ? '' : 'above';
  };
  // What is pressed is meant only where it was seen: else it is a press on what lies above.
  const onClick = (event: MouseEvent) => {
    const byKey = event.detail === 0;
    const meant = byKey ? sight.isSeen() || sight.isNew() : sight.isSeen() && pressSeen === true;
    pressSeen = null;
    if (meant) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.isTrusted && !sight.isNew()) riseAgain();
  };

  let covered = 0;
  const riseAgain = () => {
    covered += 1;
    if (covered > COVERED_TIMES) return lose();
    // It is there already: it does not come once more.
    top.classList.add('risen');
    sheet.classList.add('risen');
    if (modal) (top as HTMLDialogElement).close();
    else top.hidePopover();
    rise();
    if (!sight.risen()) lose();
  };
  // A page that fights for the focus can have it, by force or by a dialog above; then this goes above that.
  const onBlur = () => {
    letGo();
    setTimeout(() => {
      const taken = document.hasFocus() && !sheet.ownerDocument.hasFocus();
      if (!removed && isUp() && taken) riseAgain();
    });
  };
  const sight = watchSight({
    host,
    top,
    // A page may have something of its own over a card for a while; nothing is pressed meanwhile.
    onCovered: () => {
      if (modal && !removed && isUp()) riseAgain();
    },
  });
  const watcher = new MutationObserver(() => {
    const isShutOff =
      host.inert || host.hasAttribute('aria-hidden') || (!modal && document.documentElement.inert);
    if (!isUp() || isShutOff || host.getAttribute('style') !== asMade) lose();
  });
  const lose = () => {
    if (removed) return;
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
    inside.title = title;
    inside.documentElement.lang = language;
    inside.documentElement.dir = direction;
    Object.assign(inside.documentElement.dataset, { accent, scheme });
    inside.adoptedStyleSheets = sheetsFor(
      contentWindow as Window & typeof globalThis,
      tokens,
      style,
    );
    inside.body.replaceChildren(sheet);
    const ours = contentWindow as Window & typeof globalThis;
    globalThis.deepKindnessWords?.(ours);
    sight.follow(sheet, ours);
    contentWindow.addEventListener('pointerdown', onPress, true);
    for (const type of ['keydown', 'keyup'] as const) {
      contentWindow.addEventListener(type, onOwnKey, true);
    }
    if (modal) {
      contentWindow.addEventListener('blur', onBlur);
      contentWindow.addEventListener('wheel', onWheel, { passive: false });
    } else takeHeight();
    if (isUp()) takeFocus();
  };
  const onLoad = () => {
    furnish();
    if (!removed && frame.isConnected && !isWhole()) lose();
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
    sight.stop();
    for (const type of KEYS) window.removeEventListener(type, onKey, true);
    window.removeEventListener('pointerdown', onPagePress, true);
    window.removeEventListener('focusin', onPageFocus, true);
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
    const hadKeys = frame.contentDocument?.hasFocus() === true;
    if (modal && (top as HTMLDialogElement).open) (top as HTMLDialogElement).close();
    host.remove();
    // Chromium leaves the page's window without the focus that our frame's had, until a click.
    if (hadKeys) window.focus();
    if (modal || hadKeys) before.focus();
    if (modal) before.place();
  }

  const { currentCSSZoom = 1 } = document.documentElement as { currentCSSZoom?: number };
  if (currentCSSZoom !== 1) host.style.setProperty('zoom', `${1 / currentCSSZoom}`, 'important');
  document.documentElement.append(host);
  const asMade = host.getAttribute('style');
  if (as !== 'edge') {
    frame.addEventListener('load', onLoad);
    furnish();
    if (!isWhole()) {
      host.remove();
      return null;
    }
    sheet.addEventListener('click', onClick, true);
    for (const type of KEYS) window.addEventListener(type, onKey, true);
  }
  if (as === 'card') {
    grows.observe(sheet);
    window.addEventListener('focusin', onPageFocus, true);
    if (onMistaken) window.addEventListener('pointerdown', onPagePress, true);
  }
  if (modal) {
    top.addEventListener('cancel', onCancel);
    top.addEventListener('close', onClose);
  }
  for (const type of OURS) root.addEventListener(type, hush);
  try {
    rise();
  } catch {
    remove();
    return null;
  }
  const { width, height } = top.getBoundingClientRect();
  const canBeSeen = as === 'edge' || sight.risen();
  if (width === 0 || height === 0 || !canBeSeen || !isWhole()) {
    remove();
    return null;
  }
  cameAtMs = performance.now();
  watcher.observe(document, { childList: true });
  watcher.observe(document.documentElement, { childList: true, attributeFilter: ['inert'] });
  watcher.observe(host, { attributes: true });
  return { remove };
}

/** Focus, and selection and scroll, to be found again. */
function whereThePersonWas(): { focus(): void; place(): void } {
  const { scrollX, scrollY } = window;
  const focused = focusedIn(document) as HTMLElement | null;
  const selection = document.getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  return {
    focus() {
      if (focused?.isConnected && focusedIn(document) !== focused) {
        focused.focus?.({ preventScroll: true });
      }
    },
    place() {
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
