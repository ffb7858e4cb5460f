/** The evening's question as a notification, over a browser of memory: once, after it was written down, and as the day has it. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { afresh, stored } from '@/tests/unit/platform/fake-browser';
import { settingKey } from '@/utils/platform/storage/storage-keys';
import { eveningQuestionOf } from '@/utils/practice/evening';
import { EVENING_QUESTIONS } from '@/utils/practice/evening-questions';
import { dayOf } from '@/utils/shared/days';
import { MINUTE_MS } from '@/utils/shared/time';

let nowMs = 0;
let granted = true;
let watch: object | null = null;
const openWriting = vi.fn(async () => undefined);
const wakeAt = vi.fn(async (_ms: number | null, _alarm: string) => undefined);
const show = vi.fn(async (_day: string, _question: string) => true);
const clear = vi.fn(async (_day: string) => undefined);
vi.mock('@/utils/platform/browser/pages', () => ({ openWriting }));
vi.mock('@/utils/platform/browser/permissions', () => ({ isGranted: async () => granted }));
vi.mock('@/utils/platform/browser/notifications/notifications', () => ({
  showEveningQuestion: show,
}));
vi.mock('@/utils/platform/browser/notifications/evening-notification', () => ({
  clearEveningQuestion: clear,
}));
vi.mock('@/utils/platform/browser/clock', () => ({
  readClock: async () => ({ wallMs: nowMs, monoMs: 0, run: 'run' }),
  wakeAt,
}));
vi.mock('@/utils/platform/storage/watch-store', () => ({
  loadWatch: async () => watch && { watch: { pause: watch }, sameSession: true },
}));

const at = (hour: number, minute = 0, day = 25) => new Date(2026, 10, day, hour, minute).getTime();
const DAY = '2026-11-25';

beforeEach(async () => {
  await afresh();
  for (const mock of [openWriting, wakeAt, show, clear]) mock.mockClear();
  show.mockResolvedValue(true);
  nowMs = at(20);
  granted = true;
  watch = null;
  stored.sync[settingKey('eveningNotice')] = { v: 1, value: { on: true, minute: 20 * 60 } };
});

/** Another run of the background: nothing is in memory. */
const background = async () => {
  vi.resetModules();
  return import('@/entrypoints/background/evening');
};

describe('at its time', () => {
  it('the day’s question is shown, and the next alarm is tomorrow’s', async () => {
    const { seeToEvening } = await background();
    await seeToEvening();
    const question = EVENING_QUESTIONS[eveningQuestionOf(DAY) - 1] ?? 'evening_1';
    const { speechIn } = await import('@/tests/messages');
    expect(show.mock.calls).toEqual([[DAY, speechIn('en').message(question)]]);
    expect(wakeAt.mock.calls).toEqual([[at(20, 0, 26), 'evening']]);
  });

  it('it is written down before it is shown: a background killed in between shows it no more', async () => {
    let letGo: () => void = () => undefined;
    show.mockImplementation(() => new Promise((done) => (letGo = () => done(true))));
    const killed = (await background()).seeToEvening();
    await vi.waitFor(() => expect(show).toHaveBeenCalledOnce());
    expect(stored.local['evening.shown']).toEqual({ v: 1, value: [DAY] });
    letGo();
    await killed;
    await (await background()).seeToEvening();
    expect(show).toHaveBeenCalledOnce();
  });

  it('two looks at once show it once', async () => {
    const { seeToEvening } = await background();
    await Promise.all([seeToEvening(), seeToEvening()]);
    expect(show).toHaveBeenCalledOnce();
  });

  it.each([
    ['the person is with somebody', { withSomebodyUntilMs: at(21), heldUntilMs: null }],
    ['they want no pauses', { withSomebodyUntilMs: null, heldUntilMs: at(21) }],
  ])('it waits while %s, and comes after', async (_, pause) => {
    watch = pause;
    const { seeToEvening } = await background();
    await seeToEvening();
    expect(show).not.toHaveBeenCalled();
    expect(wakeAt.mock.calls).toEqual([[at(21), 'evening']]);
    nowMs = at(21);
    await seeToEvening();
    expect(show).toHaveBeenCalledOnce();
  });

  it('it does not come once the new tab’s was answered or put away', async () => {
    stored.local[`practice.${DAY}`] = { v: 2, value: { exchanged: 0, done: [], asked: true } };
    await (await background()).seeToEvening();
    expect(show).not.toHaveBeenCalled();
  });
});

