// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NewTabPage, type NewTabView, QuietTab } from '@/components/practice/NewTabPage';
import type { PracticeOfDay } from '@/components/practice/PracticeCard';
import { WriteDown } from '@/components/write-down/WriteDown';
import { button, draw, expectAccessible, message, pass } from '@/tests/unit/components/draw';
import { entry, memoryJournal, startWith } from '@/tests/unit/components/fake-journal';
import { birthday } from '@/tests/unit/components/sample-acts';
import type { NearDate } from '@/utils/journal/threads/dates';
import { blankWith } from '@/utils/journal/writing/draft';
import { waterOf } from '@/utils/practice/water';
import { KINDS, type Kind } from '@/utils/shared/kinds';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const act = (more: Partial<PracticeOfDay> = {}): PracticeOfDay => ({
  id: 'presence-meal',
  kind: 'presence',
  practice: {
    title: 'One cup together',
    invitation: 'You might drink a cup.',
    smaller: 'Sit.',
    why: 'A cup has an end.',
  },
  takes: null,
  pack: null,
  source: null,
  caution: null,
  done: false,
  favourite: false,
  ...more,
});
const viewOf = (more: Partial<NewTabView> = {}): NewTabView => ({
  day: '2026-11-25',
  acts: [act()],
  several: false,
  water: waterOf('2026-11-25', ['presence'], false),
  quiet: false,
  exchanged: false,
  question: null,
  clock: false,
  discreet: false,
  accent: 'moss',
  recalled: null,
  ...more,
});
const several = [
  act(),
  act({ id: 'help-lend', kind: 'help', practice: { ...act().practice, title: 'Lend it' } }),
  act({ id: 'warmth-wave', kind: 'warmth', practice: { ...act().practice, title: 'Wave' } }),
];

type Props = ComponentProps<typeof NewTabPage>;
function newTab(view: Partial<NewTabView> = {}, more: Partial<Props> = {}) {
  const { journal, state } = memoryJournal(entry('Made tea'));
  const props: Props = {
    view: viewOf(view),
    now: () => Date.UTC(2026, 10, 25, 9, 30),
    notice: null,
    write: vi.fn(async () => {
      const start = startWith({ draft: state.draft, entries: await journal.today() });
      return (close: () => void, version: number) => (
        <WriteDown journal={journal} start={start} version={version} onEscape={close} />
      );
    }),
    onDone: vi.fn(),
    onExchange: vi.fn(),
    onTakeBack: vi.fn(),
    onHide: vi.fn(),
    onFavourite: vi.fn(),
    onLeave: vi.fn(),
    onPractise: vi.fn(),
    onAll: vi.fn(),
    onJournal: vi.fn(),
    onPeople: vi.fn(),
    onOptions: vi.fn(),
    ...more,
  };
  const { redraw } = draw(<NewTabPage {...props} />);
  return {
    props,
    state,
    redraw: (next: Partial<NewTabView>, more: Partial<Props> = {}) =>
      redraw(<NewTabPage {...props} view={viewOf({ ...view, ...next })} {...more} />),
  };
}
const press = (key: string, more: KeyboardEventInit = {}, target: Element = document.body) =>
  fireEvent.keyDown(target, { key, bubbles: true, ...more });
const field = () => screen.queryByLabelText<HTMLInputElement>(message('act_label'));
const opened = () => waitFor(() => expect(field()).not.toBeNull());

