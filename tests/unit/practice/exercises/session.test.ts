/** What the page of the exercises does, case by case; random ways are in session.walks.test.ts. */
import { beforeEach, describe, expect, it } from 'vitest';
import { EXERCISES, type ExerciseId, KIND_OF } from '@/utils/practice/exercises/plans';
import { type ExerciseEvent, newRun, type Run, stepOf } from '@/utils/practice/exercises/run';
import { LATEST_SOUND_MS } from '@/utils/practice/exercises/session';
import type { SessionEffect, SessionEvent } from '@/utils/practice/exercises/session-types';
import { HOUR_MS } from '@/utils/shared/time';
import { KEY, SessionWorld, T } from './session-world';

let world: SessionWorld;
beforeEach(() => {
  world = new SessionWorld();
});

const exercise = (event: ExerciseEvent): SessionEvent => ({ type: 'exercise', event });
const typed = (field: string, text: string) => exercise({ type: 'typed', field, text });
const chosen = (value: string) => exercise({ type: 'chosen', value });
const forward = exercise({ type: 'forward' });
const address = (which: ExerciseId | null): SessionEvent => ({ type: 'address', exercise: which });
const storeFails = ({ type }: SessionEffect) => type === 'store';

const lie = (run: Run, key: typeof KEY | null = null) => world.runs.set(run.id, { run, key });
const open = (which: ExerciseId, ...events: SessionEvent[]) => {
  world.address = which;
  world.play(address(which), ...events);
};
/** At the last step, with the shortest way chosen there. */
const openAtEnd = (which: ExerciseId, ...events: SessionEvent[]) => {
  open(which);
  while (stepOf(world.run).form !== 'end') {
    const { form, among = [] } = stepOf(world.run);
    const [first] = among;
    world.play(form === 'seal' ? { type: 'plain' } : first === undefined ? forward : chosen(first));
  }
  world.play(...events);
};
const lying = () => world.runs.get(world.run.id)?.run;
const notice = () => (world.session.shown.unsaved ? 'unsaved' : world.session.shown.failed);
const asks = (type: SessionEffect['type']) => world.asked.filter((effect) => effect.type === type);

describe('the list', () => {
  it('marks what was begun, and no letter', () => {
    for (const which of EXERCISES) lie({ ...newRun(which, which, T), answers: { a: 'words' } });
    lie({ ...newRun('kept', 'empathy', T), kept: true });
    world.runs.delete('empathy');
    world.play(address(null));
    const begun = EXERCISES.filter((which) => which !== 'forgiveness' && which !== 'empathy');
    expect(begun).toContain('repair');
    expect(world.view).toMatchObject({ at: 'list', begun });
  });

  it('is shown where what was to be opened can’t be read, and says so', () => {
    world.dispatch(address('help'));
    world.settle(({ type }) => type === 'read');
    expect([world.view.at, notice()]).toEqual(['list', 'exercise_read_failed']);
    world.play(address('help'));
    expect([world.view.at, notice()]).toEqual(['run', null]);
  });

  it('of two addresses the later is shown, whichever is read first', () => {
    world.dispatch(address('help'));
    world.dispatch(address('warmth'));
    world.carryOut(1, false);
    world.carryOut(0, false);
    expect(world.run.exercise).toBe('warmth');
  });
});

