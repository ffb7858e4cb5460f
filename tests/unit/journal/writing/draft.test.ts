import { describe, expect, it } from 'vitest';
import { entryShape } from '@/utils/journal/model/entry';
import { intentionShape } from '@/utils/journal/model/intention';
import { personShape } from '@/utils/journal/model/person';
import {
  asHappened,
  BLANK,
  blankWith,
  type Draft,
  draftShape,
  hasMore,
  isBlank,
  keptFrom,
  keptFromIntention,
  understand,
} from '@/utils/journal/writing/draft';
import { linesOf } from '@/utils/languages/lines';

/** German and, as always, English. */
const BOTH = await linesOf('de');

/** A Wednesday. */
const TODAY = '2026-11-25';
const NOW_MS = 1_795_600_000_000;
const anna = { id: 'a', name: 'Anna' };
const maria = { id: 'm', name: 'Anna Maria' };
const EVERYBODY = [anna, maria];

const full: Draft = {
  words: 'Listened to @Anna yesterday',
  as: 'received',
  kind: 'listening',
  day: '2026-11-22',
  notDay: 'yesterday',
  named: [{ id: 'z', name: 'Zoë Berg', made: true }],
  need: 'Time',
  note: 'An hour,\nand no advice.',
  feltBefore: 'rushed',
  feltAfter: 'warm',
  hard: true,
};

describe('a draft', () => {
  it('as stored in version 1 is read', () => {
    expect(draftShape.read({ v: 1, value: { words: 'Called my s' } })).toEqual({
      state: 'ok',
      value: blankWith('Called my s'),
    });
  });

  it('as stored in version 2 is read', () => {
    expect(draftShape.read({ v: 2, value: full })).toEqual({ state: 'ok', value: full });
  });

  it('with a day that is none does not parse', () => {
    expect(draftShape.read({ v: 2, value: { ...full, day: 'Sunday' } }).state).toBe('bad');
  });

  it.each<[string, Partial<Draft>, boolean, boolean]>([
    ['nothing', {}, true, false],
    ['a name that stands nowhere', { named: full.named, notDay: 'x' }, true, false],
    ['a word', { words: 'x' }, false, false],
    ['blanks', { words: ' \t' }, true, false],
    ['what it is kept as', { as: 'intention' }, true, false],
    ['a kind', { kind: 'help' }, true, false],
    ['a day', { day: '2026-11-20' }, true, false],
    ['what was needed', { need: 'time' }, false, true],
    ['a hard day', { hard: true }, false, true],
    ['a moment in words', { when: 'after lunch' }, false, true],
    ['an emptied moment, and an hour', { when: ' ', minute: 600 }, true, false],
  ])('with %s', (_, change, blank, more) => {
    expect(isBlank({ ...BLANK, ...change })).toBe(blank);
    expect(hasMore({ ...BLANK, ...change })).toBe(more);
  });

  it.each<[string, Partial<Draft>, Partial<Draft>]>([
    ['nothing', {}, { kind: 'help' }],
    ['a choice alone', { as: 'intention', kind: 'warmth', day: '2026-12-24' }, { kind: 'help' }],
    ['a line that was meant', { words: 'Call Ben', as: 'intention' }, { words: 'Call Ben' }],
    ['a line that says it is meant', { words: 'I mean to call' }, { words: 'I mean to call' }],
    ['another kind', { words: 'Made tea', kind: 'warmth' }, { words: 'Made tea', kind: 'warmth' }],
  ])('for what happened begins as given, before it %s', (_, before, after) => {
    const draft = asHappened({ ...BLANK, ...before }, 'help');
    expect(draft).toEqual({ ...BLANK, as: 'given', ...after });
    expect(understand(draft, EVERYBODY, TODAY, BOTH).as).toBe('given');
  });
});

