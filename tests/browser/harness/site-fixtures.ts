/**
 * Pages that nobody here wrote, served from node_modules, and some that would be hard on a pause:
 * an editor, a film, slides, frames, documents without a body, and one that is hostile.
 */
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { film } from './film.ts';
import { type TestPage, until } from './interface.ts';
import { message } from './message.ts';
import type { Route } from './server.ts';

const file = (path: string): Buffer => readFileSync(`node_modules/${path}`);
const answer = (response: ServerResponse, type: string, body: string | Buffer, headers = {}) => {
  const length = { 'content-length': Buffer.byteLength(body) };
  response.writeHead(200, { 'content-type': type, ...length, ...headers }).end(body);
};
const html =
  (head: string, body: string, headers = {}): Route =>
  (_, response) =>
    answer(
      response,
      'text/html; charset=utf-8',
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head>${body}</html>`,
      headers,
    );

/** Every module the editor is made of, by the name it is imported by. */
const MODULES: Record<string, string> = {
  codemirror: 'codemirror/dist/index.js',
  '@marijn/find-cluster-break': '@marijn/find-cluster-break/src/index.js',
  crelt: 'crelt/index.js',
  'style-mod': 'style-mod/src/style-mod.js',
  'w3c-keyname': 'w3c-keyname/index.js',
  ...Object.fromEntries(
    [
      ...['autocomplete', 'commands', 'language', 'lint', 'search', 'state', 'streamparser', 'view']
        .map((name) => `@codemirror/${name}`)
        .concat(['common', 'highlight', 'lr'].map((name) => `@lezer/${name}`)),
    ].map((name) => [name, `${name}/dist/index.js`]),
  ),
};
const FILES: Record<string, string> = {
  ...Object.fromEntries(Object.values(MODULES).map((path) => [path, 'text/javascript'])),
  'video.js/dist/video.min.js': 'text/javascript',
  'video.js/dist/video-js.min.css': 'text/css',
  'reveal.js/dist/reveal.js': 'text/javascript',
  'reveal.js/dist/reveal.css': 'text/css',
  'reveal.js/dist/theme/white.css': 'text/css',
};
const importMap = JSON.stringify({
  imports: Object.fromEntries(
    Object.entries(MODULES).map(([name, path]) => [name, `/npm/${path}`]),
  ),
});

const WORDS = '<p>Twice a day the water comes back over the flats.</p>'.repeat(60);

/** Longer than whatever a test does meanwhile. */
const SECONDS = 60;
const FILM = await film(SECONDS);

/** Some seconds of a quiet tone, 8 kHz, 16 bits. */
function tone(): Buffer {
  const rate = 8000;
  const length = SECONDS * rate * 2;
  const made = Buffer.alloc(44 + length);
  made.write('RIFF', 0);
  made.writeUInt32LE(36 + length, 4);
  made.write('WAVEfmt ', 8);
  made.writeUInt32LE(16, 16);
  made.writeUInt16LE(1, 20);
  made.writeUInt16LE(1, 22);
  made.writeUInt32LE(rate, 24);
  made.writeUInt32LE(rate * 2, 28);
  made.writeUInt16LE(2, 32);
  made.writeUInt16LE(16, 34);
  made.write('data', 36);
  made.writeUInt32LE(length, 40);
  for (let i = 0; i < length / 2; i++) {
    made.writeInt16LE(Math.round(4000 * Math.sin((2 * Math.PI * 220 * i) / rate)), 44 + i * 2);
  }
  return made;
}

/** In parts: a browser asks for the end of what it plays by itself, and takes the whole for noise. */
const played =
  (type: string, whole: Buffer): Route =>
  ({ headers: { range } }, response) => {
    const from = Number(/^bytes=(\d+)-/.exec(range ?? '')?.[1] ?? 0);
    response.writeHead(range ? 206 : 200, {
      'content-type': type,
      'content-length': whole.length - from,
      'accept-ranges': 'bytes',
      ...(range ? { 'content-range': `bytes ${from}-${whole.length - 1}/${whole.length}` } : {}),
    });
    response.end(whole.subarray(from));
  };

/** The least that a viewer of PDF shows. */
function pdf(): Buffer {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>',
  ];
  let text = '%PDF-1.4\n';
  const at = objects.map((object, i) => {
    const from = text.length;
    text += `${i + 1} 0 obj${object}endobj\n`;
    return from;
  });
  const table = text.length;
  text += `xref\n0 4\n0000000000 65535 f \n${at.map((n) => `${String(n).padStart(10, '0')} 00000 n \n`).join('')}`;
  return Buffer.from(`${text}trailer<</Size 4/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`);
}

/** What a page might look for on itself. */
const GUESSED = ['pause_breath_in', 'pause_step_away', 'pause_later'].map((key) => message(key));

/** Whatever it can know of a pause, it writes down; and it swallows all that a person does. */
const HOSTILE = `
const native = { observe: MutationObserver, add: EventTarget.prototype.addEventListener,
  attach: Element.prototype.attachShadow, stop: Event.prototype.stopImmediatePropagation,
  map: Array.prototype.map, set: Element.prototype.setAttribute, focus: HTMLElement.prototype.focus,
  show: HTMLDialogElement.prototype.showModal, pop: HTMLElement.prototype.showPopover };
const covers = document.createElement('dialog');
// Fills the window, and lets every press through to what lies beneath.
const cover = document.createElement('div');
cover.popover = 'manual';
cover.textContent = 'A prize, press here';
cover.style.cssText = 'inset: 0; width: 100%; height: 100%; background: gold; pointer-events: none';
const coverAgain = {
  '?popover': () => { cover.hidePopover(); native.pop.call(cover); },
  '?picture': () => { if (!document.activeViewTransition) document.startViewTransition(() => {}); },
  '?moves': () => {
    const host = document.documentElement.lastElementChild;
    if (host !== document.body) document.body.moveBefore?.(host, null) ?? document.body.append(host);
  },
};
coverAgain['?shadow'] = coverAgain['?before'] = coverAgain['?popover'];
for (const type of ['toggle', 'beforetoggle'])
  window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
const seen = { called: [], heard: [], nodes: [], read: [] };
window.seen = seen;
const spied = [[Element, 'attachShadow'], [EventTarget, 'addEventListener'], [Document, 'createElementNS'],
  [Document, 'createElement'], [Element, 'querySelectorAll'], [Document, 'querySelectorAll'],
  [Element, 'setAttribute'], [Element, 'append'], [Element, 'replaceChildren'], [HTMLElement, 'focus'],
  [HTMLElement, 'showPopover'], [HTMLDialogElement, 'showModal'], [CSSStyleSheet, 'replaceSync'],
  [Node, 'appendChild'], [MutationObserver, 'observe'], [Event, 'stopImmediatePropagation'],
  [HTMLMediaElement, 'pause'], [Array, 'map'], [Promise, 'then'], [String, 'replaceAll']];
for (const [{ prototype, name }, method] of spied) {
  const was = prototype[method];
  prototype[method] = function (...args) {
    if (window.watching) seen.called.push(name + '.' + method);
    return was.apply(this, args);
  };
}
for (const name of ['MutationObserver', 'ResizeObserver', 'CSSStyleSheet', 'Event']) {
  const Was = window[name];
  window[name] = new Proxy(Was, { construct(target, args) {
    if (window.watching) seen.called.push('new ' + name);
    return new Was(...args);
  } });
}
for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'pointerdown', 'pointerup',
  'mousedown', 'mouseup', 'click', 'focusin', 'focusout', 'wheel', 'pointermove', 'cancel', 'close']) {
  native.add.call(window, type, (event) => {
    if (!window.watching) return;
    seen.heard.push(type + (event.key ? ' ' + event.key : ''));
    seen.read.push(native.map.call(event.composedPath(), (each) => each.localName ?? '').join(' '));
    native.stop.call(event);
    event.preventDefault();
  }, { capture: true, passive: false });
}
const look = (node) => {
  seen.nodes.push(node.localName);
  seen.read.push(node.outerHTML, String(node.shadowRoot), node.innerText, node.textContent);
  try { seen.read.push(node.getHTML({ serializableShadowRoots: true })); } catch {}
  try { native.attach.call(node, { mode: 'open' }); seen.read.push('attached'); } catch {}
  getSelection().selectAllChildren(document.documentElement);
  seen.read.push(getSelection().toString());
  getSelection().removeAllRanges();
  seen.read.push(document.documentElement.innerText);
  seen.read.push('frames ' + window.length);
  for (const x of [0.2, 0.5, 0.8]) {
    const element = document.elementFromPoint(innerWidth * x, innerHeight / 2);
    seen.read.push(element.outerHTML.slice(0, 200));
    const caret = document.caretPositionFromPoint?.(innerWidth * x, innerHeight / 2)
      ?? document.caretRangeFromPoint?.(innerWidth * x, innerHeight / 2);
    seen.read.push(String((caret?.offsetNode ?? caret?.startContainer)?.textContent));
  }
  for (const animation of document.getAnimations({ subtree: true }))
    seen.read.push('animation ' + animation.effect?.target?.className);
  for (const word of ${JSON.stringify(GUESSED)})
    seen.read.push('found ' + word + ' ' + window.find(word, false, false, true, false, true));
  seen.read.push('active ' + document.activeElement?.localName);
};
window.look = look;
new native.observe((records) => {
  for (const { addedNodes, target } of records) for (const node of addedNodes) {
    if (!window.watching || target !== document.documentElement) continue;
    look(node);
    if (location.search === '?removes') node.remove();
    if (location.search === '?hides') native.set.call(node, 'style', 'display: none !important');
    if (location.search === '?inert') document.documentElement.inert = true;
    // Again and again, and so also between any two looks at it; and before each picture is drawn, so that
    // none without it comes to the screen, however busy the machine.
    const again = coverAgain[location.search];
    if (again) {
      setInterval(again, 30);
      const before = () => { again(); requestAnimationFrame(before); };
      requestAnimationFrame(before);
    }
    if (location.search === '?covers') setTimeout(() => native.show.call(covers), 100);
  }
}).observe(document, { childList: true, subtree: true, attributes: true });
document.body.append(covers);
const hidden = document.createElement('div');
const inner = native.attach.call(hidden, { mode: 'closed' });
(location.search === '?shadow' ? inner : document.body).append(cover);
document.body.append(hidden);
if (location.search === '?before') native.pop.call(cover);
if (location.search === '?picture') document.head.insertAdjacentHTML('beforeend',
  '<style>::view-transition { background: gold; pointer-events: none } ' +
  '::view-transition-group(*), ::view-transition-old(*), ::view-transition-new(*) ' +
  '{ animation-duration: 2s; pointer-events: none }</style>');
