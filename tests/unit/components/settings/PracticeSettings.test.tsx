// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PracticeSettings } from '@/components/settings/PracticeSettings';
import { button, draw, expectAccessible, message } from '@/tests/unit/components/draw';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/settings/settings';

afterEach(cleanup);

function options(settings: Partial<Settings> = {}, newTabs = true) {
  const onChange = vi.fn();
  const onAll = vi.fn();
  draw(
    <PracticeSettings
      draft={{
        values: { ...DEFAULT_SETTINGS, ...settings },
        change: onChange,
        saveStateOf: () => undefined,
        last: null,
      }}
      newTabs={newTabs}
      onAll={onAll}
    />,
  );
  return { onChange, onAll };
}
const select = (label: string) => screen.getByLabelText<HTMLSelectElement>(label);
const choices = (label: string) => [...select(label).options].map(({ textContent }) => textContent);
const choose = (label: string, choice: string) => {
  const option = [...select(label).options].find(({ textContent }) => textContent === choice);
  return fireEvent.change(select(label), { target: { value: option?.value } });
};

describe('kinds', () => {
  it('are chosen and left out, in the order they always have', async () => {
    const { onChange } = options({ kinds: ['warmth', 'listening'] });
    await fireEvent.click(screen.getByLabelText('Empathy'));
    expect(onChange).toHaveBeenLastCalledWith('kinds', ['listening', 'empathy', 'warmth']);
    await fireEvent.click(screen.getByLabelText('Warmth'));
    expect(onChange).toHaveBeenLastCalledWith('kinds', ['listening']);
  });
});

describe('choices', () => {
  it('when practices are gentle', async () => {
    const { onChange } = options();
    expect(choices('Gentler practices')).toEqual(['Never', 'After a hard day', 'Always']);
    await choose('Gentler practices', 'After a hard day');
    expect(onChange).toHaveBeenLastCalledWith('gentle', 'after-hard-day');
  });

  it('a kindness day, or none', async () => {
    const { onChange } = options({ kindnessDay: 6 });
    expect(choices('Kindness day')).toEqual([
      'None',
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'Saturday',
      'Sunday',
    ]);
    expect(select('Kindness day').selectedOptions[0]?.textContent).toBe('Saturday');
    await choose('Kindness day', 'Sunday');
    expect(onChange).toHaveBeenLastCalledWith('kindnessDay', 0);
    await choose('Kindness day', 'None');
    expect(onChange).toHaveBeenLastCalledWith('kindnessDay', null);
  });

  it.each([
    [null, [message('new_tab_practice'), 'Nothing']],
    [3, [message('new_tab_practice'), message('new_tab_kindness'), 'Nothing']],
  ])('what a new tab shows, with kindness day %s', async (kindnessDay, listed) => {
    const { onChange } = options({ kindnessDay });
    expect(choices('A new tab shows')).toEqual(listed);
    await choose('A new tab shows', 'Nothing');
    expect(onChange).toHaveBeenLastCalledWith('newTab', 'quiet');
  });

  it('a kindness day that is gone leaves each day’s practice', () => {
    options({ newTab: 'kindness-day', kindnessDay: null });
    expect(select('A new tab shows').selectedOptions[0]?.textContent).toBe(
      message('new_tab_practice'),
    );
  });

  it('nothing of new tabs where they are the browser’s own', () => {
    options({}, false);
    expect(screen.queryByLabelText('A new tab shows')).toBeNull();
  });

  it('the evening’s question and its hour', async () => {
    const { onChange } = options({ evening: { on: true, hour: 19 } });
    await choose('From', '9:00 PM');
    expect(onChange).toHaveBeenLastCalledWith('evening', { on: true, hour: 21 });
    await fireEvent.click(screen.getByRole('switch', { name: 'A question in the evening' }));
    expect(onChange).toHaveBeenLastCalledWith('evening', { on: false, hour: 19 });
  });

  it('a clock', async () => {
    const { onChange } = options();
    await fireEvent.click(screen.getByRole('switch', { name: 'A clock' }));
    expect(onChange).toHaveBeenLastCalledWith('clock', true);
  });
});

it('leads to all practices', async () => {
  const { onAll } = options();
  await fireEvent.click(button('Look through all practices'));
  expect(onAll).toHaveBeenCalledOnce();
});

it('is accessible', async () => {
  options({ evening: { on: true, hour: 19 }, kindnessDay: 1 });
  await expectAccessible();
});
