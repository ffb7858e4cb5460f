/**
 * A Chromium that is measured: spoken to by bare DevTools messages, because a worker that a tool
 * attaches to never goes to sleep, and what is to be measured is how much it sleeps.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowsers } from '../../scripts/browsers.ts';
import { PREFERENCES, QUIET } from '../browser/harness/chromium.ts';
import { killTree } from '../browser/harness/kill.ts';

interface Target {
  targetId: string;
  type: string;
  url: string;
}

export interface Cost {
  /** Times a worker of an extension was started. */
  wakes: number;
  /** Seconds in which one ran. */
  awakeSeconds: number;
  /** Processor time of the whole browser, in seconds. */
  processorSeconds: number;
  /** Bytes that the whole browser gave to be written to disk. */
  writtenBytes: number;
}

export class MeasuredBrowser {
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly #socket: WebSocket;
  readonly #answers = new Map<number, (result: never) => void>();
  #next = 1;
  #wakes = 0;
  #running = new Map<string, number>();
  #awakeMs = 0;

  private constructor(process: ChildProcess, profile: string, socket: WebSocket) {
    this.#process = process;
    this.#profile = profile;
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#hear(JSON.parse(String(data))));
  }

  static async start(proxyPort: number, extension?: string): Promise<MeasuredBrowser> {
    const profile = mkdtempSync(join(tmpdir(), 'deep-kindness-bench-'));
    mkdirSync(join(profile, 'Default'));
    writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(PREFERENCES));
    const child = spawn(
      findBrowsers().chromium as string,
      [
        '--headless=new',
        '--no-sandbox',
        '--disable-gpu',
        '--remote-debugging-port=0',
        `--user-data-dir=${profile}`,
        `--proxy-server=http://127.0.0.1:${proxyPort}`,
        '--proxy-bypass-list=<-loopback>',
        ...QUIET,
        ...(extension
          ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
          : []),
        'about:blank',
      ],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const address = await new Promise<string>((done, fail) => {
      let told = '';
      child.stderr?.on('data', (data) => {
        told += data;
        const found = /DevTools listening on (ws:\S+)/.exec(told)?.[1];
        if (found) done(found);
      });
      child.once('exit', () => fail(new Error(`the browser ended: ${told}`)));
    });
    const socket = new WebSocket(address);
    await new Promise((done) => socket.addEventListener('open', done, { once: true }));
    const browser = new MeasuredBrowser(child, profile, socket);
    await browser.send('Target.setDiscoverTargets', { discover: true });
    return browser;
  }

  send<T>(method: string, params: object = {}): Promise<T> {
    const id = this.#next++;
    this.#socket.send(JSON.stringify({ id, method, params }));
    return new Promise((done) => this.#answers.set(id, done as never));
  }

  #hear(message: {
    id?: number;
    result?: never;
    method?: string;
    params?: { targetInfo?: Target; targetId?: string };
  }): void {
    if (message.id !== undefined) {
      this.#answers.get(message.id)?.(message.result as never);
      this.#answers.delete(message.id);
    }
    const target = message.params?.targetInfo;
    if (
      message.method === 'Target.targetCreated' &&
      target?.type === 'service_worker' &&
      target.url.startsWith('chrome-extension:')
    ) {
      this.#wakes += 1;
      this.#running.set(target.targetId, performance.now());
    }
    if (message.method === 'Target.targetDestroyed') {
      const id = message.params?.targetId ?? '';
      const since = this.#running.get(id);
      if (since !== undefined) this.#awakeMs += performance.now() - since;
      this.#running.delete(id);
    }
  }

  async open(url: string): Promise<string> {
    const { targetId } = await this.send<{ targetId: string }>('Target.createTarget', { url });
    return targetId;
  }

  async activate(targetId: string): Promise<void> {
    await this.send('Target.activateTarget', { targetId });
  }

  /** Everything so far; the difference of two is a span's cost. */
  cost(): Cost {
    const now = performance.now();
    const open = [...this.#running.values()].reduce((sum, since) => sum + now - since, 0);
    let ticks = 0;
    let writtenBytes = 0;
    for (const pid of this.#processes()) {
      try {
        const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
        ticks += Number(fields[11]) + Number(fields[12]);
        writtenBytes += Number(/wchar: (\d+)/.exec(readFileSync(`/proc/${pid}/io`, 'utf8'))?.[1]);
      } catch {
        // It ended meanwhile.
      }
    }
    return {
      wakes: this.#wakes,
      awakeSeconds: (this.#awakeMs + open) / 1000,
      // The kernel counts in hundredths of a second on every system this runs on.
      processorSeconds: ticks / 100,
      writtenBytes: writtenBytes + 0,
    };
  }

  #processes(): string[] {
    return readdirSync('/proc').filter((pid) => {
      if (!/^\d+$/.test(pid)) return false;
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(this.#profile);
      } catch {
        return false;
      }
    });
  }

  /** Bytes that extensions' own storage takes on disk. */
  storedBytes(): number {
    const size = (folder: string): number => {
      try {
        return readdirSync(folder, { withFileTypes: true, recursive: true }).reduce(
          (sum, entry) => {
            if (!entry.isFile()) return sum;
            return sum + readFileSync(join(entry.parentPath, entry.name)).length;
          },
          0,
        );
      } catch {
        return 0; // None has written yet.
      }
    };
    return ['Local Extension Settings', 'Sync Extension Settings', 'IndexedDB']
      .map((name) => size(join(this.#profile, 'Default', name)))
      .reduce((a, b) => a + b, 0);
  }

  async close(): Promise<void> {
    this.#socket.close();
    this.#process.kill();
    await killTree(this.#profile);
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
