/**
 * The pause over a page. Injected when a pause is due and not before; it waits there for a break,
 * shows, and goes. It needs nothing of the extension to be left, so it can be left even after the
 * extension was updated beneath it.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PauseDoor, PausePayload } from '@/utils/platform/browser/page-pause';
import { askElsewhere, sendMessage } from '@/utils/platform/browser/send-message';
import { type Media, pauseMedia } from './media';
import { guardOf } from './page-guards';
import {
  type Drawn,
  drawCard,
  drawEdge,
  drawScreen,
  type PauseAnswers,
  type PauseView,
} from './view';
import { waitForBreak } from './wait-for-break';

/** The one pause that this page waits for or shows. */
interface Present {
  id: string;
  state: 'waiting' | 'shown' | 'away';
  /** As what it is shown. */
  as?: 'screen' | 'card';
  /** Takes everything of it off the page. */
  end: () => void;
}

export default defineUnlistedScript(() => {
  if (globalThis.deepKindnessPause) return; // Injected before on this page: harmless.

  let present: Present | null = null;
  /** "You are with somebody" is said once on a page. */
  let met = false;

  /** The background may be gone after an update; leaving must work all the same. */
  const say = (message: Parameters<typeof sendMessage>[0]) => {
    try {
      void sendMessage(message).catch(() => undefined);
    } catch {
      // The extension this script came from is no more: nobody to tell, and nothing lost.
    }
  };

  const clear = () => {
    present?.end();
    present = null;
    window.removeEventListener('pagehide', onGone);
  };

  const onGone = () => {
    const gone = present;
    clear();
    globalThis.deepKindnessGiven = undefined;
    if (gone?.state === 'shown') say({ type: 'gone', id: gone.id });
    if (gone?.state === 'away') say({ type: 'returned' });
  };

  /** The gentlest way is left: a glow at the edge, and the toolbar button. */
  const whisper = (payload: PausePayload) => {
    clear();
    const drawn = drawEdge(payload, () => {
      if (present?.id === payload.id) present = null;
    });
    if (drawn) present = { id: payload.id, state: 'waiting', end: drawn.remove };
    say({ type: 'whisper', id: payload.id });
  };

  const answersTo = (payload: PausePayload): PauseAnswers => {
    const { id } = payload;
    return {
      ended(outcome, reason) {
        clear();
        say({ type: 'outcome', id, outcome, ...(reason ? { reason } : {}) });
      },
      entered(minutes) {
        clear();
        say({ type: 'enter', id, minutes });
      },
      asked(answer) {
        clear();
        say({ type: 'rhythm', id, answer });
      },
      steppedAway() {
        if (present) present.state = 'away';
        say({ type: 'outcome', id, outcome: 'stepped-away' });
      },
      back() {
        clear();
        say({ type: 'returned' });
      },
      lost() {
        clear();
        if (payload.kind !== 'entry') say({ type: 'whisper', id });
        else say({ type: 'outcome', id, outcome: 'unseen' });
      },
    };
  };

  /**
   * Whether the page lets it be drawn.
   * @param restedMs for how long hands had rested when its break came; null where it waited for none
   */
  const show = (payload: PausePayload, restedMs: number | null): boolean => {
    const answers = answersTo(payload);
    if (restedMs !== null) {
      answers.mistaken = () => {
        clear();
        say({ type: 'mistaken', id: payload.id });
        window.addEventListener('pagehide', onGone);
        wait({ ...payload, arrived: false }, restedMs);
      };
    }
    const drawn: Drawn | null =
      payload.level === 'card'
        ? drawCard(payload, answers, (begin) => {
            present?.end();
            show({ ...payload, level: 'screen', begin }, null);
          })
        : drawScreen(payload, answers);
    if (!drawn) {
      // Who asked for one gets it at once on a page of our own.
      if (payload.kind === 'now' && !payload.begin) clear();
      else answers.lost();
      return false;
    }
    // What plays beside a card goes on; a screen is for looking up.
    const media: Media | null = drawn.whole ? pauseMedia() : null;
    const as = drawn.whole ? 'screen' : 'card';
    present = {
      id: payload.id,
      state: payload.begin === 'away' ? 'away' : 'shown',
      as,
      end: () => {
        drawn.remove();
        media?.resume();
      },
    };
    if (!payload.begin) say({ type: 'shown', id: payload.id, level: as });
    return true;
  };

  /** @param mistakenMs it came after so many milliseconds of rest, and was in the way */
  const wait = (payload: PausePayload, mistakenMs = 0) => {
    const elsewhere = () =>
      askElsewhere().catch(() => {
        // Nobody answers: the extension was updated beneath this page, or will offer it anew.
        clear();
        return null;
      });
    const waiting = waitForBreak({ ...payload, mistakenMs, elsewhere }, (how, restedMs) => {
      if (how === 'patience' || payload.level === 'whisper') whisper(payload);
      else show(payload, restedMs);
    });
    present = { id: payload.id, state: 'waiting', end: waiting.stop };
  };

  const door: PauseDoor & PauseView = {
    drawScreen,
    drawCard,
    drawEdge,
    offer(payload) {
      // Offered twice it is there already; only who asks for one that waits, or for more than a card,
      // gets another. Drawn anew, it would begin again under the hand that is about to press.
      if (present?.id === payload.id && (payload.kind !== 'now' || present.as === 'screen')) {
        const { state, as } = present;
        if (state === 'shown' && as) say({ type: 'shown', id: payload.id, level: as });
        return true;
      }
      if (location.href === 'about:blank') return false;
      clear();
      window.addEventListener('pagehide', onGone);
      if (payload.kind === 'now') return show(payload, null);
      if (payload.kind === 'entry') {
        // Whoever types here, or shows it to others, is inside already.
        if (guardOf()) say({ type: 'outcome', id: payload.id, outcome: 'unseen' });
        else show(payload, null);
      } else wait(payload);
      return true;
    },
    meet(payload) {
      if (location.href === 'about:blank') return false;
      if (met || present || guardOf()) return true;
      const past = () => {
        met = true;
        clear();
      };
      const answers = { ...answersTo(payload), ended: past, lost: past };
      const drawn = drawScreen(payload, answers);
      if (!drawn) return true;
      const media = pauseMedia();
      const over = setTimeout(past, Math.min(payload.patienceMs, 2 ** 31 - 1));
      present = {
        id: payload.id,
        state: 'waiting',
        end: () => {
          clearTimeout(over);
          drawn.remove();
          media.resume();
        },
      };
      window.addEventListener('pagehide', onGone);
      return true;
    },
    remove(id) {
      // A page stepped away from stays dimmed until the person is back.
      if (id === null || (present?.id === id && present.state !== 'away')) clear();
    },
  };
  globalThis.deepKindnessPause = door;
});
