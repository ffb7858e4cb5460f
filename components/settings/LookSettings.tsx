/** Settings of how pages and pauses look. */
import { AccentField } from './AccentField';
import type { SettingsDraft } from './useSettingsDraft';

export function LookSettings({ draft: { values, change, saveStateOf } }: { draft: SettingsDraft }) {
  return (
    <AccentField
      value={values.accent}
      saveState={saveStateOf('accent')}
      onChange={(accent) => change('accent', accent)}
    />
  );
}
