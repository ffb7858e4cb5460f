/** Reading for the journal's views: entries with what inspired them, and people by their ids. */
import type { EntryWithInspirer, PeopleById } from '@/components/act/Act';
import type { Entry } from '@/utils/journal/model/entry';
import { type Query, readEntry, readPeople, search } from '@/utils/platform/journal/store';

export async function withInspirer(entry: Entry): Promise<EntryWithInspirer> {
  return { entry, inspirer: entry.inspiredBy === null ? null : await readEntry(entry.inspiredBy) };
}

export const withInspirers = (entries: readonly Entry[]): Promise<EntryWithInspirer[]> =>
  Promise.all(entries.map(withInspirer));

export async function* searchActs(
  query: Query,
  signal: AbortSignal,
): AsyncIterable<EntryWithInspirer> {
  for await (const entry of search(query, signal)) yield await withInspirer(entry);
}

export async function readNames(): Promise<PeopleById> {
  return new Map((await readPeople()).map((person) => [person.id, person]));
}
