/**
 * Beside a build, the text of every module in it, which minifying takes out of the build itself: so
 * that tests/browser/builds.test.ts can tell what is in the very build that is tested and not in the
 * one that is shipped. Only where TELL_MODULES is set, as `npm test` does.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';

/** Of the folder beside a build's own: a file for each chunk, which has its modules by their paths. */
export const MODULES_SUFFIX = '.modules';

export default defineWxtModule({
  name: 'tell-modules',
  setup(wxt) {
    if (!process.env.TELL_MODULES) return;
    const folder = `${wxt.config.outDir}${MODULES_SUFFIX}`;
    wxt.hook('build:before', () => {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
    });
    addViteConfig(wxt, () => ({ plugins: [tellModules(wxt.config.root, folder)] }));
  },
});

const tellModules = (root: string, folder: string): Plugin => ({
  name: 'deep-kindness:modules',
  generateBundle(_, bundle) {
    for (const [fileName, output] of Object.entries(bundle)) {
      if (output.type !== 'chunk') continue;
      const modules = Object.entries(output.modules).map(([id, { code }]) => [
        relative(root, id).replaceAll(sep, '/'),
        code,
      ]);
      const name = `${fileName.replaceAll('/', '-')}.json`;
      writeFileSync(join(folder, name), JSON.stringify(Object.fromEntries(modules)));
    }
  },
});
