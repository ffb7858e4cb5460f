// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DiscreetProvider } from '@/components/base/DiscreetText';
import { formatTimeOfDay } from '@/components/base/format-locale';
import { WriteDown, type WriteDownStart } from '@/components/write-down/WriteDown';
import { button, draw, expectAccessible, message } from '@/tests/unit/components/draw';
import {
  entry,
  intention,
  memoryJournal,
  person,
  startWith,
} from '@/tests/unit/components/fake-journal';
import { BLANK } from '@/utils/journal/writing/draft';
import { linesOf } from '@/utils/languages/lines';

afterEach(cleanup);

const field = () => screen.getByLabelText<HTMLTextAreaElement>(message('act_label'));
const type = (value: string, caret = value.length) =>
  act(() => {
    const input = field();
    input.value = value;
    input.setSelectionRange(caret, caret);
    fireEvent.input(input);
  });
const press = (key: string, more: object = {}) => fireEvent.keyDown(field(), { key, ...more });
const enter = () => fireEvent.submit(field().form as HTMLFormElement);
const options = () =>
  [...document.querySelectorAll('[role=listbox] > *')].map(({ textContent }) => textContent);
const checked = () => screen.getByRole('radio', { checked: true }).parentElement?.textContent;
const spoken = () => document.querySelector('[role=status]')?.textContent;

function keeping(more: Partial<WriteDownStart> & { words?: string } = {}) {
  const { journal, state } = memoryJournal();
  state.people = [person('Anna'), person('Anna Maria')];
  const start = startWith({ people: state.people, ...more });
  state.draft = start.draft;
  draw(<WriteDown journal={journal} start={start} />);
  return state;
}

it('asks the question it is given, and leaves the focus where that is not its page’s first', () => {
  const { journal } = memoryJournal();
  draw(<WriteDown journal={journal} start={startWith({})} label="Who was kind?" focused={false} />);
  expect(screen.getByLabelText('Who was kind?')).not.toBe(document.activeElement);
  cleanup();
  keeping();
  expect(field()).toBe(document.activeElement);
});

it('a line is read by the language that is chosen, also where that was elsewhere', async () => {
  const state = keeping();
  await type('Anna gestern zugehört');
  expect(spoken()).toContain('November 23 · Listening');
  state.languages = await linesOf('en');
  await act(async () => void document.dispatchEvent(new Event('visibilitychange')));
  expect(spoken()).toBe('');
  expect(field().value).toBe('Anna gestern zugehört');
});

describe('naming somebody', () => {
  it('opens a list at the "@", of which arrow keys choose and Enter takes', async () => {
    const state = keeping();
    await type('Called @an');
    expect(options()).toEqual(['Anna', 'Anna Maria', 'New: an']);
    expect(field().getAttribute('aria-controls')).toBe(
      document.querySelector('[role=listbox]')?.id,
    );
    expect(field().getAttribute('aria-activedescendant')).toBe(
      document.querySelector('[role=listbox] [aria-selected=true]')?.id,
    );
    await press('ArrowDown');
    await press('Enter');
    expect(field().value).toBe('Called @Anna Maria ');
    expect(field().selectionStart).toBe(19);
    expect(field().hasAttribute('aria-controls')).toBe(false);
    expect(field().hasAttribute('aria-activedescendant')).toBe(false);
    expect(options()).toEqual([]);
    await enter();
    await screen.findByText(message('kept'));
    expect(state.entries[0]).toMatchObject({ words: 'Called Anna Maria', people: ['Anna Maria'] });
  });

  it('goes round at the ends, and Tab takes as well', async () => {
    keeping();
    await type('@an');
    await press('ArrowUp');
    await press('Tab');
    expect(field().value).toBe('@an ');
  });

  it('closes on Escape, and then Enter keeps', async () => {
    const state = keeping();
    await type('Called @Ann');
    await press('Escape');
    expect(options()).toEqual([]);
    await type('Called @Anna');
    await enter();
    await screen.findByText(message('kept'));
    expect(state.entries[0]?.people).toEqual(['Anna']);
  });

  it('opens again for the next name', async () => {
    keeping();
    await type('Called @Ann');
    await press('Escape');
    await type('Called @Anna with @An');
    expect(options()[0]).toBe('Anna');
  });

  it('follows the caret', async () => {
    keeping();
    await type('Called @An and Tom');
    expect(options()).toEqual([]);
    await type('Called @An and Tom', 10);
    expect(options()[0]).toBe('Anna');
    await fireEvent.click(screen.getByRole('option', { name: 'Anna Maria' }));
    expect(field().value).toBe('Called @Anna Maria and Tom');
  });

  it('makes somebody new, who goes again with an undo', async () => {
    const state = keeping();
    await type('Met @Zoë');
    expect(options()).toEqual(['New: Zoë']);
    await press('Enter');
    expect(state.people).toHaveLength(2);
    await enter();
    await screen.findByText(message('kept'));
    const zoe = state.people.find(({ name }) => name === 'Zoë');
    expect(state.entries[0]?.people).toEqual([zoe?.id]);
    await fireEvent.click(button('Undo'));
    await screen.findByText(message('undone'));
    expect(state.people.map(({ name }) => name)).toEqual(['Anna', 'Anna Maria']);
  });

  it('takes no key from a word that an input method is making', async () => {
    keeping();
    await type('@an');
    await press('Enter', { isComposing: true });
    expect(field().value).toBe('@an');
  });
});

