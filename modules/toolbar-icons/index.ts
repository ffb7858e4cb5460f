/** The toolbar button's pictures, drawn at build in the two sizes that toolbars have. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { defineWxtModule } from 'wxt/modules';
import { TOOLBAR_STATES } from '../../utils/presence/toolbar-state.ts';
import { drawing } from './drawing.ts';

const SIZES = [16, 32] as const;
const PICTURES = TOOLBAR_STATES.flatMap((state) =>
  SIZES.map((size) => ({ state, size, path: `toolbar/${state}-${size}.png` })),
);

export default defineWxtModule({
  name: 'toolbar-icons',
  setup(wxt) {
    // Once: WXT asks for the files again at every change while it watches.
    let made: Promise<{ absoluteSrc: string; relativeDest: string }[]> | undefined;
    const make = async () => {
      await mkdir(join(wxt.config.wxtDir, 'toolbar'), { recursive: true });
      return Promise.all(
        PICTURES.map(async ({ state, size, path }) => {
          const file = join(wxt.config.wxtDir, path);
          // Drawn eight times as large and made smaller, so that a curve's edge has its even share.
          const picture = sharp(Buffer.from(drawing(state)), { density: 72 * 8 });
          await picture.resize(size).png({ palette: true, effort: 10 }).toFile(file);
          return { absoluteSrc: file, relativeDest: path };
        }),
      );
    };
    wxt.hook('build:publicAssets', async (_, files) => {
      made ??= make();
      files.push(...(await made));
    });
    // Until the background has looked.
    wxt.hook('build:manifestGenerated', (_, manifest) => {
      if (!manifest.action) return;
      const rest = PICTURES.filter(({ state }) => state === 'rest');
      manifest.action.default_icon = Object.fromEntries(rest.map(({ size, path }) => [size, path]));
    });
    wxt.hook('prepare:publicPaths', (_, paths) => {
      paths.push(...PICTURES.map(({ path }) => path));
    });
  },
});
