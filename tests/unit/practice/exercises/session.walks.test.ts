/** Random ways over the page of the exercises, with storage that fails at random. */
import { expect, it } from 'vitest';
import fc from '@/tests/unit/generated';
import { EXERCISES, type ExerciseId } from '@/utils/practice/exercises/plans';
import { newRun, type Run, stepOf } from '@/utils/practice/exercises/run';
import { LATEST_SOUND_MS } from '@/utils/practice/exercises/session';
import type { Session } from '@/utils/practice/exercises/session-types';
import { KEY, SessionWorld } from './session-world';

type Move = { say: string; make: (world: SessionWorld) => void };
const move = (say: string, make: Move['make']): Move => ({ say, make });

const LATER_MS = [1, 1_000, 60_000, 130_000, LATEST_SOUND_MS * 2];

const wishes = (
  [
    'plain',
    'did',
    'undo-did',
    'intend',
    'undo-intend',
    'keep',
    'let-go',
    'nothing',
    'leave',
    'close',
  ] as const
).map((type) => move(type, (world) => world.dispatch({ type })));

const undo = move('undo', (world) => world.dispatch({ type: 'undo' }));

const typing = fc
  .record({
    field: fc.constantFrom('line', 'who', 'deed', 'scene', 'to', 'recall'),
    text: fc.constantFrom('', 'a', 'some words', 'Ada'),
  })
  .map(({ field, text }) =>
    move(`type “${text}” as ${field}`, (world) =>
      world.dispatch({ type: 'exercise', event: { type: 'typed', field, text } }),
    ),
  );

const stepping = fc
  .constantFrom('forward', 'back', 'rest', 'go-on')
  .map((type) =>
    move(type, (world) => world.dispatch({ type: 'exercise', event: { type: type as 'forward' } })),
  );

const choosing = fc.nat(4).map((place) =>
  move(`choose ${place}`, (world) => {
    const { view } = world.session.shown;
    if (view.at !== 'run') return;
    const { among = [], form } = stepOf(view.run);
    const value = among[place];
    // How a letter is kept is an event of its own.
    if (value === undefined || form === 'seal') return;
    world.dispatch({ type: 'exercise', event: { type: 'chosen', value } });
  }),
);

/** Straight on to the end of the exercise, with nothing that fails. */
const toTheEnd = move('go on to the end', (world) => {
  for (let steps = 0; steps < 15 && world.view.at === 'run'; steps++) {
    const { form, among = [] } = stepOf(world.run);
    if (form === 'end') return;
    const [value] = among;
    if (form === 'seal') world.play({ type: 'lock', key: KEY });
    else if (value) world.play({ type: 'exercise', event: { type: 'chosen', value } });
    else world.play({ type: 'exercise', event: { type: 'forward' } });
  }
});

/** To the end of it, and back again. */
const endAndUndo = move('end it and undo that', (world) => {
  toTheEnd.make(world);
  world.play({ type: 'nothing' });
  undo.make(world);
});

const going = fc.constantFrom(null, ...EXERCISES).map((exercise: ExerciseId | null) =>
  move(`go to ${exercise}`, (world) => {
    world.address = exercise;
    world.dispatch({ type: 'address', exercise });
  }),
);

const openKept = move('open what is kept', (world) => {
  const { view } = world.session.shown;
  if (view.at !== 'kept') return;
  const lying = world.runs.get(view.pages[0]?.id ?? '');
  if (lying) world.dispatch({ type: 'opened', ...lying });
});
const letGoKept = move('let go what is kept', (world) => {
  const { view } = world.session.shown;
  const id = view.at === 'kept' && view.pages[0]?.id;
  if (id) world.dispatch({ type: 'let-go-kept', id });
});

const passing = fc.constantFrom(...LATER_MS).map((ms) =>
  move(`${ms} ms later`, (world) => {
    world.nowMs += ms;
    world.dispatch({ type: 'tick', now: { day: '2026-11-25', nowMs: world.nowMs } });
  }),
);

const carrying = fc
  .record({ place: fc.nat(3), fails: fc.nat(3).map((one) => one === 0) })
  .map(({ place, fails }) =>
    move(`carry out ${place}${fails ? ', which fails' : ''}`, (world) =>
      world.carryOut(place, fails),
    ),
  );

const beginTimer = move('begin the timer', (world) =>
  world.dispatch({ type: 'exercise', event: { type: 'begin', lengthMs: 120_000 } }),
);
const others = [
  move('lock', (world) => world.dispatch({ type: 'lock', key: KEY })),
  move('begin a new one', (world) => world.dispatch({ type: 'new', id: world.newId() })),
  move('another window', (world) =>
    world.dispatch({ type: 'changed-elsewhere', exercise: world.address }),
  ),
  move('sound off', (world) => world.dispatch({ type: 'sound', on: false })),
];

