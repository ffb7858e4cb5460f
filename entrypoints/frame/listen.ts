/** Whether hands are at work in a frame of another site, which the page can't hear. */
import { isForeign } from './look';

/** Not `scroll`: what is embedded often scrolls by itself. */
const TYPES = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchmove'];

/** Resolves as soon as they do anything, or after so many milliseconds. */
export function listen(forMs: number): Promise<boolean> {
  if (!isForeign()) return Promise.resolve(false);
  return new Promise((done) => {
    const ends = new AbortController();
    const settle = (heard: boolean) => {
      clearTimeout(timer);
      ends.abort();
      done(heard);
    };
    const timer = setTimeout(settle, forMs, false);
    const onHands = ({ isTrusted }: Event) => {
      if (isTrusted) settle(true);
    };
    const listening = { capture: true, passive: true, signal: ends.signal };
    for (const type of TYPES) addEventListener(type, onHands, listening);
  });
}
