import { describe, expect, it } from 'vitest';
import fc from '@/tests/unit/generated';
import {
  EXERCISES,
  type ExerciseId,
  KIND_OF,
  PLANS,
  planOf,
} from '@/utils/practice/exercises/plans';
import {
  type ExerciseEvent,
  isFirst,
  isStale,
  newRun,
  placeOf,
  type Run,
  type StoredRun,
  stepOf,
  stepsOf,
  storedRunShape,
  withEvent,
} from '@/utils/practice/exercises/run';
import { answersShape, isWritten } from '@/utils/practice/sealed-answers';
import { KINDS } from '@/utils/shared/kinds';
import { HOUR_MS } from '@/utils/shared/time';

const T = 1_795_500_000_000;

const play = (exercise: ExerciseId, ...events: ExerciseEvent[]): Run =>
  events.reduce((run, event) => withEvent(run, event, T), newRun('a', exercise, T));
const chosen = (value: string): ExerciseEvent => ({ type: 'chosen', value });
const typed = (field: string, text: string): ExerciseEvent => ({ type: 'typed', field, text });
const forward: ExerciseEvent = { type: 'forward' };
const back: ExerciseEvent = { type: 'back' };

/** As version 1 stores it: what was written lies open, or `sealed` is what was written. */
const stored = {
  id: 'a',
  kind: 'forgiveness',
  step: 'recall',
  answers: { to: 'M.', recall: 'You promised.\n' },
  chosen: { seal: 'plain' },
  timer: { lengthMs: 120_000, endsAtMs: T, leftMs: 120_000, told: false },
  kept: false,
  begunAt: T,
  steppedAt: T,
  sealed: null,
};

describe('a stored run', () => {
  it.each([
    ['open', stored],
    [
      'locked',
      {
        ...stored,
        answers: {},
        timer: null,
        sealed: { rounds: 600_000, salt: 'c2FsdA==', iv: 'aXY=', data: 'ZGF0YQ==' },
      },
    ],
  ])('is read as it was written: %s', (_, run) => {
    const { kind, ...read } = { ...run, exercise: run.kind };
    expect(storedRunShape.read({ v: 1, value: run })).toEqual({
      state: 'ok',
      value: { ...read, words: null },
    });
    // Version 2: by a key of its own, which `sealed` is where there is a passphrase.
    const words = { counter: 'AAECAwQFBgcAAAAAAAAAAA==', data: 'ZGF0YQ==' };
    const value = { ...read, answers: {}, words };
    expect(storedRunShape.read({ v: 2, value: { ...run, answers: {}, words } })).toEqual({
      state: 'ok',
      value,
    });
    // Version 3: of an exercise, of which there are more than kinds.
    expect(storedRunShape.read({ v: 3, value })).toEqual({ state: 'ok', value });
  });

  it.each([
    ['a kind there is not', { kind: 'duty' }],
    ['a time that is none', { steppedAt: 'today' }],
    ['answers that are no words', { answers: { to: 7 } }],
    ['a seal that is none', { sealed: { rounds: 0, salt: '', iv: '', data: '' } }],
  ])('with %s does not parse', (_, change) => {
    expect(storedRunShape.read({ v: 1, value: { ...stored, ...change } }).state).toBe('bad');
  });

  it('of an exercise there is not does not parse', () => {
    const { kind: _, ...run } = { ...stored, words: null, exercise: 'duty' };
    expect(storedRunShape.read({ v: 3, value: run }).state).toBe('bad');
    const known = { ...run, exercise: 'warmth' };
    expect(storedRunShape.read({ v: 3, value: known }).state).toBe('ok');
  });

  it('has its locked answers in a shape of their own', () => {
    const written = answersShape.write(stored.answers);
    expect(answersShape.read(written)).toEqual({ state: 'ok', value: stored.answers });
  });
});