describe('a birthday', () => {
  it('that is near is said below the practice and leads to the person, and none where there is none', () => {
    newTab({
      near: [birthday('Ada', 'today'), birthday('Ben', 'tomorrow')],
    });
    expect(screen.getByText('Ada has a birthday today.')).toBeTruthy();
    expect(screen.getByText('Ben has a birthday tomorrow.')).toBeTruthy();
    const [link] = screen.getAllByRole('link', { name: /birthday/ });
    expect(link?.getAttribute('href')).toBe('journal.html#people/ada');
    cleanup();
    newTab({ near: [] });
    expect(screen.queryByText(/birthday/)).toBeNull();
  });

  it('and other days are said in the person’s own words, with the day where it is further ahead', () => {
    const date = (words: string, when: NearDate['when'], day: string): NearDate => ({
      ...birthday('Ada', when),
      ...{ id: words, of: 'occasion', words, day },
      ...(when === 'ahead' ? { dayName: 'Thursday, December 3' } : {}),
    });
    newTab({
      near: [
        date('Grandma died', 'today', '2026-11-25'),
        { ...date('the move', 'tomorrow', '2026-11-26'), personId: null },
        date('Tom’s exam', 'ahead', '2026-12-03'),
        { ...birthday('Ben', 'ahead'), dayName: 'Tuesday, December 1' },
      ],
    });
    const said = screen.getAllByRole('link').map((link) => link.textContent);
    expect(said).toEqual([
      'Today: Grandma died',
      'Tomorrow: the move',
      'Thursday, December 3: Tom’s exam',
      'Ben has a birthday on Tuesday, December 1.',
    ]);
    expect(screen.getByText('Tomorrow: the move').closest('a')?.getAttribute('href')).toBe(
      'journal.html#people',
    );
  });

  it('is hidden in discreet mode until it is pointed at', () => {
    newTab({ near: [birthday('Ada', 'today')] });
    const line = screen.getByText('Ada has a birthday today.');
    expect(line.closest('.discreet-text')).not.toBeNull();
    expect(line.closest('.reveals-discreet-text')).not.toBeNull();
  });
});

describe('the practice', () => {
  it('leaves the focus where it is, in the address bar', () => {
    newTab();
    expect(document.activeElement).toBe(document.body);
    expect(field()).toBeNull();
  });

  it.each(KINDS)('names its kind: %s', (kind: Kind) => {
    newTab({ acts: [act({ kind })] });
    expect(document.querySelector('article > p')?.textContent).toBe(message(`kind_${kind}`));
    expect(document.querySelector('article svg')).not.toBeNull();
  });

  it('has a smaller version, unfolded and folded again', async () => {
    newTab();
    expect(screen.queryByText('Sit.')).toBeNull();
    const fold = button(message('practice_about'));
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    await fireEvent.click(fold);
    expect(screen.getByText('A smaller version')).toBeTruthy();
    expect(screen.getByText('Sit.')).toBeTruthy();
    expect(fold.getAttribute('aria-expanded')).toBe('true');
    await fireEvent.click(fold);
    expect(screen.queryByText('Sit.')).toBeNull();
  });

  it('says why, and leads to the study where it claims one', () => {
    const { redraw } = newTab();
    expect(screen.getByText('A cup has an end.').querySelector('a')).toBeNull();
    redraw({ acts: [act({ source: 'dwyer-2018' })] });
    const known = screen.getByRole('link', { name: 'What is known' });
    expect(known.getAttribute('href')).toBe('known.html#dwyer-2018');
  });

  it.each([
    [1, 'alone', [], '1 minute · by yourself'],
    [20, 'neighbour', ['money'], '20 minutes · with a neighbour · takes a little money'],
    [
      2,
      'family',
      ['family', 'health'],
      '2 minutes · with family · touches on family · touches on health',
    ],
  ] as const)(
    'says how long, with whom, and what it asks for: %d, %s',
    (minutes, company, needs, said) => {
      newTab({ acts: [act({ takes: { minutes, with: company, needs } })] });
      expect(screen.getByRole('article').textContent).toContain(said);
    },
  );

  it('says what to take care of, where the kind calls for it', () => {
    const { redraw } = newTab();
    expect(screen.queryByText('Being safe comes first.')).toBeNull();
    redraw({ acts: [act({ caution: 'Being safe comes first.' })] });
    expect(screen.getByText('Being safe comes first.')).toBeTruthy();
  });

  it('of the person’s own may be no more than a title', async () => {
    newTab({
      acts: [
        act({
          id: 'own-12345678',
          practice: { title: 'Ring Ada', invitation: '', smaller: '', why: '' },
        }),
      ],
    });
    expect(screen.getByRole('heading', { name: 'Ring Ada' })).toBeTruthy();
    await fireEvent.click(button(message('practice_about')));
    expect(screen.queryByText('A smaller version')).toBeNull();
    expect(document.querySelectorAll('article p:empty')).toHaveLength(0);
  });

  it('is exchanged and taken back, and folded again each time', async () => {
    const { props, redraw } = newTab();
    await fireEvent.click(button(message('practice_about')));
    expect(screen.getByText('Sit.')).toBeTruthy();
    await fireEvent.click(button('Another one'));
    expect(props.onExchange).toHaveBeenCalledOnce();
    redraw({
      exchanged: true,
      acts: [
        act({
          id: 'presence-other',
          practice: { title: 'Other', invitation: 'Other.', smaller: 'O.', why: 'W.' },
        }),
      ],
    });
    expect(screen.queryByText('O.')).toBeNull();
    await fireEvent.click(button(message('practice_take_back')));
    expect(props.onTakeBack).toHaveBeenCalledOnce();
  });

  it('without a why draws nothing for it', () => {
    const { why, ...said } = act().practice;
    const { redraw } = newTab();
    const drawn = () => screen.getByRole('article').querySelectorAll('p').length;
    const withWhy = drawn();
    expect(screen.getByText(why as string)).toBeTruthy();
    redraw({ acts: [act({ practice: said })] });
    expect(drawn()).toBe(withWhy - 1);
    expect(screen.getByRole('article').textContent).not.toContain('undefined');
  });

  it('is made a favourite or hidden from a quiet corner, which also leads to all of them', async () => {
    const { props } = newTab();
    expect(screen.queryByRole('button', { name: message('practice_hide') })).toBeNull();
    await fireEvent.click(button(message('practice_about')));
    await fireEvent.click(button('More often'));
    await fireEvent.click(button(message('practice_hide')));
    await fireEvent.click(button('All practices'));
    expect(props.onFavourite).toHaveBeenCalledWith(act(), true);
    expect(props.onHide).toHaveBeenCalledWith(act());
    expect(props.onAll).toHaveBeenCalledOnce();
  });

  it('says what just happened, with a way back, and what went wrong', async () => {
    const undo = vi.fn();
    const { redraw } = newTab({}, { notice: { text: message('practice_hidden'), undo } });
    await fireEvent.click(button('Undo'));
    expect(undo).toHaveBeenCalledOnce();
    redraw({}, { notice: { text: message('write_failed'), failed: true } });
    expect(screen.getByRole('alert').textContent).toContain('nothing was changed');
  });
});