describe('a draft is understood', () => {
  const read = (change: Partial<Draft>) => {
    const { as, words, people, fresh, day, kind, suggested } = understand(
      { ...BLANK, ...change },
      EVERYBODY,
      TODAY,
      BOTH,
    );
    return { as, words, people: people.map(({ id }) => id), fresh, day, kind, suggested };
  };
  const plain = { as: 'given', people: [], fresh: [], day: TODAY, kind: null, suggested: null };
  it.each<[string, Partial<Draft>, object]>([
    ['nothing', {}, { ...plain, words: null }],
    ['a line', { words: ' Made  tea ' }, { ...plain, words: 'Made tea' }],
    [
      'all a line can say',
      { words: 'Listened to @Anna Maria and @Tom yesterday' },
      {
        ...plain,
        words: 'Listened to Anna Maria and Tom',
        people: ['m'],
        fresh: ['Tom'],
        day: '2026-11-24',
        suggested: 'listening',
      },
    ],
    [
      'a day that is not meant',
      { words: 'made tea yesterday', notDay: 'Yesterday' },
      { ...plain, words: 'made tea yesterday' },
    ],
    [
      'another day than the one that was not meant',
      { words: 'made tea on Monday', notDay: 'yesterday' },
      { ...plain, words: 'made tea', day: '2026-11-23' },
    ],
    [
      'a day by hand, which is not cut from the line',
      { words: 'made tea yesterday', day: '2026-11-20' },
      { ...plain, words: 'made tea yesterday', day: '2026-11-20' },
    ],
    [
      'no day that is still to come',
      { words: 'made tea', day: '2026-11-27' },
      { ...plain, words: 'made tea' },
    ],
    [
      'a kind that was taken',
      { words: 'made tea', kind: 'help' },
      { ...plain, words: 'made tea', kind: 'help' },
    ],
    [
      'an intention by its words, with a day that comes and of no kind',
      { words: 'I mean to listen to @Anna on Friday', kind: 'help' },
      { ...plain, as: 'intention', words: 'listen to Anna', people: ['a'], day: '2026-11-27' },
    ],
    [
      'an intention by choice, some day',
      { words: 'visit Tom', as: 'intention' },
      { ...plain, as: 'intention', words: 'visit Tom', day: null },
    ],
    [
      'what was received by its words',
      { words: 'Ben made me tea' },
      { ...plain, as: 'received', words: 'Ben made me tea' },
    ],
    [
      'what was noticed by its words',
      { words: 'Saw a boy share tea' },
      { ...plain, as: 'noticed', words: 'Saw a boy share tea' },
    ],
    [
      'given where that was chosen',
      { words: 'Ben made me tea', as: 'given' },
      { ...plain, words: 'Ben made me tea' },
    ],
    [
      'no intention where another choice was made',
      { words: 'I want to thank her', as: 'noticed' },
      { ...plain, as: 'noticed', words: 'I want to thank her' },
    ],
    [
      'somebody new with several names',
      { words: 'met @Zoë Berg', named: full.named },
      { ...plain, words: 'met Zoë Berg', people: ['z'] },
    ],
    [
      'somebody picked who is gone by now as a name',
      { words: 'met @Bob', named: [{ id: 'b', name: 'Bob', made: false }] },
      { ...plain, words: 'met Bob', fresh: ['Bob'] },
    ],
  ])('%s', (_, change, understood) => {
    expect(read(change)).toEqual(understood);
  });
});

