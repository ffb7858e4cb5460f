/**
 * Where a pause goes: over the page, else as a notification, else as a badge on the toolbar button.
 * Each rung needs something found out about the browser, and some of that has a cost (a script in
 * every frame of a tab) or an effect (a notification that stands there). So the ladder is asked
 * again after each answer, and nothing is tried that a rung above has made needless.
 */
import { PAUSE_KIND_RULES, type PauseKind } from './pause';

/** What was found out so far; what is not there was not asked. */
export interface Found {
  /** Whether the person is in a call, or shows a screen to others. */
  inCall?: boolean;
  /** Whether pages may be drawn over without a click of the person's. */
  mayDraw?: boolean;
  /** Whether the page of its tab took it. */
  onPage?: boolean;
  /** Of the tab's window; the browser tells them without a script in the page. */
  surroundings?: { fullScreen: boolean; audible: boolean };
  /** Whether a notification was allowed and shown. */
  notified?: boolean;
}

/**
 * Where it ends. `shown`: the page draws it at once; `waiting`: the page waits for a break with it;
 * `later`: the next look tries again; `take-back`: the same, and no page goes on waiting with it;
 * `unseen`: this one is over; `own-page`: on a page of the extension.
 */
export type Destination =
  | 'shown'
  | 'waiting'
  | 'notification'
  | 'badge'
  | 'own-page'
  | 'later'
  | 'take-back'
  | 'unseen';

export type Rung = { find: keyof Found } | { end: Destination };

const find = (what: keyof Found): Rung => ({ find: what });
const end = (where: Destination): Rung => ({ end: where });

/**
 * What to find out next, or where the pause ends.
 *
 * @param pause `patient`: it may wait for its tab's next page
 */
export function nextRung(
  { kind, patient }: { kind: PauseKind; patient: boolean },
  { inCall, mayDraw, onPage, surroundings, notified }: Found,
): Rung {
  // Who asks for a pause gets one, in a call too. A click or a key also lets it be drawn without
  // access to the site.
  const isAsked = kind === 'now';
  if (!isAsked) {
    if (inCall === undefined) return find('inCall');
    // It may have waited in the page since before the call.
    if (inCall) return end(kind === 'entry' ? 'unseen' : 'take-back');
    if (mayDraw === undefined) return find('mayDraw');
  }
  if (isAsked || mayDraw) {
    if (onPage === undefined) return find('onPage');
    if (onPage) return end(PAUSE_KIND_RULES[kind].atOnce ? 'shown' : 'waiting');
    // An empty tab, or a page of the browser's own: the next page may be another.
    if (patient) return end('later');
  }
  if (isAsked) return end('own-page');
  // A pause on the way into a site has no meaning anywhere else.
  if (kind === 'entry') return end('unseen');
  // No page tells what goes on here; what the browser tells has to do.
  if (surroundings === undefined) return find('surroundings');
  if (surroundings.fullScreen) return end('later');
  // Something plays: nothing may make a sound or lie over it.
  if (surroundings.audible) return end('badge');
  if (notified === undefined) return find('notified');
  return end(notified ? 'notification' : 'badge');
}