it('a computer that slept over it is shown it at the next sign of somebody, and not the day after', async () => {
  nowMs = at(19);
  const { seeToEvening, seeToEveningIfDue } = await background();
  await seeToEvening();
  await seeToEveningIfDue();
  expect(show).not.toHaveBeenCalled();
  nowMs = at(23, 30);
  await seeToEveningIfDue();
  expect(show).toHaveBeenCalledOnce();
  nowMs = at(9, 0, 26);
  await seeToEveningIfDue();
  expect(show).toHaveBeenCalledOnce();
});

it.each([
  ['off', () => delete stored.sync[settingKey('eveningNotice')]],
  [
    'without its permission',
    () => {
      granted = false;
    },
  ],
])('%s, there is no alarm and nothing is shown', async (_, change) => {
  change();
  await (await background()).seeToEvening();
  expect(show).not.toHaveBeenCalled();
  expect(wakeAt.mock.calls).toEqual([[null, 'evening']]);
});

describe('pressed', () => {
  const taken = async () =>
    (await import('@/utils/platform/storage/evening-store')).takeEveningPressed();

  it('it opens the field, which asks its question, once', async () => {
    await (await background()).openEvening(DAY);
    expect(openWriting).toHaveBeenCalledOnce();
    expect(await taken()).toBe(DAY);
    expect(await taken()).toBeNull();
  });

  it.each([
    [
      'after midnight',
      () => {
        nowMs = at(0, 5, 26);
      },
    ],
    [
      'once it was answered',
      () => {
        stored.local[`practice.${DAY}`] = { v: 2, value: { exchanged: 0, done: [], asked: true } };
      },
    ],
  ])('%s, the field is as ever', async (_, change) => {
    change();
    await (await background()).openEvening(DAY);
    expect(openWriting).toHaveBeenCalledOnce();
    expect(await taken()).toBeNull();
  });
});

it('closed by hand it is put away for the new tab too', async () => {
  await (await background()).putEveningAway(DAY);
  const { readPracticeDay } = await import('@/utils/platform/storage/practice/practice-store');
  expect((await readPracticeDay(DAY)).asked).toBe(true);
  expect(dayOf(nowMs)).toBe(DAY);
});

it('answered by a line it is settled, and its notification goes', async () => {
  const { answering } = await import('@/utils/platform/journal/answering');
  const then = vi.fn();
  const journal = answering(DAY, then);
  const { blankWith } = await import('@/utils/journal/writing/draft');
  expect(await journal.keep(blankWith(' '))).toBeNull();
  expect(then).not.toHaveBeenCalled();
  nowMs += MINUTE_MS;
  await journal.keep(blankWith('Listened to Ada'));
  expect(then).toHaveBeenCalledOnce();
  expect(clear.mock.calls).toEqual([[DAY]]);
  const { readPracticeDay } = await import('@/utils/platform/storage/practice/practice-store');
  expect((await readPracticeDay(DAY)).asked).toBe(true);
});

it('its days are read as they were stored in version 1, and remembered for no longer than a clock errs', async () => {
  const { eveningShownShape, noteEveningShown, readEveningShown } = await import(
    '@/utils/platform/storage/evening-store'
  );
  expect(eveningShownShape.read({ v: 1, value: [DAY] })).toEqual({ state: 'ok', value: [DAY] });
  for (let i = 1; i <= 12; i++) await noteEveningShown(`2026-11-${String(i).padStart(2, '0')}`);
  await noteEveningShown('2026-11-12');
  expect(await readEveningShown()).toEqual(
    [5, 6, 7, 8, 9, 10, 11, 12].map((i) => `2026-11-${String(i).padStart(2, '0')}`),
  );
});
