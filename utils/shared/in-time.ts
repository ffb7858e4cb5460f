/** What storage says, or something in its place where it fails, or never answers at all. */

/** Chosen: many times what a reading takes, and little enough that nobody thinks the page is dead. */
const PATIENCE_MS = 4_000;

/** Resolves in any case, and in time. */
export function inTime<T, U>(work: Promise<T>, otherwise: U, ms = PATIENCE_MS): Promise<T | U> {
  return new Promise((done) => {
    const late = setTimeout(() => done(otherwise), ms);
    const settle = (value: T | U) => {
      clearTimeout(late);
      done(value);
    };
    work.then(settle, () => settle(otherwise));
  });
}
