import { beforeEach, describe, expect, it } from 'vitest';
import { afresh, files, lay, lying, stored } from '@/tests/unit/platform/fake-browser';
import { newLock } from '@/utils/crypto/lock';
import { keyFromPassphrase } from '@/utils/crypto/passphrase';
import { keyOf } from '@/utils/journal/model/keys';
import { partShape } from '@/utils/journal/transfer/snapshot';
import {
  largeChangeShape,
  newLargeChange,
  undoNotesShape,
} from '@/utils/journal/transfer/undo-log';
import { ERASABLE_KEYS } from '@/utils/platform/storage/storage-keys';
import type { ExerciseId } from '@/utils/practice/exercises/plans';
import { newRun, type StoredRun, storedRunShape } from '@/utils/practice/exercises/run';

beforeEach(afresh);

const runs = () => import('@/utils/platform/journal/letters/exercise-store');
const T = 1_795_500_000_000;
const run = (id: string, exercise: ExerciseId, more: Partial<StoredRun> = {}): StoredRun => ({
  ...newRun(id, exercise, T),
  sealed: null,
  words: null,
  ...more,
});
const letter = run('a', 'forgiveness', { answers: { recall: 'You promised.' } });
const KEY = 'letter/forgiveness/a';

describe('what is written', () => {
  it('is read by kind, in the order in which it was begun', async () => {
    const { readRuns, writeRun } = await runs();
    const later = run('0', 'forgiveness', { begunAt: T + 1 });
    for (const each of [later, letter, run('b', 'empathy')]) await writeRun(each, null);
    expect(await readRuns('forgiveness')).toEqual([letter, later]);
    expect(await readRuns('help')).toEqual([]);
    expect([...(await lying()).keys()]).toContain(KEY);
  });

  it('of an exercise beside its kind’s own is read alone', async () => {
    const { readRuns, writeRun } = await runs();
    const repair = run('r', 'repair', { answers: { deed: 'I was afraid.' } });
    for (const each of [letter, repair]) await writeRun(each, null);
    expect(await readRuns('repair')).toEqual([repair]);
    expect(await readRuns('forgiveness')).toEqual([letter]);
    expect([...(await lying()).keys()]).toContain('letter/repair/r');
  });

  it('last stands last, however fast it was typed', async () => {
    const { readRuns, writeRun } = await runs();
    const texts = Array.from({ length: 50 }, (_, i) => 'x'.repeat(i + 1));
    await Promise.all(texts.map((recall) => writeRun({ ...letter, answers: { recall } }, null)));
    expect((await readRuns('forgiveness'))[0]?.answers.recall).toBe(texts.at(-1));
  });

  it('and does not parse is set aside, and stays where it is', async () => {
    await lay([[KEY, { v: 1, value: { kind: 'duty' } }]]);
    const { readRuns } = await runs();
    expect(await readRuns('forgiveness')).toEqual([]);
    expect((await lying()).get(KEY)).toEqual({ v: 1, value: { kind: 'duty' } });
    expect(
      Object.keys(stored.local).filter((key) => key.startsWith(`aside.journal ${KEY}`)),
    ).toHaveLength(1);
  });
});