describe('an exercise that is opened', () => {
  it('goes on where the last was left', () => {
    lie({ ...newRun('old', 'warmth', T - HOUR_MS), chosen: { minutes: '2' } });
    lie({ ...newRun('last', 'warmth', T), step: 'whom' });
    open('warmth');
    expect([world.run.id, stepOf(world.run).id]).toEqual(['last', 'whom']);
  });

  it('begins anew after half a day in which nothing was written, and the old one goes', () => {
    lie(newRun('stale', 'warmth', T - 13 * HOUR_MS));
    open('warmth');
    expect(world.run.id).not.toBe('stale');
    expect(world.runs.has('stale')).toBe(false);
  });

  it.each<[what: string, run: Run, locked: boolean, at: string]>([
    ['a letter', { ...newRun('a', 'forgiveness', T), answers: { to: 'M.' } }, false, 'kept'],
    ['a locked letter', newRun('a', 'forgiveness', T), true, 'kept'],
    ['a letter without a word', newRun('a', 'forgiveness', T), false, 'run'],
    ['a kept apology', { ...newRun('a', 'apology', T), kept: true }, false, 'kept'],
    ['a kept scene', { ...newRun('a', 'empathy', T), kept: true }, false, 'kept'],
    ['a scene', { ...newRun('a', 'empathy', T), answers: { scene: 'A door' } }, false, 'run'],
  ])('%s', (_, run, locked, at) => {
    lie(run, locked ? KEY : null);
    open(run.exercise);
    expect(world.view.at).toBe(at);
    expect(JSON.stringify(world.view)).not.toContain('M.');
  });

  it('is stored from the first thing that is done in it, and not before', () => {
    open('help');
    expect(world.runs.size).toBe(0);
    world.play(typed('who', 'A'));
    expect(lying()).toEqual(world.run);
  });

  it.each<ExerciseId>(['repair', 'apology', 'standing-by'])(
    'goes on where it was left, beside that of its kind: %s',
    (which) => {
      lie({ ...newRun('other', KIND_OF[which], T), answers: { to: 'M.', deed: 'M.' } });
      lie({ ...newRun('mine', which, T), step: 'deed', answers: { deed: 'I was afraid' } });
      open(which);
      expect([world.run.id, stepOf(world.run).id]).toEqual(['mine', 'deed']);
    },
  );

  it('knows the names of people where it asks for one', () => {
    const ada = { id: 'p', name: 'Ada', alsoCalled: [], birthday: null, changedAt: T };
    world.people.set('p', ada);
    open('warmth');
    expect(world.session.shown.names).toEqual([]);
    open('help');
    expect(world.session.shown.names).toEqual(['Ada']);
  });
});

describe('a step', () => {
  it('has in it what was typed while it was taken', () => {
    open('help', typed('who', 'A'));
    world.dispatch(forward);
    world.dispatch(typed('who', 'Ada'));
    world.settle();
    expect(world.run).toMatchObject({ step: 'want', answers: { who: 'Ada' } });
    expect(lying()).toEqual(world.run);
  });

  it('is taken once, however often it is asked for meanwhile', () => {
    open('help');
    world.dispatch(forward);
    world.dispatch(forward);
    world.settle();
    expect(stepOf(world.run).id).toBe('want');
  });

  it('into time with somebody is told first, and not taken where that fails', () => {
    open('presence', forward, forward, forward);
    world.dispatch(chosen('30'));
    world.settle(({ type }) => type === 'tell-with-somebody');
    expect([stepOf(world.run).id, notice()]).toEqual(['with', 'answer_failed']);
    world.play(chosen('30'));
    expect(asks('tell-with-somebody').at(-1)).toMatchObject({ minutes: 30 });
    expect([stepOf(world.run).id, notice()]).toEqual(['end', null]);
  });

  it('is not overtaken by another while it is being told', () => {
    open('presence', forward, forward, forward);
    world.dispatch(chosen('30'));
    world.carryOut(0, false);
    world.dispatch(exercise({ type: 'back' }));
    world.settle();
    expect(world.run).toMatchObject({ step: 'end', chosen: { with: '30' } });
  });

  it('is taken to its end before one leaves', () => {
    open('help');
    world.dispatch(forward);
    world.dispatch({ type: 'leave' });
    expect(asks('address-of-list')).toEqual([]);
    world.settle();
    expect([...world.runs.values()]).toMatchObject([{ run: { step: 'want' } }]);
    expect(world.view.at).toBe('list');
  });

  it.each([
    ['none', []],
    ['told', [{ type: 'tell-with-somebody', minutes: 'told' }]],
  ])('with somebody “%s” tells %j', (value, told) => {
    open('presence', forward, forward, forward, chosen(value));
    expect(asks('tell-with-somebody')).toEqual(told);
  });
});

