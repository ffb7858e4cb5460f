// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, type Mock, vi } from 'vitest';
import { formatDate } from '@/components/base/format-date';
import type { TransferActions } from '@/components/data/ImportSection';
import { JournalDataView } from '@/components/data/JournalDataView';
import { button, draw, expectAccessible, message } from '@/tests/unit/components/draw';
import {
  type FileInspection,
  type Preview,
  TransferError,
} from '@/utils/journal/transfer/transfer';

afterEach(cleanup);

const noFates = { new: 0, changed: 0, deleted: 0, same: 0, staysDeleted: 0 };
const preview = (more: Partial<Preview> = {}): Preview => ({
  entries: noFates,
  people: noFates,
  intentions: noFates,
  examples: [],
  choices: 0,
  others: 0,
  unreadable: 0,
  unknown: [],
  skipped: [],
  isOther: false,
  app: null,
  ...more,
});

const broughtIn = {
  id: 'c-1',
  what: 'import' as const,
  atMs: 0,
  day: '2026-11-25',
  about: 'b.json',
  entries: { new: 1, changed: 0, deleted: 0 },
  choices: [],
};

function dataView(
  more: Partial<Parameters<typeof JournalDataView>[0]> = {},
  actions: Partial<TransferActions> = {},
) {
  const transfer = {
    inspectFile: vi.fn(async (): Promise<FileInspection> => ({ kind: 'journal' })),
    readFile: vi.fn(async () => preview({ entries: { ...noFates, new: 12 } })),
    readSnapshot: vi.fn(async () => preview({ entries: { ...noFates, changed: 1 } })),
    applyImport: vi.fn(async () => undefined),
    discard: vi.fn(),
    ...actions,
  };
  const props = {
    changes: [],
    onUndo: vi.fn(async () => undefined),
    onExport: vi.fn(async () => 'a.json'),
    lastBackup: null,
    isDue: false,
    reminder: 'quarterly' as const,
    onSaveBook: vi.fn(async (): Promise<string | null> => 'journal.html'),
    onPrintBook: vi.fn(async () => true),
    onReminder: vi.fn(),
    snapshots: [],
    keptSnapshots: 7,
    onKeptSnapshots: vi.fn(),
    onRemoveSnapshots: vi.fn(async () => undefined),
    people: [{ id: 'p', name: 'Anna', alsoCalled: [], birthday: null, changedAt: 0 }],
    countDays: vi.fn(async () => 3),
    onRemoveDays: vi.fn(async () => undefined),
    onForget: vi.fn(async () => undefined),
    onRemoveEverything: vi.fn(async () => undefined),
    ...more,
  };
  const { redraw } = draw(<JournalDataView transfer={transfer} {...props} />);
  const changed = (changes: (typeof broughtIn)[]) =>
    redraw(<JournalDataView transfer={transfer} {...props} changes={changes} />);
  return { ...props, transfer, changed };
}

const callsOf = (called: unknown): unknown[][] => (called as Mock).mock.calls;
const file = new File(['{}'], 'a.json');
const choose = () => {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('nowhere to choose a file');
  Object.defineProperty(input, 'files', { configurable: true, value: [file] });
  return fireEvent.change(input);
};
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

