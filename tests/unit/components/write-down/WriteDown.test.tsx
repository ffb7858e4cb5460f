// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { WriteDown } from '@/components/write-down/WriteDown';
import { button, draw, expectAccessible, message } from '@/tests/unit/components/draw';
import { entry, memoryJournal, startWith } from '@/tests/unit/components/fake-journal';
import type { Entry } from '@/utils/journal/model/entry';
import { BLANK } from '@/utils/journal/writing/draft';

afterEach(cleanup);

const field = () => screen.getByLabelText<HTMLInputElement>(message('act_label'));
const type = (value: string, input = field()) => fireEvent.input(input, { target: { value } });
const enter = (input = field()) => fireEvent.submit(input.form as HTMLFormElement);
const listed = () => screen.queryAllByRole('listitem').map((item) => item.textContent);
const acts = () => [...document.querySelectorAll('li > p')].map((p) => p.textContent);

function keeping(...first: Parameters<typeof memoryJournal>) {
  const { journal, state } = memoryJournal(...first);
  const entries = [...first].sort((a, b) => b.writtenAt - a.writtenAt);
  draw(<WriteDown journal={journal} start={startWith({ draft: state.draft, entries })} />);
  return state;
}

describe('writing down', () => {
  it('begins in the field, and with what was being typed', () => {
    const { journal } = memoryJournal();
    draw(<WriteDown journal={journal} start={startWith({ words: 'Half a th' })} />);
    expect(document.activeElement).toBe(field());
    expect(field().value).toBe('Half a th');
  });

  it('keeps a line on Enter, says so, and takes it back', async () => {
    const state = keeping();
    await type('  Held   the door ');
    await enter();
    await screen.findByText(message('kept'));
    expect(acts()).toEqual(['Held the door']);
    expect(field().value).toBe('');
    expect(screen.getByText(message('kept')).closest('[role=status]')).not.toBeNull();
    await fireEvent.click(button('Undo'));
    await screen.findByText(message('undone'));
    expect(state.entries).toEqual([]);
    expect(listed()).toEqual([]);
    expect(document.activeElement).toBe(field());
  });

  it('saves the draft at every key, and lets it go only once the line is kept', async () => {
    const state = keeping();
    await type('A');
    await type('Ab');
    expect(state.drafts).toEqual(['A', 'Ab']);
    let go = () => {};
    state.let = new Promise((done) => {
      go = done;
    });
    await enter();
    expect(state.draft.words).toBe('Ab');
    await act(async () => go());
    await screen.findByText(message('kept'));
    expect(state.draft).toEqual(BLANK);
  });

  it('leaves in the field what was typed while the line was being kept', async () => {
    const state = keeping();
    let go = () => {};
    state.let = new Promise((done) => {
      go = done;
    });
    await type('First');
    await enter();
    await enter();
    await type('Second');
    await act(async () => go());
    await screen.findByText(message('kept'));
    expect(field().value).toBe('Second');
    expect(acts()).toEqual(['First']);
  });

  it('takes it back by Ctrl+Z from the field, which has the key to itself once one types', async () => {
    const state = keeping();
    const undoKey = () => fireEvent.keyDown(field(), { key: 'z', ctrlKey: true });
    await type('Held the door');
    await enter();
    await screen.findByText(message('kept'));
    await undoKey();
    await screen.findByText(message('undone'));
    expect(state.entries).toEqual([]);
    await enter();
    await screen.findByText(message('kept'));
    await type('Another');
    await undoKey();
    expect(acts()).toEqual(['Held the door']);
  });

  it('keeps what was chosen before anything is typed, when another window is looked at', async () => {
    const state = keeping();
    await fireEvent.click(screen.getByRole('radio', { name: 'I mean to…' }));
    // A draft that is blank so far is not stored.
    state.draft = BLANK;
    await act(async () => void document.dispatchEvent(new Event('visibilitychange')));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'I mean to…' }).checked).toBe(true);
  });

  it('keeps nothing of nothing', async () => {
    const state = keeping();
    await type('   ');
    await enter();
    expect(state.entries).toEqual([]);
    expect(screen.queryByText(message('kept'))).toBeNull();
  });

  it('keeps a pasted line whole, and says where the rest of it is', async () => {
    const state = keeping();
    const pasted = 'kind words '.repeat(260).trim();
    await type(pasted);
    expect(field().value).toBe(pasted);
    expect(screen.getByText(message('line_goes_on'))).toBeTruthy();
    await enter();
    await screen.findByText(`${message('kept')} ${message('line_went_on')}`);
    const [kept] = state.entries;
    expect(`${kept?.words} ${kept?.note}`).toBe(pasted);
  });

  it('keeps nothing of an intention that is too long, says so, and the words stay', async () => {
    const state = keeping();
    const long = `I mean to ${'x'.repeat(2_100)}`;
    await type(long);
    expect(screen.getByText(/too long for something you mean to do/)).toBeTruthy();
    await enter();
    expect(state.intentions).toEqual([]);
    expect(field().value).toBe(long);
  });

  it('says what to do when the line could not be kept, and the words stay', async () => {
    const state = keeping();
    await type('Made tea');
    state.refuses = true;
    await enter();
    expect((await screen.findByRole('alert')).textContent).toContain('still in the field');
    expect(field().value).toBe('Made tea');
    state.refuses = false;
    await enter();
    await screen.findByText(message('kept'));
    expect(screen.getByRole('alert').textContent).toBe('');
    expect(acts()).toEqual(['Made tea']);
  });

  it('says when today could not be read, and still takes a line', async () => {
    const { journal } = memoryJournal();
    draw(<WriteDown journal={journal} start={startWith({ entries: null })} />);
    expect(screen.getByRole('alert').textContent).toContain(message('read_failed'));
    await type('Made tea');
    await enter();
    await screen.findByText(message('kept'));
  });
});

