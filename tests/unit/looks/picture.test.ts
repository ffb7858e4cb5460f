/** Pictures go into a file and come back as they were; what is kept of one is nearly it, and small. */
import { describe, expect, it } from 'vitest';
import { drawnBy } from '../../../utils/shared/hash.ts';
import { compare } from '../../browser/looks/compare.ts';
import {
  blank,
  decode,
  encode,
  halved,
  KEPT_WITHIN,
  kept,
  type Picture,
} from '../../browser/looks/picture.ts';

function noise(width: number, height: number, colours: number): Picture {
  const picture = blank(width, height);
  for (let at = 0; at < picture.pixels.length; at += 4) {
    const colour = Math.floor(drawnBy(`${width} ${at}`) * colours) * 12_345;
    picture.pixels.set([colour & 255, (colour >> 8) & 255, (colour >> 16) & 255], at);
  }
  return picture;
}

describe('a picture comes back as it was', () => {
  it.each([
    [1, 1, 1],
    [33, 7, 5],
    [64, 48, 256],
    [64, 48, 100_000],
  ])('%d by %d in %d colours', async (width, height, colours) => {
    const picture = noise(width, height, colours);
    expect(await decode(await encode(picture))).toEqual(picture);
  });
});

it('what is no picture is told', async () => {
  await expect(decode(Buffer.from('a line of text'))).rejects.toThrow();
});

it('what is kept differs by less than is seen, and is the same again', () => {
  const picture = noise(64, 64, 100_000);
  const small = kept(picture);
  const most = picture.pixels.reduce(
    (most, level, at) => Math.max(most, Math.abs(level - (small.pixels[at] as number))),
    0,
  );
  expect(most).toBeLessThanOrEqual(KEPT_WITHIN);
  expect(compare(picture, small)).toMatchObject({ same: true, count: 0 });
  expect(kept(small)).toEqual(small);
});

it('of water, where all colours are nearly alike, what is kept is the same', () => {
  const water = blank(128, 128);
  for (let y = 0; y < 128; y++) {
    for (let x = 0; x < 128; x++) {
      water.pixels.set([40 + y / 4, 60 + y / 3, 20 + (x + y) / 8], (y * 128 + x) * 4);
    }
  }
  expect(compare(kept(water), water)).toMatchObject({ same: true, mean: 0, count: 0 });
});

it('of colours that are nearly alike the one that is seen most is kept', () => {
  const picture = blank(10, 1);
  for (let x = 0; x < 10; x++) picture.pixels.set([x < 7 ? 250 : 249, 245, 236], x * 4);
  const { pixels } = kept(picture);
  expect([pixels[0], pixels[4 * 9]]).toEqual([250, 250]);
});

it('half of it has the mean of each four', () => {
  const picture = blank(4, 3);
  picture.pixels.set([0, 0, 0], 0);
  const half = halved(picture);
  expect([half.width, half.height]).toEqual([2, 1]);
  expect([...half.pixels]).toEqual([191, 191, 191, 255, 255, 255, 255, 255]);
});
