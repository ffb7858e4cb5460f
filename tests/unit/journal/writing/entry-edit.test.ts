import { describe, expect, it } from 'vitest';
import { newEntry } from '@/utils/journal/model/entry';
import {
  changedEntry,
  type Edited,
  type EntryChanges,
  editOf,
} from '@/utils/journal/writing/entry-edit';

const entry = { ...newEntry('a', 'Called my sister', '2026-11-24', 1), inspiredBy: 'b' };

describe('an entry that is changed', () => {
  it.each([
    ['words', { words: '  Called  her\nback ' }, { words: 'Called her back' }],
    ['a day', { day: '2026-11-20' }, { day: '2026-11-20' }],
    ['a note of several lines', { note: ' one\ntwo ' }, { note: 'one\ntwo' }],
    ['a need', { need: ' time ' }, { need: 'time' }],
    ['how it felt', { feltAfter: ' warm ' }, { feltAfter: 'warm' }],
    ['what inspired it', { inspiredBy: 'c' }, { inspiredBy: 'c' }],
    ['no inspiration any more', { inspiredBy: null }, { inspiredBy: null }],
  ])('has %s', (_, changes, expected) => {
    expect(changedEntry(entry, changes)).toEqual({ ...entry, ...expected });
  });

  it.each([
    ['nothing was touched', {}],
    ['it was touched and put back', { words: 'Called my sister', need: '' }],
    ['its line was emptied', { words: '   ' }],
    ['it would have inspired itself', { inspiredBy: 'a' }],
    ['there is only white space', { note: ' \n ', feltBefore: '  ' }],
  ])('is as it was where %s', (_, changes) => {
    expect(changedEntry(entry, changes)).toBeNull();
  });

  it('keeps all of a line that is too long, the rest before what stood in the note', () => {
    const words = 'kind words '.repeat(260).trim();
    const changed = changedEntry({ ...entry, note: 'And then tea.' }, { words });
    expect(`${changed?.words} ${changed?.note}`).toBe(`${words}\n\nAnd then tea.`);
  });

  it('keeps what another window changed of it meanwhile', () => {
    const now = { ...entry, words: 'Changed elsewhere', changedAt: 9 };
    expect(changedEntry(now, { need: 'time' })).toEqual({ ...now, need: 'time' });
  });
});

describe('two windows on one entry', () => {
  const seen = entry;
  const present = (change: Partial<typeof entry>) => ({ ...entry, changedAt: 5, ...change });

  it.each<[string, EntryChanges, Partial<typeof entry> | null, Edited['state']]>([
    ['nothing else happened', { words: 'Mine' }, {}, 'kept'],
    ['the other changed something else', { words: 'Mine' }, { need: 'theirs' }, 'kept'],
    ['the other wrote the same', { words: 'Mine' }, { words: 'Mine' }, 'same'],
    ['the other wrote otherwise', { words: 'Mine' }, { words: 'Theirs' }, 'meanwhile'],
    [
      'of two that were touched, one',
      { words: 'Mine', need: 'mine' },
      { need: 'theirs' },
      'meanwhile',
    ],
    [
      'the other moved it, and so was it here',
      { day: '2026-11-20' },
      { day: '2026-11-21' },
      'meanwhile',
    ],
    ['the other named somebody', { people: ['a'] }, { people: ['b'] }, 'meanwhile'],
    ['the other deleted it', { words: 'Mine' }, null, 'meanwhile'],
  ])('%s', (_, changes, elsewhere, state) => {
    const now = elsewhere && present(elsewhere);
    const edited = editOf(seen, changes, now, 9);
    expect(edited.state).toBe(state);
    if (edited.state === 'meanwhile') expect(edited.present).toEqual(now);
    if (edited.state === 'kept') {
      expect(edited.entry).toEqual({ ...now, ...changes, changedAt: 9 });
      expect(edited.before).toEqual(now);
    }
  });
});
