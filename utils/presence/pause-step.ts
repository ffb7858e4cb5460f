/**
 * The pauses' part of a step of the watch: ends what is over, offers what is due, and lets a pause
 * that nobody has seen go along with the person. Pure; the shell stores the result before it
 * carries out the effects.
 */

import type { Settings } from '@/utils/settings/settings';
import { MINUTE_MS } from '@/utils/shared/time';
import type { Attention } from './attention';
import { bellRang } from './bell';
import type { ClockReading } from './clock-reading';
import type { Effect, WatchEvent } from './events';
import {
  isUnseen,
  LATER_MS,
  levelOf,
  mayPauseNow,
  msUntilDue,
  NO_PAUSE,
  type Offer,
  PASSED_ASKS,
  PAUSE_KIND_RULES,
  type PauseKind,
  type PauseState,
  SOON_MS,
  UNANSWERED_MS,
} from './pause';
import type { LaterReason, PauseOutcome, PauseRecord } from './pause-record';
import { countVisits, enter, isShareUsed, visitDue } from './visits';

/**
 * How long a pause waits for a new tab's first page, in milliseconds. Chosen: a slow server's
 * answer.
 */
const FIRST_PAGE_MS = 10_000;
/**
 * A breath that goes with its page so soon, in milliseconds, was not the person's doing: the site
 * sent them on, or replaced its page. Chosen: shorter than the breath itself.
 */
const SENT_ON_MS = 5_000;

/** What the watch knows at this step. */
export interface Circumstances {
  event: WatchEvent;
  /** What had the attention until now, and what has it from now on. */
  before: Attention | null;
  attention: Attention | null;
  /** Attentive milliseconds of the present stretch; null where there is none. */
  attentiveMs: number | null;
  stretchEnded: boolean;
  /** Attentive milliseconds since the last step; less than none where some were taken back. */
  spentMs: number;
  /** The watch's own time. */
  ownMs: number;
  /** Steps taken. */
  step: number;
  /** When the world was looked at before, epoch milliseconds. */
  sinceMs: number;
  now: ClockReading;
  settings: Settings;
}

/** The pauses' state after a step, and what the shell is to do. */
export function stepPause(
  before: PauseState,
  circumstances: Circumstances,
): { pause: PauseState; effects: Effect[] } {
  const { attention, attentiveMs, stretchEnded, sinceMs, now, settings, event } = circumstances;
  const effects: Effect[] = [];
  let pause = passTime(before, circumstances, effects);
  pause = applyAnswer(pause, circumstances);

  const free = mayPauseNow(pause, now.wallMs, settings);
  if (pause.offer) {
    pause = keepOrDrop(pause, pause.offer, free, circumstances, effects);
  }
  if (stretchEnded) pause = { ...pause, fromMs: 0, waitMs: null, notBeforeMs: 0 };
  if (attention && pause.withSomebodyUntilMs !== null) {
    effects.push({ type: 'meet', tabId: attention.tabId, untilMs: pause.withSomebodyUntilMs });
  }
  if (!attention) return { pause, effects };

  const arriving = attention.chosen !== null && isArriving(before, attention, circumstances);
  let kind: PauseKind | null = null;
  if (event.type === 'now') kind = 'now';
  else if (!pause.offer && free) {
    kind = visitDue(pause.visits, attention.chosen, arriving, settings);
    if (!kind && !attention.excepted && attentiveMs !== null) {
      if (msUntilDue(pause, attentiveMs, settings) === 0) kind = 'rhythm';
      else if (circumstances.before && bellRang(settings.bell, sinceMs, now.wallMs)) kind = 'bell';
    }
  }
  // Where nobody may be asked now, nobody is asked in the midst of the visit either.
  if (arriving && kind !== 'entry' && pause.offer?.kind !== 'entry') {
    const visit = attention.chosen !== null && pause.visits[attention.chosen];
    if (visit && !visit.inside) {
      pause = { ...pause, visits: enter(pause.visits, attention.chosen as string, null) };
    }
  }
  if (kind && !pause.offer) pause = offerPause(pause, kind, attention, circumstances, effects);
  return { pause, effects };
}

/** Whether the person comes to a chosen site, or to another page of it. */
function isArriving(
  { offer }: PauseState,
  { chosen, tabId }: Attention,
  { before, event }: Circumstances,
): boolean {
  if (before?.chosen !== chosen || before.tabId !== tabId) return true;
  return event.type === 'gone' && offer?.id === event.id && offer.kind === 'entry';
}

