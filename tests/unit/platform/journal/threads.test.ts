/** What may be asked today, against a journal in memory: one thing on a day, each once, and undone. */
import { beforeEach, describe, expect, it } from 'vitest';
import { act, somebody } from '@/tests/unit/components/sample-acts';
import { afresh, journal, stored } from '@/tests/unit/platform/fake-browser';
import type { Occasion } from '@/utils/journal/model/occasion';
import { addDays } from '@/utils/shared/days';
import { HOUR_MS } from '@/utils/shared/time';

beforeEach(afresh);

const threads = () => import('@/utils/platform/journal/threads');
const ours = async () => (await import('@/utils/platform/journal/todays-journal')).journalOfToday;
const set = (name: string, value: unknown) => {
  stored.sync[`settings.${name}`] = { v: 1, value };
};

/** Ada, who brought soup four days ago. */
async function withSoup() {
  const { writeEntry, writePerson } = await journal();
  const day = await (await ours()).day();
  const ada = somebody('Ada');
  await writePerson(ada);
  const soup = act('Ada brought soup', addDays(day, -4), {
    direction: 'received',
    people: ['ada'],
  });
  await writeEntry(soup);
  return { day, ada, soup };
}

const exam = (on: string): Occasion => ({
  ...{ id: 'o', words: 'Tom’s exam', people: [], on, yearly: false },
  ...{ before: true, after: true, madeAt: 1, changedAt: 1 },
});

async function asked() {
  const recalled = await (await ours()).followUp();
  return recalled?.of === 'thread' ? recalled.asking : recalled;
}

describe('thanks', () => {
  it('are asked about once; the act that follows says what moved it', async () => {
    const { soup } = await withSoup();
    const today = await ours();
    const recalled = await today.followUp();
    if (recalled?.of !== 'thread') throw new Error('nothing was asked');
    expect(recalled.asking).toMatchObject({ of: 'thanks', entry: { id: soup.id } });
    await today.seen(recalled);
    expect(await today.followUp()).toBeNull();
    const answered = await today.answer(recalled.asking, 'mean', 'Thank Ada');
    const [intention] = await today.open();
    expect(intention).toMatchObject({ words: 'Thank Ada', people: ['ada'], inspiredBy: soup.id });
    if (!intention) throw new Error('nothing is meant');
    const { entry } = await today.happened({ of: 'intention', intention });
    expect(entry?.inspiredBy).toBe(soup.id);
    await answered.undo();
    expect((await (await threads()).readAsked()).map(({ id, state }) => [id, state])).toEqual([
      [`thanks/${soup.id}`, 'seen'],
    ]);
  });

  it('that go on are for whom the line names', async () => {
    const { soup } = await withSoup();
    const today = await ours();
    const answered = await today.answer(
      { of: 'pass-on', entry: soup, people: [] },
      'line',
      'bring @Ben bread tomorrow',
    );
    const [intention] = await today.open();
    const day = await today.day();
    expect(intention).toMatchObject({ inspiredBy: soup.id, day: addDays(day, 1) });
    expect(intention?.words).toBe('bring Ben bread');
    await answered.undo();
    expect(await today.open()).toEqual([]);
    expect((await today.people()).map(({ name }) => name)).toEqual(['Ada']);
  });

  it('are not asked about where that is switched off', async () => {
    await withSoup();
    set('askThanks', false);
    expect(await asked()).toBeNull();
  });
});

describe('days in people’s lives', () => {
  it('come before thanks, and take their day', async () => {
    const { day } = await withSoup();
    const { writeThread } = await threads();
    await writeThread('occasion', exam(addDays(day, -1)));
    const today = await ours();
    const recalled = await today.followUp();
    if (recalled?.of !== 'thread') throw new Error('nothing was asked');
    expect(recalled.asking.of).toBe('after');
    await today.answer(recalled.asking, 'no', null);
    expect(await today.followUp()).toBeNull();
  });

  it('are not asked about where that is switched off', async () => {
    const day = await (await ours()).day();
    await (await threads()).writeThread('occasion', exam(addDays(day, -1)));
    expect(await asked()).toMatchObject({ of: 'after' });
    set('askDates', false);
    expect(await asked()).toBeNull();
  });

  it('that were moved are asked about anew, and those that were deleted not at all', async () => {
    const { noteAsking, removeThread, writeThread } = await threads();
    const day = await (await ours()).day();
    const kept = await writeThread('occasion', exam(addDays(day, -2)));
    await noteAsking({ of: 'after', occasion: kept }, 'no', addDays(day, -1));
    expect(await asked()).toBeNull();
    const moved = await writeThread('occasion', { ...kept, on: addDays(day, -1) });
    expect(await asked()).toMatchObject({ of: 'after' });
    await removeThread('occasion', moved);
    expect(await asked()).toBeNull();
  });
});

