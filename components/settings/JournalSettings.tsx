/** Settings of the journal: discreet mode, and whether earlier acts come up by themselves. */

import { useMessages } from '@/components/base/messages';
import { Switch } from '@/components/ui/Switch';
import type { SettingsDraft } from './useSettingsDraft';

export function JournalSettings({
  draft: { values, change, saveStateOf },
}: {
  draft: SettingsDraft;
}) {
  const message = useMessages();
  return (
    <>
      <Switch
        on={values.discreet}
        label={message('discreet_veil')}
        hint={message('discreet_option_hint')}
        saveState={saveStateOf('discreet')}
        onChange={(on) => change('discreet', on)}
      />
      <Switch
        on={values.lookingBack}
        label={message('looking_back_label')}
        hint={message('looking_back_hint')}
        saveState={saveStateOf('lookingBack')}
        onChange={(on) => change('lookingBack', on)}
      />
    </>
  );
}
