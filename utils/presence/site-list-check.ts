/**
 * Checks a site that is being typed, so that the field can say what is wrong before it is added.
 */
import { MAX_PATTERN_LENGTH } from '@/utils/settings/settings';
import { parsePattern } from './site-pattern';

/**
 * `ending`: one word, which could be anything; `star`: a star elsewhere than for an ending;
 * `scheme`: no page of the web; `site`: no site at all; `known`: in the list already;
 * `other`: in the other list, which would say the opposite; `long`, `many`: more than can be kept.
 */
export type SiteProblem =
  | 'ending'
  | 'star'
  | 'scheme'
  | 'site'
  | 'known'
  | 'other'
  | 'long'
  | 'many';

export type SiteCheck =
  | { state: 'nothing' }
  | { state: 'fits'; pattern: string }
  | { state: 'not'; problem: SiteProblem };

interface Lists {
  list: readonly string[];
  /** The list that says the opposite. */
  other: readonly string[];
  /** How many the list may hold. */
  most: number;
}

/** @param written as typed so far */
export function checkSite(written: string, { list, other, most }: Lists): SiteCheck {
  const line = written.trim();
  if (line === '') return { state: 'nothing' };
  const not = (problem: SiteProblem): SiteCheck => ({ state: 'not', problem });
  const pattern = parsePattern(line);
  if (pattern === null) return not(problemOf(line));
  // Sync storage counts bytes.
  if (new TextEncoder().encode(pattern).length > MAX_PATTERN_LENGTH) return not('long');
  if (list.includes(pattern)) return not('known');
  if (other.includes(pattern)) return not('other');
  if (list.length >= most) return not('many');
  return { state: 'fits', pattern };
}

function problemOf(line: string): SiteProblem {
  if (/^(?!https?:|\*:)[a-z][a-z\d+.-]*:\/\//i.test(line)) return 'scheme';
  if (line.includes('*')) return 'star';
  return /^(?:https?:\/\/)?[\p{L}\p{M}\p{N}_-]+\.?(?::\d+)?\/?$/iu.test(line) ? 'ending' : 'site';
}