describe("today's acts", () => {
  const change = async (from: string, to: string) => {
    await fireEvent.click(button(`Change: ${from}`));
    const input = screen.getByLabelText<HTMLInputElement>('Change this line');
    expect(document.activeElement).toBe(input);
    await type(to, input);
    return input;
  };

  it('stand newest first', () => {
    keeping(entry('early', 1), entry('late', 2));
    expect(acts()).toEqual(['late', 'early']);
  });

  it('are the latest two, and all of them behind one button', async () => {
    keeping(...Array.from({ length: 8 }, (_, i) => entry(`act ${i}`, i)));
    expect(acts()).toEqual(['act 7', 'act 6']);
    await fireEvent.click(button(message('today_all')));
    expect(acts()).toHaveLength(8);
    await fireEvent.click(button(message('today_newest')));
    expect(acts()).toEqual(['act 7', 'act 6']);
  });

  it('have no such button where two are all', () => {
    keeping(entry('first', 1), entry('second', 2));
    expect(screen.queryByRole('button', { name: message('today_all') })).toBeNull();
  });

  it('leave the one that is being changed in view, however many come after it', async () => {
    const state = keeping(entry('first', 1));
    await fireEvent.click(button('Change: first'));
    const later = [2, 3, 4].map((i) => entry(`act ${i}`, i));
    await act(() => state.changeElsewhere([entry('first', 1), ...later]));
    await waitFor(() => expect(acts()).toEqual(['act 4', 'act 3']));
    expect(screen.getByLabelText<HTMLTextAreaElement>('Change this line').value).toBe('first');
  });

  it('change on Enter, and change back', async () => {
    const state = keeping(entry('Made tee'));
    await enter(await change('Made tee', 'Made tea'));
    await screen.findByText('Changed.');
    expect(acts()).toEqual(['Made tea']);
    expect(document.activeElement).toBe(button('Change: Made tea'));
    await fireEvent.click(button('Undo'));
    await screen.findByText(message('undone'));
    expect(state.entries.map(({ words }) => words)).toEqual(['Made tee']);
  });

  it('stay as they were on Escape, and where nothing was left in the field', async () => {
    const state = keeping(entry('Made tea'));
    await fireEvent.keyDown(await change('Made tea', 'Made co'), { key: 'Escape' });
    expect(acts()).toEqual(['Made tea']);
    await enter(await change('Made tea', '  '));
    expect(acts()).toEqual(['Made tea']);
    expect(state.entries[0]?.words).toBe('Made tea');
  });

  it('an Escape that ends an input method’s word ends nothing else', async () => {
    keeping(entry('茶'));
    const input = await change('茶', 'お茶');
    await fireEvent.keyDown(input, { key: 'Escape', isComposing: true });
    expect(screen.getByLabelText('Change this line')).toBe(input);
  });

  it('are deleted one after the other, with the focus on the next', async () => {
    keeping(entry('Made tea', 3), entry('Held a door', 2), entry('Smiled', 1));
    for (const [deleted, next] of [
      ['Made tea', () => button('Change: Held a door')],
      ['Held a door', () => button('Change: Smiled')],
      ['Smiled', field],
    ] as const) {
      const remove = button(`Delete: ${deleted}`);
      remove.focus();
      await fireEvent.click(remove);
      await waitFor(() => expect(document.activeElement).toBe(next()));
    }
  });

  it('are deleted, and come back', async () => {
    const state = keeping(entry('Made tea'));
    await fireEvent.click(button('Delete: Made tea'));
    await screen.findByText('Deleted.');
    expect(state.entries).toEqual([]);
    expect(document.activeElement).toBe(field());
    await fireEvent.click(button('Undo'));
    await screen.findByText(message('undone'));
    expect(acts()).toEqual(['Made tea']);
  });

  it('say when a change could not be stored', async () => {
    const state = keeping(entry('Made tea'));
    state.refuses = true;
    await fireEvent.click(button('Delete: Made tea'));
    expect((await screen.findByText(/could not be saved/)).closest('[role=alert]')).not.toBeNull();
    expect(acts()).toEqual(['Made tea']);
  });
});

describe('a changed line', () => {
  it('that could not be stored stands in the field again', async () => {
    const state = keeping(entry('Made tea'));
    state.refuses = true;
    await fireEvent.click(button('Change: Made tea'));
    const input = () => screen.getByLabelText<HTMLInputElement>('Change this line');
    await type('Made tea for two', input());
    await enter(input());
    await screen.findByText(/could not be saved/);
    await waitFor(() => expect(input().value).toBe('Made tea for two'));
    state.refuses = false;
    await enter(input());
    await waitFor(() => expect(acts()).toEqual(['Made tea for two']));
  });
});

