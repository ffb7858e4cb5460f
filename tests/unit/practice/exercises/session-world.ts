/**
 * What is around a session of the exercises: storage that fails when told to, a clock that moves when
 * told to, and effects that lie there until they are carried out.
 */
import type { PassphraseKey } from '@/utils/crypto/passphrase';
import type { Person } from '@/utils/journal/model/person';
import type { ExerciseId } from '@/utils/practice/exercises/plans';
import type { Run } from '@/utils/practice/exercises/run';
import { advance, newSession } from '@/utils/practice/exercises/session';
import {
  failureOf,
  type Session,
  type SessionEffect,
  type SessionEvent,
} from '@/utils/practice/exercises/session-types';

export const T = 1_795_500_000_000;
export const KEY: PassphraseKey = { key: {} as CryptoKey, salt: 'c2FsdA==', rounds: 1 };
const LOCKED = { rounds: 1, salt: 'c2FsdA==', iv: 'aXY=', data: 'ZGF0YQ==' };
const WORDS = { counter: 'bm9uY2U=', data: 'ZGF0YQ==' };

/** A run as it lies there; `key` opens it. */
interface Lying {
  run: Run;
  key: PassphraseKey | null;
}

type Store = Extract<SessionEffect, { type: 'store' }>;

export class SessionWorld {
  session: Session = newSession({ day: '2026-11-25', nowMs: T }, true);
  nowMs = T;
  /** Effects that were asked for and not carried out yet, in order. */
  pending: SessionEffect[] = [];
  /** All that were asked for, in order. */
  readonly asked: SessionEffect[] = [];
  readonly runs = new Map<string, Lying>();
  /** Ids of runs that were removed and not brought back. */
  readonly gone = new Set<string>();
  /** Ids of entries and of intentions. */
  readonly entries = new Set<string>();
  readonly intentions = new Set<string>();
  readonly people = new Map<string, Person>();
  /** Of the store that was asked for last among those carried out: whether it failed. */
  lastStore: { number: number; id: string; failed: boolean } = { number: 0, id: '', failed: false };
  rings = 0;
  closed = false;
  address: ExerciseId | null = null;
  private ids = 0;
  /** Looks at the session after every event. */
  onEvent: (before: Session) => void = () => undefined;

  get view() {
    return this.session.shown.view;
  }

  get run(): Run {
    if (this.view.at !== 'run') throw new Error(`a run is not shown, but ${this.view.at}`);
    return this.view.run;
  }

  newId = (): string => `id ${++this.ids}`;

  dispatch(event: SessionEvent): void {
    const before = this.session;
    const { session, effects } = advance(before, event);
    this.session = session;
    this.pending.push(...effects);
    this.asked.push(...effects);
    this.onEvent(before);
  }

  /** Carries out what lies there, and what follows from it, until nothing does. */
  settle(fails: (effect: SessionEffect) => boolean = () => false): void {
    for (let effect = this.pending[0]; effect; effect = this.pending[0]) {
      this.carryOut(0, fails(effect));
    }
  }

  /** What happens, and all that follows. */
  play(...events: SessionEvent[]): void {
    for (const event of events) {
      this.dispatch(event);
      this.settle();
    }
  }

  /** Stores come in the order in which they were asked for; all else in any. */
  carryOut(place: number, fails: boolean): void {
    const chosen = this.pending[place % this.pending.length];
    const effect =
      chosen?.type === 'store' ? this.pending.find(({ type }) => type === 'store') : chosen;
    if (!effect) return;
    this.pending.splice(this.pending.indexOf(effect), 1);
    if (effect.type === 'store') this.noteStore(effect, fails);
    const answer = fails ? failureOf(effect) : this.answer(effect);
    if (answer) this.dispatch(answer);
  }

  private noteStore({ number, run: { id } }: Store, failed: boolean): void {
    if (number > this.lastStore.number) this.lastStore = { number, id, failed };
  }

  private answer(effect: SessionEffect): SessionEvent | null {
    const now = { day: '2026-11-25', nowMs: this.nowMs };
    const done: SessionEvent = { type: 'done' };
    switch (effect.type) {
      case 'store':
        this.runs.set(effect.run.id, { run: effect.run, key: effect.key });
        this.gone.delete(effect.run.id);
        return { type: 'stored', number: effect.number };
      case 'read-clock':
        return { type: 'clock', now };
      case 'read-people':
        return { type: 'people', people: [...this.people.values()], newId: this.newId() };
      case 'tell-with-somebody':
        return done;
      case 'write-entry':
        this.entries.add(effect.entry.id);
        return done;
      case 'remove-entry':
        this.entries.delete(effect.id);
        return done;
      case 'write-intention':
        if (effect.newPerson) this.people.set(effect.newPerson.id, effect.newPerson);
        this.intentions.add(effect.intention.id);
        return done;
      case 'remove-run':
        this.remove(effect.run.id);
        return done;
      case 'remove-made': {
        const { made } = effect;
        if (made.type === 'entry') this.entries.delete(made.id);
        if (made.type === 'intention') {
          this.intentions.delete(made.intention.id);
          if (made.newPerson) this.people.delete(made.newPerson.id);
        }
        return done;
      }
      case 'read': {
        const { exercise, left, exercises, turn } = effect;
        const runs = this.stored().filter((run) => exercises.includes(run.exercise));
        const names = [...this.people.values()].map(({ name }) => name);
        return { type: 'read', exercise, left, turn, now, runs, names, newId: this.newId() };
      }
      case 'reread': {
        const { run, key } = this.runs.get(effect.run.id) ?? {};
        return run && (!key || key === effect.key)
          ? { type: 'reread', run }
          : { type: 'address', exercise: this.address };
      }
      case 'remove-kept': {
        const { exercise, id } = effect;
        this.remove(id);
        const runs = this.stored().filter((run) => run.exercise === exercise);
        return { type: 'kept-removed', exercise, runs };
      }
      case 'remove-stale':
        this.remove(effect.run.id);
        return null;
      case 'ring':
        this.rings += 1;
        return null;
      case 'address-of-list':
        this.address = null;
        return null;
      case 'address-of':
        this.address = effect.exercise;
        return null;
      case 'close':
        this.closed = true;
        return null;
      case 'write-sound':
        return null;
    }
  }

  private remove(id: string): void {
    this.runs.delete(id);
    this.gone.add(id);
    if (this.lastStore.id === id) this.lastStore = { ...this.lastStore, failed: false };
  }

  /** As storage gives them: the words of a locked one are not there. */
  private stored() {
    return [...this.runs.values()].map(({ run, key }) =>
      key
        ? { ...run, answers: {}, sealed: LOCKED, words: WORDS }
        : { ...run, sealed: null, words: null },
    );
  }
}
