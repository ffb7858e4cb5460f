/** Packs over extension storage in memory: kept, read, set aside, exported, imported, undone. */
import { beforeEach, describe, expect, it } from 'vitest';
import { afresh, stored } from '@/tests/unit/platform/fake-browser';
import type { HeldPack } from '@/utils/practice/pack';
import { readPack } from '@/utils/practice/read-pack';
import { packText } from '@/utils/practice/write-pack';

const store = () => import('@/utils/platform/storage/practice/pack-store');
const transfer = () => import('@/utils/platform/storage/preferences-transfer');
const cache = () => import('@/utils/platform/storage/new-tab-cache');

const packOf = (name: string, more = '') =>
  readPack(
    `deep-kindness-practices: 1\nname: ${name}\nauthor: Bo\nlanguage: en\n${more}title: Sit\nkind: help`,
  ).pack;
const held = (name: string, more: Partial<HeldPack> = {}): HeldPack => ({
  pack: packOf(name),
  on: true,
  from: null,
  ...more,
});
const [ward, choir] = [held('Ward'), held('Choir')];
const keyOf = ({ pack }: HeldPack) => `pack.${pack.id}`;
const aside = () => Object.keys(stored.local).filter((key) => key.startsWith('aside.'));

beforeEach(afresh);

describe('packs', () => {
  it('are kept one key each, read by name, and gone once removed', async () => {
    const { readPacks, writePack, removePack } = await store();
    expect(await readPacks()).toEqual([]);
    await writePack(ward);
    await writePack(choir);
    expect(await readPacks()).toEqual([choir, ward]);
    await writePack({ ...choir, on: false });
    expect(await readPacks('on')).toEqual([ward]);
    expect((await readPacks()).map(({ on }) => on)).toEqual([false, true]);
    await removePack(ward.pack.id);
    expect(await readPacks()).toEqual([{ ...choir, on: false }]);
    expect(stored.local[keyOf(ward)]).toBeUndefined();
  });

  /** One example of each version ever stored. */
  it.each([
    [1, { on: true, from: '2026-11-30' }],
    [1, { on: false, from: null }],
  ] as const)('as stored in version %i are read: %j', async (v, value) => {
    const { readPacks, writePack } = await store();
    await writePack(ward);
    stored.local[keyOf(ward)] = { v, value: { ...value, text: packText(ward.pack) } };
    expect(await readPacks()).toEqual([{ pack: ward.pack, ...value }]);
    expect(aside()).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['no pack’s text', { v: 1, value: { text: 'Dear Anna', on: true, from: null } }],
    ['another pack’s text', { v: 1, value: { text: packText(choir.pack), on: true, from: null } }],
    ['no day', { v: 1, value: { text: packText(ward.pack), on: true, from: 'soon' } }],
    [
      'a text that is too long',
      { v: 1, value: { text: 'x'.repeat(300_000), on: true, from: null } },
    ],
    ['a later version', { v: 9, value: {} }],
    ['nothing of ours', 'x'],
  ])('of which one is %s are read without it, and it stays and is set aside', async (_, raw) => {
    const { readPacks, writePack } = await store();
    await writePack(ward);
    await writePack(choir);
    stored.local[keyOf(ward)] = raw;
    expect(await readPacks()).toEqual([choir]);
    expect(await readPacks()).toEqual([choir]);
    expect(stored.local[keyOf(ward)]).toEqual(raw);
    expect(aside()).toHaveLength(1);
  });

  it('are found where the list of them does not parse, which is set aside', async () => {
    const { readPacks, writePack } = await store();
    await writePack(ward);
    stored.local.packs = { v: 1, value: 'x' };
    expect(await readPacks()).toEqual([ward]);
    expect(aside()).toHaveLength(1);
    await writePack(choir);
    expect(await readPacks()).toEqual([choir, ward]);
  });

  it('that could not be read again are not stored', async () => {
    const { readPacks, writePack } = await store();
    const bad = { ...ward, pack: { ...ward.pack, name: 'a\u202eb' } };
    expect(() => writePack(bad)).toThrow('hidden');
    expect(await readPacks()).toEqual([]);
  });

  it('written at the same time are both kept', async () => {
    const { readPacks, writePack } = await store();
    await Promise.all([writePack(ward), writePack(choir)]);
    expect(await readPacks()).toEqual([choir, ward]);
  });
});

describe('what a new tab reads of packs', () => {
  it('is a stamp, which is another after each change, and no word of them', async () => {
    const { writePack, removePack } = await store();
    const { readNewTabCache } = await cache();
    const seen = new Set<string>();
    const look = async () => {
      const { sources } = await readNewTabCache(Date.now());
      expect(sources).not.toContain('Sit');
      expect(sources.length).toBeLessThan(500);
      seen.add(sources);
    };
    await look();
    await writePack(ward);
    await look();
    await look();
    await writePack({ ...ward, on: false });
    await look();
    await removePack(ward.pack.id);
    await look();
    expect(seen.size).toBe(4);
  });

  it('is not what a pause says: the day’s line is made anew', async () => {
    const { writePack } = await store();
    stored.local['line.practice'] = { v: 2, value: { day: '2026-11-30', title: 'a', line: 'b' } };
    await writePack(ward);
    expect(stored.local['line.practice']).toBeUndefined();
  });
});

describe('in a file', () => {
  it('go with the practices, come again, and are as before once that is undone', async () => {
    const { readPacks, writePack, removePack } = await store();
    const to = await transfer();
    await writePack({ ...ward, from: '2026-11-30' });
    await writePack(choir);
    const { practice } = await to.readPreferences();
    expect(practice.map(([key]) => key).sort()).toEqual([keyOf(ward), keyOf(choir)].sort());
    const brought = practice.map(([key, stored]) => ({ key, stored: stored as never }));
    expect(await to.differingPreferences(brought)).toEqual([]);

    await removePack(ward.pack.id);
    await writePack({ ...choir, on: false });
    expect(await to.differingPreferences(brought)).toHaveLength(2);
    const before = await to.preferencesBefore(brought);
    await to.writePreferences(brought);
    expect(await readPacks()).toEqual([choir, { ...ward, from: '2026-11-30' }]);

    await to.restorePreferences(before);
    expect(await readPacks()).toEqual([{ ...choir, on: false }]);
  });

  it('that were tampered with are set aside like any other', async () => {
    const { readPacks } = await store();
    const to = await transfer();
    const text = packText(ward.pack).replace('Sit', 'S\u202eit');
    await to.writePreferences([
      { key: keyOf(ward), stored: { v: 1, value: { text, on: true, from: null } } },
    ]);
    expect(await readPacks()).toEqual([]);
    expect(aside()).toHaveLength(1);
  });
});
