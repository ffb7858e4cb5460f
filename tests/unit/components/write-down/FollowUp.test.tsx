// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DiscreetProvider } from '@/components/base/DiscreetText';
import { FollowUp, type FollowUpSubject } from '@/components/write-down/FollowUp';
import { button, draw, expectAccessible, message, pass } from '@/tests/unit/components/draw';
import { DAY, intention, memoryJournal } from '@/tests/unit/components/fake-journal';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const one = intention('call my sister', DAY);
const meant: FollowUpSubject = { of: 'intention', intention: one };
const practice: FollowUpSubject = {
  of: 'practice',
  title: 'Hear somebody out',
  invitation: 'You might hear somebody out today.',
};

function drawFollowUp(initial?: FollowUpSubject | null) {
  const { journal, state } = memoryJournal();
  state.intentions = [one];
  const onKept = vi.fn();
  draw(
    <FollowUp
      journal={journal}
      today={DAY}
      {...(initial === undefined ? {} : { initial })}
      onKept={onKept}
    />,
  );
  return { state, onKept };
}
const field = () => screen.getByLabelText<HTMLInputElement>(message('recall_line'));
const yes = () => fireEvent.keyDown(document.body, { key: 'Enter', altKey: true });

describe('what was meant', () => {
  it('is nowhere where there is nothing', () => {
    drawFollowUp(null);
    expect(document.body.textContent).toBe('');
  });

  it('is read by itself where nobody has read it yet', async () => {
    const { journal, state } = memoryJournal();
    state.subject = meant;
    draw(<FollowUp journal={journal} today={DAY} />);
    expect(await screen.findByText('call my sister')).toBeTruthy();
    expect(screen.getByText(/You meant to · Tuesday, November 24/)).toBeTruthy();
  });

  it('is noted as seen only once it was looked at', async () => {
    vi.useFakeTimers();
    const { state } = drawFollowUp(meant);
    await pass(1_000);
    expect(state.seen).toEqual([]);
    await pass(1_000);
    expect(state.seen).toEqual([meant]);
  });

  it('and a tab that closes before has shown nothing', async () => {
    vi.useFakeTimers();
    const { state } = drawFollowUp(meant);
    await pass(1_000);
    cleanup();
    await pass(5_000);
    expect(state.seen).toEqual([]);
  });

  it('becomes an entry with one key, whose line can be changed at once', async () => {
    const { state, onKept } = drawFollowUp(meant);
    await yes();
    await screen.findByText(message('kept'));
    expect(state.entries).toMatchObject([{ words: 'call my sister' }]);
    expect(state.intentions).toMatchObject([{ state: 'happened' }]);
    expect(onKept).toHaveBeenCalled();
    expect(document.activeElement).toBe(field());
    await fireEvent.input(field(), { target: { value: 'Called my sister' } });
    await fireEvent.submit(field().form as HTMLFormElement);
    await screen.findByText('Changed.');
    expect(state.entries).toMatchObject([{ words: 'Called my sister' }]);
    await fireEvent.click(button('Undo'));
    await screen.findByText(message('undone'));
    expect(state.entries).toMatchObject([{ words: 'call my sister' }]);
  });

  it('becomes one entry, however often the key is pressed', async () => {
    const { state } = drawFollowUp(meant);
    yes();
    yes();
    await screen.findByText(message('kept'));
    expect(state.entries).toHaveLength(1);
  });

  it('and it is undone', async () => {
    const { state } = drawFollowUp(meant);
    await fireEvent.click(button(message('recall_happened')));
    await screen.findByText(message('kept'));
    await fireEvent.click(button('Undo'));
    await screen.findByText('call my sister');
    expect(state.entries).toEqual([]);
    expect(state.intentions).toEqual([one]);
  });

  it('is left as it was with Escape', async () => {
    const { state } = drawFollowUp(meant);
    await yes();
    await screen.findByText(message('kept'));
    await fireEvent.keyDown(field(), { key: 'Escape' });
    expect(screen.queryByLabelText(message('recall_line'))).toBeNull();
    expect(state.entries).toMatchObject([{ words: 'call my sister' }]);
  });

  it('is let go, kindly, and comes back with an undo', async () => {
    const { state } = drawFollowUp(meant);
    await fireEvent.click(button(message('recall_let_go')));
    await screen.findByText(message('let_gone'));
    expect(state.intentions).toMatchObject([{ state: 'let-go' }]);
    await fireEvent.click(button('Undo'));
    await screen.findByText('call my sister');
    expect(state.intentions).toEqual([one]);
  });

  it('goes when another window has answered it', async () => {
    const { state } = drawFollowUp(meant);
    state.intentions = [];
    await act(() => state.changeElsewhere([]));
    await waitFor(() => expect(screen.queryByText('call my sister')).toBeNull());
  });

  it('stays, and says so, when it could not be stored', async () => {
    const { state } = drawFollowUp(meant);
    state.refuses = true;
    await yes();
    expect((await screen.findByRole('alert')).textContent).toContain(message('write_failed'));
    expect(screen.getByText('call my sister')).toBeTruthy();
    state.refuses = false;
    await yes();
    await screen.findByText(message('kept'));
  });
});

describe('a practice somebody stepped away with', () => {
  it('becomes an entry with one key', async () => {
    const { state } = drawFollowUp(practice);
    expect(screen.getByText(message('recall_practice'))).toBeTruthy();
    await yes();
    await screen.findByText(message('kept'));
    expect(state.entries).toMatchObject([{ words: 'Hear somebody out' }]);
  });

  it('goes away for good', async () => {
    const { state } = drawFollowUp(practice);
    await fireEvent.click(button('Not this time'));
    expect(document.body.textContent).toBe('');
    expect(state.seen).toEqual([practice]);
    expect(state.entries).toEqual([]);
  });
});

it('in discreet mode its words are read only as what describes its button', async () => {
  const { journal } = memoryJournal();
  draw(
    <DiscreetProvider value={true}>
      <FollowUp journal={journal} today={DAY} initial={meant} />
    </DiscreetProvider>,
  );
  const hidden = screen.getByText('call my sister');
  expect(hidden.getAttribute('aria-hidden')).toBe('true');
  expect(hidden.className).toContain('discreet-text');
  expect(button(message('recall_happened')).getAttribute('aria-describedby')).toBe(hidden.id);
  await expectAccessible();
});

it('is accessible, asked and answered', async () => {
  drawFollowUp(meant);
  await expectAccessible();
  await yes();
  await screen.findByText(message('kept'));
  await expectAccessible();
});
