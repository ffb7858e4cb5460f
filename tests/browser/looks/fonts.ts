/**
 * The fonts of the pictures. `system-ui` is another face on every machine, and its letters run
 * differently. In pictures a packaged one stands for it, and for every other that a page may ask
 * for: a file of fontconfig's names it as the only font there is, so the pages themselves are what
 * they are, the pause in its closed root and its frame too. The words' own face is packaged as ever.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/** Elsewhere letters come from the system, and are drawn by it. */
export const CAN_BE_ALIKE = process.platform === 'linux';

const LATIN = createRequire(import.meta.url).resolve(
  '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
);

/** Letters and signs of our languages; a sign that is not among them is an empty box. */
const LETTERS = String.fromCodePoint(
  ...Array.from({ length: 0x17f - 0x20 }, (_, i) => 0x20 + i),
  ...[...'–—‘’‚“”„†•…‹›−→←↑↓×'].map((sign) => sign.codePointAt(0) ?? 0x20),
).replaceAll('\u007f', '');

/**
 * @param folder where the font and fontconfig's file are put, and its cache
 * @returns path of fontconfig's file
 */
export async function layFonts(folder: string): Promise<string> {
  const fonts = join(folder, 'fonts');
  mkdirSync(fonts, { recursive: true });
  // Fontconfig reads no packed fonts everywhere.
  const font = await subsetFont(readFileSync(LATIN), LETTERS, { targetFormat: 'truetype' });
  writeFileSync(join(fonts, 'inter.ttf'), font);
  const config = join(folder, 'fonts.conf');
  writeFileSync(
    config,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
</fontconfig>
`,
  );
  return config;
}
