import { beforeEach, describe, expect, it, vi } from 'vitest';
import { afresh, files, lay, lying, stored } from '@/tests/unit/platform/fake-browser';
import { keyOf } from '@/utils/journal/model/keys';
import { partShape } from '@/utils/journal/transfer/snapshot';
import {
  largeChangeShape,
  newLargeChange,
  UNDO_FOR_MS,
  undoNotesShape,
} from '@/utils/journal/transfer/undo-log';
import { ERASABLE_KEYS, STORAGE_KEYS } from '@/utils/platform/storage/storage-keys';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/utils/shared/time';

const NOW = Date.UTC(2026, 10, 28, 12);
let nowMs = NOW;
vi.mock('@/utils/platform/browser/clock', () => ({
  readClock: async () => ({ wallMs: nowMs, monoMs: 0, run: 'r' }),
}));

beforeEach(async () => {
  await afresh();
  nowMs = NOW;
});

/** As the background does it at each start, and a page. */
async function look() {
  const { isTidyDue } = await import('@/utils/platform/storage/tidy-store');
  if (!(await isTidyDue())) return false;
  await (await import('@/utils/platform/journal/tidy')).tidyUp();
  return true;
}

const layUndo = (atMs: number) =>
  lay([
    [keyOf('undo', 'last'), largeChangeShape.write(newLargeChange('delete', atMs, 'days', {}))],
    [
      keyOf('undo', '00000000'),
      undoNotesShape.write([
        ['a', [{ key: '2026-11-24/1/a', before: 'Held the door', left: null }]],
      ]),
    ],
  ]);
const undoLeft = async () => [...(await lying()).keys()].filter((key) => key.startsWith('undo/'));

describe('the undo of a large change', () => {
  it.each([
    ['just before its time is over', UNDO_FOR_MS - 1, 2],
    ['once its time is over', UNDO_FOR_MS, 0],
    ['long after', 40 * DAY_MS, 0],
    ['where it is from a time to come, as clocks go', -40 * DAY_MS, 0],
    ['where the clock was set back a little', -HOUR_MS, 2],
  ])('%s', async (_, agoMs, left) => {
    await layUndo(NOW - agoMs);
    await look();
    expect(await undoLeft()).toHaveLength(left);
  });

  it('goes by itself within the hour in which its time is over, whenever it was made', async () => {
    for (let hours = 0; hours < 30; hours++) {
      nowMs = NOW + hours * HOUR_MS;
      if (hours === 5) await layUndo(nowMs);
      await look();
    }
    for (; nowMs < NOW + 5 * HOUR_MS + UNDO_FOR_MS; nowMs += HOUR_MS) {
      await look();
      expect(await undoLeft()).toHaveLength(2);
    }
    await look();
    expect(await undoLeft()).toEqual([]);
  });
});

describe('the undo of a large change, where the clock leaps,', () => {
  beforeEach(async () => {
    await look();
    await layUndo(NOW);
  });

  it('outlives some minutes of another century', async () => {
    for (const ms of [0, MINUTE_MS, 2 * MINUTE_MS]) {
      nowMs = Date.UTC(2150, 0, 1) + ms;
      await look();
    }
    nowMs = NOW + 3 * MINUTE_MS;
    await look();
    expect(await undoLeft()).toHaveLength(2);
  });

  it('goes an hour later where somebody was away for so long', async () => {
    nowMs = NOW + 100 * DAY_MS;
    await look();
    nowMs += HOUR_MS;
    await look();
    expect(await undoLeft()).toEqual([]);
  });
});

describe('who begins next', () => {
  it('does not look again on the same day', async () => {
    expect([await look(), await look()]).toEqual([true, false]);
    nowMs += DAY_MS;
    expect(await look()).toBe(true);
  });

  it('looks where the last look was noted while the clock was wrong', async () => {
    nowMs = Date.UTC(2150, 0, 1);
    await look();
    nowMs = NOW;
    expect(await look()).toBe(true);
  });

  it('looks where what is noted does not parse', async () => {
    stored.local[STORAGE_KEYS.tidyAt.key] = 'tomorrow';
    expect(await look()).toBe(true);
  });
});

it('a key goes where nothing is left that it could open', async () => {
  const names = ['letter', 'copied', 'undone', 'staged', 'draft', 'unused'];
  const nameOf = (name: string) =>
    name === 'draft' ? STORAGE_KEYS.sealedDraft.key : `letter/forgiveness/${name}`;
  for (const name of names) {
    files.set(`${ERASABLE_KEYS}/${encodeURIComponent(nameOf(name))}`, new Uint8Array(32));
  }
  stored.local[STORAGE_KEYS.sealedDraft.key] = { v: 1, value: {} };
  const record = (name: string) => [nameOf(name), { v: 2, value: {} }] as const;
  await lay([
    record('letter'),
    [keyOf('part', 'letters/s'), partShape.write({ records: JSON.stringify([record('copied')]) })],
    [
      keyOf('undo', '00000000'),
      undoNotesShape.write([['x', [{ key: nameOf('undone'), before: {}, left: null }]]]),
    ],
    [keyOf('import', '1'), [{ section: 'others', value: { key: nameOf('staged') } }]],
  ]);
  await look();
  expect([...files.keys()].map((path) => decodeURIComponent(path.split('/')[1] ?? ''))).toEqual(
    names.filter((name) => name !== 'unused').map(nameOf),
  );
});
