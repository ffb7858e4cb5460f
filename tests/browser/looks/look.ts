/** Looks at a part of all states in one browser; what the tests and `npm run looks` do alike. */
import { removeFolder, temporaryFolder } from '../../../scripts/temporary-folder.ts';
import { openAlbum } from './album.ts';
import { ANEW, LOOKS } from './anew.ts';
import { objectionsTo } from './objections.ts';
import { PAGES, PAUSES } from './states.ts';
import { startForLooks, takeAll } from './take.ts';
import type { Language } from './worlds.ts';

const STATES = { pages: PAGES, pauses: PAUSES };

/**
 * @returns what is not as its picture and what axe objects to, a line each; while they are taken anew,
 * what could not be taken
 */
export async function whatLooksOtherwise(
  language: Language,
  which: keyof typeof STATES,
): Promise<string[]> {
  const anew = process.env[ANEW] !== undefined;
  const folder = temporaryFolder('looks');
  const harness = await startForLooks(language, folder);
  const album = openAlbum(`${which}-${language}`, anew ? LOOKS : '.output/failures/looks', anew);
  const objections: string[] = [];
  const unreached = await takeAll(
    harness,
    STATES[which],
    language,
    album.look,
    async (reached, state) => {
      if (!anew && language === 'en') objections.push(...(await objectionsTo(reached, state)));
    },
  );
  const told = album.close(unreached.length === 0);
  await harness.close();
  removeFolder(folder);
  return [...unreached, ...objections, ...(anew ? [] : told)];
}
