// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '@/components/popup/Popup';
import { button, draw, expectAccessible, message, pass } from '@/tests/unit/components/draw';
import { memoryJournal, startWith } from '@/tests/unit/components/fake-journal';
import type { PauseOutcome } from '@/utils/presence/pause-record';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

type Props = ComponentProps<typeof Popup>;
function popup(more: Partial<Props> = {}) {
  const { journal } = memoryJournal();
  const answers: PauseOutcome[] = [];
  const props: Props = {
    journal,
    start: startWith(),
    followUp: null,
    stretchMinutes: null,
    waiting: false,
    breaths: 6,
    ownLine: null,
    rhythmQuestion: null,
    withSomebody: null,
    pausesOff: null,
    tabClosed: false,
    onRhythm: vi.fn(async () => undefined),
    onNow: vi.fn(),
    onWithSomebody: vi.fn(),
    people: [],
    readHeard: vi.fn(async () => []),
    onPausesOff: vi.fn(),
    onReopen: vi.fn(),
    onAnswer: async (outcome) => {
      answers.push(outcome);
    },
    hasQuarantined: false,
    onPractice: vi.fn(),
    onTime: vi.fn(),
    onJournal: vi.fn(),
    onOptions: vi.fn(),
    ...more,
  };
  const { redraw } = draw(<Popup {...props} />);
  return {
    props,
    answers,
    redraw: (next: Partial<Props>) => redraw(<Popup {...props} {...next} />),
  };
}
const foot = () => document.querySelector('footer button')?.textContent;

describe('the stretch', () => {
  it.each([
    [null, 'Your time'],
    [0, 'Just arrived at the screen'],
    [1, 'A few minutes at the screen'],
    [16, 'A while at the screen'],
    [26, 'About half an hour at the screen'],
    [60, 'About an hour at the screen'],
    [90, 'More than an hour at the screen'],
    [120, 'About two hours at the screen'],
    [400, 'A long while at the screen'],
  ])('%s minutes: %s', (stretchMinutes, line) => {
    popup({ stretchMinutes });
    expect(foot()).toBe(line);
  });

  it('is never a number', () => {
    const { redraw } = popup();
    for (let stretchMinutes = 0; stretchMinutes < 300; stretchMinutes++) {
      redraw({ stretchMinutes });
      expect(foot()).toMatch(/^\D+$/);
    }
  });
});

describe('a pause that waits', () => {
  it('is nowhere when there is none', () => {
    popup();
    expect(screen.queryByText(message('pause_waiting'))).toBeNull();
  });

  it('says a line of the person’s own, where there is one', async () => {
    popup({ waiting: true, ownLine: 'Shoulders down.' });
    expect(screen.getByText('Shoulders down.')).toBeTruthy();
    expect(screen.queryByText(message('pause_waiting'))).toBeNull();
    expect(button(message('pause_step_away'))).toBeTruthy();
    await expectAccessible();
  });

  it.each([
    ['In ten minutes', 'later'],
    ['Not now', 'left'],
  ] as const)('%s', async (name, outcome) => {
    const { answers, redraw } = popup({ waiting: true });
    await fireEvent.click(button(name));
    expect(answers).toEqual([outcome]);
    redraw({ waiting: false });
    expect(screen.queryByRole('button', { name })).toBeNull();
  });

  it('stepping away is answered with a word', async () => {
    const { answers, redraw } = popup({ waiting: true });
    await fireEvent.click(button('Step away'));
    expect(answers).toEqual(['stepped-away']);
    redraw({ waiting: false });
    expect(screen.getByText('The page will wait')).toBeTruthy();
  });

  it('a breath takes a minute, in the popup itself', async () => {
    vi.useFakeTimers();
    const { answers } = popup({ waiting: true });
    await fireEvent.click(button('Take a breath'));
    expect(screen.getByText('Breathe in')).toBeTruthy();
    await pass(5_000);
    expect(screen.getByText('Breathe out')).toBeTruthy();
    for (let i = 0; i < 11; i++) await pass(5_000);
    expect(screen.getByText('That was a minute')).toBeTruthy();
    expect(answers).toEqual([]);
    await fireEvent.click(button(message('breath_end')));
    expect(answers).toEqual(['breathed']);
  });

  it('breathing is as long as was chosen', async () => {
    vi.useFakeTimers();
    popup({ waiting: true, breaths: 3 });
    await fireEvent.click(button('Take a breath'));
    for (let i = 0; i < 5; i++) await pass(5_000);
    expect(screen.getByText('Breathe out')).toBeTruthy();
    await pass(5_000);
    expect(screen.getByText('That was half a minute')).toBeTruthy();
  });

  it('goes on breathing when the pause is taken back meanwhile', async () => {
    const { redraw } = popup({ waiting: true });
    await fireEvent.click(button('Take a breath'));
    redraw({ waiting: false });
    expect(screen.getByText('Breathe in')).toBeTruthy();
  });

  it('says so when the answer did not get through, and can be answered again', async () => {
    popup({ waiting: true, onAnswer: () => Promise.reject(new Error('no background')) });
    await fireEvent.click(button('Not now'));
    expect(await screen.findByText(message('answer_failed'))).toBeTruthy();
    expect(button('Not now')).toBeTruthy();
  });
});

