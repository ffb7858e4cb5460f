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
 * The lookup is another in another language, so that what has not changed is said anew as well.
 */
let spoken: { language: string; message: GetMessage } | null = null;

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
 * @param message finds a message in the language that the page speaks now
 */
export function mount(content: ComponentChild, title: MessageKey, message: GetMessage): void {
  document.title = message(title);
  if (message('language') !== spoken?.language) {
    spoken = {
      language: message('language'),
      message: ((key: never, given: never) => message(key, given)) as GetMessage,
    };
  }
  // The language of the messages, which may be another than the browser's.
  document.documentElement.lang = message('language');
  document.documentElement.dir = message('direction');
  if (redraw) redraw({ content, message: spoken.message });
  else {
    const root = document.getElementById('root');
    keepFocus();
    if (root) render(<Root first={{ content, message: spoken.message }} />, root);
  }
}
