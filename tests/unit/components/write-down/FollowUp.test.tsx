// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DiscreetProvider } from '@/components/base/DiscreetText';
import { FollowUp, type FollowUpSubject } from '@/components/write-down/FollowUp';
import { WriteDown } from '@/components/write-down/WriteDown';
import { button, draw, expectAccessible, message, pass } from '@/tests/unit/components/draw';
import { DAY, intention, memoryJournal, startWith } from '@/tests/unit/components/fake-journal';
import { act as act_, somebody } from '@/tests/unit/components/sample-acts';
import type { Intention } from '@/utils/journal/model/intention';
import type { Occasion } from '@/utils/journal/model/occasion';
import type { Asking } from '@/utils/journal/threads/asking';

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

  it('goes when it is answered in the list of the same page', async () => {
    const { journal, state } = memoryJournal();
    state.intentions = [one];
    draw(
      <>
        <FollowUp journal={journal} today={DAY} initial={meant} />
        <WriteDown journal={journal} start={startWith({ open: [one] })} />
      </>,
    );
    await fireEvent.click(button(message('intentions_title')));
    await fireEvent.click(button(message('let_go_this', { words: one.words })));
    await screen.findByText(message('let_gone'));
    await waitFor(() => expect(screen.queryByText(/You meant to/)).toBeNull());
  });

  it('follows its words, and an answer is of them', async () => {
    const { state } = drawFollowUp(meant);
    state.intentions = [{ ...one, words: 'call Anna', changedAt: 2 }];
    await act(() => state.changeElsewhere([]));
    await screen.findByText('call Anna');
    await yes();
    await screen.findByText(message('kept'));
    expect(state.entries).toMatchObject([{ words: 'call Anna' }]);
    expect(state.intentions).toMatchObject([{ words: 'call Anna', state: 'happened' }]);
  });

  it.each<[string, Partial<Intention>]>([
    ['day', { day: '2026-11-30' }],
    ['hour', { minute: 18 * 60 }],
  ])('goes when it is given another %s', async (_, change) => {
    const { state } = drawFollowUp(meant);
    state.intentions = [{ ...one, ...change, changedAt: 2 }];
    await act(() => state.changeElsewhere([]));
    await waitFor(() => expect(screen.queryByText('call my sister')).toBeNull());
    expect(state.intentions[0]?.state).toBe('open');
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

describe('what a thread asks', () => {
  const ada = somebody('Ada');
  const soup = act_('Ada brought soup', '2026-11-20', { direction: 'received', people: ['ada'] });
  const exam: Occasion = {
    ...{ id: 'o', words: 'Tom’s exam', people: ['tom'], on: '2026-11-25', yearly: false },
    ...{ before: true, after: true, madeAt: 1, changedAt: 1 },
  };
  const meeting = { id: 'm', personId: 'ada', fromMs: 1, untilMs: 2 };
  const ask = (asking: Asking) => drawFollowUp({ of: 'thread', asking });

  it.each<[asking: Asking, asked: string, line: string]>([
    [{ of: 'before', occasion: exam }, 'before/o/2026-11-25', 'Tom’s exam: wish them well'],
    [{ of: 'after', occasion: exam }, 'after/o/2026-11-25', 'Tom’s exam: ask how it went'],
    [
      { of: 'thanks', entry: soup, people: [ada, somebody('Ben')] },
      'thanks/Ada brought soup',
      'Thank Ada and Ben: Ada brought soup',
    ],
    [
      { of: 'quiet', person: ada, day: '2026-06-02' },
      'quiet/ada/2026-06-02',
      'Be in touch with Ada',
    ],
  ])('of %j becomes something one means to do with one key', async (asking, asked, line) => {
    const { state } = ask(asking);
    await expectAccessible();
    await yes();
    await screen.findByText(message('intention_kept'));
    expect(state.answered).toEqual([[asked, 'mean', line]]);
    await fireEvent.click(button(message('undo')));
    await screen.findByText(message('undone'));
    expect(state.answered).toEqual([]);
    expect(button(message('asked_mean'))).toBeTruthy();
  });

  it('says since when nothing was written, in words', () => {
    ask({ of: 'quiet', person: ada, day: '2026-06-02' });
    expect(screen.getByText('You last wrote of Ada in June.')).toBeTruthy();
    cleanup();
    ask({ of: 'quiet', person: ada, day: '2025-06-02' });
    expect(screen.getByText('You last wrote of Ada in June 2025.')).toBeTruthy();
  });

  it('may be said to have happened, and the line of it is changed at once', async () => {
    const { state } = ask({ of: 'after', occasion: exam });
    await fireEvent.click(button(message('recall_happened')));
    await screen.findByText(message('kept'));
    expect(state.answered).toEqual([['after/o/2026-11-25', 'happened', 'Tom’s exam']]);
    await fireEvent.input(field(), { target: { value: 'Asked Tom how it went' } });
    await fireEvent.keyDown(field(), { key: 'Enter' });
    await waitFor(() => expect(state.entries[0]?.words).toBe('Asked Tom how it went'));
  });

  it.each<[asking: Asking, name: string, answer: string]>([
    [{ of: 'thanks', entry: soup, people: [ada] }, 'asked_said', 'said'],
    [{ of: 'thanks', entry: soup, people: [ada] }, 'asked_no', 'no'],
    [{ of: 'quiet', person: ada, day: '2026-06-02' }, 'asked_never', 'never'],
    [{ of: 'heard', meeting, person: ada }, 'asked_no', 'no'],
  ])('of %j is put aside by “%s”, with an undo', async (asking, name, answer) => {
    const { state } = ask(asking);
    await fireEvent.click(button(message(name as 'asked_no')));
    await waitFor(() => expect(state.answered.map(([, what]) => what)).toEqual([answer]));
    expect(state.answered[0]?.[2]).toBeNull();
    await fireEvent.click(button(message('undo')));
    await waitFor(() => expect(state.answered).toEqual([]));
  });

  it.each<[asking: Asking, label: string]>([
    [{ of: 'heard', meeting, person: ada }, 'ask_heard_field'],
    [{ of: 'pass-on', entry: soup, people: [] }, 'ask_pass_on_field'],
  ])('of %j is answered in a line, to which one key leads', async (asking, label) => {
    const { state } = ask(asking);
    const line = screen.getByLabelText<HTMLTextAreaElement>(message(label as 'ask_heard_field'));
    expect(line).not.toBe(document.activeElement);
    await yes();
    expect(line).toBe(document.activeElement);
    await fireEvent.keyDown(line, { key: 'Enter' });
    expect(state.answered).toEqual([]);
    await fireEvent.input(line, { target: { value: ' tea  black ' } });
    await fireEvent.keyDown(line, { key: 'Enter' });
    await waitFor(() =>
      expect(state.answered.map(([, ...rest]) => rest)).toEqual([['line', 'tea black']]),
    );
    expect(screen.queryByLabelText(message(label as 'ask_heard_field'))).toBeNull();
  });

  it('stays where it could not be stored, and says so', async () => {
    const { state } = ask({ of: 'after', occasion: exam });
    state.refuses = true;
    await yes();
    await screen.findByText(message('write_failed'));
    expect(screen.getByText('Tom’s exam')).toBeTruthy();
  });

  it('shows no name and no words in discreet mode until it is pointed at, and its question says none', async () => {
    const { journal } = memoryJournal();
    const asking: Asking = { of: 'thanks', entry: soup, people: [ada] };
    draw(
      <DiscreetProvider value={true}>
        <FollowUp journal={journal} today={DAY} initial={{ of: 'thread', asking }} />
      </DiscreetProvider>,
    );
    expect(screen.getByText('Ada brought soup').classList.contains('discreet-text')).toBe(true);
    const section = screen.getByRole('region', { name: message('ask_thanks') });
    expect(section.getAttribute('aria-label')).not.toContain('Ada');
    await expectAccessible();
  });
});
