/** Pauses on pages that nobody here wrote, and on hostile ones: what comes, when, and what is left. */
import { describe, expect, it } from 'vitest';
import { ON_ITS_WAY_MS } from '../../entrypoints/pause/times.ts';
import { AXE } from './harness/axe.ts';
import {
  attentionOn,
  breathes,
  endedPauses,
  listenersOf,
  offerOf,
  onToolbar,
  ownPages,
  pass,
  pauseGone,
  pauseOn,
  pauseSeen,
  pauseShown,
  pauseStays,
  pauseWaits,
  pressInPause,
  sendMessage,
  set,
  watchOurWorld,
} from './harness/extension.ts';
import { asItIs, isAgain, SITE_FIXTURES } from './harness/fixtures/site-fixtures.ts';
import { type Harness, type TestPage, until } from './harness/index.ts';
import { message } from './harness/message.ts';
import { BROWSERS, useBrowser, withBrowser } from './harness/suite.ts';

interface Hostile {
  watching: boolean;
  look(node: Element): void;
  seen: { called: string[]; heard: string[]; nodes: string[]; read: string[] };
}
interface Noted {
  hostAt: number | null;
  /** Whether its film had ended by then; null before, and where there is none. */
  filmOver: boolean | null;
}

describe.each(BROWSERS)('in %s', (name) => {
  let harness: Harness;
  const settings = { rhythmMinutes: 1, softer: false };
  useBrowser(name, { settings, routes: SITE_FIXTURES }, (started) => {
    harness = started;
  });

  const visit = async (address: string) => {
    const page = await harness.open(address);
    await attentionOn(harness, address);
    return page;
  };
  const comes = async (address: string) => {
    await pass(harness, 60);
    return pauseShown(harness, address);
  };
  const leave = async (page: TestPage, address: string) => {
    await page.press('Escape');
    await pauseGone(harness, address);
  };
  const breatheBy = async (page: TestPage, address: string) => {
    await pressInPause(harness, page, address, message('pause_breathe'));
    await until(
      'the breath',
      async () => (await pauseOn(harness, address))?.name === message('pause_breath_in'),
    );
  };
  /** A pause comes over the page as it is, is left, and nothing is left of it. */
  const comesAndGoes = async (page: TestPage, address: string, except: string[] = []) => {
    const before = await asItIs(page, except);
    await comes(address);
    await leave(page, address);
    await isAgain(page, before, except);
  };
  /** Has the page note when something came to it, and when a film ended. */
  const note = (page: TestPage) =>
    page.evaluate(() => {
      const noted: Noted = { hostAt: null, filmOver: null };
      Object.assign(document, { noted });
      new MutationObserver(() => {
        noted.hostAt ??= performance.now();
        noted.filmOver ??= document.querySelector('video')?.ended ?? null;
      }).observe(document.documentElement, { childList: true });
    });
  const noted = (page: TestPage) =>
    page.evaluate(() => (document as unknown as { noted: Noted }).noted);
  const frameTells = (page: TestPage, what: string) =>
    until(`the frame to tell ${what}`, () =>
      page.evaluate((what: string) => document.title === what, what),
    );

  describe('on pages that nobody here wrote', () => {
    it('an editor is left alone while the caret stands among its words', async () => {
      const address = 'http://editor.test/editor';
      const page = await visit(address);
      await page.evaluate(() => window.scrollTo(0, 200));
      await comesAndGoes(page, address);
      await page.evaluate(() => window.scrollTo(0, 0));
      await page.click('.cm-line');
      await note(page);
      await pauseWaits(harness);
      await page.type(
        'Twice a day the water comes back over the flats, and nobody is in its way. ',
      );
      expect((await noted(page)).hostAt).toBeNull();
    });

    it('a film is not cut into, and its end is a break', async () => {
      const address = 'http://film.test/film';
      const page = await visit(address);
      await page.click('.vjs-big-play-button');
      await until('it to play', () =>
        page.evaluate(() => (document.querySelector('video')?.currentTime ?? 0) > 0),
      );
      await note(page);
      await pauseWaits(harness);
      expect((await noted(page)).hostAt).toBeNull();
      await page.evaluate(() => {
        const film = document.querySelector('video');
        if (film) film.currentTime = film.duration - 0.3;
      });
      expect((await pauseShown(harness, address)).line).not.toBe('');
      expect((await noted(page)).filmOver).toBe(true);
      // video.js changes its own controls as time goes by.
      const before = await asItIs(page, ['html']);
      await leave(page, address);
      await isAgain(page, { ...before, focus: (await asItIs(page)).focus }, ['html']);
    });

    it('slides in full screen are left alone, and go on as they were', async () => {
      const address = 'http://slides.test/slides';
      const page = await visit(address);
      await page.click('.reveal');
      await page.press('f');
      const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
      await until('full screen', isFull);
      await note(page);
      await pauseWaits(harness);
      await page.press('ArrowRight');
      await until('the next slide', () =>
        page.evaluate(
          () =>
            location.hash !== '' ||
            Boolean(
              (window as unknown as { Reveal: { getIndices(): { h: number } } }).Reveal.getIndices()
                .h,
            ),
        ),
      );
      expect((await noted(page)).hostAt).toBeNull();
      await page.evaluate(() => document.exitFullscreen());
      await pauseShown(harness, address);
      await leave(page, address);
      // Escape would have brought its overview.
      expect(
        await page.evaluate(() => {
          const { Reveal } = window as unknown as {
            Reveal: { isOverview(): boolean; getIndices(): { h: number } };
          };
          return [Reveal.isOverview(), Reveal.getIndices().h];
        }),
      ).toEqual([false, 1]);
    });

    it("the page's own dialog stays open beneath, with its focus", async () => {
      const address = 'http://dialog.test/dialog';
      const page = await visit(address);
      await page.click('#name');
      await comesAndGoes(page, address);
    });

    describe.each(['/policy', '/sandbox'])(
      'a page that is shut off even from itself (%s), where no frame of ours can be had,',
      (path) => {
        const address = `http://shut.test${path}`;
        const isBare = async (page: TestPage) => {
          expect(await pauseOn(harness, address)).toBeNull();
          expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
        };
        it('gets the gentlest way, with nothing to read or to press in it', async () => {
          const page = await visit(address);
          await pass(harness, 60);
          await until('the light', async () => (await offerOf(harness))?.way === 'badge');
          await isBare(page);
        });

        it('is gone into without a breath before', async () => {
          await set(harness, 'chosenSites', [
            { site: 'shut.test', breath: true, shareMinutes: null },
          ]);
          const page = await visit(address);
          const ended = await until('it to be over', async () => (await endedPauses(harness))[0]);
          expect(ended).toMatchObject({ kind: 'entry', waitedMs: null });
          await isBare(page);
        });

        it('leaves a pause that was asked for to one page of our own', async () => {
          const page = await visit(address);
          await sendMessage(harness, { type: 'now' });
          expect(await ownPages(harness, 'still.html')).toBe(1);
          await isBare(page);
        });

        it('says nothing of somebody', async () => {
          const page = await visit(address);
          await sendMessage(harness, { type: 'with-somebody', minutes: 30 });
          await isBare(page);
        });
      },
    );

    it('an application that changes page beneath it keeps it, and its own new state', async () => {
      const address = 'http://app.test/app';
      const page = await visit(address);
      await comes(address);
      await page.evaluate(() => {
        history.pushState({}, '', '/app/two');
        document.body.replaceChildren('The second page');
      });
      await pauseShown(harness, address);
      await leave(page, address);
      expect(await page.evaluate(() => [location.pathname, document.body.textContent])).toEqual([
        '/app/two',
        'The second page',
      ]);
    });

    it('a frame set is waited in and drawn over', async () => {
      const address = 'http://frames.test/frames';
      const page = await visit(address);
      await until('its frame', () =>
        page.evaluate(
          () => !!document.querySelector('frame')?.contentDocument?.querySelector('main p'),
        ),
      );
      const before = await asItIs(page);
      await page.evaluate(() => {
        const inner = document.querySelector('frame')?.contentDocument;
        inner?.body.insertAdjacentHTML('afterbegin', '<textarea></textarea>');
        const area = inner?.querySelector('textarea');
        if (area) area.value = 'Dear Ada,';
      });
      await note(page);
      await pauseWaits(harness);
      await page.evaluate(() => {
        document.querySelector('frame')?.contentDocument?.querySelector('textarea')?.remove();
      });
      await pauseShown(harness, address);
      await leave(page, address);
      await isAgain(page, before);
    });

    it.each([
      ['text', 'page'],
      ['svg', 'badge'],
      ['pdf', name === 'chromium' ? 'page' : 'badge'],
    ])('a document of %s: %s', async (kind, way) => {
      const address = `http://${kind}.test/${kind}`;
      const page = await visit(address);
      await pass(harness, 60);
      await until('it to have come', async () => (await offerOf(harness))?.way === way);
      if (way === 'page') {
        await pauseShown(harness, address);
        await leave(page, address);
      } else {
        await until(
          'the light',
          async () => (await onToolbar(harness)) === message('pause_badge_title'),
        );
      }
      expect(await pauseOn(harness, address)).toBeNull();
    });

    it('a call in a frame of another site holds it back until it ends', async () => {
      const address = 'http://call.test/call';
      const page = await visit(address);
      await frameTells(page, 'live');
      await pass(harness, 60);
      await until('one to be due', async () => (await offerOf(harness)) !== null);
      await pass(harness, 120);
      expect((await offerOf(harness))?.way).toBe('asking');
      await page.evaluate(() => document.querySelector('iframe')?.remove());
      await pass(harness, 60);
      await pauseShown(harness, address);
    });

    it('what plays in a frame of another site stops for it, and goes on after', async () => {
      const address = 'http://embeds.test/embeds';
      const page = await visit(address);
      await frameTells(page, 'playing');
      await comes(address);
      await frameTells(page, 'pause');
      await leave(page, address);
      await frameTells(page, 'playing');
    });

    it('a page that was left and is come back to shows none', async () => {
      const address = 'http://first.test/app';
      const page = await visit(address);
      await comes(address);
      await page.goto('http://second.test/app');
      await until('the outcome', async () => (await offerOf(harness))?.way !== 'page');
      await page.evaluate(() => history.back()).catch(() => undefined);
      await until('the first page', () => page.evaluate(() => location.host === 'first.test'));
      expect(await pauseOn(harness, address)).toBeNull();
    });
  });

  describe('a hostile page', () => {
    const address = 'http://hostile.test/hostile';
    const hostile = async (mode = '') => {
      const page = await visit(`${address}${mode}`);
      await page.evaluate(() => {
        (window as unknown as Hostile).watching = true;
      });
      await pass(harness, 60);
      return page;
    };
    const seen = (page: TestPage) => page.evaluate(() => (window as unknown as Hostile).seen);

    it('learns nothing that is shown or pressed, and calls of ours reach nothing it has changed', async () => {
      const page = await hostile();
      await pauseStays(harness, page, address);
      await page.evaluate(() => {
        const host = document.documentElement.lastElementChild;
        if (host) (window as unknown as Hostile).look(host);
      });
      await page.press('Tab', 'a', 'Tab', 'Shift+Tab');
      expect((await pauseShown(harness, address)).level).toBe('screen');
      await leave(page, address);
      const { called, heard, nodes, read } = await seen(page);
      expect(called).toEqual([]);
      expect(heard.filter((type) => !/^focus(?:in|out)$/.test(type))).toEqual([]);
      expect(new Set(nodes)).toEqual(new Set(['div']));
      const words = ['pause_breath_in', 'pause_title', 'pause_leave_hint'].map((key) =>
        message(key),
      );
      const told =
        /attached|true$|frames [1-9]|animation (?:veil|pause|sheet|light|wave|halo|words|choices|frame)/;
      // Firefox's search answers a page that guesses words, in every frame; they are none of the person's.
      const guessed = name === 'firefox' ? /^found / : /^found .* false$/;
      expect(
        read.filter(
          (line) =>
            !guessed.test(line) && (told.test(line) || words.some((each) => line.includes(each))),
        ),
      ).toEqual([]);
      expect(read).toContain('null');
    });

    it('that swallows every click is left with one all the same', async () => {
      const page = await hostile();
      await breatheBy(page, address);
      await leave(page, address);
      expect((await seen(page)).heard.filter((type) => /click|mouse|pointerd/.test(type))).toEqual(
        [],
      );
    });

    it.each(['?removes', '?hides', '?focus'])(
      'that takes it away or fights for the focus (%s) gets the gentlest way',
      async (mode) => {
        const page = await hostile(mode);
        await until('the gentlest way', async () => (await offerOf(harness))?.way === 'badge');
        expect(await pauseOn(harness, address)).toBeNull();
        expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
      },
    );

    it.each(['?popover', '?shadow', '?before', '?picture', '?moves'])(
      'that lays something over it (%s) has none of its buttons pressed, and gets the gentlest way',
      async (mode) => {
        const page = await hostile(mode);
        let pressed = 0;
        let sinceMs: number | null = null;
        const last = await until('the end of it', async () => {
          const offer = await offerOf(harness);
          if (offer?.way !== 'asking' && offer?.way !== 'waiting' && offer?.way !== 'page') {
            return { way: offer?.way };
          }
          const shown = await pauseOn(harness, address);
          if (shown) sinceMs ??= Date.now();
          // Before, a press sends it away and presses nothing.
          if (Date.now() - (sinceMs ?? Date.now()) <= ON_ITS_WAY_MS) return false;
          const button = shown?.buttons[pressed % (shown.buttons.length || 1)];
          if (button) await page.clickAt(button.x, button.y);
          if (button) pressed += 1;
          return false;
        });
        // Had a button been pressed, it would be over.
        expect(last).toEqual({ way: 'badge' });
      },
    );

    it('that takes the focus once does not have it, and the buttons act as before', async () => {
      const page = await hostile();
      await pauseShown(harness, address);
      await pauseSeen(harness, address);
      await page.evaluate(() => {
        window.focus();
        document.querySelector('input')?.focus();
      });
      await pressInPause(harness, page, address, message('pause_back'));
      await pauseGone(harness, address);
      await until('the outcome', async () => (await endedPauses(harness))[0]?.outcome === 'left');
    });

    it.each(['?inert', '?covers', '?styles'])(
      'that would shut the person in (%s) does not',
      async (mode) => {
        const page = await hostile(mode);
        if (mode === '?covers') {
          await until('it to be over what covers it', () =>
            page.evaluate(
              () =>
                document.querySelector('dialog')?.matches(':modal') &&
                document.activeElement === document.documentElement.lastElementChild,
            ),
          );
        }
        const { buttons } = await pauseShown(harness, address);
        const size = await page.evaluate(() => [window.innerWidth, window.innerHeight]);
        for (const { x, y } of buttons) {
          expect(x > 0 && x < (size[0] ?? 0) && y > 0 && y < (size[1] ?? 0)).toBe(true);
        }
        // A button of it does what it says, though it has had to rise once more.
        await pressInPause(harness, page, address, message('pause_back'));
        await pauseGone(harness, address);
      },
    );
  });

  describe('at each level', () => {
    it.each(['screen', 'card', 'whisper'] as const)(
      '%s: nothing that axe objects to',
      async (level) => {
        await set(harness, 'level', level);
        const address = `http://${level}.test/app`;
        const page = await visit(address);
        await watchOurWorld(harness, address);
        // Before it comes: the glow is there for nine seconds.
        await page.evaluate((source: string) => {
          Object.assign(window, { axeSource: source });
          // biome-ignore lint/security/noGlobalEval: axe is a test's own tool.
          window.eval(source);
        }, AXE);
        await pass(harness, 60);
        const shown = await pauseShown(harness, address);
        expect(shown.level).toBe(level === 'whisper' ? 'edge' : level);
        const violations = await page.evaluate(async () => {
          const root = document.documentElement.lastElementChild?.shadowRoot;
          const inside = root?.querySelector('iframe')?.contentWindow ?? window;
          // biome-ignore lint/suspicious/noExplicitAny: axe has no types here.
          const world = inside as any;
          if (!world.axe) world.eval((window as unknown as { axeSource: string }).axeSource);
          // What is half there has half of its contrast; the glow comes and goes by the same animation.
          const comesIn =
            inside === window
              ? []
              : [...(root?.getAnimations() ?? []), ...inside.document.getAnimations()];
          for (const each of comesIn) {
            if (each.effect?.getComputedTiming().iterations === 1) each.finish();
          }
          const { violations, passes } = await world.axe.run(
            inside === window
              ? { include: [{ fromShadowDom: ['html > div', '.edge'] }] }
              : inside.document,
            // A page's own title and landmarks are not the pause's.
            { rules: { 'document-title': { enabled: false } } },
          );
          return [
            passes.length > 0,
            violations.map((each: { id: string; nodes: { html: string }[] }) => [
              each.id,
              each.nodes.map(({ html }) => html),
            ]),
          ];
        });
        expect(violations).toEqual([true, []]);
      },
    );

    it.each([
      ['dark', '/dark', false],
      ['light', '/app', true],
    ])('it is %s over a page that is so, whatever the system is', async (scheme, path, dark) => {
      const address = `http://${scheme}.test${path}`;
      const page = await visit(address);
      // Firefox takes it from what it was started with: one of the two is other than its system.
      if (name === 'chromium') await page.emulate({ dark });
      await comes(address);
      expect((await pauseShown(harness, address)).scheme).toBe(scheme);
      await leave(page, address);
      if (name === 'chromium') await page.emulate({ dark: false });
    });

    it.each([
      ['the line has been read', async () => undefined],
      ['a key is pressed', (page: TestPage) => page.press('Shift')],
      ['the pointer moves', (page: TestPage) => page.move({ x: 300, y: 300 })],
    ])('what one may choose comes when %s', async (_, happens) => {
      const address = 'http://slow.test/app';
      const page = await visit(address);
      await comes(address);
      await happens(page);
      await until('the choices', async () => (await pauseShown(harness, address)).offers);
      await pressInPause(harness, page, address, message('pause_other'));
      await until('what waits behind the door', async () =>
        (await pauseShown(harness, address)).buttons.some(
          ({ label }) => label === message('pause_reason_busy'),
        ),
      );
      await pressInPause(harness, page, address, message('pause_reason_busy'));
      await pauseGone(harness, address);
    });

    it('a card does not stand over what is typed in', async () => {
      await set(harness, 'level', 'card');
      const address = 'http://chat.test/chat';
      const page = await visit(address);
      await comes(address);
      const middle = await page.evaluate(() => [innerWidth / 2, innerHeight / 2]);
      const { buttons } = await pauseShown(harness, address);
      expect(buttons.length).toBe(3);
      for (const { x, y } of buttons) {
        expect(x < (middle[0] ?? 0) || y < (middle[1] ?? 0)).toBe(true);
      }
    });

    it('a screen reader is told what it is and how to leave, and of nothing beneath', async () => {
      const address = 'http://aloud.test/app';
      const page = await visit(address);
      await comes(address);
      // Firefox begins to tell when it is first asked, and tells of a frame last.
      const told = await until('it to be told', async () => {
        const all = await page.readAloud();
        const isWhole =
          all.some((each) => each.startsWith('dialog: ')) &&
          all.filter((each) => each.startsWith('button: ')).length >= 5;
        return isWhole && all;
      });
      const dialogs = told.filter((each) => each.startsWith('dialog: '));
      expect(dialogs).toHaveLength(1);
      const { name: question } = await pauseShown(harness, address);
      expect(question).not.toBe(message('pause_title'));
      expect(dialogs[0]).toContain(question);
      expect(dialogs[0]).toContain(message('pause_leave_hint'));
      expect(told.filter((each) => each.startsWith('button: '))).toEqual([
        `button: ${message('pause_step_away')}`,
        `button: ${message('pause_breathe')}`,
        `button: ${message('pause_later')}`,
        `button: ${message('pause_other')}`,
        `button: ${message('pause_back')}`,
      ]);
      expect(told.join()).not.toContain('Twice a day');
      await leave(page, address);
      await until('the page to be told again', async () =>
        (await page.readAloud()).join().includes('Twice a day'),
      );
    });

    it('the screen can be used by keyboard alone, and leaves nothing behind', async () => {
      const address = 'http://keys.test/app';
      const page = await visit(address);
      await watchOurWorld(harness, address);
      await comes(address);
      await page.press('Tab', 'Tab', 'Enter');
      await until(
        'the breath',
        async () => (await pauseOn(harness, address))?.name === message('pause_breath_in'),
      );
      await page.press('Tab', 'Enter');
      await pauseGone(harness, address);
      const { left, ever } = await listenersOf(harness, address);
      expect(left).toEqual([]);
      expect(ever).toBeGreaterThan(10);
    });

    it.each([
      ['an empty field', '#field', ['Escape false']],
      ['an empty editor', '#editor', ['Escape false']],
      ['a button', '#button', ['Escape false']],
      ['nothing of the page', 'h1', []],
    ])(
      'a card takes no focus, and Escape leaves it, and is taken from %s never',
      async (_, at, heard) => {
        await set(harness, 'level', 'card');
        const address = 'http://written.test/';
        const page = await visit(address);
        await page.click(at);
        const focus = () => page.evaluate(() => document.activeElement?.id);
        const before = await focus();
        await comes(address);
        expect(await focus()).toBe(before);
        await page.evaluate(() => {
          const heard: string[] = [];
          Object.assign(window, { heard });
          document.addEventListener('keydown', ({ key, defaultPrevented }) =>
            heard.push(`${key} ${defaultPrevented}`),
          );
        });
        await page.press('Escape');
        await pauseGone(harness, address);
        expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual(
          heard,
        );
      },
    );

    it.each(['screen', 'card'] as const)(
      '%s: it can be left by the pointer, and the page has the focus again',
      async (level) => {
        await set(harness, 'level', level);
        const address = 'http://pointer.test/app';
        const page = await visit(address);
        await comes(address);
        const way = message(level === 'card' ? 'pause_card_close' : 'pause_back');
        await pressInPause(harness, page, address, way);
        await pauseGone(harness, address);
        await until('the focus', () => page.evaluate(() => document.hasFocus()));
        await until('the outcome', async () => (await endedPauses(harness))[0]?.outcome === 'left');
      },
    );

    it('left with Escape, the page has the focus again though nothing in it had it', async () => {
      const address = 'http://bare.test/app';
      const page = await visit(address);
      await comes(address);
      await leave(page, address);
      await until('the focus', () => page.evaluate(() => document.hasFocus()));
    });

    it('before a site it can be gone past by the pointer, from its first breath on', async () => {
      await set(harness, 'chosenSites', [{ site: 'past.test', breath: true, shareMinutes: null }]);
      const address = 'http://past.test/app';
      const page = await visit(address);
      expect(breathes(await pauseShown(harness, address))).toBe(true);
      await pressInPause(harness, page, address, message('pause_entry_past'));
      await pauseGone(harness, address);
    });

    it('in the smallest window the first view holds the way back, in every state', async () => {
      const address = 'http://small.test/app';
      const page = await visit(address);
      await page.resize(320, 256);
      /** The next comes on arriving; after keys hands rest half a minute. */
      const comesAgain = async () => {
        await page.goto(address);
        await attentionOn(harness, address);
        await pass(harness, 60);
        await comes(address);
      };
      const wayBack = async () => {
        const { buttons } = await pauseShown(harness, address);
        const back = buttons.find(({ label }) => label === message('pause_back'));
        if (!back) throw new Error('no way back');
        const { x, y, width, height } = back;
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
        expect([x - width / 2 >= 0, x + width / 2 <= 320]).toEqual([true, true]);
        expect([y - height / 2 >= 0, y + height / 2 <= 256]).toEqual([true, true]);
      };
      await comes(address);
      await wayBack();
      await breatheBy(page, address);
      await wayBack();
      await leave(page, address);
      await comesAgain();
      await page.press('Tab', 'Enter');
      await until('it to be dimmed', async () =>
        (await pauseOn(harness, address))?.text.includes(message('pause_away_title')),
      );
      await wayBack();
      await page.press('Tab', 'Enter');
      await pauseGone(harness, address);
      await set(harness, 'level', 'card');
      await comesAgain();
      const { buttons } = await pauseShown(harness, address);
      const close = buttons.find(({ label }) => label === message('pause_card_close'));
      expect(close && close.y + close.height / 2 <= 256 && close.y - close.height / 2 >= 0).toBe(
        true,
      );
    });

    it('a card can be used by keyboard alone', async () => {
      await set(harness, 'level', 'card');
      const address = 'http://cards.test/';
      const page = await visit(address);
      await page.click('#field');
      await note(page);
      await comes(address);
      // A press in the page in its first moment would send it away.
      await pauseStays(harness, page, address);
      await page.click('#button');
      await page.press('Tab', 'Enter');
      await until('it to grow', async () => (await pauseOn(harness, address))?.level === 'screen');
      expect((await pauseOn(harness, address))?.text).toContain(message('pause_away_title'));
      await page.press('Escape');
      await pauseGone(harness, address);
    });
  });

  // Firefox ends our scripts with it: there an update waits until pages are free of them.
  it.skipIf(name === 'firefox')('an update beneath it takes nothing from the person', () =>
    // Nothing can be asked of an extension that has ended, so this browser is for nothing else.
    withBrowser(name, settings, async (harness) => {
      const address = 'http://updated.test/';
      const page = await harness.open(address);
      await attentionOn(harness, address);
      await pass(harness, 60);
      await pauseShown(harness, address);
      await harness.control.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
      await until('the extension to be another', () =>
        harness.control.evaluate(() => false).catch(() => true),
      );
      await page.press('Escape');
      await until('the page to be as it was', () =>
        page.evaluate(() => document.documentElement.children.length === 2),
      );
    }),
  );
});
