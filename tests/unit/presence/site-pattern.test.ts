import { describe, expect, it } from 'vitest';
import fc from '@/tests/unit/generated';
import {
  COMMON_FEEDS,
  covers,
  exampleOf,
  parsePattern,
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
  ])('%s is kept as %s', (written, kept) => {
    expect(parsePattern(written)).toBe(kept);
    expect(parsePattern(kept)).toBe(kept);
  });

  it.each(['', 'reddit', 'two words.com', '*.com', 'a..b', 'ftp://a.example', '.', '*', 'a.*.b'])(
    '%j is none',
    (written) => {
      expect(parsePattern(written)).toBeNull();
    },
  );
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

  it('of several, the first that covers is told', () => {
    expect(patternAt(['a.example', 'b.example'], 'https://b.example/')).toBe('b.example');
    expect(patternAt(['a.example'], undefined)).toBeNull();
  });

  it.each(COMMON_FEEDS)('%s is written as it is kept', (feed) => {
    expect(parsePattern(feed)).toBe(feed);
  });
});
