// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { type ActDetails, ActFields } from '@/components/act/ActFields';
import { button, draw, expectAccessible, message } from '@/tests/unit/components/draw';
import { PLAIN } from '@/utils/journal/model/entry';
import type { KnownPerson } from '@/utils/journal/writing/mentions';

afterEach(cleanup);

const TODAY = '2026-11-25';
const anna = { id: 'a', name: 'Anna' };
const maria = { id: 'm', name: 'Anna Maria' };

function details(more: Partial<ActDetails> = {}, everybody: KnownPerson[] = [anna, maria]) {
  const state = {
    now: { ...PLAIN, people: [], day: TODAY, ...more } as ActDetails,
    made: [] as string[],
  };
  function Held() {
    const [now, setNow] = useState(state.now);
    const [people, setPeople] = useState(everybody);
    state.now = now;
    return (
      <ActFields
        details={now}
        people={people}
        today={TODAY}
        onChange={(change) => setNow((was) => ({ ...was, ...change }))}
        onNewPerson={async (name) => {
          state.made.push(name);
          setPeople((was) => [...was, { id: `new ${name}`, name }]);
          return `new ${name}`;
        }}
      />
    );
  }
  draw(<Held />);
  return state;
}
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const type = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });
const key = (name: string, which: string) => fireEvent.keyDown(field(name), { key: which });
const options = () =>
  [...document.querySelectorAll('[role=listbox] > *')].map(({ textContent }) => textContent);

describe('the details of an entry', () => {
  it('change one by one', async () => {
    const state = details();
    await fireEvent.click(field('Received'));
    await fireEvent.change(field('Kind'), { target: { value: 'warmth' } });
    await fireEvent.change(field('Day'), { target: { value: '2026-11-22' } });
    await type('What did they need?', 'Somebody with time');
    await type('How it felt before', 'rushed');
    await type(message('felt_after_label'), 'warm');
    await type(message('note_label'), 'An hour,\nand no advice.');
    await fireEvent.click(screen.getByRole('checkbox'));
    expect(state.now).toEqual({
      direction: 'received',
      kind: 'warmth',
      people: [],
      day: '2026-11-22',
      need: 'Somebody with time',
      note: 'An hour,\nand no advice.',
      feltBefore: 'rushed',
      feltAfter: 'warm',
      inspiredBy: null,
      hard: true,
    });
  });

  it('are nothing again where a field is emptied', async () => {
    const state = details({ need: 'Time', kind: 'help' });
    await type('What did they need?', '');
    await fireEvent.change(field('Kind'), { target: { value: '' } });
    expect(state.now).toMatchObject({ need: null, kind: null });
  });

  it('keep their day while another is only half a day', async () => {
    const state = details();
    await fireEvent.change(field('Day'), { target: { value: '' } });
    expect(state.now.day).toBe(TODAY);
  });
});

describe('the people in it', () => {
  it('are picked from a list by keys', async () => {
    const state = details();
    await type('People', 'an');
    expect(options()).toEqual(['Anna', 'Anna Maria', 'New: an']);
    expect(field('People').getAttribute('aria-expanded')).toBe('true');
    await key('People', 'ArrowDown');
    expect(document.querySelector('[role=listbox] [aria-selected=true]')?.textContent).toBe(
      'Anna Maria',
    );
    await key('People', 'Enter');
    expect(state.now.people).toEqual(['m']);
    expect(field('People').value).toBe('');
    expect(options()).toEqual([]);
  });

  it('or with the pointer, or made', async () => {
    const state = details();
    await type('People', 'Zoë');
    await fireEvent.click(screen.getByRole('option', { name: 'New: Zoë' }));
    await screen.findByText('Zoë');
    expect(state.made).toEqual(['Zoë']);
    expect(state.now.people).toEqual(['new Zoë']);
  });

  it('are found by their whole name without the list', async () => {
    const state = details();
    await type('People', 'Anna Maria');
    await key('People', 'Escape');
    await key('People', 'Enter');
    expect(state.now.people).toEqual(['m']);
    expect(state.made).toEqual([]);
  });

  it('can be taken out', async () => {
    const state = details({ people: ['a', 'm'] });
    await fireEvent.click(button(message('person_take_out_this', { name: 'Anna' })));
    expect(state.now.people).toEqual(['m']);
  });
});

it('is accessible, with the list open and closed', async () => {
  details({ people: ['a'] });
  await expectAccessible();
  await type('People', 'an');
  await expectAccessible();
});
