// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatDate, formatDay } from '@/components/base/format-date';
import type { PacksProps } from '@/components/practice/Packs';
import { PracticesPage } from '@/components/practice/PracticesPage';
import { button, draw, expectAccessible, message } from '@/tests/unit/components/draw';
import type { HeldPack } from '@/utils/practice/pack';
import { PACK_FAULTS, PackError, type PackFault, readPack } from '@/utils/practice/read-pack';

afterEach(cleanup);

const TODAY = '2026-11-30';
const textOf = (name: string, more = '', practices = 'title: Sit down\nkind: presence\n') =>
  `deep-kindness-practices: 1\nname: ${name}\nauthor: Bo\nlanguage: de\n${more}\n${practices}`;
const readingOf = (text: string) => readPack(text);
const held = (name: string, more: Partial<HeldPack> = {}, head = ''): HeldPack => ({
  pack: readPack(textOf(name, head)).pack,
  on: true,
  from: null,
  ...more,
});
const ward = held('Ward');

type Page = ComponentProps<typeof PracticesPage>;
function packs(more: Partial<PacksProps> = {}, page: Partial<Page> = {}) {
  const props: PacksProps = {
    held: [],
    ours: [],
    full: false,
    hasOwn: false,
    today: TODAY,
    onRead: vi.fn(async () => readingOf(textOf('Ward'))),
    onWrite: vi.fn(async () => {}),
    onRemove: vi.fn(async () => {}),
    onSave: vi.fn(),
    onGive: vi.fn(async () => []),
    onSheet: vi.fn(async () => {}),
    ...more,
  };
  const pageProps: Page = {
    practices: [],
    hidden: [],
    unfit: [],
    few: null,
    favourites: [],
    full: false,
    packs: props,
    begins: 'packs',
    onHide: vi.fn(async () => {}),
    onFavourite: vi.fn(async () => {}),
    onLife: vi.fn(),
    onWrite: vi.fn(),
    onChange: vi.fn(),
    onDelete: vi.fn(),
    ...page,
  };
  const { redraw } = draw(<PracticesPage {...pageProps} />);
  return {
    props,
    page: pageProps,
    redraw: (next: Partial<PacksProps>) =>
      redraw(<PracticesPage {...pageProps} packs={{ ...props, ...next }} />),
  };
}
const says = (text: string) =>
  waitFor(() => expect(document.body.textContent?.replace(/[\u2068\u2069]/g, '')).toContain(text));
const choose = (name = 'ward.txt') => {
  const input = document.querySelector('input[type=file]') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [new File(['x'], name)], configurable: true });
  fireEvent.change(input);
};