describe('a book to read', () => {
  it('is of a span, whichever way round it is chosen, with hard days only where they are taken in', async () => {
    const { onSaveBook, onPrintBook } = dataView();
    await fireEvent.click(screen.getByLabelText(message('export_book')));
    expect(screen.queryByLabelText(message('seal_label'))).toBeNull();
    // Other days can be chosen below, to be deleted.
    const section = within(screen.getByRole('region', { name: message('export_title') }));
    const choose = (label: string, value: string) =>
      fireEvent.change(section.getByLabelText(label), { target: { value } });
    await choose(message('span_from'), '2026-02-01');
    await choose(message('span_to'), '2026-01-01');
    await fireEvent.click(button(message('export_save')));
    await screen.findByText(message('export_done', { name: 'journal.html' }));
    await fireEvent.click(screen.getByLabelText(message('paper_hard')));
    await fireEvent.click(screen.getByLabelText(message('book_apart')));
    await fireEvent.click(button(message('paper_print')));
    await waitFor(() => expect(onPrintBook).toHaveBeenCalledOnce());
    const span = { from: '2026-01-01', to: '2026-02-01' };
    expect(callsOf(onSaveBook)[0]?.[0]).toEqual({ ...span, withHard: false, monthsApart: false });
    expect(callsOf(onPrintBook)[0]?.[0]).toEqual({ ...span, withHard: true, monthsApart: true });
    await expectAccessible();
  });

  it('says where there is nothing to read', async () => {
    dataView({ onSaveBook: vi.fn(async () => null), onPrintBook: vi.fn(async () => false) });
    await fireEvent.click(screen.getByLabelText(message('export_book')));
    await fireEvent.click(button(message('export_save')));
    await screen.findByText(message('book_nothing'));
    await fireEvent.click(button(message('paper_print')));
    await screen.findByText(message('book_nothing'));
  });
});

describe('exporting', () => {
  it('makes a file of everything unless something else is chosen', async () => {
    const { onExport } = dataView();
    await fireEvent.click(button(message('export_save')));
    await screen.findByText(message('export_done', { name: 'a.json' }));
    await fireEvent.click(screen.getByLabelText('A table'));
    await fireEvent.click(button(message('export_save')));
    await waitFor(() => expect(onExport).toHaveBeenCalledTimes(2));
    expect(callsOf(onExport).map(([format, passphrase]) => [format, passphrase])).toEqual([
      ['json', null],
      ['csv', null],
    ]);
  });

  it('asks for a passphrase twice, and makes no file before both agree', async () => {
    const { onExport } = dataView();
    await fireEvent.click(screen.getByRole('switch'));
    await type('Passphrase', 'short');
    await fireEvent.click(button(message('export_save')));
    expect(screen.getByText(/at least 8/).closest('[role=alert]')).not.toBeNull();
    await type('Passphrase', 'long enough');
    await type(message('passphrase_again'), 'long enouhg');
    await fireEvent.click(button(message('export_save')));
    screen.getByText(message('passphrase_differ'));
    expect(onExport).not.toHaveBeenCalled();
    await type(message('passphrase_again'), 'long enough');
    await fireEvent.click(button(message('export_save')));
    await waitFor(() => expect(onExport).toHaveBeenCalledOnce());
    expect(callsOf(onExport)[0]?.[1]).toBe('long enough');
  });

  it('shows how far it is, and stops', async () => {
    let signal: AbortSignal | undefined;
    dataView({
      onExport: (_format, _passphrase, running) => {
        signal = running.signal;
        running.onProgress(0.4);
        return new Promise((_, fail) => {
          running.signal.addEventListener('abort', () => fail(new TransferError('stopped')));
        });
      },
    });
    await fireEvent.click(button(message('export_save')));
    expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(0.4);
    await fireEvent.click(button('Stop'));
    expect(signal?.aborted).toBe(true);
    await screen.findByText('Stopped. Nothing was changed.');
  });

  it('reminds quietly where it is time', () => {
    dataView({ isDue: true, lastBackup: '2026-08-03' });
    screen.getByText(/The last copy outside this browser is from/);
  });
});