it('a line of the person’s own that was asked for is shown, with nothing to answer', async () => {
  popup({ ownLine: 'Shoulders down.' });
  const shown = screen.getByRole('region', { name: 'A line of your own' });
  expect(shown.textContent).toBe('Shoulders down.');
  expect(screen.queryByRole('button', { name: 'Step away' })).toBeNull();
  await expectAccessible();
});

it('one line says that something is in quarantine, and leads there', async () => {
  const { props } = popup({ hasQuarantined: true });
  expect(screen.getByText(/could not be read/)).toBeTruthy();
  await fireEvent.click(button('See what'));
  expect(props.onOptions).toHaveBeenCalledOnce();
});

it('leads to the time, the practice and the settings', async () => {
  const { props } = popup({ stretchMinutes: 26 });
  await fireEvent.click(button('About half an hour at the screen'));
  expect(props.onTime).toHaveBeenCalledOnce();
  await fireEvent.click(button('Journal'));
  expect(props.onJournal).toHaveBeenCalledOnce();
  await fireEvent.click(button('Today’s practice'));
  await fireEvent.click(button('Settings'));
  expect(props.onPractice).toHaveBeenCalledOnce();
  expect(props.onOptions).toHaveBeenCalledOnce();
});

describe('being with somebody, and having no pauses', () => {
  it.each<[string, string, 'onWithSomebody' | 'onPausesOff', ...unknown[]]>([
    ['With somebody', 'For half an hour', 'onWithSomebody', 30, null],
    ['With somebody', 'For an hour', 'onWithSomebody', 60, null],
    ['With somebody', 'Until I say so', 'onWithSomebody', 'open-ended', null],
    ['Pause', 'None for an hour', 'onPausesOff', 'hour'],
    ['Pause', 'None today', 'onPausesOff', 'tomorrow'],
  ])('"%s", "%s"', (what, length, callback, ...values) => {
    const { props } = popup();
    fireEvent.click(button(what));
    fireEvent.click(button(length));
    expect(props[callback]).toHaveBeenCalledWith(...values);
    expect(screen.queryByText(length)).toBeNull();
  });

  it.each<[Partial<Props>, string, string, 'onWithSomebody' | 'onPausesOff']>([
    [
      { withSomebody: { until: '15:30' } },
      'You are with somebody, until 15:30.',
      'I’m back',
      'onWithSomebody',
    ],
    [{ withSomebody: { until: null } }, 'You are with somebody.', 'I’m back', 'onWithSomebody'],
    [
      { pausesOff: { until: '15:30' } },
      'No pauses until 15:30.',
      message('hold_end'),
      'onPausesOff',
    ],
    [{ pausesOff: { until: null } }, 'No pauses today.', message('hold_end'), 'onPausesOff'],
  ])('%j says so, and can be ended', (more, line, end, callback) => {
    const { props } = popup(more);
    expect(document.body.textContent).toContain(line);
    fireEvent.click(button(end));
    expect(vi.mocked(props[callback]).mock.calls[0]?.[0]).toBe('none');
  });

  it('may be with somebody by name, and shows before what was last heard of them', async () => {
    const heard = (words: string) => ({
      ...{ id: words, people: ['ada'], words, day: '2026-11-20', madeAt: 1, changedAt: 1 },
    });
    const lines = ['tea black', 'her mother is ill', 'hates calls', 'moved in May'].map(heard);
    const { props } = popup({
      people: [{ id: 'ada', name: 'Ada' }],
      readHeard: vi.fn(async () => lines),
    });
    fireEvent.click(button('With somebody'));
    const whom = screen.getByLabelText<HTMLSelectElement>(message('with_whom'));
    expect(whom.value).toBe('');
    whom.value = 'ada';
    await fireEvent.change(whom);
    await waitFor(() => screen.getByText('tea black'));
    const shown = [
      ...screen.getByRole('region', { name: message('with_heard') }).querySelectorAll('li'),
    ];
    expect(shown.map((line) => line.textContent)).toEqual([
      'tea black',
      'her mother is ill',
      'hates calls',
    ]);
    await expectAccessible();
    fireEvent.click(button('For an hour'));
    expect(props.onWithSomebody).toHaveBeenCalledWith(60, 'ada');
  });

  it('what a button of the bar offers stands in place of its title, and goes with a second press', () => {
    popup({ stretchMinutes: 26 });
    fireEvent.click(button('Pause'));
    expect(button('Pause').getAttribute('aria-expanded')).toBe('true');
    expect(foot()).toBe(message('now_label'));
    fireEvent.click(button('Pause'));
    expect(foot()).toBe('About half an hour at the screen');
  });

  it('with somebody there is no pause to ask for, and the sign is lit until it is pressed', () => {
    const { props } = popup({ withSomebody: { until: null } });
    expect((button('Pause') as HTMLButtonElement).disabled).toBe(true);
    expect(button('With somebody').getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(button('With somebody'));
    expect(props.onWithSomebody).toHaveBeenCalledWith('none', null);
  });

  it('where there are none, one can still be asked for', () => {
    popup({ pausesOff: { until: null } });
    fireEvent.click(button('Pause'));
    expect(button(message('now_label'))).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'None today' })).toBeNull();
  });

  it('a pause now stands first behind its sign', () => {
    const { props } = popup();
    fireEvent.click(button('Pause'));
    fireEvent.click(button(message('now_label')));
    expect(props.onNow).toHaveBeenCalled();
  });

  it('the tab that was stepped away from can be opened again', () => {
    const { props } = popup({ tabClosed: true });
    fireEvent.click(button('Open it again'));
    expect(props.onReopen).toHaveBeenCalled();
  });

  it('has nothing that axe objects to, open or not', async () => {
    popup({ tabClosed: true, pausesOff: { until: '15:30' } });
    await expectAccessible();
    fireEvent.click(button('With somebody'));
    await expectAccessible();
  });
});

it.each([
  ['Every 45 minutes', 'rarer'],
  ['Leave it at 30', 'keep'],
  ['None today', 'not-today'],
] as const)('a pause that asks about the rhythm takes "%s"', (label, answer) => {
  const { props } = popup({ waiting: true, rhythmQuestion: { minutes: 30, rarer: 45 } });
  fireEvent.click(button(label));
  expect(props.onRhythm).toHaveBeenCalledWith(answer);
});

it('is accessible, with everything in it', async () => {
  popup({ waiting: true, hasQuarantined: true, stretchMinutes: 26 });
  await expectAccessible();
  await fireEvent.click(button('Take a breath'));
  await expectAccessible();
});
