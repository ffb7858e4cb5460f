/**
 * Whether the person is in a call or shows a screen to others: in any tab, because one often writes
 * in one while talking in another. Asked for when a pause is due, and not before.
 */
import { browser } from 'wxt/browser';
import { isMeeting } from '@/utils/presence/meetings';

/** Frames that never answer are no reason to hold a pause back. */
const PATIENCE_MS = 1_000;

/** What Firefox says of a tab beside what both do. */
interface Sharing {
  sharingState?: { camera?: boolean; microphone?: boolean; screen?: string | undefined };
}

/** @param tabId tab in front, where site access lets its frames be asked */
export async function isInCall(tabId: number): Promise<boolean> {
  const tabs = await browser.tabs.query({});
  if (tabs.some((tab) => isSharing(tab as Sharing))) return true;
  const meetings = tabs.filter(({ url }) => isMeeting(url));
  if (meetings.some(({ audible }) => audible)) return true;
  // One in which nobody speaks just now still shows somebody.
  const asked = new Set([tabId, ...meetings.flatMap(({ id }) => id ?? [])]);
  const answers = await Promise.all([...asked].map(hasLiveStream));
  return answers.includes(true);
}

const isSharing = ({ sharingState: s }: Sharing): boolean =>
  s?.camera === true || s?.microphone === true || Boolean(s?.screen);

/** In every frame of it, those of other sites too: a meeting is often in one. */
async function hasLiveStream(tabId: number): Promise<boolean> {
  const answered = browser.scripting
    .executeScript({
      target: { tabId, allFrames: true },
      func: () =>
        [...document.querySelectorAll<HTMLMediaElement>('video, audio')].some(({ srcObject }) =>
          (srcObject as Partial<MediaStream> | null)
            ?.getTracks?.()
            .some(({ readyState }) => readyState === 'live'),
        ),
      injectImmediately: true,
    } as never)
    .then((frames) => frames.some(({ result }) => result === true))
    .catch(() => false);
  const impatient = new Promise<false>((done) => setTimeout(() => done(false), PATIENCE_MS));
  return Promise.race([answered, impatient]);
}

/** What makes it a bad moment to speak up, where no script in the page can tell. */
export async function readSurroundings(
  tabId: number,
): Promise<{ fullScreen: boolean; audible: boolean }> {
  try {
    const { windowId, audible } = await browser.tabs.get(tabId);
    const { state } = await browser.windows.get(windowId);
    return { fullScreen: state === 'fullscreen', audible: audible === true };
  } catch {
    return { fullScreen: false, audible: false }; // It closed meanwhile.
  }
}