describe('being with somebody by name', () => {
  const been = async (personId: string, agoMs: number) => {
    const { writeMeeting } = await import('@/utils/platform/storage/asking-store');
    const fromMs = Date.now() - agoMs;
    await writeMeeting({ id: 'm', personId, fromMs, untilMs: fromMs + HOUR_MS });
  };

  it('is asked about once it is over; the line stands with them, and goes with an undo', async () => {
    const { ada } = await withSoup();
    await been('ada', HOUR_MS / 2);
    expect(await asked()).toMatchObject({ of: 'thanks' });
    await been('ada', 2 * HOUR_MS);
    const asking = await asked();
    if (asking?.of !== 'heard') throw new Error('nothing was asked');
    expect(asking.person).toEqual(ada);
    const today = await ours();
    const { undo } = await today.answer(asking, 'line', 'tea black');
    const { readHeard } = await threads();
    expect(await readHeard()).toMatchObject([{ people: ['ada'], words: 'tea black' }]);
    await undo();
    expect(await readHeard()).toEqual([]);
  });

  it('is not asked about where they are no more, or it was told to be over too long ago', async () => {
    await been('nobody', 2 * HOUR_MS);
    expect(await asked()).toBeNull();
    await withSoup();
    await been('ada', 40 * HOUR_MS);
    expect(await asked()).toMatchObject({ of: 'thanks' });
    const { endMeeting, readMeeting } = await import('@/utils/platform/storage/asking-store');
    expect(await readMeeting()).toBeNull();
    await endMeeting(5);
    expect(await readMeeting()).toBeNull();
  });

  it('ends when that is told, and not later', async () => {
    const { endMeeting, readMeeting, writeMeeting } = await import(
      '@/utils/platform/storage/asking-store'
    );
    await writeMeeting({ id: 'm', personId: 'ada', fromMs: 1, untilMs: null });
    await endMeeting(5);
    await endMeeting(9);
    expect((await readMeeting())?.untilMs).toBe(5);
  });
});

describe('somebody who has gone quiet', () => {
  async function quietSince(days: number) {
    const { writeEntry, writePerson } = await journal();
    const day = await (await ours()).day();
    await writePerson(somebody('Ada'));
    await writePerson(somebody('Ben'));
    await writeEntry(act('Met Ada', addDays(day, -days), { people: ['ada'] }));
    await writeEntry(act('Met Ben', addDays(day, -1), { people: ['ben'] }));
    return day;
  }

  it('is looked for where that is chosen, and asked about once in a week', async () => {
    const day = await quietSince(120);
    const { lookForQuiet } = await threads();
    await lookForQuiet();
    expect(await asked()).toBeNull();
    set('askQuiet', true);
    await lookForQuiet();
    const asking = await asked();
    if (asking?.of !== 'quiet') throw new Error('nobody is quiet');
    expect(asking).toMatchObject({ person: { id: 'ada' }, day: addDays(day, -120) });
    const today = await ours();
    const { undo } = await today.answer(asking, 'never', null);
    const people = async () => (await (await journal()).readPeople()).map((one) => one.mayBeQuiet);
    expect(await people()).toEqual([true, undefined]);
    expect(await asked()).toBeNull();
    await undo();
    expect(await people()).toEqual([undefined, undefined]);
  });

  it('is not quiet any more once something was written of them, or they are not to come up', async () => {
    const day = await quietSince(120);
    set('askQuiet', true);
    await (await threads()).lookForQuiet();
    const { writeEntry, writePerson } = await journal();
    await writePerson(somebody('Ada', { hushed: 'lost-touch', changedAt: 5 }));
    expect(await asked()).toBeNull();
    await writePerson(somebody('Ada', { changedAt: 6 }));
    expect(await asked()).toMatchObject({ of: 'quiet' });
    await writeEntry(act('Called Ada', addDays(day, -1), { people: ['ada'] }));
    expect(await asked()).toBeNull();
  });

  it('whose last was a hard day is not brought up by it', async () => {
    const day = await quietSince(120);
    set('askQuiet', true);
    const { writeEntry } = await journal();
    await writeEntry(act('The funeral', addDays(day, -100), { people: ['ada'], hard: true }));
    await (await threads()).lookForQuiet();
    expect(await asked()).toBeNull();
  });
});

describe('a reply that slept', () => {
  it('is told of once it is awake, without its words, and not again', async () => {
    const { writeReply } = await import('@/utils/platform/journal/letters/reply-store');
    const { newReply } = await import('@/utils/practice/replies/reply');
    const nowMs = Date.now();
    const reply = { ...newReply('r', nowMs - 9 * HOUR_MS), state: 'asleep' as const };
    await writeReply({ ...reply, sleptAt: nowMs - 8 * HOUR_MS, wakesAt: nowMs + HOUR_MS }, null);
    const now = { day: await (await ours()).day(), nowMs };
    const { askingTurnsMs } = await threads();
    const { DEFAULT_SETTINGS } = await import('@/utils/settings/settings');
    expect(await asked()).toBeNull();
    const { readOnce } = await import('@/utils/platform/journal/read-once');
    expect(await askingTurnsMs(now, DEFAULT_SETTINGS, readOnce())).toBe(nowMs + HOUR_MS);
    await writeReply({ ...reply, sleptAt: nowMs - 8 * HOUR_MS, wakesAt: nowMs - HOUR_MS }, null);
    const asking = await asked();
    expect(asking).toEqual({ of: 'awake', id: 'r', wakesAt: nowMs - HOUR_MS });
    if (asking?.of !== 'awake') throw new Error('nothing is awake');
    await (await ours()).answer(asking, 'no', null);
    expect(await asked()).toBeNull();
  });
});