describe('the words of what is written', () => {
  const run = (recall: string) => ({ ...letter, answers: { recall } });
  const KEY_FILE = `${ERASABLE_KEYS}/${encodeURIComponent(KEY)}`;
  const open = async () => (await (await runs()).readRuns('forgiveness'))[0];

  it('lie sealed, and can’t be read any more once it is let go', async () => {
    const { removeRun, writeRun } = await runs();
    await writeRun(run('You promised.'), null);
    const before = [...(await lying())];
    expect(JSON.stringify(before)).not.toContain('promised');
    expect(files.has(KEY_FILE)).toBe(true);
    await removeRun(letter);
    expect(files.size).toBe(0);
    // As an old block of the disk has it.
    await lay(before);
    expect(await open()).toBeUndefined();
    expect(JSON.stringify([...(await lying())])).not.toContain('promised');
  });

  it('that lay open in an earlier version are read, and sealed with the next key', async () => {
    const { words: _, exercise: kind, ...old } = letter;
    await lay([[KEY, { v: 1, value: { ...old, kind } }]]);
    expect((await open())?.answers.recall).toBe('You promised.');
    const { writeRun } = await runs();
    await writeRun(run('You promised me.'), null);
    expect(JSON.stringify([...(await lying())])).not.toContain('promised');
    expect((await open())?.answers.recall).toBe('You promised me.');
  });

  it('under a passphrase can’t be read without it, those from before it neither', async () => {
    const { readRuns, writeRun } = await runs();
    await writeRun(run('You promised.'), null);
    const before = [...(await lying())];
    const passphrase = { salt: 'AAECAwQFBgcICQoLDA0ODw==', rounds: 10 };
    const lock = await newLock(await keyFromPassphrase('correct horse', passphrase));
    await writeRun(run('You promised me.'), lock);
    expect(await readRuns('forgiveness')).toMatchObject([{ answers: {}, sealed: lock.sealedKey }]);
    expect(files.size).toBe(0);
    await lay(before);
    expect(await open()).toBeUndefined();
    // Who takes the passphrase away again has a key that can be thrown away.
    await writeRun(run('Open.'), null);
    expect((await open())?.answers.recall).toBe('Open.');
    await writeRun(run('Shut.'), lock);
    expect(files.size).toBe(0);
  });

  it('go into a file as they were written', async () => {
    const { writeRun } = await runs();
    const { readLettersForFile } = await import('@/utils/platform/journal/letters/letter-store');
    await writeRun(run('You promised.'), null);
    const [record] = await readLettersForFile();
    const value = { ...letter, answers: { recall: 'You promised.' } };
    expect(record).toEqual([KEY, storedRunShape.write(value)]);
  });
});

describe('what is let go', () => {
  const other = run('b', 'forgiveness', { answers: { recall: 'Another day.' } });
  const at = (run: StoredRun) =>
    [`letter/forgiveness/${run.id}`, storedRunShape.write(run)] as const;

  it('is gone alone', async () => {
    const { readRuns, removeRun, writeRun } = await runs();
    await writeRun(letter, null);
    await writeRun(other, null);
    await removeRun(letter);
    expect(await readRuns('forgiveness')).toEqual([other]);
    expect(JSON.stringify([...(await lying())])).not.toContain('You promised.');
  });

  it('leaves the copies of earlier days, and what a large change could be undone with', async () => {
    const copy = keyOf('part', 'letters/stamp');
    const note = keyOf('undo', '00000000');
    const last = keyOf('undo', 'last');
    const kept = largeChangeShape.write(newLargeChange('import', T, 'a.json', {}));
    await lay([
      at(letter),
      at(other),
      [copy, partShape.write({ records: JSON.stringify([at(letter), at(other)]) })],
      [
        note,
        undoNotesShape.write([
          ['a', [{ key: KEY, before: storedRunShape.write(letter), left: null }]],
          ['x', [{ key: 'person/x', before: null, left: 'mark' }]],
        ]),
      ],
      [last, kept],
    ]);
    const { removeRun } = await runs();
    await removeRun(letter);
    const all = await lying();
    expect(JSON.stringify([...all])).not.toContain('You promised.');
    expect([...all.keys()].join()).not.toContain(KEY);
    const copied = partShape.read(all.get(copy));
    expect(copied.state === 'ok' && JSON.parse(copied.value.records)).toEqual([at(other)]);
    const notes = undoNotesShape.read(all.get(note));
    expect(notes.state === 'ok' && notes.value.map(([id]) => id)).toEqual(['x']);
    expect(all.get(last)).toEqual(kept);
  });
});
