// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { WriteDown } from '@/components/write-down/WriteDown';
import { button, draw, expectAccessible, message } from '@/tests/unit/components/draw';
import {
  DAY,
  intention,
  memoryJournal,
  person,
  startWith,
} from '@/tests/unit/components/fake-journal';
import type { Intention } from '@/utils/journal/model/intention';

afterEach(cleanup);

const CALL: Intention = { ...intention('call Tom', '2026-11-27'), people: ['Tom'] };
const CHANGE = message('change_entry', { line: 'call Tom' });

/** The list, opened, and in it the form of the one that it begins with. */
async function changing(first: Intention = CALL) {
  const { journal, state } = memoryJournal();
  state.intentions = [first];
  state.people = [person('Anna'), person('Tom')];
  draw(<WriteDown journal={journal} start={startWith({ open: [first], people: state.people })} />);
  await fireEvent.click(button(message('intentions_title')));
  await fireEvent.click(screen.getByRole('button', { name: /^Change: / }));
  return state;
}
const form = () => {
  const found = screen.getByLabelText(message('change_label')).closest('li');
  if (!found) throw new Error('it is in no list');
  return within(found);
};
const field = (name: string) => form().getByLabelText<HTMLInputElement>(name);
const line = () => field(message('change_label'));
const fill = (name: string, value: string) =>
  fireEvent[
    name === message('moment_label') || name === message('change_label') ? 'input' : 'change'
  ](field(name), { target: { value } });
const save = () => fireEvent.click(button(message('save_changes')));
const isClosed = () => screen.queryByLabelText(message('change_label')) === null;
/** Another window writes the first of them. */
const elsewhere = (state: Awaited<ReturnType<typeof changing>>, change: Partial<Intention>) =>
  act(() => {
    state.intentions = [{ ...(state.intentions[0] as Intention), changedAt: 50, ...change }];
    state.changeElsewhere(state.entries);
  });

