import { describe, expect, it } from 'vitest';
import { settingKey } from '@/utils/platform/storage/storage-keys';
import { DEFAULT_SETTINGS, fits, SETTING_NAMES, SETTING_SHAPES } from '@/utils/settings/settings';

describe('settings', () => {
  it.each(SETTING_NAMES)('the default of %s fits its own shape', (name) => {
    expect(fits(name, DEFAULT_SETTINGS[name] as never)).toBe(true);
  });

  it.each([
    ['rhythmMinutes', 1, true],
    ['rhythmMinutes', 180, true],
    ['rhythmMinutes', 0, false],
    ['rhythmMinutes', 181, false],
    ['rhythmMinutes', 12.5, false],
    ['rhythmMinutes', Number.NaN, false],
    ['awaySeconds', 14, false],
    ['awaySeconds', 15, true],
    ['keptDays', 0, true],
    ['keptDays', 367, false],
    ['dayStartHour', 7, false],
    ['quietHours', { on: true, fromMinute: 1439, toMinute: 0 }, true],
    ['quietHours', { on: true, fromMinute: 1440, toMinute: 0 }, false],
    ['siteRecord', { on: true, excluded: [''] }, false],
    ['patienceMinutes', 0, false],
    ['level', 'card', true],
    ['level', 'siren', false],
    ['daysOff', [0, 6], true],
    ['daysOff', [7], false],
    ['exceptedSites', [''], false],
    ['chosenSites', [{ site: 'a.example', breath: true, shareMinutes: null }], true],
    ['chosenSites', [{ site: 'a.example', breath: true, shareMinutes: 0 }], false],
    ['bell', { on: true, fromMinute: 0, toMinute: 1439, times: 13 }, false],
    ['breaths', 3, true],
    ['breaths', 10, true],
    ['breaths', 4, false],
    ['ownLines', [''], false],
    ['ownLines', ['x'.repeat(90)], true],
    ['ownLines', ['x'.repeat(91)], false],
    ['ownLines', Array.from({ length: 50 }, (_, i) => `${i}`), true],
    ['ownLines', Array.from({ length: 51 }, (_, i) => `${i}`), false],
    ['daysAhead', 14, true],
    ['daysAhead', 15, false],
    ['daysAhead', -1, false],
    ['kinds', ['warmth'], true],
    ['kinds', ['cheer'], false],
    ['hiddenPractices', [''], false],
    ['around', null, true],
    ['around', [], true],
    ['around', ['partner', 'neighbour'], true],
    ['around', ['stranger'], false],
    ['places', ['work', 'home', 'out'], true],
    ['places', ['moon'], false],
    ['places', null, false],
    ['without', ['money', 'difficult'], true],
    ['without', ['mondays'], false],
    ['gentle', 'sometimes', false],
    ['kindnessDay', null, true],
    ['kindnessDay', 7, false],
    ['newTab', 'loud', false],
    ['evening', { on: true, hour: 14 }, false],
    ['eveningNotice', { on: true, minute: 0 }, true],
    ['eveningNotice', { on: true, minute: 1439 }, true],
    ['eveningNotice', { on: true, minute: 1440 }, false],
    ['accent', 'clay', true],
    ['language', null, true],
    ['language', 'pt-BR', true],
    ['language', '', false],
    ['accent', '#2f5d4f', false],
  ] as const)('%s of %j fits: %s', (name, value, ok) => {
    expect(fits(name, value as never)).toBe(ok);
  });

  it.each(['hiddenPractices', 'favouritePractices'] as const)(
    'the longest list of %s fits in one item of sync storage',
    (name) => {
      const ids = Array.from({ length: 280 }, (_, i) => `${i}`.padEnd(24, 'x'));
      expect(fits(name, ids)).toBe(true);
      expect(fits(name, [...ids, 'x'])).toBe(false);
      const stored = JSON.stringify(SETTING_SHAPES[name].write(ids));
      expect(settingKey(name).length + stored.length).toBeLessThan(8192);
    },
  );

  it.each(['x', '\\', '語'])(
    'as many own lines of %j as may be fit in one item of sync storage',
    (letter) => {
      const lines: string[] = [];
      const next = () => `${lines.length}`.padEnd(90, letter);
      while (fits('ownLines', [...lines, next()])) lines.push(next());
      expect(lines.length).toBeGreaterThan(25);
      const stored = JSON.stringify(SETTING_SHAPES.ownLines.write(lines));
      const bytes = new TextEncoder().encode(settingKey('ownLines') + stored).length;
      expect(bytes).toBeLessThan(8192);
    },
  );

  it('each has a key of its own', () => {
    expect(new Set(SETTING_NAMES.map(settingKey)).size).toBe(SETTING_NAMES.length);
  });

  /** One example of each version ever stored; a version that was shipped is never taken out. */
  const EXAMPLES = [
    ['pauses', 1, true],
    ['askDates', 1, false],
    ['daysAhead', 1, 7],
    ['askThanks', 1, false],
    ['askHeard', 1, false],
    ['askQuiet', 1, true],
    ['rhythmMinutes', 1, 45],
    ['quietHours', 1, { on: true, fromMinute: 1320, toMinute: 420 }],
    ['awaySeconds', 1, 120],
    ['keptDays', 1, 90],
    ['dayStartHour', 1, 4],
    ['siteRecord', 1, { on: false, excluded: ['bank.example'] }],
    ['patienceMinutes', 1, 8],
    ['level', 1, 'card'],
    ['softer', 1, false],
    ['stepAwayCloses', 1, true],
    ['daysOff', 1, [0, 6]],
    ['exceptedSites', 1, ['work.example']],
    ['chosenSites', 1, [{ site: 'feed.example', breath: true, shareMinutes: 30 }]],
    ['bell', 1, { on: true, fromMinute: 540, toMinute: 1260, times: 3 }],
    ['breaths', 1, 10],
    ['ownLines', 1, ['Who is in the room?']],
    ['ownLinesOnly', 1, true],
    ['discreet', 1, true],
    ['pageMenu', 1, true],
    ['lookingBack', 1, false],
    ['kinds', 1, ['listening', 'warmth']],
    ['hiddenPractices', 1, ['warmth-hug']],
    ['favouritePractices', 1, ['listen-call', 'own-1q2w3e4r']],
    ['around', 1, ['family', 'friend']],
    ['places', 1, ['home', 'out']],
    ['without', 1, ['difficult', 'custom']],
    ['gentle', 1, 'after-hard-day'],
    ['kindnessDay', 1, 6],
    ['newTab', 1, 'kindness-day'],
    ['clock', 1, true],
    ['evening', 1, { on: true, hour: 20 }],
    ['eveningNotice', 1, { on: true, minute: 1215 }],
    ['keptSnapshots', 1, 14],
    ['backupReminder', 1, 'monthly'],
    ['exerciseSound', 1, false],
    ['replyInMenu', 1, false],
    ['accent', 1, 'river'],
    ['language', 1, 'de'],
  ] as const;

  it.each(EXAMPLES)('%s as stored in version %i is read', (name, v, value) => {
    expect(SETTING_SHAPES[name].read({ v, value })).toEqual({ state: 'ok', value });
  });

  it.each(SETTING_NAMES)('%s has an example of each version', (name) => {
    const { version } = SETTING_SHAPES[name];
    const versions = EXAMPLES.filter(([of]) => of === name).map(([, v]) => v);
    expect(new Set(versions)).toEqual(new Set(Array.from({ length: version }, (_, i) => i + 1)));
  });
});
