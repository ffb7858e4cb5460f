/**
 * One sitting on the page of the exercises, as a value: what is shown, what is being stored, and
 * what waits for that. An event comes in; the next session comes out, with the effects that the
 * page carries out in order. The answer to an effect is an event again.
 *
 * Three rules stand above the rest. What stands on the page is stored, or the page says that it is
 * not. Nobody leaves it behind unstored. What was removed is not written again.
 */
import type { PassphraseKey } from '@/utils/crypto/passphrase';
import { lineFrom } from '@/utils/journal/model/fields';
import { newPerson, type Person } from '@/utils/journal/model/person';
import { isWritten, unlocked } from '@/utils/practice/sealed-answers';
import { entryFrom, intentionFrom, personCalled } from './outcome';
import { asksWho, EXERCISES, type ExerciseId, isKept, type KeptExercise } from './plans';
import {
  type ExerciseEvent,
  isStale,
  newRun,
  type Run,
  type StoredRun,
  stepOf,
  withEvent,
} from './run';
import type {
  Answer,
  ClockedAct,
  Doing,
  Ending,
  Failure,
  Going,
  Made,
  Now,
  Session,
  SessionEffect,
  SessionEvent,
  SessionShown,
  SessionView,
} from './session-types';
import { isTimerOver } from './timer';

/** Chosen: a sound that comes later than this after the timer's end would not be understood. */
export const LATEST_SOUND_MS = 120_000;

export const newSession = (now: Now, sound: boolean): Session => ({
  shown: {
    view: { at: 'list', begun: [], left: null },
    failed: null,
    unsaved: false,
    names: [],
    now,
    sound,
  },
  doing: null,
  going: null,
  saves: { newest: 0, answered: 0, open: 0 },
  removed: new Set(),
  turn: 0,
});

export function advance(
  session: Session,
  event: SessionEvent,
): { session: Session; effects: readonly SessionEffect[] } {
  const { effects, ...next } = whatWaited(take({ ...session, effects: [] }, event));
  return { session: next, effects };
}

/** A session on its way to the next, with the effects so far. */
type Next = Session & { readonly effects: readonly SessionEffect[] };

const ask = (next: Next, effect: SessionEffect): Next => ({
  ...next,
  effects: [...next.effects, effect],
});

function take(next: Next, event: SessionEvent): Next {
  const { view, now } = next.shown;
  const run = view.at === 'run' ? view.run : null;
  switch (event.type) {
    case 'exercise':
      if (event.event.type !== 'typed' && event.event.type !== 'set') {
        return begin(next, { type: 'step', event: event.event });
      }
      return run ? save(next, withEvent(run, event.event, now.nowMs)) : next;
    case 'plain':
    case 'lock':
    case 'did':
    case 'intend':
      return begin(next, event);
    case 'undo-did':
      if (next.doing || !run) return next;
      return doing(next, { at: 'entry-removal' }, { type: 'remove-entry', id: run.id });
    case 'undo-intend': {
      if (next.doing || view.at !== 'run' || !view.made) return next;
      return doing(next, { at: 'intention-removal' }, { type: 'remove-made', made: view.made });
    }
    case 'keep':
      return next.doing || !run ? next : keep(next, run);
    case 'let-go':
      return end(next, 'exercise_gone', null);
    case 'nothing':
      return end(next, 'exercise_nothing_kept', { type: 'nothing' });
    case 'undo': {
      if (next.doing || view.at !== 'done' || !view.undo) return next;
      const { made, ...undone } = view.undo;
      return doing(next, { at: 'undo', ...undone }, { type: 'remove-made', made });
    }
    case 'leave':
      return going(next, { to: 'list', retried: false });
    case 'close':
      return going(next, { to: 'close', retried: false });
    case 'address':
      return going(next, { to: 'address', exercise: event.exercise, left: null, retried: false });
    case 'changed-elsewhere':
      if (view.at === 'done' || next.going) return next;
      return going(next, { to: 'stored', exercise: event.exercise, retried: false });
    case 'tick':
      return ring(show(next, { now: event.now }));
    case 'opened':
      if (view.at !== 'kept' || next.removed.has(event.run.id)) return next;
      return showRun(next, event.run, event.key);
    case 'let-go-kept':
      // Asked for twice, it could be opened after the first has failed, and go after all by the second.
      if (view.at !== 'kept' || next.removed.has(event.id)) return next;
      return ask(neverStored(next, event.id), {
        type: 'remove-kept',
        exercise: view.exercise,
        id: event.id,
      });
    case 'new':
      if (view.at !== 'kept') return next;
      return showRun(next, newRun(event.id, view.exercise, now.nowMs), null);
    case 'sound':
      return ask(show(next, { sound: event.on }), { type: 'write-sound', on: event.on });
    case 'stored':
    case 'not-stored':
      return saved(next, event.number, event.type === 'stored');
    case 'clock':
      return clocked(show(next, { now: event.now }));
    case 'people':
      return withPeople(next, event.people, event.newId);
    case 'done':
      return done(next);
    case 'failed':
      return failed(next);
    case 'read':
    case 'unread':
      return arrive(next, event);
    case 'reread':
      if (view.at !== 'run' || view.run.id !== event.run.id || !isQuiet(next)) return next;
      return showRun(next, event.run, view.key);
    case 'kept-removed':
      if (view.at !== 'kept' || view.exercise !== event.exercise) return next;
      return event.runs.length > 0
        ? showKept(next, event.exercise, event.runs, true)
        : showDone(next, {
            at: 'done',
            exercise: event.exercise,
            said: 'exercise_gone',
            undo: null,
          });
    case 'kept-not-removed':
      return show(mayBeStored(next, event.id), { failed: 'exercise_stays' });
    case 'sound-not-stored':
      return show(next, { sound: !event.on, failed: 'write_failed' });
  }
}

