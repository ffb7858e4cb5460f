// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ExercisesPage, type ExercisesView } from '@/components/exercises/ExercisesPage';
import { button, draw, expectAccessible, pass } from '@/tests/unit/components/draw';
import { loadExerciseWords } from '@/utils/practice/exercises/load-words';
import {
  EXERCISE_SOURCES,
  EXERCISES,
  type ExerciseId,
  planOf,
} from '@/utils/practice/exercises/plans';
import { type ExerciseEvent, newRun, type Run } from '@/utils/practice/exercises/run';

const texts = await loadExerciseWords('en');

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
  intended: false,
  canUndoIntend: false,
  passages: [],
  onDid: vi.fn(),
  onUndoDid: vi.fn(),
  onIntend: vi.fn(),
  onUndoIntend: vi.fn(),
  onKeep: vi.fn(),
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
    reply: null,
    failed: null,
    today: '2026-11-25',
    names: [],
    timed: null,
    lengthMs: 120_000,
    voice: null,
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
    onLetGo: vi.fn(),
    ...more,
  };
  const { redraw } = draw(<ExercisesPage {...props} />);
  return {
    props,
    events,
    redraw: (next: Partial<Props>) => redraw(<ExercisesPage {...props} {...next} />),
  };
}
const at = (exercise: ExerciseId, step: string, more: Partial<Run> = {}): ExercisesView => ({
  at: 'run',
  run: { ...newRun('a', exercise, 0), step, ...more },
});
const focused = () => document.activeElement;
const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const leaveByKey = (more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.body, { key: 'Escape', bubbles: true, ...more });

describe('the list', () => {
  it('has all nine, those of a kind first, says what each is, and which was begun', () => {
    const { props } = exercises({ at: 'list', begun: ['help'], left: null });
    const links = within(screen.getByRole('main')).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      ...EXERCISES.map((id) => `#${id}`),
      'reply.html#all',
    ]);
    expect(links.map((link) => link.textContent?.endsWith('Begun'))).toEqual([
      ...EXERCISES.map((kind) => kind === 'help'),
      false,
    ]);
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

  it('calls those apart that are for when something has gone wrong', () => {
    exercises({ at: 'list', begun: [], left: null });
    const { parentElement } = screen.getByRole('heading', { level: 2 });
    const links = within(parentElement as HTMLElement).getAllByRole('link');
    expect(links.map((link) => link.querySelector('span + span')?.textContent)).toEqual([
      'After a quarrel',
      'A real apology',
      'Standing by somebody',
      'A reply that sleeps',
    ]);
  });

  it('says of replies that sleep how it is with them', () => {
    exercises({ at: 'list', begun: [], left: null }, { reply: 'Asleep until 16:20' });
    expect(screen.getByText('Asleep until 16:20').parentElement?.getAttribute('href')).toBe(
      'reply.html#all',
    );
  });

  it('has the focus on the one that was just left', () => {
    exercises({ at: 'list', begun: [], left: 'empathy' });
    expect(focused()?.getAttribute('href')).toBe('#empathy');
  });
});