describe('a way through', () => {
  it.each([
    [
      'listening, before a talk',
      'listening',
      'before',
      ['when', 'finish', 'ask', 'echo', 'go', 'heard', 'need', 'end'],
    ],
    ['listening, after one', 'listening', 'after', ['when', 'heard', 'need', 'end']],
  ] as const)('%s', (_, kind, choice, way) => {
    const run = play(kind, chosen(choice));
    expect(stepsOf(run).map(({ id }) => id)).toEqual(way);
    expect(run.step).toBe(way[1]);
  });

  it.each([
    ['timed', ['wait']],
    ['later', ['later']],
    ['calm', []],
  ])('after a quarrel, to cool down: %s', (choice, cooling) => {
    const run = play('repair', forward, chosen(choice));
    const way = ['safe', 'cool', ...cooling, 'who', 'outside', 'share', 'deed', 'when', 'end'];
    expect(stepsOf(run).map(({ id }) => id)).toEqual(way);
    expect(run.step).toBe(way[2]);
  });

  it.each(EXERCISES)('leads from the first thing to the end and back again: %s', (exercise) => {
    let run = newRun('a', exercise, T);
    const ids = stepsOf(run).map(({ id }) => id);
    for (const id of ids) {
      expect(run.step).toBe(id);
      run = withEvent(run, forward, T);
    }
    expect(run.step).toBe('end');
    for (const id of ids.slice(0, -1).reverse()) {
      run = withEvent(run, back, T);
      expect(run.step).toBe(id);
    }
    expect(isFirst(run)).toBe(true);
    expect(withEvent(run, back, T)).toBe(run);
  });

  it('counts only what is asked, and neither the rests nor the end', () => {
    const places = stepsOf(newRun('a', 'forgiveness', T)).map(({ id }) =>
      placeOf({ ...newRun('a', 'forgiveness', T), step: id }),
    );
    expect(places).toEqual([0, 1, 2, 3, null, 4, null, 5, null, 6, null, 7, null]);
  });

  it('begins again at a step that is no longer there, with all that was written', () => {
    const run = { ...play('empathy', typed('scene', 'Rain')), step: 'of an older version' };
    expect(stepOf(run).id).toBe('scene');
    expect(withEvent(run, forward, T)).toMatchObject({ step: 'eyes', answers: { scene: 'Rain' } });
  });
});

describe('what happens', () => {
  it('is kept as it was typed, blanks and all', () => {
    expect(play('empathy', typed('scene', ' A\n\nB ')).answers.scene).toBe(' A\n\nB ');
  });

  it('chooses and goes on, and can choose anew', () => {
    const run = play('warmth', chosen('3'), back, chosen('10'));
    expect(run).toMatchObject({ step: 'whom', chosen: { minutes: '10' } });
  });

  it('times a step, and ends with it', () => {
    const begun = withEvent(play('presence', forward), { type: 'begin', lengthMs: 60_000 }, T);
    expect(begun.timer).toMatchObject({ endsAtMs: T + 60_000, told: false });
    const resting = withEvent(begun, { type: 'rest' }, T + 20_000);
    expect(resting.timer).toMatchObject({ endsAtMs: null, leftMs: 40_000 });
    const on = withEvent(resting, { type: 'go-on' }, T + HOUR_MS);
    expect(on.timer).toMatchObject({ endsAtMs: T + HOUR_MS + 40_000 });
    expect(withEvent(on, { type: 'told' }, T + HOUR_MS).timer).toMatchObject({ told: true });
    expect(withEvent(on, forward, T).timer).toBeNull();
  });

  it.each([{ type: 'rest' }, { type: 'go-on' }, { type: 'told' }] as const)(
    'where no timer runs, $type changes nothing',
    (event) => {
      expect(play('presence', event)).toEqual(newRun('a', 'presence', T));
    },
  );

  it('of whatever kind and in whatever order, loses nothing that was typed, and can be stored', () => {
    const event = fc.oneof(
      fc.record({
        type: fc.constant('typed' as const),
        field: fc.constantFrom('scene', 'heard', 'recall', 'line'),
        text: fc.string({ unit: 'grapheme', maxLength: 40 }),
      }),
      fc.record({
        type: fc.constant('chosen' as const),
        value: fc.constantFrom('before', 'after', 'plain', '2', 'timed', 'later'),
      }),
      fc.constantFrom<ExerciseEvent>(
        forward,
        back,
        { type: 'begin', lengthMs: 60_000 },
        { type: 'rest' },
        { type: 'go-on' },
        { type: 'told' },
        { type: 'keep' },
        { type: 'set', name: 'along', value: 'no' },
      ),
    );
    void fc.assert(
      fc.property(
        fc.constantFrom(...EXERCISES),
        fc.array(event, { maxLength: 40 }),
        (exercise, events) => {
          const run = play(exercise, ...events);
          const last = new Map(
            events.flatMap((each) =>
              each.type === 'typed' ? [[each.field, each.text] as const] : [],
            ),
          );
          expect(run.answers).toEqual(Object.fromEntries(last));
          expect(stepsOf(run)).toContainEqual(stepOf(run));
          const value = { ...run, sealed: null, words: null };
          expect(storedRunShape.read(storedRunShape.write(value))).toEqual({ state: 'ok', value });
        },
      ),
    );
  });
});

