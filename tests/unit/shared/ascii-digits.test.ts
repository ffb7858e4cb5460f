import { describe, expect, it } from 'vitest';
import { withAsciiDigits } from '@/utils/shared/ascii-digits';

describe('digits are those of ASCII', () => {
  const systems = Intl.supportedValuesOf('numberingSystem')
    .map((system) => {
      const format = new Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false });
      return [system, format.format(1234567890)] as const;
    })
    // Of those that count by ten digits: a letter for each, and one unit for each.
    .filter(([, digits]) => /^\p{Nd}{10}$/u.test(digits) && digits.length === 10);

  it('of every script whose digits are one unit', () => {
    expect(systems.length).toBeGreaterThan(30);
    expect(systems.filter(([, digits]) => withAsciiDigits(digits) !== '1234567890')).toEqual([]);
  });

  it.each([
    ['منذ ٣ أيام', 'منذ 3 أيام'],
    ['３日前、12', '3日前、12'],
    ['२०२६', '2026'],
    // No digits of ten, and such as take two units: place for place.
    ['三 ² Ⅳ ½', '三 ² Ⅳ ½'],
    ['𝟛 𞥓', '𝟛 𞥓'],
    ['', ''],
  ])('"%s"', (text, same) => {
    expect(withAsciiDigits(text)).toBe(same);
  });
});
