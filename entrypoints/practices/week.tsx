/** A week of practices for paper: read from what is chosen, and changed here alone. */
import { type PracticeOnPaper, type WeekChoice, WeekPage } from '@/components/practice/WeekPage';
import { message } from '@/utils/platform/browser/i18n';
import { readOwnPractices } from '@/utils/platform/storage/practice/own-practice-store';
import { readPracticeDay } from '@/utils/platform/storage/practice/practice-store';
import { readSettings } from '@/utils/platform/storage/settings-store';
import { today } from '@/utils/platform/storage/today';
import { practiceChoiceOf, shownOn } from '@/utils/practice/day';
import { loadPractice, loadUnsaid } from '@/utils/practice/load-words';
import type { OwnPractice } from '@/utils/practice/own-practice';
import type { ChosenPractice } from '@/utils/practice/rotation';
import {
  exchanged,
  keyOfPlace,
  type PlaceOfWeek,
  type WeekTurns,
  type WeekWish,
  weekOf,
} from '@/utils/practice/week';
import { addDays } from '@/utils/shared/days';

let choice: WeekChoice | null = null;
let turns: WeekTurns = new Map();

/**
 * The page as it is chosen now.
 * @param again draws it anew
 */
export async function weekPage(again: () => void) {
  const [settings, own, { day }, unsaid] = await Promise.all([
    readSettings(),
    readOwnPractices(),
    today(),
    loadUnsaid(message('language')),
  ]);
  const marks = await readPracticeDay(day);
  const chosen = choice ?? {
    weekFor: 'me',
    first: addDays(day, 1),
    kinds: settings.kinds,
    withOwn: false,
  };
  const isMine = chosen.weekFor === 'me';
  const usual = practiceChoiceOf(settings, chosen.withOwn ? own : [], false);
  const wish: WeekWish = {
    first: chosen.first,
    choice: { ...usual, unsaid, kinds: isMine ? settings.kinds : chosen.kinds },
    hasSeveral: (each) => isMine && shownOn(each, settings, true) === 'acts',
  };
  // Today's may have been exchanged on the new tab already.
  const already = [0, 1, 2].map((place): [string, number] => [
    keyOfPlace({ day, place }),
    isMine ? marks.exchanged : 0,
  ]);
  const turned: WeekTurns = new Map([...already, ...turns]);
  const week = weekOf(wish, turned);
  const words = await wordsOf(week, own);
  return (
    <WeekPage
      choice={chosen}
      onChoice={(next) => {
        // What was exchanged was so in another week.
        if (next.first !== chosen.first || next.weekFor !== chosen.weekFor) turns = new Map();
        choice = next;
        again();
      }}
      week={week}
      words={words}
      hasOwn={own.length > 0}
      onExchange={(place) => {
        const next = exchanged(wish, turned, place);
        turns = next;
        again();
        return next !== turned;
      }}
    />
  );
}

async function wordsOf(
  week: readonly PlaceOfWeek[],
  own: readonly OwnPractice[],
): Promise<ReadonlyMap<string, PracticeOnPaper>> {
  const practices = week.flatMap(({ practice }) => practice ?? []);
  return new Map(
    await Promise.all(
      practices.map(async (practice) => [practice.id, await wordsFor(practice, own)] as const),
    ),
  );
}

async function wordsFor(
  { id, kind }: ChosenPractice<string>,
  own: readonly OwnPractice[],
): Promise<PracticeOnPaper> {
  const mine = own.find((practice) => practice.id === id);
  if (mine) {
    const { title, invitation } = mine;
    return { title, invitation, line: title, caution: null };
  }
  const { practice, caution } = await loadPractice(message('language'), kind, id as never);
  const { title, invitation, line } = practice;
  return { title, invitation, line, caution: caution ?? null };
}