describe('what could not be stored', () => {
  beforeEach(() => {
    open('help');
    world.dispatch(typed('who', 'Ada'));
    world.settle(storeFails);
  });

  it('is said, a step later too, until it is stored', () => {
    expect(notice()).toBe('unsaved');
    world.dispatch(forward);
    world.settle(storeFails);
    expect([stepOf(world.run).id, notice()]).toEqual(['want', 'unsaved']);
    world.play(typed('want', 'quiet'));
    expect(notice()).toBeNull();
    expect(lying()).toMatchObject({ answers: { who: 'Ada', want: 'quiet' } });
  });

  it('is said before anything else that failed', () => {
    world.dispatch({ type: 'intend' });
    world.settle(() => true);
    expect(notice()).toBe('unsaved');
  });

  it.each<[SessionEvent, goes: SessionEffect['type']]>([
    [{ type: 'leave' }, 'address-of-list'],
    [{ type: 'close' }, 'close'],
    [{ type: 'address', exercise: null }, 'read'],
  ])('is tried once more for %j, and is not left behind where that fails too', (event, goes) => {
    const before = asks(goes).length;
    world.dispatch(event);
    world.settle(storeFails);
    expect([world.view.at, notice(), asks(goes).length]).toEqual(['run', 'unsaved', before]);
    world.play(event);
    expect(asks(goes).length).toBe(before + 1);
    expect([...world.runs.values()]).toMatchObject([{ run: { answers: { who: 'Ada' } } }]);
  });

  it('keeps the address it has', () => {
    world.address = null;
    world.dispatch(address(null));
    world.settle(storeFails);
    expect(world.address).toBe('help');
  });

  it('an older one that fails late says nothing once a later one is stored', () => {
    world.dispatch(typed('who', 'Ad'));
    world.dispatch(typed('who', 'Ad '));
    const [, newest] = world.pending.splice(0) as [SessionEffect, { number: number }];
    world.dispatch({ type: 'stored', number: newest.number });
    world.dispatch({ type: 'not-stored', number: newest.number - 1 });
    expect(notice()).toBeNull();
  });
});

it('who leaves while a key is being stored leaves once it is', () => {
  open('help');
  world.dispatch(typed('who', 'A'));
  world.dispatch({ type: 'leave' });
  expect(asks('address-of-list')).toEqual([]);
  // And one more, typed while the list is being read.
  world.carryOut(0, false);
  world.dispatch(typed('who', 'Ad'));
  world.carryOut(
    world.pending.findIndex(({ type }) => type === 'read'),
    false,
  );
  expect(world.view.at).toBe('run');
  world.settle();
  expect(world.view).toEqual({ at: 'list', begun: ['help'], left: 'help' });
  expect([...world.runs.values()]).toMatchObject([{ run: { answers: { who: 'Ad' } } }]);
});

describe('under a passphrase', () => {
  beforeEach(() => open('forgiveness', forward, { type: 'lock', key: KEY }));

  it('all that was stored open before is stored locked', () => {
    expect(stepOf(world.run).id).toBe('to');
    expect([...world.runs.values()]).toEqual([{ run: world.run, key: KEY }]);
  });

  it('each key is stored at once, whatever of the one before it', () => {
    const before = asks('store').length;
    for (const text of ['M', 'M.', 'M. ', 'M. N']) world.dispatch(typed('to', text));
    const texts = asks('store')
      .slice(before)
      .map((effect) => effect.type === 'store' && effect.run.answers.to);
    expect(texts).toEqual(['M', 'M.', 'M. ', 'M. N']);
  });

  it('what is stored after one that failed is not said to be unsaved', () => {
    world.dispatch(typed('to', 'M'));
    world.dispatch(typed('to', 'M.'));
    world.carryOut(0, true);
    expect(notice()).toBe('unsaved');
    world.settle();
    expect([notice(), lying()?.answers.to]).toEqual([null, 'M.']);
  });

  it('it is locked as before where its end is undone', () => {
    world.play(typed('to', 'M.'), { type: 'nothing' }, { type: 'undo' });
    expect([...world.runs.values()]).toEqual([{ run: world.run, key: KEY }]);
  });

  it('only the step that asks for it changes that', () => {
    world.play({ type: 'plain' });
    expect([stepOf(world.run).id, world.runs.get(world.run.id)?.key]).toEqual(['to', KEY]);
  });

  it('who goes back to keep it open stores it open', () => {
    world.play(exercise({ type: 'back' }), { type: 'plain' });
    expect(world.runs.get(world.run.id)?.key).toBeNull();
  });

  it('only its own letter is locked: a new one has no key', () => {
    world.play(typed('to', 'M.'), { type: 'leave' }, address('forgiveness'));
    expect(world.view).toMatchObject({ at: 'kept', pages: [{ locked: true }] });
    world.play({ type: 'new', id: 'another' }, forward);
    expect(world.runs.get('another')?.key).toBeNull();
  });
});

