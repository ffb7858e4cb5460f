import { describe, expect, it } from 'vitest';
import { isBackupDue } from '@/utils/journal/transfer/backup-reminder';

const at = (day: string) => new Date(`${day}T12:00:00`).getTime();

describe('a reminder of a copy', () => {
  it.each([
    ['never comes where it is not wished', 'never', null, '2020-01-01', false],
    ['never comes for an empty journal', 'monthly', null, null, false],
    ['waits for a young journal', 'monthly', null, '2026-11-01', false],
    ['comes for an older one without a copy', 'monthly', null, '2026-10-01', true],
    ['waits after a copy', 'monthly', at('2026-11-01'), '2020-01-01', false],
    ['comes a month after a copy', 'monthly', at('2026-10-26'), '2020-01-01', true],
    ['comes three months after a copy', 'quarterly', at('2026-08-20'), '2020-01-01', true],
    ['and not sooner', 'quarterly', at('2026-09-20'), '2020-01-01', false],
  ] as const)('%s', (_, reminder, lastMs, firstDay, due) => {
    expect(isBackupDue(reminder, lastMs, firstDay, at('2026-11-25'))).toBe(due);
  });
});
