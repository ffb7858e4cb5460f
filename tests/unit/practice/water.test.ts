import { describe, expect, it } from 'vitest';
import { isSouthern, seasonOf, waterOf } from '@/utils/practice/water';
import { addDays } from '@/utils/shared/days';
import { KINDS } from '@/utils/shared/kinds';

const days = Array.from({ length: 366 }, (_, i) => addDays('2026-01-01', i));

describe('the day’s water', () => {
  it('has the drop at a place of its own for each kind', () => {
    const places = KINDS.map((kind) => {
      const all = days.map((day) => waterOf(day, [kind], false).drops[0] ?? { x: 0, y: 0 });
      const mean = (of: 'x' | 'y') => all.reduce((sum, each) => sum + each[of], 0) / all.length;
      return `${Math.round(mean('x'))} ${Math.round(mean('y'))}`;
    });
    expect(new Set(places).size).toBe(KINDS.length);
  });

  it('is moved a little from day to day, and never under the words or out of sight', () => {
    for (const kind of KINDS) {
      const drops = days.map((day) => waterOf(day, [kind], false).drops[0]);
      expect(new Set(drops.map((drop) => `${drop?.x} ${drop?.y}`)).size).toBeGreaterThan(300);
      for (const drop of drops) {
        expect(drop?.x).toBeGreaterThan(68);
        expect(drop?.x).toBeLessThan(90);
        expect(drop?.y).toBeGreaterThan(60);
        expect(drop?.y).toBeLessThan(85);
      }
    }
  });

  it('is the same as often as it is asked for', () => {
    expect(waterOf('2026-11-29', ['help'], false)).toEqual(waterOf('2026-11-29', ['help'], false));
  });

  it('has a drop for each of several, in their order and apart', () => {
    for (const day of days) {
      const { drops } = waterOf(day, ['help', 'warmth', 'help'], false);
      expect(drops.map(({ kind }) => kind)).toEqual(['help', 'warmth', 'help']);
      const [a, b, c] = drops.map(({ x }) => x);
      expect((b ?? 0) - (a ?? 0)).toBeGreaterThan(15);
      expect((c ?? 0) - (b ?? 0)).toBeGreaterThan(15);
    }
  });
});

describe('the time of year', () => {
  it.each([
    ['2026-12-01', 'winter', 'summer'],
    ['2027-02-28', 'winter', 'summer'],
    ['2027-03-01', 'spring', 'autumn'],
    ['2027-05-31', 'spring', 'autumn'],
    ['2027-06-01', 'summer', 'winter'],
    ['2027-09-01', 'autumn', 'spring'],
    ['2027-11-30', 'autumn', 'spring'],
  ])('on %s is %s in the north and %s in the south', (day, north, south) => {
    expect(seasonOf(day, false)).toBe(north);
    expect(seasonOf(day, true)).toBe(south);
  });

  it.each([
    ['Europe/Berlin', false],
    ['America/New_York', false],
    ['Asia/Kolkata', false],
    ['Australia/Sydney', true],
    ['Pacific/Auckland', true],
    ['America/Sao_Paulo', true],
    ['America/Argentina/Ushuaia', true],
    ['Africa/Johannesburg', true],
    ['Africa/Lagos', false],
    ['America/Lima', true],
    ['America/Limassol', false],
    ['UTC', false],
    ['', false],
  ])('is that of the place: %s', (zone, southern) => {
    expect(isSouthern(zone)).toBe(southern);
  });
});
