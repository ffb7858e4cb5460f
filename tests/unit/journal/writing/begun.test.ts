import { describe, expect, it } from 'vitest';
import {
  begunWith,
  MOST_QUOTED,
  type PressedPage,
  spokenOf,
  withBegun,
} from '@/utils/journal/writing/begun';
import { BLANK, type Draft } from '@/utils/journal/writing/draft';

const PAGE: PressedPage = {
  title: 'How the tide comes in',
  address: 'https://tide.example/notes?for=me#two',
  site: 'tide.example',
};
const LONG = 'a kind word at the right time '.repeat(40);

describe('what a line speaks of that begins on a page', () => {
  it.each<[string, Partial<PressedPage>, object]>([
    [
      'the page by its title',
      {},
      { of: 'page', quoted: 'How the tide comes in', site: 'tide.example' },
    ],
    [
      'the words that are selected',
      { selection: ' It was kind \n of\thim ' },
      { of: 'words', quoted: 'It was kind of him', site: 'tide.example' },
    ],
    [
      'the page, where nothing that is selected can be seen',
      { selection: ' \u200b\n' },
      { of: 'page', quoted: 'How the tide comes in', site: 'tide.example' },
    ],
    [
      'only the site, where no title is told',
      { title: undefined },
      { of: 'site', site: 'tide.example' },
    ],
    [
      'only the site, where the title is the address',
      { title: 'tide.example/notes?for=me#two' },
      { of: 'site', site: 'tide.example' },
    ],
    [
      'only the site, where the title is another address',
      { title: 'https://tide.example/else' },
      { of: 'site', site: 'tide.example' },
    ],
    [
      'a page that has no site',
      { site: null },
      { of: 'page', quoted: 'How the tide comes in', site: null },
    ],
    ['nothing, where nothing is told', { title: '', site: null }, { of: 'nothing' }],
    [
      'no name that a title calls by its sign',
      { title: 'Ada (@ada) on water, ada@tide.example' },
      { of: 'page', quoted: 'Ada (ada) on water, ada@tide.example', site: 'tide.example' },
    ],
  ])('is %s', (_, changes, spoken) => {
    expect(spokenOf({ ...PAGE, ...changes })).toEqual(spoken);
  });

  it('never has the address, nor anything in it beside the site', () => {
    for (const changes of [{}, { title: undefined }, { selection: 'kind' }]) {
      const said = JSON.stringify(spokenOf({ ...PAGE, ...changes }));
      for (const part of ['https', 'notes', 'for=me', '#two']) expect(said).not.toContain(part);
    }
  });

  it.each([
    ['at the end of a word', LONG],
    ['within what has no blanks', '茶を淹れた'.repeat(100)],
    ['and halves no letter', '👩‍👩‍👧‍👧'.repeat(60)],
  ])('is cut where it is long, seen to be, %s', (_, selection) => {
    const spoken = spokenOf({ ...PAGE, selection });
    const quoted = 'quoted' in spoken ? spoken.quoted : '';
    expect(quoted.length).toBeLessThanOrEqual(MOST_QUOTED);
    expect(quoted.length).toBeGreaterThan(MOST_QUOTED / 2);
    expect(quoted.endsWith('…')).toBe(true);
    expect(selection.startsWith(quoted.slice(0, -1))).toBe(true);
    expect(quoted.isWellFormed()).toBe(true);
    if (selection === LONG) expect(LONG[quoted.length - 1]).toBe(' ');
  });
});

describe('a draft that begins on a page', () => {
  const begun = begunWith('Thank whoever made “Tides”');
  it.each<[string, Partial<Draft>, Partial<Draft>]>([
    ['is something meant', {}, { words: 'Thank whoever made “Tides”', as: 'intention' }],
    [
      'goes below what is being written, and leaves the rest as it is',
      { words: 'Listened to Ada \n', kind: 'listening' },
      { words: 'Listened to Ada\nThank whoever made “Tides”', kind: 'listening', as: null },
    ],
    [
      'goes behind what is meant, which is one line',
      { words: 'Call Ada', as: 'intention' },
      { words: 'Call Ada / Thank whoever made “Tides”', as: 'intention' },
    ],
    [
      'goes beside what is told below',
      { note: 'An hour.' },
      { words: 'Thank whoever made “Tides”', note: 'An hour.', as: 'intention' },
    ],
    [
      'leaves what was chosen for it',
      { note: 'An hour.', as: 'noticed' },
      { words: 'Thank whoever made “Tides”', as: 'noticed' },
    ],
    [
      'is not there twice',
      { words: 'Thank whoever made “Tides” and Ada', as: 'intention' },
      { words: 'Thank whoever made “Tides” and Ada' },
    ],
    [
      'takes the place of what is chosen and nothing told',
      { as: 'received', kind: 'help' },
      { words: 'Thank whoever made “Tides”', as: 'intention', kind: null },
    ],
  ])('%s', (_, before, after) => {
    expect(withBegun({ ...BLANK, ...before }, begun)).toMatchObject(after);
  });
});
