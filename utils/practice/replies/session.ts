/**
 * One sitting at the page of replies, as a value, in the manner of the exercises' own: an event comes
 * in; the next session comes out, with the effects that the page carries out in order. The answer to
 * an effect is an event again.
 *
 * The same three rules stand above the rest. What stands on the page is stored, or the page says that
 * it is not. Nobody leaves it behind unstored. What was removed is not written again. And one more:
 * what is asleep is shown only to whoever opens it.
 */
import type { PassphraseKey } from '@/utils/crypto/passphrase';
import type { Now } from '@/utils/practice/exercises/session-types';
import { isWritten, unlocked } from '@/utils/practice/sealed-answers';
import { intentionOf } from './outcome';
import {
  isStaleReply,
  newReply,
  type Reply,
  type ReplyEvent,
  type StoredReply,
  withReplyEvent,
  wordsOf,
} from './reply';
import type {
  ListedReply,
  ReplyAnswer,
  ReplyDoing,
  ReplyEffect,
  ReplyEnding,
  ReplyFailure,
  ReplyGoing,
  ReplyPlace,
  ReplySession,
  ReplySessionEvent,
  ReplyShown,
  ReplyView,
} from './session-types';

export const newReplySession = (now: Now): ReplySession => ({
  shown: {
    view: { at: 'opening' },
    failed: null,
    unsaved: false,
    copied: null,
    names: [],
    now,
  },
  doing: null,
  going: null,
  saves: { newest: 0, answered: 0, open: 0 },
  removed: new Set(),
  turn: 0,
});

export function advanceReply(
  session: ReplySession,
  event: ReplySessionEvent,
): { session: ReplySession; effects: readonly ReplyEffect[] } {
  const { effects, ...next } = whatWaited(take({ ...session, effects: [] }, event));
  return { session: next, effects };
}

/** A session on its way to the next, with the effects so far. */
type Next = ReplySession & { readonly effects: readonly ReplyEffect[] };
type OnReply = Extract<ReplyView, { at: 'reply' }>;

const ask = (next: Next, effect: ReplyEffect): Next => ({
  ...next,
  effects: [...next.effects, effect],
});

function take(next: Next, event: ReplySessionEvent): Next {
  const { view } = next.shown;
  const reply = view.at === 'reply' ? view.reply : null;
  switch (event.type) {
    case 'typed':
      return step(show(next, { copied: null }), event);
    case 'say-kinder':
    case 'say-aloud':
    case 'back':
      return next.doing ? next : step(show(next, { failed: null, copied: null }), event);
    case 'lock':
      if (next.doing || view.at !== 'reply' || view.reply.state !== 'written') return next;
      return { ...next, doing: { at: 'locking', key: event.key } };
    case 'sleep':
      if (next.doing || !reply) return next;
      return doing(next, { at: 'clock', until: event.until }, { type: 'read-clock' });
    case 'copy':
      return reply ? ask(next, { type: 'copy', text: wordsOf(reply.answers) }) : next;
    case 'copied':
    case 'not-copied':
      return reply ? show(next, { copied: event.type === 'copied' }) : next;
    case 'intend':
      if (next.doing || reply?.state !== 'aloud') return next;
      return doing(next, { at: 'people' }, { type: 'read-people' });
    case 'undo-intend': {
      if (next.doing || view.at !== 'reply' || !view.made) return next;
      const { made } = view;
      return doing(
        next,
        { at: 'intention-removal' },
        { type: 'remove-intention', intention: made },
      );
    }
    case 'keep':
      return next.doing || !reply ? next : keep(next, reply);
    case 'let-go':
      return next.doing || !reply ? next : { ...next, doing: { at: 'ending' } };
    case 'leave':
      return { ...next, going: { to: 'out', retried: false } };
    case 'place':
      return { ...next, going: { to: 'place', place: event.place, retried: false } };
    case 'changed-elsewhere':
      if (view.at === 'over' || next.going) return next;
      return { ...next, going: { to: 'stored', place: event.place, retried: false } };
    case 'tick':
      return show(next, { now: event.now });
    case 'opened':
      return open(show(next, { now: event.now }), event.reply, event.key, event.early);
    case 'let-go-listed':
      // Asked for twice, it could be opened after the first has failed, and go after all by the second.
      if (view.at !== 'all' || next.removed.has(event.id)) return next;
      return ask(neverStored(next, event.id), { type: 'remove-listed', id: event.id });
    case 'new':
      if (view.at !== 'all') return next;
      return ask(showReply(next, newReply(event.id, next.shown.now.nowMs), null, true), {
        type: 'address-of',
        place: 'sheet',
      });
    case 'stored':
    case 'not-stored':
      return saved(next, event.number, event.type === 'stored');
    case 'clock':
      return next.doing?.at === 'clock'
        ? sleep(show(next, { now: event.now }), next.doing.until, event.now)
        : next;
    case 'people': {
      if (next.doing?.at !== 'people' || !reply) return next;
      const intention = intentionOf(reply, event.people, event.now.nowMs);
      const quiet: Next = { ...next, doing: null };
      return intention
        ? doing(quiet, { at: 'intention', intention }, { type: 'write-intention', intention })
        : quiet;
    }
    case 'done':
      return done(next);
    case 'failed':
      return failed(next);
    case 'read':
    case 'unread':
      return arrive(next, event);
    case 'reread':
      if (view.at !== 'reply' || view.reply.id !== event.reply.id || !isQuiet(next)) return next;
      // It fell asleep in the other window.
      if (event.reply.state === 'asleep') return read(next, 'all');
      return show(next, { view: { ...view, reply: event.reply }, failed: null });
    case 'listed-removed':
      return view.at === 'all'
        ? show(next, {
            view: { ...view, replies: listed(event.replies), gone: true },
            failed: null,
          })
        : next;
    case 'listed-not-removed':
      return show(mayBeStored(next, event.id), { failed: 'exercise_stays' });
  }
}

