/**
 * Settings as they are being chosen: what was chosen shows at once, what is stored follows, and
 * wins. Shared by the sections of the options page.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SaveState } from '@/components/ui/SettingRow';
import type { SettingName, Settings } from '@/utils/settings/settings';

/** Rejects when it could not be stored. */
export type StoreSetting = <K extends SettingName>(name: K, value: Settings[K]) => Promise<void>;

export interface SettingsDraft {
  values: Settings;
  /** A function is given what stands now, which another window may have changed. */
  change: <K extends SettingName>(
    name: K,
    value: Settings[K] | ((now: Settings[K]) => Settings[K]),
    /** Called once it is stored. */
    stored?: () => void,
  ) => void;
  /** What became of the last change, where it was of this setting. */
  saveStateOf: (name: SettingName) => SaveState | undefined;
  /** Of the last one; another number for each. */
  last: { said: SaveState; times: number } | null;
}

export function useSettingsDraft(settings: Settings, onChange: StoreSetting): SettingsDraft {
  const [chosen, setChosen] = useState(settings);
  const latest = useRef(settings);
  const show = (next: Settings) => {
    latest.current = next;
    setChosen(next);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is stored counts.
  useEffect(() => show(settings), [settings]);
  const [said, setSaid] = useState<{ name: SettingName; said: SaveState; times: number } | null>(
    null,
  );

  const change: SettingsDraft['change'] = (name, value, stored) => {
    const before = latest.current[name];
    const next = typeof value === 'function' ? value(before) : value;
    show({ ...latest.current, [name]: next });
    const report = (what: SaveState) =>
      setSaid((last) => ({ name, said: what, times: (last?.times ?? 0) + 1 }));
    onChange(name, next).then(
      () => {
        report('saved');
        stored?.();
      },
      () => {
        show({ ...latest.current, [name]: before });
        report('failed');
      },
    );
  };
  return {
    values: chosen,
    change,
    saveStateOf: (name) => (said?.name === name ? said.said : undefined),
    last: said,
  };
}
