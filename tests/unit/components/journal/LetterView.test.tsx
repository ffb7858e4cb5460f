// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LetterView } from '@/components/journal/LetterView';
import { button, draw, expectAccessible, message } from '@/tests/unit/components/draw';

afterEach(cleanup);

type Props = ComponentProps<typeof LetterView>;
const WISH = { from: '2026-01-01', to: '2026-12-31', withHard: false };

function letterView(more: Partial<Props> = {}) {
  const props: Props = {
    wish: WISH,
    onWish: vi.fn(),
    text: 'Dear you,\n\n“Tea”',
    onText: vi.fn(),
    isChanged: false,
    onAnew: vi.fn(),
    onPrint: vi.fn(),
    onSave: vi.fn(),
    ...more,
  };
  const { redraw } = draw(<LetterView {...props} />);
  return { props, redraw: (next: Partial<Props>) => redraw(<LetterView {...props} {...next} />) };
}

describe('a letter', () => {
  it('is a text that can be changed, and says where it is kept', async () => {
    const { props } = letterView();
    const field = screen.getByRole('textbox', { name: message('letter_label') });
    expect((field as HTMLTextAreaElement).value).toBe('Dear you,\n\n“Tea”');
    expect(screen.getByText(message('letter_hint'))).toBeTruthy();
    await fireEvent.input(field, { target: { value: 'Dear me,' } });
    expect(props.onText).toHaveBeenLastCalledWith('Dear me,');
    await expectAccessible();
  });

  it('is printed, saved as text and as a page', async () => {
    const { props } = letterView();
    await fireEvent.click(button(message('paper_print')));
    await fireEvent.click(button(message('letter_save_text')));
    await fireEvent.click(button(message('letter_save_page')));
    expect(props.onPrint).toHaveBeenCalledOnce();
    expect(vi.mocked(props.onSave).mock.calls).toEqual([['text'], ['page']]);
  });

  it('is of any days, in whichever order they are chosen, and has hard ones only where they are taken in', async () => {
    const { props } = letterView();
    const choose = (label: string, value: string) =>
      fireEvent.change(screen.getByLabelText(label), { target: { value } });
    await choose(message('span_to'), '2025-06-30');
    expect(props.onWish).toHaveBeenLastCalledWith({
      from: '2025-06-30',
      to: '2026-01-01',
      withHard: false,
    });
    await choose(message('span_from'), '');
    expect(props.onWish).toHaveBeenLastCalledWith({ ...WISH, from: null });
    await fireEvent.click(screen.getByLabelText(message('paper_hard')));
    expect(props.onWish).toHaveBeenLastCalledWith({ ...WISH, withHard: true });
  });

  it('can be composed anew once it was changed', async () => {
    const { props, redraw } = letterView();
    expect(screen.queryByRole('button', { name: message('letter_anew') })).toBeNull();
    redraw({ isChanged: true });
    await fireEvent.click(button(message('letter_anew')));
    expect(props.onAnew).toHaveBeenCalledOnce();
  });

  it('says kindly where there is nothing to make one of', async () => {
    letterView({ text: null });
    expect(screen.getByText(message('letter_nothing'))).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: message('letter_label') })).toBeNull();
    await expectAccessible();
  });
});