describe('other windows', () => {
  it('show here at once', async () => {
    const state = keeping();
    await act(() => state.changeElsewhere([entry('From the other window')]));
    await waitFor(() => expect(acts()).toEqual(['From the other window']));
  });

  it('take nothing that is being changed here, even by deleting it', async () => {
    const state = keeping(entry('first', 1), entry('second', 2), entry('third', 3));
    await fireEvent.click(button(message('today_all')));
    await fireEvent.click(button('Change: second'));
    const input = screen.getByLabelText<HTMLInputElement>('Change this line');
    await type('second, changed', input);
    await act(() =>
      state.changeElsewhere([entry('first', 1), entry('third', 3), entry('fourth', 4)]),
    );
    await waitFor(() => expect(acts()).toContain('fourth'));
    expect(screen.getByLabelText('Change this line')).toBe(input);
    expect(input.value).toBe('second, changed');
    await enter(input);
    // It is told first; then Enter chooses.
    await screen.findByText(message('deleted_meanwhile'));
    expect(state.entries.map(({ words }) => words)).not.toContain('second, changed');
    const again = await screen.findByLabelText<HTMLInputElement>('Change this line');
    expect(again.value).toBe('second, changed');
    await enter(again);
    await waitFor(() => expect(acts()).toEqual(['fourth', 'third', 'second, changed', 'first']));
  });

  it('have nothing of theirs written over, until that is chosen', async () => {
    const state = keeping(entry('Made tea'));
    await fireEvent.click(button('Change: Made tea'));
    const input = screen.getByLabelText<HTMLInputElement>('Change this line');
    await type('Made tea for two', input);
    const theirs = { ...entry('Made tea'), words: 'Made coffee', changedAt: 50 };
    await act(() => state.changeElsewhere([theirs]));
    await enter(input);
    await screen.findByText(message('changed_meanwhile_to', { words: 'Made coffee' }));
    expect(state.entries).toEqual([theirs]);
    const again = await screen.findByLabelText<HTMLInputElement>('Change this line');
    expect(again.value).toBe('Made tea for two');
    await enter(again);
    await waitFor(() => expect(acts()).toEqual(['Made tea for two']));
    await fireEvent.click(button('Undo'));
    await screen.findByText(message('undone'));
    expect(acts()).toEqual(['Made coffee']);
  });

  it('keep what they changed beside the line', async () => {
    const state = keeping(entry('Made tea'));
    await fireEvent.click(button('Change: Made tea'));
    const input = screen.getByLabelText<HTMLInputElement>('Change this line');
    await type('Made tea for two', input);
    await act(() => state.changeElsewhere([{ ...entry('Made tea'), need: 'warmth' }]));
    await enter(input);
    await waitFor(() => expect(acts()).toEqual(['Made tea for two']));
    expect(state.entries[0]?.need).toBe('warmth');
  });

  it('keep what they changed since a change that is undone', async () => {
    const state = keeping(entry('Made tee'));
    await fireEvent.click(button('Change: Made tee'));
    const input = screen.getByLabelText<HTMLInputElement>('Change this line');
    await type('Made tea', input);
    await enter(input);
    await screen.findByText('Changed.');
    const theirs = { ...(state.entries[0] as Entry), words: 'Made coffee', changedAt: 900 };
    await act(() => state.changeElsewhere([theirs]));
    await fireEvent.click(button('Undo'));
    await screen.findByText(message('changed_since'));
    expect(state.entries).toEqual([theirs]);
  });

  it('keep their change where nothing was changed here', async () => {
    const state = keeping(entry('Made tea'));
    await fireEvent.click(button('Change: Made tea'));
    await act(() => state.changeElsewhere([{ ...entry('Made tea'), words: 'Made coffee' }]));
    await enter(screen.getByLabelText<HTMLInputElement>('Change this line'));
    await waitFor(() => expect(acts()).toEqual(['Made coffee']));
    expect(state.entries[0]?.words).toBe('Made coffee');
  });

  it('a line kept there does not stay in the field here', async () => {
    const state = keeping();
    await type('Made tea');
    state.draft = BLANK;
    document.dispatchEvent(new Event('visibilitychange'));
    await waitFor(() => expect(field().value).toBe(''));
  });

  it('are no longer listened to once it closes', async () => {
    const state = keeping();
    expect(state.listeners.size).toBe(1);
    // What effects leave is done with after the next paint, which this one does not wait for.
    await act(() => cleanup());
    expect(state.listeners.size).toBe(0);
  });
});

it('is accessible, empty, full, being changed and failed', async () => {
  const state = keeping(entry('one', 1), entry('two', 2));
  await expectAccessible();
  await fireEvent.click(button('Change: one'));
  await expectAccessible();
  await type('three');
  state.refuses = true;
  await enter();
  await screen.findByText(/still in the field/);
  await expectAccessible();
});
