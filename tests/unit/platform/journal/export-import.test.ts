import { beforeEach, describe, expect, it, vi } from 'vitest';
import fc from '@/tests/unit/generated';
import { type GeneratedJournal, journals } from '@/tests/unit/journal/generated-journals';
import { afresh, journal, lay, lying, stored } from '@/tests/unit/platform/fake-browser';
import { type Entry, entryKey, entryShape, newEntry } from '@/utils/journal/model/entry';
import { personShape } from '@/utils/journal/model/person';
import { KIND_OF_LIST, LISTS_BESIDE, SHAPES_BESIDE } from '@/utils/journal/model/record-kinds';
import { type Tombstone, tombstoneShape } from '@/utils/journal/model/tombstone';
import type { BookWish } from '@/utils/journal/transfer/book';
import type { FileInspection } from '@/utils/journal/transfer/transfer';
import { dayOf } from '@/utils/shared/days';
import { KINDS } from '@/utils/shared/kinds';
import type { Shape } from '@/utils/shared/versioned-schema';

beforeEach(afresh);

const exporting = () => import('@/utils/platform/journal/export');
const staging = () => import('@/utils/platform/journal/import-staging');
const importing = () => import('@/utils/platform/journal/import');
const copies = () => import('@/utils/platform/journal/snapshots');

const running = { signal: new AbortController().signal, onProgress: () => undefined };
const words = {
  title: 'Kind acts',
  day: (day: string) => day,
  direction: (direction: string) => direction,
  kind: (kind: string) => kind,
  need: 'They needed',
  feltBefore: 'Before',
  feltAfter: 'After',
};

async function exported(
  format: 'json' | 'csv' | 'markdown' = 'json',
  passphrase: string | null = null,
): Promise<File> {
  const { exportJournal } = await exporting();
  const { file, name } = await exportJournal({
    format,
    passphrase,
    words,
    today: '2026-11-25',
    ...running,
  });
  return new File([file], name);
}
const fileOf = (text: string | Uint8Array<ArrayBuffer>, name = 'a.json') => new File([text], name);

/** A table as it is read where the person changes nothing. */
const readingOf = ({
  mapping,
  orders,
  newestFirst,
}: Extract<FileInspection, { kind: 'table' }>) => ({
  mapping,
  newestFirst,
  order: orders[mapping.day ?? -1]?.order ?? ('dmy' as const),
});

/** Through to the preview; the journal is as it was. */
async function looked(file: File, passphrase: string | null = null) {
  const { inspectFile, stageFile } = await staging();
  const { previewOf } = await importing();
  const opened = { file, passphrase };
  const look = await inspectFile(opened);
  const table = look.kind === 'table' ? readingOf(look) : null;
  const staged = await stageFile(opened, table, running);
  return { staged, preview: await previewOf(staged, running) };
}

async function broughtIn(file: File, more: { revive?: boolean; choices?: boolean } = {}) {
  const { applyImport } = await importing();
  const { staged } = await looked(file);
  return applyImport(staged, { revive: false, choices: false, ...more }, running);
}

const layJournal = ({ entries, gone, ...beside }: GeneratedJournal) =>
  lay([
    ...entries.map((each) => [entryKey(each), entryShape.write(each)] as const),
    ...LISTS_BESIDE.flatMap((list) => {
      const kind = KIND_OF_LIST[list];
      const shape = SHAPES_BESIDE[kind] as Shape<{ id: string }>;
      return beside[list].map((each) => [`${kind}/${each.id}`, shape.write(each)] as const);
    }),
    ...gone.map((each) => [`gone/${each.id}`, tombstoneShape.write(each)] as const),
  ]);

/** Undoes the newest large change. */
async function undoLast() {
  const { readLargeChanges, undoLargeChange } = await journal();
  const [last] = await readLargeChanges();
  return last ? undoLargeChange(last.id) : null;
}

/** The journal itself, without what is derived from it or kept beside it. */
async function itself(): Promise<Map<string, unknown>> {
  const all = await lying();
  return new Map(
    [...all].filter(([key]) =>
      /^(?:\d|person\/|intention\/|occasion\/|heard\/|asked\/|gone\/|letter\/)/.test(key),
    ),
  );
}

