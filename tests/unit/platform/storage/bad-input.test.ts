/** What lies in storage and is not as this version writes it: nothing of it is lost. */
import { beforeEach, describe, expect, it } from 'vitest';
import { afresh, lay, lying, stored } from '@/tests/unit/platform/fake-browser';
import { entryKey, entryShape, newEntry } from '@/utils/journal/model/entry';
import { KEY_OF_VERSION, keyOf } from '@/utils/journal/model/keys';
import { BLANK } from '@/utils/journal/writing/draft';
import { STORAGE_KEYS, settingKey } from '@/utils/platform/storage/storage-keys';
import { freshWatch } from '@/utils/presence/watch';
import { DEFAULT_SETTINGS } from '@/utils/settings/settings';

beforeEach(afresh);

const NEWER = { v: 99, value: { of: 'a later version' } };
/** Copies in quarantine, by the key they had. */
const quarantined = (): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(stored.local)
      .filter(([key]) => key.startsWith(STORAGE_KEYS.quarantine.key))
      .map(([, value]) => [(value as { key: string }).key, (value as { raw: unknown }).raw]),
  );

describe('a newer version’s value', () => {
  it.each(['rhythmMinutes', 'level', 'kinds'] as const)(
    'of the setting %s stays, is copied aside once, and the default stands in its place',
    async (name) => {
      const { readSettings } = await import('@/utils/platform/storage/settings-store');
      stored.sync[settingKey(name)] = NEWER;
      expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
      await readSettings();
      expect(stored.sync[settingKey(name)]).toEqual(NEWER);
      expect(quarantined()).toEqual({ [settingKey(name)]: NEWER });
    },
  );

  it('that is written over is still in quarantine', async () => {
    const { readSettings, writeSetting } = await import('@/utils/platform/storage/settings-store');
    stored.sync[settingKey('rhythmMinutes')] = NEWER;
    await readSettings();
    await writeSetting('rhythmMinutes', 45);
    expect((await readSettings()).rhythmMinutes).toBe(45);
    expect(quarantined()).toEqual({ [settingKey('rhythmMinutes')]: NEWER });
  });

  it('of the draft and of the watch is copied aside, and both begin anew', async () => {
    const { readDraft } = await import('@/utils/platform/storage/draft-store');
    const { loadWatch } = await import('@/utils/platform/storage/watch-store');
    stored.local[STORAGE_KEYS.draft.key] = NEWER;
    stored.local[STORAGE_KEYS.watch.key] = NEWER;
    expect(await readDraft()).toEqual(BLANK);
    expect(await loadWatch()).toBeNull();
    expect(quarantined()).toEqual({
      [STORAGE_KEYS.draft.key]: NEWER,
      [STORAGE_KEYS.watch.key]: NEWER,
    });
  });
});

it('a key that is unknown here is left alone by all that reads, sweeps and deletes', async () => {
  const unknown = { 'settings.later': NEWER, 'later.2020-01-01': NEWER, later: 7 };
  for (const area of ['local', 'sync', 'session'] as const) Object.assign(stored[area], unknown);
  const { readSettings, writeSetting } = await import('@/utils/platform/storage/settings-store');
  const { saveWatch } = await import('@/utils/platform/storage/watch-store');
  const { deleteEverything } = await import('@/utils/platform/journal/delete-everything');
  await writeSetting('rhythmMinutes', 45);
  const now = { wallMs: Date.UTC(2026, 10, 25), monoMs: 0, run: 'r' };
  const credits = { '2026-11-25': { totalMs: 1_000, sites: {} } };
  await saveWatch({ ...freshWatch(now), credits }, now, await readSettings(), true);
  await deleteEverything();
  for (const area of ['local', 'sync', 'session'] as const) {
    expect(stored[area]).toMatchObject(unknown);
  }
  expect(quarantined()).toEqual({});
});

it('a journal that was migrated half goes on where it was left', async () => {
  const entries = ['2018-05-01', '2018-06-01', '2018-07-01'].map((day, i) =>
    newEntry(`e${i}`, `words of ${day}`, day, 1_000 + i),
  );
  const [first] = entries.map(entryKey);
  await lay([
    ...entries.map((each) => [entryKey(each), entryShape.write(each)] as const),
    [keyOf('where', 'e0'), first],
    [keyOf('touched', '2018-05'), 'a stamp'],
    [KEY_OF_VERSION, { v: 1, value: { upTo: first } }],
  ]);
  const { readEntry } = await import('@/utils/platform/journal/store');
  const { readStampedMonths } = await import('@/utils/platform/journal/days');
  for (const each of entries) expect(await readEntry(each.id)).toEqual(each);
  const months = await readStampedMonths();
  expect(months.map(({ month }) => month)).toEqual(['2018-07', '2018-06', '2018-05']);
  expect(months.at(-1)?.stamp).toBe('a stamp');
  for (const each of entries) {
    expect((await lying()).get(entryKey(each))).toEqual(entryShape.write(each));
  }
});