describe('several lines', () => {
  it('Enter keeps, and Shift and Enter are left to the field, which begins another line', async () => {
    const state = keeping();
    await type('Made tea');
    expect(fireEvent.keyDown(field(), { key: 'Enter', shiftKey: true })).toBe(true);
    expect(state.entries).toEqual([]);
    expect(fireEvent.keyDown(field(), { key: 'Enter' })).toBe(false);
    await screen.findByText(message('kept'));
    expect(state.entries[0]?.words).toBe('Made tea');
  });

  it('the first is the act and tells its day; what stands below it is its note', async () => {
    const state = keeping();
    await type(
      'Made tea for @Anna yesterday\n\nShe had come from @Ben,\nwho received me last week',
    );
    expect(screen.getByText(message('line_below'))).toBeTruthy();
    expect(checked()).toBe('Given');
    await press('Enter');
    await screen.findByText(message('kept_under', { day: 'Monday, November 23' }));
    expect(state.entries[0]).toMatchObject({
      words: 'Made tea for Anna',
      day: '2026-11-23',
      note: 'She had come from Ben,\nwho received me last week',
      direction: 'given',
    });
    expect(state.entries[0]?.people).toHaveLength(2);
  });

  it('stand before a note that was begun already', async () => {
    const state = keeping({
      draft: { ...BLANK, words: 'Made tea\nIn the garden', note: 'Green.' },
    });
    await press('Enter');
    await screen.findByText(message('kept'));
    expect(state.entries[0]?.note).toBe('In the garden\n\nGreen.');
  });

  it('are one where it is meant, and there Shift and Enter keep as well', async () => {
    const state = keeping();
    await type('I mean to call Anna\nabout the garden');
    await press('Enter', { shiftKey: true });
    await screen.findByText(message('intention_kept'));
    expect(state.intentions).toMatchObject([{ words: 'call Anna about the garden' }]);
  });

  it('a name ends with its line', async () => {
    keeping();
    await type('Met @Zoë\nLeo');
    expect(options()).toEqual([]);
  });

  it('come back as they were typed with an undo', async () => {
    keeping();
    await type('Made tea\nIn the garden');
    await press('Enter');
    await screen.findByText(message('kept'));
    await fireEvent.click(button('Undo'));
    await screen.findByText(message('undone'));
    expect(field().value).toBe('Made tea\nIn the garden');
  });

  it('a key of an input method keeps nothing', async () => {
    const state = keeping();
    await type('Made tea');
    await press('Enter', { isComposing: true });
    expect(state.entries).toEqual([]);
  });
});

describe('the kind', () => {
  it('is suggested, taken with one key and dropped with the same', async () => {
    const state = keeping();
    await type('Listened to my sister');
    expect(button('Listening').getAttribute('aria-pressed')).toBe('false');
    expect(spoken()).toBe(message('kind_suggested', { kind: 'Listening' }));
    await press('Enter', { altKey: true });
    expect(button('Listening').getAttribute('aria-pressed')).toBe('true');
    expect(spoken()).toBe('Kind: Listening');
    await press('Enter', { altKey: true });
    expect(button('Listening').getAttribute('aria-pressed')).toBe('false');
    await fireEvent.click(button('Listening'));
    await enter();
    await screen.findByText(message('kept'));
    expect(state.entries[0]?.kind).toBe('listening');
  });

  it('is not kept where it was only suggested', async () => {
    const state = keeping();
    await type('Listened to my sister');
    await enter();
    await screen.findByText(message('kept'));
    expect(state.entries[0]?.kind).toBeNull();
  });

  it('stays taken when the words no longer speak of it', async () => {
    keeping();
    await type('Listened to my sister');
    await press('Enter', { altKey: true });
    await type('Heard my sister');
    expect(button('Listening').getAttribute('aria-pressed')).toBe('true');
  });
});

