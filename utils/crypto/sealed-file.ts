/**
 * A file sealed with a passphrase. It begins with a line of JSON that holds everything but the
 * passphrase. Chunks follow, each with its length before it (4 bytes, big-endian), so a file of any
 * size is read and written a chunk at a time. A chunk's number and whether it is the last are part
 * of its nonce, so decryption fails where chunks are missing, exchanged or cut off.
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
export const SEALED_FORMAT = 'deep-kindness-sealed';

const headSchema = z.object({
  format: z.literal(SEALED_FORMAT),
  version: z.int().check(z.minimum(1)),
  cipher: z.literal('AES-256-GCM'),
  key: z.literal('PBKDF2-SHA-256'),
  rounds: z.int().check(z.minimum(PBKDF2_ROUNDS / 10), z.maximum(MOST_ROUNDS)),
  /** Base64. */
  salt: z.string().check(z.minLength(16), z.maxLength(128)),
  /**
   * Nothing, sealed, in base64: it opens unless the passphrase is wrong, so damage is told from
   * that.
   */
  check: z.string().check(z.maxLength(64)),
  /** Name of the file inside. */
  name: z.string().check(z.maxLength(120)),
});
type SealedHead = z.infer<typeof headSchema>;

/** Why a sealed file cannot be opened; `newer`: a later version of the extension wrote it. */
export class SealError extends Error {
  readonly why: 'wrong-passphrase' | 'damaged' | 'newer';

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

/** The head without its check, authenticated with every chunk as additional data. */
const sealedHead = ({ check: _, ...head }: SealedHead): Bytes =>
  new TextEncoder().encode(JSON.stringify(head));

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
  const head: SealedHead = {
    format: SEALED_FORMAT,
    version: 1,
    cipher: 'AES-256-GCM',
    key: 'PBKDF2-SHA-256',
    rounds,
    salt: base64Of(salt),
    check: '',
    name,
  };
  const additionalData = sealedHead(head);
  const check = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: CHECK_NONCE, additionalData },
    key,
    new Uint8Array(0),
  );
  head.check = base64Of(new Uint8Array(check));
  yield new TextEncoder().encode(`${JSON.stringify(head)}\n`);

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
 * The head of a sealed file with its length in bytes, or null where the file is not sealed. Rejects
 * with a `SealError`, 'newer' or 'damaged'.
 */
export async function readSealedHead(
  file: Blob,
): Promise<{ head: SealedHead; length: number } | null> {
  const start = new Uint8Array(await file.slice(0, MAX_HEAD_BYTES).arrayBuffer());
  const end = start.indexOf(10);
  const text = new TextDecoder().decode(start.subarray(0, Math.max(0, end)));
  if (!text.includes(SEALED_FORMAT)) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null; // Some other file with the format's name in its first line.
  }
  const version = z.object({ version: z.int() }).safeParse(value);
  if (version.success && version.data.version > 1) throw new SealError('newer');
  const head = headSchema.safeParse(value);
  if (!head.success) throw new SealError('damaged');
  return { head: head.data, length: end + 1 };
}

/**
 * The bytes of the file inside, a chunk at a time. Throws a `SealError`: 'wrong-passphrase' before
 * the first chunk, 'damaged' at any; what was yielded before that is authentic, but not all of it.
 */
export async function* unsealFile(
  file: Blob,
  { head, length }: { head: SealedHead; length: number },
  passphrase: string,
): AsyncGenerator<Uint8Array> {
  const key = await deriveKey(passphrase, bytesOf(head.salt), head.rounds);
  const additionalData = sealedHead(head);
  const open = (iv: Bytes, body: Bytes) =>
    crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, body);
  await open(CHECK_NONCE, bytesOf(head.check)).catch(() => {
    throw new SealError('wrong-passphrase');
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