if (location.search === '?focus') setInterval(() => {
  if (!window.watching) return;
  window.focus();
  native.focus.call(document.querySelector('input'));
}, 30);
if (location.search === '?styles') document.head.insertAdjacentHTML('beforeend',
  '<style>* { --ink: red !important; --paper: red !important; --veil: red !important; ' +
  'opacity: 0 !important; visibility: hidden !important; zoom: 9 !important } ' +
  'html > div { display: none !important; position: fixed !important; inset: 100% !important }</style>');
`;

/** Makes what a frame tells the page's title. */
const TITLED = `<script>
  addEventListener('message', ({ data }) => { document.title = data; });
</script>`;

export const SITE_FIXTURES: Record<string, Route> = {
  ...Object.fromEntries(
    Object.entries(FILES).map(([path, type]): [string, Route] => [
      `/npm/${path}`,
      (_, response) => answer(response, type, file(path)),
    ]),
  ),
  '/film.webm': played('video/webm', FILM),
  '/tone.wav': played('audio/wav', tone()),
  '/pdf': (_, response) => answer(response, 'application/pdf', pdf()),
  '/editor': html(
    `<script type="importmap">${importMap}</script>`,
    `<body style="margin:0"><script type="module">
      import { basicSetup, EditorView } from 'codemirror';
      window.editor = new EditorView({ doc: 'One tide.\\n'.repeat(80), extensions: [basicSetup],
        parent: document.body });
    </script></body>`,
  ),
  '/film': html(
    '<link rel="stylesheet" href="/npm/video.js/dist/video-js.min.css"><script src="/npm/video.js/dist/video.min.js"></script>',
    `<body><video id="film" class="video-js" controls width="800" height="450"></video>${WORDS}
    <script>
    window.player = videojs('film', { sources: [{ src: '/film.webm', type: 'video/webm' }] });</script></body>`,
  ),
  '/slides': html(
    '<link rel="stylesheet" href="/npm/reveal.js/dist/reveal.css"><link rel="stylesheet" href="/npm/reveal.js/dist/theme/white.css"><script src="/npm/reveal.js/dist/reveal.js"></script>',
    `<body><div class="reveal"><div class="slides"><section>Ebb</section><section>Flow</section></div></div>
    <script>Reveal.initialize({ transition: 'none' });</script></body>`,
  ),
  '/dialog': html(
    '',
    `<body>${WORDS}<dialog><input id="name"><button>Keep</button></dialog>
    <script>document.querySelector('dialog').showModal();</script></body>`,
  ),
  '/policy': html('', `<body>${WORDS}<input></body>`, {
    'content-security-policy':
      "default-src 'none'; frame-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox",
  }),
  // Its scripts hear everything, and it has no frame of its own that could be looked into.
  '/sandbox': html(
    '',
    `<body>${WORDS}<input><script>
      window.drawn = 0;
      new MutationObserver(() => { window.drawn++; }).observe(document.documentElement, { childList: true });
    </script></body>`,
    { 'content-security-policy': 'sandbox allow-scripts' },
  ),
  '/dark': html(
    '<style>body { background: #14171a; color: #ddd }</style>',
    `<body>${WORDS}</body>`,
  ),
  '/chat': html(
    '<style>textarea { position: fixed; inset: auto 0 0 50%; block-size: 50%; inline-size: 50% }</style>',
    `<body>${WORDS}<textarea></textarea></body>`,
  ),
  '/app': html('', `<body><main>${WORDS}</main></body>`),
  '/frames': html('', '<frameset cols="50%,50%"><frame src="/app"><frame src="/app"></frameset>'),
  '/call': html('', `<body><iframe src="http://meeting.test/camera"></iframe>${TITLED}</body>`),
  '/camera': html(
    '',
    `<body><video muted autoplay></video><script>
      (async () => {
        const [there, here] = [new RTCPeerConnection(), new RTCPeerConnection()];
        here.ontrack = ({ streams: [theirs] }) => {
          document.querySelector('video').srcObject = theirs;
          parent.postMessage('live', '*');
        };
        const shown = document.createElement('canvas').captureStream();
        for (const track of shown.getTracks()) there.addTrack(track, shown);
        await there.setLocalDescription();
        await here.setRemoteDescription(there.localDescription);
      })();
    </script></body>`,
  ),
  '/embeds': html(
    '',
    `<body><iframe src="http://player.test/player" allow="autoplay"></iframe>${TITLED}</body>`,
  ),
  '/player': html(
    '',
    `<body><audio src="/tone.wav" autoplay loop></audio><script>
      for (const type of ['playing', 'pause'])
        document.querySelector('audio').addEventListener(type, () => parent.postMessage(type, '*'));
    </script></body>`,
  ),
  // From a file of its own: what it looks for would be among the page's words otherwise.
  '/hostile.js': (_, response) => answer(response, 'text/javascript', HOSTILE),
  '/hostile': html('', `<body>${WORDS}<input><script src="/hostile.js"></script></body>`),
};

type AsItIs = Record<string, unknown>;

/** Everything of a page that a pause could leave changed. */
export async function asItIs(page: TestPage, except: readonly string[] = []): Promise<AsItIs> {
  const all = await page.evaluate(() => {
    const path = (element: Element | null | undefined): string =>
      element ? `${path(element.parentElement)}/${element.localName}` : '';
    const selection = getSelection();
    return {
      html: document.documentElement.outerHTML,
      scroll: [window.scrollX, window.scrollY],
      focus: path(document.activeElement),
      selection: [
        path(selection?.anchorNode?.parentElement),
        selection?.anchorOffset,
        path(selection?.focusNode?.parentElement),
        selection?.focusOffset,
        selection?.toString(),
      ],
      media: [...document.querySelectorAll<HTMLMediaElement>('video, audio')].map(
        ({ paused, muted, volume }) => [paused, muted, volume],
      ),
      open: [...document.querySelectorAll('dialog')].map((dialog) => dialog.matches(':modal')),
      sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
      globals: Object.getOwnPropertyNames(window).sort().join(),
      frames: window.length,
    };
  });
  return Object.fromEntries(Object.entries(all).filter(([key]) => !except.includes(key)));
}

/** Waits until the page is as it was, and tells what differs where it never is. */
export async function isAgain(
  page: TestPage,
  before: AsItIs,
  except: readonly string[] = [],
): Promise<void> {
  let told = '';
  await until('the page to be as it was', async () => {
    const now = await asItIs(page, except);
    told = Object.keys(before)
      .map((key) => [key, JSON.stringify(now[key]), JSON.stringify(before[key])])
      .filter(([, is, was]) => is !== was)
      .map((each) => each.join('\n').slice(0, 3000))
      .join('\n');
    return told === '';
  }).catch((error: Error) => {
    throw new Error(`${error.message}\n${told}`);
  });
}
