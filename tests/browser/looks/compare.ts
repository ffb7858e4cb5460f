/**
 * Whether two pictures look the same. Letters are drawn a little differently by every version of a
 * browser and on every machine: a stroke may stand a part of a pixel further on, and is then lighter
 * and wider, but there is as much ink as before. So two things are asked. Of each pixel, whether it
 * lies about between what stands around its place in the other picture; a few that don't, here and
 * there, are noise as well, and what changed stands together. And of each part of the picture, whether
 * it has its colour.
 */
import { blank, KEPT_WITHIN, type Picture } from './picture.ts';

/**
 * By so many of 255 levels a channel may differ anywhere: what keeping a picture changes, and one
 * more for how gradients are rounded. The faintest ring is twice as strong.
 */
const LEVELS = KEPT_WITHIN + 1;
/**
 * By so much of the contrast around it a pixel may go beyond that: a stroke of 1.4 px has seven
 * tenths of the ink in each of two pixels, or all of it in one.
 */
const BEYOND = 0.45;
/** The sides of the squares in which is counted; at every half of them there is one. */
const SQUARE = 16;
const PART = 32;
/**
 * More pixels than this differ in no square where only letters are drawn otherwise. A line that is
 * gone leaves sixteen in each that it crosses.
 */
export const FEW = 8;
/**
 * By so many levels the mean of a part may differ, of what differs at all: dense letters that stand a
 * whole pixel further on come to 1.6, a word in another of our inks to 4 and more.
 */
const MEAN = 1.7;

export interface Comparison {
  /** Whether they look the same. */
  same: boolean;
  /** Most differing pixels in a square. */
  most: number;
  /** By how many levels the mean of a part differs at most. */
  mean: number;
  /** All differing pixels; every one of them where the sizes differ. */
  count: number;
  /** 1 for each pixel that differs, of the second picture. */
  differing: Uint8Array;
}

export function compare(before: Picture, after: Picture): Comparison {
  const { width, height } = after;
  const differing = new Uint8Array(width * height);
  if (before.width !== width || before.height !== height) {
    const count = differing.fill(1).length;
    return { same: false, most: SQUARE * SQUARE, mean: 255, count, differing };
  }
  const squares = grid(width, height, SQUARE, 1);
  const parts = grid(width, height, PART, 3);
  let count = 0;
  const [a, b] = [before.pixels, after.pixels];
  const [aWhole, bWhole] = [wholeOf(a), wholeOf(b)];
  for (let place = 0; place < bWhole.length; place++) {
    const at = place * 4;
    if (aWhole[place] === bWhole[place] || isNear(a, b, at)) continue;
    const x = place % width;
    const y = (place - x) / width;
    for (let c = 0; c < 3; c++) parts.add(x, y, c, (b[at + c] as number) - (a[at + c] as number));
    if (isAround(a, b, at, x, y, after) && isAround(b, a, at, x, y, after)) continue;
    differing[place] = 1;
    count += 1;
    squares.add(x, y, 0, 1);
  }
  const most = squares.most();
  const mean = parts.most() / PART ** 2;
  return { same: most <= FEW && mean <= MEAN, most, mean, count, differing };
}

const wholeOf = ({ buffer, byteOffset, length }: Uint8Array): Uint32Array =>
  new Uint32Array(buffer, byteOffset, length / 4);

const isNear = (a: Uint8Array, b: Uint8Array, at: number): boolean =>
  Math.abs((a[at] as number) - (b[at] as number)) <= LEVELS &&
  Math.abs((a[at + 1] as number) - (b[at + 1] as number)) <= LEVELS &&
  Math.abs((a[at + 2] as number) - (b[at + 2] as number)) <= LEVELS;

/** Whether a pixel of one lies about between those around its place in the other. */
function isAround(
  one: Uint8Array,
  other: Uint8Array,
  at: number,
  x: number,
  y: number,
  { width, height }: Picture,
): boolean {
  const [left, right] = [x > 0 ? -4 : 0, x < width - 1 ? 4 : 0];
  const [up, down] = [y > 0 ? -4 * width : 0, y < height - 1 ? 4 * width : 0];
  for (let c = at; c < at + 3; c++) {
    let least = 255;
    let most = 0;
    for (const row of [up, 0, down]) {
      for (const column of [left, 0, right]) {
        const level = other[c + row + column] as number;
        if (level < least) least = level;
        if (level > most) most = level;
      }
    }
    const level = one[c] as number;
    const beyond = LEVELS + BEYOND * (most - least);
    if (level < least - beyond || level > most + beyond) return false;
  }
  return true;
}

/** Sums over squares of this side, one at every half of it. */
function grid(width: number, height: number, side: number, kinds: number) {
  const half = side / 2;
  const across = Math.ceil(width / half) + 1;
  const cells = across * (Math.ceil(height / half) + 1);
  const sums = new Int32Array(cells * kinds);
  return {
    add(x: number, y: number, kind: number, by: number) {
      const at = (Math.floor(y / half) * across + Math.floor(x / half)) * kinds + kind;
      sums[at] = (sums[at] as number) + by;
    },
    /** The largest of a square, whatever its sign. */
    most(): number {
      let most = 0;
      for (let at = 0; at + (across + 1) * kinds < sums.length; at++) {
        const sum =
          (sums[at] as number) +
          (sums[at + kinds] as number) +
          (sums[at + across * kinds] as number) +
          (sums[at + (across + 1) * kinds] as number);
        if (Math.abs(sum) > most) most = Math.abs(sum);
      }
      return most;
    },
  };
}

/** The second picture, faint, with what differs in red over it. */
export function shown(after: Picture, { differing }: Comparison): Picture {
  const picture = blank(after.width, after.height);
  for (let place = 0, at = 0; place < differing.length; place++, at += 4) {
    for (let c = 0; c < 3; c++) {
      const faint = 200 + ((after.pixels[at + c] as number) * 55) / 255;
      picture.pixels[at + c] = differing[place] === 1 ? (c === 0 ? 220 : 0) : faint;
    }
  }
  return picture;
}
