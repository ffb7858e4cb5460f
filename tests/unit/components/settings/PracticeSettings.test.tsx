// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PermissionState } from '@/components/settings/PermissionRequest';
import { PracticeSettings } from '@/components/settings/PracticeSettings';
import { button, draw, expectAccessible, message } from '@/tests/unit/components/draw';
import { fitsLife } from '@/utils/practice/fits';
import { PRACTICES, type Practice } from '@/utils/practice/practice';
import { supplyOf } from '@/utils/practice/rotation';
import { DEFAULT_SETTINGS, type Settings, TOPICS, type Topic } from '@/utils/settings/settings';
import { KINDS } from '@/utils/shared/kinds';

afterEach(cleanup);

const ALLOWED = { granted: true, onRequest: async () => true };
function options(
  settings: Partial<Settings> = {},
  newTabs = true,
  notifications: PermissionState = ALLOWED,
) {
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
      own={[]}
      notifications={notifications}
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

describe('the evening’s question as a notification', () => {
  const name = message('evening_notice_label');
  const refused = () => ({ granted: false, onRequest: vi.fn(async () => false) });

  it('asks for its permission in the press that chooses it, before anything else', async () => {
    const order: string[] = [];
    const onRequest = vi.fn(async () => {
      order.push('asked');
      return true;
    });
    const { onChange } = options({}, true, { granted: false, onRequest });
    onChange.mockImplementation(() => order.push('changed'));
    await fireEvent.click(screen.getByRole('switch', { name }));
    expect(order).toEqual(['asked', 'changed']);
  });

  it('asks for nothing that is granted, and when it is given up', async () => {
    const granted = { granted: true, onRequest: vi.fn(async () => true) };
    const { onChange } = options({ eveningNotice: { on: true, minute: 60 } }, true, granted);
    await fireEvent.click(screen.getByRole('switch', { name }));
    expect(granted.onRequest).not.toHaveBeenCalled();
    const [, change] = onChange.mock.calls[0] ?? [];
    expect(change({ on: true, minute: 60 })).toEqual({ on: false, minute: 60 });
  });

  it('says plainly where it can’t come, and asks again there', async () => {
    const permission = refused();
    options({ eveningNotice: { on: true, minute: 1200 } }, true, permission);
    expect(screen.getByText(message('evening_notice_needs'))).toBeTruthy();
    await fireEvent.click(button(message('evening_notice_allow')));
    expect(permission.onRequest).toHaveBeenCalledOnce();
  });

  it('has a time to the minute while it is on', async () => {
    const { onChange } = options({ eveningNotice: { on: true, minute: 20 * 60 + 15 } });
    const field = screen.getByLabelText<HTMLInputElement>(message('evening_notice_at'));
    expect(field.value).toBe('20:15');
    await fireEvent.change(field, { target: { value: '21:40' } });
    const [, change] = onChange.mock.calls[0] ?? [];
    expect(change({ on: true, minute: 1 })).toEqual({ on: true, minute: 21 * 60 + 40 });
    await expectAccessible();
  });

  it('says nothing more while it is off', () => {
    options({}, true, refused());
    expect(screen.queryByText(message('evening_notice_needs'))).toBeNull();
    expect(screen.queryByLabelText(message('evening_notice_at'))).toBeNull();
  });
});

describe('kinds', () => {
  it('are chosen and left out, in the order they always have', async () => {
    const { onChange } = options({ kinds: ['warmth', 'listening'] });
    await fireEvent.click(screen.getByLabelText('Empathy'));
    expect(onChange).toHaveBeenLastCalledWith('kinds', ['listening', 'empathy', 'warmth']);
    await fireEvent.click(screen.getByLabelText('Warmth'));
    expect(onChange).toHaveBeenLastCalledWith('kinds', ['listening']);
  });
});

describe('your life', () => {
  const group = (name: string) => within(screen.getByRole('group', { name }));
  const ticked = (name: string) =>
    group(name)
      .getAllByRole<HTMLInputElement>('checkbox')
      .filter(({ checked }) => checked)
      .map(({ labels }) => labels?.[0]?.textContent);
  const tick = (name: string, answer: string) =>
    fireEvent.click(group(name).getByLabelText(answer));
  const WHO = 'Who is around you?';
  const WHERE = 'Where are your days?';
  const WITHOUT = 'What would you rather not meet?';

  it('is not said until somebody says it', () => {
    options();
    for (const name of [WHO, WHERE, WITHOUT]) expect(ticked(name)).toEqual([]);
  });

  it.each([
    [null, 'Friends', ['friend']],
    [['friend'], 'Family', ['family', 'friend']],
    [['friend'], 'Friends', null],
    [null, 'Mostly just me', []],
    [['partner', 'friend'], 'Mostly just me', []],
    [[], 'Mostly just me', null],
    [[], 'Neighbours', ['neighbour']],
  ] as const)('who is around: %j and a tick at %s is %j', async (around, answer, then) => {
    const { onChange } = options({ around });
    await tick(WHO, answer);
    expect(onChange.mock.calls).toEqual([['around', then]]);
  });

  it.each([
    [null, []],
    [[], ['Mostly just me']],
    [
      ['partner', 'colleague'],
      ['A partner', 'People at work or in class'],
    ],
  ] as const)('shows who is around: %j is %j', (around, shown) => {
    options({ around });
    expect(ticked(WHO)).toEqual(shown);
  });

  it('says where the days are', async () => {
    const { onChange } = options({ places: ['out'] });
    await tick(WHERE, 'At home');
    expect(onChange.mock.calls).toEqual([['places', ['home', 'out']]]);
  });

  it('says what is not to be met', async () => {
    const { onChange } = options({ without: ['money'] });
    await tick(WITHOUT, 'Hard moments: grief, illness, quarrels');
    expect(onChange.mock.calls).toEqual([['without', ['difficult', 'money']]]);
  });

  it('asks about nothing that no practice holds, unless it was said', () => {
    const met = (topic: Topic) =>
      KINDS.some((kind) =>
        (PRACTICES[kind] as readonly Practice[]).some(
          (each) => !each.retired && !fitsLife(each, { without: [topic] }),
        ),
      );
    options();
    expect(group(WITHOUT).getAllByRole('checkbox')).toHaveLength(TOPICS.filter(met).length);
    cleanup();
    options({ without: TOPICS });
    expect(ticked(WITHOUT)).toHaveLength(TOPICS.length);
  });

  it('says how many are left where they come back sooner, and else nothing', () => {
    const few = /practices fit your choices/;
    options();
    expect(screen.queryByText(few)).toBeNull();
    cleanup();
    const life = { around: [], without: ['stranger'] } as const;
    options(life);
    expect(screen.getByText(few).textContent).toMatch(new RegExp(`^${supplyOf({ life }).count} `));
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
  options({ evening: { on: true, hour: 19 }, kindnessDay: 1, around: [], places: ['home'] });
  await expectAccessible();
});
