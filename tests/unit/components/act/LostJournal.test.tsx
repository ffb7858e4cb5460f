// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LostJournal } from '@/components/act/LostJournal';
import { button, draw, expectAccessible, message } from '@/tests/unit/components/draw';

afterEach(cleanup);

const never = () => Promise.reject(new Error('nobody asked'));

function drawLost(copy = true) {
  const answers = {
    onBringBack: vi.fn(async () => undefined),
    onBeginAnew: vi.fn(async () => undefined),
    onImport: vi.fn(),
  };
  const content = (lost: boolean) => (
    <LostJournal lost={lost ? { day: '2026-11-26', copy } : null} {...answers} />
  );
  const { redraw } = draw(content(true));
  return { ...answers, settle: () => redraw(content(false)) };
}

describe('a lost journal', () => {
  it('is nowhere where nothing was lost', () => {
    draw(
      <LostJournal
        lost={null}
        onBringBack={never}
        onBeginAnew={never}
        onImport={() => undefined}
      />,
    );
    expect(document.body.textContent).toBe('');
  });

  it('says when it was last there, and that a copy is left', async () => {
    drawLost();
    expect(document.body.textContent).toContain('November 26, 2026');
    expect(screen.getByText(message('lost_copy'))).toBeTruthy();
    await expectAccessible();
  });

  it('without a copy offers a file alone, and begins anew unasked', async () => {
    const { onBeginAnew, onImport } = drawLost(false);
    expect(screen.queryByText(message('lost_bring_back'))).toBeNull();
    fireEvent.click(button(message('lost_import')));
    expect(onImport).toHaveBeenCalledOnce();
    fireEvent.click(button(message('lost_anew')));
    await screen.findByText(message('lost_begun'));
    expect(onBeginAnew).toHaveBeenCalledOnce();
  });

  it('deletes no copy before it was asked about once more', () => {
    const { onBeginAnew } = drawLost();
    fireEvent.click(button(message('lost_anew')));
    expect(onBeginAnew).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe(message('lost_anew_no'));
    fireEvent.click(button(message('lost_anew_no')));
    expect(document.activeElement?.textContent).toBe(message('lost_anew'));
    expect(onBeginAnew).not.toHaveBeenCalled();
  });

  it('that could not be brought back says so, and can be tried again', async () => {
    const { onBringBack } = drawLost();
    onBringBack.mockRejectedValueOnce(new Error('full'));
    fireEvent.click(button(message('lost_bring_back')));
    await screen.findByText(message('trouble_failed'));
    fireEvent.click(button(message('lost_bring_back')));
    await screen.findByText(message('lost_back'));
    expect(screen.queryByText(message('trouble_failed'))).toBeNull();
  });

  it('still says that it is back when the page has heard of it, with the focus there', async () => {
    const { settle } = drawLost();
    fireEvent.click(button(message('lost_bring_back')));
    settle();
    const said = await screen.findByText(message('lost_back'));
    await waitFor(() => expect(document.activeElement).toBe(said));
    expect(screen.queryByText(message('lost_title'))).toBeNull();
  });
});
