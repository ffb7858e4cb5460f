/** People, by name; and one person's page. */
import { PeopleView } from '@/components/journal/PeopleView';
import { PersonView } from '@/components/journal/PersonView';
import { DIRECTIONS, type Direction } from '@/utils/journal/model/entry';
import type { Person } from '@/utils/journal/model/person';
import { stamped } from '@/utils/journal/model/tombstone';
import { message } from '@/utils/platform/browser/i18n';
import {
  changeTogether,
  forgetPerson,
  intoOne,
  search,
  undoLargeChange,
  writePerson,
} from '@/utils/platform/journal/store';
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
    const [{ day }, names] = await Promise.all([today(), readNames()]);
    if (!isCurrent()) return;
    const person = names.get(rest);
    if (rest !== '' && !person) {
      // They became another, or were forgotten, here or in another window.
      location.replace('#people');
      return;
    }
    if (!person) {
      show(
        <PeopleView
          people={[...names.values()]}
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
          search={searchActs}
          onOpen={openEntry}
          onDelete={deleteEntry}
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