describe('when it happened', () => {
  it('one toggle whose name stays marks it, and offers a line, or nothing', async () => {
    const { props, redraw } = newTab();
    await fireEvent.click(button(message('practice_mark_done')));
    expect(props.onDone).toHaveBeenLastCalledWith(act(), true);
    await opened();
    expect(props.write).toHaveBeenLastCalledWith({ kind: 'presence', answers: false });
    expect(screen.getByText(message('done_lead'))).toBeTruthy();
    await fireEvent.click(button('Leave it at that'));
    expect(field()).toBeNull();

    redraw({ acts: [act({ done: true })] });
    expect(button(message('practice_mark_done')).getAttribute('aria-pressed')).toBe('true');
    expect(screen.queryByRole('button', { name: 'Another one' })).toBeNull();
    await fireEvent.click(button(message('practice_mark_done')));
    expect(props.onDone).toHaveBeenLastCalledWith(act({ done: true }), false);
    expect(props.write).toHaveBeenCalledOnce();
  });
});

describe('the follow-up', () => {
  it('has a place of its own, and the field hears of what it keeps', async () => {
    const { state } = newTab(
      {},
      {
        intention: (onKept) => (
          <button
            type="button"
            onClick={() => {
              state.entries = [entry('Called her')];
              onKept();
            }}
          >
            Called
          </button>
        ),
      },
    );
    await press('k');
    await opened();
    expect(screen.queryByText('Called her')).toBeNull();
    await fireEvent.click(button('Called'));
    await waitFor(() => expect(screen.getByText('Called her')).toBeTruthy());
  });
});

