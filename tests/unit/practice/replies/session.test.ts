/** What the page of replies does, case by case, and on random ways with storage that fails at random. */
import { beforeEach, describe, expect, it } from 'vitest';
import fc from '@/tests/unit/generated';
import { isAwake, newReply, type Reply } from '@/utils/practice/replies/reply';
import type {
  ReplyEffect,
  ReplyPlace,
  ReplySession,
  ReplySessionEvent,
} from '@/utils/practice/replies/session-types';
import { DAY_MS, HOUR_MS } from '@/utils/shared/time';
import { KEY, ReplyWorld, T } from './world';

let world: ReplyWorld;
beforeEach(() => {
  world = new ReplyWorld();
});

const FIRST = 'You never listen.';
const typed = (field: 'to' | 'first' | 'kinder' | 'line', text: string): ReplySessionEvent => ({
  type: 'typed',
  field,
  text,
});
const place = (which: ReplyPlace): ReplySessionEvent => ({ type: 'place', place: which });
const sleep: ReplySessionEvent = { type: 'sleep', until: 'tomorrow' };
const storeFails = ({ type }: ReplyEffect) => type === 'store';
const lie = (reply: Partial<Reply> & { id: string }, key: typeof KEY | null = null) =>
  world.replies.set(reply.id, {
    reply: { ...newReply(reply.id, T), answers: { first: FIRST }, ...reply },
    key,
  });
const asleep = (id: string, wakesAt: number): Partial<Reply> & { id: string } => ({
  id,
  state: 'asleep',
  sleptAt: T,
  wakesAt,
});
const states = () => [...world.replies.values()].map(({ reply }) => reply.state);
const shown = () => JSON.stringify(world.session.shown);
/** One that is awake and open on the page. */
const openAwake = () => {
  lie({ id: 'a', state: 'awake', sleptAt: T - DAY_MS, wakesAt: T - HOUR_MS });
  world.play(place('all'));
  world.open('a', false);
  world.settle();
};

describe('a sheet', () => {
  it('is stored from the first key, and not before', () => {
    world.play(place('sheet'));
    expect(world.replies.size).toBe(0);
    world.play(typed('first', 'Y'));
    expect(world.replies.get(world.reply.id)?.reply).toEqual(world.reply);
  });

  it('goes on where the last was left, and never shows what is locked or asleep', () => {
    lie({ id: 'locked' }, KEY);
    lie(asleep('asleep', T + 1));
    world.play(place('sheet'));
    expect(world.reply.answers).toEqual({});
    lie({ id: 'begun', begunAt: T + 1 });
    world.play(place('sheet'));
    expect(world.reply.id).toBe('begun');
  });

  it('says whether others lie here', () => {
    world.play(place('sheet'));
    expect(world.view).toMatchObject({ others: false });
    lie(asleep('a', T + 1));
    world.play(place('sheet'));
    expect(world.view).toMatchObject({ others: true });
  });

  it('falls asleep with all that was typed meanwhile, and says when it wakes', () => {
    world.play(place('sheet'), typed('first', 'You'));
    world.dispatch(sleep);
    world.carryOut(0, false);
    world.dispatch(typed('first', FIRST));
    world.settle();
    expect(world.view).toMatchObject({ at: 'over', said: { what: 'asleep' } });
    const [{ reply } = { reply: null }] = world.replies.values();
    expect(reply).toMatchObject({ state: 'asleep', answers: { first: FIRST } });
    expect(shown()).not.toContain(FIRST);
  });

  it('stays where it can’t be stored as asleep, and says so', () => {
    world.play(place('sheet'), typed('first', FIRST));
    world.dispatch(sleep);
    world.settle(storeFails);
    expect([world.reply.state, world.session.shown.unsaved]).toEqual(['written', true]);
    world.play({ type: 'leave' });
    expect([world.hasLeft, states()]).toEqual([true, ['written']]);
  });

  it('is not left while it can’t be stored', () => {
    world.play(place('sheet'));
    world.dispatch(typed('first', FIRST));
    world.dispatch({ type: 'leave' });
    world.settle(storeFails);
    expect([world.hasLeft, world.session.shown.unsaved]).toEqual([false, true]);
  });

  it('under a passphrase is stored by it from then on', () => {
    world.play(place('sheet'), typed('first', 'You'), { type: 'lock', key: KEY });
    world.play(typed('first', FIRST));
    expect([...world.replies.values()]).toMatchObject([{ key: KEY }]);
    world.play(sleep);
    expect([...world.replies.values()]).toMatchObject([{ key: KEY, reply: { state: 'asleep' } }]);
  });

  it('let go is gone, and nothing of it is written again', () => {
    world.play(place('sheet'), typed('first', FIRST));
    world.dispatch({ type: 'let-go' });
    world.dispatch(typed('first', 'more'));
    world.settle();
    expect([world.replies.size, world.view]).toEqual([0, { at: 'over', said: { what: 'gone' } }]);
  });

  it('that can’t be let go stays, with what was typed meanwhile', () => {
    world.play(place('sheet'), typed('first', FIRST));
    world.dispatch({ type: 'let-go' });
    world.dispatch(typed('first', 'more'));
    world.settle(({ type }) => type === 'remove-reply');
    expect(world.session.shown.failed).toBe('exercise_stays');
    expect(world.replies.get(world.reply.id)?.reply.answers.first).toBe('more');
  });
});

