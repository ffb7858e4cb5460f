/** Pictures as pixels, read from a browser's PNG and written as a small one. */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

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

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const RGB = 2;
const PALETTE = 3;
const RGBA = 6;
/** Bytes of a pixel, by the type of colour. */
const BYTES: Readonly<Record<number, number>> = { [RGB]: 3, [PALETTE]: 1, [RGBA]: 4 };

/** Reads what browsers and `encode` write: eight bits, not interlaced. Throws at anything else. */
export function decode(png: Uint8Array): Picture {
  const file = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  if (!file.subarray(0, 8).equals(SIGNATURE)) throw new Error('no PNG');
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const [depth, type = 0, , , interlaced] = file.subarray(24, 29);
  const bytes = BYTES[type];
  if (depth !== 8 || bytes === undefined || interlaced !== 0) {
    throw new Error(`a PNG of type ${type} with ${depth} bits`);
  }
  let palette: Buffer = Buffer.alloc(0);
  const packed: Buffer[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const name = file.toString('latin1', at + 4, at + 8);
    const data = file.subarray(at + 8, at + 8 + length);
    if (name === 'PLTE') palette = data;
    if (name === 'IDAT') packed.push(data);
    at += length + 12;
  }
  const rows = unfiltered(inflateSync(Buffer.concat(packed)), width * bytes, height, bytes);
  const pixels = new Uint8Array(width * height * 4);
  const colours = type === PALETTE ? palette : rows;
  for (let from = 0, to = 0; to < pixels.length; from += bytes, to += 4) {
    const at = type === PALETTE ? (rows[from] as number) * 3 : from;
    pixels[to] = colours[at] as number;
    pixels[to + 1] = colours[at + 1] as number;
    pixels[to + 2] = colours[at + 2] as number;
    pixels[to + 3] = 255;
  }
  return { width, height, pixels };
}

/** Takes back what each row was written as the difference from. A loop each: there are millions of bytes. */
function unfiltered(rows: Buffer, row: number, height: number, bytes: number): Buffer {
  const out = Buffer.alloc(row * height);
  const none = Buffer.alloc(row);
  let above: Buffer = none;
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (row + 1)];
    const line = out.subarray(y * row, (y + 1) * row);
    rows.copy(line, 0, y * (row + 1) + 1);
    if (filter === 1) {
      for (let x = bytes; x < row; x++) {
        line[x] = (line[x] as number) + (line[x - bytes] as number);
      }
    } else if (filter === 2) {
      for (let x = 0; x < row; x++) line[x] = (line[x] as number) + (above[x] as number);
    } else if (filter === 3) {
      for (let x = 0; x < row; x++) {
        const left = x < bytes ? 0 : (line[x - bytes] as number);
        line[x] = (line[x] as number) + ((left + (above[x] as number)) >> 1);
      }
    } else if (filter === 4) {
      for (let x = 0; x < bytes; x++) line[x] = (line[x] as number) + (above[x] as number);
      for (let x = bytes; x < row; x++) {
        const left = line[x - bytes] as number;
        line[x] =
          (line[x] as number) + nearest(left, above[x] as number, above[x - bytes] as number);
      }
    }
    above = line;
  }
  return out;
}

/** Paeth's guess: whichever of the three is nearest to where they point together. */
function nearest(left: number, up: number, corner: number): number {
  const toLeft = Math.abs(up - corner);
  const toUp = Math.abs(left - corner);
  const toCorner = Math.abs(left + up - 2 * corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

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

/** With a palette where 256 colours do. */
export function encode({ width, height, pixels }: Picture): Buffer {
  const colours = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = colourAt(pixels, at);
    if (!colours.has(colour)) colours.set(colour, colours.size);
  }
  const type = colours.size <= 256 ? PALETTE : RGB;
  const bytes = type === PALETTE ? 1 : 3;
  const row = width * bytes;
  const plain = Buffer.alloc((row + 1) * height);
  for (let y = 0, at = 0; y < height; y++) {
    let to = y * (row + 1) + 1;
    for (let x = 0; x < width; x++, at += 4, to += bytes) {
      if (type === PALETTE) plain[to] = colours.get(colourAt(pixels, at)) as number;
      else plain.set(pixels.subarray(at, at + 3), to);
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, type, 0, 0, 0], 8);
  const palette = Buffer.from(
    [...colours.keys()].flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]),
  );
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    ...(type === PALETTE ? [chunk('PLTE', palette)] : []),
    chunk('IDAT', packed(plain, row, height)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** As it is or as the difference from the row above, whichever is smaller: water is even in rows. */
function packed(plain: Buffer, row: number, height: number): Buffer {
  const fromAbove = Buffer.from(plain);
  for (let y = 0; y < height; y++) {
    const at = y * (row + 1);
    fromAbove[at] = 2;
    if (y === 0) continue;
    for (let x = 1; x <= row; x++) {
      fromAbove[at + x] = (plain[at + x] as number) - (plain[at + x - row - 1] as number);
    }
  }
  const [one, other] = [plain, fromAbove].map((rows) => deflateSync(rows, { level: 9 })) as [
    Buffer,
    Buffer,
  ];
  return one.length <= other.length ? one : other;
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