// What is shown

const show = (next: Next, change: Partial<SessionShown>): Next => ({
  ...next,
  shown: { ...next.shown, ...change },
});

const showRun = (next: Next, run: Run, key: PassphraseKey | null): Next =>
  show(next, { view: { at: 'run', run, key }, failed: null });

function showKept(
  next: Next,
  exercise: KeptExercise,
  runs: readonly StoredRun[],
  gone: boolean,
): Next {
  const pages = runs.map(({ id, begunAt, sealed }) => ({ id, begunAt, locked: sealed !== null }));
  return show(next, { view: { at: 'kept', exercise, pages, gone }, failed: null });
}

const showDone = (next: Next, view: Extract<SessionView, { at: 'done' }>): Next =>
  show(next, { view, failed: null, unsaved: false });

// Storing

/** Shows a change of the run that is on the page, and stores it. */
function save(next: Next, run: Run): Next {
  const { view } = next.shown;
  return view.at === 'run' ? store(show(next, { view: { ...view, run } }), run) : next;
}

/**
 * Each key at once, and none waits for the one before: the tab may be closed on this very key.
 * @param run of the page, locked with the key it has there
 */
function store(next: Next, run: Run): Next {
  const { saves } = next;
  const { view } = next.shown;
  if (view.at !== 'run' || next.removed.has(run.id)) return next;
  const number = saves.newest + 1;
  return ask(
    { ...next, saves: { ...saves, newest: number, open: saves.open + 1 } },
    { type: 'store', run, key: view.key, number },
  );
}

/** An earlier one that failed says nothing once a later one is answered: that one has all of it. */
function saved(before: Next, number: number, well: boolean): Next {
  const { answered, open } = before.saves;
  const saves = { ...before.saves, answered: Math.max(answered, number), open: open - 1 };
  const isNews = number > answered && before.shown.unsaved === well;
  return isNews ? show({ ...before, saves }, { unsaved: !well }) : { ...before, saves };
}

const neverStored = (next: Next, id: string): Next => ({
  ...next,
  removed: new Set([...next.removed, id]),
});

const mayBeStored = (next: Next, id: string): Next => ({
  ...next,
  removed: new Set([...next.removed].filter((each) => each !== id)),
});

/** Whether every save was answered. */
const isSettled = ({ saves }: Session): boolean => saves.open === 0;

/** Whether another view may be shown without anything being lost. */
const isQuiet = (session: Session): boolean =>
  isSettled(session) && !session.doing && !session.shown.unsaved;

// What the person asks for, one at a time

const doing = (next: Next, what: Doing, effect: SessionEffect): Next =>
  ask({ ...next, doing: what }, effect);

const begin = (next: Next, act: ClockedAct): Next =>
  next.doing || next.shown.view.at !== 'run'
    ? next
    : doing(next, { at: 'clock', act }, { type: 'read-clock' });

/** @param made what came of it; null where the end can't be taken back */
const end = (next: Next, said: Ending, made: Made | null): Next =>
  next.doing || next.shown.view.at !== 'run'
    ? next
    : { ...next, doing: { at: 'ending', said, made } };

/** It is over once it is stored as kept; on the page it is not kept before that. */
function keep(next: Next, run: Run): Next {
  const kept = withEvent(run, { type: 'keep' }, next.shown.now.nowMs);
  return store({ ...next, doing: { at: 'keeping', run } }, kept);
}

