/**
 * Seals a short text with a passphrase, for letters that nobody else at this computer may read:
 * AES-GCM (Web Crypto), with a key that PBKDF2 derives from the passphrase. Pure but for the
 * random bytes of `crypto.getRandomValues`. A whole file is sealed in sealed-file.ts.
 */

import * as z from 'zod/mini';
import { type Bytes, base64Of, bytesOf } from './base64';

/**
 * Iterations, as the OWASP Password Storage Cheat Sheet recommends them for PBKDF2-HMAC-SHA256:
 * https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#pbkdf2
 */
export const PBKDF2_ROUNDS = 600_000;
const SALT_BYTES = 16;
const IV_BYTES = 12;

const base64Text = z.string().check(z.regex(/^[A-Za-z0-9+/]+=*$/));

/** What is stored of a sealed text. */
export const sealedTextSchema = z.object({
  /** Iterations of PBKDF2. */
  rounds: z.int().check(z.minimum(1)),
  /** Salt of PBKDF2, 16 bytes in base64. */
  salt: base64Text,
  /** Initialization vector of AES-GCM, new at every sealing; 12 bytes in base64. */
  iv: base64Text,
  /** The sealed text with its tag, in base64. */
  data: base64Text,
});
export type SealedText = z.infer<typeof sealedTextSchema>;

/** @param rounds iterations of PBKDF2, at least 1; rejects with a `DOMException` for fewer */
export async function deriveKey(
  passphrase: string,
  salt: Bytes,
  rounds: number,
): Promise<CryptoKey> {
  // Keyboards differ in how they make an accented letter.
  const typed = new TextEncoder().encode(passphrase.normalize('NFC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** A passphrase's key, with what it takes to make it again. */
export interface PassphraseKey {
  readonly key: CryptoKey;
  readonly salt: string;
  readonly rounds: number;
}

/**
 * Rejects with a `DOMException` where the salt is not base64.
 * @param to salt and rounds of a sealed text, to derive its key again; new ones where left out
 */
export async function keyFromPassphrase(
  passphrase: string,
  to: Pick<SealedText, 'salt' | 'rounds'> = {
    salt: randomBase64(SALT_BYTES),
    rounds: PBKDF2_ROUNDS,
  },
): Promise<PassphraseKey> {
  const { salt, rounds } = to;
  const key = await deriveKey(passphrase, bytesOf(salt), rounds);
  return { key, salt, rounds };
}

/** The same text sealed twice differs, by its `iv`. */
export async function sealText(
  text: string,
  { key, salt, rounds }: PassphraseKey,
): Promise<SealedText> {
  const iv = randomBase64(IV_BYTES);
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: bytesOf(iv) },
    key,
    new TextEncoder().encode(text),
  );
  return { rounds, salt, iv, data: base64Of(new Uint8Array(data)) };
}

/** Null where the passphrase was another, or a byte was changed; never rejects. */
export async function unsealText(
  { iv, data }: SealedText,
  { key }: PassphraseKey,
): Promise<string | null> {
  try {
    const words = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: bytesOf(iv) },
      key,
      bytesOf(data),
    );
    return new TextDecoder().decode(words);
  } catch {
    return null;
  }
}

const randomBase64 = (bytes: number): string =>
  base64Of(crypto.getRandomValues(new Uint8Array(bytes)));