describe('packs', () => {
  it('stand beside the kinds', async () => {
    packs({}, { begins: 'warmth' });
    await fireEvent.click(button('Packs'));
    expect(button('Packs').getAttribute('aria-pressed')).toBe('true');
    expect(button('Warmth').getAttribute('aria-pressed')).toBe('false');
    expect(screen.getByText(message('packs_what'))).toBeTruthy();
    await expectAccessible();
  });

  it('are read whole before they come, in their own language', async () => {
    const reading = readingOf(
      textOf(
        'Ward',
        'about: For nights.\n',
        'title: A\nkind: help\ninvitation: Do it.\nminutes: 5\n\ntitle: B\nkind: x\n',
      ),
    );
    const { props } = packs({ onRead: vi.fn(async () => reading) });
    choose();
    await says('Ward, by Bo');
    await says('German');
    await says('For nights.');
    await says('Do it.');
    await says(message('pack_among'));
    await says('One practice is left out.');
    await says('Line 13');
    expect(screen.getByText('Do it.').lang).toBe('de');
    expect(document.activeElement?.textContent).toContain('Ward');
    expect(props.onWrite).not.toHaveBeenCalled();
    await expectAccessible();
    await fireEvent.click(button('Import'));
    await says(message('pack_imported'));
    expect(props.onWrite).toHaveBeenCalledWith({ pack: reading.pack, on: true, from: null });
    await fireEvent.click(button('Undo'));
    expect(props.onRemove).toHaveBeenCalledWith(reading.pack.id);
  });

  it('are left as they were with Cancel', async () => {
    const { props } = packs();
    choose();
    await says('Ward, by Bo');
    await fireEvent.click(button('Cancel'));
    expect(props.onWrite).not.toHaveBeenCalled();
    expect(screen.queryByText('Sit down')).toBeNull();
  });

  it('in order begin today, or once another one is over', async () => {
    const inOrder = readingOf(textOf('Ward', 'in order: yes\n'));
    const other = held('Choir', { from: '2026-11-29' }, 'in order: yes\n');
    const two = readPack(
      textOf(
        'Choir',
        'in order: yes\n',
        'title: a\nkind: help\ntitle: b\nkind: help\ntitle: c\nkind: help',
      ),
    ).pack;
    const { props } = packs({
      held: [{ ...other, pack: two }],
      onRead: vi.fn(async () => inOrder),
    });
    choose();
    await says(`from ${formatDay('2026-12-02', TODAY)} on`);
    await fireEvent.click(button('Import'));
    await waitFor(() =>
      expect(props.onWrite).toHaveBeenCalledWith({
        pack: inOrder.pack,
        on: true,
        from: '2026-12-02',
      }),
    );
  });

  it('take the place of an older one, and what was chosen stays', async () => {
    const reading = readingOf(textOf('Ward', 'date: 2026-11-30\n'));
    const off = { ...ward, on: false };
    const { props } = packs({ held: [off], onRead: vi.fn(async () => reading) });
    choose();
    await says(message('pack_replaces'));
    await fireEvent.click(button('Import'));
    await says(message('pack_replaced'));
    expect(props.onWrite).toHaveBeenCalledWith({ pack: reading.pack, on: false, from: null });
    await fireEvent.click(button('Undo'));
    expect(props.onWrite).toHaveBeenLastCalledWith(off);
  });

  it('say so where the one that is there is newer, or is the same', async () => {
    const newer = held('Ward', {}, 'date: 2026-11-30\n');
    const { redraw } = packs({ held: [newer] });
    choose();
    await says(`The one that you have is newer, of ${formatDate('2026-11-30')}.`);
    await fireEvent.click(button('Cancel'));
    redraw({ held: [ward] });
    choose();
    await says(message('pack_same'));
    expect(screen.queryByRole('button', { name: 'Import' })).toBeNull();
  });

  it('are not more than there is room for', async () => {
    packs({ full: true });
    choose();
    await says(message('packs_full'));
    expect(screen.queryByRole('button', { name: 'Import' })).toBeNull();
  });

  it.each(PACK_FAULTS.map((why) => [why] as const))(
    'that are refused say why, and on which line: %s',
    async (why) => {
      const onRead = vi.fn(async () => {
        throw new PackError(why, 7, 'that', 'this');
      });
      packs({ onRead });
      choose('bad.txt');
      await says('bad.txt can’t be imported.');
      await says('Line 7');
      // A whole sentence stands beside it.
      expect(screen.getByText(/^Line 7$/).parentElement?.textContent).toMatch(/\.$|\?$/);
    },
  );

  it('say which line is lacking above the first practice', async () => {
    const onRead = vi.fn(async () => {
      throw new PackError('missing', null, 'author');
    });
    packs({ onRead });
    choose();
    await says('Above the first practice, “author:” is lacking.');
    await expectAccessible();
  });

  it('list fifty faults, and all of them where that is asked', async () => {
    const skipped: PackFault[] = Array.from({ length: 60 }, (_, i) => ({
      why: 'id',
      line: i + 1,
      detail: '',
      hint: '',
    }));
    packs({ onRead: vi.fn(async () => ({ pack: ward.pack, skipped })) });
    choose();
    await says('60 practices are left out.');
    expect(screen.queryByText('Line 51')).toBeNull();
    await fireEvent.click(button('Show all 60'));
    expect(screen.getByText('Line 60')).toBeTruthy();
  });
});

