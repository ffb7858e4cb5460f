/**
 * Prints what is made for paper alone, and nothing of the page it is asked from. It lies beside the
 * page, in a shadow root, so that it is set by its own style; on the screen it is never seen.
 */
import css from './print-parts.module.css';

/** What was printed last, where the browser has not told yet that it was. */
let last: (() => void) | null = null;

/**
 * @param parts HTML of ours in pieces, each whole in itself but for the first and the last
 * @param title of the page while it is printed: browsers name the file by it
 */
export function printParts(parts: readonly string[], style: string, title: string): void {
  last?.();
  const host = document.createElement('div');
  host.className = css.printed ?? '';
  host.lang = document.documentElement.lang;
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  // Parsed, and not run: a parsed document has no scripts, and these parts have none either.
  const { body } = new DOMParser().parseFromString(parts.join(''), 'text/html');
  root.append(...body.childNodes);
  const { title: before } = document;
  const over = () => {
    last = null;
    window.removeEventListener('afterprint', over);
    host.remove();
    document.title = before;
  };
  last = over;
  document.body.append(host);
  document.title = title;
  window.addEventListener('afterprint', over);
  window.print();
}