describe('the list', () => {
  it('has no words, and what is without any is not in it', () => {
    lie(asleep('a', T + 1));
    lie({ id: 'b', state: 'kept', answers: { kinder: FIRST } });
    lie({ id: 'c', answers: {} });
    lie({ id: 'stale', answers: {}, begunAt: T - DAY_MS });
    world.play(place('all'));
    expect(world.view).toMatchObject({ at: 'all', replies: [{ id: 'a' }, { id: 'b' }] });
    expect(shown()).not.toContain(FIRST);
    expect(world.gone).toEqual(new Set(['stale']));
  });

  it('is a sheet where nothing lies here', () => {
    world.play(place('all'));
    expect(world.view.at).toBe('reply');
  });

  it('opens what is asleep at its time, or early where that is asked for', () => {
    lie(asleep('a', T + HOUR_MS));
    world.play(place('all'));
    world.open('a', false);
    expect(world.view.at).toBe('all');
    world.open('a', true);
    world.settle();
    expect([world.reply.state, states()]).toEqual(['awake', ['awake']]);
  });

  it('opens it by itself an hour later', () => {
    lie(asleep('a', T + HOUR_MS));
    world.play(place('all'));
    world.nowMs += HOUR_MS;
    world.open('a', false);
    expect(world.reply.state).toBe('awake');
  });

  it('lets one go of several, and says so', () => {
    lie(asleep('a', T + 1));
    lie(asleep('b', T + 1));
    world.play(place('all'), { type: 'let-go-listed', id: 'a' });
    expect(world.view).toMatchObject({ at: 'all', replies: [{ id: 'b' }], gone: true });
    world.open('a', true);
    expect(world.view.at).toBe('all');
  });

  it('says so where nothing can be read', () => {
    world.dispatch(place('all'));
    world.settle(({ type }) => type === 'read');
    expect(world.session.shown.failed).toBe('exercise_read_failed');
  });
});