describe('an intention in the list', () => {
  it('is changed in its place, in all that it has, and is as before with an undo', async () => {
    const state = await changing();
    expect(document.activeElement).toBe(line());
    await fill(message('change_label'), 'call her back');
    await fill(message('day_label'), '2026-11-30');
    await fill(message('hour_label'), '17:30');
    await fill(message('moment_label'), 'after work');
    await fireEvent.click(button(message('person_take_out_this', { name: 'Tom' })));
    await fireEvent.input(field(message('people_label')), { target: { value: 'Anna' } });
    await fireEvent.keyDown(field(message('people_label')), { key: 'Enter' });
    await save();
    await screen.findByText(message('changed'));
    expect(state.intentions).toMatchObject([
      {
        ...{ id: CALL.id, words: 'call her back', day: '2026-11-30', minute: 17 * 60 + 30 },
        ...{ moment: 'after work', people: ['Anna'], state: 'open' },
      },
    ]);
    await screen.findByText(/^after work, 5:30\sPM: call her back$/);
    await waitFor(() =>
      expect(document.activeElement).toBe(
        screen.getByRole('button', { name: /^Change: after work/ }),
      ),
    );
    await fireEvent.click(button('Undo'));
    await screen.findByText(message('undone'));
    expect(state.intentions).toMatchObject([{ words: 'call Tom', day: '2026-11-27' }]);
    expect(state.intentions[0]).not.toHaveProperty('minute');
    expect(screen.getByText('call Tom')).toBeTruthy();
  });

  it('is for some day where its day is emptied, and its hour goes with it', async () => {
    const state = await changing({ ...CALL, minute: 600 });
    await fill(message('day_label'), '');
    expect(field(message('hour_label')).value).toBe('');
    await save();
    await screen.findByText(message('changed'));
    expect(state.intentions).toMatchObject([{ day: null }]);
  });

  it('that is given an hour alone shows before it is kept that it is for today', async () => {
    const state = await changing({ ...CALL, day: null });
    await fill(message('hour_label'), '18:00');
    expect(field(message('day_label')).value).toBe(DAY);
    await save();
    await screen.findByText(message('changed'));
    expect(state.intentions).toMatchObject([{ day: DAY, minute: 18 * 60 }]);
  });

  it('is for somebody new, who is kept with it alone, and goes with an undo', async () => {
    const state = await changing();
    const name = (value: string) =>
      fireEvent.input(field(message('people_label')), { target: { value } });
    await name('Zoë');
    await fireEvent.keyDown(field(message('people_label')), { key: 'Enter' });
    await name('Ben');
    await fireEvent.keyDown(field(message('people_label')), { key: 'Enter' });
    await screen.findByText('Ben');
    await fireEvent.click(button(message('person_take_out_this', { name: 'Ben' })));
    await save();
    await screen.findByText(message('changed'));
    expect(state.people.map(({ name }) => name)).toEqual(['Anna', 'Tom', 'Zoë']);
    expect(state.intentions[0]?.people).toEqual(['Tom', state.people[2]?.id]);
    await fireEvent.click(button('Undo'));
    await screen.findByText(message('undone'));
    expect(state.people.map(({ name }) => name)).toEqual(['Anna', 'Tom']);
  });

  it.each(['Escape', message('cancel')])('is left as it is by %s', async (how) => {
    const state = await changing();
    await fill(message('change_label'), 'call somebody');
    if (how === 'Escape') await fireEvent.keyDown(line(), { key: how });
    else await fireEvent.click(button(how));
    expect(isClosed()).toBe(true);
    expect(state.intentions).toEqual([CALL]);
    expect(document.activeElement).toBe(button(CHANGE));
  });

  it('is kept by Enter in any of its fields', async () => {
    const state = await changing();
    await fill(message('moment_label'), 'after work');
    await fireEvent.keyDown(field(message('moment_label')), { key: 'Enter' });
    await screen.findByText(message('changed'));
    expect(state.intentions).toMatchObject([{ moment: 'after work' }]);
  });

  it('stays open where Escape closes the list of names, and Enter takes one', async () => {
    const state = await changing({ ...CALL, people: [] });
    const people = field(message('people_label'));
    await fireEvent.input(people, { target: { value: 'An' } });
    await fireEvent.keyDown(people, { key: 'Escape' });
    expect(isClosed()).toBe(false);
    await fireEvent.input(people, { target: { value: 'Ann' } });
    await fireEvent.keyDown(people, { key: 'Enter' });
    expect(isClosed()).toBe(false);
    expect(form().getByText('Anna')).toBeTruthy();
    expect(state.intentions).toMatchObject([{ people: [] }]);
  });

  it('is not written where nothing of it was changed, or there is no room for it', async () => {
    const state = await changing();
    await fill(message('change_label'), 'long '.repeat(500));
    expect(form().getByText(message('too_long_to_mean'))).toBeTruthy();
    await save();
    expect(isClosed()).toBe(false);
    await fill(message('change_label'), ' call Tom ');
    await save();
    await waitFor(() => expect(isClosed()).toBe(true));
    expect(state.intentions).toEqual([CALL]);
    expect(screen.queryByText(message('changed'))).toBeNull();
  });

  it('keeps what was typed where it could not be stored', async () => {
    const state = await changing();
    await fill(message('change_label'), 'call Anna');
    state.refuses = true;
    await save();
    await screen.findByText(message('sheet_failed'));
    expect(line().value).toBe('call Anna');
    state.refuses = false;
    await save();
    await screen.findByText(message('changed'));
    expect(state.intentions).toMatchObject([{ words: 'call Anna' }]);
  });

  it('is written over what another window made of it only once that was said', async () => {
    const state = await changing();
    await fill(message('change_label'), 'call Anna');
    await elsewhere(state, { words: 'write to Tom', day: null });
    await save();
    await screen.findByText(message('changed_meanwhile_to', { words: 'write to Tom' }));
    expect(state.intentions).toMatchObject([{ words: 'write to Tom' }]);
    expect(line().value).toBe('call Anna');
    await save();
    await screen.findByText(message('changed'));
    expect(state.intentions).toMatchObject([{ words: 'call Anna', day: null }]);
  });

  it('that another window has ended meanwhile stays ended, and what was typed stays in view', async () => {
    const state = await changing();
    await fill(message('change_label'), 'call Anna');
    await elsewhere(state, { state: 'let-go' });
    expect(line().value).toBe('call Anna');
    await save();
    await screen.findByText(message('changed_since'));
    expect(state.intentions).toMatchObject([{ words: 'call Tom', state: 'let-go' }]);
    expect(line().value).toBe('call Anna');
    await fireEvent.click(button(message('cancel')));
    expect(screen.queryByText(message('intentions_title'))).toBeNull();
  });

  it('is accessible while it is changed', async () => {
    await changing();
    await expectAccessible();
  });
});
