/** Writing down as the pages do it, against a journal in memory: what is together stays together. */
import { beforeEach, describe, expect, it } from 'vitest';
import { afresh, lay, lying, stored } from '@/tests/unit/platform/fake-browser';
import type { Intention } from '@/utils/journal/model/intention';
import { BLANK, blankWith } from '@/utils/journal/writing/draft';
import { addDays } from '@/utils/shared/days';
import { DAY_MS } from '@/utils/shared/time';

beforeEach(afresh);

const all = async () => {
  const { readEntries, readPeople, readIntentions } = await import(
    '@/utils/platform/journal/store'
  );
  return {
    entries: await readEntries('0000-00-00', '9999-99-99'),
    people: await readPeople(),
    intentions: await readIntentions(),
  };
};
const ours = async () => (await import('@/utils/platform/journal/todays-journal')).journalOfToday;

async function keptOf(words: string) {
  const journal = await ours();
  const kept = await journal.keep(blankWith(words));
  if (!kept) throw new Error('nothing was kept');
  return { journal, kept };
}

describe('a line', () => {
  it('is kept with the day it names and somebody new, and taken back with them', async () => {
    const { journal, kept } = await keptOf('Called @Zoë yesterday');
    const { entries, people } = await all();
    expect(entries).toMatchObject([
      { words: 'Called Zoë', day: addDays(await journal.day(), -1), people: [people[0]?.id] },
    ]);
    expect(people).toMatchObject([{ name: 'Zoë' }]);
    await journal.takeBack(kept);
    expect(await all()).toEqual({ entries: [], people: [], intentions: [] });
  });

  it('taken back leaves somebody who is named elsewhere by now', async () => {
    const { journal, kept } = await keptOf('Called @Zoë');
    await journal.keep(blankWith('Met @zoe'));
    await journal.takeBack(kept);
    const { entries, people } = await all();
    expect(entries.map(({ words }) => words)).toEqual(['Met zoe']);
    expect(people.map(({ name }) => name)).toEqual(['Zoë']);
  });

  it('of nothing is nothing', async () => {
    expect(await (await ours()).keep(blankWith('  '))).toBeNull();
    expect((await all()).entries).toEqual([]);
  });
});

describe('an intention', () => {
  it('happens, which is undone', async () => {
    const { journal, kept } = await keptOf('I mean to call @Anna');
    const intention = kept.intention as Intention;
    const happened = await journal.happened({ of: 'intention', intention });
    expect(await all()).toMatchObject({
      entries: [{ words: 'call Anna', people: intention.people }],
      intentions: [{ state: 'happened', entryId: happened.entry?.id }],
    });
    expect(await journal.open()).toEqual([]);
    await journal.takeBack(happened);
    const after = await all();
    expect(after.entries).toEqual([]);
    expect(after.intentions).toMatchObject([{ state: 'open', entryId: null }]);
    expect(after.intentions[0]?.changedAt).toBeGreaterThan(happened.intention?.changedAt ?? 0);
  });

  it('is let go, which is undone', async () => {
    const { journal, kept } = await keptOf('I mean to call Tom');
    const gone = await journal.letGo(kept.intention as Intention);
    expect(await journal.open()).toEqual([]);
    await journal.takeBack(gone);
    expect(await journal.open()).toMatchObject([{ words: 'call Tom', state: 'open' }]);
  });

  it('is changed with somebody new, which is undone', async () => {
    const { journal, kept } = await keptOf('I mean to call @Tom');
    const seen = kept.intention as Intention;
    const zoe = { id: 'zoe', name: 'Zoë' };
    const changes = { words: 'call Zoë', minute: 600, people: ['zoe'] };
    const edited = await journal.change(seen, changes, [zoe]);
    if (edited.state !== 'kept') throw new Error(edited.state);
    const day = await journal.day();
    expect(await journal.open()).toMatchObject([{ id: seen.id, ...changes, day }]);
    expect((await all()).people.map(({ name }) => name)).toEqual(['Tom', 'Zoë']);
    await journal.takeBack(edited.kept);
    const after = await all();
    expect(after.intentions).toEqual([{ ...seen, changedAt: after.intentions[0]?.changedAt }]);
    expect(after.people.map(({ name }) => name)).toEqual(['Tom']);
  });

  it('that another window has changed or ended is not written over, nor is anybody made', async () => {
    const { journal, kept } = await keptOf('I mean to call Tom');
    const seen = kept.intention as Intention;
    await journal.change(seen, { words: 'write to Tom' }, []);
    const change = () =>
      journal.change(seen, { words: 'x', people: ['z'] }, [{ id: 'z', name: 'Z' }]);
    expect(await change()).toMatchObject({
      state: 'meanwhile',
      present: { words: 'write to Tom' },
    });
    for (const open of await journal.open()) await journal.letGo(open);
    expect(await change()).toEqual({ state: 'meanwhile', present: null });
    expect(await all()).toMatchObject({
      people: [],
      intentions: [{ words: 'write to Tom', state: 'let-go' }],
    });
  });

  it('that can not be read is not written over', async () => {
    const { journal, kept } = await keptOf('I mean to call Tom');
    const seen = kept.intention as Intention;
    const key = `intention/${seen.id}`;
    await lay([[key, { v: 1, value: 'damaged' }]]);
    await expect(journal.change(seen, { words: 'x' }, [])).rejects.toThrow('can not be read');
    expect((await lying()).get(key)).toEqual({ v: 1, value: 'damaged' });
  });

  it('for today is recalled, and not again once it was seen', async () => {
    const { journal, kept } = await keptOf('I mean to call Tom today');
    const recalled = await journal.followUp();
    expect(recalled).toMatchObject({ of: 'intention', intention: { id: kept.intention?.id } });
    if (recalled) await journal.seen(recalled);
    expect(await journal.followUp()).toBeNull();
  });
});