// What is shown

const show = (next: Next, change: Partial<ReplyShown>): Next => ({
  ...next,
  shown: { ...next.shown, ...change },
});

const showReply = (next: Next, reply: Reply, key: PassphraseKey | null, others: boolean): Next =>
  show(next, {
    view: { at: 'reply', reply, key, made: null, others },
    failed: null,
    copied: null,
  });

const showOver = (next: Next, said: ReplyEnding): Next =>
  show(next, { view: { at: 'over', said }, failed: null, unsaved: false, copied: null });

const listed = (replies: readonly StoredReply[]): ListedReply[] =>
  replies
    .filter((reply) => reply.state !== 'written' || reply.sealed !== null || isWritten(reply))
    .map(({ id, state, begunAt, sleptAt, wakesAt, sealed }) => ({
      id,
      state,
      begunAt,
      sleptAt,
      wakesAt,
      locked: sealed !== null,
    }));

/** One that is asleep is opened by whoever asks for it early, or when its time has come. */
function open(next: Next, reply: Reply, key: PassphraseKey | null, early: boolean): Next {
  if (next.shown.view.at !== 'all' || next.removed.has(reply.id)) return next;
  if (reply.state !== 'asleep') return showReply(next, reply, key, true);
  const woken = withReplyEvent(reply, { type: 'wake', early }, next.shown.now.nowMs);
  if (woken === reply) return next;
  return store(showReply(next, woken, key, true), woken);
}

// Storing

/** Shows what an event makes of the reply on the page, and stores it. */
function step(next: Next, event: ReplyEvent): Next {
  const { view, now } = next.shown;
  if (view.at !== 'reply') return next;
  const reply = withReplyEvent(view.reply, event, now.nowMs);
  return reply === view.reply ? next : store(show(next, { view: { ...view, reply } }), reply);
}

/**
 * Each key at once, and none waits for the one before: the tab may be closed on this very key.
 * @param reply locked with the key that the page has
 */
