/** A page for each app, served from what is installed here and from what was bundled of it. */
import { existsSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { WORK_FIXTURES } from '../browser/harness/fixtures/work-fixtures.ts';
import type { Route } from '../browser/harness/server.ts';
import { BUNDLES } from './bundle.ts';

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** All that lies below a folder. */
const folder =
  (below: string, path: string): Route =>
  (_, response, { pathname }) => {
    const file = join(path, decodeURIComponent(pathname.slice(below.length)));
    if (!file.startsWith(path) || !existsSync(file)) return response.writeHead(404).end();
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type }).end(readFileSync(file));
  };

interface Parts {
  styles?: readonly string[];
  scripts?: readonly string[];
  /** What stands in the page. */
  body?: string;
  /** What its own script does, as a module. */
  script?: string;
}

const page =
  ({ styles = [], scripts = [], body = '<div id="app"></div>', script = '' }: Parts): Route =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An app</title>
<link rel="icon" href="data:,">
<style>body{margin:0}#app{min-height:300px}.slate,.tiptap{border:1px solid #888;padding:12px;min-height:200px}</style>
${styles.map((each) => `<link rel="stylesheet" href="${each}">`).join('\n')}</head><body>${body}
${scripts.map((each) => `<script src="${each}"></script>`).join('\n')}
<script type="module">${script}</script></body></html>`);
  };

const bundled = (name: string, parts: Parts = {}): Route =>
  page({ ...parts, script: `import '/bundles/${name}.js';` });

const monaco = (options: string): Route =>
  page({
    body: '<div id="app" style="height:500px"></div>',
    scripts: ['/npm/monaco-editor/min/vs/loader.js'],
    script: `
    require.config({ paths: { vs: '/npm/monaco-editor/min/vs' } });
    require(['vs/editor/editor.main'], (monaco) => {
      window.editor = monaco.editor.create(document.querySelector('#app'), {
        value: 'Twice a day the water comes back.\\n', language: 'plaintext', ${options} });
      window.words = () => editor.getValue();
    });`,
  });

/** A PDF of many pages, each with a word to be found. */
function longPdf(pages: number): Buffer {
  const kids = Array.from({ length: pages }, (_, i) => `${4 + i * 2} 0 R`);
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids.join(' ')}]/Count ${pages}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  for (let i = 0; i < pages; i++) {
    const text = `BT /F1 24 Tf 60 600 Td (Tide ${i + 1}) Tj ET`;
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 500 700]/Resources<</Font<</F1 3 0 R>>>>/Contents ${5 + i * 2} 0 R>>`,
      `<</Length ${text.length}>>stream\n${text}\nendstream`,
    );
  }
  let file = '%PDF-1.4\n';
  const at = objects.map((object, i) => {
    const from = file.length;
    file += `${i + 1} 0 obj${object}endobj\n`;
    return from;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${at
    .map((n) => `${String(n).padStart(10, '0')} 00000 n \n`)
    .join('')}`;
  return Buffer.from(
    `${file}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`,
  );
}

/** A microphone and a camera of the browser's own making; what is done with them is the page's. */
const stream = (body: string, script: string): Route =>
  page({
    body: `<h1>A page</h1><button>Begin</button>${body}<p id="told"></p>`,
    script: `
    const tell = (what) => { document.querySelector('#told').textContent = what; };
    const { mediaDevices } = navigator;
    window.tracks = [];
    window.hangUp = () => {
      for (const track of tracks) track.stop();
      for (const each of window.ends ?? []) each();
      tell('over');
    };
    /** The same voice back, as from somebody at the other end. */
    const call = async (mine, heard) => {
      const [a, b] = [new RTCPeerConnection(), new RTCPeerConnection()];
      a.onicecandidate = ({ candidate }) => candidate && b.addIceCandidate(candidate);
      b.onicecandidate = ({ candidate }) => candidate && a.addIceCandidate(candidate);
      b.ontrack = ({ streams }) => heard(streams[0]);
      for (const track of mine.getTracks()) a.addTrack(track, mine);
      await a.setLocalDescription(await a.createOffer());
      await b.setRemoteDescription(a.localDescription);
      await b.setLocalDescription(await b.createAnswer());
      await a.setRemoteDescription(b.localDescription);
      window.ends = [() => a.close(), () => b.close()];
    };
    document.querySelector('button').onclick = async () => {
      try { ${script} } catch (error) { tell('failed: ' + error); }
    };`,
  });

export const SITES: Record<string, Route> = {
  ...WORK_FIXTURES,
  '/npm/*': folder('/npm/', resolve('tests/apps/node_modules')),
  '/bundles/*': folder('/bundles/', BUNDLES),
  '/monaco': monaco(''),
  '/monaco-textarea': monaco('editContext: false'),
  '/tiptap': bundled('tiptap'),
  '/slate': bundled('slate'),
  '/excalidraw': bundled('excalidraw', { styles: ['/bundles/assets/excalidraw.css'] }),
  '/react-form': bundled('react-form'),
  '/ckeditor': page({
    styles: ['/npm/ckeditor5/dist/browser/ckeditor5.css'],
    scripts: ['/npm/ckeditor5/dist/browser/ckeditor5.umd.js'],
    script: `
    const { ClassicEditor, Essentials, Paragraph, Bold } = CKEDITOR;
    window.editor = await ClassicEditor.create(document.querySelector('#app'), {
      licenseKey: 'GPL', plugins: [Essentials, Paragraph, Bold], toolbar: ['undo', 'bold'],
      initialData: '<p>Twice a day the water comes back.</p>' });
    window.words = () => document.querySelector('.ck-content').innerText;`,
  }),
  '/codemirror5': page({
    styles: ['/npm/codemirror5/lib/codemirror.css'],
    scripts: ['/npm/codemirror5/lib/codemirror.js'],
    script: `
    window.editor = CodeMirror(document.querySelector('#app'), {
      value: 'Twice a day the water comes back.\\n', lineNumbers: true });
    window.words = () => editor.getValue();`,
  }),
  '/ace': page({
    body: '<div id="app" style="height:400px"></div>',
    scripts: ['/npm/ace-builds/src-min-noconflict/ace.js'],
    script: `
    window.editor = ace.edit('app', { useWorker: false,
      value: 'Twice a day the water comes back.\\n' });
    window.words = () => editor.getValue();`,
  }),
  '/xterm': page({
    styles: ['/npm/@xterm/xterm/css/xterm.css'],
    scripts: ['/npm/@xterm/xterm/lib/xterm.js'],
    script: `
    const terminal = new Terminal();
    terminal.open(document.querySelector('#app'));
    window.sent = '';
    terminal.onData((data) => { sent += data; terminal.write(data); });
    window.words = () => sent;
    terminal.write('$ ');
    window.editor = terminal;`,
  }),
  '/konva': page({
    scripts: ['/npm/konva/konva.min.js'],
    script: `
    const stage = new Konva.Stage({ container: 'app', width: 800, height: 500 });
    const layer = new Konva.Layer();
    stage.add(layer);
    let line = null;
    window.strokes = 0;
    stage.on('pointerdown', () => {
      const { x, y } = stage.getPointerPosition();
      line = new Konva.Line({ points: [x, y], stroke: 'teal', strokeWidth: 4 });
      layer.add(line);
    });
    stage.on('pointermove', () => {
      if (!line) return;
      const { x, y } = stage.getPointerPosition();
      line.points([...line.points(), x, y]);
    });
    stage.on('pointerup', () => { line = null; strokes += 1; });
    window.ready = true;`,
  }),
  '/fullcalendar': page({
    styles: ['skeleton', 'themes/classic/theme', 'themes/classic/palette'].map(
      (each) => `/npm/fullcalendar/${each}.css`,
    ),
    scripts: [
      '/npm/temporal-polyfill/global.js',
      '/npm/fullcalendar/all/global.js',
      '/npm/fullcalendar/themes/classic/global.js',
    ],
    script: `
    window.calendar = new FullCalendar.Calendar(document.querySelector('#app'), {
      initialView: 'dayGridMonth', initialDate: '2026-11-10', editable: true, height: 650,
      events: [{ title: 'Tea with Ada', start: '2026-11-10' }],
    });
    calendar.render();`,
  }),
  '/leaflet': page({
    styles: ['/npm/leaflet/dist/leaflet.css'],
    scripts: ['/npm/leaflet/dist/leaflet.js'],
    body: '<div id="app" style="height:600px"></div>',
    script: `
    window.map = L.map('app', { attributionControl: false, inertia: false }).setView([54.5, 8.8], 10);
    L.circle([54.5, 8.8], { radius: 5000 }).addTo(map);
    window.moved = 0;
    map.on('moveend', () => { moved += 1; });`,
  }),
  '/chess': page({
    styles: ['/npm/cm-chessboard/assets/chessboard.css'],
    body: '<div id="app" style="width:520px"></div>',
    script: `
    import { Chessboard, COLOR, FEN, INPUT_EVENT_TYPE } from '/npm/cm-chessboard/src/Chessboard.js';
    window.board = new Chessboard(document.querySelector('#app'), {
      position: FEN.start, assetsUrl: '/npm/cm-chessboard/assets/' });
    await board.initialized;
    board.enableMoveInput(({ type }) => type !== INPUT_EVENT_TYPE.moveInputCanceled, COLOR.white);
    window.ready = true;`,
  }),
  '/phaser': page({
    scripts: ['/npm/phaser/dist/phaser.min.js'],
    script: `
    window.moves = 0;
    new Phaser.Game({ type: Phaser.CANVAS, width: 800, height: 500, parent: 'app', banner: false,
      audio: { noAudio: true },
      scene: { create() {
        const boat = this.add.rectangle(400, 250, 30, 30, 0x00aa88);
        this.input.keyboard.on('keydown', ({ key }) => {
          boat.x += key === 'ArrowLeft' ? -20 : key === 'ArrowRight' ? 20 : 0;
          moves += 1;
        });
        window.ready = true;
      } } });`,
  }),
  '/tides.pdf-file': (_, response) =>
    response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(longPdf(30)),
  '/pdfjs': page({
    styles: ['/npm/pdfjs-dist/web/pdf_viewer.css'],
    body: '<div id="app" style="position:absolute;inset:0;overflow:auto"><div class="pdfViewer"></div></div>',
    script: `
    import * as pdfjsLib from '/npm/pdfjs-dist/build/pdf.min.mjs';
    globalThis.pdfjsLib = pdfjsLib;
    pdfjsLib.GlobalWorkerOptions.workerSrc = '/npm/pdfjs-dist/build/pdf.worker.min.mjs';
    const { EventBus, PDFLinkService, PDFViewer } = await import('/npm/pdfjs-dist/web/pdf_viewer.mjs');
    const eventBus = new EventBus();
    const linkService = new PDFLinkService({ eventBus });
    const viewer = new PDFViewer({ container: document.querySelector('#app'), eventBus, linkService });
    linkService.setViewer(viewer);
    eventBus.on('pagesloaded', () => { window.ready = true; });
    viewer.setDocument(await pdfjsLib.getDocument({ url: '/tides.pdf-file' }).promise);`,
  }),
  '/video-call': stream(
    '<video autoplay playsinline width="640" height="480"></video>',
    `const mine = await mediaDevices.getUserMedia({ audio: true, video: true });
    tracks.push(...mine.getTracks());
    await call(mine, (theirs) => {
      document.querySelector('video').srcObject = theirs;
      tell('on');
    });
    ends.push(() => { document.querySelector('video').srcObject = null; });`,
  ),
  '/audio-call': stream(
    '',
    `const mine = await mediaDevices.getUserMedia({ audio: true });
    tracks.push(...mine.getTracks());
    const sound = new Audio();
    await call(mine, async (theirs) => {
      sound.srcObject = theirs;
      await sound.play();
      tell('on');
    });
    ends.push(() => sound.pause());`,
  ),
  '/recorder': stream(
    '',
    `const mine = await mediaDevices.getUserMedia({ audio: true });
    tracks.push(...mine.getTracks());
    const recorder = new MediaRecorder(mine);
    recorder.onstart = () => tell('on');
    recorder.start();
    window.ends = [() => recorder.stop()];`,
  ),
  '/screen': stream(
    '',
    `const screen = await mediaDevices.getDisplayMedia({ video: true });
    tracks.push(...screen.getTracks());
    tell('on');`,
  ),
};
