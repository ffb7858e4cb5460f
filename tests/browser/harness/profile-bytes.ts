/**
 * The files of a closed profile as bytes, for words that are not to be in them. A table of LevelDB
 * is read block by block: compressed, a word that was typed key by key lies there in pieces.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Bytes of a word that Firefox, which compresses each value, takes together with what is beside it. */
const BLURRED_BYTES = 3;

/**
 * What of it lies in which file. Words are looked for in UTF-8 (of which ASCII is a part), UTF-16
 * and Latin-1, without their first and last letters: they are to be long, and like no other.
 */
export function inProfile(profile: string, wanted: readonly (string | Buffer)[]): string[] {
  const found = new Set<string>();
  const forms = wanted.flatMap((each) => {
    if (typeof each !== 'string') return { name: each.toString('hex'), bytes: each };
    return (['utf8', 'utf16le', 'latin1'] as const).map((as) => ({
      name: each,
      bytes: Buffer.from(each, as).subarray(BLURRED_BYTES, -BLURRED_BYTES),
    }));
  });
  for (const file of filesIn(profile)) {
    const whole = readFileSync(file);
    for (const piece of [whole, ...blocksOf(whole)]) {
      for (const { name, bytes } of forms) {
        if (piece.includes(bytes)) found.add(`${name}: ${relative(profile, file)}`);
      }
    }
  }
  return [...found].sort();
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false);

/** Last of a LevelDB table: https://github.com/google/leveldb/blob/main/doc/table_format.md */
const MAGIC = Buffer.from('57fb808b247547db', 'hex');
const FOOTER_BYTES = 48;
const SNAPPY = 1;

/** The blocks of a LevelDB table, uncompressed; none of any other file. */
function blocksOf(file: Buffer): Buffer[] {
  if (file.length < FOOTER_BYTES || !file.subarray(-MAGIC.length).equals(MAGIC)) return [];
  const footer = new Reader(file.subarray(-FOOTER_BYTES));
  footer.handle();
  const index = blockAt(file, footer.handle());
  return [index, ...handlesIn(index).map((handle) => blockAt(file, handle))];
}

interface Handle {
  at: number;
  size: number;
}

function blockAt(file: Buffer, { at, size }: Handle): Buffer {
  const block = file.subarray(at, at + size);
  return file[at + size] === SNAPPY ? unsnappied(block) : block;
}

/** The values of an index block: where the blocks are. */
function handlesIn(index: Buffer): Handle[] {
  const restarts = index.readUInt32LE(index.length - 4);
  const entries = new Reader(index.subarray(0, index.length - 4 - 4 * restarts));
  const handles: Handle[] = [];
  while (!entries.isAtEnd()) {
    entries.number();
    const [keyBytes, valueBytes] = [entries.number(), entries.number()];
    entries.bytes(keyBytes);
    handles.push(new Reader(entries.bytes(valueBytes)).handle());
  }
  return handles;
}

class Reader {
  readonly #from: Buffer;
  #at = 0;

  constructor(from: Buffer) {
    this.#from = from;
  }

  isAtEnd = (): boolean => this.#at >= this.#from.length;

  /** A varint. */
  number(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.byte();
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  }

  byte = (): number => this.#from[this.#at++] ?? 0;

  bytes(length: number): Buffer {
    this.#at += length;
    return this.#from.subarray(this.#at - length, this.#at);
  }

  little(length: number): number {
    return this.bytes(length).readUIntLE(0, length);
  }

  handle = (): Handle => ({ at: this.number(), size: this.number() });
}

/** https://github.com/google/snappy/blob/main/format_description.txt */
function unsnappied(compressed: Buffer): Buffer {
  const from = new Reader(compressed);
  const whole = Buffer.alloc(from.number());
  let at = 0;
  const copy = (length: number, offset: number) => {
    for (const end = at + length; at < end; at++) whole[at] = whole[at - offset] ?? 0;
  };
  while (!from.isAtEnd()) {
    const tag = from.byte();
    const high = tag >> 2;
    switch (tag & 3) {
      case 0: {
        const length = 1 + (high < 60 ? high : from.little(high - 59));
        from.bytes(length).copy(whole, at);
        at += length;
        break;
      }
      case 1:
        copy(4 + (high & 7), ((high >> 3) << 8) | from.byte());
        break;
      case 2:
        copy(1 + high, from.little(2));
        break;
      default:
        copy(1 + high, from.little(4));
    }
  }
  return whole;
}
