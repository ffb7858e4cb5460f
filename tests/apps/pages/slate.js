import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

function Page() {
  const [editor] = useState(() => withReact(withHistory(createEditor())));
  window.words = () => editor.children.map((each) => Node.string(each)).join('\n');
  return createElement(
    Slate,
    {
      editor,
      initialValue: [
        { type: 'paragraph', children: [{ text: 'Twice a day the water comes back.' }] },
      ],
    },
    createElement(Editable, { className: 'slate' }),
  );
}
createRoot(document.querySelector('#app')).render(createElement(Page));
