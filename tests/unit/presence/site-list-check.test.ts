import { expect, it } from 'vitest';
import { checkSite } from '@/utils/presence/site-list-check';
import { COMMON_FEEDS } from '@/utils/presence/site-pattern';
import { fits, MAX_PATTERN_LENGTH } from '@/utils/settings/settings';

const lists = { list: ['known.example'], other: ['other.example'], most: 3 };

it.each([
  ['', { state: 'nothing' }],
  ['   ', { state: 'nothing' }],
  ['reddit.com', { state: 'fits', pattern: 'reddit.com' }],
  [' https://www.Reddit.com/r/all/ ', { state: 'fits', pattern: 'reddit.com/r/all' }],
  ['news.*', { state: 'fits', pattern: 'news.*' }],
  ['reddit', { state: 'not', problem: 'ending' }],
  ['reddit.', { state: 'not', problem: 'ending' }],
  ['my feed', { state: 'not', problem: 'site' }],
  ['mailto:a@b.example', { state: 'not', problem: 'site' }],
  ['afeed.test/*', { state: 'fits', pattern: 'afeed.test' }],
  ['bfeed.test/wiki/Köln', { state: 'fits', pattern: 'bfeed.test/wiki/Köln' }],
  ['*.known.example/*', { state: 'not', problem: 'known' }],
  ['localhost:3000', { state: 'fits', pattern: 'localhost' }],
  ['http://intranet/', { state: 'not', problem: 'ending' }],
  ['feed*.test', { state: 'not', problem: 'star' }],
  ['feed.test/*/new', { state: 'not', problem: 'star' }],
  ['*', { state: 'not', problem: 'star' }],
  ['ftp://a.example/', { state: 'not', problem: 'scheme' }],
  ['chrome://settings', { state: 'not', problem: 'scheme' }],
  ['[::1]', { state: 'not', problem: 'site' }],
  [`a.example/${'北'.repeat(40)}`, { state: 'not', problem: 'long' }],
  ['www.known.example/', { state: 'not', problem: 'known' }],
  ['other.example', { state: 'not', problem: 'other' }],
  ['other.example/part', { state: 'fits', pattern: 'other.example/part' }],
  [`a.example/${'x'.repeat(MAX_PATTERN_LENGTH)}`, { state: 'not', problem: 'long' }],
])('%j', (written, judged) => {
  expect(checkSite(written, lists)).toEqual(judged);
});

it('takes no more than the list holds', () => {
  const full = { ...lists, list: ['a.example', 'b.example', 'c.example'] };
  expect(checkSite('d.example', full)).toEqual({ state: 'not', problem: 'many' });
});

it('what it takes can be stored, up to the longest', () => {
  const longest = `a.example/${'x'.repeat(MAX_PATTERN_LENGTH - 10)}`;
  expect(checkSite(longest, lists)).toEqual({ state: 'fits', pattern: longest });
  expect(fits('exceptedSites', [longest])).toBe(true);
  expect(fits('exceptedSites', [`${longest}x`])).toBe(false);
});

it.each(COMMON_FEEDS)('%s of the common feeds is written as it would be stored', (feed) => {
  expect(checkSite(feed, lists)).toEqual({ state: 'fits', pattern: feed });
});
