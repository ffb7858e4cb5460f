/** People, by name; and one person's page. */
import { PeopleView } from '@/components/journal/PeopleView';
import { PersonView } from '@/components/journal/PersonView';
import { DIRECTIONS, type Direction, type Entry } from '@/utils/journal/model/entry';
import type { Intention } from '@/utils/journal/model/intention';
import { newPerson, type Person } from '@/utils/journal/model/person';
import type { RecordsBeside } from '@/utils/journal/model/record-kinds';
import { stamped } from '@/utils/journal/model/tombstone';
import { type Hushed, hushedAmong, namesHushed } from '@/utils/journal/reading/hushed';
import { mayComeUp } from '@/utils/journal/reading/looking-back';
import { openInOrder } from '@/utils/journal/reading/open-intention';
import { heardOf } from '@/utils/journal/threads/meeting';
import { message } from '@/utils/platform/browser/i18n';
import { openWriting } from '@/utils/platform/browser/pages';
import {
  changeTogether,
  forgetPerson,
  intoOne,
  readIntentions,
  search,
  undoLargeChange,
  writePerson,
} from '@/utils/platform/journal/store';
import {
  readHeard,
  readOccasions,
  removeThread,
  writeThread,
} from '@/utils/platform/journal/threads';
import { today } from '@/utils/platform/storage/today';
import { liveView, type ViewReading } from './live-view';
import { readNames, searchActs } from './read';
import type { OpenView } from './view';

const addressOf = ({ id }: { id: string }): string => `#people/${encodeURIComponent(id)}`;

export const open: OpenView = ({ rest, show, fail, act, onChange, openEntry, deleteEntry }) => {
  const left = new AbortController();
  const view = liveView(read, fail, onChange);
  return () => {
    view.stop();
    left.abort();
  };

  async function read({ version, isCurrent }: ViewReading) {
    const [{ day }, names, intentions, occasions, heard] = await Promise.all([
      today(),
      readNames(),
      readIntentions(),
      readOccasions(),
      readHeard(),
    ]);
    if (!isCurrent()) return;
    const person = names.get(rest);
    if (rest !== '' && !person) {
      // They became another, or were forgotten, here or in another window.
      location.replace('#people');
      return;
    }
    const open = openInOrder(intentions, day);
    if (!person) {
      const hushed = hushedAmong(names.values());
      show(
        <PeopleView
          people={[...names.values()]}
          today={day}
          version={version}
          meant={firstMeant(open, hushed)}
          readLast={(one) => readLast(one, hushed, left.signal)}
          onNew={(name) => void makePerson(name)}
          onPerson={(known) => location.assign(addressOf(known))}
        />,
      );
      return;
    }
    const draw = (lasts: Readonly<Partial<Record<Direction, string>>> | null) =>
      show(
        <PersonView
          key={person.id}
          person={person}
          names={names}
          today={day}
          version={version}
          lasts={lasts}
          meant={open.filter(({ people }) => people.includes(person.id))}
          occasions={occasions}
          heard={heardOf(person.id, heard)}
          search={searchActs}
          onOpen={openEntry}
          onDelete={deleteEntry}
          onWrite={() => void openWriting()}
          onChange={(changed) =>
            void act(
              () => write(changed),
              message('changed'),
              () => write({ ...person, changedAt: changed.changedAt + 1 }),
            )
          }
          onMerge={(from, into) =>
            void actUndoably(() => intoOne(from, into), message('person_one_done')).then(() =>
              location.assign(addressOf(into)),
            )
          }
          onForget={(gone, withEntries) =>
            void actUndoably(() => forgetPerson(gone, withEntries), message('deleted'))
          }
          onOccasion={async (draft, before) =>
            void keep('occasion', { ...(before ?? (await madeFor(person))), ...draft }, before)
          }
          onDeleteOccasion={(occasion) => void remove('occasion', occasion)}
          onHeard={async (words, before) =>
            void keep(
              'heard',
              { ...(before ?? { ...(await madeFor(person)), day }), words },
              before,
            )
          }
          onDeleteHeard={(line) => void remove('heard', line)}
        />,
      );
    if (version === 1) draw(null);
    const lasts = await lastsOf(person, left.signal);
    if (isCurrent()) draw(lasts);
  }

  /** @param work gives by what it is undone */
  function actUndoably(work: () => Promise<string | null>, done: string): Promise<void> {
    let id: string | null = null;
    return act(
      async () => {
        id = await work();
      },
      done,
      async () => id !== null && undoLargeChange(id),
    );
  }

  /** Writes a day or a line of somebody's page. @param before as it was; null for a new one */
  async function keep<K extends 'occasion' | 'heard'>(
    kind: K,
    record: RecordsBeside[K],
    before: RecordsBeside[K] | null,
  ) {
    let kept = record;
    await act(
      async () => {
        kept = await writeThread(kind, record);
      },
      message(before ? 'changed' : 'kept'),
      () =>
        before
          ? writeThread(kind, { ...before, changedAt: kept.changedAt })
          : removeThread(kind, kept),
    );
  }

  function remove<K extends 'occasion' | 'heard'>(kind: K, record: RecordsBeside[K]) {
    return act(
      () => removeThread(kind, record),
      message('deleted'),
      () => writeThread(kind, record),
    );
  }

  /** What each has that is written of somebody now. */
  async function madeFor({ id }: Person) {
    const { nowMs } = await today();
    return { id: crypto.randomUUID(), people: [id], madeAt: Math.trunc(nowMs), changedAt: 0 };
  }

  async function makePerson(name: string) {
    const { nowMs } = await today();
    const person = newPerson(crypto.randomUUID(), name, nowMs);
    await act(
      () => writePerson(person),
      message('kept'),
      () => changeTogether({}, { people: [person] }),
    );
    location.assign(addressOf(person));
  }
};

async function write(person: Person): Promise<void> {
  const { nowMs } = await today();
  await writePerson(stamped(person, nowMs));
}

/** By a person's id: what is meant first for them, of what may come up by itself. */
function firstMeant(open: readonly Intention[], hushed: Hushed): Map<string, Intention> {
  const meant = new Map<string, Intention>();
  for (const one of open.toReversed()) {
    if (namesHushed(one, hushed)) continue;
    for (const id of one.people) meant.set(id, one);
  }
  return meant;
}

/** The last of somebody that may come up by itself. */
async function readLast(
  { id }: Person,
  hushed: Hushed,
  signal: AbortSignal,
): Promise<Entry | null> {
  if (hushed.ids.has(id)) return null;
  for await (const entry of search({ people: [id] }, signal)) {
    if (mayComeUp(entry) && !namesHushed(entry, hushed)) return entry;
  }
  return null;
}

/** The last day of each direction. */
async function lastsOf(
  { id }: Person,
  signal: AbortSignal,
): Promise<Partial<Record<Direction, string>>> {
  const lasts: Partial<Record<Direction, string>> = {};
  for (const direction of DIRECTIONS) {
    const found = search({ people: [id], directions: [direction] }, signal);
    for await (const { day } of found) {
      lasts[direction] = day;
      break;
    }
  }
  return lasts;
}
