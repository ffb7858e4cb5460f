import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

window.editor = new Editor({
  element: document.querySelector('#app'),
  extensions: [StarterKit],
  content: '<p>Twice a day the water comes back.</p>',
});
window.words = () => window.editor.getText();