function clocked(before: Next): Next {
  const { view, now } = before.shown;
  if (before.doing?.at !== 'clock' || view.at !== 'run') return before;
  const { act } = before.doing;
  const next: Next = { ...before, doing: null };
  switch (act.type) {
    case 'step': {
      const { event } = act;
      if (event.type !== 'chosen' || event.value === 'none' || stepOf(view.run).id !== 'with') {
        return step(next, event, now);
      }
      const minutes = event.value === 'told' ? 'told' : Number(event.value);
      return doing(next, { at: 'telling', event, now }, { type: 'tell-with-somebody', minutes });
    }
    case 'plain':
    case 'lock': {
      if (stepOf(view.run).form !== 'seal') return next;
      const key = act.type === 'lock' ? act.key : null;
      return { ...next, doing: { at: 'new-key', key, now } };
    }
    case 'did': {
      const entry = entryFrom(view.run, now.day, now.nowMs);
      return entry ? doing(next, { at: 'entry', entry }, { type: 'write-entry', entry }) : next;
    }
    case 'intend': {
      const name = lineFrom(view.run.answers.who ?? '');
      return name === null
        ? intend(next, null, null, now)
        : doing(next, { at: 'people', name, now }, { type: 'read-people' });
    }
  }
}

/** What was typed since it was asked for is part of it. */
function step(next: Next, event: ExerciseEvent, { nowMs }: Now): Next {
  const { view } = next.shown;
  if (view.at !== 'run') return next;
  return show(save(next, withEvent(view.run, event, nowMs)), { failed: null });
}

function withPeople(before: Next, people: readonly Person[], newId: string): Next {
  if (before.doing?.at !== 'people') return before;
  const { name, now } = before.doing;
  const known = personCalled(name, people);
  const made = known ? null : newPerson(newId, name, now.nowMs);
  return intend({ ...before, doing: null }, known?.id ?? newId, made, now);
}

function intend(next: Next, personId: string | null, person: Person | null, now: Now): Next {
  const { view } = next.shown;
  const intention = view.at === 'run' ? intentionFrom(view.run, personId, now.nowMs) : null;
  if (!intention) return next;
  const made = { intention, newPerson: person };
  return doing(next, { at: 'intention', ...made }, { type: 'write-intention', ...made });
}

const setTo = (name: string, value: string): ExerciseEvent => ({ type: 'set', name, value });

/** What was being done is done. */
function done(before: Next): Next {
  const { view, now } = before.shown;
  const next: Next = { ...before, doing: null };
  const was = before.doing;
  switch (was?.at) {
    case 'telling':
      return step(next, was.event, was.now);
    case 'entry':
      return view.at === 'run' && isKept(view.run.exercise)
        ? step(next, setTo('told', 'yes'), now)
        : end(next, 'kept', { type: 'entry', id: was.entry.id });
    case 'entry-removal':
      return step(next, setTo('told', 'no'), now);
    case 'intention': {
      const { intention, newPerson } = was;
      const made: Made = { type: 'intention', intention, newPerson };
      return view.at === 'run' && isKept(view.run.exercise)
        ? step(show(next, { view: { ...view, made } }), setTo('intended', 'yes'), now)
        : end(next, 'exercise_intended', made);
    }
    case 'intention-removal': {
      const { made: _, ...bare } = view as Extract<SessionView, { at: 'run' }>;
      return step(show(next, { view: bare }), setTo('intended', 'no'), now);
    }
    case 'removal': {
      if (view.at !== 'run') return next;
      const { run, key } = view;
      const undo = was.made && { run, key, made: was.made };
      return showDone(next, { at: 'done', exercise: run.exercise, said: was.said, undo });
    }
    case 'undo':
      return save(showRun(mayBeStored(next, was.run.id), was.run, was.key), was.run);
    default:
      return before;
  }
}

/** What was being done could not be done, and nothing was changed. */
function failed(before: Next): Next {
  const was = before.doing;
  if (!was) return before;
  const next = show({ ...before, doing: null }, { failed: failureOfDoing(was) });
  const { view } = next.shown;
  if (was.at !== 'removal' || view.at !== 'run') return next;
  // It stays, with what was typed while it was to go.
  const stays = mayBeStored(next, was.run.id);
  return view.run === was.run ? stays : store(stays, view.run);
}

function failureOfDoing(was: Doing): Failure {
  switch (was.at) {
    case 'telling':
      return 'answer_failed';
    case 'clock':
      return was.act.type === 'step' ? 'answer_failed' : 'write_failed';
    case 'removal':
    case 'entry-removal':
    case 'intention-removal':
    case 'undo':
      return 'exercise_stays';
    default:
      return 'write_failed';
  }
}

/** What waited for the saves, and then what waited for all that is being done. */
function whatWaited(before: Next): Next {
  const next = isSettled(before) ? afterSaves(before) : before;
  return next.going && !next.doing && isSettled(next) ? leave(next, next.going) : next;
}

