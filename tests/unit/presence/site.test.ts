import { expect, it } from 'vitest';
import { isExcluded, siteOf } from '@/utils/presence/site';

it.each([
  ['https://www.example.org/a?b', 'example.org'],
  ['https://m.example.org', 'example.org'],
  ['https://mobile.example.org/', 'example.org'],
  ['http://en.m.example.org', 'en.m.example.org'],
  ['https://www.gov.uk/', 'gov.uk'],
  ['https://m.org/', 'm.org'],
  ['https://www/', 'www'],
  ['http://localhost:8080/', 'localhost'],
  ['http://[::1]/', '[::1]'],
  ['https://bücher.example/', 'xn--bcher-kva.example'],
  ['https://example.org./', 'example.org'],
  ['about:blank', null],
  ['chrome://newtab/', null],
  ['file:///home/somebody/letter.html', null],
  ['moz-extension://x/popup.html', null],
  ['not an address', null],
  [undefined, null],
])('the site of %s is %s', (url, site) => {
  expect(siteOf(url)).toBe(site);
});

it.each([
  ['example.org', ['example.org'], true],
  ['maps.example.org', ['example.org'], true],
  ['notexample.org', ['example.org'], false],
  ['example.org', ['maps.example.org'], false],
  ['example.org', [], false],
])('%s without %j: %s', (host, excluded, out) => {
  expect(isExcluded(host, excluded)).toBe(out);
});
