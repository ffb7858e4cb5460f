/**
 * A build that tests can compare with another, for tests/browser/builds.test.ts: unminified, into
 * the folder that the variable names, and beside each bundle the text of every module in it.
 */
import { relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';

export const readableFolder = process.env.DEEP_KINDNESS_READABLE;

/** Folder within it that has the modules' texts. */
export const MODULES = 'modules';

export default defineWxtModule({
  name: 'readable-build',
  setup(wxt) {
    if (!readableFolder) return;
    addViteConfig(wxt, () => ({
      plugins: [tellModules(wxt.config.root)],
      build: { minify: false, modulePreload: false },
    }));
  },
});

const tellModules = (root: string): Plugin => ({
  name: 'deep-kindness:modules',
  generateBundle(_, bundle) {
    for (const [fileName, output] of Object.entries(bundle)) {
      if (output.type !== 'chunk') continue;
      const modules = Object.entries(output.modules).map(([id, { code }]) => [
        relative(root, id).replaceAll(sep, '/'),
        code,
      ]);
      this.emitFile({
        type: 'asset',
        fileName: `${MODULES}/${fileName.replaceAll('/', '-')}.json`,
        source: JSON.stringify(Object.fromEntries(modules)),
      });
    }
  },
});
