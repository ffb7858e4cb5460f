/** Work of the background that nobody awaits. */

/**
 * What Chromium answers a worker that it has stopped already, and which speaks its last words: the
 * call was not carried out. Harmless, because every step here may be cut off at any moment, and the
 * next worker looks when it starts.
 * https://chromium.googlesource.com/chromium/src/+/main/extensions/browser/extension_function_dispatcher.cc
 */
const ALREADY_STOPPED = 'No SW';

/** A failure is told in the console, and the next look mends it. */
export function logFailure(work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    if (error instanceof Error && error.message === ALREADY_STOPPED) return;
    console.error('Deep Kindness:', error);
  });
}
