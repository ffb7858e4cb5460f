/**
 * Drawing a pause over a page. The script goes in at the moment it is shown and not before; its
 * words are handed to it there, in a world of its own that the page can't read.
 */
import { browser } from 'wxt/browser';
import type { PauseKind } from '@/utils/presence/pause';
import { covers } from '@/utils/presence/site-pattern';
import type { Accent, Level } from '@/utils/settings/settings';
import { runInPage } from './page-script';

/** Messages that a pause may say; a script in a page can't look them up itself. */
export const PAUSE_WORDS = [
  'pause_title',
  'pause_step_away',
  'pause_breathe',
  'pause_later',
  'pause_other',
  'pause_later_because',
  'pause_reason_busy',
  'pause_reason_somebody',
  'pause_reason_time',
  'pause_wrote',
  'pause_leave_hint',
  'pause_card_hint',
  'pause_card_close',
  'pause_breath_in',
  'pause_breath_out',
  'pause_breath_done',
  'pause_away_title',
  'pause_back',
  'pause_entry_title',
  'pause_entry_question',
  'pause_entry_5',
  'pause_entry_15',
  'pause_entry_visit',
  'pause_entry_back',
  'pause_entry_hint',
  'pause_entry_past',
  'pause_visit_over',
  'pause_share_used',
  'pause_more',
  'pause_stay',
  'pause_asks',
  'pause_rarer',
  'pause_keep',
  'pause_not_today',
  'pause_with_title',
  'pause_with_line',
  'pause_with_past',
  'pause_with_hint',
] as const;
export type PauseWordKey = (typeof PAUSE_WORDS)[number];

export interface PausePayload {
  /** Names this pause in the answer. */
  id: string;
  /** `meet`: "You are with somebody". */
  kind: PauseKind | 'meet';
  level: Level;
  /** It asks whether the rhythm should change. */
  asks: boolean;
  /** The page is new to the person, which is a break in itself. */
  arrived: boolean;
  /** How long a break is waited for; of `meet`, how long it lasts. In milliseconds. */
  patienceMs: number;
  /** How long the person's hours go on, in milliseconds; nothing comes by itself after them. */
  hoursMs: number;
  /** The line to dwell on, and what stands before it; that may be empty. */
  line: string;
  lead: string;
  /** The line asks whether one remembers, and the popup shows what. */
  opens: boolean;
  /** How long "Take a breath" goes on, in milliseconds. */
  breathMs: number;
  /** BCP 47 tag and direction of the words. */
  language: string;
  direction: 'ltr' | 'rtl';
  accent: Accent;
  words: Readonly<Record<PauseWordKey, string>>;
  /** A card that was pressed goes on as a screen, from there. */
  begin?: 'breath' | 'away';
}

/** What the injected script leaves in its own world; see entrypoints/pause. */
export interface PauseDoor {
  /**
   * Waits for a break and shows the pause; the same one a second time changes nothing. Returns
   * whether this is a page at all: a tab is empty for a moment before its first one.
   */
  offer(payload: PausePayload): boolean;
  /** "You are with somebody", once on a page. */
  meet(payload: PausePayload): boolean;
  /** Takes this one off the page; null takes off whatever is there. */
  remove(id: string | null): void;
}

declare global {
  var deepKindnessPause: PauseDoor | undefined;
  /** Gives a pause's frame the face of its words; see entrypoints/words. */
  var deepKindnessWords: ((inside: Window & typeof globalThis) => void) | undefined;
  /** Ids of the pauses that this document was given; another document knows none of them. */
  var deepKindnessGiven: string[] | undefined;
}

/** executeScript can hang for ever on a page that never finishes loading; a slow computer is slow. */
const PATIENCE_MS = 5_000;
/** So many pages following each other at once are not read by anybody. */
const MOST_TRIES = 3;
const patience = () => new Promise<void>((done) => setTimeout(done, PATIENCE_MS));

/**
 * Resolves to whether the page admits a pause; what becomes of it there comes as a message.
 *
 * @param site the chosen site it is about; a breath before that is drawn over no other
 */
export async function offerOnPage(
  tabId: number,
  payload: PausePayload,
  site: string | null = null,
): Promise<boolean> {
  const offered = (async () => {
    const target = { tabId };
    const isOnSite = async () =>
      payload.kind !== 'entry' ||
      site === null ||
      covers(site, (await browser.tabs.get(tabId)).url);
    if (!(await isOnSite())) return false;
    const give = async () => {
      if (payload.level !== 'whisper') {
        // Never waited for: a pause is not later for how its words look.
        void runInPage({ target, files: ['/words.js'] }).catch(() => undefined);
      }
      await runInPage({ target, files: ['/pause.js'] });
      const [answer] = await runInPage({
        target,
        func: (given: PausePayload) => {
          if (given.kind === 'meet') return globalThis.deepKindnessPause?.meet(given);
          const taken = globalThis.deepKindnessPause?.offer(given);
          if (taken) {
            globalThis.deepKindnessGiven = [...(globalThis.deepKindnessGiven ?? []), given.id];
          }
          return taken;
        },
        args: [payload],
      });
      return answer?.result as boolean | undefined;
    };
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const taken = await give().catch(async (error) => {
        if (await isLoading(tabId)) return undefined;
        throw error;
      });
      if (taken && !(await isOnSite())) {
        await takePauseFromPage(tabId, payload.id);
        return false;
      }
      if (typeof taken === 'boolean') return taken;
      // The tab went on to another page meanwhile.
    }
    return false;
  })();
  // Browser pages, the stores and a tab that closed meanwhile admit no script.
  const answered = offered.catch(() => false);
  const answer = await Promise.race([answered, patience()]);
  if (answer !== undefined) return answer;
  // It came another way by now; what the page draws later goes at once.
  void answered.then((late) => (late ? takePauseFromPage(tabId, payload.id) : undefined));
  return false;
}

const isLoading = async (tabId: number): Promise<boolean> =>
  (await browser.tabs.get(tabId)).status === 'loading';

/**
 * Whether a tab holds another page than the one that was given a pause; null for any pause. False
 * where no script can tell.
 */
export async function isOnOtherPage(tabId: number, id: string | null): Promise<boolean> {
  const looked = (async () => {
    const [answer] = await runInPage({
      target: { tabId },
      func: (asked: string | null) => {
        const given = globalThis.deepKindnessGiven;
        return asked === null ? given === undefined : given?.includes(asked) !== true;
      },
      args: [id],
    });
    return answer?.result === true;
  })();
  return (await Promise.race([looked.catch(() => false), patience()])) ?? false;
}

/** Harmless where nothing is shown, or no script is admitted. */
export async function takePauseFromPage(tabId: number, id: string | null): Promise<void> {
  const removed = runInPage({
    target: { tabId },
    func: (given: string | null) => globalThis.deepKindnessPause?.remove(given),
    args: [id],
  }).catch(() => undefined);
  await Promise.race([removed, patience()]);
}

/** Takes one, or whatever there is, off every page; a page without any is left alone. */
export async function takePauseFromPages(id: string | null): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id: tabId }) => tabId && takePauseFromPage(tabId, id)));
}
