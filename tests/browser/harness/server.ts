/**
 * Test pages and the only way out of a test browser: a proxy on loopback that serves hosts ending
 * in `.test` from here, and records and refuses everything else.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface TestServer {
  /** For the browsers' proxy settings. */
  readonly port: number;
  /** Every request that asked for something beyond the test pages, as "METHOD address". */
  readonly refused: readonly string[];
  close(): Promise<void>;
}

export type Route = (request: IncomingMessage, response: ServerResponse, url: URL) => void;

const html = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;

const ARTICLE = `<style>body{font:18px/1.6 Georgia,serif;max-width:640px;margin:40px auto;padding:0 20px;color:#222;background:#fff}
img,hr{max-width:100%}input,textarea,[contenteditable]{font:inherit;display:block;width:100%;margin:12px 0;padding:8px}</style>
<h1>How the tide comes in</h1>
${'<p>Twice a day the water comes back over the flats, first as a line of light far out, then in the creeks, and last over the sand itself. Whoever walks there learns to look up now and then.</p>'.repeat(12)}
<label>Search <input id="field"></label><textarea id="area"></textarea><div id="editor" contenteditable="true"></div>
<button id="button">A button</button>`;

const PAGES: Record<string, Route> = {
  '/': (_, response) => send(response, html(ARTICLE)),
  '/strict': (_, response) =>
    send(response, html('<h1>Strict</h1>'), {
      'content-security-policy':
        "default-src 'none'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
    }),
  '/text': (_, response) => send(response, 'Plain words.\n', { 'content-type': 'text/plain' }),
  '/svg': (_, response) =>
    send(
      response,
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="3"/></svg>',
      { 'content-type': 'image/svg+xml' },
    ),
  '/never-ends': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.write(html('<h1>Still loading</h1>').slice(0, -14));
  },
  '/sound': (_, response) =>
    send(response, html(`<h1>Sound</h1><audio id="sound" src="/tone.wav" loop></audio>`)),
  '/favicon.ico': (_, response) => response.writeHead(204).end(),
  '/tone.wav': (_, response) => send(response, tone(), { 'content-type': 'audio/wav' }),
};

function send(response: ServerResponse, body: string | Buffer, headers = {}): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
  response.end(body);
}

/** A second of a quiet 220 Hz tone, 8 kHz, 16 bits. */
function tone(): Buffer {
  const rate = 8000;
  const data = Buffer.alloc(rate * 2);
  for (let i = 0; i < rate; i++) {
    data.writeInt16LE(Math.round(6000 * Math.sin((2 * Math.PI * 220 * i) / rate)), i * 2);
  }
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + data.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(data.length, 40);
  return Buffer.concat([head, data]);
}

/** @param routes further pages by path, before the ones here; '/folder/*' is all below that folder */
export async function startServer(routes: Record<string, Route> = {}): Promise<TestServer> {
  const refused: string[] = [];
  const folders = Object.entries(routes).filter(([path]) => path.endsWith('/*'));
  const inFolder = (path: string) =>
    folders.find(([folder]) => path.startsWith(folder.slice(0, -1)))?.[1];
  const server: Server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'none'}`);
    if (!/(?:^|\.)test$/.test(url.hostname) && url.hostname !== '127.0.0.1') {
      refused.push(`${request.method} ${url.href}`);
      response.writeHead(502).end();
      return;
    }
    const page = routes[url.pathname] ?? inFolder(url.pathname) ?? PAGES[url.pathname];
    if (page) page(request, response, url);
    else response.writeHead(404).end();
  });
  server.on('connect', (request, socket) => {
    // A test page over https is nowhere, but it is not beyond loopback either.
    if (!/\.test:\d+$/.test(request.url ?? '')) refused.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    refused,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
