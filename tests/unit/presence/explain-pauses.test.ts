import { describe, expect, it } from 'vitest';
import { explainPauses, type Reach } from '@/utils/presence/explain-pauses';
import { type ChosenSite, DEFAULT_SETTINGS, type Settings } from '@/utils/settings/settings';

const told = (settings: Partial<Settings>, reach: Reach = 'page') =>
  explainPauses({ ...DEFAULT_SETTINGS, ...settings }, reach);
const site = (name: string, more: Partial<ChosenSite> = {}): ChosenSite => ({
  site: name,
  breath: true,
  shareMinutes: null,
  ...more,
});
const RHYTHM = { say: 'rhythm', minutes: 30, as: 'screen' };

describe('when the next pause may come', () => {
  it('follows from the defaults', () => {
    expect(told({})).toEqual([RHYTHM]);
  });

  it('is told with everything that is set, in the order in which it is asked', () => {
    const all = told({
      rhythmMinutes: 45,
      level: 'card',
      chosenSites: [site('reddit.com', { shareMinutes: 30 })],
      bell: { on: true, fromMinute: 540, toMinute: 1260, times: 3 },
      daysOff: [0],
      quietHours: { on: true, fromMinute: 1320, toMinute: 420 },
      exceptedSites: ['docs.example'],
    });
    expect(all).toEqual([
      { say: 'rhythm', minutes: 45, as: 'card' },
      { say: 'entry', sites: ['reddit.com'] },
      { say: 'share' },
      { say: 'bell', fromMinute: 540, toMinute: 1260 },
      { say: 'not-days', days: [0] },
      { say: 'not-hours', fromMinute: 1320, toMinute: 420 },
      { say: 'not-sites' },
    ]);
  });

  it.each<[string, Partial<Settings>, Reach, object[]]>([
    ['pauses are off', { pauses: false, daysOff: [1] }, 'page', [{ say: 'none' }]],
    ['every day is a day off', { daysOff: [0, 1, 2, 3, 4, 5, 6] }, 'page', [{ say: 'never' }]],
    ['no page admits it', {}, 'badge', [{ ...RHYTHM, as: 'badge' }]],
    ['only notifications are allowed', {}, 'notification', [{ ...RHYTHM, as: 'notification' }]],
    [
      'sites are listed, but which one is in front is not known',
      { chosenSites: [site('a.example', { shareMinutes: 5 })], exceptedSites: ['b.example'] },
      'badge',
      [{ ...RHYTHM, as: 'badge' }],
    ],
    [
      'a chosen site has nothing before it',
      { chosenSites: [site('a.example', { breath: false })] },
      'page',
      [RHYTHM],
    ],
    [
      'there are too many sites to name',
      { chosenSites: ['a', 'b', 'c', 'd'].map((name) => site(`${name}.example`)) },
      'page',
      [RHYTHM, { say: 'entries' }],
    ],
    [
      'the quiet hours are empty',
      { quietHours: { on: true, fromMinute: 60, toMinute: 60 } },
      'page',
      [RHYTHM],
    ],
  ])('where %s', (_, settings, reach, sentences) => {
    expect(told(settings, reach)).toEqual(sentences);
  });
});
