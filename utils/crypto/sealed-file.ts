/**
 * A file sealed with a passphrase. Version 2 of it:
 *
 * ```
 * {"format":"deep-kindness-sealed","version":2,…,"name":"…"}   the head, a line of JSON
 * {"check":"…","sum":"…"}                                       its check, a line of JSON
 * chunks, each with its length before it (4 bytes, big-endian)
 * ```
 *
 * The head holds everything but the passphrase. Both lines are authenticated byte by byte as they
 * stand. Their sum needs no passphrase, so damage to them is told as damage; the check opens unless
 * the passphrase is wrong. A file of any size is read and written a chunk at a time. A chunk's
 * number and whether it is the last are part of its nonce, so decryption fails where chunks are
 * missing, exchanged or cut off.
 *
 * Version 1 has the check within the head and no sum, and authenticates the head's values: whether
 * its head is damaged or the passphrase wrong can't be known.
 */
import * as z from 'zod/mini';
import { type Bytes, base64Of, bytesOf as bytesOfBase64 } from './base64';
import { deriveKey, PBKDF2_ROUNDS } from './passphrase';

/**
 * Most iterations that a file may ask for. Chosen: more would keep the machine busy for minutes.
 */
const MOST_ROUNDS = 10_000_000;
/** Chosen: small against any memory, large against the 20 bytes that each chunk adds. */
const CHUNK_BYTES = 2 ** 18;
const MAX_HEAD_BYTES = 4096;
/** Of AES-GCM, at the end of each chunk. */
const TAG_BYTES = 16;
const LINE_FEED = 10;
const BEFORE_SUM = ',"sum":';
export const SEALED_FORMAT = 'deep-kindness-sealed';

const OLD_VERSION = 1;
const VERSION = 2;

const headSchema = z.object({
  format: z.literal(SEALED_FORMAT),
  version: z.literal(VERSION),
  cipher: z.literal('AES-256-GCM'),
  key: z.literal('PBKDF2-SHA-256'),
  rounds: z.int().check(z.minimum(PBKDF2_ROUNDS / 10), z.maximum(MOST_ROUNDS)),
  /** Base64. */
  salt: z.string().check(z.minLength(16), z.maxLength(128)),
  /** Name of the file inside. */
  name: z.string().check(z.maxLength(120)),
});

const checkSchema = z.object({
  /** Nothing, sealed with the head's line, in base64: it opens unless the passphrase is wrong. */
  check: z.string().check(z.maxLength(64)),
  /** SHA-256 of all bytes before `,"sum"`, in base64. */
  sum: z.string().check(z.maxLength(64)),
});

const oldHeadSchema = z.extend(headSchema, {
  version: z.literal(OLD_VERSION),
  check: checkSchema.shape.check,
});
type OldHead = z.infer<typeof oldHeadSchema>;

/** What opening a sealed file takes besides the passphrase. */
export interface SealedHead {
  rounds: number;
  /** Base64. */
  salt: string;
  /** Base64. */
  check: string;
  /** What the check and the chunks are authenticated with. */
  checked: Bytes;
  authenticated: Bytes;
  /** Bytes before the first chunk. */
  length: number;
  /** Whether it is known to be undamaged, so that only the passphrase can be wrong. */
  isSound: boolean;
}

/** Why a sealed file cannot be opened; `newer`: a later version of the extension wrote it. */
export class SealError extends Error {
  readonly why: 'wrong-passphrase' | 'wrong-or-damaged' | 'damaged' | 'newer';

  constructor(why: SealError['why']) {
    super(why);
    this.why = why;
  }
}

/** Throws `SealError('damaged')` where a part of the head is not base64. */
function bytesOf(base64: string): Bytes {
  try {
    return bytesOfBase64(base64);
  } catch {
    throw new SealError('damaged');
  }
}

/** Unique for its key: each file has a key of its own, and each chunk a number. */
function nonce(place: number, isLast: boolean): Bytes {
  const bytes = new Uint8Array(12);
  const view = new DataView(bytes.buffer);
  view.setUint32(4, place);
  bytes[11] = isLast ? 1 : 0;
  return bytes;
}
/** For the check in the head; no chunk has this number. */
const CHECK_NONCE = new Uint8Array(12).fill(0xff);