function store(next: Next, reply: Reply): Next {
  const { saves } = next;
  const { view } = next.shown;
  if (view.at !== 'reply' || next.removed.has(reply.id)) return next;
  const number = saves.newest + 1;
  return ask(
    { ...next, saves: { ...saves, newest: number, open: saves.open + 1 } },
    { type: 'store', reply, key: view.key, number },
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
const isSettled = ({ saves }: ReplySession): boolean => saves.open === 0;

/** Whether another view may be shown without anything being lost. */
const isQuiet = (session: ReplySession): boolean =>
  isSettled(session) && !session.doing && !session.shown.unsaved;

// What the person asks for, one at a time

const doing = (next: Next, what: ReplyDoing, effect: ReplyEffect): Next =>
  ask({ ...next, doing: what }, effect);

/** It is over once it is stored as asleep; on the page it is not asleep before that. */
function sleep(before: Next, until: 'tomorrow' | 'hour', now: Now): Next {
  const { view } = before.shown;
  const next: Next = { ...before, doing: null };
  if (view.at !== 'reply') return next;
  const { reply } = view;
  const stored = withReplyEvent(reply, { type: 'sleep', until, day: now.day }, now.nowMs);
  if (stored === reply) return next;
  return store({ ...next, doing: { at: 'sleeping', reply, stored, until, now } }, stored);
}

/** The same for one that is kept. */
function keep(next: Next, reply: Reply): Next {
  const stored = withReplyEvent(reply, { type: 'keep' }, next.shown.now.nowMs);
  return stored === reply
    ? next
    : store({ ...next, doing: { at: 'keeping', reply, stored } }, stored);
}

const remove = (next: Next, reply: Reply, said: ReplyEnding): Next =>
  doing(
    neverStored(next, reply.id),
    { at: 'removal', reply, said },
    { type: 'remove-reply', id: reply.id },
  );

/** What was being done is done. */
function done(before: Next): Next {
  const next: Next = { ...before, doing: null };
  const was = before.doing;
  const { view } = next.shown;
  switch (was?.at) {
    case 'intention':
      if (view.at !== 'reply') return next;
      return step(show(next, { view: { ...view, made: was.intention }, failed: null }), {
        type: 'said',
      });
    case 'intention-removal':
      if (view.at !== 'reply') return next;
      return step(show(next, { view: { ...view, made: null }, failed: null }), {
        type: 'not-said',
      });
    case 'removal':
      return showOver(next, was.said);
    default:
      return before;
  }
}

/** What was being done could not be done, and nothing was changed. */
function failed(before: Next): Next {
  const was = before.doing;
  if (!was) return before;
  const next = show({ ...before, doing: null }, { failed: failureOf(was) });
  const { view } = next.shown;
  if (was.at !== 'removal' || view.at !== 'reply') return next;
  // It stays, with what was typed while it was to go.
  const stays = mayBeStored(next, was.reply.id);
  return view.reply === was.reply ? stays : store(stays, view.reply);
}

const failureOf = ({ at }: ReplyDoing): ReplyFailure =>
  at === 'removal' || at === 'intention-removal' ? 'exercise_stays' : 'write_failed';

/** What waited for the saves, and then what waited for all that is being done. */
function whatWaited(before: Next): Next {
  const next = isSettled(before) ? afterSaves(before) : before;
  return next.going && !next.doing && isSettled(next) ? leave(next, next.going) : next;
}

function afterSaves(next: Next): Next {
  const { view, unsaved } = next.shown;
  const was = next.doing;
  if (view.at !== 'reply') return next;
  const { reply } = view;
  switch (was?.at) {
    case 'locking': {
      const locked: OnReply = { ...view, key: was.key };
      return store(show({ ...next, doing: null }, { view: locked, failed: null }), reply);
    }
    case 'sleeping': {
      // What was typed since is part of it.
      if (reply !== was.reply) return sleep(next, was.until, was.now);
      const over: Next = { ...next, doing: null };
      return unsaved ? over : showOver(over, endingOf(was.stored));
    }
    case 'keeping': {
      if (reply !== was.reply) return keep({ ...next, doing: null }, reply);
      const over: Next = { ...next, doing: null };
      if (unsaved) return over;
      // It lies there as another, and the first words go.
      return was.stored.id === reply.id
        ? showOver(over, { what: 'kept' })
        : remove(over, reply, { what: 'kept' });
    }
    case 'ending':
      return remove(next, reply, { what: 'gone' });
    default:
      return next;
  }
}

const endingOf = ({ wakesAt }: Reply): ReplyEnding => ({ what: 'asleep', wakesAt: wakesAt ?? 0 });

// Another view

/** What could not be stored is tried once more; where that fails too, one stays with it. */
function leave(before: Next, where: ReplyGoing): Next {
  const { view, unsaved } = before.shown;
  const next: Next = { ...before, going: null };
  if (unsaved && view.at === 'reply') {
    if (where.retried) return next;
    return store({ ...next, going: { ...where, retried: true } }, view.reply);
  }
  switch (where.to) {
    case 'out':
      return ask(next, { type: 'leave' });
    case 'place':
      return read(next, where.place);
    case 'stored':
      return view.at === 'reply'
        ? ask(next, { type: 'reread', reply: view.reply, key: view.key })
        : read(next, where.place);
  }
}

function read(next: Next, place: ReplyPlace): Next {
  const turn = next.turn + 1;
  return ask({ ...next, turn }, { type: 'read', place, turn });
}

function arrive(next: Next, answer: Extract<ReplyAnswer, { type: 'read' | 'unread' }>): Next {
  const { place, turn } = answer;
  if (turn !== next.turn) return next;
  // Something was typed or asked for meanwhile: that first.
  if (!isQuiet(next)) {
    return next.going ? next : { ...next, going: { to: 'place', place, retried: false } };
  }
  if (answer.type === 'unread') {
    return show(next, {
      view: { at: 'all', replies: [], gone: false },
      failed: 'exercise_read_failed',
    });
  }
  const { now, names, newId } = answer;
  const stale = answer.replies.filter((reply) => isStaleReply(reply, now.nowMs));
  const replies = answer.replies.filter(
    (reply) => !stale.includes(reply) && !next.removed.has(reply.id),
  );
  const here = stale.reduce((so, { id }) => ask(so, { type: 'remove-stale', id }), next);
  const known = show(here, { now, names });
  const all = listed(replies);
  if (place === 'all' && all.length > 0) {
    return show(known, { view: { at: 'all', replies: all, gone: false }, failed: null });
  }
  const begun = replies.findLast(
    (reply) => reply.state === 'written' && reply.sealed === null && isWritten(reply),
  );
  const reply = begun ? unlocked(begun) : newReply(newId, now.nowMs);
  return showReply(
    known,
    reply,
    null,
    all.some(({ id }) => id !== reply.id),
  );
}