/** Counts visits and ends holds as time goes on. */
function passTime(before: PauseState, circumstances: Circumstances, effects: Effect[]): PauseState {
  const { event, before: was, attention, spentMs, now, settings } = circumstances;
  const spent = was?.chosen ? { site: was.chosen, ms: spentMs } : null;
  let { heldUntilMs, withSomebodyUntilMs } = before;
  if (event.type === 'hold') heldUntilMs = event.untilMs;
  if (event.type === 'with-somebody') withSomebodyUntilMs = event.untilMs;
  if (heldUntilMs !== null && now.wallMs >= heldUntilMs) heldUntilMs = null;
  if (withSomebodyUntilMs !== null && now.wallMs >= withSomebodyUntilMs) withSomebodyUntilMs = null;
  if (before.withSomebodyUntilMs !== null && withSomebodyUntilMs === null) {
    effects.push({ type: 'unmeet' });
  }
  const present = attention?.chosen ?? null;
  return {
    ...before,
    heldUntilMs,
    withSomebodyUntilMs,
    visits: countVisits(before.visits, spent, present, now.wallMs, settings),
  };
}

/**
 * Applies an answer to the present pause; one for another pause, late or doubled, changes nothing.
 */
function applyAnswer(pause: PauseState, circumstances: Circumstances): PauseState {
  const { event } = circumstances;
  const { offer } = pause;
  if (!offer) return pause;
  switch (event.type) {
    case 'tab-gone':
      return offer.way === 'page' && offer.tabId === event.tabId
        ? endWithPage(pause, offer, circumstances)
        : pause;
    case 'gone': {
      if (offer.id !== event.id || offer.way !== 'page') return pause;
      const cameAgoMs = circumstances.ownMs - (offer.cameOwnMs ?? 0);
      const onSite = circumstances.attention?.chosen === offer.site;
      return offer.kind === 'entry' && onSite && cameAgoMs < SENT_ON_MS
        ? { ...pause, offer: { ...offer, way: 'asking' } }
        : endWithPage(pause, offer, circumstances);
    }
    case 'reached': {
      // A page may have shown it before the background learnt that it waits there.
      if (offer.id !== event.id || (event.way === 'waiting' && offer.way !== 'asking'))
        return pause;
      const came = isUnseen(event.way) ? null : (offer.cameOwnMs ?? circumstances.ownMs);
      return {
        ...pause,
        offer: {
          ...offer,
          way: event.way,
          level: event.level ?? (event.way === 'waiting' ? offer.level : 'whisper'),
          atMs: circumstances.attentiveMs ?? 0,
          cameOwnMs: came,
        },
      };
    }
    case 'mistaken':
      // As if it had not come: what it costs nobody sees, it is not passed over either.
      return offer.id === event.id && offer.way === 'page'
        ? {
            ...pause,
            offer: {
              ...offer,
              way: 'waiting',
              atMs: circumstances.attentiveMs ?? 0,
              cameOwnMs: null,
            },
          }
        : pause;
    case 'outcome':
      return offer.id === event.id
        ? end(pause, offer, event.outcome, circumstances, event.reason)
        : pause;
    case 'enter': {
      if (offer.id !== event.id || offer.site === null) return pause;
      const ended = end(pause, offer, 'entered', circumstances);
      return { ...ended, visits: enter(ended.visits, offer.site, event.minutes) };
    }
    default:
      return pause;
  }
}

type EndCircumstances = Pick<Circumstances, 'attentiveMs' | 'attention' | 'settings'>;

/** Its page went, or was left: who left a breath before a site has not gone in. */
const endWithPage = (pause: PauseState, offer: Offer, circumstances: EndCircumstances) =>
  end(
    pause,
    offer,
    offer.kind === 'entry' && offer.cameOwnMs !== null ? 'turned-back' : 'unseen',
    circumstances,
  );

/** A pause has ended: it is recorded, and the next one waits as its outcome says. */
function end(
  pause: PauseState,
  offer: Offer,
  outcome: PauseOutcome,
  { attentiveMs, attention, settings }: EndCircumstances,
  reason: LaterReason | null = null,
): PauseState {
  const { kind, level, dueMs, dueOwnMs, cameOwnMs, host, site } = offer;
  const record: PauseRecord = {
    dueMs,
    kind,
    level,
    waitedMs: cameOwnMs === null ? null : Math.max(0, cameOwnMs - dueOwnMs),
    outcome: kind === 'entry' && outcome === 'left' ? 'entered' : outcome,
    reason,
    host,
  };
  const atMs = attentiveMs ?? 0;
  const beside = PAUSE_KIND_RULES[kind].besideRhythm && outcome !== 'later';
  const wait = beside
    ? { notBeforeMs: Math.max(pause.notBeforeMs, atMs + LATER_MS) }
    : { fromMs: atMs, waitMs: outcome === 'later' ? LATER_MS : null, notBeforeMs: 0 };
  // Who left the screen at the breath, or the site before it came, has not gone in.
  const outside =
    outcome === 'turned-back' ||
    (kind === 'entry' &&
      (outcome === 'own-break' || (outcome === 'unseen' && attention?.chosen !== site)));
  const inside = site !== null && !outside;
  return {
    ...pause,
    ...wait,
    offer: null,
    passed: settings.softer ? passedAfter(pause.passed, offer, outcome) : 0,
    // Nobody is asked twice: what was passed over holds for the visit.
    visits: inside ? enter(pause.visits, site, null) : pause.visits,
    ended: [...pause.ended, record],
  };
}

