/**
 * Attention: the active tab of the focused window, while the person is not idle, or while something
 * audible plays there. It follows from the browser's present state alone, without any history, so
 * events that come late, twice or out of order do no harm.
 */
import type { Settings } from '@/utils/settings/settings';
import { isExcluded, siteOf } from './site';
import { patternAt } from './site-pattern';

export type IdleState = 'active' | 'idle' | 'locked';

/** State of the browser and the person, as it was read just now. */
export interface AttentionSource {
  /** The focused window's active tab; null where another application, or nothing, is in front. */
  tab: {
    id: number;
    /** Whether it is making sound that can be heard. */
    audible: boolean;
    /** In a private window nothing is kept by site. */
    private: boolean;
    /** Address, where site access was granted. */
    url?: string;
  } | null;
  /** `idle`: no input for the away time. */
  idle: IdleState;
}

export interface Attention {
  /** Tab that has it. */
  tabId: number;
  /** Host to keep the time under; null without permission, in private or when excluded. */
  site: string | null;
  /** No input, but something audible plays, such as a film. */
  playback: boolean;
  /** The chosen site it is on, as its pattern; null without permission or in private. */
  chosen: string | null;
  /** Whether it is on a site where no pause comes. */
  excepted: boolean;
}

/** What has the person's attention; null where nothing has. */
export function attentionIn(world: AttentionSource, settings: Settings): Attention | null {
  const { tab, idle } = world;
  if (!tab || idle === 'locked') return null;
  if (idle === 'idle' && !tab.audible) return null;
  const site = tab.private || !settings.siteRecord.on ? null : siteOf(tab.url);
  return {
    tabId: tab.id,
    site: site && !isExcluded(site, settings.siteRecord.excluded) ? site : null,
    playback: idle === 'idle',
    chosen: tab.private ? null : patternAt(sitesOf(settings), tab.url),
    excepted: patternAt(settings.exceptedSites, tab.url) !== null,
  };
}

const sitesOf = ({ chosenSites }: Settings): string[] => chosenSites.map(({ site }) => site);
