import { expect, it } from 'vitest';
import { somebody } from '@/tests/unit/components/sample-acts';
import { birthdaysNear } from '@/utils/journal/reading/birthdays';

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
  [null, '2026-11-25', null],
])('a birthday on %s, on %s: %s', (birthday, today, when) => {
  const near = birthdaysNear([somebody('Ada', { birthday })], today);
  expect(near).toEqual(when === null ? [] : [{ id: 'ada', name: 'Ada', when }]);
});

it('those of today come first, and nobody who is not to be brought up', () => {
  const people = [
    somebody('Ben', { birthday: '11-26' }),
    somebody('Rose', { birthday: '11-25', hushed: true }),
    somebody('Ada', { birthday: '1990-11-25' }),
  ];
  expect(birthdaysNear(people, '2026-11-25')).toEqual([
    { id: 'ada', name: 'Ada', when: 'today' },
    { id: 'ben', name: 'Ben', when: 'tomorrow' },
  ]);
});
