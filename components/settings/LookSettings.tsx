/** Settings of how pages and pauses look, and of the language they speak. */
import { AccentField } from './AccentField';
import { type LanguageChoices, LanguageField } from './LanguageField';
import type { SettingsDraft } from './useSettingsDraft';

interface Props {
  draft: SettingsDraft;
  languages: LanguageChoices;
}

export function LookSettings({ draft: { values, change, saveStateOf }, languages }: Props) {
  return (
    <>
      <AccentField
        value={values.accent}
        saveState={saveStateOf('accent')}
        onChange={(accent) => change('accent', accent)}
      />
      <LanguageField
        value={values.language}
        languages={languages}
        saveState={saveStateOf('language')}
        onChange={(language) => change('language', language)}
      />
    </>
  );
}