function passedAfter(passed: number, { kind, asks, way }: Offer, outcome: PauseOutcome): number {
  if (kind !== 'rhythm' || outcome === 'later' || outcome === 'own-break') return passed;
  if (outcome !== 'left' && outcome !== 'unseen') return 0;
  if (isUnseen(way)) return passed;
  // It has asked, and got its answer.
  return asks ? 0 : Math.min(PASSED_ASKS, passed + 1);
}

/**
 * Whether its tab shows another site than the one it came to. A page says that it goes, but on a busy
 * machine its last word may be lost with it.
 */
const isOnAnotherSite = ({ tabId, host }: Offer, attention: Attention | null): boolean =>
  attention?.tabId === tabId && host !== null && attention.site !== null && attention.site !== host;

/** Whether the present pause stays, follows the person, or is taken back. */
function keepOrDrop(
  pause: PauseState,
  offer: Offer,
  free: boolean,
  circumstances: Circumstances,
  effects: Effect[],
): PauseState {
  const { attention, attentiveMs, stretchEnded, event, settings } = circumstances;
  const atMs = attentiveMs ?? 0;
  const unseen = isUnseen(offer.way);
  const stale = !unseen && atMs - offer.atMs >= UNANSWERED_MS;
  const unwanted = offer.kind !== 'now' && !free && (unseen || !settings.pauses);
  const elsewhere = offer.kind === 'entry' && unseen && attention?.chosen !== offer.site;
  const gone = offer.way === 'page' && isOnAnotherSite(offer, attention);
  const withdraw = () =>
    effects.push({ type: 'withdraw', id: offer.id, tabId: offer.tabId, way: offer.way });
  // The person left by themselves, or never saw it: what it left behind goes.
  if (stretchEnded || unwanted) {
    withdraw();
    return end(pause, offer, stretchEnded ? 'own-break' : 'unseen', circumstances);
  }
  if (stale || elsewhere || gone) {
    withdraw();
    return endWithPage(pause, offer, circumstances);
  }
  if (unseen && !isStillDue(pause, offer, attentiveMs, settings)) {
    withdraw();
    return takenBack(pause, offer);
  }
  if (event.type === 'now' && !(offer.way === 'page' && offer.level === 'screen')) {
    if (!attention) return pause;
    // One that is on its way there is asked for once more: handed over again in case it was lost.
    if (offer.kind !== 'now' || offer.tabId !== attention.tabId) withdraw();
    const onDemand = { ...offer, kind: 'now', level: 'screen', asks: false, site: null } as const;
    return deliver(
      {
        ...pause,
        offer: { ...onDemand, way: 'asking', tabId: attention.tabId, host: attention.site },
      },
      effects,
    );
  }
  if (!unseen || !attention || !FOLLOWED.has(event.type)) return pause;
  if (attention.excepted && !PAUSE_KIND_RULES[offer.kind].atOnce) {
    if (offer.way === 'waiting') withdraw();
    return { ...pause, offer: { ...offer, way: 'asking' } };
  }
  return followPerson(pause, offer, attention, circumstances, effects);
}

/** At these a pause that nobody has seen yet is handed over once more. */
const FOLLOWED: ReadonlySet<WatchEvent['type']> = new Set(['look', 'settings', 'gone']);

/** Whether it would be due by the settings of now as well; they may have changed since. */
function isStillDue(
  pause: PauseState,
  { kind, site }: Offer,
  attentiveMs: number | null,
  settings: Settings,
): boolean {
  const chosen = settings.chosenSites.find((each) => each.site === site);
  const visit = chosen && pause.visits[chosen.site];
  switch (kind) {
    case 'rhythm':
      return (
        attentiveMs === null || msUntilDue({ ...pause, offer: null }, attentiveMs, settings) === 0
      );
    case 'bell':
      return settings.bell.on;
    case 'entry':
      return chosen?.breath === true;
    case 'visit':
      return chosen !== undefined;
    case 'share':
      return chosen !== undefined && visit !== undefined && isShareUsed(chosen, visit);
    case 'now':
      return true;
  }
}