describe('an exercise that is over', () => {
  it('is removed after all that was typed was stored, and a later key brings nothing back', () => {
    openAtEnd('empathy');
    world.dispatch(typed('line', 'a'));
    world.dispatch({ type: 'let-go' });
    expect(asks('remove-run')).toEqual([]);
    world.carryOut(0, false);
    expect(asks('remove-run')).toHaveLength(1);
    world.dispatch(typed('line', 'ab'));
    world.settle();
    expect(world.view).toMatchObject({ at: 'done', said: 'exercise_gone', undo: null });
    expect(world.runs.size).toBe(0);
  });

  it('is no longer said to be unsaved', () => {
    openAtEnd('empathy');
    world.dispatch(typed('line', 'a'));
    world.settle(storeFails);
    world.play({ type: 'let-go' });
    expect([world.view.at, notice()]).toEqual(['done', null]);
  });

  it('comes back with what was typed while it was being removed', () => {
    openAtEnd('help');
    world.dispatch({ type: 'nothing' });
    world.dispatch(typed('line', 'ab'));
    world.settle();
    world.play({ type: 'undo' });
    expect(lying()?.answers.line).toBe('ab');
  });

  it('stays where it could not be removed, with what was typed meanwhile', () => {
    openAtEnd('empathy');
    world.dispatch({ type: 'let-go' });
    world.dispatch(typed('line', 'ab'));
    world.settle(({ type }) => type === 'remove-run');
    expect(notice()).toBe('exercise_stays');
    expect(lying()).toEqual(world.run);
    expect(world.run.answers.line).toBe('ab');
  });

  it.each<[ExerciseId, SessionEvent, said: string]>([
    ['help', { type: 'nothing' }, 'exercise_nothing_kept'],
    ['listening', { type: 'did' }, 'kept'],
    ['repair', { type: 'intend' }, 'exercise_intended'],
    ['standing-by', { type: 'intend' }, 'exercise_intended'],
    ['help', { type: 'intend' }, 'exercise_intended'],
  ])('after %s and %j it is as it was, once that is undone', (which, event, said) => {
    openAtEnd(which, typed('line', 'Heard Ada out'), typed('deed', 'Bring soup'));
    world.play(typed('who', 'Ada'));
    const before = world.run;
    world.play(event);
    expect(world.view).toMatchObject({ at: 'done', said });
    expect(world.runs.size).toBe(0);
    world.dispatch({ type: 'undo' });
    world.settle(({ type }) => type === 'remove-made');
    expect([world.view.at, notice()]).toEqual(['done', 'exercise_stays']);
    world.play({ type: 'undo' });
    expect(world.run).toEqual(before);
    expect(lying()).toEqual(before);
    expect([world.entries.size, world.intentions.size, world.people.size]).toEqual([0, 0, 0]);
  });

  it('is not kept on the page before it is stored as kept', () => {
    openAtEnd('empathy', typed('scene', 'A door'));
    world.dispatch({ type: 'keep' });
    world.settle(storeFails);
    expect([world.view.at, world.run.kept, notice()]).toEqual(['run', false, 'unsaved']);
    world.dispatch({ type: 'keep' });
    world.dispatch(typed('scene', 'A door slammed'));
    world.settle();
    expect(world.view).toMatchObject({ at: 'done', said: 'exercise_scene_kept' });
    expect([...world.runs.values()]).toMatchObject([
      { run: { kept: true, answers: { scene: 'A door slammed' } } },
    ]);
  });
});

