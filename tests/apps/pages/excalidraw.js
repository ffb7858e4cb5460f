import { Excalidraw } from '@excalidraw/excalidraw';
import '@excalidraw/excalidraw/index.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

createRoot(document.querySelector('#app')).render(
  createElement(
    'div',
    { style: { height: '95vh' } },
    createElement(Excalidraw, {
      excalidrawAPI: (api) => {
        window.drawing = api;
      },
    }),
  ),
);
