/**
 * Sites as a person tells them apart: hosts, with `www.` and the mobile prefixes dropped. Somebody's
 * mail and somebody's maps are two sites, though one company's. Grouping them by registrable domain
 * would take the public suffix list (77 kB compressed, as much as all the rest of the extension).
 */
const PREFIXES = /^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)/;

/** The host of a web page's address; null for a page that is no web site. */
export function hostOf(url: string | undefined): string | null {
  if (!url || !/^https?:/i.test(url)) return null;
  try {
    return new URL(url).hostname.replace(/\.$/, '') || null;
  } catch {
    return null;
  }
}

/** The host to keep time under, or null for a page that is no web site. */
export const siteOf = (url: string | undefined): string | null =>
  hostOf(url)?.replace(PREFIXES, '') || null;

/** Whether `host` is `site` or lies below it: "maps.example.org" below "example.org". */
export const isWithin = (host: string, site: string): boolean =>
  host === site || host.endsWith(`.${site}`);

/** Whether a host is one of some sites, or lies below one. */
export const isExcluded = (host: string, excluded: readonly string[]): boolean =>
  excluded.some((site) => isWithin(host, site));
