/** In which encoding a file is written. Spreadsheets export tables as UTF-16 or Windows-1252 as well. */

import type { OpenedFile } from '@/utils/journal/transfer/transfer';

/** Bytes read at a time. Chosen. */
const READ_BYTES = 2 ** 18;

export interface FileEncoding {
  name: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** Whether some of it is in no encoding, and stands as U+FFFD. */
  isLossy: boolean;
}

const known = new WeakMap<File, Promise<FileEncoding>>();

/** The whole file is looked at: its first letter outside of ASCII may be far from its beginning. */
export function encodingOf({ file, passphrase }: OpenedFile): Promise<FileEncoding> {
  // A sealed file is one of ours, or was changed.
  if (passphrase !== null) return Promise.resolve({ name: 'utf-8', isLossy: false });
  const encoding = known.get(file) ?? lookAt(file);
  known.set(file, encoding);
  return encoding;
}

export const decoderOf = ({ name, isLossy }: FileEncoding): TextDecoder =>
  new TextDecoder(name, { fatal: name === 'utf-8' && !isLossy });

async function* bytesIn(file: File): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += READ_BYTES) {
    yield new Uint8Array(await file.slice(at, at + READ_BYTES).arrayBuffer());
  }
}

async function lookAt(file: File): Promise<FileEncoding> {
  const wide = wideEncoding(new Uint8Array(await file.slice(0, 4096).arrayBuffer()));
  if (wide) return { name: wide, isLossy: false };
  const strict = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of bytesIn(file)) strict.decode(bytes, { stream: true });
    strict.decode();
    return { name: 'utf-8', isLossy: false };
  } catch {
    return (await hasMoreReadable(file))
      ? { name: 'utf-8', isLossy: true }
      : { name: 'windows-1252', isLossy: false };
  }
}

/** Whether more of its letters are those of UTF-8 than are none: then only some bytes are damaged. */
async function hasMoreReadable(file: File): Promise<boolean> {
  const decoder = new TextDecoder('utf-8');
  let balance = 0;
  for await (const bytes of bytesIn(file)) {
    for (const [letter] of decoder.decode(bytes, { stream: true }).matchAll(/[^\0-\x7f]/gu)) {
      balance += letter === '\ufffd' ? -1 : 1;
    }
  }
  return balance > 0;
}

/** UTF-16 by its mark, or by the zeros beside digits and what parts the cells. */
function wideEncoding(start: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (const [at, byte] of start.entries())
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // A few may be damage.
  if (even + odd < Math.max(4, start.length / 50) || Math.max(even, odd) < 9 * Math.min(even, odd))
    return null;
  return even > odd ? 'utf-16be' : 'utf-16le';
}
