// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { waitForBreak } from '@/entrypoints/pause/wait-for-break';
import { ARRIVAL_MS, REST_MS, WRITING_REST_MS } from '@/utils/presence/break-detector';

const PATIENCE_MS = 300_000;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<textarea></textarea><video></video>';
});
afterEach(() => vi.useRealTimers());

function due(arrived = false, hoursMs = Number.POSITIVE_INFINITY) {
  const came = vi.fn();
  const waiting = waitForBreak({ arrived, patienceMs: PATIENCE_MS, hoursMs }, came);
  const happens = (type: string, init = {}) => {
    const event = new Event(type, { bubbles: true });
    document.body.dispatchEvent(Object.assign(event, init));
  };
  return {
    came,
    waiting,
    happens,
    /** Something each half second, for so long. */
    goesOn(type: string, ms: number, init = {}) {
      for (let passed = 0; passed < ms; passed += 500) {
        happens(type, init);
        vi.advanceTimersByTime(500);
      }
    },
  };
}
/** A film that takes up the page, as far as the page says. */
function film(state: Partial<HTMLVideoElement> = {}) {
  const video = document.querySelector('video') as HTMLVideoElement;
  const plays = { paused: false, ended: false, muted: false, volume: 1, ...state };
  for (const [name, value] of Object.entries(plays)) {
    Object.defineProperty(video, name, { value, configurable: true, writable: true });
  }
  const rect = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  return Object.assign(video, { getBoundingClientRect: () => rect }) as {
    -readonly [K in keyof HTMLVideoElement]: HTMLVideoElement[K];
  };
}
const typed = (words: string) => {
  const area = document.querySelector('textarea') as HTMLTextAreaElement;
  area.value = words;
};

describe('a due pause', () => {
  it('comes soon on arriving, and after a rest otherwise', () => {
    const arriving = due(true);
    vi.advanceTimersByTime(ARRIVAL_MS);
    expect(arriving.came).toHaveBeenCalledWith('break');
    const reading = due();
    vi.advanceTimersByTime(REST_MS - 1);
    expect(reading.came).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(reading.came).toHaveBeenCalledWith('break');
  });

  it.each(['keydown', 'scroll', 'wheel', 'pointerdown', 'touchmove'])(
    'waits for %s to come to rest',
    (type) => {
      const { came, goesOn } = due();
      goesOn(type, 60_000);
      expect(came).not.toHaveBeenCalled();
      vi.advanceTimersByTime(REST_MS);
      expect(came).toHaveBeenCalledWith('break');
    },
  );

  it('does not take a pointer that only passes for work', () => {
    const { came, goesOn } = due();
    goesOn('pointermove', REST_MS + 1_000, { buttons: 0 });
    expect(came).toHaveBeenCalledWith('break');
  });

  it('comes when a film ends, in the midst of scrolling', () => {
    const { came, happens } = due();
    const video = film();
    happens('scroll');
    video.ended = true;
    video.dispatchEvent(new Event('ended'));
    expect(came).toHaveBeenCalledWith('break');
  });

  it('heeds no small film that ends beside the words', () => {
    const { came, happens } = due();
    happens('scroll');
    document.querySelector('video')?.dispatchEvent(new Event('ended'));
    expect(came).not.toHaveBeenCalled();
  });

  it('does not cut into a film, and comes soon after it is stopped', () => {
    const { came } = due();
    const video = film();
    vi.advanceTimersByTime(PATIENCE_MS - 10_000);
    expect(came).not.toHaveBeenCalled();
    video.paused = true;
    video.dispatchEvent(new Event('pause'));
    vi.advanceTimersByTime(ARRIVAL_MS);
    expect(came).toHaveBeenCalledWith('break');
  });

  it('comes the gentlest way into a film that is longer than its patience', () => {
    const { came } = due();
    film();
    vi.advanceTimersByTime(PATIENCE_MS + 3_000);
    expect(came).toHaveBeenCalledWith('patience');
  });

  it('waits longer where the caret stands in a place to write', () => {
    const { came, happens } = due();
    document.querySelector('textarea')?.focus();
    happens('keydown');
    vi.advanceTimersByTime(WRITING_REST_MS - 1);
    expect(came).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(came).toHaveBeenCalledWith('break');
  });

  it.each([
    ['dragstart', 'dragend'],
    ['dragover', 'drop'],
    ['dragenter', 'dragleave'],
    ['dragstart', 'pointermove'],
    ['beforeprint', 'afterprint'],
  ])('waits from %s to %s', (begins, ends) => {
    const { came, happens } = due();
    happens(begins);
    vi.advanceTimersByTime(120_000);
    expect(came).not.toHaveBeenCalled();
    happens(ends, { relatedTarget: null, buttons: 0 });
    vi.advanceTimersByTime(3_000);
    expect(came).toHaveBeenCalledWith('break');
  });

  it('never comes while words are unsent, however long, and comes when they are', () => {
    const { came } = due();
    typed('Dear Ada,');
    vi.advanceTimersByTime(10 * PATIENCE_MS);
    expect(came).not.toHaveBeenCalled();
    typed('');
    vi.advanceTimersByTime(5_000);
    expect(came).toHaveBeenCalledWith('break');
  });

  it('does not come once the hours of the person are over', () => {
    const { came, goesOn } = due(false, 60_000);
    goesOn('scroll', 60_000);
    vi.advanceTimersByTime(PATIENCE_MS);
    goesOn('scroll', 60_000);
    expect(came).not.toHaveBeenCalled();
  });

  it('that found no break in its patience comes the gentlest way', () => {
    const { came, goesOn } = due();
    goesOn('scroll', PATIENCE_MS + 1_000);
    expect(came).toHaveBeenCalledWith('patience');
    expect(came).toHaveBeenCalledOnce();
  });

  it('does not come the gentlest way either while something is held with the pointer', () => {
    const { came, goesOn } = due();
    goesOn('pointermove', PATIENCE_MS + 10_000, { buttons: 1 });
    expect(came).not.toHaveBeenCalled();
  });

  it('that found none does not come at all while a guard is up', () => {
    const { came, goesOn } = due();
    typed('Dear Ada,');
    goesOn('keydown', PATIENCE_MS + 10_000);
    expect(came).not.toHaveBeenCalled();
  });

  it('listens to nothing once it came, or was taken back', () => {
    const removed = vi.spyOn(window, 'removeEventListener');
    const added = vi.spyOn(window, 'addEventListener');
    const { waiting } = due();
    waiting.stop();
    expect(removed.mock.calls.length).toBe(added.mock.calls.length);
    vi.advanceTimersByTime(PATIENCE_MS * 2);
  });
});
