/**
 * Reading what is kept, changing it and writing it back, one at a time among all our pages and the
 * background: of two that overlap, the later would write over what it has never read.
 */

/**
 * @param key of what is kept, such as its key in storage, by which the others wait; `work` does not ask for it again
 */
export const oneAtATime = <T>(key: string, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(key, work) as Promise<T>;
