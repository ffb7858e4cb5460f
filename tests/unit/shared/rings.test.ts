import { describe, expect, it } from 'vitest';
import { seenFrom, TILT, waterRings } from '../../../utils/shared/rings';

describe('rings on water', () => {
  const rings = waterRings(6, 70);

  it('begin with the first, and grow outwards', () => {
    expect(rings).toHaveLength(6);
    expect(rings[0]?.rx).toBe(70);
    const widths = rings.map(({ rx }) => rx);
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    expect(new Set(widths).size).toBe(6);
  });

  it('are ellipses of one angle', () => {
    for (const { rx, ry } of rings) expect(ry / rx).toBeCloseTo(TILT, 2);
  });

  it('grow fainter and finer', () => {
    for (const key of ['stroke', 'opacity'] as const) {
      const values = rings.map((ring) => ring[key]);
      expect(values, key).toEqual([...values].sort((a, b) => b - a));
    }
    expect(rings[0]).toMatchObject({ stroke: 2.2, opacity: 0.42 });
    expect(rings.at(-1)).toMatchObject({ stroke: 0.9, opacity: 0.14 });
  });

  it('may be one', () => {
    expect(waterRings(1, 10)).toEqual([{ rx: 10, ry: 3.6, stroke: 2.2, opacity: 0.42 }]);
  });
});

describe('rings as the eye sees them', () => {
  const [, , ring] = waterRings(3, 100);
  if (!ring) throw new Error('no ring');

  it('come towards it: the near side more than the far one goes away', () => {
    const { rx, ry, cy } = seenFrom(1000, ring);
    const share = ring.rx / 1000;
    expect(cy - ry).toBeCloseTo(-ring.ry / (1 + share), 1);
    expect(cy + ry).toBeCloseTo(ring.ry / (1 - share), 1);
    expect(rx).toBeGreaterThan(ring.rx);
  });

  it('are what they were to one that is very far off', () => {
    expect(seenFrom(1e9, ring)).toEqual({ ...ring, cy: 0 });
  });
});
