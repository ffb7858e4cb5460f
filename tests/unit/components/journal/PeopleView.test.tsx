// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PeopleView } from '@/components/journal/PeopleView';
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
      search,
      onOpen: vi.fn(),
      onDelete: vi.fn(),
      onWrite: vi.fn(),
      onChange: vi.fn(),
      onMerge: vi.fn(),
      onForget: vi.fn(),
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

  it('takes that they are not to be brought up, says what that means, and takes it back', async () => {
    const { onChange } = personPage();
    await change('Don’t bring up again');
    expect(onChange).toHaveBeenCalledWith({ ...ADA, hushed: true });
    cleanup();
    const after = personPage({ person: { ...ADA, hushed: true } });
    expect(screen.getByText(message('person_hushed'))).toBeTruthy();
    await change(message('person_unhush'));
    expect(after.onChange).toHaveBeenCalledWith({ ...ADA, hushed: false });
    await expectAccessible();
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
    month.value = '2';
    await fireEvent.change(month);
    await fireEvent.click(button(message('person_keep')));
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
    await fireEvent.click(button(message('person_keep')));
    expect(screen.getByRole('alert').textContent).toContain(message('person_name_wrong'));
    await fireEvent.keyDown(screen.getByLabelText('Name'), { key: 'Escape' });
    expect(screen.queryByLabelText('Name')).toBeNull();
    expect(onChange).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button('Name and birthday'));
    await fireEvent.click(button(message('person_forget')));
    await fireEvent.click(button(message('leave_as_is')));
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