describe('a line for the journal', () => {
  it.each<ExerciseId>(['empathy', 'forgiveness', 'apology'])(
    'of %s leaves the page as it is',
    (which) => {
      openAtEnd(which, typed('line', 'Called M.'), { type: 'did' });
      expect([...world.entries]).toEqual([world.run.id]);
      expect([world.view.at, world.run.chosen.told]).toEqual(['run', 'yes']);
      world.play({ type: 'undo-did' });
      expect([world.entries.size, world.run.chosen.told]).toEqual([0, 'no']);
      expect(lying()).toEqual(world.run);
    },
  );

  it('that can’t be written is said, and nothing was changed', () => {
    openAtEnd('listening', typed('line', 'Heard Ada out'));
    world.dispatch({ type: 'did' });
    world.settle(({ type }) => type === 'write-entry');
    expect([world.view.at, notice()]).toEqual(['run', 'write_failed']);
  });

  it('without a word is none', () => {
    openAtEnd('listening', typed('line', ' '), { type: 'did' });
    expect([world.view.at, asks('write-entry')]).toEqual(['run', []]);
  });
});

describe('an intention', () => {
  const ada = { id: 'p', name: 'Ada', alsoCalled: ['Mum'], birthday: null, changedAt: 1 };
  it.each<[who: string, people: string[], newPerson: string | null]>([
    ['Ada', ['p'], null],
    ['mum', ['p'], null],
    ['Ben', ['id 2'], 'Ben'],
    ['', [], null],
  ])('for “%s”', (who, people, newPerson) => {
    world.people.set('p', ada);
    openAtEnd('help', typed('deed', 'Bring soup'), typed('who', who), { type: 'intend' });
    const [made] = asks('write-intention');
    expect(made).toMatchObject({ intention: { words: 'Bring soup', people } });
    expect(made?.type === 'write-intention' && (made.newPerson?.name ?? null)).toBe(newPerson);
  });

  it('of a page that can be kept leaves the page, and is taken back there', () => {
    openAtEnd('empathy', typed('scene', 'A door'), typed('deed', 'How was it for you?'));
    world.play({ type: 'intend' });
    expect([...world.intentions]).toEqual([world.run.id]);
    expect([world.view.at, world.run.chosen.intended]).toEqual(['run', 'yes']);
    expect(lying()).toEqual(world.run);
    world.dispatch({ type: 'undo-intend' });
    world.settle(({ type }) => type === 'remove-made');
    expect([world.run.chosen.intended, notice()]).toEqual(['yes', 'exercise_stays']);
    world.play({ type: 'undo-intend' });
    expect([world.intentions.size, world.run.chosen.intended]).toEqual([0, 'no']);
    expect(lying()).toEqual(world.run);
    // There is nothing to take back any more.
    world.play({ type: 'undo-intend' });
    expect(asks('remove-made')).toHaveLength(2);
  });

  it('for somebody who was known leaves them where it is undone', () => {
    world.people.set('p', ada);
    openAtEnd('help', typed('deed', 'Bring soup'), typed('who', 'Ada'), { type: 'intend' });
    world.play({ type: 'undo' });
    expect([...world.people.keys()]).toEqual(['p']);
  });
});

describe('a timer', () => {
  const TWO_MINUTES_MS = 120_000;
  const begin = exercise({ type: 'begin', lengthMs: TWO_MINUTES_MS });
  beforeEach(() => open('warmth', chosen('2'), chosen('all')));
  const look = (afterMs: number, fails?: (effect: SessionEffect) => boolean) => {
    world.nowMs = T + afterMs;
    world.dispatch({ type: 'tick', now: { day: '2026-11-25', nowMs: world.nowMs } });
    world.settle(fails);
  };

  it.each([
    ['a moment before its end', TWO_MINUTES_MS - 1, 0],
    ['at its end', TWO_MINUTES_MS, 1],
    ['almost too late', TWO_MINUTES_MS + LATEST_SOUND_MS - 1, 1],
    ['too late', TWO_MINUTES_MS + LATEST_SOUND_MS, 0],
  ])('%s', (_, afterMs, rings) => {
    world.play(begin);
    look(afterMs);
    expect(world.rings).toBe(rings);
    expect(world.run.timer?.told).toBe(afterMs >= TWO_MINUTES_MS);
    expect(lying()).toEqual(world.run);
  });

  it('rings once, though it can’t be stored', () => {
    world.play(begin);
    for (const lateMs of [0, 1, 1_000]) look(TWO_MINUTES_MS + lateMs, storeFails);
    expect([world.rings, notice()]).toEqual([1, 'unsaved']);
  });

  it('is stored as told before it rings', () => {
    world.play(begin);
    look(TWO_MINUTES_MS);
    expect(world.asked.slice(-2).map(({ type }) => type)).toEqual(['store', 'ring']);
  });

  it('is silent where no sound is wanted, and while it rests', () => {
    world.play({ type: 'sound', on: false }, begin);
    look(TWO_MINUTES_MS);
    expect([world.rings, world.run.timer?.told]).toEqual([0, true]);
    world.play({ type: 'sound', on: true }, begin, exercise({ type: 'rest' }));
    look(9 * TWO_MINUTES_MS);
    expect([world.rings, world.run.timer?.told]).toEqual([0, false]);
  });

  it('whose end came while the page was away rings when it is opened again', () => {
    lie({
      ...newRun('a', 'warmth', T),
      step: 'wish',
      timer: { lengthMs: TWO_MINUTES_MS, endsAtMs: T, leftMs: 0, told: false },
    });
    world.nowMs = T + 1_000;
    open('warmth');
    expect(world.rings).toBe(1);
  });
});

