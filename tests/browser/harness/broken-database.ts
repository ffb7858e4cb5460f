/** Databases as a damaged profile has them: one that never answers, and one that can't be opened. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Runs first in each page, which says by its address what its database is to be like. */
const BREAK = `
const how = new URLSearchParams(location.search).get('database');
if (how === 'silent') indexedDB.open = () => ({});
if (how === 'refused') {
  indexedDB.open = () => {
    throw new DOMException('refused', 'SecurityError');
  };
}
`;

/** @returns `folder`, which gets the build with that script in each of its pages */
export function withBrokenDatabases(build: string, folder: string): string {
  cpSync(build, folder, { recursive: true });
  writeFileSync(join(folder, 'break.js'), BREAK);
  for (const file of readdirSync(folder).filter((each) => each.endsWith('.html'))) {
    const html = readFileSync(join(folder, file), 'utf8');
    writeFileSync(
      join(folder, file),
      html.replace('<head>', '<head><script src="/break.js"></script>'),
    );
  }
  return folder;
}
