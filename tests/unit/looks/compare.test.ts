/** Pictures that look the same, and such as don't: what letters may do, and what nothing may. */
import { describe, expect, it } from 'vitest';
import { compare, FEW, shown } from '../../browser/looks/compare.ts';
import { blank, type Picture } from '../../browser/looks/picture.ts';
import fc from '../generated.ts';

type Colour = readonly [red: number, green: number, blue: number];
const PAPER: Colour = [250, 245, 236];
const INK: Colour = [38, 36, 31];
const ACCENT: Colour = [47, 93, 79];

/** A picture by how much ink there is at each place, from 0 for paper to 1. */
function drawn(inkAt: (x: number, y: number) => number, ink: Colour = INK, size = 96): Picture {
  const picture = blank(size, size);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const part = Math.min(1, Math.max(0, inkAt(x, y)));
      for (let c = 0; c < 3; c++) {
        picture.pixels[(y * size + x) * 4 + c] = Math.round(
          (PAPER[c] as number) * (1 - part) + (ink[c] as number) * part,
        );
      }
    }
  }
  return picture;
}

/** Of a stroke so wide about a line at `distance` from here, as its edges are drawn. */
const stroke = (distance: number, wide: number) => wide / 2 + 0.5 - Math.abs(distance);
const line = (at: number, wide = 1) => drawn((_, y) => stroke(y - at, wide));
const ring = (opacity: number, radius = 30) =>
  drawn(
    (x, y) => opacity * Math.max(0, stroke(Math.hypot(x - 48, 2 * (y - 48)) - radius, 1.5)),
    ACCENT,
  );
/** Uprights and bows of a size and a distance as letters of 15 px have them. */
const letters = (by = 0, weight = 1.4) =>
  drawn((x, y) => {
    if (y % 24 < 8) return 0;
    const bow = Math.hypot((x % 12) - 6 - by, (y % 24) - 15) - 4;
    return Math.max(stroke((x % 12) - 1.5 - by, weight), stroke(bow, weight));
  });

const same = (before: Picture, after: Picture) => compare(before, after).same;

describe('the same are', () => {
  it('a picture and itself', () => {
    expect(compare(letters(), letters())).toMatchObject({ same: true, most: 0, count: 0 });
  });

  it.each([0.2, 0.5, 0.8, 1])('letters that were drawn %d px further on', (by) => {
    expect(same(letters(), letters(by))).toBe(true);
  });

  it.each([1.35, 1.45])('letters whose strokes are %d px instead of 1.4', (weight) => {
    expect(same(letters(), letters(0, weight))).toBe(true);
  });

  it('a gradient that was rounded otherwise', () => {
    const water = (by: number) => drawn((x, y) => y / 960 + (by * (x % 3)) / 200);
    expect(same(water(0), water(1))).toBe(true);
  });

  it('a few pixels here and there', () => {
    const after = line(40);
    // So many in each square, and no two beside each other.
    for (let y = 4; y < 96; y += 8) {
      for (let x = 4; x < 96; x += 8) after.pixels[(y * 96 + x) * 4] = 200;
    }
    expect(compare(line(40), after)).toMatchObject({ same: true, most: 4, count: 144 });
  });

  it('a line within a pixel of its place', () => {
    expect(same(line(40), line(41))).toBe(true);
  });
});

describe('not the same are', () => {
  it('a line and none', () => {
    expect(
      same(
        line(40),
        drawn(() => 0),
      ),
    ).toBe(false);
    expect(
      same(
        drawn(() => 0),
        line(40),
      ),
    ).toBe(false);
  });

  it.each([2, 3, 8])('a line and one %d px further down', (by) => {
    expect(same(line(40), line(40 + by))).toBe(false);
  });

  it.each([0.08, 0.2, 1])('a ring of %d of the accent and none', (opacity) => {
    expect(same(ring(opacity), ring(0))).toBe(false);
    expect(same(ring(0), ring(opacity))).toBe(false);
  });

  it('a ring and a wider one', () => {
    expect(same(ring(0.2), ring(0.2, 33))).toBe(false);
  });

  it('a colour and another', () => {
    const filled = (colour: Colour) => drawn((x, y) => (x > 30 && y > 30 ? 1 : 0), colour);
    expect(same(filled(ACCENT), filled([44, 90, 115]))).toBe(false);
    expect(same(filled(ACCENT), filled([47, 93, 88]))).toBe(false);
  });

  it('words in one ink and in another', () => {
    const said = (ink: Colour) =>
      drawn((x, y) => (y > 20 && y < 32 && x > 10 && x < 50 ? stroke((x % 5) - 2, 1.4) : 0), ink);
    expect(same(said(INK), said([93, 87, 76]))).toBe(false);
    expect(same(said(INK), said(ACCENT))).toBe(false);
  });

  it('outlines in one colour and in another', () => {
    const outlined = (edge: Colour) =>
      drawn((x, y) => (x % 24 === 4 || x % 24 === 20 || y % 24 === 4 ? 1 : 0), edge);
    expect(same(outlined([137, 127, 110]), outlined([168, 159, 142]))).toBe(false);
  });

  it('words and other words', () => {
    expect(same(letters(), letters(4))).toBe(false);
  });

  it('a letter and none', () => {
    const without = letters();
    for (let y = 8; y < 24; y++) {
      const at = (y * 96 + 48) * 4;
      without.pixels.set(letters().pixels.subarray(0, 48), at);
    }
    expect(same(letters(), without)).toBe(false);
  });

  it('pictures of two sizes', () => {
    expect(compare(blank(10, 10), blank(10, 12))).toMatchObject({ same: false, count: 120 });
  });
});

it('what differs together is found wherever it lies', () => {
  fc.assert(
    fc.property(fc.nat(86), fc.nat(66), (left, top) => {
      const after = blank(90, 70);
      for (let y = top; y < top + 4; y++) {
        after.pixels.fill(0, (y * 90 + left) * 4, (y * 90 + left + 4) * 4);
      }
      expect(compare(blank(90, 70), after)).toMatchObject({ same: false, most: 16, count: 16 });
    }),
  );
  expect(FEW).toBeLessThan(16);
});

it('what differs is shown in red over the rest', () => {
  const after = blank(20, 20);
  after.pixels.fill(0, 0, 4);
  const { pixels } = shown(after, compare(blank(20, 20), after));
  expect([...pixels.subarray(0, 8)]).toEqual([220, 0, 0, 255, 255, 255, 255, 255]);
});
