/**
 * What is around a session of replies: storage that fails when told to, a clock that moves when told
 * to, and effects that lie there until they are carried out.
 */
import type { PassphraseKey } from '@/utils/crypto/passphrase';
import type { Person } from '@/utils/journal/model/person';
import type { Reply } from '@/utils/practice/replies/reply';
import { advanceReply, newReplySession } from '@/utils/practice/replies/session';
import {
  failureOfReply,
  type ReplyEffect,
  type ReplyPlace,
  type ReplySession,
  type ReplySessionEvent,
} from '@/utils/practice/replies/session-types';
import { dayOf } from '@/utils/shared/days';

export const T = new Date('2026-11-24T20:00').getTime();
export const KEY: PassphraseKey = { key: {} as CryptoKey, salt: 'c2FsdA==', rounds: 1 };
const LOCKED = { rounds: 1, salt: 'c2FsdA==', iv: 'aXY=', data: 'ZGF0YQ==' };
const WORDS = { counter: 'bm9uY2U=', data: 'ZGF0YQ==' };

/** A reply as it lies there; `key` opens it. */
interface Lying {
  reply: Reply;
  key: PassphraseKey | null;
}

export class ReplyWorld {
  nowMs = T;
  session: ReplySession = newReplySession(this.now);
  /** Effects that were asked for and not carried out yet, in order. */
  pending: ReplyEffect[] = [];
  /** All that were asked for, in order. */
  readonly asked: ReplyEffect[] = [];
  readonly replies = new Map<string, Lying>();
  /** Ids of those that were removed. */
  readonly gone = new Set<string>();
  readonly intentions = new Set<string>();
  readonly people: Person[] = [];
  readonly copied: string[] = [];
  /** Of the store that was asked for last among those carried out: whether it failed. */
  lastStore: { number: number; failed: boolean } = { number: 0, failed: false };
  place: ReplyPlace = 'sheet';
  hasLeft = false;
  private ids = 0;
  /** Looks at the session after every event. */
  onEvent: (before: ReplySession, event: ReplySessionEvent) => void = () => undefined;

  get now() {
    return { day: dayOf(this.nowMs), nowMs: this.nowMs };
  }

  get view() {
    return this.session.shown.view;
  }

  get reply(): Reply {
    if (this.view.at !== 'reply') throw new Error(`no reply is shown, but ${this.view.at}`);
    return this.view.reply;
  }

  newId = (): string => `id ${++this.ids}`;

  /** A page that is opened anew; what lies there stays. */
  reload(): void {
    this.session = newReplySession(this.now);
    this.pending = [];
    this.lastStore = { number: 0, failed: false };
  }

  dispatch(event: ReplySessionEvent): void {
    const before = this.session;
    const { session, effects } = advanceReply(before, event);
    this.session = session;
    this.pending.push(...effects);
    this.asked.push(...effects);
    this.onEvent(before, event);
  }

  /** Carries out what lies there, and what follows from it, until nothing does. */
  settle(fails: (effect: ReplyEffect) => boolean = () => false): void {
    for (let effect = this.pending[0]; effect; effect = this.pending[0]) {
      this.carryOut(0, fails(effect));
    }
  }

  /** What happens, and all that follows. */
  play(...events: ReplySessionEvent[]): void {
    for (const event of events) {
      this.dispatch(event);
      this.settle();
    }
  }

  /** Opens one of the list, as the page does. */
  open(id: string, early: boolean, key: PassphraseKey | null = null): void {
    const lying = this.replies.get(id);
    if (!lying || (lying.key && lying.key !== key)) return;
    this.dispatch({ type: 'opened', reply: lying.reply, key: lying.key, early, now: this.now });
  }

  /** Stores come in the order in which they were asked for; all else in any. */
  carryOut(place: number, fails: boolean): void {
    const chosen = this.pending[place % this.pending.length];
    const effect =
      chosen?.type === 'store' ? this.pending.find(({ type }) => type === 'store') : chosen;
    if (!effect) return;
    this.pending.splice(this.pending.indexOf(effect), 1);
    if (effect.type === 'store' && effect.number > this.lastStore.number) {
      this.lastStore = { number: effect.number, failed: fails };
    }
    const answer = fails ? failureOfReply(effect) : this.answer(effect);
    if (answer) this.dispatch(answer);
  }

  private answer(effect: ReplyEffect): ReplySessionEvent | null {
    switch (effect.type) {
      case 'store':
        this.replies.set(effect.reply.id, { reply: effect.reply, key: effect.key });
        return { type: 'stored', number: effect.number };
      case 'read-clock':
        return { type: 'clock', now: this.now };
      case 'read-people':
        return { type: 'people', people: this.people, now: this.now };
      case 'write-intention':
        this.intentions.add(effect.intention.id);
        return { type: 'done' };
      case 'remove-intention':
        this.intentions.delete(effect.intention.id);
        return { type: 'done' };
      case 'remove-reply':
        this.remove(effect.id);
        return { type: 'done' };
      case 'copy':
        this.copied.push(effect.text);
        return { type: 'copied' };
      case 'read':
        return {
          type: 'read',
          place: effect.place,
          turn: effect.turn,
          now: this.now,
          replies: this.stored(),
          names: this.people.map(({ name }) => name),
          newId: this.newId(),
        };
      case 'reread': {
        const { reply, key } = this.replies.get(effect.reply.id) ?? {};
        return reply && (!key || key === effect.key)
          ? { type: 'reread', reply }
          : { type: 'place', place: this.place };
      }
      case 'remove-listed':
        this.remove(effect.id);
        return { type: 'listed-removed', replies: this.stored() };
      case 'remove-stale':
        this.remove(effect.id);
        return null;
      case 'address-of':
        this.place = effect.place;
        return null;
      case 'leave':
        this.hasLeft = true;
        return null;
    }
  }

  private remove(id: string): void {
    this.replies.delete(id);
    this.gone.add(id);
  }

  /** As storage gives them: the words of a locked one are not there. */
  stored() {
    return [...this.replies.values()]
      .map(({ reply, key }) =>
        key
          ? { ...reply, answers: {}, sealed: LOCKED, words: WORDS }
          : { ...reply, sealed: null, words: null },
      )
      .sort((one, other) => one.begunAt - other.begunAt);
  }
}