describe('one that is awake', () => {
  beforeEach(openAwake);

  it('said kinder is copied, and kept alone: the first words are gone', () => {
    world.play({ type: 'say-kinder' }, typed('kinder', 'I need to be heard.'), { type: 'copy' });
    expect(world.copied).toEqual(['I need to be heard.']);
    expect(world.session.shown.copied).toBe(true);
    world.play({ type: 'keep' });
    expect(world.view).toMatchObject({ at: 'over', said: { what: 'kept' } });
    expect(world.gone).toEqual(new Set(['a']));
    const [{ reply } = { reply: null }] = world.replies.values();
    expect(reply).toMatchObject({ state: 'kept', answers: { kinder: 'I need to be heard.' } });
  });

  it('is there still where the kinder words could not be stored as kept', () => {
    world.play({ type: 'say-kinder' }, typed('kinder', 'I need to be heard.'));
    world.dispatch({ type: 'keep' });
    world.settle(storeFails);
    expect([world.reply.state, states()]).toEqual(['kinder', ['kinder']]);
  });

  it('said aloud becomes an intention, once, and its words are asked about', () => {
    world.people.push({ id: 'p', name: 'Ben', alsoCalled: [], birthday: null, changedAt: T });
    world.play({ type: 'say-aloud', line: 'Talk with Ben' }, { type: 'intend' });
    expect([world.reply.state, world.intentions]).toEqual(['said', new Set(['a'])]);
    world.play({ type: 'undo-intend' });
    expect([world.reply.state, world.intentions.size]).toEqual(['aloud', 0]);
    world.play({ type: 'intend' }, { type: 'let-go' });
    expect([world.replies.size, world.intentions.size]).toEqual([0, 1]);
  });

  it('said aloud may stay, put by', () => {
    world.play({ type: 'say-aloud', line: 'Talk' }, { type: 'intend' }, { type: 'keep' });
    expect(states()).toEqual(['kept']);
  });

  it('sleeps again', () => {
    world.play(sleep);
    expect(states()).toEqual(['asleep']);
  });

  it('opened in another window follows it to sleep', () => {
    const lying = world.replies.get('a');
    if (lying) lying.reply = { ...lying.reply, ...asleep('a', T + DAY_MS) };
    world.play({ type: 'changed-elsewhere', place: 'all' });
    expect(world.view.at).toBe('all');
    expect(shown()).not.toContain(FIRST);
  });
});

// Random ways.

type Move = (world: ReplyWorld) => void;
const dispatching =
  (event: ReplySessionEvent): Move =>
  (world) =>
    world.dispatch(event);
const carrying = fc.record({ place: fc.nat(3), fails: fc.nat(3).map((one) => one === 0) }).map(
  ({ place, fails }): Move =>
    (world) =>
      world.carryOut(place, fails),
);
const typing = fc
  .record({
    field: fc.constantFrom('to' as const, 'first' as const, 'kinder' as const, 'line' as const),
    text: fc.constantFrom('', 'a', 'some words'),
  })
  .map(({ field, text }) => dispatching(typed(field, text)));
const wishing = fc.constantFrom(
  ...(['say-kinder', 'back', 'copy', 'intend', 'undo-intend', 'keep', 'leave'] as const).map(
    (type) => dispatching({ type }),
  ),
  dispatching({ type: 'let-go' }),
  dispatching(sleep),
  dispatching({ type: 'sleep', until: 'hour' }),
  dispatching({ type: 'say-aloud', line: 'Talk' }),
  dispatching({ type: 'lock', key: KEY }),
  ((world) => world.dispatch({ type: 'new', id: world.newId() })) as Move,
  ((world) => world.dispatch({ type: 'changed-elsewhere', place: world.place })) as Move,
);
const going = fc.constantFrom<ReplyPlace[]>('sheet', 'all').map(
  (place): Move =>
    (world) => {
      world.place = place;
      world.dispatch({ type: 'place', place });
    },
);
const opening = fc.record({ place: fc.nat(3), early: fc.boolean() }).map(
  ({ place, early }): Move =>
    (world) => {
      const { view } = world;
      const listed = view.at === 'all' ? view.replies[place % view.replies.length] : undefined;
      if (listed) world.open(listed.id, early, KEY);
    },
);
const lettingGo: Move = (world) => {
  const { view } = world;
  const id = view.at === 'all' && view.replies[0]?.id;
  if (id) world.dispatch({ type: 'let-go-listed', id });
};
const passing = fc
  .constantFrom(1, 60_000, HOUR_MS, DAY_MS, -HOUR_MS, 3_650 * DAY_MS, -3_650 * DAY_MS)
  .map(
    (ms): Move =>
      (world) => {
        world.nowMs += ms;
        world.dispatch({ type: 'tick', now: world.now });
      },
  );
