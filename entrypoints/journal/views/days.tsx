/** The days: the newest at once, then the length of all the years before them. */
import type { PeopleById } from '@/components/act/Act';
import { DaysView, type ReadingPosition } from '@/components/journal/DaysView';
import type { Entry } from '@/utils/journal/model/entry';
import type { MonthOfEntries } from '@/utils/journal/reading/day-list';
import { hushedAmong, namesHushed } from '@/utils/journal/reading/hushed';
import { rereading, sameDays } from '@/utils/journal/reading/looking-back';
import { openWriting } from '@/utils/platform/browser/pages';
import { readDaysOf } from '@/utils/platform/journal/days';
import { readEntries, readySearch } from '@/utils/platform/journal/store';
import { today } from '@/utils/platform/storage/today';
import { liveView, type ViewReading } from './live-view';
import { readMonths } from './months';
import { readNames, searchActs, withInspirers } from './read';
import type { OpenView } from './view';

/** Where the reader was when the page was left or loaded anew; the browser keeps it with the tab. */
const placeKept = (): ReadingPosition | null =>
  (history.state as { place?: ReadingPosition } | null)?.place ?? null;

/** Where nothing comes near the eye, such as in a tab behind, the rest is not waited for. */
const soon = () => new Promise<void>((done) => setTimeout(done, 1_000));

export const open: OpenView = ({
  rest,
  settings,
  show,
  fail,
  onChange,
  openEntry,
  deleteEntry,
}) => {
  let drawnBefore = false;
  let all: readonly MonthOfEntries[] = [];
  const place = rest === '' ? placeKept() : { day: rest, top: 0 };
  const draw = (
    day: string,
    names: PeopleById,
    yearAgo: Entry | null,
    version: number,
    months: readonly MonthOfEntries[],
  ) =>
    show(
      <DaysView
        key={`days ${rest}`}
        today={day}
        months={months}
        reader={reader}
        names={names}
        yearAgo={yearAgo}
        version={version}
        place={place}
        search={searchActs}
        onSearching={() => void readySearch().catch(() => undefined)}
        onPlace={(at) => history.replaceState({ place: at }, '')}
        onWrite={() => void openWriting()}
        onOpen={openEntry}
        onDelete={deleteEntry}
      />,
    );
  /** Resolves once the days that are looked at have been read and drawn. */
  let firstRead: () => void = () => undefined;
  const daysRead = new Promise<void>((done) => {
    firstRead = () => requestAnimationFrame(() => setTimeout(done));
  });
  const reader = {
    days: readDaysOf,
    entries: async (from: string, to: string) => {
      const entries = await withInspirers(await readEntries(from, to));
      firstRead();
      return entries;
    },
  };
  return liveView(read, fail, onChange).stop;

  async function read({ version, isCurrent }: ViewReading) {
    const now = today();
    const [{ day }, names, then] = await Promise.all([
      now,
      readNames(),
      settings.lookingBack ? now.then((at) => readYearBefore(at.day)) : [],
    ]);
    const yearAgo = comingUp(then, names, day);
    await readMonths(
      // A place further back is only there once the page is as long as that.
      () => (place ? Promise.resolve() : Promise.race([daysRead, soon()])),
      (months) => {
        all = months;
        if (isCurrent() && (!place || drawnBefore)) draw(day, names, yearAgo, version, months);
      },
    );
    if (!isCurrent()) return;
    draw(day, names, yearAgo, version, all);
    drawnBefore = true;
  }
};

/** What was written of this day a year ago. */
function readYearBefore(today: string): Promise<Entry[]> {
  const [then] = sameDays(today, `${Number(today.slice(0, 4)) - 1}-01-01`);
  return then ? readEntries(then, then) : Promise.resolve([]);
}

/** One of them that may come up by itself, the same all day; null for none. */
function comingUp(then: readonly Entry[], names: PeopleById, today: string): Entry | null {
  const hushed = hushedAmong(names.values());
  const may = then.filter((entry) => !namesHushed(entry, hushed));
  return rereading(may, today)[0] ?? null;
}
