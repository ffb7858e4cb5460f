import { describe, expect, it } from 'vitest';
import { type Intention, intentionShape } from '@/utils/journal/model/intention';
import {
  type IntentionShown,
  intentionToShow,
  nextHourOfToday,
  openInOrder,
  withShown,
} from '@/utils/journal/reading/open-intention';

const TODAY = '2026-11-25';
const NOON = { day: TODAY, minute: 12 * 60 };
const at = (day: string) => new Date(`${day}T12:00:00`).getTime();
const intention = (id: string, more: Partial<Intention> = {}): Intention => ({
  id,
  words: `do ${id}`,
  people: [],
  day: null,
  madeAt: at('2026-11-01'),
  changedAt: at('2026-11-01'),
  state: 'open',
  entryId: null,
  ...more,
});
const page = (day: string): IntentionShown => ({ day, by: 'page' });
const pause = (day: string): IntentionShown => ({ day, by: 'pause' });

describe('the intention that is shown by itself', () => {
  const some = intention('some');
  const other = intention('other', { madeAt: at('2026-11-02') });
  const dated = (day: string) => intention('dated', { day });
  it.each<[string, Intention[], Record<string, IntentionShown>, string | null]>([
    ['none where there is none', [], {}, null],
    ['one without a day, some day', [some], {}, 'some'],
    ['not on the day it was made', [intention('new', { madeAt: at(TODAY) })], {}, null],
    ['not twice on a day', [some], { some: page(TODAY) }, null],
    ['not on the next day', [some], { some: page('2026-11-24') }, null],
    ['not on the one after that', [some], { some: page('2026-11-23') }, null],
    ['on the third day', [some], { some: page('2026-11-22') }, 'some'],
    ['the older of two', [other, some], {}, 'some'],
    ['the one not shown yet', [some, other], { some: page('2026-11-10') }, 'other'],
    [
      'the one shown longer ago',
      [some, other],
      { some: page('2026-11-10'), other: page('2026-11-09') },
      'other',
    ],
    ['no second one on a day', [some, other], { some: page(TODAY) }, null],
    ['one with a day not before it', [dated('2026-11-26')], {}, null],
    ['on its day, before all others', [some, dated(TODAY)], {}, 'dated'],
    [
      'on its day, although it was made today',
      [intention('dated', { day: TODAY, madeAt: at(TODAY) })],
      {},
      'dated',
    ],
    [
      'on its day, although it was shown the day before',
      [dated(TODAY)],
      { dated: page('2026-11-24') },
      'dated',
    ],
    [
      'on its day, although another was shown',
      [some, dated(TODAY)],
      { some: page(TODAY) },
      'dated',
    ],
    ['on its day only once', [dated(TODAY)], { dated: page(TODAY) }, null],
    ['after its day, before those without', [some, dated('2026-11-24')], {}, 'dated'],
    [
      'after its day no more often than others',
      [dated('2026-11-24')],
      { dated: page('2026-11-24') },
      null,
    ],
    ['none that happened', [intention('some', { state: 'happened' })], {}, null],
    ['none that was let go', [intention('some', { state: 'let-go' })], {}, null],
  ])('%s', (_, intentions, shown, id) => {
    expect(intentionToShow(intentions, shown, NOON, 'page')?.id ?? null).toBe(id);
    expect(intentionToShow(intentions, shown, NOON, 'pause')?.id ?? null).toBe(id);
  });

  it('a page shows what a pause has pointed at, and then not again', () => {
    const shown = { other: pause(TODAY) };
    expect(intentionToShow([some, other], shown, NOON, 'page')?.id).toBe('other');
    expect(intentionToShow([some, other], shown, NOON, 'pause')).toBeNull();
    expect(intentionToShow([some, other], { other: page(TODAY) }, NOON, 'page')).toBeNull();
    expect(intentionToShow([some, other], { other: pause('2026-11-24') }, NOON, 'page')?.id).toBe(
      'some',
    );
  });

  it('one for an hour of today waits for it', () => {
    const atFour = intention('four', { day: TODAY, minute: 16 * 60 });
    const now = (minute: number) => ({ day: TODAY, minute });
    expect(intentionToShow([atFour], {}, now(16 * 60 - 1), 'page')).toBeNull();
    expect(intentionToShow([atFour], {}, now(16 * 60), 'page')?.id).toBe('four');
    expect(nextHourOfToday([atFour, some], now(9 * 60))).toBe(16 * 60);
    expect(nextHourOfToday([atFour, some], now(17 * 60))).toBeNull();
    expect(nextHourOfToday([atFour], { day: '2026-11-24', minute: 0 })).toBeNull();
  });

  it('a night belongs to the day before, for who is up at night', () => {
    const late = intention('late', { madeAt: new Date('2026-11-25T02:00:00').getTime() });
    expect(intentionToShow([late], {}, NOON, 'page', 4)?.id).toBe('late');
    expect(intentionToShow([late], {}, NOON, 'page', 0)).toBeNull();
  });
});

it('a list begins with those whose day has come', () => {
  const all = [
    intention('b', { madeAt: 2 }),
    intention('a', { madeAt: 1 }),
    intention('later', { day: '2026-12-01' }),
    intention('soon', { day: '2026-11-26' }),
    intention('past', { day: '2026-11-20' }),
    intention('today', { day: TODAY }),
    intention('gone', { state: 'let-go' }),
  ];
  expect(openInOrder(all, TODAY).map(({ id }) => id)).toEqual([
    'past',
    'today',
    'soon',
    'later',
    'a',
    'b',
  ]);
});

it('what was shown is remembered of open ones only', () => {
  const all = [intention('a'), intention('b'), intention('c', { state: 'happened' })];
  const shown = { a: page('2026-11-20'), c: page('2026-11-20'), d: page('2026-11-20') };
  expect(withShown(shown, 'b', pause(TODAY), all)).toEqual({
    a: page('2026-11-20'),
    b: pause(TODAY),
  });
});

it('an intention as stored in version 1 is read', () => {
  const stored = intention('a', { people: ['anna'], day: '2026-11-27' });
  expect(intentionShape.read({ v: 1, value: stored })).toEqual({ state: 'ok', value: stored });
});
