// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ExercisesPage, type ExercisesView } from '@/components/exercises/ExercisesPage';
import { button, draw, expectAccessible, pass } from '@/tests/unit/components/draw';
import { type ExerciseEvent, newRun, type Run, stepsOf } from '@/utils/practice/exercises/run';
import { words as texts } from '@/utils/practice/words/exercises.en';
import { KINDS, type Kind } from '@/utils/shared/kinds';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

type Props = ComponentProps<typeof ExercisesPage>;
const END: NonNullable<Props['end']> = {
  line: '',
  written: false,
  along: null,
  deed: null,
  passages: [],
  onDid: vi.fn(),
  onUndoDid: vi.fn(),
  onIntend: vi.fn(),
  onKeep: vi.fn(),
  onLetGo: vi.fn(),
  onNothing: vi.fn(),
};
const TIMED: NonNullable<Props['timed']> = {
  state: 'ready',
  left: 1,
  leftWords: 'About 2 minutes.',
  line: '',
  breath: null,
  sound: true,
};

function exercises(view: ExercisesView, more: Partial<Props> = {}) {
  const events: ExerciseEvent[] = [];
  const props: Props = {
    view,
    texts,
    failed: null,
    today: '2026-11-25',
    names: [],
    timed: null,
    lengthMs: 120_000,
    end: null,
    onSound: vi.fn(),
    onEvent: (event) => events.push(event),
    onLeave: vi.fn(),
    onClose: vi.fn(),
    onPlain: vi.fn(),
    onLock: vi.fn(async () => undefined),
    onOpen: vi.fn(async () => true),
    onLetGoKept: vi.fn(),
    onNew: vi.fn(),
    ...more,
  };
  const { redraw } = draw(<ExercisesPage {...props} />);
  return {
    props,
    events,
    redraw: (next: Partial<Props>) => redraw(<ExercisesPage {...props} {...next} />),
  };
}
const at = (kind: Kind, step: string, more: Partial<Run> = {}): ExercisesView => ({
  at: 'run',
  run: { ...newRun('a', kind, 0), step, ...more },
});
const focused = () => document.activeElement;
const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const leaveByKey = (more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.body, { key: 'Escape', bubbles: true, ...more });

describe('the list', () => {
  it('has all six, says what each is, and which was begun', () => {
    const { props } = exercises({ at: 'list', begun: ['help'], left: null });
    const links = within(screen.getByRole('main')).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(KINDS.map((k) => `#${k}`));
    expect(links.map((link) => link.textContent?.endsWith('Begun'))).toEqual(
      KINDS.map((kind) => kind === 'help'),
    );
    leaveByKey();
    expect(props.onLeave).not.toHaveBeenCalled();
    expect(focused()).toBe(document.body);
  });

  it('is in the frame of the other pages, from where each of them is one step away', () => {
    exercises({ at: 'list', begun: [], left: null });
    expect(screen.getByRole('link', { current: 'page' }).getAttribute('href')).toBe(
      'exercises.html',
    );
  });

  it('has the focus on the one that was just left', () => {
    exercises({ at: 'list', begun: [], left: 'empathy' });
    expect(focused()?.getAttribute('href')).toBe('#empathy');
  });
});

