/** Bytes as text, for the parts of a seal that are stored in JSON. */

export type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes as base64, with padding. */
export function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Throws a `DOMException` where the text is not base64. */
export const bytesOf = (base64: string): Bytes =>
  Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
