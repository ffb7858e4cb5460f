// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { waitForBreak } from '@/entrypoints/pause/wait-for-break';
import {
  ARRIVAL_MS,
  CARET_REST_MS,
  type Elsewhere,
  REST_MS,
  WORK_REST_MS,
} from '@/utils/presence/break-detector';

const PATIENCE_MS = 300_000;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(200);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(40);
  document.body.innerHTML = '<textarea></textarea><video></video>';
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** What hands do, by the browser and not by a script. */
function trusted(type: string, init: object = {}): Event {
  const event = new Event(type, { bubbles: true, composed: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  const given = { getModifierState: () => false, pointerType: 'mouse', ...init };
  for (const [name, value] of Object.entries(given)) Object.defineProperty(event, name, { value });
  return event;
}

function due(
  options: Partial<Parameters<typeof waitForBreak>[0]> = {},
  elsewhere: () => Promise<Elsewhere | null> = async () => null,
) {
  const came = vi.fn();
  const waiting = waitForBreak(
    {
      arrived: false,
      patienceMs: PATIENCE_MS,
      hoursMs: Number.POSITIVE_INFINITY,
      elsewhere,
      ...options,
    },
    (how) => came(how),
  );
  const happens = (type: string, init = {}, on: Element = document.body) => {
    const event = trusted(type, init);
    on.dispatchEvent(event);
    // As in browsers: once it is over it has no way any more.
    Object.defineProperty(event, 'composedPath', { value: () => [] });
  };
  return {
    came,
    waiting,
    happens,
    passes: (ms: number) => vi.advanceTimersByTimeAsync(ms),
    /** Something each half second, for so long. */
    async goesOn(type: string, ms: number, init = {}) {
      for (let passed = 0; passed < ms; passed += 500) {
        happens(type, init);
        await vi.advanceTimersByTimeAsync(500);
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
const area = () => document.querySelector('textarea') as HTMLTextAreaElement;

describe('a due pause', () => {
  it('comes soon on arriving, and after a rest otherwise', async () => {
    const arriving = due({ arrived: true });
    await arriving.passes(ARRIVAL_MS);
    expect(arriving.came).toHaveBeenCalledWith('break');
    const reading = due();
    await reading.passes(REST_MS - 1);
    expect(reading.came).not.toHaveBeenCalled();
    await reading.passes(1);
    expect(reading.came).toHaveBeenCalledWith('break');
  });

  it.each<[string, object, number]>([
    ['wheel', {}, REST_MS],
    ['touchmove', {}, REST_MS],
    ['pointermove', { buttons: 0 }, WORK_REST_MS.played],
    ['keydown', { key: 'a' }, WORK_REST_MS.typed],
    ['keydown', { key: 'ä' }, WORK_REST_MS.typed],
    ['keydown', { key: 'Process' }, WORK_REST_MS.typed],
    ['keydown', { key: 'F5' }, WORK_REST_MS.played],
    ['keydown', { key: 'c', ctrlKey: true }, WORK_REST_MS.played],
    ['keydown', { key: '@', ctrlKey: true, altKey: true }, WORK_REST_MS.typed],
    ['input', {}, WORK_REST_MS.typed],
    ['pointermove', { buttons: 1 }, WORK_REST_MS.drawn],
  ])('waits for %s %o to come to rest', async (type, init, restMs) => {
    const { came, goesOn, passes } = due();
    await goesOn(type, 60_000, init);
    expect(came).not.toHaveBeenCalled();
    await passes(restMs);
    expect(came).toHaveBeenCalledWith('break');
  });

  it('waits as after a press where one is remembered that may be down still', async () => {
    vi.stubEnv('FIREFOX', 'true');
    const query = document.querySelector.bind(document);
    vi.spyOn(document, 'querySelector').mockImplementation((selector: string) =>
      query(selector === ':hover' ? 'textarea' : selector),
    );
    Object.defineProperty(navigator, 'userActivation', {
      value: { isActive: true },
      configurable: true,
    });
    const { came, passes } = due();
    await passes(WORK_REST_MS.pressed - 1);
    expect(came).not.toHaveBeenCalled();
    await passes(1);
    expect(came).toHaveBeenCalledWith('break');
    Reflect.deleteProperty(navigator, 'userActivation');
    vi.unstubAllEnvs();
  });

  it('takes a key that scrolls for reading', async () => {
    const { came, happens, passes } = due();
    await passes(1_000);
    happens('keydown', { key: 'PageDown' });
    await passes(100);
    happens('scroll');
    await passes(REST_MS);
    expect(came).toHaveBeenCalledWith('break');
  });

  it.each<[string, object]>([
    ['the page keeps it', { defaultPrevented: true }],
    ['nothing scrolls then', {}],
  ])('takes such a key for play where %s', async (_, init) => {
    const { came, goesOn, passes } = due();
    await goesOn('keydown', 10_000, { key: 'ArrowUp', ...init });
    await passes(WORK_REST_MS.played - 1_000);
    expect(came).not.toHaveBeenCalled();
    await passes(1_000);
    expect(came).toHaveBeenCalledWith('break');
  });

  it('takes a key that goes through words for writing', async () => {
    const { came, happens, passes } = due();
    happens('keydown', { key: 'ArrowLeft' }, area());
    await passes(WORK_REST_MS.typed - 1);
    expect(came).not.toHaveBeenCalled();
    await passes(1);
    expect(came).toHaveBeenCalledWith('break');
  });

  it('takes going from field to field for reading', async () => {
    const { came, happens, passes } = due();
    await passes(1_000);
    happens('keydown', { key: 'Tab' });
    await passes(REST_MS);
    expect(came).toHaveBeenCalledWith('break');
  });

  it('heeds nothing that a script of the page makes up', async () => {
    const { came } = due();
    for (let passed = 0; passed < REST_MS; passed += 500) {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(came).toHaveBeenCalledWith('break');
  });

  it.each(['Shift', 'Escape', 'CapsLock'])('heeds no %s by itself', async (key) => {
    const { came, goesOn } = due();
    await goesOn('keydown', REST_MS, { key });
    expect(came).toHaveBeenCalledWith('break');
  });

  it.each([
    ['scrolled', 5, 'touchcancel', REST_MS],
    ['tapped', 5, 'pointerup', WORK_REST_MS.pressed],
    ['drew', 50, 'pointerup', WORK_REST_MS.drawn],
  ])('tells a finger that %s', async (_, toX, end, restMs) => {
    const { came, happens, passes } = due();
    const finger = { pointerType: 'touch', buttons: 1, clientY: 0, touches: [] };
    happens('pointerdown', { ...finger, clientX: 0 });
    await passes(60_000);
    expect(came).not.toHaveBeenCalled();
    happens('pointermove', { ...finger, clientX: toX });
    happens(end, { ...finger, clientX: toX });
    await passes(restMs - 1);
    expect(came).not.toHaveBeenCalled();
    await passes(1);
    expect(came).toHaveBeenCalledWith('break');
  });

  it('comes when a film ends, in the midst of scrolling', async () => {
    const { came, happens, passes } = due();
    const video = film();
    happens('scroll');
    video.ended = true;
    video.dispatchEvent(new Event('ended'));
    await passes(0);
    expect(came).toHaveBeenCalledWith('break');
  });

  it('heeds no small film that ends beside the words', async () => {
    const { came, happens, passes } = due();
    happens('scroll');
    document.querySelector('video')?.dispatchEvent(new Event('ended'));
    await passes(0);
    expect(came).not.toHaveBeenCalled();
  });

  it.each([
    ['the page', false],
    ["its player's shadow root", true],
  ])('does not cut into a film in %s, and comes a while after it is stopped', async (_, inside) => {
    const video = film();
    if (inside) {
      const player = document.createElement('div');
      document.body.append(player);
      player.attachShadow({ mode: 'open' }).append(video as unknown as Element);
    }
    const { came, passes } = due();
    await passes(PATIENCE_MS - 30_000);
    expect(came).not.toHaveBeenCalled();
    video.paused = true;
    video.dispatchEvent(new Event('pause'));
    await passes(WORK_REST_MS.played - 1);
    expect(came).not.toHaveBeenCalled();
    await passes(1);
    expect(came).toHaveBeenCalledWith('break');
  });

  it('comes the gentlest way into a film that is longer than its patience', async () => {
    const { came, passes } = due();
    film();
    await passes(PATIENCE_MS + 3_000);
    expect(came).toHaveBeenCalledWith('patience');
  });

  it('waits longer where the caret stands in a field, on arriving as well', async () => {
    for (const arrived of [true, false]) {
      area().focus();
      const { came, passes } = due({ arrived });
      await passes(CARET_REST_MS - 1);
      expect(came).not.toHaveBeenCalled();
      await passes(1);
      expect(came).toHaveBeenCalledWith('break');
    }
  });

  it.each([
    ['dragstart', 'dragend'],
    ['dragover', 'drop'],
    ['dragenter', 'dragleave'],
    ['dragstart', 'pointermove'],
    ['pointerdown', 'wheel'],
    ['pointerdown', 'pointerup'],
    ['compositionstart', 'compositionend'],
    ['beforeprint', 'afterprint'],
  ])('waits from %s to %s', async (begins, ends) => {
    const { came, happens, passes } = due();
    happens(begins, { buttons: 1 });
    await passes(120_000);
    expect(came).not.toHaveBeenCalled();
    happens(ends, { relatedTarget: null, buttons: 0 });
    await passes(WORK_REST_MS.typed);
    expect(came).toHaveBeenCalledWith('break');
  });

  it('waits while words are unsent that somebody touches, and comes when they are sent', async () => {
    const { came, goesOn, happens, passes } = due();
    area().value = 'Dear Ada,';
    happens('input', {}, area());
    await goesOn('keydown', 2 * PATIENCE_MS, { key: 'a' });
    expect(came).not.toHaveBeenCalled();
    area().value = '';
    await passes(WORK_REST_MS.typed + 3_000);
    expect(came).toHaveBeenCalledWith('break');
  });

  it.each([
    ['where a page puts the letter of a key there itself', '0', null],
    ['that came so, where a key wrote nothing', 'Escape', 'break'],
  ])('tells words in a field %s', async (_, key, how) => {
    Object.defineProperty(performance, 'eventCounts', { value: new Map(), configurable: true });
    const { came, happens, passes } = due();
    area().value = '(0';
    happens('keydown', { key, defaultPrevented: true }, area());
    await passes(2 * WORK_REST_MS.typed);
    if (how) expect(came).toHaveBeenCalledWith(how);
    else expect(came).not.toHaveBeenCalled();
    Reflect.deleteProperty(performance, 'eventCounts');
  });

  it('comes the gentlest way to words that nobody touches any longer', async () => {
    const { came, happens, passes } = due();
    area().value = 'Dear Ada,';
    happens('input', {}, area());
    await passes(PATIENCE_MS + 50_000);
    expect(came).not.toHaveBeenCalled();
    await passes(20_000);
    expect(came).toHaveBeenCalledWith('patience');
  });

  it('comes the gentlest way where nobody knows what sounds', async () => {
    const { came, passes } = due({}, async () => 'unsure');
    await passes(REST_MS);
    expect(came).toHaveBeenCalledWith('patience');
  });

  it('waits on while something goes on elsewhere', async () => {
    const goesOn: (Elsewhere | null)[] = ['call', 'film', 'hands', null];
    const { came, passes } = due({}, async () => goesOn.shift() ?? null);
    await passes(60_000);
    expect(goesOn).toEqual([]);
    expect(came).toHaveBeenCalledExactlyOnceWith('break');
  });

  it('does not come where hands moved before it was answered what goes on elsewhere', async () => {
    let answer: (what: null) => void = () => undefined;
    const { came, happens, passes } = due({}, () => new Promise((done) => (answer = done)));
    await passes(REST_MS);
    happens('keydown', { key: 'a' });
    await passes(10);
    answer(null);
    await passes(WORK_REST_MS.typed - 100);
    expect(came).not.toHaveBeenCalled();
    await passes(100);
    answer(null);
    await passes(0);
    expect(came).toHaveBeenCalledWith('break');
  });

  it('does not come once the hours of the person are over', async () => {
    const { came, goesOn, passes } = due({ hoursMs: 60_000 });
    await goesOn('wheel', 60_000);
    await passes(PATIENCE_MS);
    await goesOn('wheel', 60_000);
    expect(came).not.toHaveBeenCalled();
  });

  it('that found no break in its patience comes the gentlest way', async () => {
    const { came, goesOn } = due();
    await goesOn('wheel', PATIENCE_MS + 1_000);
    expect(came).toHaveBeenCalledExactlyOnceWith('patience');
  });

  it('does not come the gentlest way either while something is held with the pointer', async () => {
    const { came, goesOn } = due();
    await goesOn('pointermove', PATIENCE_MS + 10_000, { buttons: 1 });
    expect(came).not.toHaveBeenCalled();
  });

  it('listens to nothing once it came, or was taken back', async () => {
    const added = vi.spyOn(window, 'addEventListener');
    const { waiting, came, passes } = due();
    waiting.stop();
    const signals = added.mock.calls.map(
      ([, , options]) => (options as { signal: AbortSignal }).signal,
    );
    expect(signals.length).toBeGreaterThan(0);
    expect(signals.every(({ aborted }) => aborted)).toBe(true);
    await passes(PATIENCE_MS * 2);
    expect(came).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  describe('with a frame in the page', () => {
    /** One of the page's own; what hands do in it the browser counts. */
    function frame() {
      const inside = document.implementation.createHTMLDocument();
      const counts = new Map<string, number>();
      const listeners = new EventTarget();
      const view = {
        document: inside,
        performance: { eventCounts: counts },
        navigator: {},
        addEventListener: listeners.addEventListener.bind(listeners),
        removeEventListener: listeners.removeEventListener.bind(listeners),
      };
      Object.defineProperty(inside, 'defaultView', { value: view });
      const element = document.createElement('frame');
      Object.defineProperty(element, 'contentDocument', { value: inside, configurable: true });
      return {
        element,
        /** It shows another site now. */
        goes() {
          Object.defineProperty(element, 'contentDocument', { value: null });
          const get = () => {
            throw new DOMException('Blocked', 'SecurityError');
          };
          for (const name of Object.keys(view)) Object.defineProperty(view, name, { get });
        },
        does(type: string, init: object = {}) {
          counts.set(type, (counts.get(type) ?? 0) + 1);
          listeners.dispatchEvent(trusted(type, init));
        },
      };
    }

    it('comes also where that has gone to another site meanwhile', async () => {
      const { element, goes } = frame();
      document.body.append(element);
      const { came, passes } = due();
      goes();
      await passes(REST_MS);
      expect(came).toHaveBeenCalledWith('break');
    });

    it('hears hands in one that came meanwhile', async () => {
      const { element, does } = frame();
      const { came, happens, passes } = due();
      happens('pointermove', { buttons: 0 });
      document.body.append(element);
      does('pointerdown');
      await passes(REST_MS);
      expect(came).not.toHaveBeenCalled();
      does('pointermove', { buttons: 1 });
      does('pointerup');
      await passes(WORK_REST_MS.drawn - 1);
      expect(came).not.toHaveBeenCalled();
      await passes(1);
      expect(came).toHaveBeenCalledWith('break');
    });

    it('hears hands in one that stands in a shadow root', async () => {
      const { element, does } = frame();
      const host = document.createElement('div');
      host.attachShadow({ mode: 'open' }).append(element);
      document.body.append(host);
      const { came, passes } = due();
      does('keydown', { key: 'a' });
      await passes(WORK_REST_MS.typed - 1);
      expect(came).not.toHaveBeenCalled();
      await passes(1);
      expect(came).toHaveBeenCalledWith('break');
    });
  });

  it.each([
    ['keys that write', ['keydown', 'keypress'], WORK_REST_MS.typed],
    ['keys that play', ['keydown'], WORK_REST_MS.played],
    ['presses', ['pointerdown'], WORK_REST_MS.played],
  ])('takes for work what the page lets nobody hear: %s', async (_, types, restMs) => {
    const counts = new Map<string, number>();
    Object.defineProperty(performance, 'eventCounts', { value: counts, configurable: true });
    const { came, passes } = due();
    for (const type of types) counts.set(type, 1);
    await passes(REST_MS);
    expect(came).not.toHaveBeenCalled();
    await passes(restMs - 1);
    expect(came).not.toHaveBeenCalled();
    await passes(1);
    expect(came).toHaveBeenCalledWith('break');
    Reflect.deleteProperty(performance, 'eventCounts');
  });

  it('hears nothing twice that the browser counts as well', async () => {
    const counts = new Map<string, number>();
    Object.defineProperty(performance, 'eventCounts', { value: counts, configurable: true });
    const { came, happens, passes } = due();
    happens('pointerdown', { buttons: 1 });
    happens('pointerup');
    // Some browsers count a press a while later.
    await passes(WORK_REST_MS.pressed - 1);
    counts.set('pointerdown', 1);
    await passes(1);
    expect(came).toHaveBeenCalledWith('break');
    Reflect.deleteProperty(performance, 'eventCounts');
  });
});
