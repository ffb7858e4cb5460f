// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ReplyPage } from '@/components/reply/ReplyPage';
import { button, closes, draw, expectAccessible } from '@/tests/unit/components/draw';
import { newReply, REPLY_STATES, type Reply } from '@/utils/practice/replies/reply';
import type { ListedReply, ReplyView } from '@/utils/practice/replies/session-types';
import { DAY_MS, HOUR_MS } from '@/utils/shared/time';

afterEach(cleanup);

type Props = ComponentProps<typeof ReplyPage>;
const T = new Date('2026-11-24T20:00').getTime();
const FIRST = 'You never listen.';

function page(view: ReplyView, more: Partial<Props> = {}) {
  const props: Props = {
    view,
    failed: null,
    copied: null,
    names: [],
    now: { day: '2026-11-24', nowMs: T },
    onType: vi.fn(),
    onLock: vi.fn(async () => undefined),
    onSleep: vi.fn(),
    onKinder: vi.fn(),
    onAloud: vi.fn(),
    onBack: vi.fn(),
    onCopy: vi.fn(),
    onIntend: vi.fn(),
    onUndoIntend: vi.fn(),
    onKeep: vi.fn(),
    onLetGo: vi.fn(),
    onLeave: vi.fn(),
    onClose: vi.fn(),
    onOpen: vi.fn(async () => true),
    onLetGoListed: vi.fn(),
    onNew: vi.fn(),
    ...more,
  };
  const { redraw } = draw(<ReplyPage {...props} />);
  return { props, redraw: (next: Partial<Props>) => redraw(<ReplyPage {...props} {...next} />) };
}
const of = (more: Partial<Reply>, others = false): ReplyView => ({
  at: 'reply',
  reply: { ...newReply('r', T), answers: { to: 'Ben', first: FIRST }, ...more },
  key: null,
  made: null,
  others,
});
const listed = (more: Partial<ListedReply> = {}): ListedReply => ({
  id: 'r',
  state: 'asleep',
  begunAt: T,
  sleptAt: T,
  wakesAt: new Date('2026-11-25T06:00').getTime(),
  locked: false,
  ...more,
});
const all = (...replies: ListedReply[]): ReplyView => ({ at: 'all', replies, gone: false });
const focused = () => document.activeElement;
const text = () => document.body.textContent ?? '';
const press = (name: string | RegExp) => fireEvent.click(button(name));

describe('a sheet', () => {
  it('has the focus, hands on each key, and says how to bring words along', () => {
    const { props } = page(of({ state: 'written' }));
    const field = screen.getByLabelText('What you would write');
    expect(focused()).toBe(field);
    fireEvent.input(field, { target: { value: 'You.' } });
    expect(props.onType).toHaveBeenCalledWith('first', 'You.');
    fireEvent.input(screen.getByLabelText('To whom, if you like'), { target: { value: 'Ada' } });
    expect(props.onType).toHaveBeenCalledWith('to', 'Ada');
    expect(text()).toContain('this page can’t see any other');
  });

  it('sleeps by a button or by Ctrl+Enter, and without a word not at all', () => {
    const { props, redraw } = page(of({ state: 'written' }));
    press('Let it sleep until tomorrow');
    press('For an hour');
    fireEvent.keyDown(focused() as Element, { key: 'Enter', ctrlKey: true });
    expect(vi.mocked(props.onSleep).mock.calls).toEqual([['tomorrow'], ['hour'], ['tomorrow']]);
    redraw({ view: of({ state: 'written', answers: {} }) });
    press('For an hour');
    expect(props.onSleep).toHaveBeenCalledTimes(3);
    expect(focused()).toBe(screen.getByLabelText('What you would write'));
  });

  it('asks once before it is deleted, and has nothing to delete where nothing is written', () => {
    const { props, redraw } = page(of({ state: 'written' }));
    press('Delete');
    expect(props.onLetGo).not.toHaveBeenCalled();
    press('Delete for good');
    expect(props.onLetGo).toHaveBeenCalledTimes(1);
    redraw({ view: of({ state: 'written', id: 's', answers: {} }) });
    expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull();
  });

  it('leads to what else lies here, and only then', () => {
    const { redraw } = page(of({ state: 'written' }));
    expect(screen.queryByRole('link', { name: 'What lies here' })).toBeNull();
    redraw({ view: of({ state: 'written' }, true) });
    expect(screen.getByRole('link', { name: 'What lies here' })).toBeTruthy();
  });

  it('is protected by a passphrase that is typed twice', async () => {
    const { props, redraw } = page(of({ state: 'written' }));
    press('Protect with a passphrase');
    for (const label of ['Passphrase', 'The same passphrase again']) {
      fireEvent.input(screen.getByLabelText(label), { target: { value: 'correct horse' } });
    }
    fireEvent.keyDown(screen.getByLabelText('Passphrase'), { key: 'Enter' });
    expect(props.onLock).toHaveBeenCalledWith('correct horse');
    redraw({ view: { ...of({ state: 'written' }), key: {} } as ReplyView });
    expect(text()).toContain('only the passphrase opens it');
    expect(screen.queryByLabelText('Passphrase')).toBeNull();
  });

  it('that is not stored says so, and is not closed without asking', () => {
    const { redraw } = page(of({ state: 'written' }));
    expect(closes()).toBe(true);
    redraw({ failed: 'exercise_unsaved' });
    expect(closes()).toBe(false);
  });

  it('names a way out to whom it is too much', () => {
    page(of({ state: 'written' }));
    press('Is somebody hurting you, or is it all too much?');
    expect(text()).toContain('call a local helpline');
  });
});

