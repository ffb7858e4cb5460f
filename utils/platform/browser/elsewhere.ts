/**
 * What goes on where the page in front can't look: in its frames of other sites, and in other tabs,
 * because one often writes in one while talking in another. Asked for when a pause is due and when it
 * is about to come, and not before; nothing of it stays in any page.
 */
import { type Browser, browser } from 'wxt/browser';
import { type Elsewhere, REST_MS } from '@/utils/presence/break-detector';
import { isMeeting } from '@/utils/presence/meetings';
import { runInPage } from './page-script';

/** Frames that never answer are no reason to hold a pause back. */
const PATIENCE_MS = 1_000;

/** A tab is said to sound for so long after the last of it. Found by trying: 2 s. */
const SOUND_LINGERS_MS = 2_500;

/** What Firefox says of a tab beside what both do. */
interface Sharing {
  sharingState?: { camera?: boolean; microphone?: boolean; screen?: string | undefined };
}

const isSharing = ({ sharingState: s }: Sharing): boolean =>
  s?.camera === true || s?.microphone === true || Boolean(s?.screen);

type Tab = Browser.tabs.Tab;

/** What a frame tells of itself. */
interface InFrame {
  /** A camera, a meeting or a shared screen is to be seen or heard in it. */
  live: boolean;
  /** Something plays that can be heard. */
  plays: boolean;
  /** Of these it is a film, in a frame of another site. */
  film: boolean;
  /** It is another site's, and to be seen: hands may be at work in it, unheard by the page. */
  unheard: boolean;
  /** The person lets it use a microphone or a camera. */
  mayRecord: boolean;
}

/** What was found of calls, and of the tab in front on the way. */
interface Found {
  call: boolean;
  front?: Tab | undefined;
  frames: readonly InFrame[];
}

/** @param tabId tab in front, where site access lets its frames be asked */
export const isInCall = async (tabId: number): Promise<boolean> => (await lookForCall(tabId)).call;

/** @param tabId tab in front */
export async function readElsewhere(tabId: number): Promise<Elsewhere | null> {
  const { call, front, frames } = await lookForCall(tabId);
  if (call) return 'call';
  if (frames.some(({ film }) => film)) return 'film';
  // This takes a while: it is done where nothing else holds the pause back, and something is unheard.
  if (frames.some(({ unheard }) => unheard) && (await areHandsAtWork(tabId))) return 'hands';
  // Whether a microphone is in use Chromium does not tell; that it may be is told.
  if (frames.some(({ mayRecord }) => mayRecord)) return 'unsure';
  const soundsUnseen = front?.audible === true && !frames.some(({ plays }) => plays);
  return soundsUnseen && (await soundsOn(tabId)) ? 'unsure' : null;
}

async function lookForCall(tabId: number): Promise<Found> {
  const tabs = await browser.tabs.query({});
  const isKnown = ({ url, audible }: Tab) => isMeeting(url) && audible === true;
  if (tabs.some((tab) => isSharing(tab as Sharing) || isKnown(tab))) {
    return { call: true, frames: [] };
  }
  // One in which nobody speaks just now still shows somebody; and one may be in any tab that sounds.
  const others = tabs.filter(
    ({ id, url, active, audible, discarded }) =>
      // One that was put away has nothing in it, and is not to be woken up.
      id !== tabId && !discarded && (isMeeting(url) || active || audible),
  );
  const front = tabs.find(({ id }) => id === tabId);
  const [frames, ...elsewhere] = await Promise.all([
    framesOf(tabId),
    ...others.map(({ id }) => framesOf(id as number)),
  ]);
  const call =
    holdsCall(frames, front?.audible) ||
    elsewhere.some((frames, i) => holdsCall(frames, others[i]?.audible));
  return { call, front, frames };
}

const holdsCall = (frames: readonly InFrame[], audible: boolean | undefined): boolean =>
  frames.some(({ live }) => live) ||
  // A voice that comes from no element of the page, where somebody may speak.
  (audible === true &&
    !frames.some(({ plays }) => plays) &&
    frames.some(({ mayRecord }) => mayRecord));

/** Whether a tab sounds that has not merely just fallen silent. */
async function soundsOn(tabId: number): Promise<boolean> {
  await new Promise((done) => setTimeout(done, SOUND_LINGERS_MS));
  return browser.tabs.get(tabId).then(
    ({ audible }) => audible === true,
    () => false, // It closed meanwhile.
  );
}

/** What every frame of a tab tells, those of other sites too; none where no script is admitted. */
const framesOf = (tabId: number): Promise<InFrame[]> =>
  askFrames<InFrame>({ target: { tabId, allFrames: true }, func: lookInFrame }, PATIENCE_MS);

