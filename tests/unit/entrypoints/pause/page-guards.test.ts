// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guardOf, placeOf } from '@/entrypoints/pause/page-guards';
import type { Guard } from '@/utils/presence/break-detector';

/** How often the person did something in the page, as the browser counts it. */
let counts: Record<string, number>;
/** As large as they are drawn. */
let size: { width: number; height: number };
beforeEach(() => {
  document.body.innerHTML = '';
  counts = { keydown: 5, input: 5 };
  size = { width: 200, height: 40 };
  Object.defineProperty(performance, 'eventCounts', {
    value: { get: (type: string) => counts[type] ?? 0 },
    configurable: true,
  });
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockImplementation(() => size.width);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(() => size.height);
});
afterEach(() => vi.restoreAllMocks());

const page = (html: string, focus?: string) => {
  document.body.innerHTML = html;
  if (focus) document.querySelector<HTMLElement>(focus)?.focus();
};
const type = (selector: string, words: string) => {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (field) field.value = words;
};

const takesUp = (element: Element, width: number, height: number) => {
  const rect = { left: 0, top: 0, right: width, bottom: height };
  Object.assign(element, { getBoundingClientRect: () => rect });
};
function stream(...states: MediaStreamTrackState[]) {
  return { getTracks: () => states.map((readyState) => ({ readyState })) };
}

const made = (track: object) => ({ getTracks: () => [{ readyState: 'live', ...track }] });

