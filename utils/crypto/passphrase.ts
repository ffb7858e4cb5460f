/**
 * Locking words with a passphrase: AES-GCM, with a key that PBKDF2 makes of it. Chance comes from
 * the machine; nothing else does.
 */

import * as z from 'zod/mini';
import { type Bytes, base64Of, bytesOf } from './base64';

/** OWASP's figure for PBKDF2 with SHA-256. */
export const PBKDF2_ROUNDS = 600_000;
const SALT_BYTES = 16;
const IV_BYTES = 12;

const base64Text = z.string().check(z.regex(/^[A-Za-z0-9+/]+=*$/));

export const sealedTextSchema = z.object({
  /** How often PBKDF2 stirred the passphrase. */
  rounds: z.int().check(z.minimum(1)),
  /** What it was stirred with, 16 bytes in base64. */
  salt: base64Text,
  /** Different at every locking, 12 bytes in base64. */
  iv: base64Text,
  /** The locked words, base64. */
  data: base64Text,
});
export type SealedText = z.infer<typeof sealedTextSchema>;

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

/** @param to what to make the key for again; a new one where there is none */
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

/** Null where the passphrase was another, or a byte was changed. */
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
