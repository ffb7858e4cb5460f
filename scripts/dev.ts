/**
 * `npm run dev`: opens a browser with the extension, builds it anew as one saves, and loads what was
 * built. It is the build that is shipped, with its policy and its permissions: what is seen here is
 * what others will have. `npm run dev -- firefox` takes Firefox where both are there.
 */
import { watch } from 'node:fs';
import { relative } from 'node:path';
import { chooseFamily } from './browsers.ts';
import { build, directoryOf } from './build.ts';
import { hasDisplay, type OpenedBrowser, openBrowser } from './open-browser.ts';

/** What a build is made of. */
const SOURCES = ['components', 'entrypoints', 'modules', 'public', 'utils'];

/** Editors write a file in several goes; milliseconds of quiet after which it is written. */
const QUIET_MS = 100;

const family = chooseFamily(process.argv[2]);
let browser: OpenedBrowser | undefined;

/** Builds and loads; what goes wrong is told, and the next save tries again. */
async function renew(): Promise<void> {
  const began = performance.now();
  try {
    build(family);
    await browser?.load();
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const then = browser ? ', loaded' : '';
    console.log(`Built ${relative('.', directoryOf(family))}${then} in ${seconds} s.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
}

try {
  if (hasDisplay(process.platform, process.env)) {
    browser = await openBrowser(family, directoryOf(family));
  } else {
    console.log('No display here, so no browser is opened: this only builds as you save.');
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
await renew();

// Without anything to watch this process ends, once what drove the browser has put its own away.
const watching = new AbortController();
void browser?.closed.then(() => watching.abort());

let renewing = Promise.resolve();
let due: NodeJS.Timeout | undefined;
for (const source of SOURCES) {
  watch(source, { recursive: true, signal: watching.signal }, () => {
    clearTimeout(due);
    due = setTimeout(() => {
      renewing = renewing.then(renew);
    }, QUIET_MS);
  });
}
console.log('Waiting for a change; Ctrl+C ends it.');
