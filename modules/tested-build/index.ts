/** The tested build (`--mode tested`): difference.ts has all that it differs in. */
import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { STAND_INS, TESTED_MODE } from './difference.ts';

export default defineWxtModule({
  name: 'tested-build',
  setup(wxt) {
    if (wxt.config.mode !== TESTED_MODE) return;
    wxt.hook('build:manifestGenerated', (_, manifest) => {
      manifest.host_permissions = manifest.optional_host_permissions ?? [];
      delete manifest.optional_host_permissions;
    });
    addViteConfig(wxt, () => ({ plugins: [standIns(wxt.config.root)] }));
  },
});

/** Swaps each module of STAND_INS, unless it is the stand-in itself that imports the original. */
function standIns(root: string): Plugin {
  // With slashes on Windows too, as Vite writes paths.
  const at = (path: string) => resolve(root, path).replaceAll(sep, '/');
  const swaps = new Map(Object.entries(STAND_INS).map(([from, to]) => [at(from), at(to)]));
  return {
    name: 'deep-kindness:stand-ins',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const standIn = found && swaps.get(found.id);
      return standIn && standIn !== importer ? standIn : null;
    },
  };
}