function afterSaves(next: Next): Next {
  const { view, unsaved } = next.shown;
  const was = next.doing;
  if (view.at !== 'run') return next;
  const { run } = view;
  switch (was?.at) {
    case 'new-key': {
      const value = was.key ? 'locked' : 'plain';
      const keyed = show({ ...next, doing: null }, { view: { ...view, key: was.key } });
      return step(keyed, { type: 'chosen', value }, was.now);
    }
    case 'keeping': {
      if (run !== was.run) return keep(next, run);
      const said = run.exercise === 'empathy' ? 'exercise_scene_kept' : 'exercise_sealed';
      const over: Next = { ...next, doing: null };
      return unsaved
        ? over
        : showDone(over, { at: 'done', exercise: run.exercise, said, undo: null });
    }
    case 'ending': {
      const { said, made } = was;
      const { exercise, id } = run;
      return doing(
        neverStored(next, id),
        { at: 'removal', run, said, made },
        { type: 'remove-run', run: { exercise, id } },
      );
    }
    default:
      return next;
  }
}

// Another view

const going = (next: Next, where: Going): Next => ({ ...next, going: where });

/** What could not be stored is tried once more; where that fails too, one stays with it. */
function leave(before: Next, where: Going): Next {
  const { view, unsaved } = before.shown;
  const next: Next = { ...before, going: null };
  if (unsaved && view.at === 'run') {
    if (!where.retried) return store(going(next, { ...where, retried: true }), view.run);
    return where.to === 'address'
      ? ask(next, { type: 'address-of', exercise: view.run.exercise })
      : next;
  }
  switch (where.to) {
    case 'close':
      return ask(next, { type: 'close' });
    case 'list': {
      const left =
        view.at === 'list' ? null : view.at === 'run' ? view.run.exercise : view.exercise;
      return read(ask(next, { type: 'address-of-list' }), null, left);
    }
    case 'address':
      return read(next, where.exercise, where.left);
    case 'stored':
      return view.at === 'run'
        ? ask(next, { type: 'reread', run: view.run, key: view.key })
        : read(next, where.exercise, null);
  }
}

/** A letter never comes up by itself. */
const LISTED: readonly ExerciseId[] = EXERCISES.filter((exercise) => exercise !== 'forgiveness');

function read(next: Next, exercise: ExerciseId | null, left: ExerciseId | null): Next {
  const turn = next.turn + 1;
  const exercises = exercise === null ? LISTED : [exercise];
  return ask({ ...next, turn }, { type: 'read', exercise, left, exercises, turn });
}

function arrive(next: Next, answer: Extract<Answer, { type: 'read' | 'unread' }>): Next {
  const { exercise, left, turn } = answer;
  if (turn !== next.turn) return next;
  // Something was typed or asked for meanwhile: that first.
  if (!isQuiet(next)) {
    return next.going ? next : going(next, { to: 'address', exercise, left, retried: false });
  }
  if (answer.type === 'unread') {
    return show(next, { view: { at: 'list', begun: [], left }, failed: 'exercise_read_failed' });
  }
  const { now, runs, names, newId } = answer;
  const fresh = runs.filter((run) => !isStale(run, now.nowMs));
  if (exercise === null) {
    const begun = LISTED.filter((each) => fresh.some((run) => run.exercise === each && !run.kept));
    return show(next, { view: { at: 'list', begun, left }, failed: null, now });
  }
  const opened = runs
    .filter((run) => !fresh.includes(run))
    .reduce(
      (so, { exercise, id }) => ask(so, { type: 'remove-stale', run: { exercise, id } }),
      next,
    );
  const here = show(opened, { now, ...(asksWho(exercise) ? { names } : {}) });
  if (isKept(exercise) && fresh.some(isOpenedByHand)) return showKept(here, exercise, fresh, false);
  const last = fresh.at(-1);
  return ring(showRun(here, last ? unlocked(last) : newRun(newId, exercise, now.nowMs), null));
}

/** Letters that were begun, and scenes that were kept, are shown to who opens them. */
const isOpenedByHand = (run: StoredRun): boolean =>
  run.exercise === 'forgiveness' ? run.sealed !== null || isWritten(run) : run.kept;

/** Says the timer's end, once, and stores that it was said before it is heard. */
function ring(next: Next): Next {
  const { view, now, sound } = next.shown;
  if (view.at !== 'run') return next;
  const { timer } = view.run;
  if (!timer || timer.told || !isTimerOver(timer, now.nowMs)) return next;
  const told = step(next, { type: 'told' }, now);
  const lateMs = now.nowMs - (timer.endsAtMs ?? 0);
  return sound && lateMs < LATEST_SOUND_MS ? ask(told, { type: 'ring' }) : told;
}
