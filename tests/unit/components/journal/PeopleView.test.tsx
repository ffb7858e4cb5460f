// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PeopleView } from '@/components/journal/PeopleView';
import { PersonDates } from '@/components/journal/PersonDates';
import { PersonHeard } from '@/components/journal/PersonHeard';
import { PersonView } from '@/components/journal/PersonView';
import { button, draw, expectAccessible, message } from '@/tests/unit/components/draw';
import {
  ADA,
  act,
  intention,
  JONAS,
  NAMES,
  shelf,
  TODAY,
  withoutSight,
} from '@/tests/unit/components/sample-acts';
import type { Occasion } from '@/utils/journal/model/occasion';

beforeEach(withoutSight);

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('people', () => {
  const people = (all = [ADA, JONAS], more: Partial<ComponentProps<typeof PeopleView>> = {}) => {
    const props = {
      people: all,
      today: TODAY,
      version: 1,
      meant: new Map(),
      readLast: async () => null,
      onNew: vi.fn(),
      onPerson: vi.fn(),
      ...more,
    };
    draw(<PeopleView {...props} />);
    return props;
  };

  it('are listed with what is known of them', () => {
    people();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'AdaBirthday on December 10',
      'Jonasalso Joni',
    ]);
  });

  it('have with them the last that was written of them, and what is meant', async () => {
    people([ADA, JONAS], {
      meant: new Map([['jonas', intention('call him', { people: ['jonas'] })]]),
      readLast: async ({ id }) => (id === 'ada' ? act('Called Ada', '2026-11-20') : null),
    });
    await waitFor(() =>
      expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
        'AdaBirthday on December 10November 20 Called Ada',
        'Jonasalso JoniYou mean to: call him',
      ]),
    );
    await expectAccessible();
  });

  it('are drawn at once, also where their last can not be read', async () => {
    people([ADA], { readLast: () => Promise.reject(new Error('disk')) });
    expect(screen.getByRole('link', { name: 'Ada' })).toBeTruthy();
  });

  it.each([
    ['  Li  ', 'new', 'Li'],
    ['ada', 'known', ADA],
    ['JONI', 'known', JONAS],
  ])('"%s" is somebody %s', async (typed, which, expected) => {
    const { onNew, onPerson } = people();
    const field = screen.getByLabelText('Somebody new');
    await fireEvent.input(field, { target: { value: typed } });
    await waitFor(() => expect(button('Add')).toHaveProperty('disabled', false));
    await fireEvent.click(button('Add'));
    expect(which === 'new' ? onNew : onPerson).toHaveBeenCalledWith(expected);
    expect(which === 'new' ? onPerson : onNew).not.toHaveBeenCalled();
  });

  it('that are none invite', async () => {
    people([]);
    expect(screen.getByText(/Nobody is named here yet/)).toBeTruthy();
    await expectAccessible();
  });

  it('are accessible', async () => {
    people();
    await expectAccessible();
  });
});