describe('each step', () => {
  it.each(EXERCISES)(
    'of %s stands alone, with something to begin with that has the focus',
    (kind) => {
      for (const { id, form, only } of planOf(kind)) {
        exercises(at(kind, id, only && { chosen: Object.fromEntries([only]) }), {
          timed: form === 'timed' ? TIMED : null,
          end: form === 'end' ? { ...END, deed: { words: 'x', about: '' } } : null,
        });
        expect(title()).toBe((texts[kind].steps as Record<string, { title: string }>)[id]?.title);
        expect(focused(), id).toHaveProperty('localName');
        expect(['button', 'input', 'textarea'], id).toContain(focused()?.localName);
        const described = focused()?.getAttribute('aria-describedby') ?? '';
        expect(described + (focused()?.getAttribute('aria-labelledby') ?? ''), id).toContain(
          'step-',
        );
        cleanup();
      }
    },
  );

  it.each(EXERCISES)(
    'of %s, the first, says why it is worth it, and leads to the study it claims, beside itself',
    (id) => {
      exercises(at(id, ''));
      const source = EXERCISE_SOURCES[id];
      const known = screen.getByText(texts[id].why).querySelector('a');
      expect(known?.getAttribute('href')).toBe(source && `known.html#${source}`);
      expect(known?.target).toBe(source && '_blank');
    },
  );

  it('says it beside the first alone', () => {
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

  it('says which exercise it is, in the room of its kind', () => {
    exercises(at('standing-by', 'saw'));
    expect(screen.getByText('Standing by somebody')).toBeTruthy();
    expect(screen.getByRole('main').dataset.room).toBe('help');
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
    expect(screen.getByRole('alert').textContent).toContain('it is still here');
    // Nor does anything say the opposite, and the browser asks before the page goes.
    expect(document.body.textContent).not.toContain('Saved as you type');
    const goes = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(goes);
    expect(goes.defaultPrevented).toBe(true);
    cleanup();
    exercises(at('empathy', 'scene'));
    expect(document.body.textContent).toContain('Saved as you type');
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

describe('who is being hurt', () => {
  const ask = 'Is somebody hurting you?';
  const caring = EXERCISES.flatMap((id) =>
    planOf(id).flatMap((step) => (step.care ? [[id, step.id] as const] : [])),
  );

  it.each(caring)('is asked beside %s, %s, and finds the way out there', async (id, step) => {
    const { props } = exercises(at(id, step));
    expect(button(ask).getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByText(texts.care.text)).toBeNull();
    await fireEvent.click(button(ask));
    expect(screen.getByText(/someone you trust, or call a local helpline/)).toBeTruthy();
    // Nothing was written, so there is nothing to delete.
    expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull();
    await fireEvent.click(button('Leave this exercise'));
    expect(props.onLeave).toHaveBeenCalledOnce();
  });

  it('can delete what was written before leaving, at the second press', async () => {
    const { props } = exercises(at('empathy', 'eyes', { answers: { scene: 'A door' } }));
    await fireEvent.click(button(ask));
    await fireEvent.click(button('Delete'));
    expect(props.onLetGo).not.toHaveBeenCalled();
    await fireEvent.click(button('Delete for good'));
    expect(props.onLetGo).toHaveBeenCalledOnce();
  });

  it('is not asked where no other side is to be seen', () => {
    exercises(at('help', 'who'));
    expect(screen.queryByRole('button', { name: ask })).toBeNull();
  });
});

describe('a sign', () => {
  it('is written by one press, and can be changed there', async () => {
    const { events } = exercises(at('warmth', 'deed'));
    const { note } = texts.warmth.steps.deed.choices ?? {};
    await fireEvent.click(button(note as string));
    expect(events).toEqual([{ type: 'typed', field: 'deed', text: note }]);
    expect(focused()?.localName).toBe('input');
  });

  it('is the intention of the end', async () => {
    const end = { ...END, deed: { words: 'A note', about: '' }, onIntend: vi.fn() };
    exercises(at('warmth', 'end'), { end });
    expect(focused()).toBe(button('Save as an intention'));
    await fireEvent.click(button('Save as an intention'));
    expect(end.onIntend).toHaveBeenCalledOnce();
    await fireEvent.click(button('I have done it already'));
    expect(screen.getByLabelText('In one line')).toBeTruthy();
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
    ['In two days', '2026-11-27'],
    ['Tomorrow', '2026-11-26'],
    ['On no particular day', 'someday'],
  ])('after a quarrel, %s is %s', async (name, value) => {
    const { events } = exercises(at('repair', 'when'));
    await fireEvent.click(button(name));
    expect(events).toEqual([{ type: 'chosen', value }]);
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
    const field = screen.getByLabelText<HTMLInputElement>('Or on this day');
    await fireEvent.input(field, { target: { value: '2026-11-24' } });
    await fireEvent.click(button('Next'));
    expect(events).toEqual([]);
    expect(screen.getByText('Choose today or a later day.')).toBeTruthy();
    await fireEvent.input(field, { target: { value: '2026-12-24' } });
    expect(screen.queryByText('Choose today or a later day.')).toBeNull();
    await fireEvent.submit(field.form as HTMLFormElement);
    expect(events).toEqual([{ type: 'chosen', value: '2026-12-24' }]);
  });
});

describe('a passphrase', () => {
  const fields = () => [
    screen.getByLabelText<HTMLInputElement>('Passphrase'),
    screen.getByLabelText<HTMLInputElement>('The same passphrase again'),
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
    await fireEvent.click(button('Closed, with a passphrase'));
    expect(focused()).toBe(fields()[0]);
  });

  it.each([
    ['short', 'short', 'A little longer, please: at least eight characters.'],
    ['correct horse', 'correct horsf', 'The two don’t match.'],
  ])('%s and %s lock nothing', async (one, other, problem) => {
    const { props } = exercises(at('forgiveness', 'seal'));
    await fireEvent.click(button('Closed, with a passphrase'));
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
    await fireEvent.click(button('Closed, with a passphrase'));
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
    await fireEvent.click(button('How long is left?'));
    expect(spoken()).toBe('About 2 minutes.');
    redraw({ timed: { ...(props.timed as typeof TIMED), leftWords: 'About a minute.' } });
    expect(spoken()).toBe('About 2 minutes.');
    await pass(7_000);
    expect(spoken()).toBe('');
  });

  it.each([
    ['running', 'Pause', { type: 'rest' }],
    ['resting', 'Continue', { type: 'go-on' }],
    ['over', 'Next', { type: 'forward' }],
  ] as const)('%s: %s', async (state, name, event) => {
    const { events } = sitting({ state });
    expect(focused()).toBe(button(name));
    await fireEvent.click(button(name));
    expect(events).toEqual([event]);
  });

  it('ends with words', () => {
    sitting({ state: 'over', left: 0 });
    expect(screen.getByText('That was it. Stay for a moment, if you like.')).toBeTruthy();
    expect(screen.queryByLabelText('A soft sound at the end')).toBeNull();
  });
});

describe('read aloud', () => {
  const speaking = () => {
    const spoken: (readonly string[])[] = [];
    const voice = {
      say: (texts: readonly string[]) => spoken.push(texts),
      stop: vi.fn(),
      onHidden: () => () => undefined,
    };
    return { spoken, voice };
  };
  const offered = () => screen.queryByRole('button', { name: 'Read aloud' }) !== null;

  it('is offered on what is read and on what is timed, and nowhere without a voice', () => {
    const { voice } = speaking();
    for (const exercise of EXERCISES) {
      for (const { id, form, only } of planOf(exercise)) {
        const view = at(exercise, id, only && { chosen: Object.fromEntries([only]) });
        const timed = form === 'timed' ? TIMED : null;
        exercises(view, { timed, voice });
        expect(offered(), `${exercise} ${id}`).toBe(form === 'read' || form === 'timed');
        cleanup();
        exercises(view, { timed });
        expect(offered()).toBe(false);
        cleanup();
      }
    }
  });

  it('says title and text of a step, and then each line of the time as it comes', async () => {
    const { spoken, voice } = speaking();
    const { redraw } = exercises(at('warmth', 'wish'), { timed: TIMED, voice });
    await fireEvent.click(button('Read aloud'));
    const { title, text } = texts.warmth.steps.wish;
    for (const line of ['May you be safe.', 'May you be glad.']) {
      redraw({ timed: { ...TIMED, state: 'running', line } });
    }
    await act(async () => undefined);
    expect(spoken[0]).toEqual([title, text]);
    expect(spoken.at(-1)).toEqual(['May you be glad.']);
  });

  it('is over on the next step', async () => {
    const { voice } = speaking();
    const { redraw } = exercises(at('presence', 'down'), { voice });
    await fireEvent.click(button('Read aloud'));
    voice.stop.mockClear();
    redraw({ view: at('presence', 'look'), voice });
    expect(voice.stop).toHaveBeenCalled();
    expect(offered()).toBe(true);
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
    await fireEvent.click(screen.getByLabelText('Include what I wrote'));
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
    await fireEvent.click(button('I have done it already'));
    expect(screen.getByLabelText('In one line')).toBeTruthy();
    await fireEvent.click(button('Save as an intention'));
    expect(end.onIntend).toHaveBeenCalledOnce();
  });

  it('of help with nothing written offers no intention', () => {
    exercises(at('help', 'end'), { end: END });
    expect(screen.getByText(/Nothing is written yet/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Save as an intention' })).toBeNull();
  });

  it.each([
    ['empathy', 'Save it here'],
    ['forgiveness', 'Keep it, closed'],
    ['apology', 'Keep it, closed'],
  ] as const)('of %s shows what was written only when asked', async (kind, keep) => {
    const end = { ...END, passages: [{ title: 'What hurt', text: 'You promised.' }] };
    const { props } = exercises(at(kind, 'end'), { end });
    expect(focused()).toBe(button(keep));
    expect(screen.queryByText('You promised.')).toBeNull();
    await fireEvent.click(button('Read it again'));
    expect(screen.getByText('You promised.')).toBeTruthy();
    await fireEvent.click(button(keep));
    expect(props.end?.onKeep).toHaveBeenCalled();
  });

  it('of empathy is a question to ask, which can be saved while the page stays', async () => {
    const deed = { words: 'How was it for you?', about: '' };
    const end = { ...END, deed, onIntend: vi.fn(), onUndoIntend: vi.fn() };
    const { redraw } = exercises(at('empathy', 'end'), { end });
    expect(focused()).toBe(button('Save as an intention'));
    await fireEvent.click(button('Save as an intention'));
    expect(end.onIntend).toHaveBeenCalledOnce();
    redraw({ end: { ...end, intended: true, canUndoIntend: true } });
    expect(screen.queryByRole('button', { name: 'Save as an intention' })).toBeNull();
    expect(screen.getByText(deed.words)).toBeTruthy();
    await fireEvent.click(button('Undo'));
    expect(end.onUndoIntend).toHaveBeenCalledOnce();
    redraw({ end: { ...end, intended: true } });
    expect(screen.getByText(/It waits among your intentions/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('lets go only at the second press, and the gentler answer has the focus', async () => {
    const onLetGo = vi.fn();
    exercises(at('forgiveness', 'end'), { end: END, onLetGo });
    await fireEvent.click(button('Delete'));
    expect(onLetGo).not.toHaveBeenCalled();
    expect(focused()).toBe(button('Not yet'));
    await fireEvent.click(button('Not yet'));
    expect(focused()).toBe(button('Delete'));
    await fireEvent.click(button('Delete'));
    await fireEvent.click(button('Delete for good'));
    expect(onLetGo).toHaveBeenCalledOnce();
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
    exercises({ at: 'done', exercise: 'help', said: 'exercise_intended', onUndo });
    expect(screen.getByText('It waits among your intentions.')).toBeTruthy();
    await fireEvent.click(button('Undo'));
    expect(onUndo).toHaveBeenCalledOnce();
    cleanup();
    exercises({ at: 'done', exercise: 'forgiveness', said: 'exercise_gone' });
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});

describe('kept pages', () => {
  const pages = [
    { id: 'a', day: '24 November', locked: false },
    { id: 'b', day: '25 November', locked: true },
  ];
  const kept = (more: Partial<Props> = {}) =>
    exercises({ at: 'kept', exercise: 'forgiveness', pages, gone: false }, more);

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
    await waitFor(() => expect(screen.getByText(/didn’t open it/)).toBeTruthy());
  });

  it('is let go unread as well, one by name', async () => {
    const { props } = kept();
    await fireEvent.click(button('Delete: A letter of 25 November'));
    await fireEvent.click(button('Delete for good: A letter of 25 November'));
    expect(props.onLetGoKept).toHaveBeenCalledExactlyOnceWith('b');
  });
});

it('is accessible', async () => {
  const views: [ExercisesView, Partial<Props>][] = [
    [{ at: 'list', begun: ['help'], left: null }, {}],
    [at('help', 'who'), { names: ['Ada'] }],
    [at('empathy', 'scene'), {}],
    [at('warmth', 'minutes'), {}],
    [at('warmth', 'deed'), {}],
    [at('presence', 'down'), { voice: { say: vi.fn(), stop: vi.fn(), onHidden: () => vi.fn() } }],
    [at('repair', 'share'), {}],
    [at('repair', 'when'), {}],
    [at('apology', 'end'), { end: { ...END, deed: { words: 'x', about: 'y' } } }],
    [at('standing-by', 'way'), {}],
    [
      at('empathy', 'end'),
      { end: { ...END, deed: { words: 'x', about: '' }, intended: true, canUndoIntend: true } },
    ],
    [at('help', 'when'), {}],
    [at('warmth', 'wish'), { timed: { ...TIMED, state: 'running', line: 'May I be well.' } }],
    [at('forgiveness', 'seal'), {}],
    [at('forgiveness', 'end'), { end: { ...END, line: 'x', along: true } }],
    [at('help', 'end'), { end: { ...END, deed: { words: 'x', about: 'y' } } }],
    [
      {
        at: 'kept',
        exercise: 'empathy',
        pages: [{ id: 'a', day: '24 November', locked: true }],
        gone: true,
      },
      {},
    ],
    [{ at: 'done', exercise: 'help', said: 'kept', onUndo: vi.fn() }, {}],
  ];
  for (const [view, more] of views) {
    exercises(view, more);
    for (const asked of screen.queryAllByRole('button', { name: 'Is somebody hurting you?' })) {
      await fireEvent.click(asked);
    }
    await expectAccessible();
    cleanup();
  }
});
