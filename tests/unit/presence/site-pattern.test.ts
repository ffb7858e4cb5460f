import { describe, expect, it } from 'vitest';
import fc from '@/tests/unit/generated';
import {
  COMMON_FEEDS,
  covers,
  exampleOf,
  parsePattern,
  parseSite,
  patternAt,
} from '@/utils/presence/site-pattern';

describe('a site as it is written', () => {
  it.each([
    ['reddit.com', 'reddit.com'],
    [' Reddit.COM ', 'reddit.com'],
    ['https://www.reddit.com/', 'reddit.com'],
    ['https://reddit.com/r/aww?sort=new#top', 'reddit.com/r/aww'],
    ['old.reddit.com', 'old.reddit.com'],
    ['news.*', 'news.*'],
    ['google.*/maps/', 'google.*/maps'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['example.org:8080', 'example.org'],
    // Written as programs write "all of it".
    ['afeed.test/*', 'afeed.test'],
    ['afeed.test/**', 'afeed.test'],
    ['afeed.test/r/*', 'afeed.test/r'],
    ['afeed.test/…', 'afeed.test'],
    ['*.afeed.test', 'afeed.test'],
    ['.afeed.test', 'afeed.test'],
    ['*://*.afeed.test/*', 'afeed.test'],
    ['//afeed.test:*/', 'afeed.test'],
    ['HTTP://AFEED.test.:80/Top', 'afeed.test/Top'],
    // As it stands in a text or a mail.
    ['“afeed.test”', 'afeed.test'],
    ['„afeed.test/a“', 'afeed.test/a'],
    ['"https://afeed.test/"', 'afeed.test'],
    ['<https://afeed.test/a>', 'afeed.test/a'],
    ['(afeed.test)', 'afeed.test'],
    ['i❤.example', 'xn--i-7iq.example'],
    // Letters of every kind, in whatever code they come.
    ['bfeed.test/wiki/Köln', 'bfeed.test/wiki/Köln'],
    ['https://bfeed.test/wiki/K%C3%B6ln', 'bfeed.test/wiki/Köln'],
    ['bfeed.test/wiki/Ko\u0308ln', 'bfeed.test/wiki/Köln'],
    ['bfeed.test/wiki/%e5%8c%97%e4%ba%ac', 'bfeed.test/wiki/北京'],
    ['bfeed.test/wiki/Mercury_%28planet%29', 'bfeed.test/wiki/Mercury_(planet)'],
    ['bfeed.test/a%20b', 'bfeed.test/a%20b'],
    ['bfeed.test/100%', 'bfeed.test/100%'],
    ['bfeed.test/%2A', 'bfeed.test/%2A'],
    ['bfeed.test/%E4', 'bfeed.test/%E4'],
    ['bfeed.test/a/../b/./c', 'bfeed.test/b/c'],
    ['bücher.*', 'xn--bcher-kva.*'],
    ['उदाहरण.परीक्षा', 'xn--p1b6ci4b4b3a.xn--11b5bs3a9aj6g'],
    ['b%C3%BCcher.example', 'xn--bcher-kva.example'],
    ['www.com', 'www.com'],
    ['163.*', '163.*'],
    ['localhost', 'localhost'],
    ['http://localhost:3000/app', 'localhost/app'],
    ['192.168.0.1:8080', '192.168.0.1'],
    ['192.168.*', '192.168.*'],
  ])('%s is kept as %s', (written, kept) => {
    expect(parsePattern(written)).toBe(kept);
    expect(parsePattern(kept)).toBe(kept);
  });

  it.each([
    '',
    'reddit',
    'two words.com',
    '*.com',
    'a..b',
    'ftp://a.example',
    '.',
    '*',
    'a.*.b',
    '*/*',
    'feed*.test',
    'feed.test*',
    'feed.test/*/new',
    'feed.test/wiki*',
    'feed.*.*',
    'a@feed.test',
    'http://',
    'http://intranet/',
    'file:///feed.test',
    'my,feed.test',
    '300.1.1.1',
    `${'a'.repeat(64)}.test`,
    'feed.test:port',
    'feed”b.test',
    'feed.test、b.test',
    'feed.test—b.test',
  ])('%j is none', (written) => {
    expect(parsePattern(written)).toBeNull();
  });
});

describe('a site whose time is not kept', () => {
  it.each<[string, string | null]>([
    ['bank.example', 'bank.example'],
    ['https://www.bank.example/accounts', 'bank.example'],
    ['*.bank.example', 'bank.example'],
    ['bank.example/*', 'bank.example'],
    ['m.bank.example', 'bank.example'],
    ['localhost', 'localhost'],
    ['bank.*', null],
    ['*', null],
    ['bank', null],
    ['bank*.example', null],
  ])('%s is %s', (written, site) => {
    expect(parseSite(written)).toBe(site);
  });
});

describe('a pattern', () => {
  it.each<[string, string, boolean]>([
    ['reddit.com', 'https://www.reddit.com/r/aww', true],
    ['reddit.com', 'https://old.reddit.com/', true],
    ['reddit.com', 'https://notreddit.com/', false],
    ['reddit.com', 'https://reddit.com.evil.example/', false],
    ['old.reddit.com', 'https://reddit.com/', false],
    ['news.*', 'https://news.example/', true],
    ['news.*', 'https://www.news.co.uk/', true],
    ['news.*', 'https://goodnews.example/', false],
    ['news.*', 'https://news.a.b.example/', false],
    ['news.*', 'https://news/', false],
    ['example.org/feed', 'https://example.org/feed', true],
    ['example.org/feed', 'https://example.org/feed/top?x', true],
    ['example.org/feed', 'https://example.org/feedback', false],
    ['bfeed.test/wiki/Köln', 'https://bfeed.test/wiki/K%C3%B6ln', true],
    ['bfeed.test/wiki/Köln', 'https://bfeed.test/wiki/Ko%CC%88ln/Dom', true],
    ['bfeed.test/wiki/Köln', 'https://bfeed.test/wiki/K%F6ln', false],
    ['example.org/Feed', 'https://example.org/feed/', true],
    ['163.*', 'https://163.com/', true],
    ['192.168.*', 'http://192.168.0.7/', true],
    ['192.168.0.1', 'http://192.168.0.1:8080/', true],
    ['localhost', 'http://localhost:3000/', true],
    // As an older version has stored it.
    ['afeed.test/*', 'https://afeed.test/x', true],
    ['bfeed.test/wiki/K%C3%B6ln', 'https://bfeed.test/wiki/K%C3%B6ln', true],
    ['example.org', 'about:blank', false],
    ['example.org', 'file:///example.org', false],
  ])('%s covers %s: %s', (pattern, url, does) => {
    expect(covers(pattern, url)).toBe(does);
  });

  it('covers the example that is shown for it, whatever is written', () => {
    const label = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
    const written = fc
      .tuple(fc.array(label, { minLength: 1, maxLength: 3 }), fc.boolean(), fc.option(label))
      .map(
        ([labels, star, path]) =>
          `${labels.join('.')}${star ? '.*' : '.example'}${path ? `/${path}` : ''}`,
      );
    fc.assert(
      fc.property(written, (text) => {
        const pattern = parsePattern(text);
        expect(pattern).not.toBeNull();
        expect(covers(pattern ?? '', `https://${exampleOf(pattern ?? '')}`)).toBe(true);
      }),
    );
  });

  it('that is taken matches what it says it covers, whatever is typed', () => {
    const bits = fc.constantFrom(
      ...[
        'a',
        'feed',
        '163',
        '.',
        '*',
        '/',
        ':',
        '80',
        '//',
        'https:',
        'http://',
        'www.',
        'ö',
        '%C3%B6',
        '%',
        ' ',
        '@',
        '[',
        ']',
        '-',
        '北',
        'test',
        'm.',
        '…',
        '?',
        '#',
        '\\',
      ],
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 8 }), (typed) => {
        const pattern = parsePattern(typed.join(''));
        if (pattern === null) return;
        expect(parsePattern(pattern)).toBe(pattern);
        expect(covers(pattern, `https://${exampleOf(pattern)}`)).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });

  it('of several, the first that covers is told', () => {
    expect(patternAt(['a.example', 'b.example'], 'https://b.example/')).toBe('b.example');
    expect(patternAt(['a.example'], undefined)).toBeNull();
  });

  it.each(COMMON_FEEDS)('%s is written as it is kept', (feed) => {
    expect(parsePattern(feed)).toBe(feed);
  });
});
