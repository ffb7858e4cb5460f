import { describe, expect, it } from 'vitest';
import { somebody } from '@/tests/unit/components/sample-acts';
import type { Occasion } from '@/utils/journal/model/occasion';
import type { Person } from '@/utils/journal/model/person';
import { hushedAmong } from '@/utils/journal/reading/hushed';
import {
  asksThisEvening,
  datesOf,
  mayBeNear,
  nearDates,
  occasionsToAsk,
} from '@/utils/journal/threads/dates';
import { DAYS_AHEAD } from '@/utils/settings/settings';
import { addDays } from '@/utils/shared/days';

const TODAY = '2026-11-25';
const occasion = (words: string, on: string, more: Partial<Occasion> = {}): Occasion => ({
  ...{ id: words, words, people: [], on, yearly: on.length !== 10, before: true, after: true },
  ...{ madeAt: 1, changedAt: 1, ...more },
});

describe('a birthday', () => {
  it.each<[birthday: string | null, today: string, when: string | null]>([
    ['11-25', '2026-11-25', 'today'],
    ['1958-11-25', '2026-11-25', 'today'],
    ['11-25', '2026-11-24', 'tomorrow'],
    ['11-25', '2026-11-23', null],
    ['11-25', '2026-11-26', null],
    ['01-01', '2026-12-31', 'tomorrow'],
    ['02-29', '2028-02-29', 'today'],
    ['02-29', '2028-02-28', 'tomorrow'],
    ['02-29', '2027-02-28', 'today'],
    ['02-29', '2027-02-27', 'tomorrow'],
    ['02-29', '2027-03-01', null],
    ['02-28', '2028-02-28', 'today'],
    ['hebrew:M07-15', '2026-04-02', 'today'],
    ['hebrew:M07-15', '2026-04-01', 'tomorrow'],
    [null, '2026-11-25', null],
  ])('on %s is, on %s: %s', (birthday, today, when) => {
    const near = nearDates([somebody('Ada', { birthday })], [], today, 1);
    expect(near.map((date) => date.when)).toEqual(when === null ? [] : [when]);
  });

  it('is said no sooner than is wished, and on the day in any case', () => {
    const people = [somebody('Ada', { birthday: '12-02' })];
    const said = (today: string, daysAhead: number) =>
      nearDates(people, [], today, daysAhead).map(({ when, day }) => [when, day]);
    expect(said('2026-11-25', 7)).toEqual([['ahead', '2026-12-02']]);
    expect(said('2026-11-25', 6)).toEqual([]);
    expect(said('2026-12-02', 0)).toEqual([['today', '2026-12-02']]);
    expect(said('2026-12-01', 0)).toEqual([]);
  });
});

describe('what is near', () => {
  const people = [
    somebody('Ben', { birthday: '11-26' }),
    somebody('Rose', { birthday: '11-25', hushed: 'died' }),
    somebody('Ada', { birthday: '1990-11-25' }),
  ];

  it('begins with today, and leaves out the birthday of somebody who is not to be brought up', () => {
    expect(nearDates(people, [], TODAY, 1).map(({ words, when }) => [words, when])).toEqual([
      ['Ada', 'today'],
      ['Ben', 'tomorrow'],
    ]);
  });

  it('has the day somebody died, where the person wrote it down to come back', () => {
    const died = occasion('Grandma died', '11-25', { people: ['rose'] });
    expect(
      nearDates(people, [died], TODAY, 0).map(({ words, personId }) => [words, personId]),
    ).toEqual([
      ['Ada', 'ada'],
      ['Grandma died', 'rose'],
    ]);
  });

  it.each<[what: string, one: Occasion, said: boolean]>([
    ['a day that comes once, on that day', occasion('exam', TODAY), true],
    ['not before it, when it may be asked about', occasion('exam', '2026-11-26'), false],
    ['not after it', occasion('exam', '2026-11-24'), false],
    [
      'not of somebody who is not to be brought up',
      occasion('exam', TODAY, { people: ['rose'] }),
      false,
    ],
  ])('has %s: %s', (_, one, said) => {
    const words = nearDates(people, [one], TODAY, 1).map(({ words }) => words);
    expect(words.includes('exam')).toBe(said);
  });
});

