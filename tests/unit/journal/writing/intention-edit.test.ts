import { describe, expect, it } from 'vitest';
import type { Intention } from '@/utils/journal/model/intention';
import { newPerson } from '@/utils/journal/model/person';
import {
  changedIntention,
  type EditedIntention,
  editOfIntention,
  type IntentionChanges,
} from '@/utils/journal/writing/intention-edit';

const TODAY = '2026-11-24';
const call: Intention = {
  ...{ id: 'a', words: 'call Tom', people: ['tom'], day: '2026-11-27', minute: 17 * 60 },
  ...{ moment: 'after work', madeAt: 1, changedAt: 1, state: 'open', entryId: null },
};
const { minute: _, ...atAnyHour } = call;
const { moment: __, ...atNoMoment } = call;

describe('an intention that is changed', () => {
  it.each<[string, IntentionChanges, Intention]>([
    ['other words', { words: '  call\nAnna ' }, { ...call, words: 'call Anna' }],
    ['another day', { day: '2026-11-30' }, { ...call, day: '2026-11-30' }],
    ['another hour', { minute: 0 }, { ...call, minute: 0 }],
    ['any hour of its day', { minute: null }, atAnyHour],
    ['some day', { day: null, minute: null }, { ...atAnyHour, day: null }],
    ['an hour alone, of today', { day: null, minute: 60 }, { ...call, day: TODAY, minute: 60 }],
    ['another moment', { moment: ' at  lunch ' }, { ...call, moment: 'at lunch' }],
    ['no moment', { moment: ' ' }, atNoMoment],
    ['somebody else', { people: ['anna'] }, { ...call, people: ['anna'] }],
  ])('has %s', (_, changes, expected) => {
    expect(changedIntention(call, changes, TODAY)).toEqual(expected);
  });

  it.each<[string, IntentionChanges]>([
    ['nothing was touched', {}],
    ['it was touched and put back', { words: 'call Tom ', minute: 17 * 60 }],
    ['its line was emptied', { words: '   ' }],
  ])('is as it was where %s', (_, changes) => {
    expect(changedIntention(call, changes, TODAY)).toBeNull();
  });
});

describe('two windows on one intention', () => {
  const made = [newPerson('anna', 'Anna', 3)];
  const edit = (changes: IntentionChanges, present: Intention | null) =>
    editOfIntention(call, changes, present, made, { day: TODAY, nowMs: 3 });

  it.each<[string, IntentionChanges, Partial<Intention> | null, EditedIntention['state']]>([
    ['nothing else happened', { words: 'Mine' }, {}, 'kept'],
    ['the other changed something else', { words: 'Mine' }, { day: null }, 'kept'],
    ['the other wrote the same', { words: 'Mine' }, { words: 'Mine' }, 'same'],
    ['the other wrote otherwise', { words: 'Mine' }, { words: 'Theirs' }, 'meanwhile'],
    ['the other gave it another hour', { minute: null }, { minute: 60 }, 'meanwhile'],
    ['it has happened', { words: 'Mine' }, { state: 'happened', entryId: 'e' }, 'meanwhile'],
    ['it was dropped', { words: 'Mine' }, { state: 'let-go' }, 'meanwhile'],
    ['it was deleted', { words: 'Mine' }, null, 'meanwhile'],
  ])('where %s', (_, changes, theirs, state) => {
    const present = theirs && { ...call, changedAt: 5, ...theirs };
    expect(edit(changes, present).state).toBe(state);
  });

  it('keep what each has changed, newer than both, with those who were made', () => {
    const present = { ...call, day: '2026-12-01', changedAt: 5 };
    expect(edit({ words: 'Mine', people: ['anna'] }, present)).toEqual({
      state: 'kept',
      kept: {
        entry: null,
        intention: { ...present, words: 'Mine', people: ['anna'], changedAt: 6 },
        people: made,
        before: present,
      },
    });
  });

  it('one that another window ended is told from one that it changed', () => {
    expect(edit({ words: 'Mine' }, { ...call, state: 'let-go' })).toEqual({
      state: 'meanwhile',
      present: null,
    });
    const present = { ...call, words: 'Theirs' };
    expect(edit({ words: 'Mine' }, present)).toEqual({ state: 'meanwhile', present });
  });
});
