/**
 * The settings while they are being changed: a change shows at once and is stored after that. What
 * is stored wins, so a change that failed, or one from another window, shows as well.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SaveState } from '@/components/ui/SettingRow';
import type { SettingName, Settings } from '@/utils/settings/settings';

/** Stores one setting. Rejects when that failed. */
export type StoreSetting = <K extends SettingName>(name: K, value: Settings[K]) => Promise<void>;

export interface SettingsDraft {
  values: Settings;
  /** @param value or a function of the present value, which another window may have changed */
  change: <K extends SettingName>(
    name: K,
    value: Settings[K] | ((now: Settings[K]) => Settings[K]),
    /** Called when it is stored. */
    stored?: () => void,
  ) => void;
  /** Result of the last change, where it was of this setting. */
  saveStateOf: (name: SettingName) => SaveState | undefined;
  /** Result of the last change of all; `times` is a new number for each. */
  last: { saveState: SaveState; times: number } | null;
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
  const [last, setLast] = useState<
    ({ name: SettingName } & NonNullable<SettingsDraft['last']>) | null
  >(null);

  const change: SettingsDraft['change'] = (name, value, stored) => {
    const before = latest.current[name];
    const next = typeof value === 'function' ? value(before) : value;
    show({ ...latest.current, [name]: next });
    const report = (saveState: SaveState) =>
      setLast((before) => ({ name, saveState, times: (before?.times ?? 0) + 1 }));
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
    saveStateOf: (name) => (last?.name === name ? last.saveState : undefined),
    last,
  };
}