describe('what a draft becomes', () => {
  const now = () => {
    let made = 0;
    return { day: TODAY, nowMs: NOW_MS, newId: () => `id ${++made}` };
  };

  it('is nothing without a line', () => {
    expect(keptFrom({ ...full, words: ' ' }, EVERYBODY, now(), BOTH)).toBeNull();
  });

  it('is an entry with everything in it, and those who were made with it', () => {
    const kept = keptFrom(
      { ...full, words: 'Listened to @Anna, @Zoë Berg, @Tom, @anna', need: '  ' },
      EVERYBODY,
      now(),
      BOTH,
    );
    expect(kept?.entry).toEqual({
      id: 'id 2',
      day: '2026-11-22',
      writtenAt: NOW_MS,
      changedAt: NOW_MS,
      words: 'Listened to Anna, Zoë Berg, Tom, anna',
      direction: 'received',
      kind: 'listening',
      people: ['a', 'z', 'id 1'],
      need: null,
      note: 'An hour,\nand no advice.',
      feltBefore: 'rushed',
      feltAfter: 'warm',
      inspiredBy: null,
      hard: true,
    });
    expect(kept?.people.map(({ id, name }) => [id, name])).toEqual([
      ['z', 'Zoë Berg'],
      ['id 1', 'Tom'],
    ]);
    expect(kept?.intention).toBeNull();
  });

  it('is an entry with all of a long line, the rest of it in the note', () => {
    const words = `${'kind words '.repeat(260)}🌸`.trim();
    const kept = keptFrom(blankWith(words), EVERYBODY, now(), BOTH)?.entry;
    expect(`${kept?.words} ${kept?.note}`).toBe(words);
  });

  it('is nothing where there is no room for all of it, and it is not cut', () => {
    const long = 'x'.repeat(2_001);
    expect(keptFrom({ ...BLANK, words: long, as: 'intention' }, EVERYBODY, now(), BOTH)).toBeNull();
    expect(
      keptFrom({ ...BLANK, words: 'Tea', note: 'x'.repeat(100_001) }, [], now(), BOTH),
    ).toBeNull();
  });

  it('is an intention, for somebody and some day', () => {
    const kept = keptFrom(blankWith('I mean to call @Anna on Friday'), EVERYBODY, now(), BOTH);
    expect(kept?.entry).toBeNull();
    expect(kept?.intention).toEqual({
      id: 'id 1',
      words: 'call Anna',
      people: ['a'],
      day: '2026-11-27',
      madeAt: NOW_MS,
      changedAt: NOW_MS,
      state: 'open',
      entryId: null,
    });
  });

  it.each<[string, Partial<Draft>, string | null]>([
    [
      'the day a line named is the one it named then',
      { words: 'made tea yesterday' },
      '2026-11-23',
    ],
    ['so is that of an intention', { words: 'I mean to call Tom today' }, '2026-11-24'],
    ['and of one for tomorrow', { words: 'I mean to call Tom tomorrow' }, '2026-11-25'],
    [
      'so is one that was chosen',
      { words: 'call Tom', as: 'intention', day: '2026-11-24' },
      '2026-11-24',
    ],
    ['where no day was shown it is today', { words: 'made tea' }, TODAY],
    ['an intention of some day has none', { words: 'I mean to call Tom' }, null],
  ])('read before midnight, kept after it: %s', (_, draft, day) => {
    const kept = keptFrom({ ...BLANK, ...draft }, [], now(), BOTH, '2026-11-24');
    expect((kept?.entry ?? kept?.intention)?.day).toBe(day);
  });

  it('always parses, whatever was typed', () => {
    const long = `@${'Ä'.repeat(3000)} ${'x'.repeat(3000)}`;
    const kept = keptFrom(
      { ...full, words: long, need: long, feltBefore: long, feltAfter: ' ', note: long.repeat(3) },
      EVERYBODY,
      now(),
      BOTH,
    );
    if (!kept?.entry) throw new Error('nothing was kept');
    expect(entryShape.read(entryShape.write(kept.entry)).state).toBe('ok');
    for (const person of kept.people) {
      expect(personShape.read(personShape.write(person)).state).toBe('ok');
    }
    const meant = keptFrom(
      { ...BLANK, as: 'intention', words: long.slice(0, 2000) },
      [],
      now(),
      BOTH,
    );
    if (!meant?.intention) throw new Error('nothing was kept');
    expect(intentionShape.read(intentionShape.write(meant.intention)).state).toBe('ok');
  });

  it('of an intention is an entry of today, and newer than the intention was', () => {
    const meant = keptFrom(blankWith('I mean to call @Anna'), EVERYBODY, now(), BOTH)?.intention;
    if (!meant) throw new Error('nothing was meant');
    const before = { ...meant, changedAt: NOW_MS + 5_000 };
    const { entry, intention } = keptFromIntention(before, now());
    expect(entry).toMatchObject({ words: 'call Anna', people: ['a'], day: TODAY });
    expect(intention).toMatchObject({ state: 'happened', entryId: entry?.id });
    expect(intention?.changedAt).toBeGreaterThan(before.changedAt);
  });
});
