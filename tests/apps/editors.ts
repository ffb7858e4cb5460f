/** Editors that keep their words in ways of their own, each with a page in sites.ts. */
interface Editor {
  name: string;
  path: string;
  /** Where the words are. */
  words: string;
}

export const EDITORS: readonly Editor[] = [
  { name: 'Monaco, with its EditContext', path: 'monaco', words: '.view-lines' },
  { name: 'Monaco, with its textarea', path: 'monaco-textarea', words: '.view-lines' },
  { name: 'TipTap', path: 'tiptap', words: '.tiptap' },
  { name: 'CKEditor 5', path: 'ckeditor', words: '.ck-content' },
  { name: 'Slate', path: 'slate', words: '.slate' },
  { name: 'CodeMirror 5', path: 'codemirror5', words: '.CodeMirror-lines' },
  { name: 'Ace', path: 'ace', words: '.ace_content' },
  { name: 'xterm', path: 'xterm', words: '.xterm-screen' },
];