describe('the day', () => {
  it('that is named is shown before, and the act stands under it', async () => {
    const state = keeping();
    await type('Called my sister last Sunday');
    expect(screen.getAllByText(/Sunday, November 22/)).toHaveLength(2);
    await enter();
    await screen.findByText(message('kept_under', { day: 'Sunday, November 22' }));
    expect(state.entries[0]).toMatchObject({ words: 'Called my sister', day: '2026-11-22' });
    expect(field().value).toBe('');
  });

  it('can be dropped, and then stays in the words', async () => {
    const state = keeping();
    await type('Called my sister last Sunday');
    await fireEvent.click(button(message('day_drop_this', { day: 'Sunday, November 22' })));
    expect(screen.queryByText(/November 22/)).toBeNull();
    await enter();
    await screen.findByText(message('kept'));
    expect(state.entries[0]).toMatchObject({
      words: 'Called my sister last Sunday',
      day: '2026-11-24',
    });
  });
});

describe('at midnight', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('the day that a line names holds as it was shown', async () => {
    const state = keeping();
    await type('Called my sister yesterday');
    expect(screen.getAllByText(/Monday, November 23/)).toHaveLength(2);
    state.day = '2026-11-25';
    await enter();
    await screen.findByText(message('kept_under', { day: 'Monday, November 23' }));
    expect(state.entries[0]?.day).toBe('2026-11-23');
  });

  it('a line that names none is of the day that has begun, which is said', async () => {
    const state = keeping();
    await type('Called my sister');
    state.day = '2026-11-25';
    await enter();
    await screen.findByText(message('kept_under', { day: 'Wednesday, November 25' }));
  });

  it('what is shown changes with the day', async () => {
    vi.useFakeTimers({
      now: new Date(2026, 10, 24, 23, 59, 30),
      toFake: ['setTimeout', 'clearTimeout', 'Date'],
    });
    const state = keeping();
    await type('Called my sister yesterday');
    expect(screen.getAllByText(/Monday, November 23/)).toHaveLength(2);
    state.day = '2026-11-25';
    await act(async () => void (await vi.advanceTimersByTimeAsync(32_000)));
    expect(screen.getAllByText(/Tuesday, November 24/)).toHaveLength(2);
    await enter();
    await act(async () => void (await vi.advanceTimersByTimeAsync(0)));
    expect(state.entries[0]?.day).toBe('2026-11-24');
  });
});

describe('a day that may be meant', () => {
  it('is offered, and the words stay as they are', async () => {
    const state = keeping();
    await type('Sat with Jan 20 minutes');
    expect(spoken()).toContain('Tuesday, January 20?');
    await enter();
    await screen.findByText(message('kept'));
    expect(state.entries[0]).toMatchObject({ words: 'Sat with Jan 20 minutes', day: '2026-11-24' });
  });

  it('is taken by a press, which leaves the words, and dropped again', async () => {
    const state = keeping();
    await type('Made soup, 3 November');
    await fireEvent.click(button('Tuesday, November 3?'));
    expect(document.activeElement).toBe(field());
    expect(button(message('day_drop_this', { day: 'Tuesday, November 3' }))).toBeTruthy();
    await enter();
    await screen.findByText(message('kept_under', { day: 'Tuesday, November 3' }));
    expect(state.entries[0]).toMatchObject({ words: 'Made soup, 3 November', day: '2026-11-03' });
    await type('Made soup, 3 November');
    await fireEvent.click(button('Tuesday, November 3?'));
    await fireEvent.click(button(message('day_drop_this', { day: 'Tuesday, November 3' })));
    expect(document.activeElement).toBe(field());
    expect(button('Tuesday, November 3?')).toBeTruthy();
  });
});

