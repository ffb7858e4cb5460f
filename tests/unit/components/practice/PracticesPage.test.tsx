// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ListedPractice, PracticesPage } from '@/components/practice/PracticesPage';
import { button, closes, draw, expectAccessible, message } from '@/tests/unit/components/draw';

afterEach(cleanup);

const practice = (id: string, title: string, more: Partial<ListedPractice> = {}) => ({
  id,
  kind: 'listening' as const,
  title,
  invitation: `You might ${title.toLowerCase()}.`,
  smaller: '',
  own: false,
  ...more,
});
const mine = practice('own-12345678', 'Ring Ada', { own: true });
const LISTED = [
  mine,
  practice('listen-first', 'Let them finish'),
  practice('w', 'Wave', { kind: 'warmth' }),
];

type Props = ComponentProps<typeof PracticesPage>;
function practices(more: Partial<Props> = {}) {
  const props: Props = {
    practices: LISTED,
    hidden: [],
    unfit: [],
    few: null,
    favourites: [],
    full: false,
    packs: {
      held: [],
      ours: [],
      full: false,
      hasOwn: false,
      today: '2026-11-30',
      onRead: vi.fn(),
      onWrite: vi.fn(async () => {}),
      onRemove: vi.fn(async () => {}),
      onSave: vi.fn(),
      onGive: vi.fn(async () => []),
      onSheet: vi.fn(async () => {}),
    },
    onHide: vi.fn(async () => {}),
    onFavourite: vi.fn(async () => {}),
    onLife: vi.fn(),
    onWrite: vi.fn(async () => 'own-new00000'),
    onChange: vi.fn(async () => {}),
    onDelete: vi.fn(async () => {}),
    ...more,
  };
  const { redraw } = draw(<PracticesPage {...props} />);
  return {
    props,
    redraw: (next: Partial<Props>) => redraw(<PracticesPage {...props} {...next} />),
  };
}
const titles = () => screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent);
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const says = (text: string) => waitFor(() => expect(screen.getByText(text)).toBeTruthy());

describe('all practices', () => {
  it('are listed by kind', async () => {
    practices();
    expect(titles()).toEqual(['Ring Ada', 'Let them finish']);
    await fireEvent.click(button('Warmth'));
    expect(titles()).toEqual(['Wave']);
    expect(button('Warmth').getAttribute('aria-pressed')).toBe('true');
  });

  it('are hidden, and put back by undo', async () => {
    const { props, redraw } = practices();
    await fireEvent.click(button(`${message('practice_hide')}: Let them finish`));
    expect(props.onHide).toHaveBeenLastCalledWith('listen-first', true);
    await says(message('practice_hidden'));
    redraw({ hidden: ['listen-first'] });
    expect(screen.getByText(message('practice_away'))).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'More often: Let them finish' })).toBeNull();
    await fireEvent.click(button('Undo'));
    expect(props.onHide).toHaveBeenLastCalledWith('listen-first', false);
    await says(message('undone'));
    await fireEvent.click(button(`${message('practice_show')}: Let them finish`));
    expect(props.onHide).toHaveBeenLastCalledWith('listen-first', false);
  });

  it('come more often, and no longer', async () => {
    const { props, redraw } = practices();
    await fireEvent.click(button('More often: Let them finish'));
    expect(props.onFavourite).toHaveBeenLastCalledWith('listen-first', true);
    redraw({ favourites: ['listen-first'] });
    const often = button('More often: Let them finish');
    expect(often.getAttribute('aria-pressed')).toBe('true');
    await fireEvent.click(often);
    expect(props.onFavourite).toHaveBeenLastCalledWith('listen-first', false);
  });

  it('stay as they were when it could not be stored, and say so', async () => {
    practices({ onHide: () => Promise.reject(new Error('quota')) });
    await fireEvent.click(button(`${message('practice_hide')}: Let them finish`));
    await waitFor(() =>
      expect(screen.getByRole('alert').textContent).toContain('nothing was changed'),
    );
  });
});

describe('what does not fit the person’s answers', () => {
  const AWAY = 'What doesn’t come, by your answers';

  const apart = () => screen.getByText(AWAY).closest('details') as HTMLDetailsElement;
  const titlesApart = () =>
    within(apart())
      .getAllByRole('heading')
      .map(({ textContent }) => textContent);

  it('stands apart and closed, with a way to the answers', async () => {
    const { props, redraw } = practices();
    expect(screen.queryByText(AWAY)).toBeNull();
    redraw({ unfit: ['listen-first'] });
    expect(titlesApart()).toEqual(['Let them finish']);
    expect(apart().open).toBe(false);
    expect(screen.queryByRole('button', { name: 'More often: Let them finish' })).toBeNull();
    await fireEvent.click(button('Your answers'));
    expect(props.onLife).toHaveBeenCalledOnce();
    apart().open = true;
    await expectAccessible();
  });

  it('is a whole kind, where nothing of it fits', async () => {
    practices({ unfit: ['w'] });
    await fireEvent.click(button('Warmth'));
    expect(titles()).toEqual(['Wave']);
    expect(titlesApart()).toEqual(['Wave']);
    await expectAccessible();
  });

  it('can be hidden as well, and then says so too', async () => {
    const { props, redraw } = practices({ unfit: ['listen-first'] });
    await fireEvent.click(button(`${message('practice_hide')}: Let them finish`));
    expect(props.onHide).toHaveBeenLastCalledWith('listen-first', true);
    redraw({ hidden: ['listen-first'] });
    expect(screen.getByText(message('practice_away'))).toBeTruthy();
  });

  it('leaves few, and the page says how many and what follows', async () => {
    const { redraw } = practices();
    const few = /practices fit your choices/;
    expect(screen.queryByText(few)).toBeNull();
    redraw({ few: 12 });
    expect(screen.getByText(few).textContent).toContain(
      '12 practices fit your choices. Some of them come back sooner than after 90 days.',
    );
    await expectAccessible();
  });
});

