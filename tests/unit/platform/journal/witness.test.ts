/** The journal's witness and the copy outside of its database, with the database taken away. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { afresh, journal, lay, lying, stored } from '@/tests/unit/platform/fake-browser';
import { newEntry } from '@/utils/journal/model/entry';
import { STORAGE_KEYS } from '@/utils/platform/storage/storage-keys';

beforeEach(afresh);

const witness = () => import('@/utils/platform/journal/witness');
const entry = (id: string, day = '2026-11-24') => newEntry(id, `words of ${id}`, day, 1_000);
const ALL = ['0000-00-00', '9999-99-99'] as const;
const wordsNow = async () =>
  (await (await journal()).readEntries(...ALL)).map(({ words }) => words).sort();

/** The browser is closed, somebody deletes the database's folder, and the browser starts again. */
async function loseDatabase() {
  await (await witness()).bearWitness();
  const { IDBFactory } = await import('fake-indexeddb');
  globalThis.indexedDB = new IDBFactory();
  vi.resetModules();
}
async function startAgain() {
  await (await witness()).bearWitness();
  vi.resetModules();
}
const copied = () =>
  Object.keys(stored.local).filter((key) => key.startsWith(STORAGE_KEYS.outsidePart.key));

const LETTER = { v: 2, value: {} };
/** What somebody may have written, and lose. */
const HELD: readonly (readonly [what: string, write: () => Promise<unknown>])[] = [
  ['an act', async () => (await journal()).writeEntry(entry('a'))],
  [
    'a person',
    async () =>
      (await journal()).writePerson({
        id: 'p',
        name: 'Ana',
        alsoCalled: [],
        birthday: null,
        changedAt: 1,
      }),
  ],
  ['a letter alone', () => lay([['letter/forgiveness/x', LETTER]])],
];

describe('a journal whose database is gone', () => {
  it.each(HELD)('is told as lost where it held %s', async (_, write) => {
    await (await journal()).readFirstDay();
    await write();
    await loseDatabase();
    expect(await (await witness()).readLoss()).toMatchObject({ lastMs: expect.any(Number) });
  });

  it('is told also after something new was written, and until the person has chosen', async () => {
    await (await journal()).writeEntry(entry('a'));
    await loseDatabase();
    const before = structuredClone(stored.local);
    await (await journal()).writeEntry(entry('b'));
    await startAgain();
    await (await journal()).writeEntry(entry('c'));
    await startAgain();
    expect(await (await witness()).readLoss()).toMatchObject({ copy: true });
    for (const key of [STORAGE_KEYS.journalWitness.key, STORAGE_KEYS.outsideCopy.key, ...copied()])
      expect(stored.local[key]).toEqual(before[key]);
  });

  it('comes back whole from the copy, beside what was written since', async () => {
    const { writeEntry, writePerson } = await journal();
    await writeEntry(entry('old', '2019-01-31'));
    await writeEntry({ ...entry('a'), people: ['p'] });
    await writePerson({ id: 'p', name: 'Ana', alsoCalled: [], birthday: null, changedAt: 1 });
    await loseDatabase();
    await (await journal()).writeEntry(entry('since'));

    await (await import('@/utils/platform/journal/bring-back')).bringBack('the copy');

    expect(await wordsNow()).toEqual(['words of a', 'words of old', 'words of since']);
    expect((await (await journal()).readPeople()).map(({ name }) => name)).toEqual(['Ana']);
    await startAgain();
    expect(await (await witness()).readLoss()).toBeNull();
    await loseDatabase();
    expect(await (await witness()).readLoss()).toMatchObject({ copy: true });
    await (await import('@/utils/platform/journal/bring-back')).bringBack('the copy');
    expect(await wordsNow()).toEqual(['words of a', 'words of old', 'words of since']);
  });

  it('stays lost, and its copy stays, where bringing it back fails', async () => {
    await (await journal()).writeEntry(entry('a'));
    await loseDatabase();
    await (await journal()).readFirstDay();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const { bringBack } = await import('@/utils/platform/journal/bring-back');
    await expect(bringBack('the copy')).rejects.toThrow();
    put.mockRestore();
    expect(await (await witness()).readLoss()).toMatchObject({ copy: true });
    await bringBack('the copy');
    expect(await wordsNow()).toEqual(['words of a']);
  });

  it('is brought back but for a damaged part, which is set aside', async () => {
    await (await journal()).writeEntry(entry('a', '2026-11-24'));
    await (await journal()).writeEntry(entry('b', '2026-10-24'));
    await loseDatabase();
    const key = `${STORAGE_KEYS.outsidePart.key}2026-10`;
    stored.local[key] = { v: 1, value: 'bm90IGd6aXA=' };
    await (await import('@/utils/platform/journal/bring-back')).bringBack('the copy');
    expect(await wordsNow()).toEqual(['words of a']);
    const aside = Object.entries(stored.local).find(([each]) => each.startsWith(`aside.${key}`));
    expect(aside?.[1]).toMatchObject({ raw: { value: 'bm90IGd6aXA=' } });
  });

  it('is not told again once the person begins anew, and its copy is gone then', async () => {
    await (await journal()).writeEntry(entry('a', '2019-01-31'));
    await loseDatabase();
    await (await journal()).writeEntry(entry('b'));
    await (await witness()).settleLoss();
    expect(copied()).toEqual([`${STORAGE_KEYS.outsidePart.key}2026-11`]);
    await startAgain();
    expect(await (await witness()).readLoss()).toBeNull();
    expect(await wordsNow()).toEqual(['words of b']);
  });
});

