/** Makes one file each of the apps that come as modules only. What it makes is not kept in git. */
import { resolve } from 'node:path';
import { build } from 'vite';

export const BUNDLES = resolve('.output/apps');
const PAGES = ['tiptap', 'slate', 'excalidraw', 'react-form'];

export async function bundle(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: resolve('tests/apps/pages'),
    base: '/bundles/',
    define: { 'process.env.NODE_ENV': '"production"', 'process.env.IS_PREACT': '"false"' },
    build: {
      outDir: BUNDLES,
      emptyOutDir: true,
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: Object.fromEntries(
          PAGES.map((name) => [name, resolve(`tests/apps/pages/${name}.js`)]),
        ),
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'parts/[name]-[hash].js',
          assetFileNames: 'assets/[name][extname]',
        },
      },
    },
  });
}