describe('a day in somebody’s life', () => {
  const people: Person[] = [somebody('Tom'), somebody('Rose', { hushed: 'lost-touch' })];
  const hushed = hushedAmong(people);
  const EVENING = 18 * 60;
  const NOON = 12 * 60;
  const asks = (one: Occasion, day: string, minute = NOON) =>
    occasionsToAsk([one], hushed, { day, minute, dayStartHour: 4 })
      .map(({ of }) => of)
      .join();
  const exam = occasion('Tom’s exam', '2026-12-03', { people: ['tom'] });

  it.each<[what: string, one: Occasion, day: string, minute: number, asked: string]>([
    ['not two days before', exam, '2026-12-01', EVENING, ''],
    ['not at noon the day before', exam, '2026-12-02', NOON, ''],
    ['in the evening before', exam, '2026-12-02', EVENING, 'before'],
    ['in the night before, for who is up', exam, '2026-12-02', 2 * 60, 'before'],
    ['not on the day', exam, '2026-12-03', EVENING, ''],
    ['the day after', exam, '2026-12-04', NOON, 'after'],
    ['three days after', exam, '2026-12-06', NOON, 'after'],
    ['not later', exam, '2026-12-07', NOON, ''],
    ['not before where that is off', { ...exam, before: false }, '2026-12-02', EVENING, ''],
    ['not after where that is off', { ...exam, after: false }, '2026-12-04', NOON, ''],
    ['not where it comes back', occasion('it', '12-03'), '2026-12-02', EVENING, ''],
    ['not of who is not to be brought up', { ...exam, people: ['rose'] }, '2026-12-04', NOON, ''],
    ['not where they are named', { ...exam, words: 'Rose’s exam' }, '2026-12-04', NOON, ''],
  ])('is asked about %s', (_, one, day, minute, asked) => {
    expect(asks(one, day, minute)).toBe(asked);
  });
});

it('a person’s page has what is ahead, the nearest first, and what was, the latest first', () => {
  const all = [
    occasion('exam', '2026-12-03', { people: ['ada'] }),
    occasion('wedding', '2026-06-01', { people: ['ada'] }),
    occasion('move', '2026-09-01', { people: ['ben', 'ada'] }),
    occasion('mother died', '11-26', { people: ['ada'] }),
    occasion('other', '2026-12-01', { people: ['ben'] }),
  ];
  const { ahead, was } = datesOf({ id: 'ada', birthday: '12-01' }, all, TODAY);
  expect(ahead.map(({ occasion, day }) => [occasion?.words ?? 'birthday', day])).toEqual([
    ['mother died', '2026-11-26'],
    ['birthday', '2026-12-01'],
    ['exam', '2026-12-03'],
  ]);
  expect(was.map(({ occasion }) => occasion?.words)).toEqual(['move', 'wedding']);
});

describe('what is read of many days in people’s lives', () => {
  const years = Array.from({ length: 2 * 366 }, (_, i) => addDays('2027-06-01', i));
  const all = [
    ...years.map((on) => occasion(`once ${on}`, on)),
    ...years.slice(0, 366).map((on) => occasion(`yearly ${on}`, on.slice(5))),
    occasion('leap', '02-29'),
    occasion('Pesach', 'hebrew:M07-15'),
    occasion('in a leap month', 'hebrew:M05L-30'),
    occasion('Nowruz', 'persian:M01-01'),
  ];

  it('is all that may be said or asked, on any day, and hardly more', () => {
    const hushed = hushedAmong([]);
    for (let i = 0; i < 300; i++) {
      const today = addDays('2027-12-01', i);
      const read = all.filter(mayBeNear(today));
      const of = (occasions: readonly Occasion[]) =>
        [
          nearDates([], occasions, today, DAYS_AHEAD.max),
          [6 * 60, 20 * 60].map((minute) =>
            occasionsToAsk(occasions, hushed, { day: today, minute, dayStartHour: 4 }),
          ),
          asksThisEvening(occasions, today),
        ] as const;
      expect(of(read)).toEqual(of(all));
      expect(read.length).toBeLessThan(30);
    }
  });

  it.each([{}, { on: 3, yearly: false }, { on: '2020-01-01' }, { on: 'never', yearly: true }])(
    'is also what looks like none, so that somebody is told: %j',
    (value) => expect(mayBeNear(TODAY)(value)).toBe(true),
  );
});
