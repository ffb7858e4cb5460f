/**
 * Encrypts at once, in the very call that asks for it: what is stored at each key must be on its way
 * when the tab is closed on that key, and the browser's own encryption only answers later. So of
 * AES-CTR (Web Crypto) the keystream is made beforehand, and the words are mixed into the next bytes
 * of it, each of which is used once. It is not authenticated: who can write to the disk could write
 * other words as well. Pure but for the random bytes of `crypto.getRandomValues`.
 */
import * as z from 'zod/mini';
import { type Bytes, base64Of, bytesOf } from './base64';

const BLOCK_BYTES = 16;
const NONCE_BYTES = 8;
/** Bits of the counter block that count; the rest of it is the nonce. */
const COUNTER_BITS = 64;
const KEY_BYTES = 32;
/** Keystream that is made at a time, as many times what was sealed last, and at least so much. Chosen. */
const AHEAD = 16;
const LEAST_BYTES = 2 ** 16;

const base64Text = z.string().check(z.regex(/^[A-Za-z0-9+/]*=*$/));

/** What is stored of words that were sealed at once. */
export const sealedWordsSchema = z.object({
  /** The counter block of AES-CTR that they begin with, 16 bytes in base64. */
  counter: base64Text,
  /** The encrypted words, in base64. */
  data: base64Text,
});
export type SealedWords = z.infer<typeof sealedWordsSchema>;

/** Of a new key; whoever has them can read what it seals. */
export const newKeyBytes = (): Bytes => crypto.getRandomValues(new Uint8Array(KEY_BYTES));

/** Rejects with a `DOMException` where these are not the bytes of a key. */
export const keyOfBytes = (bytes: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytes, 'AES-CTR', false, ['encrypt', 'decrypt']);

/** Null where they can't be read; with another key mostly that, and else no words of anybody. */
export async function openWords(
  { counter, data }: SealedWords,
  key: CryptoKey,
): Promise<string | null> {
  try {
    const from = { name: 'AES-CTR', counter: bytesOf(counter), length: COUNTER_BITS };
    const words = await crypto.subtle.decrypt(from, key, bytesOf(data));
    return new TextDecoder('utf-8', { fatal: true }).decode(words);
  } catch {
    return null;
  }
}

interface Stream {
  nonce: Bytes;
  bytes: Bytes;
  /** Where the part begins that is not used yet; a multiple of the block. */
  at: number;
}

/** A key with what was made beforehand to seal by it. */
export class Sealer {
  readonly #key: CryptoKey;
  #stream: Stream | null = null;
  #making: Promise<void> | null = null;

  constructor(key: CryptoKey) {
    this.#key = key;
  }

  /** At once; null where not enough was made beforehand. The same words sealed twice differ. */
  sealNow(text: string): SealedWords | null {
    const words = new TextEncoder().encode(text);
    const sealed = this.#stream && mixed(words, this.#stream);
    const left = this.#stream ? this.#stream.bytes.length - this.#stream.at : 0;
    if (left < (AHEAD / 2) * words.length || left < LEAST_BYTES / 2) void this.#make(words.length);
    return sealed;
  }

  async seal(text: string): Promise<SealedWords> {
    for (;;) {
      const sealed = this.sealNow(text);
      if (sealed) return sealed;
      await this.#making;
    }
  }

  /** Makes ready to seal at once. */
  async prepare(): Promise<void> {
    if (!this.#stream) await this.#make(0);
  }

  #make(length: number): Promise<void> {
    this.#making ??= makeStream(this.#key, Math.max(LEAST_BYTES, AHEAD * length))
      .then((stream) => {
        this.#stream = stream;
      })
      .finally(() => {
        this.#making = null;
      });
    return this.#making;
  }
}

async function makeStream(key: CryptoKey, length: number): Promise<Stream> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const from = { name: 'AES-CTR', counter: counterAt(nonce, 0), length: COUNTER_BITS };
  const bytes = await crypto.subtle.encrypt(from, key, new Uint8Array(length));
  return { nonce, bytes: new Uint8Array(bytes), at: 0 };
}

function mixed(words: Uint8Array, stream: Stream): SealedWords | null {
  const { nonce, bytes, at } = stream;
  if (at + words.length > bytes.length) return null;
  stream.at = at + Math.ceil(words.length / BLOCK_BYTES) * BLOCK_BYTES;
  const data = words.map((byte, i) => byte ^ (bytes[at + i] as number));
  return { counter: base64Of(counterAt(nonce, at / BLOCK_BYTES)), data: base64Of(data) };
}

function counterAt(nonce: Bytes, block: number): Bytes {
  const counter = new Uint8Array(BLOCK_BYTES);
  counter.set(nonce);
  new DataView(counter.buffer).setBigUint64(NONCE_BYTES, BigInt(block));
  return counter;
}
