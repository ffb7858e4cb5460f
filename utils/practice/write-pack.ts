/** Writes a pack's file, such that reading it gives the same pack again. */
import type { OwnPractice } from './own-practice';
import { PACK_VERSION, type Pack, type PackPractice } from './pack';
import { PACK_FORMAT } from './read-pack';

type Line = readonly [name: string, value: string];

/** Lines that have nothing to say are left out. */
const linesOf = (lines: readonly Line[]): string =>
  lines.flatMap(([name, value]) => (value === '' ? [] : `${name}: ${value}\n`)).join('');

const headOf = (pack: Omit<Pack, 'practices' | 'id'>): string =>
  linesOf([
    [PACK_FORMAT, String(PACK_VERSION)],
    ['name', pack.name],
    ['author', pack.author],
    ['language', pack.language],
    ['about', pack.about],
    ['licence', pack.licence],
    ['date', pack.date],
    ['in order', pack.inOrder ? 'yes' : ''],
    ['id', pack.ownId],
  ]);

const practiceLines = (practice: Omit<PackPractice, 'id'>): string =>
  linesOf([
    ['title', practice.title],
    ['kind', practice.kind],
    ['invitation', practice.invitation],
    ['smaller', practice.smaller],
    ['minutes', practice.minutes === null ? '' : String(practice.minutes)],
    ['with', practice.with === 'anyone' ? '' : practice.with],
    ['fits', practice.fits.join(', ')],
    ['needs', practice.needs.join(', ')],
    ['id', practice.ownId],
  ]);

/** The file's text: a blank line before each practice. */
export const packText = (pack: Pack): string =>
  [headOf(pack), ...pack.practices.map(practiceLines)].join('\n');

/**
 * The person's own practices as a file to give away. What the reader does not take of it, it says.
 *
 * @param date the day it is made, 'YYYY-MM-DD'
 */
export const ownAsPackText = (
  own: readonly OwnPractice[],
  about: { name: string; author: string; language: string; date: string },
): string =>
  [
    headOf({ ...about, ownId: '', about: '', licence: '', inOrder: false }),
    ...own.map(({ id, kind, title, invitation, smaller }) =>
      practiceLines({
        ownId: id,
        kind,
        title,
        invitation,
        smaller,
        minutes: null,
        with: 'anyone',
        fits: [],
        needs: [],
      }),
    ),
  ].join('\n');
