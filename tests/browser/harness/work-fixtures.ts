/** Pages that one works in: each the least that shows a kind of work, which elements alone do not tell. */
import type { ServerResponse } from 'node:http';
import type { Route } from './server.ts';
import { SITE_FIXTURES } from './site-fixtures.ts';

const page =
  (body: string): Route =>
  (_, response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
<style>body{font:18px/1.5 Georgia,serif;margin:20px}canvas,iframe,#editor{display:block;border:1px solid #888}
#editor{min-height:120px;white-space:pre-wrap}</style></head><body>${body}</body></html>`);
  };

const WORDS = '<p>Twice a day the water comes back over the flats.</p>';

export const WORK_FIXTURES: Record<string, Route> = {
  ...SITE_FIXTURES,
  /** Typed into without a field: the words come to a script. */
  '/edit-context': page(`<div id="editor" tabindex="0"></div><script>
    const editor = document.getElementById('editor');
    const context = new EditContext();
    editor.editContext = context;
    context.addEventListener('textupdate', () => { editor.textContent = context.text; });
  </script>`),
  /** A field and an editor that the page itself may not look into. */
  '/closed': page(`${WORDS}<closed-note></closed-note><script>
    customElements.define('closed-note', class extends HTMLElement {
      constructor() {
        super();
        const root = this.attachShadow({ mode: 'closed' });
        root.innerHTML = '<p>Title <input size="60"></p>' +
          '<div contenteditable="true" style="border:1px solid;min-height:80px"></div>';
        const field = root.querySelector('input');
        const editor = root.querySelector('div');
        Object.assign(window, {
          field: () => field.value, letter: () => editor.textContent,
          at: (name) => {
            const { left, top } = (name === 'field' ? field : editor).getBoundingClientRect();
            return { x: left + 20, y: top + 10 };
          },
        });
      }
    });
  </script>`),
  /** Strokes of a pen, kept as they were made. */
  '/canvas': page(`<canvas width="700" height="400"></canvas><script>
    const canvas = document.querySelector('canvas');
    const pen = canvas.getContext('2d');
    window.strokes = [];
    canvas.onpointerdown = ({ offsetX, offsetY, pointerId }) => {
      canvas.setPointerCapture(pointerId);
      strokes.push({ done: false });
      pen.moveTo(offsetX, offsetY);
    };
    canvas.onpointermove = ({ buttons, offsetX, offsetY }) => {
      if (!buttons) return;
      pen.lineTo(offsetX, offsetY);
      pen.stroke();
    };
    canvas.onpointerup = () => { strokes.at(-1).done = true; };
  </script>`),
  '/select': page(`${WORDS}<select><option>Ebb<option>Flow<option>Slack water</select>`),
  /** Most of it is another site's. */
  '/frame': page(`<iframe src="http://inside.test/long" width="1000" height="600"></iframe>`),
  '/long': page(WORDS.repeat(200)),
  '/film-inside': page(`<iframe src="http://player.test/player-film" width="1000" height="600"
    allow="autoplay"></iframe><script>
    addEventListener('message', ({ data }) => {
      if (data === 'stop') document.querySelector('iframe').contentWindow.postMessage('stop', '*');
      else document.title = data;
    });
  </script>`),
  '/player-film': page(`<video src="/film.webm" autoplay controls style="width:100%;height:90vh">
    </video><script>
    const film = document.querySelector('video');
    for (const type of ['playing', 'pause']) film.addEventListener(type, () => parent.postMessage(type, '*'));
    addEventListener('message', () => film.pause());
  </script>`),
  /** Heard, with nothing in the document that plays. */
  '/new-audio': page(`${WORDS.repeat(20)}<button>Listen</button><script>
    window.sound = new Audio('/tone.wav');
    document.querySelector('button').onclick = () => sound.play();
  </script>`),
  /** Fields whose values a script keeps, with no form around them. */
  '/formless': page(`<h1>A table for tonight</h1><div><p><input placeholder="Name"></p>
    <p><input placeholder="Town"></p><p><input placeholder="How many"></p>
    <button>Send</button></div><script>
    const kept = {};
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
    for (const field of document.querySelectorAll('input')) {
      field.addEventListener('input', () => {
        kept[field.placeholder] = field.value;
        set.call(field, kept[field.placeholder]);
        field.setAttribute('value', field.value);
      });
    }
    document.querySelector('button').onclick = () => {
      document.querySelector('div').textContent = 'Thank you';
    };
  </script>`),
  /** What one came for is to search: the caret is in the box. */
  '/search': page(`<form action="/found"><input name="q" size="60" autofocus></form>${WORDS}`),
  /** What was found: the box holds the words that were searched for, and nobody has touched it. */
  '/found':
    page(`<form action="/found"><input type="text" role="combobox" name="q" size="60"></form>
    ${WORDS.repeat(20)}<script>
    document.querySelector('input').value = new URLSearchParams(location.search).get('q');
  </script>`),
  /** Words that a script put there, as a password manager does. */
  '/login':
    page(`<form method="post"><input type="email"><input type="password"></form>${WORDS}<script>
    for (const field of document.querySelectorAll('input')) {
      field.value = 'ada@tide.test';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  </script>`),
  /** Words that nobody can change, or see. */
  '/read-only': page(`<form><textarea id="a" readonly></textarea><textarea id="b" hidden></textarea>
    <textarea id="c" style="visibility:hidden"></textarea></form>${WORDS}<script>
    for (const field of document.querySelectorAll('textarea')) field.value = 'Low water at six.';
    document.querySelector('#a').focus();
  </script>`),
  /** A letter begun, with its end far below. */
  '/comment': page(`<textarea rows="5" cols="60"></textarea>${WORDS.repeat(200)}`),
  /** Played by keys, by the pointer's way alone, or with the pointer locked. */
  '/game': page(`<canvas width="700" height="400"></canvas><script>
    const canvas = document.querySelector('canvas');
    const pen = canvas.getContext('2d');
    const at = { x: 350, y: 200 };
    window.moves = 0;
    const move = (x, y) => {
      at.x = (at.x + x + 700) % 700;
      at.y = (at.y + y + 400) % 400;
      moves += 1;
      pen.fillRect(at.x, at.y, 8, 8);
    };
    const KEYS = { ArrowLeft: [-8, 0], ArrowRight: [8, 0], ArrowUp: [0, -8], ArrowDown: [0, 8] };
    onkeydown = (event) => {
      if (!KEYS[event.key]) return;
      event.preventDefault();
      move(...KEYS[event.key]);
    };
    canvas.onmousemove = ({ movementX, movementY }) => move(movementX, movementY);
    if (location.search === '?lock') canvas.onclick = () => canvas.requestPointerLock();
  </script>`),
};