describe('a day in somebody’s life', () => {
  it('is offered where the line seems to be of one, and one key takes it', async () => {
    const state = keeping();
    await type('@Anna’s exam Thursday');
    const offered = 'Ahead: Thursday, November 26?';
    expect(spoken()).toContain(offered);
    expect(checked()).toBe('Given');
    await press('Enter', { altKey: true });
    expect(checked()).toBe(message('direction_occasion'));
    expect(screen.queryByText(offered)).toBeNull();
    await enter();
    await screen.findByText(
      'Saved. It will come up the evening before Thursday, November 26, and afterwards.',
    );
    expect(state.occasions).toMatchObject([
      { people: ['Anna'], on: '2026-11-26', yearly: false, before: true, after: true },
    ]);
    expect(state.entries).toEqual([]);
    await fireEvent.click(button(message('undo')));
    await waitFor(() => expect(state.occasions).toEqual([]));
  });

  it('without a day is not kept, and says what is missing', async () => {
    const state = keeping();
    await type('Anna’s exam');
    expect(screen.queryByLabelText(message('direction_occasion'))).toBeNull();
    await press('ArrowUp', { altKey: true });
    expect(checked()).toBe(message('direction_occasion'));
    await enter();
    expect(screen.getByText(message('occasion_lacks_day'))).toBeTruthy();
    expect(state.occasions).toEqual([]);
  });

  it.each(['Helped Anna with her exam yesterday', 'Anna’s exam went well', 'Met Tom Thursday'])(
    'is not offered of “%s”',
    async (line) => {
      keeping();
      await type(line);
      expect(screen.queryByText(/Ahead/)).toBeNull();
    },
  );
});

describe('a plan', () => {
  it('takes the moment that its line names with one key, and says it first', async () => {
    const state = keeping();
    await type('I mean to call Anna after lunch');
    expect(spoken()).toContain('When: after lunch');
    await press('Enter', { altKey: true });
    await enter();
    await screen.findByText(message('intention_kept'));
    expect(state.intentions).toMatchObject([{ words: 'call Anna', moment: 'after lunch' }]);
    await fireEvent.click(button(message('intentions_title')));
    expect(screen.getByText('after lunch: call Anna')).toBeTruthy();
  });

  it('whose moment is not taken stays as it was written', async () => {
    const state = keeping();
    await type('I mean to call Anna after lunch');
    await enter();
    await screen.findByText(message('intention_kept'));
    expect(state.intentions[0]?.words).toBe('call Anna after lunch');
    expect(state.intentions[0]).not.toHaveProperty('moment');
  });

  it('has an hour and a moment in words beside its line, which can be dropped from it again', async () => {
    const state = keeping();
    await type('I mean to call Anna after lunch');
    await fireEvent.click(button(message('more')));
    await fireEvent.change(screen.getByLabelText(message('hour_label')), {
      target: { value: '17:30' },
    });
    const said = `Tuesday, November 24, ${formatTimeOfDay(17 * 60 + 30)}`;
    expect(spoken()).toContain(said);
    await fireEvent.click(button(message('day_drop_this', { day: said })));
    expect(spoken()).not.toContain('November');
    await fireEvent.change(screen.getByLabelText(message('hour_label')), {
      target: { value: '17:30' },
    });
    await fireEvent.input(screen.getByLabelText(message('moment_label')), {
      target: { value: ' when I pass her door ' },
    });
    await enter();
    await screen.findByText(message('intention_kept_for', { day: said }));
    const [kept] = state.intentions;
    // The words stay as they are: it is not they that name the moment.
    expect(kept).toMatchObject({
      words: 'call Anna after lunch',
      moment: 'when I pass her door',
      minute: 17 * 60 + 30,
    });
    expect(kept?.day).toBe('2026-11-24');
    await fireEvent.click(button(message('intentions_title')));
    expect(screen.getByText(/when I pass her door.*5:30/)).toBeTruthy();
  });

  it('whose moment was written beside the line is dropped with one press', async () => {
    const state = keeping();
    await type('I mean to call Anna');
    await fireEvent.click(button(message('more')));
    await fireEvent.input(screen.getByLabelText(message('moment_label')), {
      target: { value: 'at six' },
    });
    const chip = button(message('moment_offered', { moment: 'at six' }));
    expect(chip.getAttribute('aria-pressed')).toBe('true');
    await fireEvent.click(chip);
    expect(screen.queryByText(/When: /)).toBeNull();
    await enter();
    await screen.findByText(message('intention_kept'));
    expect(state.intentions[0]).not.toHaveProperty('moment');
  });

  it('alone has an hour: an act has none', async () => {
    keeping();
    await type('Called Anna');
    await fireEvent.click(button(message('more')));
    expect(screen.queryByLabelText(message('hour_label'))).toBeNull();
    expect(screen.queryByLabelText(message('moment_label'))).toBeNull();
  });
});

