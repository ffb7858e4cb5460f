/** Kept days, and clocks that jump. */
import { beforeEach, expect, it, vi } from 'vitest';
import { afresh, stored } from '@/tests/unit/platform/fake-browser';
import { freshWatch } from '@/utils/presence/watch';
import { DEFAULT_SETTINGS } from '@/utils/settings/settings';
import { addDays, dayOf, dayStart } from '@/utils/shared/days';
import { DAY_MS, MINUTE_MS } from '@/utils/shared/time';

beforeEach(afresh);

const settings = { ...DEFAULT_SETTINGS, dayStartHour: 0 };
const FIRST = '2026-10-01';

/** So many minutes of attention on a day, a checkpoint each, in a run of the background of its own. */
async function browse(day: string, minutes: number, keptDays = 30): Promise<void> {
  vi.resetModules();
  const { saveWatch } = await import('@/utils/platform/storage/watch-store');
  for (let minute = 1; minute <= minutes; minute++) {
    const now = { wallMs: dayStart(day, 12) + minute * MINUTE_MS, monoMs: minute, run: day };
    const credits = { [day]: { totalMs: MINUTE_MS, sites: {} } };
    await saveWatch({ ...freshWatch(now), credits }, now, { ...settings, keptDays }, true);
  }
}
const days = () =>
  Object.keys(stored.local)
    .filter((key) => key.startsWith('time.'))
    .map((key) => key.slice('time.'.length))
    .sort();
async function browseFrom(day: string, count: number, keptDays = 30): Promise<string[]> {
  const lived = Array.from({ length: count }, (_, i) => addDays(day, i));
  for (const each of lived) await browse(each, 6, keptDays);
  return lived;
}

it.each([1, 2, 3, 30])('a day is kept for %i days, and no longer', async (keptDays) => {
  const lived = await browseFrom(FIRST, 35, keptDays);
  expect(days()).toEqual(lived.slice(-keptDays));
});

it.each([
  ['two minutes', [['2150-01-01', 2]]],
  ['an afternoon', [['2150-01-01', 120]]],
  [
    'two minutes, each on another day',
    [
      ['2150-01-01', 2],
      ['2150-02-01', 2],
      ['2151-01-01', 2],
    ],
  ],
  [
    'two minutes, then back in 1970',
    [
      ['2150-01-01', 2],
      ['1970-01-01', 2],
    ],
  ],
] as const)('a clock that is wrong for %s drops no day', async (_, wrong) => {
  const lived = await browseFrom(FIRST, 30);
  for (const [day, minutes] of wrong) await browse(day, minutes);
  expect(days()).toEqual(expect.arrayContaining(lived));
  await browse(lived.at(-1) as string, 6);
  expect(days()).toEqual(expect.arrayContaining(lived));
});

it('who was away for a year finds the old days gone with the third day of browsing', async () => {
  await browseFrom(FIRST, 30);
  const back = dayOf(dayStart(FIRST, 12) + 400 * DAY_MS, 0);
  expect(await browseFrom(back, 3)).toEqual(days());
});
