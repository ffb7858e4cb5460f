/** Files as spreadsheets and other journals leave them, through to the acts they become. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { afresh, journal, lay, lying } from '@/tests/unit/platform/fake-browser';
import { type Entry, entryKey, entryShape, newEntry } from '@/utils/journal/model/entry';

beforeEach(afresh);

const staging = () => import('@/utils/platform/journal/import-staging');
const importing = () => import('@/utils/platform/journal/import');
const stagedFiles = () => import('@/utils/platform/journal/staged-files');
const running = { signal: new AbortController().signal, onProgress: () => undefined };
const agreed = { revive: false, choices: false };

async function looked(file: File) {
  const { inspectFile, stageFile } = await staging();
  const { previewOf } = await importing();
  const opened = { file, passphrase: null };
  const look = await inspectFile(opened);
  const table =
    look.kind === 'table'
      ? {
          mapping: look.mapping,
          newestFirst: look.newestFirst,
          order: look.orders[look.mapping.day ?? -1]?.order ?? ('dmy' as const),
        }
      : null;
  const staged = await stageFile(opened, table, running);
  return { look, staged, preview: await previewOf(staged, running) };
}

async function broughtIn(file: File) {
  const { staged, preview } = await looked(file);
  const { applyImport } = await importing();
  await applyImport(staged, agreed, running);
  return preview;
}

const acts = async (): Promise<Entry[]> =>
  (await journal()).readEntries('0000-01-01', '9999-12-31');
const lines = async () =>
  (await acts()).map(({ day, words, note }) => [day, words, ...(note ? [note] : [])].join(' '));

const fileOf = (
  content: string | Uint8Array<ArrayBuffer>,
  name = 'a.csv',
  lastModified = Date.now(),
) => new File([content], name, { lastModified });

function wide(text: string, isBig: boolean, mark: boolean): Uint8Array<ArrayBuffer> {
  const letters = (mark ? '\ufeff' : '') + text;
  const bytes = new Uint8Array(letters.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < letters.length; i++) view.setUint16(i * 2, letters.charCodeAt(i), !isBig);
  return bytes;
}
const oneByte = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe('a table’s encoding and separator', () => {
  const text = 'Date\tText\n2026-11-24\tTee für Ben\n';
  it.each([
    ['UTF-16 with its mark', wide(text, false, true)],
    ['UTF-16 without', wide(text, false, false)],
    ['big-endian UTF-16 with its mark', wide(text, true, true)],
    ['big-endian UTF-16 without', wide(text, true, false)],
    ['UTF-8 with a mark', `\ufeff${text}`],
    ['Windows-1252', oneByte(text)],
    ['Excel’s own first line', text.replaceAll('\t', ';').replace('Date', 'sep=;\r\nDate')],
    ['bars', text.replaceAll('\t', '|')],
  ])('%s', async (_, content) => {
    await broughtIn(fileOf(content));
    expect(await lines()).toEqual(['2026-11-24 Tee für Ben']);
  });

  it('is known from the whole file, however late its first umlaut', async () => {
    const many = Array.from({ length: 9_000 }, (_, i) => `2026-11-24,Held door number ${i} open`);
    const late = `Date,Text\n${many.join('\n')}\n2026-11-23,Tee für Ben\n`;
    expect(late.length).toBeGreaterThan(2 ** 18 + 1_000);
    await broughtIn(fileOf(oneByte(late)));
    expect((await acts())[0]?.words).toBe('Tee für Ben');
  });

  it('is UTF-8 also where some bytes are damaged: only their rows are left out', async () => {
    const whole = new TextEncoder().encode(
      'Date,Text\n2026-11-22,Tee für Ben\n2026-11-23,Brot für Mia\n2026-11-24,Suppe für X\n',
    );
    whole[whole.length - 2] = 0xff;
    const { skipped } = await broughtIn(fileOf(whole));
    expect(skipped).toMatchObject([{ line: 4, why: 'letters' }]);
    expect(await lines()).toEqual(['2026-11-22 Tee für Ben', '2026-11-23 Brot für Mia']);
  });
});

describe('a table’s days', () => {
  it.each([
    ['en-US', 'mdy', '2026-11-03'],
    ['en-GB', 'dmy', '2026-03-11'],
  ])(
    'that can be meant in two ways are asked about, as %s has it at first',
    async (language, order, day) => {
      vi.stubGlobal('navigator', { ...navigator, language, locks: navigator.locks });
      const { look } = await looked(fileOf('Date,Text\n11/3/2026,Tea for Ben\n'));
      vi.unstubAllGlobals();
      expect(look).toMatchObject({
        orders: [{ order, possible: ['dmy', 'mdy'], example: '11/3/2026' }, {}],
      });
      vi.stubGlobal('navigator', { ...navigator, language, locks: navigator.locks });
      await broughtIn(fileOf('Date,Text\n11/3/2026,Tea for Ben\n'));
      vi.unstubAllGlobals();
      expect((await acts())[0]?.day).toBe(day);
    },
  );
});

describe('a table as people really leave it', () => {
  it('has no row of names: no row is lost', async () => {
    await broughtIn(fileOf('2026-11-23,Tea for Ben\n2026-11-24,Soup\n'));
    expect(await lines()).toEqual(['2026-11-23 Tea for Ben', '2026-11-24 Soup']);
  });

  it('has a line above its names: that line alone is left out', async () => {
    const { skipped } = await broughtIn(
      fileOf('# My journal\nDate,Text\n2026-11-23,Tea for Ben\n2026-11-24,Soup\n'),
    );
    expect(skipped).toMatchObject([{ line: 1, why: 'day', detail: '# My journal' }]);
    expect(await lines()).toEqual(['2026-11-23 Tea for Ben', '2026-11-24 Soup']);
  });

  it('has a sign of no text in it: only that is left out', async () => {
    await broughtIn(fileOf('date,text\n2026-11-23,Tea f\0or Ben\n2026-11-24,So\x07up\n'));
    expect(await lines()).toEqual(['2026-11-23 Tea for Ben', '2026-11-24 Soup']);
  });

  it('has an app’s markup: it is read as that app shows it', async () => {
    await broughtIn(
      fileOf(
        'full_date,note_title,note\n2026-11-23,<b>Tea</b> &amp; cake,for Ben<br>and Ann\n2026-11-24,I <3 Ben,a < b\n',
      ),
    );
    expect(await lines()).toEqual([
      '2026-11-23 Tea & cake for Ben\nand Ann',
      '2026-11-24 I <3 Ben a < b',
    ]);
  });

  it('has the years of another calendar: they are told, not taken', async () => {
    const { skipped } = await broughtIn(
      fileOf('date,text\n1405-09-03,Tea\n۱۴۰۵/۰۹/۰۳,Soup\n24/11/2569,Rice\n2026-11-24,Bread\n'),
    );
    expect(skipped.map(({ line, why }) => [line, why])).toEqual([
      [2, 'day'],
      [3, 'day'],
      [4, 'to-come'],
    ]);
    expect(await lines()).toEqual(['2026-11-24 Bread']);
  });

  it.each([
    [
      'Markdown of ours',
      '# Journal\n\n## Tuesday, November 24, 2026\n\n- Tea, for Ben  \n  *Given*\n',
    ],
    ['a note with its properties', '---\ntags: a, b\n---\n# Tea, soup\n- for Ben, and Ann\n'],
    ['a text with its own looks', '{\\rtf1\\ansi Tea, soup}'],
    ['a list', 'Tea for Ben\nSoup for Ann\n'],
    ['a picture', Uint8Array.from({ length: 600 }, (_, i) => (i * 7) % 32)],
  ])('is none: %s', async (_, content) => {
    await expect(looked(fileOf(content))).rejects.toMatchObject({ problem: { why: 'not-ours' } });
  });
});

describe('a row that can’t be read', () => {
  it('refuses no file: it is listed, with all others of its kind, and the rest comes', async () => {
    const preview = await broughtIn(
      fileOf(
        'date,text\n2026-11-20,Tea for Ben\n2026-11-21,\nsoon,Soup\n2026-11-22,Bread for Mia\n',
      ),
    );
    expect(preview.skipped).toEqual([
      { line: 3, record: null, why: 'words', detail: '2026-11-21' },
      { line: 4, record: null, why: 'day', detail: 'soon' },
    ]);
    expect(await lines()).toEqual(['2026-11-20 Tea for Ben', '2026-11-22 Bread for Mia']);
  });
});

it('a journal that was cut off comes as far as it goes, and where it ends is told', async () => {
  const records = ['a', 'b'].map((id) =>
    JSON.stringify(entryShape.write(newEntry(id, `Tea for ${id}`, '2026-11-24', 1))),
  );
  const whole = `{\n"format": "deep-kindness-journal",\n"version": 1,\n"entries": [\n${records.join(',\n')}\n]\n}`;
  const { skipped } = await broughtIn(fileOf(whole.slice(0, -40), 'a.json'));
  expect(skipped).toEqual([{ line: 6, record: null, why: 'cut', detail: '' }]);
  expect(await lines()).toEqual(['2026-11-24 Tea for a']);
  // What was complete but for its last brackets lacks nothing that can be known.
  await broughtIn(fileOf(whole.slice(0, -4), 'a.json'));
  expect(await lines()).toEqual(['2026-11-24 Tea for a', '2026-11-24 Tea for b']);
});

describe('acts of a day', () => {
  it('keep their order, by their times or as they stand', async () => {
    const words = ['first', 'second', 'third', 'fourth', 'fifth'];
    const timed = words.map((each, i) => `2026-11-20 ${String(7 + i).padStart(2, '0')}:00,${each}`);
    await broughtIn(fileOf(`date,text\n${timed.reverse().join('\n')}\n`));
    expect((await acts()).map((each) => each.words)).toEqual(words);
    await afresh();
    await broughtIn(fileOf(`date,text\n${words.map((each) => `2026-11-20,${each}`).join('\n')}\n`));
    expect((await acts()).map((each) => each.words)).toEqual(words);
    await afresh();
    const newestFirst = [...words].reverse().map((each) => `2026-11-20,${each}`);
    await broughtIn(fileOf(`date,text\n2026-11-21,last\n${newestFirst.join('\n')}\n`));
    expect((await acts()).map((each) => each.words)).toEqual([...words, 'last']);
  });

  it('that came already stay as they are when the app’s next file has more', async () => {
    await broughtIn(fileOf('date,text\n2026-11-20,first\n2026-11-20,second\n'));
    const before = await acts();
    const preview = await broughtIn(
      fileOf('date,text\n2026-11-20,before\n2026-11-20,first\n2026-11-20,second\n'),
    );
    expect(preview.entries).toMatchObject({ new: 1, changed: 0, same: 2 });
    expect((await acts()).filter(({ words }) => words !== 'before')).toEqual(before);
  });
});

describe('our own table, changed in a spreadsheet', () => {
  const at = 1_795_500_000_000;
  const made = (id: string, more: Partial<Entry> = {}): Entry => ({
    ...newEntry(id, `words of ${id}`, '2026-11-24', at),
    ...more,
  });
  async function exported(): Promise<string> {
    const { exportJournal } = await import('@/utils/platform/journal/export');
    const words = {} as Parameters<typeof exportJournal>[0]['words'];
    const options = { format: 'csv', passphrase: null, words, today: '2026-11-25' } as const;
    return (await exportJournal({ ...options, ...running })).file.text();
  }

  it.each([
    ['as it was exported', (text: string) => text],
    ['without what marks its rows', (text: string) => text.replaceAll(/,[^,\r\n]*(?=\r\n)/g, '')],
  ])('%s: every changed row counts, though its stamp is unchanged', async (_, form) => {
    const { writeEntry } = await journal();
    // Words that sort before and after those they replace.
    for (const id of ['a', 'b', 'c']) await writeEntry(made(id));
    const text = form(await exported())
      .replace('words of a', 'Another')
      .replace('words of b', 'yet another');
    expect(await exported()).not.toBe(text);
    const preview = await broughtIn(fileOf(text));
    expect(preview.entries).toMatchObject({ new: 0, changed: 2, same: 1 });
    expect(await lines()).toEqual(
      ['Another', 'yet another', 'words of c'].map((words) => `2026-11-24 ${words}`),
    );
    expect((await looked(fileOf(text))).preview.entries).toMatchObject({ changed: 0, same: 3 });
  });

  it('takes nothing back that was changed here since, but what was changed in it later', async () => {
    const { writeEntry } = await journal();
    for (const id of ['a', 'b', 'c']) await writeEntry(made(id));
    const text = (await exported()).replace('words of c', 'changed there');
    await writeEntry(made('a', { words: 'changed here', changedAt: at + 5_000 }));
    await writeEntry(made('c', { words: 'changed here', changedAt: at + 5_000 }));
    await broughtIn(fileOf(text, 'a.csv', at + 9_000));
    expect(await lines()).toEqual(
      ['changed here', 'words of b', 'changed there'].map((words) => `2026-11-24 ${words}`),
    );
    await writeEntry(made('c', { words: 'changed here again', changedAt: at + 20_000 }));
    const { preview } = await looked(fileOf(text, 'a.csv', at + 9_000));
    expect(preview.entries).toMatchObject({ new: 0, changed: 0, same: 3 });
  });

  it('with fewer columns leaves what they would say as it is here', async () => {
    const { writeEntry } = await journal();
    await writeEntry(made('a', { note: 'It rained.', kind: 'help' }));
    await broughtIn(fileOf('day,words,id\n2026-11-24,Made tea,a\n'));
    expect(await acts()).toMatchObject([{ words: 'Made tea', note: 'It rained.', kind: 'help' }]);
  });
});

describe('a file of another app', () => {
  const dayOne = JSON.stringify({
    metadata: { version: '1.0' },
    entries: [
      {
        uuid: 'A',
        creationDate: '2026-11-24T10:00:00Z',
        timeZone: 'Europe/Berlin',
        text: 'Tea\\.\n\nHe smiled\\!',
      },
      { uuid: 'B', creationDate: '2026-11-24T10:00:00Z', photos: [] },
    ],
  });
  it.each([
    ['an object', dayOne, 'Day One', ['2026-11-24 Tea. He smiled!'], 1],
    ['in UTF-16', wide(dayOne, false, true), 'Day One', ['2026-11-24 Tea. He smiled!'], 1],
    [
      'a list',
      '[{"text":"Tea","timeCreated":"2026-11-24T21:30:00.000"}]',
      'Daily You',
      ['2026-11-24 Tea'],
      0,
    ],
    [
      'a record a line',
      '{"date":"2026-11-24","text":"Tea"}\n{"date":"2026-11-23","text":"Soup"}\n',
      null,
      ['2026-11-23 Soup', '2026-11-24 Tea'],
      0,
    ],
    [
      'a table of habits',
      'Date,Say thanks,Call mum\n2026-11-20,YES_MANUAL,NO\n',
      'Loop Habit Tracker',
      ['2026-11-20 Say thanks'],
      0,
    ],
    [
      'plain text',
      '[2026-11-24 21:30] Tea.\r\nHe smiled.\r\n',
      'jrnl',
      ['2026-11-24 Tea. He smiled.'],
      0,
    ],
  ])('comes in, and once: %s', async (_, content, app, read, left) => {
    const preview = await broughtIn(fileOf(content, 'a.json'));
    expect([preview.isOther, preview.app, preview.skipped.length]).toEqual([true, app, left]);
    expect(await lines()).toEqual(read);
    const again = await broughtIn(fileOf(content, 'a.json'));
    expect(again.entries).toMatchObject({ new: 0, changed: 0 });
  });

  it.each([
    [
      'that holds no acts',
      '{"app_version":"4.1.2","account":{"data":[]}}',
      { why: 'other-app', detail: 'Monica' },
    ],
    ['that nobody knows', '{"habits": [1, 2]}', { why: 'not-ours' }],
    ['that is an archive', 'PK\u0003\u0004…', { why: 'packed' }],
    ['that is damaged', '[{"text": "Tea", ', { why: 'not-json' }],
  ])('is told %s', async (_, content, problem) => {
    await expect(looked(fileOf(content, 'a.json'))).rejects.toMatchObject({ problem });
  });

  it('of ours is known wherever its format stands', async () => {
    const text = JSON.stringify({
      note: 'x'.repeat(300),
      entries: [entryShape.write(newEntry('a', 'Tea', '2026-11-24', 1))],
      format: 'deep-kindness-journal',
    });
    const { look, preview } = await looked(fileOf(text, 'a.json'));
    expect([look.kind, preview.entries.new]).toEqual(['journal', 1]);
  });
});

describe('a file that was only looked at', () => {
  const laid = async () => [...(await lying()).keys()].filter((key) => key.startsWith('import/'));
  const isHeld = async ({ token }: { token: string }) =>
    ((await navigator.locks.query()).held ?? []).some(({ name }) => name?.includes(token));
  const some = fileOf('date,text\n2026-11-24,Tea\n');

  it('stays in no database once it is left, or was brought in', async () => {
    const { staged } = await looked(some);
    expect(await laid()).toHaveLength(1);
    await (await staging()).discard(staged);
    expect(await laid()).toEqual([]);
    await vi.waitUntil(async () => !(await isHeld(staged)));
    const next = await looked(some);
    expect(await isHeld(next.staged)).toBe(true);
    await (await importing()).applyImport(next.staged, agreed, running);
    expect(await laid()).toEqual([]);
    await vi.waitUntil(async () => !(await isHeld(next.staged)));
  });

  it('of a page that was closed is swept, and one that is looked at is not', async () => {
    const { sweepStaged, releaseStaged } = await stagedFiles();
    await lay([['import/000001795500000000-left/00000000', '[]']]);
    const { staged } = await looked(some);
    expect(await laid()).toEqual([expect.stringContaining(staged.token)]);
    await sweepStaged();
    expect(await laid()).toHaveLength(1);
    // As the browser does with a page that is closed.
    releaseStaged(staged.token);
    await vi.waitUntil(async () => !(await isHeld(staged)));
    await sweepStaged();
    expect(await laid()).toEqual([]);
  });
});

describe('what can be undone', () => {
  const person = { id: 'ann', name: 'Ann', alsoCalled: [], birthday: null, changedAt: 1 };
  const undoOf = async (what: string) => {
    const { readLargeChanges, undoLargeChange } = await journal();
    const found = (await readLargeChanges()).find((each) => each.what === what);
    return found ? undoLargeChange(found.id) : null;
  };

  it('a small change takes no import’s undo away, and each is undone for itself', async () => {
    const { writePerson, forgetPerson, readPeople, removeDays, readLargeChanges } = await journal();
    await broughtIn(fileOf('date,text\n2026-11-24,Tea\n2026-11-23,Soup\n'));
    await writePerson(person);
    await forgetPerson(person, false);
    await removeDays('2026-11-23', '2026-11-23');
    expect((await readLargeChanges()).map(({ what }) => what).sort()).toEqual([
      'delete',
      'forget',
      'import',
    ]);
    expect(await undoOf('forget')).toMatchObject({ stayed: 0 });
    expect(await readPeople()).toHaveLength(1);
    // The day that was deleted since stays so.
    expect(await undoOf('import')).toMatchObject({ stayed: 1 });
    expect(await acts()).toEqual([]);
    expect(await undoOf('delete')).toMatchObject({ stayed: 0 });
    expect(await lines()).toEqual(['2026-11-23 Soup']);
    expect([...(await lying()).keys()].filter((key) => key.startsWith('undo/'))).toEqual([]);
  });

  it('is no more than the last few of each kind, and for a week', async () => {
    const { removeDays, readLargeChanges } = await journal();
    for (let i = 0; i < 4; i++)
      await broughtIn(fileOf(`date,text\n2026-11-24,Tea ${i}\n`, `${i}.csv`));
    for (let i = 0; i < 7; i++) await removeDays(`2020-01-0${i + 1}`, `2020-01-0${i + 1}`);
    const changes = await readLargeChanges();
    expect(
      changes
        .filter(({ what }) => what === 'import')
        .map(({ about }) => about)
        .sort(),
    ).toEqual(['2.csv', '3.csv']);
    expect(changes.filter(({ what }) => what === 'delete')).toHaveLength(5);
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 8 * 24 * 3_600_000);
    expect(await readLargeChanges()).toEqual([]);
    vi.restoreAllMocks();
    expect([...(await lying()).keys()].filter((key) => key.startsWith('undo/'))).toEqual([]);
  });

  it('is also what could be undone before there were several', async () => {
    const key = entryKey(newEntry('a', 'Tea', '2026-11-24', 1));
    const before = entryShape.write(newEntry('a', 'Tea', '2026-11-24', 1));
    const change = {
      what: 'delete',
      atMs: Date.now(),
      about: '2026-11-24',
      entries: { new: 0, changed: 0, deleted: 1 },
      choices: [],
    };
    await lay([
      ['undo/last', { v: 1, value: change }],
      ['undo/00000000', { v: 1, value: [['a', [{ key, before, left: null }]]] }],
    ]);
    await broughtIn(fileOf('date,text\n2026-11-23,Soup\n'));
    expect(await undoOf('delete')).toMatchObject({ stayed: 0 });
    expect(await undoOf('import')).toMatchObject({ stayed: 0 });
    expect(await lines()).toEqual(['2026-11-24 Tea']);
  });
});
