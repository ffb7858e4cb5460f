/** Generated journals: everything that a record of each kind, or a deletion, may be. */

import fc from '@/tests/unit/generated';
import { ASKED_STATES, type Asked } from '@/utils/journal/model/asked';
import { DIRECTIONS, type Entry } from '@/utils/journal/model/entry';
import type { Heard } from '@/utils/journal/model/heard';
import type { Intention } from '@/utils/journal/model/intention';
import type { Occasion } from '@/utils/journal/model/occasion';
import type { Person } from '@/utils/journal/model/person';
import type { Tombstone } from '@/utils/journal/model/tombstone';
import { KINDS } from '@/utils/shared/kinds';

/** Few ids, so that two journals often know the same thing. */
const entryIds = fc.constantFrom('e0', 'e1', 'e2', 'e3', 'e/4');
const personIds = fc.constantFrom('p0', 'p1', 'p2');
const intentionIds = fc.constantFrom('i0', 'i1');
/** Few instants, so that two changes are often equally new. */
const instants = fc.integer({ min: 1_000, max: 1_004 });
const day = fc.constantFrom('2016-02-29', '2026-01-01', '2026-11-24', '2026-11-25');

const text = (maxLength: number) =>
  fc
    .oneof(
      fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }),
      fc.constantFrom(
        '=1+1',
        "'=x",
        '@a',
        '-',
        '"quoted"',
        'a,b;c',
        '# no title',
        '—',
        'שלום',
        '🙂',
      ),
    )
    .map((each) => each.slice(0, maxLength) || 'x');
const line = text(60);
const people = fc.uniqueArray(personIds, { maxLength: 3 });

export const entry: fc.Arbitrary<Entry> = fc.record({
  id: entryIds,
  day,
  writtenAt: instants,
  changedAt: instants,
  words: line,
  direction: fc.constantFrom(...DIRECTIONS),
  kind: fc.option(fc.constantFrom(...KINDS)),
  people,
  need: fc.option(line),
  note: fc.option(text(200)),
  feltBefore: fc.option(text(20)),
  feltAfter: fc.option(text(20)),
  inspiredBy: fc.option(entryIds),
  hard: fc.boolean(),
});

export const person: fc.Arbitrary<Person> = fc.record({
  id: personIds,
  name: fc.constantFrom('Anna', 'Bo', 'Ännchen', 'O’Neill; Jr.', '=cmd'),
  alsoCalled: fc.uniqueArray(line, { maxLength: 2 }),
  birthday: fc.option(fc.constantFrom('02-29', '1980-12-31', 'persian:1360-M01-01')),
  changedAt: instants,
});

export const intention: fc.Arbitrary<Intention> = fc.record({
  id: intentionIds,
  words: line,
  people,
  day: fc.option(day),
  madeAt: instants,
  changedAt: instants,
  state: fc.constantFrom('open', 'happened', 'let-go'),
  entryId: fc.option(entryIds),
});

export const occasion: fc.Arbitrary<Occasion> = fc
  .record({
    id: fc.constantFrom('o0', 'o1'),
    words: line,
    people,
    on: fc.constantFrom('2026-12-03', '02-29', 'hebrew:M05L-14'),
    before: fc.boolean(),
    after: fc.boolean(),
    madeAt: instants,
    changedAt: instants,
  })
  .map((each) => ({ ...each, yearly: each.on.length !== 10 }));

export const heard: fc.Arbitrary<Heard> = fc.record({
  id: fc.constantFrom('h0', 'h1'),
  people,
  words: line,
  day,
  madeAt: instants,
  changedAt: instants,
});

export const asked: fc.Arbitrary<Asked> = fc.record({
  id: fc.constantFrom('thanks/e0', 'before/o0/2026-12-03'),
  day,
  state: fc.constantFrom(...ASKED_STATES),
  changedAt: instants,
});

const gone: fc.Arbitrary<Tombstone> = fc.oneof(
  fc.record({
    id: entryIds,
    what: fc.constant('entry' as const),
    goneAt: instants,
    into: fc.constant(null),
  }),
  fc.record({
    id: personIds,
    what: fc.constant('person' as const),
    goneAt: instants,
    into: fc.option(personIds),
  }),
  fc.record({
    id: intentionIds,
    what: fc.constant('intention' as const),
    goneAt: instants,
    into: fc.constant(null),
  }),
  fc.record({
    id: fc.constantFrom('o0', 'o1'),
    what: fc.constant('occasion' as const),
    goneAt: instants,
    into: fc.constant(null),
  }),
  fc.record({
    id: fc.constantFrom('h0', 'h1'),
    what: fc.constant('heard' as const),
    goneAt: instants,
    into: fc.constant(null),
  }),
);

/** A journal as it may be: each thing is there once, or was deleted. */
export interface GeneratedJournal {
  entries: Entry[];
  people: Person[];
  intentions: Intention[];
  occasions: Occasion[];
  heard: Heard[];
  asked: Asked[];
  gone: Tombstone[];
}

const byId = { selector: ({ id }: { id: string }) => id, maxLength: 4 };

export const journals: fc.Arbitrary<GeneratedJournal> = fc
  .record({
    entries: fc.uniqueArray(entry, byId),
    people: fc.uniqueArray(person, byId),
    intentions: fc.uniqueArray(intention, byId),
    occasions: fc.uniqueArray(occasion, byId),
    heard: fc.uniqueArray(heard, byId),
    asked: fc.uniqueArray(asked, byId),
    gone: fc.uniqueArray(gone, byId),
  })
  .map(({ entries, people, intentions, occasions, heard, asked, gone }) => {
    const isGone = new Set(gone.map(({ id }) => id));
    const kept = <T extends { id: string }>(values: T[]) =>
      values.filter(({ id }) => !isGone.has(id));
    const named = <T extends { people: string[] }>(values: T[]) =>
      values.map((each) => ({ ...each, people: each.people.filter((id) => !isGone.has(id)) }));
    return {
      entries: named(kept(entries)),
      people: kept(people),
      intentions: named(kept(intentions)),
      occasions: named(kept(occasions)),
      heard: named(kept(heard)),
      asked,
      gone,
    };
  });
