/** Hands a file over, without asking for a permission to download. */
const KEPT_MS = 600_000;

export function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser may still be asking where to; the blob goes with the page at the latest.
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