describe('a pause is held back', () => {
  it.each<[string, string, string, string, Guard | null]>([
    ['a focused field that holds words', '<input id="f">', '#f', 'Dear', 'typing'],
    ['a focused field that holds none', '<input id="f">', '#f', '', null],
    [
      'a focused text area that holds words',
      '<textarea id="f"></textarea>',
      '#f',
      'Dear',
      'typing',
    ],
    ['a focused box to tick', '<input id="f" type="checkbox">', '#f', 'on', null],
    ['half a form', '<form><input id="f"></form>', '', 'Ada', 'form'],
    ['an unsent letter left for a moment', '<textarea id="f"></textarea>', '', 'Dear', 'form'],
    ['a search left in its field', '<form><input id="f" type="search"></form>', '', 'tides', null],
    ['a form as it came', '<form><input id="f" value="Ada"></form>', '', 'Ada', null],
    ['nothing', '<p id="f">Words.</p>', '', '', null],
  ])('by %s: %#', (_, html, focus, words, guard) => {
    page(html, focus || undefined);
    if (words) type('#f', words);
    expect(guardOf()).toBe(guard);
  });

  it.each<[string, string, Guard | null]>([
    ['an editor that has the caret', '<p id="f" contenteditable tabindex="0">Dear</p>', 'typing'],
    ['an editor that holds none', '<p id="f" contenteditable tabindex="0"> </p>', null],
    ['a letter left for a moment', '<p role="textbox" contenteditable>Dear</p>', 'form'],
    ['a letter not begun', '<p role="textbox" contenteditable></p>', null],
    ['a page that can be edited', '<p contenteditable>Tides</p>', null],
    ['an address typed outside a form', '<input type="email" value="">', 'form'],
    ['a list that is being narrowed', '<input type="text" value="">', null],
    ['a search in a form of its own', '<form role="search"><input value=""></form>', null],
    ['a field nobody sees', '<form><input hidden value=""></form>', null],
  ])('by words: %s', (_, html, guard) => {
    page(html, '#f');
    for (const field of document.querySelectorAll('input')) {
      field.value = 'a';
      Object.assign(field, { checkVisibility: () => !field.hidden });
    }
    for (const element of document.querySelectorAll<HTMLElement>('[contenteditable]')) {
      Object.defineProperty(element, 'isContentEditable', { value: true });
    }
    expect(guardOf()).toBe(guard);
  });

  it.each<[string, string, Guard | null]>([
    ['that is to be sent', '<form method="post"><select></select></form>', 'form'],
    ['in a form that asks for something', '<form><input required><select></select></form>', 'form'],
    ['that only narrows a list', '<form><select></select></form>', null],
    ['that stands alone', '<select></select>', null],
  ])('by a choice %s', (_, html, guard) => {
    page(html);
    const select = document.querySelector('select') as HTMLSelectElement;
    expect(guardOf()).toBeNull();
    Object.assign(select, { matches: (selector: string) => selector.includes(':user-valid') });
    // A form's fields are found on it by their names, whatever else is called so.
    const clobbered = { matches: {}, localName: document.createElement('input') };
    for (const [name, value] of Object.entries(clobbered)) {
      if (select.form) Object.defineProperty(select.form, name, { value });
    }
    expect(guardOf()).toBe(guard);
  });

  it.each<[string, string, Guard | null]>([
    ["a card's number", '<input autocomplete="section-a cc-number">', 'form'],
    ["a payment's frame", '<iframe srcdoc="" allow="payment *"></iframe>', 'form'],
    [
      'a frame that may do other things',
      '<iframe srcdoc="" allow="autoplay; web-share"></iframe>',
      null,
    ],
  ])('by a payment: %s', (_, html, guard) => {
    page(html);
    takesUp(document.body.firstElementChild as Element, 300, 40);
    expect(guardOf()).toBe(guard);
  });

  it.each<[string, { width: number; height: number }, object]>([
    ['a line across the window that is a pixel high', { width: 1024, height: 1 }, {}],
    ['hidden by its style', { width: 300, height: 40 }, { checkVisibility: () => false }],
  ])("not by a bank's frame that nobody sees: %s", (_, drawn, has) => {
    page('<iframe srcdoc="" allow="payment *; clipboard-write"></iframe>');
    size = drawn;
    const frame = Object.assign(document.querySelector('iframe') as Element, has);
    takesUp(frame, drawn.width, drawn.height);
    expect(guardOf()).toBeNull();
  });

  it('by words in an open shadow root', () => {
    page('<div></div>');
    const root = document.querySelector('div')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = '<textarea></textarea>';
    expect(guardOf()).toBeNull();
    const area = root.querySelector('textarea') as HTMLTextAreaElement;
    area.value = 'Dear';
    expect(guardOf()).toBe('form');
    area.focus();
    expect(guardOf()).toBe('typing');
  });

  it.each<[string, unknown, Guard | null]>([
    ['a live stream, which is a call or a shared screen', stream('ended', 'live'), 'call'],
    ['not by a stream that has ended', stream('ended'), null],
    ['not by a picture that the page draws', made({ canvas: {} }), null],
    ['not by one of which the whole tells it', { ...made({}), canvas: {} }, null],
    ['not by a sound it makes', made({ label: 'MediaStreamAudioDestinationNode' }), null],
    ['not by a film that a script puts together', {}, null],
  ])('by %s', (_, srcObject, guard) => {
    page('<video></video>');
    const video = document.querySelector('video') as HTMLVideoElement;
    Object.defineProperty(video, 'srcObject', { value: srcObject, configurable: true });
    expect(guardOf()).toBe(guard);
  });

  it.each<[string, object, number, Guard | null]>([
    ['that is watched', {}, 600, 'film'],
    ['that stands still', { paused: true }, 600, null],
    ['that is over', { ended: true }, 600, null],
    ['without sound', { muted: true }, 600, null],
    ['turned down to nothing', { volume: 0 }, 600, null],
    ['small beside the words', {}, 200, null],
  ])('by a film %s', (_, state, width, guard) => {
    page('<video></video>');
    const video = document.querySelector('video') as HTMLVideoElement;
    const plays = { paused: false, ended: false, muted: false, volume: 1, ...state };
    for (const [name, value] of Object.entries(plays)) {
      Object.defineProperty(video, name, { value, configurable: true });
    }
    takesUp(video, width, width);
    expect(guardOf()).toBe(guard);
  });

  it('by a full screen', () => {
    Object.defineProperty(document, 'fullscreenElement', {
      value: document.body,
      configurable: true,
    });
    expect(guardOf()).toBe('full-screen');
    Object.defineProperty(document, 'fullscreenElement', { value: null, configurable: true });
  });

  it.each<[string, Guard]>([
    ['(display-mode: fullscreen)', 'full-screen'],
    ['print', 'printing'],
  ])('by a window in the state %s', (state, guard) => {
    const asked = vi.spyOn(window, 'matchMedia');
    asked.mockImplementation((query) => ({ matches: query === state }) as MediaQueryList);
    expect(guardOf()).toBe(guard);
    asked.mockRestore();
  });

  describe("by the person's own words alone", () => {
    const WORDS: readonly [string, string][] = [
      ['a field with the caret', '<input id="f" autofocus>'],
      ['a text with the caret', '<textarea id="f"></textarea>'],
      ['a form', '<form><input id="f"></form>'],
      ['an address and a password', '<input id="f" type="password">'],
    ];
    const shows = (html: string, focus?: string) => {
      page(html, focus);
      type('#f', 'tides');
    };

    it.each(WORDS)('not by %s that came so, where nobody has written', (_, html) => {
      // Keys that go through the page, to another tab, or off a pause, write nothing in a field.
      for (const done of [{ pointerdown: 3 }, { keydown: 3 }]) {
        counts = done;
        shows(html, '#f');
        expect(guardOf()).toBeNull();
        (document.activeElement as HTMLElement).blur();
        expect(guardOf()).toBeNull();
      }
    });

    it('by words in an editor that took keys, which may be all that tells of writing', () => {
      counts = { keydown: 3 };
      page('<p id="f" contenteditable tabindex="0">Dear</p>', '#f');
      Object.defineProperty(document.querySelector('#f'), 'isContentEditable', { value: true });
      expect(guardOf()).toBe('typing');
    });

    it.each(WORDS)('by %s that was written in while a pause waited', (_, html) => {
      counts = {};
      shows(html, '#f');
      const written = new WeakSet([document.querySelector('#f') as Element]);
      expect(guardOf(document, { written })).toBe('typing');
    });

    it.each<[string, string, object]>([
      ['can only be read', '<form><textarea id="f" readonly></textarea></form>', {}],
      ['can not be changed', '<form><input id="f" disabled></form>', {}],
      [
        'the browser filled in',
        '<form><input id="f"></form>',
        { matches: (s: string) => s === ':autofill' },
      ],
      [
        'nobody can see',
        '<form><textarea id="f"></textarea></form>',
        { checkVisibility: () => false },
      ],
    ])('not by words in a field that %s', (_, html, has) => {
      shows(html);
      Object.assign(document.querySelector('#f') as Element, has);
      expect(guardOf()).toBeNull();
    });

    it('not by words that an editor keeps in a field of a pixel', () => {
      shows('<textarea id="f"></textarea>');
      size = { width: 1, height: 16 };
      expect(guardOf()).toBeNull();
    });

    it.each([
      '<form><input id="f" role="combobox"></form>',
      '<form><input id="f" name="q"></form>',
      '<form><input id="f" name="search"></form>',
      '<form><input id="f" enterkeyhint="search"></form>',
      '<form role="search"><textarea id="f"></textarea></form>',
      '<form><input id="f" name="s"></form>',
      '<form><input id="f" name="search_query"></form>',
      '<form><input id="f" name="field-keywords"></form>',
      '<form><input id="f" name="Query"></form>',
      '<form action="/site/search.php"><input id="f" name="text"></form>',
      '<form id="siteSearch"><input id="f"></form>',
      '<form class="nav nav-search"><input id="f"></form>',
    ])('not by words that are searched for, with the caret among them or without: %s', (html) => {
      shows(html, '#f');
      Object.assign(document.querySelector('#f') as Element, {
        enterKeyHint: /enterkeyhint/.test(html) ? 'search' : '',
      });
      expect(guardOf()).toBeNull();
      (document.activeElement as HTMLElement).blur();
      expect(guardOf()).toBeNull();
    });

    it.each([
      '<form action="/research/apply"><input id="f" name="researchTitle"></form>',
      '<form action="/search"><textarea id="f" name="words"></textarea></form>',
      '<form class="searching"><input id="f" name="searcher"></form>',
    ])('by words that only sound as though they were searched for: %s', (html) => {
      shows(html);
      expect(guardOf()).toBe('form');
    });

    it('by half a form that no form element is around', () => {
      shows('<input id="f"><input>');
      expect(guardOf()).toBe('form');
      shows('<input id="f">');
      expect(guardOf()).toBeNull();
    });
  });

  it('by a pointer that is locked', () => {
    Object.defineProperty(document, 'pointerLockElement', {
      value: document.body,
      configurable: true,
    });
    expect(guardOf()).toBe('pointer-lock');
    Object.defineProperty(document, 'pointerLockElement', { value: null, configurable: true });
  });

  it.each<[string, string, string | null, Guard | null]>([
    ['a list that stands open', 'select:open', null, 'open-list'],
    ['what goes when one presses beside it', ':popover-open', 'auto', 'open-list'],
    ['a hint', ':popover-open', 'hint', 'open-list'],
    ['not by what stays until it is closed', ':popover-open', 'manual', null],
  ])('by %s', (_, state, popover, guard) => {
    page('<div></div>');
    const open = document.body.firstElementChild as Element;
    Object.defineProperty(open, 'popover', { value: popover });
    const all = document.querySelectorAll.bind(document);
    vi.spyOn(document, 'querySelectorAll').mockImplementation((selector: string) =>
      selector.includes(state) ? ([open] as unknown as NodeListOf<Element>) : all(selector),
    );
    expect(guardOf()).toBe(guard);
  });

  it.each<[string, string, string, ReturnType<typeof placeOf>]>([
    ['nowhere', '<p id="f">Words.</p>', '', null],
    ['in an empty field', '<input id="f">', '#f', 'caret'],
    ['on a button', '<button id="f">Go</button>', '#f', null],
    ['on a box to tick', '<input id="f" type="checkbox">', '#f', null],
    ['in a text that can only be read', '<textarea id="f" readonly></textarea>', '#f', null],
    ['on a picture that a script draws', '<canvas id="f" tabindex="0"></canvas>', '#f', 'unheard'],
  ])('hands are %s', (_, html, focus, place) => {
    page(html, focus || undefined);
    takesUp(document.querySelector('#f') as Element, innerWidth, innerHeight);
    expect(placeOf(document)).toBe(place);
  });

  it.each<[string, number, string | null, ReturnType<typeof placeOf>]>([
    ['half the page, and nobody can tell where the pointer is', 0.5, null, 'unheard'],
    ['less', 0.4, null, null],
    ['half the page, and the pointer is beside it', 0.5, 'p', null],
    ['some of the page, and the pointer is in it', 0.2, 'frame', 'unheard'],
  ])("another site's frame takes up %s", (_, share, hovered, place) => {
    page('<p>Words.</p>');
    const frame = document.createElement('frame');
    Object.defineProperty(frame, 'contentDocument', { value: null });
    document.body.append(frame);
    takesUp(frame, innerWidth, innerHeight * share);
    const all = document.querySelectorAll.bind(document);
    vi.spyOn(document, 'querySelectorAll').mockImplementation((selector: string) =>
      all(selector === ':hover' ? (hovered ?? 'no-element') : selector),
    );
    expect(placeOf(document)).toBe(place);
  });

  it('hands are in a text that knows of no element', () => {
    page('<div id="f" tabindex="0"></div>', '#f');
    Object.assign(document.querySelector('#f') as Element, { editContext: {} });
    expect(placeOf(document)).toBe('caret');
  });

  it('never by what the words are', () => {
    page('<textarea id="f"></textarea>');
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    const asked: string[] = [];
    Object.defineProperty(field, 'value', {
      get: () =>
        new Proxy(new String('secret'), {
          get: (text, name) => {
            asked.push(String(name));
            return Reflect.get(text, name);
          },
        }),
    });
    guardOf();
    expect(asked.filter((name) => name !== 'length')).toEqual([]);
  });
});
