/**
 * A Chromium that is measured: spoken to by bare DevTools messages, because a worker that a tool
 * attaches to never goes to sleep, and what is to be measured is how much it sleeps.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { profileFolder, requireBrowser } from '../../scripts/browsers.ts';
import { LOADING_SWITCH, loadInChromium } from '../../scripts/load-extension.ts';
import { removeFolder } from '../../scripts/temporary-folder.ts';
import { PREFERENCES, QUIET } from '../browser/harness/chromium.ts';
import { killTree, processesWith } from '../browser/harness/kill.ts';

interface Target {
  targetId: string;
  type: string;
  url: string;
}

/** An answer, or news. */
interface Message {
  id?: number;
  result?: unknown;
  error?: { message: string };
  method?: string;
  params?: { targetInfo?: Target; targetId?: string };
}

/** The browser's ends of `--remote-debugging-pipe`; messages are JSON, each with a NUL after it. */
const TO_BROWSER = 3;
const FROM_BROWSER = 4;
const END = '\0';

export interface Cost {
  /** Times a worker of an extension was started. */
  wakes: number;
  /** Seconds in which one ran. */
  awakeSeconds: number;
  /** Processor time of the whole browser, in seconds; 0 where the system has no /proc. */
  processorSeconds: number;
  /** Bytes that the whole browser gave to be written to disk; 0 where the system has no /proc. */
  writtenBytes: number;
}

export class MeasuredBrowser {
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly #answers = new Map<number, (answer: Message) => void>();
  #next = 1;
  #wakes = 0;
  #running = new Map<string, number>();
  #awakeMs = 0;

  private constructor(process: ChildProcess, profile: string) {
    this.#process = process;
    this.#profile = profile;
    process.once('exit', () => {
      const error = { message: 'the browser ended' };
      for (const answer of this.#answers.values()) answer({ error });
    });
    let heard = '';
    this.#pipe(FROM_BROWSER).setEncoding('utf8');
    this.#pipe(FROM_BROWSER).on('data', (data) => {
      heard += data;
      const messages = heard.split(END);
      heard = messages.pop() as string;
      for (const message of messages) this.#hear(JSON.parse(message));
    });
  }

  static async start(proxyPort: number, directory?: string): Promise<MeasuredBrowser> {
    const executable = requireBrowser('chromium');
    const profile = profileFolder(executable);
    mkdirSync(join(profile, 'Default'));
    writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(PREFERENCES));
    const child = spawn(
      executable,
      [
        '--headless=new',
        '--no-sandbox',
        '--disable-gpu',
        '--remote-debugging-pipe',
        LOADING_SWITCH,
        `--user-data-dir=${profile}`,
        `--proxy-server=http://127.0.0.1:${proxyPort}`,
        '--proxy-bypass-list=<-loopback>',
        ...QUIET,
        'about:blank',
      ],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
    );
    const browser = new MeasuredBrowser(child, profile);
    await browser.send('Target.setDiscoverTargets', { discover: true });
    if (directory) {
      const { product } = await browser.send<{ product: string }>('Browser.getVersion');
      await loadInChromium(
        { version: product, send: (method, params) => browser.send(method, params) },
        { directory, profile, executable },
      );
    }
    return browser;
  }

  #pipe<Fd extends typeof TO_BROWSER | typeof FROM_BROWSER>(fd: Fd) {
    return this.#process.stdio[fd] as Fd extends typeof TO_BROWSER ? Writable : Readable;
  }

  /** Rejects with what the browser says where it refuses. */
  send<T>(method: string, params: object = {}): Promise<T> {
    const id = this.#next++;
    this.#pipe(TO_BROWSER).write(JSON.stringify({ id, method, params }) + END);
    return new Promise((done, fail) => {
      this.#answers.set(id, ({ result, error }) => {
        if (error) fail(new Error(error.message));
        else done(result as T);
      });
    });
  }

  #hear(message: Message): void {
    if (message.id !== undefined) {
      this.#answers.get(message.id)?.(message);
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
    for (const pid of processesWith(this.#profile)) {
      try {
        const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
        ticks += Number(fields[11]) + Number(fields[12]);
        writtenBytes += Number(/wchar: (\d+)/.exec(readFileSync(`/proc/${pid}/io`, 'utf8'))?.[1]);
      } catch {
        // It ended meanwhile, or the system has no /proc.
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
    this.#process.kill();
    await killTree(this.#profile);
    removeFolder(this.#profile);
  }
}