describe('the days and what was heard on a person’s page', () => {
  const occasion = (words: string, on: string, more: Partial<Occasion> = {}): Occasion => ({
    ...{ id: words, words, people: ['ada'], on, yearly: on.length !== 10 },
    ...{ before: true, after: true, madeAt: 1, changedAt: 1, ...more },
  });
  const dates = (occasions: Occasion[] = []) => {
    const [onKeep, onDelete] = [vi.fn(), vi.fn()];
    draw(
      <main>
        <h1>Ada</h1>
        <PersonDates
          person={{ ...ADA, birthday: null }}
          {...{ occasions, today: TODAY, onKeep, onDelete }}
        />
      </main>,
    );
    return { onKeep, onDelete };
  };
  const type = (label: string, value: string) =>
    fireEvent.input(screen.getByLabelText(label), { target: { value } });
  const pick = async (label: string, value: string) => {
    const select = screen.getByLabelText<HTMLSelectElement>(label);
    select.value = value;
    await fireEvent.change(select);
  };

  it('are said in words, what is ahead before what was', async () => {
    dates([
      occasion('exam', '2026-12-03'),
      occasion('wedding', '2026-06-01'),
      occasion('Grandma died', 'hebrew:M07-15'),
    ]);
    const lists = screen.getAllByRole('list').map((list) => list.textContent);
    expect(lists).toEqual([
      'examThursday, December 3ChangeGrandma diedThursday, April 22, 202715 NisanChange',
      'weddingMonday, June 1Change',
    ]);
    await expectAccessible();
  });

  it('one that comes once is kept with what is asked about it', async () => {
    const { onKeep } = dates();
    await fireEvent.click(button(message('date_add')));
    expect(screen.getByLabelText(message('date_words'))).toBe(document.activeElement);
    await fireEvent.click(button(message('save_changes')));
    expect(screen.getByRole('alert').textContent).toBe(message('date_words_wrong'));
    await type(message('date_words'), ' Ada’s  exam ');
    await fireEvent.click(button(message('save_changes')));
    expect(screen.getByRole('alert').textContent).toBe(message('date_day_wrong'));
    await fireEvent.change(screen.getByLabelText(message('date_on')), {
      target: { value: '2026-12-03' },
    });
    await fireEvent.click(screen.getByLabelText(message('date_before')));
    await expectAccessible();
    await fireEvent.keyDown(screen.getByLabelText(message('date_words')), { key: 'Enter' });
    expect(onKeep).toHaveBeenCalledWith(
      { words: 'Ada’s exam', on: '2026-12-03', yearly: false, before: false, after: true },
      null,
    );
    expect(button(message('date_add'))).toBe(document.activeElement);
  });

  it('one that comes back is kept by the calendar in which it is counted', async () => {
    const { onKeep } = dates();
    await fireEvent.click(button(message('date_add')));
    await type(message('date_words'), 'Grandma died');
    await fireEvent.click(screen.getByLabelText(message('date_yearly')));
    await pick(message('date_calendar'), 'hebrew');
    const months = [...screen.getByLabelText(message('date_month')).querySelectorAll('option')];
    expect(months.map(({ textContent }) => textContent).slice(0, 3)).toEqual([
      '–',
      'Tishri',
      'Heshvan',
    ]);
    await pick(message('date_month'), 'M07');
    await type(message('date_day'), '31');
    await fireEvent.click(button(message('save_changes')));
    expect(screen.getByRole('alert').textContent).toBe(message('person_born_wrong'));
    await type(message('date_day'), '15');
    await expectAccessible();
    await fireEvent.click(button(message('save_changes')));
    expect(onKeep).toHaveBeenCalledWith(
      { words: 'Grandma died', on: 'hebrew:M07-15', yearly: true, before: false, after: false },
      null,
    );
  });

  it('are changed and deleted, and Escape leaves them', async () => {
    const exam = occasion('exam', '2026-12-03');
    const { onKeep, onDelete } = dates([exam]);
    const open = () => fireEvent.click(button('Change: exam'));
    await open();
    await type(message('date_words'), 'other');
    await fireEvent.keyDown(screen.getByLabelText(message('date_words')), { key: 'Escape' });
    expect(onKeep).not.toHaveBeenCalled();
    await open();
    await type(message('date_words'), 'the exam');
    await fireEvent.click(button(message('save_changes')));
    expect(onKeep).toHaveBeenCalledWith(expect.objectContaining({ words: 'the exam' }), exam);
    await open();
    await fireEvent.click(button(message('delete')));
    expect(onDelete).toHaveBeenCalledWith(exam);
  });

  it('lines that were heard are added, changed and deleted', async () => {
    const line = (words: string) => ({
      ...{ id: words, people: ['ada'], words, day: '2026-11-20', madeAt: 1, changedAt: 1 },
    });
    const heard = ['1', '2', '3', '4', '5', '6'].map((n) => line(`line ${n}`));
    const [onKeep, onDelete] = [vi.fn(), vi.fn()];
    draw(
      <main>
        <h1>Ada</h1>
        <PersonHeard {...{ heard, today: TODAY, onKeep, onDelete }} />
      </main>,
    );
    expect(screen.queryByText('line 6')).toBeNull();
    await fireEvent.click(button(message('heard_all')));
    expect(screen.getByText('line 6')).toBeTruthy();
    await fireEvent.click(button(message('heard_add')));
    await type(message('heard_label'), 'tea black');
    await expectAccessible();
    await fireEvent.keyDown(screen.getByLabelText(message('heard_label')), { key: 'Enter' });
    expect(onKeep).toHaveBeenLastCalledWith('tea black', null);
    await fireEvent.click(button('Change: line 2'));
    await type(message('heard_label'), 'line two');
    await fireEvent.click(button(message('save_changes')));
    expect(onKeep).toHaveBeenLastCalledWith('line two', heard[1]);
    await fireEvent.click(button('Change: line 3'));
    await fireEvent.click(button(message('delete')));
    expect(onDelete).toHaveBeenCalledWith(heard[2]);
  });
});

