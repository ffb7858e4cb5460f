/** A journal in memory, for components; it can be made to refuse. */

import type { FollowUpSubject } from '@/components/write-down/FollowUp';
import type { WriteDownJournal, WriteDownStart } from '@/components/write-down/WriteDown';
import { type Entry, newEntry } from '@/utils/journal/model/entry';
import type { Intention } from '@/utils/journal/model/intention';
import type { Occasion } from '@/utils/journal/model/occasion';
import { newPerson, type Person } from '@/utils/journal/model/person';
import { openInOrder } from '@/utils/journal/reading/open-intention';
import type { AskingAnswer } from '@/utils/journal/threads/answers';
import { idOfAsking } from '@/utils/journal/threads/asking';
import {
  BLANK,
  blankWith,
  type Draft,
  type KeptDraft,
  keptFrom,
  keptFromIntention,
} from '@/utils/journal/writing/draft';
import { changedEntry, editOf } from '@/utils/journal/writing/entry-edit';
import { editOfIntention } from '@/utils/journal/writing/intention-edit';
import { linesOf } from '@/utils/languages/lines';

/** By whose words lines are read: those of German and, as always, of English. */
const LANGUAGES = await linesOf('de');

/** A Tuesday. */
export const DAY = '2026-11-24';

export const entry = (words: string, writtenAt = 1): Entry =>
  newEntry(words, words, DAY, writtenAt);

export const person = (name: string): Person => ({
  id: name,
  name,
  alsoCalled: [],
  birthday: null,
  changedAt: 1,
});

export const intention = (words: string, day: string | null = null): Intention => ({
  id: words,
  words,
  people: [],
  day,
  madeAt: 1,
  changedAt: 1,
  state: 'open',
  entryId: null,
});

/** What writing down begins with, where nothing else is said. */
export const startWith = (
  more: Partial<WriteDownStart> & { words?: string } = {},
): WriteDownStart => {
  const { words, ...rest } = more;
  return {
    draft: words === undefined ? BLANK : blankWith(words),
    entries: [],
    day: DAY,
    people: [],
    open: [],
    languages: LANGUAGES,
    omniboxResult: null,
    ...rest,
  };
};

export function memoryJournal(...first: Entry[]) {
  const listeners = new Set<() => void>();
  const anyListeners = new Set<() => void>();
  const draftListeners = new Set<() => void>();
  let made = 100;
  const state = {
    entries: first,
    people: [] as Person[],
    intentions: [] as Intention[],
    subject: null as FollowUpSubject | null,
    seen: [] as FollowUpSubject[],
    /** What was answered: what was asked, the answer, and its line. */
    answered: [] as [asked: string, answer: AskingAnswer, line: string | null][],
    occasions: [] as Occasion[],
    draft: BLANK as Draft,
    /** The words of each draft that was saved. */
    drafts: [] as string[],
    refuses: false,
    /** By whose words lines are read. */
    languages: LANGUAGES,
    /** Today, which another may follow. */
    day: DAY,
    /** Holds `keep` until it is called. */
    let: null as Promise<void> | null,
    /** Another window changed something. */
    changeElsewhere: (entries: Entry[]) => {
      state.entries = entries;
      for (const listener of [...listeners, ...anyListeners]) listener();
    },
    listeners,
  };
  const guard = () => {
    if (state.refuses) throw new Error('disk full');
  };
  const newId = () => `made ${made++}`;
  const now = () => ({ day: state.day, nowMs: made++, newId });
  const without = <T extends { id: string }>(all: T[], ...those: (T | null)[]): T[] =>
    all.filter(({ id }) => those.every((one) => one?.id !== id));
  const at = ({ id }: Entry) => state.entries.find((other) => other.id === id) ?? null;
  const lay = (entry: Entry) => {
    state.entries = [...without(state.entries, entry), entry];
  };
  const put = (kept: KeptDraft): KeptDraft => {
    guard();
    if (kept.entry) state.entries = [...state.entries, kept.entry];
    if (kept.intention) {
      state.intentions = [...without(state.intentions, kept.intention), kept.intention];
    }
    if (kept.occasion) state.occasions = [...state.occasions, kept.occasion];
    state.people = [...state.people, ...kept.people];
    for (const listener of anyListeners) listener();
    return kept;
  };
  const journal: WriteDownJournal = {
    today: async () =>
      state.entries
        .filter(({ day }) => day === state.day)
        .sort((a, b) => b.writtenAt - a.writtenAt),
    day: async () => state.day,
    people: async () => state.people,
    lineRules: async () => state.languages,
    open: async () => openInOrder(state.intentions, state.day),
    followUp: async () => state.subject,
    seen: async (subject) => {
      state.seen.push(subject);
    },
    keep: async (draft, readOn) => {
      await state.let;
      const kept = keptFrom(draft, state.people, now(), state.languages, readOn);
      return kept && put(kept);
    },
    takeBack: async ({ entry, intention, people, before, occasion }) => {
      guard();
      state.occasions = without(state.occasions, occasion ?? null);
      state.entries = without(state.entries, entry);
      state.people = without(state.people, ...people);
      state.intentions = without(state.intentions, intention);
      if (before) state.intentions = [...state.intentions, before];
    },
    happened: async (subject) =>
      put(
        subject.of === 'intention'
          ? keptFromIntention(subject.intention, now())
          : {
              entry: { ...entry(subject.title, made++), id: newId() },
              intention: null,
              people: [],
              before: null,
            },
      ),
    answer: async (asking, answer, line) => {
      guard();
      state.answered.push([idOfAsking(asking), answer, line]);
      const undo = async () => {
        guard();
        state.answered.pop();
      };
      if (answer !== 'happened') return { entry: null, undo };
      const done = put({
        entry: { ...entry(line ?? '', made++), id: newId() },
        intention: null,
        people: [],
        before: null,
      });
      return { entry: done.entry, undo };
    },
    letGo: async (before) =>
      put({ entry: null, intention: { ...before, state: 'let-go' }, people: [], before }),
    change: async (seen, changes, made) => {
      guard();
      const present = state.intentions.find(({ id }) => id === seen.id) ?? null;
      const at = now();
      const people = made.map(({ id, name }) => newPerson(id, name, at.nowMs));
      const edited = editOfIntention(seen, changes, present, people, at);
      if (edited.state === 'kept') put(edited.kept);
      return edited;
    },
    edit: async (seen, changes) => {
      guard();
      const edited = editOf(seen, changes, at(seen), made++);
      if (edited.state === 'kept') lay(edited.entry);
      return edited;
    },
    undoEdit: async (before, entry) => {
      guard();
      const did = at(entry)?.changedAt === entry.changedAt;
      if (did) lay({ ...before, changedAt: made++ });
      return did;
    },
    bringBack: async (gone, changes = {}) => {
      guard();
      const present = at(gone);
      if (present) return { state: 'meanwhile', present };
      const back = changedEntry(gone, changes) ?? gone;
      lay(back);
      return { state: 'kept', entry: back, before: gone };
    },
    remove: async (entry) => {
      guard();
      const present = at(entry) ?? entry;
      state.entries = without(state.entries, entry);
      return present;
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onAnyChange: (listener) => {
      anyListeners.add(listener);
      return () => anyListeners.delete(listener);
    },
    saveDraft: async (draft) => {
      guard();
      state.draft = draft;
      state.drafts.push(draft.words);
      for (const tell of draftListeners) tell();
    },
    readDraft: async () => state.draft,
    onDraft: (listener) => {
      draftListeners.add(listener);
      return () => draftListeners.delete(listener);
    },
    newId,
  };
  return { journal, state };
}
