/** The sheet: what changed comes first, with what it was; and no name breaks it. */
import { expect, it } from 'vitest';
import { sheetOf } from '../../browser/looks/sheet.ts';

it('shows what changed first, before and after, and then all others', () => {
  const sheet = sheetOf([
    { name: 'en/popup', after: 'popup.webp' },
    {
      name: 'en/newtab',
      after: 'newtab.webp',
      before: 'newtab.before.webp',
      difference: 'newtab.difference.webp',
      told: '40 pixels differ',
    },
  ]);
  const files = [...sheet.matchAll(/<img src="([^"]+)"/g)].map(([, file]) => file);
  expect(files).toEqual([
    'newtab.before.webp',
    'newtab.webp',
    'newtab.difference.webp',
    'popup.webp',
  ]);
  expect(sheet).toContain('What changed (1)');
  expect(sheet).toContain('All others (1)');
  expect(sheet).toContain('en/newtab: 40 pixels differ');
});

it('writes a name as text', () => {
  expect(sheetOf([{ name: '<b>"&', after: 'a.webp' }])).toContain('&#60;b&#62;&#34;&#38;');
});