describe('a pack that one has', () => {
  it('stands under its name and author, and is switched off as a whole and on again', async () => {
    const { props, redraw } = packs({ held: [ward] });
    await says('by Bo');
    const article = screen.getByRole('article', { name: 'Ward' });
    const box = within(article).getByRole('switch');
    await fireEvent.click(box);
    await says(message('pack_is_off'));
    expect(props.onWrite).toHaveBeenCalledWith({ ...ward, on: false });
    await fireEvent.click(button('Undo'));
    expect(props.onWrite).toHaveBeenLastCalledWith(ward);
    redraw({ held: [{ ...ward, on: false }] });
    await fireEvent.click(within(article).getByRole('switch'));
    expect(props.onWrite).toHaveBeenLastCalledWith(ward);
    await expectAccessible();
  });

  it('in order says when, and once it is over how it begins anew', async () => {
    const order = held('Ward', { from: TODAY }, 'in order: yes\n');
    const { props, redraw } = packs({ held: [order] });
    await says(`One a day, in this order, from ${formatDay(TODAY, TODAY)} on.`);
    redraw({ held: [{ ...order, from: '2026-11-20' }] });
    await says(`They came one a day, until ${formatDate('2026-11-20')}.`);
    await fireEvent.click(screen.getByRole('switch'));
    expect(props.onWrite).toHaveBeenCalledWith({ ...order, on: false, from: null });
  });

  it('lets each of its practices be hidden or come more often', async () => {
    const { page } = packs({ held: [ward] });
    const [{ id = '' } = {}] = ward.pack.practices;
    await fireEvent.click(button(`${message('practice_hide')}: Sit down`));
    expect(page.onHide).toHaveBeenCalledWith(id, true);
    await fireEvent.click(button(`${message('practice_favourite')}: Sit down`));
    expect(page.onFavourite).toHaveBeenCalledWith(id, true);
    expect(screen.queryByRole('button', { name: /Edit|Delete/ })).toBeNull();
  });

  it('is removed and comes back as it was, and is saved as a file', async () => {
    const { props } = packs({ held: [ward] });
    await fireEvent.click(screen.getByRole('button', { name: /Save as a file: .*Ward/ }));
    expect(props.onSave).toHaveBeenCalledWith(ward.pack);
    await fireEvent.click(screen.getByRole('button', { name: /Remove .*Ward/ }));
    await says(message('pack_removed'));
    expect(props.onRemove).toHaveBeenCalledWith(ward.pack.id);
    await fireEvent.click(button('Undo'));
    expect(props.onWrite).toHaveBeenCalledWith(ward);
  });
});

describe('those that come along', () => {
  it('are offered until one has them, and again where there is a newer one', async () => {
    const ours = readPack(textOf('First', 'date: 2026-11-30\n')).pack;
    const { redraw } = packs({ ours: [ours] });
    await fireEvent.click(screen.getByRole('button', { name: /Look at .*First/ }));
    await says(message('pack_preview_ours'));
    await fireEvent.click(button('Cancel'));
    redraw({ held: [{ pack: ours, on: false, from: null }] });
    expect(screen.queryByText(message('packs_offered'))).toBeNull();
    redraw({ held: [{ pack: { ...ours, date: '2026-01-01' }, on: true, from: null }] });
    expect(screen.getByText(message('packs_offered'))).toBeTruthy();
  });
});

describe('one’s own', () => {
  const type = (label: string, value: string) =>
    fireEvent.input(screen.getByLabelText(label), { target: { value } });

  it('are given away under a name, and what can’t go is told', async () => {
    const onGive = vi.fn(async () => ['Ring Ada']);
    packs({ hasOwn: true, onGive });
    await fireEvent.click(button(message('give_open')));
    await fireEvent.click(button(message('give_save')));
    expect(onGive).not.toHaveBeenCalled();
    await says(message('give_lacking'));
    await expectAccessible();
    await type(message('give_name'), 'Ours');
    await type(message('give_author'), 'Bo');
    await fireEvent.click(button(message('give_save')));
    expect(onGive).toHaveBeenCalledWith({ name: 'Ours', author: 'Bo' });
    await says('without what a pack can’t have: Ring Ada');
  });

  it('say what is wrong with a name, and keep the form', async () => {
    const onGive = vi.fn(async () => {
      throw new PackError('address', 2);
    });
    packs({ hasOwn: true, onGive });
    await fireEvent.click(button(message('give_open')));
    await type(message('give_name'), 'www.a');
    await type(message('give_author'), 'Bo');
    await fireEvent.click(button(message('give_save')));
    await says(message('pack_fault_address'));
    expect(screen.queryByText(/^Line/)).toBeNull();
    expect(screen.getByLabelText(message('give_name'))).toBeTruthy();
  });

  it('are offered only where there are any; a sheet always is', async () => {
    const { props } = packs();
    expect(screen.queryByRole('button', { name: message('give_open') })).toBeNull();
    await fireEvent.click(button(message('packs_sheet')));
    expect(props.onSheet).toHaveBeenCalled();
  });
});
