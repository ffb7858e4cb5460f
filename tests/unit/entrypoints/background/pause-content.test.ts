/** What pauses say over the turns, and what follows. Never an intention's own words. */
import { beforeEach, expect, it, vi } from 'vitest';
import { afresh, stored } from '@/tests/unit/platform/fake-browser';
import type { Intention } from '@/utils/journal/model/intention';
import { DAY_MS } from '@/utils/shared/time';

vi.mock('@/utils/platform/browser/i18n', () => ({ message: (key: string) => key }));
beforeEach(afresh);

const today = async () => (await import('@/utils/platform/storage/today')).today();
const saying = () => import('@/entrypoints/background/pause-content');

async function meant(more: Partial<Intention> = {}) {
  const { writeIntention } = await import('@/utils/platform/journal/store');
  const madeAt = Date.now() - 5 * DAY_MS;
  await writeIntention({
    id: 'i',
    words: 'call my secret sister',
    people: [],
    day: null,
    madeAt,
    changedAt: madeAt,
    state: 'open',
    entryId: null,
    ...more,
  });
}
/** A title alone is no whole thought. */
const LINE = 'Hear somebody out today, to the end.';
async function practised() {
  const { keepPracticeLine } = await import('@/utils/platform/storage/practice/practice-store');
  const { day } = await today();
  await keepPracticeLine({ day, title: 'Hear out', line: LINE });
}
/** Of the pause that became due so many seconds after the epoch. */
const idOf = (turn: number, name = '') => `${turn * 1000}-${name}`;
const line = async (turn: number, name = '') =>
  (await saying()).pauseContent({ id: idOf(turn, name), kind: 'rhythm', asks: false });

it('takes turns: an intention, the practice, a question', async () => {
  await meant();
  await practised();
  expect(await line(0)).toEqual({
    lead: '',
    line: 'pause_intention',
    opens: 'pause_intention_see',
  });
  expect(await line(1)).toEqual({ lead: 'pause_practice_lead', line: LINE, opens: null });
  expect(await line(2)).toEqual({ lead: '', line: 'pause_question_1', opens: null });
});

it.each([
  [4, 'pause_question_27'],
  [8, 'pause_question_11'],
  [12, 'pause_question_15'],
  [15, 'pause_question_19'],
  [20, 'pause_question_23'],
])('at %i o’clock the question is one of that hour', async (hour, said) => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 24, hour, 10) });
  try {
    // Two half hours on, it is the turn of a question of the part of the day.
    expect((await line(2 * 30 * 60)).line).toBe(said);
  } finally {
    vi.useRealTimers();
  }
});

it('without an intention the practice has its turn, and without either the question', async () => {
  expect((await line(0)).line).toBe('pause_question_1');
  await practised();
  expect((await line(3)).line).toBe(LINE);
});

it('what is meant for today comes first', async () => {
  await practised();
  await meant({ day: (await today()).day });
  expect((await line(2)).line).toBe('pause_intention');
});

it('the same pause says the same again, whatever there is to say meanwhile', async () => {
  expect((await line(0)).line).toBe('pause_question_1');
  await practised();
  expect((await line(0)).line).toBe('pause_question_1');
  expect((await line(0, 'another')).line).toBe(LINE);
});

it('an intention that was shown is not shown again on its day', async () => {
  await meant();
  const { notePauseShown } = await saying();
  expect((await line(0, 'a')).line).toBe('pause_intention');
  // Delivered, but not drawn yet: it has not been shown.
  expect((await line(0, 'b')).line).toBe('pause_intention');
  await notePauseShown(idOf(0, 'b'));
  expect((await line(0, 'c')).line).toBe('pause_question_1');
});

it('a page of ours then shows which, once', async () => {
  await meant();
  await line(0, 'a');
  await (await saying()).notePauseShown(idOf(0, 'a'));
  const { journalOfToday } = await import('@/utils/platform/journal/todays-journal');
  const recalled = await journalOfToday.followUp();
  expect(recalled).toMatchObject({ of: 'intention', intention: { id: 'i' } });
  if (recalled) await journalOfToday.seen(recalled);
  expect(await journalOfToday.followUp()).toBeNull();
});

it.each(['entry', 'visit', 'share'] as const)(
  'a pause of kind %s has a line of its own',
  async (kind) => {
    await meant();
    const { pauseContent } = await saying();
    expect(await pauseContent({ id: idOf(0), kind, asks: false })).toEqual({
      lead: '',
      line: '',
      opens: null,
    });
    expect(stored.session).toEqual({});
  },
);

it('stepping away with the practice is asked about later; with anything else it is not', async () => {
  const { noteSteppedAway } = await saying();
  await line(0, 'question');
  await noteSteppedAway(idOf(0, 'question'));
  expect(stored.local.asking).toBeUndefined();
  await practised();
  await line(1, 'practice');
  await noteSteppedAway(idOf(1, 'another'));
  expect(stored.local.asking).toBeUndefined();
  await noteSteppedAway(idOf(1, 'practice'));
  expect(stored.local.asking).toMatchObject({
    value: { title: 'Hear out', invitation: LINE },
  });
});

it('the practice’s line as the first version stored it, its invitation, is said until the next', async () => {
  const { day } = await today();
  stored.local['line.practice'] = { v: 1, value: { day, title: 'Hear out', invitation: 'Hear.' } };
  expect((await line(1)).line).toBe('Hear.');
});

it('an intention’s own words are nowhere but in the journal', async () => {
  await meant();
  const said = await line(0, 'a');
  await (await saying()).notePauseShown(idOf(0, 'a'));
  expect(JSON.stringify([said, stored])).not.toContain('secret');
});

it('of a line of the person’s own it says that there is one, and no word of it is in what a page gets', async () => {
  const { writeSetting } = await import('@/utils/platform/storage/settings-store');
  await writeSetting('ownLines', ['my secret line']);
  const said = await line(5);
  expect(said).toEqual({ lead: '', line: 'pause_own_line', opens: 'pause_intention_see' });
  expect(JSON.stringify([said, stored.session])).not.toContain('secret');
  await writeSetting('ownLinesOnly', true);
  await practised();
  for (const turn of [6, 7, 8]) expect((await line(turn)).line).toBe('pause_own_line');
});

it('the line that was asked for is shown by the next popup, and once', async () => {
  const { writeSetting } = await import('@/utils/platform/storage/settings-store');
  const { takeAskedOwnLine } = await import('@/utils/platform/storage/pause-content-store');
  const { noteOwnLineAsked } = await saying();
  await line(5, 'question');
  await noteOwnLineAsked(idOf(5, 'question'));
  expect(await takeAskedOwnLine()).toBeNull();
  await writeSetting('ownLines', ['A line']);
  await line(5, 'own');
  expect(await takeAskedOwnLine()).toBeNull();
  await noteOwnLineAsked(idOf(5, 'another'));
  expect(await takeAskedOwnLine()).toBeNull();
  await noteOwnLineAsked(idOf(5, 'own'));
  expect(await takeAskedOwnLine()).toBe(idOf(5, 'own'));
  expect(await takeAskedOwnLine()).toBeNull();
});

it('a journal that can’t be read brings a pause all the same', async () => {
  globalThis.indexedDB = {
    open: () => {
      throw new Error('disk full');
    },
  } as unknown as IDBFactory;
  expect((await line(0)).line).toBe('pause_question_1');
});
