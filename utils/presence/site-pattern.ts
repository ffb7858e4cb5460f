/**
 * Patterns for the sites a person chooses or excepts, written the way people write sites:
 * `reddit.com` with its subdomains, `news.*` with any ending, `example.org/feed` with a path.
 */
import { hostOf } from './site';

/** Host labels, of which the last may be `*`; and where the path begins, or nothing. */
const WRITTEN =
  /^(?:https?:\/\/)?(?:www\.)?((?:[\p{L}\p{N}_-]+\.)*[\p{L}\p{N}_-]+)(\.\*)?(?::\d+)?(\/\S*)?$/iu;

/** A typed site as a pattern, in the form that is stored; null where it is none. */
export function parsePattern(written: string): string | null {
  const match = WRITTEN.exec(written.trim().replace(/[?#].*$/s, ''));
  if (!match) return null;
  const [, labels = '', star = '', path = ''] = match;
  // One word alone could be anything; `localhost` and its like are no feeds.
  if (star === '' && !labels.includes('.')) return null;
  const host = hostOf(`https://${labels}`);
  if (host === null) return null;
  return host + star + path.replace(/\/+$/, '');
}

/** Whether a stored pattern covers an address. */
export function covers(pattern: string, url: string | undefined): boolean {
  const host = hostOf(url);
  if (host === null || url === undefined) return false;
  const slash = pattern.indexOf('/');
  const site = slash < 0 ? pattern : pattern.slice(0, slash);
  return coversHost(site, host) && (slash < 0 || coversPath(pattern.slice(slash), url));
}

function coversHost(site: string, host: string): boolean {
  if (!site.endsWith('.*')) return host === site || host.endsWith(`.${site}`);
  const known = site.slice(0, -1);
  // Endings have two parts at most: "news.*" is news.example and news.co.uk.
  const at = `.${host}`.lastIndexOf(`.${known}`);
  if (at < 0) return false;
  const ending = host.slice(at + known.length);
  return ending !== '' && ending.split('.').length <= 2;
}

function coversPath(path: string, url: string): boolean {
  const { pathname } = new URL(url);
  return pathname === path || pathname.startsWith(`${path}/`);
}

/** An address that a pattern covers, as an example for the person. */
export function exampleOf(pattern: string): string {
  const slash = pattern.indexOf('/');
  const site = slash < 0 ? pattern : pattern.slice(0, slash);
  const path = slash < 0 ? '/…' : `${pattern.slice(slash)}/…`;
  return `${site.endsWith('.*') ? `${site.slice(0, -1)}org` : site}${path}`;
}

/** The first of these patterns that covers an address, or null. */
export const patternAt = (patterns: readonly string[], url: string | undefined): string | null =>
  patterns.find((pattern) => covers(pattern, url)) ?? null;

/** Feeds that many want a breath before; a list to choose from, none of them chosen. */
export const COMMON_FEEDS = [
  'facebook.com',
  'instagram.com',
  'tiktok.com',
  'x.com',
  'reddit.com',
  'youtube.com',
  'linkedin.com',
  'news.ycombinator.com',
  'news.google.com',
  'twitch.tv',
] as const;