describe('importing', () => {
  it('says what would change, and does it only then', async () => {
    const { transfer } = dataView();
    await choose();
    await screen.findByText(message('preview_file', { name: 'a.json' }));
    screen.getByText('New: 12');
    expect(transfer.applyImport).not.toHaveBeenCalled();
    await fireEvent.click(button(message('preview_bring_in')));
    await waitFor(() => expect(transfer.applyImport).toHaveBeenCalledOnce());
    expect(callsOf(transfer.applyImport)[0]?.[0]).toEqual({
      revive: false,
      choices: false,
    });
  });

  it('offers nothing to do where nothing would change', async () => {
    const { transfer } = dataView(
      {},
      { readFile: async () => preview({ entries: { ...noFates, same: 3 } }) },
    );
    await choose();
    await screen.findByText(message('preview_nothing'));
    expect(screen.queryByRole('button', { name: message('preview_bring_in') })).toBeNull();
    await fireEvent.click(button('Close'));
    expect(transfer.discard).toHaveBeenCalled();
    expect(screen.queryByText(message('preview_file', { name: 'a.json' }))).toBeNull();
  });

  it('leaves what was deleted here deleted, unless that is wished', async () => {
    const { transfer } = dataView(
      {},
      { readFile: async () => preview({ entries: { ...noFates, staysDeleted: 2 }, choices: 1 }) },
    );
    await choose();
    await fireEvent.click(await screen.findByLabelText(message('revive_label', { count: '2' })));
    await fireEvent.click(screen.getByLabelText('Settings and practices as well'));
    await fireEvent.click(button(message('preview_bring_in')));
    await waitFor(() => expect(transfer.applyImport).toHaveBeenCalledOnce());
    expect(callsOf(transfer.applyImport)[0]?.[0]).toEqual({
      revive: true,
      choices: true,
    });
  });

  it('asks a sealed file for its passphrase, and says when it is another', async () => {
    const look = vi.fn(
      async ({ passphrase }: { passphrase: string | null }): Promise<FileInspection> => {
        if (passphrase === null) return { kind: 'sealed' };
        if (passphrase !== 'open') throw new TransferError('wrong-passphrase');
        return { kind: 'journal' };
      },
    );
    dataView({}, { inspectFile: look });
    await choose();
    await screen.findByText(message('import_sealed', { name: 'a.json' }));
    await type('Passphrase', 'closed');
    await fireEvent.click(button(message('import_open')));
    await screen.findByText(message('trouble_passphrase'));
    await type('Passphrase', 'open');
    await fireEvent.click(button(message('import_open')));
    await screen.findByText(message('preview_file', { name: 'a.json' }));
  });

  it('matches a table’s columns, and needs a day and words', async () => {
    const look = async (): Promise<FileInspection> => ({
      kind: 'table',
      header: ['Date', 'Said', 'Said'],
      rows: [['1.11.2026', 'Made tea', '']],
      mapping: { day: 0 },
      orders: [{ order: 'dmy', possible: ['dmy'], example: null }],
      newestFirst: false,
    });
    const { transfer } = dataView({}, { inspectFile: look });
    await choose();
    await screen.findByText('Which column is which');
    expect(button(message('match_read'))).toHaveProperty('disabled', true);
    await fireEvent.change(screen.getByLabelText('Words'), { target: { value: '1' } });
    await fireEvent.click(button(message('match_read')));
    await screen.findByText(message('preview_file', { name: 'a.json' }));
    expect(callsOf(transfer.readFile)[0]?.[1]).toEqual({
      mapping: { day: 0, words: 1 },
      order: 'dmy',
      newestFirst: false,
    });
    expect(screen.queryByLabelText(/^What .* means$/)).toBeNull();
  });

  it('offers how a date is meant where that can’t be known', async () => {
    const look = async (): Promise<FileInspection> => ({
      kind: 'table',
      header: ['Date', 'Text'],
      rows: [['11/3/2026', 'Made tea']],
      mapping: { day: 0, words: 1 },
      orders: [{ order: 'mdy', possible: ['dmy', 'mdy'], example: '11/3/2026' }],
      newestFirst: false,
    });
    const { transfer } = dataView({}, { inspectFile: look });
    await choose();
    const offered = await screen.findByLabelText<HTMLSelectElement>(
      message('order_label', { date: '11/3/2026' }),
    );
    expect(offered.value).toBe('mdy');
    expect([...offered.options].map(({ text }) => text)).toEqual([
      `${formatDate('2026-03-11')} (day, month, year)`,
      `${formatDate('2026-11-03')} (month, day, year)`,
    ]);
    await fireEvent.change(offered, { target: { value: 'dmy' } });
    await fireEvent.click(button(message('match_read')));
    await screen.findByText(message('preview_file', { name: 'a.json' }));
    expect(callsOf(transfer.readFile)[0]?.[1]).toMatchObject({ order: 'dmy' });
  });

  it('lists all that can’t be read, and offers the rest', async () => {
    const skipped = Array.from({ length: 60 }, (_, i) => ({
      line: i + 2,
      record: null,
      why: 'day' as const,
      detail: `soon ${i}`,
    }));
    const readFile = async () => preview({ entries: { ...noFates, new: 2 }, skipped });
    const { transfer } = dataView({}, { readFile });
    await choose();
    await screen.findByText(message('skipped_count', { count: '60' }));
    expect(screen.queryByText('soon 59')).toBeNull();
    await fireEvent.click(screen.getByText('Show all 60'));
    screen.getByText('soon 59');
    screen.getByText(`Line 61 · ${message('skip_day')}`);
    await fireEvent.click(button(message('preview_bring_in')));
    await waitFor(() => expect(transfer.applyImport).toHaveBeenCalledOnce());
  });

  it('says that nothing could be read, and not that all is here', async () => {
    const skipped = [{ line: null, record: 3, why: 'words' as const, detail: '' }];
    dataView({}, { readFile: async () => preview({ skipped }) });
    await choose();
    await screen.findByText(message('preview_none_readable'));
    screen.getByText(`Entry 3 · ${message('skip_words')}`);
    expect(screen.queryByRole('button', { name: message('preview_bring_in') })).toBeNull();
  });

  it('says which app a file is from, and what is taken', async () => {
    const readFile = async () =>
      preview({ entries: { ...noFates, new: 1 }, isOther: true, app: 'Day One' });
    dataView({}, { readFile, inspectFile: async () => ({ kind: 'other' }) });
    await choose();
    await screen.findByText(message('preview_from', { app: 'Day One' }));
  });

  it('calls no sound file of another app faulty', async () => {
    const inspectFile = async () => {
      throw new TransferError('other-app', null, 'Monica');
    };
    dataView({}, { inspectFile });
    await choose();
    const said = await screen.findByText(message('trouble_other_app', { app: 'Monica' }));
    expect(said.closest('[role=alert]')?.textContent).not.toMatch(/mend|damaged|remove/i);
  });

  it('has the focus where it stands, with its undo, once it is done', async () => {
    const applyImport = vi.fn(async () => {
      // The view is drawn anew with it before the import says that it is done.
      view.changed([broughtIn]);
    });
    const view = dataView({}, { applyImport });
    await choose();
    await fireEvent.click(await screen.findByRole('button', { name: message('preview_bring_in') }));
    await waitFor(() =>
      expect(document.activeElement?.textContent).toContain('b.json was imported'),
    );
    const section = screen.getByRole('region', { name: message('import_title') });
    expect(section.contains(document.activeElement)).toBe(true);
    expect(section.contains(button('Undo this import'))).toBe(true);
    await fireEvent.click(button('Undo this import'));
    await waitFor(() => expect(view.onUndo).toHaveBeenCalledWith('c-1'));
    await waitFor(() => expect(document.activeElement).toBe(button('Choose a file')));
  });

  it('names the line and the field of what is wrong', async () => {
    const readFile = async () => {
      throw new TransferError('record', 120, 'entries: words: not of type string');
    };
    dataView({}, { readFile });
    await choose();
    const said = await screen.findByText(/nothing was changed here/);
    expect(said.closest('[role=alert]')?.textContent).toContain(
      'Line 120 · entries: words: not of type string',
    );
  });
});

