/** The settings page as its tests draw it: everything granted and nothing stored, unless said otherwise. */
import type { ComponentProps } from 'preact';
import { vi } from 'vitest';
import { SettingsPage } from '@/components/settings/SettingsPage';
import { draw } from '@/tests/unit/components/draw';
import { DEFAULT_SETTINGS, type SettingName, type Settings } from '@/utils/settings/settings';

export type SettingsPageProps = ComponentProps<typeof SettingsPage>;

export const permission = (granted: boolean, answer = true) => ({
  granted,
  onRequest: vi.fn(async () => answer),
  onGiveBack: vi.fn(),
});

/** Returns the props, the changes so far, and how to draw it again with other props. */
export function drawSettings(
  settings: Partial<Settings> = {},
  more: Partial<SettingsPageProps> = {},
) {
  const changes: [SettingName, unknown][] = [];
  const props: SettingsPageProps = {
    settings: { ...DEFAULT_SETTINGS, ...settings },
    onChange: async (name, value) => {
      changes.push([name, value]);
    },
    sites: permission(true),
    notifications: permission(true),
    shortcuts: [],
    newTabs: true,
    own: [],
    languages: {
      ofBrowser: 'English',
      all: [
        ['en', 'English'],
        ['de', 'Deutsch'],
      ],
    },
    onPractices: vi.fn(),
    held: null,
    onLetCome: vi.fn(),
    onTry: vi.fn(),
    quarantined: [],
    onExport: vi.fn(),
    onRemove: vi.fn(async () => {}),
    onRestore: vi.fn(async () => {}),
    ...more,
  };
  const { redraw } = draw(<SettingsPage {...props} />);
  return {
    props,
    changes,
    redraw: (next: Partial<SettingsPageProps>) => redraw(<SettingsPage {...props} {...next} />),
  };
}
