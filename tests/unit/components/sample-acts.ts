/** Entries, people and readers of them, for tests of the journal's page. */
import { vi } from 'vitest';
import type { EntryWithInspirer } from '@/components/act/Act';
import { type Entry, newEntry } from '@/utils/journal/model/entry';
import type { Intention } from '@/utils/journal/model/intention';
import type { Person } from '@/utils/journal/model/person';
import { daysInKeys, type MonthOfEntries } from '@/utils/journal/reading/day-list';
import type { NearDate } from '@/utils/journal/threads/dates';

export const TODAY = '2026-11-25';

export const act = (words: string, day = TODAY, more: Partial<Entry> = {}): Entry => ({
  ...newEntry(words, words, day, 1),
  ...more,
});

export const intention = (words: string, more: Partial<Intention> = {}): Intention => ({
  id: words,
  words,
  people: [],
  day: null,
  madeAt: 1,
  changedAt: 1,
  state: 'open',
  entryId: null,
  ...more,
});

export const somebody = (name: string, more: Partial<Person> = {}): Person => ({
  id: name.toLowerCase(),
  name,
  alsoCalled: [],
  birthday: null,
  changedAt: 1,
  ...more,
});

export const ADA = somebody('Ada', { birthday: '12-10' });
export const JONAS = somebody('Jonas', { alsoCalled: ['Joni'] });
export const NAMES = new Map([ADA, JONAS].map((person) => [person.id, person]));

export const readOf = (entry: Entry): EntryWithInspirer => ({ entry, inspirer: null });

/** Reads of these entries as the page's views read the store; other ones can be put in their place. */
export function shelf(...first: Entry[]) {
  const state = { entries: first };
  const sorted = () => [...state.entries].sort((a, b) => (a.day < b.day ? -1 : 1));
  return {
    state,
    months: (): MonthOfEntries[] => {
      const months = new Map<string, number>();
      for (const { day } of sorted().reverse()) {
        months.set(day.slice(0, 7), (months.get(day.slice(0, 7)) ?? 0) + 1);
      }
      return [...months].map(([month, entries]) => ({ month, entries }));
    },
    reader: {
      days: vi.fn(async (month: string) =>
        daysInKeys(
          sorted()
            .filter(({ day }) => day.startsWith(month))
            .map(({ day }) => day),
        ),
      ),
      entries: vi.fn(async (from: string, to: string) =>
        sorted()
          .filter(({ day }) => day >= from && day <= to)
          .map(readOf),
      ),
    },
    search: vi.fn(async function* (
      { words = '', people = [] }: { words?: string; people?: string[] },
      signal: AbortSignal,
    ) {
      for (const entry of sorted().reverse()) {
        if (signal.aborted) return;
        const held = people.every((id) => entry.people.includes(id));
        if (held && entry.words.toLowerCase().includes(words.toLowerCase())) yield readOf(entry);
      }
    }),
  };
}

/** happy-dom sees nothing, so everything is near. */
export const withoutSight = (): void => {
  vi.stubGlobal('IntersectionObserver', undefined);
};

/** A birthday that is near. */
export const birthday = (name: string, when: NearDate['when']): NearDate => {
  const id = name.toLowerCase();
  return { id, personId: id, of: 'birthday', words: name, when, day: '2026-11-25' };
};