/** As though it had not become due yet. */
function takenBack(pause: PauseState, { kind, site }: Offer): PauseState {
  const visit = site !== null && pause.visits[site];
  const visits =
    visit && kind === 'share'
      ? { ...pause.visits, [site]: { ...visit, shareTold: false } }
      : pause.visits;
  return { ...pause, offer: null, visits };
}

/**
 * A pause that nobody has seen yet goes along with the person. Its tab may hold another page by
 * now, and arriving is a break; where it is the same page, being asked again changes nothing.
 */
function followPerson(
  pause: PauseState,
  offer: Offer,
  { tabId, site }: Attention,
  { attentiveMs, ownMs, settings, event }: Circumstances,
  effects: Effect[],
): PauseState {
  const waiting = offer.way === 'waiting';
  const moved = offer.tabId !== tabId;
  // A page goes on waiting as it was told to; what was chosen since is told to it anew.
  const anew = waiting && event.type === 'settings';
  if (moved || anew) {
    effects.push({ type: 'withdraw', id: offer.id, tabId: offer.tabId, way: offer.way });
  }
  const waitedMs = (attentiveMs ?? 0) - offer.atMs;
  const empty = site === null && ownMs - offer.dueOwnMs < FIRST_PAGE_MS;
  const patient = waiting
    ? waitedMs < settings.patienceMinutes * MINUTE_MS
    : moved || empty || event.type === 'gone';
  const arrived = (waiting && !anew) || moved || site !== offer.host;
  const asks = offer.asks && settings.softer;
  const level = levelOf(offer.kind, pause.passed, asks, settings);
  return deliver(
    { ...pause, offer: { ...offer, tabId, host: site, asks, level } },
    effects,
    arrived,
    patient,
    anew && !moved ? waitedMs : 0,
  );
}

function offerPause(
  pause: PauseState,
  kind: PauseKind,
  { tabId, site, chosen }: Attention,
  { event, before, now, step, ownMs, attentiveMs, settings }: Circumstances,
  effects: Effect[],
): PauseState {
  // Arriving is a break, and the page may still be on its way: so in a window of its own, too.
  const moved = before !== null && before.tabId !== tabId;
  const patient = moved || event.type === 'gone' || (before === null && site === null);
  const asks = kind === 'rhythm' && settings.softer && pause.passed >= PASSED_ASKS;
  const about = PAUSE_KIND_RULES[kind].aboutSite ? chosen : null;
  const visit = about !== null && pause.visits[about];
  const offer: Offer = {
    id: `${now.wallMs}-${step}`,
    kind,
    level: levelOf(kind, pause.passed, asks, settings),
    way: 'asking',
    tabId,
    atMs: attentiveMs ?? 0,
    dueMs: now.wallMs,
    dueOwnMs: ownMs,
    cameOwnMs: null,
    site: about,
    host: site,
    asks,
  };
  const visits =
    visit && kind === 'share'
      ? { ...pause.visits, [about as string]: { ...visit, shareTold: true } }
      : pause.visits;
  return deliver({ ...pause, visits, offer }, effects, moved, patient);
}

function deliver(
  pause: PauseState & { offer: Offer },
  effects: Effect[],
  arrived = false,
  patient = false,
  waitedMs = 0,
): PauseState {
  const { id, kind, level, tabId, site, asks } = pause.offer;
  effects.push({ type: 'offer', id, kind, level, tabId, site, asks, arrived, patient, waitedMs });
  return pause;
}

/** After waking from sleep no pause is due for `SOON_MS`. */
export function postponeAfterWaking(
  pause: PauseState,
  attentiveMs: number,
  settings: Settings,
): PauseState {
  const due = pause.offer ? null : msUntilDue(pause, attentiveMs, settings);
  return due !== null && due < SOON_MS ? { ...pause, notBeforeMs: attentiveMs + SOON_MS } : pause;
}

/** After a restart no pause is shown any longer; holds that the person asked for stay. */
export function pauseAfterRestart(stored: PauseState, settings: Settings): PauseState {
  const over = stored.offer
    ? endWithPage(stored, stored.offer, { attentiveMs: null, attention: null, settings })
    : stored;
  const { fromMs, waitMs, notBeforeMs } = NO_PAUSE;
  return { ...over, fromMs, waitMs, notBeforeMs, passed: stored.passed };
}
