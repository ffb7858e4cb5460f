// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WeekPage } from '@/components/practice/WeekPage';
import { button, draw, expectAccessible, message } from '@/tests/unit/components/draw';
import type { PlaceOfWeek } from '@/utils/practice/week';
import { addDays } from '@/utils/shared/days';

afterEach(cleanup);

const FIRST = '2026-11-26';
const WEEK: PlaceOfWeek[] = Array.from({ length: 7 }, (_, i) => ({
  day: addDays(FIRST, i),
  place: 0,
  practice: i === 3 ? null : { id: `p${i}`, kind: 'help' },
}));
const WORDS = new Map(
  WEEK.map((_, i) => [
    `p${i}`,
    {
      title: `Title ${i}`,
      invitation: `Invitation ${i}`,
      line: `Line ${i}`,
      caution: i === 1 ? 'A word of care' : null,
    },
  ]),
);

type Props = ComponentProps<typeof WeekPage>;
function week(more: Partial<Props> = {}) {
  const props: Props = {
    choice: { weekFor: 'me', first: FIRST, kinds: [], withOwn: false },
    onChoice: vi.fn(),
    week: WEEK,
    words: WORDS,
    hasOwn: false,
    onExchange: vi.fn(() => true),
    ...more,
  };
  draw(<WeekPage {...props} />);
  return props;
}
const status = () => screen.getByRole('status').textContent;

describe('a week on paper', () => {
  it('has seven days, with the word of care, and a line to write on where nothing may come', async () => {
    week();
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(7);
    expect(screen.getByText('Invitation 0')).toBeTruthy();
    expect(screen.getByText('A word of care')).toBeTruthy();
    expect(screen.getByText(message('week_blank'))).toBeTruthy();
    expect(screen.queryByText('Line 0')).toBeNull();
    await expectAccessible();
  });

  it('has each line on a slip, with the word of care and nothing else', async () => {
    week();
    await fireEvent.click(screen.getByLabelText(message('week_slips')));
    expect(screen.getByText('Line 0')).toBeTruthy();
    expect(screen.getByText('A word of care')).toBeTruthy();
    expect(screen.queryByText('Title 0')).toBeNull();
    await expectAccessible();
  });

  it('exchanges one, and says where there is no other', async () => {
    const { onExchange } = week();
    await fireEvent.click(button(`${message('week_exchange')}: Title 2`));
    expect(onExchange).toHaveBeenLastCalledWith(WEEK[2]);
    expect(status()).toBe('Title 2');
    cleanup();
    week({ onExchange: () => false });
    await fireEvent.click(button(`${message('week_exchange')}: Title 2`));
    expect(status()).toBe(message('week_no_other'));
  });

  it('asks for kinds where it is a class’s, and for one’s own only where there are any', async () => {
    const { onChoice } = week();
    expect(screen.queryByLabelText(message('kind_help'))).toBeNull();
    expect(screen.queryByLabelText(message('week_own'))).toBeNull();
    await fireEvent.click(screen.getByLabelText(message('week_for_class')));
    expect(onChoice).toHaveBeenLastCalledWith(expect.objectContaining({ weekFor: 'class' }));
    cleanup();
    const choice = { weekFor: 'class', first: FIRST, kinds: [], withOwn: false } as const;
    const asked = week({ choice, hasOwn: true });
    await fireEvent.click(screen.getByLabelText(message('kind_help')));
    expect(asked.onChoice).toHaveBeenLastCalledWith({ ...choice, kinds: ['help'] });
    await fireEvent.click(screen.getByLabelText(message('week_own')));
    expect(asked.onChoice).toHaveBeenLastCalledWith({ ...choice, withOwn: true });
    await expectAccessible();
  });
});