describe('given, received, noticed, or meant', () => {
  it('is chosen with one key, either way round', async () => {
    const state = keeping({ words: 'Anna made tea' });
    expect(checked()).toBe('Given');
    await press('ArrowDown', { altKey: true });
    expect(checked()).toBe('Received');
    await press('ArrowUp', { altKey: true });
    await press('ArrowUp', { altKey: true });
    expect(checked()).toBe(message('direction_occasion'));
    await press('ArrowUp', { altKey: true });
    expect(checked()).toBe('I mean to…');
    await press('ArrowUp', { altKey: true });
    expect(checked()).toBe(message('direction_noticed'));
    await enter();
    await screen.findByText(message('kept'));
    expect(state.entries[0]?.direction).toBe('noticed');
  });

  it('or with the pointer', async () => {
    keeping();
    await fireEvent.click(screen.getByLabelText('Received'));
    expect(checked()).toBe('Received');
  });

  it('follows words that say it was received or noticed, and says so', async () => {
    const state = keeping();
    await type('@Ben called me back');
    expect(checked()).toBe('Received');
    expect(spoken()).toContain(message('kept_as_received'));
    await type('Saw a boy share his lunch');
    expect(checked()).toBe(message('direction_noticed'));
    expect(spoken()).toContain(message('kept_as_noticed'));
    await type('Ana forgave me');
    await enter();
    await screen.findByText(message('kept'));
    expect(state.entries[0]?.direction).toBe('received');
  });

  it('follows words that say it is meant, unless it was chosen', async () => {
    keeping();
    await type('I mean to call Anna');
    expect(checked()).toBe('I mean to…');
    expect(spoken()).toBe(message('kept_as_intention'));
    await fireEvent.click(screen.getByLabelText('Given'));
    expect(checked()).toBe('Given');
  });
});

describe('an intention', () => {
  it.each([
    ['I mean to call @Anna', message('intention_kept'), null],
    [
      'I mean to call @Anna on Friday',
      message('intention_kept_for', { day: 'Friday, November 27' }),
      '2026-11-27',
    ],
  ])('"%s" is kept, listed, and taken back into the field', async (line, said, day) => {
    const state = keeping();
    await type(line);
    await enter();
    await screen.findByText(said);
    expect(state.intentions).toMatchObject([{ words: 'call Anna', people: ['Anna'], day }]);
    expect(state.entries).toEqual([]);
    await fireEvent.click(button('What you mean to do'));
    expect(screen.getByText('call Anna')).toBeTruthy();
    await fireEvent.click(button('Undo'));
    await screen.findByText(message('undone'));
    expect(state.intentions).toEqual([]);
    expect(field().value).toBe(line);
  });

  it('in the list happens, and is undone', async () => {
    const one = intention('call my sister');
    const { journal, state } = memoryJournal();
    state.intentions = [one];
    draw(<WriteDown journal={journal} start={startWith({ open: [one] })} />);
    await fireEvent.click(button('What you mean to do'));
    await fireEvent.click(button(message('happened_this', { words: 'call my sister' })));
    await screen.findByText(message('kept'));
    expect(state.entries).toMatchObject([{ words: 'call my sister' }]);
    expect(screen.queryByText('What you mean to do')).toBeNull();
    expect(document.activeElement).toBe(field());
    await fireEvent.click(button('Undo'));
    await screen.findByText(message('undone'));
    expect(state.entries).toEqual([]);
    expect(state.intentions).toEqual([one]);
  });

  it('in the list is let go, and is undone', async () => {
    const one = intention('call my sister', '2026-11-27');
    const { journal, state } = memoryJournal();
    state.intentions = [one];
    draw(<WriteDown journal={journal} start={startWith({ open: [one] })} />);
    await fireEvent.click(button('What you mean to do'));
    expect(screen.getByText('Friday, November 27')).toBeTruthy();
    await fireEvent.click(button(message('let_go_this', { words: 'call my sister' })));
    await screen.findByText(message('let_gone'));
    expect(state.intentions[0]?.state).toBe('let-go');
    await fireEvent.click(button('Undo'));
    await screen.findByText(message('undone'));
    expect(state.intentions[0]?.state).toBe('open');
  });
});