describe('snapshots', () => {
  it('are previewed before anything is restored', async () => {
    const { transfer } = dataView({ snapshots: [{ atMs: 1_795_500_000_000, entries: 4 }] });
    await fireEvent.click(button(/^Preview: /));
    await screen.findByText(/^What restoring the copy of .* would change$/);
    await fireEvent.click(button(message('preview_put_back')));
    await waitFor(() => expect(transfer.applyImport).toHaveBeenCalledOnce());
  });

  it('are deleted only after a question', async () => {
    const { onRemoveSnapshots } = dataView({
      snapshots: [{ atMs: 1_795_500_000_000, entries: 4 }],
    });
    await fireEvent.click(button('Delete all copies'));
    await fireEvent.click(button(message('cancel')));
    expect(onRemoveSnapshots).not.toHaveBeenCalled();
    await fireEvent.click(button('Delete all copies'));
    await fireEvent.click(button('Delete them for good'));
    await waitFor(() => expect(onRemoveSnapshots).toHaveBeenCalledOnce());
  });
});

describe('deleting', () => {
  it('of days says how many acts there are, whichever way round the days are', async () => {
    const { onRemoveDays } = dataView();
    await fireEvent.change(screen.getByLabelText('From'), { target: { value: '2026-11-24' } });
    await fireEvent.change(screen.getByLabelText('To'), { target: { value: '2026-11-01' } });
    await fireEvent.click(button('Delete these days'));
    await screen.findAllByText(/^3 entries, from/);
    await fireEvent.click(button('Delete'));
    await waitFor(() => expect(onRemoveDays).toHaveBeenCalledWith('2026-11-01', '2026-11-24'));
  });

  it('of somebody asks once, with the way it was chosen', async () => {
    const { onForget, people } = dataView();
    await fireEvent.change(screen.getByLabelText('Person'), { target: { value: 'p' } });
    await fireEvent.click(screen.getByLabelText(message('forget_entries')));
    await fireEvent.click(button(message('forget_ask')));
    expect(onForget).not.toHaveBeenCalled();
    await fireEvent.click(button(message('forget_yes')));
    await waitFor(() => expect(onForget).toHaveBeenCalledWith(people[0], true));
  });

  it('of everything asks once, and the focus is on what does nothing', async () => {
    const { onRemoveEverything } = dataView();
    await fireEvent.click(button('Delete everything'));
    expect(onRemoveEverything).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe(message('cancel'));
    await fireEvent.click(button('Delete everything for good'));
    await waitFor(() => expect(onRemoveEverything).toHaveBeenCalledOnce());
  });
});