describe('a kindness day', () => {
  it('brings several, each marked by itself, and exchanged together', async () => {
    const { props, redraw } = newTab({ acts: several, several: true });
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      'Several small things for today',
      'One cup together',
      'Lend it',
      'Wave',
    ]);
    await fireEvent.click(
      screen.getAllByRole('button', { name: message('practice_mark_done') })[1] as Element,
    );
    expect(props.onDone).toHaveBeenCalledWith(several[1], true);
    await fireEvent.click(button('Other ones'));
    expect(props.onExchange).toHaveBeenCalledOnce();
    redraw({ exchanged: true });
    await fireEvent.click(button(message('kindness_day_take_back')));
    expect(props.onTakeBack).toHaveBeenCalledOnce();
    redraw({ exchanged: true, acts: [{ ...(several[0] as PracticeOfDay), done: true }] });
    expect(screen.queryByRole('button', { name: 'Other ones' })).toBeNull();
  });
});

describe('the evening’s question', () => {
  it('is one, with a field for a line', async () => {
    const { props } = newTab({ question: 3 });
    expect(screen.getByRole('heading', { name: 'Who was kind to you today?' })).toBeTruthy();
    await fireEvent.click(button('Answer in a line'));
    await opened();
    expect(props.write).toHaveBeenCalledWith({ kind: null, answers: true });
    expect(screen.getByText('Who was kind to you today?')).toBeTruthy();
  });

  it('is put away', async () => {
    const { props, redraw } = newTab({ question: 1 });
    await fireEvent.click(button('Not today'));
    expect(props.onLeave).toHaveBeenCalledOnce();
    redraw({ question: null });
    expect(screen.queryByRole('button', { name: 'Answer in a line' })).toBeNull();
  });
});

describe('the clock', () => {
  it('is nowhere, and has no timer, unless it was asked for', () => {
    vi.useFakeTimers();
    newTab();
    expect(document.querySelector('time')).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('goes on at the minute, and rests while nobody can see it', async () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 25, 9, 30, 40) });
    const visible = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
    newTab({ clock: true }, { now: Date.now });
    const shown = () => document.querySelector('time')?.dateTime.slice(3);
    expect(shown()).toBe('30');
    await pass(19_999);
    expect(shown()).toBe('30');
    await pass(1);
    expect(shown()).toBe('31');
    visible.mockReturnValue('hidden');
    await fireEvent(document, new Event('visibilitychange'));
    expect(vi.getTimerCount()).toBe(0);
    vi.setSystemTime(Date.UTC(2026, 10, 25, 9, 45));
    visible.mockReturnValue('visible');
    await fireEvent(document, new Event('visibilitychange'));
    expect(shown()).toBe('45');
    cleanup();
    // What Preact itself was about to do is done at once; a clock's minute would still be there.
    await pass(1000);
    expect(vi.getTimerCount()).toBe(0);
    visible.mockRestore();
  });
});

describe('the foot', () => {
  it('leads to the journal, to people and to the settings', async () => {
    const { props } = newTab();
    await fireEvent.click(button('Journal'));
    expect(props.onJournal).toHaveBeenCalledOnce();
    await fireEvent.click(button('People'));
    expect(props.onPeople).toHaveBeenCalledOnce();
    await fireEvent.click(button('Settings'));
    expect(props.onOptions).toHaveBeenCalledOnce();
  });
});

describe('the water', () => {
  const drawn = () => [...document.querySelectorAll('[data-season] svg')];

  it('is of the time of year, has a drop for each practice, and says nothing', () => {
    const { redraw } = newTab();
    expect(document.querySelector('[data-season]')?.getAttribute('data-season')).toBe('autumn');
    expect(document.querySelector('[data-season]')?.getAttribute('aria-hidden')).toBe('true');
    expect(drawn()).toHaveLength(1);
    const kinds = several.map(({ kind }) => kind);
    redraw({
      acts: several,
      several: true,
      water: waterOf('2026-01-25', kinds, false),
    });
    expect(document.querySelector('[data-season]')?.getAttribute('data-season')).toBe('winter');
    expect(drawn()).toHaveLength(3);
  });

  it('is light to send: less than a kilobyte and a half for its one drop', () => {
    newTab();
    expect(drawn()[0]?.outerHTML.length).toBeLessThan(1_500);
  });
});