describe('each step', () => {
  it.each(KINDS)('of %s stands alone, with something to begin with that has the focus', (kind) => {
    for (const { id, form } of stepsOf(newRun('a', kind, 0))) {
      exercises(at(kind, id), {
        timed: form === 'timed' ? TIMED : null,
        end: form === 'end' ? { ...END, deed: { words: 'x', about: '' } } : null,
      });
      expect(title()).toBe((texts[kind].steps as Record<string, { title: string }>)[id]?.title);
      expect(focused(), id).toHaveProperty('localName');
      expect(['button', 'input', 'textarea'], id).toContain(focused()?.localName);
      const described = focused()?.getAttribute('aria-describedby') ?? '';
      expect(described + (focused()?.getAttribute('aria-labelledby') ?? ''), id).toContain('step-');
      cleanup();
    }
  });

  it('says why it is worth it beside the first, and leads to the study it claims, beside itself', () => {
    exercises(at('presence', 'down'));
    const known = screen.getByRole<HTMLAnchorElement>('link', { name: 'What is known' });
    expect(known.getAttribute('href')).toBe('known.html#dwyer-2018');
    expect(known.target).toBe('_blank');
    cleanup();
    exercises(at('empathy', 'scene'));
    expect(screen.getByText(texts.empathy.why).querySelector('a')).toBeNull();
    cleanup();
    exercises(at('empathy', 'eyes'));
    expect(screen.queryByText(texts.empathy.why)).toBeNull();
  });

  it('has a light of its own room, and a ring more for each step, none of it for ears', () => {
    const rings = () => document.querySelectorAll('[aria-hidden] ellipse').length;
    exercises(at('empathy', 'scene'));
    const before = rings();
    const room = screen.getByRole('main').dataset.room;
    cleanup();
    exercises(at('empathy', 'eyes'));
    expect(rings()).toBe(before + 1);
    cleanup();
    exercises(at('help', 'who'));
    expect(screen.getByRole('main').dataset.room).not.toBe(room);
  });

  it('says in a word which thing it is, and counts nothing', () => {
    exercises(at('forgiveness', 'recall'));
    expect(screen.getByText('Fourth')).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/\d/);
  });

  it('goes back but from the first, and is left by Escape', async () => {
    const { props, events } = exercises(at('empathy', 'eyes'));
    await fireEvent.click(button('Back'));
    expect(events).toEqual([{ type: 'back' }]);
    leaveByKey({ isComposing: true });
    expect(props.onLeave).not.toHaveBeenCalled();
    leaveByKey();
    expect(props.onLeave).toHaveBeenCalledOnce();
    cleanup();
    exercises(at('empathy', 'scene'));
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
  });

  it('says so at once when what was typed could not be stored', () => {
    exercises(at('empathy', 'scene'), { failed: 'exercise_unsaved' });
    expect(screen.getByRole('alert').textContent).toContain('it still stands here');
    // Nor does anything say the opposite, and the browser asks before the page goes.
    expect(document.body.textContent).not.toContain('Kept at every key');
    const goes = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(goes);
    expect(goes.defaultPrevented).toBe(true);
    cleanup();
    exercises(at('empathy', 'scene'));
    expect(document.body.textContent).toContain('Kept at every key');
    const left = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(left);
    expect(left.defaultPrevented).toBe(false);
  });
});

describe('writing', () => {
  it('hands on every key, and goes on by Enter in a line', async () => {
    const { events } = exercises(at('help', 'who'), { names: ['Ada', 'Ben'] });
    const field = screen.getByRole<HTMLInputElement>('combobox', { name: 'Who comes to mind?' });
    await fireEvent.input(field, { target: { value: 'A' } });
    await fireEvent.submit(field.form as HTMLFormElement);
    expect(events).toEqual([{ type: 'typed', field: 'who', text: 'A' }, { type: 'forward' }]);
    expect([...document.querySelectorAll('option')].map(({ value }) => value)).toEqual([
      'Ada',
      'Ben',
    ]);
  });

  it('in a text area, Enter is a new line, and Ctrl or Cmd with it goes on', async () => {
    const { events } = exercises(at('empathy', 'scene', { answers: { scene: 'Rain' } }));
    const paper = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What happened?' });
    expect(paper.value).toBe('Rain');
    expect(paper.selectionStart).toBe(4);
    await fireEvent.keyDown(paper, { key: 'Enter' });
    expect(events).toEqual([]);
    await fireEvent.keyDown(paper, { key: 'Enter', ctrlKey: true, isComposing: true });
    expect(events).toEqual([]);
    await fireEvent.keyDown(paper, { key: 'Enter', ctrlKey: true });
    await fireEvent.keyDown(paper, { key: 'Enter', metaKey: true });
    expect(events).toEqual([{ type: 'forward' }, { type: 'forward' }]);
  });
});