describe('one’s own', () => {
  it('is written, with its kind, and taken back', async () => {
    const { props } = practices();
    await fireEvent.click(button('Warmth'));
    await fireEvent.click(button('Write your own'));
    expect(document.activeElement).toBe(screen.getByLabelText('What it is, in a few words'));
    await type('What it is, in a few words', 'Bake');
    await type('What you might do', 'You might bake.');
    await fireEvent.change(screen.getByLabelText(message('own_kind')), {
      target: { value: 'help' },
    });
    await fireEvent.submit(screen.getByRole('form'));
    expect(props.onWrite).toHaveBeenCalledWith({
      kind: 'help',
      title: 'Bake',
      invitation: 'You might bake.',
      smaller: '',
    });
    await says(message('kept'));
    expect(screen.queryByRole('form')).toBeNull();
    expect(button('Help without return').getAttribute('aria-pressed')).toBe('true');
    await fireEvent.click(button('Undo'));
    expect(props.onDelete).toHaveBeenCalledWith('own-new00000');
  });

  it('needs a few words, and what is typed stays until it is kept', async () => {
    const { props } = practices({ onWrite: vi.fn(() => Promise.reject(new Error('disk'))) });
    await fireEvent.click(button('Write your own'));
    await type('What you might do', 'You might bake.');
    await fireEvent.submit(screen.getByRole('form'));
    expect(props.onWrite).not.toHaveBeenCalled();
    const title = screen.getByLabelText('What it is, in a few words');
    expect(title.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(message('own_untitled'))).toBeTruthy();
    await type('What it is, in a few words', 'Bake');
    expect(title.getAttribute('aria-invalid')).toBe('false');
    await fireEvent.submit(screen.getByRole('form'));
    await waitFor(() => expect(screen.getByText(/nothing was changed/)).toBeTruthy());
    expect(screen.getByLabelText<HTMLTextAreaElement>('What you might do').value).toBe(
      'You might bake.',
    );
  });

  it('is left by Escape', async () => {
    practices();
    await fireEvent.click(button('Write your own'));
    await fireEvent.keyDown(screen.getByRole('form'), { key: 'Escape' });
    expect(screen.queryByRole('form')).toBeNull();
    expect(document.activeElement).toBe(button('Write your own'));
  });

  it('is not lost by Escape, nor by a look at another kind', async () => {
    practices();
    const line = () => screen.getByLabelText<HTMLInputElement>('What it is, in a few words').value;
    await fireEvent.click(button('Change: Ring Ada'));
    await type('What it is, in a few words', 'Ring Bo');
    await fireEvent.click(button('Warmth'));
    expect(screen.queryByRole('form')).toBeNull();
    await fireEvent.click(button('Listening'));
    expect(line()).toBe('Ring Bo');
    await fireEvent.keyDown(screen.getByRole('form'), { key: 'Escape' });
    await says(message('left_as_was'));
    expect(screen.queryByRole('form')).toBeNull();
    await fireEvent.click(button('Undo'));
    expect(line()).toBe('Ring Bo');
    // What comes in its place takes its words away no more than Escape does.
    await fireEvent.click(button('Write your own'));
    expect(line()).toBe('');
    await type('What it is, in a few words', 'Bake');
    await fireEvent.click(button('Undo'));
    expect(line()).toBe('Ring Bo');
    await fireEvent.click(button('Undo'));
    expect(line()).toBe('Bake');
  });

  it('is asked about before the page closes, while it is kept nowhere', async () => {
    practices();
    await fireEvent.click(button('Write your own'));
    expect(closes()).toBe(true);
    await type('What you might do', 'You might bake.');
    expect(closes()).toBe(false);
    await fireEvent.keyDown(screen.getByRole('form'), { key: 'Escape' });
    expect(closes()).toBe(true);
  });

  it('is changed and changed back, deleted and put back; ours are neither', async () => {
    const { props } = practices();
    expect(screen.queryByRole('button', { name: 'Delete: Let them finish' })).toBeNull();
    await fireEvent.click(button('Change: Ring Ada'));
    await type('What it is, in a few words', 'Ring Bo');
    await fireEvent.submit(screen.getByRole('form'));
    expect(props.onChange).toHaveBeenLastCalledWith(
      mine.id,
      expect.objectContaining({ title: 'Ring Bo' }),
    );
    await says('Changed.');
    expect(document.activeElement).toBe(button('Change: Ring Ada'));
    await fireEvent.click(button('Undo'));
    expect(props.onChange).toHaveBeenLastCalledWith(mine.id, mine);
    await fireEvent.click(button('Delete: Ring Ada'));
    expect(props.onDelete).toHaveBeenLastCalledWith(mine.id);
    await says('Deleted.');
    await fireEvent.click(button('Undo'));
    expect(props.onChange).toHaveBeenLastCalledWith(mine.id, mine);
  });

  it('is no more than can be kept', () => {
    practices({ full: true });
    expect(screen.queryByRole('button', { name: 'Write your own' })).toBeNull();
    expect(within(screen.getByRole('region')).getByText(message('own_full'))).toBeTruthy();
  });
});

it('is accessible, as a list and while writing', async () => {
  practices({ hidden: ['listen-first'], favourites: [mine.id] });
  await expectAccessible();
  await fireEvent.click(button('Write your own'));
  await fireEvent.submit(screen.getByRole('form'));
  await expectAccessible();
});
