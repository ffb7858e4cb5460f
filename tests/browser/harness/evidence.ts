/** What is needed to understand a failure: pictures, storage, the watch, the console, requests. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Harness, within } from './interface.ts';

/** A browser that hangs has nothing to tell after so long. */
const PATIENCE_MS = 10_000;

/** Of a page that is gone Firefox tells where in its own code that was found out. */
const firstLine = (error: unknown): string => String(error).split('\n', 1)[0] ?? '';

/** Writes into `folder` whatever the browser still tells; what it does not is told in its place. */
export async function keepEvidence(harness: Harness, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const keep = async (name: string, of: () => Promise<string>) => {
    const text = await within(PATIENCE_MS, of()).catch((error) => `not to be had: ${error}`);
    writeFileSync(join(folder, name), `${text}\n`);
  };
  const storage = within(
    PATIENCE_MS,
    harness.control.evaluate(async () => ({
      local: await chrome.storage.local.get(null),
      session: await chrome.storage.session.get(null),
      sync: await chrome.storage.sync.get(null),
    })),
  );
  await keep('storage.json', async () => JSON.stringify(await storage, null, 2));
  await keep('watch.json', async () => JSON.stringify((await storage).session.watch, null, 2));
  await keep('console.txt', async () => (await harness.consoleErrors()).join('\n'));
  await keep('requests.txt', async () => harness.requests.join('\n'));
  const pages = await within(PATIENCE_MS, harness.pages()).catch(() => []);
  const told: string[] = [];
  for (const [i, page] of pages.entries()) {
    const address = await within(
      PATIENCE_MS,
      page.evaluate(() => location.href),
    ).catch(firstLine);
    const picture = await within(PATIENCE_MS, page.picture(join(folder, `page-${i + 1}.png`)))
      .then(() => '')
      .catch((error) => `, no picture: ${firstLine(error)}`);
    told.push(`page-${i + 1}: ${address}${picture}`);
  }
  await keep('pages.txt', async () => told.join('\n'));
}