const encoded = (text: string): Bytes => new TextEncoder().encode(text) as Bytes;

const sumOf = async (bytes: Bytes): Promise<string> =>
  base64Of(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));

function together(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

/**
 * Seals a file's bytes as they come; what `bytes` throws is thrown on.
 * @param name of the file inside
 * @param rounds iterations of PBKDF2
 */
export async function* sealFile(
  bytes: AsyncIterable<Uint8Array>,
  passphrase: string,
  name: string,
  rounds = PBKDF2_ROUNDS,
): AsyncGenerator<Uint8Array> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const key = await deriveKey(passphrase, salt, rounds);
  const head = encoded(
    `${JSON.stringify({
      format: SEALED_FORMAT,
      version: VERSION,
      cipher: 'AES-256-GCM',
      key: 'PBKDF2-SHA-256',
      rounds,
      salt: base64Of(salt),
      name,
    } satisfies z.infer<typeof headSchema>)}\n`,
  );
  const nothing = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: CHECK_NONCE, additionalData: head },
    key,
    new Uint8Array(0),
  );
  const summed = together(
    head,
    encoded(`{"check":${JSON.stringify(base64Of(new Uint8Array(nothing)))}`),
  );
  const additionalData = together(
    summed,
    encoded(`${BEFORE_SUM}${JSON.stringify(await sumOf(summed))}}\n`),
  );
  yield additionalData;

  let place = 0;
  const sealed = async (chunk: Bytes, isLast: boolean): Promise<Uint8Array> => {
    const iv = nonce(place++, isLast);
    const body = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, chunk);
    const framed = new Uint8Array(4 + body.byteLength);
    new DataView(framed.buffer).setUint32(0, body.byteLength);
    framed.set(new Uint8Array(body), 4);
    return framed;
  };
  const window = new ByteWindow();
  for await (const piece of bytes) {
    window.add(piece);
    // One chunk stays behind: it may be the last.
    while (window.length > CHUNK_BYTES) yield await sealed(window.take(CHUNK_BYTES), false);
  }
  yield await sealed(window.take(window.length), true);
}

/**
 * The head of a sealed file, or null where the file is not sealed. Rejects with a `SealError`,
 * 'newer' or 'damaged'.
 * @param name of the file: one that says it is sealed is no other, whatever became of its head
 */
export async function readSealedHead(file: Blob, name = ''): Promise<SealedHead | null> {
  const start = new Uint8Array(await file.slice(0, MAX_HEAD_BYTES).arrayBuffer());
  const end = start.indexOf(LINE_FEED) + 1;
  const text = new TextDecoder().decode(start.subarray(0, end));
  const value = parsedJson(text);
  const { success, data } = z
    .object({ format: z.literal(SEALED_FORMAT), version: z.int() })
    .safeParse(value);
  if (!success) {
    if (looksSealed(new TextDecoder().decode(start), name)) throw new SealError('damaged');
    return null;
  }
  if (data.version === OLD_VERSION) return oldHead(value, end);
  const sound = await soundHead(start, end);
  if (data.version === VERSION && sound) {
    const head = headSchema.safeParse(value);
    if (head.success) return { ...head.data, ...sound, isSound: true };
  }
  // The check stands within no head but the old one; a line of it after the head has its sum.
  const isOther = data.version > VERSION && !('check' in (value as object));
  throw new SealError(isOther && (sound || !hasSum(start, end)) ? 'newer' : 'damaged');
}

/** The old head, whose values alone are authenticated, in the order in which they were written. */
function oldHead(value: unknown, length: number): SealedHead {
  const head = oldHeadSchema.safeParse(value);
  if (!head.success) throw new SealError('damaged');
  const { check, rounds, salt, format, version, cipher, key, name } = head.data;
  const values = { format, version, cipher, key, rounds, salt, name } satisfies Omit<
    OldHead,
    'check'
  >;
  const checked = encoded(JSON.stringify(values));
  return { rounds, salt, check, checked, authenticated: checked, length, isSound: false };
}