/** Whether hands do anything within the rest of who reads, in a frame of another site. */
const areHandsAtWork = async (tabId: number): Promise<boolean> => {
  const target = { tabId, allFrames: true };
  const heard = await askFrames<boolean>(
    { target, func: listenInFrame, args: [REST_MS] },
    REST_MS + PATIENCE_MS,
  );
  return heard.includes(true);
};

async function askFrames<Told>(script: object, patienceMs: number): Promise<Told[]> {
  const answered = runInPage(script)
    .then((frames) => frames.flatMap(({ result }) => (result as Told | undefined) ?? []))
    .catch(() => []);
  const impatient = new Promise<Told[]>((done) => setTimeout(() => done([]), patienceMs));
  return Promise.race([answered, impatient]);
}

/** Runs in a frame, by itself: nothing outside of it is there. */
async function lookInFrame(): Promise<InFrame> {
  type Opener = { openOrClosedShadowRoot?(element: HTMLElement): ShadowRoot | null };
  const { dom } = (globalThis as { chrome?: { dom?: Opener } }).chrome ?? {};
  // Players are elements of a page's own making, and keep their media in a shadow root.
  const shadowOf = (element: Element & { openOrClosedShadowRoot?: ShadowRoot | null }) =>
    element.shadowRoot ??
    element.openOrClosedShadowRoot ??
    (element instanceof HTMLElement && element.localName.includes?.('-')
      ? dom?.openOrClosedShadowRoot?.(element)
      : null);
  const mediaIn = (root: ParentNode): HTMLMediaElement[] => [
    ...root.querySelectorAll<HTMLMediaElement>('video, audio'),
    ...[...root.querySelectorAll('*')].flatMap((element) => {
      const inside = shadowOf(element);
      return inside ? mediaIn(inside) : [];
    }),
  ];
  const all = mediaIn(document);
  const live = all.some(({ srcObject }) => {
    const stream = (srcObject ?? {}) as Partial<MediaStream>;
    // A picture that the page draws, and a sound that it makes, are nobody's.
    const isMade = (track: MediaStreamTrack) =>
      'canvas' in track || 'canvas' in stream || track.label === 'MediaStreamAudioDestinationNode';
    return stream.getTracks?.().some((track) => track.readyState === 'live' && !isMade(track));
  });
  const playing = all.filter(
    (media) => !media.paused && !media.ended && !media.muted && media.volume > 0,
  );
  let isForeign = false;
  try {
    // The page reaches into a frame of its own, and hears what happens there.
    isForeign = window.top?.document === undefined;
  } catch {
    isForeign = true;
  }
  const isSeen = innerWidth * innerHeight > 0;
  const film =
    isForeign &&
    // What nobody sees is music.
    isSeen &&
    playing.some((media) => {
      const { width, height } = media.getBoundingClientRect();
      return media.localName === 'video' && width * height >= 0.2 * innerWidth * innerHeight;
    });
  const granted = (['microphone', 'camera'] as const).map((name) =>
    navigator.permissions.query({ name } as never).then(
      ({ state }) => state === 'granted',
      () => false,
    ),
  );
  return {
    live,
    plays: playing.length > 0,
    film,
    unheard: isForeign && isSeen,
    mayRecord: (await Promise.all(granted)).includes(true),
  };
}

/** The same: whether hands do anything in the frame of another site for so many milliseconds. */
function listenInFrame(forMs: number): boolean | Promise<boolean> {
  try {
    if (window.top?.document !== undefined) return false;
  } catch {
    // Another site's.
  }
  return new Promise((done) => {
    // Not `scroll`: what is embedded often scrolls by itself.
    const types = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchmove'];
    const settle = (heard: boolean) => {
      clearTimeout(timer);
      for (const type of types) removeEventListener(type, onHands, true);
      done(heard);
    };
    const onHands = ({ isTrusted }: Event) => {
      if (isTrusted) settle(true);
    };
    const timer = setTimeout(settle, forMs, false);
    for (const type of types) addEventListener(type, onHands, { capture: true, passive: true });
  });
}

/** What makes it a bad moment to speak up, where no script in the page can tell. */
export async function readSurroundings(
  tabId: number,
): Promise<{ fullScreen: boolean; audible: boolean }> {
  try {
    const { windowId, audible } = await browser.tabs.get(tabId);
    // Where there are no windows the page in front fills the screen anyway.
    const { state } = (await browser.windows?.get(windowId)) ?? {};
    return { fullScreen: state === 'fullscreen', audible: audible === true };
  } catch {
    return { fullScreen: false, audible: false }; // It closed meanwhile.
  }
}