describe('a run of some day past', () => {
  const open = (run: Partial<StoredRun>): StoredRun => ({
    ...newRun('a', 'help', T),
    sealed: null,
    words: null,
    ...run,
  });
  it.each([
    ['in which nothing is written is stale', open({}), true],
    ['in which only blanks are written is stale', open({ answers: { who: '  ' } }), true],
    ['in which something is written waits', open({ answers: { who: 'Ada' } }), false],
    ['that is locked waits', open({ sealed: lockedOf() }), false],
  ])('%s', (_, run, stale) => {
    expect(isStale(run, T + 13 * HOUR_MS)).toBe(stale);
    expect(isStale(run, T + 11 * HOUR_MS)).toBe(false);
    expect(isWritten(run)).toBe(Object.values(run.answers).join('').trim() !== '');
  });
});

it('at a place to rest a run waits for two nights, though nothing is written', () => {
  const cooling = play('repair', forward, chosen('later'));
  const run = { ...cooling, sealed: null, words: null };
  expect(stepOf(run).form).toBe('rest');
  expect(isStale(run, T + 59 * HOUR_MS)).toBe(false);
  expect(isStale(run, T + 61 * HOUR_MS)).toBe(true);
});

function lockedOf() {
  return { rounds: 1, salt: 'YQ==', iv: 'YQ==', data: 'YQ==' };
}

describe('the plans', () => {
  it('that ask to see another’s side say who need not, at each such step', () => {
    const caring = (exercise: ExerciseId) =>
      planOf(exercise).flatMap(({ id, care }) => (care ? [id] : []));
    expect(caring('empathy')).toEqual(['scene', 'eyes', 'felt', 'needed', 'deed']);
    expect(caring('forgiveness')).toEqual(['recall', 'empathize', 'gift', 'commit']);
    expect(caring('repair')).toEqual(['outside', 'share', 'deed']);
    expect(caring('apology')).toEqual(['did', 'felt', 'own']);
  });

  it('have an exercise with the name of each kind, as stored runs and addresses have it', () => {
    for (const kind of KINDS) expect(KIND_OF[kind]).toBe(kind);
  });

  it('of an apology plead for nothing, and say what was done before how it was', () => {
    const ids = planOf('apology').map(({ id }) => id);
    expect(ids).toEqual(['who', 'did', 'felt', 'own', 'amends', 'deed', 'how', 'when', 'end']);
  });

  it('of standing by somebody have five ways', () => {
    const way = planOf('standing-by').find(({ id }) => id === 'way');
    expect(way?.among).toEqual(['distract', 'fetch', 'witness', 'after', 'speak']);
  });

  it('of empathy lead to asking', () => {
    expect(planOf('empathy').at(-2)?.id).toBe('deed');
  });

  it.each(EXERCISES)('each end with an end, and name no step twice: %s', (exercise) => {
    const plan = planOf(exercise);
    expect(plan.at(-1)?.form).toBe('end');
    expect(new Set(plan.map(({ id }) => id)).size).toBe(plan.length);
    for (const { form, among, max } of plan) {
      // A line may be one of a few.
      if (form !== 'line') {
        expect(among !== undefined).toBe(['choose', 'day', 'seal'].includes(form));
      }
      expect(max !== undefined).toBe(['line', 'text'].includes(form));
    }
  });

  it('of forgiveness go as REACH has them, with a rest after each', () => {
    const ids = PLANS.forgiveness.map(({ id }) => id).slice(3, -1);
    expect(ids).toEqual([
      'recall',
      'recalled',
      'empathize',
      'empathized',
      'gift',
      'given',
      'commit',
      'committed',
      'hold',
    ]);
  });
});