describe('one go', () => {
  it('reads each list once, and another one what was written since', async () => {
    const { day, ada } = await withSoup();
    const { readOnce } = await import('@/utils/platform/journal/read-once');
    const { writeThread } = await threads();
    const lists = readOnce();
    expect((await lists.people()).map(({ name }) => name)).toEqual(['Ada']);
    expect(await lists.occasionsNear(day)).toEqual([]);
    const { writePerson } = await journal();
    await writePerson({ ...ada, name: 'Ada B.', changedAt: ada.changedAt + 1 });
    await writeThread('occasion', exam(day));
    await writeThread('occasion', { ...exam(addDays(day, 60)), id: 'far' });
    expect((await lists.people()).map(({ name }) => name)).toEqual(['Ada']);
    expect(await lists.occasionsNear(day)).toEqual([]);
    const anew = readOnce();
    expect((await anew.people()).map(({ name }) => name)).toEqual(['Ada B.']);
    expect((await anew.occasionsNear(day)).map(({ id }) => id)).toEqual(['o']);
  });
});

describe('what was asked', () => {
  it('is not unanswered by being seen once more, on this computer or another', async () => {
    const { noteAsked, readAsked } = await threads();
    await noteAsked('thanks/a', 'no', '2026-11-24');
    await noteAsked('thanks/a', 'seen', '2026-11-25');
    expect(await readAsked()).toMatchObject([{ state: 'no', day: '2026-11-24' }]);
  });

  it('and all of the threads is deleted with everything', async () => {
    const { day } = await withSoup();
    const { noteAsked, readAsked, readHeard, readOccasions, writeThread } = await threads();
    await noteAsked('thanks/a', 'no', day);
    await writeThread('occasion', exam(day));
    await writeThread('heard', {
      id: 'h',
      people: ['ada'],
      words: 'tea',
      day,
      madeAt: 1,
      changedAt: 1,
    });
    const { writeMeeting, writeQuiet } = await import('@/utils/platform/storage/asking-store');
    await writeMeeting({ id: 'm', personId: 'ada', fromMs: 1, untilMs: null });
    await writeQuiet({ on: day, found: null });
    const { deleteEverything } = await import('@/utils/platform/journal/delete-everything');
    await deleteEverything();
    expect([await readAsked(), await readHeard(), await readOccasions()]).toEqual([[], [], []]);
    expect(Object.keys(stored.local).filter((key) => /^(?:with|quiet)\./.test(key))).toEqual([]);
  });
});

describe('somebody who is forgotten', () => {
  const line = (people: string[], id: string) => ({
    ...{ id, people, words: id, day: '2026-11-24', madeAt: 1, changedAt: 1 },
  });

  it('leaves the days of others, and what was heard of them alone goes', async () => {
    const { ada } = await withSoup();
    const { readHeard, readOccasions, writeThread } = await threads();
    await writeThread('occasion', { ...exam('2026-12-03'), people: ['ada', 'ben'] });
    await writeThread('heard', line(['ada'], 'tea black'));
    await writeThread('heard', line(['ada', 'ben'], 'moved in'));
    const { forgetPerson, undoLargeChange } = await journal();
    const id = await forgetPerson(ada, false);
    expect((await readOccasions()).map(({ people }) => people)).toEqual([['ben']]);
    expect((await readHeard()).map(({ words, people }) => [words, people])).toEqual([
      ['moved in', ['ben']],
    ]);
    await undoLargeChange(id);
    expect((await readOccasions())[0]?.people).toEqual(['ada', 'ben']);
    expect(await readHeard()).toHaveLength(2);
  });

  it('takes all along where that is wished, and who becomes another hands all on', async () => {
    const { ada } = await withSoup();
    const { readHeard, readOccasions, writeThread } = await threads();
    const { forgetPerson, intoOne, undoLargeChange, writePerson } = await journal();
    await writeThread('occasion', { ...exam('2026-12-03'), people: ['ada'] });
    await writeThread('heard', line(['ada'], 'tea black'));
    const ben = somebody('Ben');
    await writePerson(ben);
    const id = await intoOne(ada, ben);
    expect([(await readHeard())[0]?.people, (await readOccasions())[0]?.people]).toEqual([
      ['ben'],
      ['ben'],
    ]);
    await undoLargeChange(id as string);
    await forgetPerson(ada, true);
    expect([await readHeard(), await readOccasions()]).toEqual([[], []]);
  });
});