describe('those that lie here', () => {
  it('say how it is with each, and nothing of their words', () => {
    page(
      all(
        listed(),
        listed({ id: 'b', wakesAt: T - HOUR_MS, sleptAt: T - DAY_MS }),
        listed({ id: 'c', state: 'kept' }),
        listed({ id: 'd', state: 'written' }),
      ),
    );
    for (const said of ['Asleep until tomorrow morning', 'Awake', 'Closed', 'Begun']) {
      expect(screen.getByText(said)).toBeTruthy();
    }
  });

  it('ask before one is opened that sleeps, with the gentler answer in hand', () => {
    const { props } = page(all(listed()));
    press(/^Open:/);
    expect(focused()).toBe(button('Let it sleep'));
    press('Let it sleep');
    expect(props.onOpen).not.toHaveBeenCalled();
    press(/^Open:/);
    press('Open it all the same');
    expect(props.onOpen).toHaveBeenCalledWith('r', null, true);
  });

  it('open one that is awake at once', () => {
    const { props } = page(all(listed({ wakesAt: T - 1, sleptAt: T - HOUR_MS })));
    press(/^Open:/);
    expect(props.onOpen).toHaveBeenCalledWith('r', null, false);
  });

  it('ask for the passphrase of a locked one, and say where it is another', async () => {
    const onOpen = vi.fn(async () => false);
    page(all(listed({ locked: true, state: 'kept' })), { onOpen });
    press(/^Open:/);
    fireEvent.input(screen.getByLabelText('Passphrase'), { target: { value: 'another' } });
    fireEvent.keyDown(screen.getByLabelText('Passphrase'), { key: 'Enter' });
    expect(onOpen).toHaveBeenCalledWith('r', 'another', false);
    await screen.findByText('That didn’t open it. The letter is untouched.');
  });
});

describe('one that is awake', () => {
  it('offers three ways, and a further night', () => {
    const { props } = page(of({ state: 'awake' }));
    expect(text()).toContain(FIRST);
    expect(focused()).toBe(button('Say it more kindly'));
    press('Say it more kindly');
    press('Say it aloud instead');
    press('Let it sleep until tomorrow');
    expect(props.onKinder).toHaveBeenCalled();
    expect(props.onAloud).toHaveBeenCalledWith('Talk with Ben');
    expect(props.onSleep).toHaveBeenCalledWith('tomorrow');
  });

  it('to nobody in particular is talked about', () => {
    const { props } = page(of({ state: 'awake', answers: { first: FIRST } }));
    press('Say it aloud instead');
    expect(props.onAloud).toHaveBeenCalledWith('Talk about it');
  });

  it('said more kindly stands beside the first words, with four questions, and is copied', () => {
    const answers = { first: FIRST, kinder: 'I need to be heard.' };
    const { props, redraw } = page(of({ state: 'kinder', answers }));
    expect(text()).toContain(FIRST);
    expect(screen.getAllByRole('listitem')).toHaveLength(4);
    press('Copy');
    press('Keep this one, closed, and delete the first');
    expect([props.onCopy, props.onKeep].map((each) => vi.mocked(each).mock.calls.length)).toEqual([
      1, 1,
    ]);
    redraw({ copied: true });
    expect(screen.getByText('Copied. You can paste it where it belongs.')).toBeTruthy();
    redraw({ copied: false });
    expect(screen.getByText(/^It could not be copied/)).toBeTruthy();
    fireEvent.click(button('Back'));
    expect(props.onBack).toHaveBeenCalled();
  });

  it('without kinder words has none to copy, nor to keep', () => {
    const { props } = page(of({ state: 'kinder' }));
    press('Copy');
    press('Keep this one, closed, and delete the first');
    expect(props.onCopy).not.toHaveBeenCalled();
    expect(props.onKeep).not.toHaveBeenCalled();
  });

  it('said aloud is a line, and a day if one likes', () => {
    const { props } = page(of({ state: 'aloud', answers: { first: FIRST, line: 'Talk' } }));
    fireEvent.change(screen.getByLabelText('On a day, if you like'), {
      target: { value: '2026-11-27' },
    });
    expect(props.onType).toHaveBeenCalledWith('day', '2026-11-27');
    fireEvent.submit(screen.getByLabelText('What you mean to do').closest('form') as Element);
    expect(props.onIntend).toHaveBeenCalled();
  });

  it('and then asks about the words; the intention is taken back while the page stays', () => {
    const { props, redraw } = page(of({ state: 'said' }));
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    press('Keep it, closed');
    expect(props.onKeep).toHaveBeenCalled();
    redraw({ view: { ...of({ state: 'said' }), made: {} } as ReplyView });
    press('Undo');
    expect(props.onUndoIntend).toHaveBeenCalled();
  });
});

it.each(REPLY_STATES)(
  'Escape leaves one that is %s, and nothing in it is hard to reach',
  async (state) => {
    const { props } = page(of({ state }));
    await expectAccessible();
    fireEvent.keyDown(document.body, { key: 'Escape', bubbles: true });
    expect(props.onLeave).toHaveBeenCalledTimes(1);
  },
);

it.each([
  ['asleep', { what: 'asleep', wakesAt: T + HOUR_MS }, 'It sleeps'],
  ['gone', { what: 'gone' }, 'That was it'],
  ['kept', { what: 'kept' }, 'That was it'],
] as const)('once it is %s the page can be closed', async (_, said, title) => {
  const { props } = page({ at: 'over', said });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
  await expectAccessible();
  press('Close this page');
  expect(props.onClose).toHaveBeenCalled();
});
