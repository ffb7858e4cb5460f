import { describe, expect, it } from 'vitest';
import { personMark } from '@/utils/journal/reading/person-mark';

const pathsOf = (id: string) => personMark(id).map(({ path }) => path);

describe('the sign of a person', () => {
  it('is the same for ever', () => {
    expect(pathsOf('ada')).toMatchInlineSnapshot(`
      [
        "M-11 0A11 11 0 1 1 8.9 6.47",
        "M12.73 -12.73A18 18 0 1 1 -16.04 -8.17",
        "M0 25.5A25.5 25.5 0 1 1 20.63 -14.99",
      ]
    `);
  });

  it('is another for everybody, also where ids differ in their last letter alone', () => {
    const ids = Array.from({ length: 400 }, (_, i) => `person-${i}`);
    expect(new Set(ids.map((id) => pathsOf(id).join())).size).toBe(ids.length);
    // Of one ring alone it is not asked: there are not so many of them.
    for (const ring of [0, 1, 2]) {
      expect(new Set(ids.map((id) => pathsOf(id)[ring])).size).toBeGreaterThan(100);
    }
  });

  it.each(['', 'ada', '田中', '\u0000', 'x'.repeat(1000)])(
    'of "%s" is three rings that stay within it, each open somewhere',
    (id) => {
      const mark = personMark(id);
      expect(mark).toHaveLength(3);
      for (const { path, stroke, opacity } of mark) {
        const [, x1, y1, radius, x2, y2] =
          /^M(-?[\d.]+) (-?[\d.]+)A([\d.]+) \3 0 [01] 1 (-?[\d.]+) (-?[\d.]+)$/.exec(path) ?? [];
        expect(Number(radius) + stroke / 2).toBeLessThanOrEqual(28);
        expect(Math.hypot(Number(x1), Number(y1))).toBeCloseTo(Number(radius), 1);
        expect(Math.hypot(Number(x1) - Number(x2), Number(y1) - Number(y2))).toBeGreaterThan(1);
        expect(opacity).toBeGreaterThan(0);
      }
    },
  );
});
