import { describe, expect, it } from 'vitest';
import { isMeeting } from '@/utils/presence/meetings';

describe('a meeting', () => {
  it.each<[string | undefined, boolean]>([
    ['https://meet.google.com/abc-defg-hij', true],
    ['https://company.zoom.us/wc/123/join', true],
    ['https://teams.microsoft.com/v2/', true],
    ['https://jitsi.example/room', true],
    ['https://google.com/', false],
    ['https://news.example/meet.google.com', false],
    [undefined, false],
  ])('is %s: %s', (url, expected) => {
    expect(isMeeting(url)).toBe(expected);
  });
});