const moves = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: carrying },
    { weight: 4, arbitrary: typing },
    { weight: 4, arbitrary: stepping },
    { weight: 2, arbitrary: choosing },
    { weight: 3, arbitrary: passing },
    { weight: 2, arbitrary: going },
    { weight: 2, arbitrary: fc.constantFrom(toTheEnd, endAndUndo, beginTimer) },
    { weight: 4, arbitrary: fc.constantFrom(...wishes, ...others) },
    // Where there is something to take back or to open.
    { weight: 2, arbitrary: fc.constantFrom(undo, openKept, letGoKept) },
  ),
  { maxLength: 100, size: 'max' },
);

/** Walks, and after every event looks at what must hold. */
function walk(ways: readonly Move[], look: (world: SessionWorld, before: Session) => void) {
  const world = new SessionWorld();
  world.onEvent = (before) => look(world, before);
  for (const { make } of ways) make(world);
  return world;
}

const check = (look: (world: SessionWorld, before: Session) => void, after = look) =>
  fc.assert(
    fc.property(fc.constantFrom(...EXERCISES), moves, (exercise, ways) => {
      const start = move(`go to ${exercise}`, (world) => {
        world.address = exercise;
        world.play({ type: 'address', exercise });
      });
      const world = walk([start, ...ways], look);
      world.settle();
      after(world, world.session);
    }),
    { numRuns: 400 },
  );

const isSettled = ({ saves }: Session) => saves.open === 0;
/** Nothing was done in it yet. */
const isUntouched = (run: Run) =>
  JSON.stringify(run) === JSON.stringify(newRun(run.id, run.exercise, run.begunAt));

it('what is shown and not said to be unsaved is stored, just as it stands there', () => {
  check((world) => {
    const { shown, doing } = world.session;
    const { view, unsaved } = shown;
    if (view.at !== 'run' || unsaved || !isSettled(world.session)) return;
    // Shown as going.
    if (doing?.at === 'removal') return;
    const lying = world.runs.get(view.run.id);
    if (lying) expect(lying).toEqual({ run: view.run, key: view.key });
    else expect(isUntouched(view.run)).toBe(true);
  });
});

it('it is said to be unsaved exactly as long as the last save has failed', () => {
  check(({ session, view, lastStore: { id, failed } }) => {
    const isHere = view.at === 'run' && view.run.id === id;
    expect(session.shown.unsaved).toBe(isHere && failed);
  });
});

it('nothing is left behind: what a run was last is stored, or was let go', () => {
  check((world, before) => {
    const was = before.shown.view;
    const is = world.view;
    if (was.at !== 'run' || (is.at === 'run' && is.run.id === was.run.id)) return;
    const { id } = was.run;
    if (world.gone.has(id) || isUntouched(was.run)) return;
    const lying = world.runs.get(id);
    expect({ ...lying?.run, kept: was.run.kept }).toEqual(was.run);
  });
});

it('the page closes only where all is stored', () => {
  check((world, before) => {
    const asks = world.asked.at(-1);
    if (asks?.type !== 'close' || before.going?.to !== 'close') return;
    expect(isSettled(world.session) && !world.session.shown.unsaved).toBe(true);
  });
});

it('nothing that was removed is stored', () => {
  check((world) => {
    for (const id of world.gone) expect(world.runs.has(id)).toBe(false);
  });
});

it('under a passphrase nothing is stored open', () => {
  check(({ asked }) => {
    const last = asked.at(-1);
    if (last?.type === 'store' && last.run.chosen.seal === 'locked') expect(last.key).toBe(KEY);
  });
});

it('a timer rings once at most, and not late', () => {
  const ends = new WeakMap<SessionWorld, Set<string>>();
  check((world, before) => {
    const rang = world.asked.filter(({ type }) => type === 'ring').length;
    const known = ends.get(world) ?? new Set();
    ends.set(world, known);
    if (rang === known.size) return;
    const { view, now } = world.session.shown;
    if (view.at !== 'run') throw new Error('nothing that could ring is shown');
    const endsAtMs = view.run.timer?.endsAtMs ?? 0;
    expect(now.nowMs - endsAtMs).toBeLessThan(LATEST_SOUND_MS);
    expect(before.shown.sound).toBe(true);
    known.add(`${view.run.id} ${endsAtMs}`);
    expect(known.size).toBe(rang);
  });
});

it('whatever failed, in the end nothing is under way and nothing waits', () => {
  check(
    () => undefined,
    ({ session, pending }) => {
      expect(pending).toEqual([]);
      expect([session.doing, session.going]).toEqual([null, null]);
      expect(isSettled(session)).toBe(true);
    },
  );
});

it('what is undone is as it was, and what came of it is gone from the journal', () => {
  check((world, before) => {
    const was = before.shown.view;
    if (before.doing?.at !== 'undo' || was.at !== 'done' || world.view.at !== 'run') return;
    const { run, made } = was.undo ?? {};
    expect(world.view.run).toEqual(run);
    if (made?.type === 'entry') expect(world.entries.has(made.id)).toBe(false);
    if (made?.type === 'intention') {
      expect(world.intentions.has(made.intention.id)).toBe(false);
    }
  });
});
