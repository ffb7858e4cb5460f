/**
 * MessagePatterns for the sites a person chooses or excepts, written the way people write sites:
 * `reddit.com` with its subdomains, `news.*` with any ending, `example.org/feed` with a path.
 */
import { hostOf, siteOf } from './site';

/**
 * Host, whose ending may be `*`, and the path. What programs write for "all of it" is left out: a
 * scheme of any kind, `*.` before the host, any port. It means the same here.
 */
const WRITTEN =
  /^(?:(?:https?|\*):)?(?:\/\/)?(?:\*?\.)?([^\s*/@:\\]+?)\.?(\.\*)?(?::(?:\d+|\*))?(\/\S*)?$/iu;

/** A host as addresses have it; a name of more than 63 letters between two dots is nobody's. */
const HOST = /^(?:[a-z\d_-]{1,63}\.)+[a-z\d_-]{1,63}$/;

/** What a host has in any language: letters, numbers, pictures and what stands between; or its code. */
const IN_A_HOST = /^[\p{L}\p{M}\p{N}\p{So}\p{Sk}\p{Cf}._%\u3002\uff0e\uff61\u00b7\u30fb-]+$/u;

/** What a site is set in where it is copied from a text or a mail: “a.com”, <a.com>, (a.com). */
const SET_IN = /^[\s\p{Pi}\p{Ps}"'`<„‚]+|[\s\p{Pf}\p{Pe}"'`>“‘,;]+$/gu;

/** A typed site as a pattern, in the form that is stored; null where none could ever match. */
export function parsePattern(written: string): string | null {
  const match = WRITTEN.exec(plainly(written));
  if (!match) return null;
  const [, name = '', star = '', typedPath = ''] = match;
  const site = parseHost(name.replace(/^www\./i, ''), star) ?? parseHost(name, star);
  const path = pathOf(typedPath);
  return site === null || path === null ? null : site + path;
}

/** Brackets and quotes around all of it are no part of it; within a path they are. */
function plainly(written: string): string {
  const bare = written.trim().replace(/[?#].*$/s, '');
  return /^[\p{Pi}\p{Ps}"'`<„‚]/u.test(bare) ? bare.replace(SET_IN, '') : bare;
}

function parseHost(name: string, star: string): string | null {
  if (!IN_A_HOST.test(name)) return null;
  // With an ending, for numbers alone would be read as an address: 163.* is a site.
  const ending = star && '.example';
  const host = hostOf(`https://${name}${ending}`);
  // One word alone could be anything.
  if (host === null || (host !== 'localhost' && !HOST.test(host))) return null;
  return host.slice(0, host.length - ending.length) + star;
}

/** A path as it is stored and compared; null where a star stands in it. Nothing is all of it. */
function pathOf(written: string): string | null {
  const path = written.replace(/(?:\/(?:\*+|…)?)+$/u, '');
  if (path.includes('*')) return null;
  return path === '' ? '' : readable(new URL(`ftp://a${path}`).pathname);
}

/**
 * An address's path as people write it: "K%C3%B6ln" is Köln. What can't be seen, or would mean
 * another thing, stays in code.
 */
const readable = (pathname: string): string =>
  pathname
    .replace(/(?:%[\da-f]{2})+/gi, (coded) => {
      try {
        return [...decodeURIComponent(coded)]
          .map((sign) => (PLAIN.test(sign) ? sign : inCode(sign)))
          .join('');
      } catch {
        return coded.toUpperCase(); // Not in UTF-8, or cut off: compared as it is.
      }
    })
    .normalize('NFC')
    .replace(/\/+$/, '');

const PLAIN = /^[\p{L}\p{M}\p{N}_.~!'(),;:@&=+$-]$/u;
const inCode = (sign: string): string => (sign === '*' ? '%2A' : encodeURIComponent(sign));

/**
 * The host of a typed site, as time is kept under it, with or without a path; null where it is
 * none, and where its ending is left open.
 */
export function parseSite(written: string): string | null {
  const [site = ''] = (parsePattern(written) ?? '').split('/');
  return site.endsWith('*') ? null : siteOf(`https://${site}`);
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

/** Nobody tells two pages apart by capitals alone. */
function coversPath(path: string, url: string): boolean {
  const wanted = pathOf(path)?.toLowerCase();
  const shown = readable(new URL(url).pathname).toLowerCase();
  return wanted !== undefined && (shown === wanted || shown.startsWith(`${wanted}/`));
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
