/** Puts a page's content up, in the language of its words, in one paint. */
import { type ComponentChild, render } from 'preact';
import { useState } from 'preact/hooks';
import { type MessageKey, type Words, WordsProvider } from './messages';

interface Drawn {
  content: ComponentChild;
  words: Words;
}

/** Draws other content; null until there is some. */
let redraw: ((drawn: Drawn) => void) | null = null;

/**
 * The ids that components make (useId) are counted at the root. Rendering the page anew would make
 * another root that counts from the beginning, and two elements would have one id.
 */
function Root({ first }: { first: Drawn }) {
  const [{ content, words }, setDrawn] = useState(first);
  redraw = setDrawn;
  return <WordsProvider value={words}>{content}</WordsProvider>;
}

/** @param message looks a message up, as the browser does */
export function mount(
  content: ComponentChild,
  title: MessageKey,
  message: (key: string, substitutions?: string[]) => string,
): void {
  const words: Words = (key, ...substitutions) => message(key, substitutions);
  document.title = words(title);
  // Of the words, which in a browser of a third language are English.
  document.documentElement.lang = words('language');
  document.documentElement.dir = words('direction');
  if (redraw) redraw({ content, words });
  else {
    const root = document.getElementById('root');
    if (root) render(<Root first={{ content, words }} />, root);
  }
}
