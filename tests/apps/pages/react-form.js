import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

const FIELDS = ['Name', 'Town', 'How many'];

/** As many are written: a script keeps the values, and no form is around them. */
function Page() {
  const [values, setValues] = useState({});
  const [isSent, setSent] = useState(false);
  if (isSent) return createElement('p', null, 'Thank you');
  return createElement(
    'div',
    null,
    ...FIELDS.map((name) =>
      createElement('input', {
        key: name,
        placeholder: name,
        value: values[name] ?? '',
        onChange: ({ target }) => setValues({ ...values, [name]: target.value }),
      }),
    ),
    createElement('button', { type: 'button', onClick: () => setSent(true) }, 'Send'),
  );
}
createRoot(document.querySelector('#app')).render(createElement(Page));