describe('no loss is told', () => {
  it.each<readonly [what: string, play: () => Promise<unknown>]>([
    ['where nothing was ever written', async () => undefined],
    [
      'where the person deleted every act themselves',
      async () => {
        await (await journal()).writeEntry(entry('a'));
        await (await journal()).removeEntries([entry('a')]);
      },
    ],
    [
      'where the person deleted everything',
      async () => {
        await (await journal()).writeEntry(entry('a'));
        await (await witness()).bearWitness();
        const { deleteEverything } = await import('@/utils/platform/journal/delete-everything');
        await deleteEverything();
      },
    ],
  ])('%s', async (_, play) => {
    await play();
    await loseDatabase();
    expect(await (await witness()).readLoss()).toBeNull();
  });

  it('of a journal from before there was a witness, which has one from then on', async () => {
    const { entryShape, entryKey } = await import('@/utils/journal/model/entry');
    await (await journal()).readFirstDay();
    await lay([[entryKey(entry('a')), entryShape.write(entry('a'))]]);
    expect(await (await witness()).readLoss()).toBeNull();
    await (await import('@/utils/platform/journal/snapshots')).snapshotWhenDue();
    await loseDatabase();
    expect(await (await witness()).readLoss()).toMatchObject({ copy: true });
  });
});

describe('what lies outside of the database', () => {
  it('follows each write by itself', async () => {
    await (await journal()).writeEntry(entry('a'));
    await vi.waitFor(() => expect(copied()).toEqual([`${STORAGE_KEYS.outsidePart.key}2026-11`]));
    await (await journal()).removeEntries([entry('a')]);
    await loseDatabase();
    await (await import('@/utils/platform/journal/bring-back')).bringBack('the copy');
    expect(await wordsNow()).toEqual([]);
  });

  it('tells that there is something to copy before it is copied', async () => {
    await (await journal()).writeEntry(entry('a'));
    await (await witness()).bearWitness();
    const { key } = STORAGE_KEYS.journalWitness;
    const { value } = stored.local[key] as { value: object };
    stored.local[key] = { v: 1, value: { ...value, atMs: 0 } };
    vi.stubGlobal('CompressionStream', undefined);
    await (await journal()).writeEntry(entry('b'));
    await expect((await witness()).bearWitness()).rejects.toThrow();
    vi.unstubAllGlobals();
    expect(stored.local[key]).not.toMatchObject({ value: { atMs: 0 } });
    await (await witness()).bearWitness();
    await loseDatabase();
    await (await import('@/utils/platform/journal/bring-back')).bringBack('the copy');
    expect(await wordsNow()).toEqual(['words of a', 'words of b']);
  });

  it('is written no more where nothing changed', async () => {
    await (await journal()).writeEntry(entry('a'));
    await (await witness()).bearWitness();
    const before = structuredClone(stored.local);
    await (await witness()).bearWitness();
    expect(stored.local).toEqual(before);
  });

  it('has no words in clear, and no letter in any form', async () => {
    await (await journal()).writeEntry(entry('a'));
    await lay([
      ['letter/forgiveness/x', LETTER],
      ['touched/letters', 'some'],
    ]);
    await (await witness()).bearWitness();
    expect(JSON.stringify(stored.local)).not.toContain('words of');
    expect(copied()).toEqual([`${STORAGE_KEYS.outsidePart.key}2026-11`]);
  });

  it('is no copy where the person wants none', async () => {
    await (await journal()).writeEntry(entry('a'));
    await (await witness()).bearWitness();
    stored.sync['settings.keptSnapshots'] = { v: 1, value: 0 };
    await (await witness()).bearWitness();
    expect(copied()).toEqual([]);
    await loseDatabase();
    expect(await (await witness()).readLoss()).toMatchObject({ copy: false });
  });

  it('is gone when everything is deleted', async () => {
    await (await journal()).writeEntry(entry('a'));
    await (await witness()).bearWitness();
    const { deleteEverything } = await import('@/utils/platform/journal/delete-everything');
    await deleteEverything();
    await (await witness()).bearWitness();
    expect(stored.local).toEqual({});
    expect([...(await lying()).keys()]).toEqual([]);
  });
});

it('what version 1 has stored of it is read', async () => {
  const { outsideCopyShape, outsidePartShape, witnessShape } = await import(
    '@/utils/platform/storage/witness-store'
  );
  const witnessed = { database: '5ad3c0de', holds: true, atMs: 1_795_000_000_000 };
  expect(witnessShape.read({ v: 1, value: witnessed })).toEqual({ state: 'ok', value: witnessed });
  const copy = { parts: { '2026-11': '1c2d', people: '3e4f' } };
  expect(outsideCopyShape.read({ v: 1, value: copy })).toEqual({ state: 'ok', value: copy });
  expect(outsidePartShape.read({ v: 1, value: 'H4sI' })).toEqual({ state: 'ok', value: 'H4sI' });
});