describe('choosing', () => {
  it('is one press, and what was chosen before is marked and has the focus', async () => {
    const { events } = exercises(at('warmth', 'minutes', { chosen: { minutes: '5' } }));
    expect(button('Five minutes').getAttribute('aria-pressed')).toBe('true');
    expect(focused()).toBe(button('Five minutes'));
    await fireEvent.click(button('Ten minutes'));
    expect(events).toEqual([{ type: 'chosen', value: '10' }]);
  });

  it.each([
    ['Today', '2026-11-25'],
    ['Tomorrow', '2026-11-26'],
    ['Some day', 'someday'],
  ])('%s is %s', async (name, value) => {
    const { events } = exercises(at('help', 'when'));
    await fireEvent.click(button(name));
    expect(events).toEqual([{ type: 'chosen', value }]);
  });

  it('takes any day from today on, and says so of another', async () => {
    const { events } = exercises(at('help', 'when'));
    const field = screen.getByLabelText<HTMLInputElement>('Or on a day');
    await fireEvent.input(field, { target: { value: '2026-11-24' } });
    await fireEvent.click(button('Go on'));
    expect(events).toEqual([]);
    expect(screen.getByText('A day from today on, please.')).toBeTruthy();
    await fireEvent.input(field, { target: { value: '2026-12-24' } });
    expect(screen.queryByText('A day from today on, please.')).toBeNull();
    await fireEvent.submit(field.form as HTMLFormElement);
    expect(events).toEqual([{ type: 'chosen', value: '2026-12-24' }]);
  });
});

describe('a passphrase', () => {
  const fields = () => [
    screen.getByLabelText<HTMLInputElement>('Passphrase'),
    screen.getByLabelText<HTMLInputElement>('The same once more'),
  ];
  const fill = async (one: string, other: string) => {
    const [first, again] = fields();
    await fireEvent.input(first as Element, { target: { value: one } });
    await fireEvent.input(again as Element, { target: { value: other } });
    await fireEvent.keyDown(again as Element, { key: 'Enter' });
  };

  it('is asked for only where it is wanted', async () => {
    const { props } = exercises(at('forgiveness', 'seal'));
    expect(screen.queryByLabelText('Passphrase')).toBeNull();
    await fireEvent.click(button('Closed'));
    expect(props.onPlain).toHaveBeenCalledOnce();
    await fireEvent.click(button('Sealed with a passphrase'));
    expect(focused()).toBe(fields()[0]);
  });

  it.each([
    ['short', 'short', 'A little longer, please: at least eight letters.'],
    ['correct horse', 'correct horsf', 'The two are not the same.'],
  ])('%s and %s lock nothing', async (one, other, problem) => {
    const { props } = exercises(at('forgiveness', 'seal'));
    await fireEvent.click(button('Sealed with a passphrase'));
    await fill(one, other);
    expect(screen.getByText(problem)).toBeTruthy();
    expect(props.onLock).not.toHaveBeenCalled();
  });

  it('locks once, however often Enter is pressed', async () => {
    let done = () => {};
    const onLock = vi.fn(
      () =>
        new Promise<void>((resolve) => {
          done = resolve;
        }),
    );
    exercises(at('forgiveness', 'seal'), { onLock });
    await fireEvent.click(button('Sealed with a passphrase'));
    await fill('correct horse', 'correct horse');
    expect(screen.getByText('One moment…')).toBeTruthy();
    await fireEvent.keyDown(fields()[1] as Element, { key: 'Enter' });
    expect(onLock).toHaveBeenCalledExactlyOnceWith('correct horse');
    await act(async () => done());
    expect(screen.queryByText('One moment…')).toBeNull();
  });
});