describe('an intention for somebody who is not to be brought up', () => {
  it('is not recalled, as long as that holds, and stays in the list', async () => {
    const { journal, kept } = await keptOf('I mean to call @Tom today');
    const { writePerson, readPeople } = await import('@/utils/platform/journal/store');
    const { readOnce } = await import('@/utils/platform/journal/read-once');
    const [tom] = await readPeople();
    if (!tom) throw new Error('nobody');
    await writePerson({ ...tom, hushed: 'died', changedAt: tom.changedAt + 1 });
    expect(await journal.followUp()).toBeNull();
    expect(await readOnce().intentionsToShow()).toEqual([]);
    expect(await journal.open()).toMatchObject([{ id: kept.intention?.id }]);
    await writePerson({ ...tom, changedAt: tom.changedAt + 2 });
    expect(await journal.followUp()).toMatchObject({ of: 'intention' });
  });
});

describe('the practice somebody stepped away with', () => {
  const steppedAway = async (agoMs: number) => {
    const { writeSteppedAway } = await import('@/utils/platform/storage/pause-content-store');
    const journal = await ours();
    await writeSteppedAway({
      title: 'Hear out',
      invitation: 'You might hear somebody out.',
      day: await journal.day(),
      atMs: Date.now() - agoMs,
    });
    return journal;
  };

  it('is asked about once, later', async () => {
    expect(await (await steppedAway(60_000)).followUp()).toBeNull();
    const journal = await steppedAway(600_000);
    const recalled = await journal.followUp();
    expect(recalled).toEqual({
      of: 'practice',
      title: 'Hear out',
      invitation: 'You might hear somebody out.',
    });
    if (recalled) await journal.seen(recalled);
    expect(await journal.followUp()).toBeNull();
  });

  it('becomes an entry', async () => {
    const journal = await steppedAway(600_000);
    await journal.happened({ of: 'practice', title: 'Hear out', invitation: '' });
    expect((await all()).entries).toMatchObject([{ words: 'Hear out' }]);
    expect(await journal.followUp()).toBeNull();
  });

  it('is not asked about where it was marked as done, or days later', async () => {
    const journal = await steppedAway(600_000);
    const { changePracticeDay } = await import('@/utils/platform/storage/practice/practice-store');
    await changePracticeDay(await journal.day(), (marks) => ({ ...marks, done: ['help-lend'] }));
    expect(await journal.followUp()).toBeNull();
    expect(stored.local.asking).toBeUndefined();
    expect(await (await steppedAway(3 * DAY_MS)).followUp()).toBeNull();
    expect(stored.local.asking).toBeUndefined();
  });
});

