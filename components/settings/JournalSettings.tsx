/** Settings of the journal: discreet mode, whether earlier acts come up by themselves, and a reply that sleeps. */

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
        also={message('discreet_also')}
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
      <Switch
        on={values.replyInMenu}
        label={message('reply_menu_label')}
        hint={message('reply_menu_hint')}
        also={message('reply_menu_also')}
        saveState={saveStateOf('replyInMenu')}
        onChange={(on) => change('replyInMenu', on)}
      />
      <p data-setting={message('view_yours')} data-also={message('yours_also')}>
        {message('yours_where')} <a href="journal.html#yours">{message('view_yours')}</a>
      </p>
    </>
  );
}
