/**
 * What goes on where the page in front can't look: in its frames of other sites, and in other tabs,
 * because one often writes in one while talking in another. Asked for when a pause is due and when it
 * is about to come, and not before; nothing of it stays in any page.
 */
import { type Browser, browser } from 'wxt/browser';
import { type Elsewhere, REST_MS } from '@/utils/presence/break-detector';
import { isMeeting } from '@/utils/presence/meetings';
import { type InFrame, listenInFrames, lookInFrames } from './frames';

/** A tab is said to sound for so long after the last of it. Found by trying: 2 s. */
const SOUND_LINGERS_MS = 2_500;

/** What Firefox says of a tab beside what both do. */
interface Sharing {
  sharingState?: { camera?: boolean; microphone?: boolean; screen?: string | undefined };
}

const isSharing = ({ sharingState: s }: Sharing): boolean =>
  s?.camera === true || s?.microphone === true || Boolean(s?.screen);

type Tab = Browser.tabs.Tab;

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
  if (frames.some(({ unheard }) => unheard)) {
    if ((await listenInFrames(tabId, REST_MS)).includes(true)) return 'hands';
  }
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
    lookInFrames(tabId),
    ...others.map(({ id }) => lookInFrames(id as number)),
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
