/** Looking back: what may come up today, and a year's field of days. */
import type { EntryWithInspirer } from '@/components/act/Act';
import { LookingBackView } from '@/components/journal/LookingBackView';
import type { Entry } from '@/utils/journal/model/entry';
import { type Hushed, hushedAmong, namesHushed } from '@/utils/journal/reading/hushed';
import { isTurnOfYear } from '@/utils/journal/reading/letter';
import { isEvening, rereading, sameDays, thisWeek } from '@/utils/journal/reading/looking-back';
import { fieldOf, type KindsOfDay } from '@/utils/journal/reading/year-field';
import { nearDates } from '@/utils/journal/threads/dates';
import { message } from '@/utils/platform/browser/i18n';
import { openWriting } from '@/utils/platform/browser/pages';
import { readKindsOf } from '@/utils/platform/journal/days';
import { readEntries, readFirstDay } from '@/utils/platform/journal/store';
import { readOccasions } from '@/utils/platform/journal/threads';
import { writeSetting } from '@/utils/platform/storage/settings-store';
import { today } from '@/utils/platform/storage/today';
import { isSouthern } from '@/utils/practice/water';
import { minuteOfDay } from '@/utils/shared/days';
import { liveView, type ViewReading } from './live-view';
import { readNames, withInspirers } from './read';
import type { OpenView } from './view';

export const open: OpenView = ({
  settings,
  show,
  fail,
  refused,
  onChange,
  openEntry,
  deleteEntry,
}) => {
  let chosenYear: number | null = null;

  const view = liveView(read, fail, onChange);
  return view.stop;

  async function read({ version, isCurrent }: ViewReading) {
    const [{ day, nowMs }, oldest, names, occasions] = await Promise.all([
      today(),
      readFirstDay(),
      readNames(),
      readOccasions(),
    ]);
    const thisYear = Number(day.slice(0, 4));
    const first = Math.min(thisYear, Number((oldest ?? day).slice(0, 4)));
    const year = chosenYear ?? thisYear;
    const may = settings.lookingBack;
    const hushed = hushedAmong(names.values());
    const [field, onThisDay, reread] = await Promise.all([
      readField(year),
      may && oldest ? readOnThisDay(day, oldest, hushed) : [],
      may && isEvening(minuteOfDay(nowMs), settings.dayStartHour) ? readAgain(day, hushed) : [],
    ]);
    if (!isCurrent()) return;
    show(
      <LookingBackView
        today={day}
        names={names}
        on={settings.lookingBack}
        onSwitch={(on) => void writeSetting('lookingBack', on).catch(refused)}
        onThisDay={onThisDay}
        reread={reread}
        near={nearDates(names.values(), occasions, day, settings.daysAhead, message('language'))}
        year={year}
        years={{ first, last: thisYear }}
        onYear={(next) => {
          chosenYear = next;
          view.again();
        }}
        kindsByDay={field}
        southern={isSouthern(Intl.DateTimeFormat().resolvedOptions().timeZone)}
        isTurn={isTurnOfYear(day)}
        isEmpty={oldest === null}
        onWrite={() => void openWriting()}
        read={async (chosen) => withInspirers(await readEntries(chosen, chosen))}
        version={version}
        onOpen={openEntry}
        onDelete={deleteEntry}
      />,
    );
  }
};

async function readField(year: number): Promise<ReadonlyMap<string, KindsOfDay>> {
  const there: Awaited<ReturnType<typeof readKindsOf>> = [];
  for (let month = 1; month <= 12; month++) {
    const name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
    there.push(...(await readKindsOf(name)));
  }
  return fieldOf(there);
}

async function readOnThisDay(
  today: string,
  oldest: string,
  hushed: Hushed,
): Promise<EntryWithInspirer[]> {
  const days = await Promise.all(sameDays(today, oldest).map((day) => readEntries(day, day)));
  // A few of each: ten years of a full day would be no quiet look.
  return comingUp(
    days.flatMap((entries) => rereading(withoutHushed(entries, hushed), today)),
    hushed,
  );
}

async function readAgain(today: string, hushed: Hushed): Promise<EntryWithInspirer[]> {
  const { from, to } = thisWeek(today);
  const entries = withoutHushed(await readEntries(from, to), hushed);
  return comingUp(rereading(entries, today), hushed);
}

const withoutHushed = (entries: readonly Entry[], hushed: Hushed): Entry[] =>
  entries.filter((entry) => !namesHushed(entry, hushed));

/** What inspired an act stands beside it, and may be of somebody who is not to be brought up. */
async function comingUp(entries: readonly Entry[], hushed: Hushed): Promise<EntryWithInspirer[]> {
  return (await withInspirers(entries)).map(({ entry, inspirer }) => ({
    entry,
    inspirer: inspirer && namesHushed(inspirer, hushed) ? null : inspirer,
  }));
}
