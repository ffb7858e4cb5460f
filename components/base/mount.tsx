/** Draws a page: its content, title and language in one paint. */
import { type ComponentChild, render } from 'preact';
import { useState } from 'preact/hooks';
import { keepFocus } from './keep-focus';
import { type GetMessage, type MessageKey, MessagesProvider } from './messages';

interface Content {
  content: ComponentChild;
  message: GetMessage;
}

/** Draws other content in the same root; null before the first drawing. */
let redraw: ((next: Content) => void) | null = null;

/**
 * One root for the whole life of the page: Preact's `useId` counts from the root, so a second root
 * would give ids that are taken already.
 */
function Root({ first }: { first: Content }) {
  const [{ content, message }, setContent] = useState(first);
  redraw = setContent;
  return <MessagesProvider value={message}>{content}</MessagesProvider>;
}

/**
 * Draws the page, or draws it again with other content.
 * @param title key of the page's title
 * @param lookUp finds a message, as `browser.i18n.getMessage` does
 */
export function mount(
  content: ComponentChild,
  title: MessageKey,
  lookUp: (key: string, substitutions?: string[]) => string,
): void {
  const message: GetMessage = (key, ...substitutions) => lookUp(key, substitutions);
  document.title = message(title);
  // The language of the messages: English where the browser uses a language that has none.
  document.documentElement.lang = message('language');
  document.documentElement.dir = message('direction');
  if (redraw) redraw({ content, message });
  else {
    const root = document.getElementById('root');
    keepFocus();
    if (root) render(<Root first={{ content, message }} />, root);
  }
}