it('a choice of sound that can’t be stored is taken back', () => {
  world.dispatch({ type: 'sound', on: false });
  expect(world.session.shown.sound).toBe(false);
  world.settle(({ type }) => type === 'write-sound');
  expect([world.session.shown.sound, notice()]).toEqual([true, 'write_failed']);
});

describe('another window', () => {
  beforeEach(() => open('help', typed('who', 'Ada')));
  const elsewhere = (): SessionEvent => ({ type: 'changed-elsewhere', exercise: world.address });

  it('that went on with it is followed', () => {
    lie({ ...world.run, step: 'want' });
    world.play(elsewhere());
    expect(stepOf(world.run).id).toBe('want');
  });

  it('does not take away what is being typed here', () => {
    lie({ ...world.run, answers: { who: 'Ben' } });
    world.dispatch(elsewhere());
    world.dispatch(typed('who', 'Ada L.'));
    world.settle();
    expect(world.run.answers.who).toBe('Ada L.');
    expect(lying()).toEqual(world.run);
  });

  it('that removed it leaves what the address names', () => {
    const { id } = world.run;
    world.runs.clear();
    world.play(elsewhere());
    expect([world.run.exercise, world.run.id === id]).toEqual(['help', false]);
  });

  it('changes nothing of what is over', () => {
    world.play({ type: 'nothing' });
    const { shown } = world.session;
    world.play(elsewhere());
    expect(world.session.shown).toBe(shown);
  });

  it('is seen in the list', () => {
    world.play({ type: 'leave' });
    lie({ ...newRun('b', 'warmth', T), step: 'whom' });
    world.play(elsewhere());
    expect(world.view).toMatchObject({ begun: ['help', 'warmth'] });
  });
});

describe('letters that lie here', () => {
  beforeEach(() => {
    for (const id of ['a', 'b']) lie({ ...newRun(id, 'forgiveness', T), answers: { to: id } });
    open('forgiveness');
  });
  const letGo = (id: string): SessionEvent => ({ type: 'let-go-kept', id });

  it('go one by one', () => {
    world.play(letGo('a'));
    expect(world.view).toMatchObject({ at: 'kept', gone: true, pages: [{ id: 'b' }] });
    world.play(letGo('b'));
    expect(world.view).toMatchObject({ at: 'done', said: 'exercise_gone', undo: null });
    expect(world.runs.size).toBe(0);
  });

  it('one that is going is not asked to go again', () => {
    world.dispatch(letGo('a'));
    world.dispatch(letGo('a'));
    expect(world.pending.filter(({ type }) => type === 'remove-kept')).toHaveLength(1);
  });

  it('one that can’t go is said, and can be opened still', () => {
    world.dispatch(letGo('a'));
    world.settle(({ type }) => type === 'remove-kept');
    expect(notice()).toBe('exercise_stays');
    world.play({ type: 'opened', run: { ...newRun('a', 'forgiveness', T) }, key: null }, forward);
    expect(lying()).toEqual(world.run);
  });

  it('one that is going is not opened any more', () => {
    world.dispatch(letGo('a'));
    world.dispatch({ type: 'opened', run: newRun('a', 'forgiveness', T), key: null });
    world.settle();
    expect(world.view.at).toBe('kept');
  });
});
