/** The pictures in the repository: what was taken is compared with them, or takes their place. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compare, shown } from './compare.ts';
import { decode, encode, kept, type Picture } from './picture.ts';
import { type ShownPicture, sheetOf } from './sheet.ts';
import type { Taken } from './take.ts';

const ALBUM = 'tests/pictures';

export interface Album {
  /** Compares with what there is; what differs is looked at again, and told at the end. */
  look(taken: Taken): Promise<void>;
  /**
   * What is not as it was, a line each; and writes the sheet that shows it.
   * @param all whether every state was reached: one that was not has its picture still
   */
  close(all: boolean): string[];
}

/**
 * @param part of the album, a folder of it
 * @param evidence folder for what differs
 * @param anew whether what was taken takes the place of what differs from it
 */
export function openAlbum(part: string, evidence: string, anew: boolean): Album {
  const folder = join(ALBUM, part);
  const told: string[] = [];
  const pages: ShownPicture[] = [];
  const seen = new Set<string>();

  /** Into the evidence, beside the sheet. @returns its name there */
  const write = (name: string, file: Uint8Array): string => {
    const to = join(evidence, part, name);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, file);
    return `${part}/${name}`;
  };
  const tell = (name: string, what: string) => told.push(`${part}/${name}: ${what}`);

  return {
    async look({ name, picture, again }) {
      const file = `${name}.webp`;
      const path = join(folder, file);
      seen.add(file);
      const before = existsSync(path) ? readFileSync(path) : null;
      const was = before && (await decode(before));
      let now: Picture = picture;
      if (was && compare(was, now).same) {
        if (anew) pages.push({ name: `${part}/${name}`, after: write(file, before) });
        return;
      }
      // It may have been taken in the middle of something.
      now = await again();
      const compared = was && compare(was, now);
      const after = await encode(kept(now));
      const page: ShownPicture = { name: `${part}/${name}`, after: write(file, after) };
      pages.push(page);
      if (compared?.same) return;
      page.told = compared
        ? `${compared.count} pixels differ, ${compared.most} of them together; a part by ${compared.mean.toFixed(1)} levels`
        : 'new';
      tell(name, page.told);
      if (before && compared) {
        page.before = write(`${name}.before.webp`, before);
        page.difference = write(
          `${name}.difference.webp`,
          await encode(kept(shown(now, compared))),
        );
      }
      if (!anew) return;
      mkdirSync(folder, { recursive: true });
      writeFileSync(path, after);
    },
    close(all) {
      const files = all && existsSync(folder) ? readdirSync(folder) : [];
      for (const file of files.filter((each) => !seen.has(each))) {
        tell(file.replace(/\.webp$/, ''), 'there is no such picture any more');
        if (anew) rmSync(join(folder, file));
      }
      mkdirSync(evidence, { recursive: true });
      // Each part is a process of its own; whoever has them all makes one sheet of them.
      writeFileSync(join(evidence, `${part}.json`), JSON.stringify(pages));
      if (anew || told.length === 0) return told;
      const sheet = join(evidence, `${part}.html`);
      writeFileSync(sheet, sheetOf(pages));
      return [...told, `before, after and what differs: ${sheet}`];
    },
  };
}
