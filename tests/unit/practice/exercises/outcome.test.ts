import { describe, expect, it } from 'vitest';
import { entryShape } from '@/utils/journal/model/entry';
import { intentionShape } from '@/utils/journal/model/intention';
import { entryFrom, goesAlong, hasMore, intentionFrom } from '@/utils/practice/exercises/outcome';
import {
  EXERCISES,
  type ExerciseId,
  KIND_OF,
  PLANS,
  planOf,
} from '@/utils/practice/exercises/plans';
import { newRun, type Run } from '@/utils/practice/exercises/run';

const T = 1_795_500_000_000;
const run = (exercise: ExerciseId, answers: Run['answers'], chosen: Run['chosen'] = {}): Run => ({
  ...newRun('a', exercise, T),
  answers,
  chosen,
});
const entry = (of: Run) => entryFrom(of, '2026-11-25', T);

describe('the journal’s line', () => {
  it.each(EXERCISES)(
    'has the kind, its own id, and is of a hard day only after a letter: %s',
    (exercise) => {
      const made = entry(run(exercise, { line: '  Sat   with her ' }));
      expect(made).toMatchObject({
        id: 'a',
        kind: KIND_OF[exercise],
        words: 'Sat with her',
        direction: 'given',
        hard: exercise === 'forgiveness',
        note: null,
        need: null,
      });
      expect(entryShape.read(entryShape.write(made as never)).state).toBe('ok');
    },
  );

  it('is none where nothing was written', () => {
    expect(entry(run('warmth', { line: ' \n ' }))).toBeNull();
  });

  const heard = { line: 'x', heard: 'That it is too much.\n', need: ' Somebody\nwith time ' };
  const scene = { line: 'x', scene: 'A door.', eyes: 'My back.', felt: '', needed: 'A word.' };
  it.each([
    ['after listening, unless told otherwise', run('listening', heard), true],
    ['not after listening where so wished', run('listening', heard, { along: 'no' }), false],
    ['not a scene, unless wished', run('empathy', scene), false],
    ['a scene where wished', run('empathy', scene, { along: 'yes' }), true],
  ])('takes along what was written: %s', (_, of, along) => {
    expect(hasMore(of)).toBe(true);
    expect(goesAlong(of)).toBe(along);
    const { note, need } = entry(of) ?? {};
    expect([note, need]).toEqual(
      !along
        ? [null, null]
        : of.exercise === 'listening'
          ? ['That it is too much.', 'Somebody with time']
          : ['A door.\n\nMy back.\n\nA word.', null],
    );
  });

  it.each(EXERCISES.filter((each) => each !== 'listening' && each !== 'empathy'))(
    'never takes a letter along, or what is only for oneself: %s',
    (exercise) => {
      const answers = Object.fromEntries(planOf(exercise).map(({ id }) => [id, 'secret']));
      const of = run(exercise, { ...answers, line: 'x' }, { along: 'yes' });
      expect(hasMore(of)).toBe(false);
      expect(JSON.stringify(entry(of))).not.toContain('secret');
    },
  );

  it('has room for the longest scene, to the last letter', () => {
    const longest = Object.fromEntries(
      PLANS.empathy.flatMap((step) => ('max' in step ? [[step.id, 'x'.repeat(step.max)]] : [])),
    );
    const made = entry(run('empathy', { ...longest, line: 'x' }, { along: 'yes' }));
    expect(made?.note?.replaceAll('\n', '').length).toBe(4 * 8_000);
    expect(entryShape.read(entryShape.write(made as never)).state).toBe('ok');
  });
});

describe('an intention', () => {
  it.each([
    ['on a day, for somebody', '2026-11-26', 'p', { day: '2026-11-26', people: ['p'] }],
    ['some day', 'someday', 'p', { day: null, people: ['p'] }],
    ['for nobody in particular', 'someday', null, { day: null, people: [] }],
  ])('%s', (_, when, person, expected) => {
    const made = intentionFrom(run('help', { deed: ' Bring\nsoup ' }, { when }), person, T);
    expect(made).toMatchObject({ id: 'a', words: 'Bring soup', state: 'open', ...expected });
    expect(intentionShape.read(intentionShape.write(made as never)).state).toBe('ok');
  });

  it('is none where nothing is meant to be done', () => {
    expect(intentionFrom(run('help', { who: 'Ada' }), 'p', T)).toBeNull();
  });
});