const checkLine = (start: Uint8Array, end: number): Uint8Array =>
  start.subarray(end, start.indexOf(LINE_FEED, end) + 1);

const hasSum = (start: Uint8Array, end: number): boolean =>
  checkSchema.safeParse(parsedJson(new TextDecoder().decode(checkLine(start, end)))).success;

/** The second line, and what is authenticated; null where the sum is another. */
async function soundHead(
  start: Bytes,
  end: number,
): Promise<Pick<SealedHead, 'check' | 'checked' | 'authenticated' | 'length'> | null> {
  const line = checkLine(start, end);
  const text = new TextDecoder().decode(line);
  const read = checkSchema.safeParse(parsedJson(text));
  if (!read.success) return null;
  const { check, sum } = read.data;
  // As it was written, and in no other way: each byte of it counts.
  const written = `{"check":${JSON.stringify(check)}`;
  if (text !== `${written}${BEFORE_SUM}${JSON.stringify(sum)}}\n`) return null;
  const length = end + line.byteLength;
  if ((await sumOf(start.slice(0, end + encoded(written).byteLength))) !== sum) return null;
  return { check, checked: start.slice(0, end), authenticated: start.slice(0, length), length };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Some words of the head may be damaged; that none is left is damage that can't be known. */
function looksSealed(start: string, name: string): boolean {
  if (/\.sealed$/i.test(name)) return true;
  const marks = [SEALED_FORMAT, '"cipher":"', '"PBKDF2-SHA-256"', '"rounds":', '"salt":"'];
  return marks.filter((mark) => start.slice(0, 512).includes(mark)).length >= 3;
}

/**
 * The bytes of the file inside, a chunk at a time. Throws a `SealError`: 'wrong-passphrase', or
 * 'wrong-or-damaged' of an old file, before the first chunk, 'damaged' at any; what was yielded
 * before that is authentic, but not all of it.
 */
export async function* unsealFile(
  file: Blob,
  head: SealedHead,
  passphrase: string,
): AsyncGenerator<Uint8Array> {
  const { length, checked, authenticated } = head;
  const key = await deriveKey(passphrase, bytesOf(head.salt), head.rounds);
  const open = (iv: Bytes, body: Bytes, additionalData = authenticated) =>
    crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, body);
  await open(CHECK_NONCE, bytesOf(head.check), checked).catch(() => {
    throw new SealError(head.isSound ? 'wrong-passphrase' : 'wrong-or-damaged');
  });

  let place = 0;
  for (let at = length; ; ) {
    const frame = await file.slice(at, at + 4).arrayBuffer();
    if (frame.byteLength < 4) throw new SealError('damaged');
    const size = new DataView(frame).getUint32(0);
    const end = at + 4 + size;
    if (size < TAG_BYTES || size > CHUNK_BYTES + TAG_BYTES || end > file.size) {
      throw new SealError('damaged');
    }
    const isLast = end === file.size;
    const body = new Uint8Array(await file.slice(at + 4, end).arrayBuffer());
    const opened = await open(nonce(place++, isLast), body).catch(() => {
      throw new SealError('damaged');
    });
    yield new Uint8Array(opened);
    if (isLast) return;
    at = end;
  }
}

/** Bytes that came in pieces of any size, and leave in chunks of a given one. */
class ByteWindow {
  #pieces: Uint8Array[] = [];
  length = 0;

  add(piece: Uint8Array): void {
    this.#pieces.push(piece);
    this.length += piece.byteLength;
  }

  take(count: number): Bytes {
    const taken = new Uint8Array(count);
    for (let filled = 0; filled < count; ) {
      const piece = this.#pieces[0] as Uint8Array;
      const part = piece.subarray(0, count - filled);
      taken.set(part, filled);
      filled += part.byteLength;
      if (part.byteLength === piece.byteLength) this.#pieces.shift();
      else this.#pieces[0] = piece.subarray(part.byteLength);
    }
    this.length -= count;
    return taken;
  }
}
