/** People, by name; and one person's page. */
import { PeopleView } from '@/components/journal/PeopleView';
import type { OccasionDraft } from '@/components/journal/PersonDates';
import { PersonView } from '@/components/journal/PersonView';
import { DIRECTIONS, type Direction, type Entry } from '@/utils/journal/model/entry';
import type { Heard } from '@/utils/journal/model/heard';
import type { Intention } from '@/utils/journal/model/intention';
import type { Occasion } from '@/utils/journal/model/occasion';
import type { Person } from '@/utils/journal/model/person';
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
  removeHeard,
  removeOccasion,
  writeHeard,
  writeOccasion,
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
            void actUndoably(() => forgetPerson(gone, withEntries), message('forgotten'))
          }
          onOccasion={(draft, before) => void keepOccasion(person, draft, before)}
          onDeleteOccasion={(occasion) =>
            void act(
              () => removeOccasion(occasion),
              message('deleted'),
              () => writeOccasion(occasion),
            )
          }
          onHeard={(words, before) => void keepHeard(person, words, before, day)}
          onDeleteHeard={(line) =>
            void act(
              () => removeHeard(line),
              message('deleted'),
              () => writeHeard(line),
            )
          }
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

  async function keepOccasion(person: Person, draft: OccasionDraft, before: Occasion | null) {
    const { nowMs } = await today();
    const madeAt = Math.trunc(nowMs);
    const made = { id: crypto.randomUUID(), people: [person.id], madeAt, changedAt: 0 };
    const occasion: Occasion = { ...(before ?? made), ...draft };
    let kept = occasion;
    await act(
      async () => {
        kept = await writeOccasion(occasion);
      },
      message(before ? 'changed' : 'kept'),
      () =>
        before ? writeOccasion({ ...before, changedAt: kept.changedAt }) : removeOccasion(kept),
    );
  }

  async function keepHeard(person: Person, words: string, before: Heard | null, day: string) {
    const { nowMs } = await today();
    const madeAt = Math.trunc(nowMs);
    const made = { id: crypto.randomUUID(), people: [person.id], day, madeAt, changedAt: 0 };
    const line: Heard = { ...(before ?? made), words };
    let kept = line;
    await act(
      async () => {
        kept = await writeHeard(line);
      },
      message(before ? 'changed' : 'kept'),
      () => (before ? writeHeard({ ...before, changedAt: kept.changedAt }) : removeHeard(kept)),
    );
  }

  async function makePerson(name: string) {
    const { nowMs } = await today();
    const id = crypto.randomUUID();
    const person = { id, name, alsoCalled: [], birthday: null, changedAt: Math.trunc(nowMs) };
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
