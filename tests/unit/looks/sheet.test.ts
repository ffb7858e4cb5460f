/** The sheet: what changed comes first, with what it was; and no name breaks it. */
import { expect, it } from 'vitest';
import { sheetOf } from '../../browser/looks/sheet.ts';

it('shows what changed first, before and after, and then all others', () => {
  const sheet = sheetOf([
    { name: 'en/popup', after: 'popup.png' },
    {
      name: 'en/newtab',
      after: 'newtab.png',
      before: 'newtab.before.png',
      difference: 'newtab.difference.png',
      told: '40 pixels differ',
    },
  ]);
  const files = [...sheet.matchAll(/<img src="([^"]+)"/g)].map(([, file]) => file);
  expect(files).toEqual(['newtab.before.png', 'newtab.png', 'newtab.difference.png', 'popup.png']);
  expect(sheet).toContain('What changed (1)');
  expect(sheet).toContain('All others (1)');
  expect(sheet).toContain('en/newtab: 40 pixels differ');
});

it('writes a name as text', () => {
  expect(sheetOf([{ name: '<b>"&', after: 'a.png' }])).toContain('&#60;b&#62;&#34;&#38;');
});