it('an intention is hidden in discreet mode', async () => {
  const one = intention('call my sister');
  const { journal } = memoryJournal();
  draw(
    <DiscreetProvider value={true}>
      <WriteDown journal={journal} start={startWith({ open: [one] })} />
    </DiscreetProvider>,
  );
  await fireEvent.click(button('What you mean to do'));
  const hidden = screen.getByText('call my sister');
  expect(hidden.getAttribute('aria-hidden')).toBe('true');
  expect(button(message('recall_let_go')).getAttribute('aria-describedby')).toBe(hidden.id);
});

describe('more', () => {
  it('is folded until it is asked for, and goes into the entry', async () => {
    const state = keeping({ words: 'Made tea' });
    expect(screen.queryByLabelText('What did they need?')).toBeNull();
    await fireEvent.click(button('More'));
    const fill = (name: string, value: string) =>
      fireEvent.input(screen.getByLabelText(name), { target: { value } });
    await fill('What did they need?', 'A quiet hour');
    await fill('How it felt before', 'rushed');
    await fill(message('felt_after_label'), 'warm');
    await fireEvent.click(screen.getByRole('checkbox'));
    await enter();
    await screen.findByText(message('kept'));
    expect(state.entries[0]).toMatchObject({
      need: 'A quiet hour',
      feltBefore: 'rushed',
      feltAfter: 'warm',
      hard: true,
    });
    expect(state.draft).toEqual(BLANK);
  });

  it('is open where something in it was begun', () => {
    keeping({ draft: { ...BLANK, words: 'Made tea', need: 'An ho' } });
    expect(screen.getByLabelText<HTMLInputElement>('What did they need?').value).toBe('An ho');
  });

  it('an intention has only a day', async () => {
    const state = keeping({ words: 'I mean to call Anna' });
    await fireEvent.click(button('More'));
    expect(screen.queryByLabelText('What did they need?')).toBeNull();
    await fireEvent.change(screen.getByLabelText('Day'), { target: { value: '2026-12-01' } });
    await enter();
    await screen.findByText(message('intention_kept_for', { day: 'Tuesday, December 1' }));
    expect(state.intentions[0]?.day).toBe('2026-12-01');
  });
});

describe('the draft', () => {
  it('holds every choice, at once', async () => {
    const state = keeping();
    await type('Listened to @Zoë');
    await press('Enter');
    await press('Enter', { altKey: true });
    await press('ArrowDown', { altKey: true });
    expect(state.draft).toMatchObject({
      words: 'Listened to @Zoë ',
      as: 'received',
      kind: 'listening',
      named: [{ name: 'Zoë', made: true }],
    });
  });

  it('comes back into the field with an undo, unless something else is there', async () => {
    const state = keeping();
    await type('Listened to Tom');
    await press('Enter', { altKey: true });
    await enter();
    await screen.findByText(message('kept'));
    await fireEvent.click(button('Undo'));
    await screen.findByText(message('undone'));
    expect(state.draft).toMatchObject({ words: 'Listened to Tom', kind: 'listening' });
    await enter();
    await screen.findByText(message('kept'));
    await type('Another');
    await fireEvent.click(button('Undo'));
    await screen.findByText(message('undone'));
    expect(field().value).toBe('Another');
  });
});

describe('from the address bar', () => {
  it('what was kept is said, and can be taken back', async () => {
    const kept = { entry: entry('called my sister'), intention: null, people: [], before: null };
    const { journal, state } = memoryJournal(entry('called my sister'));
    draw(
      <WriteDown
        journal={journal}
        start={startWith({ entries: state.entries, omniboxResult: { failed: false, kept } })}
      />,
    );
    await screen.findByText(message('kept_elsewhere', { line: 'called my sister' }));
    await fireEvent.click(button('Undo'));
    await screen.findByText(message('undone'));
    expect(state.entries).toEqual([]);
  });

  it('what could not be kept is in the field, and said', async () => {
    keeping({ words: 'called my sister', omniboxResult: { failed: true, kept: null } });
    expect((await screen.findByRole('alert')).textContent).toContain('still in the field');
  });
});

it('is accessible with the list open, with a kind and a day, and with more', async () => {
  keeping({ open: [intention('call my sister', '2026-11-27')] });
  await type('Listened to @An');
  await expectAccessible();
  await type('Listened to @Anna yesterday');
  await press('Enter', { altKey: true });
  await fireEvent.click(button('More'));
  await fireEvent.click(button('What you mean to do'));
  await expectAccessible();
});
