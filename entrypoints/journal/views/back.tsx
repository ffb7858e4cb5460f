/** Looking back: what may come up today, and a year's field of days. */
import type { EntryWithInspirer } from '@/components/act/Act';
import { LookingBackView } from '@/components/journal/LookingBackView';
import {
  fieldOf,
  isEvening,
  type KindsOfDay,
  rereading,
  sameDays,
  thisWeek,
} from '@/utils/journal/reading/looking-back';
import { readKindsOf } from '@/utils/platform/journal/days';
import { readEntries, readFirstDay } from '@/utils/platform/journal/store';
import { writeSetting } from '@/utils/platform/storage/settings-store';
import { today } from '@/utils/platform/storage/today';
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
    const [{ day, nowMs }, oldest, names] = await Promise.all([
      today(),
      readFirstDay(),
      readNames(),
    ]);
    const thisYear = Number(day.slice(0, 4));
    const first = Math.min(thisYear, Number((oldest ?? day).slice(0, 4)));
    const year = chosenYear ?? thisYear;
    const may = settings.lookingBack;
    const [field, onThisDay, reread] = await Promise.all([
      readField(year),
      may && oldest ? readOnThisDay(day, oldest) : [],
      may && isEvening(minuteOfDay(nowMs), settings.dayStartHour) ? readAgain(day) : [],
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
        year={year}
        years={{ first, last: thisYear }}
        onYear={(next) => {
          chosenYear = next;
          view.again();
        }}
        kindsByDay={field}
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

async function readOnThisDay(today: string, oldest: string): Promise<EntryWithInspirer[]> {
  const days = await Promise.all(sameDays(today, oldest).map((day) => readEntries(day, day)));
  // A few of each: ten years of a full day would be no quiet look.
  return withInspirers(days.flatMap((entries) => rereading(entries, today)));
}

async function readAgain(today: string): Promise<EntryWithInspirer[]> {
  const { from, to } = thisWeek(today);
  return withInspirers(rereading(await readEntries(from, to), today));
}
