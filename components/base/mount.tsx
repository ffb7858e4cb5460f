/** Puts a page's content up, in the language of its words, in one paint. */
import { type ComponentChild, render } from 'preact';
import { useState } from 'preact/hooks';
import { type GetMessage, type MessageKey, MessagesProvider } from './messages';

interface Content {
  content: ComponentChild;
  message: GetMessage;
}

/** Draws other content; null until there is some. */
let redraw: ((next: Content) => void) | null = null;

/**
 * The ids that components make (useId) are counted at the root. Rendering the page anew would make
 * another root that counts from the beginning, and two elements would have one id.
 */
function Root({ first }: { first: Content }) {
  const [{ content, message }, setContent] = useState(first);
  redraw = setContent;
  return <MessagesProvider value={message}>{content}</MessagesProvider>;
}

/** @param lookUp looks a message up, as the browser does */
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
    if (root) render(<Root first={{ content, message }} />, root);
  }
}