describe('a person’s page', () => {
  type Props = ComponentProps<typeof PersonView>;
  const personPage = (more: Partial<Props> = {}) => {
    const { search } = shelf(
      act('Called Ada', TODAY, { people: ['ada'] }),
      act('Held a door', '2026-11-24'),
      act('Ada made tea', '2026-10-01', { people: ['ada'], direction: 'received' }),
    );
    const props: Props = {
      person: ADA,
      names: NAMES,
      today: TODAY,
      version: 1,
      lasts: { given: TODAY, received: '2026-10-01' },
      meant: [],
      occasions: [],
      heard: [],
      search,
      onOpen: vi.fn(),
      onDelete: vi.fn(),
      onWrite: vi.fn(),
      onChange: vi.fn(),
      onMerge: vi.fn(),
      onForget: vi.fn(),
      onOccasion: vi.fn(),
      onDeleteOccasion: vi.fn(),
      onHeard: vi.fn(),
      onDeleteHeard: vi.fn(),
      ...more,
    };
    draw(<PersonView {...props} />);
    return props;
  };
  /** What changes somebody stands behind a door. */
  const change = async (name: string | RegExp) => {
    await fireEvent.click(button('Change'));
    await waitFor(() => button(name));
    await fireEvent.click(button(name));
  };
  const lines = () =>
    [...document.querySelectorAll('[data-act] p[dir]')].map(({ textContent }) => textContent);

  it('shows what passed between you, and when last, and counts nothing', async () => {
    personPage();
    await waitFor(() => expect(lines()).toEqual(['Called Ada', 'Ada made tea']));
    const passed = document.querySelector('dl')?.textContent;
    expect(passed).toBe('From youlast: TodayTo youlast: Thursday, October 1');
    expect(document.querySelector('main')?.textContent).not.toMatch(/\b2\b/);
  });

  it('says what is meant for them, and their acts by year', async () => {
    personPage({ meant: [intention('bring the book back', { day: '2026-11-29' })] });
    await waitFor(() => expect(lines()).toHaveLength(2));
    expect(screen.getByRole('heading', { name: 'What you mean to do' })).toBeTruthy();
    expect(screen.getByText('bring the book back').closest('li')?.textContent).toBe(
      'bring the book backSunday, November 29',
    );
    expect(screen.getByRole('heading', { name: '2026' })).toBeTruthy();
    const [, earlier] = screen.getAllByRole('heading', { level: 3 });
    expect(earlier?.textContent).toBe('1 October');
    expect(earlier?.getAttribute('aria-label')).toBe('Thursday, October 1');
    await expectAccessible();
  });

  it('of whom nothing is written says how to', async () => {
    const { onWrite } = personPage({ lasts: {} });
    expect(screen.getByText(/Nothing is written about them yet/)).toBeTruthy();
    await fireEvent.click(button('Write down a kind act'));
    expect(onWrite).toHaveBeenCalledOnce();
  });

  it.each([
    ['They have died', 'died', 'person_died_said'],
    ['We lost touch', 'lost-touch', 'person_lost_touch_said'],
    ['Not by itself', 'not-by-itself', 'person_hushed'],
  ] as const)('takes “%s”, says what that means, and takes it back', async (name, why, said) => {
    const { onChange } = personPage();
    await change(message('person_hush'));
    await fireEvent.click(button(name));
    expect(onChange).toHaveBeenCalledWith({ ...ADA, hushed: why });
    cleanup();
    const after = personPage({ person: { ...ADA, hushed: why, mayBeQuiet: true } });
    expect(screen.getByText(message(said))).toBeTruthy();
    await change(message('person_hush'));
    expect(button(name).getAttribute('aria-pressed')).toBe('true');
    await expectAccessible();
    await fireEvent.click(button(message('person_unhush')));
    expect(after.onChange).toHaveBeenCalledWith({ ...ADA, mayBeQuiet: true });
  });

  it('lets it be asked again when one has gone quiet, where it was not to be', async () => {
    const { onChange } = personPage({ person: { ...ADA, mayBeQuiet: true } });
    await change(message('person_hush'));
    await fireEvent.click(button(message('person_ask_quiet')));
    expect(onChange).toHaveBeenCalledWith(ADA);
  });

  it('takes another name, other names and a birthday', async () => {
    const { onChange } = personPage();
    await change('Name and birthday');
    const type = (label: string, value: string) =>
      fireEvent.input(screen.getByLabelText(label), { target: { value } });
    await type('Name', 'Ada L.');
    await type(message('person_also_label'), 'Countess, Ada L., Countess');
    await type('Day', '29');
    await type('Year, if you know it', '1815');
    const month = screen.getByLabelText('Month') as HTMLSelectElement;
    month.value = 'M02';
    await fireEvent.change(month);
    await fireEvent.click(button(message('save_changes')));
    expect(screen.getByRole('alert').textContent).toContain(message('person_born_wrong'));
    expect(onChange).not.toHaveBeenCalled();
    await type('Year, if you know it', '');
    await fireEvent.keyDown(screen.getByLabelText('Day'), { key: 'Enter' });
    expect(onChange).toHaveBeenCalledWith({
      ...ADA,
      name: 'Ada L.',
      alsoCalled: ['Countess'],
      birthday: '02-29',
    });
  });

  it('keeps no empty name, and Escape leaves all as it was', async () => {
    const { onChange } = personPage();
    await change('Name and birthday');
    await fireEvent.input(screen.getByLabelText('Name'), { target: { value: '  ' } });
    await fireEvent.click(button(message('save_changes')));
    expect(screen.getByRole('alert').textContent).toContain(message('person_name_wrong'));
    await fireEvent.keyDown(screen.getByLabelText('Name'), { key: 'Escape' });
    expect(screen.queryByLabelText('Name')).toBeNull();
    expect(onChange).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button('Name and birthday'));
    await fireEvent.click(button(message('person_forget')));
    await fireEvent.click(button(message('cancel')));
    expect(document.activeElement).toBe(button(message('person_forget')));
  });

  it('becomes one with another after saying what that does', async () => {
    const { onMerge } = personPage();
    await change(message('person_one'));
    const who = screen.getByLabelText(
      message('person_one_who', { name: 'Ada' }),
    ) as HTMLSelectElement;
    expect([...who.options].map(({ value }) => value)).toEqual(['', 'jonas']);
    who.value = 'jonas';
    await fireEvent.change(who);
    expect(
      screen.getByText(message('person_one_what', { from: 'Ada', into: 'Jonas' })),
    ).toBeTruthy();
    await fireEvent.click(button(message('person_one_yes')));
    expect(onMerge).toHaveBeenCalledWith(ADA, JONAS);
  });

  it.each([
    [message('person_forget_name'), false, /no longer say who was there/],
    [message('person_forget_all'), true, /every entry and intention that names them/],
  ])('is forgotten, %s, after asking once', async (name, withEntries, what) => {
    const { onForget } = personPage();
    await change(message('person_forget'));
    await fireEvent.click(button(name));
    expect(screen.getByText(what)).toBeTruthy();
    expect(onForget).not.toHaveBeenCalled();
    await fireEvent.click(button(message('person_forget_yes')));
    expect(onForget).toHaveBeenCalledWith(ADA, withEntries);
  });

  it.each(['Name and birthday', message('person_one'), message('person_forget')])(
    'is accessible with "%s" open',
    async (name) => {
      personPage();
      await waitFor(() => expect(lines()).toHaveLength(2));
      await change(name);
      await expectAccessible();
    },
  );
});
