/** Shapes as the apps write them; every name and line is invented. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  OtherReader,
  otherFileIn,
  otherTableIn,
  otherTextIn,
} from '@/utils/journal/transfer/other-apps';
import type { SkippedError } from '@/utils/journal/transfer/skipped';

const zone = process.env.TZ;
beforeAll(() => {
  process.env.TZ = 'Europe/Berlin';
});
afterAll(() => {
  process.env.TZ = zone;
});

/** What is read of it, and why the others are not. */
function read(file: ReturnType<typeof otherFileIn>) {
  if (!file) return null;
  const reader = new OtherReader({ app: file.app, dayStartHour: 0, today: '2026-11-28' });
  const acts = file.records.map((record, i) => {
    try {
      return reader
        .read(record, i + 1)
        .map(({ entry: { day, words, note }, names }) => [day, words, note, names.join()]);
    } catch (error) {
      return [(error as SkippedError).skipped.why];
    }
  });
  return { app: file.app, acts: acts.flat() };
}

const html = '<p dir="auto">Tea for Ben &amp; Mia</p><p>He&nbsp;smiled &#128578;</p>';

describe('a file of another app', () => {
  it.each([
    [
      'Day One',
      {
        metadata: { version: '1.0' },
        entries: [
          {
            uuid: 'A1B2',
            creationDate: '2026-11-25T04:30:00Z',
            timeZone: 'America/New_York',
            modifiedDate: '2026-11-25T04:31:00Z',
            text: '# Tea for Ben\\.\n\n![](dayone-moment://A1)\nHe smiled\\!',
          },
          { uuid: 'C3', creationDate: '2026-11-24T10:00:00Z', photos: [] },
        ],
      },
      [['2026-11-24', 'Tea for Ben.', 'He smiled!', ''], 'words'],
    ],
    [
      'jrnl',
      {
        tags: { '@ben': 1 },
        entries: [
          {
            title: 'Tea for @ben.',
            body: 'He smiled.',
            date: '2026-11-24',
            time: '21:30',
            tags: [],
          },
        ],
      },
      [['2026-11-24', 'Tea for @ben.', 'He smiled.', '']],
    ],
    [
      'Daily You',
      [{ text: 'Tea for Ben', mood: 1, timeCreated: '2026-11-24T21:30:00.000' }],
      [['2026-11-24', 'Tea for Ben', null, '']],
    ],
    [
      'Journey',
      {
        id: '1-a',
        date_journal: Date.UTC(2026, 10, 24, 23, 30),
        timezone: 'Europe/Berlin',
        text: html,
      },
      [['2026-11-25', 'Tea for Ben & Mia', 'He smiled 🙂', '']],
    ],
    [
      'Diarium',
      [{ date: '2026-11-24T21:30:00', heading: 'Tea', html: '<p>For Ben</p>', people: ['Ben'] }],
      [['2026-11-24', 'Tea', 'For Ben', 'Ben']],
    ],
    [
      null,
      { notes: [{ created_at: '2026-11-24', content: 'Tea for Ben' }, { content: 'no day' }, 7] },
      [['2026-11-24', 'Tea for Ben', null, ''], 'day', 'record'],
    ],
  ] as const)('%s', (app, value, acts) => {
    expect(read(otherFileIn(value))).toEqual({ app, acts });
  });

  it('is the same acts whenever it is read, and an edited one keeps its id', () => {
    const value = (text: string) => ({
      metadata: {},
      entries: [{ uuid: 'A', creationDate: '2026-11-24T10:00:00Z', text }],
    });
    const idsOf = (text: string) => {
      const file = otherFileIn(value(text));
      const reader = new OtherReader({ app: 'Day One', dayStartHour: 0, today: '2026-11-28' });
      return file?.records.flatMap((each) => reader.read(each, 1)).map(({ entry }) => entry.id);
    };
    expect(idsOf('Tea')).toEqual(idsOf('Tea for Ben'));
  });

  it('that holds no acts is told by its app’s name', () => {
    const monica = { version: '1.0-preview.1', app_version: '4.1.2', account: { data: [] } };
    expect(() => otherFileIn(monica)).toThrow(
      expect.objectContaining({ problem: { why: 'other-app', line: null, detail: 'Monica' } }),
    );
  });

  it.each([[[1, 2]], [[]], [{}], [7], [null], ['text'], [{ notes: [] }], [{ a: [{ b: 1 }] }]])(
    'is none that is known: %j',
    (value) => {
      expect(otherFileIn(value)).toBeNull();
    },
  );
});

describe('a journal as plain text', () => {
  it('of jrnl', () => {
    const text =
      '[2026-11-24 21:30] Tea for @ben.\nHe smiled.\n\n2026-11-25 8:00 AM Bread for Mia.\n';
    expect(read(otherTextIn(text))).toEqual({
      app: 'jrnl',
      acts: [
        ['2026-11-24', 'Tea for @ben.', 'He smiled.', ''],
        ['2026-11-25', 'Bread for Mia.', null, ''],
      ],
    });
  });

  it('of Day One', () => {
    const text =
      '\tDate:\tNovember 24, 2026 at 9:30:00 PM CET\n\tWeather:\t5°C\n\n\nTea for Ben\n\nHe smiled.\n\n\tDate:\t25. November 2026\n\nBread\n';
    expect(read(otherTextIn(text))).toEqual({
      app: 'Day One',
      acts: [
        ['2026-11-24', 'Tea for Ben', 'He smiled.', ''],
        ['2026-11-25', 'Bread', null, ''],
      ],
    });
  });

  it.each(['', '[1, 2]', 'day,words\n2026-11-24,Tea\n', 'Dear diary,\n[2026-11-24] Tea'])(
    'is none: %j',
    (text) => {
      expect(otherTextIn(text)).toBeNull();
    },
  );
});

describe('a table of habits', () => {
  it('is an act of the habit’s name for each day on which it was done', () => {
    const rows = [
      ['Date', 'Say thanks', 'Call mum', ''],
      ['2026-11-20', 'YES_MANUAL', 'NO', ''],
      ['2026-11-19', 'YES_MANUAL', 'YES_MANUAL', ''],
    ];
    expect(read(otherTableIn(rows))).toEqual({
      app: 'Loop Habit Tracker',
      acts: [
        ['2026-11-20', 'Say thanks', null, ''],
        ['2026-11-19', 'Say thanks', null, ''],
        ['2026-11-19', 'Call mum', null, ''],
      ],
    });
  });

  it.each([
    [
      [
        ['Date', 'Value', 'Notes'],
        ['2026-11-20', 'YES_MANUAL', ''],
      ],
    ],
    [
      [
        ['Date', 'Text'],
        ['2026-11-20', 'NO'],
      ],
    ],
    [
      [
        ['Date', 'Text'],
        ['2026-11-20', 'YES_MANUAL'],
        ['2026-11-19', 'Tea'],
      ],
    ],
    [[]],
  ])('is none: %j', (rows) => {
    expect(otherTableIn(rows)).toBeNull();
  });
});