describe('two windows on one entry', () => {
  const opened = async () => {
    const { journal, kept } = await keptOf('Made tea');
    if (!kept.entry) throw new Error('no entry was kept');
    return { journal, seen: kept.entry };
  };
  const words = async () => (await all()).entries.map((entry) => entry.words);

  it('the later keep writes over nothing, and is told what is there', async () => {
    const { journal, seen } = await opened();
    expect((await journal.edit(seen, { words: 'Theirs' })).state).toBe('kept');
    const edited = await journal.edit(seen, { words: 'Mine' });
    expect(edited).toMatchObject({ state: 'meanwhile', present: { words: 'Theirs' } });
    expect(await words()).toEqual(['Theirs']);
    // What it is told it has seen.
    if (edited.state !== 'meanwhile' || !edited.present) throw new Error('nothing is there');
    expect((await journal.edit(edited.present, { words: 'Mine' })).state).toBe('kept');
    expect(await words()).toEqual(['Mine']);
  });

  it('of two at the very same time one is told', async () => {
    const { journal, seen } = await opened();
    const both = await Promise.all(
      ['One', 'Two'].map((line) => journal.edit(seen, { words: line })),
    );
    expect(both.map(({ state }) => state).sort()).toEqual(['kept', 'meanwhile']);
    expect(await words()).toHaveLength(1);
  });

  it('each keeps what the other changed beside it', async () => {
    const { journal, seen } = await opened();
    await journal.edit(seen, { need: 'warmth', day: addDays(seen.day, -40) });
    await journal.edit(seen, { words: 'Made tea for two' });
    expect((await all()).entries).toMatchObject([
      { words: 'Made tea for two', need: 'warmth', day: addDays(seen.day, -40) },
    ]);
  });

  it('what was deleted there comes back only where that is chosen', async () => {
    const { journal, seen } = await opened();
    await journal.remove(seen);
    expect(await journal.edit(seen, { words: 'Mine' })).toEqual({
      state: 'meanwhile',
      present: null,
    });
    expect(await words()).toEqual([]);
    expect((await journal.bringBack(seen, { words: 'Mine' })).state).toBe('kept');
    expect(await words()).toEqual(['Mine']);
    // It is there already: nothing is written over it.
    expect((await journal.bringBack(seen, { words: 'Again' })).state).toBe('meanwhile');
    expect(await words()).toEqual(['Mine']);
  });

  it('an undo takes back its own change, and none that came after it', async () => {
    const { journal, seen } = await opened();
    const edited = await journal.edit(seen, { words: 'Mine' });
    if (edited.state !== 'kept') throw new Error('it was not kept');
    expect(await journal.undoEdit(edited.before, edited.entry)).toBe(true);
    expect(await words()).toEqual(['Made tea']);
    expect(await journal.undoEdit(edited.before, edited.entry)).toBe(false);
    const again = await journal.edit((await all()).entries[0] ?? seen, { words: 'Mine' });
    if (again.state !== 'kept') throw new Error('it was not kept');
    await journal.edit(again.entry, { words: 'Theirs' });
    expect(await journal.undoEdit(again.before, again.entry)).toBe(false);
    expect(await words()).toEqual(['Theirs']);
  });

  it('a deletion gives back what the other had made of it', async () => {
    const { journal, seen } = await opened();
    await journal.edit(seen, { words: 'Theirs' });
    const removed = await journal.remove(seen);
    expect(removed.words).toBe('Theirs');
    await journal.bringBack(removed);
    expect(await words()).toEqual(['Theirs']);
  });

  it('what does not parse is not written over', async () => {
    const { journal, seen } = await opened();
    const [[key, value] = ['', null]] = [...(await lying())].filter(([each]) => /^\d/.test(each));
    const broken = { ...(value as object), v: 99 };
    await lay([[key, broken]]);
    await expect(journal.edit(seen, { words: 'Mine' })).rejects.toThrow();
    expect((await lying()).get(key)).toEqual(broken);
  });
});

describe('the draft', () => {
  it('is kept whole, and gone where it is blank', async () => {
    const { readDraft, writeDraft } = await import('@/utils/platform/storage/draft-store');
    const draft = { ...blankWith('Made t'), hard: true };
    await writeDraft(draft);
    expect(await readDraft()).toEqual(draft);
    await writeDraft(BLANK);
    expect(stored.local).toEqual({});
    expect(await readDraft()).toEqual(BLANK);
  });

  it('that is rescued loses nothing of what stood in the field', async () => {
    const { readDraft, rescue, writeDraft } = await import('@/utils/platform/storage/draft-store');
    await rescue('called my sister');
    expect((await readDraft()).words).toBe('called my sister');
    await writeDraft(blankWith('Made t'));
    await rescue('called my sister');
    expect((await readDraft()).words).toBe('Made t / called my sister');
  });
});

it('what does not parse is set aside, and nothing is shown by mistake', async () => {
  stored.local.draft = { v: 2, value: { words: 7 } };
  stored.local['intentions.shown'] = { v: 1, value: 'often' };
  stored.local.asking = 7;
  const journal = await ours();
  expect((await journal.begin()).draft).toEqual(BLANK);
  expect(await journal.followUp()).toBeNull();
  expect(Object.keys(stored.local).filter((key) => key.startsWith('aside.'))).toHaveLength(3);
  expect(stored.local.draft).toEqual({ v: 2, value: { words: 7 } });
});
