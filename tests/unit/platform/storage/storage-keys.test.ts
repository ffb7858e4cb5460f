import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type Area,
  ERASABLE_KEYS,
  STORAGE_KEYS,
  storedKeyOf,
} from '@/utils/platform/storage/storage-keys';
import { afresh, files, lay, lying, stored } from '../fake-browser';

const NAMES = Object.keys(STORAGE_KEYS) as (keyof typeof STORAGE_KEYS)[];
/** A key as it lies in storage. */
const keyOf = (name: keyof typeof STORAGE_KEYS): string => {
  const { key } = STORAGE_KEYS[name];
  return key.endsWith('.') ? `${key}some` : key;
};

describe('the table of stored keys', () => {
  it('is the one that people’s browsers hold: no key of it ever changes', () => {
    expect(NAMES.map((name) => STORAGE_KEYS[name].key)).toEqual([
      'settings.',
      'practice.',
      'own-practice.',
      'own-practices',
      'pack.',
      'packs',
      'evening.shown',
      'evening.pressed',
      'line.practice',
      'draft',
      'draft.sealed',
      'elsewhere',
      'asking',
      'intentions.shown',
      'with.named',
      'quiet.found',
      'backup.last',
      'copy.day',
      'journal.witness',
      'journal.copy',
      'journal.part.',
      'tidy.at',
      'paint',
      'paint-journal',
      'watch',
      'time.',
      'pauses.',
      'pause.said',
      'suggestions',
      'closed-tab',
      'aside.',
    ]);
  });

  it.each(NAMES)('finds %s by its key, and no other', (name) => {
    expect(storedKeyOf(keyOf(name))).toBe(STORAGE_KEYS[name]);
  });

  it('does not know a key that it does not have', () => {
    for (const key of ['', 'drafts', 'settings', 'toString', 'later.some']) {
      expect(storedKeyOf(key)).toBeUndefined();
    }
  });

  it('is the only place in the source that has a key as text', () => {
    // Too common a word to be looked for everywhere; in the stores it is a key.
    const isWord = (key: string) => /^[a-z]+$/.test(key);
    const keys = NAMES.map((name) => STORAGE_KEYS[name].key as string);
    const found = (files: readonly string[], keys: readonly string[]) =>
      files.flatMap((file) => {
        const comments = /\/\*.*?\*\/|\/\/.*?$/gms;
        const text = readFileSync(file, 'utf8').replace(comments, '');
        return keys
          .filter((key) =>
            [`'${key}`, `\`${key}`, `"${key}`].some((each) =>
              text.includes(key.endsWith('.') ? each : each + each[0]),
            ),
          )
          .map((key) => `${file}: ${key}`);
      });
    const source = ['components', 'entrypoints', 'utils', 'modules'].flatMap(filesUnder);
    const others = source.filter((file) => !file.endsWith('storage/storage-keys.ts'));
    const stores = others.filter((file) => /^utils\/platform\/(?:storage|journal)\//.test(file));
    expect(others.length).toBeGreaterThan(stores.length);
    expect([
      ...found(
        others,
        keys.filter((key) => !isWord(key)),
      ),
      ...found(stores, keys.filter(isWord)),
    ]).toEqual([]);
  });
});

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);

describe('deleting everything', () => {
  const words = (name: string) => ({ v: 1, value: `Held the door (${name})` });
  /** What is left, by the key's name or the key itself. */
  const left = () =>
    Object.values(stored).flatMap((area) =>
      Object.values(area).flatMap((value) => /\((.+?)\)/.exec(JSON.stringify(value))?.[1] ?? []),
    );

  it('removes what is of the journal from every storage, and nothing else', async () => {
    await afresh();
    const { deleteEverything } = await import('@/utils/platform/journal/delete-everything');
    for (const name of NAMES) {
      if (name === 'quarantine') continue;
      for (const area of STORAGE_KEYS[name].areas as readonly Area[]) {
        stored[area][keyOf(name)] = words(`${name} in ${area}`);
      }
    }
    const quarantine = (key: string) => {
      const asideKey = `${STORAGE_KEYS.quarantine.key}${key}.abc`;
      const raw = words(`quarantined ${key}`);
      stored.local[asideKey] = { asideKey, key, problem: 'not a text', atMs: 0, raw };
    };
    quarantine('journal 2026-11-24/1/a');
    quarantine(STORAGE_KEYS.draft.key);
    quarantine(keyOf('setting'));
    stored.local['later.some'] = words('an unknown key');
    await lay([['2026-11-24/1/a', words('the journal')]]);

    for (const name of ['draft.sealed', 'letter%2Fhelp%2Fa']) {
      files.set(`${ERASABLE_KEYS}/${name}`, new Uint8Array(32));
    }

    await deleteEverything();

    expect([...(await lying()).values()]).toEqual([]);
    expect([...files.keys()]).toEqual([]);
    expect(left().sort()).toEqual(
      [
        'setting in sync',
        'setting in local',
        'practiceDay in local',
        'ownPractice in sync',
        'localOwnPractices in local',
        'eveningShown in local',
        'eveningPressed in session',
        'practiceLine in local',
        'snapshotDay in local',
        'tidyAt in local',
        'watch in local',
        'watch in session',
        'dayTime in local',
        'dayPauses in local',
        'pauseContent in session',
        'suggestions in local',
        'closedTab in session',
        `quarantined ${keyOf('setting')}`,
        'an unknown key',
      ].sort(),
    );
  });
});
