/**
 * A file sealed with a passphrase. Its head is one line of JSON with everything but the passphrase;
 * after it come chunks, each with its length before it, so that a file of any size goes through a
 * small window. A chunk's place and whether it is the last are part of its seal: none can be left
 * out, exchanged or cut off unseen.
 */
import * as z from 'zod/mini';
import { type Bytes, base64Of, bytesOf as bytesOfBase64 } from './base64';
import { deriveKey, PBKDF2_ROUNDS } from './passphrase';

/** What a file may ask for: less protects nothing, more would only keep the machine busy. */
const MOST_ROUNDS = 10_000_000;
const CHUNK_BYTES = 2 ** 18;
const MAX_HEAD_BYTES = 4096;
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
  /** Seal of nothing, base64: tells a wrong passphrase from a damaged file. */
  check: z.string().check(z.maxLength(64)),
  /** How the file within is called. */
  name: z.string().check(z.maxLength(120)),
});
type SealedHead = z.infer<typeof headSchema>;

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

/** The key is of this file alone, so a chunk's place in it never comes twice. */
function nonce(place: number, isLast: boolean): Bytes {
  const bytes = new Uint8Array(12);
  const view = new DataView(bytes.buffer);
  view.setUint32(4, place);
  bytes[11] = isLast ? 1 : 0;
  return bytes;
}
/** For the check in the head, at a place that no chunk has. */
const CHECK_NONCE = new Uint8Array(12).fill(0xff);

/** Everything in the head that is not the check is sealed with every chunk. */
const sealedHead = ({ check: _, ...head }: SealedHead): Bytes =>
  new TextEncoder().encode(JSON.stringify(head));

/** Seals a file's bytes as they come. */
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

/** The head of a sealed file, or null where it is none. */
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
    return null; // Ours never hold the name of the format in a first line that is no head.
  }
  const version = z.object({ version: z.int() }).safeParse(value);
  if (version.success && version.data.version > 1) throw new SealError('newer');
  const head = headSchema.safeParse(value);
  if (!head.success) throw new SealError('damaged');
  return { head: head.data, length: end + 1 };
}

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

/** Bytes that came and were not taken yet. */
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
