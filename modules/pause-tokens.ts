/**
 * Of the tokens a pause brings those into a page that it uses, and what these are made of: the sizes
 * of our own pages are half of the sheet, and would be read and kept in every page it comes to.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';

const TOKENS = /\/components\/base\/tokens\.css\?inline$/;
const USED = /var\((--[\w-]+)/g;
const DECLARED = /^\s*(--[\w-]+):([^;]*);\n/gm;
/** Nothing of a pause is printed; and the page's own columns are none of its. */
const OF_PAGES = /@media (?:print|\(max-width[^)]*\)) \{\n(?: .*\n)*\}\n/g;

/** The sheet of tokens, without those that `style` has no use for. */
export function tokensFor(style: string, tokens: string): string {
  const sheet = tokens.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(OF_PAGES, '');
  const used = new Set<string>();
  const take = (css: string) => {
    for (const [, name = ''] of css.matchAll(USED)) {
      if (used.has(name)) continue;
      used.add(name);
      for (const [, declared, value = ''] of sheet.matchAll(DECLARED)) {
        if (declared === name) take(value);
      }
    }
  };
  take(style);
  return sheet.replaceAll(DECLARED, (whole, name: string) => (used.has(name) ? whole : ''));
}

const pauseTokens = (root: string): Plugin => ({
  name: 'deep-kindness:pause-tokens',
  enforce: 'pre',
  async transform(code, id) {
    if (!TOKENS.test(id)) return undefined;
    const style = join(root, 'entrypoints/pause/pause.css');
    this.addWatchFile(style);
    return tokensFor(await readFile(style, 'utf8'), code);
  },
});

export default defineWxtModule({
  name: 'pause-tokens',
  setup(wxt) {
    addViteConfig(wxt, () => ({ plugins: [pauseTokens(wxt.config.root)] }));
  },
});
