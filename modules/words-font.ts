/**
 * The face of the words to dwell on (docs/design.md), cut at build from its package to what our
 * languages need. Latin is what every page loads; further letters come only where a name has them.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';

const PACKAGE = dirname(
  createRequire(import.meta.url).resolve('@fontsource-variable/newsreader/package.json'),
);

const range = (first: number, last: number) =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));

/** What components/base/fonts.css names as the range of each; a test compares them. */
const LATIN = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ıŒœŠšŽžŸˆ˚˜–—‘’‚“”„†•…‹›−′″→←`;
/** Italics are fewer words: the letters of our own languages, and of the names next door. */
const COMMON_LATIN = `${range(0x20, 0x7e)}\u00a0§«·»ÀÄÉÖÜßàáâäåæçèéêëíîïñóôöøùúûü–—‘’‚“”„…`;
const FURTHER = [...`${range(0x100, 0x17f)}${range(0x218, 0x21b)}ẞ`]
  .filter((letter) => !LATIN.includes(letter))
  .join('');

/** Optical sizes from running text to titles: beyond these the drawing hardly changes. */
const UPRIGHT = { wght: 400, opsz: { min: 18, max: 60 } };
/** Italics stand in running text alone. */
const SLANTED = { wght: 400, opsz: 18 };

export const FACES = [
  { name: 'words', from: 'latin-opsz-normal', letters: LATIN, axes: UPRIGHT },
  { name: 'words-italic', from: 'latin-opsz-italic', letters: COMMON_LATIN, axes: SLANTED },
  { name: 'words-further', from: 'latin-ext-opsz-normal', letters: FURTHER, axes: SLANTED },
] as const;

/** A pause has few words, and brings them into pages of others: at one optical size, between its two. */
const OF_PAUSE = {
  from: 'latin-opsz-normal',
  letters: COMMON_LATIN,
  axes: { wght: 400, opsz: 36 },
};

interface Cut {
  from: string;
  letters: string;
  axes: NonNullable<NonNullable<Parameters<typeof subsetFont>[2]>['variationAxes']>;
}

async function cut({ from, letters, axes }: Cut): Promise<Buffer> {
  const whole = await readFile(join(PACKAGE, `files/newsreader-${from}.woff2`));
  return subsetFont(whole, letters, { targetFormat: 'woff2', variationAxes: axes });
}

const LETTERS = 'virtual:pause-letters';

/** What entrypoints/words/ has the letters from. */
const pauseLetters: Plugin = {
  name: 'deep-kindness:pause-letters',
  resolveId: (id) => (id === LETTERS ? `\0${LETTERS}` : undefined),
  async load(id) {
    if (id !== `\0${LETTERS}`) return undefined;
    return `export default ${JSON.stringify((await cut(OF_PAUSE)).toString('base64'))}`;
  },
};

export default defineWxtModule({
  name: 'words-font',
  setup(wxt) {
    addViteConfig(wxt, () => ({ plugins: [pauseLetters] }));
    // Once: WXT asks for the files again at every change while it watches.
    let made: Promise<{ absoluteSrc: string; relativeDest: string }[]> | undefined;
    const make = async () => {
      const folder = join(wxt.config.wxtDir, 'fonts');
      await mkdir(folder, { recursive: true });
      const faces = FACES.map(async ({ name, ...face }) => {
        const file = join(folder, `${name}.woff2`);
        await writeFile(file, await cut(face));
        return { absoluteSrc: file, relativeDest: `fonts/${name}.woff2` };
      });
      // Its licence goes where it goes.
      const licence = {
        absoluteSrc: join(PACKAGE, 'LICENSE'),
        relativeDest: 'fonts/newsreader-licence.txt',
      };
      return [...(await Promise.all(faces)), licence];
    };
    wxt.hook('build:publicAssets', async (_, files) => {
      made ??= make();
      files.push(...(await made));
    });
    wxt.hook('prepare:publicPaths', (_, paths) => {
      paths.push(...FACES.map(({ name }) => `fonts/${name}.woff2`));
    });
  },
});
