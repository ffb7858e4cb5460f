/** The setting of the language: the browser's, or any there is, each by its own name. */
import { useId } from 'preact/hooks';
import { useMessages } from '@/components/base/messages';
import { Select } from '@/components/ui/Select';
import { type SaveState, SettingRow } from '@/components/ui/SettingRow';

export interface LanguageChoices {
  /** The language that is spoken to who chooses none, by its own name. */
  readonly ofBrowser: string;
  /** BCP 47 tag and own name of each. */
  readonly all: readonly (readonly [tag: string, name: string])[];
}

interface Props {
  value: string | null;
  languages: LanguageChoices;
  saveState?: SaveState | undefined;
  onChange: (language: string | null) => void;
}

export function LanguageField({ value, languages, saveState, onChange }: Props) {
  const message = useMessages();
  const id = useId();
  return (
    <SettingRow
      id={id}
      label={message('language_label')}
      hint={message('language_hint')}
      also={message('language_also')}
      saveState={saveState}
    >
      <Select
        id={id}
        aria-describedby={`${id}-hint`}
        value={value ?? ''}
        options={[
          ['', message('language_browser', { name: languages.ofBrowser })],
          ...languages.all.map(([tag, name]) => [tag, name, tag] as const),
        ]}
        onChange={(tag) => onChange(tag === '' ? null : tag)}
      />
    </SettingRow>
  );
}