describe('what can be undone', () => {
  it('stands in the section of what it undoes, each for itself', async () => {
    const { onUndo } = dataView({
      changes: [
        broughtIn,
        { ...broughtIn, id: 'c-2', what: 'forget', about: 'Anna' },
        { ...broughtIn, id: 'c-3', what: 'restore', about: '2026-11-24' },
      ],
    });
    const inSection = (section: string, name: string) =>
      within(screen.getByRole('region', { name: section })).getByRole('button', { name });
    inSection(message('import_title'), 'Undo this import');
    inSection('Copies inside this browser', message('undo_restore'));
    await fireEvent.click(inSection(message('delete_title'), message('undo_forget')));
    await waitFor(() => expect(onUndo).toHaveBeenCalledWith('c-2'));
  });
});

it('is accessible, at first, with a preview, a table, a question and an error', async () => {
  const look = vi.fn(async (): Promise<FileInspection> => ({ kind: 'journal' }));
  dataView(
    { snapshots: [{ atMs: 1_795_500_000_000, entries: 4 }], isDue: true },
    { inspectFile: look },
  );
  await expectAccessible();
  await choose();
  await screen.findByText(message('preview_file', { name: 'a.json' }));
  await fireEvent.click(button('Delete everything'));
  await expectAccessible();
  look.mockResolvedValueOnce({
    kind: 'table',
    header: ['a', ''],
    rows: [['1', '2']],
    mapping: { day: 0 },
    orders: [{ order: 'dmy', possible: ['dmy', 'mdy'], example: '1/2/2026' }],
    newestFirst: false,
  });
  await choose();
  await screen.findByText('Which column is which');
  await expectAccessible();
  look.mockRejectedValueOnce(new TransferError('not-json', 3));
  await choose();
  await screen.findByText('Line 3');
  await expectAccessible();
});
