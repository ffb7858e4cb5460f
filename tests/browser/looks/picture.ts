/** Pictures as pixels, read from a browser's PNG and written as a small WebP without loss. */
import sharp from 'sharp';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and an opaque 255 of each pixel, row by row. */
  readonly pixels: Uint8Array;
}

export const blank = (width: number, height: number): Picture => ({
  width,
  height,
  pixels: new Uint8Array(width * height * 4).fill(255),
});

/** Throws at what is no picture. */
export async function decode(file: Uint8Array): Promise<Picture> {
  const { data, info } = await sharp(file)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: new Uint8Array(data) };
}

/** It comes back as it was. */
export const encode = ({ width, height, pixels }: Picture): Promise<Buffer> =>
  sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .webp({ lossless: true, effort: 6 })
    .toBuffer();

/** Half as wide and high: each pixel is the mean of four, so that a hairline grows faint and stays. */
export function halved({ width, height, pixels }: Picture): Picture {
  const half = blank(width >> 1, height >> 1);
  let to = 0;
  for (let y = 0; y < half.height; y++) {
    for (let x = 0; x < half.width; x++, to += 4) {
      const at = (2 * y * width + 2 * x) * 4;
      const below = at + width * 4;
      for (let c = 0; c < 3; c++) {
        const sum =
          (pixels[at + c] as number) +
          (pixels[at + c + 4] as number) +
          (pixels[below + c] as number) +
          (pixels[below + c + 4] as number);
        half.pixels[to + c] = (sum + 2) >> 2;
      }
    }
  }
  return half;
}

/** What `kept` may change a channel by, at most. Chosen: it is not seen, and 256 colours do. */
export const KEPT_WITHIN = 5;

/**
 * The picture in fewer colours, which makes a file of a third the size: of those that are nearly
 * alike the one that is seen most stands for all, so that paper, ink and accents stay what they are.
 */
export function kept({ width, height, pixels }: Picture): Picture {
  const seen = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = colourAt(pixels, at);
    seen.set(colour, (seen.get(colour) ?? 0) + 1);
  }
  const chosen: number[] = [];
  const stands = new Map<number, number>();
  for (const [colour] of [...seen].sort(([, one], [, other]) => other - one)) {
    const near = chosen.find((each) => isWithin(each, colour, KEPT_WITHIN));
    if (near === undefined) chosen.push(colour);
    stands.set(colour, near ?? colour);
  }
  const picture = blank(width, height);
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = stands.get(colourAt(pixels, at)) as number;
    picture.pixels[at] = colour >> 16;
    picture.pixels[at + 1] = (colour >> 8) & 255;
    picture.pixels[at + 2] = colour & 255;
  }
  return picture;
}

const isWithin = (one: number, other: number, most: number): boolean =>
  Math.abs((one >> 16) - (other >> 16)) <= most &&
  Math.abs(((one >> 8) & 255) - ((other >> 8) & 255)) <= most &&
  Math.abs((one & 255) - (other & 255)) <= most;

const colourAt = (pixels: Uint8Array, at: number): number =>
  ((pixels[at] as number) << 16) | ((pixels[at + 1] as number) << 8) | (pixels[at + 2] as number);