const entry = (id: string, more: Partial<Entry> = {}): Entry => ({
  ...newEntry(id, `words of ${id}`, '2026-11-24', 1_000),
  ...more,
});
const someEntries = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    entry(`id ${i}`, {
      day: `20${String(10 + (i % 15))}-0${1 + (i % 9)}-1${i % 10}`,
      writtenAt: i,
      kind: KINDS[i % KINDS.length] ?? null,
    }),
  );
const journalOf = (...entries: Entry[]): GeneratedJournal => ({
  entries,
  people: [],
  intentions: [],
  occasions: [],
  heard: [],
  asked: [],
  gone: [],
});

/** A practice of the person's own, as it is stored. */
const own = (id: string) => ({
  v: 1,
  value: { id, kind: 'help', title: 'Mend it', invitation: '', smaller: '' },
});
/** Local storage but for what the next new tab goes by. */
const chosen = () =>
  Object.fromEntries(
    Object.entries(stored.local).filter(([key]) => !/^(?:paint|journal\.)/.test(key)),
  );

describe('export, then import', () => {
  it('gives the same journal', async () => {
    await fc.assert(
      fc.asyncProperty(journals, async (made) => {
        await afresh();
        await layJournal(made);
        const before = await itself();
        const file = await exported();
        await afresh();
        await broughtIn(file);
        expect(await itself()).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });

  it('of two diverged journals gives the same in any order', async () => {
    await fc.assert(
      fc.asyncProperty(journals, journals, async (a, b) => {
        const files: File[] = [];
        for (const each of [a, b]) {
          await afresh();
          await layJournal(each);
          files.push(await exported());
        }
        const results = [];
        for (const order of [
          [0, 1],
          [1, 0],
          [0, 1, 1, 0],
        ]) {
          await afresh();
          for (const i of order) await broughtIn(files[i] as File);
          results.push(await itself());
        }
        expect(results[1]).toEqual(results[0]);
        expect(results[2]).toEqual(results[0]);
      }),
      { numRuns: 30 },
    );
  });

  it('a second time changes nothing', async () => {
    await layJournal(journalOf(...someEntries(1_234)));
    const file = await exported();
    await afresh();
    expect(await broughtIn(file)).toEqual({ new: 1_234, changed: 0, deleted: 0 });
    const before = await itself();
    const { preview } = await looked(file);
    expect(preview.entries).toMatchObject({ new: 0, changed: 0, deleted: 0, same: 1_234 });
    expect(await broughtIn(file)).toEqual({ new: 0, changed: 0, deleted: 0 });
    expect(await itself()).toEqual(before);
  });

  it('finds what came by its id and by search', async () => {
    await layJournal(journalOf(...someEntries(50)));
    const file = await exported();
    await afresh();
    await broughtIn(file);
    const { readEntry, search } = await journal();
    expect(await readEntry('id 33')).toEqual(someEntries(50)[33]);
    expect(await Array.fromAsync(search({ words: 'id 33' }))).toHaveLength(1);
  });

  it('takes letters along, and settings and practices where that is agreed to', async () => {
    const letter = { v: 1, value: { id: 'l', words: 'Dear me', changedAt: 5 } };
    await lay([['letter/l', letter]]);
    stored.sync['settings.rhythmMinutes'] = { v: 1, value: 45 };
    stored.local['practice.2026-11-24'] = { v: 1, value: { exchanged: 1, done: true } };
    stored.sync['own-practice.own-12345678'] = own('own-12345678');
    // Sync storage would not take this one.
    stored.local['own-practices'] = { v: 1, value: { 'own-abcdefgh': own('own-abcdefgh') } };
    const file = await exported();
    await afresh();
    const { preview } = await looked(file);
    expect([preview.others, preview.choices]).toEqual([1, 4]);
    await broughtIn(file);
    expect(stored.sync).toEqual({});
    expect((await lying()).get('letter/l')).toEqual(letter);
    await broughtIn(file, { choices: true });
    expect(stored.sync).toEqual({
      'settings.rhythmMinutes': { v: 1, value: 45 },
      'own-practice.own-12345678': own('own-12345678'),
      'own-practice.own-abcdefgh': own('own-abcdefgh'),
    });
    expect(stored.local['practice.2026-11-24']).toEqual({
      v: 1,
      value: { exchanged: 1, done: true },
    });
    await undoLast();
    expect([stored.sync, chosen()]).toEqual([{}, {}]);
  });

  it('keeps what did not parse in the file, and brings nothing of it in', async () => {
    const bad = { v: 2, value: { ...entry('a'), words: 7 } };
    await lay([
      [entryKey(entry('a')), bad],
      ['person/p', { v: 1, value: {} }],
    ]);
    await layJournal(journalOf(entry('b')));
    const file = await exported();
    expect(await file.text()).toContain('"words":7');
    await afresh();
    const { preview } = await looked(file);
    expect([preview.entries.new, preview.unreadable]).toEqual([1, 2]);
  });

  it('writes a record a line, which JSON.parse reads as well', async () => {
    await layJournal(journalOf(entry('a'), entry('b')));
    const text = await (await exported()).text();
    expect(JSON.parse(text)).toMatchObject({
      format: 'deep-kindness-journal',
      version: 2,
      entries: [entryShape.write(entry('a')), entryShape.write(entry('b'))],
    });
    expect(text.split('\n').filter((line) => line.includes('words of'))).toHaveLength(2);
  });
});

describe('a file of another version', () => {
  it('that is older is brought up to date', async () => {
    const { id, day, writtenAt, changedAt, words, direction } = entry('a');
    const file = fileOf(
      JSON.stringify({
        entries: [{ v: 1, value: { id, day, writtenAt, changedAt, words, direction } }],
        version: 1,
        format: 'deep-kindness-journal',
        hugs: [1],
      }),
    );
    const { preview } = await looked(file);
    expect(preview.unknown).toEqual(['hugs']);
    await broughtIn(file);
    expect(await (await journal()).readEntry('a')).toEqual(entry('a'));
  });

  it('that is newer as a whole is told', async () => {
    const file = fileOf(JSON.stringify({ format: 'deep-kindness-journal', version: 3 }));
    await expect(looked(file)).rejects.toMatchObject({ problem: { why: 'newer' } });
  });
});

describe('a file that can not be brought in', () => {
  const ours = (entries: unknown[]) =>
    `{\n"format": "deep-kindness-journal",\n"version": 1,\n"entries": [\n${entries
      .map((each) => JSON.stringify(each))
      .join(',\n')}\n]\n}`;
  const good = entryShape.write(entry('a'));
  const with_ = (more: object) => ({ v: 2, value: { ...entry('b'), ...more } });

  it.each([
    ['no JSON', '{"format": "deep-kindness-journal", oops}', 'not-json', 1, null],
    ['something else', '{"version": 3, "notes": []}', 'not-ours', 1, null],
    ['a list', '[1, 2]', 'not-ours', null, null],
    ['a web page', '<!doctype html>', 'not-ours', null, null],
    ['nothing', '', 'not-ours', null, null],
    ['cut off before anything of it', ours([good]).slice(0, -30), 'truncated', 5, null],
    [
      'no list',
      '{"format": "deep-kindness-journal", "entries": {}}',
      'record',
      1,
      'entries: not a list',
    ],
  ])('because it is or has %s', async (_, text, why, line, detail) => {
    const before = await lying();
    const rejected = expect(looked(fileOf(text))).rejects;
    await rejected.toMatchObject({ problem: detail === null ? { why } : { why, line, detail } });
    if (why === 'truncated')
      await expect(looked(fileOf(text))).rejects.toMatchObject({ problem: { line } });
    const after = await lying();
    after.delete('index/version');
    expect(after).toEqual(before);
  });

  it.each([
    ['a wrong type', ours([good, with_({ words: 7 })]), 6, 'entries: words: not of type string'],
    [
      'no such day',
      ours([with_({ day: '2026-02-30' }), good]),
      5,
      'entries: day: not in the expected shape',
    ],
    [
      'a far instant',
      ours([with_({ changedAt: 9e13 }), good]),
      5,
      'entries: changedAt: after the year 2200',
    ],
    ['an id of control characters', ours([with_({ id: 'a\nb' }), good]), 5, expect.any(String)],
    ['a newer version', ours([{ v: 99, value: {} }, good]), 5, expect.stringContaining('newer')],
    ['nothing of a record', ours([good, 7]), 6, expect.any(String)],
    [
      'a key that is not its own',
      ours([good]).replace('\n]', '\n],\n"others": [{"key": "undo/last", "v": 1, "value": 0}]'),
      7,
      'others: key: not one of its own',
    ],
    [
      'a setting out of bounds',
      ours([good]).replace(
        '\n]',
        '\n],\n"settings": [{"key": "settings.rhythmMinutes", "v": 1, "value": 0}]',
      ),
      7,
      'settings.rhythmMinutes: less than 1',
    ],
  ])(
    'a record with %s is left out and listed, and all else comes',
    async (_, text, line, detail) => {
      const { preview, staged } = await looked(fileOf(text));
      expect(preview.skipped).toEqual([{ line, record: null, why: 'record', detail }]);
      expect(preview.entries.new).toBe(1);
      const { applyImport } = await importing();
      await applyImport(staged, { revive: false, choices: false }, running);
      expect(await (await journal()).readEntry('a')).toEqual(entry('a'));
    },
  );

  it('prototype keys are keys like any other', async () => {
    const text = ours([good])
      .replace('{"v":2,', '{"__proto__":{"v":3,"polluted":1},"v":2,')
      .replace('"version"', '"__proto__": {"polluted": 1},\n"constructor": [1],\n"version"');
    const { preview } = await looked(fileOf(text));
    expect(preview.entries.new).toBe(1);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('10,000 damaged files change nothing, and what is wrong is told', async () => {
    const { FileError } = await import('@/utils/journal/transfer/json-file');
    const { discard } = await staging();
    await layJournal(journalOf(...someEntries(3)));
    await lay([
      [
        'person/p0',
        personShape.write({ id: 'p0', name: 'Anna', alsoCalled: [], birthday: null, changedAt: 1 }),
      ],
    ]);
    stored.sync['settings.rhythmMinutes'] = { v: 1, value: 45 };
    const whole = new Uint8Array(await (await exported()).arrayBuffer());
    const before = await itself();
    const choices = structuredClone(stored);
    let told = 0;
    const random = mulberry(7);
    for (let n = 0; n < 10_000; n++) {
      try {
        const { staged } = await looked(fileOf(damaged(whole, random)));
        if (staged.skipped.length > 0) told += 1;
        await discard(staged);
      } catch (error) {
        if (!(error instanceof FileError)) throw error;
        told += 1;
      }
    }
    expect(await itself()).toEqual(before);
    expect(stored).toEqual(choices);
    // The others were damaged within a person's words, where nobody can know.
    expect(told).toBeGreaterThan(8_000);
  });
});

/** Some bytes exchanged, cut out, doubled, put in or left off the end. */
function damaged(whole: Uint8Array, random: () => number): Uint8Array<ArrayBuffer> {
  let bytes = [...whole];
  for (let times = 1 + Math.floor(random() * 3); times > 0; times--) {
    const at = Math.floor(random() * bytes.length);
    const length = 1 + Math.floor(random() * 12);
    const some = bytes.slice(at, at + length);
    switch (Math.floor(random() * 6)) {
      case 0:
        bytes[at] = Math.floor(random() * 256);
        break;
      case 1:
        bytes.splice(at, length);
        break;
      case 2:
        bytes.splice(at, 0, ...some);
        break;
      case 3:
        bytes.splice(
          at,
          length,
          ...'{"[]},:null0'
            .slice(0, length)
            .split('')
            .map((c) => c.charCodeAt(0)),
        );
        break;
      case 4:
        bytes = bytes.slice(0, at);
        break;
      default:
        bytes.splice(at, length, ...some.reverse());
    }
  }
  return new Uint8Array(bytes);
}

/** A small generator of numbers between 0 and 1 that gives the same for the same seed. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe('a preview', () => {
  it('says what would change, and nothing does', async () => {
    const gone: Tombstone = { id: 'gone here', what: 'entry', goneAt: 2_000, into: null };
    await layJournal({
      ...journalOf(
        entry('same'),
        entry('older here'),
        entry('newer here', { changedAt: 9_000 }),
        entry('gone there'),
      ),
      gone: [gone],
    });
    const before = await itself();
    const there = {
      format: 'deep-kindness-journal',
      version: 1,
      entries: [
        entry('same'),
        entry('older here', { changedAt: 2_000, words: 'changed' }),
        entry('newer here', { words: 'older' }),
        entry('gone here'),
        entry('new'),
      ].map(entryShape.write),
      gone: ['gone there', 'never here'].map((id) =>
        tombstoneShape.write({ id, what: 'entry', goneAt: 3_000, into: null }),
      ),
    };
    const file = fileOf(JSON.stringify(there));
    const { preview, staged } = await looked(file);
    expect(preview.entries).toEqual({ new: 1, changed: 1, deleted: 1, same: 2, staysDeleted: 1 });
    expect(preview.examples).toContainEqual({
      fate: 'new',
      day: '2026-11-24',
      words: 'words of new',
    });
    expect(await itself()).toEqual(before);
    const { applyImport } = await importing();
    expect(await applyImport(staged, { revive: true, choices: false }, running)).toEqual({
      new: 2,
      changed: 1,
      deleted: 1,
    });
  });
});

describe('an import', () => {
  it('can be undone, but not what was changed since', async () => {
    const { writeEntry, readLargeChanges, readEntry } = await journal();
    for (const each of ['a', 'b', 'moves']) await writeEntry(entry(each));
    const before = await itself();
    const newer = { changedAt: 2_000, words: 'from the file' };
    const file = fileOf(
      JSON.stringify({
        format: 'deep-kindness-journal',
        version: 1,
        entries: [
          entry('a', newer),
          entry('moves', { ...newer, day: '2020-01-01' }),
          entry('new', newer),
          entry('new and changed', newer),
          entry('new and moved', newer),
        ].map(entryShape.write),
        gone: [tombstoneShape.write({ id: 'b', what: 'entry', goneAt: 3_000, into: null })],
      }),
    );
    await broughtIn(file);
    expect(await readLargeChanges()).toMatchObject([{ what: 'import', about: 'a.json' }]);
    const changed = entry('new and changed', { changedAt: 5_000 });
    const moved = entry('new and moved', { changedAt: 5_000, day: '2021-01-01' });
    await writeEntry(changed);
    await writeEntry(moved);
    expect(await undoLast()).toMatchObject({ stayed: 2 });
    const after = await itself();
    for (const each of [changed, moved]) {
      expect(after.get(entryKey(each))).toEqual(entryShape.write(each));
      after.delete(entryKey(each));
    }
    expect(after).toEqual(before);
    expect(await readEntry('moves')).toEqual(entry('moves'));
    expect(await readLargeChanges()).toEqual([]);
  });

  it('that is stopped leaves everything as it was', async () => {
    await layJournal(journalOf(...someEntries(1_600)));
    const file = await exported();
    await afresh();
    const { applyImport } = await importing();
    const { staged } = await looked(file);
    const stop = new AbortController();
    let told = 0;
    const onProgress = () => {
      if (++told === 3) stop.abort();
    };
    const done = applyImport(
      staged,
      { revive: false, choices: false },
      { signal: stop.signal, onProgress },
    );
    await expect(done).rejects.toThrow();
    expect(await itself()).toEqual(new Map());
    expect(await broughtIn(file)).toMatchObject({ new: 1_600 });
  });

  it('says no word of what was forgotten here', async () => {
    const { writePerson, forgetPerson, readEntry, readPeople } = await journal();
    const ann = { id: 'ann', name: 'Ann', alsoCalled: [], birthday: null, changedAt: 1 };
    await writePerson(ann);
    await layJournal(journalOf(entry('a', { people: ['ann', 'bo'] })));
    const file = await exported();
    await forgetPerson(ann, true);
    await (await journal()).deleteJournal();
    await lay([
      ['gone/ann', tombstoneShape.write({ id: 'ann', what: 'person', goneAt: 5, into: null })],
    ]);
    await broughtIn(file);
    expect(await readPeople()).toEqual([]);
    expect((await readEntry('a'))?.people).toEqual(['bo']);
  });

  it('never writes over what does not parse without a copy of it', async () => {
    const bad = { v: 2, value: { ...entry('a'), words: 7 } };
    await lay([[entryKey(entry('a')), bad]]);
    const file = fileOf(
      JSON.stringify({
        format: 'deep-kindness-journal',
        version: 1,
        entries: [entryShape.write(entry('a'))],
      }),
    );
    await broughtIn(file);
    expect(await (await journal()).readEntry('a')).toEqual(entry('a'));
    expect(Object.values(chosen())).toEqual([expect.objectContaining({ raw: bad })]);
  });
});

describe('a table', () => {
  it('of our own, brought in again, changes nothing', async () => {
    const { writePerson, writeEntry } = await journal();
    await writePerson({ id: 'ann', name: 'Ann', alsoCalled: [], birthday: null, changedAt: 1 });
    for (const each of someEntries(20)) await writeEntry({ ...each, people: ['ann'] });
    const { preview } = await looked(await exported('csv'));
    expect(preview.entries).toMatchObject({ new: 0, changed: 0, same: 20 });
    expect(preview.people.new).toBe(0);
  });

  it('of another journal comes in once, with its people', async () => {
    const file = fileOf('Datum;Eintrag;Wer\r\n24.11.2026;Tee gekocht;Jörg\r\n', 'a.csv');
    expect(await broughtIn(file)).toMatchObject({ new: 1 });
    expect(await broughtIn(file)).toMatchObject({ new: 0, changed: 0 });
    const { readPeople } = await journal();
    expect((await readPeople()).map(({ name }) => name)).toEqual(['Jörg']);
  });

  it('of an old spreadsheet is read in its alphabet', async () => {
    const text = 'Datum;Eintrag\r\n24.11.2026;T\u00fcr aufgehalten\r\n';
    await broughtIn(
      fileOf(
        Uint8Array.from(text, (char) => char.charCodeAt(0)),
        'a.csv',
      ),
    );
    const { readEntries } = await journal();
    expect((await readEntries('2026-11-24', '2026-11-24'))[0]?.words).toBe('Tür aufgehalten');
  });
});

describe('a sealed file', () => {
  it('opens with its passphrase, and says so where it is another', async () => {
    await layJournal(journalOf(...someEntries(900)));
    const file = await exported('json', 'Grüße aus Bonn');
    const text = await file.text();
    expect(text).not.toContain('words of');
    expect(JSON.parse(text.split('\n')[0] ?? '')).toMatchObject({
      format: 'deep-kindness-sealed',
      cipher: 'AES-256-GCM',
      key: 'PBKDF2-SHA-256',
      rounds: 600_000,
    });
    const { inspectFile } = await staging();
    expect(await inspectFile({ file, passphrase: null })).toEqual({ kind: 'sealed' });
    await expect(looked(file, 'Grüße aus Köln')).rejects.toMatchObject({ why: 'wrong-passphrase' });
    const { preview } = await looked(file, 'Grüße aus Bonn'.normalize('NFD'));
    expect(preview.entries.same).toBe(900);
  });

  it('that was changed anywhere, cut, or put together anew does not open', async () => {
    const {
      sealFile: seal,
      unsealFile: unseal,
      readSealedHead,
    } = await import('@/utils/crypto/sealed-file');
    const bytes = (async function* () {
      for (let i = 0; i < 5; i++) yield new Uint8Array(150_000).fill(i);
    })();
    const pieces = await Array.fromAsync(seal(bytes, 'open', 'a.json', 60_000));
    expect(pieces).toHaveLength(4);
    const opened = async (parts: Uint8Array[]) => {
      const file = new Blob(parts as Uint8Array<ArrayBuffer>[]);
      const head = await readSealedHead(file);
      if (!head) throw new Error('no head');
      return Array.fromAsync(unseal(file, head, 'open'));
    };
    expect((await opened(pieces)).reduce((sum, { length }) => sum + length, 0)).toBe(750_000);
    const [head, one, two, last] = pieces as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
    const flipped = Uint8Array.from(two);
    flipped[99] = (flipped[99] as number) ^ 1;
    const renamed = new TextEncoder().encode(
      new TextDecoder().decode(head).replace('a.json', 'b.json'),
    );
    for (const parts of [
      [head, one, flipped, last],
      [head, two, one, last],
      [head, one, last],
      [head, one, two],
      [head, one, two, last.slice(0, -1)],
      [head],
      [head, one, two, last, last],
      [renamed, one, two, last],
    ]) {
      await expect(opened(parts)).rejects.toMatchObject({ why: 'damaged' });
    }
  });
});

describe('copies inside', () => {
  it('are made once a day where something changed, and share what did not', async () => {
    const { snapshotWhenDue, readSnapshots, snapshotNow } = await copies();
    const { writeEntry, removeEntries } = await journal();
    await snapshotWhenDue();
    expect(await readSnapshots()).toEqual([]);
    for (const each of someEntries(40)) await writeEntry(each);
    await snapshotWhenDue();
    await writeEntry(entry('later that day'));
    await snapshotWhenDue();
    expect((await readSnapshots()).map(({ entries }) => entries)).toEqual([40]);
    const parts = async () => [...(await lying()).keys()].filter((key) => key.startsWith('part/'));
    const first = await parts();
    await snapshotNow();
    expect((await readSnapshots()).map(({ entries }) => entries)).toEqual([41, 40]);
    expect(await parts()).toHaveLength(first.length + 1);
    await snapshotNow();
    expect(await readSnapshots()).toHaveLength(2);
    await removeEntries([entry('later that day')]);
    for (let i = 0; i < 9; i++) {
      await writeEntry(entry(`${i}`));
      await snapshotNow();
    }
    expect(await readSnapshots()).toHaveLength(7);
    // Months that did not change are there once, and the one that did once for each copy.
    expect((await parts()).filter((key) => !key.includes('2026-11'))).toHaveLength(
      first.length + 1,
    );
    expect((await parts()).filter((key) => key.includes('2026-11'))).toHaveLength(7);
  });

  it('of a clock that was wrong for a while push out no other', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const on = async (day: string, words?: string) => {
      vi.setSystemTime(new Date(`${day}T12:00:00`));
      if (words) await (await journal()).writeEntry(entry(words));
      await (await copies()).snapshotWhenDue();
    };
    try {
      await on('2026-11-20', 'a');
      await on('2026-11-21', 'b');
      await on('2150-01-01', 'c');
      await on('2026-11-22', 'd');
      // Nothing new: no copy, as on any other day.
      for (let date = 23; date <= 30; date++) await on(`2026-11-${date}`);
      const copied = async () =>
        (await (await copies()).readSnapshots()).map(({ atMs }) => dayOf(atMs));
      expect(await copied()).toEqual(['2150-01-01', '2026-11-22', '2026-11-21', '2026-11-20']);
      for (let date = 1; date <= 4; date++) await on(`2026-12-0${date}`, `later ${date}`);
      expect(await copied()).toEqual([
        ...['2026-12-04', '2026-12-03', '2026-12-02', '2026-12-01'],
        ...['2026-11-22', '2026-11-21', '2026-11-20'],
      ]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('bring back what was deleted and make what was changed as it was, and that can be undone', async () => {
    const { snapshotNow, readSnapshots } = await copies();
    const { writeEntry, removeEntries, readEntries } = await journal();
    for (const each of ['a', 'b', 'c']) await writeEntry(entry(each));
    await snapshotNow();
    await removeEntries([entry('a')]);
    await writeEntry(entry('b', { words: 'spoiled', changedAt: 5_000 }));
    await writeEntry(entry('since'));
    const before = await itself();
    const { stageSnapshot } = await staging();
    const { previewOf, applyImport } = await importing();
    const [snapshot] = await readSnapshots();
    if (!snapshot) throw new Error('no copy');
    const staged = await stageSnapshot(snapshot, 'yesterday');
    const preview = await previewOf(staged, running);
    expect(preview.entries).toMatchObject({ new: 1, changed: 1, same: 1, deleted: 0 });
    await applyImport(staged, { revive: false, choices: false }, running);
    const words = (await readEntries('2026-11-24', '2026-11-24')).map(({ words }) => words).sort();
    expect(words).toEqual(['words of a', 'words of b', 'words of c', 'words of since']);
    await undoLast();
    expect(await itself()).toEqual(before);
  });
});

describe('deleting', () => {
  it('of days takes all of them, and can be undone', async () => {
    const { writeEntry, removeDays, countDays, readEntries } = await journal();
    for (const [i, day] of ['2026-11-22', '2026-11-23', '2026-11-24'].entries()) {
      await writeEntry(entry(`${i}`, { day }));
    }
    const before = await itself();
    expect(await countDays('2026-11-22', '2026-11-23')).toBe(2);
    expect(await removeDays('2026-11-22', '2026-11-23')).toBe(2);
    expect((await readEntries('0000-01-01', '9999-12-31')).map(({ id }) => id)).toEqual(['2']);
    await undoLast();
    expect(await itself()).toEqual(before);
  });

  it('of everything leaves nothing, and an export brings all of it back', async () => {
    const { writeEntry, removeEntries, readEntries } = await journal();
    await writeEntry(entry('a'));
    await writeEntry(entry('b'));
    const file = await exported();
    await removeEntries([entry('b')]);
    await (await copies()).snapshotNow();
    stored.local.draft = { v: 1, value: { words: 'half a th' } };
    stored.local['settings.rhythmMinutes'] = { v: 1, value: 45 };
    const { deleteEverything } = await import('@/utils/platform/journal/delete-everything');
    await deleteEverything();
    expect(await lying()).toEqual(new Map());
    expect(Object.keys(stored.local)).toEqual(['settings.rhythmMinutes']);
    await broughtIn(file);
    expect(await readEntries('0000-01-01', '9999-12-31')).toHaveLength(2);
  });
});

it('Markdown reads as it was written, and takes no line for a heading', async () => {
  const { writeEntry, writePerson } = await journal();
  await writePerson({ id: 'p', name: 'Anna', alsoCalled: [], birthday: null, changedAt: 1 });
  await writeEntry(
    entry('a', { words: '# 1. *tea*', people: ['p'], kind: 'help', note: 'one\n- two' }),
  );
  expect(await (await exported('markdown')).text()).toBe(
    '# Kind acts\n\n## 2026-11-24\n\n- \\# 1. \\*tea\\*  \n  *given · help · Anna*\n\n  one\n  \\- two\n',
  );
});

describe('a book of the journal', () => {
  const bookWords = {
    language: 'en',
    direction: 'ltr',
    title: 'From my journal',
    span: null,
    month: (month: string) => month,
    day: (day: string) => day,
    about: () => 'To',
    need: 'They needed',
    feltBefore: 'Before',
    feltAfter: 'After',
  } as const;
  const ALL = { from: null, to: null, withHard: false, monthsApart: false };
  const made = (id: string, day: string, more: Partial<Entry> = {}): Entry => ({
    ...newEntry(id, `line ${id}`, day, 1_000),
    ...more,
  });
  const ENTRIES = [
    made('a', '2025-12-31'),
    made('b', '2026-01-01'),
    made('c', '2026-01-15', { hard: true }),
    made('d', '2026-02-01', { kind: 'forgiveness' }),
    made('e', '2026-02-02', { people: ['p1'] }),
    made('f', '2026-02-03', { need: 'To hear of Rosa' }),
    made('g', '2026-02-04', { people: ['p0'] }),
  ];
  const PEOPLE = [
    { id: 'p0', name: 'Anna', alsoCalled: [], birthday: null, changedAt: 1 },
    {
      id: 'p1',
      name: 'Rosa',
      alsoCalled: [],
      birthday: null,
      hushed: 'not-by-itself' as const,
      changedAt: 1,
    },
  ];
  const bookOf = async (wish: Partial<BookWish>) => {
    const { changeTogether } = await import('@/utils/platform/journal/store');
    await changeTogether({ made: ENTRIES, people: PEOPLE });
    const { exportBook, readBook } = await exporting();
    const options = { wish: { ...ALL, ...wish }, words: bookWords, ...running };
    const book = await exportBook(options);
    const text = (await book?.file.text()) ?? '';
    const printed = (await readBook(options))?.join('') ?? '';
    // What is printed is what the file has between its head and its end.
    expect(text).toContain(printed);
    return {
      name: book?.name,
      lines: [...text.matchAll(/<p class="words" dir="auto">line (\w+)</g)].map(([, id]) => id),
      text,
    };
  };

  it.each([
    [{}, ['a', 'b', 'g'], 'journal.html'],
    [{ withHard: true }, ['a', 'b', 'c', 'd', 'e', 'f', 'g'], 'journal.html'],
    [
      { from: '2026-01-01', to: '2026-02-03', withHard: true },
      ['b', 'c', 'd', 'e', 'f'],
      'journal-2026-01-01-to-2026-02-03.html',
    ],
    [{ to: '2026-01-01' }, ['a', 'b'], 'journal-to-2026-01-01.html'],
    [{ from: '2026-02-04' }, ['g'], 'journal-2026-02-04.html'],
    [{ from: '2026-01-15', to: '2026-02-03' }, [], undefined],
  ])(
    'has the days that are wished, and hard ones only if they are: %j',
    async (wish, ids, name) => {
      const book = await bookOf(wish);
      expect(book.lines).toEqual(ids);
      expect(book.name).toBe(name);
    },
  );

  it('names its style by the hash that browsers compute of it', async () => {
    const { text } = await bookOf({});
    const [, style = ''] = /<style>([^<]*)<\/style>/.exec(text) ?? [];
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
    expect(text).toContain(`'sha256-${Buffer.from(hash).toString('base64')}'`);
  });

  it('is written a piece at a time, and ends when it is stopped', async () => {
    const stopped = new AbortController();
    const { exportBook } = await exporting();
    const { changeTogether } = await import('@/utils/platform/journal/store');
    await changeTogether({ made: ENTRIES });
    const making = exportBook({
      wish: ALL,
      words: bookWords,
      signal: stopped.signal,
      onProgress: () => stopped.abort(),
    });
    await expect(making).rejects.toThrow(/abort/i);
  });
});