describe('what leads', () => {
  const main = () =>
    [...document.querySelectorAll('button[class*="main"]')].map((each) => each.textContent);

  it('is that it happened, and nothing where something else is asked first', async () => {
    const { redraw } = newTab();
    expect(main()).toEqual([message('practice_mark_done')]);
    redraw({ acts: [act({ done: true })] });
    expect(main()).toEqual([]);
    redraw({}, { lost: 'The journal was lost.' });
    expect(main()).toEqual([]);
    redraw({ acts: several, several: true });
    expect(main()).toEqual([]);
  });
});

describe('keys', () => {
  it('k opens the field with what was being typed; Escape closes it and keeps the draft', async () => {
    const { state } = newTab();
    state.draft = blankWith('Half a th');
    await press('k');
    await waitFor(() => expect(document.activeElement).toBe(field()));
    expect(field()?.value).toBe('Half a th');
    await fireEvent.keyDown(field() as HTMLInputElement, { key: 'Escape' });
    expect(field()).toBeNull();
    expect(state.draft.words).toBe('Half a th');
    expect(document.activeElement).toBe(button('Write down a kind act'));
  });

  it('k’s field is closed by a pointer as well', async () => {
    newTab();
    await press('k');
    await opened();
    await fireEvent.click(button('Close'));
    expect(field()).toBeNull();
  });

  it('d, a, g, j, p and s do what the buttons do; ? lists them', async () => {
    const { props } = newTab();
    for (const key of ['d', 'a', 'g', 'j', 'p', 's']) await press(key);
    expect(props.onPractise).toHaveBeenCalledWith('presence');
    expect(props.onDone).toHaveBeenCalledWith(act(), true);
    expect(props.onExchange).toHaveBeenCalledOnce();
    expect(props.onJournal).toHaveBeenCalledOnce();
    expect(props.onPeople).toHaveBeenCalledOnce();
    expect(props.onOptions).toHaveBeenCalledOnce();
    await press('?');
    const keys = () => screen.queryAllByRole('term').map(({ textContent }) => textContent);
    expect(keys()).toEqual(['k', 'd', 'a', 'g', 'j', 'p', 's', '?']);
    await press('?');
    expect(keys()).toEqual([]);
  });

  it('that would not say which act are none on a kindness day', async () => {
    const { props } = newTab({ acts: several, several: true });
    await press('d');
    await press('g');
    await press('?');
    expect(props.onDone).not.toHaveBeenCalled();
    expect(props.onPractise).not.toHaveBeenCalled();
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      'k',
      'j',
      'p',
      's',
      '?',
    ]);
  });

  it.each([
    ['with a modifier', { ctrlKey: true }],
    ['with a modifier', { metaKey: true }],
    ['with a modifier', { altKey: true }],
    ['held down', { repeat: true }],
    ['in an input method', { isComposing: true }],
  ])('do nothing %s', async (_, more) => {
    const { props } = newTab();
    await press('d', more);
    await press('k', more);
    expect(props.onDone).not.toHaveBeenCalled();
    expect(props.write).not.toHaveBeenCalled();
  });

  it('are letters in a field, and unknown ones nothing anywhere', async () => {
    const { props } = newTab();
    await press('x');
    await press('toString');
    await press('k');
    await opened();
    await press('d', {}, field() as HTMLInputElement);
    expect(props.onDone).not.toHaveBeenCalled();
  });
});

it('a quiet tab shows nothing but a name for ears, and nothing in it takes a key', async () => {
  draw(<QuietTab />);
  const name = screen.getByRole('heading', { level: 1 });
  expect(name.className).toBe('visually-hidden');
  expect(document.body.textContent).toBe(name.textContent);
  expect(document.querySelectorAll('main, button, input')).toHaveLength(1);
});

it('is accessible, closed and with everything open', async () => {
  newTab({ exchanged: true, question: 2, clock: true });
  await expectAccessible();
  await press('?');
  await press('k');
  await opened();
  await fireEvent.click(button(message('practice_about')));
  await expectAccessible();
  cleanup();
  newTab({ acts: several, several: true });
  await expectAccessible();
});