/** To sleep, and on to the list when it is awake, with nothing that fails. */
const throughNight: Move = (world) => {
  world.settle();
  if (world.view.at === 'over') world.play(place('sheet'));
  world.play(typed('first', 'words'), sleep);
  world.nowMs += DAY_MS;
  world.play(place('all'));
};
const moves = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: carrying },
    { weight: 4, arbitrary: typing },
    { weight: 5, arbitrary: wishing },
    { weight: 2, arbitrary: going },
    { weight: 3, arbitrary: opening },
    { weight: 2, arbitrary: passing },
    { weight: 1, arbitrary: fc.constantFrom(throughNight, lettingGo) },
  ),
  { maxLength: 100, size: 'max' },
);

const isSettled = ({ saves }: ReplySession) => saves.open === 0;

describe('on whatever way', () => {
  const check = (
    look: (world: ReplyWorld, before: ReplySession, event: ReplySessionEvent) => void,
    after: (world: ReplyWorld) => void = () => undefined,
  ) =>
    fc.assert(
      fc.property(moves, (ways) => {
        const world = new ReplyWorld();
        world.play(place('sheet'));
        world.onEvent = (before, event) => look(world, before, event);
        for (const make of ways) make(world);
        world.settle();
        after(world);
      }),
      { numRuns: 500 },
    );

  it('what is shown and not said to be unsaved is stored, just as it stands there', () => {
    check(({ session, view, replies }) => {
      const { doing, shown } = session;
      if (view.at !== 'reply' || shown.unsaved || !isSettled(session)) return;
      // Shown as going, or stored already as what it becomes.
      if (doing?.at === 'removal') return;
      const lying = replies.get(view.reply.id);
      if (lying) expect(lying).toEqual({ reply: view.reply, key: view.key });
      else expect(view.reply).toEqual(newReply(view.reply.id, view.reply.begunAt));
    });
  });

  it('nothing is left behind: what stood on the page is stored, or was let go', () => {
    check((world, before) => {
      const was = before.shown.view;
      const { view, replies, gone } = world;
      if (was.at !== 'reply' || (view.at === 'reply' && view.reply.id === was.reply.id)) return;
      const { reply } = was;
      if (gone.has(reply.id) || Object.keys(reply.answers).length === 0) return;
      expect(replies.get(reply.id)?.reply.answers).toEqual(reply.answers);
    });
  });

  it('nothing that was let go is stored, or comes back', () => {
    check(({ gone, replies, view }) => {
      for (const id of gone) {
        expect(replies.has(id)).toBe(false);
        expect(view.at === 'reply' && view.reply.id === id && view.reply.state === 'awake').toBe(
          false,
        );
      }
    });
  });

  it('nothing that is asleep is shown before its time, but to whoever opens it early', () => {
    check(({ view, now }, before, event) => {
      if (view.at !== 'reply') return;
      expect(view.reply.state).not.toBe('asleep');
      if (event.type !== 'opened' || event.reply.state !== 'asleep') return;
      if (before.shown.view === view) return;
      expect(event.early || isAwake(event.reply, now.nowMs)).toBe(true);
    });
  });

  it('under a passphrase nothing is stored open', () => {
    check((world) => {
      const { view, replies } = world;
      if (view.at !== 'reply' || !view.key) return;
      const lying = replies.get(view.reply.id);
      if (lying && isSettled(world.session) && !world.session.shown.unsaved) {
        expect(lying.key).toBe(view.key);
      }
    });
  });

  it('in the end nothing is under way and nothing waits', () => {
    check(
      () => undefined,
      ({ session, pending }) => {
        expect([pending, session.doing, session.going]).toEqual([[], null, null]);
        expect(isSettled(session)).toBe(true);
      },
    );
  });
});