describe('the timer', () => {
  const sitting = (more: Partial<typeof TIMED>) =>
    exercises(at('warmth', 'wish'), {
      timed: { ...TIMED, state: 'running', line: 'May I be well.', left: 0.5, ...more },
    });

  it('begins when the person says so', async () => {
    const { events, props } = exercises(at('warmth', 'wish'), { timed: TIMED });
    await fireEvent.click(button('Begin'));
    expect(events).toEqual([{ type: 'begin', lengthMs: 120_000 }]);
    await fireEvent.click(screen.getByLabelText('A soft sound at the end'));
    expect(props.onSound).toHaveBeenCalledWith(false);
  });

  it('says one thing at a time, and shows no figure that counts down', () => {
    sitting({});
    expect(screen.getByText('May I be well.').getAttribute('role')).toBe('status');
    expect(document.querySelector('[stroke-dashoffset]')?.getAttribute('stroke-dashoffset')).toBe(
      '0.5',
    );
    expect(document.querySelector('[aria-hidden] svg')).not.toBeNull();
  });

  it('tells the time that is left when asked, and only then', async () => {
    vi.useFakeTimers();
    const { redraw, props } = sitting({});
    const spoken = () =>
      screen.getAllByRole('status').map(({ textContent }) => textContent)[1] ?? '';
    expect(spoken()).toBe('');
    await fireEvent.click(button('How long still?'));
    expect(spoken()).toBe('About 2 minutes.');
    redraw({ timed: { ...(props.timed as typeof TIMED), leftWords: 'About a minute.' } });
    expect(spoken()).toBe('About 2 minutes.');
    await pass(7_000);
    expect(spoken()).toBe('');
  });

  it.each([
    ['running', 'Let it rest', { type: 'rest' }],
    ['resting', 'Take it up again', { type: 'go-on' }],
    ['over', 'Go on', { type: 'forward' }],
  ] as const)('%s: %s', async (state, name, event) => {
    const { events } = sitting({ state });
    expect(focused()).toBe(button(name));
    await fireEvent.click(button(name));
    expect(events).toEqual([event]);
  });

  it('ends with words', () => {
    sitting({ state: 'over', left: 0 });
    expect(screen.getByText('That was it. You might stay for a moment.')).toBeTruthy();
    expect(screen.queryByLabelText('A soft sound at the end')).toBeNull();
  });
});

