import { beforeEach, describe, expect, it } from 'vitest';
import { afresh, lay, lying, stored } from '@/tests/unit/platform/fake-browser';
import { keyOf } from '@/utils/journal/model/keys';
import { partShape } from '@/utils/journal/transfer/snapshot';
import {
  largeChangeShape,
  newLargeChange,
  undoNotesShape,
} from '@/utils/journal/transfer/undo-log';
import { newRun, type StoredRun, storedRunShape } from '@/utils/practice/exercises/run';
import type { Kind } from '@/utils/shared/kinds';

beforeEach(afresh);

const runs = () => import('@/utils/platform/journal/exercise-store');
const T = 1_795_500_000_000;
const run = (id: string, kind: Kind, more: Partial<StoredRun> = {}): StoredRun => ({
  ...newRun(id, kind, T),
  sealed: null,
  ...more,
});
const letter = run('a', 'forgiveness', { answers: { recall: 'You promised.' } });
const KEY = 'letter/forgiveness/a';

describe('what is written', () => {
  it('is read by kind, in the order in which it was begun', async () => {
    const { readRuns, writeRun } = await runs();
    const later = run('0', 'forgiveness', { begunAt: T + 1 });
    for (const each of [later, letter, run('b', 'empathy')]) await writeRun(each);
    expect(await readRuns('forgiveness')).toEqual([letter, later]);
    expect(await readRuns('help')).toEqual([]);
    expect([...(await lying()).keys()]).toContain(KEY);
  });

  it('last stands last, however fast it was typed', async () => {
    const { readRuns, writeRun } = await runs();
    const texts = Array.from({ length: 50 }, (_, i) => 'x'.repeat(i + 1));
    await Promise.all(texts.map((recall) => writeRun({ ...letter, answers: { recall } })));
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

describe('what is let go', () => {
  const other = run('b', 'forgiveness', { answers: { recall: 'Another day.' } });
  const at = (run: StoredRun) =>
    [`letter/forgiveness/${run.id}`, storedRunShape.write(run)] as const;

  it('is gone alone', async () => {
    const { readRuns, removeRun, writeRun } = await runs();
    await writeRun(letter);
    await writeRun(other);
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
