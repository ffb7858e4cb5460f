/**
 * A passphrase for what is stored at every key: the words are sealed at once by a key made by
 * chance, and that key lies beside them, sealed with the passphrase.
 */
import { base64Of, bytesOf } from './base64';
import { type PassphraseKey, type SealedText, sealText, unsealText } from './passphrase';
import { keyOfBytes, newKeyBytes, Sealer } from './sealer';

export interface Lock {
  readonly sealer: Sealer;
  /** The sealer's key, sealed with the passphrase; stored beside what it seals. */
  readonly sealedKey: SealedText;
}

/** Ready to seal at once. */
export async function newLock(passphrase: PassphraseKey): Promise<Lock> {
  const bytes = newKeyBytes();
  const sealer = new Sealer(await keyOfBytes(bytes));
  const [sealedKey] = await Promise.all([sealText(base64Of(bytes), passphrase), sealer.prepare()]);
  return { sealer, sealedKey };
}

/** The key of a lock; null where the passphrase is another. */
export async function keyOfLock(
  sealedKey: SealedText,
  passphrase: PassphraseKey,
): Promise<CryptoKey | null> {
  const bytes = await unsealText(sealedKey, passphrase);
  return bytes === null ? null : keyOfBytes(bytesOf(bytes));
}
