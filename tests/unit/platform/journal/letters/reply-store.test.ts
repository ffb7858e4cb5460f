import { beforeEach, describe, expect, it } from 'vitest';
import { afresh, files, lay, lying } from '@/tests/unit/platform/fake-browser';
import { newLock } from '@/utils/crypto/lock';
import { keyFromPassphrase } from '@/utils/crypto/passphrase';
import { keyOf } from '@/utils/journal/model/keys';
import { partShape } from '@/utils/journal/transfer/snapshot';
import { undoNotesShape } from '@/utils/journal/transfer/undo-log';
import {
  newReply,
  type Reply,
  type StoredReply,
  storedReplyShape,
} from '@/utils/practice/replies/reply';
import { DAY_MS, HOUR_MS } from '@/utils/shared/time';

beforeEach(afresh);

const store = () => import('@/utils/platform/journal/letters/reply-store');
const letters = () => import('@/utils/platform/journal/letters/letter-store');
const T = 1_795_500_000_000;
const KEY = 'letter/reply/a';
const reply = (more: Partial<Reply> = {}): Reply => ({
  ...newReply('a', T),
  answers: { to: 'Ben', first: 'You never listen.' },
  ...more,
});
const asleep = (id: string, wakesAt: number) => reply({ id, state: 'asleep', sleptAt: T, wakesAt });
const opened = (one: Reply): StoredReply => ({ ...one, sealed: null, words: null });
const all = async () => JSON.stringify([...(await lying())]);

describe('what is written', () => {
  it('is read in the order in which it was begun, and lies sealed', async () => {
    const { readReplies, writeReply } = await store();
    const later = reply({ id: '0', begunAt: T + 1 });
    for (const each of [later, reply()]) await writeReply(each, null);
    expect(await readReplies()).toEqual([opened(reply()), opened(later)]);
    expect(await all()).not.toMatch(/listen|Ben/);
  });

  it('is not among what was written in exercises, nor those among it', async () => {
    const { readReplies, writeReply } = await store();
    const { readRuns } = await import('@/utils/platform/journal/letters/exercise-store');
    await writeReply(reply(), null);
    await lay([['letter/empathy/a', { v: 1, value: { kind: 'duty' } }]]);
    expect(await readReplies()).toHaveLength(1);
    expect(await readRuns('forgiveness')).toEqual([]);
  });

  it('under a passphrase is opened by nothing else, and its times are known', async () => {
    const { readAwakeReplies, readReplies, writeReply } = await store();
    const passphrase = { salt: 'AAECAwQFBgcICQoLDA0ODw==', rounds: 10 };
    const lock = await newLock(await keyFromPassphrase('correct horse', passphrase));
    await writeReply(asleep('a', T + HOUR_MS), lock);
    expect(await readReplies()).toMatchObject([{ answers: {}, sealed: lock.sealedKey }]);
    expect(files.size).toBe(0);
    expect(await readAwakeReplies(T + HOUR_MS)).toEqual([{ id: 'a', wakesAt: T + HOUR_MS }]);
  });

  it('goes into a file open, and comes back from it as it was', async () => {
    const { readReplies, writeReply } = await store();
    await writeReply(asleep('a', T + HOUR_MS), null);
    const records = await (await letters()).readLettersForFile();
    const value = opened(asleep('a', T + HOUR_MS));
    expect(records).toEqual([[KEY, storedReplyShape.write(value)]]);
    files.clear();
    await lay(records);
    expect(await readReplies()).toEqual([value]);
  });
});

describe('in an exported file', () => {
  const running = { signal: new AbortController().signal, onProgress: () => undefined };
  const exported = async () => {
    const { exportJournal } = await import('@/utils/platform/journal/export');
    const words = { title: '' } as never;
    const options = { format: 'json', passphrase: null, words, today: '2026-11-25' } as const;
    const { file } = await exportJournal({ ...options, ...running });
    return new File([file], 'a.json');
  };
  const broughtIn = async (file: File) => {
    const { stageFile } = await import('@/utils/platform/journal/import-staging');
    const { applyImport } = await import('@/utils/platform/journal/import');
    const staged = await stageFile({ file, passphrase: null }, null, running);
    await applyImport(staged, { revive: false, choices: false }, running);
  };

  it('it comes into another browser, open but for a locked one, and sleeps on there', async () => {
    const { writeReply } = await store();
    const salt = { salt: 'AAECAwQFBgcICQoLDA0ODw==', rounds: 10 };
    const lock = await newLock(await keyFromPassphrase('correct horse', salt));
    await writeReply(asleep('open', T + HOUR_MS), null);
    await writeReply(asleep('locked', T + HOUR_MS), lock);
    const file = await exported();
    expect(await file.text()).toContain('You never listen.');
    afresh();
    await broughtIn(file);
    const { readAwakeReplies, readReplies } = await store();
    expect(await readReplies()).toMatchObject([
      { id: 'locked', answers: {}, sealed: lock.sealedKey },
      opened(asleep('open', T + HOUR_MS)),
    ]);
    expect(await readAwakeReplies(T)).toEqual([]);
    expect(await readAwakeReplies(T + HOUR_MS)).toHaveLength(2);
    const { removeReply } = await store();
    await removeReply('open');
    expect(await all()).not.toContain('listen');
  });

  it('it changes nothing of the one that is here', async () => {
    const { readReplies, writeReply } = await store();
    await writeReply(asleep('a', T + HOUR_MS), null);
    const file = await exported();
    await writeReply(reply({ state: 'kinder', answers: { first: 'X', kinder: 'Y' } }), null);
    await broughtIn(file);
    expect(await readReplies()).toMatchObject([{ state: 'kinder', answers: { kinder: 'Y' } }]);
  });
});

describe('those that are awake', () => {
  it('are told by ids and times, once their time has come and until they are opened', async () => {
    const { readAwakeReplies, writeReply } = await store();
    for (const each of [
      asleep('later', T + 2 * HOUR_MS),
      asleep('sooner', T + HOUR_MS),
      reply({ id: 'written' }),
      reply({ id: 'opened', state: 'awake', sleptAt: T, wakesAt: T }),
    ]) {
      await writeReply(each, null);
    }
    expect(await readAwakeReplies(T)).toEqual([]);
    expect(await readAwakeReplies(T + HOUR_MS)).toEqual([{ id: 'sooner', wakesAt: T + HOUR_MS }]);
    expect((await readAwakeReplies(T + DAY_MS)).map(({ id }) => id)).toEqual(['sooner', 'later']);
  });

  it('are none where nothing that lies there can be read', async () => {
    await lay([[KEY, { v: 99, value: {} }]]);
    expect(await (await store()).readAwakeReplies(T)).toEqual([]);
  });
});

describe('what is let go', () => {
  it('is gone from the journal, from copies and from what could be undone, and can’t be read', async () => {
    const { readReplies, removeReply, writeReply } = await store();
    await writeReply(reply(), null);
    const before = [...(await lying())];
    const record = [KEY, storedReplyShape.write(opened(reply()))] as const;
    await lay([
      [keyOf('part', 'letters/stamp'), partShape.write({ records: JSON.stringify([record]) })],
      [
        keyOf('undo', '00000000'),
        undoNotesShape.write([['a', [{ key: KEY, before: record[1], left: null }]]]),
      ],
    ]);
    await removeReply('a');
    expect(await all()).not.toMatch(/listen|letter\/reply/);
    expect(files.size).toBe(0);
    // As an old block of the disk has it.
    await lay(before);
    expect(await readReplies()).toEqual([]);
  });
});