describe('the end', () => {
  it.each(['listening', 'warmth'] as const)('of %s takes a line, or nothing', async (kind) => {
    const { props, events } = exercises(at(kind, 'end'), { end: { ...END, onDid: vi.fn() } });
    const field = screen.getByLabelText<HTMLInputElement>('In one line');
    expect(focused()).toBe(field);
    await fireEvent.submit(field.form as HTMLFormElement);
    expect(props.end?.onDid).not.toHaveBeenCalled();
    await fireEvent.input(field, { target: { value: 'Sat with her' } });
    expect(events).toEqual([{ type: 'typed', field: 'line', text: 'Sat with her' }]);
    await fireEvent.click(button('Leave it at that'));
    expect(props.end?.onNothing).toHaveBeenCalled();
  });

  it('keeps the line by Enter, and asks whether the rest goes along', async () => {
    const end = { ...END, line: 'Sat', along: true, onDid: vi.fn() };
    const { events } = exercises(at('listening', 'end'), { end });
    await fireEvent.click(screen.getByLabelText('What I wrote goes with it'));
    expect(events).toEqual([{ type: 'set', name: 'along', value: 'no' }]);
    await fireEvent.submit(
      screen.getByLabelText<HTMLInputElement>('In one line').form as HTMLFormElement,
    );
    expect(end.onDid).toHaveBeenCalledOnce();
  });

  it('of help is an intention, and says for whom and when', async () => {
    const end = { ...END, deed: { words: 'Bring soup', about: 'For Ada' }, onIntend: vi.fn() };
    exercises(at('help', 'end'), { end });
    expect(screen.getByText('Bring soup')).toBeTruthy();
    expect(screen.getByText('For Ada')).toBeTruthy();
    expect(screen.queryByLabelText('In one line')).toBeNull();
    await fireEvent.click(button('I did it already'));
    expect(screen.getByLabelText('In one line')).toBeTruthy();
    await fireEvent.click(button('Keep it as an intention'));
    expect(end.onIntend).toHaveBeenCalledOnce();
  });

  it('of help with nothing written offers no intention', () => {
    exercises(at('help', 'end'), { end: END });
    expect(screen.getByText(/nothing written yet/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Keep it as an intention' })).toBeNull();
  });

  it.each([
    ['empathy', 'Keep it here'],
    ['forgiveness', 'Keep it, closed'],
  ] as const)('of %s shows what was written only when asked', async (kind, keep) => {
    const end = { ...END, passages: [{ title: 'What hurt', text: 'You promised.' }] };
    const { props } = exercises(at(kind, 'end'), { end });
    expect(focused()).toBe(button(keep));
    expect(screen.queryByText('You promised.')).toBeNull();
    await fireEvent.click(button('Read it once more'));
    expect(screen.getByText('You promised.')).toBeTruthy();
    await fireEvent.click(button(keep));
    expect(props.end?.onKeep).toHaveBeenCalled();
  });

  it('lets go only at the second press, and the gentler answer has the focus', async () => {
    const end = { ...END, onLetGo: vi.fn() };
    exercises(at('forgiveness', 'end'), { end });
    await fireEvent.click(button('Let it go'));
    expect(end.onLetGo).not.toHaveBeenCalled();
    expect(focused()).toBe(button('Not yet'));
    await fireEvent.click(button('Not yet'));
    expect(focused()).toBe(button('Let it go'));
    await fireEvent.click(button('Let it go'));
    await fireEvent.click(button('Let it go for good'));
    expect(end.onLetGo).toHaveBeenCalledOnce();
  });

  it('says that a line is in the journal, and takes it back', async () => {
    const end = { ...END, written: true, onUndoDid: vi.fn() };
    exercises(at('forgiveness', 'end'), { end });
    expect(screen.getByText(/A line of it is in your journal/)).toBeTruthy();
    await fireEvent.click(button('Undo'));
    expect(end.onUndoDid).toHaveBeenCalledOnce();
  });

  it('can be taken back where nothing is lost by it', async () => {
    const onUndo = vi.fn();
    exercises({ at: 'done', kind: 'help', said: 'exercise_intended', onUndo });
    expect(screen.getByText('It waits among your intentions.')).toBeTruthy();
    await fireEvent.click(button('Undo'));
    expect(onUndo).toHaveBeenCalledOnce();
    cleanup();
    exercises({ at: 'done', kind: 'forgiveness', said: 'exercise_gone' });
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});

describe('kept pages', () => {
  const pages = [
    { id: 'a', day: '24 November', locked: false },
    { id: 'b', day: '25 November', locked: true },
  ];
  const kept = (more: Partial<Props> = {}) =>
    exercises({ at: 'kept', kind: 'forgiveness', pages, gone: false }, more);

  it('says only when it was begun', () => {
    kept();
    expect(
      screen.getAllByRole('listitem').map((item) => item.querySelector('p')?.textContent),
    ).toEqual(['A letter of 24 November', 'A letter of 25 November']);
  });

  it('opens by a press', async () => {
    const { props } = kept();
    await fireEvent.click(button('Open: A letter of 24 November'));
    expect(props.onOpen).toHaveBeenCalledExactlyOnceWith('a', null);
  });

  it('asks for the passphrase of one that is locked, and says when it was another', async () => {
    const { props } = kept({ onOpen: vi.fn(async () => false) });
    await fireEvent.click(button('Open: A letter of 25 November'));
    expect(props.onOpen).not.toHaveBeenCalled();
    const field = screen.getByLabelText<HTMLInputElement>('Passphrase');
    await fireEvent.input(field, { target: { value: 'guess' } });
    await fireEvent.keyDown(field, { key: 'Enter' });
    expect(props.onOpen).toHaveBeenCalledExactlyOnceWith('b', 'guess');
    await waitFor(() => expect(screen.getByText(/did not open it/)).toBeTruthy());
  });

  it('is let go unread as well, one by name', async () => {
    const { props } = kept();
    await fireEvent.click(button('Let it go: A letter of 25 November'));
    await fireEvent.click(button('Let it go for good: A letter of 25 November'));
    expect(props.onLetGoKept).toHaveBeenCalledExactlyOnceWith('b');
  });
});

it('is accessible', async () => {
  const views: [ExercisesView, Partial<Props>][] = [
    [{ at: 'list', begun: ['help'], left: null }, {}],
    [at('help', 'who'), { names: ['Ada'] }],
    [at('empathy', 'scene'), {}],
    [at('warmth', 'minutes'), {}],
    [at('help', 'when'), {}],
    [at('warmth', 'wish'), { timed: { ...TIMED, state: 'running', line: 'May I be well.' } }],
    [at('forgiveness', 'seal'), {}],
    [at('forgiveness', 'end'), { end: { ...END, line: 'x', along: true } }],
    [at('help', 'end'), { end: { ...END, deed: { words: 'x', about: 'y' } } }],
    [
      {
        at: 'kept',
        kind: 'empathy',
        pages: [{ id: 'a', day: '24 November', locked: true }],
        gone: true,
      },
      {},
    ],
    [{ at: 'done', kind: 'help', said: 'kept', onUndo: vi.fn() }, {}],
  ];
  for (const [view, more] of views) {
    exercises(view, more);
    await expectAccessible();
    cleanup();
  }
});
